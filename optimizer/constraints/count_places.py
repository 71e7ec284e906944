"""Where a rule that counts has anything to count: its places, and the purchases that bring them something.

A place is a supplier or country in one window of one scope. What is unknown is a place of its own: one country more.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.arrays import sum_by_key
from optimizer.order_limits import OrderLimits
from optimizer.problem import BoolArray, FloatArray, IntArray, Problem, most_needed
from optimizer.rules.counted import Counted, CountRows


@dataclass(frozen=True)
class Places:
    """The places of a rule with anything to buy, in canonical order, and the purchases that bring them something.

    Attributes:
        cell: scope × windows + window, one a place.
        name: number of the supplier or country, one a place.
        place: number of the place, one an entry.
        purchase: number of the purchase, one an entry.
        measure: what one internal unit of the purchase brings, in measure units.
        most: the most that a place can get, in measure units.
    """

    cell: IntArray
    name: IntArray
    place: IntArray
    purchase: IntArray
    measure: FloatArray
    most: FloatArray

    def only(self, kept: BoolArray) -> Places:
        """Some of the places."""
        number = np.cumsum(kept) - 1
        entry = np.flatnonzero(kept[self.place])
        return Places(
            self.cell[kept],
            self.name[kept],
            number[self.place[entry]],
            self.purchase[entry],
            self.measure[entry],
            self.most[kept],
        )


def places_of(problem: Problem, limits: OrderLimits, rows: CountRows, counted: Counted) -> Places:
    """Where the purchases of a rule's scopes and windows bring anything."""
    purchases, measured = problem.purchases, rows.measured
    entry, purchase = purchases.of_offers(counted.offer)
    window = measured.window_of(purchases.period[purchase])
    measure = counted.part[entry] * _per_unit(problem, rows)[purchase]
    real = (window >= 0) & (measure > 0.0)
    entry, purchase, measure, window = entry[real], purchase[real], measure[real], window[real]
    key, place = np.unique(counted.entry[entry] * measured.windows + window, return_inverse=True)
    number, at = np.divmod(key, measured.windows)
    cell = counted.scope[number] * measured.windows + at
    most = _most(problem, measure * limits.most[purchase], place, purchase, measure)
    return Places(cell, counted.name[number], place, purchase, measure, most)


def all_purchases(problem: Problem, limits: OrderLimits, rows: CountRows) -> Places:
    """All purchases of a rule's scopes and windows, one place a scope and window."""
    offers = rows.measured.scope.of_offer
    offer = np.flatnonzero(offers >= 0)
    scopes = np.arange(len(rows.measured.scope.names))
    everything = Counted(scopes, np.zeros_like(scopes), offers[offer], offer, np.ones(len(offer)))
    return places_of(problem, limits, rows, everything)


def _most(problem: Problem, most: FloatArray, place: IntArray, purchase: IntArray, measure: FloatArray) -> FloatArray:
    """The most that each place can get: of each material and period no more than is needed, unless surplus may be."""
    if problem.surplus_allowed:
        return np.bincount(place, most).astype(float)
    material, period = problem.purchases.material[purchase], problem.purchases.period[purchase]
    key = (place * len(problem.unit) + material) * problem.periods + period
    together, offered = sum_by_key(key, most)
    dearest = np.zeros(len(together))
    np.maximum.at(dearest, np.searchsorted(together, key), measure)
    rest, period = np.divmod(together, problem.periods)
    place, material = np.divmod(rest, len(problem.unit))
    needed = most_needed(problem.requirement, problem.stock)[material, period]
    return np.bincount(place, np.minimum(offered, dearest * needed)).astype(float)


def _per_unit(problem: Problem, rows: CountRows) -> FloatArray:
    """What one internal unit of each purchase measures."""
    offer, unit = problem.purchases.offer, problem.unit[problem.purchases.material]
    return np.asarray(rows.measured.scope.weight[offer] * unit)
