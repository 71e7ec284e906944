"""What is wrong with the file of a book beside what stands in its cells: errors of reading that stop planning."""

from __future__ import annotations

from collections.abc import Sequence

from data.book import Book
from data.problems import Problem

MISSING_COLUMN = "missing-column"


def standing_errors(book: Book) -> list[Problem]:
    """The errors of reading that are so of the book as it is now.

    A required column that was missing is there once every row says what belongs in it. All else speaks of something
    that was not read, such as a second sheet of one title: only the file can mend that.
    """
    return [each for each in book.reading_errors if not _is_filled_in(book, each)]


def left_unread(book: Book) -> list[Problem]:
    """The errors for which something of the file is not in the book: another file written from it would lack that."""
    standing = standing_errors(book)
    return [each for each in standing if each.code != MISSING_COLUMN or not _rows(book, each)]


def _is_filled_in(book: Book, problem: Problem) -> bool:
    if problem.code != MISSING_COLUMN:
        return False
    rows = _rows(book, problem)
    return bool(rows) and all(cell is not None for cell in rows)


def _rows(book: Book, problem: Problem) -> Sequence[object]:
    """The cells of the column that was missing."""
    titles = {table.title or table.spec.title: table for table in book.sheets.values()}
    cells: list[object] = titles[problem.at.sheet].cells[problem.at.name].tolist()
    return cells
