"""The sheet Origins: awards traced to where they come from, and the formulas of every share over its rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from data.excel.plan_workbook.facts import FIRST_ROW, ORIGINS, PLAN, PRINTED_ROWS, STOCK, Facts
from data.excel.plan_workbook.grid import Sheet, address, put_table, span
from data.excel.plan_workbook.plan_columns import AWARD, COST, QUANTITY
from data.excel.plan_workbook.stock import MATERIAL_KEY, PERIOD_KEY, SURPLUS
from data.excel.plan_workbook.tracing import TOTAL, UNKNOWN, Request, positions

_LOW, _COUNTED, _HIGH, _WEIGHT, _AMOUNT = 7, 8, 9, 10, 11
ITEM, ITEM_QUANTITY, ITEM_COST = 13, 14, 15
_SHARE_COLUMNS = {"low": _LOW, "counted": _COUNTED, "high": _HIGH}
_MEASURED = {"value": "landed cost", "base": "quantity", "mass": "kg", "mineral": "kg contained"}
_NOT_LIVE = (
    "This plan has too many awards to trace each one with formulas: the shares in By country, Rules and Scenarios are "
    "written as values. Costs and totals are live."
)


class Sum(NamedTuple):
    """A number that is summed from rows of the sheet Origins.

    Attributes:
        formula: as Excel computes it; ``0`` where there are no rows.
        value: what it gives.
    """

    formula: str
    value: float


@dataclass(frozen=True)
class Sums:
    """Sums over the traced awards."""

    facts: Facts

    def of(self, request: Request, scope: str, source: str, window: tuple[int, int], share: str) -> Sum:
        """What a source supplies.

        Args:
            request: what is traced.
            scope: the material, or the name of the scope.
            source: ISO alpha-3 code, country group or supplier; ``UNKNOWN``, or ``TOTAL`` with ``request.total``.
            window: first and last period.
            share: ``low`` (known), ``counted`` or ``high`` (if all that is unknown came from there).
        """
        start, stop = self.facts.trace.block(request, scope, source, *window)
        if start == stop:
            return Sum("0", 0.0)
        first, last = FIRST_ROW + start, FIRST_ROW + stop - 1
        amounts = span(_AMOUNT, first, last, ORIGINS)
        value = self.facts.trace.measured((start, stop), share)
        if source == TOTAL:
            return Sum(f"SUM({amounts})", value)
        return Sum(f"SUMPRODUCT({span(_SHARE_COLUMNS[share], first, last, ORIGINS)},{amounts})", value)

    def with_unknown(self, request: Request, scope: str, source: str, window: tuple[int, int], share: str) -> Sum:
        """What a source supplies, with what is unknown counted for it as ``share`` says."""
        named, unknown = (self.of(request, scope, each, window, share) for each in (source, UNKNOWN))
        parts = [part for part in (named.formula, unknown.formula) if part != "0"]
        return Sum("+".join(parts) or "0", named.value + unknown.value)


def origins_sheet(facts: Facts) -> Sheet:
    """Every traced purchase, one row each, and beside them the awards that they are parts of."""
    sheet = Sheet(
        ORIGINS, locked=facts.live, filtered=False, tab="#B8C4D3", printed=_AMOUNT + 1, printed_rows=PRINTED_ROWS
    )
    if not facts.live:
        sheet.heading("Origins", _NOT_LIVE)
        return sheet
    sheet.heading(
        "Origins",
        "What the shares of By country, Rules and Scenarios are summed from: the part of each award that comes from "
        "each source. Rows keep their order, because formulas point at them: the sheet is protected (no password). "
        "Only its first rows are printed.",
    )
    rows = facts.trace.rows
    requests = list(facts.trace.requests)
    request = [requests[number] for number in rows["request"]]
    item = rows["item"].to_numpy(dtype=np.int64)
    last = FIRST_ROW + len(rows)
    amounts = [
        f"{address(row, _WEIGHT)}*${address(FIRST_ROW + at, _item_column(asked))}"
        for row, at, asked in zip(range(FIRST_ROW, last), item, request, strict=True)
    ]
    offers = facts.case.offers.index.to_numpy(dtype=object)
    offer = facts.trace.items["offer"].to_numpy(dtype=np.int64)[item]
    columns = [
        ("Scope", 20.0, "text", rows["scope"].tolist(), None),
        ("Measured in", 13.0, "text", [_MEASURED[asked.measure] for asked in request], None),
        ("Stage", 9.0, "text", [asked.stage for asked in request], None),
        ("Comes from", 14.0, "text", [source or "unknown" for source in rows["source"]], None),
        ("Period", 10.0, "text", [facts.labels[period] for period in rows["period"]], None),
        ("Offer", 14.0, "text", ["surplus" if at < 0 else offers[at] for at in offer], None),
        ("Supplier", 14.0, "text", facts.trace.items["supplier"].to_numpy(dtype=object)[item].tolist(), None),
        ("Share known", 10.0, "fine_share", rows["low"].tolist(), None),
        ("Share counted", 10.0, "fine_share", rows["counted"].tolist(), None),
        ("Share if all unknown is here", 17.0, "fine_share", rows["high"].tolist(), None),
        ("Measure of one unit", 12.0, "amount", rows["weight"].tolist(), None),
        ("Measure of the award", 15.0, "amount", rows["amount"].tolist(), amounts),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    _put_items(sheet, facts)
    return sheet


def _item_column(request: Request) -> int:
    return ITEM_COST if request.measure == "value" else ITEM_QUANTITY


def _put_items(sheet: Sheet, facts: Facts) -> None:
    """The awards by their number: a copy that stays in place when the sheet Plan is sorted."""
    items, bought = facts.trace.items, len(facts.awards)
    first, last = facts.award_rows
    keys, quantity, cost = (span(column, first, last, PLAN) for column in (AWARD, QUANTITY, COST))
    numbers: list[object] = facts.awards["award"].tolist()
    quantities, costs = [], []
    for row in range(FIRST_ROW, FIRST_ROW + bought):
        here = f"${address(row, ITEM)}"
        quantities.append(f"SUMIFS({quantity},{keys},{here})")
        costs.append(f"SUMIFS({cost},{keys},{here})")
    for material, period in zip(items["material"][bought:], items["period"][bought:], strict=True):
        at = 1 + int(positions(facts.case.materials.index, [material])[0])
        low, high = facts.balance_rows
        material_key, period_key = (span(column, low, high, STOCK) for column in (MATERIAL_KEY, PERIOD_KEY))
        numbers.append("surplus")
        quantities.append(f"-SUMIFS({span(SURPLUS, low, high, STOCK)},{material_key},{at},{period_key},{period + 1})")
        costs.append("")
    for column, title, width in ((ITEM, "Award", 8.0), (ITEM_QUANTITY, "Quantity", 14.0), (ITEM_COST, "Cost", 14.0)):
        sheet.put(FIRST_ROW - 1, column, title, "header_number")
        sheet.widths[column] = width
    sheet.widths[ITEM - 1] = 3.0
    sheet.put_column(FIRST_ROW, ITEM, numbers, "key")
    sheet.put_column(FIRST_ROW, ITEM_QUANTITY, items["quantity"].tolist(), "quantity", quantities)
    sheet.put_column(FIRST_ROW, ITEM_COST, items["cost"].tolist(), "money", costs)
