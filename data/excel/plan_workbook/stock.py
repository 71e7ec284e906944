"""The sheet Stock: whether every requirement is met, by material and period."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from data.excel.plan_workbook.balance import balance_values, follows
from data.excel.plan_workbook.facts import FIRST_ROW, PLAN, STOCK, Facts
from data.excel.plan_workbook.grid import Sheet, address, put_table, put_totals, span
from data.excel.plan_workbook.plan_columns import MATERIAL_KEY as PLAN_MATERIAL
from data.excel.plan_workbook.plan_columns import PERIOD_KEY as PLAN_PERIOD
from data.excel.plan_workbook.plan_columns import QUANTITY as PLAN_QUANTITY

MATERIAL, DESCRIPTION, PERIOD, UNIT, OPENING, BOUGHT, SHORT, REQUIRED, CLOSING, SURPLUS = range(10)
DIFFERENCE, STATUS, HOLDING, HOLDING_COST, SHORTAGE, SHORTAGE_COST, LEAST, MOST = range(10, 18)
MATERIAL_KEY, PERIOD_KEY, SLACK = range(18, 21)
TOTAL_ROW = FIRST_ROW - 2
_TOLERANCE = "1E-6"
_FOLLOWS = (
    "Closing stock follows what is bought; its difference is how far it is below the least or above the most that may "
    "be in stock."
)


def stock_sheet(facts: Facts) -> Sheet:
    """The balance of every material and period, and what storing and shortages cost."""
    sheet = Sheet(STOCK, frozen_columns=3, tab="#5B7FA8", printed=MATERIAL_KEY)
    sheet.heading(
        "Stock and requirements",
        "Opening + bought + short = required + closing + surplus. A row whose difference is not zero is not met.",
        _FOLLOWS if facts.live_stock and bool(follows(facts.balance).any()) else "",
    )
    rows = facts.balance
    numbers = range(FIRST_ROW, FIRST_ROW + len(rows))
    difference, status = balance_values(rows, facts.live_stock)
    kept = (follows(rows) & facts.live_stock).tolist()
    holding = (rows["closing"].fillna(0.0) * rows["holding_cost"]).tolist()
    shortage = (rows["short"].fillna(0.0) * rows["shortage_cost"].fillna(0.0)).tolist()
    columns = [
        ("Material", 18.0, "text", rows["material"].tolist(), None),
        ("Description", 36.0, "shrunk", rows["material"].map(facts.case.materials["description"]).tolist(), None),
        ("Period", 10.0, "text", [facts.labels[period] for period in rows["period"]], None),
        ("Unit", 8.0, "unit", rows["unit"].tolist(), None),
        ("Opening", 13.0, "quantity", rows["opening"].tolist(), _opening(facts)),
        ("Bought", 14.0, "quantity", rows["bought"].fillna(0.0).tolist(), _bought(facts)),
        ("Short", 12.0, "quantity", rows["short"].tolist(), None),
        ("Required", 14.0, "quantity", rows["required"].fillna(0.0).tolist(), None),
        ("Closing", 13.0, "quantity", rows["closing"].tolist(), _closing(kept)),
        ("Surplus", 12.0, "quantity", rows["surplus"].tolist(), None),
        ("Difference", 12.0, "quantity", difference, _differences(facts, kept)),
        ("Status", 14.0, "status", status, [_status(row) for row in numbers]),
        ("Holding cost per unit", 12.0, "price", rows["holding_cost"].tolist(), None),
        ("Holding cost", 14.0, "money", holding, [_product(row, CLOSING, HOLDING) for row in numbers]),
        ("Shortage cost per unit", 12.0, "price", rows["shortage_cost"].tolist(), None),
        ("Shortage cost", 14.0, "money", shortage, [_product(row, SHORT, SHORTAGE) for row in numbers]),
        ("Least closing", 13.0, "quantity", rows["least"].where(rows["stocked"]).tolist(), None),
        ("Most closing", 13.0, "quantity", rows["most"].where(rows["stocked"]).tolist(), None),
        ("Material no.", 8.0, "key", rows["material_number"].tolist(), None),
        ("Period no.", 7.0, "key", (rows["period"] + 1).tolist(), None),
        ("Tolerance", 10.0, "small", rows["slack"].tolist(), None),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    totals = {
        column: (float(np.sum(values)), "total_money", f"SUM({span(column, *facts.balance_rows)})")
        for column, values in ((HOLDING_COST, holding), (SHORTAGE_COST, shortage))
    }
    put_totals(sheet, TOTAL_ROW, "Total", totals)
    sheet.marks.append((FIRST_ROW, STATUS, facts.balance_rows[1]))
    return sheet


def _opening(facts: Facts) -> list[str] | None:
    """Closing stock of the period before, where the material is kept in stock."""
    if not facts.live:
        return None
    closing, material, period = (span(column, *facts.balance_rows) for column in (CLOSING, MATERIAL_KEY, PERIOD_KEY))
    chained = (facts.balance["stocked"] & (facts.balance["period"] > 0)).tolist()
    return [
        f"SUMIFS({closing},{material},{address(row, MATERIAL_KEY)},{period},{address(row, PERIOD_KEY)}-1)"
        if follows
        else ""
        for row, follows in enumerate(chained, FIRST_ROW)
    ]


def _bought(facts: Facts) -> list[str] | None:
    if not facts.live:
        return None
    quantity, material, period = (
        span(column, *facts.award_rows, PLAN) for column in (PLAN_QUANTITY, PLAN_MATERIAL, PLAN_PERIOD)
    )
    return [
        f"SUMIFS({quantity},{material},{address(row, MATERIAL_KEY)},{period},{address(row, PERIOD_KEY)})"
        for row in range(FIRST_ROW, FIRST_ROW + len(facts.balance))
    ]


def _closing(kept: Sequence[bool]) -> list[str]:
    """What is left of the period, where a stock is kept; what is within the tolerance of zero is zero."""
    formulas = []
    for row, follows_here in enumerate(kept, FIRST_ROW):
        cells = [address(row, column) for column in (OPENING, BOUGHT, SHORT, REQUIRED, SURPLUS, SLACK)]
        opening, bought, short, required, surplus, slack = cells
        left = f"{opening}+{bought}+{short}-{required}-{surplus}"
        formulas.append(f"IF(ABS({left})<={slack},0,{left})" if follows_here else "")
    return formulas


def _differences(facts: Facts, kept: Sequence[bool]) -> list[str]:
    """How far closing stock is outside its limits where it follows; elsewhere what does not add up."""
    capped = np.isfinite(facts.balance["most"]).tolist()
    return [
        _outside(row, capped[at]) if kept[at] else _difference(row)
        for at, row in enumerate(range(FIRST_ROW, FIRST_ROW + len(kept)))
    ]


def _outside(row: int, is_capped: bool) -> str:
    closing, least, most = (address(row, column) for column in (CLOSING, LEAST, MOST))
    return f"MIN(0,{closing}-{least})" + (f"+MAX(0,{closing}-{most})" if is_capped else "")


def _difference(row: int) -> str:
    opening, bought, short, required, closing, surplus = (
        address(row, column) for column in (OPENING, BOUGHT, SHORT, REQUIRED, CLOSING, SURPLUS)
    )
    return f"{opening}+{bought}+{short}-{required}-{closing}-{surplus}"


def _status(row: int) -> str:
    difference, short = address(row, DIFFERENCE), address(row, SHORT)
    supply = "+".join(address(row, column) for column in (OPENING, BOUGHT, SHORT))
    use = "+".join(address(row, column) for column in (REQUIRED, CLOSING, SURPLUS))
    return (
        f"IF(ABS({difference})<=MAX({address(row, SLACK)},{_TOLERANCE}*({supply}),{_TOLERANCE}*({use})),"
        f'IF({short}>0,"short, priced","met"),IF({difference}<0,"short","too much"))'
    )


def _product(row: int, quantity: int, rate: int) -> str:
    return f"{address(row, quantity)}*{address(row, rate)}"
