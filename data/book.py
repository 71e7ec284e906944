"""The Book: the cells of a sourcing workbook as they were typed, and where each came from."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType

import numpy as np
import pandas as pd

from data.columns import SheetSpec
from data.problems import CellRef, Problem
from data.sheets import SHEETS, sheet_spec

RawCell = object
"""What a cell may hold: str, float, int, bool, date, datetime, None for blank, or a marker of the reader."""


def empty_cells(spec: SheetSpec) -> pd.DataFrame:
    """A table without rows that has every column of the sheet."""
    return _without_rows(spec.name).copy(deep=False)


@cache
def _without_rows(name: str) -> pd.DataFrame:
    columns = sheet_spec(name).columns
    return pd.DataFrame(columns=[column.name for column in columns], index=_row_ids(0), dtype=object)


def _row_ids(rows: int) -> pd.Index[int]:
    return pd.RangeIndex(rows).astype("int64")


@dataclass(frozen=True)
class SheetTable:
    """The raw cells of one sheet.

    Attributes:
        spec: what its columns mean.
        cells: one row a row, one column of dtype object a column of ``spec`` (all of them, by name); None is blank.
            The index holds stable row ids.
        file_rows: row number in the file for each row id; ids without an entry were typed in the app.
        letters: letter of the file's column for each column name that the file has.
        title: the sheet's title in the file.
    """

    spec: SheetSpec
    cells: pd.DataFrame
    file_rows: pd.Series = field(default_factory=lambda: pd.Series(dtype="int64"))
    letters: Mapping[str, str] = MappingProxyType({})
    title: str = ""

    def __len__(self) -> int:
        return len(self.cells)

    @property
    def next_row_id(self) -> int:
        """A row id that no row of this sheet has."""
        return int(self.cells.index.max()) + 1 if len(self.cells) else 0


@dataclass(frozen=True)
class Book:
    """A sourcing workbook in memory. It is never changed; an edit gives a new Book that shares what did not change.

    Attributes:
        sheets: every sheet of WORKBOOK.md by name; sheets that the file lacks are empty.
        file: name of the file it was read from, without its folder; empty for a new book.
        reading_errors: the errors that were met when that file was read (``data.reading.file_errors``).
    """

    sheets: Mapping[str, SheetTable]
    file: str = ""
    reading_errors: tuple[Problem, ...] = ()

    @classmethod
    def of(cls, tables: Mapping[str, pd.DataFrame] | None = None, file: str = "") -> Book:
        """A book from raw tables by sheet name; sheets and columns that are not given are blank.

        Raises:
            KeyError: a table or a column has a name that no sheet or column has.
        """
        given = dict(tables or {})
        sheets = {}
        for spec in SHEETS:
            cells = _completed(spec, given.pop(spec.name)) if spec.name in given else empty_cells(spec)
            sheets[spec.name] = SheetTable(spec, cells, title=spec.title)
        if given:
            raise KeyError(next(iter(given)))
        return cls(sheets, file)

    def __getitem__(self, name: str) -> SheetTable:
        return self.sheets[name]

    def with_sheet(self, table: SheetTable) -> Book:
        """The same book with one sheet replaced."""
        return replace(self, sheets={**self.sheets, table.spec.name: table})

    def at(self, sheet: str, row_id: int = -1, name: str = "") -> CellRef:
        """The place of a cell, a row (no ``name``) or a sheet (no ``row_id``), as problems state it."""
        table = self.sheets[sheet]
        row = int(table.file_rows.get(row_id, 0)) if row_id >= 0 else 0
        letter = table.letters.get(name, "") if row else ""
        return CellRef(self.file, table.title or table.spec.title, row, letter, row_id, name)

    def raw(self, sheet: str, row_id: int, name: str) -> str:
        """The text of a raw cell, for messages; empty for a blank."""
        value = self.sheets[sheet].cells.at[row_id, name]
        return "" if value is None else str(value)

    def content_hash(self) -> str:
        """A digest of all cells, the same for equal content wherever it came from; row order counts."""
        digest = hashlib.sha256()
        for spec in SHEETS:
            cells = self.sheets[spec.name].cells
            digest.update(f"{spec.name}:{len(cells)}\n".encode())
            for column in spec.columns:
                values = cells[column.name] if len(cells) else ()
                digest.update("\x1f".join(map(_canonical, values)).encode("utf-8", "surrogatepass"))
                digest.update(b"\x1e")
        return digest.hexdigest()


def _completed(spec: SheetSpec, given: pd.DataFrame) -> pd.DataFrame:
    known = {column.name for column in spec.columns}
    for name in given.columns:
        if name not in known:
            raise KeyError(f"{spec.name}.{name}")
    cells = {column.name: np.full(len(given), None, dtype=object) for column in spec.columns}
    for name in given.columns:
        cells[name][:] = [_blank_as_none(value) for value in given[name]]
    return pd.DataFrame(cells, index=_row_ids(len(given)), dtype=object)


def _blank_as_none(value: object) -> object:
    if value is None or (isinstance(value, float | np.floating) and np.isnan(value)):
        return None
    return value.item() if isinstance(value, np.generic) else value


def _canonical(value: object) -> str:
    if value.__class__ is str:
        return f"s{value}"
    if value is None:
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"n{float(value)!r}"
    return f"{type(value).__name__[0]}{value}"
