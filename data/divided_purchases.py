"""What each product of the build plan takes of each purchase.

A product takes of each material what its bill of materials says, scrap included. Awards are divided among products, and
what is required directly, in proportion to their requirement of the material: in each period where the material keeps
no stock, and over the whole horizon where it does. Opening stock is part of what is divided and of unknown origin at
every stage; where nothing is bought, the whole requirement is of unknown origin. A shortage makes fewer products, not
other ones.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.arrays import FloatArray, IntArray
from data.bom import BillOfMaterials
from data.case import Case
from data.checking.requirements import bom_links
from data.plan import Plan
from data.reading.findings import Findings
from data.reading.typed import read_typed

PURCHASES = ("product", "material", "offer", "supplier", "period", "quantity", "unit", "value", "mass")
WHOLE_HORIZON = -1
"""Window of a material that keeps a stock; else the window is the number of the period."""
DIVISION = ("window", "need", "bought", "unit_value", "unit_mass")


def built_products(case: Case) -> pd.DataFrame:
    """The rows of the build plan in which something is built."""
    return case.build_plan[case.build_plan["quantity"] > 0.0]


def divided_purchases(case: Case, plan: Plan) -> pd.DataFrame:
    """Awards, opening stock and what nobody delivers, divided among the products.

    Args:
        case: the checked book, with a build plan.
        plan: a plan of it.

    Returns:
        Columns PURCHASES, one row for what a product takes of an award, with a blank offer of opening stock or of what
        nobody delivers; and columns DIVISION: the window in which it is divided, what the product needs of the material
        in it, how much was bought (in all; NaN where nobody delivers), and value and mass of one unit.
    """
    built = built_products(case)
    supply = _supply(case, plan)
    need = _need(case, built)
    pool = supply.groupby(["material", "window"])[["quantity"]].sum().reset_index()
    pool = pool.rename(columns={"quantity": "pool"})
    need = need.merge(pool[pool["pool"] > 0.0], on=["material", "window"], how="left")
    bare = need[need["pool"].isna()].drop(columns="pool")
    taken = need[need["pool"].notna()].merge(supply, on=["material", "window"])
    taken["taken"] = taken["need"] * taken["quantity"] / taken["pool"]
    nobody = _without_offer(bare["material"], np.full(len(bare), np.nan), bare["window"].to_numpy(np.int64))
    nobody = nobody.assign(product=bare["product"].to_numpy())
    nobody = nobody.assign(need=bare["need"].to_numpy(float), taken=bare["need"].to_numpy(float))
    rows = pd.concat([taken, nobody], ignore_index=True)
    return _valued(case, plan, rows[rows["taken"] > 0.0])


def _supply(case: Case, plan: Plan) -> pd.DataFrame:
    """Awards and opening stock: ``offer, supplier, material, period, quantity, cost, window``."""
    awards = plan.awards[["offer", "supplier", "material", "period", "quantity", "cost"]].copy()
    number = {period.label: position for position, period in enumerate(case.periods)}
    awards["window"] = _windows(awards["material"], awards["period"].map(number), set(case.stock.index))
    opening = case.stock.loc[case.stock["opening"] > 0.0, "opening"]
    return pd.concat([awards, _without_offer(opening.index, opening.to_numpy(float), WHOLE_HORIZON)], ignore_index=True)


def _need(case: Case, built: pd.DataFrame) -> pd.DataFrame:
    """What each product needs: ``product, material, window, need``."""
    content = product_content(case, sorted(set(built["product"])))
    need = built.groupby(["product", "period"], as_index=False)["quantity"].sum().merge(content, on="product")
    need["need"] = need["quantity"] * need["per_unit"]
    need["window"] = _windows(need["material"], need["period"], set(case.stock.index))
    need = need.groupby(["product", "material", "window"], as_index=False)["need"].sum()
    return pd.DataFrame(need[need["need"] > 0.0])


def product_content(case: Case, products: list[str]) -> pd.DataFrame:
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


def _windows(material: pd.Series, period: pd.Series, stocked: set[str]) -> pd.Series:
    """The window in which a row is divided."""
    return period.where(~material.isin(stocked), WHOLE_HORIZON).astype("int64")


def _without_offer(materials: pd.Index | pd.Series, quantity: FloatArray, window: int | IntArray) -> pd.DataFrame:
    """Supply that no offer of the plan stands behind."""
    rows = pd.DataFrame({"material": np.asarray(materials, dtype=object), "quantity": quantity})
    return rows.assign(offer="", supplier="", period="", cost=np.nan, window=np.broadcast_to(window, len(rows)))


def _valued(case: Case, plan: Plan, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with value and mass. What has no price is valued at the material's average in the plan, else at its
    dearest offer.
    """
    unit_cost = (rows["cost"] / rows["quantity"]).fillna(without_price(case, plan, rows["material"]))
    mass = case.materials["kg_per_unit"].reindex(rows["material"]).to_numpy(float)
    table = rows.assign(
        unit=case.materials["unit"].reindex(rows["material"]).to_numpy(dtype=object),
        bought=rows["quantity"],
        quantity=rows["taken"],
        unit_value=unit_cost,
        unit_mass=mass,
        value=rows["taken"] * unit_cost,
        mass=rows["taken"] * mass,
    )
    return table.sort_values(["product", "material", "period", "offer"], ignore_index=True)[[*PURCHASES, *DIVISION]]


def without_price(case: Case, plan: Plan, materials: pd.Series) -> pd.Series:
    """What a unit of each material is worth that was not bought: its average in the plan, else its dearest offer."""
    totals = plan.awards.groupby("material")[["quantity", "cost"]].sum()
    average = materials.map(totals["cost"] / totals["quantity"]).astype(float)
    return average.fillna(materials.map(dearest_offers(case)).astype(float))


def dearest_offers(case: Case) -> pd.Series:
    """The landed cost of one unit of each material at its dearest offer."""
    return case.offers.groupby("material")["landed_cost"].max()
