"""The Case's tables of what a book may leave out, without rows: their columns and what these hold."""

from __future__ import annotations

from functools import cache

import pandas as pd

_TEXT, _OBJECT, _FLOAT, _INT = "object", "object", "float64", "int64"
_KINDS = {
    "price_breaks": {
        "offer": _TEXT,
        "from_quantity": _FLOAT,
        "unit_price": _FLOAT,
        "type": _TEXT,
        "row_id": _INT,
    },
    "origins": {
        "offer": _TEXT,
        "mineral": _TEXT,
        "stage": _TEXT,
        "country": _TEXT,
        "share": _FLOAT,
        "row_id": _INT,
    },
    "stock": {
        "material": _TEXT,
        "opening": _FLOAT,
        "holding_cost": _FLOAT,
        "minimum_cover": _FLOAT,
        "maximum": _FLOAT,
        "row_id": _INT,
    },
    "scenarios": {
        "scenario": _TEXT,
        "probability": _FLOAT,
        "event": _TEXT,
        "source": _OBJECT,
        "stage": _TEXT,
        "scope": _OBJECT,
        "first_period": _INT,
        "last_period": _INT,
        "amount": _FLOAT,
        "row_id": _INT,
    },
    "build_plan": {
        "product": _TEXT,
        "period": _INT,
        "quantity": _FLOAT,
        "unit_value": _FLOAT,
    },
    "survive": {
        "survive": _TEXT,
        "source": _OBJECT,
        "stage": _TEXT,
        "scope": _OBJECT,
        "days": _FLOAT,
        "lost_share": _FLOAT,
        "row_id": _INT,
    },
}
_INDEX = {"stock": "material", "survive": "survive"}


def without_rows(name: str) -> pd.DataFrame:
    """A table of the Case without rows, as ``data.case.Case`` describes it.

    Raises:
        KeyError: no sheet that may be left out has this name.
    """
    return _made(name).copy(deep=False)


@cache
def _made(name: str) -> pd.DataFrame:
    table = pd.DataFrame({column: pd.Series(dtype=kind) for column, kind in _KINDS[name].items()})
    return table.set_index(_INDEX[name]) if name in _INDEX else table
