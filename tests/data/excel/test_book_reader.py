"""From a file to a Book: which sheet, which column, which row, and what is said about the rest."""

import datetime as dt

import numpy as np
import pytest

from data.excel.book_reader import read_book
from data.excel.cells import CellError, MissingFormulaValue
from data.excel.plan_workbook import write_plan_workbook
from data.problems import CellRef, Severity
from data.reading.typed import read_typed
from data.sheets import SHEETS
from tests.plans import worked_case, worked_plan
from tests.workbooks import ugly_ods, ugly_xls, ugly_xlsb
from tests.workbooks.ugly_xlsx import error, number, row, table, text, xlsx

OFFERS = ["Offer", "Supplier", "Material", "Unit price"]
OFFER = ["O-1", "S-1", "M-1", 2.5]


@pytest.fixture
def read(tmp_path):
    """Writes an .xlsx file of sheets by title (XML of the rows) and reads it as a book."""

    def written_and_read(sheets, **options):
        path = tmp_path / "book.xlsx"
        path.write_bytes(xlsx(sheets, **options))
        return read_book(path)

    return written_and_read


def only(problems, code):
    """The one problem of that code."""
    (found,) = [problem for problem in problems if problem.code == code]
    return found


def cells_of(table):
    return table.cells.to_dict("records")


def test_that_a_plain_sheet_is_read_with_the_place_of_every_cell(read):
    book, problems = read({"Offers": table(OFFERS, OFFER)})
    assert problems == []
    assert book.file == "book.xlsx"
    assert [book["offers"].cells.loc[0, name] for name in ("offer", "supplier", "material", "unit_price")] == OFFER
    assert book.at("offers", 0, "unit_price") == CellRef("book.xlsx", "Offers", 2, "D", 0, "unit_price")


def test_that_every_sheet_and_column_is_there_even_where_the_file_has_none(read):
    book, _ = read({"Offers": table(OFFERS, OFFER)})
    for spec in SHEETS:
        assert list(book[spec.name].cells.columns) == [column.name for column in spec.columns]
        assert set(book[spec.name].cells.dtypes) == {np.dtype(object)}
    assert len(book["requirements"]) == 0
    assert book["offers"].cells["currency"].tolist() == [None]


def test_that_titles_are_found_in_any_case_order_and_spelling(read):
    book, problems = read(
        {" price_breaks": table(["UNIT-PRICE", "from quantity:", "offer", "T y p e"], [0.5, 10.0, "O-1"])}
    )
    assert problems == []
    assert cells_of(book["price_breaks"]) == [{"offer": "O-1", "from_quantity": 10, "unit_price": 0.5, "type": None}]
    assert book["price_breaks"].title == " price_breaks"


def test_that_aliases_of_sheets_and_columns_are_found(read):
    written = {
        (*spec.aliases, spec.title)[0]: table(
            [(*column.aliases, column.title)[0] for column in spec.columns], [column.name for column in spec.columns]
        )
        for spec in SHEETS
    }
    book, problems = read(written)
    assert problems == []
    for spec in SHEETS:
        assert cells_of(book[spec.name]) == [{column.name: column.name for column in spec.columns}]


def test_that_a_table_that_does_not_begin_in_a1_keeps_its_addresses(read):
    book, problems = read({"Offers": table(OFFERS, OFFER, [None] * 4, OFFER, first_row=5, first_column=3)})
    assert problems == []
    assert book["offers"].file_rows.tolist() == [6, 8]
    assert dict(book["offers"].letters) == {"offer": "C", "supplier": "D", "material": "E", "unit_price": "F"}


def test_that_rows_that_are_blank_in_all_known_columns_are_passed_over(read):
    book, _ = read({"Offers": table([*OFFERS, "My notes"], [*OFFER, "a"], [None] * 4 + ["only a note"], OFFER)})
    assert book["offers"].file_rows.tolist() == [2, 4]


def test_that_raw_cells_stay_as_they_are_in_the_file(read):
    written = table(OFFERS[:3]) + row(
        2, text("A2", " 007 "), number("B2", 7), number("C2", 46_023, style=1), text("D2", "12.50 kg")
    )
    written = written.replace("</row>", text("D1", "Unit price") + "</row>", 1)
    book, _ = read({"Offers": written})
    assert book["offers"].cells.loc[0, ["offer", "supplier", "material", "unit_price"]].tolist() == [
        " 007 ",
        7,
        dt.date(2026, 1, 1),
        "12.50 kg",
    ]


def test_that_marks_stay_in_the_book_and_are_reported_once_with_their_cell(read):
    written = table(OFFERS, ["O-1", "S-1", "M-1"], ["O-2", "S-1", "M-1"])
    written = written.replace("</row>", error("D2", "#REF!") + "</row>", 2).replace(error("D2", "#REF!"), "", 1)
    written = written.removesuffix("</row>") + '<c r="D3"><f>B1*2</f></c></row>'
    book, problems = read({"Offers": written})
    assert problems == []
    assert book["offers"].cells["unit_price"].tolist() == [CellError("#REF!"), MissingFormulaValue("B1*2")]
    _, problems = read_typed(book)
    assert [(problem.code, problem.at.cell) for problem in problems if problem.at.name == "unit_price"] == [
        ("error-cell", "D2"),
        ("formula-without-value", "D3"),
    ]


def test_that_an_unknown_column_is_noted_and_a_near_miss_is_a_warning_with_the_title_meant(read):
    written = [["Offer", "Supplier", "Material", "Unit price", "Colour", "Tarif"], [*OFFER, "red", 0.05]]
    _, problems = read({"Offers": table(*written)})
    colour, tariff = problems
    assert (colour.code, colour.severity, colour.at.cell, colour.raw) == (
        "unknown-column",
        Severity.NOTE,
        "E1",
        "Colour",
    )
    assert (tariff.severity, tariff.at.cell) == (Severity.WARNING, "F1")
    assert tariff.sentence == 'Offers!F1: column "Tarif" is not known and is ignored. Did you mean "Tariff"?'


def test_that_values_below_no_title_are_noted(read):
    _, problems = read({"Offers": table([*OFFERS, None], [*OFFER, "?"])})
    assert only(problems, "untitled-column").message == "column E has no title and is ignored."


def test_that_a_title_that_stands_twice_is_an_error_naming_both_columns(read):
    book, problems = read({"Offers": table([*OFFERS, "unit_price"], [*OFFER, 9.0])})
    problem = only(problems, "duplicate-column")
    assert (problem.severity, problem.at.cell) == (Severity.ERROR, "E1")
    assert problem.message == 'column "unit_price" and column D are both read as Unit price; only column D was read.'
    assert book["offers"].cells["unit_price"].tolist() == [2.5]


def test_that_a_missing_required_column_is_an_error(read):
    _, problems = read({"Offers": table(OFFERS[:3], OFFER[:3])})
    problem = only(problems, "missing-column")
    assert problem.severity is Severity.ERROR
    assert problem.message == 'required column "Unit price" is missing; row 1 was read as the titles.'


def test_that_titles_below_a_heading_are_pointed_out(read):
    _, problems = read({"Offers": table(["Offers of 2027"], [None], OFFERS, OFFER)})
    hints = {problem.hint for problem in problems if problem.code == "missing-column"}
    assert hints == {"The titles seem to stand in row 3: delete the rows above it."}


def test_that_a_sheet_with_titles_alone_or_nothing_at_all_is_no_problem(read):
    book, problems = read({"Offers": table(OFFERS, OFFER), "Stock": table(["Material"]), "Rules": ""})
    assert problems == []
    assert len(book["stock"]) == len(book["rules"]) == 0


def test_that_an_unknown_sheet_is_noted_and_a_near_miss_is_a_warning(read):
    _, problems = read({"Offers": table(OFFERS, OFFER), "Pivot": table(["a"]), "Stok": table(["Material"], ["M"])})
    assert [(problem.at.sheet, problem.severity, problem.hint) for problem in problems] == [
        ("Pivot", Severity.NOTE, ""),
        ("Stok", Severity.WARNING, 'Did you mean "Stock"?'),
    ]


def test_that_the_read_me_sheet_of_the_template_is_passed_over(read):
    _, problems = read({"Read me": table(["How to use this workbook"]), "Offers": table(OFFERS, OFFER)})
    assert problems == []


def test_that_a_hidden_sheet_is_read_and_noted(read):
    book, problems = read({"Offers": table(OFFERS, OFFER), "Stock": table(["Material"], ["M"])}, hidden=["Stock"])
    assert len(book["stock"]) == 1
    assert only(problems, "hidden-sheet").severity is Severity.NOTE


def test_that_two_sheets_with_one_meaning_are_an_error_naming_both(read):
    book, problems = read({"Price breaks": table(["Offer"], ["O-1"]), "PRICE_BREAKS": table(["Offer"], ["O-2"])})
    problem = only(problems, "duplicate-sheet")
    assert problem.message == 'this sheet and "Price breaks" are both read as Price breaks; only the first was read.'
    assert problem.at.sheet == "PRICE_BREAKS"
    assert book["price_breaks"].cells["offer"].tolist() == ["O-1"]


def test_that_a_file_without_known_sheets_is_no_sourcing_workbook(read):
    book, (problem,) = read({"Sheet1": table(["Part", "Qty"], ["P", 1.0])})
    assert book is None
    assert problem.severity is Severity.ERROR
    assert 'none of its sheets ("Sheet1") has a known title' in problem.message
    assert "a sheet Offers, and either Requirements or Build plan and BOM" in problem.message


def test_that_a_file_that_cannot_be_read_is_a_problem_with_the_reason(tmp_path):
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"")
    book, (problem,) = read_book(path)
    assert book is None
    assert problem.sentence == "book.xlsx: The file is empty (0 bytes). Save it again, or ask for a new copy."


def test_that_every_format_gives_the_same_book(tmp_path):
    lines = [OFFERS, OFFER, ["O-2", "S-2", "M-1", 3.25]]
    across = list(enumerate(lines, start=1))
    files = {
        "book.xlsx": xlsx({"Offers": table(*lines)}),
        "book.ods": ugly_ods.ods(
            {
                "Offers": "".join(
                    ugly_ods.row(*(ugly_ods.text(v) if isinstance(v, str) else ugly_ods.number(v) for v in line))
                    for line in lines
                )
            }
        ),
        "book.xls": ugly_xls.xls(
            {
                "Offers": b"".join(
                    (ugly_xls.text if isinstance(v, str) else ugly_xls.number)(down, column, v)
                    for down, line in across
                    for column, v in enumerate(line, start=1)
                )
            }
        ),
        "book.xlsb": ugly_xlsb.xlsb(
            {
                "Offers": b"".join(
                    ugly_xlsb.row(down)
                    + b"".join(
                        (ugly_xlsb.text if isinstance(v, str) else ugly_xlsb.number)(column, v)
                        for column, v in enumerate(line, start=1)
                    )
                    for down, line in across
                )
            }
        ),
    }
    hashes = set()
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        book, problems = read_book(tmp_path / name)
        assert problems == []
        assert book["offers"].file_rows.tolist() == [2, 3]
        hashes.add(book.content_hash())
    assert len(hashes) == 1


def test_that_a_plan_workbook_is_not_opened_as_a_book_but_says_how_to_compare_it(tmp_path):
    case = worked_case()
    path = tmp_path / "my plan.xlsx"
    write_plan_workbook(worked_plan(case), case, path)
    book, (problem,) = read_book(path)
    assert book is None
    assert problem.message == "The file is an exported plan, not a sourcing workbook."
    assert 'File, Compare an edited plan workbook, or “lodestone verify "my plan.xlsx"”' in problem.hint
