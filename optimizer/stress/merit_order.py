"""Materials that stand alone: nothing couples their periods or their offers, so the cheapest offers fill the need.

A material stands alone when it is not stored and all its offers have a price and perhaps a capacity, and no other term.
Buying in the order of cost is then the least shortage, and of all plans with that shortage the least cost.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray, positions
from optimizer.problem import Problem
from optimizer.stress.buyable import Buyable


def stand_alone(problem: Problem) -> BoolArray:
    """Which materials stand alone, one a material."""
    case, suppliers = problem.case, problem.case.suppliers
    offers = case.offers
    has_terms = (offers["minimum_order"].fillna(0.0) > 0.0) | (offers["order_multiple"].fillna(0.0) > 0.0)
    has_terms |= (offers["fixed_cost"].fillna(0.0) > 0.0) | offers.index.isin(case.price_breaks["offer"])
    couples = suppliers["maximum_spend"].notna() | (suppliers["fixed_cost"].fillna(0.0) > 0.0)
    couples |= np.isfinite(suppliers["capacity"].to_numpy(dtype=float))
    tied = has_terms.to_numpy(dtype=bool) | couples.reindex(offers["supplier"]).to_numpy(dtype=bool)
    material = positions(case.materials.index, offers["material"])
    alone = np.ones(len(case.materials), dtype=bool)
    alone[material[problem.purchases.offer[tied[problem.purchases.offer]]]] = False
    alone[problem.stock.material] = False
    return alone


@dataclass(frozen=True)
class MeritOrder:
    """The offers of each material and piece by cost, then by identifier.

    Attributes:
        layers: the cheapest entry of every material and piece, then the second cheapest, and so on.
    """

    layers: tuple[IntArray, ...]

    def fill(self, need: FloatArray, can: FloatArray, buyable: Buyable) -> FloatArray:
        """bought_k = min(can_k, need − Σ_{l<k} bought_l)      offers k in the order of cost

        Args:
            need: shape (materials, pieces).
            can: the most of each entry.
            buyable: the entries.

        Returns:
            What is bought, one an entry; 0 for entries of materials that do not stand alone.
        """
        bought, left = np.zeros(len(buyable)), need.copy()
        for entry in self.layers:
            at = buyable.material[entry], buyable.piece[entry]
            bought[entry] = np.minimum(can[entry], left[at])
            left[at] -= bought[entry]
        return bought


def merit_order(buyable: Buyable, landed_cost: FloatArray, alone: BoolArray) -> MeritOrder:
    """The merit order of the materials that stand alone."""
    entry = np.flatnonzero(alone[buyable.material])
    group = buyable.material[entry] * len(buyable.timeline) + buyable.piece[entry]
    entry = entry[np.lexsort((buyable.offer[entry], landed_cost[entry], group))]
    group = buyable.material[entry] * len(buyable.timeline) + buyable.piece[entry]
    begins = np.flatnonzero(np.diff(group, prepend=-1))
    rank = np.arange(len(entry)) - np.repeat(begins, np.diff(np.append(begins, len(entry))))
    by_rank = np.argsort(rank, kind="stable")
    counts = np.bincount(rank) if len(rank) else np.zeros(0, dtype=np.int64)
    return MeritOrder(tuple(np.split(entry[by_rank], np.cumsum(counts)[:-1])) if len(counts) else ())
