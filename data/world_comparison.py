"""The plan beside the world: from where its minerals come, and where the world mines and refines them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from data.arrays import FloatArray
from data.bought_offers import BoughtOffers
from data.case import Case
from data.embedded import UNKNOWN
from data.reference import REST_OF_WORLD, Figure, world_shares

WORLD = ("mineral", "stage", "country", "plan_share", "plan_share_high", "world_share", "year", "source", "measured")
WORLD_STAGES = ("mined", "refined")
_SHARES = ("plan_share", "plan_share_high", "world_share")
_MOST = 3
"""Countries that are shown of the plan, and of the world."""
_DUST = 1e-9
"""A share that is only rounding."""


def world_comparison(case: Case, bought: BoughtOffers) -> pd.DataFrame:
    """The shares of a plan's minerals by country, beside the world's production.

    Args:
        case: the checked book.
        bought: what a plan buys.

    Returns:
        Columns WORLD; for each mineral that a material of the book contains and each of mined and refined, the three
        largest countries of the plan and of the world, and ``unknown`` where the plan does not know all. ``plan_share``
        is the part of the contained mineral, by kg over the horizon, that is known to come from there, and ``high``
        counts all that is unknown (NaN where none is bought, or the mass of what is bought is not known).
        ``world_share`` is the published figure with its ``year``, ``source`` (a key of ``data.reference.sources``) and
        what was ``measured``; NaN where the source does not name the country. Where the reference data has no figure
        for a mineral and stage, year and source are blank.
    """
    shares = _plan_shares(case, bought)
    minerals = sorted(set(case.contents["mineral"]))
    rows = [row for mineral in minerals for stage in WORLD_STAGES for row in _rows(mineral, stage, shares)]
    return pd.DataFrame(rows, columns=list(WORLD)).astype(dict.fromkeys(_SHARES, float))


def _rows(mineral: str, stage: str, shares: Mapping[tuple[str, str], pd.Series]) -> list[tuple[object, ...]]:
    """The rows of one mineral and stage: the plan's largest countries, then those of the world that come on top."""
    plan, world = shares.get((mineral, stage)), dict(world_shares(mineral, stage))
    of_plan = [] if plan is None else plan.index[:_MOST].tolist()
    of_world = [country for country in world if country != REST_OF_WORLD][:_MOST]
    unknown = np.nan if plan is None else max(0.0, 1.0 - float(plan.sum()))
    unknown = 0.0 if unknown < _DUST else unknown
    rows: list[tuple[object, ...]] = []
    for country in dict.fromkeys([*of_plan, *of_world]):
        share = np.nan if plan is None else float(plan.get(country, 0.0))
        rows.append((mineral, stage, country, share, share + unknown, *_published(world, country)))
    if plan is None or unknown > 0.0:
        rows.append((mineral, stage, UNKNOWN, unknown, unknown, *_published(world, UNKNOWN)))
    return rows


def _published(world: Mapping[str, Figure], country: str) -> tuple[float, str, str, str]:
    """World share, year, source and what was measured; of a country that is not named, those of the largest."""
    figure = world.get(country) or next(iter(world.values()), None)
    if figure is None:
        return np.nan, "", "", ""
    return figure.value if country in world else np.nan, figure.year, figure.source, figure.detail


def _plan_shares(case: Case, bought: BoughtOffers) -> dict[tuple[str, str], pd.Series]:
    """Σ kg_s · origin_s,c ÷ Σ kg_s      over the slots s of a mineral, at each stage: share by country, largest first

    Without the minerals of which nothing is bought, or not every mass is known.
    """
    origins, mass = bought.by_slot, _contained(case, bought)
    found = {}
    for mineral in sorted(set(case.contents["mineral"])):
        of_mineral = np.where(origins.mineral == mineral, mass, 0.0)
        whole = float(of_mineral.sum())
        if not whole > 0.0:
            continue
        for stage in WORLD_STAGES:
            known = origins.stages[stage].known
            by_country = np.bincount(known.country, of_mineral[known.slot] * known.share, len(origins.countries))
            shares = pd.Series(by_country / whole, index=pd.Index(origins.countries, dtype=object))
            shares = shares[shares > 0.0]
            found[mineral, stage] = shares.iloc[np.lexsort((shares.index, -shares.round(9)))]
    return found


def _contained(case: Case, bought: BoughtOffers) -> FloatArray:
    """Kilograms of its mineral that are bought in each slot; NaN where the mass of what is bought is not known."""
    quantity = bought.table["quantity"].reindex(case.offers.index, fill_value=0.0).to_numpy()
    material = case.material_of_offer
    fraction = case.contents.groupby("material")["fraction"].sum().reindex(case.materials.index, fill_value=0.0)
    per_unit = case.materials["kg_per_unit"].to_numpy(dtype=float) * fraction.to_numpy(dtype=float)
    kilograms = np.where(quantity > 0.0, quantity * per_unit[material], 0.0)
    return np.asarray(kilograms[bought.by_slot.offer] * bought.by_slot.weight, dtype=np.float64)
