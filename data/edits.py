"""Changes to a Book and their inverses: undo, paste, scenarios and import are all this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

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
    given = dict.fromkeys(name for row in rows for name in row)
    columns = {name: [row.get(name) for row in rows] for name in given}
    return ChangeSet(label, (append_columns(book, sheet, len(rows), columns),))


def append_columns(book: Book, sheet: str, count: int, columns: Mapping[str, Sequence[object]]) -> InsertRows:
    """The change that appends ``count`` rows, given as values by column name; what is not given is blank."""
    table = book[sheet]
    first = table.next_row_id
    index = pd.RangeIndex(first, first + count).astype("int64")
    values = {column.name: np.full(count, None, dtype=object) for column in table.spec.columns}
    values |= {name: _objects(given) for name, given in columns.items()}
    cells = pd.DataFrame(values, index=index, dtype=object, copy=False)
    return InsertRows(sheet, len(table), cells, pd.Series(dtype="int64"))


def _applied(table: SheetTable, change: Change) -> tuple[SheetTable, Change]:
    if isinstance(change, SetCells):
        return _set_cells(table, change)
    if isinstance(change, InsertRows):
        return _insert_rows(table, change)
    return _delete_rows(table, change)


def _set_cells(table: SheetTable, change: SetCells) -> tuple[SheetTable, SetCells]:
    # Columns that do not change are shared with the table as it was: copies are made on writing.
    cells = table.cells.copy(deep=False)
    rows = table.cells.index.get_indexer(pd.Index(np.array(change.rows, dtype=np.int64)))
    if (rows < 0).any():
        raise KeyError(f"{change.sheet} has no row {change.rows[int(np.argmin(rows))]}")
    raw, before = _objects(change.raw), np.empty(len(change.rows), dtype=object)
    for name, numbers in _by_column(change.columns).items():
        values = cells[name].to_numpy(dtype=object, copy=True)
        before[numbers] = values[rows[numbers]]
        values[rows[numbers]] = raw[numbers]
        cells[name] = pd.Series(values, index=cells.index, dtype=object, copy=False)
    inverse = SetCells(change.sheet, change.rows[::-1], change.columns[::-1], tuple(before[::-1].tolist()))
    return replace(table, cells=cells), inverse


def _by_column(names: Sequence[str]) -> dict[str, np.ndarray]:
    """Which cells are of each column, by the column of each cell; cells of one column mostly stand together."""
    runs: dict[str, list[range]] = {}
    start = 0
    for name, run in groupby(names):
        end = start + len(list(run))
        runs.setdefault(name, []).append(range(start, end))
        start = end
    return {name: np.concatenate(each) for name, each in runs.items()}


def _objects(values: Sequence[object]) -> np.ndarray:
    """Values as they are, whatever they are, in an array."""
    return np.fromiter(values, dtype=object, count=len(values))


def _insert_rows(table: SheetTable, change: InsertRows) -> tuple[SheetTable, DeleteRows]:
    position = change.position
    pieces = [table.cells.iloc[:position], change.cells, table.cells.iloc[position:]]
    filled = [each for each in pieces if len(each)]
    # The rows of a sheet that had none are what is inserted: nothing is copied.
    cells = pd.concat(filled) if len(filled) > 1 else change.cells if not len(table) else table.cells
    file_rows = pd.concat([table.file_rows, change.file_rows]).astype("int64")
    return (
        replace(table, cells=cells, file_rows=file_rows),
        DeleteRows(change.sheet, position, len(change.cells)),
    )


def _delete_rows(table: SheetTable, change: DeleteRows) -> tuple[SheetTable, InsertRows]:
    end = change.position + change.count
    gone = table.cells.iloc[change.position : end]
    before, after = table.cells.iloc[: change.position], table.cells.iloc[end:]
    kept = before if after.empty else pd.concat([before, after])
    has_file_row = table.file_rows.index.isin(gone.index)
    inverse = InsertRows(change.sheet, change.position, gone, table.file_rows[has_file_row])
    return replace(table, cells=kept, file_rows=table.file_rows[~has_file_row]), inverse
