"""How far a rule's amount could be tightened before no plan is left (WORKBOOK.md, "Reachable")."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from data.case import Rule
from optimizer.building import Built, build_model
from optimizer.constraints.rules import RuleBlock
from optimizer.events import Cancelled
from optimizer.order_limits import is_diluted
from optimizer.problem import BoolArray, FloatArray, IntArray, Problem
from optimizer.reach.tightest import LARGE, TestedRows, Tightening
from optimizer.reach.uncoupled import parts_of, uncoupled
from optimizer.rules.scope import RuleRows, measured_in
from optimizer.solving.model import Block, SolveOptions

_WIDE = 1024.0
"""How many times what is needed a rule under test may make worth buying, where surplus is allowed."""


def reachable_amount(
    problem: Problem,
    rules: tuple[Rule, ...],
    rule: Rule | Sequence[Rule],
    options: SolveOptions,
    cancelled: Cancelled | None = None,
    *,
    shortages: bool = False,
) -> float | None:
    """The tightest amount of one rule with which a plan exists, when all its rows share that amount.

    Args:
        problem: the case as arrays.
        rules: the other rules that are kept; flexible ones are no constraint.
        rule: the rule in question: the least amount of ``at most``, the greatest of ``at least``; or several rules
            that share their amount, all shares that limit the same way.
        options: limits of each solve.
        cancelled: asked while solving; True ends it without an answer.
        shortages: whether requirements may stay unmet as the case says; else they may not.

    Returns:
        A share from 0 to 1, or an amount in the rule's unit. None where no plan exists even without the rule, where
        no amount bounds it, for ``exactly`` and counts, or where no answer proved itself; also for a share of the
        value that surplus in whole orders may dilute.
    """
    asked = (rule,) if isinstance(rule, Rule) else tuple(rule)
    if not all(map(is_asked, asked)):
        return None
    problem = problem if shortages else without_shortages(problem)
    question = put(problem, rules, *asked)
    if question.is_open or not question.blocks:
        return None
    cells = [np.zeros(len(block.pair), dtype=np.int64) for block in question.blocks]
    tightening = Tightening(question.built.model, tested_rows(question, cells), 1)
    one, program = np.zeros(1, dtype=np.int64), question.built.model.program
    if program.nonzeros >= LARGE and not program.is_integer:
        bound = _bound_by_part(problem, asked, options, cancelled)
        if bound is not None and tightening.attained(one, np.array([bound]), options, cancelled).all():
            return bound
    amount = float(tightening.amounts(one, options, cancelled)[0])
    return None if math.isnan(amount) else amount * in_unit(question)


def _bound_by_part(
    problem: Problem, asked: Sequence[Rule], options: SolveOptions, cancelled: Cancelled | None
) -> float | None:
    """A share that no plan is tighter than: the loosest of what each part of the problem can do on its own.

    Other rules and shared capacities of suppliers are left out. None where the rules themselves couple everything, for
    absolute amounts, and where a part's answer did not prove itself.
    """
    if any(rule.amount.kind != "share" for rule in asked):
        return None
    question = put(uncoupled(problem), (), *asked)
    model = question.built.model
    rows = np.concatenate([_side(block).rows for block in question.blocks])
    part = parts_of(model.program, rows[:0])[model.program.matrix.indices[model.program.matrix.indptr[rows]]]
    names, cell = np.unique(part, return_inverse=True)
    if len(names) == 1:
        return None
    lengths = np.cumsum([len(block.pair) for block in question.blocks])[:-1]
    tested = tested_rows(question, np.split(cell.astype(np.int64), lengths))
    bought = np.unique(tested.cell[~tested.fixed | (tested.first > 0.0)])
    found = Tightening(model, tested, len(names)).amounts(bought, options, cancelled)
    return None if np.isnan(found).any() else float(tested.sign * np.max(tested.sign * found))


def is_asked(rule: Rule) -> bool:
    """Whether a tightest amount of a rule is defined."""
    return rule.limit != "exactly" and rule.amount.kind != "count"


@dataclass(frozen=True)
class Question:
    """A model in which the amount of one rule, or of several that share it, is in question.

    Attributes:
        built: the model under all other rules.
        blocks: the rows of the rule, or rules, stage by stage.
    """

    built: Built
    blocks: list[RuleBlock]

    @property
    def rule(self) -> Rule:
        """The rule, or the first of them."""
        return self.blocks[0].rows.rule

    @property
    def is_open(self) -> bool:
        """Whether ever more surplus would dilute the rule ever further, in whole orders: no amount is the tightest."""
        problem = self.built.problem
        diluted = any(is_diluted(block.rows.rule) for block in self.blocks)
        return problem.surplus_allowed and diluted and self.built.model.program.is_integer


def put(problem: Problem, rules: tuple[Rule, ...], *asked: Rule) -> Question:
    """The model of a problem under some rules, and beside them one, or several, whose amount is in question."""
    names = {rule.name for rule in asked}
    others = tuple(other for other in rules if other.name not in names)
    built = build_model(problem, (*kept(others), *map(_in_question, asked)))
    return Question(built, [block for block in built.rules if block.rows.rule.name in names])


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


def tested_rows(question: Question, cells: list[IntArray]) -> TestedRows:
    """The rows of the rule in question, with the cell of each row of each of its blocks."""
    sides = [_side(block) for block in question.blocks]
    for side in sides:
        question.built.model.set_right_hand_side(side, 0.0)
    parts = [_denominators(question, block) for block in question.blocks]
    total, first, fixed = (np.concatenate(part) for part in zip(*parts, strict=True))
    is_cap = question.rule.limit == "at most"
    loosest = -1.0 if question.rule.amount.kind == "share" else -np.inf
    return TestedRows(
        1.0 if is_cap else -1.0,
        np.concatenate([side.rows for side in sides]),
        np.concatenate(cells),
        total,
        first,
        fixed,
        0.0 if is_cap else loosest,
    )


def in_unit(question: Question) -> float:
    """What one unit of an amount, as it is found, is in the rule's unit."""
    rule = question.rule
    if rule.amount.kind == "share":
        return 1.0
    return _yardstick(question) / (measured_in(rule).factor if rule.amount.kind == "quantity" else 1.0)


def _side(block: RuleBlock) -> Block:
    side = block.at_most if block.at_least is None else block.at_least
    assert side is not None  # noqa: S101 - a rule limits from one side or both
    return side


def _denominators(question: Question, block: RuleBlock) -> tuple[IntArray, FloatArray, BoolArray]:
    """What each row is measured against: its column, its first value in units of the row, and whether that is final."""
    scope = block.rows.pair_scope[block.pair]
    if block.total is None:
        none, always = np.full(len(scope), -1, dtype=np.int64), np.ones(len(scope), dtype=bool)
        return none, _yardstick(question) / block.scale, always
    total = block.total[scope * block.rows.windows + block.window]
    return total, block.base / block.scale, has_fixed_total(block.rows, question.built.problem)[scope]


def _yardstick(question: Question) -> float:
    """The measure that an absolute amount is found in multiples of."""
    return max(float(block.scale.max(initial=0.0)) for block in question.blocks)


def has_fixed_total(rows: RuleRows, problem: Problem) -> BoolArray:
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
