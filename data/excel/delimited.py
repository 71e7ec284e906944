"""Reads a table that was saved as text: CSV and its like, with any separator and in any encoding.

Nothing is guessed about a cell: ``007``, ``NA``, ``TRUE`` and ``1,5`` stay text as they were typed.
"""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from io import StringIO
from itertools import zip_longest

from data.excel import text_encoding
from data.excel.cells import Cell, SheetCells, SpreadsheetError, column_letter
from data.excel.marks import LAST_COLUMN, LAST_ROW, Marks
from data.excel.source import SourceFile, SourceSheet, TextForm

USUAL_SEPARATORS = "\t;|,"
RARE_SEPARATORS = "^~¦§\x1f\x01#:"
SAMPLE = 500_000


@dataclass(frozen=True)
class _Rows:
    """The rows as one way of reading gives them."""

    separator: str
    rows: list[list[str]]

    @property
    def agreement(self) -> float:
        """The share of the rows with more than one cell that are as wide as most; 0 without such rows."""
        filled = [len(row) for row in self.rows if row]
        widths = Counter(width for width in filled if width > 1)
        return widths.most_common(1)[0][1] / len(filled) if widths else 0.0


def read_text(content: bytes) -> SourceFile:
    """A table as text; rows count as in a spreadsheet, so a text over several lines within quotes is in one row.

    Raises:
        SpreadsheetError: it is no text, or larger than a sheet can be; the sentence lacks the name of the file.
    """
    decoded = text_encoding.decode(content)
    separator, text = _stated_separator(decoded.text)
    separator = separator or _separator(text)
    rows = _rows(text, separator)
    sheet = SourceSheet(_cells(rows))
    return SourceFile("", (sheet,), TextForm(decoded.encoding, separator))


def _stated_separator(text: str) -> tuple[str, str]:
    """The separator that a first line such as ``sep=;`` states, and the text below; Excel shows no such row."""
    first, _, rest = text.partition("\n")
    first = first.rstrip("\r").strip('"')
    if len(first) == 5 and first.lower().startswith("sep="):
        return first[4], rest
    return "", text


def _separator(text: str) -> str:
    """The separator that cuts the rows most evenly; a comma where none does, which gives a single column."""
    sample = text if len(text) <= SAMPLE else text[: text.rfind("\n", 0, SAMPLE) + 1] or text[:SAMPLE]
    usual = [_Rows(sign, _rows(sample, sign)) for sign in USUAL_SEPARATORS if sign in sample]
    best = max(usual, key=lambda rows: rows.agreement, default=None)
    if best is not None and best.agreement > 0.3:
        return best.separator
    rare = [_Rows(sign, _rows(sample, sign)) for sign in RARE_SEPARATORS if sign in sample]
    best = max(rare, key=lambda rows: rows.agreement, default=None)
    return best.separator if best is not None and best.agreement >= 0.95 and len(best.rows) > 2 else ","


def _rows(text: str, separator: str) -> list[list[str]]:
    csv.field_size_limit(max(len(text), 1_000))
    return list(csv.reader(StringIO(text, newline=""), delimiter=separator))


def _cells(rows: list[list[str]]) -> SheetCells:
    """The rows as a sheet from A1; blank cells and cells of blanks alone are None.

    Raises:
        SpreadsheetError: there are more rows or columns than a sheet has.
    """
    width = max(map(len, rows), default=0)
    if len(rows) > LAST_ROW or width > LAST_COLUMN:
        raise SpreadsheetError(
            f"has {len(rows):,} rows and {width:,} columns; a sheet has at most {LAST_ROW:,} rows and "
            f"{LAST_COLUMN:,} columns. Divide it into several files."
        )
    marks = Marks("", values=sum(map(len, rows)), last_row=len(rows), last_column=width)
    marks.farthest = f"{column_letter(width)}{len(rows)}"
    marks.refuse_if_sparse()
    columns: list[list[Cell]] = [[cell if cell.strip() else None for cell in column] for column in _columns(rows)]
    return SheetCells("", True, 1, 1, tuple(columns))


def _columns(rows: list[list[str]]) -> list[tuple[str, ...]]:
    return list(zip_longest(*rows, fillvalue=""))
