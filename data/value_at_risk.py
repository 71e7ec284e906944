"""What hangs on each country: the landed cost of what comes from it, and the value of the products that contain it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.bought_offers import BoughtOffers
from data.embedded import UNKNOWN, EmbeddedContent
from data.offer_origins import STAGES_AND_ANY

VALUE_AT_RISK = (
    "country", "stage", "value", "value_high", "share", "share_high", "products", "products_value",
    "products_value_high",
)  # fmt: skip

_KEY = ["country", "stage"]


def value_at_risk(bought: BoughtOffers, embedded: EmbeddedContent | None) -> pd.DataFrame:
    """The landed cost that comes from each country at each stage, and the products that contain something from it.

    Args:
        bought: what a plan buys.
        embedded: what its products contain; None where nothing is built.

    Returns:
        Columns VALUE_AT_RISK; one row a country and stage from which something comes, dearest country first, and last
        the rows of ``unknown``. Stage ``any`` adds the four up, at most 1 for each purchase and mineral. ``value`` is
        the landed cost, in base currency and without fixed cost, that is known to come from there, ``share`` its part
        of all; ``products`` are those that contain something from there, separated by ``; ``, and ``products_value``
        what they are worth: quantity × unit value, else the landed cost of what they take. ``high`` counts all that is
        unknown at the stage as from there. NaN where nothing is built, or a product's value is not known.
    """
    rows = _landed_cost(bought)
    if embedded is None:
        rows = rows.assign(products="", products_value=np.nan, products_value_high=np.nan)
    else:
        rows = rows.join(_products(embedded, rows.index))
    return _ordered(rows.reset_index())[list(VALUE_AT_RISK)]


def _landed_cost(bought: BoughtOffers) -> pd.DataFrame:
    """Σ_o cost_o · origin_o,c      for each country and stage: ``value, value_high, share, share_high``"""
    origins, paid = bought.by_offer, bought.table["cost"].to_numpy(dtype=float)
    total = float(paid.sum())
    low, high = (np.einsum("o,soc->sc", paid, origin[:, :-1]) for origin in (origins.known, origins.high))
    loose = origins.unknown[:, :-1] @ paid
    stage, country = np.nonzero((origins.known[:, :-1] > 0.0).any(axis=1))
    names = [*np.array(origins.countries, dtype=object)[country], *[UNKNOWN] * len(STAGES_AND_ANY)]
    stages = [*np.array(STAGES_AND_ANY, dtype=object)[stage], *STAGES_AND_ANY]
    value, at_most = (np.concatenate([found[stage, country], loose]) for found in (low, high))
    part = 1.0 / total if total > 0.0 else 0.0
    return pd.DataFrame(
        {"value": value, "value_high": at_most, "share": value * part, "share_high": at_most * part},
        index=pd.MultiIndex.from_arrays([names, stages], names=_KEY),
    )


def _products(embedded: EmbeddedContent, at: pd.Index) -> pd.DataFrame:
    """``products, products_value, products_value_high`` of each country and stage.

    What may contain something from a country is what does, and what contains something unknown at the stage.
    """
    shares = embedded.shares.merge(embedded.products[["product", "value"]].astype({"value": float}), on="product")
    is_there = (shares["offers"] != "") | (shares[["value_share", "mass_share"]].astype(float) > 0.0).any(axis=1)
    there = shares[is_there]
    loose = there.loc[there["country"] == UNKNOWN, ["product", "stage"]].assign(is_loose=True)
    there = there.merge(loose, on=["product", "stage"], how="left")
    of_loose = there["value"].where(there["is_loose"].notna(), 0.0)
    by_country, by_key = there.groupby(_KEY), [there["country"], there["stage"]]
    value, of_both = (
        found.groupby(by_key).sum(skipna=False).reindex(at, fill_value=0.0) for found in (there["value"], of_loose)
    )
    loose_value = there[there["country"] == UNKNOWN].groupby("stage")["value"].sum(skipna=False)
    of_unknown = loose_value.reindex(at.get_level_values("stage"), fill_value=0.0).to_numpy()
    return pd.DataFrame({
        "products": by_country["product"].agg("; ".join).reindex(at, fill_value=""),
        "products_value": value,
        "products_value_high": value + of_unknown - of_both,
    })  # fmt: skip


def _ordered(rows: pd.DataFrame) -> pd.DataFrame:
    """Dearest country at any stage first, unknown last; stages in their order, ``any`` first."""
    of_any = rows[rows["stage"] == STAGES_AND_ANY[-1]].set_index("country")["share"].round(9)
    keys = pd.DataFrame({
        "unknown": rows["country"] == UNKNOWN,
        "share": -rows["country"].map(of_any),
        "country": rows["country"],
        "stage": rows["stage"].map({stage: at for at, stage in enumerate((STAGES_AND_ANY[-1], *STAGES_AND_ANY[:-1]))}),
    })  # fmt: skip
    return rows.loc[keys.sort_values(keys.columns.tolist()).index].reset_index(drop=True)
