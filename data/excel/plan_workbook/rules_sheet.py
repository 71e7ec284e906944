"""The sheet Rules: every share that a rule looks at against its limit."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from data.excel.plan_workbook.exposure import (
    BINDING,
    MEASURED,
    NOTHING,
    PENALTY,
    PRICE,
    PURCHASES,
    RULES,
    STATUS,
    TOTAL_ROW,
    Row,
    violation,
)
from data.excel.plan_workbook.facts import FIRST_ROW, Facts
from data.excel.plan_workbook.grid import Sheet, address, put_table, put_totals, span
from data.excel.plan_workbook.origins import Sum
from data.excel.plan_workbook.record import rounded
from data.excel.plan_workbook.rule_status import (
    penalties,
    penalty_columns,
    stated_or_summed,
    status_formulas,
    statuses,
    violations,
)
from data.rules import sentence


def rules_sheet(facts: Facts, rows: Sequence[Row]) -> Sheet:
    """One row for each rule, scope, stage, source and window."""
    table = facts.plan.exposure
    sheet = Sheet(RULES, frozen_columns=1, tab="#B45309", printed=PRICE + 1)
    by_value = sum(not row.live for row in rows)
    live = (
        "Shares follow the quantities of the sheet Plan."
        if not by_value
        else (f"{by_value:,} of {len(rows):,} rows hold the shares of the plan as values and do not follow changes.")
    )
    priced = [row for row in rows if row.live and row.counts and row.rule.penalty is not None]
    fixed = sum(not violation(row, FIRST_ROW)[1] for row in priced)
    if fixed:
        live += f" The penalties of {fixed:,} rows are those of the plan as it was computed and do not follow changes."
    sheet.heading("Rules", live, "Binding and price per point are those of the plan as it was computed.")
    at = range(FIRST_ROW, FIRST_ROW + len(rows))
    columns = [
        ("Rule", 34.0, "text", table["rule"].tolist(), None),
        ("Applies to", 18.0, "text", table["applies_to"].tolist(), None),
        ("Stage", 9.0, "text", [stage or "" for stage in table["stage"]], None),
        ("From", 24.0, "text", table["from"].tolist(), None),
        ("Name", 22.0, "text", [row.name for row in rows], None),
        ("Period", 18.0, "text", [period or "horizon" for period in table["period"]], None),
        ("Counted from there", 16.0, "measure", *_sums(rows, "measured")),
        ("All purchases in scope", 16.0, "measure", *_sums(rows, "purchases")),
        ("Share or amount", 12.0, _formats(rows), *_shares(rows, table["share"].tolist(), "measured")),
        ("If unknown is elsewhere", 14.0, _formats(rows), *_shares(rows, table["share_low"].tolist(), "low")),
        ("If unknown is here", 12.0, _formats(rows), *_shares(rows, table["share_high"].tolist(), "high")),
        ("Limit", 9.0, "unit", [row.rule.limit for row in rows], None),
        ("Amount", 10.0, _formats(rows), _rounded(table["limit"]), None),
        ("Status", 18.0, "status", statuses(facts, rows), status_formulas(rows)),
        ("Binding", 9.0, "status", ["yes" if bound else "no" for bound in table["binding"]], None),
        (f"Price per point, {facts.plan.currency}", 14.0, "money", _rounded(table["price_per_point"]), None),
        ("Reachable", 10.0, _formats(rows), _rounded(table["reachable"]), None),
        ("Violation", 10.0, _formats(rows), *violations(rows, table["violation"].tolist())),
        (f"Penalty, {facts.plan.currency}", 13.0, "money", *penalty_columns(rows, table["violation"].tolist())),
        ("Rule in words", 80.0, "text", _sentences(facts, rows), None),
        ("Base of violations", 12.0, "amount", [row.base for row in rows], None),
        ("Recomputed", 11.0, "status", ["yes" if row.live else "no" for row in rows], None),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    if rows:
        sheet.marks += [(FIRST_ROW, STATUS, at[-1]), (FIRST_ROW, BINDING, at[-1])]
        sheet.names["Rules_broken"] = (TOTAL_ROW, STATUS)
        _put_totals(sheet, facts, rows)
    return sheet


def _sums(rows: Sequence[Row], name: str) -> tuple[list[float | None], list[str]]:
    parts: list[Sum] = [getattr(row, name) for row in rows]
    is_said = [row.live and not (name == "purchases" and row.rule.amount.kind == "count") for row in rows]
    values = [part.value if said else None for said, part in zip(is_said, parts, strict=True)]
    return values, [
        part.formula if row.live and part.formula != "0" else "" for row, part in zip(rows, parts, strict=True)
    ]


def _shares(rows: Sequence[Row], stated: list[float], name: str) -> tuple[list[object], list[str]]:
    values: list[object] = []
    formulas = []
    for number, (row, share) in enumerate(zip(rows, stated, strict=True), FIRST_ROW):
        part: Sum = getattr(row, name)
        value = stated_or_summed(row, share, part)
        values.append(NOTHING if value is None else value if row.live else rounded(value))
        formulas.append(_share_formula(row, number, part, name) if row.live else "")
    return values, formulas


def _share_formula(row: Row, number: int, part: Sum, name: str) -> str:
    top = address(number, MEASURED) if name == "measured" else f"({part.formula})"
    if not row.is_share:
        return top if row.unit == 1.0 else f"{top}/{row.unit!r}"
    total = address(number, PURCHASES)
    return f'IF({total}>0,{top}/{total},"{NOTHING}")'


def _rounded(column: pd.Series) -> list[object]:
    return [rounded(value) for value in column.tolist()]


def _formats(rows: Sequence[Row]) -> list[str]:
    return [row.style for row in rows]


def _sentences(facts: Facts, rows: Sequence[Row]) -> list[str]:
    said = {rule.name: sentence(rule, facts.plan.currency, facts.case.periods) for rule in facts.case.rules}
    return [said[row.rule.name] for row in rows]


def _put_totals(sheet: Sheet, facts: Facts, rows: Sequence[Row]) -> None:
    last = FIRST_ROW + len(rows) - 1
    words = statuses(facts, rows)
    broken = f'COUNTIF({span(STATUS, FIRST_ROW, last)},"broken")'
    paid = sum(cost or 0.0 for cost in penalties(facts, rows))
    totals: dict[int, tuple[object, str, str]] = {
        STATUS: (words.count("broken"), "total_count", broken),
        PENALTY: (paid, "total_money", f"SUM({span(PENALTY, FIRST_ROW, last)})"),
    }
    put_totals(sheet, TOTAL_ROW, "Rows that do not hold", totals)
