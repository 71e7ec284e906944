"""The looks that carry meaning come out of a file as its program shows them, and never say what is not so."""

import shutil
import struct
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
from openpyxl.styles import Alignment

from data.excel.child import read_foreign
from data.excel.looks import Looks, plain_format
from data.excel.reader import read_cells, read_source
from data.excel.source import SheetLooks
from tests.workbooks import ugly_ods, ugly_xls
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
        ("#,##0.00 _€", "#,##0.00 _€"),
        ("#,##0.00_-", "#,##0.00"),
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


ODS = f"""<office:document-content {ugly_ods.PREFIXES} xmlns:number="{ugly_ods.NAMES}:datastyle:1.0"
 xmlns:fo="{ugly_ods.NAMES}:xsl-fo-compatible:1.0"><office:automatic-styles>
<number:currency-style style:name="N1"><number:number number:decimal-places="2" number:grouping="true"/>
<number:text> </number:text><number:currency-symbol>€</number:currency-symbol></number:currency-style>
<number:percentage-style style:name="N2"><number:number number:decimal-places="1"/><number:text>%</number:text>
</number:percentage-style>
<number:number-style style:name="N0"><number:number number:min-integer-digits="1"/></number:number-style>
<style:style style:name="plain" style:family="table-cell" style:data-style-name="N0"/>
<style:style style:name="money" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="deep" style:family="table-cell" style:parent-style-name="money">
<style:paragraph-properties fo:margin-left="7.06mm"/></style:style>
<style:style style:name="part" style:family="table-cell" style:data-style-name="N2"/></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="BOM"><table:table-column/>
<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="part" table:visibility="collapse"/>
<table:table-row>CELL<table:table-cell table:number-columns-spanned="2" office:value-type="float" office:value="1"/>
</table:table-row><table:table-row-group><table:table-row table:number-rows-repeated="3">CELL</table:table-row>
<table:table-row table:visibility="filter"><table:table-cell table:style-name="deep" office:value-type="float"
 office:value="2"/></table:table-row></table:table-row-group></table:table></office:spreadsheet></office:body>
</office:document-content>""".replace(
    "CELL", '<table:table-cell table:style-name="money" office:value-type="currency" office:value="2.5"/>'
)


def test_that_an_ods_file_says_how_its_cells_look(looks):
    package = zipfile.ZipFile(BytesIO(ugly_ods.ods({"BOM": ""})))
    members = {name: package.read(name) for name in package.namelist()}
    assert looks(zipped({**members, "content.xml": ODS.encode()}, stored=("mimetype",))) == SheetLooks(
        merged=((1, 2, 1, 3),),
        hidden_rows=frozenset({5}),
        hidden_columns=frozenset({2, 3}),
        outline={2: 1, 3: 1, 4: 1, 5: 1},
        indents={(5, 1): 2},
        formats={1: ((1, 5, '#,##0.00 "€"'),), 2: ((1, 1, "0.0%"),)},
    )


def test_that_an_xls_file_says_how_its_cells_look(looks):
    code = '#,##0.00\\ "€"'
    form = struct.pack("<HHB", 164, len(code), 1) + code.encode("utf-16-le")
    styles = [struct.pack("<HHHBBBB8x", 0, number, 0, 0, 0, indent, 0) for number, indent in ((0, 0), (164, 0), (4, 2))]
    book = [ugly_xls.record(0x41E, form), *(ugly_xls.record(0xE0, style) for style in styles)]
    sheet = [
        ugly_xls.record(0x7D, struct.pack("<HHHHHH", 3, 4, 0, 0, 1, 0)),
        ugly_xls.record(0x208, struct.pack("<HHHHHHI", 1, 0, 5, 0, 0, 0, 0x20 | 2)),
        ugly_xls.number(1, 1, 1.5),
        ugly_xls.record(0x203, struct.pack("<HHHd", 1, 0, 1, 2.5)),
        ugly_xls.record(0xBD, struct.pack("<HHHIHIH", 2, 0, 1, 2, 2, 2, 1)),
        ugly_xls.record(0xE5, struct.pack("<HHHHH", 1, 0, 0, 0, 3)),
    ]
    assert looks(ugly_xls.xls({"BOM": b"".join(sheet)}, settings=b"".join(book)), "bom.xls") == SheetLooks(
        merged=((1, 1, 1, 4),),
        hidden_rows=frozenset({2}),
        hidden_columns=frozenset({4, 5}),
        outline={2: 2},
        indents={(3, 2): 2},
        formats={1: ((2, 3, '#,##0.00 "€"'),), 2: ((3, 3, "#,##0.00"),)},
    )


@pytest.mark.long
@pytest.mark.parametrize("kind", ["ods", "xls"])
def test_that_looks_are_the_same_when_libreoffice_saves_the_file_in_another_format(kind, tmp_path):
    path, office = tmp_path / "bom.xlsx", shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice (soffice) is not installed: its own files are not read here")
    path.write_bytes(workbook())
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", kind, "--outdir", tmp_path, path]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    looks = read_foreign(path.with_suffix(f".{kind}")).sheets[0].looks
    forms = {
        column: tuple((*run[:2], run[2].replace('" kr"', ' "kr"')) for run in runs)
        for column, runs in looks.formats.items()
    }
    assert replace(looks, formats=forms) == EXPECTED
