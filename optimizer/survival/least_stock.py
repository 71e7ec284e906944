"""The stock that bridges losses (the sheet Survive): a least closing stock that follows from the data.

    stock[m,t] ≥ days_v / days_t · (requirement[m,t] − Σ_o (1 − lost_v · share_o,l) · capacity_o · serves[o,t])

for each row v of the sheet, each loss l that it names, each material m in its scope of which l takes something, and
each period t. share_o,l is the part of the offer that is lost with l (``optimizer.lost_shares``). Capacity counts in
proportion to time, as requirement does; terms of orders and rules do not count. A supplier's capacity is one offer's
here: where several offers in scope share it and it does not suffice for all, ``shared_suppliers`` says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray
from data.case import Case, Scope, Source
from data.origins import STAGES, Origins
from optimizer.lost_shares import DUST, countries_of, materials_in, share_of_offers


@dataclass(frozen=True)
class Loss:
    """One loss that stock must bridge.

    Attributes:
        row: position of its row in ``case.survive``.
        source: the country, group or supplier that is lost.
        stage: where a country counts; empty for a supplier.
    """

    row: int
    source: Source
    stage: str


@dataclass(frozen=True)
class LeastStock:
    """What must be in stock at the end of periods; one entry a row of Survive, material and period, in that order.

    Attributes:
        row: position in ``case.survive``.
        material: position in ``case.materials``.
        period: number of the period.
        quantity: the least closing stock, above zero, in material units.
        loss: which of ``losses`` needs the most.
        losses: every loss.
    """

    row: IntArray
    material: IntArray
    period: IntArray
    quantity: FloatArray
    loss: IntArray
    losses: tuple[Loss, ...]

    def of_rows(self, rows: IntArray) -> LeastStock:
        """What some rows of Survive ask for alone; rows keep their positions."""
        kept = np.isin(self.row, rows)
        arrays = (self.row[kept], self.material[kept], self.period[kept], self.quantity[kept], self.loss[kept])
        return LeastStock(*arrays, self.losses)

    def of_materials(self, shape: tuple[int, int]) -> FloatArray:
        """The least closing stock under all rows, shape (materials, periods), in material units."""
        least = np.zeros(shape)
        np.maximum.at(least, (self.material, self.period), self.quantity)
        return least


@dataclass(frozen=True)
class Deliveries:
    """What offers deliver in a period at most, in material units.

    Attributes:
        material: position of each offer's material.
        serves: whether it can be bought in a period, shape (offers, periods).
        capacity: per period, that of its supplier included; inf where unlimited.
        part: the part of its supplier's capacity that one material unit takes; 0 where that is unlimited.
    """

    material: IntArray
    serves: BoolArray
    capacity: FloatArray
    part: FloatArray


def least_stock(case: Case, origins: Origins, requirement: FloatArray) -> LeastStock:
    """The least closing stocks that the sheet Survive asks for.

    Args:
        case: the case.
        origins: where its offers come from.
        requirement: material units, shape (materials, periods).
    """
    deliveries = deliveries_of(case)
    losses = tuple(losses_of(case, origins, deliveries.serves.any(axis=1)))
    rows = len(case.survive)
    most = np.zeros((rows, *requirement.shape))
    which = np.full(most.shape, -1, dtype=np.int64)
    days = np.array([period.days for period in case.periods], dtype=float)
    for number, loss in enumerate(losses):
        asked = float(case.survive["days"].iloc[loss.row])
        touched, remaining = what_remains(case, origins, deliveries, loss)
        lacking = requirement[touched] - delivered(deliveries, remaining, touched)
        needed = asked / days * np.maximum(lacking, 0.0)
        larger = needed > most[loss.row, touched]
        most[loss.row, touched] = np.where(larger, needed, most[loss.row, touched])
        which[loss.row, touched] = np.where(larger, number, which[loss.row, touched])
    row, material, period = np.nonzero(most > 1e-9 * requirement.max(axis=1, initial=0.0)[:, None])
    return LeastStock(row, material, period, most[row, material, period], which[row, material, period], losses)


def losses_of(case: Case, origins: Origins, is_open: BoolArray) -> Iterator[Loss]:
    """Every loss that the rows of Survive name, by row, then country, then stage.

    Args:
        case: the case.
        origins: where its offers come from.
        is_open: whether an offer can be bought at all.
    """
    for number, (source, stage) in enumerate(zip(case.survive["source"], case.survive["stage"], strict=True)):
        if source.kind != "any country":
            stages = STAGES if stage == "each" else (stage,)
            yield from (Loss(number, source, each) for each in stages)
            continue
        found = countries_of(origins, is_open[origins.offer])
        if stage == "any":
            found = [(country, "any") for country in dict.fromkeys(country for country, _ in found)]
        yield from (Loss(number, Source("country", country), at) for country, at in found if stage in {"each", at})


def what_remains(case: Case, origins: Origins, deliveries: Deliveries, loss: Loss) -> tuple[IntArray, FloatArray]:
    """The materials of which a loss takes something, and what it leaves of each offer, as a part of what it could."""
    scope: Scope = case.survive["scope"].iloc[loss.row]
    share = share_of_offers(case, origins, loss.source, loss.stage, scope)
    lost = float(case.survive["lost_share"].iloc[loss.row]) * share
    touched = np.zeros(len(case.materials), dtype=bool)
    touched[deliveries.material[(lost > DUST) & deliveries.serves.any(axis=1)]] = True
    return np.flatnonzero(touched & materials_in(case, scope)), np.where(lost > 1.0 - DUST, 0.0, 1.0 - lost)


def delivered(deliveries: Deliveries, remaining: FloatArray, materials: IntArray) -> FloatArray:
    """Σ_o remaining_o · capacity_o · serves[o,t] of some materials, shape (len(materials), periods)."""
    place = np.full(int(deliveries.material.max(initial=-1)) + 1, -1)
    place[materials] = np.arange(len(materials))
    left = (place[deliveries.material] >= 0) & (remaining > 0.0)
    row, each = place[deliveries.material[left]], remaining[left] * deliveries.capacity[left]
    total = np.zeros((len(materials), deliveries.serves.shape[1]))
    offer, period = np.nonzero(deliveries.serves[left])
    np.add.at(total, (row[offer], period), each[offer])
    return total


def deliveries_of(case: Case) -> Deliveries:
    """What the offers of a case deliver: capacities, validity and lead time, without terms and rules."""
    offers, periods = case.offers, np.arange(len(case.periods))
    supplier = case.supplier_of_offer
    most = case.suppliers["capacity"].to_numpy(dtype=float)[supplier]
    each = offers["per_supplier_unit"].to_numpy(dtype=float)
    limited = np.isfinite(most)
    with np.errstate(divide="ignore"):
        part = np.divide(each, most, out=np.zeros(len(each)), where=limited)
    whole = np.divide(1.0, part, out=np.full(len(part), np.inf), where=part > 0.0)
    capacity = np.minimum(offers["capacity"].to_numpy(dtype=float), whole)
    first, last = (offers[name].to_numpy(dtype=np.int64)[:, None] for name in ("first_period", "last_period"))
    status = case.suppliers["status"].to_numpy(dtype=object)[supplier]
    can_be_bought = (status != "excluded") & (capacity > 0.0)
    serves = can_be_bought[:, None] & (periods >= first) & (periods <= last)
    return Deliveries(case.material_of_offer, serves, capacity, part)


def shared_suppliers(case: Case) -> Iterator[tuple[int, str]]:
    """Rows of Survive, and a supplier whose capacity does not suffice for all its offers in the scope of the row."""
    if not len(case.survive):
        return
    deliveries = deliveries_of(case)
    supplier = case.supplier_of_offer
    for number, scope in enumerate(case.survive["scope"]):
        counted = materials_in(case, scope)[deliveries.material] & (deliveries.part > 0.0)
        counted &= deliveries.serves.any(axis=1)
        taken = deliveries.part[counted] * deliveries.capacity[counted]
        used = np.bincount(supplier[counted], taken, minlength=len(case.suppliers))
        several = np.bincount(supplier[counted], minlength=len(case.suppliers)) > 1
        yield from ((number, str(name)) for name in case.suppliers.index[several & (used > 1.0 + 1e-9)])
