"""Where the difference of two plans' costs lies: a sum that adds up, of what the awards and the other parts say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from data.plan import Cost, Plan
from data.rule_states import HOLDS, states
from desktop.compare.compared import Compared

_AWARD = ("material", "supplier", "offer", "period", "unit")
_BOUGHT = ("total", "purchase", "freight", "tariff", "other")
"""The total, and the parts of the cost that the awards hold."""


@dataclass(frozen=True)
class Movement:
    """The difference between the costs of two plans; its parts add up to it.

    Attributes:
        repriced: what the purchases that both plans make of the same offer cost more in the other.
        moved: what is bought more elsewhere, less what is bought no more.
        parts: the difference of each part of the cost that awards do not hold: ``fixed``, ``holding`` ...
    """

    repriced: float
    moved: float
    parts: Mapping[str, float]

    @property
    def total(self) -> float:
        """The difference of the costs."""
        return self.repriced + self.moved + sum(self.parts.values())


def movement(first: Compared, other: Compared) -> Movement | None:
    """Where the cost of another plan differs; None where the awards of one are not known, or the currency differs.

    Of an award with quantity q and unit cost u the difference q₁u₁ − q₀u₀ is min(q₀, q₁) · (u₁ − u₀), what both buy at
    the new price, and (q₁ − q₀) · u, what is bought more or less at the price at which it is, or was.
    """
    if first.planned is None or other.planned is None or first.currency != other.currency:
        return None
    one, two = first.planned.plan, other.planned.plan
    if one.cost is None or two.cost is None:
        return None
    before, after = _awards(one), _awards(two)
    repriced = moved = 0.0
    for key in dict.fromkeys([*before, *after]):
        quantity, cost = before.get(key, (0.0, 0.0))
        now, now_cost = after.get(key, (0.0, 0.0))
        both = min(quantity, now)
        dearer = both * (now_cost / now - cost / quantity) if both > 0.0 else 0.0
        repriced += dearer
        moved += now_cost - cost - dearer
    names = [part.name for part in fields(Cost) if part.name not in _BOUGHT]
    return Movement(repriced, moved, {name: getattr(two.cost, name) - getattr(one.cost, name) for name in names})


def bound_rules(compared: Compared) -> frozenset[str]:
    """The names of the rules that are at their limit somewhere in a plan, or beyond it."""
    if compared.planned is None:
        return frozenset()
    exposure = compared.planned.plan.exposure
    return frozenset(exposure.loc[states(exposure) != HOLDS, "rule"].astype(str))


def _awards(plan: Plan) -> dict[tuple[str, ...], tuple[float, float]]:
    """Quantity and cost of each award."""
    found: dict[tuple[str, ...], tuple[float, float]] = {}
    keys = zip(*(plan.awards[name].astype(str) for name in _AWARD), strict=True)
    figures = zip(plan.awards["quantity"].astype(float), plan.awards["cost"].astype(float), strict=True)
    for key, (quantity, cost) in zip(keys, figures, strict=True):
        had, paid = found.get(key, (0.0, 0.0))
        found[key] = had + quantity, paid + cost
    return found
