"""Rows that may hold the titles of a table: how many known words stand there, and whether a table follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from data.excel.cells import Cell, SheetCells
from data.importing.cell_kinds import is_blank, kind_of, unit_symbol
from data.importing.price_columns import break_quantity
from data.importing.title_words import LONGEST_TITLE, plain_words, read_title
from data.money import parse_currency

ROWS_LOOKED_AT = 80
"""Rows from the first that is not blank within which titles are looked for."""

MOST_COLUMNS = 300
"""Columns of a sheet that are looked at."""

# What a title is worth as a sign of a bill of materials.
_WORTH = {
    "quantity": 3.0, "build_quantity": 2.5, "order_quantity": 2.0, "part": 1.6, "manufacturer_part": 2.0,
    "supplier_part": 1.6, "name": 1.6, "description": 1.5, "price": 2.0, "line_total": 1.2, "unit": 1.0,
    "supplier": 1.0, "manufacturer": 1.0, "minimum_order": 1.2, "lead_time": 0.8, "level": 1.0, "parent": 0.8,
    "designator": 1.0, "package": 0.6, "position": 0.6, "value": 0.7,
}  # fmt: skip
_LITTLE = 0.2
_ENOUGH = 2.0


@dataclass(frozen=True)
class HeaderRow:
    """A row with titles.

    Attributes:
        row: its number; the lower one of two.
        rows: 1 or 2.
        worth: how much its words speak for a bill of materials.
        meanings: what its titles mean.
        numbers: how many of its cells are numbers, and no quantities of price breaks.
        known: how many of its cells are titles beyond doubt.
    """

    row: int
    rows: int
    worth: float
    meanings: frozenset[str]
    numbers: int = 0
    known: int = 0


def header_rows(cells: SheetCells) -> list[HeaderRow]:
    """Rows of a sheet that may hold titles, from top to bottom; each begins a table of its own.

    A row that says again what a row above says (a title repeated on each page) begins none.
    """
    first = first_filled(cells)
    if first is None:
        return []
    last = min(first + ROWS_LOOKED_AT, cells.first_row + cells.height) - 1
    rows = [*range(first, last + 1)]
    found = {row: header for row in rows if (header := _as_header(cells, row))}
    best = max(found.values(), key=lambda header: (header.worth, -header.row), default=None)
    if best is None or best.worth < _ENOUGH:
        return []
    found = {row: header for row, header in found.items() if header is best or _begins_another(cells, header, best)}
    joined = _without_neighbours(cells, found)
    return _without_repeated(cells, joined)


def best_known_row(cells: SheetCells) -> HeaderRow:
    """The row with the most known titles, whatever they mean; one without any where there is none."""
    first = first_filled(cells) or cells.first_row
    rows = range(first, min(first + ROWS_LOOKED_AT, cells.first_row + cells.height))
    found = [header for row in rows if (header := _as_header(cells, row))]
    return max(found, key=lambda header: (len(header.meanings), -header.row), default=HeaderRow(0, 1, 0.0, frozenset()))


def _begins_another(cells: SheetCells, header: HeaderRow, best: HeaderRow) -> bool:
    """Whether a row begins a table beside the best one: titles beyond doubt, and no number, as rows of items have."""
    if header.numbers or header.known < 2:
        return False
    if header.worth >= max(_ENOUGH, 0.45 * best.worth):
        return True
    texts = [cell for cell in row_cells(cells, header.row) if not is_blank(cell)]
    apart = all(is_blank(cell) for cell in row_cells(cells, header.row - 1))
    return apart and header.row > best.row and header.known >= 0.6 * len(texts)


def later_header_rows(cells: SheetCells, position: int, after: int) -> list[int]:
    """Rows far below whose cell in the column of quantities is the title of one again."""
    column = cells.columns[position]
    titles = {
        value
        for value in {value for value in column if type(value) is str}
        if len(value) <= LONGEST_TITLE and not value[:1].isdigit() and read_title(value).fits("quantity") >= 0.9
    }
    if not titles:
        return []
    rows = (cells.first_row + index for index, value in enumerate(column) if type(value) is str and value in titles)
    return [row for row in rows if row > after and _as_header(cells, row)]


def row_cells(cells: SheetCells, row: int) -> list[Cell]:
    """The cells of a row; None outside of what is held."""
    index = row - cells.first_row
    inside = 0 <= index < cells.height
    return [column[index] if inside else None for column in cells.columns[:MOST_COLUMNS]]


def first_filled(cells: SheetCells) -> int | None:
    """Number of the first row in which anything stands; None in an empty sheet."""
    starts = (
        next((index for index, cell in enumerate(column) if not is_blank(cell)), None)
        for column in cells.columns[:MOST_COLUMNS]
    )
    found = [start for start in starts if start is not None]
    return cells.first_row + min(found) if found else None


def title_text(cell: Cell) -> str:
    """A cell as the text of a title; empty where blank."""
    return "" if is_blank(cell) else str(cell)


def is_unit_row(row: Sequence[Cell]) -> bool:
    """Whether a row below titles says in which unit each column is: ``kg``, ``[pcs]``, ``EUR``."""
    texts = [str(cell).strip() for cell in row if not is_blank(cell)]
    bracketed = [text for text in texts if text[:1] in "([" and text[-1:] in ")]"]
    units = [text for text in texts if _is_unit(text.strip("()[]"))]
    return bool(texts) and len(units) == len(texts) and (len(units) >= 2 or len(bracketed) == len(texts))


def is_break_row(row: Sequence[Cell], above: Sequence[Cell]) -> bool:
    """Whether a row below titles says from which quantities prices hold: rising numbers under a title of prices."""
    stands = [index for index, cell in enumerate(row) if not is_blank(cell)]
    numbers = [break_quantity(str(row[index]), "price") for index in stands]
    rising = len(numbers) > 1 and all(a and b and a < b for a, b in pairwise(numbers))
    over = [title_text(cell) for cell in above[: stands[0] + 1]] if stands else []
    return rising and bool(over) and read_title(over[-1]).fits("price", "quantity") >= 0.6


def same_titles(one: Sequence[Cell], other: Sequence[Cell]) -> bool:
    """Whether two rows have mostly the same titles in the same columns."""
    pairs = [(title_text(a), title_text(b)) for a, b in zip(one, other, strict=True)]
    pairs = [pair for pair in pairs if any(pair)]
    return bool(pairs) and sum(plain_words(a) == plain_words(b) for a, b in pairs) >= 0.6 * len(pairs)


def _as_header(cells: SheetCells, row: int) -> HeaderRow | None:
    """The row as one with titles, where at least two short texts stand in it, and more texts than numbers."""
    values = row_cells(cells, row)
    kinds = [kind_of(value) for value in values]
    texts = [str(value) for value, kind in zip(values, kinds, strict=True) if kind.text and "url" not in kind.traits]
    numbers = sum(kind.number and not _names_a_break(value) for value, kind in zip(values, kinds, strict=True))
    numbers = 0 if _are_plain_breaks([kind.value for kind in kinds if kind.number]) else numbers
    if len(texts) < 2 or numbers > len(texts):
        return None
    below = _cells_below(cells, row)
    if all(is_blank(cell) for column in below for cell in column):
        return None
    worth: dict[str, float] = {}
    for value, kind, column in zip(values, kinds, below, strict=True):
        if kind.text and len(str(value)) <= LONGEST_TITLE:
            _weigh(str(value), column, worth)
    long = sum(len(text) > LONGEST_TITLE for text in texts)
    total = sum(worth.values()) + 0.05 * min(len(texts), 10) - 0.7 * numbers - 1.0 * long
    known = sum(max(read_title(text).meanings.values(), default=0.0) >= 0.9 for text in texts)
    return HeaderRow(row, 1, total, frozenset(worth), numbers, known) if total >= _LITTLE else None


def _are_plain_breaks(numbers: Sequence[float | None]) -> bool:
    """Whether the numbers among titles are quantities from which prices hold: 1, 10, 100."""
    rising = all(a is not None and b is not None and a < b for a, b in pairwise(numbers))
    return len(numbers) >= 3 and numbers[0] == 1 and rising and all(number == int(number or 0) for number in numbers)


def _names_a_break(cell: Cell) -> bool:
    """Whether a number is the title of a price break: ``10+``, ``100 pcs``."""
    return isinstance(cell, str) and not cell.strip().isdigit() and break_quantity(cell) is not None


def _weigh(title: str, below: Sequence[Cell], worth: dict[str, float]) -> None:
    """Adds what one title is worth, once for each meaning; a quantity or a price without a number below is none."""
    meanings = read_title(title).meanings
    if not meanings:
        return
    best = max(meanings, key=lambda meaning: meanings[meaning] * _WORTH.get(meaning, _LITTLE))
    value = meanings[best] * _WORTH.get(best, _LITTLE)
    if best in {"quantity", "build_quantity", "order_quantity", "price", "line_total"} and not _has_numbers(below):
        value *= 0.15
    worth[best] = max(worth.get(best, 0.0), value)


def _has_numbers(below: Sequence[Cell]) -> bool:
    kinds = [kind_of(cell) for cell in below]
    filled = sum(kind.filled for kind in kinds)
    told = sum(kind.number or "numeral" in kind.traits or "date" in kind.traits for kind in kinds)
    return not filled or told >= 0.25 * filled


def _cells_below(cells: SheetCells, row: int, rows: int = 40) -> list[list[Cell]]:
    start = row - cells.first_row + 1
    return [column[start : start + rows] for column in cells.columns[:MOST_COLUMNS]]


def _without_neighbours(cells: SheetCells, found: dict[int, HeaderRow]) -> list[HeaderRow]:
    """Of rows next to each other the one that says more; two of which each is a whole title are one over two rows."""
    kept: list[HeaderRow] = []
    for header in found.values():
        before = kept[-1] if kept else None
        if before is None or header.row - before.row > 1:
            kept.append(header)
        elif before.rows == 1 and _are_one(cells, before, header):
            kept[-1] = HeaderRow(header.row, 2, before.worth + header.worth, before.meanings | header.meanings)
        elif header.worth > before.worth:
            kept[-1] = header
    return kept


def _are_one(cells: SheetCells, upper: HeaderRow, lower: HeaderRow) -> bool:
    """Whether two rows of titles belong to one table: no number stands in either, and both speak of what is bought."""
    rows = [row_cells(cells, header.row) for header in (upper, lower)]
    plain = all(not kind_of(cell).number for row in rows for cell in row)
    return plain and min(upper.worth, lower.worth) >= _ENOUGH


def _without_repeated(cells: SheetCells, found: Sequence[HeaderRow]) -> list[HeaderRow]:
    kept: list[HeaderRow] = []
    for header in found:
        titles = row_cells(cells, header.row)
        if not any(same_titles(titles, row_cells(cells, earlier.row)) for earlier in kept):
            kept.append(header)
    return kept


def _is_unit(text: str) -> bool:
    pieces = [piece.strip() for piece in text.split("/")] or [text]
    return all(unit_symbol(piece) or _is_currency(piece) or piece in {"%", "-"} for piece in pieces)


def _is_currency(text: str) -> bool:
    return text in {"$", "¥", "£"} or (len(text) <= 4 and parse_currency(text) is not None)
