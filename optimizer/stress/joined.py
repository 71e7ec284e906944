"""Which materials are joined: by suppliers whose capacity or spend is limited, or who are paid once for all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from data.arrays import BoolArray, FloatArray, IntArray
from optimizer.problem import Problem
from optimizer.purchased import DUST
from optimizer.stress.buyable import Buyable, Supply

_SAME = 1e-9


@dataclass(frozen=True)
class Joined:
    """Groups of materials that can be planned again without looking at any other.

    Attributes:
        group: number of its group, one a material.
        is_plain: which materials have nothing but prices and capacities: no terms, no spend limit, nothing paid once.
        limited: entries of suppliers with a capacity.
    """

    group: IntArray
    is_plain: BoolArray
    limited: IntArray

    def whole(self, some: BoolArray) -> BoolArray:
        """The materials of all groups in which there is one of some."""
        return np.asarray(np.isin(self.group, self.group[some]))


def joined_of(problem: Problem, buyable: Buyable) -> Joined:
    """The groups of a problem."""
    case, suppliers, purchases = problem.case, problem.case.suppliers, problem.purchases
    offers, count = case.offers, len(case.materials)
    has_terms = (offers["minimum_order"].fillna(0.0) > 0.0) | (offers["order_multiple"].fillna(0.0) > 0.0)
    has_terms |= (offers["fixed_cost"].fillna(0.0) > 0.0) | offers.index.isin(case.price_breaks["offer"])
    over_the_horizon = (suppliers["maximum_spend"].notna() | (suppliers["fixed_cost"].fillna(0.0) > 0.0)).to_numpy()
    material, supplier = purchases.material, purchases.supplier
    tied = has_terms.to_numpy(dtype=bool)[purchases.offer] | over_the_horizon[supplier]
    is_plain = np.ones(count, dtype=bool)
    is_plain[material[tied]] = False
    joins = np.flatnonzero((over_the_horizon | np.isfinite(problem.supplier_capacity))[supplier])
    size = count + len(suppliers)
    graph = csr_array((np.ones(len(joins)), (material[joins], count + supplier[joins])), shape=(size, size))
    _, group = connected_components(graph, directed=False)
    limited = np.flatnonzero(np.isfinite(problem.supplier_capacity)[buyable.supplier])
    return Joined(group[:count].astype(np.int64), is_plain, limited)


def load(problem: Problem, buyable: Buyable, joined: Joined, supply: Supply, bought: FloatArray) -> FloatArray:
    """load[s,j] = Σ_{o∈O_s} unit_o · bought[o,j] / remaining[o,j]      shape (suppliers, pieces)"""
    at, pieces = joined.limited, len(buyable.timeline)
    remaining = supply.remaining[at]
    taken = buyable.per_supplier_unit[at] * bought[at]
    taken = np.divide(taken, remaining, out=np.zeros(len(at)), where=remaining > 0.0)
    shape = len(problem.supplier_capacity), pieces
    return np.bincount(buyable.supplier[at] * pieces + buyable.piece[at], taken, shape[0] * pieces).reshape(shape)


def overloaded(problem: Problem, buyable: Buyable, joined: Joined, supply: Supply, bought: FloatArray) -> BoolArray:
    """Which materials buy from a supplier more than it can deliver, one a material."""
    if not len(joined.limited):
        return np.zeros(len(problem.unit), dtype=bool)
    above = load(problem, buyable, joined, supply, bought) > problem.supplier_capacity[:, None] * (1.0 + _SAME)
    return _materials(problem, buyable, joined.limited, above)


def misfits(
    problem: Problem, buyable: Buyable, joined: Joined, before: Supply, supply: Supply, bought: FloatArray
) -> BoolArray:
    """Which materials would be bought otherwise, or could not be bought as before, one a material.

    Args:
        problem: the undisturbed case.
        buyable: what can be bought.
        joined: its groups.
        before: what can be bought undisturbed.
        supply: what can be bought now.
        bought: what is best undisturbed, one an entry.
    """
    cut = (supply.can < before.can) & (bought > supply.can * (1.0 + _SAME) + DUST)
    found = np.zeros(len(problem.unit), dtype=bool)
    found[buyable.material[cut | (supply.landed_cost != before.landed_cost)]] = True
    if len(joined.limited):
        now = load(problem, buyable, joined, supply, bought)
        most = np.maximum(problem.supplier_capacity[:, None], load(problem, buyable, joined, before, bought))
        found |= _materials(problem, buyable, joined.limited, now > most * (1.0 + _SAME))
    return found


def _materials(problem: Problem, buyable: Buyable, entries: IntArray, of_supplier: BoolArray) -> BoolArray:
    found = np.zeros(len(problem.unit), dtype=bool)
    found[buyable.material[entries[of_supplier[buyable.supplier[entries], buyable.piece[entries]]]]] = True
    return found
