"""Benchmark books: sourcing books of any size, the same for the same seed, with caps that bind and a plan that exists.

Every material has offers from many countries, a cap on any country at each stage, and one cap on the value that is
refined in one country over all materials couples them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.book import Book
from data.periods import quarter_period

SIZES = {
    "S": (50, 6, 4),
    "SM": (400, 8, 4),
    "M": (2_000, 20, 4),
    "L": (10_000, 20, 12),
}
"""Materials, offers a material, quarters."""

COUNTRIES = ("CN", "AU", "US", "CD", "CL", "ZA", "JP", "DE", "KR", "BR")
_WORLD = np.array([0.32, 0.14, 0.11, 0.09, 0.08, 0.07, 0.06, 0.05, 0.05, 0.03])
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
        portfolio_cap: at most this share of all value refined in ``COUNTRIES[0]``.
    """

    materials: int
    periods: int
    material: np.ndarray
    landed_cost: np.ndarray
    capacity: np.ndarray
    requirement: np.ndarray
    origin: np.ndarray
    cap: float = 0.65
    portfolio_cap: float = 0.40

    @property
    def unknown(self) -> np.ndarray:
        """Share of each offer whose country is not named, shape (stages, offers)."""
        return np.maximum(0.0, np.round(1.0 - self.origin.sum(axis=2), 12))


def make_book(size: str, seed: int = 20260730) -> BenchmarkBook:
    """A book of one of ``SIZES``."""
    materials, offers_each, periods = SIZES[size]
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


def as_workbook(book: BenchmarkBook) -> Book:
    """The same book as a sourcing workbook, for the way from a file's cells to a plan."""
    names = [f"M{number:05d}" for number in range(book.materials)]
    offers = [f"O{number:06d}" for number in range(len(book.material))]
    suppliers = [f"S{number:06d}" for number in range(len(book.material))]
    made, owned = book.origin[2].argmax(axis=1), book.origin[3].argmax(axis=1)
    quarters = [quarter_period(2027 + number // 4, 1 + number % 4).label for number in range(book.periods)]
    return Book.of(
        {
            "materials": pd.DataFrame({"material": names, "unit": "kg"}),
            "requirements": pd.DataFrame(
                {
                    "material": np.repeat(names, book.periods),
                    "period": quarters * book.materials,
                    "quantity": book.requirement.ravel(),
                    "unit": "kg",
                }
            ),
            "suppliers": pd.DataFrame(
                {
                    "supplier": suppliers,
                    "country": [COUNTRIES[country] for country in made],
                    "owner_country": [COUNTRIES[country] for country in owned],
                    "owner_share": 1.0,
                }
            ),
            "offers": pd.DataFrame(
                {
                    "offer": offers,
                    "supplier": suppliers,
                    "material": [names[number] for number in book.material],
                    "unit_price": book.landed_cost,
                    "currency": "USD",
                    "unit": "kg",
                    "capacity": book.capacity,
                }
            ),
            "origins": _origin_rows(book, offers),
            "rules": pd.DataFrame([_cap_row(book), _portfolio_row(book)]),
        },
        file="benchmark.xlsx",
    )


def _cap_row(book: BenchmarkBook) -> dict[str, object]:
    return {
        "rule": "Each material", "applies_to": "each material", "from": "any country", "stage": "each",
        "limit": "at most", "amount": book.cap,
    }  # fmt: skip


def _portfolio_row(book: BenchmarkBook) -> dict[str, object]:
    return {
        "rule": "Portfolio", "applies_to": "all", "measure": "value", "from": COUNTRIES[0], "stage": "refined",
        "limit": "at most", "amount": book.portfolio_cap,
    }  # fmt: skip


def _origin_rows(book: BenchmarkBook, offers: list[str]) -> pd.DataFrame:
    stage, offer, country = np.nonzero(book.origin[:2])
    return pd.DataFrame(
        {
            "offer": [offers[number] for number in offer],
            "stage": [STAGES[number] for number in stage],
            "country": [COUNTRIES[number] for number in country],
            "share": book.origin[stage, offer, country],
        }
    )


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
