"""The scan of a sheet finds what is far out and what holds a value, however the XML is cut into pieces."""

import pytest

from data.excel.looks_xlsx import SheetWatch, Styles
from data.excel.package import Package, holds
from data.excel.xlsx import OddSheetError, scan_pieces
from tests.workbooks.ugly_xlsx import number, row, xlsx

HEAD, TAIL = b"<worksheet><sheetData>", b"</sheetData></worksheet>"


def scanned(*rows):
    return scan_pieces(iter([HEAD, *(text.encode() for text in rows), TAIL]), "S")


def test_that_a_sheet_that_becomes_wide_only_after_many_pieces_is_measured_or_read_exactly():
    def rows(letters):
        return (row(n, number(f"{letters if n > 40 else 'B'}{n}", 1)) for n in range(1, 60))

    marks = scanned(*rows("AA"))
    assert (marks.values, marks.last_column) == (59, 27)
    with pytest.raises(OddSheetError):
        scanned(*rows("ZZ"))


@pytest.mark.parametrize(
    "far",
    [
        '<row r="1048577"><c><v>1</v></c></row>',
        '<row\tr="9999999"><c><v>1</v></c></row>',
        '<row r="3"><c r="A9999999"><v>1</v></c></row>',
        '<row r="3"><c\nr="XFE3"><v>1</v></c></row>',
        '<row r="3"><c r="XFD1048576"><v>1</v></c></row>',
    ],
)
def test_that_a_cell_far_out_is_noticed_in_every_piece(far):
    with pytest.raises(OddSheetError):
        scanned(row(1, number("A1", 1)), row(2, number("A2", 1)), far, row(4, number("A4", 1)))


def test_that_row_1048576_and_column_z_are_not_far_out():
    assert scanned(row(1, number("Z1", 1)), row(1_048_576, number("Z1048576", 1))).values == 2


def test_that_values_are_counted_by_where_they_end():
    cells = '<c r="A1"><v>1</v></c><c r="B1"><v xml:space="preserve"> </v ></c><c r="C1"><v/></c>'
    assert scanned(row(1, cells + '<c r="D1" t="inlineStr"><is><t>x</t></is></c>')).values == 3


def test_that_cells_out_of_order_are_no_run_of_formats():
    watch = SheetWatch(Styles({1: "0.00"}, {}))
    for at in (1, 3, 3, 4):
        watch.see(f'<row r="{at}"><c r="A{at}" s="1"><v>1</v></c></row>'.encode())
    assert watch.looks.formats == {}
    watch = SheetWatch(Styles({1: "0.00"}, {}))
    watch.see("".join(f'<c r="A{at}" t="n" s="1"><v>1</v></c>' for at in (1, 4, 3)).encode())
    assert watch.looks.formats == {1: ((1, 1, "0.00"), (3, 4, "0.00"))}


def test_that_a_declaration_is_found_where_two_pieces_meet(monkeypatch):
    monkeypatch.setattr("data.excel.package.PIECE", 7)
    package = Package(xlsx({"S": "<worksheet><!-- a comment, in pieces --><sheetData/></worksheet>"}))
    package.check_xml()
    assert package.odd == {name for name in package.names if name.endswith("sheet1.xml")}


def test_that_a_word_is_held_only_whole():
    assert holds(b'<c t="e">', b't="e"', b"e")
    assert not holds(b"<e>", b't="e"', b"e")
