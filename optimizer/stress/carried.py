"""Stored materials without terms: the cheapest offers fill the need, holding costs counted from when they come.

A unit bought in piece k and used in piece j costs landed_cost + holding_cost · (periods that end between k and j). The
second part is a difference of two numbers, one of k and one of j, so one order of the offers serves every piece:

    key[o,k] = landed_cost[o,k] − holding_cost_m · (periods that end before k)

Whatever can still be used is used as soon as it is needed, so the least is short, and the latest need is. Going forward
through the pieces says what can be there; going backward takes the first of the order that make up what is needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray
from optimizer.answer.purchased import DUST
from optimizer.problem import Problem
from optimizer.stress.buyable import Buyable


@dataclass(frozen=True)
class CarriedOrder:
    """The offers of some materials by key, then by identifier; arrays of shape (materials, places) but ``material``.

    Attributes:
        material: positions of the materials.
        entry: number of the entry; ``len(buyable)`` in places that are empty or hold the opening stock.
        opening: where the opening stock stands, one a material.
        coming: for each piece from the first planned again, the places (counted through all rows) of what comes in it.
    """

    material: IntArray
    entry: IntArray
    opening: IntArray
    coming: tuple[IntArray, ...]


@dataclass(frozen=True)
class Carried:
    """What is bought (one an entry), closing stock and what is short, shape (materials, pieces), and opening stock that
    is not used, one a material.
    """

    bought: FloatArray
    closing: FloatArray
    short: FloatArray
    unused: FloatArray


def carried_orders(
    problem: Problem, buyable: Buyable, landed_cost: FloatArray, chosen: BoolArray, first: int
) -> tuple[CarriedOrder, ...]:
    """The orders of chosen materials from a piece on, those of about as many offers together.

    Args:
        problem: the case.
        buyable: what can be bought.
        landed_cost: one an entry.
        chosen: which materials.
        first: number of the first piece that is planned again.
    """
    closes = buyable.timeline.closes
    ended = np.concatenate([[0], np.cumsum(closes)])
    holding_cost = np.zeros(len(problem.unit))
    holding_cost[problem.stock.material] = problem.stock.holding_cost
    late = np.flatnonzero(chosen[buyable.material] & (buyable.piece >= first))
    material = np.concatenate([np.flatnonzero(chosen), buyable.material[late]])
    opening = int(chosen.sum())
    entry = np.concatenate([np.full(opening, len(buyable)), late])
    piece = np.concatenate([np.full(opening, first), buyable.piece[late]])
    cost = np.concatenate([np.zeros(opening), landed_cost[late]])
    order = np.lexsort((cost - holding_cost[material] * ended[piece], material))  # stable: equal ones by offer
    places = np.bincount(material, minlength=len(problem.unit))
    late_pieces = range(first, len(buyable.timeline))
    return tuple(_orders(material[order], np.stack([entry[order], piece[order]]), places, len(buyable), late_pieces))


def _orders(material: IntArray, ordered: IntArray, places: IntArray, empty: int, late: range) -> Iterator[CarriedOrder]:
    """Materials in tables of similar width, so that one with many offers does not widen the others.

    Args:
        material: of each place, ascending.
        ordered: entry and piece of each place.
        places: number of places, one a material.
        empty: the entry that no place has.
        late: the pieces that are planned again.
    """
    entry, piece = ordered
    begins = np.cumsum(places) - places
    place = np.arange(len(material)) - begins[material]
    width = np.exp2(np.ceil(np.log2(np.maximum(places, 1)))).astype(np.int64)
    for size in np.unique(width[places > 0]).tolist():
        members = np.flatnonzero((places > 0) & (width == size))
        inside = np.isin(material, members)
        row = np.searchsorted(members, material[inside])
        shape = len(members), int(places[members].max())
        table, when = np.full(shape, empty), np.full(shape, -1)
        table[row, place[inside]], when[row, place[inside]] = entry[inside], piece[inside]
        opening = np.argmax((table == empty) & (when >= 0), axis=1)
        yield CarriedOrder(members, table, opening, tuple(np.flatnonzero(when == number) for number in late))


def fill_carried(
    orders: tuple[CarriedOrder, ...],
    need: FloatArray,
    room: FloatArray,
    opening: FloatArray,
    can: FloatArray,
    first: int,
) -> Carried:
    """The least shortage, and of all plans with that the least cost.

    Args:
        orders: what can be bought, in order.
        need: shape (materials, pieces); nothing before ``first``.
        room: the most that can be stored at the end of each piece, of the same shape.
        opening: stock at the beginning of piece ``first`` that may be used or left, one a material.
        can: the most of each entry.
        first: number of the first piece that is planned again.
    """
    bought, closing, short = np.zeros(len(can) + 1), np.zeros_like(need), np.zeros_like(need)
    most, unused = np.append(can, 0.0), opening.copy()
    for order in orders:
        at, rows = order.material, np.arange(len(order.material))
        # Nobody takes more than all that is needed, whatever an offer without capacity could deliver.
        limit = np.minimum(most[order.entry], need[at].sum(axis=1)[:, None])
        limit[rows, order.opening] = opening[at]
        there = _there(order, limit, need[at, first:], room[at, first:])
        after = np.zeros(len(at))
        for late in reversed(range(len(there))):
            reach, piece, coming = there[late], first + late, order.coming[late]
            used = np.minimum(need[at, piece], reach[:, -1])
            short[at, piece] = need[at, piece] - used
            closing[at, piece] = after
            taken = _steps(np.minimum(reach, (used + after)[:, None], out=reach)).ravel()
            bought[order.entry.ravel()[coming]] = taken[coming]
            if not late:
                unused[at] -= taken.reshape(reach.shape)[rows, order.opening]
            taken[coming] = 0.0
            after = taken.reshape(reach.shape).sum(axis=1)
    return Carried(_clean(bought[:-1]), _clean(closing), _clean(short), _clean(unused))


def _there(order: CarriedOrder, limit: FloatArray, need: FloatArray, room: FloatArray) -> list[FloatArray]:
    """reach[j,k] = Σ_{l≤k} of what can be there in piece j;   left[j] = min(reach[j] − need[j], room[j])"""
    left, found = np.zeros_like(limit), []
    for late, coming in enumerate(order.coming):
        left.ravel()[coming] = limit.ravel()[coming]
        reach = left.cumsum(axis=1)
        found.append(reach)
        after = reach - need[:, late, None]
        np.maximum(after, 0.0, out=after)
        left = _steps(np.minimum(after, room[:, late, None], out=after))
    return found


def _steps(sums: FloatArray) -> FloatArray:
    """What running sums along the rows are sums of."""
    steps = sums.copy()
    steps[:, 1:] -= sums[:, :-1]
    return steps


def _clean(values: FloatArray) -> FloatArray:
    return np.asarray(np.where(values > DUST, values, 0.0))
