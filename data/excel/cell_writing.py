"""Writes single cells with XlsxWriter: text stays text and numbers keep all their digits."""

from __future__ import annotations

from datetime import date, time, timedelta

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

TEXT_LIMIT = 32_767
"""Characters that a cell of Excel can hold."""

WORKBOOK_OPTIONS = {
    "in_memory": True,
    "strings_to_numbers": False,
    "strings_to_formulas": False,
    "strings_to_urls": False,
}
"""Built in memory, so that nothing is left in the temporary folder; texts are never anything else."""


def write_cell(sheet: Worksheet, row: int, number: int, value: object, style: Format) -> None:
    """Write a value as what it is; what is no number, day or truth value is written as the text shown for it."""
    match value:
        case bool():
            sheet.write_boolean(row, number, value, style)
        case int() | float():
            sheet.write_number(row, number, _ExactNumber(value), style)
        case date() | time() | timedelta():
            sheet.write_datetime(row, number, value, style)
        case _:
            write_text(sheet, row, number, str(value), style)


def write_text(sheet: Worksheet, row: int, number: int, text: str, style: Format) -> None:
    """Write a text that is a text whatever it looks like."""
    if text.startswith("<r>") and text.endswith("</r>"):
        # XlsxWriter takes such a text for ready-made markup and would not escape it; in pieces it is text.
        sheet.write_rich_string(row, number, text[:1], text[1:2], text[2:], style)
    else:
        sheet.write_string(row, number, text, style)


class _ExactNumber(float):
    """A number that XlsxWriter writes with all its digits; it formats with 16, and a float may need 17."""

    def __format__(self, specification: str) -> str:
        return repr(float(self))
