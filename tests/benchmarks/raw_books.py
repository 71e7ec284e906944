"""Benchmark books as a user has them: raw cells in a Book, written as a workbook or a project."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.book import Book
from tests.benchmarks.books import COUNTRIES, STAGES, BenchmarkBook


def as_book(book: BenchmarkBook) -> Book:
    """The raw cells of a benchmark book; the same plan as of ``books.as_case``, with a supplier for each offer."""
    materials = np.array([f"M{number:05d}" for number in range(book.materials)], dtype=object)
    suppliers = np.array([f"S{number:06d}" for number in range(len(book.material))], dtype=object)
    codes = np.array(COUNTRIES, dtype=object)
    stage, offer, country = np.nonzero(book.origin[:2])
    offers = np.array([f"O{number:06d}" for number in range(len(book.material))], dtype=object)
    periods = [f"{2027 + number // 4}-Q{1 + number % 4}" for number in range(book.periods)]
    return Book.of(
        {
            "settings": pd.DataFrame({"setting": ["Base currency"], "value": ["USD"]}),
            "materials": pd.DataFrame({"material": materials, "unit": "kg"}),
            "requirements": pd.DataFrame(
                {
                    "material": np.repeat(materials, book.periods),
                    "period": periods * book.materials,
                    "quantity": book.requirement.ravel(),
                    "unit": "kg",
                }
            ),
            "suppliers": pd.DataFrame(
                {
                    "supplier": suppliers,
                    "country": codes[book.origin[2].argmax(axis=1)],
                    "owner_country": codes[book.origin[3].argmax(axis=1)],
                    "owner_share": 1.0,
                }
            ),
            "offers": pd.DataFrame(
                {
                    "offer": offers,
                    "supplier": suppliers,
                    "material": materials[book.material],
                    "unit_price": book.landed_cost,
                    "currency": "USD",
                    "unit": "kg",
                    "capacity": book.capacity,
                }
            ),
            "origins": pd.DataFrame(
                {
                    "offer": offers[offer],
                    "stage": np.array(STAGES, dtype=object)[stage],
                    "country": codes[country],
                    "share": book.origin[stage, offer, country],
                }
            ),
            "rules": pd.DataFrame(
                [
                    _cap("Each material", "each material", "quantity", "any country", "each", book.cap),
                    _cap("Portfolio", "all", "value", COUNTRIES[0], "refined", book.portfolio_cap),
                ]
            ),
        }
    )


def offers_of(materials: int, offers_each: int, suppliers: int = 900, seed: int = 7) -> Book:
    """A wide list of offers that stand for themselves: a requirement a material, a cap on any country, no origins."""
    random = np.random.default_rng(seed)
    count = materials * offers_each
    names = np.array([f"M{number:05d}" for number in range(materials)], dtype=object)
    codes = np.array(COUNTRIES, dtype=object)
    known = np.array([f"S{number:03d}" for number in range(suppliers)], dtype=object)
    return Book.of(
        {
            "settings": pd.DataFrame({"setting": ["Base currency"], "value": ["USD"]}),
            "materials": pd.DataFrame({"material": names, "unit": "kg"}),
            "requirements": pd.DataFrame({"material": names, "quantity": 1_000.0, "unit": "kg"}),
            "suppliers": pd.DataFrame({"supplier": known, "country": codes[np.arange(suppliers) % len(codes)]}),
            "offers": pd.DataFrame(
                {
                    "offer": np.array([f"O{number:06d}" for number in range(count)], dtype=object),
                    "supplier": known[np.arange(count) % suppliers],
                    "material": np.repeat(names, offers_each),
                    "unit_price": random.uniform(1, 900, count).round(2),
                    "currency": "USD",
                    "unit": "kg",
                    "capacity": random.integers(500, 90_000, count).astype(float),
                }
            ),
            "rules": pd.DataFrame([_cap("Cap", "each material", "quantity", "any country", "made", 0.65)]),
        }
    )


def bom_of(assemblies: int, parts: int) -> Book:
    """One product: of assemblies of so many parts each, which share 5,000 of them; of different parts without any."""
    names = [f"A{number:04d}" for number in range(assemblies)]
    if not names:
        lines = [("P", f"C{number:05d}", 1.0) for number in range(parts)]
    else:
        lines = [("P", name, 1.0) for name in names]
        pairs = [(name, number * parts + part) for number, name in enumerate(names) for part in range(parts)]
        lines += [(name, f"C{number % 5000:05d}", 2.0) for name, number in pairs]
    return Book.of(
        {
            "build_plan": pd.DataFrame({"product": ["P"], "period": ["2027-Q1"], "quantity": [10.0]}),
            "bom": pd.DataFrame(lines, columns=["parent", "component", "quantity"]),
        }
    )


def _cap(name: str, scope: str, measure: str, source: str, stage: str, amount: float) -> dict[str, object]:
    return {
        "rule": name, "applies_to": scope, "measure": measure, "from": source, "stage": stage, "limit": "at most",
        "amount": amount,
    }  # fmt: skip
