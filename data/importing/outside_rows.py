"""The rows of a sheet outside its table: captions above it, totals and notes below it, and what may be lines of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from data.excel.cells import Cell
from data.importing.layout import Mapping, Role
from data.importing.lines import OtherRow, RowKind
from data.importing.table_cells import TableCells, cleaned
from data.importing.texts import text_of
from data.importing.title_words import read_title
from data.importing.total_words import begins_as_total
from data.problems import CellRef, Problem, Severity

_AMOUNTS = (Role.QUANTITY, Role.PRICE, Role.LINE_TOTAL)
_ITEMS = (Role.PART, Role.NAME, Role.DESCRIPTION)
_CHARGES = ("tax", "shipping", "discount")
_MOST_NAMED = 3


def rows_outside(table: TableCells, mapping: Mapping) -> tuple[OtherRow, ...]:
    """Every row of the sheet outside the table that is not blank, but for the titles, in the order of the file.

    Rows with an item beside a quantity or a price are of the kind ``problem``: they look like lines of the table.
    """
    layout = table.layout
    first_title = layout.header_row - layout.header_rows + 1
    rows = _filled(table, table.sheet.cells.first_row, layout.first_row - 1)
    rows |= _filled(table, layout.last_row + 1, table.end)
    return tuple(
        _told(table, mapping, row, cells) for row, cells in rows.items() if not first_title <= row <= layout.header_row
    )


def tell_outside(table: TableCells, outside: Sequence[OtherRow]) -> tuple[Problem, ...]:
    """A warning for each run of rows that look like lines and were not read."""
    return tuple(_tell_unread(table, run) for run in _runs(other for other in outside if other.kind is RowKind.PROBLEM))


def _filled(table: TableCells, first: int, last: int) -> dict[int, dict[str, Cell]]:
    """The cells of some rows that are not blank, by row and letter; rows without any are left out."""
    found: dict[int, dict[str, Cell]] = {}
    start, end = (row - table.sheet.cells.first_row for row in (first, last + 1))
    for letter, column in zip(table.letters, table.sheet.cells.columns, strict=True):
        for number, cell in enumerate(column[max(start, 0) : max(end, 0)], start=first + max(-start, 0)):
            if cell is not None and (held := cleaned(cell)) is not None:
                found.setdefault(number, {})[letter] = held
    return dict(sorted(found.items()))


def _told(table: TableCells, mapping: Mapping, row: int, cells: dict[str, Cell]) -> OtherRow:
    """What one row outside the table is."""
    shown = _shown(table, row, cells)
    texts = [cell for cell in cells.values() if isinstance(cell, str)]
    if row < table.layout.first_row and not _looks_like_line(mapping, cells):
        return OtherRow(row, RowKind.NOTE, f"It stands above the table: {shown}.")
    if any(begins_as_total(text) for text in texts) or (not texts and len(cells) <= len(_AMOUNTS)):
        return OtherRow(row, RowKind.TOTAL, f"It is a total below the table: {shown}.")
    if _looks_like_line(mapping, cells) and not any(read_title(text).fits(*_CHARGES) >= 0.5 for text in texts):
        return OtherRow(row, RowKind.PROBLEM, f"It looks like a row of the table, and stands outside of it: {shown}.")
    return OtherRow(row, RowKind.NOTE, f"It stands below the table: {shown}.")


def _looks_like_line(mapping: Mapping, cells: dict[str, Cell]) -> bool:
    """Whether an item stands beside a quantity or a price."""
    columns = mapping.columns
    amounts = {columns.get(role) for role in _AMOUNTS} | {offer.columns.get(Role.PRICE) for offer in mapping.offers}
    items = {columns[role] for role in _ITEMS if role in columns} - amounts
    has_item = any(isinstance(cells.get(letter), str | int) for letter in items)
    return has_item and any(_is_amount(cells.get(letter or "")) for letter in amounts)


def _is_amount(cell: Cell) -> bool:
    return (isinstance(cell, int | float) and not isinstance(cell, bool)) or (
        isinstance(cell, str) and cell[:1].isdigit() and len(cell) <= 20
    )


def _shown(table: TableCells, row: int, cells: dict[str, Cell]) -> str:
    position = row - table.layout.first_row
    texts = [text_of(table, cell, position, letter) for letter, cell in cells.items()]
    kept = [text if len(text) <= 40 else f"{text[:40]}…" for text in texts[:_MOST_NAMED]]
    return ", ".join(f'"{text}"' for text in kept) + (" …" if len(texts) > len(kept) else "")


def _runs(rows: Iterable[OtherRow]) -> list[list[OtherRow]]:
    """Rows that follow each other directly."""
    runs: list[list[OtherRow]] = []
    for other in rows:
        if runs and runs[-1][-1].row == other.row - 1:
            runs[-1].append(other)
        else:
            runs.append([other])
    return runs


def _tell_unread(table: TableCells, run: Sequence[OtherRow]) -> Problem:
    first, last = run[0].row, run[-1].row
    where = "above" if first < table.layout.first_row else "below"
    rows, stand = (f"rows {first} to {last}", "stand") if last > first else (f"row {first}", "stands")
    shown = run[0].reason.partition(": ")[2].removesuffix(".")
    message = f"{rows} {stand} {where} the table, look like rows of it and were not read; the first holds {shown}."
    hint = "To read them, give them a quantity each, or state first_row and last_row of the table."
    at = CellRef(table.file, table.sheet.cells.title, first)
    return Problem("rows-outside", message, at, "", hint, Severity.WARNING)
