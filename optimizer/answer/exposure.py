"""How much of the plan comes from where, rule by rule, and how far that is from the rule's limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.plan import EXPOSURE, empty_table
from data.rule_states import closeness
from optimizer.answer.purchased import Purchased
from optimizer.building import Built
from optimizer.constraints.rules import RuleBlock
from optimizer.problem import FloatArray, IntArray, Problem
from optimizer.reach.lines import Reachable
from optimizer.rules.country_rows import UNKNOWN
from optimizer.rules.scope import RuleRows, measured_in

_ROUNDING = 1e-9


@dataclass(frozen=True)
class Measured:
    """What a rule measures in a plan, in measure units.

    Attributes:
        low: what is known to come from each target, shape (pairs, windows).
        counted: what counts in an at-most rule.
        high: what could come from the target at most.
        total: all purchases in scope, less surplus for a quantity, shape (scopes, windows).
    """

    low: FloatArray
    counted: FloatArray
    high: FloatArray
    total: FloatArray


def measure(rows: RuleRows, problem: Problem, answer: Purchased) -> Measured:
    """Measures one rule at one stage."""
    purchases, scope = problem.purchases, rows.scope
    window = rows.window_of(purchases.period)
    bought = np.zeros((len(problem.case.offers), rows.windows))
    inside = window >= 0
    np.add.at(bought, (purchases.offer[inside], window[inside]), answer.bought[inside])
    bought *= (answer.landed_cost if rows.rule.measure == "value" else scope.weight)[:, None]
    total = np.zeros((len(scope.names), rows.windows))
    offer = np.nonzero(scope.of_offer >= 0)[0]
    np.add.at(total, scope.of_offer[offer], bought[offer])
    if answer.surplus.size and rows.rule.measure != "value":
        gross = total.copy()
        _take_surplus_off(total, rows, answer)
        total[np.abs(total) <= _ROUNDING * gross] = 0.0
    nothing = np.zeros(len(scope.of_offer))
    parts = ((rows.low, nothing), (rows.counted, rows.loose), (rows.high, rows.unknown))
    low, counted, high = (_by_pair(rows, bought, entry, spread) for entry, spread in parts)
    return Measured(low, counted, high, total)


def _take_surplus_off(total: FloatArray, rows: RuleRows, answer: Purchased) -> None:
    window = rows.window_of(np.arange(answer.surplus.shape[1]))
    material = np.nonzero(rows.scope.of_material >= 0)[0]
    for period in np.nonzero(window >= 0)[0]:
        measured = answer.surplus[material, period] * rows.scope.material_weight[material]
        np.subtract.at(total[:, window[period]], rows.scope.of_material[material], measured)


def _by_pair(rows: RuleRows, bought: FloatArray, entry: FloatArray, spread: FloatArray) -> FloatArray:
    """What is measured for each pair and window: its entries, and what is spread over all pairs of its scope."""
    result = np.zeros((len(rows.pair_scope), rows.windows))
    np.add.at(result, rows.entry_pair, entry[:, None] * bought[rows.entry_offer])
    offer = np.nonzero((spread > 0.0) & (rows.scope.of_offer >= 0))[0]
    if len(offer):
        of_scope = np.zeros((len(rows.scope.names), rows.windows))
        np.add.at(of_scope, rows.scope.of_offer[offer], spread[offer, None] * bought[offer])
        result[rows.is_spread] += of_scope[rows.pair_scope[rows.is_spread]]
    return result


def excess_of(block: RuleBlock, measured: Measured) -> tuple[FloatArray, FloatArray]:
    """Violation above and below of each row of a rule, in measure units, never negative."""
    allowed = np.full(len(block.pair), block.amount)
    if block.rows.rule.amount.kind == "share":
        allowed = allowed * measured.total[block.rows.pair_scope[block.pair], block.window]
    above = measured.counted[block.pair, block.window] - allowed if block.at_most else np.zeros(len(allowed))
    below = allowed - measured.low[block.pair, block.window] if block.at_least else np.zeros(len(allowed))
    return np.maximum(above, 0.0), np.maximum(below, 0.0)


def penalty_cost(block: RuleBlock, measured: Measured) -> float:
    """What the violations of a flexible rule cost, in base currency; 0 for a hard rule."""
    rule = block.rows.rule
    if rule.penalty is None:
        return 0.0
    above, below = excess_of(block, measured)
    violation = above + below
    if rule.amount.kind == "share":
        soft = block.base > 0.0
        return float(rule.penalty * 100.0 * (violation[soft] / block.base[soft]).sum())
    return float(rule.penalty * (violation / _unit_factor(block.rows)).sum())


def exposure_table(
    built: Built,
    measures: Sequence[Measured],
    prices: Sequence[Sequence[float | None]],
    reachable: Reachable | None = None,
) -> pd.DataFrame:
    """The exposure of a plan (``data.plan.EXPOSURE``).

    Named targets of a rule always have a row; with ``any country`` and ``any supplier`` those with a known share do,
    and those at their limit by what the world mix says of them. A cap on any country that what is unknown reaches on
    its own binds in the row of the unknown. Shares of absolute rules are amounts in the rule's unit, and their price is
    that of one such unit.

    Args:
        built: the model.
        measures: what each rule block measures.
        prices: price per point of each row of each rule block; None where there is none.
        reachable: how far each rule could be tightened; None where that was not asked.
    """
    reached = reachable or Reachable()
    tables = [
        _rule_table(block, measured, price, built.problem, reached.of_block(block))
        for block, measured, price in zip(built.rules, measures, prices, strict=True)
    ]
    return pd.concat(tables, ignore_index=True) if tables else empty_table(EXPOSURE)


def witnessed(reachable: Reachable, built: Built, measures: Sequence[Measured]) -> Reachable:
    """The tightest amounts, none looser than what a plan without shortages itself measures: it is one in reach."""
    amounts = dict(reachable.amounts)
    for block, measured in zip(built.rules, measures, strict=True):
        found = reachable.of_block(block)
        is_cap = block.rows.rule.limit == "at most"
        part = measured.counted if is_cap else measured.low
        scope = block.rows.pair_scope[block.pair]
        is_share = block.rows.rule.amount.kind == "share"
        total = measured.total[scope, block.window] if is_share else np.full(len(scope), _unit_factor(block.rows))
        shares = np.divide(part[block.pair, block.window], total, out=np.full(len(scope), np.nan), where=total > 0.0)
        own = np.full(found.shape, np.nan)
        (np.fmax if is_cap else np.fmin).at(own, (scope, block.window), shares)
        if not is_cap and is_share:
            own = np.minimum(own, 1.0)
        if (block.rows.rule.name, block.rows.stage) in amounts:
            better = (found > own) if is_cap else (found < own)
            amounts[block.rows.rule.name, block.rows.stage] = np.where(better, own, found)
    return replace(reachable, amounts=amounts)


def exposure_without_plan(built: Built, reachable: Reachable) -> pd.DataFrame:
    """The exposure where no plan exists: how far each rule could be tightened, in each scope and window."""
    tables = [_unplanned_table(block, built.problem, reachable.of_block(block)) for block in built.rules]
    return pd.concat(tables, ignore_index=True) if tables else empty_table(EXPOSURE)


def _unplanned_table(block: RuleBlock, problem: Problem, reachable: FloatArray) -> pd.DataFrame:
    rows, rule = block.rows, block.rows.rule
    scope, window = (axis.ravel() for axis in np.indices(reachable.shape))
    named = np.full(len(scope), rule.source.kind, dtype=object)
    if rule.source.kind not in {"any country", "any supplier"}:
        named[:] = rows.targets[rows.pair_target[rows.tested][0]]
    return pd.DataFrame(
        {
            "rule": rule.name,
            "applies_to": np.array(rows.scope.names, dtype=object)[scope],
            "stage": rows.stage or None,
            "from": named,
            "period": np.array(window_labels(rows, problem), dtype=object)[window],
            "share": np.nan,
            "share_low": np.nan,
            "share_high": np.nan,
            "limit": block.amount if rule.amount.kind == "share" else block.amount / _unit_factor(rows),
            "reachable": reachable.ravel(),
            "binding": False,
            "price_per_point": np.nan,
            "violation": np.nan,
        },
        columns=list(EXPOSURE),
    )


def _rule_table(
    block: RuleBlock,
    measured: Measured,
    price: Sequence[float | None],
    problem: Problem,
    reachable: FloatArray,
) -> pd.DataFrame:
    rows, rule = block.rows, block.rows.rule
    pair, window = (axis.ravel() for axis in np.indices((len(rows.pair_scope), rows.windows)))
    names = np.array(rows.targets, dtype=object)[rows.pair_target[pair]]
    total = measured.total[rows.pair_scope[pair], window]
    unknown = names == UNKNOWN if not rule.source.kind.endswith("supplier") else np.zeros(len(names), dtype=bool)
    is_share = rule.amount.kind == "share"
    with np.errstate(divide="ignore", invalid="ignore"):
        low, counted, high = (
            np.where(total > 0.0, part[pair, window] / total, np.nan) if is_share else part[pair, window] / unit
            for part, unit in zip(
                (measured.low, measured.counted, measured.high), (_unit_factor(rows),) * 3, strict=True
            )
        )
    share = np.where(unknown, low, low if rule.limit == "at least" else counted)
    limit = block.amount if is_share else block.amount / _unit_factor(rows)
    tested: NDArray[np.bool_] = rows.tested[pair]
    violation, at_limit = _against_limit(block, measured, counted, low, limit)
    of_row = np.full(len(pair), np.nan)
    of_row[tested] = [np.nan if value is None else value for value in price]
    reached = reachable[rows.pair_scope[pair], window]
    binding = tested & at_limit
    shown = (low > 0.0) | unknown | (rule.source.kind not in {"any country", "any supplier"})
    if rule.source.kind == "any country" and block.at_most:
        line, alone = _line_of_unknown(rows, measured)
        unnamed = binding & alone & (low <= 0.0)
        np.fmax.at(of_row, line[unnamed], of_row[unnamed])
        binding |= at_limit & unknown
        shown |= binding & ~alone
    table = pd.DataFrame(
        {
            "rule": rule.name,
            "applies_to": np.array(rows.scope.names, dtype=object)[rows.pair_scope[pair]],
            "stage": rows.stage or None,
            "from": names,
            "period": np.array(window_labels(rows, problem), dtype=object)[window],
            "share": share,
            "share_low": low,
            "share_high": high,
            "limit": limit,
            "reachable": np.where(tested | (rule.source.kind == "any country"), reached, np.nan),
            "binding": binding,
            "price_per_point": of_row,
            "violation": np.where(tested, violation, 0.0),
        },
        columns=list(EXPOSURE),
    )
    return pd.DataFrame(table.loc[shown])


def _line_of_unknown(rows: RuleRows, measured: Measured) -> tuple[IntArray, NDArray[np.bool_]]:
    """For each pair and window the number of the line that says what is unknown in its scope, and whether the pair
    counts nothing but that.
    """
    nobody = rows.pair_target == len(rows.targets) - 1
    of_scope = np.zeros(len(rows.scope.names), dtype=np.int64)
    of_scope[rows.pair_scope[nobody]] = np.nonzero(nobody)[0]
    pair = of_scope[rows.pair_scope]
    line = pair[:, None] * rows.windows + np.arange(rows.windows)
    return line.ravel(), (measured.counted <= measured.counted[pair] * (1.0 + _ROUNDING)).ravel()


def _against_limit(
    block: RuleBlock, measured: Measured, counted: FloatArray, low: FloatArray, limit: float
) -> tuple[FloatArray, NDArray[np.bool_]]:
    """Violation of each pair and window in the unit of the limit, and whether it is at or beyond the limit."""
    rows, is_share = block.rows, block.rows.rule.amount.kind == "share"
    violation = np.zeros((len(rows.pair_scope), rows.windows))
    above, below = excess_of(block, measured)
    unit = block.base if is_share else np.full(len(block.base), _unit_factor(rows))
    beyond = np.divide(above + below, unit, out=np.zeros_like(above), where=unit > 0.0)
    close = closeness(limit, is_share=is_share)
    rounding = 0.0 if is_share else _ROUNDING * measured.total[rows.pair_scope[block.pair], block.window] / unit
    violation[block.pair, block.window] = np.where(beyond > np.maximum(close, rounding), beyond, 0.0)
    at_limit = np.zeros(len(counted), dtype=bool)
    if block.at_most:
        at_limit |= counted >= limit - close
    if block.at_least:
        at_limit |= low <= limit + close
    return violation.ravel(), at_limit


def window_labels(rows: RuleRows, problem: Problem) -> list[str | None]:
    """The period of each window; None for the whole horizon and where periods have no names."""
    first, last = rows.rule.first_period, rows.rule.last_period
    labels = [period.label for period in problem.case.periods]
    if rows.rule.per_period:
        return [label or None for label in labels[first : last + 1]]
    whole = first == 0 and last == len(labels) - 1
    return [None if whole else labels[first] if first == last else f"{labels[first]}..{labels[last]}"]


def _unit_factor(rows: RuleRows) -> float:
    return measured_in(rows.rule).factor if rows.rule.amount.kind == "quantity" else 1.0
