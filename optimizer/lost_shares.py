"""The part of each offer that is lost with a country, a group or a supplier (WORKBOOK.md, "Losses")."""

from __future__ import annotations

import numpy as np

from data.arrays import BoolArray, FloatArray
from data.case import Case, Scope, Source
from data.origins import STAGES, Origins

DUST = 1e-12
"""A share below this is rounding."""


def countries_of(origins: Origins, chosen: BoolArray) -> list[tuple[str, str]]:
    """Every country and stage from which some slots come in part: (ISO code, stage), sorted.

    Args:
        origins: where the offers come from.
        chosen: which of its slots to look at.
    """
    found = set()
    for stage in STAGES:
        for entries in (origins.stages[stage].known, origins.stages[stage].mix):
            real = chosen[entries.slot] & (entries.share > DUST)
            found |= {(origins.countries[number], stage) for number in np.unique(entries.country[real]).tolist()}
    return sorted(found, key=lambda pair: (pair[0], STAGES.index(pair[1])))


def share_of_offers(case: Case, origins: Origins, source: Source, stage: str, scope: Scope) -> FloatArray:
    """The part of each offer that an event touches, one an offer, 0 outside its scope.

    Args:
        case: the case.
        origins: where its offers come from.
        source: a country, a group, a supplier or everything.
        stage: where the country counts: one of the four, ``any`` (their sum, at most 1) or "" (the worst of the four).
        scope: what it applies to; a mineral looks at the origin of that mineral alone.
    """
    inside = materials_in(case, scope)[case.material_of_offer]
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
