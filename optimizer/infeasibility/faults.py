"""What stands in the way of a plan, and the changes that clear it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from data.case import Amount, Case
from data.problems import Problem as DataProblem
from optimizer.building import Built
from optimizer.infeasibility.members import Member, Requirement
from optimizer.solving.result import Solution

NEGLIGIBLE = 1e-7
"""A missing part of a requirement, or a violation in points, that is only rounding."""


@dataclass(frozen=True)
class Change:
    """One change to the book.

    Attributes:
        name: the rule, requirement or stock that changes.
        before: its amount as it is, in words.
        after: the amount that suffices.
        sentence: the change as a sentence without its end.
        of: what changes.
    """

    name: str
    before: str
    after: str
    sentence: str
    of: Member | Requirement


@dataclass(frozen=True)
class Fault:
    """One reason why there is no plan.

    Attributes:
        case: the case after the changes, in which this reason is gone.
        conflict: names of what cannot hold together.
        changes: what was changed.
        problems: the reason as sentences with their places.
    """

    case: Case
    conflict: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    problems: tuple[DataProblem, ...] = ()


def full_capacities(built: Built, solution: Solution) -> list[str]:
    """Offers and suppliers whose capacity stands in the way, by their dual prices."""
    case, purchases = built.problem.case, built.problem.purchases
    if solution.reduced_costs is None:
        return []
    capacity = case.offers["capacity"].to_numpy(dtype=float)[purchases.offer] / built.problem.unit[purchases.material]
    at_capacity = purchases.upper >= capacity * (1.0 - 1e-12)
    held = (solution.reduced_costs[built.decisions.buy.ids] < -NEGLIGIBLE) & at_capacity
    offers = sorted({str(case.offers.index[offer]) for offer in purchases.offer[held]})
    tight = solution.dual(built.supplier_capacity) < -NEGLIGIBLE
    keys = np.asarray(built.supplier_capacity.keys, dtype=object)
    suppliers = sorted(set(keys[tight])) if len(keys) else []
    return [f"capacity of {name}" for name in (*offers, *suppliers)]


def grain(value: float) -> float:
    """The power of ten to which an amount is rounded in a repair: its fifth digit."""
    return 10.0 ** (math.floor(math.log10(abs(value))) - 4) if value else 1e-9


def floored(value: float, step: float) -> float:
    """The largest multiple of a step that is not above a value, but for rounding."""
    return math.floor(value / step + 1e-6) * step


def raised(value: float, step: float) -> float:
    """The least multiple of a step that is not below a value, but for rounding."""
    return math.ceil(value / step - 1e-6) * step


def number_words(value: float) -> str:
    """At most ten significant digits, grouped, without trailing zeros."""
    text = f"{value:,.10g}"
    return f"{value:,.0f}" if "e+" in text else text


def amount_words(amount: Amount, currency: str) -> str:
    """An amount with all its digits: ``66.67 %``, ``70 kg``, ``70 USD`` or ``3``."""
    if amount.kind == "share":
        return f"{number_words(amount.value * 100.0)} %"
    if amount.kind == "count":
        return number_words(amount.value)
    return f"{number_words(amount.value)} {currency if amount.kind == 'money' else amount.unit}"
