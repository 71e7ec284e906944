"""The sheet Summary: the page that is read first."""

from __future__ import annotations

from collections.abc import Sequence

from data.excel.plan_workbook import plan_columns
from data.excel.plan_workbook import stock as stock_columns
from data.excel.plan_workbook.awards import fixed_costs, has_fixed_cost
from data.excel.plan_workbook.balance import balance_values
from data.excel.plan_workbook.breakdowns import BY_SUPPLIER
from data.excel.plan_workbook.breakdowns import TOTAL_ROW as SUPPLIER_TOTAL_ROW
from data.excel.plan_workbook.exposure import PENALTY as PENALTY_COLUMN
from data.excel.plan_workbook.exposure import RULES, Row
from data.excel.plan_workbook.exposure import STATUS as STATUS_COLUMN
from data.excel.plan_workbook.exposure import TOTAL_ROW as RULES_TOTAL_ROW
from data.excel.plan_workbook.facts import FIRST_ROW, PLAN, STOCK, Facts
from data.excel.plan_workbook.grid import Chart, Sheet, address, quoted, span
from data.excel.plan_workbook.highlights import put_binding_rules, put_share_chart, put_survive, put_words
from data.excel.plan_workbook.rule_status import penalties, statuses
from data.excel.plan_workbook.shortages import put_shortages
from data.plan import Plan, Status
from data.problems import Problem, Severity
from data.rounding import left_by_rounding, shown_difference
from data.rule_states import AT_A_PRICE

SUMMARY = "Summary"
LAST = 9
"""Last column of the page."""
_FIGURES, _COST = 4, 9
_CHART, _COST_CHART = 3, 7
"""Columns where the charts begin: shares against the cap, and what the cost consists of."""
_MOST_PROBLEMS = 12
_WHOLE_FROM = 1000.0
_ROUNDING = "Total less the parts, each as shown"
_A_LINE, _MOST_LINES = 170, 10
"""Letters of a remark that fit across the page, and the lines that it may take before its cell must be opened."""
_WIDTHS = (34.0, 18.0, 11.0, 24.0, 18.0, 12.0, 12.0, 17.0, 17.0, 18.0)


def summary_sheet(facts: Facts, rows: Sequence[Row]) -> Sheet:
    """What the plan costs, what the rules cost, which rules bind, and what to know."""
    sheet = new_summary(facts.plan, _scope(facts))
    totals = _put_cost(sheet, facts, rows)
    end = _put_comparison(sheet, facts, _COST + len(totals) + 4)
    _put_figures(sheet, facts, rows)
    end = max(put_share_chart(sheet, facts, rows, (_COST, _CHART), end), _COST + 21)
    _put_cost_chart(sheet, len(totals))
    end = put_binding_rules(sheet, facts, rows, end + 1)
    end = put_survive(sheet, facts, end)
    end = put_shortages(sheet, facts, end)
    end = put_words(sheet, facts, end)
    put_problems(sheet, facts.plan.problems, end)
    return sheet


def put_remarks(sheet: Sheet, about: str, titles: Sequence[str]) -> None:
    """What else is known of the plan, and the sheets of studies beside it; a plan is verified without them.

    Args:
        sheet: the page; the remarks stand above its figures.
        about: such as who approved the plan; often empty.
        titles: of the sheets of studies.
    """
    studies = f"More in the sheet{'s' if len(titles) > 1 else ''} {', '.join(titles)}." if titles else ""
    said = " ".join(each for each in (about, studies) if each)
    if not about and said:
        sheet.put(_FIGURES - 1, 0, said, "note")
    elif said:
        sheet.put_across(_FIGURES - 1, (0, LAST), said, "wrapped_note")
        lines = sum(1 + len(line) // _A_LINE for line in said.splitlines())
        sheet.heights[_FIGURES - 1] = 15.0 * min(lines, _MOST_LINES)


def new_summary(plan: Plan, about: str) -> Sheet:
    """The page with its title and what is known of the plan."""
    sheet = Sheet(SUMMARY, tab="#1F3A5F", widths=dict(enumerate(_WIDTHS)), fit_to_height=False)
    sheet.put(0, 0, "Sourcing plan" if plan.status.has_plan else "No sourcing plan", "title")
    sheet.put(1, 0, about, "note")
    sheet.put_across(2, (0, LAST), status_sentence(plan), "lead")
    sheet.heights[0], sheet.heights[2] = 28.0, 34.0
    return sheet


def status_sentence(plan: Plan) -> str:
    """What is known of the plan, and what proves it."""
    found = plan.certificate
    proof = ""
    if found is not None:
        dual = "" if found.dual_residual is None else f", dual residual {found.dual_residual:.1e}"
        gap = "no proved bound" if found.gap is None else f"gap {found.gap:.1e}"
        proof = (
            f" Certificate over {found.checked_rows:,} rows: primal residual {found.primal_residual:.1e}{dual}, "
            f"{gap}; it {'holds' if found.ok else 'does not hold'}."
        )
    least, dearer = "Least cost", f"at most {_dearer(plan)} % dearer than the best"
    if plan.risk is not None:
        least, dearer = f"Least {plan.risk.objective} over the scenarios", f"its {plan.risk.objective} is {dearer}"
    said = {
        Status.OPTIMAL: f"{least} under the rules, proved.",
        Status.FEASIBLE: f"A plan that keeps the rules; {dearer}.",
        Status.INFEASIBLE: "No plan can meet the requirements under these rules. Below: why, and what would make one "
        "possible.",
        Status.LIMIT: "The computation stopped at its limit before a plan was found. Allow more time and try again.",
        Status.PROBLEMS: "The workbook has problems that must be mended before it can be planned.",
    }[plan.status]
    program = f" Lodestone {plan.run.version}" if plan.run.version else " Lodestone"
    solver = f" with {plan.run.solver}" if plan.run.solver else ""
    return f"{said}{proof} Computed by{program}{solver}."


def _dearer(plan: Plan) -> str:
    """By how many percent of the best plan this one is dearer at most: its gap is a part of its own cost."""
    gap = plan.gap or 0.0
    return f"{100.0 * gap / (1.0 - gap):.2g}" if gap < 1.0 else "an unknown number of"


def _scope(facts: Facts) -> str:
    labels = facts.labels
    over = labels[0] if len(labels) == 1 else f"{len(labels)} periods, {labels[0]} to {labels[-1]}"
    file = f"{facts.called} · " if facts.called else ""
    bought = facts.awards["material"].nunique()
    materials = f"{bought:,} material{'s' if bought != 1 else ''} bought"
    return f"{file}{materials} · {over} · all money in {facts.plan.currency}"


def _put_cost(sheet: Sheet, facts: Facts, rows: Sequence[Row]) -> list[tuple[str, float, str]]:
    """The parts of the cost and their sum."""
    parts = cost_parts(facts, rows)
    total_row = _COST + 2 + len(parts)
    total = sum(value for _, value, _ in parts)
    sheet.put_row(_COST, ["What it costs", None, None], "section")
    sheet.put_row(_COST + 1, ["Part", facts.plan.currency, "Share"], ["small_header", *["small_header_number"] * 2])
    for number, (name, value, formula) in enumerate(parts, _COST + 2):
        sheet.put(number, 0, name)
        sheet.put(number, 1, value, "money", formula)
        share = f"IF({address(total_row, 1)}>0,{address(number, 1)}/{_fixed(total_row, 1)},0)"
        sheet.put(number, 2, value / total if total > 0.0 else 0.0, "share", share)
    sheet.put(total_row, 0, "Total", "total")
    sheet.put(total_row, 1, total, "total_money", f"SUM({address(_COST + 2, 1)}:{address(total_row - 1, 1)})")
    sheet.put(
        total_row,
        2,
        1.0 if total > 0.0 else 0.0,
        "total_share",
        f"SUM({address(_COST + 2, 2)}:{address(total_row - 1, 2)})",
    )
    _put_rounding(sheet, [value for _, value, _ in parts], total_row)
    return parts


def _put_rounding(sheet: Sheet, parts: Sequence[float], total_row: int) -> None:
    """Below the total what rounding to the hundredth leaves of the parts; nothing is seen where that is nothing."""
    left, row = left_by_rounding(parts, sum(parts)), total_row + 1
    shown = f"{address(_COST + 2, 1)}:{address(total_row - 1, 1)}"
    formula = f"ROUND(ROUND({address(total_row, 1)},2)-SUMPRODUCT(ROUND({shown},2)),2)"
    # A blank text would be taken for a formula without its value.
    sheet.put(row, 0, _ROUNDING if left else " ", "grey", f'IF({address(row, 1)}=0," ","{_ROUNDING}")')
    sheet.put(row, 1, left, "rounding", formula)


def _put_cost_chart(sheet: Sheet, parts: int) -> None:
    """What the cost consists of, as bars beside the shares."""
    first, last = _COST + 2, _COST + 1 + parts
    sheet.bars.append((first, 2, last))
    places = (first, last, 0), (first, last, 2)
    place = (_COST, _COST_CHART)
    sheet.charts.append(Chart((_COST, 0), "bar", place, (372, 400), *places, number_format="0.0 %"))


def cost_parts(facts: Facts, rows: Sequence[Row]) -> list[tuple[str, float, str]]:
    """Name, amount and formula of each part of the cost."""
    awards, balance = facts.awards, facts.balance
    fixed, formula = _fixed_cost(facts)
    holding = float((balance["closing"].fillna(0.0) * balance["holding_cost"]).sum())
    shortage = float((balance["short"].fillna(0.0) * balance["shortage_cost"].fillna(0.0)).sum())
    return [
        (
            "Purchase",
            float(awards["purchase_cost"].sum()),
            _on(PLAN, plan_columns.TOTAL_ROW, plan_columns.PURCHASE_COST),
        ),
        ("Tariff", float(awards["tariff_cost"].sum()), _on(PLAN, plan_columns.TOTAL_ROW, plan_columns.TARIFF_COST)),
        ("Freight", float(awards["freight_cost"].sum()), _on(PLAN, plan_columns.TOTAL_ROW, plan_columns.FREIGHT_COST)),
        ("Other cost", float(awards["other_part"].sum()), _on(PLAN, plan_columns.TOTAL_ROW, plan_columns.OTHER_COST)),
        ("Fixed cost", fixed, formula),
        ("Holding of stock", holding, _on(STOCK, stock_columns.TOTAL_ROW, stock_columns.HOLDING_COST)),
        ("Shortages", shortage, _on(STOCK, stock_columns.TOTAL_ROW, stock_columns.SHORTAGE_COST)),
        ("Penalties of flexible rules", *_penalty(facts, rows)),
    ]


def _fixed_cost(facts: Facts) -> tuple[float, str]:
    suppliers = float(facts.by_supplier["fixed"].sum()) if len(facts.awards) else 0.0
    formula = _on(BY_SUPPLIER, SUPPLIER_TOTAL_ROW, 9)
    if not has_fixed_cost(facts):
        return suppliers, formula
    offers = sum(cost or 0.0 for cost in fixed_costs(facts)[1])
    return suppliers + offers, f"{formula}+{_on(PLAN, plan_columns.TOTAL_ROW, plan_columns.FIXED_COST)}"


def _penalty(facts: Facts, rows: Sequence[Row]) -> tuple[float, str]:
    """Penalties; a value where rows that the sheet Rules does not show have a part in it."""
    stated = facts.plan.cost.penalty if facts.plan.cost is not None else 0.0
    if not rows:
        return stated, ""
    if penalty_is_value(facts, rows):
        return stated, ""
    shown = sum(cost or 0.0 for cost in penalties(facts, rows))
    return shown, _on(RULES, RULES_TOTAL_ROW, PENALTY_COLUMN)


def penalty_is_value(facts: Facts, rows: Sequence[Row]) -> bool:
    """Whether the penalties of the rows of the sheet Rules are not those of the plan."""
    if facts.penalty_by_value is not None:
        return facts.penalty_by_value
    stated, total = (facts.plan.cost.penalty, facts.plan.cost.total) if facts.plan.cost is not None else (0.0, 0.0)
    shown = sum(cost or 0.0 for cost in penalties(facts, rows))
    return abs(shown - stated) > 1e-6 * max(1.0, abs(total))


def _put_comparison(sheet: Sheet, facts: Facts, row: int) -> int:
    """The plan beside the plan without rules and beside today's split."""
    plan, total = facts.plan, _total_place(sheet)
    sheet.put_row(row, ["Compared with", None, None], "section")
    sheet.put_row(row + 1, ["Plan", plan.currency, "Plan costs"], ["small_header", *["small_header_number"] * 2])
    without = "Without the rules"
    if plan.risk is not None:
        without = f"{plan.risk.objective} without the rules"
        without = without[0].upper() + without[1:]
        sheet.put(row + 4, 0, f"(the {plan.risk.objective} of the plan)", "grey")
        sheet.put(row + 4, 1, plan.risk.value, "money")
    for number, (name, cost) in enumerate(((without, plan.unconstrained), ("Today's split", plan.current)), row + 2):
        sheet.put(number, 0, name)
        if cost is None:
            sheet.put(number, 1, "not known", "grey")
            continue
        sheet.put(number, 1, cost, "money")
        mine = address(row + 4, 1) if plan.risk is not None and number == row + 2 else total
        ratio = f"IF({address(number, 1)}>0,{mine}/{address(number, 1)}-1,0)"
        sheet.put(number, 2, _value(sheet, mine) / cost - 1.0 if cost > 0.0 else 0.0, "signed_fine_share", ratio)
    return row + 5 + (plan.risk is not None)


def _put_figures(sheet: Sheet, facts: Facts, rows: Sequence[Row]) -> None:
    """The figures on top; each is a formula over the page and the other sheets."""
    total = _total_place(sheet)
    cost = _value(sheet, total)
    risk = facts.plan.risk
    what = "Cost of the plan" if risk is None else "Cost when nothing happens"
    rules = "Cost of the rules" if risk is None else f"Rules, {risk.objective}"
    figures: list[tuple[tuple[int, int], str, object, str, str]] = [
        ((0, 0), f"{what}, {facts.plan.currency}", cost, total, _figure_style("money", cost))
    ]
    compared = _COST + len(cost_parts(facts, rows)) + 6
    for place, name, stated, number in (
        (
            (1, 3),
            rules,
            facts.plan.unconstrained,
            compared,
        ),
        ((4, 5), "Against today's split", facts.plan.current, compared + 1),
    ):
        if stated is None:
            figures.append((place, name, "not known", "", "figure_text"))
            continue
        mine = address(compared + 2, 1) if risk is not None and number == compared else total
        paid = _value(sheet, mine)
        more = shown_difference(paid, stated)
        formula = f"ROUND({mine},2)-ROUND({address(number, 1)},2)"
        figures.append((place, name, more, formula, _figure_style("signed", more)))
        note = address(number, 2)
        sheet.put(_FIGURES + 2, place[0], (paid / stated - 1.0) if stated > 0 else 0.0, "figure_note", note)
    figures.append(((6, 7), "Rules", *_rules_word(facts, rows), "figure_text"))
    figures.append(((8, 9), "Requirements", *_requirements_word(facts), "figure_text"))
    for place, name, value, formula, style in figures:
        sheet.put(_FIGURES, place[0], name, "figure_label")
        if place[0] == place[1]:
            sheet.put(_FIGURES + 1, place[0], value, style, formula)
        else:
            sheet.put_across(_FIGURES + 1, place, value, style, formula)
    sheet.heights[_FIGURES + 1] = 30.0
    sheet.tiles += [(_FIGURES + 1, 6), (_FIGURES + 1, 8)]
    if rows:
        said, formula = _rules_note(facts, rows)
        sheet.put(_FIGURES + 2, 6, said, "figure_note", formula)
    sheet.names["Plan_cost"] = _place_of(total)


def _figure_style(kind: str, amount: float) -> str:
    """Whole money, to the hundredth below a thousand: as the window and the report write their headline."""
    return f"figure_{kind}" if abs(amount) >= _WHOLE_FROM else f"figure_fine_{kind}"


def _rules_word(facts: Facts, rows: Sequence[Row]) -> tuple[str, str]:
    if not rows:
        return ("none" if not facts.case.rules else "all hold"), ""
    words = statuses(facts, rows)
    broken, priced = words.count("broken"), words.count(AT_A_PRICE)
    cell, of_status = _on(RULES, RULES_TOTAL_ROW, STATUS_COLUMN), _of_rules(rows, AT_A_PRICE)
    kept = f"{priced} at a price" if priced else "all hold"
    return (
        f"{broken} broken" if broken else kept,
        f'IF({cell}>0,{cell}&" broken",IF({of_status}>0,{of_status}&" at a price","all hold"))',
    )


def _rules_note(facts: Facts, rows: Sequence[Row]) -> tuple[str, str]:
    """How many rows of the rules are at their limit."""
    near = statuses(facts, rows).count("at the limit")
    return f"{near} at their limit", f'{_of_rules(rows, "at the limit")}&" at their limit"'


def _of_rules(rows: Sequence[Row], word: str) -> str:
    """How many rows of the sheet Rules have a status, as a formula."""
    return f'COUNTIF({span(STATUS_COLUMN, FIRST_ROW, FIRST_ROW + len(rows) - 1, RULES)},"{word}")'


def _requirements_word(facts: Facts) -> tuple[str, str]:
    words = balance_values(facts.balance, facts.live_stock)[1]
    column = span(stock_columns.STATUS, *facts.balance_rows, STOCK)
    bad = f'(COUNTIF({column},"short")+COUNTIF({column},"too much"))'
    priced = f'COUNTIF({column},"short, priced")'
    found = words.count("short") + words.count("too much")
    short = words.count("short, priced")
    word = f"{found} not met" if found else f"{short} short" if short else "all met"
    return word, f'IF({bad}>0,{bad}&" not met",IF({priced}>0,{priced}&" short","all met"))'


def put_problems(sheet: Sheet, problems: Sequence[Problem], row: int) -> int:
    """Errors, warnings and notes, the worst first."""
    if not problems:
        return row
    order = [Severity.ERROR, Severity.WARNING, Severity.NOTE]
    ranked = sorted(problems, key=lambda problem: order.index(problem.severity))
    sheet.put_row(row, ["What to know", *[None] * LAST], "section")
    for number, problem in enumerate(ranked[:_MOST_PROBLEMS], row + 1):
        style = {Severity.ERROR: "error", Severity.WARNING: "warning"}.get(problem.severity, "wrap")
        sheet.put(number, 0, str(problem.severity).capitalize(), style)
        sheet.put_across(number, (1, LAST), problem.sentence, style)
        sheet.heights[number] = 15.0 * (1 + len(problem.sentence) // 130)
    end = row + 1 + min(len(ranked), _MOST_PROBLEMS)
    if len(ranked) > _MOST_PROBLEMS:
        sheet.put(end, 0, f"{len(ranked) - _MOST_PROBLEMS:,} more in the sheet Assumptions", "grey")
        end += 1
    return end + 1


def _total_place(sheet: Sheet) -> str:
    row = next(run.row for run in sheet.runs if run.column == 0 and run.held[0] == "Total")
    return address(row, 1)


def _value(sheet: Sheet, place: str) -> float:
    value = next(run.held[0] for run in sheet.runs if address(run.row, run.column) == place)
    return float(value) if isinstance(value, int | float) else 0.0


def _place_of(place: str) -> tuple[int, int]:
    """The row and column of a cell of the second column."""
    return int(place[1:]) - 1, 1


def _fixed(row: int, column: int) -> str:
    return span(column, row, row).partition(":")[0]


def _on(sheet: str, row: int, column: int) -> str:
    return f"{quoted(sheet)}!{address(row, column)}"
