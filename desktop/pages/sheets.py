"""A page of sheets: grids in tabs, with what a row of each is, and find."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from data.problems import Severity
from data.sheets import sheet_spec
from desktop.figures import count
from desktop.plain_text import Label
from desktop.session import Session
from desktop.theme import SPACE, Theme
from desktop.views.find_bar import FindBar
from desktop.views.rule_in_words import RuleInWords
from desktop.views.tables import Grid


class SheetPage(QWidget):
    """Some sheets of the book.

    Signals:
        said: something worth a line in the status bar.
    """

    said = Signal(str)

    def __init__(self, session: Session, theme: Theme, sheets: Sequence[str]) -> None:
        super().__init__()
        self._session = session
        self.sheets = tuple(sheets)
        self.grids = {sheet: Grid(session, sheet, theme, self.said.emit) for sheet in sheets}
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for sheet in sheets:
            self.tabs.addTab(self._tab(sheet), sheet_spec(sheet).title)
        self.find_bar = FindBar(lambda: self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.large)
        column.setSpacing(0)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.find_bar)
        session.book_opened.connect(self._count)
        session.book_changed.connect(self._count)
        session.problems_changed.connect(self._count)
        self._count()

    @property
    def grid(self) -> Grid:
        """The grid on show."""
        return self.grids[self.sheets[self.tabs.currentIndex()]]

    def show_sheet(self, sheet: str) -> Grid:
        """Bring a sheet to the front."""
        self.tabs.setCurrentIndex(self.sheets.index(sheet))
        return self.grids[sheet]

    def take_focus(self) -> None:
        """Give the keyboard to the grid on show."""
        self.grid.setFocus()

    def _tab(self, sheet: str) -> QWidget:
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(Label(sheet_spec(sheet).help, role="muted", wraps=True))
        column.addWidget(self.grids[sheet], 1)
        if sheet == "rules":
            self.rule_in_words = RuleInWords(self._session, self.grids[sheet])
            column.addWidget(self.rule_in_words)
        return tab

    def _count(self, _changes: object = None) -> None:
        for number, sheet in enumerate(self.sheets):
            rows, found = len(self._session.book[sheet]), self._session.problems_at(sheet).values()
            bad = any(problem.severity is not Severity.NOTE for problems in found for problem in problems)
            title = sheet_spec(sheet).title
            number_of_rows = f" {count(rows)}" if rows else ""
            mark = " ⚠" if bad else ""
            self.tabs.setTabText(number, f"{title}{number_of_rows}{mark}")
