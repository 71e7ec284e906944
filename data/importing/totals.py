"""The file's own totals: found, checked against what was read, and named where they do not agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from data.importing.layout import Mapping, PriceKind, Role
from data.importing.lines import Line, RowKind, StatedTotals
from data.importing.number_cells import read_number_column
from data.importing.price_cells import price_of
from data.importing.price_kind import near, states_total
from data.importing.quantities import DecimalSigns
from data.importing.row_findings import RowFindings
from data.importing.row_kinds import SortedRows
from data.importing.table_cells import TableCells
from data.importing.total_words import is_subtotal, is_total

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


@dataclass(frozen=True)
class _Places:
    """Where the lines end.

    Attributes:
        below: first position below the last line.
        section: first position of the last section.
        has_subtotals: whether the table has subtotals among its lines.
    """

    below: int
    section: int
    has_subtotals: bool


def _places(rows: SortedRows, quantities: dict[int, float]) -> _Places:
    below = max(quantities, default=-1) + 1
    breaks = {RowKind.SECTION, RowKind.SUBTOTAL}
    section = max((at for at, other in rows.others.items() if other.kind in breaks and at < below), default=-1) + 1
    has_subtotals = any(other.kind is RowKind.SUBTOTAL for other in rows.others.values())
    return _Places(below, section, has_subtotals)


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
    places = _places(rows, quantities)
    end = min(table.end, table.layout.last_row + _BELOW)
    stated: dict[Role, float] = {}
    for role in _SUMMED:
        letter = mapping.columns.get(role)
        if letter:
            sums = _sums(table, signs, letter, end, quantities)
            value = _total(found, role, letter, sums, places, kind)
            if value is not None:
                stated[role] = value
    price = stated.get(Role.LINE_TOTAL, stated.get(Role.PRICE))
    if price is None and Role.PRICE in mapping.columns and kind is PriceKind.UNIT:
        price = _beside(found, mapping, signs, places, quantities)
    return StatedTotals(stated.get(Role.QUANTITY), price)


def _sums(table: TableCells, signs: DecimalSigns, letter: str, end: int, quantities: dict[int, float]) -> _Sums:
    cells = table.between(letter, table.layout.first_row, end)
    sign = signs.of(cells)
    return _Sums(read_number_column(cells, lambda cell: price_of(cell, sign)).values, quantities)


def _has_text(table: TableCells, position: int) -> bool:
    return any(isinstance(cell, str) for cell in table.across(position).values())


def _clean(value: float) -> float:
    """A sum without the dust of binary fractions: 1775.2700000000004 is 1775.27."""
    return float(f"{value:.12g}")


def _total(
    found: RowFindings, role: Role, letter: str, sums: _Sums, places: _Places, kind: PriceKind | None
) -> float | None:
    """The total of a column below its lines: the first that agrees with them, else the first with a label."""
    weighted = role is Role.PRICE and kind is PriceKind.UNIT
    read = sums.between(0, places.below, weighted=weighted)
    labelled = []
    for position in range(places.below, len(sums.values)):
        value = sums.values[position]
        if not value:
            continue
        is_labelled = states_total(found.table, position, letter)
        plain = weighted and near(sums.between(0, places.below), value)
        if (near(read, value) or plain) and (is_labelled or not _has_text(found.table, position)):
            return _clean(value)
        if (not weighted and near(sums.every[position], value) and not _has_text(found.table, position)) or (
            is_labelled and not _is_of_section(found.table, position, value, sums, places)
        ):
            labelled.append((position, value))
    if not labelled:
        return None
    position, value = labelled[0]
    _tell(found, role, letter, position, value, read, None if weighted else sums.every[position])
    return _clean(value)


def _is_of_section(table: TableCells, position: int, value: float, sums: _Sums, places: _Places) -> bool:
    """Whether a total below the lines is that of the last section: by its word, its sum, or a longer label."""
    texts = [cell for cell in table.across(position).values() if isinstance(cell, str)]
    if any(is_subtotal(text) for text in texts):
        return True
    if not places.has_subtotals:
        return False
    return near(sums.between(places.section, places.below), value) or not any(is_total(text) for text in texts)


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
    found: RowFindings, mapping: Mapping, signs: DecimalSigns, places: _Places, quantities: dict[int, float]
) -> float | None:
    """A total below a column without a role that holds price × quantity of the lines."""
    table = found.table
    end = min(table.end, table.layout.last_row + _BELOW)
    prices = _sums(table, signs, mapping.columns[Role.PRICE], end, quantities).values
    for letter in table.letters:
        if letter in mapping.columns.values():
            continue
        sums = _sums(table, signs, letter, end, quantities)
        pairs = [(sums.values[at], (prices[at] or 0.0) * quantity) for at, quantity in quantities.items() if prices[at]]
        held = [(value, product) for value, product in pairs if value is not None]
        if (
            held
            and len(held) >= 0.8 * len(pairs)
            and sum(near(product, value) for value, product in held) >= 0.8 * len(held)
        ):
            return _total(found, Role.LINE_TOTAL, letter, sums, places, None)
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
