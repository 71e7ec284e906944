"""A plan as text for a terminal: the headline, the cost, where it comes from, the awards, what binds."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

import pandas as pd

from data.bought_offers import bought_offers
from data.case import Case
from data.countries import country_iso2, country_name, parse_country
from data.embedded import UNKNOWN
from data.plan import Plan, Risk, Status
from data.problems import Problem, Severity
from data.rounding import CENTS, left_by_rounding, rounded
from data.rule_states import AT_A_PRICE, BEYOND, HOLDS, reading_order, states, why_unpriced
from data.rules import sentence
from data.stockpile import COST_UNKNOWN_OVER_SCENARIOS, cost_in_words, deciding, from_when, lost_countries_of
from data.value_at_risk import value_at_risk
from optimizer.robust.planning import NO_SCENARIO

_AWARDS_SHOWN = 20
_RULES_SHOWN = 12
_MOST_NAMES = 12
_WIDTH = 100
_FIGURES = {"share", "limit", "reachable", "before", "after", "was", "is"}
"""Columns of figures that are written as text."""
_SAME = 1e-9
"""Two costs this near (relative) are one."""
UNREADABLE = "unreadable-file"
"""Code of the problem that a file is not there or cannot be read."""
_SEEN = 5e-4
"""A difference of shares that is seen in a percentage with one digit."""


def write_line(stream: TextIO, text: str) -> None:
    """Writes a line; characters that the terminal cannot show are replaced, never an error."""
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")


def problem_lines(problems: Iterable[Problem]) -> list[str]:
    """One line a problem, errors first."""
    order = list(Severity)
    return [
        f"{problem.severity}: {problem.sentence}" for problem in sorted(problems, key=lambda p: order.index(p.severity))
    ]


def refusal_lines(problems: Sequence[Problem], name: str) -> list[str]:
    """Why a book is not planned: its errors, or that the file itself cannot be read."""
    if any(problem.code == UNREADABLE for problem in problems):
        return problem_lines(problems)
    return [f"{name}: cannot be planned until the errors are mended.", "", *problem_lines(problems)]


def plan_text(plan: Plan, case: Case | None, name: str, written: Path | None) -> str:
    """The plan, or why there is none, as readable text."""
    if plan.status is Status.PROBLEMS:
        lines = refusal_lines(plan.problems, name)
    elif plan.status is Status.INFEASIBLE:
        lines = _no_plan(plan, case, name)
    elif plan.status is Status.LIMIT:
        lines = [f"{name}: stopped at a limit before a plan was found.", *problem_lines(plan.problems)]
    else:
        lines = _with_plan(plan, case, name)
    if written is not None:
        lines += ["", f"Plan workbook: {written}"]
    return "\n".join(lines)


def _no_plan(plan: Plan, case: Case | None, name: str) -> list[str]:
    unmet = any(problem.code == "scenario-not-met" for problem in plan.problems)
    which = "a plan can meet the requirements and the rules, but none the scenarios too"
    lines = [f"{name}: {which if unmet else 'no plan can meet the requirements and the rules'}."]
    lines += problem_lines(plan.problems)
    if plan.conflict:
        said = _sentences(case)
        lines += ["", "In conflict:"]
        for item in plan.conflict[:_MOST_NAMES]:
            lines += [f"  {item}", *_wrapped(said.get(item, ""))]
        if len(plan.conflict) > _MOST_NAMES:
            lines.append(f"  and {len(plan.conflict) - _MOST_NAMES} more")
    if plan.repairs:
        each = " (each of these alone)" if len(plan.repairs) > 1 else ""
        lines += ["", f"What would make a plan possible{each}:", *(f"  {repair.sentence}" for repair in plan.repairs)]
    return lines + _reachable(plan, case)


def _reachable(plan: Plan, case: Case | None) -> list[str]:
    """How far each rule could go while the others hold, where that is known; what is out of reach first."""
    known = plan.exposure[plan.exposure["reachable"].notna()]
    if not len(known):
        return []
    floors = [rule.name for rule in (case.rules if case is not None else ()) if rule.limit == "at least"]
    beyond = (known["reachable"] - known["limit"]).where(
        ~known["rule"].isin(floors), known["limit"] - known["reachable"]
    )
    known = known.loc[(beyond <= 0.0).sort_values(kind="stable").index]
    shown = known.head(_RULES_SHOWN)
    count = f", the first {len(shown)} of {len(known)} lines" if len(shown) < len(known) else ""
    columns = ["rule", "applies_to", "stage", "from", "period", "limit", "reachable"]
    title = f"How far each rule could go while the others hold{count}:"
    return ["", title, *table_lines(_written(shown, case)[columns])]


def _with_plan(plan: Plan, case: Case | None, name: str) -> list[str]:
    assert plan.cost is not None  # noqa: S101 - a plan with a status of its own has a cost
    least = plan.objective or 0.0
    what = "" if plan.risk is None else f"{plan.risk.objective} "
    lines = [f"{name}: {plan.status} plan, {what}{money(least, plan.currency)}{_how_good(plan)}"]
    if plan.unconstrained is not None and (case is None or case.rules):
        extra = plan.rules_cost or 0.0
        over = f" ({percent(extra / plan.unconstrained, 2, signed=True)})" if plan.unconstrained > 0 else ""
        best = "cheapest plan" if plan.risk is None else f"plan of least {plan.risk.objective}"
        lines.append(f"The rules cost {money(extra, plan.currency)}{over} over the {best} without them.")
    uncounted = [problem for problem in plan.problems if problem.code == NO_SCENARIO]
    if uncounted:
        lines += problem_lines(uncounted)
    elif plan.risk is not None:
        lines += _risk(plan.risk, plan)
    if plan.current is not None:
        ignored = "it ignores the rules, capacities and validity"
        when = "" if plan.risk is None else " when nothing happens"
        lines.append(f"Today's split would cost {money(plan.current, plan.currency)}{when}; {ignored}.")
    parts = [
        (part, getattr(plan.cost, part))
        for part in ("purchase", "freight", "tariff", "other", "fixed", "holding", "shortage", "penalty")
    ]
    parts.append(("rounding", left_by_rounding((value for _, value in parts), plan.cost.total)))
    lines += [
        "",
        "Cost" if plan.risk is None else "Cost when nothing happens",
        *(f"  {part:<10} {money(value, plan.currency):>24}" for part, value in parts if value),
        f"  {'total':<10} {money(plan.cost.total, plan.currency):>24}",
    ]
    lines += ["", *_awards(plan, case), "", *_rules(plan, case), *_dependency(plan, case)]
    if case is not None and len(case.survive):
        lines += ["", *_survive(plan, case)]
    if len(plan.shortages):
        lines += ["", "Shortages", *table_lines(plan.shortages)]
    told = [problem for problem in plan.problems if problem.severity is not Severity.ERROR and problem not in uncounted]
    if told:
        lines += ["", *problem_lines(told)]
    if plan.certificate is not None:
        held = "holds" if plan.certificate.ok else "does not hold"
        gap = "no proved bound" if plan.certificate.gap is None else f"gap {plan.certificate.gap:.1e}"
        what = "the certificate of optimality" if plan.status is Status.OPTIMAL else "the certificate"
        lines += ["", f"Audited; {what} {held} ({gap})."]
    return lines


def _survive(plan: Plan, case: Case) -> list[str]:
    """The stock that bridges losses: what it costs, and the largest that each row of Survive needs."""
    if plan.stockpile is not None:
        said = [cost_in_words(plan.stockpile, plan.currency)]
    else:
        said = [COST_UNKNOWN_OVER_SCENARIOS] if plan.risk is not None else []
    lines = deciding(plan.survive, case)
    if not len(lines):
        return ["Survive: no loss takes so much that stock must bridge it."]
    shown = lines.head(_RULES_SHOWN)
    lost = [
        ", ".join([country_text(code) if code else source, *([stage] if stage else [])])
        for code, source, stage in zip(lost_countries_of(shown, case), shown["from"], shown["stage"], strict=True)
    ]
    asked = shown["survive"].map(case.survive["days"]).astype(float)
    table = shown.assign(lost=lost, days_asked=asked, days_bridged_by_closing_stock=shown["days"].astype(float))
    table = table.assign(needed=table["needed"].astype(float), closing=table["closing"].astype(float))
    columns = ["survive", "material", "period", "needed", "closing", "unit", "lost", "days_asked"]
    count = f", {len(shown)} of {len(lines)} rows" if len(shown) < len(lines) else ""
    return [
        f"Survive: the dearest stock that each row needs{count}",
        *table_lines(table[[*columns, "days_bridged_by_closing_stock"]]),
        f"Closing stock bridges {from_when(case)} (see stress).",
        "Offers that are not lost deliver meanwhile, planned again to their full capacity.",
        *said,
    ]


def _dependency(plan: Plan, case: Case | None) -> list[str]:
    """The country on which most of the landed cost hangs, in a line."""
    if case is None or not len(plan.awards):
        return []
    first = value_at_risk(bought_offers(case, plan), None).iloc[0]
    if first["country"] == UNKNOWN:
        return ["", "Of nothing that is bought is it known where it comes from."]
    where = f"is mined, refined, made or owned in {country_text(first['country'])}"
    high = f", at most {percent(first['share_high'], 1)}," if first["share_high"] > first["share"] + _SEEN else ""
    share = percent(first["share"], 1)
    return ["", f"{share} of the landed cost{high} {where}: the most that is known of a country."]


def _risk(risk: Risk, plan: Plan) -> list[str]:
    """What the scenarios cost, what it costs to be ready for them, and the dearest of them."""
    currency = plan.currency
    tail = f"{100.0 * (1.0 - risk.risk_level):.4g} %"
    base = risk.outcomes[0].cost or 0.0
    mean, worst_cost = money(risk.expected_cost, currency), money(risk.cvar, currency)
    text = f"When nothing happens it costs {money(base, currency)}; on average over the scenarios {mean}"
    lines = [f"{text}, in the worst {tail} {worst_cost} (CVaR)."]
    if risk.price_of_robustness is not None:
        text = f"The least-cost plan costs {money(risk.price_of_robustness, currency)} less when nothing happens"
        if risk.least_cost_expected is None or risk.least_cost_cvar is None:
            is_known = any(problem.code == "least-cost-plan-fails" for problem in plan.problems)
            text += ", and cannot meet every scenario" if is_known else "; its scenarios were not all proved in time"
        else:
            text += f"; on average {money(risk.least_cost_expected, currency)}, in the worst {tail} "
            text += money(risk.least_cost_cvar, currency)
        lines.append(f"{text}.")
    known = [(outcome.cost, outcome) for outcome in risk.outcomes if outcome.cost is not None and outcome.probability]
    cost, worst = max(known, key=lambda each: each[0])
    if worst.scenario is not None and cost > base + _SAME * abs(base):
        best = "" if worst.with_hindsight is None else f"; {money(worst.with_hindsight, currency)} had one known"
        lines.append(f"Dearest scenario: {worst.scenario}, {money(cost, currency)}{best}.")
    return lines


def _awards(plan: Plan, case: Case | None) -> list[str]:
    """Awards over the horizon, dearest first."""
    awards = plan.awards.groupby(["material", "supplier", "offer", "unit"], as_index=False)[["quantity", "cost"]].sum()
    awards = awards.sort_values(["cost", "offer"], ascending=[False, True])
    if case is not None:
        country = case.suppliers["country"].reindex(awards["supplier"])
        awards["country"] = [country_text(code) if code else "?" for code in country]
    shown = awards.head(_AWARDS_SHOWN)
    count = f"{len(awards)} offers" + (f", the {len(shown)} dearest" if len(shown) < len(awards) else "")
    return [f"Awards over the horizon ({count})", *table_lines(shown)]


def _rules(plan: Plan, case: Case | None) -> list[str]:
    binding = plan.exposure[states(plan.exposure) != HOLDS] if len(plan.exposure) else plan.exposure
    if not len(binding):
        has_none = case is not None and not case.rules
        return ["The book has no rules."] if has_none else ["No rule is at its limit."]
    columns = ["rule", "applies_to", "stage", "from", "period", "share", "limit", "reachable", "price_per_point"]
    if binding["reachable"].isna().all():
        columns.remove("reachable")
    why = why_unpriced(plan)
    if why:
        columns.remove("price_per_point")
    flexible = [rule.name for rule in (case.rules if case is not None else ()) if rule.penalty is not None]
    shown = binding.iloc[reading_order(binding, flexible)].head(_RULES_SHOWN)
    beyond = int((states(binding) == BEYOND).sum())
    near = len(binding) - beyond
    counted = "1 row at its limit" if near == 1 else f"{near} rows at their limit"
    count = counted + (f", {beyond} {AT_A_PRICE}" if beyond else "")
    some = f"; the first {len(shown)}" if why else f"; the {len(shown)} dearest"
    count += some if len(shown) < len(binding) else ""
    said = [f"Rules that bind ({count})", *table_lines(_written(shown, case)[columns])]
    return [*said, why] if why else said


def _written(exposure: pd.DataFrame, case: Case | None) -> pd.DataFrame:
    """Lines of the exposure as they are read: countries with their names, amounts in the unit of their limit."""
    amounts = {name: _amounts(exposure, name, case) for name in ("share", "limit", "reachable")}
    return exposure.assign(**{"from": _sources(exposure, case), **amounts})


def _sources(exposure: pd.DataFrame, case: Case | None) -> list[str]:
    """From whom or where each row of the exposure is, countries with their names."""
    of_countries = {
        rule.name for rule in (case.rules if case is not None else ()) if rule.source.kind in {"country", "any country"}
    }
    codes = [
        parse_country(source) if rule in of_countries else None
        for rule, source in zip(exposure["rule"], exposure["from"], strict=True)
    ]
    return [country_text(code) if code else source for code, source in zip(codes, exposure["from"], strict=True)]


def _amounts(exposure: pd.DataFrame, column: str, case: Case | None) -> list[str]:
    """What each row of the exposure measures or allows, in the unit of its limit."""
    kinds = {rule.name: rule.amount.kind for rule in case.rules} if case is not None else {}
    return [
        rule_amount(value, kinds.get(rule, "share"))
        for rule, value in zip(exposure["rule"], exposure[column], strict=True)
    ]


def rule_amount(value: float, kind: str) -> str:
    """What a rule measures or allows: ``65.00 %``, a count, or an amount in its unit."""
    if math.isnan(value):
        return "-"
    return percent(value, 2) if kind == "share" else f"{value:,.0f}" if kind == "count" else _cell(value)


def country_text(code: str) -> str:
    """A country by its alpha-3 code, as ``CN China``."""
    return f"{country_iso2(code)} {country_name(code)}"


def _sentences(case: Case | None) -> dict[str, str]:
    """Every rule in words, by its name."""
    if case is None:
        return {}
    return {rule.name: sentence(rule, case.settings.base_currency, case.periods) for rule in case.rules}


def _wrapped(text: str) -> list[str]:
    """A sentence below the name that it explains."""
    return textwrap.wrap(text, _WIDTH, initial_indent="    ", subsequent_indent="    ", break_long_words=False)


def _how_good(plan: Plan) -> str:
    """How much cheaper a plan could be that is not proved to be the best."""
    if plan.status is not Status.FEASIBLE or plan.gap is None or plan.cost is None:
        return ""
    least = plan.objective or 0.0
    bound = least - plan.gap * abs(least)
    less = f"({percent(plan.gap, 2)} less)"
    if plan.risk is not None:
        return f"; the least {plan.risk.objective} is at least {money(bound, plan.currency)} {less}"
    return f"; no plan costs less than {money(bound, plan.currency)} {less}"


def table_lines(table: pd.DataFrame) -> list[str]:
    """Columns aligned: text to the left, numbers to the right."""
    columns = []
    for title in table.columns:
        values = [_cell(value) for value in table[title]]
        width = max([len(title), *map(len, values)])
        right = title in _FIGURES or pd.api.types.is_numeric_dtype(table[title].dtype)
        columns.append(
            [text.rjust(width) if right else text.ljust(width) for text in (title.replace("_", " "), *values)]
        )
    return ["  " + "  ".join(row).rstrip() for row in zip(*columns, strict=True)]


def _cell(value: object) -> str:
    if value is None or (isinstance(value, float) and value != value):  # noqa: PLR0124 - NaN is not itself
        return "-"
    if not isinstance(value, float):
        return str(value)
    return f"{rounded(value, CENTS):,.2f}"


def percent(fraction: float, digits: int, *, signed: bool = False) -> str:
    """A fraction in percent: ``65.0 %``."""
    return f"{rounded(100.0 * fraction, digits):{'+' if signed else ''}.{digits}f} %"


def money(value: float, currency: str) -> str:
    """An amount with its currency: ``1,234.50 USD``."""
    return f"{rounded(value, CENTS):,.2f} {currency}"
