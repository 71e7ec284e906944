"""A book and its changes as JSON: what the project file and the journal hold."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from data.book import Book, SheetTable
from data.cell_values import as_json_values, from_json_values
from data.edits import Change, ChangeSet, DeleteRows, InsertRows, SetCells
from data.plan_facts import result_column
from data.sheets import sheet_spec

Json = dict[str, Any]

_CELLS_A_PIECE = 4000


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
    frame = pd.DataFrame({name: result_column(from_json_values(stated[name])) for name in columns})
    if len(stated) != len(frame.columns):
        raise ValueError(sorted(stated))
    return frame


def changes_text(changes: ChangeSet) -> Iterator[str]:
    """One change set as JSON text, in pieces of a few thousand cells."""
    yield f'{{"label":{_text(changes.label)},"changes":['
    for number, change in enumerate(changes.changes):
        if number:
            yield ","
        yield from _object_text(_change_parts(change))
    yield "]}"


def _object_text(parts: Mapping[str, object]) -> Iterator[str]:
    """An object; lists in it in pieces."""
    yield "{"
    for number, (name, value) in enumerate(parts.items()):
        yield f"{',' if number else ''}{_text(name)}:"
        if isinstance(value, dict):
            yield from _object_text(value)
        elif isinstance(value, str | int):
            yield _text(value)
        else:
            yield from _list_text(value)
    yield "}"


def _list_text(values: Any) -> Iterator[str]:  # noqa: ANN401 a tuple of cells, or a column of a table
    yield "["
    for start in range(0, len(values), _CELLS_A_PIECE):
        piece = values[start : start + _CELLS_A_PIECE]
        cells = piece.tolist() if isinstance(piece, np.ndarray) else piece
        yield ("," if start else "") + _text(as_json_values(cells))[1:-1]
    yield "]"


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def changes_from(stated: Json) -> ChangeSet:
    """The change set that ``changes_text`` wrote.

    Raises:
        ValueError, KeyError, TypeError: it did not write this.
    """
    return ChangeSet(str(stated["label"]), tuple(_change_from(change) for change in stated["changes"]))


def books_equal(one: Book, other: Book) -> bool:
    """Whether two books hold the same cells in the same rows under the same ids."""
    return one.content_hash() == other.content_hash() and all(
        table.cells.index.tolist() == other[name].cells.index.tolist() for name, table in one.sheets.items()
    )


def _change_parts(change: Change) -> Json:
    if isinstance(change, SetCells):
        return {"set": change.sheet, "rows": change.rows, "columns": change.columns, "raw": change.raw}
    if isinstance(change, DeleteRows):
        return {"delete": change.sheet, "position": change.position, "count": change.count}
    return {
        "insert": change.sheet,
        "position": change.position,
        "rows": change.cells.index.to_numpy(),
        "places": change.file_rows.reindex(change.cells.index, fill_value=0).to_numpy(),
        "columns": {str(name): change.cells[name].to_numpy() for name in change.cells.columns},
    }


def _change_from(stated: Json) -> Change:
    if "set" in stated:
        rows = tuple(int(row) for row in stated["rows"])
        raw = tuple(from_json_values(stated["raw"]))
        return SetCells(stated["set"], rows, tuple(stated["columns"]), raw)
    if "delete" in stated:
        return DeleteRows(stated["delete"], int(stated["position"]), int(stated["count"]))
    cells = _cells(stated["rows"], stated["columns"])
    file_rows = _file_rows(cells.index, stated["places"])
    return InsertRows(stated["insert"], int(stated["position"]), cells, file_rows)


def _columns(cells: pd.DataFrame) -> Json:
    return {str(name): as_json_values(cells[name].tolist()) for name in cells.columns}


def _cells(rows: list[int], columns: Json) -> pd.DataFrame:
    index = pd.Index(np.array(rows, dtype="int64"))
    if index.has_duplicates:
        raise ValueError(rows)
    return pd.DataFrame(
        {name: pd.Series(from_json_values(cells), index=index, dtype=object) for name, cells in columns.items()},
        index=index,
    )


def _places(cells: pd.DataFrame, file_rows: pd.Series) -> list[int]:
    """Row numbers in the file; 0 for rows that were typed in the app."""
    return [int(row) for row in file_rows.reindex(cells.index, fill_value=0)]


def _file_rows(index: pd.Index, places: list[int]) -> pd.Series:
    numbers = pd.Series(np.array(places, dtype="int64"), index=index)
    return numbers[numbers > 0]
