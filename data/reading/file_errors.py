"""What is wrong with the file of a book beside what stands in its cells: errors of reading that stop planning."""

from __future__ import annotations

from data.book import Book
from data.problems import Problem

MISSING_COLUMN = "missing-column"


def standing_errors(book: Book) -> list[Problem]:
    """The errors of reading that are so of the book as it is now.

    A required column that was missing is there once every row says what belongs in it. All else speaks of something
    that was not read, such as a second sheet of one title, or rows below titles that were not found: only the file can
    mend that.
    """
    return [each for each in book.reading_errors if not _is_filled_in(book, each)]


def left_unread(book: Book) -> list[Problem]:
    """The errors for which something of the file is not in the book: another file written from it would lack that."""
    return [each for each in standing_errors(book) if not _can_be_filled_in(each)]


def _is_filled_in(book: Book, problem: Problem) -> bool:
    if not _can_be_filled_in(problem):
        return False
    tables = (table for table in book.sheets.values() if (table.title or table.spec.title) == problem.at.sheet)
    cells = next((table.cells for table in tables), None)
    return cells is not None and problem.at.name in cells and all(cell is not None for cell in cells[problem.at.name])


def _can_be_filled_in(problem: Problem) -> bool:
    """Whether the rows were read but for a column; where they were not, the problem names no column of the book."""
    return problem.code == MISSING_COLUMN and bool(problem.at.name)
