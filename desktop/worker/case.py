"""The case of a book, for tasks of the worker that cannot do without one."""

from __future__ import annotations

from data.book import Book
from data.case import Case
from data.make_case import make_case
from data.problems import SourcingError


def checked_case(book: Book) -> Case:
    """The case of a book.

    Raises:
        SourcingError: the book has an error.
    """
    case, _problems = make_case(book)
    if case is None:
        raise SourcingError("The data has problems that stand in the way. Mend them first; each names its cell.")
    return case
