"""The sheet Frontier: total cost against the amount of a rule, point by point, with what binds and the mix."""

from __future__ import annotations

import math
from collections.abc import Sequence

from data.countries import country_iso2, country_name, parse_country
from data.excel.plan_workbook.grid import Chart, Sheet, put_table
from data.excel.plan_workbook.looks import WHOLE_MONEY
from data.frontier import Frontier, Point, in_words

FRONTIER = "Frontier"
AMOUNT, COST, OVER, PERCENT, STATUS, BINDING = range(6)
FIGURES_ROW, CHART_ROW, CHART_ROWS = 3, 7, 20
TABLE_ROW = CHART_ROW + CHART_ROWS + 1
_MIX_COLUMNS = 8
"""Origins shown, the largest in any point."""
_WIDE = 9
_FLAT = 1e-6
"""Values this near (relative) to each other are one."""


def frontier_sheet(frontier: Frontier) -> Sheet:
    """The points of a frontier, loose to tight, above them their curve with the own amount marked."""
    sheet = Sheet(FRONTIER, tab="#5B7FA8", filtered=False)
    sheet.heading(
        f"Frontier of {frontier.rule}",
        "The least total cost at each amount of the rule, from loose to tight, while everything else stays as it is.",
    )
    _put_table(sheet, frontier)
    _put_figures(sheet, frontier)
    if len(frontier.planned) > 1:
        _put_chart(sheet, frontier)
    return sheet


def _put_figures(sheet: Sheet, frontier: Frontier) -> None:
    """The curve in words; the own amount and the tightest, each with its cost."""
    sheet.put_across(FIGURES_ROW - 1, (AMOUNT, _WIDE), in_words(frontier), "lead")
    sheet.heights[FIGURES_ROW - 1] = 48.0
    style = amount_style(frontier)
    reachable, home = frontier.reachable, f"in the {frontier.home}"
    at_reach = next((point.cost for point in frontier.points if point.amount == reachable), None)
    sheet.put_row(FIGURES_ROW, ["Amount", "Total cost", None], ["small_header_number", "small_header_number", "text"])
    sheet.put_row(FIGURES_ROW + 1, [frontier.own, frontier.own_cost, home], [style, "whole_money", "unit"])
    sheet.put_row(FIGURES_ROW + 2, [reachable, at_reach, "tightest without shortages"], [style, "whole_money", "unit"])


def _put_table(sheet: Sheet, frontier: Frontier) -> None:
    points, planned = frontier.points, frontier.planned
    loosest = planned[0].cost if planned else None
    over = [None if point.cost is None or loosest is None else point.cost - loosest for point in points]
    percent = [None if extra is None or not loosest else extra / loosest for extra in over]
    unit = f" ({frontier.currency if frontier.kind == 'money' else frontier.unit})" if frontier.unit else ""
    mix = _mix(points)
    columns: list[tuple[str, float, str, Sequence[object], None]] = [
        (f"Amount, {frontier.limit}{unit}", 16.0, amount_style(frontier), [point.amount for point in points], None),
        (f"Total cost ({frontier.currency})", 18.0, "money", [point.cost for point in points], None),
        ("Over the loosest", 18.0, "money", over, None),
        ("Over, %", 11.0, "signed_fine_share", percent, None),
        ("Status", 12.0, "status", [str(point.status) for point in points], None),
        ("Rules at or beyond their limit", 48.0, "text", ["; ".join(point.binding) for point in points], None),
        *((title, 14.0, "share", shares, None) for title, shares in mix),
    ]
    if mix:
        sheet.put_across(TABLE_ROW - 1, (BINDING + 1, BINDING + max(len(mix), 2)), frontier.mix_of, "unit")
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
            _origin_text(source, stage),
            [None if not known else known.get((stage, source), 0.0) for known in held],
        )
        for stage, source in shown
    ]


def _origin_text(source: str, stage: str) -> str:
    """An origin as the other sheets name it: ``CN China, made``; a supplier, who has no stage, by its name."""
    code = parse_country(source) if stage else None
    named = source if code is None else f"{country_iso2(code)} {country_name(code)}"
    return f"{named}, {stage}" if stage else named


def _put_chart(sheet: Sheet, frontier: Frontier) -> None:
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
            names=("Least total cost", f"The {frontier.home}'s own amount"),
            number_format=WHOLE_MONEY,
            point=((own, own, AMOUNT), (own, own, COST)) if frontier.own_cost is not None else None,
            axes=((TABLE_ROW, AMOUNT), (TABLE_ROW, COST)),
            x_range=_axis([point.amount for point in frontier.planned], 1.0 if frontier.kind == "share" else math.inf),
            y_range=(_axis([point.cost for point in frontier.planned if point.cost is not None])[0], None),
            x_format="0 %" if frontier.kind == "share" and _is_wide(frontier) else amount_format(frontier),
        )
    )


def _axis(values: Sequence[float], most: float = math.inf) -> tuple[float | None, float | None]:
    """Where an axis starts and ends: a round step around the values, from 0 to ``most``; None for as Excel likes."""
    low, high = min(values), max(values)
    spread = high - low
    if spread <= _FLAT * max(abs(low), abs(high)):
        return None, None
    step = 10.0 ** math.floor(math.log10(spread))
    start, end = (round(tick * step, 12) for tick in (math.floor(low / step + _FLAT), math.ceil(high / step - _FLAT)))
    return max(0.0, start), min(most, end)


def _is_wide(frontier: Frontier) -> bool:
    amounts = [point.amount for point in frontier.planned]
    return max(amounts) - min(amounts) >= 0.05 and not math.isnan(amounts[0])


def amount_style(frontier: Frontier) -> str:
    """The format of an amount."""
    return {"share": "fine_share", "count": "count"}.get(frontier.kind, "measure")


def amount_format(frontier: Frontier) -> str:
    """Its number format on an axis."""
    return {"share": "0.0 %", "count": "0"}.get(frontier.kind, "#,##0.##")
