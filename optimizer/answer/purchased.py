"""What a solution buys, stores and lacks, in material units and base currency."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.case import Case
from data.plan import AWARDS, SHORTAGES, STOCK, SURPLUS, empty_table
from optimizer.building import Built
from optimizer.price_schedule import average_prices, landed
from optimizer.problem import FloatArray
from optimizer.solving.result import Solution

DUST = 1e-9
"""A quantity below this part of the material's internal unit (near its largest requirement) is rounding: none."""


@dataclass(frozen=True)
class Purchased:
    """The quantities of a solution in material units.

    Attributes:
        bought: one an entry of ``problem.purchases``.
        closing: closing stock, shape (stocked materials, periods).
        short: one an entry of ``decisions.short_material``.
        surplus: shape (materials, periods); empty where surplus is forbidden.
        unit_price: what one material unit of each offer is paid at before tariff, on average over the horizon.
        landed_cost: the same with tariff, freight and other cost.
        fixed_cost: fixed cost of the offers and suppliers of whom anything is bought, base currency.
    """

    bought: FloatArray
    closing: FloatArray
    short: FloatArray
    surplus: FloatArray
    unit_price: FloatArray
    landed_cost: FloatArray
    fixed_cost: float


def holding_cost(case: Case, answer: Purchased) -> float:
    """Σ holding cost_m · closing stock[m,t], in base currency"""
    return float((answer.closing * case.stock["holding_cost"].to_numpy(dtype=float)[:, None]).sum())


def purchased(built: Built, solution: Solution) -> Purchased:
    """Reads the quantities of a solution; rounding dust becomes zero, and whole multiples are whole."""
    problem, decisions = built.problem, built.decisions
    unit, periods = problem.unit, problem.periods

    def clean(internal: FloatArray, units: FloatArray) -> FloatArray:
        return np.where(internal > DUST, internal, 0.0) * units

    stocked = unit[problem.stock.material][:, None]
    closing = clean(solution.of(decisions.stock).reshape(-1, periods), stocked)
    short = clean(solution.of(decisions.short), unit[decisions.short_material])
    surplus = solution.of(decisions.surplus).reshape(-1, periods)
    bought = clean(solution.of(decisions.buy), unit[problem.purchases.material])
    lots, entry = built.orders.lots, built.orders.lots_entry
    if len(lots):
        multiple = problem.case.offers["order_multiple"].to_numpy(dtype=float)[problem.purchases.offer[entry]]
        bought[entry] = np.round(solution.of(lots)) * multiple
    over_the_horizon = np.bincount(problem.purchases.offer, bought, minlength=len(problem.case.offers))
    unit_price = average_prices(problem.case, over_the_horizon)
    return Purchased(
        bought,
        closing,
        short,
        clean(surplus, unit[:, None]) if len(surplus) else surplus,
        unit_price,
        landed(problem.case, unit_price),
        fixed_cost(problem.case, over_the_horizon),
    )


def fixed_cost(case: Case, quantity: FloatArray) -> float:
    """Fixed cost of the offers, and of the suppliers, of whom anything is bought; ``quantity`` is one an offer."""
    used = quantity > 0.0
    suppliers = case.suppliers.index.isin(case.offers["supplier"].to_numpy(dtype=object)[used])
    of_offers = case.offers["fixed_cost"].fillna(0.0).to_numpy(dtype=float)[used].sum()
    return float(of_offers + case.suppliers["fixed_cost"].fillna(0.0).to_numpy(dtype=float)[suppliers].sum())


def award_table(built: Built, answer: Purchased) -> pd.DataFrame:
    """One row an award, by offer and period (``data.plan.AWARDS``)."""
    problem, case = built.problem, built.problem.case
    number = np.nonzero(answer.bought)[0]
    offer, period = problem.purchases.offer[number], problem.purchases.period[number]
    offers = case.offers.iloc[offer]
    quantity, unit_cost = answer.bought[number], answer.landed_cost[offer]
    return pd.DataFrame(
        {
            "offer": offers.index.to_numpy(dtype=object),
            "supplier": offers["supplier"].to_numpy(dtype=object),
            "material": offers["material"].to_numpy(dtype=object),
            "period": _labels(built)[period],
            "quantity": quantity,
            "unit": case.materials["unit"].reindex(offers["material"]).to_numpy(dtype=object),
            "unit_cost": unit_cost,
            "cost": quantity * unit_cost,
        },
        columns=list(AWARDS),
    )


def stock_table(built: Built, answer: Purchased) -> pd.DataFrame:
    """Closing stock of every material that may be stored, by material and period (``data.plan.STOCK``)."""
    case, material = built.problem.case, built.problem.stock.material
    if not len(material):
        return empty_table(STOCK)
    periods = built.problem.periods
    rows = case.materials.iloc[np.repeat(material, periods)]
    return pd.DataFrame(
        {
            "material": rows.index.to_numpy(dtype=object),
            "period": np.tile(_labels(built), len(material)),
            "closing": answer.closing.ravel(),
            "unit": rows["unit"].to_numpy(dtype=object),
        }
    )


def shortage_table(built: Built, answer: Purchased) -> pd.DataFrame:
    """What is short, by material and period (``data.plan.SHORTAGES``)."""
    number = np.nonzero(answer.short)[0]
    if not len(number):
        return empty_table(SHORTAGES)
    rows = built.problem.case.materials.iloc[built.decisions.short_material[number]]
    quantity = answer.short[number]
    return pd.DataFrame(
        {
            "material": rows.index.to_numpy(dtype=object),
            "period": _labels(built)[built.decisions.short_period[number]],
            "quantity": quantity,
            "unit": rows["unit"].to_numpy(dtype=object),
            "cost": quantity * rows["shortage_cost"].to_numpy(dtype=float),
        }
    )


def surplus_table(built: Built, answer: Purchased) -> pd.DataFrame:
    """What is bought beyond need, by material and period (``data.plan.SURPLUS``)."""
    material, period = np.nonzero(answer.surplus)
    if not len(material):
        return empty_table(SURPLUS)
    rows = built.problem.case.materials.iloc[material]
    return pd.DataFrame(
        {
            "material": rows.index.to_numpy(dtype=object),
            "period": _labels(built)[period],
            "quantity": answer.surplus[material, period],
            "unit": rows["unit"].to_numpy(dtype=object),
        }
    )


def _labels(built: Built) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
    return np.array([period.label for period in built.problem.case.periods], dtype=object)
