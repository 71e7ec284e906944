"""Small problems whose answers are known: worked out by hand, or published by others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from data.book import Book

type Rows = Sequence[Mapping[str, object]]

_RULED: tuple[tuple[str, Mapping[str, object], float], ...] = (
    ("no rule", {}, 100.0),
    ("65 % from one country", {"amount": "65 %"}, 135.0),
    ("nothing from China", {"from": "China", "amount": "0 %"}, 200.0),
    ("30 kg from China", {"from": "CN", "amount": "30 kg"}, 170.0),
    ("half of the value from China", {"from": "CN", "amount": "50 %", "measure": "value"}, 400.0 / 3.0),
    ("at least 40 % from Australia", {"from": "AU", "amount": 0.4, "limit": "at least"}, 140.0),
    ("exactly a quarter from Australia", {"from": "AU", "amount": 0.25, "limit": "exactly"}, 125.0),
    ("55 % from one supplier", {"from": "any supplier", "amount": "55 %"}, 145.0),
    ("20 % from foreign entities of concern", {"from": "FEOC", "amount": "20 %"}, 180.0),
    ("a cap that costs more than its penalty", {"amount": "65 %", "flexible": 0.5}, 100.0),
)
"""Of each material 100 kg are needed, at 1 USD from China or 2 from Australia: its rule, and what is spent on it."""

_DEALERS = {"X": (500.0, 4000.0, 100.0), "Y": (350.0, 2000.0, 90.0), "Z": (450.0, 6000.0, 70.0)}
"""Unit price, fixed cost and capacity. J. M. Weiming, Mastering Python for Finance (2015), chapter 2."""
_DISCOUNTS = {
    "A": ("all units", 9.0, [(1000, 8), (2500, 7), (7500, 5), (15_000, 3)]),
    "B": ("incremental", 8.0, [(1200, 7), (3000, 6), (7500, 4), (14_000, 2)]),
}
"""Kind of price breaks, first price, and further prices with the quantities from which they hold. LINDO, QdiscSupL."""
_STORES = {"San Diego": 1700.0, "Barstow": 1000.0, "Tucson": 1500.0, "Dallas": 1200.0}
_PLANTS = {
    "San Francisco": (1700.0, 70_000.0, (5.0, 3.0, 2.0, 6.0)),
    "Los Angeles": (2000.0, 70_000.0, (4.0, 7.0, 8.0, 10.0)),
    "Phoenix": (1700.0, 65_000.0, (6.0, 5.0, 3.0, 8.0)),
    "Denver": (2000.0, 70_000.0, (9.0, 8.0, 6.0, 5.0)),
}
"""Capacity, fixed cost, and the cost of one unit to each store. PuLP, case studies (Mitchell and Phillips, 2007)."""


@dataclass(frozen=True)
class KnownPlan:
    """Problems that are planned together, since a plan of ten small problems takes hardly longer than one of one.

    Attributes:
        name: what they are.
        book: the problems.
        total: their least total cost in USD; None where no plan exists.
        spent: what is bought for each of them, in USD, without fixed costs and penalties. A material belongs to the
            problem that its name says before a colon.
    """

    name: str
    book: Book
    total: float | None
    spent: Mapping[str, float]


def known_plans() -> Iterator[KnownPlan]:
    """Ten problems worked out by hand, one without a plan, and four that others published with their answers."""
    yield _ruled_materials()
    yield KnownPlan("a cap that no plan can meet is called infeasible", _ruled([("M", {"amount": "45 %"})]), None, {})
    yield _published()


def _ruled_materials() -> KnownPlan:
    spent = {name: amount for name, _, amount in _RULED}
    # The last is 15 points above its cap, at half a dollar for each kg: the only cost beside purchases.
    total = sum(spent.values()) + 17.5
    return KnownPlan("materials under rules", _ruled([row[:2] for row in _RULED]), total, spent)


def _published() -> KnownPlan:
    """66,500 + 37,500 + 40,200 + 228,100.

    Dealers: 90 × 350 + 60 × 450, fees 2,000 + 6,000. Price breaks: 7,500 × 5 of A, more than is needed; of B alone
    1,200 × 8 + 1,800 × 7 + 3,000 × 6. Stores: 23,100, plants 205,000.
    """
    stores = {f"stores: {store}": quantity for store, quantity in _STORES.items()}
    need = {"dealers": 150.0, "price breaks": 6000.0, "price breaks of one": 6000.0, **stores}
    suppliers = [{"supplier": name, "country": "US"} for name in (*_DEALERS, *_DISCOUNTS)]
    plants = [
        {"supplier": plant, "country": "US", "capacity": most, "capacity_unit": "kg", "fixed_cost": fixed}
        for plant, (most, fixed, _) in _PLANTS.items()
    ]
    tables: dict[str, Rows] = {
        "requirements": _needed(need),
        "suppliers": [*suppliers, *plants],
        "offers": [*_dealers(), *_discounts(), *_transport()],
        "price_breaks": _price_breaks(),
        "settings": [{"setting": "Overbuying", "value": "allowed"}],
    }
    spent = {"dealers": 58_500.0, "price breaks": 37_500.0, "price breaks of one": 40_200.0, "stores": 23_100.0}
    return KnownPlan("dealers, price breaks and plants as published", _of(tables), 372_300.0, spent)


def _dealers() -> Rows:
    return [
        {
            **_offer(dealer, "dealers", price),
            "fixed_cost": fee,
            "capacity": most,
            "minimum_order": 30.0,
            "order_multiple": 1.0,
        }
        for dealer, (price, fee, most) in _DEALERS.items()
    ]


def _discounts() -> Rows:
    both = [_offer(vendor, "price breaks", first) for vendor, (_, first, _) in _DISCOUNTS.items()]
    return [*both, _offer("B", "price breaks of one", _DISCOUNTS["B"][1])]


def _price_breaks() -> Rows:
    return [
        {"offer": offer["offer"], "type": kind, "from_quantity": float(begins), "unit_price": float(price)}
        for offer in _discounts()
        for kind, _, steps in [_DISCOUNTS[str(offer["supplier"])]]
        for begins, price in steps
    ]


def _transport() -> Rows:
    return [
        _offer(plant, f"stores: {store}", price)
        for plant, (_, _, prices) in _PLANTS.items()
        for store, price in zip(_STORES, prices, strict=True)
    ]


def _ruled(materials: Sequence[tuple[str, Mapping[str, object]]]) -> Book:
    """Materials of which 100 kg are needed, each with its rule, if it has one."""
    names = [name for name, _ in materials]
    ruled = {"from": "any country", "limit": "at most"}
    return _of(
        {
            "requirements": _needed(dict.fromkeys(names, 100.0)),
            "suppliers": [{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "AU"}],
            "offers": [_offer(*offer) for name in names for offer in (("A", name, 1.0), ("B", name, 2.0))],
            "rules": [{"rule": name, "applies_to": name, **ruled, **rule} for name, rule in materials if rule],
        }
    )


def _needed(need: Mapping[str, float]) -> Rows:
    return [{"material": material, "quantity": quantity} for material, quantity in need.items()]


def _offer(supplier: str, material: str, price: float) -> Mapping[str, object]:
    return {"offer": f"{supplier}, {material}", "supplier": supplier, "material": material, "unit_price": price}


def _of(tables: Mapping[str, Rows]) -> Book:
    return Book.of({name: pd.DataFrame(rows, dtype=object) for name, rows in tables.items()})
