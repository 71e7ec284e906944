"""Where offers come from, as WORKBOOK.md defines it: shares by country and stage, and what counts of the unknown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
import pandas as pd

from data.case import Case
from optimizer.audit.findings import Indices, Numbers
from optimizer.audit.ledger import places

STAGES = ("mined", "refined", "made", "owned")
NOWHERE = "ROW"
"""The reference shares' word for all other countries: no country of its own."""

Key = tuple[str, tuple[str, ...], str]


@dataclass(frozen=True)
class View:
    """Shares of all offers under one way of counting.

    The share of country c in offer o is ``base[o]`` plus the entry of (o, c), where there is one.

    Attributes:
        base: what counts for any country at all: the unknown share, once.
        offer: offer of each entry, ascending.
        country: country of each entry, a number in ``Origins.countries``.
        more: what the country has above ``base``.
        first: where each offer's entries start; one more for the end.
    """

    base: Numbers
    offer: Indices
    country: Indices
    more: Numbers
    first: Indices


@dataclass(frozen=True)
class _Stage:
    """Shares of all parts at one stage: entries (part, country, share), and what is not named."""

    part: Indices
    country: Indices
    share: Numbers
    mix_part: Indices
    mix_country: Indices
    mix_share: Numbers
    unknown: Numbers
    unspread: Numbers


class Origins:
    """Origins of all offers of a case. A part is one mineral of one offer, for its material's contents.

    ``view`` counts in one of these ways:

    - ``upper``: named shares and the unknown as the setting treats it: what an at-most rule limits;
    - ``named``: named shares and the unknown that is spread over named countries: what an at-most count counts;
    - ``known``: named shares alone: what an at-least rule limits;
    - ``high``: named shares and all that is unknown.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self.treatment = case.settings.unknown_origin
        self.countries = _all_countries(case)
        self._number = pd.Index(self.countries)
        self._make_parts()
        self._stages: dict[str, _Stage] = {}
        self._views: dict[Key, View] = {}
        self._shares: dict[tuple[frozenset[str], Key], Numbers] = {}

    def view(self, mineral: str, stages: tuple[str, ...], way: str) -> View:
        """Shares of every single country; ``mineral`` is empty for a scope that is not a mineral."""
        key = (mineral, stages, way)
        if key not in self._views:
            part, country, share, loose = self._counted(stages, way)
            self._views[key] = self._as_view(self._weight(mineral), part, country, share, loose)
        return self._views[key]

    def share_of(self, members: Iterable[str], mineral: str, stages: tuple[str, ...], way: str) -> Numbers:
        """Share of each offer that comes from any of the countries, counted as one."""
        members = frozenset(members)
        key = (members, (mineral, stages, way))
        if key not in self._shares:
            self._shares[key] = self._share_of(members, mineral, stages, way)
        return self._shares[key]

    def _share_of(self, members: frozenset[str], mineral: str, stages: tuple[str, ...], way: str) -> Numbers:
        numbers = self._number.get_indexer(pd.Index(sorted(members), dtype=object))
        part, country, share, loose = self._counted(stages, way)
        inside = np.isin(country, numbers[numbers >= 0])
        total = loose + np.bincount(part[inside], share[inside], minlength=len(loose))
        return self._by_offer(self._weight(mineral) * np.minimum(1.0, total))

    def _weight(self, mineral: str) -> Numbers:
        return np.asarray(self.part_mineral == mineral, dtype=np.float64) if mineral else self.part_weight

    def _by_offer(self, values: Numbers) -> Numbers:
        return np.bincount(self.part_offer, values, minlength=len(self.case.offers)).astype(np.float64)

    def _make_parts(self) -> None:
        """One part for each offer and mineral of its material; one without a mineral where there are no contents."""
        offers = pd.DataFrame({"offer": np.arange(len(self.case.offers)), "material": self.case.offers["material"]})
        parts = offers.merge(self.case.contents, on="material", how="left", sort=False)
        bare = parts["mineral"].isna()
        parts["mineral"] = parts["mineral"].where(~bare, "")
        parts["fraction"] = parts["fraction"].where(~bare, 1.0)
        total = parts.groupby("offer")["fraction"].transform("sum")
        self.part_offer: Indices = parts["offer"].to_numpy(dtype=np.int64)
        self.part_mineral = parts["mineral"].to_numpy(dtype=object)
        self.part_weight: Numbers = (parts["fraction"] / total).to_numpy(dtype=np.float64)

    def _counted(self, stages: tuple[str, ...], way: str) -> tuple[Indices, Indices, Numbers, Numbers]:
        """Entries (part, country, share), summed over the stages, and what counts for any country, by part."""
        part, country, share = [], [], []
        loose = np.zeros(len(self.part_offer))
        for name in stages:
            stage = self._stage(name)
            part.append(stage.part)
            country.append(stage.country)
            share.append(stage.share)
            if way in {"upper", "named"}:
                part.append(stage.mix_part)
                country.append(stage.mix_country)
                share.append(stage.mix_share)
            if way == "high":
                loose += stage.unknown
            elif way == "upper" and self.treatment != "ignore":
                loose += stage.unspread
        return np.concatenate(part), np.concatenate(country), np.concatenate(share), loose

    def _as_view(self, weight: Numbers, part: Indices, country: Indices, share: Numbers, loose: Numbers) -> View:
        cell, where = np.unique(part * len(self.countries) + country, return_inverse=True)
        share = np.bincount(where, share, minlength=len(cell))
        part, country = cell // len(self.countries), cell % len(self.countries)
        base = np.minimum(1.0, loose)
        more = weight[part] * (np.minimum(1.0, share + loose[part]) - base[part])
        named = (share > 0) & (weight[part] > 0)
        offer = self.part_offer[part[named]]
        cell, where = np.unique(offer * len(self.countries) + country[named], return_inverse=True)
        more = np.bincount(where, more[named], minlength=len(cell)).astype(np.float64)
        offer, country = cell // len(self.countries), cell % len(self.countries)
        first = np.searchsorted(offer, np.arange(len(self.case.offers) + 1))
        return View(self._by_offer(weight * base), offer, country, more, first)

    def _stage(self, name: str) -> _Stage:
        if name not in self._stages:
            entries = self._owned() if name == "owned" else self._made() if name == "made" else self._stated(name)
            self._stages[name] = self._with_unknown(name, entries)
        return self._stages[name]

    def _with_unknown(self, name: str, entries: pd.DataFrame) -> _Stage:
        part = entries["part"].to_numpy(dtype=np.int64)
        share = entries["share"].to_numpy(dtype=np.float64)
        unknown = np.maximum(0.0, 1.0 - np.bincount(part, share, minlength=len(self.part_offer)))
        unknown[unknown < 1e-12] = 0.0
        spread = self._spread(name) if self.treatment == "world mix" else _no_entries()
        mix_part = spread["part"].to_numpy(dtype=np.int64)
        unspread = unknown.copy()
        unspread[mix_part] = 0.0
        return _Stage(
            part,
            self._numbers(entries["country"]),
            share,
            mix_part,
            self._numbers(spread["country"]),
            spread["share"].to_numpy(dtype=np.float64) * unknown[mix_part],
            unknown,
            unspread,
        )

    def _numbers(self, countries: pd.Series) -> Indices:
        return places(countries, self._number)

    def _parts(self) -> pd.DataFrame:
        offers = self.case.offers.index.to_numpy(dtype=object)[self.part_offer]
        return pd.DataFrame({"part": np.arange(len(offers)), "offer": offers, "mineral": self.part_mineral})

    def _stated(self, stage: str) -> pd.DataFrame:
        """Rows for a part's mineral, where there are any; else the rows without a mineral."""
        rows = self.case.origins[self.case.origins["stage"] == stage][["offer", "mineral", "country", "share"]]
        parts = self._parts()
        own = parts[parts["mineral"] != ""].merge(rows, on=["offer", "mineral"])
        rest = parts[~parts["part"].isin(own["part"])].drop(columns="mineral")
        blank = rest.merge(rows[rows["mineral"] == ""].drop(columns="mineral"), on="offer")
        return pd.concat([own, blank])[["part", "country", "share"]]

    def _made(self) -> pd.DataFrame:
        """Rows of the stage made, which knows no mineral; else the supplier's country."""
        rows = self.case.origins[self.case.origins["stage"] == "made"]
        rows = rows.groupby(["offer", "country"], sort=False)["share"].sum().reset_index()
        parts = self._parts()
        stated = parts.merge(rows, on="offer")
        at_home = parts[~parts["part"].isin(stated["part"])].assign(share=1.0)
        at_home["country"] = self._suppliers(at_home, "country")
        return _named(pd.concat([stated, at_home])[["part", "country", "share"]])

    def _owned(self) -> pd.DataFrame:
        """location: the supplier's country; control: the owner's from 50 % on; look-through: both in proportion."""
        parts = self._parts()
        home, owner = self._suppliers(parts, "country"), self._suppliers(parts, "owner_country")
        owner = np.where(owner == "", home, owner)
        share = self.case.suppliers["owner_share"].reindex(self._supplier_of(parts)).to_numpy(dtype=np.float64)
        kind = self.case.settings.ownership
        share = np.zeros(len(parts)) if kind == "location" else share
        share = (share >= 0.5).astype(np.float64) if kind == "control" else share
        sides = [
            pd.DataFrame({"part": parts["part"], "country": country, "share": part})
            for country, part in ((owner, share), (home, 1.0 - share))
        ]
        return _named(pd.concat(sides))

    def _supplier_of(self, parts: pd.DataFrame) -> np.ndarray:
        return self.case.offers["supplier"].reindex(parts["offer"]).to_numpy(dtype=object)

    def _suppliers(self, parts: pd.DataFrame, column: str) -> np.ndarray:
        return self.case.suppliers[column].reindex(self._supplier_of(parts)).to_numpy(dtype=object)

    def _spread(self, stage: str) -> pd.DataFrame:
        """The world's mix for every part whose mineral has one at that stage."""
        if stage not in {"mined", "refined"}:
            return _no_entries()
        return self._parts().merge(_world_mix(stage), on="mineral")[["part", "country", "share"]]


@cache
def _world_mix(stage: str) -> pd.DataFrame:
    """Reference production shares at a stage, columns ``mineral, country, share``, normalised to 1 a mineral."""
    with resources.files("data").joinpath("reference", "shares.csv").open(encoding="utf-8") as file:
        rows = pd.read_csv(file, keep_default_na=False)
    rows = rows[rows["stage"] == stage]
    share = rows["share"].astype(float)
    share = share / share.groupby(rows["mineral"]).transform("sum")
    return pd.DataFrame({"mineral": rows["mineral"], "country": rows["country_iso3"], "share": share})


def _all_countries(case: Case) -> list[str]:
    columns = (case.origins["country"], case.suppliers["country"], case.suppliers["owner_country"])
    named = {str(country) for column in columns for country in column.unique()}
    if case.settings.unknown_origin == "world mix":
        named |= set(_world_mix("mined")["country"]) | set(_world_mix("refined")["country"])
    return sorted(named - {""})


def _named(entries: pd.DataFrame) -> pd.DataFrame:
    return entries[(entries["country"] != "") & (entries["share"] > 0)]


def _no_entries() -> pd.DataFrame:
    return pd.DataFrame(
        {"part": pd.Series(dtype="int64"), "country": pd.Series(dtype=object), "share": pd.Series(dtype="float64")}
    )
