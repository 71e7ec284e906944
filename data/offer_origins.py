"""Where offers come from as a whole: shares by stage and country, averaged over the minerals of their material."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.arrays import FloatArray, positions
from data.case import Case
from data.origins import STAGES, Origins, origins_of

STAGES_AND_ANY = (*STAGES, "any")


@dataclass(frozen=True)
class OfferOrigins:
    """Shares of offers; the last one stands for what no offer is behind: all unknown.

    Attributes:
        known: what is known, shape (stages, offers, countries).
        high: the same if all that is unknown came from there.
        unknown: what is not known, shape (stages, offers).
        countries: ISO alpha-3 codes.
    """

    known: FloatArray
    high: FloatArray
    unknown: FloatArray
    countries: tuple[str, ...]


def origins_by_offer(case: Case, offers: list[str], origins: Origins | None = None) -> OfferOrigins:
    """The origins of some offers at every stage, and at ``any``: the four added up, at most 1 for each mineral.

    Args:
        case: the checked book.
        offers: identifiers of the offers.
        origins: the origins of the case, where they are known already.
    """
    origins = origins_of(case) if origins is None else origins
    count, width = len(offers) + 1, len(origins.countries)
    at = positions(pd.Index(offers, dtype=object), case.offers.index)[origins.offer]
    slots = np.flatnonzero(at >= 0)
    row = np.full(len(origins.offer), -1)
    row[slots] = np.arange(len(slots))
    stated = np.zeros((len(STAGES), len(slots), width))
    loose = np.zeros((len(STAGES), len(slots)))
    for number, stage in enumerate(STAGES):
        entries = origins.stages[stage].known
        here = row[entries.slot] >= 0
        stated[number, row[entries.slot[here]], entries.country[here]] = entries.share[here]
        loose[number] = origins.stages[stage].unknown[slots]
    worst = stated + loose[:, :, None]
    stated = np.concatenate([stated, np.minimum(1.0, stated.sum(axis=0))[None]])
    worst = np.concatenate([worst, np.minimum(1.0, worst.sum(axis=0))[None]])
    loose = np.concatenate([loose, np.minimum(1.0, loose.sum(axis=0))[None]])
    weight = origins.weight[slots]
    known, high = (np.zeros((len(STAGES_AND_ANY), count, width)) for _ in range(2))
    unknown = np.zeros((len(STAGES_AND_ANY), count))
    for number in range(len(STAGES_AND_ANY)):
        np.add.at(known[number], at[slots], stated[number] * weight[:, None])
        np.add.at(high[number], at[slots], worst[number] * weight[:, None])
        np.add.at(unknown[number], at[slots], loose[number] * weight)
    high[:, -1], unknown[:, -1] = 1.0, 1.0
    return OfferOrigins(known, high, unknown, origins.countries)
