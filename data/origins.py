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

from data.case import Case
from data.reference import REST_OF_WORLD, world_mix

STAGES = ("mined", "refined", "made", "owned")
_DUST = 1e-12
"""Sums of stated shares miss 1 by rounding; a smaller unknown share than this is none."""

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Entries:
    """Shares by slot and country.

    Attributes:
        slot: number of the slot, one an entry.
        country: number of the country in ``Origins.countries``, one an entry.
        share: part of the slot that comes from there, 0 to 1.
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
        offer: position of the slot's offer in ``case.offers``, one a slot.
        mineral: the slot's mineral, or ``""``.
        weight: the slot's part of its offer; the weights of an offer add up to 1.
        countries: ISO codes that any entry names, sorted.
        stages: the origin at mined, refined, made and owned.
        without_mix: materials whose unknown part stayed worst case for want of a world mix, by stage.
    """

    offer: IntArray
    mineral: NDArray[np.object_]
    weight: FloatArray
    countries: tuple[str, ...]
    stages: dict[str, StageOrigin]
    without_mix: tuple[tuple[str, str], ...]


def origins_of(case: Case) -> Origins:
    """The origins of all offers of a case under its settings for unknown origin and ownership."""
    slots = _slots(case)
    stated = {
        "mined": _stated(case, slots, "mined"),
        "refined": _stated(case, slots, "refined"),
        "made": _made(case, slots),
        "owned": _owned(case, slots),
    }
    unknown = {stage: _unknown(len(slots), rows) for stage, rows in stated.items()}
    mixes = {stage: _mix(case, slots, stage, unknown[stage]) for stage in STAGES}
    countries = sorted(set().union(*(rows["country"] for rows in (*stated.values(), *mixes.values()))))
    stages: dict[str, StageOrigin] = {}
    without: set[tuple[str, str]] = set()
    for stage in STAGES:
        loose = _loose(case, unknown[stage], mixes[stage])
        stages[stage] = StageOrigin(
            _entries(stated[stage], countries), _entries(mixes[stage], countries), unknown[stage], loose
        )
        if case.settings.unknown_origin == "world mix":
            without.update((material, stage) for material in slots["material"].to_numpy()[loose > 0.0])
    return Origins(
        slots["offer"].to_numpy(dtype=np.int64),
        slots["mineral"].to_numpy(dtype=object),
        slots["weight"].to_numpy(dtype=np.float64),
        tuple(countries),
        stages,
        tuple(sorted(without)),
    )


def _slots(case: Case) -> pd.DataFrame:
    """One row a slot, in the order of offers and minerals: offer (position), id, material, mineral, weight."""
    contents = case.contents.sort_values(["material", "mineral"])
    total = contents.groupby("material")["fraction"].transform("sum")
    contents = contents.assign(weight=contents["fraction"] / total)
    offers = pd.DataFrame(
        {
            "offer": np.arange(len(case.offers)),
            "id": case.offers.index.to_numpy(dtype=object),
            "material": case.offers["material"].to_numpy(dtype=object),
            "supplier": case.offers["supplier"].to_numpy(dtype=object),
        }
    )
    slots = offers.merge(contents[["material", "mineral", "weight"]], on="material", how="left", sort=False)
    slots["mineral"] = slots["mineral"].astype(object).where(slots["mineral"].notna(), "")
    slots["weight"] = slots["weight"].fillna(1.0)
    return slots.sort_values(["offer", "mineral"], kind="stable", ignore_index=True).assign(
        slot=lambda rows: np.arange(len(rows))
    )


def _stated(case: Case, slots: pd.DataFrame, stage: str) -> pd.DataFrame:
    """Rows for the slot's mineral; where there are none, the offer's rows without a mineral."""
    rows = case.origins.loc[case.origins["stage"] == stage, ["offer", "mineral", "country", "share"]]
    rows = rows.rename(columns={"offer": "id"})
    own = slots.merge(rows[rows["mineral"] != ""], on=["id", "mineral"])
    rest = slots[~slots["slot"].isin(own["slot"])]
    blank = rest.merge(rows.loc[rows["mineral"] == "", ["id", "country", "share"]], on="id")
    return _summed(pd.concat([own[["slot", "country", "share"]], blank[["slot", "country", "share"]]]))


def _made(case: Case, slots: pd.DataFrame) -> pd.DataFrame:
    """The offer's made rows; where there are none, the supplier's country."""
    rows = case.origins.loc[case.origins["stage"] == "made", ["offer", "country", "share"]]
    stated = slots.merge(rows.rename(columns={"offer": "id"}), on="id")
    rest = slots[~slots["slot"].isin(stated["slot"])]
    country = rest["supplier"].map(case.suppliers["country"])
    default = pd.DataFrame({"slot": rest["slot"], "country": country, "share": 1.0})
    return _summed(pd.concat([stated[["slot", "country", "share"]], default]))


def _owned(case: Case, slots: pd.DataFrame) -> pd.DataFrame:
    """The owner's country and the supplier's country, as the setting Ownership divides them."""
    location = slots["supplier"].map(case.suppliers["country"])
    owner = slots["supplier"].map(case.suppliers["owner_country"])
    owner = owner.where(owner != "", location)
    share = slots["supplier"].map(case.suppliers["owner_share"]).astype(float)
    part = {
        "location": pd.Series(0.0, index=slots.index),
        "control": (share >= 0.5).astype(float),
        "look-through": share,
    }[case.settings.ownership]
    owned = pd.DataFrame({"slot": slots["slot"], "country": owner, "share": part})
    located = pd.DataFrame({"slot": slots["slot"], "country": location, "share": 1.0 - part})
    return _summed(pd.concat([owned, located]))


def _summed(rows: pd.DataFrame) -> pd.DataFrame:
    rows = rows[(rows["share"] > 0.0) & (rows["country"] != "")]
    summed: pd.DataFrame = rows.groupby(["slot", "country"], sort=True, as_index=False)[["share"]].sum()
    return summed


def _unknown(count: int, rows: pd.DataFrame) -> FloatArray:
    known = np.bincount(rows["slot"].to_numpy(dtype=np.int64), rows["share"].to_numpy(dtype=float), minlength=count)
    unknown = np.clip(1.0 - known, 0.0, 1.0)
    unknown[unknown < _DUST] = 0.0
    return unknown


def _mix(case: Case, slots: pd.DataFrame, stage: str, unknown: FloatArray) -> pd.DataFrame:
    """The unknown part of each slot, spread by the world's production of its mineral; ROW is nobody's."""
    empty = pd.DataFrame(
        {"slot": pd.Series(dtype="int64"), "country": pd.Series(dtype=object), "share": pd.Series(dtype=float)}
    )
    if case.settings.unknown_origin != "world mix" or stage not in {"mined", "refined"}:
        return empty
    open_slots = slots[(unknown > 0.0) & (slots["mineral"] != "")]
    shares = [
        pd.DataFrame({"mineral": mineral, "country": list(mix), "part": list(mix.values())})
        for mineral in sorted(open_slots["mineral"].unique())
        if (mix := world_mix(mineral, stage))
    ]
    if not shares:
        return empty
    rows = open_slots.merge(pd.concat(shares), on="mineral")
    rows = rows[rows["country"] != REST_OF_WORLD]
    return rows.assign(share=rows["part"] * unknown[rows["slot"]])[["slot", "country", "share"]]


def _loose(case: Case, unknown: FloatArray, mix: pd.DataFrame) -> FloatArray:
    if case.settings.unknown_origin == "ignore":
        return np.zeros_like(unknown)
    loose = unknown.copy()
    loose[mix["slot"].to_numpy(dtype=np.int64)] = 0.0
    return loose


def _entries(rows: pd.DataFrame, countries: list[str]) -> Entries:
    return Entries(
        rows["slot"].to_numpy(dtype=np.int64),
        np.searchsorted(np.array(countries, dtype=object), rows["country"].to_numpy(dtype=object)).astype(np.int64)
        if len(rows)
        else np.zeros(0, dtype=np.int64),
        rows["share"].to_numpy(dtype=np.float64),
    )
