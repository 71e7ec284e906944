"""Texts in the cells of a foreign file: identifiers stay what they were typed as."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Sequence

from data.excel.cells import Cell, CellError, MissingFormulaValue, column_number
from data.importing.row_findings import RowFindings
from data.importing.table_cells import TableCells

_ZEROS = re.compile(r"0+")
_NOTHING = frozenset(["-", "--", "–", "—", "n/a", "n.a.", "?", "tbd", "tba", "k.a.", "s/o", "无", "なし"])
_EXACT = 1e15


def read_texts(found: RowFindings, letter: str, what: str) -> list[str]:
    """The texts of a column, one for each row; empty where a cell is blank or shows an error, which is a problem.

    Numbers are identifiers here: 7 and 7.0 are ``7``; with the number format ``0000`` they are ``0007``.
    """
    cells = found.table.column(letter)
    texts = [cell if type(cell) is str else "" for cell in cells]
    for position, cell in enumerate(cells):
        if cell is not None and type(cell) is not str:
            texts[position] = _text(found, cell, what, position, letter)
    return [" ".join(text.split()) if "\n" in text or "  " in text else text for text in texts]


def named_only(texts: Sequence[str]) -> list[str]:
    """The texts without those that say that there is none, such as ``-`` and ``n/a``."""
    return ["" if len(text) < 5 and text.casefold() in _NOTHING else text for text in texts]


def text_of(table: TableCells, cell: Cell, position: int, letter: str) -> str:
    """One cell as text; an error cell as it shows."""
    if isinstance(cell, str):
        return " ".join(cell.split())
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, int | float):
        return _text_of_number(table, cell, position, letter)
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, dt.date | dt.time) else "" if cell is None else str(cell)


def filled_down_where_merged(table: TableCells, letter: str, texts: list[str]) -> list[str]:
    """Texts with that of a merged range in each of its rows."""
    number = column_number(letter) if letter else 0
    for first_row, first_column, last_row, last_column in table.looks.merged:
        first, last = first_row - table.layout.first_row, min(last_row - table.layout.first_row, len(table) - 1)
        if first_column <= number <= last_column and last > first >= 0 and texts[first]:
            for position in range(first + 1, last + 1):
                texts[position] = texts[position] or texts[first]
    return texts


def merged_above(table: TableCells, letter: str, position: int) -> bool:
    """Whether a blank cell lies in a merged range that begins in a row above it."""
    row, number = table.row(position), column_number(letter) if letter else 0
    return any(first < row <= last and left <= number <= right for first, left, last, right in table.looks.merged)


def _text(found: RowFindings, cell: Cell, what: str, position: int, letter: str) -> str:
    if isinstance(cell, CellError | MissingFormulaValue):
        is_formula = isinstance(cell, MissingFormulaValue)
        said = "is a formula without a calculated value" if is_formula else f"shows the spreadsheet error {cell}"
        code = "formula-without-value" if is_formula else "error-cell"
        found.error(code, f"{what} {said}.", "Mend the formula or type the text.", position, letter)
        return ""
    text = text_of(found.table, cell, position, letter)
    if isinstance(cell, dt.date | dt.time | dt.timedelta):
        message = f"{what} is a date or time; it was read as the text {text}."
        hint = "If a spreadsheet turned it into a date, format the cell as text and type it again."
        found.warning("date-as-text", message, hint, position, letter)
    elif isinstance(cell, int | float) and abs(cell) >= _EXACT:
        message = f"{what} was read as {text}; a number keeps only 15 digits."
        found.warning("long-number", message, "Format the cell as text and type it again.", position, letter)
    return text


def _text_of_number(table: TableCells, cell: float, position: int, letter: str) -> str:
    if not math.isfinite(cell) or cell != int(cell):
        return repr(cell)
    form = table.looks.format_at(table.row(position), column_number(letter)) if letter and table.looks.formats else ""
    return str(int(cell)).zfill(len(form)) if _ZEROS.fullmatch(form) else str(int(cell))
