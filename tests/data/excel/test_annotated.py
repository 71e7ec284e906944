"""The annotated copy of a foreign file: what is marked, and that nothing of a stranger's file comes alive in it."""

import datetime as dt
import io
import re
import zipfile

import openpyxl
import pytest

from data.excel.annotated import LIST_TITLE, Mark, annotated_bytes
from data.excel.cells import CellError, MissingFormulaValue, SheetCells
from data.excel.reader import read_cells
from data.excel.source import SheetLooks, SourceFile, SourceSheet
from data.problems import Severity, SourcingError
from tests.data.excel.test_book_writer import PAYLOADS

ERROR = Mark("BOM", "B2", Severity.ERROR, 'quantity "2 or 3" is not a number.', "Type one number.")


def source(*columns, title="BOM", first_row=1, first_column=1, looks=None):
    cells = SheetCells(title, True, first_row, first_column, tuple(list(column) for column in columns))
    return SourceFile("pump.xls", (SourceSheet(cells, looks or SheetLooks()),))


def opened(file, marks):
    return openpyxl.load_workbook(io.BytesIO(annotated_bytes(file, marks)))


def test_that_a_marked_cell_keeps_its_value_and_has_a_colour_and_the_hint_as_comment():
    book = opened(source(["Part", "bolt"], ["Qty", "2 or 3"]), [ERROR])
    cell = book["BOM"]["B2"]
    assert cell.value == "2 or 3"
    assert cell.fill.fgColor.rgb == "FFF8CBAD"
    assert "Type one number." in cell.comment.text
    assert book["BOM"]["A2"].comment is None


def test_that_the_first_sheet_lists_what_is_marked():
    book = opened(source(["Part", "bolt"], ["Qty", "2 or 3"]), [ERROR])
    sheet = book.worksheets[0]
    assert sheet.title == LIST_TITLE
    assert [cell.value for cell in sheet[5]][:6] == [1, "BOM", "B2", "To correct", ERROR.message, ERROR.hint]


def test_that_several_marks_of_one_cell_share_a_comment_and_the_strongest_colour():
    note = Mark("BOM", "B2", Severity.NOTE, "Read as pieces.")
    cell = opened(source(["Part", "bolt"], ["Qty", 2]), [note, ERROR])["BOM"]["B2"]
    assert "Read as pieces." in cell.comment.text
    assert ERROR.message in cell.comment.text
    assert cell.fill.fgColor.rgb == "FFF8CBAD"


def test_that_a_blank_cell_and_a_whole_row_can_be_marked():
    marks = [Mark("BOM", "D9", Severity.WARNING, "missing"), Mark("BOM", "3:3", Severity.ERROR, "not read")]
    sheet = opened(source(["bolt"], [1], first_row=3, first_column=2), marks)["BOM"]
    assert sheet["D9"].comment.text == "missing"
    assert sheet["B3"].comment.text == "not read"
    assert sheet["B3"].value == "bolt"


def test_that_values_stay_what_they_are():
    values = [7, 0.1 + 0.2, True, "007", dt.date(2027, 1, 31), CellError("#DIV/0!"), MissingFormulaValue("A1*2"), None]
    sheet = opened(source(values), [])["BOM"]
    found = [sheet.cell(row, 1).value for row in range(1, 9)]
    assert found[:4] == [7, 0.1 + 0.2, True, "007"]
    assert found[4].date() == dt.date(2027, 1, 31)
    assert found[5:] == ["#DIV/0!", "=A1*2", None]
    assert sheet["A7"].data_type == "s" or sheet["A7"].quotePrefix is not None


def test_that_number_formats_come_along():
    looks = SheetLooks(formats={1: ((1, 1, '#,##0.00 "€"'),)})
    assert opened(source([7.5], looks=looks), [])["BOM"]["A1"].number_format == '#,##0.00 "€"'


def test_that_titles_that_excel_forbids_or_that_are_equal_without_case_are_mended():
    sheets = [
        SourceSheet(SheetCells(title, True, 1, 1, (["x"],))) for title in ("", "a/b", "A_B", "x" * 40, LIST_TITLE)
    ]
    book = opened(SourceFile("x.ods", tuple(sheets)), [])
    assert book.sheetnames[1:] == ["Table", "a_b", "A_B (2)", "x" * 31, LIST_TITLE]
    assert book.sheetnames[0] == f"{LIST_TITLE} (2)"


def test_that_no_text_of_the_source_becomes_a_formula_a_link_or_markup(tmp_path):
    texts = list(PAYLOADS)
    marks = [Mark("BOM", f"A{row}", Severity.ERROR, text, text) for row, text in enumerate(texts, start=1)]
    content = annotated_bytes(source(texts), marks)
    path = tmp_path / "copy.xlsx"
    path.write_bytes(content)
    assert read_cells(path)[1].columns[0] == texts
    assert_lifeless(content)


def assert_lifeless(content):
    """No formula, link, macro or relationship to the outside in a workbook."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name).decode() for name in package.namelist() if name.endswith((".xml", ".rels"))}
        assert not [name for name in package.namelist() if "vba" in name.lower() or "externalLink" in name]
    assert not [name for name, text in parts.items() if "worksheets/sheet" in name and re.search(r"<f[ >]", text)]
    assert not [name for name, text in parts.items() if "<hyperlink" in text or 'TargetMode="External"' in text]


def test_that_a_hidden_sheet_stays_hidden_unless_something_in_it_is_marked():
    hidden = SourceFile("x.xlsx", (*source(["a"]).sheets, SourceSheet(SheetCells("old", False, 1, 1, (["b"],)))))
    assert opened(hidden, [])["old"].sheet_state == "hidden"
    assert opened(hidden, [Mark("old", "A1", Severity.NOTE, "see")])["old"].sheet_state == "visible"


def test_that_a_text_too_long_or_with_half_characters_is_still_written():
    sheet = opened(source(["x" * 40_000, "a\ud800b", "c\x01d"]), [])["BOM"]
    assert len(sheet["A1"].value) == 32_767
    assert (sheet["A2"].value, sheet["A3"].value) == ("a�b", "c�d")


def test_that_a_sheet_too_wide_for_xlsx_is_refused():
    with pytest.raises(SourcingError, match="are more than an"):
        annotated_bytes(source(["x"], first_column=16_385), [])
