"""A file from a stranger with all that its cells say: values, and looks where they carry meaning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from data.excel.cells import SheetCells
from data.problems import Problem


@dataclass(frozen=True)
class SheetLooks:
    """What the looks of a sheet say beside its values. Rows and columns are numbers, from 1.

    Attributes:
        merged: merged ranges as (first row, first column, last row, last column).
        hidden_rows: rows that the spreadsheet hides.
        hidden_columns: columns that it hides.
        outline: level of grouping of rows that have one, from 1.
        indents: indentation of cells that have one, by (row, column); leading blanks are in the value itself.
        formats: number formats other than General, by column, as runs (first row, last row, format).
    """

    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    outline: Mapping[int, int] = field(default_factory=dict)
    indents: Mapping[tuple[int, int], int] = field(default_factory=dict)
    formats: Mapping[int, tuple[tuple[int, int, str], ...]] = field(default_factory=dict)

    def format_at(self, row: int, column: int) -> str:
        """The number format of a cell, such as ``#,##0.00 "€"``; empty for General or where it is not known."""
        for first, last, form in self.formats.get(column, ()):
            if first <= row <= last:
                return form
        return ""


@dataclass(frozen=True)
class SourceSheet:
    """One sheet: its cells, and how they look."""

    cells: SheetCells
    looks: SheetLooks = SheetLooks()


@dataclass(frozen=True)
class TextForm:
    """How a text file was read.

    Attributes:
        encoding: such as ``utf-8`` or ``cp1252``.
        separator: one character.
    """

    encoding: str
    separator: str


@dataclass(frozen=True)
class SourceFile:
    """A file as it was read.

    Attributes:
        name: of the file, without its folder.
        sheets: in order, hidden ones too; a text file has one, without a title.
        text: how a text file was read; None for a spreadsheet.
        problems: what is not certain about the reading, such as a second encoding that gives other letters.
    """

    name: str
    sheets: tuple[SourceSheet, ...]
    text: TextForm | None = None
    problems: tuple[Problem, ...] = ()
