"""Small foreign files for tests, as lists of rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import xlsxwriter

from data.excel.source import SourceFile
from tests.data.importing.sources import make_source

Rows = Sequence[Sequence[object]]


def source_of(rows: Rows, name: str = "pump.xlsx", title: str = "Sheet1") -> SourceFile:
    """A file of one sheet with these rows from A1 on."""
    return replace(make_source(rows, title=title), name=name)


def write_xlsx(path: Path, rows: Rows, title: str = "Sheet1") -> Path:
    """Write the rows as a workbook of one sheet."""
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, options) as workbook:
        sheet = workbook.add_worksheet(title)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, str):
                    sheet.write_string(number, column, value)
                elif value is not None:
                    sheet.write(number, column, value)
    return path
