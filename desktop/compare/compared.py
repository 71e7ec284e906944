"""What stands side by side: a saved plan, the plan on show, or what can be bought without rules."""

from __future__ import annotations

from dataclasses import dataclass

from data.project.saved_plans import SavedPlan
from desktop.session.planned import Planned


@dataclass(frozen=True)
class Compared:
    """One of the plans that are compared.

    Attributes:
        title: what it is called.
        currency: of its money.
        total: its total cost; without rules: the least there is.
        planned: the plan with the book that it answers; None for the plan without rules, of which only the cost is
            known.
        saved: how it was saved; None for the plan on show and the one without rules.
    """

    title: str
    currency: str
    total: float
    planned: Planned | None = None
    saved: SavedPlan | None = None


def of_saved(saved: SavedPlan) -> Compared | None:
    """A saved plan; None where it has no cost."""
    planned = Planned(saved.plan, saved.mix, saved.rules, saved.book)
    cost = saved.plan.cost
    return Compared(saved.name, saved.plan.currency, cost.total, planned, saved) if cost is not None else None


def of_planned(planned: Planned | None, title: str) -> Compared | None:
    """The plan on show; None where there is none with a cost."""
    if planned is None or planned.plan.cost is None:
        return None
    return Compared(title, planned.plan.currency, planned.plan.cost.total, planned)


def without_rules(planned: Planned | None, title: str) -> Compared | None:
    """The least cost of a plan's book without its rules; None where it is not known, or where it is no total cost.

    Where expected cost or CVaR is what is least, the known figure is that of the objective.
    """
    if planned is None or planned.plan.unconstrained is None or planned.plan.risk is not None:
        return None
    return Compared(title, planned.plan.currency, planned.plan.unconstrained)
