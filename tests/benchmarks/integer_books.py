"""Benchmark books with fixed costs: which suppliers to qualify, which offers to take up, and how much of each.

Suppliers are at home in three of ten trades and offer materials of these. Qualifying a supplier and taking up an offer
cost once; suppliers deliver 1.3 to 2 times what would be theirs if all got the same; a fifth of the offers has a
minimum order. ``W`` leaves it at that, so that only suppliers couple materials; ``R`` also caps what is made in any
one country at 65 % of each material, so that every material needs two offers at least.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from data.case import Case, Source
from tests.benchmarks.books import COUNTRIES, blank_case, blank_offers, blank_suppliers, cap_rule

INTEGER_SIZES = {
    "tiny": (16, 40),
    "small": (20, 60),
    "medium": (40, 250),
    "large": (100, 1_000),
}
"""Suppliers, materials."""

_TRADES = 10


@dataclass(frozen=True)
class IntegerBook:
    """A book of one year as arrays; offers are sorted by material.

    Attributes:
        requirement: kg, one a material.
        material: material of each offer.
        supplier: supplier of each offer.
        price: USD per kg, one an offer.
        offer_fixed: USD for taking up the offer.
        offer_capacity: kg, one an offer.
        minimum_order: kg, one an offer; 0 where there is none.
        supplier_fixed: USD for qualifying the supplier.
        supplier_capacity: kg, one a supplier.
        country: country in which each supplier makes what it sells.
    """

    requirement: np.ndarray
    material: np.ndarray
    supplier: np.ndarray
    price: np.ndarray
    offer_fixed: np.ndarray
    offer_capacity: np.ndarray
    minimum_order: np.ndarray
    supplier_fixed: np.ndarray
    supplier_capacity: np.ndarray
    country: np.ndarray


def make_integer_book(size: str, seed: int = 20260731) -> IntegerBook:
    """A book of one of ``INTEGER_SIZES``; the same for the same seed.

    Prices of one material spread by a third. Taking up an offer costs 0.5 to 4 % of the material's yearly value,
    qualifying a supplier 10 to 40 % of an equal share of all spending.
    """
    suppliers, materials = INTEGER_SIZES[size]
    random = np.random.default_rng(seed)
    trades = np.array([random.permutation(_TRADES)[:3] for _ in range(suppliers)])
    trades[:_TRADES, 0] = np.arange(min(_TRADES, suppliers))  # nobody's trade is missing
    material, supplier = _offered(random, trades, random.integers(_TRADES, size=materials))
    count = len(material)
    requirement = random.lognormal(6.0, 0.7, materials)
    level = random.lognormal(2.0, 0.6, materials)
    price = level[material] * random.uniform(0.9, 1.2, count)
    value = requirement * level
    equal_share = requirement.sum() / suppliers
    least = np.where(random.random(count) < 0.2, random.uniform(0.1, 0.3, count), 0.0)
    return IntegerBook(
        np.round(requirement, 3),
        material,
        supplier,
        np.round(price, 4),
        np.round(value[material] * random.uniform(0.005, 0.04, count), 2),
        np.round(requirement[material] * random.uniform(0.4, 1.2, count), 3),
        np.round(requirement[material] * least, 3),
        np.round(value.sum() / suppliers * random.uniform(0.1, 0.4, suppliers), 2),
        np.round(equal_share * random.uniform(1.3, 2.0, suppliers), 3),
        random.choice(len(COUNTRIES), suppliers),
    )


def as_integer_case(book: IntegerBook, *, capped: bool) -> Case:
    """The same book as a checked case, with the cap on each country or without."""
    materials = np.array([f"M{number:05d}" for number in range(len(book.requirement))], dtype=object)
    suppliers = np.array([f"S{number:04d}" for number in range(len(book.supplier_fixed))], dtype=object)
    case = blank_case(materials, 1)
    requirements = pd.DataFrame({"material": materials, "period": 0, "quantity": book.requirement})
    every = cap_rule("Each material", "each material", "quantity", Source("any country"), "made", 0.65, last=0)
    country = np.array(COUNTRIES, dtype=object)[book.country]
    return replace(
        case,
        requirements=requirements,
        suppliers=blank_suppliers(suppliers, country, country).assign(
            capacity=book.supplier_capacity, capacity_unit="kg", fixed_cost=book.supplier_fixed
        ),
        offers=blank_offers(suppliers[book.supplier], materials[book.material], book.price, book.offer_capacity).assign(
            fixed_cost=book.offer_fixed, minimum_order=book.minimum_order, per_supplier_unit=1.0
        ),
        rules=(every,) if capped else (),
    )


def _offered(random: np.random.Generator, trades: np.ndarray, trade: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each material of a trade, eight to ten suppliers of it (or all, where there are fewer)."""
    material, supplier = [], []
    for number, wanted in enumerate(trade.tolist()):
        home = np.flatnonzero((trades == wanted).any(axis=1))
        chosen = np.sort(random.permutation(home)[: random.integers(8, 11)])
        material.append(np.full(len(chosen), number))
        supplier.append(chosen)
    return np.concatenate(material), np.concatenate(supplier)
