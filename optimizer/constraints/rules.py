"""The rules: shares and amounts of what is bought, by country, group or supplier.

The measure of each scope is divided by a power of two, its scale, which keeps coefficients near 1. The denominator of
a share is one ``total`` column for each scope and window, shared by all rules with that scope: it makes rows sparse.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from data.case import Rule
from optimizer.constraints.points import fixed_base
from optimizer.problem import FloatArray, IntArray, Problem
from optimizer.rules.rows import expand
from optimizer.rules.scope import RuleRows, RuleScope, measured_in
from optimizer.solving.model import Block, Columns, SourcingModel, terms
from optimizer.variables import Decisions

type Term = tuple[IntArray, IntArray, FloatArray]


@dataclass(frozen=True)
class RuleBlock:
    """The rows of one rule at one stage as they stand in the model. Rows go by tested pair, then window.

    Attributes:
        rows: what the rows speak of.
        pair: number of the pair of each row.
        window: number of the window of each row.
        scale: measure units in one unit of each row.
        amount: the right-hand side of an absolute rule or the share of a share rule, in measure units.
        base: fixed base of each row on which violations are measured, in measure units.
        at_most: the rows that limit from above, if any.
        at_least: the rows that limit from below, if any.
        excess: violation of each ``at_most`` row, in units of the rows; None where the rule is hard.
        shortfall: violation of each ``at_least`` row; None where the rule is hard.
        total: the denominators, by scope, then window; None for an absolute rule.
    """

    rows: RuleRows
    pair: IntArray
    window: IntArray
    scale: FloatArray
    amount: float
    base: FloatArray
    at_most: Block | None
    at_least: Block | None
    excess: Columns | None
    shortfall: Columns | None
    total: Columns | None


@dataclass
class Totals:
    """The ``total`` and ``loose`` columns that exist, by what they measure."""

    known: dict[tuple[object, ...], Columns] = field(default_factory=dict)
    loose: dict[tuple[object, ...], Columns] = field(default_factory=dict)


def define_rules(
    model: SourcingModel, problem: Problem, decisions: Decisions, rules: tuple[Rule, ...]
) -> list[RuleBlock]:
    """All rules that limit a share or an amount, each at each of its stages."""
    totals = Totals()
    return [
        define_rule(model, problem, decisions, totals, rows, f"rule_{number}_{rows.stage or 'supplier'}")
        for number, rule in enumerate(rules)
        if rule.amount.kind != "count"
        for rows in expand(rule, problem)
    ]


def define_rule(
    model: SourcingModel, problem: Problem, decisions: Decisions, totals: Totals, rows: RuleRows, name: str
) -> RuleBlock:
    """Σ_o weight_o · origin_o,c · buy[o,t] + loose[s,w] ≤ amount · total[s,w] + excess      (a share; at least alike)
    Σ_o weight_o · origin_o,c · buy[o,t] + loose[s,w] ≤ amount + excess                      (an absolute amount)

    for each scope s, target c and window w. An at-most row counts what is unknown as the setting says, an at-least row
    nothing of it (WORKBOOK.md, "Limits").
    """
    rule = rows.rule
    tested = np.nonzero(rows.tested)[0]
    pair, window = np.repeat(tested, rows.windows), np.tile(np.arange(rows.windows), len(tested))
    amount = rule.amount.value * (measured_in(rule).factor if rule.amount.kind == "quantity" else 1.0)
    scale = _scales(problem, rows.scope, 0.0 if rule.amount.kind == "share" else amount)
    of_row = scale[rows.pair_scope[pair]]
    base = fixed_base(rows, problem)[rows.pair_scope[pair], window]
    total = define_total(model, problem, decisions, totals, rows, scale) if rule.amount.kind == "share" else None
    blocks: dict[str, Block] = {}
    slack: dict[str, Columns] = {}
    for side, part in (("at_most", rows.counted), ("at_least", rows.low)):
        if rule.limit not in {side.replace("_", " "), "exactly"}:
            continue
        sign = 1.0 if side == "at_most" else -1.0
        groups: list[tuple[ArrayLike, ArrayLike, ArrayLike]] = [*_measured(problem, decisions, rows, part, scale, sign)]
        right = sign * amount / of_row
        if side == "at_most" and rows.loose.any():
            groups.append(
                _loose_terms(define_loose(model, problem, decisions, totals, rows, scale), rows, pair, window)
            )
        if total is not None:
            columns = total.ids[rows.pair_scope[pair] * rows.windows + window]
            groups.append((np.arange(len(pair)), columns, -sign * amount))
            right[:] = 0.0
        if rule.penalty is not None:
            slack[side] = _slack(model, rule, base, of_row / problem.money, f"{name}_{side}_violation")
            groups.append((np.arange(len(pair)), slack[side].ids, -1.0))
        keys = _RowNames(rows, pair)
        blocks[side] = model.add_block(f"{name}_{side}", len(pair), *terms(*groups), at_most=right, keys=keys)
    return RuleBlock(
        rows,
        pair,
        window,
        of_row,
        amount,
        base,
        blocks.get("at_most"),
        blocks.get("at_least"),
        slack.get("at_most"),
        slack.get("at_least"),
        total,
    )


def define_total(
    model: SourcingModel, problem: Problem, decisions: Decisions, totals: Totals, rows: RuleRows, scale: FloatArray
) -> Columns:
    """total[s,w] = Σ_o weight_o · buy[o,t] − Σ_m weight_m · surplus[m,t]      over scope s and window w

    Surplus is left out of a quantity, so that nobody dilutes a cap by buying what nobody needs; a value counts all.
    """
    key = _measure_key(rows, scale)
    if key in totals.known:
        return totals.known[key]
    count = len(rows.scope.names) * rows.windows
    surplus = bool(len(decisions.surplus)) and rows.rule.measure != "value"
    # Throwing stock away makes a total negative; without surplus none can be.
    total = model.add_columns(f"total_{len(totals.known)}", count, lower=-np.inf if surplus else 0.0)
    number, row = _in_scope(problem, rows, np.ones(len(rows.scope.of_offer)))
    groups: list[tuple[ArrayLike, ArrayLike, ArrayLike]] = [
        (np.arange(count), total.ids, 1.0),
        *_bought(problem, decisions, rows, row, number, np.full(len(number), -1.0), scale),
    ]
    if surplus:
        groups.append(_surplus(problem, decisions, rows, scale))
    model.add_block(f"define_total_{len(totals.known)}", count, *terms(*groups), equals=0.0)
    totals.known[key] = total
    return total


def define_loose(
    model: SourcingModel, problem: Problem, decisions: Decisions, totals: Totals, rows: RuleRows, scale: FloatArray
) -> Columns:
    """loose[s,w] = Σ_o weight_o · unknown_o · buy[o,t]      over scope s and window w

    What is of unknown origin counts against every country of its scope: one column instead of a term in each row.
    """
    key = (*_measure_key(rows, scale), rows.stage)
    if key in totals.loose:
        return totals.loose[key]
    count = len(rows.scope.names) * rows.windows
    loose = model.add_columns(f"loose_{len(totals.loose)}", count)
    number, row = _in_scope(problem, rows, rows.loose)
    part = -rows.loose[problem.purchases.offer[number]]
    ones: Term = (np.arange(count), loose.ids, np.ones(count))
    groups = (ones, *_bought(problem, decisions, rows, row, number, part, scale))
    model.add_block(f"define_loose_{len(totals.loose)}", count, *terms(*groups), equals=0.0)
    totals.loose[key] = loose
    return loose


def _measure_key(rows: RuleRows, scale: FloatArray) -> tuple[object, ...]:
    """What tells two measured quantities apart: scope, measure, scale and window."""
    rule = rows.rule
    measure = b"value" if rule.measure == "value" else rows.scope.weight.tobytes()
    return (rule.scope, measure, scale.tobytes(), rule.per_period, rule.first_period, rule.last_period)


def _in_scope(problem: Problem, rows: RuleRows, part: FloatArray) -> tuple[IntArray, IntArray]:
    """The purchases of a rule's scopes and windows of which some part counts, and scope × windows + window of each."""
    purchases = problem.purchases
    window = rows.window_of(purchases.period)
    scope = rows.scope.of_offer[purchases.offer]
    number = np.nonzero((scope >= 0) & (window >= 0) & (part[purchases.offer] > 0.0))[0]
    return number, scope[number] * rows.windows + window[number]


def _loose_terms(
    loose: Columns, rows: RuleRows, pair: IntArray, window: IntArray
) -> tuple[ArrayLike, ArrayLike, ArrayLike]:
    row = np.flatnonzero(rows.is_spread[pair])
    return row, loose[rows.pair_scope[pair[row]] * rows.windows + window[row]], 1.0


def _surplus(
    problem: Problem, decisions: Decisions, rows: RuleRows, scale: FloatArray
) -> tuple[IntArray, IntArray, FloatArray]:
    material, period = np.divmod(np.arange(len(decisions.surplus)), problem.periods)
    window = rows.window_of(period)
    inside = (rows.scope.of_material[material] >= 0) & (window >= 0)
    scope = rows.scope.of_material[material[inside]]
    weight = rows.scope.material_weight * problem.unit
    return scope * rows.windows + window[inside], decisions.surplus[inside], weight[material[inside]] / scale[scope]


def _measured(
    problem: Problem, decisions: Decisions, rows: RuleRows, part: FloatArray, scale: FloatArray, sign: float
) -> list[Term]:
    """The terms Σ weight · origin · buy of the tested pairs."""
    purchases = problem.purchases
    row_of_pair = np.cumsum(rows.tested) - 1
    counted = np.nonzero(rows.tested[rows.entry_pair] & (part > 0.0))[0]
    entry, number = purchases.of_offers(rows.entry_offer[counted])
    window = rows.window_of(purchases.period[number])
    inside = window >= 0
    entry, number, window = counted[entry[inside]], number[inside], window[inside]
    row = row_of_pair[rows.entry_pair[entry]] * rows.windows + window
    return _bought(problem, decisions, rows, row, number, sign * part[entry], scale)


def _bought(
    problem: Problem,
    decisions: Decisions,
    rows: RuleRows,
    row: IntArray,
    number: IntArray,
    part: FloatArray,
    scale: FloatArray,
) -> list[Term]:
    """Part · weight · buy of some purchases, each in a row; a value at the prices paid, breaks included."""
    found: list[Term] = [(row, decisions.buy[number], part * _in_row_units(problem, rows.scope, number, scale))]
    if rows.rule.measure == "value" and decisions.breaks is not None:
        at, column = decisions.breaks.of_entries(number)
        step = decisions.breaks.step[column] / scale[rows.scope.of_offer[decisions.breaks.offer[column]]]
        found.append((row[at], decisions.breaks.quantity[column], part[at] * step))
    return found


def _in_row_units(problem: Problem, scope: RuleScope, number: IntArray, scale: FloatArray) -> FloatArray:
    """What one internal unit of some purchases measures, in units of the rows of their scopes."""
    offer = problem.purchases.offer
    weight = scope.weight[offer] * problem.unit[problem.purchases.material]
    return np.asarray((weight / scale[scope.of_offer[offer]])[number])


def _slack(model: SourcingModel, rule: Rule, base: FloatArray, scale: FloatArray, name: str) -> Columns:
    """Excess ≥ 0, at penalty · 100 · excess / base for a share, at penalty · excess for an absolute amount.

    ``scale`` is measure units in one unit of each row, for one unit of the model's money. A share rule over a base of
    zero is hard: its excess is fixed at zero.
    """
    penalty = rule.penalty or 0.0
    if rule.amount.kind != "share":
        unit = measured_in(rule).factor if rule.amount.kind == "quantity" else 1.0
        return model.add_columns(name, len(base), cost=penalty * scale / unit)
    soft = base > 0.0
    cost = penalty * 100.0 * scale / np.where(soft, base, 1.0)
    return model.add_columns(name, len(base), upper=np.where(soft, np.inf, 0.0), cost=np.where(soft, cost, 0.0))


def _scales(problem: Problem, scope: RuleScope, amount: float) -> FloatArray:
    """For each scope the power of two in the middle of the measures of one internal unit of its offers.

    An absolute amount is at least about a thousandth of a row's unit, so that it stands out from the tolerance.
    """
    offer = problem.purchases.offer
    measure = scope.weight[offer] * problem.unit[problem.purchases.material]
    counted = (scope.of_offer[offer] >= 0) & (measure > 0.0)
    least, most = np.full(len(scope.names), np.inf), np.zeros(len(scope.names))
    np.minimum.at(least, scope.of_offer[offer[counted]], measure[counted])
    np.maximum.at(most, scope.of_offer[offer[counted]], measure[counted])
    bought = most > 0.0
    middle = (np.log2(np.where(bought, least, 1.0)) + np.log2(np.where(bought, most, 1.0))) / 2.0
    scale: FloatArray = np.exp2(np.round(middle))
    return np.minimum(scale, np.exp2(np.round(np.log2(1024.0 * amount)))) if amount > 0.0 else scale


@dataclass(frozen=True)
class _RowNames:
    """Names the rows of a rule when a message asks for one."""

    rows: RuleRows
    pair: IntArray

    def __getitem__(self, number: int) -> str:
        pair = self.pair[number]
        scope = self.rows.scope.names[self.rows.pair_scope[pair]]
        return f"{self.rows.rule.name}: {scope}, {self.rows.targets[self.rows.pair_target[pair]]}"
