"""Price breaks where a scenario changes prices or tariffs.

    factor[o,j] = price[o,j] · (1 + max(0, tariff_o + points[o,j]))

is what one base currency of unit price costs. A break's price is multiplied by it like the offer's own. Breaks count
what is bought over the horizon. A price for all units holds in every piece: all that is bought in a piece costs
price_b · factor[o,j]. Incremental breaks fill in the order of time: what comes first fills the first. Such an offer can
be planned again where one factor holds from the event on.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from data.arrays import BoolArray, FloatArray, IntArray
from data.case import Case
from optimizer.building import Built
from optimizer.price_schedule import average_prices, schedule_of
from optimizer.problem import Problem
from optimizer.solving.model import terms
from optimizer.stress.buyable import Buyable, Supply

_SAME = 1e-12


def unpriced_offers(problem: Problem, buyable: Buyable, supply: Supply, begin: int) -> BoolArray:
    """Which offers with price breaks cannot be planned again from a period on, one an offer.

    Incremental ones of which the factor differs between pieces from the event on, or before and after where the
    supplier has a maximum spend.
    """
    case = problem.case
    found = np.zeros(len(case.offers), dtype=bool)
    if not supply.is_dearer or not len(case.price_breaks):
        return found
    late = buyable.period >= begin
    incremental = is_incremental(case)
    has_maximum = case.suppliers["maximum_spend"].reindex(case.offers["supplier"]).notna().to_numpy()
    ever = _varies(len(found), buyable, supply, late | ~late)
    found |= incremental & (_varies(len(found), buyable, supply, late) | (ever & has_maximum))
    return found


def case_at_factors(case: Case, buyable: Buyable, supply: Supply, begin: int) -> Case:
    """The case at one factor for each offer: 1 + tariff = factor, so that every break is multiplied by it.

    It is the largest; of offers with incremental breaks that from the event on.
    """
    if not supply.is_dearer:
        return case
    offers = case.offers
    counts = (buyable.period >= begin) | ~is_incremental(case)[buyable.offer]
    tariff = offers["tariff"].to_numpy(dtype=float).copy()
    largest = np.full(len(offers), -np.inf)
    np.maximum.at(largest, buyable.offer[counts], supply.factor[counts])
    tariff = np.where(np.isfinite(largest), largest - 1.0, tariff)
    landed = offers["unit_price"] * (1.0 + tariff) + offers["freight"] + offers["other_cost"]
    return replace(case, offers=offers.assign(tariff=tariff, landed_cost=landed))


def define_break_parts(built: Built, factor: FloatArray) -> None:
    """Cost += Σ (price_b − price_o) · (factor[o,j] − factor_o) · break_part[o,b,j]      prices for all units
    Σ_j break_part[o,b,j] = break_quantity[o,b],   Σ_b break_part[o,b,j] ≤ buy[o,j]

    Args:
        built: the model, at the factors of ``case_at_factors``.
        factor: one a purchase of the model.
    """
    breaks, problem, model = built.decisions.breaks, built.problem, built.model
    if breaks is None:
        return
    offers = problem.case.offers
    whole = (1.0 + offers["tariff"].to_numpy(dtype=float))[problem.purchases.offer]
    ratio = np.divide(factor, whole, out=np.ones(len(whole)), where=whole > 0.0)
    differs = np.zeros(len(offers), dtype=bool)
    differs[problem.purchases.offer[np.abs(ratio - 1.0) > _SAME]] = True
    column = np.flatnonzero((differs & ~is_incremental(problem.case))[breaks.offer])
    if not len(column):
        return
    group, entry = problem.purchases.of_offers(breaks.offer[column])
    step = breaks.step[column[group]] * (ratio[entry] - 1.0)
    part = model.add_columns("break_part", len(entry), cost=step / problem.money)
    all_parts = (np.arange(len(column)), breaks.quantity[column], -1.0)
    model.add_block("parts_of_break", len(column), *terms((group, part.ids, 1.0), all_parts), equals=0.0)
    bought, row = np.unique(entry, return_inverse=True)
    buy = (np.arange(len(bought)), built.decisions.buy[bought], -1.0)
    model.add_block("parts_within_purchase", len(bought), *terms((row, part.ids, 1.0), buy), at_most=0.0)
    _count_as_spent(built, entry, part.ids, step)


def _count_as_spent(built: Built, entry: IntArray, columns: IntArray, cost: FloatArray) -> None:
    """Σ landed_cost_o · buy[o,j] ≤ maximum_s counts what parts of breaks cost."""
    block, suppliers = built.model.blocks.get("maximum_spend"), built.problem.case.suppliers
    if block is None:
        return
    supplier = built.problem.purchases.supplier[entry]
    row = pd.Index(np.asarray(block.keys)).get_indexer(suppliers.index[supplier])
    maximum = suppliers["maximum_spend"].to_numpy(dtype=float)[supplier]
    capped = np.flatnonzero(row >= 0)
    scale = np.where(maximum > 0.0, maximum, 1.0)
    built.model.set_coefficients(columns[capped], block.rows[row[capped]], (cost / scale)[capped])


def breaks_cost(problem: Problem, buyable: Buyable, supply: Supply, bought: FloatArray) -> float:
    """Σ_{o,j} factor[o,j] · saved[o,j], which is negative where breaks are cheaper

    saved[o,j] = (average_o(total) − price_o) · bought[o,j]      prices for all units
    saved[o,j] = spent_o(bought up to j) − spent_o(bought before j) − price_o · bought[o,j]      incremental

    Args:
        problem: the case.
        buyable: what can be bought.
        supply: at which prices.
        bought: internal units, one an entry of ``buyable``.
    """
    case, shape = problem.case, (len(problem.case.offers), len(buyable.timeline))
    units, factor = np.zeros(shape), np.zeros(shape)
    units[buyable.offer, buyable.piece] = bought * problem.unit[buyable.material]
    factor[buyable.offer, buyable.piece] = supply.factor
    price = case.offers["unit_price"].to_numpy(dtype=float)
    off = average_prices(case, units.sum(axis=1)) - price
    until = np.cumsum(units, axis=1)
    sums = [(average_prices(case, until[:, piece]) - price) * until[:, piece] for piece in range(shape[1])]
    in_time = np.diff(np.stack([np.zeros(shape[0]), *sums], axis=1), axis=1)
    saved = np.where(is_incremental(case)[:, None], in_time, off[:, None] * units)
    return float((factor * saved).sum())


def is_incremental(case: Case) -> BoolArray:
    """Which offers have incremental price breaks."""
    breaks, found = schedule_of(case), np.zeros(len(case.offers), dtype=bool)
    found[breaks.offer[breaks.incremental]] = True
    return found


def _varies(offers: int, buyable: Buyable, supply: Supply, among: BoolArray) -> BoolArray:
    """Which offers have more than one factor among some entries."""
    least, most = np.full(offers, np.inf), np.full(offers, -np.inf)
    np.minimum.at(least, buyable.offer[among], supply.factor[among])
    np.maximum.at(most, buyable.offer[among], supply.factor[among])
    return np.asarray(most > least)
