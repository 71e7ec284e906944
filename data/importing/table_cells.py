"""The cells of one table of a foreign file, column by column, with blanks of every kind as None."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from data.excel.cells import Cell, column_letter, column_number
from data.excel.source import SheetLooks, SourceFile, SourceSheet
from data.importing.layout import Layout
from data.problems import SourcingError
from data.reading.cell_reading import stripped


@dataclass(frozen=True)
class TableCells:
    """The rows of a table.

    Attributes:
        file: name of the file, for problems.
        sheet: the sheet that the table stands in.
        layout: where it stands.
    """

    file: str
    sheet: SourceSheet
    layout: Layout

    def __len__(self) -> int:
        return max(0, self.layout.last_row - self.layout.first_row + 1)

    @property
    def looks(self) -> SheetLooks:
        """How the sheet looks."""
        return self.sheet.looks

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """Letters of all columns that the sheet holds, from left to right."""
        cells = self.sheet.cells
        return tuple(column_letter(cells.first_column + position) for position in range(len(cells.columns)))

    @cached_property
    def columns(self) -> dict[str, list[Cell]]:
        """The cells of every column inside the table, cleaned; all as long as the table."""
        return {letter: self.between(letter, self.layout.first_row, self.layout.last_row) for letter in self.letters}

    @cached_property
    def filled(self) -> list[list[str]]:
        """For each row the letters of its cells that are not blank, from left to right."""
        found: list[list[str]] = [[] for _ in range(len(self))]
        for letter, cells in self.columns.items():
            for position, cell in enumerate(cells):
                if cell is not None:
                    found[position].append(letter)
        return found

    @property
    def end(self) -> int:
        """Number of the last row that the sheet holds."""
        return self.sheet.cells.first_row + self.sheet.cells.height - 1

    def column(self, letter: str) -> list[Cell]:
        """The cells of a column; all blank where the sheet has no such column."""
        return self.columns.get(letter) or [None] * len(self)

    def between(self, letter: str, first: int, last: int) -> list[Cell]:
        """The cells of a column from one row to another, both included, cleaned."""
        return [cleaned(cell) if type(cell) is str else cell for cell in self.typed(letter, first, last)]

    def typed(self, letter: str, first: int, last: int) -> list[Cell]:
        """The same cells as they were typed, with the blanks around their texts."""
        cells = self.sheet.cells
        position = column_number(letter) - cells.first_column
        length = max(0, last - first + 1)
        if not 0 <= position < len(cells.columns):
            return [None] * length
        held = cells.columns[position]
        start, stop = first - cells.first_row, last - cells.first_row + 1
        before = min(max(0, -start), length)
        inside = held[max(0, start) : max(0, stop)]
        return [*[None] * before, *inside, *[None] * (length - before - len(inside))]

    def across(self, position: int) -> dict[str, Cell]:
        """The cells of one row that are not blank, by letter, cleaned; the row may lie outside the table."""
        row = self.row(position)
        cells = ((letter, self.between(letter, row, row)[0]) for letter in self.letters)
        return {letter: cell for letter, cell in cells if cell is not None}

    def row(self, position: int) -> int:
        """The number of a row in the file."""
        return self.layout.first_row + position

    def title(self, letter: str) -> str:
        """The title of a column on one line, or its letter where it has none."""
        return " ".join(self.layout.titles.get(letter, "").split()) or f"column {letter}"


def table_cells(source: SourceFile, layout: Layout) -> TableCells:
    """The cells of the table that a layout names.

    Raises:
        SourcingError: the file has no such sheet.
    """
    for sheet in source.sheets:
        if sheet.cells.title == layout.sheet or source.text is not None:
            return TableCells(source.name, sheet, layout)
    titles = ", ".join(sheet.cells.title for sheet in source.sheets)
    raise SourcingError(f'{source.name} has no sheet "{layout.sheet}"; it has {titles or "none"}.')


def cleaned(cell: Cell) -> Cell:
    """A cell without the blanks around its text; a text of blanks is a blank cell."""
    return (stripped(cell) or None) if isinstance(cell, str) else cell
