"""What is wrong with a file itself stops planning until the file, or what was missing of it, is mended."""

from __future__ import annotations

from dataclasses import replace

import openpyxl
import pytest

from data.edits import ChangeSet, DeleteRows, SetCells, append_rows, apply
from data.excel.book_reader import read_book
from data.excel.book_writer import write_book
from data.make_case import make_case
from data.opening import open_any
from data.problems import CellRef, Problem
from data.project.project import Project
from data.project.store import save_project
from data.reading.file_errors import MISSING_COLUMN, left_unread, standing_errors
from tests.plans import worked_book


@pytest.fixture
def read(tmp_path):
    """Reads the worked book from a file in which something was changed."""

    def read(change):
        path = tmp_path / "book.xlsx"
        write_book(worked_book(), path)
        workbook = openpyxl.load_workbook(path)
        change(workbook)
        workbook.save(path)
        book, problems = read_book(path)
        return book, [each for each in problems if each.severity == "error"]

    return read


def copied(workbook) -> None:
    """Two sheets are read as Offers."""
    workbook.copy_worksheet(workbook["Offers"]).title = "Offers_"


def without_prices(workbook) -> None:
    """The column of prices has a title that nobody knows."""
    (title,) = (cell for cell in workbook["Offers"][1] if cell.value == "Unit price")
    title.value = "What it costs"


def test_that_a_book_is_no_case_while_a_second_sheet_of_one_title_was_not_read(read):
    book, (error,) = read(copied)
    case, problems = make_case(book)

    assert case is None
    assert problems[0] == error
    assert error.sentence == (
        'Offers_: this sheet and "Offers" are both read as Offers; only the first was read. '
        "Put all rows into one sheet, or give the other a title of its own."
    )


def test_that_what_was_not_read_stays_an_error_whatever_is_typed_and_wherever_it_is_saved(read, tmp_path):
    book, (error,) = read(copied)
    edited, _ = apply(book, ChangeSet("Type", (SetCells("offers", (0,), ("unit_price",), (9.0,)),)))
    save_project(Project(edited), tmp_path / "p.lodestone")
    back, problems = open_any(tmp_path / "p.lodestone")

    assert standing_errors(edited) == left_unread(edited) == [error]
    assert problems == [error]
    assert make_case(back.book)[0] is None


def test_that_a_column_that_was_missing_is_mended_by_filling_it_in(read):
    book, (error,) = read(without_prices)
    half, _ = apply(book, ChangeSet("Type", (SetCells("offers", (0,), ("unit_price",), (2.0,)),)))
    whole, _ = apply(half, ChangeSet("Type", (SetCells("offers", (1,), ("unit_price",), (3.0,)),)))

    assert 'required column "Unit price" is missing' in error.message
    assert [standing_errors(each) for each in (book, half, whole)] == [[error], [error], []]
    assert make_case(half)[0] is None
    assert make_case(whole)[0] is not None
    assert left_unread(half) == []


def test_that_rows_below_titles_that_nobody_found_are_known_to_be_unread(read):
    def headed(workbook) -> None:
        workbook["Suppliers"].insert_rows(1)
        workbook["Suppliers"]["A1"] = "Suppliers of 2027"

    book, errors = read(headed)

    assert len(book["suppliers"]) == 0
    assert left_unread(book) == errors
    assert {each.hint for each in errors} == {"The titles seem to stand in row 2: delete the rows above it."}

    # One supplier that is typed is not all that the file holds.
    row = {column.name: "DE" for column in book["suppliers"].spec.columns if column.required}
    typed, _ = apply(book, append_rows(book, "suppliers", [row]))
    assert standing_errors(typed) == left_unread(typed) == errors
    assert make_case(typed)[0] is None


def test_that_a_column_is_not_missed_in_a_sheet_whose_rows_were_deleted(read):
    book, errors = read(without_prices)
    emptied, _ = apply(book, ChangeSet("Delete", (DeleteRows("offers", 0, len(book["offers"])),)))

    assert standing_errors(book) == errors
    assert standing_errors(emptied) == left_unread(emptied) == []


@pytest.mark.parametrize("at", [CellRef(sheet="Nowhere", name="offer"), CellRef(sheet="Offers", name="nothing")])
def test_that_a_column_that_no_sheet_has_stays_missing(at):
    problem = Problem(MISSING_COLUMN, "Something is missing.", at)
    case, problems = make_case(replace(worked_book(), reading_errors=(problem,)))

    assert case is None
    assert problems[0] == problem
