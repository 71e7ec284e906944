"""Where a plan's materials come from: the country mix of each material at each stage."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from data.case import Case
from data.origins import STAGES, Origins, origins_of
from data.planned import MIX
from desktop.charts.share_data import UNKNOWN


def country_mix(
    case: Case, awards: pd.DataFrame, stages: Sequence[str] = STAGES, origins: Origins | None = None
) -> pd.DataFrame:
    """The mix of a plan, unknown origin as the settings treat it: what no world mix spreads has the country ``""``.

    Args:
        case: what was planned.
        awards: the plan's awards.
        stages: the stages that are asked for.
        origins: those of the case, where they are at hand.

    Returns:
        Columns MIX; the shares of one material and stage sum to 1.
    """
    bought = np.zeros(len(case.offers))
    np.add.at(
        bought, case.offers.index.get_indexer(pd.Index(awards["offer"])), awards["quantity"].to_numpy(dtype=float)
    )
    origins = origins or origins_of(case)
    rows = pd.concat([_at_stage(origins, stage, bought, case) for stage in stages], ignore_index=True)
    total = rows.groupby(["material", "stage"])["share"].transform("sum")
    rows["share"] /= total
    return rows[list(MIX)]


def _at_stage(origins: Origins, stage: str, bought: np.ndarray, case: Case) -> pd.DataFrame:
    there = origins.stages[stage]
    by_slot = bought[origins.offer] * origins.weight
    known = by_slot[there.known.slot] * there.known.share
    mixed = by_slot[there.mix.slot] * there.mix.share
    spread = np.zeros(len(by_slot))
    np.add.at(spread, there.mix.slot, there.mix.share)
    # What a world mix spreads over countries is no longer unknown.
    rest = by_slot * np.maximum(there.unknown - spread, 0.0)
    names = np.array([*origins.countries, UNKNOWN], dtype=object)
    slots = np.concatenate([there.known.slot, there.mix.slot, np.arange(len(by_slot))])
    countries = np.concatenate([there.known.country, there.mix.country, np.full(len(by_slot), len(names) - 1)])
    table = pd.DataFrame(
        {
            "material": case.offers["material"].to_numpy(dtype=object)[origins.offer[slots]],
            "stage": stage,
            "country": names[countries],
            "share": np.concatenate([known, mixed, rest]),
        }
    )
    table = table[table["share"] > 0.0]
    return table.groupby(["material", "stage", "country"], sort=True)["share"].sum().reset_index()
