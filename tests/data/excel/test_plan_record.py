"""The record in a plan workbook: the whole input comes back from it, each raw cell as it was."""

import datetime as dt

from data.book import Book
from data.excel.cells import CellError, MissingFormulaValue
from data.excel.plan_workbook import write_plan_workbook
from data.excel.plan_workbook.assumptions import book_of, holds_text, input_table
from data.excel.plan_workbook.reading import read_plan_file
from data.excel.plan_workbook.record import Table, canonical, exact_table, restored
from data.plan import Status
from data.sheets import SHEETS
from tests.books import make_book
from tests.plans import worked_case, worked_plan


def test_that_assumptions_hold_the_whole_input_and_where_each_cell_stood(written):
    file = read_plan_file(written)
    book, case = book_of(file.tables), worked_case()
    assert book.content_hash() == case.book.content_hash()
    assert str(book.at("offers", 1, "unit_price")) == str(case.book.at("offers", 1, "unit_price")) == "Offers!D3"
    assert book.file == "book.xlsx"


ODD = [
    "=1+1",
    "007",
    "",
    " padded ",
    "two\nlines",
    "a\r\nb",
    "a\x01b",
    "_x0041_",
    "x" * 40_000,
    "\ud800",
    "NA",
    "TRUE",
    True,
    False,
    5,
    5.0,
    0.1 + 0.2,
    1e300,
    -0.0,
    10**20,
    dt.date(2027, 1, 1),
    dt.date(1899, 5, 1),
    dt.datetime(2027, 1, 1, 12, 30),  # noqa: DTZ001
    dt.time(6, 30),
    dt.timedelta(hours=30),
    CellError("#DIV/0!"),
    MissingFormulaValue("A1*2"),
    None,
]


def test_that_every_kind_of_raw_cell_comes_back_from_a_file_as_it_was(tmp_path):
    rows = [{"material": f"M{number}", "description": value, "unit_mass": value} for number, value in enumerate(ODD)]
    case = worked_case()
    odd = make_book(materials=rows, complete=False)
    case = type(case)(**{**case.__dict__, "book": odd})
    path = tmp_path / "odd.xlsx"
    write_plan_workbook(worked_plan(worked_case(), status=Status.INFEASIBLE, cost=None), case, path)
    cells = book_of(read_plan_file(path).tables)["materials"].cells
    for column in ("description", "unit_mass"):
        found = cells[column].tolist()
        assert [canonical(value) for value in found] == [canonical(value) for value in ODD]
        assert [type(value) for value in found if not isinstance(value, int | float)] == [
            type(value) for value in ODD if not isinstance(value, int | float)
        ]
    assert type(cells["description"].iloc[ODD.index(5.0) + 1]) is float


def test_that_an_exact_table_restores_what_cells_do_not_keep():
    table = Table("Input: Materials", ("Material", "Unit mass"), (["a\x01", "b"], [dt.time(1, 2), 3.0]))
    exact = exact_table([table], holds_text)
    assert exact.height == 2
    shown = Table(table.name, table.titles, (["a?", "b"], ["01:02:00", 3]))
    assert restored({table.name: shown}, exact)[table.name].columns == (["a\x01", "b"], [dt.time(1, 2), 3])


def test_that_a_book_without_a_file_keeps_its_rows(tmp_path):
    book = make_book(offers=[{"offer": "A"}])
    bare = Book.of({spec.name: book[spec.name].cells for spec in SHEETS if len(book[spec.name])})
    tables = {table.name: table for table in (input_table(bare, spec.name) for spec in SHEETS)}
    assert book_of(tables).content_hash() == book.content_hash()
