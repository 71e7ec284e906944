"""Sheets in which a name stands once: what a book has already under a name is left as it is by an import."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from data.book import Book
from data.columns import normalised
from data.reading.cell_reading import stripped
from data.sheets import sheet_spec

ONE_ROW_EACH = {"materials": "material", "suppliers": "supplier", "settings": "setting"}
"""The sheets, by the column of the name."""
_BASE_CURRENCY = "base currency"
_NAMES_A_PIECE = 10_000


def names_of(book: Book, sheet: str) -> frozenset[str]:
    """The names that such a sheet of a book has, as ``are_new`` compares them.

    The base currency is one of them where the book counts in one: it is the default where no row names it, and another
    would change what every amount without a currency means.
    """
    return frozenset[str]().union(*names_in_pieces(book, sheet))


def names_in_pieces(book: Book, sheet: str) -> Iterator[set[str]]:
    """The same names some at a time, for a window that answers in between."""
    key = _setting if sheet == "settings" else _name
    cells = book[sheet].cells[ONE_ROW_EACH[sheet]].tolist()
    for start in range(0, len(cells), _NAMES_A_PIECE):
        yield {key(cell) for cell in cells[start : start + _NAMES_A_PIECE] if not _is_blank(cell)}
    if sheet == "settings" and _counts_in_base(book):
        yield {_setting(_BASE_CURRENCY)}


def are_new(known: Collection[str], sheet: str, names: Iterable[object]) -> list[bool]:
    """Which of some names are not among those that such a sheet has (``names_of``)."""
    key = _setting if sheet == "settings" else _name
    return [key(name) not in known for name in names]


def _setting(name: object) -> str:
    return normalised(str(name))


def _name(name: object) -> str:
    return stripped(str(name))


def _is_blank(cell: object) -> bool:
    """Whether a raw cell is read as a blank: a text of blanks is one, too."""
    return cell is None or (isinstance(cell, str) and not stripped(cell))


def _counts_in_base(book: Book) -> bool:
    """Whether a cell holds an amount in base currency, stated or for want of a currency."""
    if any(map(_is_blank, book["offers"].cells["currency"].unique())):
        return True
    flexible = sheet_spec("rules").column("flexible")
    penalties = {str(cell).strip().casefold() for cell in book["rules"].cells[flexible.name] if not _is_blank(cell)}
    return bool(penalties - {flexible.default}) or any(
        not all(map(_is_blank, table.cells[column.name].dropna()))
        for table in book.sheets.values()
        for column in table.spec.columns
        if column.unit.startswith(_BASE_CURRENCY)
    )
