"""How purchases flow from where they are mined to where they are refined, made and owned."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pandas as pd

from data.bought_offers import BoughtOffers
from data.embedded import UNKNOWN
from data.origins import STAGES

FLOWS = ("stage", "from", "next_stage", "to", "value")
_DUST = 1e-9


def origin_flows(bought: BoughtOffers) -> pd.DataFrame:
    """value_s,c,d = Σ_o cost_o · origin_o,s,c · origin_o,s+1,d      for each stage s and the one after it

    What an offer has from several countries at both stages is taken to mix evenly: nothing says which ore goes to
    which refinery.

    Args:
        bought: what a plan buys.

    Returns:
        Columns FLOWS, by stage, the largest first; ``from`` and ``to`` are alpha-3 codes or ``unknown``; ``value`` is
        landed cost in base currency.
    """
    paid = bought.table["cost"].to_numpy(dtype=float)
    origins = bought.by_offer
    shares = np.concatenate([origins.known[:, :-1], origins.unknown[:, :-1, None]], axis=2)
    names = np.array([*origins.countries, UNKNOWN], dtype=object)
    tables = []
    for number, (stage, after) in enumerate(pairwise(STAGES)):
        value = (shares[number] * paid[:, None]).T @ shares[number + 1]
        start, end = np.nonzero(value > _DUST * max(1.0, float(paid.sum())))
        rows = pd.DataFrame(
            {"stage": stage, "from": names[start], "next_stage": after, "to": names[end], "value": value[start, end]}
        )
        tables.append(rows.sort_values("value", ascending=False, kind="stable"))
    return pd.concat(tables, ignore_index=True)[list(FLOWS)]
