"""The sheet Survive: the stock that bridges losses, what there is of it, and the days that it lasts."""

from __future__ import annotations

from data.countries import country_name
from data.excel.plan_workbook.facts import FIRST_ROW, STOCK, Facts
from data.excel.plan_workbook.grid import Sheet, address, put_table, span
from data.excel.plan_workbook.stock import CLOSING as STOCK_CLOSING
from data.excel.plan_workbook.stock import MATERIAL_KEY as STOCK_MATERIAL
from data.excel.plan_workbook.stock import PERIOD_KEY as STOCK_PERIOD
from data.excel.plan_workbook.tracing import positions
from data.stockpile import COST_UNKNOWN_OVER_SCENARIOS, cost_in_words, from_when, lost_countries_of, slack

SURVIVE = "Survive"
NEEDED, CLOSING, ASKED, DAYS, STATUS, MATERIAL_KEY, PERIOD_KEY, SLACK = 5, 6, 7, 8, 9, 12, 13, 14


def survive_sheet(facts: Facts) -> Sheet:
    """One line a row of Survive, material and period that needs stock to bridge a loss."""
    lines, case = facts.plan.survive, facts.case
    sheet = Sheet(SURVIVE, frozen_columns=2, tab="#5B7FA8", printed=MATERIAL_KEY)
    sheet.heading(
        "Stock that bridges a loss",
        "Closing stock must last for the days asked, at the daily requirement of the period, less what the offers that "
        "are not lost deliver, planned again to their full capacity. The loss named needs the most.",
    )
    sheet.put(2, 0, " ".join([f"It bridges {from_when(case)} (see stress).", *_cost(facts)]), "note")
    number = {period.label: at for at, period in enumerate(case.periods)}
    period = [number[label or ""] for label in lines["period"]]
    needed, closing = lines["needed"].astype(float), lines["closing"].astype(float)
    asked = lines["survive"].map(case.survive["days"]).astype(float)
    tolerance = slack(lines["material"], case)
    status = ["holds" if holds else "broken" for holds in (closing >= needed - tolerance).tolist()]
    rows = range(FIRST_ROW, FIRST_ROW + len(lines))
    columns = [
        ("Survive", 30.0, "text", lines["survive"].tolist(), None),
        ("Material", 18.0, "text", lines["material"].tolist(), None),
        ("Description", 36.0, "shrunk", lines["material"].map(case.materials["description"]).tolist(), None),
        ("Period", 10.0, "text", [facts.labels[at] for at in period], None),
        ("Unit", 8.0, "unit", lines["unit"].tolist(), None),
        ("Stock needed", 14.0, "quantity", needed.tolist(), None),
        ("Closing stock", 14.0, "quantity", closing.tolist(), _closing(facts, rows)),
        ("Days asked", 12.0, "quantity", asked.tolist(), None),
        (
            "Days bridged by closing stock",
            16.0,
            "quantity",
            (asked * closing / needed).tolist(),
            [_days(row) for row in rows],
        ),
        ("Status", 10.0, "status", status, [_status(row) for row in rows]),
        ("Lost", 26.0, "unit", _lost(facts), None),
        ("Stage", 10.0, "text", lines["stage"].tolist(), None),
        ("Material no.", 8.0, "key", (positions(case.materials.index, lines["material"]) + 1).tolist(), None),
        ("Period no.", 7.0, "key", [at + 1 for at in period], None),
        ("Tolerance", 10.0, "small", tolerance.tolist(), None),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    if len(lines):
        sheet.marks.append((FIRST_ROW, STATUS, FIRST_ROW + len(lines) - 1))
    else:
        sheet.put(FIRST_ROW, 0, "No loss takes so much that stock must bridge it.", "grey")
    return sheet


def _cost(facts: Facts) -> list[str]:
    """What bridging costs, where the plan has closing stock that bridges."""
    cost = facts.plan.stockpile
    if cost is not None:
        return [cost_in_words(cost, facts.plan.currency)]
    return [COST_UNKNOWN_OVER_SCENARIOS] if facts.plan.risk is not None else []


def _lost(facts: Facts) -> list[str]:
    """Countries by their names; groups and suppliers as they are called."""
    lines = facts.plan.survive
    countries = lost_countries_of(lines, facts.case)
    return [country_name(code) if code else source for code, source in zip(countries, lines["from"], strict=True)]


def _closing(facts: Facts, rows: range) -> list[str] | None:
    if not facts.live:
        return None
    closing, material, period = (
        span(column, *facts.balance_rows, STOCK) for column in (STOCK_CLOSING, STOCK_MATERIAL, STOCK_PERIOD)
    )
    return [
        f"SUMIFS({closing},{material},{address(row, MATERIAL_KEY)},{period},{address(row, PERIOD_KEY)})" for row in rows
    ]


def _days(row: int) -> str:
    return f"{address(row, ASKED)}*{address(row, CLOSING)}/{address(row, NEEDED)}"


def _status(row: int) -> str:
    return f'IF({address(row, CLOSING)}>={address(row, NEEDED)}-{address(row, SLACK)},"holds","broken")'
