"""Sheets become an .xlsx file.

Written with XlsxWriter, which stores a computed value beside each formula, so that every reader sees numbers before
anything recalculates. Texts are written as texts whatever they look like.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from data.excel.plan_workbook.grid import Chart, Run, Sheet, shown, span
from data.excel.plan_workbook.looks import (
    AMBER,
    AMBER_FILL,
    BAD_WORDS,
    BAR,
    BASE,
    BESIDE,
    GOOD_WORDS,
    GREEN,
    GREEN_FILL,
    LINE,
    LOOKS,
    NEAR_WORDS,
    PLAIN,
    RED,
    RED_FILL,
)
from data.excel.styles import FONT, GREY

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}


_TITLE = {"name": FONT, "size": 12, "bold": True}
_LABELS = {"name": FONT, "size": 9}


class _ExactWorksheet(Worksheet):  # type: ignore[misc] # XlsxWriter has no types
    """A worksheet whose numbers keep all their digits; XlsxWriter writes sixteen, a double needs seventeen.

    Formulas are taken as they are: looking through each for functions newer than Excel 2007, which none here has, would
    take a quarter of the time.
    """

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:  # noqa: ARG002 - its own
        return formula.removeprefix("=")

    def _xml_number_element(self, number: float, attributes: Sequence[tuple[str, object]] = ()) -> None:
        placed = "".join(f' {name}="{value}"' for name, value in attributes)
        self.fh.write(f"<c{placed}><v>{number!r}</v></c>")


class _Workbook(xlsxwriter.Workbook):  # type: ignore[misc] # as above
    """A workbook of exact worksheets."""

    worksheet_class = _ExactWorksheet


def workbook_bytes(sheets: Sequence[Sheet], properties: Mapping[str, str]) -> bytes:
    """The content of the .xlsx file that holds the sheets.

    Args:
        sheets: in the order of their tabs.
        properties: document properties by XlsxWriter's names: title, subject, author, comments.
    """
    buffer = io.BytesIO()
    workbook = _Workbook(buffer, _OPTIONS)
    workbook.set_properties({name: shown(text) for name, text in properties.items()})
    workbook.set_calc_mode("auto")
    formats = {name: workbook.add_format({**BASE, **look}) for name, look in LOOKS.items()}
    for sheet in sheets:
        _write_sheet(workbook, sheet, formats)
    workbook.close()
    return buffer.getvalue()


def _write_sheet(workbook: xlsxwriter.Workbook, sheet: Sheet, formats: Mapping[str, Format]) -> None:
    worksheet = workbook.add_worksheet(sheet.title)
    for column, width in sheet.widths.items():
        worksheet.set_column(column, column, width, formats["text"])
    for row, height in sheet.heights.items():
        worksheet.set_row(row, height)
    for row, first, last, style in sheet.merged:
        worksheet.merge_range(row, first, row, last, "", formats[style])
    for run in sheet.runs:
        _write_run(worksheet, run, formats)
    _set_page(worksheet, sheet)
    _set_view(worksheet, sheet)
    for first, column, last in sheet.marks:
        _mark_words(workbook, worksheet, (first, column, last))
    for chart in sheet.charts:
        worksheet.insert_chart(*chart.place, _chart(workbook, sheet.title, chart))


def _write_run(worksheet: Worksheet, run: Run, formats: Mapping[str, Format]) -> None:
    column = run.column
    for row, value, style, formula in run.cells():
        if value is None and not formula and style in PLAIN:
            continue
        if formula:
            result = shown(value) if isinstance(value, str) else value
            worksheet.write_formula(row, column, f"={formula}", formats[style], result)
        else:
            _WRITE[type(value)](worksheet, row, column, value, formats[style])


def _write_text(worksheet: Worksheet, row: int, column: int, text: str, style: Format) -> None:
    """A text as a text; one that looks like XlsxWriter's own mark-up for rich text is spelled out as such."""
    text = shown(text)
    if text.startswith("<r>") and text.endswith("</r>"):
        text = f'<r><t xml:space="preserve">{escape(text)}</t></r>'
    worksheet.write_string(row, column, text, style)


def _write_number(worksheet: Worksheet, row: int, column: int, number: float, style: Format) -> None:
    worksheet.write_number(row, column, number, style)


def _write_flag(worksheet: Worksheet, row: int, column: int, flag: object, style: Format) -> None:
    worksheet.write_boolean(row, column, flag, style)


def _write_blank(worksheet: Worksheet, row: int, column: int, _: object, style: Format) -> None:
    worksheet.write_blank(row, column, None, style)


_WRITE: dict[type, Callable[[Worksheet, int, int, Any, Format], None]] = {
    str: _write_text,
    float: _write_number,
    int: _write_number,
    bool: _write_flag,
    type(None): _write_blank,
}


def _set_page(worksheet: Worksheet, sheet: Sheet) -> None:
    worksheet.set_landscape()
    worksheet.set_paper(9)
    worksheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    worksheet.fit_to_pages(1, 1 if sheet.fit_to_height else 0)
    if sheet.printed:
        worksheet.print_area(0, 0, max(sheet.last_row, 1), sheet.printed - 1)
    worksheet.set_footer("&L&8&A&R&8&P / &N")
    if sheet.header_row is not None:
        worksheet.repeat_rows(sheet.header_row)


def _set_view(worksheet: Worksheet, sheet: Sheet) -> None:
    worksheet.hide_gridlines(2)
    if sheet.tab:
        worksheet.set_tab_color(sheet.tab)
    if sheet.header_row is not None:
        worksheet.set_row(sheet.header_row, 32)
        worksheet.freeze_panes(sheet.header_row + 1 if sheet.frozen else 0, sheet.frozen_columns)
        if sheet.filtered and sheet.last_row > sheet.header_row:
            worksheet.autofilter(sheet.header_row, 0, sheet.last_row, sheet.columns - 1)
    if sheet.locked:
        worksheet.protect("", {"format_columns": True, "format_rows": True, "select_locked_cells": True})


def _mark_words(workbook: xlsxwriter.Workbook, worksheet: Worksheet, place: tuple[int, int, int]) -> None:
    first, column, last = place
    for words, ink, fill in (
        (BAD_WORDS, RED, RED_FILL),
        (NEAR_WORDS, AMBER, AMBER_FILL),
        (GOOD_WORDS, GREEN, GREEN_FILL),
    ):
        look = workbook.add_format({"font_color": ink, "bg_color": fill})
        for word in words:
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": look}
            worksheet.conditional_format(first, column, last, column, rule)


def _chart(workbook: xlsxwriter.Workbook, sheet: str, chart: Chart) -> xlsxwriter.chart.Chart:
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
                    "gap": 60,
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
            }
        )
        drawn.combine(line)
    drawn.set_title({"name": [sheet, *chart.title], "overlay": False, "name_font": _TITLE})
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
    drawn.set_title({"name": [sheet, *chart.title], "overlay": False, "name_font": _TITLE})
    drawn.set_legend({"position": "bottom", "font": font} if chart.point else {"none": True})
    drawn.set_size({"width": chart.size[0], "height": chart.size[1]})
    return drawn


def _ends(ends: tuple[float | None, float | None]) -> dict[str, float]:
    """Where an axis starts and ends, as XlsxWriter is told."""
    return {name: end for name, end in zip(("min", "max"), ends, strict=True) if end is not None}


def _dress(drawn: xlsxwriter.chart.Chart, chart: Chart) -> None:
    font = {"name": FONT, "size": 9, "color": GREY}
    drawn.set_legend({"position": "bottom", "font": font} if chart.line or chart.beside else {"none": True})
    values = {"num_format": chart.number_format, "num_font": font, "major_gridlines": {"visible": False}, "min": 0}
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
