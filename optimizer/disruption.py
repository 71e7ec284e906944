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

from data.arrays import positions
from data.case import Case, Scope, Source
from data.origins import STAGES, Origins
from optimizer.problem import BoolArray, FloatArray, Problem

_DUST = 1e-12


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
        """Number of the first period in which anything changes; the number of periods where nothing does."""
        periods = self.required.shape[1]
        unchanged = ((self.remaining, 1.0), (self.price, 1.0), (self.tariff, 0.0), (self.required, 1.0))
        return min(int((np.flatnonzero(part != as_is) % periods).min(initial=periods)) for part, as_is in unchanged)

    def landed_cost(self, case: Case) -> FloatArray:
        """Landed unit cost without price breaks, base currency per material unit, shape (offers, periods)."""
        offers = case.offers
        price = offers["unit_price"].to_numpy(dtype=float)[:, None] * self.price
        tariff = offers["tariff"].to_numpy(dtype=float)[:, None] + self.tariff
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
    remaining = np.where(remaining < _DUST, 0.0, remaining)
    return Disruption("scenario", name, "", float(rows["probability"].iloc[0]), remaining, price, tariff, required)


def lost_countries(problem: Problem) -> Iterator[tuple[str, str]]:
    """Every country and stage from which an offer that may be bought comes in part: (ISO code, stage), sorted."""
    origins = problem.origins
    can_buy = np.isin(origins.offer, problem.purchases.offer)
    found = set()
    for stage in STAGES:
        for entries in (origins.stages[stage].known, origins.stages[stage].mix):
            real = can_buy[entries.slot] & (entries.share > _DUST)
            found |= {(origins.countries[number], stage) for number in np.unique(entries.country[real]).tolist()}
    yield from sorted(found, key=lambda pair: (pair[0], STAGES.index(pair[1])))


def lost_country(problem: Problem, country: str, stage: str) -> Disruption:
    """The loss of all that comes from a country at a stage, over the whole horizon."""
    case = problem.case
    share = share_of_offers(case, problem.origins, Source("country", country), stage, Scope("all"))
    remaining = 1.0 - np.repeat(share[:, None], len(case.periods), axis=1)
    changed = nothing_happens(case)
    remaining = np.where(remaining < _DUST, 0.0, remaining)
    return Disruption("country", country, stage, math.nan, remaining, changed.price, changed.tariff, changed.required)


def share_of_offers(case: Case, origins: Origins, source: Source, stage: str, scope: Scope) -> FloatArray:
    """The part of each offer that an event touches, one an offer, 0 outside its scope.

    Args:
        case: the case.
        origins: where its offers come from.
        source: a country, a group, a supplier or everything.
        stage: where the country counts: one of the four, ``any`` (their sum, at most 1) or "" (the worst of the four).
        scope: what it applies to; a mineral looks at the origin of that mineral alone.
    """
    inside = materials_in(case, scope)[positions(case.materials.index, case.offers["material"])]
    if source.kind == "everything":
        return inside.astype(float)
    if source.kind == "supplier":
        return np.asarray((inside & (case.offers["supplier"] == source.name).to_numpy()).astype(float))
    members = case.groups[source.name] if source.kind == "group" else frozenset({source.name})
    chosen = np.array([country in members for country in origins.countries], dtype=bool)
    weight = origins.weight
    if scope.kind == "mineral":
        weight = np.where(origins.mineral == scope.name, 1.0, 0.0)
    by_stage = np.stack([_of_slots(origins, name, chosen) for name in STAGES])
    count = len(case.offers)

    def of_offers(by_slot: FloatArray) -> FloatArray:
        return np.minimum(np.bincount(origins.offer, by_slot * weight, minlength=count), 1.0) * inside

    if stage == "any":
        return of_offers(np.minimum(by_stage.sum(axis=0), 1.0))
    if stage == "":
        return np.asarray(np.stack([of_offers(part) for part in by_stage]).max(axis=0))
    return of_offers(by_stage[STAGES.index(stage)])


def materials_in(case: Case, scope: Scope) -> BoolArray:
    """Which materials a scope holds, one a material."""
    materials = case.materials
    if scope.kind in {"all", "each material"}:
        return np.ones(len(materials), dtype=bool)
    if scope.kind == "material":
        return np.asarray(materials.index == scope.name)
    if scope.kind == "group":
        return (materials["group"] == scope.name).to_numpy(dtype=bool)
    return np.asarray(materials.index.isin(case.contents.loc[case.contents["mineral"] == scope.name, "material"]))


def _of_slots(origins: Origins, stage: str, chosen: BoolArray) -> FloatArray:
    """The part of each slot that is known to come from some countries at a stage, or does by the world mix."""
    origin, share = origins.stages[stage], np.zeros(len(origins.offer))
    for entries in (origin.known, origin.mix):
        here = chosen[entries.country]
        np.add.at(share, entries.slot[here], entries.share[here])
    return np.minimum(share, 1.0)


def _shapes(case: Case) -> tuple[tuple[int, int], tuple[int, int]]:
    return (len(case.offers), len(case.periods)), (len(case.materials), len(case.periods))
