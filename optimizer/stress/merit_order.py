"""Materials that stand alone: nothing couples their periods or their offers, so the cheapest offers fill the need.

A material stands alone when it is not stored and all its offers have a price and perhaps a capacity, and no other term.
Buying in the order of cost is then the least shortage, and of all plans with that shortage the least cost.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

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
        entry: the cheapest entry of every material and piece, then the second cheapest of each, and so on.
        group: number of its material and piece.
        begins: where the cheapest, the second cheapest and so on begin; one more entry closes the last.
    """

    entry: IntArray
    group: IntArray
    begins: IntArray

    def fill(self, need: FloatArray, can: FloatArray) -> tuple[FloatArray, FloatArray]:
        """bought_k = min(can_k, need − Σ_{l<k} bought_l)      offers k in the order of cost

        Args:
            need: shape (materials, pieces).
            can: the most of each entry.

        Returns:
            What is bought, one an entry (0 for materials that do not stand alone), and what then is still needed, of
            the shape of ``need``.
        """
        left, ordered = need.ravel().copy(), can[self.entry]
        for begin, end in pairwise(self.begins.tolist()):
            group = self.group[begin:end]
            open_ = left[group]
            taken = np.minimum(ordered[begin:end], open_)
            ordered[begin:end] = taken
            left[group] = open_ - taken
        bought = np.zeros(len(can))
        bought[self.entry] = ordered
        return bought, left.reshape(need.shape)


def merit_order(buyable: Buyable, landed_cost: FloatArray, alone: BoolArray) -> MeritOrder:
    """The merit order of the materials that stand alone."""
    entry = np.flatnonzero(alone[buyable.material])
    group = buyable.material[entry] * len(buyable.timeline) + buyable.piece[entry]
    order = np.lexsort((landed_cost[entry], group))  # stable: of equal costs the first by offer comes first
    entry, group = entry[order], group[order]
    first = np.flatnonzero(np.diff(group, prepend=-1))
    rank = np.arange(len(entry)) - np.repeat(first, np.diff(np.append(first, len(entry))))
    by_rank = np.argsort(rank, kind="stable")
    begins = np.concatenate([[0], np.cumsum(np.bincount(rank))]).astype(np.int64)
    return MeritOrder(entry[by_rank], group[by_rank], begins)
