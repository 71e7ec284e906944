"""The capacities that a plan without prices uses up: nothing says there what more of one would save."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.case import Case

_SAME = 1e-6
"""Amounts this near (relative) to a capacity use it up."""


@dataclass(frozen=True)
class UsedUp:
    """A capacity that is used up.

    Attributes:
        kind: ``offer`` or ``supplier``.
        name: its identifier.
        material: that of the offer; empty for a supplier.
        periods: in how many periods it is used up.
        used: what is bought in these periods together.
        capacity: what could be bought in them; above ``used`` where no further whole lot fits.
        unit: of both: the material's unit, or that of the supplier's capacity.
    """

    kind: str
    name: str
    material: str
    periods: int
    used: float
    capacity: float
    unit: str


def used_up(case: Case, awards: pd.DataFrame) -> tuple[UsedUp, ...]:
    """The capacities of offers and suppliers of which nothing is left, in the order of the book, offers first.

    Args:
        case: the case.
        awards: what a plan of it buys: ``offer, period, quantity`` (material units), a row an offer and period.
    """
    bought = awards[awards["quantity"] > 0.0]
    offers = case.offers.loc[bought["offer"]]
    return (*_offers(case, bought, offers), *_suppliers(case, bought, offers))


def _offers(case: Case, bought: pd.DataFrame, offers: pd.DataFrame) -> Iterator[UsedUp]:
    capacity = offers["capacity"].to_numpy(dtype=float)
    lot = offers["order_multiple"].to_numpy(dtype=float)
    fits = np.where(lot > 0.0, np.floor(capacity / np.where(lot > 0.0, lot, 1.0) + _SAME) * lot, capacity)
    rows = pd.DataFrame(
        {"name": bought["offer"].to_numpy(), "used": bought["quantity"].to_numpy(), "capacity": capacity}
    )
    for name, own in _full(rows, fits, case.offers.index):
        material = str(case.offers.at[name, "material"])
        unit = str(case.materials.at[material, "unit"])
        yield UsedUp("offer", name, material, len(own), float(own["used"].sum()), float(own["capacity"].sum()), unit)


def _suppliers(case: Case, bought: pd.DataFrame, offers: pd.DataFrame) -> Iterator[UsedUp]:
    """Σ_{o∈O_s} unit_o · buy[o,t] = capacity_s      for each supplier s and period t that are listed"""
    counted = bought["quantity"].to_numpy(dtype=float) * offers["per_supplier_unit"].to_numpy(dtype=float)
    each = pd.DataFrame({"name": offers["supplier"].to_numpy(), "period": bought["period"].to_numpy(), "used": counted})
    rows = each.groupby(["name", "period"], sort=False)["used"].sum(min_count=1).reset_index()
    rows["capacity"] = case.suppliers["capacity"].reindex(rows["name"]).to_numpy(dtype=float)
    for name, own in _full(rows, rows["capacity"].to_numpy(dtype=float), case.suppliers.index):
        unit = str(case.suppliers.at[name, "capacity_unit"])
        yield UsedUp("supplier", name, "", len(own), float(own["used"].sum()), float(own["capacity"].sum()), unit)


def _full(rows: pd.DataFrame, fits: np.ndarray, order: pd.Index) -> Iterator[tuple[str, pd.DataFrame]]:
    """The rows that use up what fits, by name, in an order."""
    is_full = np.isfinite(fits) & (rows["used"].to_numpy(dtype=float) >= fits * (1.0 - _SAME))
    found = dict(iter(rows[is_full].groupby("name", sort=False)))
    yield from ((str(name), found[name]) for name in order if name in found)
