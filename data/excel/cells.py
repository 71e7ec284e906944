"""What a spreadsheet file holds, cell by cell, before anything knows what it means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from data.problems import SourcingError


class SpreadsheetError(SourcingError):
    """A file that is not read; its text says why, and what to do."""


@dataclass(frozen=True)
class CellError:
    """An error that the spreadsheet shows instead of a value.

    Attributes:
        text: as the spreadsheet writes it, such as ``#DIV/0!``.
    """

    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class MissingFormulaValue:
    """A formula whose result is not in the file: the program that wrote it did not calculate.

    Attributes:
        formula: as it stands in the file, without the equals sign; empty where it is shared with another cell.
    """

    formula: str

    def __str__(self) -> str:
        return f"={self.formula}"


Cell = (
    str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta | CellError | MissingFormulaValue | None
)
"""One cell. None is blank; whole numbers are int, others float and always finite; text is as it was typed."""


@dataclass(frozen=True)
class SheetCells:
    """The cells of one sheet, a column at a time.

    Attributes:
        title: as in the file.
        visible: whether the spreadsheet shows the sheet.
        first_row: number of the first row that is held, as the spreadsheet counts (from 1).
        first_column: number of the first column that is held; A is 1.
        columns: the cells, column by column; all columns are equally long.
    """

    title: str
    visible: bool
    first_row: int
    first_column: int
    columns: tuple[list[Cell], ...]

    @property
    def height(self) -> int:
        """How many rows are held."""
        return len(self.columns[0]) if self.columns else 0

    @property
    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """The same cells row by row."""
        return zip(*self.columns, strict=True)

    def letter(self, position: int) -> str:
        """The letter of the column at that position in ``columns``, counted from 0."""
        return column_letter(self.first_column + position)

    def at(self, address: str) -> Cell:
        """The cell of an address such as ``E17``; None where nothing is held."""
        row, column = split_address(address)
        row, column = row - self.first_row, column - self.first_column
        inside = 0 <= column < len(self.columns) and 0 <= row < self.height
        return self.columns[column][row] if inside else None


def column_letter(number: int) -> str:
    """``1`` is A, ``28`` is AB."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """``A`` is 1, ``AB`` is 28."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def split_address(address: str) -> tuple[int, int]:
    """Row and column number of an address: ``E17`` is (17, 5)."""
    letters = address.rstrip("0123456789")
    return int(address[len(letters) :]), column_number(letters)
