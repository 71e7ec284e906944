"""Problems as they are collected while a book is checked: each with its place and the text of its cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from data.book import Book
from data.problems import Problem, Severity, has_errors
from data.reading.cell_reading import shown


@dataclass(frozen=True)
class Findings:
    """The problems of one book.

    Attributes:
        book: the book that is checked.
        problems: what was found so far.
    """

    book: Book
    problems: list[Problem] = field(default_factory=list)

    @property
    def has_errors(self) -> bool:
        """Whether planning must stop."""
        return has_errors(self.problems)

    def error(self, code: str, message: str, hint: str, sheet: str, row_id: int = -1, name: str = "") -> None:
        """Something that stops planning."""
        self.add(Severity.ERROR, code, message, hint, sheet, row_id, name)

    def warning(self, code: str, message: str, hint: str, sheet: str, row_id: int = -1, name: str = "") -> None:
        """Something that may change a number."""
        self.add(Severity.WARNING, code, message, hint, sheet, row_id, name)

    def note(self, code: str, message: str, hint: str, sheet: str, row_id: int = -1, name: str = "") -> None:
        """Something worth knowing."""
        self.add(Severity.NOTE, code, message, hint, sheet, row_id, name)

    def add(
        self, severity: Severity, code: str, message: str, hint: str, sheet: str, row_id: int = -1, name: str = ""
    ) -> None:
        """A problem at a cell, a row (no ``name``) or a sheet (no ``row_id``)."""
        raw = self.book.raw(sheet, row_id, name) if row_id >= 0 and name else ""
        self.problems.append(Problem(code, message, self.book.at(sheet, row_id, name), raw, hint, severity))

    def cell(self, sheet: str, row_id: int, name: str) -> str:
        """The place of a cell in words, to name a second one in a message: ``A5``, or ``row 5`` in the app."""
        place = self.book.at(sheet, row_id, name)
        if place.cell:
            return f"{place.sheet}!{place.cell}"
        row = list(self.book[sheet].cells.index).index(row_id) + 1
        return f"{place.sheet} row {row}"

    def raw(self, sheet: str, row_id: int, name: str) -> str:
        """A raw cell as messages quote it."""
        return shown(self.book[sheet].cells.at[row_id, name])


def and_more(count: int) -> str:
    """`` (and 3 more rows)``, or nothing where the cell named is the only one."""
    if count == 2:
        return " (and 1 more row)"
    return "" if count <= 1 else f" (and {count - 1:,} more rows)"


def listed(names: Sequence[object], most: int = 5) -> str:
    """Names as a sentence holds them: ``A, B and C``; of many only the first ones and how many more."""
    texts = [str(name) for name in names]
    if len(texts) > most:
        texts = [*texts[:most], f"{len(texts) - most:,} more"]
    return " and ".join(part for part in (", ".join(texts[:-1]), texts[-1]) if part) if texts else ""
