"""Price breaks: what a quantity over the horizon costs (WORKBOOK.md, "Price breaks")."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray, positions
from data.case import Case

AT_BREAK = 1e-9
"""A quantity this near below a break (relative) has reached it: sums of purchases round."""


@dataclass(frozen=True)
class Schedule:
    """The price breaks of all offers, by offer, then quantity, in material units and base currency.

    Attributes:
        offer: position in ``case.offers``, ascending.
        begins: quantity from which the price holds, inclusive.
        ends: quantity at which the next price begins; inf at the last.
        price: unit price before tariff.
        incremental: whether the price holds for what lies in the break alone, not for all units.
        is_first: whether it is the offer's first break; below it the offer's own unit price holds.
    """

    offer: IntArray
    begins: FloatArray
    ends: FloatArray
    price: FloatArray
    incremental: BoolArray
    is_first: BoolArray

    def __len__(self) -> int:
        return len(self.offer)


def schedule_of(case: Case) -> Schedule:
    """The price breaks of a case."""
    rows = case.price_breaks
    offer = positions(case.offers.index, rows["offer"])
    begins = rows["from_quantity"].to_numpy(dtype=float)
    follows = np.append(offer[1:] == offer[:-1], False) if len(offer) else np.zeros(0, dtype=bool)
    ends = np.where(follows, np.append(begins[1:], np.inf), np.inf) if len(offer) else begins
    return Schedule(
        offer,
        begins,
        ends,
        rows["unit_price"].to_numpy(dtype=float),
        (rows["type"] == "incremental").to_numpy(dtype=bool),
        np.concatenate([[True], offer[1:] != offer[:-1]]) if len(offer) else np.zeros(0, dtype=bool),
    )


def average_prices(case: Case, quantity: FloatArray) -> FloatArray:
    """The unit price before tariff that each offer's quantity over the horizon is paid at, on average.

    Args:
        case: the case.
        quantity: material units over the horizon, one an offer.

    Returns:
        Base currency per material unit, one an offer; the offer's unit price where nothing is bought.
    """
    price = case.offers["unit_price"].to_numpy(dtype=float).copy()
    breaks = schedule_of(case)
    if not len(breaks):
        return price
    reached = quantity[breaks.offer] * (1.0 + AT_BREAK)
    holds = ~breaks.incremental & (breaks.begins <= reached) & (reached < breaks.ends)
    below = np.full(len(price), np.inf)
    below[breaks.offer[breaks.is_first]] = breaks.begins[breaks.is_first]
    in_break = np.clip(quantity[breaks.offer] - breaks.begins, 0.0, breaks.ends - breaks.begins)
    in_break[~breaks.incremental] = 0.0
    spent = price * np.minimum(quantity, below)
    np.add.at(spent, breaks.offer, breaks.price * in_break)
    stepped = np.zeros(len(price), dtype=bool)
    stepped[breaks.offer[breaks.incremental]] = True
    stepped &= quantity > below
    average: FloatArray = np.divide(spent, quantity, out=price.copy(), where=stepped)
    average[breaks.offer[holds]] = breaks.price[holds]
    return average


def landed(case: Case, unit_price: FloatArray) -> FloatArray:
    """Landed cost of one material unit of each offer at some unit prices, base currency."""
    offers = case.offers
    tariff, freight = offers["tariff"].to_numpy(dtype=float), offers["freight"].to_numpy(dtype=float)
    cost: FloatArray = unit_price * (1.0 + tariff) + freight + offers["other_cost"].to_numpy(dtype=float)
    return cost
