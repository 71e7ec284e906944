"""The plan that was on show before the one that is: kept in memory, so that what changed can be said unsaved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.session.planned import Planned
from desktop.session.session import Session


class PlanBefore(QObject):
    """The plan that was on show before, made or brought back by undo; a run that found no plan is left out.

    Signals:
        changed: another plan is the one before.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._last: Planned | None = None
        self._before: Planned | None = None
        session.plan_changed.connect(self._follow)
        session.book_opened.connect(self._forget)

    @property
    def planned(self) -> Planned | None:
        """The plan before; None where there was none, or the plan on show is none."""
        return self._before if self._session.current_plan is self._last else None

    def _follow(self) -> None:
        now = self._session.current_plan
        if now is None or not now.plan.status.has_plan or now is self._last:
            return
        self._before, self._last = self._last, now
        self.changed.emit()

    def _forget(self) -> None:
        self._last = self._before = None
        self.changed.emit()
