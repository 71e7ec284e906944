"""Opens a book wherever it is: a sourcing workbook, or a saved project."""

from __future__ import annotations

from pathlib import Path

from data.book import Book
from data.excel.book_reader import read_book
from data.problems import CellRef, Problem
from data.project.project import Project
from data.project.store import ProjectError, is_project, open_project
from data.reading.file_errors import standing_errors


def open_book(path: Path | str) -> tuple[Book | None, list[Problem]]:
    """Opens the book of a workbook or a project; which of them it is, is told by its content.

    Returns:
        The book and what was noticed; no book when the file could not be read.
    """
    opened, problems = open_any(path)
    return (opened.book if opened else None), problems


def open_any(path: Path | str) -> tuple[Project | None, list[Problem]]:
    """Opens a workbook or a project; a workbook is a project of its book alone.

    Returns:
        The project and what was noticed; none when the file could not be read.
    """
    path = Path(path)
    if not is_project(path):
        book, problems = read_book(path)
        return (Project(book) if book is not None else None), problems
    try:
        project = open_project(path)
    except ProjectError as error:
        return None, [Problem("unreadable-file", str(error), CellRef(path.name))]
    return project, standing_errors(project.book)
