"""Benchmark books: sourcing books of any size, the same for the same seed, with caps that bind and a plan that exists.

Every material has offers from many countries, a cap on any country at each stage, and one cap on the value that is
refined in one country over all materials couples them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from data.book import Book
from data.case import Amount, Case, Rule, Scope, Settings, Source
from data.periods import quarter_period

SIZES = {
    "XS": (50, 6, 4),
    "S": (100, 10, 1),
    "SM": (400, 8, 4),
    "M": (2_000, 20, 4),
    "L": (10_000, 20, 12),
}
"""Materials, offers a material, quarters."""

COUNTRIES = ("CHN", "AUS", "USA", "COD", "CHL", "ZAF", "JPN", "DEU", "KOR", "BRA")
_WORLD = np.array([0.45, 0.11, 0.09, 0.07, 0.06, 0.06, 0.05, 0.05, 0.04, 0.02])
SUPPLIER_PART = 0.8
STAGES = ("mined", "refined", "made", "owned")


@dataclass(frozen=True)
class BenchmarkBook:
    """A book as arrays; offers are sorted by material.

    Attributes:
        materials: number of materials.
        periods: number of quarters.
        material: material of each offer.
        landed_cost: USD per kg, one an offer.
        capacity: kg a quarter, one an offer.
        requirement: kg, shape (materials, periods).
        origin: share of each offer at each stage from each country, shape (stages, offers, countries).
        cap: at most this share of a material from any country, at each stage.
        portfolio_cap: at most this share of all value refined in ``COUNTRIES[0]``; None for no such rule.
        joined: of how many materials the offers in the same place have one supplier, who can deliver
            ``SUPPLIER_PART`` of what the offers could together; 1 for a supplier an offer, without such a capacity.
        mixed: whether these are any materials, so that suppliers couple all of them; neighbours otherwise.
    """

    materials: int
    periods: int
    material: np.ndarray
    landed_cost: np.ndarray
    capacity: np.ndarray
    requirement: np.ndarray
    origin: np.ndarray
    cap: float = 0.65
    portfolio_cap: float | None = 0.30
    joined: int = 1
    mixed: bool = False

    @property
    def supplier(self) -> np.ndarray:
        """The supplier of each offer: the number of the first of its offers."""
        each, random = len(self.material) // self.materials, np.random.default_rng(self.joined)
        order = [random.permutation(self.materials) if self.mixed else np.arange(self.materials) for _ in range(each)]
        group = np.stack(order, axis=1) // self.joined * each + np.arange(each)
        _, first, number = np.unique(group.ravel(), return_index=True, return_inverse=True)
        return first[number]

    @property
    def unknown(self) -> np.ndarray:
        """Share of each offer whose country is not named, shape (stages, offers)."""
        return np.maximum(0.0, np.round(1.0 - self.origin.sum(axis=2), 12))


def make_book(size: str, seed: int = 20260730) -> BenchmarkBook:
    """A book of one of ``SIZES``."""
    return made_of(*SIZES[size], seed)


def made_of(materials: int, offers_each: int, periods: int, seed: int = 20260730) -> BenchmarkBook:
    """A book of any size."""
    random = np.random.default_rng(seed)
    count = materials * offers_each
    material = np.repeat(np.arange(materials), offers_each)
    place = np.tile(np.arange(offers_each), materials)
    price = random.lognormal(2.0, 0.6, materials)[material] * random.uniform(0.8, 1.3, count)
    requirement = random.lognormal(6.0, 0.7, materials)[:, None] * random.uniform(0.8, 1.2, (materials, periods))
    part = np.where(place < 3, 0.5, random.uniform(0.1, 0.5, count))
    country = [_main_country(random, material, place) for _ in STAGES]
    origin = [_partly_known(random, country[0]), _partly_known(random, country[1])]
    return BenchmarkBook(
        materials,
        periods,
        material,
        np.round(price, 4),
        np.round(requirement.max(axis=1)[material] * part, 3),
        np.round(requirement, 3),
        np.stack([*origin, *(np.eye(len(COUNTRIES))[number] for number in country[2:])]),
    )


def join_suppliers(book: BenchmarkBook, joined: int, *, mixed: bool = False) -> BenchmarkBook:
    """The book with one supplier for the offers in the same place of a few materials: see ``BenchmarkBook.joined``.

    What the supplier sells is made and owned where its first offer is.
    """
    book = replace(book, joined=joined, mixed=mixed)
    return replace(book, origin=np.concatenate([book.origin[:2], book.origin[2:, book.supplier]]))


def as_case(book: BenchmarkBook) -> Case:
    """The same book as a checked case, as ``data.make_case`` gives it for a workbook with these rows."""
    names = np.array([f"M{number:05d}" for number in range(book.materials)], dtype=object)
    suppliers = np.array([f"S{number:06d}" for number in range(len(book.material))], dtype=object)
    made, owned = book.origin[2].argmax(axis=1), book.origin[3].argmax(axis=1)
    case = replace(
        blank_case(names, book.periods),
        requirements=pd.DataFrame(
            {
                "material": np.repeat(names, book.periods),
                "period": np.tile(np.arange(book.periods), book.materials),
                "quantity": book.requirement.ravel(),
            }
        ),
        suppliers=blank_suppliers(suppliers, _codes(made), _codes(owned)),
        offers=blank_offers(suppliers, names[book.material], book.landed_cost, book.capacity, book.periods),
        origins=_origins(book),
        rules=_rules(book),
    )
    return with_joint_suppliers(case, book) if book.joined > 1 else case


def with_stock(case: Case) -> Case:
    """The case with stock of every material: a fifth of a quarter's need to begin with, ten days of cover, and holding
    that costs 2 % of the cheapest offer a quarter.
    """
    need = case.requirements.groupby("material")["quantity"].max().reindex(case.materials.index)
    price = case.offers.groupby("material")["landed_cost"].min().reindex(case.materials.index)
    columns = {
        "opening": 0.2 * need, "holding_cost": 0.02 * price, "minimum_cover": 10.0, "maximum": np.inf, "row_id": -1,
    }  # fmt: skip
    return replace(case, stock=pd.DataFrame(columns, index=case.materials.index))


def with_joint_suppliers(case: Case, book: BenchmarkBook) -> Case:
    """The case with one supplier for the offers of ``book.supplier``, who can deliver a part of what they could
    together.
    """
    supplier = case.suppliers.index.to_numpy(dtype=object)[book.supplier]
    offers = case.offers.assign(supplier=supplier, per_supplier_unit=1.0)
    suppliers = case.suppliers.loc[np.unique(supplier)].copy()
    total = offers.groupby("supplier")["capacity"].sum().reindex(suppliers.index)
    suppliers = suppliers.assign(capacity=SUPPLIER_PART * total, capacity_unit="kg")
    return replace(case, offers=offers, suppliers=suppliers)


def blank_case(materials: np.ndarray, periods: int) -> Case:
    """A case of some materials in kg and quarters that needs and is offered nothing yet."""
    return Case(
        book=Book.of(),
        settings=Settings(),
        periods=tuple(quarter_period(2027 + number // 4, 1 + number % 4) for number in range(periods)),
        materials=_materials(materials),
        contents=pd.DataFrame({"material": [], "mineral": [], "fraction": []}),
        requirements=pd.DataFrame({"material": [], "period": [], "quantity": []}),
        suppliers=blank_suppliers(np.zeros(0, dtype=object), np.zeros(0, dtype=object), np.zeros(0, dtype=object)),
        offers=blank_offers(np.zeros(0, dtype=object), np.zeros(0, dtype=object), np.zeros(0), np.zeros(0)),
        price_breaks=pd.DataFrame({"offer": [], "from_quantity": [], "unit_price": [], "type": [], "row_id": []}),
        origins=pd.DataFrame({"offer": [], "mineral": [], "stage": [], "country": [], "share": [], "row_id": []}),
        stock=pd.DataFrame(
            {"opening": [], "holding_cost": [], "minimum_cover": [], "maximum": [], "row_id": []},
            index=pd.Index([], name="material", dtype=object),
        ),
        rules=(),
        groups={},
        scenarios=pd.DataFrame(),
        build_plan=pd.DataFrame({"product": [], "period": [], "quantity": [], "unit_value": []}),
    )


def _materials(names: np.ndarray) -> pd.DataFrame:
    columns = {
        "description": "", "unit": "kg", "group": "", "mineral": "", "dimension": "mass", "to_base": 1.0,
        "kg_per_unit": 1.0, "shortage_cost": np.nan, "row_id": -1,
    }  # fmt: skip
    return pd.DataFrame(columns, index=pd.Index(names, name="material"))


def blank_suppliers(names: np.ndarray, made: np.ndarray, owned: np.ndarray) -> pd.DataFrame:
    """Suppliers without capacity, spend bands or fixed cost, from where they make and are owned."""
    columns = {
        "name": "", "country": made, "owner_country": owned, "owner_share": 1.0, "status": "approved",
        "capacity": np.inf, "capacity_unit": "", "minimum_spend": np.nan, "maximum_spend": np.nan, "fixed_cost": 0.0,
        "row_id": -1,
    }  # fmt: skip
    return pd.DataFrame(columns, index=pd.Index(names, name="supplier"))


def blank_offers(
    supplier: np.ndarray, material: np.ndarray, price: np.ndarray, capacity: np.ndarray, periods: int = 1
) -> pd.DataFrame:
    """Offers of kg that have a price and a capacity, and no other terms."""
    count = len(material)
    columns = {
        "supplier": supplier, "material": material, "unit_price": price, "tariff": 0.0, "freight": 0.0,
        "other_cost": 0.0, "landed_cost": price, "capacity": capacity, "minimum_order": 0.0, "order_multiple": 0.0,
        "fixed_cost": 0.0, "lead_time": 0.0, "valid_from": None, "valid_to": None, "first_period": 0,
        "last_period": periods - 1, "current_share": np.nan, "per_supplier_unit": np.nan, "unit_factor": 1.0,
        "row_id": np.arange(count),
    }  # fmt: skip
    return pd.DataFrame(columns, index=pd.Index([f"O{number:06d}" for number in range(count)], name="offer"))


def _origins(book: BenchmarkBook) -> pd.DataFrame:
    stage, offer, country = np.nonzero(book.origin[:2])
    return pd.DataFrame(
        {
            "offer": [f"O{number:06d}" for number in offer],
            "mineral": "",
            "stage": np.array(STAGES, dtype=object)[stage],
            "country": _codes(country),
            "share": book.origin[stage, offer, country],
            "row_id": np.arange(len(offer)),
        }
    )


def _rules(book: BenchmarkBook) -> tuple[Rule, ...]:
    last = book.periods - 1
    each = cap_rule("Each material", "each material", "quantity", Source("any country"), "each", book.cap, last=last)
    if book.portfolio_cap is None:
        return (each,)
    source = Source("country", COUNTRIES[0])
    return each, cap_rule("Portfolio", "all", "value", source, "refined", book.portfolio_cap, last=last)


def cap_rule(name: str, scope: str, measure: str, source: Source, stage: str, amount: float, *, last: int) -> Rule:
    """At most a share of what is in scope, from the first period to the last."""
    share = Amount("share", amount)
    return Rule(name, Scope(scope), measure, source, frozenset(), stage, "at most", share, False, 0, last, None)


def _codes(countries: np.ndarray) -> np.ndarray:
    return np.array(COUNTRIES, dtype=object)[countries]


def _main_country(random: np.random.Generator, material: np.ndarray, place: np.ndarray) -> np.ndarray:
    """The country of each offer; a material's first three come from three countries, so that caps can be met."""
    drawn = random.choice(len(COUNTRIES), len(material), p=_WORLD)
    spread = (random.choice(len(COUNTRIES), material.max() + 1, p=_WORLD)[material] + 3 * place) % len(COUNTRIES)
    return np.where(place < 3, spread, drawn)


def _partly_known(random: np.random.Generator, country: np.ndarray) -> np.ndarray:
    """A main country, a second one, and a rest that is unknown for about half of the offers."""
    count = len(country)
    shares = np.zeros((count, len(COUNTRIES)))
    second = (country + random.integers(1, len(COUNTRIES), count)) % len(COUNTRIES)
    main = np.round(random.uniform(0.6, 0.8, count), 2)
    rest = np.where(random.random(count) < 0.5, 1.0 - main, random.uniform(0.1, 0.2, count))
    shares[np.arange(count), country] = main
    shares[np.arange(count), second] = np.round(rest, 2)
    return shares
