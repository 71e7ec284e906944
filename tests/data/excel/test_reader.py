"""Every kind of cell comes out as it was typed, or marked; nothing is lost between the file and the program."""

import datetime as dt
from io import BytesIO

import openpyxl
import pytest

from data.excel.cells import CellError, MissingFormulaValue, column_letter, column_number, split_address
from data.excel.reader import SpreadsheetError
from tests.workbooks import ugly_ods, ugly_xls, ugly_xlsb
from tests.workbooks.ugly_xlsx import (
    DECLARATION,
    MAIN,
    error,
    million_empty_rows,
    number,
    parts,
    row,
    shared,
    sheet_xml,
    table,
    text,
    xlsx,
    zipped,
)


def test_that_letters_and_numbers_of_columns_agree_over_the_whole_sheet():
    assert [column_letter(number) for number in (1, 26, 27, 52, 702, 703, 16_384)] == [
        "A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD",
    ]  # fmt: skip
    assert all(column_number(column_letter(number)) == number for number in range(1, 16_385))
    assert split_address("XFD1048576") == (1_048_576, 16_384)


def test_that_text_stays_text_and_numbers_stay_numbers(cells):
    assert cells(
        row(1, text("A1", "007"), number("B1", 7), text("C1", "1,5"), text("D1", "TRUE"), text("E1", "NA"))
    ) == [("007", 7, "1,5", "TRUE", "NA")]


def test_that_text_that_looks_like_a_formula_stays_text(cells):
    payloads = ["=1+1", "+1+1", "-2+3", "@SUM(1)", "\t=1+1", "=cmd|' /C calc'!A0", "<b>bold</b>", "'=1"]
    assert cells(table(payloads)) == [tuple(payloads)]


def test_that_numbers_keep_every_digit(cells):
    values = [0.1, 1 / 3, 8.129999999999999, 1e-300, 1.7976931348623157e308, 123456789012345.67, -2.5]
    assert cells(table(values)) == [tuple(values)]


def test_that_whole_numbers_are_int_and_others_float(cells):
    whole, broken = cells(table([2.0, 2.5]))[0]
    assert (type(whole), type(broken)) == (int, float)


def test_that_dates_percentages_and_durations_follow_the_number_format(cells):
    written = row(
        1,
        number("A1", 46_023, style=1),
        number("B1", 46_023.75, style=2),
        number("C1", 0.65, style=3),
        number("D1", 5, style=4),
        number("E1", 1.5, style=5),
        '<c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c>',
        '<c r="H1" t="d"><v>2027-04-01</v></c>',
    )
    assert cells(written) == [
        (
            dt.date(2026, 1, 1),
            dt.datetime(2026, 1, 1, 18, 0),  # noqa: DTZ001 - a cell has no time zone
            0.65,
            5,
            dt.timedelta(hours=36),
            True,
            False,
            dt.date(2027, 4, 1),
        )
    ]


def test_that_days_counted_from_1904_are_the_days_that_excel_shows(cells):
    """Day 0 is 1904-01-01: 44,561 days later is 2026-01-01 (46,023 − 1,462)."""
    assert cells(row(1, number("A1", 44_561, style=1)), date_1904=True) == [(dt.date(2026, 1, 1),)]


def test_that_error_cells_are_marked_with_what_the_spreadsheet_shows(cells):
    kinds = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]
    written = row(1, *(error(f"{column_letter(position)}1", kind) for position, kind in enumerate(kinds, start=1)))
    assert cells(written + row(2, error("A2", formula="1/0"), number("B2", 1))) == [
        tuple(map(CellError, kinds)),
        (CellError("#DIV/0!"), 1, *[None] * 5),
    ]


def test_that_errors_newer_than_the_reader_do_not_cost_the_sheet(cells):
    written = row(1, error("A1", "#SPILL!"), error("B1", "#BUSY!"), text("C1", "x")) + row(2, number("A2", 2))
    assert cells(written) == [(CellError("#SPILL!"), CellError("#BUSY!"), "x"), (2, None, None)]


def test_that_a_formula_without_a_stored_value_is_marked_and_one_with_a_value_is_not(cells):
    written = row(
        2,
        '<c r="B2"><f>C2*2</f></c>',
        '<c r="C2"><f>C3&amp;"x"</f><v/></c>',
        '<c r="D2" t="str"><f>A1</f></c>',
        '<c r="E2"><f t="shared" si="0"/><v></v></c>',
        '<c r="F2"><f>1+1</f><v>2</v></c>',
        '<c r="G2" t="str"><f>""</f><v></v></c>',
    )
    assert cells(written) == [
        (
            MissingFormulaValue("C2*2"),
            MissingFormulaValue('C3&"x"'),
            MissingFormulaValue("A1"),
            MissingFormulaValue(""),
            2,
            None,
        )
    ]


def test_that_marks_outside_the_values_extend_the_sheet(read):
    sheet = read(xlsx({"S": row(2, error("A2", "#N/A")) + row(3, number("C3", 1)) + row(5, '<c r="E5"><f>1</f></c>')}))[
        0
    ]
    assert (sheet.first_row, sheet.first_column) == (2, 1)
    assert (sheet.at("A2"), sheet.at("C3"), sheet.at("E5")) == (CellError("#N/A"), 1, MissingFormulaValue("1"))
    assert sum(cell is not None for cells in sheet.rows for cell in cells) == 3


def test_that_shared_rich_and_inline_texts_are_whole_and_keep_their_blanks(cells):
    texts = [
        '<t xml:space="preserve"> two  blanks </t>',
        '<r><t>Nd</t></r><r><t xml:space="preserve"> oxide</t></r><rPh sb="0" eb="1"><t>READING</t></rPh>',
        "<t>a_x000D_&#10;b _x005F_x000D_</t>",
    ]
    written = row(1, *(shared(f"{letter}1", position) for position, letter in enumerate("ABC")), text("D1", "\t x \t"))
    assert cells(written, texts=texts) == [(" two  blanks ", "Nd oxide", "a\r\nb _x000D_", "\t x \t")]


def test_that_an_empty_text_is_blank(cells):
    written = row(1, shared("A1", 0), '<c r="B1" t="inlineStr"><is><t/></is></c>', number("C1", 1))
    assert cells(written, texts=["<t></t>"]) == [(None, None, 1)]


def test_that_a_merged_cell_holds_its_value_once(read):
    merged = sheet_xml(table(["Alpha", None, 2.0], ["x", "y", 3.0])).replace(
        "</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
    )
    assert list(read(xlsx({"S": merged}))[0].rows) == [("Alpha", None, 2), ("x", "y", 3)]


def test_that_a_table_keeps_the_place_where_it_stands(read):
    sheet = read(xlsx({"S": table(["Offer", "Price"], ["O-1", 2.5], first_row=10, first_column=8)}))[0]
    assert (sheet.first_row, sheet.letter(0), sheet.letter(1)) == (10, "H", "I")
    assert (sheet.at("H11"), sheet.at("I11"), sheet.at("A1")) == ("O-1", 2.5, None)


def test_that_hidden_sheets_are_read_and_said_to_be_hidden(read):
    sheets = read(xlsx({"Offers": table(["a"]), "Old": table(["b"])}, hidden=["Old"]))
    assert [(sheet.title, sheet.visible, list(sheet.rows)) for sheet in sheets] == [
        ("Offers", True, [("a",)]),
        ("Old", False, [("b",)]),
    ]


def test_that_an_empty_sheet_has_no_cells(read):
    assert read(xlsx({"S": ""}))[0].columns == ()


def test_that_a_false_dimension_drops_nothing(read):
    for dimension in ("A1:XFD1048576", "A1", "C3:D4"):
        assert list(read(xlsx({"S": sheet_xml(table([1.0, 2.0], [3.0, 4.0]), dimension)}))[0].rows) == [(1, 2), (3, 4)]


def test_that_rows_out_of_order_are_put_in_order(cells):
    assert cells(row(3, number("A3", 3)) + row(1, number("A1", 1)) + row(2, number("A2", 2))) == [(1,), (2,), (3,)]


def test_that_cells_without_an_address_follow_each_other(cells):
    assert cells("<row><c><v>1</v></c><c><v>2</v></c></row><row><c t='e'><v>#N/A</v></c><c><v>4</v></c></row>") == [
        (1, 2),
        (CellError("#N/A"), 4),
    ]


def test_that_a_million_formatted_empty_rows_are_no_rows(read):
    assert list(read(million_empty_rows())[0].rows) == [("Offer", "Supplier"), ("O-1", "S-1")]


ODD = row(1, number("A1", 12), error("B1", "#REF!"), text("C1", "a<b"), '<c r="D1" t="str"><v>ä</v></c>')


ODD_CELLS = [(12, CellError("#REF!"), "a<b", "ä")]


def in_utf_16():
    return sheet_xml(ODD, declaration='<?xml version="1.0" encoding="UTF-16"?>').encode("utf-16")


def in_latin_1():
    return sheet_xml(ODD, declaration='<?xml version="1.0" encoding="ISO-8859-1"?>').encode("latin-1")


def with_a_prefix():
    plain = sheet_xml(ODD).replace("</", "</x:").replace("<", "<x:").replace("<x:/x:", "</x:").replace("<x:?", "<?")
    return plain.replace("xmlns=", "xmlns:x=").encode()


def with_comments_and_cdata():
    odd = (
        ODD.replace("<v>12</v>", "<v>1<!-- x -->2</v>")
        .replace("a&lt;b", "<![CDATA[a<b]]>")
        .replace("ä", "<![CDATA[ä]]>")
    )
    return sheet_xml(f"<!-- {row(7, number('A7', 7))} -->{odd}").encode()


def with_other_quotes_and_line_breaks():
    return sheet_xml(ODD).replace('"', "'").replace("><c", ">\n  <c").replace("<v>#", "<v >#").encode()


@pytest.mark.parametrize(
    "odd", [in_utf_16, in_latin_1, with_a_prefix, with_comments_and_cdata, with_other_quotes_and_line_breaks]
)
def test_that_a_sheet_in_a_form_that_no_program_writes_is_read_all_the_same(read, odd):
    assert list(read(xlsx({"S": odd()}))[0].rows) == ODD_CELLS


def test_that_the_other_parts_may_have_odd_forms_too(read):
    odd = parts({"Offers ä": row(1, shared("A1", 0))}, texts=["<t>one<!-- x --> two</t>"])
    odd["xl/workbook.xml"] = odd["xl/workbook.xml"].replace("UTF-8", "UTF-16").encode("utf-16")
    sheet = read(zipped(odd))[0]
    assert (sheet.title, list(sheet.rows)) == ("Offers ä", [("one two",)])


def test_that_a_cell_stored_twice_is_refused_rather_than_one_of_them_chosen(read):
    with pytest.raises(SpreadsheetError, match="the cell A1 of the sheet “S” is stored twice"):
        read(xlsx({"S": row(1, number("A1", 1), number("A1", 2))}))


def test_that_a_number_that_is_none_is_an_error_cell(cells):
    assert cells(row(1, number("A1", "NaN"), number("B1", "1E400"), number("C1", 1))) == [
        (CellError("nan"), CellError("inf"), 1)
    ]


def test_that_what_a_cell_may_not_hold_refuses_the_sheet_by_name(read):
    with pytest.raises(SpreadsheetError, match="the sheet “Prices” holds something that no spreadsheet program writes"):
        read(xlsx({"Prices": row(1, '<c r="A1" t="b"><v>7</v></c>')}))
    with pytest.raises(SpreadsheetError, match="is damaged"):
        read(xlsx({"Prices": row(1, shared("A1", 9))}))


def test_that_xls_cells_and_errors_are_read(read):
    written = (
        ugly_xls.text(1, 1, "007")
        + ugly_xls.number(1, 2, 2.5)
        + ugly_xls.error(2, 1, 0x2A)
        + ugly_xls.error_of_formula(2, 2, 0x07)
    )
    offers, old = read(ugly_xls.xls({"Offers": written, "Old": ugly_xls.number(1, 1, 1.0)}, hidden=["Old"]), "book.xls")
    assert list(offers.rows) == [("007", 2.5), (CellError("#N/A"), CellError("#DIV/0!"))]
    assert (old.title, old.visible) == ("Old", False)


def test_that_xlsb_cells_and_errors_are_read(read):
    written = (
        ugly_xlsb.row(2)
        + ugly_xlsb.text(2, "007")
        + ugly_xlsb.number(3, 2.5)
        + ugly_xlsb.row(4)
        + ugly_xlsb.error(2, 0x0F)
        + ugly_xlsb.boolean(3, value=True)
    )
    sheet = read(ugly_xlsb.xlsb({"Offers": written}, hidden=["Offers"]), "book.xlsb")[0]
    assert (sheet.title, sheet.visible, sheet.first_row, sheet.first_column) == ("Offers", False, 2, 2)
    assert list(sheet.rows) == [("007", 2.5), (None, None), (CellError("#VALUE!"), True)]


def test_that_a_chart_sheet_is_passed_over(read):
    with_chart = parts({"Offers": table(["a"]), "Chart": table(["b"])})
    links = with_chart["xl/_rels/workbook.xml.rels"]
    with_chart["xl/_rels/workbook.xml.rels"] = links.replace(
        '/worksheet" Target="worksheets/sheet2.xml"', '/chartsheet" Target="chartsheets/sheet1.xml"'
    )
    del with_chart["xl/worksheets/sheet2.xml"]
    with_chart["xl/chartsheets/sheet1.xml"] = f'{DECLARATION}<chartsheet xmlns="{MAIN}"/>'
    assert [sheet.title for sheet in read(zipped(with_chart))] == ["Offers"]


def test_that_an_ods_is_read_whatever_its_name(read):
    assert list(read(ugly_ods.ods({"S": ugly_ods.row(ugly_ods.number(2))}), "book.xlsx")[0].rows) == [(2,)]


def test_that_formulas_written_by_openpyxl_are_marked_as_not_calculated(read):
    workbook = openpyxl.Workbook()
    workbook.active.append(["Offer", "007", 2.5, "=C1*2", None, True])
    buffer = BytesIO()
    workbook.save(buffer)
    assert list(read(buffer.getvalue())[0].rows) == [("Offer", "007", 2.5, MissingFormulaValue("C1*2"), None, True)]
