"""What a scenario, or the loss of a country, does to offers and requirements (WORKBOOK.md, "Scenarios" and "Losses").

    remaining[o,t] = Π_e (1 − amount_e · share_e,o)           lost supply
    price[o,t]     = Π_e (1 + amount_e · share_e,o)           price
    tariff[o,t]    = Σ_e amount_e · share_e,o                 tariff points
    required[m,t]  = Π_e (1 + amount_e)                       requirement

over the events e of a scenario that hold in period t. share_e,o is the known part of the offer from where the event
happens, at its stage; 1 where it happens everywhere or at the offer's supplier. What is of unknown origin is lost to
nobody, but for the setting ``world mix``, which says where it comes from.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from data.case import Case, Scope, Source
from optimizer.lost_shares import DUST, countries_of, materials_in, share_of_offers
from optimizer.problem import FloatArray, Problem

__all__ = [
    "UNCHANGED",
    "Disruption",
    "lost_countries",
    "lost_country",
    "materials_in",
    "nothing_happens",
    "scenario",
    "scenario_names",
    "share_of_offers",
]

UNCHANGED = 1e-12
"""A factor this near to 1, or this few tariff points, change nothing."""


@dataclass(frozen=True)
class Disruption:
    """What happens to offers and requirements, period by period.

    Attributes:
        kind: ``country`` or ``scenario``.
        source: ISO alpha-3 code of the country, or the name of the scenario.
        stage: the stage at which the country is lost; empty for a scenario.
        probability: of a scenario; NaN where none is given.
        remaining: what an offer can still deliver, as a part of what it could, shape (offers, periods).
        price: factor on the unit price, shape (offers, periods).
        tariff: points added to the tariff, as a fraction, shape (offers, periods).
        required: factor on the requirement, shape (materials, periods).
    """

    kind: str
    source: str
    stage: str
    probability: float
    remaining: FloatArray
    price: FloatArray
    tariff: FloatArray
    required: FloatArray

    @property
    def first_period(self) -> int:
        """Number of the first period in which anything changes; the number of periods where nothing does.

        What changes by less than 1e-12 is unchanged: amounts that cancel out, up to rounding.
        """
        periods = self.required.shape[1]
        unchanged = ((self.remaining, 1.0), (self.price, 1.0), (self.tariff, 0.0), (self.required, 1.0))
        return min(
            int((np.flatnonzero(np.abs(part - as_is) > UNCHANGED) % periods).min(initial=periods))
            for part, as_is in unchanged
        )

    def landed_cost(self, case: Case) -> FloatArray:
        """Landed unit cost without price breaks, base currency per material unit, shape (offers, periods).

        A tariff that would fall below 0 is 0: nobody is paid for buying.
        """
        offers = case.offers
        price = offers["unit_price"].to_numpy(dtype=float)[:, None] * self.price
        tariff = np.maximum(offers["tariff"].to_numpy(dtype=float)[:, None] + self.tariff, 0.0)
        added = (offers["freight"] + offers["other_cost"]).to_numpy(dtype=float)
        return np.asarray(price * (1.0 + tariff) + added[:, None])


def nothing_happens(case: Case) -> Disruption:
    """The disruption that changes nothing."""
    by_offer, by_material = _shapes(case)
    ones = np.ones(by_offer)
    return Disruption("scenario", "", "", math.nan, ones, ones.copy(), np.zeros(by_offer), np.ones(by_material))


def scenario_names(case: Case) -> list[str]:
    """The scenarios of a case, in the order of their names."""
    return sorted(set(case.scenarios["scenario"])) if len(case.scenarios) else []


def scenario(problem: Problem, name: str) -> Disruption:
    """What a scenario of the book does; its events happen together.

    Args:
        problem: the case as arrays.
        name: one of ``scenario_names``.
    """
    case, origins = problem.case, problem.origins
    changed = nothing_happens(case)
    remaining, price, tariff, required = changed.remaining, changed.price, changed.tariff, changed.required
    rows = case.scenarios[case.scenarios["scenario"] == name]
    for event in rows.to_dict("records"):
        window, amount = slice(event["first_period"], event["last_period"] + 1), float(event["amount"])
        if event["event"] == "requirement":
            required[materials_in(case, event["scope"]), window] *= 1.0 + amount
            continue
        share = amount * share_of_offers(case, origins, event["source"], event["stage"], event["scope"])
        if event["event"] == "lost supply":
            remaining[:, window] *= 1.0 - share[:, None]
        elif event["event"] == "price":
            price[:, window] *= 1.0 + share[:, None]
        else:
            tariff[:, window] += share[:, None]
    remaining = np.where(remaining < DUST, 0.0, remaining)
    return Disruption("scenario", name, "", float(rows["probability"].iloc[0]), remaining, price, tariff, required)


def lost_countries(problem: Problem) -> Iterator[tuple[str, str]]:
    """Every country and stage from which an offer that may be bought comes in part: (ISO code, stage), sorted."""
    can_buy = np.isin(problem.origins.offer, problem.purchases.offer)
    yield from countries_of(problem.origins, can_buy)


def lost_country(problem: Problem, country: str, stage: str) -> Disruption:
    """The loss of all that comes from a country at a stage, over the whole horizon."""
    case = problem.case
    share = share_of_offers(case, problem.origins, Source("country", country), stage, Scope("all"))
    remaining = 1.0 - np.repeat(share[:, None], len(case.periods), axis=1)
    changed = nothing_happens(case)
    remaining = np.where(remaining < DUST, 0.0, remaining)
    return Disruption("country", country, stage, math.nan, remaining, changed.price, changed.tariff, changed.required)


def _shapes(case: Case) -> tuple[tuple[int, int], tuple[int, int]]:
    return (len(case.offers), len(case.periods)), (len(case.materials), len(case.periods))
