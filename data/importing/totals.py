"""The file's own totals: found, checked against what was read, and named where they do not agree."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from data.importing.layout import Mapping, PriceKind, Role
from data.importing.lines import Line, RowKind, StatedTotals
from data.importing.number_cells import read_number_column
from data.importing.price_kind import near
from data.importing.prices import price_of
from data.importing.quantities import DecimalSigns
from data.importing.row_findings import RowFindings
from data.importing.row_kinds import SortedRows
from data.importing.row_words import begins_as_total, is_total
from data.importing.table_cells import TableCells

_BELOW = 60
_SUMMED = (Role.QUANTITY, Role.PRICE, Role.LINE_TOTAL)


class _Sums:
    """A column of the table from its first row to some rows below its last, with its sums up to each row."""

    def __init__(self, values: Sequence[float | None], quantities: dict[int, float]) -> None:
        self.values = values
        self.every = [0.0, *accumulate(value or 0.0 for value in values)]
        lines = [(value or 0.0) if at in quantities else 0.0 for at, value in enumerate(values)]
        self.of_lines = [0.0, *accumulate(lines)]
        self.weighted = [0.0, *accumulate(value * quantities.get(at, 0.0) for at, value in enumerate(lines))]

    def between(self, first: int, last: int, *, weighted: bool = False) -> float:
        """The sum over the lines from one position up to another, without it; of price × quantity if ``weighted``."""
        sums = self.weighted if weighted else self.of_lines
        return sums[last] - sums[first]


def stated_totals(
    found: RowFindings,
    mapping: Mapping,
    signs: DecimalSigns,
    kind: PriceKind | None,
    lines: Sequence[Line],
    rows: SortedRows,
) -> StatedTotals:
    """The totals of the whole table that the file states, each compared with the sum of what was read.

    A total stands in a row below the lines that has a word for it, or that has nothing but numbers of which one is the
    sum of its column.
    """
    table = found.table
    quantities = {line.row - table.layout.first_row: line.quantity for line in lines}
    _check_subtotals(found, mapping, signs, kind, quantities, rows)
    first_below = max(quantities, default=-1) + 1
    end = min(table.end, table.layout.last_row + _BELOW)
    has_subtotals = any(other.kind is RowKind.SUBTOTAL for other in rows.others.values())
    stated: dict[Role, float] = {}
    for role in _SUMMED:
        letter = mapping.columns.get(role)
        if letter:
            sums = _sums(table, signs, letter, end, quantities)
            value = _total(found, role, letter, sums, first_below, kind, has_subtotals)
            if value is not None:
                stated[role] = value
    price = stated.get(Role.LINE_TOTAL, stated.get(Role.PRICE))
    if price is None and Role.PRICE in mapping.columns:
        price = _beside(table, mapping, signs, quantities, first_below, end)
    return StatedTotals(stated.get(Role.QUANTITY), price)


def _sums(table: TableCells, signs: DecimalSigns, letter: str, end: int, quantities: dict[int, float]) -> _Sums:
    cells = table.between(letter, table.layout.first_row, end)
    sign = signs.of(cells)
    return _Sums(read_number_column(cells, lambda cell: price_of(cell, sign)).values, quantities)


def _is_labelled(table: TableCells, position: int) -> bool:
    row = table.row(position)
    cells = (table.between(letter, row, row)[0] for letter in table.letters)
    return any(isinstance(cell, str) and begins_as_total(cell) for cell in cells)


def _has_text(table: TableCells, position: int) -> bool:
    row = table.row(position)
    return any(isinstance(table.between(letter, row, row)[0], str) for letter in table.letters)


def _is_plainly_total(table: TableCells, position: int) -> bool:
    """Whether a row is labelled with a word for a total and nothing else, as a total of a section is not."""
    row = table.row(position)
    cells = (table.between(letter, row, row)[0] for letter in table.letters)
    return any(isinstance(cell, str) and is_total(cell) for cell in cells)


def _clean(value: float) -> float:
    """A sum without the dust of binary fractions: 1775.2700000000004 is 1775.27."""
    return float(f"{value:.12g}")


def _total(
    found: RowFindings, role: Role, letter: str, sums: _Sums, first_below: int, kind: PriceKind | None, subtotals: bool
) -> float | None:
    """The first total of a column below its lines that is labelled or agrees; among subtotals only a plain label."""
    weighted = role is Role.PRICE and kind is PriceKind.UNIT
    read = sums.between(0, first_below, weighted=weighted)
    for position in range(first_below, len(sums.values)):
        value = sums.values[position]
        if value is None or value == 0.0:
            continue
        labelled = _is_labelled(found.table, position)
        every = sums.every[position]
        agrees = near(read, value) or (not weighted and near(every, value))
        if not agrees and (not labelled or (subtotals and not _is_plainly_total(found.table, position))):
            continue
        if not labelled and _has_text(found.table, position):
            continue
        if not near(read, value) and not (weighted and near(sums.between(0, first_below), value)):
            _tell(found, role, letter, position, value, read, every if not weighted else None)
        return _clean(value)
    return None


def _tell(
    found: RowFindings, role: Role, letter: str, position: int, value: float, read: float, every: float | None
) -> None:
    title = found.table.title(letter)
    what = "quantities" if role is Role.QUANTITY else "prices"
    said = f"the file states {value:.15g} as the total of {title}; the {what} that were read add up to {read:.10g}."
    if every is not None and near(every, value):
        said += f" The difference of {value - read:.10g} stands in rows without a quantity."
    found.warning("total-differs", said, "Check the rows that were not read, or correct the total.", position, letter)


def _beside(
    table: TableCells, mapping: Mapping, signs: DecimalSigns, quantities: dict[int, float], first_below: int, end: int
) -> float | None:
    """A total below in another column, such as line totals without a title, that price × quantity adds up to."""
    prices = _sums(table, signs, mapping.columns[Role.PRICE], end, quantities)
    read = prices.between(0, first_below, weighted=True)
    for position in range(first_below, end - table.layout.first_row + 1):
        if not _is_labelled(table, position):
            continue
        for letter in table.letters:
            cell = table.between(letter, table.row(position), table.row(position))[0]
            if isinstance(cell, int | float) and not isinstance(cell, bool) and near(read, float(cell)):
                return _clean(float(cell))
    return None


def _check_subtotals(
    found: RowFindings,
    mapping: Mapping,
    signs: DecimalSigns,
    kind: PriceKind | None,
    quantities: dict[int, float],
    rows: SortedRows,
) -> None:
    """Each subtotal and each heading with a total against the lines next to it."""
    checked = {RowKind.SUBTOTAL, RowKind.SECTION}
    breaks = [
        position for position, other in rows.others.items() if other.kind in checked or other.kind is RowKind.TOTAL
    ]
    if not breaks:
        return
    edges = [-1, *breaks, len(found.table)]
    for role in _SUMMED:
        letter = mapping.columns.get(role)
        if not letter or (role is Role.QUANTITY and rows.groups):
            continue
        sums = _sums(found.table, signs, letter, found.table.layout.last_row, quantities)
        for before, position, after in zip(edges, breaks, edges[2:], strict=False):
            if rows.others[position].kind in checked and sums.values[position] and position not in rows.groups:
                weighted = role is Role.PRICE and kind is PriceKind.UNIT
                _check_one(found, letter, sums, (before, position, after), weighted=weighted)


def _check_one(found: RowFindings, letter: str, sums: _Sums, place: tuple[int, int, int], *, weighted: bool) -> None:
    """One subtotal against the lines above it since the last one, all lines above, and the lines below it."""
    before, position, after = place
    value = sums.values[position] or 0.0
    above = sums.between(before + 1, position, weighted=weighted)
    below = sums.between(position + 1, after, weighted=weighted)
    all_above = sums.between(0, position, weighted=weighted)
    plain = sums.between(before + 1, position), sums.between(position + 1, after)
    if any(near(total, value) for total in (above, below, all_above, *plain)):
        return
    first, last = (before + 1, position) if above else (position + 1, after)
    read, where = (above, "above") if above else (below, "below")
    said = f"the file states {value:.15g} as a subtotal of {found.table.title(letter)}; the rows {where} add up to "
    said += f"{read:.10g}{_explained(found.table, letter, first, last, value - read)}."
    hint = "Check whether something else, such as freight, is in the subtotal."
    found.warning("subtotal-differs", said, hint, position, letter)


def _explained(table: TableCells, letter: str, first: int, last: int, difference: float) -> str:
    """The column whose numbers in the same rows make up a difference, as words; empty where none does."""
    for other in table.letters:
        cells = table.column(other)[first:last]
        total = sum(cell for cell in cells if isinstance(cell, int | float) and not isinstance(cell, bool))
        if other != letter and total and near(total, difference):
            return f"; the difference of {difference:.10g} is the sum of {table.title(other)}"
    return ""
