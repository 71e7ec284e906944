"""Which materials are joined: by suppliers whose capacity or spend is limited, or who are paid once for all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from data.arrays import BoolArray, FloatArray, IntArray
from optimizer.problem import Problem
from optimizer.stress.buyable import Buyable, Supply

_SAME = 1e-9


@dataclass(frozen=True)
class Joined:
    """Groups of materials that can be planned again without looking at any other.

    Attributes:
        group: number of its group, one a material.
        is_plain: which materials have nothing but prices and capacities: no terms, no spend limit, nothing paid once.
        limited: entries of suppliers with a capacity.
        row: which capacity counts, one an entry of ``limited``.
        per_unit: the supplier's units in one internal unit for each part of a period, likewise.
        capacity: of a supplier in a piece, one a row.
    """

    group: IntArray
    is_plain: BoolArray
    limited: IntArray
    row: IntArray
    per_unit: FloatArray
    capacity: FloatArray

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
    pieces = len(buyable.timeline)
    key, row = np.unique(buyable.supplier[limited] * pieces + buyable.piece[limited], return_inverse=True)
    capacity = problem.supplier_capacity[key // pieces]
    per_unit = buyable.per_supplier_unit[limited]
    return Joined(group[:count].astype(np.int64), is_plain, limited, row.astype(np.int64), per_unit, capacity)


def load(joined: Joined, supply: Supply, bought: FloatArray) -> FloatArray:
    """load[s,j] = Σ_{o∈O_s} unit_o · bought[o,j] / remaining[o,j]      one a row of ``joined``"""
    remaining = supply.remaining[joined.limited]
    taken = joined.per_unit * bought[joined.limited]
    np.divide(taken, remaining, out=taken, where=remaining > 0.0)
    return np.bincount(joined.row, taken, len(joined.capacity))


def overloaded(buyable: Buyable, joined: Joined, supply: Supply, bought: FloatArray) -> BoolArray:
    """Which materials buy from a supplier more than it can deliver, one a material."""
    above = load(joined, supply, bought) > joined.capacity * (1.0 + _SAME)
    return _materials(buyable, joined, above)


def misfits(buyable: Buyable, joined: Joined, before: Supply, supply: Supply, bought: FloatArray) -> BoolArray:
    """Which materials would be bought otherwise, or could not be bought as before, one a material.

    Args:
        buyable: what can be bought.
        joined: its groups.
        before: what can be bought undisturbed.
        supply: what can be bought now.
        bought: what is best undisturbed, one an entry.
    """
    is_less = (supply.remaining < before.remaining) & (bought > 0.0)
    too_much = is_less & (bought > supply.can * (1.0 + _SAME))
    found = np.zeros(len(joined.group), dtype=bool)
    found[buyable.material[too_much]] = True
    if supply.is_dearer:
        is_other = (supply.landed_cost != before.landed_cost) | (supply.factor != before.factor)
        found[buyable.material[is_other]] = True
    above = load(joined, supply, bought) > joined.capacity * (1.0 + _SAME)
    # What nothing is lost of stands as the solver left it, within its tolerance.
    above &= np.bincount(joined.row, is_less[joined.limited], len(joined.capacity)) > 0.0
    return np.asarray(found | _materials(buyable, joined, above))


def _materials(buyable: Buyable, joined: Joined, rows: BoolArray) -> BoolArray:
    """The materials that buy from some suppliers."""
    found = np.zeros(len(joined.group), dtype=bool)
    found[buyable.material[joined.limited[rows[joined.row]]]] = True
    return found
