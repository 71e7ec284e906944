"""What is paid once if anything is bought: of an offer, or of a supplier."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.constraints.orders import Orders
from optimizer.order_limits import OrderLimits
from optimizer.problem import BoolArray, IntArray, Problem
from optimizer.solving.model import Columns, SourcingModel, terms
from optimizer.variables import Decisions


@dataclass(frozen=True)
class Uses:
    """Which offers and suppliers are used at all.

    Attributes:
        offers: whether the offer is used, binary.
        offer_column: column number for each offer of the case; -1 where there is none.
        suppliers: whether the supplier is used, binary.
        supplier_column: column number for each supplier of the case; -1 where there is none.
    """

    offers: Columns
    offer_column: IntArray
    suppliers: Columns
    supplier_column: IntArray


def define_fixed_cost(
    model: SourcingModel, problem: Problem, decisions: Decisions, limits: OrderLimits, orders: Orders
) -> Uses:
    """Cost += fixed_o · uses[o] + fixed_s · uses_supplier[s],   buy[o,t] ≤ most[o,t] · uses[o]      for each period

    A supplier is used where one of its offers is. Suppliers with a minimum spend have the column too.
    """
    case, purchases = problem.case, problem.purchases
    fixed = case.offers["fixed_cost"].fillna(0.0).to_numpy(dtype=float)
    used = np.flatnonzero(_occurs(purchases.offer, len(fixed)) & (fixed > 0.0))
    offer_column = np.full(len(case.offers), -1, dtype=np.int64)
    offers = Columns("uses", np.zeros(0, dtype=np.int64))
    if len(used):
        offers = model.add_columns("uses", len(used), upper=1.0, cost=fixed[used] / problem.money, integer=True)
        offer_column[used] = offers.ids
        entry = np.nonzero(offer_column[purchases.offer] >= 0)[0]
        define_use(model, "bought_if_used", entry, offer_column[purchases.offer[entry]], decisions, limits, orders)
    plain = Uses(offers, offer_column, Columns("uses_supplier", np.zeros(0, np.int64)), _none(len(case.suppliers)))
    return _with_suppliers(model, problem, decisions, limits, orders, plain)


def define_use(
    model: SourcingModel,
    name: str,
    entry: IntArray,
    use: IntArray,
    decisions: Decisions,
    limits: OrderLimits,
    orders: Orders,
) -> None:
    """buy[o,t] ≤ most[o,t] · use, one row a purchase;   orders[o,t] ≤ use      where there is such a decision

    Args:
        model: the model.
        name: name of the rows.
        entry: number of the purchase, one a row.
        use: column number of the yes-or-no decision, one a row.
        decisions: the purchases.
        limits: the most of each purchase.
        orders: the decisions on single orders.
    """
    ordered = orders.column[entry] >= 0
    row = np.arange(len(entry))
    left = np.where(ordered, orders.column[entry], decisions.buy[entry])
    most = np.where(ordered, 1.0, limits.most[entry])
    bought = most > 0.0
    groups = (row, left, 1.0), (row[bought], use[bought], -most[bought])
    model.add_block(name, len(entry), *terms(*groups), at_most=0.0)


def _with_suppliers(
    model: SourcingModel, problem: Problem, decisions: Decisions, limits: OrderLimits, orders: Orders, uses: Uses
) -> Uses:
    suppliers, purchases = problem.case.suppliers, problem.purchases
    fixed = suppliers["fixed_cost"].fillna(0.0).to_numpy(dtype=float)
    banded = suppliers["minimum_spend"].fillna(0.0).to_numpy(dtype=float) > 0.0
    used = np.flatnonzero(_occurs(purchases.supplier, len(fixed)) & ((fixed > 0.0) | banded))
    if not len(used):
        return uses
    columns = model.add_columns("uses_supplier", len(used), upper=1.0, cost=fixed[used] / problem.money, integer=True)
    column = _none(len(suppliers))
    column[used] = columns.ids
    own = uses.offer_column[purchases.offer] >= 0
    entry = np.nonzero((column[purchases.supplier] >= 0) & ~own)[0]
    define_use(model, "bought_if_supplier_used", entry, column[purchases.supplier[entry]], decisions, limits, orders)
    offer, first = np.unique(purchases.offer, return_index=True)
    supplier = purchases.supplier[first]
    both = np.nonzero((uses.offer_column[offer] >= 0) & (column[supplier] >= 0))[0]
    row = np.arange(len(both))
    if len(both):
        groups = (row, uses.offer_column[offer[both]], 1.0), (row, column[supplier[both]], -1.0)
        model.add_block("used_if_supplier_used", len(both), *terms(*groups), at_most=0.0)
    _tighten_capacity(model, problem, decisions, limits, (used, columns))
    return Uses(uses.offers, uses.offer_column, columns, column)


def _tighten_capacity(
    model: SourcingModel,
    problem: Problem,
    decisions: Decisions,
    limits: OrderLimits,
    uses: tuple[IntArray, Columns],
) -> None:
    """Σ_{o∈O_s} unit_o · buy[o,t] ≤ capacity_s · uses_supplier[s]

    follows from the rest and tightens it, where the capacity is less than what could be bought.
    """
    purchases, periods = problem.purchases, problem.periods
    used, columns = uses
    could = np.zeros(len(problem.supplier_capacity))
    np.add.at(could, purchases.supplier, limits.most * problem.per_supplier_unit)
    limited = np.nonzero((problem.supplier_capacity[used] < could[used]) & (problem.supplier_capacity[used] > 0.0))[0]
    if not len(limited):
        return
    number = _none(len(problem.supplier_capacity))
    number[used[limited]] = np.arange(len(limited))
    entry = np.nonzero(number[purchases.supplier] >= 0)[0]
    of_entry = number[purchases.supplier[entry]]
    capacity = problem.supplier_capacity[used[limited]]
    row, each = of_entry * periods + purchases.period[entry], np.arange(len(limited) * periods)
    groups = (
        (row, decisions.buy[entry], problem.per_supplier_unit[entry] / capacity[of_entry]),
        (each, np.repeat(columns.ids[limited], periods), -1.0),
    )
    model.add_block("capacity_if_supplier_used", len(each), *terms(*groups), at_most=0.0)


def _occurs(numbers: IntArray, count: int) -> BoolArray:
    """Which of the numbers from 0 to ``count`` − 1 are among some."""
    occurs = np.zeros(count, dtype=bool)
    occurs[numbers] = True
    return occurs


def _none(count: int) -> IntArray:
    return np.full(count, -1, dtype=np.int64)
