"""What the sheets of the plan workbook share: the awards with their costs, and what is live."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from data.case import Case, Rule
from data.countries import country_iso2
from data.excel.plan_workbook.balance import (
    balance_of,
    following_stock,
    stock_follows,
    with_following_stock,
    with_stock_of,
)
from data.excel.plan_workbook.price_steps import price_of, steps_agree, steps_of
from data.excel.plan_workbook.tracing import BY_VALUE, Trace, count_request, positions, rule_request, scenario_request
from data.origins import STAGES
from data.plan import Plan
from data.ranking import ranked

MOST_LIVE_AWARDS = 10_000
"""Sums over awards look every award up for every row: beyond this, recalculation takes minutes."""
MOST_LIVE_ROWS = 60_000
"""Traced purchases beyond this make the file slow to write and to open; shares are then written as values."""
EMBEDDED_LIMIT = 0.001
"""The share at which a test of embedded content fails as the report is written: 0.1 %."""
PLAN, STOCK, ORIGINS = "Plan", "Stock", "Origins"
PRINTED_ROWS = 44
"""Rows that are printed of the sheets that others are summed from: one page."""
FIRST_ROW = 4
"""Row of the first line of every table (from 0): title, note, total, column titles, then lines."""


@dataclass(frozen=True)
class Facts:
    """A plan and its case, made ready for the sheets.

    Attributes:
        plan: the plan.
        case: the case.
        awards: ``plan.awards`` sorted by material, offer and period, with ``award`` (number in the plan, from 1),
            ``supplier_name, description, period_number, offer_number, supplier_number, material_number`` (positions in
            the case; supplier and material count from 1), ``unit_price, tariff, freight, other_cost`` (per unit), and
            ``purchase_cost, tariff_cost, freight_cost, other_part, line_cost``, computed as the sheet's formulas do.
        steps: price steps of the offers with price breaks and awards (``price_steps.steps_of``), from which their unit
            prices follow; no rows where unit prices are those that the plan states.
        balance: one row a material and period that has a requirement, purchases, stock, shortage or surplus
            (``balance.balance_of``).
        trace: where the awards come from.
        live: whether shares are formulas; otherwise they are written as values.
        live_stock: whether closing stock is a formula that follows the purchases.
        by_value: positions of the rows of ``plan.exposure`` that are known to be values; None: those whose recomputed
            numbers are not the plan's are.
        penalty_by_value: whether the penalties are known to be a value; None: they are where the rows do not add up.
        embedded_limit: the share at which a test of embedded content fails.
        before: the plan as it was when its sheets were laid out, which decides the order of rows; None: this plan.
        name: what the book is called, where that is not the file from which its cells were read.
    """

    plan: Plan
    case: Case
    awards: pd.DataFrame
    steps: pd.DataFrame
    balance: pd.DataFrame
    trace: Trace
    live: bool
    live_stock: bool
    by_value: frozenset[int] | None = None
    penalty_by_value: bool | None = None
    embedded_limit: float = EMBEDDED_LIMIT
    before: Facts | None = None
    name: str = ""

    @property
    def called(self) -> str:
        """What the book is called: its name, else the file from which its cells were read."""
        return self.name or self.case.book.file

    @property
    def award_rows(self) -> tuple[int, int]:
        """First and last row of the awards in the sheet Plan."""
        return FIRST_ROW, FIRST_ROW + max(len(self.awards), 1) - 1

    @property
    def balance_rows(self) -> tuple[int, int]:
        """First and last row of the balance in the sheet Stock."""
        return FIRST_ROW, FIRST_ROW + max(len(self.balance), 1) - 1

    @property
    def labels(self) -> list[str]:
        """Labels of the periods; the single period of a book without periods is called horizon."""
        return [period.label or "horizon" for period in self.case.periods]

    @cached_property
    def by_supplier(self) -> pd.DataFrame:
        """One row a supplier with an award, dearest first: ``number, cost, awards, stated, fixed``."""
        grouped = self.awards.assign(used=self.awards["quantity"] > 0.0).groupby(
            ["supplier", "supplier_number"], sort=True
        )
        rows = grouped.agg(cost=("line_cost", "sum"), bought=("quantity", "sum"), awards=("used", "sum"))
        rows = rows.reset_index("supplier_number").rename(columns={"supplier_number": "number"})
        rows["stated"] = self.case.suppliers["fixed_cost"].reindex(rows.index)
        rows["fixed"] = rows["stated"].where(rows["bought"] > 0.0, 0.0)
        if self.before is not None:
            known = [supplier for supplier in self.before.by_supplier.index if supplier in rows.index]
            return rows.loc[[*known, *rows.index.difference(known)]]
        return rows.iloc[np.lexsort((np.arange(len(rows)), -ranked(rows["cost"])))]

    @property
    def following_stock(self) -> dict[tuple[str, str], float]:
        """Closing stock that follows the purchases, by material and label of the period."""
        return following_stock(self.balance, self.case) if self.live_stock else {}

    def rules(self) -> dict[str, Rule]:
        """The rules by name."""
        return {rule.name: rule for rule in self.case.rules}


def gather(plan: Plan, case: Case, live: bool | None = None, before: Facts | None = None) -> Facts:
    """Make a plan ready for the sheets.

    Args:
        plan: the plan; its quantities may have been changed since it was computed.
        case: its case.
        live: whether shares are formulas; None: unless the plan is too large.
        before: the plan as it was computed, which decides what follows the quantities; None: this plan.
    """
    awards = _awards(plan, case)
    steps = steps_of(case, awards)
    if len(before.steps) if before is not None else len(awards) <= MOST_LIVE_AWARDS and steps_agree(steps, awards):
        awards = _costed(awards.assign(unit_price=price_of(steps, awards)))
    else:
        steps = steps.head(0)
    balance = balance_of(plan, case, awards)
    trace = Trace(case, _items(awards, balance, case))
    trace.ask(*BY_VALUE.values(), next(iter(BY_VALUE.values())).total)
    for source, scope, stage in zip(*(case.scenarios[name] for name in ("source", "scope", "stage")), strict=True):
        trace.ask(scenario_request(source, scope, str(stage)))
    if live or (live is None and len(awards) <= MOST_LIVE_AWARDS):
        _trace_rules(trace, case)
        live = live or len(trace.rows) <= MOST_LIVE_ROWS
    live_stock = before.live_stock if before is not None else bool(live) and stock_follows(balance)
    if live_stock:
        balance = with_following_stock(balance)
    if live_stock and before is not None:
        plan = with_stock_of(balance, plan, case)
    return Facts(plan, case, awards, steps, balance, trace, bool(live), live_stock, before=before)


def stages_of(rule: Rule) -> Sequence[str]:
    """The stages at which a rule has rows."""
    if rule.source.kind in {"supplier", "any supplier"}:
        return ("",)
    return STAGES if rule.stage == "each" else (rule.stage,)


def count_stages_of(rule: Rule) -> Sequence[str]:
    """The stages at which a rule that counts has rows; a blank stage is where things are made."""
    return STAGES if rule.stage == "each" else (rule.stage or "made",)


def country_codes(trace: Trace) -> dict[str, str]:
    """ISO alpha-3 code of each alpha-2 code that the origins name."""
    return {country_iso2(code): code for code in trace.origins.countries}


def _trace_rules(trace: Trace, case: Case) -> None:
    for rule in case.rules:
        if rule.amount.kind == "count":
            counted = (count_request(case, rule, stage) for stage in count_stages_of(rule))
            trace.ask(*(request for request in counted if request is not None))
            continue
        for stage in stages_of(rule):
            request = rule_request(case, rule, stage)
            trace.ask(request, request.total)


def _awards(plan: Plan, case: Case) -> pd.DataFrame:
    given = plan.awards.reset_index(drop=True)
    number = {period.label: at for at, period in enumerate(case.periods)}
    awards = given.assign(
        award=np.arange(1, len(given) + 1),
        period=given["period"].map(lambda label: label or ""),
        offer_number=positions(case.offers.index, given["offer"]),
        supplier_number=positions(case.suppliers.index, given["supplier"]) + 1,
        material_number=positions(case.materials.index, given["material"]) + 1,
        supplier_name=given["supplier"].map(case.suppliers["name"]),
        description=given["material"].map(case.materials["description"]),
    )
    awards["period_number"] = awards["period"].map(number).astype("int64")
    for name in ("tariff", "freight", "other_cost"):
        awards[name] = given["offer"].map(case.offers[name]).astype(float)
    awards["quantity"] = given["quantity"].astype(float)
    awards["unit_price"] = _unit_price(awards, case)
    awards = awards.sort_values(["material", "offer", "period_number"], kind="stable", ignore_index=True)
    return _costed(awards)


def _costed(awards: pd.DataFrame) -> pd.DataFrame:
    """The awards with their costs, computed as the formulas of the sheet Plan compute them."""
    quantity, unit_price = awards["quantity"], awards["unit_price"]
    unit_cost = unit_price * (1.0 + awards["tariff"]) + awards["freight"] + awards["other_cost"]
    return awards.assign(
        purchase_cost=quantity * unit_price,
        tariff_cost=quantity * unit_price * awards["tariff"],
        freight_cost=quantity * awards["freight"],
        other_part=quantity * awards["other_cost"],
        unit_cost=unit_cost,
        line_cost=quantity * unit_cost,
    )


def _unit_price(awards: pd.DataFrame, case: Case) -> pd.Series:
    """The offer's unit price; with price breaks, the average that the plan pays."""
    stated = awards["unit_cost"].astype(float)
    paid = (stated - awards["freight"] - awards["other_cost"]) / (1.0 + awards["tariff"])
    quoted = awards["offer"].map(case.offers["unit_price"]).astype(float)
    landed = awards["offer"].map(case.offers["landed_cost"]).astype(float)
    return quoted.where((stated - landed).abs() <= 1e-12 * landed.abs(), paid)


def _items(awards: pd.DataFrame, balance: pd.DataFrame, case: Case) -> pd.DataFrame:
    """What is traced: the awards, and surplus as negative purchases."""
    bought = pd.DataFrame(
        {
            "offer": awards["offer_number"].astype("int64"),
            "supplier": awards["supplier"],
            "material": awards["material"],
            "period": awards["period_number"].astype("int64"),
            "quantity": awards["quantity"],
            "cost": awards["line_cost"],
        }
    )
    if not case.settings.overbuying_allowed:
        return bought
    rows = balance[balance["surplus"].fillna(0.0) > 0.0]
    surplus = rows[["material", "period"]].assign(offer=-1, supplier="", quantity=-rows["surplus"], cost=0.0)
    return pd.concat([bought, surplus[list(bought)]], ignore_index=True)
