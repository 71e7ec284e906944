"""How far a rule's amount could be tightened before no plan is left (WORKBOOK.md, "Reachable")."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from data.case import Rule
from optimizer.building import Built, build_model
from optimizer.constraints.rules import RuleBlock
from optimizer.events import Cancelled
from optimizer.model import Block, SolveOptions
from optimizer.problem import BoolArray, FloatArray, IntArray, Problem
from optimizer.rule_scope import RuleRows, measured_in
from optimizer.tightest import TestedRows, Tightening

_WIDE = 1024.0
"""How many times what is needed a rule under test may make worth buying, where surplus is allowed."""


def reachable_amount(
    problem: Problem,
    rules: tuple[Rule, ...],
    rule: Rule,
    options: SolveOptions,
    cancelled: Cancelled | None = None,
    *,
    shortages: bool = False,
) -> float | None:
    """The tightest amount of one rule with which a plan exists, when all its rows share that amount.

    Args:
        problem: the case as arrays.
        rules: the other rules that are kept; flexible ones are no constraint.
        rule: the rule in question: the least amount of ``at most``, the greatest of ``at least``.
        options: limits of each solve.
        cancelled: asked while solving; True ends it without an answer.
        shortages: whether requirements may stay unmet as the case says; else they may not.

    Returns:
        A share from 0 to 1, or an amount in the rule's unit. None where no plan exists even without the rule, where
        no amount bounds it, for ``exactly`` and counts, or where no answer proved itself.
    """
    if rule.limit == "exactly" or rule.amount.kind == "count":
        return None
    problem = problem if shortages else without_shortages(problem)
    others = tuple(other for other in rules if other.name != rule.name)
    built = build_model(problem, (*kept(others), _in_question(rule)))
    blocks = [block for block in built.rules if block.rows.rule.name == rule.name]
    tested = tested_rows(built, blocks, [np.zeros(len(block.pair), dtype=np.int64) for block in blocks])
    amount = float(Tightening(built.model, tested, 1).amounts(np.zeros(1, dtype=np.int64), options, cancelled)[0])
    return None if math.isnan(amount) else amount * _in_unit(blocks)


def without_shortages(problem: Problem) -> Problem:
    """The problem in which every requirement is met."""
    return replace(problem, shortage_cost=np.full(len(problem.shortage_cost), np.inf))


def kept(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The rules as they bind a plan whose cost does not matter.

    A flexible rule may be violated for nothing; a share is kept for its rows without a base, which are hard.
    """
    return tuple(
        replace(rule, penalty=None if rule.penalty is None else 0.0)
        for rule in rules
        if rule.penalty is None or rule.amount.kind == "share"
    )


def _in_question(rule: Rule) -> Rule:
    """The rule, hard, with an amount at which what is worth buying is no bound on how far it could go."""
    value = rule.amount.value
    if rule.amount.kind == "share":
        value = 1.0 / _WIDE
    elif rule.limit == "at least":
        value = max(value, 1.0) * _WIDE
    return replace(rule, penalty=None, amount=replace(rule.amount, value=value))


def tested_rows(built: Built, blocks: list[RuleBlock], cells: list[IntArray]) -> TestedRows:
    """The rows of a rule, with the cell of each row of each of its blocks."""
    rule = blocks[0].rows.rule
    sides = [_side(block) for block in blocks]
    for side in sides:
        built.model.set_right_hand_side(side, 0.0)
    parts = [_denominators(built, block, _yardstick(blocks)) for block in blocks]
    total, first, fixed = (np.concatenate(part) for part in zip(*parts, strict=True))
    is_cap = rule.limit == "at most"
    loosest = -1.0 if rule.amount.kind == "share" else -np.inf
    return TestedRows(
        1.0 if is_cap else -1.0,
        np.concatenate([side.rows for side in sides]),
        np.concatenate(cells),
        total,
        first,
        fixed,
        0.0 if is_cap else loosest,
    )


def _denominators(built: Built, block: RuleBlock, yardstick: float) -> tuple[IntArray, FloatArray, BoolArray]:
    """What each row is measured against: its column, its first value in units of the row, and whether that is final."""
    scope = block.rows.pair_scope[block.pair]
    if block.total is None:
        return np.full(len(scope), -1, dtype=np.int64), yardstick / block.scale, np.ones(len(scope), dtype=bool)
    total = block.total[scope * block.rows.windows + block.window]
    return total, block.base / block.scale, _has_fixed_total(block.rows, built.problem)[scope]


def _side(block: RuleBlock) -> Block:
    side = block.at_most if block.at_least is None else block.at_least
    assert side is not None  # noqa: S101 - a rule limits from one side or both
    return side


def _has_fixed_total(rows: RuleRows, problem: Problem) -> BoolArray:
    """For each scope whether every plan buys the same in all: nothing is stored or short, and it is no value.

    Surplus, where it is allowed, is left out of what is bought.
    """
    moves = np.isfinite(problem.shortage_cost) | (rows.rule.measure == "value")
    moves[problem.stock.material] = True
    scope = rows.scope
    fixed = np.ones(len(scope.names), dtype=bool)
    inside = scope.of_material >= 0
    np.logical_and.at(fixed, scope.of_material[inside], ~moves[inside])
    return fixed


def _yardstick(blocks: list[RuleBlock]) -> float:
    """The measure that an absolute amount is found in multiples of."""
    return max(float(block.scale.max(initial=0.0)) for block in blocks)


def _in_unit(blocks: list[RuleBlock]) -> float:
    """What one unit of an amount as it was found is in the rule's unit."""
    rule = blocks[0].rows.rule
    if rule.amount.kind == "share":
        return 1.0
    return _yardstick(blocks) / (measured_in(rule).factor if rule.amount.kind == "quantity" else 1.0)
