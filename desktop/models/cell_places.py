"""Cells as the window names them: by the row of the grid and the title of the column, never by the address in a file.

A row of the window may have been typed or imported, and the first row of a sheet is the second of its file: one cell
must not have two addresses.
"""

from __future__ import annotations

import re
from functools import partial

import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.book import Book
from data.problems import Problem
from data.sheets import SHEETS
from desktop.language.sentences import in_language, problem_words
from desktop.session.listed_problems import sheet_of


def place_words(book: Book, problem: Problem) -> str:
    """Where a problem is."""
    at, sheet = problem.at, sheet_of(book, problem.at)
    return _cell_words(book, sheet, at.row_id, at.name) if sheet and at.row_id >= 0 else in_language(str(at))


def words_in_window(book: Book, text: str) -> str:
    """A sentence on a book in the language of the window; the cells of the file that it names as the window does."""
    return _renamed(book, in_language(text))


def placed_problem(book: Book, problem: Problem) -> str:
    """A problem with its place and how to mend it, in the language of the window."""
    return _renamed(book, problem_words(problem, place_words(book, problem)))


def _renamed(book: Book, said: str) -> str:
    if "!" not in said:
        return said
    for spec in SHEETS:
        address = rf"(?<!\w){re.escape(book[spec.name].title or spec.title)}!([A-Z]+)([0-9]+)"
        said = re.sub(address, partial(_found, book, spec.name), said)
    return said


def _found(book: Book, sheet: str, found: re.Match[str]) -> str:
    """The cell of an address in a file; the address itself where no row or column of the book is there any more."""
    table = book[sheet]
    rows = table.file_rows.index[table.file_rows == int(found[2])]
    name = next((name for name, letter in table.letters.items() if letter == found[1]), "")
    known = [int(row) for row in rows if row in table.cells.index]
    return _cell_words(book, sheet, known[0], name) if known and name else found[0]


def _cell_words(book: Book, sheet: str, row_id: int, name: str) -> str:
    table = book[sheet]
    row = table.cells.index.get_indexer(pd.Index([row_id]))[0] + 1
    title = table.spec.column(name).title if name else ""
    where = in_language(table.spec.title)
    where = QCoreApplication.translate("ProblemModel", "{0}, row {1}").format(where, row) if row else where
    return f"{where}, {in_language(title)}" if title else where
