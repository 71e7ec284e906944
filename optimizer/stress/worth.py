"""What a shortage is worth, and which products it stops."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.arrays import FloatArray, IntArray, positions
from data.case import Case
from data.divided_purchases import built_products, product_content
from optimizer.price_schedule import schedule_of
from optimizer.problem import Problem

PRODUCTS = ("product", "quantity", "not_built", "share")


def shortage_worth(problem: Problem) -> FloatArray:
    """The dearest landed cost at which a material is offered in the undisturbed book, base currency per internal unit.

    Among the offers that can serve a period, else among all; price breaks included; 0 where nobody offers any.
    """
    case, offers = problem.case, problem.case.offers
    dearest = offers["unit_price"].to_numpy(dtype=float).copy()
    breaks = schedule_of(case)
    np.maximum.at(dearest, breaks.offer, breaks.price)
    above = (dearest - offers["unit_price"].to_numpy(dtype=float)) * (1.0 + offers["tariff"].to_numpy(dtype=float))
    landed = offers["landed_cost"].to_numpy(dtype=float) + above
    material = case.material_of_offer
    is_open = (case.suppliers["status"] != "excluded").reindex(offers["supplier"]).to_numpy(dtype=bool)
    serves = is_open & (offers["first_period"] <= offers["last_period"]).to_numpy(dtype=bool)
    worth = np.zeros(len(case.materials))
    np.maximum.at(worth, material[serves], landed[serves])
    stated = np.zeros(len(worth))
    np.maximum.at(stated, material, landed)
    return np.asarray(np.where(np.isin(np.arange(len(worth)), material[serves]), worth, stated) * problem.unit)


@dataclass(frozen=True)
class Builds:
    """Which product takes which material.

    Attributes:
        products: the products that are built, sorted.
        quantity: units built, shape (products, periods).
        product: number of the product, one a pair of product and material, ascending.
        material: position of the material, one a pair.
    """

    products: tuple[str, ...]
    quantity: FloatArray
    product: IntArray
    material: IntArray

    def not_built(self, short: FloatArray, required: FloatArray) -> pd.DataFrame:
        """not_built[p,t] = quantity[p,t] · max over its materials m of short[m,t] / required[m,t]

        Args:
            short: what is short, shape (materials, periods).
            required: what is required of each material by all products and directly, in the same unit.

        Returns:
            Columns PRODUCTS over the horizon: units planned, units that cannot be built, and their share; where that
            is more than none.
        """
        part = np.divide(short, required, out=np.zeros_like(short), where=required > 0.0)
        worst = np.zeros_like(self.quantity)
        np.maximum.at(worst, self.product, part[self.material])
        lost, planned = (worst * self.quantity).sum(axis=1), self.quantity.sum(axis=1)
        some = np.flatnonzero(lost > 0.0)
        table = {
            "product": np.array(self.products, dtype=object)[some],
            "quantity": planned[some],
            "not_built": lost[some],
            "share": lost[some] / planned[some],
        }
        return pd.DataFrame(table, columns=list(PRODUCTS))


def builds_of(case: Case) -> Builds:
    """The build plan of a case and what its products take."""
    built = built_products(case)
    products = tuple(sorted(set(built["product"])))
    quantity = np.zeros((len(products), len(case.periods)))
    index = pd.Index(products, dtype=object)
    np.add.at(
        quantity, (positions(index, built["product"]), built["period"].to_numpy(dtype=np.int64)), built["quantity"]
    )
    if not products:
        none = np.zeros(0, dtype=np.int64)
        return Builds((), quantity, none, none)
    content = product_content(case, list(products))
    content = content[content["per_unit"] > 0.0]
    return Builds(
        products, quantity, positions(index, content["product"]), positions(case.materials.index, content["material"])
    )
