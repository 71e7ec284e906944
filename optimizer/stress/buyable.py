"""What can be bought in each piece of the horizon, before and under a loss."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray, ranges
from optimizer.disruption import Disruption
from optimizer.problem import Problem
from optimizer.stress.timeline import Timeline


@dataclass(frozen=True)
class Buyable:
    """One entry for each offer and piece that the offer can serve, by offer, then piece; internal units.

    Attributes:
        entry: number of the purchase, of which it is a piece, in ``problem.purchases``.
        offer: position in ``case.offers``.
        material: position in ``case.materials``.
        supplier: position in ``case.suppliers``.
        piece: number of the piece.
        period: number of the period.
        could: its capacity in the piece; inf where it is unlimited.
        landed_cost: base currency per internal unit, undisturbed.
        per_supplier_unit: the supplier's units in one internal unit, for each part of a period; 0 where unlimited.
        timeline: the pieces.
    """

    entry: IntArray
    offer: IntArray
    material: IntArray
    supplier: IntArray
    piece: IntArray
    period: IntArray
    could: FloatArray
    landed_cost: FloatArray
    per_supplier_unit: FloatArray
    timeline: Timeline

    def __len__(self) -> int:
        return len(self.offer)


@dataclass(frozen=True)
class Supply:
    """What can be bought while something is lost; one entry a ``Buyable``.

    Attributes:
        remaining: what is left of what the offer could deliver.
        can: remaining × its capacity; an unlimited offer is unlimited unless nothing remains.
        landed_cost: at the prices and tariffs of the loss, base currency per internal unit.
        factor: what one base currency of unit price costs: price factor · (1 + tariff + points).
        is_dearer: whether any price differs from the book's.
    """

    remaining: FloatArray
    can: FloatArray
    landed_cost: FloatArray
    factor: FloatArray
    is_dearer: bool


def buyable_of(problem: Problem, timeline: Timeline) -> Buyable:
    """What can be bought in the pieces of a timeline, undisturbed."""
    purchases, case = problem.purchases, problem.case
    first = np.searchsorted(timeline.period, np.arange(problem.periods))
    count = np.bincount(timeline.period, minlength=problem.periods)
    entry, piece = ranges(first[purchases.period], count[purchases.period])
    order = np.lexsort((piece, purchases.offer[entry]))
    entry, piece = entry[order], piece[order]
    material, part = purchases.material[entry], timeline.part[piece]
    capacity = case.offers["capacity"].to_numpy(dtype=float)[purchases.offer[entry]] / problem.unit[material]
    return Buyable(
        entry,
        purchases.offer[entry],
        material,
        purchases.supplier[entry],
        piece,
        timeline.period[piece],
        capacity * part,
        purchases.landed_cost[entry],
        problem.per_supplier_unit[entry] / part,
        timeline,
    )


def supply_under(problem: Problem, buyable: Buyable, disruption: Disruption) -> Supply:
    """can[o,j] = remaining[o,t] · capacity_o · part_j,   landed_cost[o,j] at the prices of the loss"""
    timeline, period = buyable.timeline, buyable.period
    remaining = np.where(timeline.lasts[buyable.piece], disruption.remaining[buyable.offer, period], 1.0)
    can = np.multiply(buyable.could, remaining, out=np.zeros(len(buyable)), where=remaining > 0.0)
    is_dearer = bool((disruption.price != 1.0).any() or (disruption.tariff != 0.0).any())
    landed, factor = buyable.landed_cost, 1.0 + problem.case.offers["tariff"].to_numpy(dtype=float)[buyable.offer]
    if is_dearer:
        offers, at = problem.case.offers, (buyable.offer, period)
        # A tariff below 0 is 0: nobody is paid for buying.
        factor = disruption.price[at] * np.maximum(factor + disruption.tariff[at], 1.0)
        added = (offers["freight"] + offers["other_cost"]).to_numpy(dtype=float)[buyable.offer]
        landed = offers["unit_price"].to_numpy(dtype=float)[buyable.offer] * factor + added
        landed *= problem.unit[buyable.material]
    return Supply(remaining, can, landed, factor, is_dearer)


def is_unlimited(problem: Problem, buyable: Buyable) -> BoolArray:
    """Entries of offers that neither a capacity of their own nor one of their supplier limits."""
    return np.isinf(buyable.could) & np.isinf(problem.supplier_capacity[buyable.supplier])
