"""What the offers of a problem can deliver at most, before and after a loss, and what is needed meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from optimizer.problem import BoolArray, FloatArray, IntArray, Problem

NOTHING = 1e-9
"""What remains of an offer below this part is nothing; a deficit below this part of an internal unit is none."""
_AMPLE = 1e9
"""A capacity of this many internal units, each near a material's largest requirement, is as good as unlimited."""


@dataclass(frozen=True)
class Supply:
    """What offers that may be bought can deliver, in internal units; an entry is one open offer.

    Attributes:
        problem: the case as arrays.
        offer: position of each open offer in ``case.offers``.
        material: position of its material.
        supplier: position of its supplier.
        serves: whether it can deliver in a period, shape (open offers, periods).
        capacity: what it can deliver in a period, its supplier's capacity included; inf where unlimited.
        part: the part of its supplier's capacity that one internal unit takes; 0 where that limits no more than the
            capacities of its offers do.
        opening: opening stock, one a material.
        maximum: most closing stock, shape (materials, periods); 0 where no stock is kept, inf without a maximum.
        group: number of the group of materials that share a supplier's capacity, one a material.
        shares: whether it needs the whole of its group to say what can be delivered, one a material.
        days: days of each period.
    """

    problem: Problem
    offer: IntArray
    material: IntArray
    supplier: IntArray
    serves: BoolArray
    capacity: FloatArray
    part: FloatArray
    opening: FloatArray
    maximum: FloatArray
    group: IntArray
    shares: BoolArray
    days: FloatArray

    @property
    def requirement(self) -> FloatArray:
        """Internal units, shape (materials, periods)."""
        return self.problem.requirement

    @property
    def starts(self) -> FloatArray:
        """Days from the first day of the horizon to the beginning of each period, and to the end of the last."""
        return np.concatenate([[0.0], np.cumsum(self.days)])

    def delivered(self, remaining: FloatArray, materials: IntArray) -> FloatArray:
        """capacity[m,t] = Σ_o remaining_o · capacity_o · serves[o,t]

        Args:
            remaining: what is left of each open offer, as a part of what it could deliver.
            materials: positions of the materials asked for.

        Returns:
            Internal units a period, shape (len(materials), periods); what offers share is counted for each of them.
        """
        place = np.full(len(self.opening), -1)
        place[materials] = np.arange(len(materials))
        left = (place[self.material] >= 0) & (remaining > NOTHING)
        each = remaining[left] * self.capacity[left]
        row, serves = place[self.material[left]], self.serves[left]
        columns = [
            np.bincount(row[serves[:, t]], each[serves[:, t]], minlength=len(materials)) for t in range(len(self.days))
        ]
        return np.stack(columns, axis=1)


def supply_of(problem: Problem) -> Supply:
    """What the open offers of a problem can deliver: capacities, validity and lead time, without terms and rules."""
    case, periods = problem.case, np.arange(problem.periods)
    material = case.material_of_offer
    supplier = case.supplier_of_offer
    capacity = case.offers["capacity"].to_numpy(dtype=float) / problem.unit[material]
    part = _part_of_supplier(problem, material, supplier)
    capacity = np.minimum(capacity, np.divide(1.0, part, out=np.full(len(part), np.inf), where=part > 0.0))
    capacity[capacity > _AMPLE] = np.inf
    first = case.offers["first_period"].to_numpy(dtype=np.int64)[:, None]
    last = case.offers["last_period"].to_numpy(dtype=np.int64)[:, None]
    status = case.suppliers["status"].to_numpy(dtype=object)[supplier]
    serves = ((status != "excluded") & (capacity > 0.0))[:, None] & (periods >= first) & (periods <= last)
    offer = np.flatnonzero(serves.any(axis=1))
    opening, maximum = _stock(problem)
    scarce = _where_scarce(supplier[offer], part[offer], capacity[offer])
    group, shares = _sharing(material[offer], supplier[offer], scarce, len(case.materials), len(case.suppliers))
    return Supply(
        problem, offer, material[offer], supplier[offer], serves[offer], capacity[offer], scarce, opening, maximum,
        group, shares, np.array([period.days for period in case.periods], dtype=float),
    )  # fmt: skip


def _part_of_supplier(problem: Problem, material: IntArray, supplier: IntArray) -> FloatArray:
    """unit_o / capacity_s; inf where the supplier can deliver nothing, 0 where its capacity is ample or unlimited."""
    each = problem.case.offers["per_supplier_unit"].to_numpy(dtype=float) * problem.unit[material]
    capacity = problem.supplier_capacity[supplier]
    with np.errstate(divide="ignore", invalid="ignore"):
        part = np.where(np.isfinite(capacity), each / capacity, 0.0)
    return np.where(part < 1.0 / _AMPLE, 0.0, part)


def _where_scarce(supplier: IntArray, part: FloatArray, capacity: FloatArray) -> FloatArray:
    """The parts, 0 where Σ_o part_o · capacity_o ≤ 1: the supplier can serve all its offers in full."""
    taken = np.multiply(part, capacity, out=np.zeros(len(part)), where=part > 0.0)
    return np.where(np.bincount(supplier, taken)[supplier] <= 1.0 + NOTHING, 0.0, part) if len(part) else part


def _stock(problem: Problem) -> tuple[FloatArray, FloatArray]:
    """Opening stock and most closing stock of every material; the limit at the end of the horizon hinders no bridge."""
    stock = problem.stock
    opening = np.zeros(len(problem.requirement))
    opening[stock.material] = stock.opening
    maximum = np.zeros(problem.requirement.shape)
    most = problem.case.stock["maximum"].to_numpy(dtype=float) / problem.unit[stock.material]
    maximum[stock.material] = most[:, None]
    return opening, maximum


def _sharing(
    material: IntArray, supplier: IntArray, part: FloatArray, materials: int, suppliers: int
) -> tuple[IntArray, BoolArray]:
    """Groups of materials joined by suppliers that cannot serve all in full, and who is in such a group."""
    joined = part > 0.0
    nodes = materials + suppliers
    links = coo_array((np.ones(int(joined.sum())), (material[joined], materials + supplier[joined])), (nodes, nodes))
    group = connected_components(links, directed=False)[1][:materials]
    shares = np.zeros(materials, dtype=bool)
    shares[material[joined]] = True
    return np.asarray(group, dtype=np.int64), shares
