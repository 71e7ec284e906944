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
from optimizer.problem import Problem
from optimizer.purchased import DUST
from optimizer.stress.buyable import Buyable


@dataclass(frozen=True)
class CarriedOrder:
    """The offers of some materials by key, then by identifier; arrays of shape (materials, places) but ``material``.

    Attributes:
        material: positions of the materials.
        entry: number of the entry; ``len(buyable)`` in places that are empty or hold the opening stock.
        piece: piece in which it comes; the first planned again for the opening stock, −1 in empty places.
        is_opening: whether the place holds opening stock.
    """

    material: IntArray
    entry: IntArray
    piece: IntArray
    is_opening: BoolArray


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
    return tuple(_orders(material[order], entry[order], piece[order], places, len(buyable)))


def _orders(
    material: IntArray, entry: IntArray, piece: IntArray, places: IntArray, empty: int
) -> Iterator[CarriedOrder]:
    """Materials in tables of similar width, so that one with many offers does not widen the others."""
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
        yield CarriedOrder(members, table, when, (table == empty) & (when >= 0))


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
        at = order.material
        # Nobody takes more than all that is needed, whatever an offer without capacity could deliver.
        limit = np.minimum(most[order.entry], need[at].sum(axis=1)[:, None])
        limit = np.where(order.is_opening, opening[at][:, None], limit)
        there = _there(order, limit, need[at], room[at], first)
        after = np.zeros(len(at))
        for piece in reversed(range(first, need.shape[1])):
            reach = there[piece - first]
            used = np.minimum(need[at, piece], reach[:, -1])
            short[at, piece] = need[at, piece] - used
            closing[at, piece] = after
            taken = np.diff(np.minimum(reach, (used + after)[:, None]), axis=1, prepend=0.0)
            now = order.piece == piece
            bought[order.entry[now]] = taken[now]
            unused[at] -= np.where(now & order.is_opening, taken, 0.0).sum(axis=1)
            after = np.where(now, 0.0, taken).sum(axis=1)
    return Carried(_clean(bought[:-1]), _clean(closing), _clean(short), _clean(unused))


def _there(order: CarriedOrder, limit: FloatArray, need: FloatArray, room: FloatArray, first: int) -> list[FloatArray]:
    """reach[j,k] = Σ_{l≤k} of what can be there in piece j;   left[j] = min(reach[j] − need[j], room[j])"""
    left, found = np.zeros_like(limit), []
    for piece in range(first, need.shape[1]):
        reach = np.where(order.piece == piece, limit, left).cumsum(axis=1)
        found.append(reach)
        after = np.minimum(np.maximum(reach - need[:, piece, None], 0.0), room[:, piece, None])
        left = np.diff(after, axis=1, prepend=0.0)
    return found


def _clean(values: FloatArray) -> FloatArray:
    return np.asarray(np.where(values > DUST, values, 0.0))
