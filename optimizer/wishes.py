"""What each wish costs: the plan less the plan without one rule, and the plan that bridges a loss one day longer.

Each is a plan of its own, proved like every plan. A linear program keeps its model and starts from the plan's basis: a
rule is left out by freeing its rows. Other plans are made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from data.case import Case
from data.plan import Status
from data.problems import SourcingError
from optimizer.building import Built, build_model
from optimizer.events import Progress, Watcher
from optimizer.planning import PlanningError, PlanOptions, plan_case
from optimizer.problem import IntArray, flatten
from optimizer.solving.result import Solution, Termination
from optimizer.solving.warm import WarmProgram
from optimizer.sweep import SweepCancelledError

_BARE = PlanOptions(baselines=False, prices=False, explain=False, reachable=False)
_SAME, _SAME_LINEAR = 1e-6, 1e-9
"""Relative: what two solves of the same model may differ by, with whole decisions and without."""


@dataclass(frozen=True)
class Wish:
    """What one wish costs.

    Attributes:
        name: of the rule, or of the row of Survive.
        other: what the other plan makes least, in base currency; None where there is no such plan, or none was proved.
        price: what the wish costs; None as above.
    """

    name: str
    other: float | None
    price: float | None


def price_rules_alone(case: Case, objective: float, watcher: Watcher | None = None) -> list[Wish]:
    """The price of each rule: what the plan makes least, less what it is without that rule, all others kept.

    The prices do not add up to what all rules cost together: one rule may do the work of another, or make it dearer.

    Args:
        case: a case that has a plan.
        objective: what the plan makes least (``Plan.objective``), proved to be least.
        watcher: told how many are priced; asked whether to go on.

    Raises:
        SweepCancelledError: the user stopped it.
        SourcingError: the case does not have that plan.
    """
    watcher, names = watcher or Watcher(), list(dict.fromkeys(rule.name for rule in case.rules))
    linear = _linear(case)
    noise = _SAME if linear is None else _SAME_LINEAR
    without = _Freed(linear, objective, watcher).without if linear is not None else _anew(case, watcher)
    return [_wish(name, other, None if other is None else objective - other, noise)
            for name, other in _one_by_one(names, without, watcher)]  # fmt: skip


def price_another_day(case: Case, objective: float, watcher: Watcher | None = None) -> list[Wish]:
    """What each row of Survive costs more with one day more to bridge; the arguments are those of the rules."""

    def longer(name: str) -> float | None:
        days = case.survive["days"].astype(float)
        survive = case.survive.assign(days=days.where(days.index != name, days + 1.0))
        return _planned(replace(case, survive=survive), watched)

    watched, noise = watcher or Watcher(), _SAME if _linear(case) is None else _SAME_LINEAR
    names = [str(name) for name in case.survive.index]
    return [_wish(name, other, None if other is None else other - objective, noise)
            for name, other in _one_by_one(names, longer, watched)]  # fmt: skip


def _wish(name: str, other: float | None, price: float | None, noise: float) -> Wish:
    """A price within what two solves may differ by, relative to the other plan, is none."""
    if other is not None and price is not None and abs(price) <= noise * abs(other):
        price = 0.0
    return Wish(name, other, price)


def _one_by_one(
    names: list[str], other: Callable[[str], float | None], watcher: Watcher
) -> Iterator[tuple[str, float | None]]:
    for number, name in enumerate(names):
        if watcher.gave_up():
            raise SweepCancelledError
        watcher.tell(Progress("wishes", number / len(names)))
        yield name, other(name)


def _linear(case: Case) -> Built | None:
    """The model of a case, of which rules are left out from the last basis; None where that is not its plan's model."""
    if case.settings.objective != "cost":
        return None
    built = build_model(flatten(case), case.rules)
    return None if built.model.program.is_integer else built


def _anew(case: Case, watcher: Watcher) -> Callable[[str], float | None]:
    """How the plan without a rule is found where it is made anew."""
    return lambda name: _planned(replace(case, rules=tuple(rule for rule in case.rules if rule.name != name)), watcher)


class _Freed:
    """A linear model of which one rule after the other is left out."""

    def __init__(self, built: Built, objective: float, watcher: Watcher) -> None:
        self._warm, self._money, self._watcher = WarmProgram(built.model.program), built.problem.money, watcher
        self._rows: dict[str, list[IntArray]] = {}
        for block in built.rules:
            sides = [side.rows for side in (block.at_most, block.at_least) if side is not None]
            self._rows.setdefault(block.rows.rule.name, []).extend(sides)
        first = self._least(self._warm.solve(watcher=watcher))
        if first is None or abs(first - objective) > _SAME * max(1.0, abs(objective)):
            raise SourcingError("The plan could not be found again to price its rules. Plan again, then price them.")
        self._start = self._warm.basis()

    def without(self, name: str) -> float | None:
        """The least cost where no row of a rule holds."""
        rows = np.concatenate([np.zeros(0, dtype=np.int64), *self._rows.get(name, [])])
        program = self._warm.program
        lower, upper = program.row_lower[rows].copy(), program.row_upper[rows].copy()
        self._warm.set_row_bounds(rows, np.full(len(rows), -np.inf), np.full(len(rows), np.inf))
        self._warm.start_from(self._start)
        found = self._least(self._warm.solve(watcher=self._watcher))
        self._warm.set_row_bounds(rows, lower, upper)
        return found

    def _least(self, solution: Solution) -> float | None:
        if solution.termination is Termination.CANCELLED:
            raise SweepCancelledError
        proved = solution.termination is Termination.OPTIMAL and solution.objective is not None
        return float(solution.objective or 0.0) * self._money if proved else None


def _planned(case: Case, watcher: Watcher) -> float | None:
    """What the plan of another case makes least; None where it has none, or none that proves itself."""
    try:
        plan = plan_case(case, _BARE, cancelled=watcher.cancelled)
    except PlanningError:
        return None
    if watcher.gave_up():
        raise SweepCancelledError
    return plan.objective if plan.status is Status.OPTIMAL else None
