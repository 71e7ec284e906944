"""The names that people gave in the open book: of materials, suppliers, rules and so on."""

from __future__ import annotations

from data.book import Book
from data.columns import Kind
from data.reference import minerals
from data.sheets import SHEETS

_LONGEST = 200
_NAMED_ELSEWHERE = frozenset({"from", "except"})
"""Columns that give no names: what stands there is named in a sheet of its own, or is a country."""
_MINERALS = frozenset({"mineral", "applies_to"})
"""Columns whose texts are names unless they are keys of minerals in the reference data, which have their own."""


class BookNames:
    """The names in a book, looked up once while it stays the same."""

    def __init__(self) -> None:
        self._book: Book | None = None
        self._names: frozenset[str] = frozenset()

    def of(self, book: Book) -> frozenset[str]:
        """Every text in the columns of the book that hold names and other texts."""
        if book is not self._book:
            self._book, self._names = book, _names_in(book)
        return self._names


def _names_in(book: Book) -> frozenset[str]:
    found: set[object] = set()
    known = {each.key for each in minerals()}
    for spec in SHEETS:
        cells = book[spec.name].cells
        for column in spec.columns:
            if column.kind is Kind.TEXT and column.name in cells and column.name not in _NAMED_ELSEWHERE:
                texts = set(cells[column.name].unique())
                found.update(texts - known if column.name in _MINERALS else texts)
    return frozenset(text for text in found if isinstance(text, str) and 0 < len(text) <= _LONGEST)
