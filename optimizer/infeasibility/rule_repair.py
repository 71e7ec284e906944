"""The least repair of rules: by how many points each must give way so that a plan exists."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from data.case import Amount, Case, Rule
from optimizer.answer.exposure import measure
from optimizer.answer.purchased import Purchased, purchased
from optimizer.building import Built, build_model
from optimizer.constraints.rules import RuleBlock
from optimizer.events import Cancelled
from optimizer.infeasibility.faults import (
    NEGLIGIBLE,
    Change,
    Fault,
    amount_words,
    floored,
    full_capacities,
    grain,
    raised,
)
from optimizer.infeasibility.members import RULE, Member
from optimizer.problem import BoolArray, FloatArray, flatten
from optimizer.rules.scope import measured_in
from optimizer.solving.model import Columns, SolveOptions, terms
from optimizer.solving.result import Solution, Termination


@dataclass(frozen=True)
class _Needed:
    """What a rule that must hold would have to allow, in the unit of its amount: the greatest and the least found."""

    high: float
    low: float


def rules_too_tight(case: Case, options: SolveOptions, cancelled: Cancelled | None) -> Iterator[Fault]:
    """The same least repair of the rules, in amounts ever so little looser; the first that has a plan is meant."""
    built = _elastic(case)
    solution = built.model.solve(options, cancelled=cancelled)
    if solution.termination is not Termination.OPTIMAL:
        return
    conflict = (*_pulling(built, solution), *full_capacities(built, solution))
    needed = _needed(built, purchased(built, solution))
    given = {rule.name: rule for rule in case.rules}
    for step in range(4):
        amounts = {name: _loosened(given[name], found, step) for name, found in needed.items()}
        repaired = tuple(replace(rule, amount=amounts.get(rule.name, rule.amount)) for rule in case.rules)
        pairs = [(old, new) for old, new in zip(case.rules, repaired, strict=True) if old != new]
        changes = tuple(_change(old, new, case.settings.base_currency) for old, new in pairs)
        yield Fault(replace(case, rules=repaired), conflict, changes)


def _elastic(case: Case) -> Built:
    """The model in which every rule may be violated: all rows of a rule by as many points, at 1 a point.

    A flexible rule may be violated for nothing, except in the rows without a base, which are hard.
    """
    soft = tuple(replace(rule, penalty=0.0) for rule in case.rules)
    built = build_model(flatten(case), soft)
    model = built.model
    model.set_cost(np.arange(model.program.columns), 0.0)
    flexible = {rule.name for rule in case.rules if rule.penalty is not None}
    points = model.add_columns("points", len(case.rules), cost=1.0)
    number = {rule.name: n for n, rule in enumerate(case.rules)}
    for at, block in enumerate(built.rules):
        hard = _hard_rows(block, flexible)
        for side, slack in (("above", block.excess), ("below", block.shortfall)):
            if slack is not None and hard.any():
                _link(built, slack, block, hard, points.ids[number[block.rows.rule.name]], f"points_{at}_{side}")
    return built


def _hard_rows(block: RuleBlock, flexible: set[str]) -> BoolArray:
    hard = np.full(len(block.pair), block.rows.rule.name not in flexible)
    return hard | (block.base <= 0.0) if block.rows.rule.amount.kind == "share" else hard


def _link(built: Built, slack: Columns, block: RuleBlock, hard: BoolArray, points: int, name: str) -> None:
    """Violation in points ≤ points of the rule      for each row that is hard"""
    rows = np.nonzero(hard)[0]
    built.model.set_bounds(slack[rows], 0.0, np.inf)
    number = np.arange(len(rows))
    in_points = 100.0 * block.scale[rows] / _hundred_points(block)[rows]
    built.model.add_block(
        name, len(rows), *terms((number, slack[rows], in_points), (number, points, -1.0)), at_most=0.0
    )


def _hundred_points(block: RuleBlock) -> FloatArray:
    """The measure that counts as 100 points: the base of a share, an absolute amount itself."""
    if block.rows.rule.amount.kind != "share" and block.amount > 0.0:
        return np.full(len(block.base), block.amount)
    largest = block.base.max(initial=0.0)
    return np.where(block.base > 0.0, block.base, largest if largest > 0.0 else block.scale)


def _pulling(built: Built, solution: Solution) -> list[str]:
    """Rules with a price in the least repair: those that pull against one another.

    With integer decisions there are no prices: those that the least repair violates.
    """
    if solution.duals is None:
        found = _needed(built, purchased(built, solution))
        rules = [block.rows.rule for block in built.rules]
        return sorted({rule.name for rule in rules if _loosened(rule, found[rule.name], 0) != rule.amount})
    return sorted(
        {
            block.rows.rule.name
            for block in built.rules
            for rows in (block.at_most, block.at_least)
            if rows is not None and np.any(np.abs(solution.dual(rows)) > NEGLIGIBLE)
        }
    )


def _needed(built: Built, answer: Purchased) -> dict[str, _Needed]:
    """For each rule that must hold, the greatest and the least amount that its rows measure in the least repair."""
    found: dict[str, _Needed] = {}
    flexible = {rule.name for rule in built.problem.case.rules if rule.penalty is not None}
    for block in built.rules:
        rule, hard = block.rows.rule, _hard_rows(block, flexible)
        measured = measure(block.rows, built.problem, answer)
        total = measured.total[block.rows.pair_scope[block.pair], block.window]
        unit = measured_in(rule).factor if rule.amount.kind == "quantity" else 1.0
        divisor = total if rule.amount.kind == "share" else np.full(len(total), unit)
        used = hard & (divisor > 0.0)
        most = (measured.counted[block.pair, block.window][used] / divisor[used]).max(initial=-math.inf)
        least = (measured.low[block.pair, block.window][used] / divisor[used]).min(initial=math.inf)
        before = found.get(rule.name, _Needed(-math.inf, math.inf))
        found[rule.name] = _Needed(max(before.high, float(most)), min(before.low, float(least)))
    return found


def _loosened(rule: Rule, needed: _Needed, step: int) -> Amount:
    """The amount with which a rule would hold, rounded outwards, and by ``step`` grains more.

    The grain is a hundredth of a point, or the fifth digit of an amount. An exact amount is not rounded at first:
    where everything is fixed, only the amount itself will do.
    """
    value = rule.amount.value
    tolerance = NEGLIGIBLE * max(1.0, abs(value))
    too_much = rule.limit in {"at most", "exactly"} and needed.high > value + tolerance
    too_little = rule.limit in {"at least", "exactly"} and needed.low < value - tolerance
    if not too_much and not too_little:
        return rule.amount
    wanted = needed.high if too_much else needed.low
    if rule.limit == "exactly" and step == 0:
        return replace(rule.amount, value=wanted)
    unit = 1e-4 if rule.amount.kind == "share" else grain(max(abs(value), abs(wanted)))
    loosened = raised(wanted, unit) + step * unit if too_much else max(0.0, floored(wanted, unit) - step * unit)
    if rule.amount.kind == "share":
        loosened = min(loosened, 1.0)
    return replace(rule.amount, value=float(f"{loosened:.12g}"))


def _change(old: Rule, new: Rule, currency: str) -> Change:
    before, after = amount_words(old.amount, currency), amount_words(new.amount, currency)
    sentence = f"Change {old.name} from {old.limit} {before} to {old.limit} {after}"
    return Change(old.name, before, after, sentence, Member(RULE, old.name))
