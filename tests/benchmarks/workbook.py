"""A benchmark book as the workbook that a buyer would have, for what is measured from file to file."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.book import Book
from data.case import Case


def as_book(case: Case) -> Book:
    """The book whose case is a benchmark's; of offers, origins and requirements every cell is filled."""
    labels = np.array([period.label for period in case.periods], dtype=object)
    required, offers, origins = case.requirements, case.offers, case.origins
    tables = {
        "materials": {"material": case.materials.index, "unit": "kg"},
        "requirements": {
            "material": required["material"],
            "period": labels[required["period"]],
            "quantity": required["quantity"],
        },
        "suppliers": {
            "supplier": case.suppliers.index,
            "country": case.suppliers["country"],
            "owner_country": case.suppliers["owner_country"],
            "capacity": case.suppliers["capacity"].replace(np.inf, np.nan),
            "capacity_unit": case.suppliers["capacity_unit"],
        },
        "offers": {
            "offer": offers.index,
            "supplier": offers["supplier"],
            "material": offers["material"],
            "unit_price": offers["unit_price"],
            "currency": "USD",
            "capacity": offers["capacity"],
        },
        "origins": {name: origins[name] for name in ("offer", "stage", "country", "share")},
        "rules": _rules(case),
    }
    return Book.of({name: _raw(columns) for name, columns in tables.items()}, "benchmark.xlsx")


def _rules(case: Case) -> dict[str, object]:
    return {
        "rule": [rule.name for rule in case.rules],
        "applies_to": [rule.scope.kind for rule in case.rules],
        "measure": [rule.measure for rule in case.rules],
        "from": [rule.source.name or rule.source.kind for rule in case.rules],
        "stage": [rule.stage for rule in case.rules],
        "limit": [rule.limit for rule in case.rules],
        "amount": [rule.amount.value for rule in case.rules],
    }


def _raw(columns: dict[str, object]) -> pd.DataFrame:
    """Raw cells: Python's own texts and numbers, None for blank."""
    held = {
        name: values if isinstance(values, str) else np.asarray(values, dtype=object)
        for name, values in columns.items()
    }
    table = pd.DataFrame(held).astype(object)
    return table.mask(table.isna() | (table == ""), None)
