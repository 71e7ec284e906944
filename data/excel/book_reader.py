"""Finds the sheets, titles and rows of a sourcing workbook in a spreadsheet file.

Cells stay as they are in the file: what they mean is read by ``data.reading.typed``, which also reports error cells and
formulas without a value in the columns that are known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

from data.book import Book, SheetTable, empty_cells
from data.columns import Column, SheetSpec, normalised
from data.excel.cells import Cell, SheetCells, SpreadsheetError
from data.excel.own_files import written_for_something_else
from data.excel.reader import read_worded
from data.excel.shown_words import shown_words
from data.problems import CellRef, Problem, Severity
from data.reading.file_errors import MISSING_COLUMN
from data.reading.suggestions import did_you_mean
from data.sheets import SHEETS

READ_ME = "Read me"
"""Title of the sheet with instructions that the template writes; it is passed over without a note."""

LISTS = "Lists"
"""Title of the hidden sheet with the lists to choose from that the template writes; it is passed over likewise."""

_ROWS_SEARCHED_FOR_TITLES = 30
_MANDATORY = "A sourcing workbook has a sheet Offers, and either Requirements or Build plan and BOM."


def read_book(path: Path | str) -> tuple[Book | None, list[Problem]]:
    """Read a sourcing workbook.

    Sheets and columns are found by their titles or aliases, ignoring case, spaces, underscores and order. The titles
    stand in the first row of a sheet that is not blank; rows that are blank in all known columns are passed over.

    Args:
        path: an .xlsx, .xls, .xlsb or .ods file.

    Returns:
        The book with the place of each cell, and what was noticed: sheets and columns that are ignored, hidden sheets,
        titles that are missing or stand twice. No book when the file cannot be read or holds none of the sheets.
    """
    path = Path(path)
    try:
        source = read_worded(path)
    except SpreadsheetError as error:
        message = f"The file {str(error).removeprefix(f'{path.name} ')}"
        return None, [Problem("unreadable-file", message, CellRef(path.name))]
    sheets = [sheet.cells for sheet in source.sheets]
    ours = written_for_something_else(path.name, (sheet.title for sheet in sheets))
    if ours is not None:
        return None, [ours]
    found = _Reading(path.name)
    tables = found.tables(sheets)
    if not tables:
        return None, [found.no_sheets(sheets)]
    blank = {spec.name: SheetTable(spec, empty_cells(spec), title=spec.title) for spec in SHEETS}
    errors = tuple(each for each in found.problems if each.severity is Severity.ERROR)
    book = Book({**blank, **tables}, path.name, errors)
    return book, [*found.problems, *shown_words(book, {sheet.cells.title: sheet.looks for sheet in source.sheets})]


@dataclass
class _Reading:
    """One file on its way to a book, and the problems met.

    Attributes:
        file: its name.
        problems: in the order of the file.
    """

    file: str
    problems: list[Problem] = field(default_factory=list)

    def tables(self, sheets: Iterable[SheetCells]) -> dict[str, SheetTable]:
        """The sheets that are known, by name."""
        specs = {normalised(title): spec for spec in SHEETS for title in (*spec.aliases, spec.title)}
        tables: dict[str, SheetTable] = {}
        for sheet in sheets:
            spec = specs.get(normalised(sheet.title))
            if spec is None:
                self._ignored_sheet(sheet)
            elif spec.name in tables:
                self._second_sheet(sheet, spec, tables[spec.name])
            else:
                if not sheet.visible:
                    self._hidden_sheet(sheet)
                tables[spec.name] = self._table(sheet, spec)
        return tables

    def no_sheets(self, sheets: Iterable[SheetCells]) -> Problem:
        """What to say about a file that holds none of the sheets."""
        titles = ", ".join(f'"{sheet.title}"' for sheet in list(sheets)[:8])
        return Problem(
            "not-a-sourcing-workbook",
            f"The file is not a sourcing workbook: none of its sheets ({titles}) has a known title. {_MANDATORY}",
            CellRef(self.file),
            hint="Start from the template, or import the file as a foreign bill of materials.",
        )

    def _table(self, sheet: SheetCells, spec: SheetSpec) -> SheetTable:
        header = _first_row_in_use(sheet)
        if header is None:
            return SheetTable(spec, empty_cells(spec), title=sheet.title)
        positions = self._columns(sheet, spec, header)
        cells, rows = _rows(sheet, spec, header, positions)
        if any(cell is not None for column in sheet.columns for cell in column[header + 1 :]):
            self._report_missing(sheet, spec, header, positions, are_read=len(rows) > 0)
        letters = {name: sheet.letter(position) for name, position in positions.items()}
        return SheetTable(spec, cells, rows, letters, sheet.title)

    def _columns(self, sheet: SheetCells, spec: SheetSpec, header: int) -> dict[str, int]:
        """Position of each known column in the sheet, by name."""
        known = {normalised(title): column for column in spec.columns for title in (*column.aliases, column.title)}
        positions: dict[str, int] = {}
        ignored: list[int] = []
        for position, cells in enumerate(sheet.columns):
            title = cells[header]
            column = None if title is None else known.get(normalised(str(title)))
            if column is None:
                ignored.append(position)
            elif column.name in positions:
                self._second_column(sheet, header, column, positions[column.name], position)
            else:
                positions[column.name] = position
        missing = [column.title for column in spec.columns if column.name not in positions]
        for position in ignored:
            self._ignored_column(sheet, header, position, missing)
        return positions

    def _report_missing(
        self, sheet: SheetCells, spec: SheetSpec, header: int, positions: dict[str, int], *, are_read: bool
    ) -> None:
        """Required columns that are missing; each is named where the rows were read and only that column is lacking."""
        missing = [column for column in spec.columns if column.required and column.name not in positions]
        better = _better_header(sheet, spec, header, len(positions)) if missing else None
        hint = "Add a column with that title, even where it comes last."
        if better is not None:
            hint = f"The titles seem to stand in row {sheet.first_row + better}: delete the rows above it."
        is_read = are_read and better is None
        for column in missing:
            message = (
                f'required column "{column.title}" is missing; row {sheet.first_row + header} was read as the titles.'
            )
            name = column.name if is_read else ""
            self._add(Severity.ERROR, MISSING_COLUMN, message, hint, sheet, header, name=name)

    def _ignored_sheet(self, sheet: SheetCells) -> None:
        written_by_us = normalised(sheet.title) == normalised(READ_ME if sheet.visible else LISTS)
        if not sheet.columns or written_by_us:
            return
        hint = did_you_mean(sheet.title, [spec.title for spec in SHEETS])
        severity = Severity.WARNING if hint else Severity.NOTE
        self._add(severity, "unknown-sheet", "this sheet has no known title and is ignored.", hint, sheet)

    def _second_sheet(self, sheet: SheetCells, spec: SheetSpec, first: SheetTable) -> None:
        message = f'this sheet and "{first.title}" are both read as {spec.title}; only the first was read.'
        hint = "Put all rows into one sheet, or give the other a title of its own."
        self._add(Severity.ERROR, "duplicate-sheet", message, hint, sheet)

    def _hidden_sheet(self, sheet: SheetCells) -> None:
        hint = "Unhide it to see what it holds, or delete it."
        self._add(Severity.NOTE, "hidden-sheet", "this sheet is hidden in the file and was read.", hint, sheet)

    def _second_column(self, sheet: SheetCells, header: int, column: Column, first: int, second: int) -> None:
        message = (
            f'column "{sheet.columns[second][header]}" and column {sheet.letter(first)} are both read as '
            f"{column.title}; only column {sheet.letter(first)} was read."
        )
        hint = "Delete one of the two, or give it another title."
        self._add(Severity.ERROR, "duplicate-column", message, hint, sheet, header, second)

    def _ignored_column(self, sheet: SheetCells, header: int, position: int, missing: list[str]) -> None:
        title = sheet.columns[position][header]
        if title is None:
            if any(cell is not None for cell in sheet.columns[position][header + 1 :]):
                message = f"column {sheet.letter(position)} has no title and is ignored."
                self._add(Severity.NOTE, "untitled-column", message, "", sheet, header, position)
            return
        hint = did_you_mean(str(title), missing)
        severity = Severity.WARNING if hint else Severity.NOTE
        message = f'column "{title}" is not known and is ignored.'
        self._add(severity, "unknown-column", message, hint, sheet, header, position)

    def _add(
        self,
        severity: Severity,
        code: str,
        message: str,
        hint: str,
        sheet: SheetCells,
        row: int = -1,
        position: int = -1,
        name: str = "",
    ) -> None:
        """A problem of a sheet, or of a cell of its row of titles (``row`` and ``position`` count from 0)."""
        number = sheet.first_row + row if row >= 0 else 0
        letter = sheet.letter(position) if position >= 0 else ""
        cell = sheet.columns[position][row] if position >= 0 else None
        raw = "" if cell is None else str(cell)
        self.problems.append(
            Problem(code, message, CellRef(self.file, sheet.title, number, letter, name=name), raw, hint, severity)
        )


def _first_row_in_use(sheet: SheetCells) -> int | None:
    """Number of the first row, from 0, in which something stands that can be seen."""
    for number, row in enumerate(sheet.rows):
        if any(cell is not None and str(cell).strip() for cell in row):
            return number
    return None


def _better_header(sheet: SheetCells, spec: SheetSpec, header: int, found: int) -> int | None:
    """A later row, near the top, that holds more of the known titles than the row that was read as the titles."""
    known = {normalised(title) for column in spec.columns for title in (column.title, *column.aliases)}
    best, most = None, max(found, 1)
    for number in range(header + 1, min(sheet.height, header + _ROWS_SEARCHED_FOR_TITLES)):
        titles = sum(normalised(str(cells[number])) in known for cells in sheet.columns if cells[number] is not None)
        if titles > most:
            best, most = number, titles
    return best


def _rows(sheet: SheetCells, spec: SheetSpec, header: int, positions: dict[str, int]) -> tuple[pd.DataFrame, pd.Series]:
    """The rows below the titles that are not blank in all known columns, and their numbers in the file."""
    height = sheet.height - header - 1
    columns = {name: _objects(sheet.columns[position][header + 1 :]) for name, position in positions.items()}
    used = np.zeros(height, dtype=bool)
    for cells in columns.values():
        if used.all():
            break
        used |= np.fromiter((cell is not None for cell in cells), dtype=bool, count=height)
    if not used.all():
        columns = {name: cells[used] for name, cells in columns.items()}
    row_ids = pd.RangeIndex(int(used.sum())).astype("int64")
    blank = _objects([None] * len(row_ids))
    table = {
        column.name: pd.Series(columns.get(column.name, blank), index=row_ids, dtype=object) for column in spec.columns
    }
    numbers = np.flatnonzero(used) + sheet.first_row + header + 1
    return pd.DataFrame(table, index=row_ids), pd.Series(numbers, index=row_ids, dtype="int64")


def _objects(cells: list[Cell]) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
    return np.fromiter(cells, dtype=object, count=len(cells))
