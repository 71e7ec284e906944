"""The table beside a chart: the same figures, to read, sort and copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.charts.chart import Chart
from desktop.language.plain_text import Label
from desktop.theme import SPACE, TYPE, Theme
from desktop.views.tables import ResultTable


class TwinWindow(QDialog):
    """A chart's figures as they were when it was opened; it stays beside the work."""

    def __init__(self, chart: Chart, source: str, theme: Theme, actions: Sequence[QAction], parent: QWidget) -> None:
        """The table.

        Args:
            chart: whose figures these are.
            source: of which book, and when.
            theme: the colours.
            actions: what can be done with a table; their shortcuts work here as well.
            parent: the window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(chart.heading())
        twin = chart.twin()
        self.table = ResultTable(twin.columns, theme, chart.heading())
        self.table.table_model.show(twin.frame)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(list(actions))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.small)
        column.addWidget(Label(chart.heading(), size=TYPE.heading, bold=True, wraps=True))
        column.addWidget(Label(chart.note(), role="muted", wraps=True))
        column.addWidget(self.table, 1)
        column.addWidget(Label(source, role="muted", wraps=True))
        column.addWidget(close)
        self.setMinimumSize(QSize(420, 320))
        self.resize(QSize(960, 560))
        self.table.fit_columns(elastic=0)
        self.table.setFocus()
