"""The rows of a sheet that belong to one thing: the origins of an offer, the contents of a material."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QModelIndex, Qt

from data.edits import ChangeSet, SetCells
from desktop.cell_text import as_text
from desktop.models.sheet_model import Index, SheetModel
from desktop.session import Session


class PartModel(SheetModel):
    """The rows whose first column names one thing; a row that is typed below them is of that thing too."""

    def __init__(self, session: Session, sheet: str) -> None:
        """Shows nothing before ``show_rows_of``."""
        self._name = ""
        self._positions = np.array([], dtype=np.int64)
        self._known: tuple[object, dict[str, list[int]]] = (None, {})
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

    def set_cells(self, cells: Iterable[tuple[int, int, object]], label: str) -> None:
        """As in the sheet; nothing while these are nobody's rows."""
        if self._name:
            super().set_cells(cells, label)

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
        """Where in the sheet the rows stand, by an index that is made once for each state of the sheet."""
        cells = self._session.book[self._sheet].cells
        if self._known[0] is not cells:
            places: dict[str, list[int]] = {}
            for place, raw in enumerate(cells.iloc[:, 0]):
                places.setdefault(as_text(raw).strip(), []).append(place)
            self._known = (cells, places)
        return np.array(self._known[1].get(self._name, []) if self._name else [], dtype=np.int64)

    def _new_row(self, cells: dict[str, object]) -> dict[str, object]:
        return {self.spec.columns[0].name: self._name} | cells

    def _place_in_sheet(self, row: int) -> int:
        return int(self._positions[row]) if row < self.rows else len(self._session.book[self._sheet])

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
