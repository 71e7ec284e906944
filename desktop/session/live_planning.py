"""Planning again after every change of the data, where a person has switched that on.

The last plan stays on show, greyed, until the next one is there. Only the latest data is planned: a change while a plan
is computed cancels it. Data with errors is not planned; its last plan stays, marked as out of date.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.session.session import Session
from desktop.settings import Settings

_PAUSE_MS = 300
"""How long nothing may change before it is planned: a row that is typed is not planned cell by cell."""


class LivePlanning(QObject):
    """Plans the open book after every change."""

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._is_due = False
        self.is_planning = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._plan)
        session.book_changed.connect(self._changed)
        session.book_opened.connect(self._forget)
        session.problems_changed.connect(self._pause_if_due)
        session.state_changed.connect(self._state_changed)

    @property
    def is_on(self) -> bool:
        """Whether changes are planned."""
        return self._settings.plans_live

    def switch(self, is_on: bool) -> None:
        """Switch it on or off; what has changed already is planned at once."""
        self._settings.plans_live = is_on
        if is_on and self._session.is_plan_out_of_date:
            self._changed()

    def _changed(self, _changes: object = None) -> None:
        # The first plan of a book is asked for by a person.
        if not self.is_on or self._session.current_plan is None:
            return
        self._is_due = True
        if self.is_planning:
            self._session.cancel()
        self._pause.start()

    def _forget(self) -> None:
        self._is_due = self.is_planning = False
        self._pause.stop()

    def _pause_if_due(self) -> None:
        if self._is_due and not self._pause.isActive():
            self._pause.start()

    def _state_changed(self) -> None:
        if not self._session.is_busy:
            QTimer.singleShot(0, self._ended)
            self._pause_if_due()

    def _ended(self) -> None:
        # After everybody has heard of the plan, whose last word is that this one was not asked for by a person.
        self.is_planning = self.is_planning and self._session.is_planning

    def _plan(self) -> None:
        session = self._session
        if not self._is_due or session.is_busy or session.is_checking:
            return
        self._is_due = False
        if session.errors or not session.is_plan_out_of_date or not self.is_on:
            return
        self.is_planning = True
        session.optimise()
