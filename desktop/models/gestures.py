"""What a gesture on a grid changes, put together in steps: a sheet has hundreds of thousands of cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication

from data.edits import Change, ChangeSet, DeleteRows, SetCells
from desktop.clipboard import Block
from desktop.language.cell_text import as_pasted
from desktop.language.figures import count
from desktop.steps import Steps

if TYPE_CHECKING:
    from desktop.models.sheet_model import SheetModel

_CELLS_A_STEP = 4000


class Area(NamedTuple):
    """A rectangle of cells: its first row and column, and the row and column after its last."""

    top: int
    left: int
    bottom: int
    right: int


class Piece(NamedTuple):
    """Cells of one column: the rows, from the top down, the column's number, and a raw value for each row."""

    rows: np.ndarray
    column: int
    raws: Sequence[object]


class Pasted(NamedTuple):
    """A paste: what it changes, how many columns fitted, and how many did not."""

    changes: ChangeSet
    width: int
    left_out: int


def paste_steps(model: SheetModel, row: int, column: int, block: Block) -> Steps[Pasted]:
    """The steps to a block of cells at a place; columns past the last one are left out."""
    width = min(len(block[0]), model.columnCount() - column)

    def pieces() -> Iterator[Piece]:
        for right in range(width):
            for start in range(0, len(block), _CELLS_A_STEP):
                told = [line[right] for line in block[start : start + _CELLS_A_STEP]]
                rows = np.arange(row + start, row + start + len(told))
                yield Piece(rows, column + right, as_pasted(told, model.column_at(column + right)))

    changes = yield from model.put_steps(pieces())
    cells = len(block) * width
    label = _tr("Paste 1 cell") if cells == 1 else _tr("Paste {0} cells").format(count(cells))
    return Pasted(ChangeSet(label, changes), width, len(block[0]) - width)


def clear_steps(model: SheetModel, areas: Sequence[Area]) -> Steps[tuple[Change, ...]]:
    """The steps to blank cells; those that are blank do not change."""

    def pieces() -> Iterator[Piece]:
        for area in areas:
            for column in range(area.left, area.right):
                filled = np.flatnonzero(model.cells(column, area.top, area.bottom) != np.array(None))
                yield Piece(area.top + filled, column, [None] * len(filled))

    return (yield from model.put_steps(pieces()))


def fill_steps(model: SheetModel, source: int, area: Area) -> Steps[tuple[Change, ...]]:
    """The steps to the cells of one row in every row of an area."""
    rows = np.arange(area.top, area.bottom)
    columns = range(area.left, area.right)
    pieces = (Piece(rows, column, [model.raw(source, column)] * len(rows)) for column in columns)
    return (yield from model.put_steps(pieces))


class Putting:
    """Puts pieces together to changes of one sheet: cells of rows that are there, and rows that are not."""

    def __init__(self, model: SheetModel, row_ids: np.ndarray) -> None:
        self._model, self._row_ids = model, row_ids
        self._rows: list[int] = []
        self._names: list[str] = []
        self._raws: list[object] = []
        self._beyond: dict[str, dict[int, object]] = {}

    def put(self, piece: Piece) -> None:
        """Take a piece; blanks make no rows."""
        name, there = self._model.column_at(piece.column).name, int(np.searchsorted(piece.rows, len(self._row_ids)))
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
        return SetCells(self._model.sheet, tuple(self._rows), tuple(self._names), tuple(self._raws))

    def added(self) -> tuple[int, dict[str, list[object]]]:
        """How many rows are added, and their values by column; rows between, which nothing was put into, too."""
        rows = 1 + max((max(places) for places in self._beyond.values()), default=-1)
        return rows, {name: [places.get(row) for row in range(rows)] for name, places in self._beyond.items()}


def deleted(sheet: str, places: np.ndarray) -> tuple[DeleteRows, ...]:
    """Delete rows of a sheet by their places, in any order; the last first, so that the others keep theirs."""
    ordered = np.unique(places)
    runs = np.split(ordered, np.flatnonzero(np.diff(ordered) > 1) + 1) if len(ordered) else []
    return tuple(DeleteRows(sheet, int(run[0]), len(run)) for run in reversed(runs))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SheetModel", text)
