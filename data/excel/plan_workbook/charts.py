"""The native charts of the plan workbook."""

from __future__ import annotations

from typing import Any

import xlsxwriter

from data.excel.plan_workbook.grid import Chart, span
from data.excel.plan_workbook.looks import AMBER, BAR, BESIDE, LINE
from data.excel.styles import FONT, GREY

_TITLE = {"name": FONT, "size": 12, "bold": True}
_LIMIT = {"type": "long_dash", "size": 20, "fill": {"color": AMBER}, "border": {"color": AMBER}}
"""A limit over one bar: a line needs two points."""
_GAP = 60
"""Between bars, in percent of their width; few bars stand further apart, or one would be a block."""
_LABELS = {"name": FONT, "size": 9}


def native_chart(workbook: xlsxwriter.Workbook, sheet: str, chart: Chart) -> xlsxwriter.chart.Chart:
    """A chart as XlsxWriter draws it, over cells of its own sheet."""
    if chart.kind == "scatter":
        return _scatter(workbook, sheet, chart)
    drawn = workbook.add_chart({"type": chart.kind})
    categories = _reference(sheet, chart.categories)
    for name, values, colour in ((chart.names[0], chart.values, BAR), (chart.names[1], chart.beside, BESIDE)):
        if values is not None:
            drawn.add_series(
                {
                    "name": name,
                    "categories": categories,
                    "values": _reference(sheet, values),
                    "fill": {"color": colour},
                    "gap": max(_GAP, 5 * _GAP - _GAP * (chart.values[1] - chart.values[0])),
                    "data_labels": {"value": True, "num_format": chart.number_format, "font": _LABELS},
                }
            )
    if chart.line:
        line = workbook.add_chart({"type": "line"})
        line.add_series(
            {
                "name": chart.names[1],
                "categories": categories,
                "values": _reference(sheet, chart.line),
                "line": {"color": AMBER, "width": 2, "dash_type": "dash"},
                "marker": _LIMIT if chart.line[0] == chart.line[1] else {"type": "none"},
            }
        )
        drawn.combine(line)
    drawn.set_title(_title(sheet, chart))
    _dress(drawn, chart)
    return drawn


def _scatter(workbook: xlsxwriter.Workbook, sheet: str, chart: Chart) -> xlsxwriter.chart.Chart:
    """A curve of values against numbers, with a point that is marked."""
    drawn = workbook.add_chart({"type": "scatter", "subtype": "straight_with_markers"})
    drawn.add_series(
        {
            "name": chart.names[0],
            "categories": _reference(sheet, chart.categories),
            "values": _reference(sheet, chart.values),
            "line": {"color": BAR, "width": 2},
            "marker": {"type": "circle", "size": 4, "fill": {"color": BAR}, "border": {"color": BAR}},
        }
    )
    if chart.point is not None:
        drawn.add_series(
            {
                "name": chart.names[1],
                "categories": _reference(sheet, chart.point[0]),
                "values": _reference(sheet, chart.point[1]),
                "line": {"none": True},
                "marker": {"type": "diamond", "size": 11, "fill": {"color": AMBER}, "border": {"color": AMBER}},
            }
        )
    font = {"name": FONT, "size": 9, "color": GREY}
    beside: list[dict[str, Any]] = [
        {"name": [sheet, *cell], "name_font": {**font, "bold": False}} for cell in chart.axes or ()
    ] or [{}, {}]
    grid: dict[str, Any] = {"major_gridlines": {"visible": True, "line": {"color": LINE, "width": 0.5}}}
    along = {**beside[0], **_ends(chart.x_range), "num_format": chart.x_format, "num_font": font}
    drawn.set_x_axis({**along, "label_position": "low"})
    drawn.set_y_axis({**beside[1], **_ends(chart.y_range), "num_format": chart.number_format, "num_font": font, **grid})
    drawn.set_title(_title(sheet, chart))
    drawn.set_legend({"position": "bottom", "font": font} if chart.point else {"none": True})
    drawn.set_size({"width": chart.size[0], "height": chart.size[1]})
    return drawn


def _title(sheet: str, chart: Chart) -> dict[str, Any]:
    """The title as XlsxWriter is told: what a cell says."""
    if chart.title is None:
        return {"none": True}
    return {"name": [sheet, *chart.title], "overlay": False, "name_font": _TITLE}


def _ends(ends: tuple[float | None, float | None]) -> dict[str, float]:
    """Where an axis starts and ends, as XlsxWriter is told."""
    return {name: end for name, end in zip(("min", "max"), ends, strict=True) if end is not None}


def _dress(drawn: xlsxwriter.chart.Chart, chart: Chart) -> None:
    font = {"name": FONT, "size": 9, "color": GREY}
    drawn.set_legend({"position": "bottom", "font": font} if chart.line or chart.beside else {"none": True})
    values = {"num_format": chart.number_format, "num_font": font, "major_gridlines": {"visible": False}, "min": 0}
    values.update(_ends(chart.y_range))
    names: dict[str, Any] = {"num_font": font}
    if chart.kind == "bar":
        drawn.set_y_axis({**names, "reverse": True})
        drawn.set_x_axis({**values, "visible": False})
    else:
        drawn.set_x_axis(names)
        drawn.set_y_axis(values)
    drawn.set_size({"width": chart.size[0], "height": chart.size[1]})


def _reference(sheet: str, place: tuple[int, int, int]) -> str:
    first, last, column = place
    return f"={span(column, first, last, sheet)}"
