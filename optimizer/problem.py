"""From the Case to arrays in canonical order: the only place that flattens tables.

Quantities are held in internal units, one power of two a material, so that the coefficients of every book lie near
1 whatever its units; powers of two change no digit. Money is in base currency; the costs of the model are divided by
another power of two where they would otherwise vanish in the solver's tolerance, or not fit in its range.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.case import Case
from data.origins import Origins, origins_of
from optimizer.survival.least_stock import LeastStock, least_stock

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

_LARGEST_COST = 1e12


@dataclass(frozen=True)
class Purchases:
    """What can be bought: one entry for each offer and period that the offer can serve, by offer, then period.

    Attributes:
        offer: position in ``case.offers``.
        material: position in ``case.materials``.
        supplier: position in ``case.suppliers``.
        period: number of the period.
        landed_cost: base currency per internal unit.
        upper: the most that can be bought, internal units; inf only where surplus may be bought without limit.
        first: for each offer of the case, where its entries begin; one more entry closes the last.
    """

    offer: IntArray
    material: IntArray
    supplier: IntArray
    period: IntArray
    landed_cost: FloatArray
    upper: FloatArray
    first: IntArray

    def __len__(self) -> int:
        return len(self.offer)

    def of_offers(self, offers: IntArray) -> tuple[IntArray, IntArray]:
        """For each listed offer all its entries: (position in ``offers``, number of the entry)."""
        counts = self.first[offers + 1] - self.first[offers]
        position = np.repeat(np.arange(len(offers)), counts)
        within = np.arange(len(position)) - np.repeat(np.cumsum(counts) - counts, counts)
        return position, self.first[offers][position] + within


@dataclass(frozen=True)
class StockArrays:
    """Materials that may be kept in stock; arrays of shape (stocked materials,) or (stocked materials, periods).

    Attributes:
        material: position in ``case.materials``.
        opening: internal units.
        holding_cost: base currency per internal unit and period.
        cover: least closing stock by minimum cover, internal units.
        maximum: most closing stock, internal units; inf where there is no maximum but for the last period.
    """

    material: IntArray
    opening: FloatArray
    holding_cost: FloatArray
    cover: FloatArray
    maximum: FloatArray


class Memo:
    """What was worked out of a case and its origins, for all problems that share them; it stays in its process."""

    def __init__(self) -> None:
        self._held: tuple[Case | None, Origins | None, dict[object, Any]] = (None, None, {})

    def of[Made](self, problem: Problem, key: object, make: Callable[[], Made]) -> Made:
        """What ``make`` gives, made once for each key; made anew for another case or other origins."""
        case, origins, made = self._held
        if case is not problem.case or origins is not problem.origins:
            made = {}
            self._held = (problem.case, problem.origins, made)
        if key not in made:
            made[key] = make()
        found: Made = made[key]
        return found

    def __reduce__(self) -> tuple[type[Memo], tuple[()]]:
        return Memo, ()


@dataclass(frozen=True)
class Problem:
    """A case as arrays.

    Attributes:
        case: where the arrays come from.
        unit: material units in one internal unit, one a material.
        money: base currency in one unit of the model's costs.
        requirement: internal units, shape (materials, periods).
        purchases: what can be bought.
        stock: what can be stored.
        shortage_cost: base currency per internal unit, one a material; inf where a shortage is forbidden.
        surplus_allowed: whether more may be bought than is needed.
        supplier_capacity: per period in the supplier's unit, one a supplier; inf where unlimited.
        per_supplier_unit: the supplier's units in one internal unit, one an entry of ``purchases``; 0 where unlimited.
        origins: where the offers come from.
        least_stock: what must be in stock to bridge losses.
        stretch: how many times as much may be bought to dilute a share of the value as it is estimated to take
            (``optimizer.dilution``).
        surge: how many times what is needed may be worth buying, because only a part may arrive
            (``optimizer.robust``).
        dearest_shortage: what a shortage in a scenario counts at most, base currency per internal unit, one a material
            (``optimizer.robust.shortage_price``).
        memo: what was worked out of ``case`` and ``origins`` already.
    """

    case: Case
    unit: FloatArray
    money: float
    requirement: FloatArray
    purchases: Purchases
    stock: StockArrays
    shortage_cost: FloatArray
    surplus_allowed: bool
    supplier_capacity: FloatArray
    per_supplier_unit: FloatArray
    origins: Origins
    least_stock: LeastStock
    stretch: float = 1.0
    surge: float = 1.0
    dearest_shortage: FloatArray | float = np.inf
    memo: Memo = field(default_factory=Memo, repr=False, compare=False)

    @property
    def periods(self) -> int:
        """Number of periods."""
        return len(self.case.periods)

    def stock_row(self, materials: IntArray) -> IntArray:
        """The place of materials among those that may be kept in stock; -1 of one that may not."""
        place = np.full(len(self.requirement), -1, dtype=np.int64)
        place[self.stock.material] = np.arange(len(self.stock.material))
        return place[materials]


def flatten(case: Case, origins: Origins | None = None, may_remain: FloatArray | None = None) -> Problem:
    """The arrays of a case.

    Args:
        case: the case.
        origins: where its offers come from, where that is known already.
        may_remain: stock that may remain at the end of the horizon whatever must, one a material, in its unit.
    """
    quantity = requirement_of(case)
    unit = _internal_units(case, quantity)
    requirement = quantity / unit[:, None]
    origins = origins_of(case) if origins is None else origins
    bridging = least_stock(case, origins, quantity)
    must_remain = bridging.of_materials(quantity.shape)[:, -1]
    remains = must_remain if may_remain is None else np.maximum(must_remain, may_remain)
    stock = _stock(case, requirement, unit, remains)
    purchases = _purchases(case, most_needed(requirement, stock), unit)
    shortage_cost = np.full(len(case.materials), np.inf)
    if case.settings.shortages_allowed:
        given = case.materials["shortage_cost"].to_numpy(dtype=float) * unit
        shortage_cost = np.where(np.isnan(given), np.inf, given)
    per_unit = case.offers["per_supplier_unit"].to_numpy(dtype=float)[purchases.offer]
    return Problem(
        case,
        unit,
        _money(purchases.landed_cost),
        requirement,
        purchases,
        stock,
        shortage_cost,
        case.settings.overbuying_allowed,
        case.suppliers["capacity"].to_numpy(dtype=float),
        np.nan_to_num(per_unit, nan=0.0) * unit[purchases.material],
        origins,
        bridging,
    )


def positions(index: pd.Index[str], labels: pd.Series[str] | pd.Index[str]) -> IntArray:
    """The position of each label in an index that holds them all."""
    return np.asarray(index.get_indexer(pd.Index(labels)), dtype=np.int64)


def requirement_of(case: Case) -> FloatArray:
    """Requirement in material units, shape (materials, periods)."""
    quantity = np.zeros((len(case.materials), len(case.periods)))
    rows = positions(case.materials.index, case.requirements["material"])
    np.add.at(
        quantity,
        (rows, case.requirements["period"].to_numpy(dtype=np.int64)),
        case.requirements["quantity"].to_numpy(dtype=float),
    )
    return quantity


def _internal_units(case: Case, requirement: FloatArray) -> FloatArray:
    """The power of two nearest to each material's largest requirement (or opening stock)."""
    opening = case.stock["opening"].reindex(case.materials.index).fillna(0.0).to_numpy(dtype=float)
    largest = np.maximum(requirement.max(axis=1, initial=0.0), opening)
    largest[largest <= 0.0] = 1.0
    return np.asarray(np.exp2(np.round(np.log2(largest))))


def _money(landed_cost: FloatArray) -> float:
    """A power of two: 1, but less where the least landed cost is below 1, more where the greatest is above 1e12.

    HiGHS takes a plan for optimal when no column could save more than 1e-7; costs below 1 would leave too little of it.
    """
    paid = landed_cost[landed_cost > 0.0]
    if not len(paid):
        return 1.0
    small = min(1.0, float(np.exp2(np.floor(np.log2(paid.min())))))
    return max(small, float(np.exp2(np.ceil(np.log2(paid.max() / _LARGEST_COST)))))


def _stock(case: Case, requirement: FloatArray, unit: FloatArray, remains: FloatArray) -> StockArrays:
    """At the end of the horizon there is at most what was there at its start, what must be, or what ``remains``."""
    material = positions(case.materials.index, case.stock.index)
    scale = unit[material]
    days = np.array([period.days for period in case.periods], dtype=float)
    opening = case.stock["opening"].to_numpy(dtype=float) / scale
    cover = case.stock["minimum_cover"].to_numpy(dtype=float)[:, None] / days * requirement[material]
    maximum = np.repeat((case.stock["maximum"].to_numpy(dtype=float) / scale)[:, None], len(days), axis=1)
    end = np.maximum(np.maximum(opening, cover[:, -1]), remains[material] / scale)
    maximum[:, -1] = np.minimum(maximum[:, -1], end)
    holding_cost = case.stock["holding_cost"].to_numpy(dtype=float) * scale
    return StockArrays(material, opening, holding_cost, cover, maximum)


def most_needed(requirement: FloatArray, stock: StockArrays) -> FloatArray:
    """The most that can be used of a material if bought in a period: what is still required, and room in stock."""
    needed = requirement.copy()
    from_here_on = np.cumsum(requirement[stock.material, ::-1], axis=1)[:, ::-1]
    this_period = requirement[stock.material] + stock.maximum
    needed[stock.material] = np.minimum(from_here_on + stock.maximum[:, -1:], this_period)
    return needed


def _purchases(case: Case, needed: FloatArray, unit: FloatArray) -> Purchases:
    material = case.material_of_offer
    supplier = case.supplier_of_offer
    period = np.arange(len(case.periods))
    open_ = (case.suppliers["status"].to_numpy(dtype=object) != "excluded")[supplier]
    first = case.offers["first_period"].to_numpy(dtype=np.int64)[:, None]
    last = case.offers["last_period"].to_numpy(dtype=np.int64)[:, None]
    capacity = case.offers["capacity"].to_numpy(dtype=float) / unit[material]
    upper = np.repeat(capacity[:, None], len(period), axis=1)
    if not case.settings.overbuying_allowed:
        upper = np.minimum(upper, needed[material])
    served = open_[:, None] & (period >= first) & (period <= last) & (upper > 0.0)
    offer, at = np.nonzero(served)
    landed = case.offers["landed_cost"].to_numpy(dtype=float) * unit[material]
    begins = np.concatenate([[0], np.cumsum(served.sum(axis=1))]).astype(np.int64)
    return Purchases(
        offer.astype(np.int64),
        material[offer],
        supplier[offer],
        at.astype(np.int64),
        landed[offer],
        upper[offer, at],
        begins,
    )
