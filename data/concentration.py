"""How concentrated a plan is: on suppliers, and on countries at each stage, beside what hangs on each country.

Shares of a material are shares of the quantity that the plan buys of it over the horizon. What is not known of an
origin is never guessed: every measure that depends on it has a low and a high value.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.arrays import FloatArray
from data.bought_offers import BoughtOffers, bought_offers
from data.case import Case
from data.countries import stated_code
from data.embedded import EmbeddedContent
from data.origins import STAGES, Origins
from data.plan import Plan
from data.value_at_risk import value_at_risk
from data.world_comparison import world_comparison

SUPPLIER, OFFER = "supplier", "offer"
LEVELS = (SUPPLIER, *STAGES)
YES, OPEN, NO = "yes", "open", "no"
MATERIALS = (
    "material", "level", "quantity", "unit", "cost", "sources", "top_source", "top_share", "top_share_high", "unknown",
    "hhi_low", "hhi_high", "single_source",
)  # fmt: skip
SINGLE_SOURCES = ("material", "only", "source", "offers_to_choose")
_DUST = 1e-6
"""A share that does not count as a source, as an award of so little does not count as one under `at most` so many."""


@dataclass(frozen=True)
class Concentration:
    """The measures of one plan.

    Attributes:
        materials: columns MATERIALS, one row a material that is bought and a level: ``supplier``, or the country where
            it is ``mined``, ``refined``, ``made`` or ``owned``. ``quantity`` in ``unit`` and ``cost`` (landed, without
            fixed cost) are all that is bought of it; ``sources`` counts those known; ``top_source`` is the
            largest known (blank where none is), the first by name of those that tie; ``top_share_high`` is the largest
            share that is possible, all that is unknown coming from there; ``unknown`` is the share of which nothing is
            known; the indices are those of ``herfindahl`` and ``highest_herfindahl``; ``single_source`` is ``yes``
            where one source is behind all of it, ``open`` where what is unknown decides, else ``no``.
        single_sources: columns SINGLE_SOURCES, one row for each material and what there is only one of: a level of
            LEVELS behind all that is bought, or ``offer``: no other offer of it could be bought at all.
            ``offers_to_choose`` counts the offers that could be bought.
        value_at_risk: columns of ``data.value_at_risk``.
        world: columns of ``data.world_comparison``.
    """

    materials: pd.DataFrame
    single_sources: pd.DataFrame
    value_at_risk: pd.DataFrame
    world: pd.DataFrame

    def as_json(self) -> dict[str, object]:
        """The key ``concentration`` of the result file: the tables as lists of rows, what is not known as null.

        Countries have two letters there.
        """
        return {
            "materials": _records(_stated(self.materials, "top_source", self.materials["level"])),
            "single_sources": _records(_stated(self.single_sources, "source", self.single_sources["only"])),
            "value_at_risk": _records(_stated(self.value_at_risk, "country")),
            "world": _records(_stated(self.world, "country")),
        }


def concentration(
    case: Case, plan: Plan, embedded: EmbeddedContent | None, origins: Origins | None = None
) -> Concentration:
    """Measures how concentrated a plan is.

    Args:
        case: the checked book.
        plan: a plan of it.
        embedded: what its products contain (``data.embedded.embedded_content``); None where nothing is built.
        origins: the origins of the case, where they are known already.
    """
    bought = bought_offers(case, plan, origins)
    materials = _materials(case, bought)
    return Concentration(
        materials,
        _single_sources(case, materials),
        value_at_risk(bought, embedded),
        world_comparison(case, bought),
    )


def herfindahl(share: pd.Series, of: pd.Series) -> pd.Series:
    """Σ_i share_i²      for each thing that the shares are ``of``: from 1/n for n equal sources to 1 for one source

    The Herfindahl-Hirschman index. In points it is this × 10,000; the United States' Merger Guidelines (Department of
    Justice and Federal Trade Commission, 2023, 2.1) call a market of sellers above 1,800 points highly concentrated.
    A share of which nothing is known adds nothing, as if it were spread over ever so many sources: the least index.
    """
    return share.pow(2.0).groupby(of, sort=False).sum()


def highest_herfindahl(index: pd.Series, top_share: pd.Series, unknown: pd.Series) -> pd.Series:
    """Σ_i share_i² + 2 · top_share · unknown + unknown²      if all that is unknown came from the largest source"""
    return index + 2.0 * top_share * unknown + unknown.pow(2.0)


def _materials(case: Case, bought: BoughtOffers) -> pd.DataFrame:
    """The table ``Concentration.materials``, by material and level."""
    totals = bought.table.groupby("material")[["quantity", "cost"]].sum()
    levels = [_level(level, amounts, totals["quantity"]) for level, amounts in _amounts(bought).items()]
    rows = pd.concat(levels).join(totals).join(case.materials["unit"])
    rows = rows.rename_axis("material").reset_index()
    order = rows["level"].map({level: number for number, level in enumerate(LEVELS)})
    rows = rows.assign(order=order).sort_values(["material", "order"], ignore_index=True)
    return rows[list(MATERIALS)]


def _amounts(bought: BoughtOffers) -> dict[str, pd.DataFrame]:
    """Columns ``material, source, amount`` at each level: the quantity that is known to come from each source."""
    table, origins = bought.table, bought.by_offer
    material, quantity = table["material"].to_numpy(dtype=object), table["quantity"].to_numpy(dtype=float)
    countries = np.array(origins.countries, dtype=object)
    found = {SUPPLIER: _summed(material, table["supplier"].to_numpy(dtype=object), quantity)}
    for number, stage in enumerate(STAGES):
        known = origins.known[number, :-1]
        offer, country = np.nonzero(known)
        found[stage] = _summed(material[offer], countries[country], quantity[offer] * known[offer, country])
    return found


def _summed(material: NDArray[np.object_], source: NDArray[np.object_], amount: FloatArray) -> pd.DataFrame:
    rows = pd.DataFrame({"material": material, "source": source, "amount": amount})
    return rows.groupby(["material", "source"])[["amount"]].sum().reset_index()


def _level(level: str, amounts: pd.DataFrame, bought: pd.Series) -> pd.DataFrame:
    """The rows of one level, one a material that is bought."""
    share = amounts["amount"].astype(float) / amounts["material"].map(bought).astype(float)
    known = share.groupby(amounts["material"]).sum().reindex(bought.index, fill_value=0.0)
    shares = amounts.assign(share=share, ranked=-share.round(9))[share > _DUST]
    first = shares.sort_values(["material", "ranked", "source"]).drop_duplicates("material").set_index("material")
    index = herfindahl(shares["share"], shares["material"]).reindex(bought.index, fill_value=0.0)
    unknown = 1.0 - known
    unknown = unknown.where(unknown > _DUST, 0.0)
    top = first["share"].reindex(bought.index, fill_value=0.0)
    return pd.DataFrame({
        "level": level,
        "sources": shares.groupby("material").size().reindex(bought.index, fill_value=0),
        "top_source": first["source"].reindex(bought.index, fill_value=""),
        "top_share": top,
        "top_share_high": (top + unknown).clip(upper=1.0),
        "unknown": unknown,
        "hhi_low": index,
        "hhi_high": highest_herfindahl(index, top, unknown),
        "single_source": np.select([top >= 1.0 - _DUST, top + unknown >= 1.0 - _DUST], [YES, OPEN], NO),
    })  # fmt: skip


def _single_sources(case: Case, materials: pd.DataFrame) -> pd.DataFrame:
    """The table ``Concentration.single_sources``, by material."""
    choice = _offers_to_choose(case)
    single = materials[materials["single_source"] == YES]
    bought = pd.DataFrame({"material": single["material"], "only": single["level"], "source": single["top_source"]})
    required = case.requirements.groupby("material")["quantity"].sum()
    needed = {*required.index[required > 0.0], *materials["material"]}
    alone = choice[(choice["offers"] == 1) & choice.index.isin(needed)]
    offered = pd.DataFrame({"material": alone.index, "only": OFFER, "source": alone["offer"].to_numpy()})
    rows = pd.concat([offered, bought], ignore_index=True)
    rows["offers_to_choose"] = rows["material"].map(choice["offers"]).fillna(0).astype("int64")
    order = rows["only"].map({level: number for number, level in enumerate((OFFER, *LEVELS))})
    rows = rows.assign(order=order).sort_values(["material", "order"], ignore_index=True)
    return rows[list(SINGLE_SOURCES)]


def _offers_to_choose(case: Case) -> pd.DataFrame:
    """For each material how many offers could be bought in some period, and the first of them: ``offers, offer``.

    An offer of an excluded supplier, one without capacity and one that serves no period could not.
    """
    offers = case.offers
    suppliers = case.suppliers.iloc[case.supplier_of_offer]
    may = (suppliers["status"] != "excluded").to_numpy() & (_capacity(suppliers) > 0.0) & (_capacity(offers) > 0.0)
    may &= (offers["first_period"] <= offers["last_period"]).to_numpy()
    open_ = offers[may].rename_axis("offer").reset_index()
    return open_.groupby("material").agg(offers=("offer", "size"), offer=("offer", "first"))


def _capacity(table: pd.DataFrame) -> FloatArray:
    return table["capacity"].to_numpy(dtype=float)


def _stated(table: pd.DataFrame, column: str, level: pd.Series[str] | None = None) -> pd.DataFrame:
    """A table whose countries have two letters; with levels only where they are stages: a supplier keeps its name."""
    codes = table[column].map(stated_code)
    return table.assign(**{column: codes if level is None else codes.where(level.isin(STAGES), table[column])})


def _records(table: pd.DataFrame) -> list[dict[str, object]]:
    plain = table.astype(object).where(table.notna() & (table != ""), None)
    return [dict(zip(table.columns, row, strict=True)) for row in plain.itertuples(index=False, name=None)]
