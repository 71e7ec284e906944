"""The sheet Frontier: total cost against the amount of a rule, point by point, with what binds and the mix."""

from __future__ import annotations

import math
from collections.abc import Sequence

from data.excel.plan_workbook.grid import Chart, Sheet, put_table
from data.excel.plan_workbook.looks import WHOLE_MONEY
from data.frontier import Frontier, Point, in_words
from data.plan import Plan

FRONTIER = "Frontier"
AMOUNT, COST, OVER, PERCENT, STATUS, BINDING = range(6)
FIGURES_ROW, CHART_ROW, CHART_ROWS = 3, 7, 20
TABLE_ROW = CHART_ROW + CHART_ROWS + 1
_MIX_COLUMNS = 8
"""Origins shown, the largest in any point."""
_WIDE = 9


def frontier_sheet(frontier: Frontier, plan: Plan) -> Sheet:
    """The points of a frontier, loose to tight, above them their curve.

    Args:
        frontier: the frontier.
        plan: the book's own plan; its cost is marked on the curve where it has one.
    """
    sheet = Sheet(FRONTIER, tab="#5B7FA8", filtered=False)
    sheet.heading(
        f"Frontier of {frontier.rule}",
        "The least total cost at each amount of the rule, from loose to tight, while everything else stays as it is.",
    )
    _put_table(sheet, frontier)
    _put_figures(sheet, frontier, plan)
    if len(frontier.planned) > 1:
        _put_chart(sheet, frontier, has_own=_own_cost(frontier, plan) is not None)
    return sheet


def _put_figures(sheet: Sheet, frontier: Frontier, plan: Plan) -> None:
    """The curve in words; the book's own amount and the tightest, each with its cost."""
    sheet.put_across(FIGURES_ROW - 1, (AMOUNT, _WIDE), in_words(frontier), "lead")
    sheet.heights[FIGURES_ROW - 1] = 34.0
    style = amount_style(frontier)
    own, reachable = _own_cost(frontier, plan), frontier.reachable
    at_reach = next((point.cost for point in frontier.points if point.amount == reachable), None)
    sheet.put_row(FIGURES_ROW, ["Amount", "Total cost", None], ["small_header_number", "small_header_number", "text"])
    sheet.put_row(FIGURES_ROW + 1, [frontier.own, own, "in the book"], [style, "whole_money", "unit"])
    sheet.put_row(FIGURES_ROW + 2, [reachable, at_reach, "tightest without shortages"], [style, "whole_money", "unit"])


def _own_cost(frontier: Frontier, plan: Plan) -> float | None:
    """Cost of the book's own plan, where the book has one amount for what is swept."""
    return plan.cost.total if plan.cost is not None and frontier.own is not None else None


def _put_table(sheet: Sheet, frontier: Frontier) -> None:
    points, planned = frontier.points, frontier.planned
    loosest = planned[0].cost if planned else None
    over = [None if point.cost is None or loosest is None else point.cost - loosest for point in points]
    percent = [None if extra is None or not loosest else extra / loosest for extra in over]
    unit = f" ({frontier.currency if frontier.kind == 'money' else frontier.unit})" if frontier.unit else ""
    columns: list[tuple[str, float, str, Sequence[object], None]] = [
        (f"Amount, {frontier.limit}{unit}", 16.0, amount_style(frontier), [point.amount for point in points], None),
        (f"Total cost ({frontier.currency})", 18.0, "money", [point.cost for point in points], None),
        ("Over the loosest", 18.0, "money", over, None),
        ("Over, %", 11.0, "signed_fine_share", percent, None),
        ("Status", 12.0, "status", [str(point.status) for point in points], None),
        ("Rules at their limit", 48.0, "text", ["; ".join(point.binding) for point in points], None),
        *((title, 11.0, "share", shares, None) for title, shares in _mix(points)),
    ]
    put_table(sheet, TABLE_ROW, columns)
    sheet.header_row = None  # the curve above the table would be frozen with it
    sheet.heights[TABLE_ROW] = 32.0


def _mix(points: Sequence[Point]) -> list[tuple[str, list[float | None]]]:
    """For each origin that is ever among the largest its title and its share at each point, largest first."""
    largest: dict[tuple[str, str], float] = {}
    for point in points:
        for share in point.mix:
            key = (share.stage or "", share.source)
            largest[key] = max(largest.get(key, 0.0), share.share)
    shown = sorted(largest, key=lambda key: -largest[key])[:_MIX_COLUMNS]
    held = [{(share.stage or "", share.source): share.share for share in point.mix} for point in points]
    return [
        (
            f"{source} {stage}".strip(),
            [None if not known else known.get((stage, source), 0.0) for known in held],
        )
        for stage, source in shown
    ]


def _put_chart(sheet: Sheet, frontier: Frontier, *, has_own: bool) -> None:
    planned = [TABLE_ROW + 1 + at for at, point in enumerate(frontier.points) if point.cost is not None]
    first, last, own = planned[0], planned[-1], FIGURES_ROW + 1
    sheet.charts.append(
        Chart(
            title=(0, 0),
            kind="scatter",
            place=(CHART_ROW, 0),
            size=(1000, 380),
            categories=(first, last, AMOUNT),
            values=(first, last, COST),
            names=("Least total cost", "The book's own amount"),
            number_format=WHOLE_MONEY,
            point=((own, own, AMOUNT), (own, own, COST)) if has_own else None,
            axes=((TABLE_ROW, AMOUNT), (TABLE_ROW, COST)),
            x_format="0 %" if frontier.kind == "share" and _is_wide(frontier) else amount_format(frontier),
        )
    )


def _is_wide(frontier: Frontier) -> bool:
    amounts = [point.amount for point in frontier.planned]
    return max(amounts) - min(amounts) >= 0.05 and not math.isnan(amounts[0])


def amount_style(frontier: Frontier) -> str:
    """The format of an amount."""
    return {"share": "fine_share", "count": "count"}.get(frontier.kind, "measure")


def amount_format(frontier: Frontier) -> str:
    """Its number format on an axis."""
    return {"share": "0.0 %", "count": "0"}.get(frontier.kind, "#,##0.##")
