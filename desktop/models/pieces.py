"""Pieces of columns that are put into a sheet, as the changes of a book that they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from data.columns import SheetSpec
from data.edits import DeleteRows, SetCells


class Piece(NamedTuple):
    """Cells of one column: the rows, from the top down, the column's number, and a raw value for each row."""

    rows: np.ndarray
    column: int
    raws: Sequence[object]


class Putting:
    """Puts pieces together to changes of one sheet: cells of rows that are there, and rows that are not."""

    def __init__(self, spec: SheetSpec, row_ids: np.ndarray) -> None:
        self._spec, self._row_ids = spec, row_ids
        self._rows: list[int] = []
        self._names: list[str] = []
        self._raws: list[object] = []
        self._beyond: dict[str, dict[int, object]] = {}

    def put(self, piece: Piece) -> None:
        """Take a piece; blanks make no rows."""
        name, there = self._spec.columns[piece.column].name, int(np.searchsorted(piece.rows, len(self._row_ids)))
        if there:
            self._rows += self._row_ids[piece.rows[:there]].tolist()
            self._names += [name] * there
            self._raws += piece.raws[:there]
        places = (piece.rows[there:] - len(self._row_ids)).tolist()
        added = {place: raw for place, raw in zip(places, piece.raws[there:], strict=True) if raw is not None}
        if added:
            self._beyond.setdefault(name, {}).update(added)

    def set_cells(self) -> SetCells | None:
        """What changes in rows that are there."""
        if not self._rows:
            return None
        return SetCells(self._spec.name, tuple(self._rows), tuple(self._names), tuple(self._raws))

    def added(self) -> tuple[int, dict[str, list[object]]]:
        """How many rows are added, and their values by column; rows between, which nothing was put into, too."""
        rows = 1 + max((max(places) for places in self._beyond.values()), default=-1)
        return rows, {name: [places.get(row) for row in range(rows)] for name, places in self._beyond.items()}


def deleted(sheet: str, places: np.ndarray) -> tuple[DeleteRows, ...]:
    """Delete rows of a sheet by their places, in any order; the last first, so that the others keep theirs."""
    ordered = np.unique(places)
    runs = np.split(ordered, np.flatnonzero(np.diff(ordered) > 1) + 1) if len(ordered) else []
    return tuple(DeleteRows(sheet, int(run[0]), len(run)) for run in reversed(runs))
