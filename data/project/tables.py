"""A book and its changes as JSON: what the project file and the journal hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from data.book import Book, SheetTable
from data.cell_values import as_json_value, from_json_value
from data.edits import Change, ChangeSet, DeleteRows, InsertRows, SetCells
from data.plan_facts import result_column
from data.sheets import sheet_spec

Json = dict[str, Any]


def table_json(table: SheetTable) -> Json:
    """One sheet."""
    return {
        "title": table.title,
        "letters": dict(table.letters),
        "rows": table.cells.index.tolist(),
        "places": _places(table.cells, table.file_rows),
        "columns": _columns(table.cells),
    }


def table_from(name: str, stated: Json) -> SheetTable:
    """The sheet that ``table_json`` wrote.

    Raises:
        ValueError, KeyError, TypeError: it did not write this.
    """
    spec = sheet_spec(name)
    cells = _cells(stated["rows"], stated["columns"])
    if list(cells.columns) != [column.name for column in spec.columns]:
        raise ValueError(name)
    letters = {str(key): str(value) for key, value in stated["letters"].items()}
    return SheetTable(spec, cells, _file_rows(cells.index, stated["places"]), letters, str(stated["title"]))


def frame_json(frame: pd.DataFrame) -> Json:
    """A result table by column; missing numbers are null."""
    return _columns(frame)


def frame_from(columns: Sequence[str], stated: Json) -> pd.DataFrame:
    """The result table that ``frame_json`` wrote.

    Raises:
        ValueError, KeyError, TypeError: it did not write this.
    """
    frame = pd.DataFrame({name: result_column([*map(from_json_value, stated[name])]) for name in columns})
    if len(stated) != len(frame.columns):
        raise ValueError(sorted(stated))
    return frame


def changes_json(changes: ChangeSet) -> Json:
    """One change set."""
    return {"label": changes.label, "changes": [_change_json(change) for change in changes.changes]}


def changes_from(stated: Json) -> ChangeSet:
    """The change set that ``changes_json`` wrote.

    Raises:
        ValueError, KeyError, TypeError: it did not write this.
    """
    return ChangeSet(str(stated["label"]), tuple(_change_from(change) for change in stated["changes"]))


def books_equal(one: Book, other: Book) -> bool:
    """Whether two books hold the same cells in the same rows under the same ids."""
    return one.content_hash() == other.content_hash() and all(
        table.cells.index.tolist() == other[name].cells.index.tolist() for name, table in one.sheets.items()
    )


def _change_json(change: Change) -> Json:
    if isinstance(change, SetCells):
        raw = [as_json_value(cell) for cell in change.raw]
        return {"set": change.sheet, "rows": list(change.rows), "columns": list(change.columns), "raw": raw}
    if isinstance(change, DeleteRows):
        return {"delete": change.sheet, "position": change.position, "count": change.count}
    return {
        "insert": change.sheet,
        "position": change.position,
        "rows": change.cells.index.tolist(),
        "places": _places(change.cells, change.file_rows),
        "columns": _columns(change.cells),
    }


def _change_from(stated: Json) -> Change:
    if "set" in stated:
        rows = tuple(int(row) for row in stated["rows"])
        raw = tuple(from_json_value(cell) for cell in stated["raw"])
        return SetCells(stated["set"], rows, tuple(stated["columns"]), raw)
    if "delete" in stated:
        return DeleteRows(stated["delete"], int(stated["position"]), int(stated["count"]))
    cells = _cells(stated["rows"], stated["columns"])
    file_rows = _file_rows(cells.index, stated["places"])
    return InsertRows(stated["insert"], int(stated["position"]), cells, file_rows)


def _columns(cells: pd.DataFrame) -> Json:
    return {str(name): [as_json_value(cell) for cell in cells[name].tolist()] for name in cells.columns}


def _cells(rows: list[int], columns: Json) -> pd.DataFrame:
    index = pd.Index(np.array(rows, dtype="int64"))
    if index.has_duplicates:
        raise ValueError(rows)
    return pd.DataFrame(
        {
            name: pd.Series([from_json_value(cell) for cell in cells], index=index, dtype=object)
            for name, cells in columns.items()
        },
        index=index,
    )


def _places(cells: pd.DataFrame, file_rows: pd.Series) -> list[int]:
    """Row numbers in the file; 0 for rows that were typed in the app."""
    return [int(row) for row in file_rows.reindex(cells.index, fill_value=0)]


def _file_rows(index: pd.Index, places: list[int]) -> pd.Series:
    numbers = pd.Series(np.array(places, dtype="int64"), index=index)
    return numbers[numbers > 0]
