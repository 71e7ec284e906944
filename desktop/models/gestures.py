"""What a gesture on a grid changes, put together in steps: a sheet has hundreds of thousands of cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication

from data.edits import Change, ChangeSet
from desktop.clipboard import Block
from desktop.language.cell_text import as_pasted
from desktop.language.figures import count
from desktop.models.pieces import Piece
from desktop.models.sheet_model import SheetModel
from desktop.steps import Steps

_CELLS_A_STEP = 4000


class Area(NamedTuple):
    """A rectangle of cells: its first row and column, and the row and column after its last."""

    top: int
    left: int
    bottom: int
    right: int


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


def _tr(text: str) -> str:
    return QCoreApplication.translate("SheetModel", text)
