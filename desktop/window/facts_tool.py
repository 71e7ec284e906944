"""From the cell or the part of a chart at the cursor to what is known of it: Ctrl+R and the context menus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from desktop.charts.chart import Chart
from desktop.facts.lookup import subject_in
from desktop.facts.window import FactsWindow
from desktop.models.problem_model import ProblemModel
from desktop.session.listed_problems import sheet_of
from desktop.session.session import Session
from desktop.subjects import Subject
from desktop.views.tables import Grid, ResultTable, Table
from desktop.window.main_window import MainWindow

_OF_GRIDS = (
    "cut", "copy", "paste", "clear", "fill_down", "", "insert_rows", "delete_rows", "", "comment", "", "facts",
)  # fmt: skip
_OF_TABLES = ("copy", "select_all", "", "facts")


class FactsTool(QObject):
    """The action "Reference data" of a window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.window = FactsWindow(session, window.theme, window)
        window.actions_["facts"].triggered.connect(lambda _checked=False: self.show_here())
        window.workspace_joined.connect(lambda: self.take_in(window))

    def show_here(self) -> None:
        """Show what is known of what the cursor stands on."""
        subject = self.subject_of(QApplication.focusWidget())
        if subject is None:
            self._window.say(self.tr("Go to a cell, or point at a part of a chart, that names a material or country"))
            return
        self.window.show_subject(subject)

    def subject_of(self, widget: QWidget | None) -> Subject | None:
        """What the current cell of a table, or the part of a chart that was pointed at, speaks of."""
        if isinstance(widget, Chart):
            return widget.pointed
        if isinstance(widget, Grid):
            model, here = widget.sheet_model, widget.currentIndex()
            names = [column.name for column in model.spec.columns]
            values = {name: model.raw(here.row(), column) for column, name in enumerate(names)}
            return subject_in(values, names[here.column()], self._session.book) if here.isValid() else None
        if isinstance(widget, ResultTable):
            return self._in_result(widget)
        if isinstance(widget, Table) and isinstance(widget.model(), ProblemModel):
            return self._in_problem(widget)
        return None

    def _in_result(self, table: ResultTable) -> Subject | None:
        here = table.currentIndex()
        if not here.isValid():
            return None
        values = table.table_model.row_values(here.row())
        return subject_in(values, table.table_model.column_name(here.column()), self._session.book)

    def _in_problem(self, table: Table) -> Subject | None:
        """What the row speaks of in which the problem is."""
        model, here = table.model(), table.currentIndex()
        if not isinstance(model, ProblemModel) or not here.isValid():
            return None
        at = model.problem_at(here.row()).at
        sheet = sheet_of(self._session.book, at)
        cells = self._session.book[sheet].cells if sheet else None
        if cells is None or at.row_id not in cells.index:
            return None
        return subject_in(
            {str(name): value for name, value in cells.loc[at.row_id].items()}, at.name, self._session.book
        )

    def take_in(self, part: QWidget) -> None:
        """Give the tables in a part of the window their context menus."""
        for table in part.findChildren(Table):
            names = _OF_GRIDS if isinstance(table, Grid) else _OF_TABLES
            if isinstance(table, Grid | ResultTable) or isinstance(table.model(), ProblemModel):
                table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
                for name in names:
                    table.addAction(self._window.actions_[name] if name else _separator(table))


def _separator(parent: QWidget) -> QAction:
    action = QAction(parent)
    action.setSeparator(True)
    return action
