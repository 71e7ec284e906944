"""Materials without terms that are not stored: nothing couples their periods, so the cheapest offers fill the need.

Buying in the order of cost is then the least shortage, and of all plans with that shortage the least cost.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray
from optimizer.stress.buyable import Buyable


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
            What is bought, one an entry (0 for materials that are not in the order), and what then is still needed, of
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


def merit_order(buyable: Buyable, landed_cost: FloatArray, chosen: BoolArray) -> MeritOrder:
    """The merit order of chosen materials."""
    entry = np.flatnonzero(chosen[buyable.material])
    group = buyable.material[entry] * len(buyable.timeline) + buyable.piece[entry]
    order = np.lexsort((landed_cost[entry], group))  # stable: of equal costs the first by offer comes first
    entry, group = entry[order], group[order]
    first = np.flatnonzero(np.diff(group, prepend=-1))
    rank = np.arange(len(entry)) - np.repeat(first, np.diff(np.append(first, len(entry))))
    by_rank = np.argsort(rank, kind="stable")
    begins = np.concatenate([[0], np.cumsum(np.bincount(rank))]).astype(np.int64)
    return MeritOrder(entry[by_rank], group[by_rank], begins)
