"""What is set side by side: cost and its parts, rules, countries, suppliers and awards. Tables in, tables out."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import fields

import numpy as np
import pandas as pd

from data import rule_states
from data.plan import Cost, Plan
from desktop.compare.compared import Compared
from desktop.compare.figure import AT_LIMIT, BROKEN, COUNT, HOLDS, MONEY, QUANTITY, SHARE, STATE, Figure
from desktop.compare.side_by_side import Figures, Key, difference_of, side_by_side, that_differ, value_of
from desktop.language.figures import adding_up, shown_difference
from desktop.pages.plan_tables import rules_frame
from desktop.session.planned import Planned

TOTAL, RULES_COST, WITHOUT_RULES, GAP = "total", "rules_cost", "without_rules", "gap"
RULE_KEYS = ("rule", "applies_to", "stage", "period", "figure")
AWARD_KEYS = ("material", "supplier", "offer", "period")
COST_DIFFERENCE = "cost_difference_{0}"
_STATES = {rule_states.HOLDS: HOLDS, rule_states.AT_LIMIT: AT_LIMIT, rule_states.BEYOND: BROKEN}
_NOISE = 1e-6
"""Of a share or a price: what two solves of the same model may differ by."""
_HUNDREDTH = 0.01


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
        parts = {part.name: getattr(plan.cost, part.name) for part in fields(Cost) if part.name != TOTAL}
        shown = adding_up(list(parts.values()), compared.total, _HUNDREDTH)
        found |= {(name,): Figure(parts[name], MONEY, currency, shown=rounded)
                  for name, rounded in zip(parts, shown, strict=True)}  # fmt: skip
    if plan.unconstrained is not None and plan.objective is not None:
        difference = shown_difference(plan.objective, plan.unconstrained)
        found[WITHOUT_RULES,] = Figure(plan.unconstrained, MONEY, currency)
        found[RULES_COST,] = Figure(plan.objective - plan.unconstrained, MONEY, currency, shown=difference)
    if plan.gap is not None:
        found[GAP,] = Figure(plan.gap, SHARE)
    return found


def rules(plans: Sequence[Compared]) -> pd.DataFrame:
    """Share, limit and price per point of every rule, scope and window, at its row nearest to the limit: RULE_KEYS.

    Rules of which some figure differs stand first.
    """
    table = side_by_side([_of(each, _rule_figures) for each in plans], RULE_KEYS)
    scope = list(RULE_KEYS[:-1])
    moved = {tuple(row) for row in that_differ(table, _NOISE)[scope].to_numpy()}
    last = [tuple(row) not in moved for row in table[scope].to_numpy()]
    return table.assign(last=last).sort_values("last", kind="stable", ignore_index=True).drop(columns="last")


def _rule_figures(planned: Planned) -> Figures:
    found: dict[Key, Figure] = {}
    for row in rules_frame(planned, every_row=False).to_dict("records"):
        facts = planned.rules.get(str(row["rule"]))
        kind = {"money": MONEY, "quantity": QUANTITY, "count": COUNT}.get(facts.kind if facts else "", SHARE)
        unit = planned.plan.currency if kind == MONEY else facts.unit if facts else ""
        scope = tuple(_text(row[name]) for name in RULE_KEYS[:-1])
        source = row["source"] if facts and facts.source.startswith("any") else ""
        for name, value, *said in (
            ("share", row["share"], kind, unit, source),
            ("limit", row["limit"], kind, unit),
            ("state", _STATES[row["state"]], STATE),
            ("price_per_point", row["price_per_point"], MONEY, planned.plan.currency),
        ):
            # Where no price is known at all, the column holds None, not NaN.
            if value is not None and not math.isnan(value):
                found[*scope, name] = Figure(value, *said)
    return found


def countries(plans: Sequence[Compared]) -> pd.DataFrame:
    """The largest share of a named country in each material at each stage: keys ``material, stage``.

    The note of a figure is the country's alpha-3 code. Of parts of unknown origin nothing is claimed.
    """
    return side_by_side([_of(each, _country_figures) for each in plans], ("material", "stage"))


def _country_figures(planned: Planned) -> Figures:
    mix = planned.mix[planned.mix["country"] != ""]
    ordered = mix.sort_values(["material", "stage", "share"], ascending=[True, True, False], kind="stable")
    first = ordered.drop_duplicates(["material", "stage"])
    return {
        (material, stage): Figure(share, SHARE, "", country)
        for material, stage, country, share in zip(
            first["material"], first["stage"], first["country"], first["share"], strict=True
        )
    }


def suppliers(plans: Sequence[Compared]) -> pd.DataFrame:
    """What each supplier is paid for what is bought, at landed cost: key ``supplier``."""
    return side_by_side([_of(each, _spend) for each in plans], ("supplier",), absent_is_zero=True)


def _spend(planned: Planned) -> Figures:
    awards = planned.plan.awards
    by_supplier = awards.groupby("supplier", sort=True)["cost"].sum()
    return {(str(name),): Figure(float(cost), MONEY, planned.plan.currency) for name, cost in by_supplier.items()}


def awards(plans: Sequence[Compared]) -> pd.DataFrame:
    """The awards that differ: AWARD_KEYS and ``unit``, the quantities, and how much more each costs.

    Column ``COST_DIFFERENCE`` of a plan is the cost of the award less that in the first plan.
    """
    keys = (*AWARD_KEYS, "unit")
    quantities = side_by_side([_of(each, _quantities) for each in plans], keys, absent_is_zero=True)
    money = side_by_side([_of(each, _award_costs) for each in plans], keys, absent_is_zero=True)
    for number in range(1, len(plans)):
        quantities[COST_DIFFERENCE.format(number)] = money[difference_of(number)]
    if not plans or plans[0].planned is None:
        return quantities.iloc[:0]
    known = [number for number in range(1, len(plans)) if plans[number].planned is not None]
    differs = {*_rows_that_differ(quantities, known), *_rows_that_differ(money, known)}
    return quantities[quantities.index.isin(differs)].reset_index(drop=True)


def _rows_that_differ(table: pd.DataFrame, known: Sequence[int]) -> list[int]:
    """The numbers of the rows in which one of the plans whose awards are known differs."""
    names = [value_of(0), *(difference_of(number) for number in known)]
    return list(that_differ(table[names].assign(row=table.index))["row"])


def _quantities(planned: Planned) -> Figures:
    return _by_award(planned.plan, "quantity", lambda amount, unit: Figure(amount, QUANTITY, unit))


def _award_costs(planned: Planned) -> Figures:
    currency = planned.plan.currency
    return _by_award(planned.plan, "cost", lambda amount, _unit: Figure(amount, MONEY, currency))


def _by_award(plan: Plan, column: str, figure: Callable[[float, str], Figure]) -> Figures:
    found: dict[Key, Figure] = {}
    keys = zip(*(map(_text, plan.awards[name]) for name in (*AWARD_KEYS, "unit")), strict=True)
    for key, amount in zip(keys, plan.awards[column], strict=True):
        found[key] = figure(float(amount) + float(found.get(key, 0.0)), key[-1])
    return found


def _of(compared: Compared, figures: Callable[[Planned], Figures]) -> Figures | None:
    return figures(compared.planned) if compared.planned is not None else None


def _text(value: object) -> str:
    return "" if value is None or value != value else str(value)  # noqa: PLR0124 NaN is not itself
