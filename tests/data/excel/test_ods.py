"""Cells of .ods files: values, texts, repetitions, errors."""

import datetime as dt

import pytest

from data.excel.cells import CellError, MissingFormulaValue
from data.excel.reader import SpreadsheetError, read_cells
from tests.workbooks.ugly_ods import blank, number, ods, raw, row, text, typed
from tests.workbooks.ugly_xlsx import zipped

STRING = 'office:value-type="string"'


@pytest.fixture
def read(tmp_path):
    def written_and_read(*rows, title="S", **options):
        path = tmp_path / "book.ods"
        path.write_bytes(ods({title: "".join(rows)}, **options))
        return read_cells(path)[0]

    return written_and_read


def cells_of(sheet):
    return list(sheet.rows)


def test_that_values_follow_their_type_and_not_what_is_shown(read):
    written = row(
        number(2.5),
        number(0.65, "percentage"),
        number(410, "currency"),
        typed("date", "date-value", "2027-04-01"),
        typed("date", "date-value", "2027-04-01T18:30:00"),
        typed("time", "time-value", "PT06H30M00S"),
        typed("time", "time-value", "PT36H00M00S"),
        typed("boolean", "boolean-value", "true"),
        typed("string", "string-value", "as stored"),
        text("007"),
    )
    assert cells_of(read(written)) == [
        (
            2.5,
            0.65,
            410,
            dt.date(2027, 4, 1),
            dt.datetime(2027, 4, 1, 18, 30),  # noqa: DTZ001 - a cell has no time zone
            dt.time(6, 30),
            dt.timedelta(hours=36),
            True,
            "as stored",
            "007",
        )
    ]


def test_that_texts_keep_their_tabs_line_breaks_and_counted_blanks(read):
    inside = (
        "<text:p>a<text:s text:c='3'/>b<text:tab/>c</text:p>"
        "<text:p>se<text:span>co</text:span>nd<text:line-break/><![CDATA[x<y]]><!-- z --> </text:p>"
    )
    assert cells_of(read(row(raw(STRING, inside)))) == [("a   b\tc\nsecond\nx<y ",)]


def test_that_white_space_of_the_file_is_one_blank_and_none_at_the_start_of_a_paragraph(read):
    assert cells_of(read(row(raw(STRING, "<text:p>\n   lead\n   two  words</text:p>")))) == [("lead two words",)]


def test_that_a_comment_on_a_cell_is_not_its_text(read):
    note = "<office:annotation><text:p>ask Alpha</text:p></office:annotation>"
    assert cells_of(read(row(raw(STRING, f"{note}<text:p>P-1</text:p>"), raw("", note)))) == [("P-1",)]


def test_that_a_text_without_a_type_is_a_text(read):
    assert cells_of(read(row(raw("", "<text:p>P-1</text:p>")))) == [("P-1",)]


def test_that_error_cells_are_errors_whatever_number_stands_beside_them(read):
    shown = "<text:p>#DIV/0!</text:p>"
    new = f'table:formula="of:=1/0" office:value-type="string" office:string-value="" {"calcext:value-type"}="error"'
    old = 'table:formula="of:=1/0" office:value-type="float" office:value="0"'
    assert cells_of(read(row(raw(new, shown), raw(old, shown), raw(old, "<text:p>Err:502</text:p>")))) == [
        (CellError("#DIV/0!"), CellError("#DIV/0!"), CellError("Err:502"))
    ]


def test_that_a_typed_text_that_looks_like_an_error_is_a_text(read):
    assert cells_of(read(row(text("#N/A")))) == [("#N/A",)]


def test_that_a_formula_without_a_value_is_marked_and_one_that_gives_an_empty_text_is_blank(read):
    written = row(
        raw('table:formula="of:=[.B1]*2"'),
        raw('table:formula="of:=[.Z1]"', "<text:p/>"),
        raw(f'table:formula="of:=&quot;&quot;" {STRING} office:string-value=""', "<text:p/>"),
        number(1),
    )
    assert cells_of(read(written)) == [(MissingFormulaValue("[.B1]*2"), None, None, 1)]


def test_that_repeated_rows_and_cells_are_repeated(read):
    sheet = read(
        row(text("A"), number(1, times=2)),
        row(text("C"), blank(16_383), times=2),
        row(blank(16_384), times=2),
        row(text("D"), blank(16_383)),
        row(blank(16_384), times=1_048_570),
    )
    assert cells_of(sheet) == [
        ("A", 1, 1),
        ("C", None, None),
        ("C", None, None),
        (None, None, None),
        (None, None, None),
        ("D", None, None),
    ]


def test_that_a_table_keeps_the_place_where_it_stands(read):
    sheet = read(row(blank(), times=4), row(blank(2), text("Offer")))
    assert (sheet.first_row, sheet.at("C5"), sheet.at("A1")) == (5, "Offer", None)


def test_that_rows_in_groups_and_header_rows_are_read(read):
    grouped = f"<table:table-header-rows>{row(number(1))}</table:table-header-rows>"
    grouped += f"<table:table-row-group>{row(number(2))}</table:table-row-group>"
    assert cells_of(read(grouped)) == [(1,), (2,)]


def test_that_a_hidden_sheet_is_said_to_be_hidden(read):
    assert not read(row(number(1)), hidden=["S"]).visible
    assert read(row(number(1))).visible


@pytest.mark.parametrize(
    ("kind", "attribute", "value"),
    [("float", "value", "1,5"), ("date", "date-value", "31.12.2027"), ("boolean", "boolean-value", "ja")],
)
def test_that_a_value_that_does_not_agree_with_its_type_is_refused(read, kind, attribute, value):
    with pytest.raises(SpreadsheetError, match=f"the cell that shows “.” is no {kind}"):
        read(row(typed(kind, attribute, value)))


def test_that_content_cut_off_is_damaged(tmp_path):
    path = tmp_path / "book.ods"
    mimetype = "application/vnd.oasis.opendocument.spreadsheet"
    path.write_bytes(zipped({"mimetype": mimetype, "content.xml": "<office:document-content>"}))
    with pytest.raises(SpreadsheetError, match=r"its part “content\.xml” is not valid XML"):
        read_cells(path)
