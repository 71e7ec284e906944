"""The list of problems: every one of them, and the way to its cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QDockWidget

from desktop.models.problem_model import ProblemModel
from desktop.session.session import Session
from desktop.theme import Theme
from desktop.views.cells import ResultDelegate
from desktop.views.tables import Table


class ProblemDock(QDockWidget):
    """Problems under the pages; a click or Enter goes to the cell.

    Signals:
        asked: the problem whose cell is to be shown.
    """

    asked = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("problems")
        self.setWindowTitle(self.tr("Problems"))
        self._session = session
        self.model = ProblemModel(session)
        self.table = Table(self.model, self.tr("Problems"))
        self.table.setItemDelegate(ResultDelegate(theme, self.table))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.activated.connect(self._ask)
        self.table.clicked.connect(self._ask)
        self.setWidget(self.table)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.model.modelReset.connect(self._fit)
        self._fit()

    def next_problem(self) -> None:
        """Go to the problem after the chosen one, and from the last to the first."""
        rows = self.model.rowCount()
        if rows:
            row = (self.table.currentIndex().row() + 1) % rows
            self.table.selectRow(row)
            self._ask(self.model.index(row, 0))

    def _ask(self, index: QModelIndex) -> None:
        self.asked.emit(self.model.problem_at(index.row()))

    def _fit(self) -> None:
        self.table.fit_columns(elastic=2)
