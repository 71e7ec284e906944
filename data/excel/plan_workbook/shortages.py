"""What a plan leaves short and what it buys beyond need, on the sheet Summary."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.excel.plan_workbook.facts import FIRST_ROW, STOCK, Facts
from data.excel.plan_workbook.grid import Sheet, address, quoted
from data.excel.plan_workbook.stock import SHORT, SURPLUS

_LAST = 9
"""Last column of the page."""
_HEADERS = ("small_header", "small_header_number", "small_header_unit", "small_header", "small_header")
_MOST = 8
"""Shortages, and as many surpluses, that the page shows."""


def put_shortages(sheet: Sheet, facts: Facts, row: int) -> int:
    """Shortages and surplus, where the plan as it was computed has any; their quantities follow the sheet Stock.

    Returns:
        The next free row.
    """
    plan = (facts.before or facts).plan
    tables = [("Short", plan.shortages), ("Surplus", plan.surplus)]
    found = [(name, table) for name, table in tables if len(table)]
    if not found:
        return row
    sheet.put_row(row, ["Shortages and surplus", *[None] * _LAST], "section")
    sheet.put_row(row + 1, ["Material", "Quantity", "Unit", "Period", "Kind"], _HEADERS)
    row += 2
    for name, table in found:
        largest: pd.DataFrame = table.sort_values("quantity", ascending=False, kind="stable").head(_MOST)
        columns = (largest[part].tolist() for part in ("material", "unit", "period"))
        for material, unit, period in zip(*columns, strict=True):
            quantity, formula = _of_balance(facts, name, material, period)
            sheet.put(row, 0, material)
            sheet.put(row, 1, quantity, "quantity", formula)
            sheet.put_row(row, [unit, period or "horizon", name], ["unit", "text", "text"], 2)
            row += 1
        if len(table) > len(largest):
            sheet.put(row, 0, f"{len(table) - len(largest):,} more in the sheet Stock", "grey")
            row += 1
    return row + 1


def _of_balance(facts: Facts, name: str, material: str, period: str) -> tuple[float, str]:
    """How much of a material is short or surplus in a period, and the cell of the sheet Stock that says so."""
    balance, labels = facts.balance, [each.label for each in facts.case.periods]
    column, place = {"Short": ("short", SHORT), "Surplus": ("surplus", SURPLUS)}[name]
    (at,) = np.flatnonzero((balance["material"] == material) & (balance["period"] == labels.index(period)))
    value = float(balance[column].iloc[at])
    return (0.0 if np.isnan(value) else value), f"{quoted(STOCK)}!{address(FIRST_ROW + int(at), place)}"
