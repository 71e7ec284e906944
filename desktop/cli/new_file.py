"""Writes workbooks under new names, and never over a file that holds anything else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from data.book import Book
from data.excel.book_reader import read_book
from data.problems import SourcingError


def write_new(path: Path, book: Book, write: Callable[[Path], object]) -> None:
    """Write a workbook where there is none, or one with the same content.

    Args:
        path: the file.
        book: what it will hold.
        write: writes it.

    Raises:
        SourcingError: the file exists and holds something else; it stays as it is. Or its name is no .xlsx.
    """
    if path.suffix.lower() != ".xlsx":
        raise SourcingError(f"{path.name}: workbooks are written as .xlsx. Choose a name that ends so.")
    if path.is_file() and path.stat().st_size and not _holds(path, book):
        raise SourcingError(f"{path} exists and holds something else; it was left as it is. Choose another name.")
    write(path)


def _holds(path: Path, book: Book) -> bool:
    try:
        found, _ = read_book(path)
    except SourcingError:
        return False
    return found is not None and found.content_hash() == book.content_hash()
