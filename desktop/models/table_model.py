"""A result table: read-only, sortable by its own index vector, values as they are and as people read them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from pandas.api.types import infer_dtype
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language.plain_text import tooltip

Index = QModelIndex | QPersistentModelIndex

INK_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Name of the theme's colour that a cell is written with; None for the usual one."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class ShownColumn:
    """One column of a result table.

    Attributes:
        name: its column in the table.
        title: its header.
        help: its tooltip.
        shown: how a value is written; text as it is where None.
        exact: how a value is written in the tooltip; nothing where None.
        ink: name of the colour for a value; the usual one where None.
        sorts_as_shown: whether a sort goes by what is written, not by the value: for codes that are shown as names.
        shown_beside: another column, and how a value is written with that column's: the unit of a rule's amount.
        holds_numbers: whether it stands at the right even where none of its numbers is known.
    """

    name: str
    title: str
    help: str = ""
    shown: Callable[[object], str] | None = None
    exact: Callable[[object], str] | None = None
    ink: Callable[[object], str | None] | None = None
    sorts_as_shown: bool = False
    shown_beside: tuple[str, Callable[[object, object], str]] | None = None
    holds_numbers: bool = False


class TableModel(QAbstractTableModel):
    """A frame behind an index vector."""

    def __init__(self, columns: Sequence[ShownColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = list(columns)
        self._values: list[np.ndarray] = [np.array([], dtype=object) for _ in columns]
        self._frame = pd.DataFrame({column.name: [] for column in columns})
        self._numbers = [False for _ in columns]
        self._order = np.array([], dtype=np.int64)
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def show(self, frame: pd.DataFrame, columns: Sequence[ShownColumn] | None = None) -> None:
        """Show another table, sorted as before; ``columns`` change how it is written."""
        self.beginResetModel()
        self._shown = list(columns or self._shown)
        self._frame = frame.reset_index(drop=True)
        self._values = [self._frame[column.name].to_numpy() for column in self._shown]
        held = zip(self._shown, self._values, strict=True)
        self._numbers = [column.holds_numbers or _are_numbers(values) for column, values in held]
        self._order = np.arange(len(frame))
        if self._sorted is not None and self._sorted[0] < len(self._shown):
            self._order = self._ordered(*self._sorted)
        self.endResetModel()

    def value(self, row: int, name: str) -> object:
        """A value by shown row and column name (also of columns that are not shown)."""
        return self._frame.at[int(self._order[row]), name]

    def row_values(self, row: int) -> dict[str, object]:
        """A shown row by column name (with the columns that are not shown)."""
        place = int(self._order[row])
        return {str(name): self._frame[name].iloc[place] for name in self._frame.columns}

    def column_name(self, column: int) -> str:
        """The name of a shown column."""
        return self._shown[column].name

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        """Rows of the table."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Shown columns."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Text, exact value, alignment and ink."""
        column = self._shown[index.column()]
        if role == _ALIGNMENT:
            return _RIGHT if self._numbers[index.column()] else _LEFT
        if role == _DISPLAY:
            return self._written(index.row(), index.column())
        value = self._values[index.column()][self._order[index.row()]]
        if role == _TOOLTIP and column.exact:
            return tooltip(column.exact(value))
        if role == INK_ROLE and column.ink:
            return column.ink(value)
        return None

    def raw(self, row: int, column: int) -> object:
        """A value by shown place, for the clipboard."""
        return plain(self._values[column][self._order[row]])

    def raws(self, column: int, top: int, end: int) -> np.ndarray:
        """The values of a column from a shown row to before another, as they are in the table."""
        return self._values[column][self._order[top:end]]

    def texts(self, column: int, rows: int) -> list[str]:
        """What the first cells of a column say."""
        return [self._written(row, column) for row in range(min(rows, len(self._order)))]

    def _written(self, row: int, number: int) -> str:
        column, place = self._shown[number], self._order[row]
        value = self._values[number][place]
        if column.shown_beside is not None:
            beside, shown = column.shown_beside
            return shown(value, self._frame[beside].iloc[place])
        return (column.shown or _text)(value)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Titles with their help; row numbers."""
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == _DISPLAY else None
        if role == _DISPLAY:
            return self._shown[section].title
        if role == _TOOLTIP:
            return self._shown[section].help or None
        if role == _ALIGNMENT:
            return _RIGHT if self._numbers[section] else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal values keep their order, missing ones stand last."""
        if column < 0:
            return
        self._sorted = (column, order)
        if column >= len(self._values):
            return
        self.layoutAboutToBeChanged.emit()
        self._order = self._ordered(column, order)
        self.layoutChanged.emit()

    def _ordered(self, column: int, order: Qt.SortOrder) -> np.ndarray:
        values = pd.Series(self._values[column], dtype=self._values[column].dtype)
        if values.dtype == object:
            written = self._shown[column].shown if self._shown[column].sorts_as_shown else None
            values = values.map(written) if written is not None else values
            numbers = all(value is None or isinstance(value, float) for value in values)
            values = values.astype(float) if numbers else values.map(_sort_key)
        ascending = order is Qt.SortOrder.AscendingOrder
        return values.sort_values(kind="stable", ascending=ascending, na_position="last").index.to_numpy()


def plain(value: object) -> object:
    """A value for the clipboard; a missing one is blank."""
    made = value.item() if isinstance(value, np.generic) else value
    return "" if made is None or made != made else made  # noqa: PLR0124 NaN is not itself


def _are_numbers(values: np.ndarray) -> bool:
    if values.dtype != object:
        return values.dtype.kind in "fi"
    # Of a long column of texts that is known at once; of one of several kinds one number counts.
    return infer_dtype(values) != "string" and any(isinstance(each, float) for each in values)


def _sort_key(value: object) -> str | None:
    return None if value is None or value != value else str(value).casefold()  # noqa: PLR0124 NaN is not itself


def _text(value: object) -> str:
    if value is None or value != value:  # noqa: PLR0124 NaN is not itself
        return ""
    return str(value)
