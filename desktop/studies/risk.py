"""What the risk page knows: the stress test of the plan on show."""

from __future__ import annotations

import pandas as pd
from PySide6.QtCore import QObject, Signal

from data.stress import StressTest
from desktop.jobs.foreground import Words
from desktop.jobs.jobs import Outcome
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.wire.messages import frame_from, plan_facts, plan_lines
from desktop.wire.stress import stress_from

_TASK = "stress"


class Risk(QObject):
    """The stress test of the open book's plan.

    Attributes:
        concentration: how concentrated the tested plan is (``data.concentration``, ``materials``).
        value_at_risk: what of it hangs on each country (``data.value_at_risk``).

    Signals:
        changed: another test is on show, or it went out of date.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._test: StressTest | None = None
        self._planned: Planned | None = None
        self.concentration = self.value_at_risk = pd.DataFrame()
        session.plan_changed.connect(self.changed)
        session.book_opened.connect(self._forget)

    @property
    def test(self) -> StressTest | None:
        """The test on show."""
        return self._test

    @property
    def tested(self) -> Planned | None:
        """The plan that was tested."""
        return self._planned

    @property
    def is_out_of_date(self) -> bool:
        """Whether the plan or the book has changed since the test."""
        if self._test is None:
            return False
        return self._planned is not self._session.current_plan or self._session.is_plan_out_of_date

    @property
    def can_test(self) -> bool:
        """Whether there is a plan to test that answers the book as it is."""
        planned = self._session.current_plan
        return planned is not None and planned.plan.status.has_plan and not self._session.is_plan_out_of_date

    @property
    def is_running(self) -> bool:
        """Whether a plan is being tested."""
        return self._session.task == _TASK

    def run(self, recovery_days: float | None) -> None:
        """Test the plan in the background; nothing happens while other work runs.

        Args:
            recovery_days: days after which a lost country delivers again; None: never.
        """
        planned = self._session.current_plan
        if planned is None or not self.can_test:
            return

        def done(outcome: Outcome) -> None:
            self._test, self._planned = stress_from(outcome.facts["stress"]), planned
            arrived = outcome.received.of("concentration")
            self.concentration = frame_from(arrived["materials"])
            self.value_at_risk = frame_from(arrived["value_at_risk"])
            self.changed.emit()
            self._session.said.emit(self.tr("Tested the plan"))

        words = Words(self.tr("The plan was not tested"), self.tr("Losing one supply after the other …"))
        arguments = {"plan": plan_facts(planned.plan), "recovery_days": recovery_days}
        self._session.ask(_TASK, arguments, done, words, plan_lines(planned.plan))

    def _forget(self) -> None:
        self._test = self._planned = None
        self.changed.emit()
