"""The frontier of a case: total cost against the amount of one rule, or of several that share it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from data.case import Case, Rule
from data.frontier import SAME, Frontier, Point
from data.plan import Status
from data.problems import Problem as DataProblem
from data.problems import Severity, SourcingError
from optimizer.answer.purchased import purchased
from optimizer.building import Built, build_model
from optimizer.dilution import solve_wide_enough
from optimizer.events import Progress, Watcher
from optimizer.frontier.amounts import (
    Range,
    amounts_asked,
    at_amount,
    is_beyond,
    rounded,
    swept_rules,
    with_amount,
)
from optimizer.frontier.breaks import Support, break_points, support_piece
from optimizer.frontier.linear import LinearTask, amount_program, first_point, linear_piece
from optimizer.frontier.reading import Reader, mix_text, mix_that_changes
from optimizer.planning import plan_cost
from optimizer.problem import FloatArray, Problem, flatten
from optimizer.reach.reachable import has_fixed_total, is_asked, reachable_amount
from optimizer.solving.solve import SolveOptions
from optimizer.sweep import Place, SweepCancelledError, pieces, sweep

PIECE = 16
"""Points of a linear program that are solved in a row from one basis; the same wherever they are solved."""
_ROUNDING = 1e-6
"""Costs of proved plans this near (relative) may stand in either order."""


@dataclass(frozen=True)
class Sweep:
    """What is swept, and how.

    Attributes:
        names: names of the swept rules.
        title: what the sweep is called: the rule, or the preset.
        range: the amounts.
        time_limit: seconds for each solve; None for no limit.
        is_preset: whether the rules are those of a preset.
    """

    names: tuple[str, ...]
    title: str
    range: Range = field(default_factory=Range)
    time_limit: float | None = None
    is_preset: bool = False


def trace_frontier(case: Case, swept: Sweep, place: Place | None = None, watcher: Watcher | None = None) -> Frontier:
    """Total cost against the amount of some rules, from loose to tight; all other rules stay as they are.

    Each point is the least-cost plan of the case with that amount, as ``plan_case`` finds it. The answers are the same
    to the bit wherever the points are solved.

    Args:
        case: the case.
        swept: what is swept.
        place: where the points are solved.
        watcher: told of progress; asked whether to go on.

    Raises:
        SourcingError: a rule that is not there or cannot be swept, or a range that it cannot have.
        PlanningError: the solver gave no answer that proves itself.
        SweepCancelledError: the user stopped it.
    """
    place, watcher = place or Place(), watcher or Watcher()
    rules = swept_rules(case, swept.names)
    problem = flatten(case)
    asked = amounts_asked(problem, rules, swept.range)
    watcher.tell(Progress("reachable", None))
    options = SolveOptions(time_limit=swept.time_limit)
    reachable = reachable_amount(problem, case.rules, rules, options, watcher.cancelled)
    if watcher.gave_up():
        raise SweepCancelledError
    tracing = _Tracing(case, swept, place, watcher)
    limit, own = rules[0].limit, _own_amount(rules)
    if swept.range.breaks:
        points = _at_break_points(tracing, problem, rules, (float(asked[0]), float(asked[-1])), reachable)
    else:
        amounts = with_amount(with_amount(asked, own, limit), reachable, limit)
        steps = with_amount(asked, reachable, limit)
        found = _at_amounts(tracing, problem, amounts, reachable)
        points = [replace(point, is_asked=_is_among(point.amount, steps)) for point in found]
    shown, points = mix_that_changes(points)
    return Frontier(
        swept.title,
        swept.names,
        limit,
        rules[0].amount.kind,
        rules[0].amount.unit,
        case.settings.base_currency,
        own,
        reachable,
        tuple(points),
        tuple(_notes(problem, rules, reachable)),
        _cost_at(points, own, is_straight=swept.range.breaks),
        next((mix_text(case, rule, is_one_of_several=len(rules) > 1) for rule in rules if rule.name == shown), ""),
        swept.is_preset,
        any(rule.penalty is not None for rule in rules),
    )


def _is_among(amount: float, amounts: FloatArray) -> bool:
    return bool((np.abs(amounts - amount) <= SAME * max(1.0, abs(amount))).any())


def _own_amount(rules: Sequence[Rule]) -> float | None:
    """The amount that the swept rules have of their own; None where it is not the same of all."""
    own = {rule.amount.value for rule in rules}
    return own.pop() if len(own) == 1 else None


def _cost_at(points: Sequence[Point], amount: float | None, *, is_straight: bool) -> float | None:
    """The cost at an amount: of the point that has it, or on the line between two break points; None elsewhere."""
    if amount is None:
        return None
    for point in points:
        if abs(point.amount - amount) <= SAME * max(1.0, abs(amount)):
            return point.cost
    between = [
        (first, last)
        for first, last in pairwise(points)
        if min(first.amount, last.amount) < amount < max(first.amount, last.amount)
    ]
    if not is_straight or not between:
        return None
    first, last = between[0]
    if first.cost is None or last.cost is None:
        return None
    return first.cost + (last.cost - first.cost) * (amount - first.amount) / (last.amount - first.amount)


@dataclass(frozen=True)
class _Tracing:
    """What is swept, where, and who waits for it."""

    case: Case
    swept: Sweep
    place: Place
    watcher: Watcher

    @property
    def options(self) -> SolveOptions:
        """Limits of each solve."""
        return SolveOptions(time_limit=self.swept.time_limit)

    def built(self, amounts: Sequence[float]) -> Built:
        """The model for some amounts.

        Its own is above zero, so that every coefficient stands; the smallest makes the rows of an absolute rule fine
        enough for all.
        """
        above = [amount for amount in amounts if amount > 0.0]
        case = at_amount(self.case, self.swept.names, min(above, default=1.0))
        return build_model(flatten(case), case.rules)

    def is_linear(self, built: Built) -> bool:
        """Whether the same program answers at every amount."""
        is_count = any(rule.amount.kind == "count" for rule in swept_rules(self.case, self.swept.names))
        return not (is_count or built.model.program.is_integer or len(self.case.price_breaks))

    def reader(self, built: Built) -> Reader:
        """What reads the points of a linear model."""
        return Reader(built, [rule for rule in built.problem.case.rules if rule.name in self.swept.names])


def _at_amounts(tracing: _Tracing, problem: Problem, amounts: FloatArray, reachable: float | None) -> list[Point]:
    """The points at some amounts; those beyond what is reachable have no plan, unless something may be short."""
    limit = swept_rules(tracing.case, tracing.swept.names)[0].limit
    is_closed = reachable is not None and not np.isfinite(problem.shortage_cost).any()
    in_reach = [amount for amount in amounts.tolist() if not (is_closed and is_beyond(amount, reachable, limit))]
    beyond = [Point(amount, Status.INFEASIBLE) for amount in amounts[len(in_reach) :].tolist()]
    return never_cheaper(_points(tracing, in_reach)) + beyond


def _at_break_points(
    tracing: _Tracing, problem: Problem, rules: Sequence[Rule], ends: tuple[float, float], reachable: float | None
) -> list[Point]:
    """The points at both ends and where the curve bends; its end is the tightest amount that has a plan.

    Raises:
        SourcingError: the curve is not made of straight lines.
    """
    loose, tight = ends
    cancelled = tracing.watcher.cancelled
    end = reachable_amount(problem, tracing.case.rules, rules, tracing.options, cancelled, shortages=True)
    limit = rules[0].limit
    if end is None or is_beyond(loose, end, limit):
        return _at_amounts(tracing, problem, np.array(ends), reachable)
    last = end if is_beyond(tight, end, limit) else tight
    built = tracing.built([loose, last])
    bent = _why_not_straight(tracing, built, problem)
    if bent:
        raise SourcingError(
            f"The curve of {tracing.swept.title} is not made of straight lines: {bent}. Ask for --steps instead."
        )
    program = amount_program(built, tracing.swept.names)
    _, start = first_point(program, loose, tracing.options)
    task = LinearTask(program, start, tracing.options)

    def ask(amounts: Sequence[float]) -> list[Support | None]:
        answers = sweep(support_piece, task, pieces(amounts, PIECE), tracing.place, tracing.watcher, "frontier")
        return [support for answer in answers for support in answer]

    reader = tracing.reader(built)
    found = break_points((loose, last), ask)
    points = never_cheaper([reader.point(_stated(support.amount, reachable), support.solution) for support in found])
    return points if last == tight else [*points, Point(tight, Status.INFEASIBLE)]


def _stated(amount: float, reachable: float | None) -> float:
    """The amount of a break point as it is stated: without rounding errors, but the reachable one to the bit."""
    is_end = reachable is not None and abs(amount - reachable) <= SAME * max(1.0, abs(reachable))
    return reachable if is_end and reachable is not None else rounded(amount)


def _why_not_straight(tracing: _Tracing, built: Built, problem: Problem) -> str:
    """The first reason for which a curve bends between its break points; empty where it does not."""
    counts = [rule.name for rule in tracing.case.rules if rule.amount.kind == "count"]
    if counts:
        return f"the rule {counts[0]} counts"
    if len(tracing.case.price_breaks):
        return "the book has price breaks"
    if not tracing.is_linear(built):
        return "the book has whole decisions (minimum orders, order multiples or fixed costs)"
    for block in built.rules:
        rule = block.rows.rule
        if rule.name not in tracing.swept.names or block.total is None or has_fixed_total(block.rows, problem).all():
            continue
        if rule.measure == "value":
            return f"{rule.name} is a share of a value, which changes from plan to plan"
        why = "may be short" if np.isfinite(problem.shortage_cost).any() else "is stored"
        return f"{rule.name} is a share of the quantity bought, which changes from plan to plan with what {why}"
    return ""


def _points(tracing: _Tracing, amounts: Sequence[float]) -> list[Point]:
    """The points at some amounts, loose to tight."""
    if not amounts:
        return []
    built = tracing.built(amounts)
    if not tracing.is_linear(built):
        task = _WholeTask(tracing.case, tracing.swept.names, tracing.options)
        return sweep(_whole_point, task, list(amounts), tracing.place, tracing.watcher, "frontier")
    tracing.watcher.tell(Progress("solve", None))
    program = amount_program(built, tracing.swept.names)
    solution, start = first_point(program, amounts[0], tracing.options)
    linear = LinearTask(program, start, tracing.options)
    todo = pieces(amounts[1:], PIECE)
    answers = sweep(linear_piece, linear, todo, tracing.place, tracing.watcher, "frontier")
    solutions = [solution, *(answer for piece in answers for answer in piece)]
    reader = tracing.reader(built)
    return [reader.point(amount, found) for amount, found in zip(amounts, solutions, strict=True)]


@dataclass(frozen=True)
class _WholeTask:
    """What the points of a frontier share that is planned afresh at each amount.

    Attributes:
        case: the case.
        names: names of the swept rules.
        options: limits of each solve.
    """

    case: Case
    names: tuple[str, ...]
    options: SolveOptions


def _whole_point(task: _WholeTask, amount: float) -> Point:
    """A point with whole decisions: bounds and terms depend on the amount, so its model is built for it."""
    case = at_amount(task.case, task.names, amount)
    built, solution = solve_wide_enough(build_model(flatten(case), case.rules), task.options, None, lambda: False)
    rules = [rule for rule in case.rules if rule.name in task.names]
    cost = plan_cost(built, purchased(built, solution)).total if solution.has_plan else None
    return Reader(built, rules).point(amount, solution, cost)


def never_cheaper(points: Sequence[Point]) -> list[Point]:
    """The points, from loose to tight, none cheaper than a looser one by a rounding error.

    A plan at a tight amount is one at every looser amount too; of two proved costs within the tolerance of the proof
    the lesser holds for both.
    """
    result, least = [], np.inf
    for point in reversed(points):
        cost = point.cost
        if cost is not None and least < cost <= least + _ROUNDING * max(1.0, abs(least)):
            cost = least
        least = cost if cost is not None else least
        result.append(replace(point, cost=cost))
    return result[::-1]


def _notes(problem: Problem, rules: Sequence[Rule], reachable: float | None) -> list[DataProblem]:
    notes = []
    objective = problem.case.settings.objective
    if objective != "cost":
        said = f"Every point is the plan of least cost when nothing happens, not the one of least {objective}."
        notes.append(DataProblem("frontier-least-cost", said, severity=Severity.WARNING))
    may_be_short = bool(np.isfinite(problem.shortage_cost).any())
    if reachable is None:
        why = "no plan exists at any amount, none bounds it, or none was proved in time"
        if not is_asked(rules[0]):
            why = "its steps say how far it can go"
        elif may_be_short:
            why = "no plan leaves nothing short at any amount, none bounds it, or none was proved in time"
        said = f"The tightest amount of {', '.join(rule.name for rule in rules)} was not computed: {why}."
        notes.append(DataProblem("reachable-unknown", said, severity=Severity.NOTE))
    elif may_be_short:
        said = "The reachable amount is the tightest at which nothing is short; tighter points have shortages."
        notes.append(DataProblem("reachable-without-shortages", said, severity=Severity.NOTE))
    return notes
