"""What a point of a frontier says of its plan: cost, rules at their limit, and where the purchases come from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from data.case import Case, Rule, Source
from data.frontier import MixShare, Point
from data.plan import Status
from data.rule_states import CLOSE
from data.rules import scope_text
from optimizer.answer.count_exposure import counts_of
from optimizer.answer.purchased import Purchased, purchased
from optimizer.building import Built
from optimizer.constraints.rules import RuleBlock
from optimizer.planning import PlanningError
from optimizer.problem import FloatArray, Problem
from optimizer.rules.country_rows import UNKNOWN
from optimizer.rules.rows import expand
from optimizer.rules.scope import RuleRows, measured_in
from optimizer.solving.model import Block, Columns
from optimizer.solving.result import Solution, Termination

_BOUGHT = 1e-7
"""A total above this, in units of its row, is a purchase; below it is the solver's rounding."""
_SEEN = 1e-9
"""A smaller share of the mix is rounding."""


class Reader:
    """Reads the points of a frontier off the solutions of one model."""

    def __init__(self, built: Built, rules: Sequence[Rule]) -> None:
        """Prepares the mix.

        Args:
            built: the model.
            rules: the swept rules.
        """
        self.built = built
        self._names = frozenset(rule.name for rule in rules)
        self._mixed = list(_mixed(built.problem, rules))

    def point(self, amount: float, solution: Solution, cost: float | None = None) -> Point:
        """The point at an amount.

        Args:
            amount: the amount of the swept rules.
            solution: the answer of the model at that amount.
            cost: its cost, where the model's objective is not all of it.

        Raises:
            PlanningError: the solver gave no answer that proves itself.
        """
        if not solution.has_plan or solution.objective is None:
            return Point(amount, status_without_plan(solution))
        answer = purchased(self.built, solution)
        return Point(
            amount,
            Status.OPTIMAL if solution.termination is Termination.OPTIMAL else Status.FEASIBLE,
            solution.objective * self.built.problem.money if cost is None else cost,
            solution.gap,
            binding_rules(self.built, solution, answer, amount, self._names),
            tuple(share for mixed in self._mixed for share in mixed.shares(answer)),
        )


def status_without_plan(solution: Solution) -> Status:
    """The status of a point without a plan.

    Raises:
        PlanningError: the solver gave no answer that proves itself.
    """
    if solution.termination is Termination.INFEASIBLE:
        return Status.INFEASIBLE
    if solution.termination in {Termination.LIMIT, Termination.CANCELLED}:
        return Status.LIMIT
    raise PlanningError(f"The solver gave no answer that proves itself ({solution.termination}, {solution.detail}).")


def binding_rules(
    built: Built, solution: Solution, answer: Purchased, amount: float, swept: frozenset[str]
) -> tuple[str, ...]:
    """The names of the rules that have a row at their limit, sorted; those swept at an amount of their own."""
    assert solution.values is not None  # noqa: S101 - the caller looked
    activity = built.model.program.matrix @ solution.values[: built.model.program.columns]
    found = set()
    for block in built.rules:
        limit = amount * _factor(block) if block.rows.rule.name in swept else block.amount
        sides = ((1.0, block.at_most, block.excess), (-1.0, block.at_least, block.shortfall))
        if any(_is_at_limit(block, limit, side, solution.values, activity) for side in sides):
            found.add(block.rows.rule.name)
    for counts in built.counts:
        if counts_of(counts.rows, built.problem, answer).binding().any():
            found.add(counts.rows.rule.name)
    return tuple(sorted(found))


def _factor(block: RuleBlock) -> float:
    """Measure units in one unit of an amount."""
    return measured_in(block.rows.rule).factor if block.rows.rule.amount.kind == "quantity" else 1.0


def _is_at_limit(
    block: RuleBlock,
    limit: float,
    side: tuple[float, Block | None, Columns | None],
    values: FloatArray,
    activity: FloatArray,
) -> bool:
    """Σ weight · origin · buy ≥ (limit − CLOSE) · total      in any row where anything is bought (at least alike)"""
    sign, rows, slack = side
    if rows is None:
        return False
    measured = activity[rows.rows] + (0.0 if slack is None else values[slack.ids])
    if block.total is None:
        return bool((measured >= (sign - CLOSE) * limit / block.scale).any())
    total = values[block.total.ids[block.rows.pair_scope[block.pair] * block.rows.windows + block.window]]
    beyond = measured + sign * (block.amount - limit) * total
    return bool(((beyond >= -CLOSE * total) & (total > _BOUGHT)).any())


@dataclass(frozen=True)
class _Mixed:
    """What is bought in the scope of the swept rules, at one stage.

    Attributes:
        rows: who it may come from.
        inside: whether each purchase counts.
        weight: measure of one material unit of each offer; None for its landed cost.
    """

    rows: RuleRows
    inside: np.ndarray[tuple[int], np.dtype[np.bool_]]
    purchase_offer: np.ndarray[tuple[int], np.dtype[np.int64]]
    weight: FloatArray | None

    def shares(self, answer: Purchased) -> list[MixShare]:
        """Each target's part of what is bought, largest first, and last what is unknown."""
        weight = answer.landed_cost if self.weight is None else self.weight
        bought = (
            np.bincount(self.purchase_offer[self.inside], answer.bought[self.inside], minlength=len(weight)) * weight
        )
        total = float(bought[self.rows.scope.of_offer >= 0].sum())
        if total <= 0.0:
            return []
        part = np.zeros(len(self.rows.targets))
        target = self.rows.pair_target[self.rows.entry_pair]
        np.add.at(part, target, self.rows.low * bought[self.rows.entry_offer] / total)
        named = sorted(
            zip(self.rows.targets, part.tolist(), strict=True), key=lambda pair: (pair[0] == UNKNOWN, -pair[1], pair[0])
        )
        rule = self.rows.rule.name
        return [MixShare(self.rows.stage or None, name, share, rule) for name, share in named if share > _SEEN]


def mix_that_changes(points: Sequence[Point]) -> tuple[str, list[Point]]:
    """The swept rule whose mix changes most from the loosest plan to the tightest, and the points with its mix alone.

    Of rules that change alike it is the first; the name is empty where nothing has a mix.
    """
    planned = [point for point in points if point.mix]
    if not planned:
        return "", list(points)
    change = dict.fromkeys((share.rule for share in planned[0].mix), 0.0)
    for key, share in _differences(planned[0], planned[-1]):
        change[key] = change.get(key, 0.0) + share
    chosen = max(change, key=lambda name: change[name])
    return chosen, [replace(point, mix=tuple(share for share in point.mix if share.rule == chosen)) for point in points]


def _differences(first: Point, last: Point) -> Iterator[tuple[str, float]]:
    """By how much each share of each rule differs between two points."""
    before, after = ({(s.rule, s.stage, s.source): s.share for s in point.mix} for point in (first, last))
    for key in {**before, **after}:
        yield key[0], round(abs(before.get(key, 0.0) - after.get(key, 0.0)), 9)


def mix_text(case: Case, rule: Rule, *, is_one_of_several: bool) -> str:
    """Of what purchases the mix of a rule is, and how they are measured."""
    is_each = rule.scope.kind == "each material"
    what = "all materials" if is_each else scope_text(rule.scope)
    in_money = rule.measure == "value" or (is_each and len(case.materials) > 1)
    measure = "landed cost" if in_money else "quantity"
    named = f", rule {rule.name}" if is_one_of_several else ""
    return f"Mix of {what}, by {measure}{named}"


def _mixed(problem: Problem, rules: Sequence[Rule]) -> Iterator[_Mixed]:
    """The mixes of the swept rules: by every country at the stages of a rule, or by every supplier.

    A rule of one scope is measured as it measures; the materials of ``each material`` together by landed cost.
    """
    for rule in rules:
        yield from _mixed_of(problem, rule)


def _mixed_of(problem: Problem, rule: Rule) -> Iterator[_Mixed]:
    if rule.amount.kind == "count":
        return
    source = Source("any supplier") if rule.source.kind.endswith("supplier") else Source("any country")
    asked = replace(rule, source=source, excepted=frozenset(), limit="at most")
    purchases = problem.purchases
    for rows in expand(asked, problem):
        in_money = rule.measure == "value" or len(rows.scope.names) > 1
        inside = rows.window_of(purchases.period) >= 0
        yield _Mixed(rows, inside, purchases.offer, None if in_money else rows.scope.weight)
