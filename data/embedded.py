"""Embedded content: what part of each product of the build plan comes from which country, and by which purchases.

Purchases are divided among the products as ``data.divided_purchases`` says.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.arrays import FloatArray, positions
from data.case import Case
from data.countries import stated_code
from data.divided_purchases import PURCHASES, built_products, divided_purchases
from data.offer_origins import STAGES_AND_ANY, origins_by_offer
from data.plan import Plan

UNKNOWN = "unknown"
_ROUNDING = 1e-12


@dataclass(frozen=True)
class EmbeddedContent:
    """The embedded content of every product that is built.

    Attributes:
        products: columns ``product, quantity, value_basis, value, mass``: units built; what a share of value is a part
            of (``unit value`` where every row of the build plan gives it, else ``purchased content``) and its amount
            in base currency; and the kilograms of purchased content (NaN where a material's mass is unknown).
        shares: columns ``product, stage, country, value_share, value_share_high, mass_share, mass_share_high, offers``;
            one row a country that the book names, and one with country ``unknown``. A ``high`` share counts all that
            is unknown at the stage as from that country; a country without a row has share 0 and as its high share
            the share of ``unknown``. Stage ``any`` adds the four stages up, at most 1 for each purchase and mineral.
            ``offers`` are those that carry it, separated by ``; ``. NaN where values or masses are unknown.
        purchases: columns PURCHASES; what each product takes of each award, and with a blank offer of opening stock or
            of what nobody delivers.
    """

    products: pd.DataFrame
    shares: pd.DataFrame
    purchases: pd.DataFrame

    def verdict(self, limit: float, country: str, product: str = "", stage: str = "any", measure: str = "value") -> str:
        """Whether the share of a country stays below a limit, as far as origins are known.

        Args:
            limit: a fraction; reaching it fails ("0.1 % or more").
            country: ISO alpha-3 code.
            product: one product; blank for all of them.
            stage: ``mined``, ``refined``, ``made``, ``owned`` or ``any``.
            measure: ``value`` or ``mass``.

        Returns:
            ``passes`` (also in the worst case), ``fails`` (by what is known), or ``open``: the unknown origin decides.
        """
        rows = self.shares[self.shares["stage"] == stage]
        answers = set()
        for name in [product] if product else self.products["product"].tolist():
            own = rows[rows["product"] == name]
            there = own[own["country"] == country]
            low = float(there[f"{measure}_share"].iloc[0]) if len(there) else 0.0
            high = float((there if len(there) else own[own["country"] == UNKNOWN])[f"{measure}_share_high"].iloc[0])
            answers.add(verdict_of(low, high, limit))
        return next((answer for answer in ("fails", "open") if answer in answers), "passes")

    def passes(self, limit: float, country: str, product: str = "", stage: str = "any", measure: str = "value") -> bool:
        """Whether the share stays below the limit even if all unknown origin is that country; see ``verdict``."""
        return self.verdict(limit, country, product, stage, measure) == "passes"

    def as_json(self) -> dict[str, object]:
        """The key ``embedded`` of the result file: the three tables as lists of rows, NaN as null.

        Countries have two letters there.
        """
        return {
            "products": _records(self.products),
            "shares": _records(self.shares.assign(country=self.shares["country"].map(stated_code))),
            "purchases": _records(self.purchases),
        }


def verdict_of(share: float, high: float, limit: float) -> str:
    """What a test says of a share: ``fails`` at the limit or above, ``passes`` if it stays below in the worst case,
    else ``open``; NaN, where it is not known, is open.
    """
    return "fails" if share >= limit - _ROUNDING else "passes" if high < limit - _ROUNDING else "open"


def embedded_content(case: Case, plan: Plan, divided: pd.DataFrame | None = None) -> EmbeddedContent:
    """The embedded content of every product that a case builds, under a plan.

    Args:
        case: the checked book, with a build plan.
        plan: a plan of it; its awards are divided among the products.
        divided: what ``divided_purchases`` makes of them, where that is known already.
    """
    purchases = (divided_purchases(case, plan) if divided is None else divided)[list(PURCHASES)]
    products = _products(built_products(case), purchases)
    return EmbeddedContent(products, _shares(case, products, purchases), purchases)


def _products(built: pd.DataFrame, purchases: pd.DataFrame) -> pd.DataFrame:
    """What the shares of each product are parts of."""
    rows = []
    for product, group in built.groupby("product", sort=True):
        own = purchases[purchases["product"] == product]
        stated = bool(group["unit_value"].notna().all())
        worth = float((group["quantity"] * group["unit_value"]).sum()) if stated else 0.0
        by_unit_value = stated and worth > 0.0
        value = worth if by_unit_value else float(own["value"].sum(skipna=False))
        basis = "unit value" if by_unit_value else "purchased content"
        rows.append((product, float(group["quantity"].sum()), basis, value, float(own["mass"].sum(skipna=False))))
    return pd.DataFrame(rows, columns=["product", "quantity", "value_basis", "value", "mass"])


def _shares(case: Case, products: pd.DataFrame, purchases: pd.DataFrame) -> pd.DataFrame:
    offers = sorted(set(purchases["offer"]) - {""})
    origins = origins_by_offer(case, offers)
    low, high, unknown, countries = origins.known, origins.high, origins.unknown, origins.countries
    rows = []
    for product, worth, weight in zip(products["product"], products["value"], products["mass"], strict=True):
        own = purchases[purchases["product"] == product]
        at = positions(pd.Index([*offers, ""], dtype=object), own["offer"])
        parts = [
            np.bincount(at, own[name].to_numpy(float), minlength=len(offers) + 1) / whole
            if whole
            else np.zeros(len(offers) + 1)
            for name, whole in (("value", worth), ("mass", weight))
        ]
        used = np.bincount(at, minlength=len(offers) + 1) > 0
        for stage in range(len(STAGES_AND_ANY)):
            named = [c for c in range(len(countries)) if low[stage, used, c].any()]
            columns = [(countries[c], low[stage, :, c], high[stage, :, c]) for c in named]
            for country, known, worst in [*columns, (UNKNOWN, unknown[stage], unknown[stage])]:
                carried = [offers[o] for o in np.flatnonzero(used[:-1] & (known[:-1] > 0.0))]
                figures = [_weighted(part, origin) for part in parts for origin in (known, worst)]
                rows.append((product, STAGES_AND_ANY[stage], country, *figures, "; ".join(carried)))
    names = (
        "product",
        "stage",
        "country",
        "value_share",
        "value_share_high",
        "mass_share",
        "mass_share_high",
        "offers",
    )
    return pd.DataFrame(rows, columns=list(names))


def _weighted(part: FloatArray, origin: FloatArray) -> float:
    """The sum over offers of part × origin; what is not from there adds nothing, whatever its part."""
    there = origin > 0.0
    return float((part[there] * origin[there]).sum())


def _records(table: pd.DataFrame) -> list[dict[str, object]]:
    plain = table.astype(object).where(table.notna(), None)
    return [dict(zip(table.columns, row, strict=True)) for row in plain.itertuples(index=False)]
