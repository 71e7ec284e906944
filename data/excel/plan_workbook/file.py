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

from data.excel.plan_workbook.charts import native_chart
from data.excel.plan_workbook.grid import Run, Sheet, shown, span
from data.excel.plan_workbook.looks import BASE, LOOKS, PLAIN
from data.excel.plan_workbook.marks import excel_table, mark, mark_formats

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}


_BESIDE_CELLS = {"x_offset": 12, "object_position": 2}
"""Charts keep off the cells to their left, and their size when columns change."""


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
        properties: document properties by XlsxWriter's names: title, subject, author, category, keywords, comments.
    """
    buffer = io.BytesIO()
    workbook = _Workbook(buffer, _OPTIONS)
    workbook.set_properties({name: shown(text) for name, text in properties.items()})
    workbook.set_calc_mode("auto")
    formats = {name: workbook.add_format({**BASE, **look}) for name, look in LOOKS.items()}
    marks = mark_formats(workbook)
    for sheet in sheets:
        _write_sheet(workbook, sheet, formats, marks)
    workbook.close()
    return buffer.getvalue()


def _write_sheet(
    workbook: xlsxwriter.Workbook, sheet: Sheet, formats: Mapping[str, Format], marks: Mapping[str, Format]
) -> None:
    worksheet = workbook.add_worksheet(sheet.title)
    for column, width in sheet.widths.items():
        worksheet.set_column(column, column, width, formats["text"])
    for row, height in sheet.heights.items():
        worksheet.set_row(row, height)
    for row, first, last, style in sheet.merged:
        worksheet.merge_range(row, first, row, last, "", formats[style])
    for run in sheet.runs:
        _write_run(worksheet, run, formats)
    if sheet.hidden:
        worksheet.hide()
    _set_page(worksheet, sheet)
    _set_view(worksheet, sheet)
    if table := excel_table(sheet, formats):
        worksheet.add_table(sheet.header_row, 0, sheet.last_row, sheet.columns - 1, table)
    elif sheet.header_row is not None and sheet.filtered and sheet.last_row > sheet.header_row:
        worksheet.autofilter(sheet.header_row, 0, sheet.last_row, sheet.columns - 1)
    mark(worksheet, sheet, marks)
    for name, place in sheet.names.items():
        workbook.define_name(
            name, f"={span(place[1], place[0], place[-1] if len(place) > 2 else place[0], sheet.title)}"
        )
    for chart in sheet.charts:
        worksheet.insert_chart(*chart.place, native_chart(workbook, sheet.title, chart), _BESIDE_CELLS)


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
    if sheet.printed or sheet.printed_rows:
        last = max(run.row + len(run.held) for run in sheet.runs) - 1
        last = min(last, sheet.printed_rows - 1) if sheet.printed_rows else last
        worksheet.print_area(0, 0, last, (sheet.printed or sheet.columns) - 1)
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
    if sheet.locked:
        worksheet.protect("", {"format_columns": True, "format_rows": True, "select_locked_cells": True})
