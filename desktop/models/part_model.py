"""The rows of a sheet that belong to one thing: the origins of an offer, the contents of a material."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QModelIndex, Qt

from data.edits import Change, ChangeSet, SetCells
from desktop.language.cell_text import as_text
from desktop.models.pieces import Piece
from desktop.models.sheet_model import Index, SheetModel
from desktop.session.session import Session
from desktop.steps import Steps


class PartModel(SheetModel):
    """The rows whose first column names one thing; a row that is typed below them is of that thing too."""

    def __init__(self, session: Session, sheet: str) -> None:
        """Shows nothing before ``show_rows_of``."""
        self._name = ""
        self._positions = np.array([], dtype=np.int64)
        self._others: tuple[object, list[tuple[int, str]]] = (None, [])
        super().__init__(session, sheet)

    @property
    def name(self) -> str:
        """Whose rows these are; empty for nobody's."""
        return self._name

    @property
    def row_ids(self) -> list[int]:
        """The identifiers of the rows."""
        return [int(row_id) for row_id in self._row_ids]

    def show_rows_of(self, name: str) -> None:
        """Show the rows of another thing."""
        if name != self._name:
            self._name = name
            self._reload()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The column that names the thing is hidden: the keyboard does not go there."""
        return super().flags(index) if index.column() else Qt.ItemFlag(0)

    def put_steps(self, pieces: Iterable[Piece]) -> Steps[tuple[Change, ...]]:
        """As in the sheet; nothing while these are nobody's rows."""
        return (yield from super().put_steps(pieces)) if self._name else ()

    def insert_rows(self, position: int, height: int) -> None:
        """As in the sheet; nothing while these are nobody's rows."""
        if self._name:
            super().insert_rows(position, height)

    def _load(self) -> None:
        super()._load()
        self._positions = self._found()
        self._row_ids = self._row_ids[self._positions]
        self._columns = [column[self._positions] for column in self._columns]

    def _found(self) -> np.ndarray:
        """Where in the sheet the rows stand; cells that say the name in another way are sought once for each state."""
        cells = self._session.book[self._sheet].cells
        names = cells.iloc[:, 0].to_numpy()
        if not self._name:
            return np.array([], dtype=np.int64)
        if self._others[0] is not cells:
            told = ((place, as_text(raw).strip()) for place, raw in enumerate(names.tolist()) if not _is_plain(raw))
            self._others = (cells, list(told))
        others = [place for place, name in self._others[1] if name == self._name]
        return np.union1d(np.flatnonzero(names == self._name), np.array(others, dtype=np.int64))

    def _given(self, rows: int) -> dict[str, Sequence[object]]:
        return {self.spec.columns[0].name: [self._name] * rows}

    def _place_in_sheet(self, row: int) -> int:
        return int(self._positions[row]) if row < self.rows else len(self._session.book[self._sheet])

    def _places_in_sheet(self, rows: np.ndarray) -> np.ndarray:
        return self._positions[rows]

    def _follow(self, changes: ChangeSet) -> None:
        """Follow a change of the sheet: rows that came or went together as such, so that the place is kept."""
        if all(change.sheet != self._sheet for change in changes.changes):
            return
        before = self._row_ids.tolist()
        after = self._session.book[self._sheet].cells.index.to_numpy()[self._found()].tolist()
        same = next((at for at, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), None)
        first, more = min(len(before), len(after)) if same is None else same, len(after) - len(before)
        if before == after:
            self._load()
            self._tell_changed([change for change in changes.changes if isinstance(change, SetCells)])
        elif more > 0 and after[first + more :] == before[first:]:
            self.beginInsertRows(QModelIndex(), first, first + more - 1)
            self._load()
            self.endInsertRows()
        elif more < 0 and before[first - more :] == after[first:]:
            self.beginRemoveRows(QModelIndex(), first, first - more - 1)
            self._load()
            self.endRemoveRows()
        else:
            self._reload()


def _is_plain(raw: object) -> bool:
    """Whether a cell is a name as it stands, or blank."""
    return raw is None or (raw.__class__ is str and raw == raw.strip())
