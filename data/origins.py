"""Where offers come from, stage by stage, as the rules count it (WORKBOOK.md, "Definitions that decide a number").

The origin of an offer is kept by slot: one slot for each mineral that its material contains, or one slot without a
mineral. A slot's weight is the mineral's part of the contained minerals, so that the mean over an offer's slots is its
origin in a scope that is not a mineral.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.arrays import BoolArray, FloatArray, IntArray, positions, ranges, sum_by_key
from data.case import Case
from data.reference import REST_OF_WORLD, world_mix

STAGES = ("mined", "refined", "made", "owned")
_DUST = 1e-12
"""Sums of stated shares miss 1 by rounding; a smaller unknown share than this is none."""


@dataclass(frozen=True)
class Entries:
    """Shares by slot and country, in that order, each pair once.

    Attributes:
        slot: number of the slot, one an entry.
        country: number of the country in ``Origins.countries``, one an entry.
        share: part of the slot that comes from there, above 0.
    """

    slot: IntArray
    country: IntArray
    share: FloatArray


@dataclass(frozen=True)
class StageOrigin:
    """The origin of every slot at one stage.

    Attributes:
        known: what the book states.
        mix: the unknown part spread as the world's production; empty unless the book asks for it.
        unknown: the part of each slot that is not stated, before any mix.
        loose: the part of each slot that counts against every country in an at-most rule.
    """

    known: Entries
    mix: Entries
    unknown: FloatArray
    loose: FloatArray


@dataclass(frozen=True)
class Origins:
    """The origin of every offer of a case.

    Attributes:
        offer: position of the slot's offer in ``case.offers``, ascending, one a slot.
        mineral: the slot's mineral, or ``""``.
        weight: the slot's part of its offer; the weights of an offer add up to 1.
        countries: ISO codes, sorted.
        stages: the origin at mined, refined, made and owned.
        without_mix: materials whose unknown part stayed worst case for want of a world mix, by stage.
    """

    offer: IntArray
    mineral: NDArray[np.object_]
    weight: FloatArray
    countries: tuple[str, ...]
    stages: dict[str, StageOrigin]
    without_mix: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class _Slots:
    """The slots while origins are gathered; slots of one offer stand together, by mineral.

    Attributes:
        offer: position of the offer, one a slot.
        mineral: number of the mineral in ``minerals``; -1 for none.
        weight: the slot's part of its offer.
        first: first slot of each offer.
        count: number of slots of each offer.
        minerals: names of the contained minerals, sorted.
    """

    offer: IntArray
    mineral: IntArray
    weight: FloatArray
    first: IntArray
    count: IntArray
    minerals: list[str]

    def __len__(self) -> int:
        return len(self.offer)


@dataclass(frozen=True)
class _Rows:
    """Rows of the Origins sheet by number.

    Attributes:
        offer: position of the offer.
        mineral: number of the mineral in ``_Slots.minerals``; -1 where it is blank or not contained in any material.
        is_blank: whether no mineral is named.
        country: number of the country; -1 for the rest of the world.
        share: part of the offer's mineral that comes from there.
    """

    offer: IntArray
    mineral: IntArray
    is_blank: BoolArray
    country: IntArray
    share: FloatArray


def origins_of(case: Case) -> Origins:
    """The origins of all offers of a case under its settings for unknown origin and ownership."""
    slots = _slots(case)
    countries = _countries(case, slots)
    rows = _rows(case, slots, countries)
    supplier = case.supplier_of_offer[slots.offer]
    known = {
        "mined": _stated(rows["mined"], slots, len(countries)),
        "refined": _stated(rows["refined"], slots, len(countries)),
        "made": _made(case, rows["made"], slots, countries, supplier),
        "owned": _owned(case, countries, supplier),
    }
    stages = {stage: _stage(case, slots, countries, stage, known[stage]) for stage in STAGES}
    names = np.array([*slots.minerals, ""], dtype=object)
    return Origins(
        slots.offer, names[slots.mineral], slots.weight, tuple(countries), stages, _without_mix(case, slots, stages)
    )


def _slots(case: Case) -> _Slots:
    contents = case.contents.sort_values(["material", "mineral"])
    minerals = sorted(set(contents["mineral"]))
    material = positions(case.materials.index, contents["material"])
    fraction = contents["fraction"].to_numpy(dtype=float)
    total = np.bincount(material, fraction, minlength=len(case.materials))
    contained = np.bincount(material, minlength=len(case.materials))
    first_content = np.searchsorted(material, np.arange(len(case.materials)))
    mineral = np.append(positions(pd.Index(minerals, dtype=object), contents["mineral"]), -1)
    weight = np.append(fraction / total[material], 1.0)

    of_offer = case.material_of_offer
    has_contents = contained[of_offer] > 0
    count = np.where(has_contents, contained[of_offer], 1).astype(np.int64)
    offer, content = ranges(np.where(has_contents, first_content[of_offer], len(contents)).astype(np.int64), count)
    return _Slots(offer, mineral[content], weight[content], np.cumsum(count) - count, count, minerals)


def _countries(case: Case, slots: _Slots) -> list[str]:
    """Every country that may appear: those of suppliers, owners and origins, and of the world mixes."""
    named = {*case.suppliers["country"].unique(), *case.suppliers["owner_country"].unique()}
    named |= set(case.origins["country"].unique())
    if case.settings.unknown_origin == "world mix":
        named |= {country for mineral in slots.minerals for stage in STAGES for country in world_mix(mineral, stage)}
    return sorted(named - {"", REST_OF_WORLD})


def _codes(countries: list[str], labels: pd.Series[str]) -> IntArray:
    return positions(pd.Index(countries, dtype=object), labels)


def _rows(case: Case, slots: _Slots, countries: list[str]) -> dict[str, _Rows]:
    """The rows of each stage that a row may name."""
    table = case.origins
    stage, mineral = (table[name].to_numpy(dtype=object) for name in ("stage", "mineral"))
    numbered = (
        positions(case.offers.index, table["offer"]),
        positions(pd.Index(slots.minerals, dtype=object), table["mineral"]),
        mineral == "",
        _codes(countries, table["country"]),
        table["share"].to_numpy(dtype=float),
    )
    return {name: _Rows(*(column[stage == name] for column in numbered)) for name in ("mined", "refined", "made")}


def _stated(rows: _Rows, slots: _Slots, countries: int) -> Entries:
    """Rows for the slot's mineral; where there are none, the offer's rows without a mineral."""
    width = len(slots.minerals) + 1
    of_slot = slots.offer * width + slots.mineral + 1
    wanted = rows.offer * width + rows.mineral + 1
    at = np.minimum(np.searchsorted(of_slot, wanted), max(0, len(slots) - 1))
    own = (rows.mineral >= 0) & (of_slot[at] == wanted) if len(slots) else np.zeros(0, dtype=bool)
    has_own = np.zeros(len(slots), dtype=bool)
    has_own[at[own]] = True

    blank = np.flatnonzero(rows.is_blank)
    row, slot = ranges(slots.first[rows.offer[blank]], slots.count[rows.offer[blank]])
    row, slot = blank[row[~has_own[slot]]], slot[~has_own[slot]]
    return _entries(
        np.concatenate([at[own], slot]),
        np.concatenate([rows.country[own], rows.country[row]]),
        np.concatenate([rows.share[own], rows.share[row]]),
        countries,
    )


def _made(case: Case, rows: _Rows, slots: _Slots, countries: list[str], supplier: IntArray) -> Entries:
    """The offer's made rows; where there are none, the supplier's country."""
    row, slot = ranges(slots.first[rows.offer], slots.count[rows.offer])
    by_default = np.ones(len(slots), dtype=bool)
    by_default[slot] = False
    rest = np.flatnonzero(by_default)
    located = _codes(countries, case.suppliers["country"])[supplier]
    return _entries(
        np.concatenate([slot, rest]),
        np.concatenate([rows.country[row], located[rest]]),
        np.concatenate([rows.share[row], np.ones(len(rest))]),
        len(countries),
    )


def _owned(case: Case, countries: list[str], supplier: IntArray) -> Entries:
    """The owner's country and the supplier's country, as the setting Ownership divides them."""
    location = _codes(countries, case.suppliers["country"])
    owner = _codes(countries, case.suppliers["owner_country"])
    owner = np.where((case.suppliers["owner_country"] == "").to_numpy(), location, owner)
    share = case.suppliers["owner_share"].to_numpy(dtype=float)
    part = {
        "location": np.zeros(len(share)),
        "control": (share >= 0.5).astype(float),
        "look-through": share,
    }[case.settings.ownership]
    slot = np.arange(len(supplier))
    return _entries(
        np.concatenate([slot, slot]),
        np.concatenate([owner[supplier], location[supplier]]),
        np.concatenate([part[supplier], 1.0 - part[supplier]]),
        len(countries),
    )


def _entries(slot: IntArray, country: IntArray, share: FloatArray, countries: int) -> Entries:
    real = (share > 0.0) & (country >= 0)
    key, summed = sum_by_key(slot[real] * countries + country[real], share[real])
    return Entries(key // max(1, countries), key % max(1, countries), summed)


def _stage(case: Case, slots: _Slots, countries: list[str], stage: str, known: Entries) -> StageOrigin:
    unknown = np.clip(1.0 - np.bincount(known.slot, known.share, minlength=len(slots)), 0.0, 1.0)
    unknown[unknown < _DUST] = 0.0
    if case.settings.unknown_origin == "world mix" and stage in {"mined", "refined"}:
        mix, is_spread = _mix(slots, countries, stage, unknown)
    else:
        mix, is_spread = _entries(known.slot[:0], known.country[:0], known.share[:0], 0), np.zeros(len(slots), bool)
    ignored = case.settings.unknown_origin == "ignore"
    loose = np.zeros(len(slots)) if ignored else np.where(is_spread, 0.0, unknown)
    return StageOrigin(known, mix, unknown, loose)


def _mix(slots: _Slots, countries: list[str], stage: str, unknown: FloatArray) -> tuple[Entries, BoolArray]:
    """The unknown part of each slot, spread by the world's production of its mineral; ROW is nobody's.

    Returns:
        The spread shares, and whether each slot's mineral has a world mix at all.
    """
    number = {country: position for position, country in enumerate(countries)}
    is_spread = np.zeros(len(slots), dtype=bool)
    parts: list[tuple[IntArray, IntArray, FloatArray]] = []
    for code, mineral in enumerate(slots.minerals):
        world = {number[country]: part for country, part in world_mix(mineral, stage).items() if country in number}
        if not world:
            continue
        open_slots = np.flatnonzero((slots.mineral == code) & (unknown > 0.0))
        is_spread[open_slots] = True
        country, part = np.array(list(world)), np.array(list(world.values()))
        spread = unknown[open_slots][:, None] * part
        parts.append((np.repeat(open_slots, len(world)), np.tile(country, len(open_slots)), spread.ravel()))
    slot, country, share = (
        np.concatenate(columns)
        for columns in zip(*parts, (np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0)), strict=True)
    )
    return _entries(slot, country, share, len(countries)), is_spread


def _without_mix(case: Case, slots: _Slots, stages: dict[str, StageOrigin]) -> tuple[tuple[str, str], ...]:
    if case.settings.unknown_origin != "world mix":
        return ()
    material = case.offers["material"].to_numpy(dtype=object)
    pairs = {
        (str(name), stage)
        for stage, origin in stages.items()
        for name in set(material[slots.offer[origin.loose > 0.0]].tolist())
    }
    return tuple(sorted(pairs))
