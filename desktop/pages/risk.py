"""The risk page: losses one after the other, the stock that bridges them, and the plan that is ready for scenarios."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.pages.robust import RobustView
from desktop.pages.stockpile import StockpileView
from desktop.pages.stress import StressView
from desktop.session.session import Session
from desktop.studies.risk import Risk
from desktop.theme import SPACE, Theme


class RiskPage(QWidget):
    """Three answers to what may go wrong, a tab each.

    Signals:
        optimise_asked: compute a plan.
        sheet_asked: show a sheet of the book.
    """

    optimise_asked = Signal()
    sheet_asked = Signal(str)

    def __init__(self, session: Session, risk: Risk, theme: Theme) -> None:
        super().__init__()
        self.stress = StressView(session, risk, theme)
        self.stockpile = StockpileView(session, theme)
        self.robust = RobustView(session, theme)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for view, title in (
            (self.stress, self.tr("Stress test")),
            (self.stockpile, self.tr("Stockpile")),
            (self.robust, self.tr("Robust plan")),
        ):
            self.tabs.addTab(view, title)
            view.optimise_asked.connect(self.optimise_asked)
            inside = view.layout()
            if inside is not None:
                inside.setContentsMargins(0, SPACE.medium, 0, 0)
        for view in (self.stockpile, self.robust):
            view.sheet_asked.connect(self.sheet_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.large)
        column.addWidget(self.tabs)

    @property
    def risk(self) -> Risk:
        """What is known of the stress test."""
        return self.stress.risk

    def test(self) -> None:
        """Put the plan through every loss."""
        self.stress.test()

    def take_focus(self) -> None:
        """Give the keyboard to the tab on show."""
        (self.stress, self.stockpile, self.robust)[self.tabs.currentIndex()].take_focus()
