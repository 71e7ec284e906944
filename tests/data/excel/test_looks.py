"""The looks that carry meaning come out of a file as its program shows them, and never say what is not so."""

import zipfile
from io import BytesIO

import openpyxl
import pytest
from openpyxl.styles import Alignment

from data.excel.child import read_foreign
from data.excel.looks import Looks, plain_format
from data.excel.reader import read_cells, read_source
from data.excel.source import SheetLooks
from tests.workbooks.ugly_xlsx import zipped


def workbook():
    """A workbook with every look."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "BOM"
    sheet.append(["Bill of materials"])
    sheet.append(["Part", "Qty", "Price", "Note"])
    for number in range(3, 13):
        sheet.append([f"P-{number}", number, number / 4, "x"])
        sheet.cell(number, 3).number_format = "#,##0.00\\ [$€-407]" if number < 8 else '_-* #,##0.00 "kr"_-'
    sheet.cell(5, 2).number_format = "0.00"
    sheet.merge_cells("A1:D1")
    for row, levels in ((4, 1), (5, 2)):
        sheet.cell(row, 1).alignment = Alignment(indent=levels)
        sheet.row_dimensions[row].outlineLevel = levels
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["D"].hidden = True
    book.create_sheet("Plain").append(["x", 1])
    return saved(book)


def saved(book):
    held = BytesIO()
    book.save(held)
    return held.getvalue()


def with_sheet(content, change):
    """The file with the XML of its first sheet changed."""
    package = zipfile.ZipFile(BytesIO(content))
    members = {name: package.read(name) for name in package.namelist()}
    name = "xl/worksheets/sheet1.xml"
    return zipped({**members, name: change(members[name])})


EXPECTED = SheetLooks(
    merged=((1, 1, 1, 4),),
    hidden_rows=frozenset({6}),
    hidden_columns=frozenset({4}),
    outline={4: 1, 5: 2},
    indents={(4, 1): 1, (5, 1): 2},
    formats={2: ((5, 5, "0.00"),), 3: ((3, 7, '#,##0.00 "€"'), (8, 12, '#,##0.00 "kr"'))},
)


@pytest.fixture
def looks(tmp_path):
    """The looks of the first sheet of a file."""

    def of(content, name="bom.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        return read_foreign(path).sheets[0].looks

    return of


def test_that_an_xlsx_file_says_how_its_cells_look(looks):
    assert looks(workbook()) == EXPECTED


def test_that_a_sheet_in_another_form_of_xml_looks_the_same(looks):
    assert (
        looks(with_sheet(workbook(), lambda xml: xml.replace(b"<sheetData>", b"<!-- by hand --><sheetData>")))
        == EXPECTED
    )


def test_that_looks_travel_to_the_program_and_do_not_change_the_cells(tmp_path):
    path = tmp_path / "bom.xlsx"
    path.write_bytes(workbook())
    source = read_source(path)
    assert [sheet.cells for sheet in source.sheets] == read_cells(path)
    assert [sheet.looks for sheet in source.sheets] == [EXPECTED, SheetLooks()]
    assert (source.sheets[0].looks.format_at(7, 3), source.sheets[0].looks.format_at(2, 3)) == ('#,##0.00 "€"', "")


def test_that_damaged_looks_do_not_refuse_the_file(looks):
    def without_sense(xml):
        return (
            xml.replace(b'ref="A1:D1"', b'ref="Z9:A1"')
            .replace(b'outlineLevel="', b'outlineLevel="x')
            .replace(b'min="4"', b'min="9"')
        )

    found = looks(with_sheet(workbook(), without_sense))
    assert (found.merged, found.outline, found.hidden_columns) == ((), {}, frozenset())
    package = zipfile.ZipFile(BytesIO(workbook()))
    members = {name: package.read(name) for name in package.namelist()}
    assert looks(zipped({**members, "xl/styles.xml": b"<styleSheet/>"})).formats == {}


@pytest.mark.parametrize(
    ("code", "plain"),
    [
        ("General", ""),
        ("#,##0.00\\ [$€-407]", '#,##0.00 "€"'),
        ('_-* #,##0.00 "€"_-', '#,##0.00 "€"'),
        ("#,##0.00 _€", "#,##0.00"),
        ("[$USD] #,##0", '"USD" #,##0'),
        ("[$-409]d\\-mmm", "d\\-mmm"),
        ('0.0 "_x"', '0.0 "_x"'),
    ],
)  # fmt: skip
def test_that_a_format_shows_its_currency_as_text_and_a_blank_as_wide_as_one_is_none(code, plain):
    assert plain_format(code) == plain


def test_that_formats_which_contradict_each_other_are_left_out():
    looks = Looks()
    looks.format(3, 1, 10, "0.00")
    looks.format(3, 5, 5, '0 "€"')
    looks.format(4, 1, 2, "0")
    looks.format(4, 3, 9, "0")
    assert looks.finished().formats == {4: ((1, 9, "0"),)}
