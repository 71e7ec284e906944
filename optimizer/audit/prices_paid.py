"""What is paid a unit: prices with their price breaks, measured on each offer's purchases of the horizon."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.case import Case
from data.plan import Plan
from optimizer.audit.findings import Indices, Numbers
from optimizer.audit.ledger import Ledger, numbers, places


@dataclass(frozen=True)
class PricesPaid:
    """Averages over the horizon, one an offer, in base currency per material unit.

    Attributes:
        bought: purchases of the horizon, in material units.
        price: unit price paid, before tariff; the first price where nothing is bought.
        landed: landed cost paid: price × (1 + tariff) + freight + other cost.
    """

    bought: Numbers
    price: Numbers
    landed: Numbers


def prices_paid(case: Case, ledger: Ledger, plan: Plan, tolerance: float) -> PricesPaid:
    """Price the purchases of every offer.

    A quantity that is below a break for all units by no more than the tolerance has either price: the one that the
    plan states stands.
    """
    offers = case.offers
    bought = np.bincount(ledger.offer, ledger.quantity, minlength=len(offers)).astype(np.float64)
    price, at_break = _average(case, bought, 0.0), _average(case, bought, tolerance)

    def landed_of(price: Numbers) -> Numbers:
        landed = price * (1 + offers["tariff"]) + offers["freight"] + offers["other_cost"]
        return np.asarray(landed, dtype=np.float64)

    stated = _stated(case, plan)
    nearer = np.abs(landed_of(at_break) - stated) < np.abs(landed_of(price) - stated)
    price = np.where(nearer, at_break, price)
    return PricesPaid(bought, price, landed_of(price))


def _stated(case: Case, plan: Plan) -> Numbers:
    """The average cost a unit that the plan states of each offer; NaN without an award."""
    offer = places(plan.awards["offer"], case.offers.index)
    known = offer >= 0
    sums = [
        np.bincount(offer[known], np.nan_to_num(numbers(plan.awards[name])[known]), minlength=len(case.offers))
        for name in ("cost", "quantity")
    ]
    average: Numbers = np.divide(sums[0], sums[1], out=np.full(len(case.offers), np.nan), where=sums[1] > 0)
    return average


def _average(case: Case, bought: Numbers, tolerance: float) -> Numbers:
    """Average unit price of each offer for what it sells over the horizon."""
    average: Numbers = case.offers["unit_price"].to_numpy(dtype=np.float64).copy()
    breaks = case.price_breaks
    if breaks.empty:
        return average
    offer = places(breaks["offer"], case.offers.index)
    start, price = (breaks[name].to_numpy(dtype=np.float64) for name in ("from_quantity", "unit_price"))
    order = np.lexsort((start, offer))
    offer, start, price = offer[order], start[order], price[order]
    incremental = (breaks["type"] == "incremental").to_numpy()[order]
    more = _above_average(offer[incremental], start[incremental], price[incremental], average, bought)
    held = ~incremental & (start <= bought[offer] * (1 + 1e-12) + tolerance * start)
    last = np.ones(int(held.sum()), dtype=bool)
    last[:-1] = offer[held][1:] != offer[held][:-1]
    average[offer[held][last]] = price[held][last]
    return np.asarray(average + more, dtype=np.float64)


def _above_average(offer: Indices, start: Numbers, price: Numbers, first_price: Numbers, bought: Numbers) -> Numbers:
    """Σ_b (price_b − price_b−1) · max(0, bought − from_b) / bought, for incremental breaks in ascending order"""
    is_first = np.ones(len(offer), dtype=bool)
    is_first[1:] = offer[1:] != offer[:-1]
    step = price - np.where(is_first, first_price[offer], np.roll(price, 1))
    more = np.bincount(offer, step * np.maximum(0.0, bought[offer] - start), minlength=len(bought))
    return np.divide(more, bought, out=np.zeros_like(bought), where=bought > 0)
