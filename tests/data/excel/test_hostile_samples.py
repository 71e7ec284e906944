"""Hostile files of other people, which are not part of the product: each is refused in a sentence or read right."""

import datetime as dt
from pathlib import Path

import pytest

from data.excel.cells import CellError, MissingFormulaValue
from data.excel.reader import SpreadsheetError, read_cells, read_source
from data.excel.source import TextForm

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "samples" / "hostile"

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the folder of other people's files is not here")

TITLES = ("Part", "Description", "Quantity", "Unit", "Supplier", "Country", "Unit price")
TWO_PARTS = [
    TITLES,
    ("P-1", "Neodymium oxide", 10, "kg", "Alpha", "CN", 55.5),
    ("P-2", "Gallium metal", 4, "kg", "Beta", "DE", 410),
]
NA = CellError("#N/A")

READ = {
    "attack_01_formula_injection.xlsx": {
        "BOM": [
            TITLES,
            ('=HYPERLINK("http://127.0.0.1/?x="&A2,"click")', "link", 1, "kg", "Alpha", "CN", 9.5),
            ("=cmd|' /C calc'!A0", "DDE", 2, "kg", "Beta", "CN", 9.5),
            ("+1+1", "plus", 3, "kg", "@SUM(1+1)*cmd|x", "CN", 9.5),
            ("-2+3", "minus", 4, "kg", "=1+1", "CN", 9.5),
            ("\t=1+1", "leading tab", 5, "kg", "\n=2+2", "CN", 9.5),
            (
                '=WEBSERVICE("http://127.0.0.1/"&B2)',
                "webservice",
                6,
                "kg",
                '=IMPORTXML("http://127.0.0.1","//a")',
                "CN",
                9.5,
            ),
            ("'=1+1", "already quoted", 7, "kg", "＝1+1 (full-width)", "CN", 9.5),
            (
                '<b>bold</b><img src="file:///etc/passwd">',
                '<a href="http://127.0.0.1">Qt rich text</a>',
                8,
                "kg",
                "<script>alert(1)</script>",
                "CN",
                9.5,
            ),
        ]
    },
    "attack_06_dimension_A1_XFD1048576.xlsx": {"BOM": TWO_PARTS},
    "attack_08_million_empty_rows.xlsx": {"BOM": TWO_PARTS},
    "date_1904.xlsx": {
        "Sheet1": [
            (dt.date(2021, 1, 1), 15),
            (dt.date(2021, 1, 2), 16),
            (dt.timedelta(days=10, hours=15, minutes=10, seconds=10), 17),
        ]
    },
    "merged_range.xlsx": {
        "Sheet1": [
            ("A1", "B1", "C1", None, "E1", "F1", "G1", "H1"),
            (None,) * 8,
            ("A3", "B3", "C3", None, "E3", "F3", "G3", "H3"),
            ("A4", "B4", "C4", None, "E4", "F4", "G4", "H4"),
        ],
        "Sheet2": [
            ("A1", "B1", "C1", None, "E1", "F1"),
            (None,) * 6,
            (None, "B3", "C3", None, "E3", None),
            (None, "B4", None, None, "E4", None),
        ],
    },
    "missing-v-node-xlsx.xlsx": {"Sheet1": [("A", "B", "A + B"), (1, 2, MissingFormulaValue("A2 + B2"))]},
    "whitespace-xlsx.xlsx": {
        "whitespace": [
            (" <-space, space-> ",),
            (" <-space",),
            ("space-> ",),
            ("\t   \t",),
            ("\t<-tab, tab->\t",),
            ("\t<-tab",),
            ("tab->\t",),
        ],
        "logical_and_NA": [("numeric",), (1.3,), ("  :-)  ",)],
    },
    "ErrorTypes.xlsx": {
        "RawErrors": [
            ("Error", "Bang", "Que", "Non", "Val", "ErrType", "Type", "ISERR", "ISNA", "ErrTypeIsErr"),
            (CellError("#NULL!"), CellError("#NULL!"), "#NULL?", "#NULL", 1, 1, 16, True, False, False),
            (CellError("#DIV/0!"), CellError("#DIV/0!"), "#DIV/0?", "#DIV/0", 2, 2, 16, True, False, False),
            (CellError("#VALUE!"), CellError("#VALUE!"), "#VALUE?", "#VALUE", 3, 3, 16, True, False, False),
            (CellError("#REF!"), CellError("#REF!"), "#REF?", "#REF", 4, 4, 16, True, False, False),
            (CellError("#NAME?"), "#NAME!", CellError("#NAME?"), "#NAME", 5, 5, 16, True, False, False),
            (CellError("#NUM!"), CellError("#NUM!"), "#NUM?", "#NUM", 6, 6, 16, True, False, False),
            (NA, "#N/A!", "#N/A?", NA, 7, 7, 16, False, True, False),
            ("#WTF", "#WTF!", "#WTF?", "#WTF", 69, NA, 2, False, False, False),
            (123, "123!", "123?", 123, 123, NA, 1, False, False, False),
            ("foo", "foo!", "foo?", "foo", "foo", NA, 2, False, False, False),
            (
                dt.date(2014, 10, 11),
                "10/11/14!",
                "10/11/14?",
                dt.date(2014, 10, 11),
                dt.date(2014, 10, 11),
                NA,
                1,
                False,
                False,
                False,
            ),
            (True, "TRUE!", "TRUE?", True, True, NA, 4, False, False, False),
            ("array", "array!", "array?", "array", "array", NA, 64, False, False, False),
        ]
    },
}

REPEATED = [("A", "B"), ("C", "D"), ("C", "D"), (None, None), (None, None), ("C", "D"), (None, None), ("C", "D")]

REFUSED = {
    "attack_02_billion_laughs.xlsx": "contains XML declarations (DOCTYPE or ENTITY)",
    "attack_07_stray_cell_XFD1048576.xlsx": "has a cell at XFD1048576 of the sheet “BOM”, far away from the 22 cells",
    "null_file.xlsx": "is empty (0 bytes)",
    "password.xls": "is protected with a password",
    "semicolon_separated.csv": "is a text file (such as CSV), not a spreadsheet",
    "xlsx-corrupted.xlsx": "is damaged",
}


@pytest.mark.parametrize("name", READ)
def test_that_what_can_be_read_is_read_right(name):
    sheets = read_cells(FOLDER / name)
    assert {sheet.title: list(sheet.rows) for sheet in sheets} == READ[name]
    assert {(sheet.first_row, sheet.first_column) for sheet in sheets} == {(1, 1)}


@pytest.mark.parametrize("name", REFUSED)
def test_that_what_cannot_be_read_is_refused_in_a_sentence(name):
    with pytest.raises(SpreadsheetError) as caught:
        read_cells(FOLDER / name)
    assert str(caught.value).startswith(f"{name} {REFUSED[name]}")


def test_that_foreign_files_are_read_and_refused_alike():
    for name in READ:
        assert [sheet.cells for sheet in read_source(FOLDER / name).sheets] == read_cells(FOLDER / name)
    for name in sorted({*REFUSED} - {"semicolon_separated.csv"}):
        with pytest.raises(SpreadsheetError) as caught:
            read_source(FOLDER / name)
        assert str(caught.value).startswith(f"{name} {REFUSED[name]}")


def test_that_a_table_as_text_is_read_as_a_foreign_file():
    source = read_source(FOLDER / "semicolon_separated.csv")
    assert (source.text, source.problems) == (TextForm("utf-8", ";"), ())
    assert list(source.sheets[0].cells.rows) == [
        ("This", "Are", "Headers"),
        ("Cell A2", "Number with comma", "25,5"),
        ("Two colons and a comma", "B|3", ":,:"),
    ]


def test_that_quantities_from_hell_arrive_as_they_were_typed():
    (sheet,) = read_cells(FOLDER / "attack_10_quantities_from_hell.xlsx")
    quantities = [quantity for _, quantity, _ in sheet.rows]
    assert quantities[1:10] == [1, "1", " 2 ", "1.234,56", "1,234.56", "1 234,5", "1\u00a0234,5", "1'234.5", "12 kg"]
    assert quantities[10:20] == ["5 pcs", "½", "-5", "0", None, "NaN", "inf", "1e309", "1e3", "0x10"]
    assert quantities[20:30] == ["١٢", "１２", "2 or 3", "~10", ">=4", "10%", "TRUE", "n/a", "-", "—"]
    assert quantities[30:] == ["#N/A", "1/2", "2024-05-01", "3.0000000001", "999999999999999999", 1e300, -3, 0]


def test_that_tables_with_an_offset_keep_their_addresses():
    without, with_table = read_cells(FOLDER / "sheet-and-table-with-offset.xlsx")
    assert (without.at("H10"), without.at("I11"), without.at("J12"), without.at("K13")) == ("Column at H10", 4, None, 9)
    assert (with_table.at("D5"), with_table.at("E9"), with_table.at("D10")) == ("Column at D5", 8, None)


def test_that_repeated_rows_of_an_ods_are_repeated():
    sheets = read_cells(FOLDER / "number_rows_repeated.ods")
    assert [(sheet.title, sheet.first_row, list(sheet.rows)) for sheet in sheets] == [
        ("Sheet1", 1, REPEATED),
        ("Sheet2", 2, REPEATED),
        ("Sheet3", 3, REPEATED),
    ]


def test_that_no_file_of_the_folder_is_left_out():
    known = {*READ, *REFUSED}
    known |= {"attack_10_quantities_from_hell.xlsx", "sheet-and-table-with-offset.xlsx", "number_rows_repeated.ods"}
    assert {file.name for file in FOLDER.iterdir()} == known
