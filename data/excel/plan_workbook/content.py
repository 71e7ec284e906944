"""What the products take of the awards, and where that comes from: the numbers of the report on embedded content.

Rows are laid out as the plan was computed; numbers follow the quantities of the awards as they are now.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.case import Case
from data.divided_purchases import built_products, dearest_offers, divided_purchases
from data.embedded import UNKNOWN, EmbeddedContent, embedded_content
from data.excel.plan_workbook.facts import Facts
from data.excel.plan_workbook.tracing import positions
from data.offer_origins import STAGES_AND_ANY, origins_by_offer

MOST_LIVE_PARTS = 20_000
MOST_LIVE_WORK = 2e8
"""Comparisons of one recalculation: beyond these the report is written as values, else a spreadsheet takes minutes."""
_POOL = ["product", "material", "window"]

Shares = NDArray[np.float64]


@dataclass(frozen=True)
class Content:
    """What the products of the build plan take.

    Attributes:
        parts: one row for what a product takes of an award, by product, material, offer and period: ``product,
            material, offer, supplier, period, window, unit, unit_mass, need, award`` (row of the award in
            ``facts.awards``; -1 for opening stock and for what nobody delivers), ``nobody`` (whether nobody delivers),
            ``offer_number`` (position in the case, from 1; 0 without an offer), ``bought, pool`` (all that is bought of
            the material in the window), ``taken, value, mass``.
        origins: one row for each stage, country ("" : unknown) and offer that is from there: ``stage, country, offer,
            offer_number, known, more`` (what comes on top of the unknown if all that is unknown came from there).
        stated: the report as the plan was computed.
        live: whether the sheets compute it; otherwise it is written as values.
    """

    parts: pd.DataFrame
    origins: pd.DataFrame
    stated: EmbeddedContent
    live: bool

    def part_rows(self, product: str) -> tuple[int, int]:
        """First row of a product in ``parts``, and one past its last."""
        return self._part_blocks[product]

    @cached_property
    def _part_blocks(self) -> dict[str, tuple[int, int]]:
        return _blocks(self.parts["product"].tolist())

    def origin_rows(self, stage: str, country: str) -> tuple[int, int]:
        """First row of a stage and country in ``origins``, and one past its last."""
        return self._origin_blocks.get((stage, "" if country == UNKNOWN else country), (0, 0))

    @cached_property
    def _origin_blocks(self) -> dict[tuple[str, str], tuple[int, int]]:
        return _blocks(list(zip(self.origins["stage"].tolist(), self.origins["country"].tolist(), strict=True)))


def _blocks[Key](keys: list[Key]) -> dict[Key, tuple[int, int]]:
    """First place of each key, and one past its last; equal keys stand together."""
    begins = [at for at, key in enumerate(keys) if at == 0 or keys[at - 1] != key]
    return {keys[at]: (at, end) for at, end in zip(begins, [*begins[1:], len(keys)], strict=True)}


def content_of(facts: Facts) -> Content | None:
    """What the products take; None where nothing is built."""
    if built_products(facts.case).empty:
        return None
    laid = facts.before or facts
    divided = divided_purchases(laid.case, laid.plan)
    stated = embedded_content(facts.case, laid.plan, divided)
    parts = _laid_out(laid, divided)
    found = Content(_with_numbers(facts, parts), _origins(facts.case, parts), stated, live=False)
    live = facts.live and len(parts) <= MOST_LIVE_PARTS and _work(found) <= MOST_LIVE_WORK
    return replace(found, live=live)


def _work(content: Content) -> float:
    """How often a recalculation compares an offer of the origins with a part of a product."""
    work = 0.0
    shares = content.stated.shares
    for product, stage, country in zip(shares["product"], shares["stage"], shares["country"], strict=True):
        parts, *origins = (
            stop - first
            for first, stop in (
                content.part_rows(product),
                content.origin_rows(stage, country),
                content.origin_rows(stage, UNKNOWN),
            )
        )
        work += 2.0 * parts * (2.0 * origins[0] + origins[1])
    return work


def _laid_out(laid: Facts, divided: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``Content.parts`` with the number of their award in the plan, 0 without one."""
    parts = divided.assign(nobody=divided["bought"].isna())
    numbers = laid.awards[["offer", "period", "award"]].drop_duplicates(["offer", "period"])
    parts = parts.merge(numbers, on=["offer", "period"], how="left").fillna({"award": 0})
    parts["award"] = parts["award"].astype("int64")
    parts["offer_number"] = positions(laid.case.offers.index, parts["offer"]) + 1
    return parts.sort_values(["product", "material", "offer", "window", "period"], kind="stable", ignore_index=True)


def _with_numbers(facts: Facts, parts: pd.DataFrame) -> pd.DataFrame:
    """The rows with what is bought and taken now, as the formulas of the sheet give it."""
    awards = facts.awards
    row = positions(pd.Index(awards["award"]), parts["award"])
    # What stands for no award, at the end, buys nothing.
    quantity, cost = (np.append(awards[name].to_numpy(float), 0.0) for name in ("quantity", "line_cost"))
    of_award, without_offer = row >= 0, (parts["offer"] == "").to_numpy()
    bought = np.where(without_offer, parts["bought"], np.where(of_award, quantity[row], 0.0))
    parts = parts.assign(award=row, bought=bought)
    pool = parts.groupby(_POOL, sort=False)["bought"].transform("sum").to_numpy(float)
    need = parts["need"].to_numpy(float)
    part = np.divide(need * np.nan_to_num(bought), pool, out=np.zeros(len(parts)), where=pool > 0.0)
    taken = np.where(parts["nobody"], need, part)
    price = np.divide(taken * cost[row], bought, out=np.zeros(len(parts)), where=of_award & (bought > 0.0))
    value = np.where(without_offer, taken * _worth(facts, parts["material"]), price)
    return parts.assign(pool=pool, taken=taken, value=value, mass=taken * parts["unit_mass"])


def _worth(facts: Facts, materials: pd.Series) -> NDArray[np.float64]:
    """What a unit is worth that no award delivers: the material's average in the plan, else its dearest offer."""
    totals = facts.awards.groupby("material")[["quantity", "line_cost"]].sum()
    average = (totals["line_cost"] / totals["quantity"])[totals["quantity"] > 0.0]
    worth = materials.map(average).astype(float).fillna(materials.map(dearest_offers(facts.case)).astype(float))
    return np.asarray(worth, dtype=np.float64)


def _origins(case: Case, parts: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``Content.origins``, by stage, country and offer."""
    offers = sorted(set(parts["offer"]) - {""})
    found = origins_by_offer(case, offers)
    names = np.array([*offers, ""], dtype=object)
    used = np.ones(len(names), dtype=bool)
    used[-1] = bool((parts["offer"] == "").any())
    tables = []
    for stage, known, high, unknown in zip(STAGES_AND_ANY, found.known, found.high, found.unknown, strict=True):
        offer, country = np.nonzero((known > 0.0) & used[:, None])
        tables.append(
            pd.DataFrame({
                "stage": stage,
                "country": np.array(found.countries, dtype=object)[country],
                "offer": names[offer],
                "known": known[offer, country],
                "more": high[offer, country] - unknown[offer],
            })
        )  # fmt: skip
        loose = np.flatnonzero((unknown > 0.0) & used)
        tables.append(
            pd.DataFrame(
                {"stage": stage, "country": "", "offer": names[loose], "known": unknown[loose], "more": unknown[loose]}
            )
        )
    rows = pd.concat(tables, ignore_index=True)
    rows["offer_number"] = positions(case.offers.index, rows["offer"]) + 1
    rows["order"] = rows["stage"].map({stage: number for number, stage in enumerate(STAGES_AND_ANY)})
    return rows.sort_values(["order", "country", "offer"], kind="stable", ignore_index=True).drop(columns="order")
