"""What a stress test answers: every loss with what the plan then leaves short, and what planning again would save."""

from __future__ import annotations

import math
from dataclasses import dataclass

import pandas as pd

from data.countries import country_iso2
from data.problems import Problem

BRIDGED = (
    "how long opening stock and what is left of every offer last if that supply is lost from the first day of the "
    "horizon on, whatever the periods of a scenario; - where no supply is lost."
)
UNDISTURBED = (
    "Planned again without any loss, and without what a loss suspends (rules, minimum cover and spend, stock held for "
    "losses), it costs"
)
SHORTAGES = ("material", "period", "quantity", "unit", "value")
_A_DAY = 1e-6
"""Days this near to a whole number are it."""


@dataclass(frozen=True)
class HeldPlan:
    """What happens if the plan is kept.

    Attributes:
        shortage_value: all that is short, each quantity at the dearest landed cost in the undisturbed book.
        first_short_period: label of the period in which the loss first makes something short; None where it never does.
        first_short_date: the day of it, ISO 8601; None also where the book names no day.
        first_short_days: days from the first day of the horizon until then; None where it never does.
        shortages: columns SHORTAGES, by material and period; the plan's own shortages are among them.
        products: columns ``product, quantity, not_built, share``: what cannot be built of each product.
    """

    shortage_value: float
    first_short_period: str | None
    first_short_date: str | None
    first_short_days: float | None
    shortages: pd.DataFrame
    products: pd.DataFrame

    @property
    def first_short(self) -> str | None:
        """When the loss first makes something short: the date, else the period, else the day from 1 on; None: never."""
        if self.first_short_days is None:
            return None
        day = f"day {math.floor(self.first_short_days + _A_DAY) + 1}"
        return self.first_short_date or self.first_short_period or day

    def as_json(self) -> dict[str, object]:
        """The key ``held`` of the result file."""
        return {
            "shortage_value": self.shortage_value,
            "first_short_period": self.first_short_period,
            "first_short_date": self.first_short_date,
            "first_short_days": self.first_short_days,
            "shortages": self.shortages.to_dict("records"),
            "products": self.products.to_dict("records"),
        }


@dataclass(frozen=True)
class Replanned:
    """What planning again from the event on comes to.

    Attributes:
        status: ``optimal``; ``feasible`` where whole decisions were not decided to the end; ``unknown`` without a plan.
        gap: how far the plan may be from the best, relative; None without a plan.
        cost: purchases, freight, tariff, other, fixed and holding over the horizon; None without a plan.
        shortage_value: as of ``HeldPlan``; None without a plan.
        shortages: columns SHORTAGES.
        rules_broken: names of the rules that it breaks.
        unlimited_offers: how many offers that have no capacity deliver in it although a part of them is lost.
    """

    status: str
    gap: float | None
    cost: float | None
    shortage_value: float | None
    shortages: pd.DataFrame
    rules_broken: tuple[str, ...]
    unlimited_offers: int

    @property
    def cost_and_short(self) -> float | None:
        """The cost and the value of what is short: what is not delivered is no saving."""
        return None if self.cost is None or self.shortage_value is None else self.cost + self.shortage_value

    def as_json(self) -> dict[str, object]:
        """The key ``replanned`` of the result file."""
        return {
            "cost": self.cost,
            "shortage_value": self.shortage_value,
            "status": self.status,
            "gap": self.gap,
            "shortages": self.shortages.to_dict("records"),
            "rules_broken": list(self.rules_broken),
            "unlimited_offers": self.unlimited_offers,
        }


@dataclass(frozen=True)
class Loss:
    """One loss.

    Attributes:
        kind: ``country`` or ``scenario``.
        source: ISO alpha-3 code, or the name of the scenario.
        stage: at which the country is lost; None for a scenario.
        probability: of the scenario; None where none is given.
        held: what happens if the plan is kept.
        replanned: what planning again comes to.
        time_to_survive_days: the longest such loss from the first day of the horizon on that stock and what is left
            bridge without a shortage; None: for ever.
        runs_out_first: the material that then is short first; None: none.
        loses_supply: whether any offer delivers less; a scenario may change prices and requirements alone.
    """

    kind: str
    source: str
    stage: str | None
    probability: float | None
    held: HeldPlan
    replanned: Replanned
    time_to_survive_days: float | None = None
    runs_out_first: str | None = None
    loses_supply: bool = True

    @property
    def whole_days_bridged(self) -> int | None:
        """The whole days of ``time_to_survive_days``, as people read them: 93 of 93.9, never more than is bridged."""
        days = self.time_to_survive_days
        return None if days is None else math.floor(days + _A_DAY)

    def rank(self) -> tuple[object, ...]:
        """Sorts the worst first: short if held, short if re-planned, days that it can be bridged."""
        again = self.replanned.shortage_value
        bridged = math.inf if self.time_to_survive_days is None else self.time_to_survive_days
        worst = math.inf if again is None else again
        return (-self.held.shortage_value, -worst, bridged, self.kind, self.source, self.stage or "")

    def as_json(self) -> dict[str, object]:
        """The loss as a row of ``losses``."""
        return {
            "kind": self.kind,
            "from": country_iso2(self.source) if self.kind == "country" else self.source,
            "stage": self.stage,
            "probability": self.probability,
            "held": self.held.as_json(),
            "replanned": self.replanned.as_json(),
            "time_to_survive_days": self.time_to_survive_days,
            "runs_out_first": self.runs_out_first,
        }


@dataclass(frozen=True)
class StressTest:
    """A plan under every loss, the worst first.

    Attributes:
        currency: base currency of all money.
        plan_cost: cost of the plan, without shortage cost and penalties.
        planned_shortage_value: what the plan itself leaves short, valued as of a loss.
        undisturbed: planning all again without a loss and without rules, which is what re-plans compare with.
        recovery_days: days after which a lost country delivers again; None: never.
        losses: the losses, the worst first.
        notes: what a reader must know.
    """

    currency: str
    plan_cost: float
    planned_shortage_value: float
    undisturbed: Replanned
    recovery_days: float | None
    losses: tuple[Loss, ...]
    notes: tuple[Problem, ...] = ()

    def more_rules_broken(self, loss: Loss) -> tuple[str, ...]:
        """The rules that planning again breaks in a loss, and does not break without one."""
        return tuple(name for name in loss.replanned.rules_broken if name not in self.undisturbed.rules_broken)

    def as_json(self) -> dict[str, object]:
        """The test as ``stress --json`` writes it (format 1), without status and problems."""
        return {
            "currency": self.currency,
            "plan": {
                "cost": self.plan_cost,
                "shortage_value": self.planned_shortage_value,
                "undisturbed_cost": self.undisturbed.cost,
                "undisturbed_shortage_value": self.undisturbed.shortage_value,
                "rules_broken": list(self.undisturbed.rules_broken),
            },
            "recovery_days": self.recovery_days,
            "losses": [loss.as_json() for loss in self.losses],
        }
