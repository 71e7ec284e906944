"""Opens a book wherever it is: a sourcing workbook, or a saved project."""

from __future__ import annotations

from pathlib import Path

from data.book import Book
from data.excel.book_reader import read_book
from data.problems import CellRef, Problem
from data.project.store import ProjectError, is_project, open_project


def open_book(path: Path | str) -> tuple[Book | None, list[Problem]]:
    """Opens a workbook or a project; which of them it is, is told by its content.

    Returns:
        The book and what was noticed; no book when the file could not be read.
    """
    path = Path(path)
    if not is_project(path):
        return read_book(path)
    try:
        return open_project(path), []
    except ProjectError as error:
        return None, [Problem("unreadable-file", str(error), CellRef(path.name))]
