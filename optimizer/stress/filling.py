"""Materials without terms are filled in the order of cost, each as if it had its suppliers' capacities for itself.

Where no supplier is then asked for more than it can deliver, that is the least shortage, and the least cost with it.
"""

from __future__ import annotations

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray
from optimizer.stress.buyable import Supply
from optimizer.stress.carried import carried_orders, fill_carried
from optimizer.stress.coupled import Answer
from optimizer.stress.ground import Again, Ground, Orders
from optimizer.stress.merit_order import merit_order
from optimizer.stress.planned import run_down


def filled(again: Again) -> Answer:
    """What was bought before the event, and the cheapest offers from then on; nothing of materials with terms."""
    ground, first = again.ground, again.first
    plain, stored = ground.joined.is_plain, _is_stored(ground)
    orders, can = _orders(again), most_of(ground, again.supply)
    need, kept, unused = still_needed(again)
    usable = usable_stock(again) * plain
    carried = fill_carried(orders.carried, need, ground.room - kept, usable, can, first)
    bought, short = orders.merit.fill(np.where(stored[:, None], 0.0, need), can)
    surplus = unused
    surplus[:, first] += carried.unused
    answer = Answer(bought + carried.bought, kept + carried.closing, short + carried.short, surplus, 0.0)
    return with_past(again, answer, np.flatnonzero(plain))


def most_of(ground: Ground, supply: Supply) -> FloatArray:
    """most[o,j] = min(can[o,j], capacity_s · remaining[o,j] / unit_o)"""
    joined, most = ground.joined, supply.can.copy()
    capacity = joined.capacity[joined.row] * supply.remaining[joined.limited]
    alone = np.divide(capacity, joined.per_unit, out=np.full(len(capacity), np.inf), where=joined.per_unit > 0.0)
    most[joined.limited] = np.minimum(most[joined.limited], alone)
    return most


def still_needed(again: Again) -> tuple[FloatArray, FloatArray, FloatArray]:
    """What stock does not meet, what of it is kept, and what is neither needed nor fits, shape (materials, pieces).

    Stock at the event is used first and may not be thrown away; where more may be bought than is needed it may.
    """
    ground, first = again.ground, again.first
    late = np.where(ground.joined.is_plain[:, None], again.required, 0.0)[:, first:]
    need, kept, unused = (np.zeros_like(again.required) for _ in range(3))
    if ground.problem.surplus_allowed:
        need[:, first:] = late
        return need, kept, unused
    start = np.where(ground.joined.is_plain, _stock_at_event(again), 0.0)
    parts = run_down(late, np.zeros_like(late), start, ground.room[:, first:])
    need[:, first:], kept[:, first:], unused[:, first:] = parts
    return need, kept, unused


def _stock_at_event(again: Again) -> FloatArray:
    planned = again.ground.planned
    return planned.closing[:, again.begin - 1] if again.begin else planned.opening


def usable_stock(again: Again) -> FloatArray:
    """Stock at the event that may be used or left."""
    stock = _stock_at_event(again)
    return stock if again.ground.problem.surplus_allowed else np.zeros_like(stock)


def _is_stored(ground: Ground) -> BoolArray:
    stored = np.zeros(len(ground.problem.unit), dtype=bool)
    stored[ground.problem.stock.material] = True
    return stored


def _orders(again: Again) -> Orders:
    """The orders of cost; those at the book's prices are made once for each first period."""
    known = again.ground.known.orders
    if again.supply.is_dearer:
        return _orders_at(again, again.supply.landed_cost)
    if again.begin not in known:
        known[again.begin] = _orders_at(again, again.ground.buyable.landed_cost)
    return known[again.begin]


def _orders_at(again: Again, landed_cost: FloatArray) -> Orders:
    ground, plain, stored = again.ground, again.ground.joined.is_plain, _is_stored(again.ground)
    carried = carried_orders(ground.problem, ground.buyable, landed_cost, plain & stored, again.first)
    return Orders(merit_order(ground.buyable, landed_cost, plain & ~stored), carried)


def with_past(again: Again, answer: Answer, materials: IntArray) -> Answer:
    """The same with what was bought, stored and short of some materials before the event."""
    ground, first = again.ground, again.first
    if not first:
        return answer
    planned, buyable = ground.planned, ground.buyable
    before = np.flatnonzero((buyable.piece < first) & np.isin(buyable.material, materials))
    answer.bought[before] = planned.award[buyable.offer[before], buyable.period[before]]
    period = buyable.timeline.period[:first]
    pairs = (answer.closing, planned.closing), (answer.short, planned.short), (answer.surplus, planned.surplus)
    for now, then in pairs:
        now[materials, :first] = then[materials][:, period]
    return answer
