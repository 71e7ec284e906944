"""What wishes cost under the plan on show, as the worker priced them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from data.plan import Status
from desktop.jobs.foreground import Words
from desktop.jobs.jobs import Outcome
from desktop.session.planned import Planned
from desktop.session.session import Session

Kind = Literal["rules", "days"]


@dataclass(frozen=True)
class Price:
    """What one wish costs (``optimizer.wishes``).

    Attributes:
        name: of the rule, or of the row of Survive.
        other: what is least in the plan without the rule, or with one day more; None where there is none.
        price: what the wish costs; None as above.
    """

    name: str
    other: float | None
    price: float | None


class Pricing(QObject):
    """The prices of one kind of wish.

    Signals:
        changed: other prices are known, or those that were are of another plan.
    """

    changed = Signal()

    def __init__(self, session: Session, kind: Kind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._kind = session, kind
        self._planned: Planned | None = None
        self._prices: tuple[Price, ...] = ()
        session.plan_changed.connect(self.changed)

    @property
    def prices(self) -> Sequence[Price] | None:
        """The prices under the plan on show; None where they are not known."""
        is_known = self._planned is not None and self._planned is self._session.current_plan
        return self._prices if is_known else None

    @property
    def can_price(self) -> bool:
        """Whether the plan on show is proved to be least, and answers the book as it is."""
        planned = self._session.current_plan
        is_proved = planned is not None and planned.plan.status is Status.OPTIMAL
        return is_proved and not self._session.is_plan_out_of_date and not self._session.is_busy

    def run(self) -> None:
        """Price the wishes in the background; nothing happens while other work runs."""
        planned = self._session.current_plan
        if planned is None or not self.can_price:
            return

        def done(outcome: Outcome) -> None:
            self._planned, self._prices = planned, tuple(Price(**each) for each in outcome.facts["wishes"])
            self.changed.emit()
            self._session.said.emit(self.tr("Priced the wishes"))

        plan = planned.plan
        arguments = {"kind": self._kind, "objective": plan.objective, "input_hash": plan.input_hash}
        words = Words(self.tr("The wishes were not priced"), self.tr("Pricing one wish after the other …"))
        self._session.ask("wishes", arguments, done, words)
