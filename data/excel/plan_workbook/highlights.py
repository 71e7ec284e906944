"""Parts of the sheet Summary that show the rules: the share chart, the rules at their limit, the rules in words."""

from __future__ import annotations

from collections.abc import Sequence

from data.countries import country_name
from data.excel.plan_workbook.exposure import Row, beside_rows, exposure_rows
from data.excel.plan_workbook.facts import Facts
from data.excel.plan_workbook.grid import Chart, Sheet, address
from data.excel.plan_workbook.rule_status import status_formula, statuses
from data.plan import Plan, Status
from data.ranking import ranked
from data.rule_states import HOLDS, reading_order, states, why_unpriced
from data.rules import amount_text, sentence
from data.stockpile import deciding, from_when, lost_countries_of

_MOST_BARS = 8
_MOST_ROWS = 10
_MOST_WORDS = 20
_LAST = 9
_NOTHING = 1e-9
"""Part of a cost that is rounding."""
_SURVIVE_HEADERS = {
    "Stock needed": "small_header_number",
    "Days asked": "small_header_number",
    "Period": "small_header_unit",
}


def put_share_chart(sheet: Sheet, facts: Facts, rows: Sequence[Row], place: tuple[int, int], row: int) -> int:
    """Shares by country against the cap, for the dearest rule at its limit; the chart's figures stand at ``row``.

    Returns:
        The next free row.
    """
    shown = exposure_rows(facts.before) if facts.before is not None else rows
    chosen = _chart_rows(facts, shown)
    if not chosen:
        return row
    table = facts.plan.exposure
    first = table.iloc[chosen[0]]
    rule = rows[chosen[0]].rule
    what = first["applies_to"] if first["applies_to"] != "all" else "all materials"
    when = f", {first['period']}" if first["period"] else ""
    title = "Share by source" + (f", {first['stage']}: " if first["stage"] else ": ") + f"{what}{when}"
    sheet.put_row(row, [title, None, None], "section")
    sheet.put_row(row + 1, ["Source", "Share counted", "Limit"], ["small_header", *["small_header_number"] * 2])
    at, highest = row + 2, 1.0
    for number, position in enumerate(chosen, at):
        each, limit = rows[position], float(table["limit"].iloc[position])
        value, formula = _share(each, float(table["share"].iloc[position]))
        highest = max(highest, value)  # above 1 where more is bought than is needed, which counts in no total
        sheet.put(number, 0, each.name)
        sheet.put(number, 1, value, "share", formula)
        sheet.put(number, 2, limit, "share")
    limited = last = at + len(chosen) - 1
    is_of_one = len(chosen) == 1 and rule.source.kind == "country" and shown[chosen[0]].live and rows[chosen[0]].live
    for last, each in enumerate(beside_rows(facts, chosen[0])[: _MOST_BARS - 1] if is_of_one else (), limited + 1):
        value, formula = _share(each, 0.0)
        sheet.put(last, 0, each.name)
        sheet.put(last, 1, value, "share", formula)
    said = _more_than_all(facts.before.plan if facts.before is not None else facts.plan, chosen)
    if said:
        sheet.put_across(last + 1, (0, 2), said, "wrapped_note")
        sheet.heights[last + 1] = 45.0
    whose = f"Limit of {rows[chosen[0]].name}" if last > limited else "Limit"
    names = ("Share, unknown origin counted as the rule says", f"{whose}: {rule.limit} {amount_text(rule)}")
    bars, line = ((at, last, 0), (at, last, 1)), (at, limited, 2)
    sheet.charts.append(Chart((row, 0), "column", place, (466, 400), *bars, line, names, "0 %", y_range=(0.0, highest)))
    return last + (3 if said else 2)


def _more_than_all(plan: Plan, chosen: Sequence[int]) -> str:
    """Why the shares of a chart may add up to more than all that is bought; empty where they cannot."""
    lines = plan.exposure.iloc[list(chosen)]
    why = []
    if (lines["share"] > lines["share_low"] + _NOTHING).any():
        why.append("each holds what is of unknown origin, as the rule counts it")
    if (lines["stage"] == "any").any():
        why.append("a purchase counts wherever one of its stages is")
    return f"These shares may add up to more than 100 %: {'; '.join(why)}." if why else ""


def _chart_rows(facts: Facts, rows: Sequence[Row]) -> list[int]:
    """Positions of the rows of one rule, scope, stage and window, largest share first: of the first share at its limit.

    Where none is, of the rule that has most sources and is nearest to its limit.
    """
    table = facts.plan.exposure
    candidates = [at for at, row in enumerate(rows) if row.is_share and row.counts]
    if not candidates:
        return []
    limit = table["limit"].tolist()
    stated = table["share"].fillna(0.0).tolist()
    share = [row.share(row.measured) or 0.0 if row.live else stated[at] for at, row in enumerate(rows)]
    share = ranked(share).tolist()
    many = {at: rows[at].rule.source.kind in {"any country", "any supplier"} for at in candidates}
    state = states((facts.before or facts).plan.exposure)
    nearest = max(candidates, key=lambda at: (many[at], share[at] / max(limit[at], 1e-9), -at))
    best = next((at for at in _order(facts) if at in many and state[at] != HOLDS), nearest)
    keys = list(
        zip(*(table[name].fillna("").tolist() for name in ("rule", "applies_to", "stage", "period")), strict=True)
    )
    group = [at for at in candidates if keys[at] == keys[best]]
    return sorted(group, key=lambda at: (-share[at], at))[:_MOST_BARS]


def put_binding_rules(sheet: Sheet, facts: Facts, rows: Sequence[Row], row: int) -> int:
    """The rules at their limit or beyond it, dearest first; where none has a price, why."""
    state = states(facts.plan.exposure)
    bound = [at for at in _order(facts) if state[at] != HOLDS and rows[at].counts]
    computed = (facts.before or facts).plan
    why = why_unpriced(computed)
    title = "Rules at their limit or beyond it" + ("" if why else ", dearest first")
    sheet.put_row(row, [title, *[None] * _LAST], "section")
    if not bound:
        free = "No rule is at its limit: the rules cost nothing." if _is_free(computed) else "No rule is at its limit."
        said = free if rows else "The workbook has no rules."
        sheet.put(row + 1, 0, said, "grey")
        return row + 3
    price_title = f"Price per point, {facts.plan.currency}"
    titles = [
        "Rule",
        "Applies to",
        "Stage",
        "From",
        "Period",
        "Share",
        "Limit",
        "Status",
        price_title,
        "If unknown is here",
    ]
    styles = [*["small_header"] * 5, *["small_header_number"] * 2, "small_header_middle", *["small_header_number"] * 2]
    sheet.put_row(row + 1, titles, styles)
    sheet.heights[row + 1] = 30.0
    words = statuses(facts, rows)
    for number, at in enumerate(bound[:_MOST_ROWS], row + 2):
        _put_binding(sheet, facts, rows[at], at, number, words[at])
    end = row + 2 + min(len(bound), _MOST_ROWS)
    sheet.marks.append((row + 2, 7, end - 1))
    if len(bound) > _MOST_ROWS:
        sheet.put(end, 0, f"{len(bound) - _MOST_ROWS:,} more in the sheet Rules", "grey")
        end += 1
    if why:
        sheet.put(end, 0, why, "grey")
        end += 1
    return end + 1


def _order(facts: Facts) -> list[int]:
    """Positions of the rows of the exposure in the order in which they are read, as the sheets were laid out."""
    flexible = {rule.name for rule in facts.case.rules if rule.penalty is not None}
    order: list[int] = reading_order((facts.before or facts).plan.exposure, flexible).tolist()
    return order


def _is_free(plan: Plan) -> bool:
    """Whether the plan is proved to cost no more than one without rules.

    With whole decisions a rule may cost something and have room; and one may forbid to buy anything at all.
    """
    if plan.unconstrained is None or plan.objective is None or plan.status is not Status.OPTIMAL:
        return False
    return plan.objective - plan.unconstrained <= _NOTHING * max(1.0, abs(plan.objective))


def _put_binding(sheet: Sheet, facts: Facts, row: Row, at: int, number: int, word: str) -> None:
    line = facts.plan.exposure.iloc[at]
    style = row.style
    named = [line["rule"], line["applies_to"], line["stage"] or "", row.name, line["period"] or "horizon"]
    sheet.put_row(number, named, "text")
    value, formula = _share(row, float(line["share"]))
    sheet.put(number, 5, value, style, formula)
    sheet.put(number, 6, line["limit"], style)
    share, limit = address(number, 5), address(number, 6)
    sheet.put(number, 7, word, "status", status_formula(row, share, share, limit))
    sheet.put(number, 8, line["price_per_point"], "money")
    high = (row.share(row.high) or 0.0) if row.live else line["share_high"]
    sheet.put(number, 9, high, style, _formula(row, row.high.formula) if row.live else "")


def _share(row: Row, stated: float) -> tuple[float, str]:
    """The share of a row and its formula over the sheet Origins."""
    if not row.live:
        return stated, ""
    # Over zero purchases the formula gives 0, where the plan has no share.
    return row.share(row.measured) or 0.0, _formula(row, row.measured.formula)


def _formula(row: Row, measured: str) -> str:
    if not row.is_share:
        return measured if row.unit == 1.0 else f"({measured})/{row.unit!r}"
    total = row.purchases.formula
    return f"IF({total}>0,({measured})/{total},0)"


def put_survive(sheet: Sheet, facts: Facts, row: int) -> int:
    """Of each row of Survive the dearest stock that it needs, and the loss that decides."""
    case, lines = facts.case, deciding(facts.plan.survive, facts.case)
    if not len(case.survive):
        return row
    sheet.put_row(row, ["Stock that bridges losses (Survive)", *[None] * _LAST], "section")
    if not len(lines):
        sheet.put(row + 1, 0, "No loss takes so much that stock must bridge it.", "grey")
        return row + 3
    titles = ["Survive", "Material", "Unit", "Lost", "Stage", "Stock needed", "Days asked", "Period"]
    sheet.put_row(row + 1, titles, [_SURVIVE_HEADERS.get(title, "small_header") for title in titles])
    shown = lines.head(_MOST_ROWS)
    countries = lost_countries_of(shown, case)
    lost = [country_name(code) if code else source for code, source in zip(countries, shown["from"], strict=True)]
    asked = shown["survive"].map(case.survive["days"])
    periods = [period or "horizon" for period in shown["period"]]
    columns: list[Sequence[object]] = [*(shown[name].tolist() for name in ("survive", "material", "unit")), lost]
    columns += [shown["stage"].fillna("").tolist(), shown["needed"].tolist(), asked.tolist(), periods]
    styles = [*["text"] * 5, "quantity", "quantity", "unit"]
    for number, (values, style) in enumerate(zip(columns, styles, strict=True)):
        sheet.put_column(row + 2, number, values, style)
    end = row + 2 + len(shown)
    sheet.put(end, 0, f"The dearest stock of each row; all in the sheet Survive. It bridges {from_when(case)}.", "grey")
    return end + 2


def put_words(sheet: Sheet, facts: Facts, row: int) -> int:
    """Every rule as a sentence."""
    rules = facts.case.rules
    if not rules:
        return row
    sheet.put_row(row, ["The rules in words", *[None] * _LAST], "section")
    for number, rule in enumerate(rules[:_MOST_WORDS], row + 1):
        said = sentence(rule, facts.plan.currency, facts.case.periods)
        sheet.put(number, 0, rule.name, "wrap")
        sheet.put_across(number, (1, _LAST), said, "wrap")
        sheet.heights[number] = 15.0 * (1 + max(len(said) // 150, len(rule.name) // 36))
    end = row + 1 + min(len(rules), _MOST_WORDS)
    if len(rules) > _MOST_WORDS:
        sheet.put(end, 0, f"{len(rules) - _MOST_WORDS:,} more in the sheet Rules", "grey")
        end += 1
    return end + 1
