"""The list of problems as a Qt table."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from data.problems import Problem, Severity
from desktop.models.cell_places import place_words, words_in_window
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.models.table_model import INK_ROLE
from desktop.session.session import Session

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class ProblemModel(QAbstractTableModel):
    """Severity, place, what was found, how to mend it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._problems = list(session.problems)
        session.problems_changed.connect(self._reload)

    def problem_at(self, row: int) -> Problem:
        """The problem of a row."""
        return self._problems[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        """One row a problem."""
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Four columns."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Text, whole text as tooltip, severity."""
        problem = self._problems[index.row()]
        if role == SEVERITY_ROLE:
            return str(problem.severity)
        if role == INK_ROLE and index.column() == 0:
            return {Severity.ERROR: "error", Severity.WARNING: "warning"}.get(problem.severity)
        if role == _DISPLAY:
            column = index.column()
            if column > 1:
                return words_in_window(self._session.book, problem.message if column == 2 else problem.hint)
            return place_words(self._session.book, problem) if column else self._severity(problem.severity)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Titles."""
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return (self.tr("Kind"), self.tr("Where"), self.tr("What was found"), self.tr("How to mend it"))[section]
        return None

    def _severity(self, severity: Severity) -> str:
        return {
            Severity.ERROR: self.tr("Error"),
            Severity.WARNING: self.tr("Warning"),
            Severity.NOTE: self.tr("Note"),
        }[severity]

    def _reload(self) -> None:
        self.beginResetModel()
        self._problems = list(self._session.problems)
        self.endResetModel()
