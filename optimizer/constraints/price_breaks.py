"""Price breaks: what an offer's purchases over the horizon cost in each break.

``buy`` costs what it costs below the first break; ``break_quantity`` is what is bought in a break, at the difference
between the break's price and that. Breaks that no purchase can reach are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray, ranges
from data.case import Rule
from optimizer.break_columns import BreakColumns
from optimizer.order_limits import CLOSE, OrderLimits
from optimizer.price_schedule import Schedule, schedule_of
from optimizer.problem import Problem
from optimizer.rules.scope import scope_of
from optimizer.solving.model import Columns, SourcingModel, terms
from optimizer.variables import Decisions

_APART = 1e-8
"""Part of a break's quantity by which the break below it ends earlier, where a higher price could be wanted."""


@dataclass(frozen=True)
class _Breaks:
    """The breaks that can be reached, by offer, then quantity, in internal units.

    Attributes:
        offer: position of the offer, one a break.
        begins: quantity from which the break holds.
        ends: quantity at which the next begins, or the most that can be bought.
        step: landed cost of one unit less that below the first break, base currency.
        incremental: whether the break prices what lies in it alone.
        is_first: whether it is the offer's first.
        is_last: whether it is the offer's last.
        measured: whether a rule or a spend looks at the value of the offer.
    """

    offer: IntArray
    begins: FloatArray
    ends: FloatArray
    step: FloatArray
    incremental: BoolArray
    is_first: BoolArray
    is_last: BoolArray
    measured: BoolArray


def define_price_breaks(
    model: SourcingModel, problem: Problem, decisions: Decisions, limits: OrderLimits, rules: tuple[Rule, ...]
) -> Decisions:
    """Cost += Σ_b (price_b − price_o) · (1 + tariff_o) · break_quantity[o,b]

    Returns:
        The decisions with the columns of the breaks; as they were where no break can be reached.
    """
    schedule = schedule_of(problem.case)
    if not len(schedule):
        return decisions
    breaks = _reachable(problem, limits, schedule, rules)
    if not len(breaks.offer):
        return decisions
    by_period = _valued_by_period(problem, rules)
    of_column, entry = _lots(problem, breaks, by_period)
    step = breaks.step[of_column]
    most = np.where(breaks.incremental, breaks.ends - breaks.begins, breaks.ends)[of_column]
    quantity = model.add_columns("break_quantity", len(of_column), upper=most, cost=step / problem.money)
    needs = np.nonzero(~breaks.incremental | _not_convex(breaks))[0]
    in_break = Columns("in_break", np.zeros(0, dtype=np.int64))
    if len(needs):
        in_break = model.add_columns("in_break", len(needs), upper=1.0, integer=True)
    chosen = np.full(len(breaks.offer), -1, dtype=np.int64)
    chosen[needs] = in_break.ids
    lot = np.concatenate([[0], np.cumsum(np.diff(entry) != 0)])
    first = np.concatenate([np.flatnonzero(np.concatenate([[True], lot[1:] != lot[:-1]])), [len(lot)]])
    lot_of_entry = np.full(len(problem.purchases), -1, dtype=np.int64)
    lot_of_entry[entry[first[:-1]]] = np.arange(len(first) - 1)
    columns = BreakColumns(quantity, breaks.offer[of_column], step, first, lot_of_entry, in_break)
    if by_period[breaks.offer].any():
        _define_within_period(model, decisions, columns, by_period[breaks.offer[of_column]], entry)
    define_all_units(model, problem, decisions, breaks, (quantity, of_column), chosen)
    define_incremental(model, problem, decisions, breaks, (quantity, of_column), chosen)
    return replace(decisions, breaks=columns)


def define_all_units(
    model: SourcingModel,
    problem: Problem,
    decisions: Decisions,
    breaks: _Breaks,
    columns: tuple[Columns, IntArray],
    chosen: IntArray,
) -> None:
    """begins_b · in_break[o,b] ≤ break_quantity[o,b] ≤ ends_b · in_break[o,b],   Σ_b in_break[o,b] ≤ 1
    0 ≤ Σ_t buy[o,t] − Σ_b break_quantity[o,b] ≤ begins_1 · (1 − Σ_b in_break[o,b])

    Exactly one break, or none, holds the whole quantity of the horizon.
    """
    number = np.nonzero(~breaks.incremental)[0]
    if not len(number):
        return
    quantity, of_column = columns
    row_of = np.full(len(breaks.offer), -1, dtype=np.int64)
    row_of[number] = np.arange(len(number))
    mine = np.nonzero(row_of[of_column] >= 0)[0]
    bought = (row_of[of_column[mine]], quantity[mine], 1.0)
    row = np.arange(len(number))
    # The next break's price holds at its beginning: the one below ends short of it where that could be wanted.
    ends = breaks.ends[number] * np.where(breaks.measured[number] & ~breaks.is_last[number], 1.0 - _APART, 1.0)
    positive = breaks.begins[number] > 0.0
    least = (row[positive], chosen[number][positive], -breaks.begins[number][positive])
    model.add_block("break_begins", len(number), *terms(bought, least), at_least=0.0)
    model.add_block("break_ends", len(number), *terms(bought, (row, chosen[number], -ends)), at_most=0.0)
    offer = breaks.offer[number]
    group = np.cumsum(breaks.is_first[number]) - 1
    offers = offer[breaks.is_first[number]]
    model.add_block("one_break", len(offers), *terms((group, chosen[number], 1.0)), at_most=1.0)
    below = breaks.begins[number][breaks.is_first[number]]
    apart = breaks.measured[number][breaks.is_first[number]]
    below = below * np.where(apart, 1.0 - _APART, 1.0)
    held = below > 0.0
    rest = _below_first(problem, decisions, offers, (group[row_of[of_column[mine]]], quantity[mine]))
    none = (group[held[group]], chosen[number][held[group]], below[group][held[group]])
    model.add_block("below_first_break", len(offers), *terms(*rest, none), at_most=below)
    model.add_block("within_purchases", len(offers), *terms(*rest), at_least=0.0)


def define_incremental(
    model: SourcingModel,
    problem: Problem,
    decisions: Decisions,
    breaks: _Breaks,
    columns: tuple[Columns, IntArray],
    chosen: IntArray,
) -> None:
    """width_b · in_break[o,b+1] ≤ break_quantity[o,b] ≤ width_b · in_break[o,b],   the rest below the first break alike

    Breaks fill in order. Where prices only rise and nothing looks at the value, the cheapest order is that order:
    no yes-or-no decisions are needed, and the bounds of the columns say the rest.
    """
    number = np.nonzero(breaks.incremental)[0]
    if not len(number):
        return
    quantity, of_column = columns
    column = np.full(len(breaks.offer), -1, dtype=np.int64)
    column[of_column] = quantity.ids
    first = number[breaks.is_first[number]]
    group = np.cumsum(breaks.is_first[number]) - 1
    rest = _below_first(problem, decisions, breaks.offer[first], (group, column[number]))
    each = np.arange(len(first))
    model.add_block("fill_below_first", len(first), *terms(*rest), at_most=breaks.begins[first])
    full = (chosen[first] >= 0) & (breaks.begins[first] > 0.0)
    if not full.all():
        model.add_block("within_filled", len(first), *terms(*rest), at_least=0.0)
    if full.any():
        last = (each[full], chosen[first][full], -breaks.begins[first][full])
        model.add_block("filled_below_first", len(first), *terms(*rest, last), at_least=0.0)
    stepped = number[chosen[number] >= 0]
    width = breaks.ends - breaks.begins
    row = np.arange(len(stepped))
    if len(stepped):
        used = (row, chosen[stepped], -width[stepped])
        model.add_block("filled_if_in_break", len(stepped), *terms((row, column[stepped], 1.0), used), at_most=0.0)
    inner = stepped[~breaks.is_last[stepped]]
    row = np.arange(len(inner))
    if len(inner):
        after = (row, chosen[inner + 1], -width[inner])
        model.add_block("filled_in_order", len(inner), *terms((row, column[inner], 1.0), after), at_least=0.0)


def _below_first(
    problem: Problem, decisions: Decisions, offers: IntArray, broken: tuple[IntArray, IntArray]
) -> tuple[tuple[IntArray, IntArray, float], tuple[IntArray, IntArray, float]]:
    """Σ_t buy[o,t] − Σ_b break_quantity[o,b], one row an offer."""
    row, entry = problem.purchases.of_offers(offers)
    return (row, decisions.buy[entry], 1.0), (broken[0], broken[1], -1.0)


def _define_within_period(
    model: SourcingModel, decisions: Decisions, columns: BreakColumns, by_period: BoolArray, entry: IntArray
) -> None:
    """Σ_b break_quantity[o,b,t] ≤ buy[o,t]      where the value of single periods is measured"""
    mine = np.nonzero(by_period)[0]
    entries, row = np.unique(entry[mine], return_inverse=True)
    groups = (row, columns.quantity[mine], 1.0), (np.arange(len(entries)), decisions.buy[entries], -1.0)
    model.add_block("within_period", len(entries), *terms(*groups), at_most=0.0)


def _reachable(problem: Problem, limits: OrderLimits, schedule: Schedule, rules: tuple[Rule, ...]) -> _Breaks:
    case, offer = problem.case, schedule.offer
    offers = case.offers
    material = np.zeros(len(offers), dtype=np.int64)
    material[problem.purchases.offer] = problem.purchases.material
    unit = problem.unit[material[offer]]
    begins, most = schedule.begins / unit, limits.offer_most[offer]
    reach = (begins <= most * (1.0 + CLOSE)) & (most > 0.0)
    offer, begins, unit = offer[reach], begins[reach], unit[reach]
    ends = np.minimum(schedule.ends[reach] / unit, np.maximum(most[reach], begins))
    tariff = offers["tariff"].to_numpy(dtype=float)[offer]
    step = (schedule.price[reach] - offers["unit_price"].to_numpy(dtype=float)[offer]) * (1.0 + tariff) * unit
    changes = np.append(offer[1:] != offer[:-1], True) if len(offer) else np.zeros(0, dtype=bool)
    measured = _valued(problem, rules)[offer]
    return _Breaks(offer, begins, ends, step, schedule.incremental[reach], schedule.is_first[reach], changes, measured)


def _not_convex(breaks: _Breaks) -> BoolArray:
    """Breaks of incremental schedules that must be made to fill in order: a price falls, or the value is measured."""
    before = np.where(breaks.is_first, 0.0, np.append(0.0, breaks.step[:-1]))
    falls = breaks.incremental & ((breaks.step < before) | breaks.measured)
    offers = np.zeros(int(breaks.offer.max(initial=-1)) + 1, dtype=bool)
    offers[breaks.offer[falls]] = True
    return np.asarray(breaks.incremental & offers[breaks.offer])


def _valued(problem: Problem, rules: tuple[Rule, ...]) -> BoolArray:
    """Offers whose value a rule or a spend band measures."""
    suppliers = problem.case.suppliers
    banded = suppliers["maximum_spend"].notna() | (suppliers["minimum_spend"].fillna(0.0) > 0.0)
    valued = banded.reindex(problem.case.offers["supplier"]).to_numpy(dtype=bool).copy()
    for rule in rules:
        if rule.measure == "value":
            valued |= scope_of(rule, problem.case).of_offer >= 0
    return valued


def _valued_by_period(problem: Problem, rules: tuple[Rule, ...]) -> BoolArray:
    """Offers of which a rule measures the value in a part of the horizon."""
    valued = np.zeros(len(problem.case.offers), dtype=bool)
    for rule in rules:
        is_whole = rule.first_period == 0 and rule.last_period == problem.periods - 1
        if rule.measure == "value" and (not is_whole or (rule.per_period and problem.periods > 1)):
            valued |= scope_of(rule, problem.case).of_offer >= 0
    return valued


def _lots(problem: Problem, breaks: _Breaks, by_period: BoolArray) -> tuple[IntArray, IntArray]:
    """The columns, by offer, lot and break: (number of the break, entry of the purchases that stands for the lot)."""
    offers = breaks.offer[breaks.is_first]
    first = problem.purchases.first
    lots = np.where(by_period[offers], first[offers + 1] - first[offers], 1)
    group, entry = ranges(first[offers], lots)
    at = np.flatnonzero(breaks.is_first)
    count = np.diff(np.append(at, len(breaks.offer)))
    lot, of_column = ranges(at[group], count[group])
    return of_column, entry[lot]
