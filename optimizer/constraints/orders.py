"""What an offer asks of a single order: a least quantity, and whole multiples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.order_limits import CLOSE, OrderLimits
from optimizer.problem import IntArray, Problem
from optimizer.solving.model import Columns, SourcingModel, terms
from optimizer.variables import Decisions


@dataclass(frozen=True)
class Orders:
    """The decisions on single orders.

    Attributes:
        lots: whole multiples that are bought, integer.
        lots_entry: number of the purchase, one a column of ``lots``.
        orders: whether anything is bought in the period, binary.
        orders_entry: number of the purchase, one a column of ``orders``.
        column: column number of ``orders`` for each purchase; -1 where there is none.
    """

    lots: Columns
    lots_entry: IntArray
    orders: Columns
    orders_entry: IntArray
    column: IntArray


def define_order_multiple(
    model: SourcingModel, problem: Problem, decisions: Decisions, limits: OrderLimits
) -> tuple[Columns, IntArray]:
    """buy[o,t] = multiple_o · lots[o,t],   lots whole      where the offer has an order multiple"""
    entry = np.nonzero(limits.multiple > 0.0)[0]
    multiple = limits.multiple[entry]
    lots = model.add_columns("lots", len(entry), upper=np.round(limits.most[entry] / multiple), integer=True)
    row = np.arange(len(entry))
    model.add_block(
        "order_multiple",
        len(entry),
        *terms((row, decisions.buy[entry], 1.0), (row, lots.ids, -multiple)),
        equals=0.0,
        keys=offers_of(problem, entry),
    )
    return lots, entry


def define_minimum_order(
    model: SourcingModel, problem: Problem, decisions: Decisions, limits: OrderLimits
) -> tuple[Columns, IntArray]:
    """least_o · orders[o,t] ≤ buy[o,t] ≤ most[o,t] · orders[o,t],   orders 0 or 1      where the offer has a minimum

    One multiple that is as large as the minimum keeps it without this. An order that cannot reach its minimum is
    none: its upper bound is 0.
    """
    entry = np.nonzero(limits.least > limits.multiple * (1.0 + CLOSE))[0]
    possible = limits.most[entry] >= limits.least[entry]
    orders = model.add_columns("orders", len(entry), upper=possible.astype(float), integer=True)
    row, buy = np.arange(len(entry)), decisions.buy[entry]
    keys = offers_of(problem, entry)
    model.add_block(
        "minimum_order",
        len(entry),
        *terms((row, buy, 1.0), (row, orders.ids, -limits.least[entry])),
        at_least=0.0,
        keys=keys,
    )
    model.add_block(
        "bought_if_ordered",
        len(entry),
        *terms((row, buy, 1.0), (row, orders.ids, -np.where(possible, limits.most[entry], 1.0))),
        at_most=0.0,
        keys=keys,
    )
    return orders, entry


def define_orders(model: SourcingModel, problem: Problem, decisions: Decisions, limits: OrderLimits) -> Orders:
    """The minimum orders and order multiples of a problem; without such terms the model stays as it is."""
    none = np.zeros(0, dtype=np.int64)
    lots, lots_entry = Columns("lots", none), none
    if np.any(limits.multiple > 0.0):
        lots, lots_entry = define_order_multiple(model, problem, decisions, limits)
    orders, orders_entry = Columns("orders", none), none
    if np.any(limits.least > limits.multiple * (1.0 + CLOSE)):
        orders, orders_entry = define_minimum_order(model, problem, decisions, limits)
    column = np.full(len(problem.purchases), -1, dtype=np.int64)
    column[orders_entry] = orders.ids
    return Orders(lots, lots_entry, orders, orders_entry, column)


def offers_of(problem: Problem, entry: IntArray) -> list[str]:
    """The offer and period of some purchases, as rows are named."""
    purchases, periods = problem.purchases, problem.case.periods
    names = problem.case.offers.index
    return [
        f"{names[o]}, {periods[t].label}" if periods[t].label else str(names[o])
        for o, t in zip(purchases.offer[entry].tolist(), purchases.period[entry].tolist(), strict=True)
    ]
