"""What a plan buys of each offer over the horizon, and where that comes from."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.case import Case
from data.offer_origins import OfferOrigins, origins_by_offer
from data.origins import Origins, origins_of
from data.plan import Plan


@dataclass(frozen=True)
class BoughtOffers:
    """The offers of which a plan buys something.

    Attributes:
        table: index ``offer``, sorted; columns ``supplier, material, quantity`` (material units), ``cost`` (landed, in
            base currency, without fixed cost).
        by_offer: where these offers come from, in the order of the table.
        by_slot: where all offers of the case come from, mineral by mineral.
    """

    table: pd.DataFrame
    by_offer: OfferOrigins
    by_slot: Origins


def bought_offers(case: Case, plan: Plan, origins: Origins | None = None) -> BoughtOffers:
    """The awards of a plan added up by offer; ``origins`` are those of the case, where they are known already."""
    awards = plan.awards[plan.awards["quantity"].astype(float) > 0.0]
    table = awards.groupby("offer", sort=True)[["quantity", "cost"]].sum().astype(float)
    table = case.offers[["supplier", "material"]].reindex(table.index).join(table)
    origins = origins_of(case) if origins is None else origins
    return BoughtOffers(table, origins_by_offer(case, table.index.astype(str).tolist(), origins), origins)
