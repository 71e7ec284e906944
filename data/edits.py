"""Changes to a Book and their inverses: undo, paste, scenarios and import are all this."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from data.book import Book, SheetTable


@dataclass(frozen=True)
class SetCells:
    """Put values into cells of one sheet.

    Attributes:
        sheet: name of the sheet.
        rows: row ids, one a cell.
        columns: column names, one a cell.
        raw: raw values, one a cell; None is blank.
    """

    sheet: str
    rows: tuple[int, ...]
    columns: tuple[str, ...]
    raw: tuple[object, ...]


@dataclass(frozen=True)
class InsertRows:
    """Insert whole rows into one sheet.

    Attributes:
        sheet: name of the sheet.
        position: number of the row before which they go, from 0.
        cells: the raw rows, with every column; their index holds row ids that the sheet does not have.
        file_rows: row numbers in the file for those ids that have one.
    """

    sheet: str
    position: int
    cells: pd.DataFrame
    file_rows: pd.Series


@dataclass(frozen=True)
class DeleteRows:
    """Delete whole rows of one sheet, which stand together.

    Attributes:
        sheet: name of the sheet.
        position: number of the first row, from 0.
        count: how many rows.
    """

    sheet: str
    position: int
    count: int


Change = SetCells | InsertRows | DeleteRows


@dataclass(frozen=True)
class ChangeSet:
    """What one gesture changes: one undo step.

    Attributes:
        label: what the step is called in the Edit menu.
        changes: in the order in which they are made.
    """

    label: str
    changes: tuple[Change, ...]


def apply(book: Book, changes: ChangeSet) -> tuple[Book, ChangeSet]:
    """The changed book, and the change set that takes it back exactly."""
    undo: list[Change] = []
    for change in changes.changes:
        table, inverse = _applied(book[change.sheet], change)
        book = book.with_sheet(table)
        undo.append(inverse)
    return book, ChangeSet(changes.label, tuple(reversed(undo)))


def append_rows(book: Book, sheet: str, rows: Sequence[dict[str, object]], label: str = "Add rows") -> ChangeSet:
    """The change set that appends rows, given as values by column name; what is not given is blank."""
    table = book[sheet]
    first = table.next_row_id
    given = {name for row in rows for name in row}
    columns = {
        column.name: _objects([row.get(column.name) for row in rows] if column.name in given else [None] * len(rows))
        for column in table.spec.columns
    }
    cells = pd.DataFrame(
        columns, index=pd.RangeIndex(first, first + len(rows)).astype("int64"), dtype=object, copy=False
    )
    return ChangeSet(label, (InsertRows(sheet, len(table), cells, pd.Series(dtype="int64")),))


def _applied(table: SheetTable, change: Change) -> tuple[SheetTable, Change]:
    if isinstance(change, SetCells):
        return _set_cells(table, change)
    if isinstance(change, InsertRows):
        return _insert_rows(table, change)
    return _delete_rows(table, change)


def _set_cells(table: SheetTable, change: SetCells) -> tuple[SheetTable, SetCells]:
    # Columns that do not change are shared with the table as it was: copies are made on writing.
    cells = table.cells.copy(deep=False)
    rows = table.cells.index.get_indexer(pd.Index(change.rows))
    raw, before = _objects(change.raw), np.empty(len(change.rows), dtype=object)
    by_column: dict[str, list[int]] = {}
    for number, name in enumerate(change.columns):
        by_column.setdefault(name, []).append(number)
    for name, numbers in by_column.items():
        values = cells[name].to_numpy(dtype=object, copy=True)
        before[numbers] = values[rows[numbers]]
        values[rows[numbers]] = raw[numbers]
        cells[name] = pd.Series(values, index=cells.index, dtype=object)
    inverse = SetCells(change.sheet, change.rows[::-1], change.columns[::-1], tuple(before[::-1].tolist()))
    return replace(table, cells=cells), inverse


def _objects(values: Sequence[object]) -> np.ndarray:
    """Values as they are, whatever they are, in an array."""
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made


def _insert_rows(table: SheetTable, change: InsertRows) -> tuple[SheetTable, DeleteRows]:
    position = change.position
    cells = pd.concat([table.cells.iloc[:position], change.cells, table.cells.iloc[position:]])
    file_rows = pd.concat([table.file_rows, change.file_rows]).astype("int64")
    return (
        replace(table, cells=cells, file_rows=file_rows),
        DeleteRows(change.sheet, position, len(change.cells)),
    )


def _delete_rows(table: SheetTable, change: DeleteRows) -> tuple[SheetTable, InsertRows]:
    gone = table.cells.iloc[change.position : change.position + change.count]
    has_file_row = table.file_rows.index.isin(gone.index)
    kept = table.cells.drop(index=gone.index)
    inverse = InsertRows(change.sheet, change.position, gone, table.file_rows[has_file_row])
    return replace(table, cells=kept, file_rows=table.file_rows[~has_file_row]), inverse
