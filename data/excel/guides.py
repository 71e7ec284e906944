"""What guides a person who fills in a sheet: comments on the headers, lists to choose from, bounds on numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from data.columns import Column, Kind
from data.excel.styles import FONT, Styles
from data.sheets import SETTINGS, sheet_spec

LAST_ROW = 1_048_575
"""Number of the last row of a sheet, from 0."""

LISTS_TITLE = "Lists"

_COMMENT_CHARACTERS = 44
_COMMENT_LINE = 16
_LIST_LIMIT = 255


def column_comment(column: Column) -> str:
    """The comment on a header: what the column holds, its unit, how to type it and what a blank means."""
    parts = [column.title, column.help]
    if column.choices:
        parts.append(f"{'One of' if column.kind is Kind.CHOICE else 'For instance'}: {', '.join(column.choices)}.")
    if column.unit:
        parts.append(f"Measured in: {column.unit}.")
    if column.kind is Kind.SHARE:
        parts.append("Type 65 % or 0.65; for all of it type 100 %.")
    if column.kind is Kind.DAY:
        parts.append("An ISO date: 2027-01-31.")
    parts.append("Required: must not be blank." if column.required else f"Blank: {column.blank}.")
    return "\n".join(parts)


def add_comment(sheet: Worksheet, number: int, column: Column, row: int = 0, text: str = "") -> None:
    """Put the comment of a column on its header cell, or another text."""
    text = text or column_comment(column)
    lines = sum(1 + len(line) // _COMMENT_CHARACTERS for line in text.split("\n"))
    sheet.write_comment(
        row,
        number,
        text,
        {
            "author": "Lodestone",
            "width": 300,
            "height": _COMMENT_LINE * (lines + 1),
            "font_name": FONT,
            "font_size": 10,
            "color": "#FFFBE8",
        },
    )


@dataclass(frozen=True)
class Lists:
    """The long lists that cells offer to choose from, on a hidden sheet of their own.

    Attributes:
        ranges: the absolute range that holds each list, by its name.
    """

    ranges: Mapping[str, str]

    @classmethod
    def write(cls, workbook: Workbook, styles: Styles, lists: Mapping[str, tuple[str, ...]]) -> Lists:
        """Write the lists, one a column, on a hidden sheet at the end of the workbook."""
        sheet = workbook.add_worksheet(LISTS_TITLE)
        sheet.hide()
        ranges = {}
        for number, (name, values) in enumerate(lists.items()):
            sheet.write_string(0, number, name, styles.get("optional"))
            for row, value in enumerate(values, start=1):
                sheet.write_string(row, number, value, styles.get())
            letter = xl_col_to_name(number)
            ranges[name] = f"={LISTS_TITLE}!${letter}$2:${letter}${len(values) + 1}"
        return cls(ranges)


def add_validation(
    sheet: Worksheet, number: int, column: Column, lists: Lists, rows: tuple[int, int] = (1, LAST_ROW)
) -> None:
    """Offer the values of a column as a list, or warn of a number outside its bounds, from the second row down."""
    options = _validation(column, lists)
    if options:
        sheet.data_validation(rows[0], number, rows[1], number, options)


def add_setting_choices(sheet: Worksheet, row: int, number: int, setting_title: object, lists: Lists) -> None:
    """Offer the choices of one setting in its own value cell."""
    for setting in SETTINGS:
        if isinstance(setting_title, str) and setting.matches(setting_title):
            options = _validation(setting, lists)
            if options:
                sheet.data_validation(row, number, row, number, options)


def _validation(column: Column, lists: Lists) -> dict[str, Any]:
    if column.kind is Kind.CHOICE:
        return _choices(column)
    if column.choices:
        return _suggestions(list(column.choices))
    if column.refers_to:
        return _suggestions(_identifiers(column.refers_to))
    name = "mineral" if column.name == "mineral" else str(column.kind)
    if name in lists.ranges:
        return _suggestions(lists.ranges[name])
    return _bounds(column)


def _choices(column: Column) -> dict[str, Any]:
    assert len(",".join(column.choices)) <= _LIST_LIMIT, column.title  # noqa: S101 - the limit of Excel's own lists
    return {
        "validate": "list",
        "source": list(column.choices),
        "error_title": column.title,
        "error_message": f"One of: {', '.join(column.choices)}."[:_LIST_LIMIT],
    }


def _suggestions(source: list[str] | str) -> dict[str, Any]:
    return {"validate": "list", "source": source, "show_error": False}


def _identifiers(sheet_name: str) -> str:
    """The filled part of another sheet's first column, however many rows it will have."""
    title = sheet_spec(sheet_name).title.replace("'", "''")
    return f"=OFFSET('{title}'!$A$2,0,0,MAX(1,COUNTA('{title}'!$A:$A)-1),1)"


def _bounds(column: Column) -> dict[str, Any]:
    low = column.at_least if column.at_least is not None else column.above
    if not column.is_number or low is None:
        return {}
    return {
        "validate": "decimal",
        **_criteria(column, low),
        "error_type": "warning",
        "error_title": column.title,
        "error_message": f"Expected a number {_bounds_sentence(column, low)}.",
    }


def _criteria(column: Column, low: float) -> dict[str, Any]:
    if column.at_most is not None:
        return {"criteria": "between", "minimum": low, "maximum": column.at_most}
    return {"criteria": ">" if column.above is not None else ">=", "value": low}


def _bounds_sentence(column: Column, low: float) -> str:
    lowest = f"above {low:g}" if column.above is not None else f"of at least {low:g}"
    if column.at_most is None or column.kind is not Kind.SHARE:
        return lowest
    return f"{lowest} and at most {column.at_most:g} ({100.0 * column.at_most:g} %)"
