"""One irreducible conflict: what cannot hold together, and of which every part is needed for that.

QuickXplain (Junker 2004, "QuickXplain: preferred explanations and relaxations for over-constrained problems"): a set
of members that cannot hold together is halved, and halved again, until only what is needed for the conflict is left.
Whether some members can hold together is asked of the solver each time, in a problem in which the others are dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from data.arrays import BoolArray
from data.case import Case, Rule
from data.origins import Origins, origins_of
from optimizer.building import Built, build_model
from optimizer.events import Cancelled
from optimizer.infeasibility.faults import NEGLIGIBLE, full_capacities
from optimizer.infeasibility.members import (
    MAXIMUM_SPEND,
    MAXIMUM_STOCK,
    MINIMUM_COVER,
    RULE,
    SURVIVAL,
    Member,
    Requirement,
    members_of,
    problem_with,
)
from optimizer.problem import Problem
from optimizer.solving.model import SolveOptions
from optimizer.solving.result import Solution, Termination

_LOOKED_AT, _FEW, _MANY = 8_000_000, 20, 400
"""Nonzeros that may be solved for the terms of a conflict, and how many solves that allows at least and at most."""
_TRIED = 400_000
"""Nonzeros that may be solved for each kind of repair; solves that find no plan take longest."""


class UndecidedError(Exception):
    """A solve ended without saying whether there is a plan."""


@dataclass(frozen=True)
class Conflict:
    """What cannot hold together.

    Attributes:
        members: rules, capacities and other terms; with all requirements, dropping any one of them leaves a plan.
        requirements: the requirements that are needed for the conflict.
        is_irreducible: whether every member was found to be needed; else the rules were, and the terms only together.
    """

    members: tuple[Member, ...]
    requirements: tuple[Requirement, ...]
    is_irreducible: bool = True

    @property
    def rules(self) -> tuple[str, ...]:
        """Names of the rules in it."""
        return tuple(member.of for member in self.members if member.kind == RULE)


@dataclass(frozen=True)
class Asking:
    """How solves are asked whether there is a plan.

    Attributes:
        case: the case that has no plan.
        options: limits of each solve.
        cancelled: asked while solving.
        nonzeros: size of the model of the case, which says how many solves are worth while.
        stretch: how far purchases that dilute a share of the value are allowed, see ``Problem``.
    """

    case: Case
    options: SolveOptions
    cancelled: Cancelled | None = None
    nonzeros: int = 0
    stretch: float = 1.0

    @property
    def most_looks(self) -> int:
        """How many solves may find out which terms, or which requirements, a conflict needs."""
        return int(np.clip(_LOOKED_AT / max(1, self.nonzeros), _FEW, _MANY))

    @property
    def most_tried(self) -> int:
        """How many changes of a kind are tried as repairs."""
        return int(np.clip(_TRIED / max(1, self.nonzeros), 2, 12))

    @cached_property
    def _origins(self) -> Origins:
        return origins_of(self.case)

    def problem_with(self, case: Case, kept: Collection[Member]) -> tuple[Problem, tuple[Rule, ...]]:
        """See ``members.problem_with``; a case with the same table of origins has the same origins."""
        problem, rules = problem_with(case, kept, self._origins if case.origins is self.case.origins else None)
        return replace(problem, stretch=self.stretch), rules

    def surely_possible(self, case: Case, kept: Collection[Member]) -> bool:
        """Whether a case has a plan when only some members are asked for; False where a solve did not say."""
        with suppress(UndecidedError):
            return self.is_possible(*self.problem_with(case, kept))
        return False

    def holds(self, case: Case) -> bool:
        """Whether a case has a plan.

        Raises:
            UndecidedError: the solve did not say.
        """
        return self.is_possible(*self.problem_with(case, members_of(case)))

    def is_possible(self, problem: Problem, rules: tuple[Rule, ...]) -> bool:
        """Whether a problem has a plan under some rules.

        Raises:
            UndecidedError: the solve did not say.
        """
        built = build_model(problem, rules)
        built.model.set_cost(np.arange(built.model.program.columns), 0.0)
        return self.has_values(built)

    def has_values(self, built: Built) -> bool:
        """Whether a model has a feasible point.

        Raises:
            UndecidedError: the solve did not say.
        """
        solution = built.model.solve(self.options, cancelled=self.cancelled)
        if solution.termination is Termination.INFEASIBLE:
            return False
        if not solution.has_plan:
            raise UndecidedError(str(solution.termination))
        return True


def find_conflict(case: Case, asking: Asking) -> Conflict:
    """One irreducible conflict of a case that has no plan, of as few rules as the terms leave.

    Which terms are needed is left open where that takes more solves than ``asking.most_looks``.

    Raises:
        UndecidedError: a solve on the way did not say whether there is a plan.
    """

    def hold(members: Sequence[Member]) -> bool:
        return asking.is_possible(*asking.problem_with(case, members))

    if not hold(()):
        return Conflict((), _requirements(case, (), asking))
    candidates = _pulling(case, asking)
    if candidates is None or hold(candidates):
        candidates = members_of(case)
    terms = [member for member in candidates if member.kind != RULE]
    rules = [member for member in candidates if member.kind == RULE]
    rules = irreducible(rules, lambda kept: hold([*kept, *terms]))
    needed = _few_looks(terms, lambda kept: hold([*rules, *kept]), asking)
    members = (*rules, *(terms if needed is None else needed))
    return Conflict(members, _requirements(case, members, asking), needed is not None)


class _TooManyLooksError(Exception):
    """More solves than are worth while."""


def _few_looks[T](candidates: Sequence[T], hold: Callable[[Sequence[T]], bool], asking: Asking) -> list[T] | None:
    """See ``irreducible``; None where it takes more solves than are worth while."""
    looks = 0

    def counted(kept: Sequence[T]) -> bool:
        nonlocal looks
        looks += 1
        if looks > asking.most_looks:
            raise _TooManyLooksError
        return hold(kept)

    try:
        return irreducible(candidates, counted)
    except _TooManyLooksError:
        return None


def irreducible[T](candidates: Sequence[T], hold: Callable[[Sequence[T]], bool]) -> list[T]:
    """A part of some candidates that cannot hold together, while it can without any one of them.

    Args:
        candidates: what cannot hold together, perhaps beside something else that ``hold`` adds.
        hold: whether some of them can; if some cannot, more of them cannot either.
    """
    return _within([], True, list(candidates), hold)


def _within[T](beside: list[T], grown: bool, candidates: list[T], hold: Callable[[Sequence[T]], bool]) -> list[T]:
    """What of ``candidates`` is needed, beside what is kept already, for a conflict."""
    if not candidates or (grown and not hold(beside)):
        return []
    if len(candidates) == 1:
        return candidates
    half = len(candidates) // 2
    first, second = candidates[:half], candidates[half:]
    of_second = _within(beside + first, True, second, hold)
    of_first = _within(beside + of_second, bool(of_second), first, hold)
    return of_first + of_second


def with_shortages(problem: Problem) -> Problem:
    """The problem in which every requirement may go short."""
    return replace(problem, shortage_cost=np.ones(len(problem.shortage_cost)))


def may_not_be_short(case: Case, built: Built) -> BoolArray:
    """For each ``short`` column whether the case forbids that shortage."""
    allowed = case.settings.shortages_allowed & ~np.isnan(case.materials["shortage_cost"].to_numpy(dtype=float))
    return np.asarray(~allowed[built.decisions.short_material], dtype=np.bool_)


def _least_short(case: Case, members: Sequence[Member], asking: Asking) -> tuple[Built, Solution]:
    """The least shortage, in internal units, with which some members hold together."""
    problem, rules = asking.problem_with(case, members)
    built = build_model(with_shortages(problem), rules)
    built.model.set_cost(np.arange(built.model.program.columns), 0.0)
    built.model.set_cost(built.decisions.short, may_not_be_short(case, built).astype(float))
    return built, built.model.solve(asking.options, cancelled=asking.cancelled)


def _pulling(case: Case, asking: Asking) -> tuple[Member, ...] | None:
    """Members with a price where as little as possible goes short: a conflict is among them; None where none shows."""
    members = members_of(case)
    built, solution = _least_short(case, members, asking)
    if solution.termination is not Termination.OPTIMAL or solution.duals is None:
        return None
    rules = {
        block.rows.rule.name
        for block in built.rules
        for rows in (block.at_most, block.at_least)
        if rows is not None and np.any(np.abs(solution.dual(rows)) > NEGLIGIBLE)
    }
    pulling = {Member(RULE, name).short for name in rules}
    pulling.update(full_capacities(built, solution))
    pulling.update(_priced_rows(built, solution, "cover", MINIMUM_COVER))
    pulling.update(_priced_rows(built, solution, "survive", SURVIVAL))
    pulling.update(_priced_rows(built, solution, "maximum_spend", MAXIMUM_SPEND))
    at_maximum = solution.reduced_cost(built.decisions.stock) < -NEGLIGIBLE
    full = at_maximum.reshape(-1, built.problem.periods).any(axis=1)
    pulling.update(Member(MAXIMUM_STOCK, str(name)).short for name in case.stock.index[full])
    return tuple(member for member in members if member.short in pulling)


def _priced_rows(built: Built, solution: Solution, block: str, kind: str) -> set[str]:
    rows = built.model.blocks.get(block)
    if rows is None or not len(rows):
        return set()
    priced = np.abs(solution.dual(rows)) > NEGLIGIBLE
    return {Member(kind, str(key)).short for key in np.asarray(rows.keys, dtype=object)[priced]}


def _requirements(case: Case, members: Sequence[Member], asking: Asking) -> tuple[Requirement, ...]:
    """The requirements without which some members could hold together."""
    built, solution = _least_short(case, members, asking)
    short, model = built.decisions.short, built.model
    asked = np.nonzero(may_not_be_short(case, built))[0]
    if solution.duals is not None:
        row = built.decisions.short_material * built.problem.periods + built.decisions.short_period
        price = solution.dual(built.requirements)[row[asked]]
        priced = asked[np.abs(price) > NEGLIGIBLE]
    else:
        priced = asked
    model.set_cost(np.arange(model.program.columns), 0.0)
    most = model.program.upper[short.ids].copy()

    def hold(kept: Sequence[int]) -> bool:
        upper = most.copy()
        upper[list(kept)] = 0.0
        model.set_bounds(short, 0.0, upper)
        return asking.has_values(built)

    candidates = priced.tolist() if len(priced) and not hold(priced.tolist()) else asked.tolist()
    found = _few_looks(candidates, hold, asking)
    needed = candidates if found is None else found
    material, period = built.decisions.short_material, built.decisions.short_period
    return tuple(Requirement(int(material[number]), int(period[number])) for number in sorted(needed))
