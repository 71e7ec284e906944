"""What the trade-off page knows: the frontier of the rule that was chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from data.book import Book
from data.frontier import Frontier
from desktop.jobs.foreground import Words
from desktop.jobs.jobs import Outcome
from desktop.session.session import Session
from desktop.wire.frontier import frontier_from

_TASK = "frontier"
_STEPS = 101
"""From 100 % to 0 % these are whole percents."""


class TradeOff(QObject):
    """The frontier of the open book.

    Signals:
        changed: another frontier is on show, or it went out of date.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._frontier: Frontier | None = None
        self._book: Book | None = None
        session.book_changed.connect(self.changed)
        session.book_opened.connect(self._forget)

    @property
    def frontier(self) -> Frontier | None:
        """The frontier on show."""
        return self._frontier

    @property
    def is_out_of_date(self) -> bool:
        """Whether the book has changed since the frontier was traced."""
        return self._frontier is not None and self._book is not self._session.book

    @property
    def is_running(self) -> bool:
        """Whether a frontier is being traced."""
        return self._session.task == _TASK

    def trace(self, rule: str) -> None:
        """Trace the frontier of a rule in the background; nothing happens while other work runs."""
        book = self._session.book

        def done(outcome: Outcome) -> None:
            self._frontier, self._book = frontier_from(outcome.facts["frontier"]), book
            self.changed.emit()
            self._session.said.emit(self.tr("Traced {0}").format(rule))

        words = Words(self.tr("The trade-off was not computed"), self.tr("Tightening {0} …").format(rule))
        self._session.ask(_TASK, {"rule": rule, "steps": _STEPS}, done, words)

    def _forget(self) -> None:
        self._frontier = self._book = None
        self.changed.emit()
