"""The list of problems as a Qt table."""

from __future__ import annotations

import pandas as pd
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from data.problems import Problem, Severity
from desktop.language.sentences import in_language
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.models.table_model import INK_ROLE
from desktop.session.listed_problems import sheet_of
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
                return in_language(problem.message if column == 2 else problem.hint)
            return place_words(self._session, problem) if column else self._severity(problem.severity)
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


def place_words(session: Session, problem: Problem) -> str:
    """Where a problem is, by the row in the window: a row that was imported or typed is in no cell of a file."""
    at, sheet = problem.at, sheet_of(session.book, problem.at)
    if not sheet or at.row_id < 0:
        return str(at)
    table = session.book[sheet]
    row = table.cells.index.get_indexer(pd.Index([at.row_id]))[0] + 1
    title = table.spec.column(at.name).title if at.name else ""
    where = in_language(table.spec.title)
    where = QCoreApplication.translate("ProblemModel", "{0}, row {1}").format(where, row) if row else where
    return f"{where}, {in_language(title)}" if title else where
