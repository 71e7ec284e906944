"""The least of one amount with which there is a plan, all else as the book says: a model in which it is a decision."""

from __future__ import annotations

import numpy as np

from data.arrays import FloatArray, IntArray, position
from data.case import Case
from optimizer.building import Built, build_model
from optimizer.infeasibility.conflict import Asking, may_not_be_short, with_shortages
from optimizer.infeasibility.members import (
    MAXIMUM_SPEND,
    MAXIMUM_STOCK,
    MINIMUM_COVER,
    OFFER_CAPACITY,
    SUPPLIER_CAPACITY,
    SURVIVAL,
    Member,
    Requirement,
    amount_of,
    members_of,
)
from optimizer.problem import flatten
from optimizer.solving.model import Columns, terms
from optimizer.solving.result import Termination


def least_amount(case: Case, member: Member, asking: Asking) -> float | None:
    """The amount of a member next to its own with which there is a plan, as the case holds it; None: there is none.

    The amount itself, where there is a plan without the member and no model says how much of it is too much.
    """
    others = [other for other in members_of(case) if other != member]
    measure = _MEASURES.get(member.kind)
    if measure is None:
        return amount_of(case, member) if asking.surely_possible(case, others) else None
    return measure(build_model(*asking.problem_with(case, others)), member, asking)


def least_shortage(case: Case, requirement: Requirement, asking: Asking) -> float | None:
    """The least quantity by which one requirement alone must go short, in material units."""
    problem, rules = asking.problem_with(case, members_of(case))
    built = build_model(with_shortages(problem), rules)
    short, decisions = built.decisions.short, built.decisions
    own = (decisions.short_material == requirement.material) & (decisions.short_period == requirement.period)
    upper = built.model.program.upper[short.ids]
    built.model.set_bounds(short, 0.0, np.where(own | ~may_not_be_short(case, built), upper, 0.0))
    found = _least(built, short.ids[own], np.ones(int(own.sum())), asking)
    return None if found is None else found * float(problem.unit[requirement.material])


def least_of_offer(built: Built, offer: str, asking: Asking) -> float | None:
    """The least that an offer must deliver in its fullest period, in material units."""
    problem = built.problem
    number = position(problem.case.offers.index, offer)
    entry = np.nonzero(problem.purchases.offer == number)[0]
    found = _least_common(built, np.arange(len(entry)), built.decisions.buy[entry], np.ones(len(entry)), asking)
    if found is None or not len(entry):
        return None
    return found * float(problem.unit[problem.purchases.material[entry[0]]])


def _offer_capacity(built: Built, member: Member, asking: Asking) -> float | None:
    return least_of_offer(built, member.of, asking)


def _supplier_capacity(built: Built, member: Member, asking: Asking) -> float | None:
    purchases = built.problem.purchases
    entry = np.nonzero(purchases.supplier == position(built.problem.case.suppliers.index, member.of))[0]
    weight = built.problem.per_supplier_unit[entry]
    return _least_common(built, purchases.period[entry], built.decisions.buy[entry], weight, asking)


def _maximum_stock(built: Built, member: Member, asking: Asking) -> float | None:
    problem = built.problem
    row = position(problem.case.stock.index, member.of)
    stocked = built.decisions.stock[row * problem.periods + np.arange(problem.periods)]
    found = _least_common(built, np.arange(len(stocked)), stocked, np.ones(len(stocked)), asking)
    return None if found is None else found * float(problem.unit[problem.stock.material[row]])


def _maximum_spend(built: Built, member: Member, asking: Asking) -> float | None:
    purchases, problem, breaks = built.problem.purchases, built.problem, built.decisions.breaks
    own = np.nonzero(purchases.supplier == position(problem.case.suppliers.index, member.of))[0]
    columns, cost = [built.decisions.buy[own]], [purchases.landed_cost[own] / problem.money]
    if breaks is not None:
        _, column = breaks.of_entries(own)
        columns.append(breaks.quantity[column])
        cost.append(breaks.step[column] / problem.money)
    found = _least(built, np.concatenate(columns), np.concatenate(cost), asking)
    return None if found is None else found * problem.money


def _minimum_cover(built: Built, member: Member, asking: Asking) -> float | None:
    """stock[m,t] ≥ days / days_t · requirement[m,t]      with the greatest number of days"""
    problem = built.problem
    row = position(problem.case.stock.index, member.of)
    days = np.array([period.days for period in problem.case.periods], dtype=float)
    held = built.model.add_columns("days_held", 1, upper=amount_of(problem.case, member))
    number = np.arange(len(days))
    daily = problem.requirement[problem.stock.material[row]] / days
    stocked = built.decisions.stock[row * problem.periods + number]
    groups = (number, stocked, 1.0), (number, np.repeat(held.ids, len(days)), -daily)
    built.model.add_block("held_for_days", len(days), *terms(*groups), at_least=0.0)
    found = _least(built, held.ids, -np.ones(1), asking)
    return None if found is None else -found


def _survival(built: Built, member: Member, asking: Asking) -> float | None:
    """stock[m,t] ≥ days · needed[m,t] / days_v      with the greatest number of days"""
    case, problem = built.problem.case, built.problem
    row, asked = position(case.survive.index, member.of), amount_of(case, member)
    least = flatten(case, problem.origins).least_stock.of_rows(np.array([row]))
    place = problem.stock_row(least.material)
    bridged = built.model.add_columns("days_bridged", 1, upper=asked)
    number = np.arange(len(least.quantity))
    stocked = built.decisions.stock[place * problem.periods + least.period]
    daily = least.quantity / problem.unit[least.material] / asked
    groups = (number, stocked, 1.0), (number, np.repeat(bridged.ids, len(number)), -daily)
    built.model.add_block("bridged_for_days", len(number), *terms(*groups), at_least=0.0)
    found = _least(built, bridged.ids, -np.ones(1), asking)
    return None if found is None else -found


_MEASURES = {
    OFFER_CAPACITY: _offer_capacity,
    SUPPLIER_CAPACITY: _supplier_capacity,
    MAXIMUM_STOCK: _maximum_stock,
    MAXIMUM_SPEND: _maximum_spend,
    MINIMUM_COVER: _minimum_cover,
    SURVIVAL: _survival,
}


def _least_common(built: Built, row: IntArray, columns: IntArray, weight: FloatArray, asking: Asking) -> float | None:
    """The least θ with Σ weight · column ≤ θ in each row; None where there is no plan at any."""
    most = built.model.add_columns("most_in_a_row", 1)
    rows = int(row.max(initial=-1)) + 1
    each = np.arange(rows)
    groups = (row, columns, weight), (each, np.repeat(most.ids, rows), -1.0)
    built.model.add_block("at_most_common", rows, *terms(*groups), at_most=0.0)
    return _least(built, most.ids, np.ones(1), asking)


def _least(built: Built, columns: IntArray | Columns, cost: FloatArray, asking: Asking) -> float | None:
    """The least Σ cost · column of a model; None where it was not found."""
    built.model.set_cost(np.arange(built.model.program.columns), 0.0)
    built.model.set_cost(columns, cost)
    solution = built.model.solve(asking.options, cancelled=asking.cancelled)
    return solution.objective if solution.termination is Termination.OPTIMAL else None
