"""The sheets of a book as typed tables: every raw cell is read by the kind of its column, and every doubt is named."""

from __future__ import annotations

from functools import cache

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.book import Book, SheetTable
from data.columns import Column
from data.problems import Problem, Severity
from data.reading.cell_reading import Finding, stripped
from data.reading.findings import Findings, and_more, listed
from data.reading.numbers import read_numbers
from data.reading.values import read_values
from data.sheets import SHEETS, sheet_spec

SETTING_VALUES = ("settings", "value")
"""The one column whose kind changes from row to row; it stays raw and is read with the settings."""


def read_typed(book: Book) -> tuple[dict[str, pd.DataFrame], list[Problem]]:
    """Read every sheet of a book.

    Args:
        book: the raw cells.

    Returns:
        A table by sheet name, and everything that is wrong with single cells and with keys. Wholly blank rows are left
        out; the index holds the row ids. Columns of numbers and shares are float64 with NaN for a blank without a
        default; all others hold objects: text is ``""`` where blank, a day or a period None, a penalty NaN for never.
        Where a cell is wrong its value is blank, so that later checks pass it over.
    """
    found = Findings(book)
    return {spec.name: _read_sheet(book[spec.name], found) for spec in SHEETS}, found.problems


def read_names(table: SheetTable, name: str) -> pd.Series:
    """The names in a column of texts as everything else knows them: without outer blanks, a number as its digits.

    Args:
        table: the raw cells of a sheet.
        name: a column of texts.

    Returns:
        A name for each row id; ``""`` where the cell is blank.
    """
    cells = _cleaned(table.cells[name].to_numpy(dtype=object))
    values, _ = read_values(table.spec.column(name), cells, table.spec)
    return pd.Series(values, index=table.cells.index, dtype=object)


def _read_sheet(table: SheetTable, found: Findings) -> pd.DataFrame:
    if not len(table):
        return _without_rows(table.spec.name).copy(deep=False)
    cells = {column.name: _cleaned(table.cells[column.name].to_numpy(dtype=object)) for column in table.spec.columns}
    blank = {name: np.array([cell is None for cell in column], dtype=bool) for name, column in cells.items()}
    used = ~np.logical_and.reduce(list(blank.values()))
    row_ids = table.cells.index[used]
    typed = {}
    for column in table.spec.columns:
        name = column.name
        typed[name] = _read_column(table, column, cells[name][used], blank[name][used], row_ids, found)
    frame = pd.DataFrame(typed, index=row_ids)
    _report_duplicates(table, frame, found)
    return frame


@cache
def _without_rows(name: str) -> pd.DataFrame:
    """The typed table of a sheet without rows."""
    columns = sheet_spec(name).columns
    kinds = {column.name: "float64" if column.is_number else "object" for column in columns}
    return pd.DataFrame(
        {name: np.empty(0, dtype=kind) for name, kind in kinds.items()}, index=pd.Index([], dtype="int64")
    )


def _read_column(
    table: SheetTable,
    column: Column,
    cells: NDArray[np.object_],
    blank: NDArray[np.bool_],
    row_ids: pd.Index[int],
    found: Findings,
) -> pd.Series:
    """The values of one column, defaults filled in."""
    sheet = table.spec.name
    if column.required:
        _report_blanks(sheet, column, blank, row_ids, found)
    if (sheet, column.name) == SETTING_VALUES:
        return pd.Series(cells, index=row_ids, dtype=object)
    if column.is_number:
        numbers, wrong = read_numbers(column, cells, table.spec)
        if column.default is not None:
            numbers[blank] = float(column.default)
        _report(sheet, column, wrong, row_ids, found)
        return pd.Series(numbers, index=row_ids, dtype="float64")
    values, wrong = read_values(column, cells, table.spec)
    _report(sheet, column, wrong, row_ids, found)
    filled = np.empty(len(values), dtype=object)
    filled[:] = values
    if isinstance(column.default, str) and column.default != "never":
        filled[blank] = column.default
    return pd.Series(filled, index=row_ids, dtype=object)


def _cleaned(cells: NDArray[np.object_]) -> NDArray[np.object_]:
    """The cells without outer blanks in their texts; a text of blanks is a blank cell."""
    if str not in set(map(type, cells)):
        return cells
    cleaned = np.empty(len(cells), dtype=object)
    cleaned[:] = [(stripped(cell) or None) if isinstance(cell, str) else cell for cell in cells]
    return cleaned


def _report_blanks(
    sheet: str, column: Column, blank: NDArray[np.bool_], row_ids: pd.Index[int], found: Findings
) -> None:
    """Required cells that are blank; a column without any value is one problem."""
    missing = row_ids[blank]
    title = column.title.lower()
    if len(missing) == len(row_ids) > 1:
        message = f"the column {column.title} has no value in any row; {title} is required."
        found.error("blank-column", message, "Fill in the column, or give it this title.", sheet, -1, column.name)
        return
    for row_id in missing.tolist():
        found.error("blank-cell", f"{title} is blank and required.", "Fill it in.", sheet, row_id, column.name)


def _report(sheet: str, column: Column, wrong: list[Finding], row_ids: pd.Index[int], found: Findings) -> None:
    """Errors cell by cell; warnings and notes that say the same of many cells once, with their number."""
    for finding in wrong:
        reading = finding.reading
        rows = row_ids[list(finding.positions)].tolist()
        if reading.severity is Severity.ERROR:
            for row_id in rows:
                found.error(reading.code, reading.message, reading.hint, sheet, row_id, column.name)
            continue
        message = reading.message.removesuffix(".") + and_more(len(rows)) + "."
        found.add(reading.severity, reading.code, message, reading.hint, sheet, rows[0], column.name)


def _report_duplicates(table: SheetTable, frame: pd.DataFrame, found: Findings) -> None:
    """Rows whose key another row above has."""
    key = list(table.spec.key)
    if not key or len(set(zip(*(frame[name] for name in key), strict=True))) == len(frame):
        return
    optional = {column.name for column in table.spec.columns if not column.required}
    complete = np.ones(len(frame), dtype=bool)
    for name in key:
        if name not in optional:
            complete &= frame[name].notna().to_numpy() & (frame[name] != "").to_numpy()
    rows = frame.loc[complete, key]
    again = rows[rows.duplicated(keep=False)]
    if again.empty:
        return
    first: dict[tuple[object, ...], int] = {}
    for row_id, values in zip(again.index.tolist(), again.itertuples(index=False, name=None), strict=True):
        if values not in first:
            first[values] = row_id
            continue
        name = key[0]
        said = listed([f"{part.replace('_', ' ')} {found.raw(table.spec.name, row_id, part)}" for part in key])
        message = f"{said} is already in {found.cell(table.spec.name, first[values], name)}."
        hint = "Give each row its own, or delete one of the two."
        found.error("duplicate-key", message, hint, table.spec.name, row_id, name)
