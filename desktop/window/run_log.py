"""What runs: plans, exports and tests become lines of the audit log."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from desktop.language.figures import exact_money
from desktop.session.session import Session
from desktop.studies.risk import Risk


class RunLog(QObject):
    """Logs what the session and the stress test have run, with the hash of the book that went in."""

    def __init__(self, session: Session, risk: Risk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._risk = session, risk
        self._logged: object = None
        session.planned.connect(self._planned)
        session.exported.connect(self._exported)
        risk.changed.connect(self._tested)

    def _planned(self) -> None:
        planned = self._session.current_plan
        if planned is not None:
            plan = planned.plan
            cost = exact_money(plan.cost.total, plan.currency) if plan.cost else ""
            result = ", ".join(each for each in (str(plan.status), cost) if each)
            self._session.kept.log.add(self.tr("Optimise"), plan.input_hash, result)

    def _exported(self, path: Path) -> None:
        planned = self._session.current_plan
        input_hash = planned.plan.input_hash if planned is not None else ""
        self._session.kept.log.add(self.tr("Export the plan"), input_hash, path.name)

    def _tested(self) -> None:
        test, tested = self._risk.test, self._risk.tested
        if test is None or tested is None or test is self._logged:
            return
        self._logged = test
        result = self.tr("{0} losses").format(len(test.losses))
        self._session.kept.log.add(self.tr("Stress test"), tested.plan.input_hash, result)
