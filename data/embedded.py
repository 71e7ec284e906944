"""Embedded content: what part of each product of the build plan comes from which country, and by which purchases.

A product takes of each material what its bill of materials says, scrap included. Awards are divided among products, and
what is required directly, in proportion to their requirement of the material: in each period where the material keeps
no stock, and over the whole horizon where it does. Opening stock is part of what is divided and of unknown origin at
every stage; where nothing is bought, the whole requirement is of unknown origin. A shortage makes fewer products, not
other ones.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.arrays import FloatArray, IntArray, positions
from data.bom import BillOfMaterials
from data.case import Case
from data.checking.requirements import bom_links
from data.origins import STAGES, origins_of
from data.plan import Plan
from data.reading.findings import Findings
from data.reading.typed import read_typed

UNKNOWN = "unknown"
STAGES_AND_ANY = (*STAGES, "any")
PURCHASES = ("product", "material", "offer", "supplier", "period", "quantity", "unit", "value", "mass")
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
            fails, passes = low >= limit - _ROUNDING, high < limit - _ROUNDING
            answers.add("fails" if fails else "passes" if passes else "open")
        return next((answer for answer in ("fails", "open") if answer in answers), "passes")

    def passes(self, limit: float, country: str, product: str = "", stage: str = "any", measure: str = "value") -> bool:
        """Whether the share stays below the limit even if all unknown origin is that country; see ``verdict``."""
        return self.verdict(limit, country, product, stage, measure) == "passes"

    def as_json(self) -> dict[str, object]:
        """The key ``embedded`` of the result file: the three tables as lists of rows, NaN as null."""
        return {
            "products": _records(self.products),
            "shares": _records(self.shares),
            "purchases": _records(self.purchases),
        }


def embedded_content(case: Case, plan: Plan) -> EmbeddedContent:
    """The embedded content of every product that a case builds, under a plan.

    Args:
        case: the checked book, with a build plan.
        plan: a plan of it; its awards are divided among the products.
    """
    built = case.build_plan[case.build_plan["quantity"] > 0.0]
    content = _content(case, sorted(set(built["product"])))
    purchases = _purchases(case, plan, built, content)
    products = _products(built, purchases)
    return EmbeddedContent(products, _shares(case, products, purchases), purchases)


def _content(case: Case, products: list[str]) -> pd.DataFrame:
    """What one unit of each product takes: ``product, material, per_unit`` in material units."""
    typed, _ = read_typed(case.book)
    links = bom_links(typed["bom"], case.materials, Findings(case.book))
    bom = BillOfMaterials(links)
    parents = set(links["parent"])
    parts = []
    for product in products:
        if product in parents:
            below = bom.content(product)
            below = below[below["is_material"]]
            parts.append(
                pd.DataFrame({"material": below["item"], "per_unit": below["quantity"]}).assign(product=product)
            )
        else:
            parts.append(pd.DataFrame({"material": [product], "per_unit": [1.0], "product": [product]}))
    columns = ["product", "material", "per_unit"]
    return pd.concat(parts, ignore_index=True)[columns] if parts else pd.DataFrame(columns=columns)


def _purchases(case: Case, plan: Plan, built: pd.DataFrame, content: pd.DataFrame) -> pd.DataFrame:
    """Awards, opening stock and what nobody delivers, divided among the products."""
    awards = plan.awards[["offer", "supplier", "material", "period", "quantity", "cost"]].copy()
    number = {period.label: position for position, period in enumerate(case.periods)}
    stocked = set(case.stock.index)
    awards["window"] = _windows(awards["material"], awards["period"].map(number), stocked)
    opening = case.stock.loc[case.stock["opening"] > 0.0, "opening"]
    supply = pd.concat([awards, _without_offer(opening.index, opening.to_numpy(float), -1)], ignore_index=True)
    need = built.groupby(["product", "period"], as_index=False)["quantity"].sum().merge(content, on="product")
    need["need"] = need["quantity"] * need["per_unit"]
    need["window"] = _windows(need["material"], need["period"], stocked)
    need = need.groupby(["product", "material", "window"], as_index=False)["need"].sum()
    need = need[need["need"] > 0.0]
    pool = supply.groupby(["material", "window"])[["quantity"]].sum().reset_index()
    pool = pool.rename(columns={"quantity": "pool"})
    need = need.merge(pool[pool["pool"] > 0.0], on=["material", "window"], how="left")
    bare = need[need["pool"].isna()].drop(columns="pool")
    taken = need[need["pool"].notna()].merge(supply, on=["material", "window"])
    taken["taken"] = taken["need"] * taken["quantity"] / taken["pool"]
    lacking = _without_offer(bare["material"], bare["need"].to_numpy(float), bare["window"].to_numpy(np.int64))
    lacking = lacking.assign(product=bare["product"].to_numpy(), taken=bare["need"].to_numpy(float))
    rows = pd.concat([taken, lacking], ignore_index=True)
    return _valued(case, plan, rows[rows["taken"] > 0.0])


def _windows(material: pd.Series, period: pd.Series, stocked: set[str]) -> pd.Series:
    """The window in which a row is divided: its period, or -1 for the whole horizon."""
    return period.where(~material.isin(stocked), -1).astype("int64")


def _without_offer(materials: pd.Index | pd.Series, quantity: FloatArray, window: int | IntArray) -> pd.DataFrame:
    """Supply that no offer of the plan stands behind."""
    rows = pd.DataFrame({"material": np.asarray(materials, dtype=object), "quantity": quantity})
    return rows.assign(offer="", supplier="", period="", cost=np.nan, window=np.broadcast_to(window, len(rows)))


def _valued(case: Case, plan: Plan, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with value and mass. What has no price is valued at the material's average in the plan, else at its
    dearest offer.
    """
    unit_cost = rows["cost"] / rows["quantity"]
    totals = plan.awards.groupby("material")[["quantity", "cost"]].sum()
    average = rows["material"].map(totals["cost"] / totals["quantity"])
    dearest = rows["material"].map(case.offers.groupby("material")["landed_cost"].max())
    unit_cost = unit_cost.fillna(average.astype(float)).fillna(dearest.astype(float))
    mass = case.materials["kg_per_unit"].reindex(rows["material"]).to_numpy(float)
    table = rows.assign(
        unit=case.materials["unit"].reindex(rows["material"]).to_numpy(dtype=object),
        value=rows["taken"] * unit_cost,
        mass=rows["taken"] * mass,
        quantity=rows["taken"],
    )
    return table.sort_values(["product", "material", "period", "offer"], ignore_index=True)[list(PURCHASES)]


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
    low, high, unknown, countries = _origins(case, offers)
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


def _origins(case: Case, offers: list[str]) -> tuple[FloatArray, FloatArray, FloatArray, tuple[str, ...]]:
    """Known and worst-case share by stage, offer and country, and the unknown one by stage and offer; the last offer
    stands for what no offer is behind: all unknown.
    """
    origins = origins_of(case)
    count, width = len(offers) + 1, len(origins.countries)
    at = positions(pd.Index(offers, dtype=object), case.offers.index)[origins.offer]
    slots = np.flatnonzero(at >= 0)
    row = np.full(len(origins.offer), -1)
    row[slots] = np.arange(len(slots))
    known = np.zeros((len(STAGES), len(slots), width))
    loose = np.zeros((len(STAGES), len(slots)))
    for number, stage in enumerate(STAGES):
        entries = origins.stages[stage].known
        here = row[entries.slot] >= 0
        known[number, row[entries.slot[here]], entries.country[here]] = entries.share[here]
        loose[number] = origins.stages[stage].unknown[slots]
    worst = known + loose[:, :, None]
    known = np.concatenate([known, np.minimum(1.0, known.sum(axis=0))[None]])
    worst = np.concatenate([worst, np.minimum(1.0, worst.sum(axis=0))[None]])
    loose = np.concatenate([loose, np.minimum(1.0, loose.sum(axis=0))[None]])
    weight = origins.weight[slots]
    low, high = (np.zeros((len(STAGES_AND_ANY), count, width)) for _ in range(2))
    unknown = np.zeros((len(STAGES_AND_ANY), count))
    for number in range(len(STAGES_AND_ANY)):
        np.add.at(low[number], at[slots], known[number] * weight[:, None])
        np.add.at(high[number], at[slots], worst[number] * weight[:, None])
        np.add.at(unknown[number], at[slots], loose[number] * weight)
    high[:, -1], unknown[:, -1] = 1.0, 1.0
    return low, high, unknown, origins.countries


def _records(table: pd.DataFrame) -> list[dict[str, object]]:
    plain = table.astype(object).where(table.notna(), None)
    return [dict(zip(table.columns, row, strict=True)) for row in plain.itertuples(index=False)]
