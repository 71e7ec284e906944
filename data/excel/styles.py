"""The look of every workbook the program writes: fonts, fills and number formats, named once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any, TypeGuard

import xlsxwriter
from xlsxwriter.format import Format

from data.columns import Column, Kind

FONT = "Calibri"
NAVY = "#1F3A5F"
PALE = "#DCE6F1"
GREY = "#5F6B7A"

DAY_FORMAT = "yyyy-mm-dd"
MOMENT_FORMAT = "yyyy-mm-dd hh:mm:ss"
SHARE_FORMAT = "0.00 %"
TEXT_FORMAT = "@"
GENERAL = "General"
_GROUPED = "#,##0"

MOST_DECIMALS = 6
"""Numbers that need more decimals than this are shown as Excel shows them unformatted."""

_HEADER = {
    "bold": True,
    "text_wrap": True,
    "valign": "vcenter",
    "align": "left",
    "indent": 1,
    "right": 1,
    "right_color": "#FFFFFF",
}
_LINE_BELOW = {"text_wrap": True, "valign": "top", "bottom": 4, "bottom_color": "#B8C4D3"}
_LOCKED = {"bg_color": "#F3F5F8", "border": 1, "border_color": "#D5DCE5"}
_ANSWER = {"bg_color": "#FFFBE8", "border": 1, "border_color": "#E3D9A8", "locked": False}
_LOOKS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "text": {"align": "left", "indent": 1},
        "number": {"align": "right"},
        "required": _HEADER | {"font_color": "#FFFFFF", "bg_color": NAVY},
        "optional": _HEADER | {"font_color": NAVY, "bg_color": PALE},
        "title": {"bold": True, "font_size": 20, "font_color": NAVY},
        "heading": {"bold": True, "font_size": 13, "font_color": NAVY, "bottom": 1, "bottom_color": NAVY},
        "paragraph": {"text_wrap": True, "valign": "top"},
        "notice": {"text_wrap": True, "valign": "top", "bold": True, "font_color": "#5C4300", "bg_color": "#FFF4D6"},
        "table header": {"bold": True, "font_color": NAVY, "bg_color": PALE, "valign": "vcenter"},
        "table cell": _LINE_BELOW,
        "fixed": _LOCKED | {"align": "left", "indent": 1},
        "fixed number": _LOCKED | {"align": "right"},
        "answer": _ANSWER | {"align": "left", "indent": 1},
        "answer number": _ANSWER | {"align": "right"},
        "plain note": {"font_color": GREY},
        "table name": _LINE_BELOW | {"bold": True},
    }
)


class Styles:
    """The formats of one workbook, each made once."""

    def __init__(self, workbook: xlsxwriter.Workbook) -> None:
        self._workbook = workbook
        self._formats: dict[tuple[str, str], Format] = {}

    def get(self, look: str = "text", number_format: str = GENERAL) -> Format:
        """The format of that look and number format."""
        key = (look, number_format)
        if key not in self._formats:
            properties = {"font_name": FONT, "font_size": 11, "num_format": number_format} | dict(_LOOKS[look])
            self._formats[key] = self._workbook.add_format(properties)
        return self._formats[key]


def column_number_format(column: Column, values: Sequence[object]) -> str:
    """The number format of a column, from what it holds and the values in it.

    Text, periods and identifiers are text cells, so that Excel leaves ``007`` and ``2027-01`` as they are typed.
    """
    match column.kind:
        case Kind.SHARE:
            return SHARE_FORMAT
        case Kind.DAY:
            return DAY_FORMAT
        case Kind.NUMBER:
            numbers = [value for value in values if _is_number(value)]
            return _with_decimals(min(2, max(map(_decimals, numbers)))) if numbers else GENERAL
        case Kind.AMOUNT | Kind.PENALTY:
            return GENERAL
        case _:
            return TEXT_FORMAT


def value_number_format(column: Column, column_format: str, value: object) -> str:
    """The number format of one cell: its column's, unless its value needs more decimals or is of another kind."""
    if isinstance(value, datetime):
        return DAY_FORMAT if value.time() == time() else MOMENT_FORMAT
    if isinstance(value, date):
        return DAY_FORMAT
    if not _is_number(value):
        return GENERAL if isinstance(value, bool) else column_format
    if column.kind is Kind.NUMBER:
        return _with_decimals(max(_decimals(value), _format_decimals(column_format)))
    if column.kind is Kind.AMOUNT and abs(value) < 1:
        return SHARE_FORMAT
    return column_format if column_format == SHARE_FORMAT else GENERAL


def shown(value: object, number_format: str) -> str:
    """About what Excel shows of a value: good enough to choose the width of a column."""
    if not _is_number(value):
        return str(value)
    if number_format == SHARE_FORMAT:
        return f"{value:.2%} "
    if number_format.startswith(_GROUPED):
        return f"{value:,.{_format_decimals(number_format)}f}"
    return f"{value:.10g}"


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _with_decimals(decimals: int) -> str:
    if decimals > MOST_DECIMALS:
        return GENERAL
    return f"{_GROUPED}.{'0' * decimals}" if decimals else _GROUPED


def _format_decimals(number_format: str) -> int:
    return len(number_format.partition(".")[2])


def _decimals(number: float) -> int:
    """How many decimals show a number exactly; one more than we show where it takes too many."""
    for decimals in range(MOST_DECIMALS + 1):
        if float(f"{number:.{decimals}f}") == number:
            return decimals
    return MOST_DECIMALS + 1
