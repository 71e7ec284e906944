"""The cells of a foreign sheet as a Qt table, with what each row and column was taken for."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from data.excel.cells import SheetCells, column_letter, column_number
from data.problems import Problem, Severity
from desktop.importing.words import column_words, row_words, used_as, uses
from desktop.language.cell_text import as_text
from desktop.language.plain_text import tooltip
from desktop.language.sentences import in_language
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.models.table_model import INK_ROLE
from desktop.wire.foreign import LINE, OUTSIDE, ImportReading

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 11
"""What the row of a cell is, the letter of ``ImportReading.kinds``."""
USE_ROLE = int(Qt.ItemDataRole.UserRole) + 12
"""What a column is used as, in words (horizontal header)."""
TITLE_ROLE = int(Qt.ItemDataRole.UserRole) + 13
"""Letter and title of a column (horizontal header)."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RANK = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}
_LONGEST, _LONGEST_TOLD = 400, 2000
"""Characters of a cell that are shown in the cell, and in its tooltip."""

_QUIET = frozenset({OUTSIDE, "b", "n", "r"})
"""Rows in which nothing is read: outside the table, blank, notes, titles once more."""

_EMPTY = SheetCells("", visible=True, first_row=1, first_column=1, columns=())


class PreviewModel(QAbstractTableModel):
    """One sheet as it was read: rows and columns are those of the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells = _EMPTY
        self._reading: ImportReading | None = None
        self._uses: dict[str, str] = {}
        self._heads = row_words()
        self._kinds: frozenset[str] = frozenset()
        self._problems: dict[tuple[int, str], list[Problem]] = {}

    def show(self, cells: SheetCells | None, reading: ImportReading | None) -> None:
        """Show a reading; the view keeps its place where the sheet is the same."""
        shown = cells or _EMPTY
        other = shown is not self._cells
        if other:
            self.beginResetModel()
        self._cells, self._reading = shown, reading
        self._kinds = frozenset(reading.kinds if reading is not None else "")
        self._uses = used_as(reading) if reading is not None else {}
        problems: dict[tuple[int, str], list[Problem]] = defaultdict(list)
        for problem in reading.problems if reading is not None else ():
            if problem.at.row and problem.at.sheet == shown.title:
                problems[problem.at.row, problem.at.column].append(problem)
        self._problems = dict(problems)
        if other:
            self.endResetModel()
        elif self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def texts(self, column: int, rows: int) -> list[str]:
        """What the first cells of a column say."""
        return [as_text(cell)[:_LONGEST] for cell in self._cells.columns[column][:rows]]

    def row_at(self, row: int) -> int:
        """The number in the file of a shown row."""
        return self._cells.first_row + row

    def letter_at(self, column: int) -> str:
        """The letter of a shown column."""
        return column_letter(self._cells.first_column + column)

    def place_of(self, row: int, letter: str) -> tuple[int, int]:
        """Where a cell of the file is shown; a whole row at its first column."""
        column = column_number(letter) - self._cells.first_column if letter else 0
        return row - self._cells.first_row, max(0, column)

    @property
    def kinds(self) -> frozenset[str]:
        """What rows there are, by the letters of ``ImportReading.kinds``."""
        return self._kinds

    def kind_at(self, row: int) -> str:
        """What a shown row is."""
        kinds = self._reading.kinds if self._reading is not None else ""
        return kinds[row] if row < len(kinds) else OUTSIDE

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        """Rows that the sheet holds."""
        return 0 if parent.isValid() else self._cells.height

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns that it holds."""
        return 0 if parent.isValid() else len(self._cells.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Text as it was read, what its row is, and what is wrong with it."""
        row, column = index.row(), index.column()
        if role == _DISPLAY:
            return as_text(self._cells.columns[column][row])[:_LONGEST]
        if role == _ALIGNMENT:
            cell = self._cells.columns[column][row]
            return _RIGHT if isinstance(cell, int | float) and not isinstance(cell, bool) else _LEFT
        if role == ROW_ROLE:
            return self.kind_at(row)
        if role == INK_ROLE:
            return self._ink(row, column)
        if role == SEVERITY_ROLE:
            found = self._problems.get((self.row_at(row), self.letter_at(column)), ())
            return str(max((each.severity for each in found), key=_RANK.__getitem__)) if found else None
        return self._tooltip(row, column) if role == _TOOLTIP else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """What columns are used as, with letter and title; numbers of rows with what they are."""
        if orientation is Qt.Orientation.Vertical:
            return self._row_head(section, role)
        letter = self.letter_at(section)
        use = self._uses.get(letter, "")
        titles = self._reading.titles if self._reading is not None else {}
        if role in {_DISPLAY, USE_ROLE}:
            return use or uses()[""]
        if role == TITLE_ROLE:
            return column_words(letter, titles)
        if role == INK_ROLE:
            return "accent" if use else "muted"
        if role in {_TOOLTIP, _ACCESSIBLE}:
            said = f"{column_words(letter, titles)}: {use or uses()['']}"
            return tooltip(said) if role == _TOOLTIP else said
        return None

    def _row_head(self, row: int, role: int) -> object:
        # A header asks for hundreds of heads at once, and for most roles of each.
        if role in {_DISPLAY, _ACCESSIBLE}:
            word = self._heads.get(self.kind_at(row), "")
            return f"{word}  {self.row_at(row)}" if word else str(self.row_at(row))
        if role == _TOOLTIP and self._reading is not None:
            reason = self._reading.reasons.get(self.row_at(row), "")
            return tooltip(in_language(reason)) if reason else None
        return _RIGHT if role == _ALIGNMENT else None

    def _ink(self, row: int, column: int) -> str | None:
        kind = self.kind_at(row)
        if kind == LINE:
            return None if self.letter_at(column) in self._uses else "muted"
        return "muted" if kind in _QUIET else None

    def _tooltip(self, row: int, column: int) -> str | None:
        number = self.row_at(row)
        found = [*self._problems.get((number, self.letter_at(column)), ()), *self._problems.get((number, ""), ())]
        said = [in_language(" ".join(part for part in (each.message, each.hint) if part)) for each in found]
        reason = self._reading.reasons.get(number, "") if self._reading is not None else ""
        text = as_text(self._cells.columns[column][row])
        parts = [part for part in (text[:_LONGEST_TOLD], in_language(reason), *said) if part]
        return tooltip("\n".join(parts)) if parts else None
