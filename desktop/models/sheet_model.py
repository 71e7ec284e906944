"""A sheet of the open book as a Qt table: raw cells, editable, with their problems; one blank row to type into."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from data.columns import Column, SheetSpec
from data.edits import Change, ChangeSet, DeleteRows, InsertRows, SetCells, append_columns
from data.problems import Problem, Severity
from desktop.language.cell_text import as_raw, as_text, is_right_aligned
from desktop.language.figures import count
from desktop.language.plain_text import tooltip
from desktop.language.sentences import in_language
from desktop.models.cell_places import words_in_window
from desktop.models.pieces import Piece, Putting, deleted
from desktop.session.session import Session
from desktop.steps import Steps, at_once

Index = QModelIndex | QPersistentModelIndex

SEVERITY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The worst severity of a cell's problems, as text; None where it has none."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_WORST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


class SheetModel(QAbstractTableModel):
    """One sheet of the session's book."""

    def __init__(self, session: Session, sheet: str) -> None:
        super().__init__(session)
        self._session = session
        self._sheet = sheet
        self._load()
        session.book_opened.connect(self._reload)
        session.book_changed.connect(self._follow)
        session.problems_changed.connect(self._show_problems)
        session.kept.changed.connect(self._show_comments)

    # What is in it

    @property
    def sheet(self) -> str:
        """Name of the sheet."""
        return self._sheet

    @property
    def spec(self) -> SheetSpec:
        """What the sheet's columns mean."""
        return self._table.spec

    @property
    def rows(self) -> int:
        """How many rows the sheet has, without the blank one at the end."""
        return len(self._row_ids)

    def column_at(self, column: int) -> Column:
        """What a column means."""
        return self.spec.columns[column]

    def raw(self, row: int, column: int) -> object:
        """A raw cell; None in the blank row."""
        return self._columns[column][row] if row < self.rows else None

    def cells(self, column: int, top: int, end: int) -> np.ndarray:
        """The raw cells of a column from a row to before another; without the blank row."""
        return self._columns[column][top : min(end, self.rows)]

    def row_id(self, row: int) -> int:
        """The identifier of a row; -1 for the blank one."""
        return int(self._row_ids[row]) if 0 <= row < self.rows else -1

    def place_of(self, row_id: int, name: str) -> QModelIndex:
        """The index of a cell by row id and column name; the first column where there is no name.

        The id that the next row will have stands for the blank row.
        """
        found = np.flatnonzero(self._row_ids == row_id)
        names = [column.name for column in self.spec.columns]
        elsewhere = self.rows if row_id == self._table.next_row_id else 0
        return self.index(int(found[0]) if len(found) else elsewhere, names.index(name) if name in names else 0)

    def problems_of(self, row: int, column: int) -> list[Problem]:
        """The problems of a cell; those of its whole row stand at its first column too."""
        if row >= self.rows or not self._problems:
            return []
        row_id = int(self._row_ids[row])
        own = self._problems.get((row_id, self.spec.columns[column].name), [])
        return [*own, *self._problems.get((row_id, ""), [])] if column == 0 else own

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        """Rows and the blank one."""
        return 0 if parent.isValid() else self.rows + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns of the sheet."""
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited."""
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsEditable if index.isValid() else flags(0)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A cell's text, alignment, problems and explanation."""
        if role in {_DISPLAY, _EDIT}:
            return as_text(self.raw(index.row(), index.column()))
        if role == SEVERITY_ROLE:
            return _worst(self.problems_of(index.row(), index.column()))
        if role == _ALIGNMENT:
            return _RIGHT if is_right_aligned(self.column_at(index.column())) else _LEFT
        if role == _TOOLTIP:
            return self._explanation(index.row(), index.column())
        if role == _ACCESSIBLE:
            return self._spoken(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Titles with their help; row numbers."""
        if orientation is Qt.Orientation.Vertical:
            return self._row_header(section, role)
        column = self.column_at(section)
        if role == _DISPLAY:
            return f"{in_language(column.title)} *" if column.required else in_language(column.title)
        if role == _TOOLTIP:
            return _help(column)
        if role == _ALIGNMENT:
            return _RIGHT if is_right_aligned(column) else _LEFT
        return None

    def _row_header(self, row: int, role: int) -> str | None:
        """The number of a row, with a mark where it has comments, which stand in the tooltip."""
        if role not in {_DISPLAY, _TOOLTIP} or row >= self.rows:
            return "+" if role == _DISPLAY else None
        comments = self._session.kept.comments_on(self._sheet, self.row_id(row))
        if role == _TOOLTIP:
            said = (f"{comment.author}, {comment.when[:10]}: {comment.text}" for comment in comments)
            return tooltip("\n".join(said)) if comments else None
        return f"{row + 1} •" if comments else str(row + 1)

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        """Type into a cell; the blank row becomes a row."""
        if role != _EDIT or not index.isValid():
            return False
        column = self.column_at(index.column())
        text = "" if value is None else str(value)
        if text == as_text(self.raw(index.row(), index.column())):
            return True
        self.set_cells(
            [(index.row(), index.column(), as_raw(text, column))], self.tr("Type {0}").format(in_language(column.title))
        )
        return True

    # Gestures: one call, one undo step

    def set_cells(self, cells: Iterable[tuple[int, int, object]], label: str) -> None:
        """Put raw values into cells given by row and column number; rows past the end are appended."""
        pieces = (Piece(np.array([row]), column, [raw]) for row, column, raw in cells)
        self._session.edit(ChangeSet(label, at_once(self.put_steps(pieces))))

    def put_steps(self, pieces: Iterable[Piece]) -> Steps[tuple[Change, ...]]:
        """The steps to the changes that put values into cells; rows past the end are appended."""
        putting = Putting(self.spec, self._row_ids)
        for piece in pieces:
            putting.put(piece)
            yield
        inside, (rows, columns) = putting.set_cells(), putting.added()
        changes: list[Change] = [] if inside is None else [inside]
        if rows:
            changes.append(append_columns(self._session.book, self._sheet, rows, self._given(rows) | columns))
        return tuple(changes)

    def insert_rows(self, position: int, height: int) -> None:
        """Insert blank rows before a row."""
        blank = append_columns(self._session.book, self._sheet, height, self._given(height))
        moved = replace(blank, position=self._place_in_sheet(position))
        label = self.tr("Insert row") if height == 1 else self.tr("Insert {0} rows").format(count(height))
        self._session.edit(ChangeSet(label, (moved,)))

    def delete_rows(self, rows: np.ndarray) -> None:
        """Delete rows, wherever they stand."""
        places = np.unique(self._places_in_sheet(rows[rows < self.rows]))
        label = self.tr("Delete row") if len(places) == 1 else self.tr("Delete {0} rows").format(count(len(places)))
        self._session.edit(ChangeSet(label, deleted(self._sheet, places)))

    def _given(self, _rows: int) -> dict[str, Sequence[object]]:
        """What rows hold that are added here, by column."""
        return {}

    def _place_in_sheet(self, row: int) -> int:
        """Which row of the sheet a row is, from 0; the row after the last where it is the blank one."""
        return min(row, self.rows)

    def _places_in_sheet(self, rows: np.ndarray) -> np.ndarray:
        """Which rows of the sheet some rows are."""
        return rows

    # Following the session

    def _load(self) -> None:
        self._table = self._session.book[self._sheet]
        self._row_ids = self._table.cells.index.to_numpy()
        self._columns = [self._table.cells[column.name].to_numpy() for column in self._table.spec.columns]
        self._problems = self._session.listed.at(self._sheet)

    def _reload(self) -> None:
        self.beginResetModel()
        self._load()
        self.endResetModel()

    def _follow(self, changes: ChangeSet) -> None:
        ours = [change for change in changes.changes if change.sheet == self._sheet]
        moved = [change for change in ours if not isinstance(change, SetCells)]
        if not ours:
            return
        if not moved:
            self._load()
            self._tell_changed([change for change in ours if isinstance(change, SetCells)])
        elif len(ours) == 1:
            self._follow_rows(moved[0])
        else:
            self._reload()

    def _follow_rows(self, change: InsertRows | DeleteRows) -> None:
        if isinstance(change, InsertRows):
            self.beginInsertRows(QModelIndex(), change.position, change.position + len(change.cells) - 1)
            self._load()
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), change.position, change.position + change.count - 1)
            self._load()
            self.endRemoveRows()

    def _tell_changed(self, changes: Sequence[SetCells]) -> None:
        names = {name for change in changes for name in change.columns}
        columns = [number for number, column in enumerate(self.spec.columns) if column.name in names]
        row_ids = np.array([row_id for change in changes for row_id in change.rows], dtype=np.int64)
        rows = np.flatnonzero(np.isin(self._row_ids, row_ids))
        if len(rows) and columns:
            self.dataChanged.emit(self.index(int(rows[0]), columns[0]), self.index(int(rows[-1]), columns[-1]))

    def _show_comments(self) -> None:
        if self.rows:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rows - 1)

    def _show_problems(self) -> None:
        self._problems = self._session.listed.at(self._sheet)
        last = self.index(self.rows, len(self._columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last, [SEVERITY_ROLE, _TOOLTIP])

    def _explanation(self, row: int, column: int) -> str | None:
        book, found = self._session.book, self.problems_of(row, column)
        lines = [words_in_window(book, f"{each.message} {each.hint}".strip()) for each in found]
        return tooltip("\n\n".join(lines)) if lines else None

    def _spoken(self, row: int, column: int) -> str:
        text = as_text(self.raw(row, column)) or self.tr("blank")
        return ". ".join(
            [
                f"{in_language(self.column_at(column).title)}: {text}",
                *(words_in_window(self._session.book, each.message) for each in self.problems_of(row, column)),
            ]
        )


def _worst(problems: Sequence[Problem]) -> str | None:
    found = {problem.severity for problem in problems}
    return next((str(severity) for severity in _WORST if severity in found), None)


def _help(column: Column) -> str:
    """What a column holds, with its title in files where the window says another one."""
    lines = [in_language(column.help)]
    if in_language(column.title) != column.title:
        lines.append(_tr("In files: {0}.").format(column.title))
    if column.unit:
        lines.append(_tr("Measured in: {0}.").format(in_language(column.unit)))
    if column.choices:
        lines.append(_tr("Values: {0}.").format(", ".join(column.choices)))
    lines.append(_tr("Required.") if column.required else _tr("Blank: {0}.").format(in_language(column.blank)))
    return tooltip("\n".join(lines))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SheetModel", text)
