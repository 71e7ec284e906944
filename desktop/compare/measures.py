"""What is set side by side: cost and its parts, rules, countries, suppliers and awards. Tables in, tables out."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import asdict

import numpy as np
import pandas as pd

from data import rule_states
from data.plan import Plan
from desktop.compare.compared import Compared
from desktop.compare.figure import AT_LIMIT, BROKEN, COUNT, HOLDS, MONEY, QUANTITY, SHARE, STATE, Figure
from desktop.compare.side_by_side import (
    Figures,
    Key,
    difference_of,
    differing_steps,
    side_by_side,
    side_by_side_steps,
    value_of,
)
from desktop.session.planned import Planned
from desktop.steps import Steps
from desktop.tables.costs import TOTAL, with_rounding
from desktop.tables.plan import rules_steps

RULES_COST, WITHOUT_RULES, GAP = "rules_cost", "without_rules", "gap"
RULE_KEYS = ("rule", "applies_to", "stage", "period", "figure")
AWARD_KEYS = ("material", "supplier", "offer", "period")
COST_DIFFERENCE = "cost_difference_{0}"
_STATES = {rule_states.HOLDS: HOLDS, rule_states.AT_LIMIT: AT_LIMIT, rule_states.BEYOND: BROKEN}
_NOISE = 1e-6
"""Of a share or a price: what two solves of the same model may differ by."""
_OF_RULE = ("source", "share", "limit", "state", "price_per_point")
_ROWS_A_STEP = 500


def costs(plans: Sequence[Compared]) -> pd.DataFrame:
    """Total cost, its parts, what the rules cost, and what the cost is proved to be off by: key ``part``.

    ``rules_cost`` is the objective less that without rules. Parts that are nothing in every plan are left out.
    """
    table = side_by_side([_cost_figures(each) for each in plans], ("part",))
    values = [name for name in table.columns if name.startswith("value_")]
    spoken = [part == TOTAL or any(value for value in row if value is not None)
              for part, row in zip(table["part"], table[values].itertuples(index=False), strict=True)]  # fmt: skip
    return table[np.array(spoken, dtype=bool)].reset_index(drop=True)


def _cost_figures(compared: Compared) -> Figures:
    currency = compared.currency
    found: dict[Key, Figure] = {(TOTAL,): Figure(compared.total, MONEY, currency)}
    if compared.planned is None:
        return found
    plan = compared.planned.plan
    if plan.risk is not None:
        found[plan.risk.objective,] = Figure(plan.risk.value, MONEY, currency)
    if plan.cost is not None:
        amounts = with_rounding({**asdict(plan.cost), TOTAL: compared.total})
        found |= {(name,): Figure(amount, MONEY, currency) for name, amount in amounts.items()}
    if plan.unconstrained is not None and plan.rules_cost is not None:
        found[WITHOUT_RULES,] = Figure(plan.unconstrained, MONEY, currency)
        found[RULES_COST,] = Figure(plan.rules_cost, MONEY, currency)
    if plan.gap is not None:
        found[GAP,] = Figure(plan.gap, SHARE)
    return found


def rule_steps(plans: Sequence[Compared]) -> Steps[pd.DataFrame]:
    """Share, limit and price per point of every rule, scope and window, at its row nearest to the limit: RULE_KEYS.

    Rules of which some figure differs stand first.
    """
    table = yield from side_by_side_steps((yield from _of_each(plans, _rule_figures)), RULE_KEYS)
    scope = list(RULE_KEYS[:-1])
    moved = {tuple(row) for row in (yield from differing_steps(table, _NOISE))[scope].to_numpy()}
    last = [tuple(row) not in moved for row in table[scope].to_numpy()]
    yield
    return table.assign(last=last).sort_values("last", kind="stable", ignore_index=True).drop(columns="last")


def _rule_figures(planned: Planned) -> Steps[Figures]:
    found: dict[Key, Figure] = {}
    frame = yield from rules_steps(planned, every_row=False)
    yield
    rows = zip(*(frame[name].tolist() for name in (*RULE_KEYS[:-1], *_OF_RULE)), strict=True)
    for number, row in enumerate(rows, start=1):
        scope, (source, share, limit, state, price) = tuple(map(_text, row[:-5])), row[-5:]
        facts = planned.rules.get(scope[0])
        kind = {"money": MONEY, "quantity": QUANTITY, "count": COUNT}.get(facts.kind if facts else "", SHARE)
        unit = planned.plan.currency if kind == MONEY else facts.unit if facts else ""
        source = source if facts and facts.source.startswith("any") else ""
        for name, value, *said in (
            ("share", share, kind, unit, source),
            ("limit", limit, kind, unit),
            ("state", _STATES.get(state), STATE),
            ("price_per_point", price, MONEY, planned.plan.currency),
        ):
            # Where no price is known at all, the column holds None, not NaN.
            if value is not None and not math.isnan(value):
                found[*scope, name] = Figure(value, *said)
        if not number % _ROWS_A_STEP:
            yield
    return found


def country_steps(plans: Sequence[Compared]) -> Steps[pd.DataFrame]:
    """The largest share of a named country in each material at each stage: keys ``material, stage``.

    The note of a figure is the country's alpha-3 code. Of parts of unknown origin nothing is claimed.
    """
    return (yield from side_by_side_steps((yield from _of_each(plans, _country_figures)), ("material", "stage")))


def _country_figures(planned: Planned) -> Steps[Figures]:
    mix = planned.mix[planned.mix["country"] != ""]
    ordered = mix.sort_values(["material", "stage", "share"], ascending=[True, True, False], kind="stable")
    yield
    first = ordered.drop_duplicates(["material", "stage"])
    return {
        (material, stage): Figure(share, SHARE, "", country)
        for material, stage, country, share in zip(
            first["material"], first["stage"], first["country"], first["share"], strict=True
        )
    }


def supplier_steps(plans: Sequence[Compared]) -> Steps[pd.DataFrame]:
    """What each supplier is paid for what is bought, at landed cost: key ``supplier``."""
    return (yield from side_by_side_steps((yield from _of_each(plans, _spend)), ("supplier",), absent_is_zero=True))


def _spend(planned: Planned) -> Steps[Figures]:
    awards = planned.plan.awards
    by_supplier = awards.groupby("supplier", sort=True)["cost"].sum()
    yield
    return {(str(name),): Figure(float(cost), MONEY, planned.plan.currency) for name, cost in by_supplier.items()}


def award_steps(plans: Sequence[Compared]) -> Steps[pd.DataFrame]:
    """The awards that differ: AWARD_KEYS and ``unit``, the quantities, and how much more each costs.

    Column ``COST_DIFFERENCE`` of a plan is the cost of the award less that in the first plan.
    """
    keys = (*AWARD_KEYS, "unit")
    figures = yield from _of_each(plans, _quantities)
    quantities = yield from side_by_side_steps(figures, keys, absent_is_zero=True)
    figures = yield from _of_each(plans, _award_costs)
    money = yield from side_by_side_steps(figures, keys, absent_is_zero=True)
    for number in range(1, len(plans)):
        quantities[COST_DIFFERENCE.format(number)] = money[difference_of(number)]
    if not plans or plans[0].planned is None:
        return quantities.iloc[:0]
    known = [number for number in range(1, len(plans)) if plans[number].planned is not None]
    of_quantity = yield from _rows_that_differ(quantities, known)
    of_cost = yield from _rows_that_differ(money, known)
    return quantities[quantities.index.isin({*of_quantity, *of_cost})].reset_index(drop=True)


def _rows_that_differ(table: pd.DataFrame, known: Sequence[int]) -> Steps[list[int]]:
    """The steps to the numbers of the rows in which one of the plans whose awards are known differs."""
    names = [value_of(0), *(difference_of(number) for number in known)]
    return list((yield from differing_steps(table[names].assign(row=table.index)))["row"])


def _quantities(planned: Planned) -> Steps[Figures]:
    return _by_award(planned.plan, "quantity", lambda amount, unit: Figure(amount, QUANTITY, unit))


def _award_costs(planned: Planned) -> Steps[Figures]:
    currency = planned.plan.currency
    return _by_award(planned.plan, "cost", lambda amount, _unit: Figure(amount, MONEY, currency))


def _by_award(plan: Plan, column: str, figure: Callable[[float, str], Figure]) -> Steps[Figures]:
    found: dict[Key, Figure] = {}
    keys = zip(*(map(_text, plan.awards[name].tolist()) for name in (*AWARD_KEYS, "unit")), strict=True)
    for number, (key, amount) in enumerate(zip(keys, plan.awards[column].tolist(), strict=True), start=1):
        found[key] = figure(float(amount) + float(found.get(key, 0.0)), key[-1])
        if not number % _ROWS_A_STEP:
            yield
    return found


def _of_each(plans: Sequence[Compared], figures: Callable[[Planned], Steps[Figures]]) -> Steps[list[Figures | None]]:
    """The steps to the figures of each plan; None for one of which only the cost is known."""
    found: list[Figures | None] = [None] * len(plans)
    for number, each in enumerate(plans):
        if each.planned is not None:
            found[number] = yield from figures(each.planned)
    return found


def _text(value: object) -> str:
    return "" if value is None or value != value else str(value)  # noqa: PLR0124 NaN is not itself
