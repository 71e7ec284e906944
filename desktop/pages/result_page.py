"""What the pages of results share: a banner above, and below it what is needed, or the results."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.pages.empty import EmptyPage
from desktop.session.session import Session
from desktop.theme import SPACE
from desktop.views.card import Banner


class ResultPage(QWidget):
    """A page that shows something of the plan.

    Signals:
        optimise_asked: compute a plan.
    """

    optimise_asked = Signal()

    def __init__(self, session: Session, nothing: str) -> None:
        """An empty page; ``lay_out`` then fills it.

        Args:
            session: what is open.
            nothing: the title where there are no results yet.
        """
        super().__init__()
        self._session = session
        self.banner = Banner()
        self.empty = EmptyPage(nothing)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)

    def lay_out(self, results: QWidget, *above: QWidget) -> None:
        """Put the page together.

        Args:
            results: what stands there when there are results.
            above: what stands between the banner and them, from the top.
        """
        self.stack.addWidget(results)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        for widget in (self.banner, *above):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)

    @property
    def has_results(self) -> bool:
        """Whether results are on show."""
        return self.stack.currentIndex() == 1
