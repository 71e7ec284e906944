"""The sheet Stock: whether every requirement is met, by material and period."""

from __future__ import annotations

import numpy as np

from data.excel.plan_workbook.awards import MATERIAL_KEY as PLAN_MATERIAL
from data.excel.plan_workbook.awards import PERIOD_KEY as PLAN_PERIOD
from data.excel.plan_workbook.awards import QUANTITY as PLAN_QUANTITY
from data.excel.plan_workbook.facts import FIRST_ROW, PLAN, STOCK, Facts
from data.excel.plan_workbook.grid import Sheet, address, put_table, put_totals, span

MATERIAL, DESCRIPTION, PERIOD, UNIT, OPENING, BOUGHT, SHORT, REQUIRED, CLOSING, SURPLUS = range(10)
DIFFERENCE, STATUS, HOLDING, HOLDING_COST, SHORTAGE, SHORTAGE_COST, MATERIAL_KEY, PERIOD_KEY, SLACK = range(10, 19)
TOTAL_ROW = FIRST_ROW - 2
_TOLERANCE = "1E-6"


def stock_sheet(facts: Facts) -> Sheet:
    """The balance of every material and period, and what storing and shortages cost."""
    sheet = Sheet(STOCK, frozen_columns=3, tab="#5B7FA8", printed=MATERIAL_KEY)
    sheet.heading(
        "Stock and requirements",
        "Opening + bought + short = required + closing + surplus. A row whose difference is not zero is not met.",
    )
    rows = facts.balance
    numbers = range(FIRST_ROW, FIRST_ROW + len(rows))
    difference, status = balance_values(facts)
    holding = (rows["closing"].fillna(0.0) * rows["holding_cost"]).tolist()
    shortage = (rows["short"].fillna(0.0) * rows["shortage_cost"].fillna(0.0)).tolist()
    columns = [
        ("Material", 18.0, "text", rows["material"].tolist(), None),
        ("Description", 30.0, "text", rows["material"].map(facts.case.materials["description"]).tolist(), None),
        ("Period", 10.0, "text", [facts.labels[period] for period in rows["period"]], None),
        ("Unit", 8.0, "unit", rows["unit"].tolist(), None),
        ("Opening", 13.0, "quantity", rows["opening"].tolist(), _opening(facts)),
        ("Bought", 14.0, "quantity", rows["bought"].fillna(0.0).tolist(), _bought(facts)),
        ("Short", 12.0, "quantity", rows["short"].tolist(), None),
        ("Required", 14.0, "quantity", rows["required"].fillna(0.0).tolist(), None),
        ("Closing", 13.0, "quantity", rows["closing"].tolist(), None),
        ("Surplus", 12.0, "quantity", rows["surplus"].tolist(), None),
        ("Difference", 12.0, "quantity", difference, [_difference(row) for row in numbers]),
        ("Status", 14.0, "status", status, [_status(row) for row in numbers]),
        ("Holding cost per unit", 12.0, "price", rows["holding_cost"].tolist(), None),
        ("Holding cost", 14.0, "money", holding, [_product(row, CLOSING, HOLDING) for row in numbers]),
        ("Shortage cost per unit", 12.0, "price", rows["shortage_cost"].tolist(), None),
        ("Shortage cost", 14.0, "money", shortage, [_product(row, SHORT, SHORTAGE) for row in numbers]),
        ("Material no.", 8.0, "key", rows["material_number"].tolist(), None),
        ("Period no.", 7.0, "key", (rows["period"] + 1).tolist(), None),
        ("Tolerance", 10.0, "small", _slack(facts), None),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    totals = {
        column: (float(np.sum(values)), "total_money", f"SUM({span(column, *facts.balance_rows)})")
        for column, values in ((HOLDING_COST, holding), (SHORTAGE_COST, shortage))
    }
    put_totals(sheet, TOTAL_ROW, "Total", totals)
    sheet.marks.append((FIRST_ROW, STATUS, facts.balance_rows[1]))
    return sheet


def balance_values(facts: Facts) -> tuple[list[float], list[str]]:
    """The difference of each row of the balance and its status, as the formulas give them."""
    rows = facts.balance.fillna(dict.fromkeys(("bought", "short", "required", "closing", "surplus"), 0.0))
    supply = rows["opening"] + rows["bought"] + rows["short"]
    use = rows["required"] + rows["closing"] + rows["surplus"]
    difference = rows["opening"] + rows["bought"] + rows["short"] - rows["required"] - rows["closing"] - rows["surplus"]
    close = difference.abs() <= np.maximum(_slack(facts), 1e-6 * np.maximum(supply, use))
    short = np.where(rows["short"] > 0.0, "short, priced", "met")
    words = np.where(close, short, np.where(difference < 0.0, "short", "too much"))
    return difference.tolist(), words.tolist()


def _slack(facts: Facts) -> list[float]:
    """What a difference may be: a millionth of the material's largest requirement (or opening stock)."""
    rows = facts.balance
    largest = rows.groupby("material")["required"].transform("max").fillna(0.0)
    opening = rows["material"].map(facts.case.stock["opening"]).fillna(0.0)
    return (1e-6 * largest.where(largest > 0.0, opening)).tolist()


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
