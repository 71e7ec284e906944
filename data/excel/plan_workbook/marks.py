"""What a sheet shows beyond its cells: colours by word, bars behind shares, and the Excel table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from data.excel.plan_workbook.grid import Sheet
from data.excel.plan_workbook.looks import (
    AMBER,
    AMBER_FILL,
    BAD_WORDS,
    GOOD_WORDS,
    GREEN,
    GREEN_FILL,
    NEAR_WORDS,
    RED,
    RED_FILL,
    SHADE,
    TILE_WORDS,
)

_INKS = {"bad": (RED, RED_FILL), "near": (AMBER, AMBER_FILL), "good": (GREEN, GREEN_FILL)}
_WORDS = {"bad": BAD_WORDS, "near": NEAR_WORDS, "good": GOOD_WORDS}
# As Excel 2007 has them: the extension of 2010 would be lost, with a warning, by programs that use openpyxl.
_BAR: Mapping[str, Any] = MappingProxyType(
    {
        "type": "data_bar",
        "bar_color": SHADE,
        "min_type": "num",
        "min_value": 0,
    }
)
_NO_TITLE_OF_A_TABLE = re.compile("[\x00-\x1f]|_x[0-9A-Fa-f]{4}_")
"""What Excel writes differently in the cell and in the table, and then takes the file for damaged."""
_LONGEST_TITLE = 255


def mark_formats(workbook: xlsxwriter.Workbook) -> dict[str, Format]:
    """The looks of what is bad, near a limit and good, made once a workbook."""
    return {name: workbook.add_format({"font_color": ink, "bg_color": fill}) for name, (ink, fill) in _INKS.items()}


def mark(worksheet: Worksheet, sheet: Sheet, looks: Mapping[str, Format]) -> None:
    """Colour the cells of ``sheet.marks`` and ``sheet.tiles`` by their words; put bars behind ``sheet.bars``."""
    for first, column, last in sheet.marks:
        for name, words in _WORDS.items():
            for word in words:
                rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": looks[name]}
                worksheet.conditional_format(first, column, last, column, rule)
    for row, column in sheet.tiles:
        for word, name in TILE_WORDS:
            rule = {"type": "text", "criteria": "containing", "value": word, "format": looks[name]}
            worksheet.conditional_format(row, column, row, column, {**rule, "stop_if_true": True})
    for first, column, last in sheet.bars:
        worksheet.conditional_format(first, column, last, column, dict(_BAR))


def excel_table(sheet: Sheet, formats: Mapping[str, Format]) -> dict[str, Any] | None:
    """How XlsxWriter is told of the table of a sheet; None where Excel could not hold it as one.

    The titles of an Excel table are texts of one line, all different whatever their case.
    """
    row = sheet.header_row
    if row is None or sheet.last_row <= row:
        return None
    header = {run.column: run for run in sheet.runs if run.row == row and len(run.held) == 1}
    titles = [str(header[column].held[0] or "") for column in range(sheet.columns)]
    if len({title.casefold() for title in titles}) < len(titles) or not all(map(_is_title, titles)):
        return None
    columns = [
        {"header": title, "header_format": formats[str(header[column].formats)]} for column, title in enumerate(titles)
    ]
    name = re.sub("[^A-Za-z0-9]+", "_", sheet.title) + "_table"
    return {"name": name, "columns": columns, "style": None, "autofilter": sheet.filtered}


def _is_title(title: str) -> bool:
    return 0 < len(title) <= _LONGEST_TITLE and _NO_TITLE_OF_A_TABLE.search(title) is None
