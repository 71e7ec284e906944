"""Whether a price column holds prices of one unit or of the quantity of the row: by arithmetic, then by its title."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from data.excel.cells import column_number
from data.excel.source import SourceFile
from data.importing.layout import Layout, Mapping, PriceKind, Question, Role
from data.importing.number_cells import NumberColumn, read_number_column
from data.importing.price_cells import price_of
from data.importing.price_units import price_bases
from data.importing.quantities import decimal_signs, read_quantities
from data.importing.table_cells import TableCells, table_cells
from data.importing.texts import text_of
from data.importing.total_words import begins_as_total

_LINE_TITLE = re.compile(
    r"\bext(?:ended|\.|\b)|\btotals?\b|\bline\b|\bamount\b|\bsum\b|gesamt|\bgp\b|summe|positionspreis|"
    r"\b(?:montant|importe|importo|valor)\b(?!\s+unit)|totale|сумма|стоимость(?!\s+(?:за\s+)?ед)|общая|"
    r"金额|金額|总价|總價|小计|小計|合计|合計|总额",
    re.IGNORECASE,
)
_UNIT_TITLE = re.compile(
    r"\bunit|\beach\b|\bea\b|\bper\b|\bpiece\b|/\s?(?:pcs?|ea|unit|st|stk|stück|kg|m|uds?|pz|szt|ks|шт|ед)\b|\brate\b|"
    r"\bsingle\b|einzel|stückpreis|\bep\b|\be-preis|\bje\b|pro stück|unitaire|\bp\.?u\.?\b|unitario|unitário|"
    r"\bcad(?:auno)?\b|за ед|за шт|цена за|(?:стоимость|цена) ед|单价|單價|単価",
    re.IGNORECASE,
)


_ENOUGH = 1000
"""Rows that are looked at: more do not change what a column holds."""


@dataclass(frozen=True)
class PriceFinding:
    """What a price column was found to hold.

    Attributes:
        kind: unit prices or line totals; the proposed answer where there is a question; None without a price column.
        reason: one sentence that says why.
        question: to be asked where nothing in the file decides.
    """

    kind: PriceKind | None
    reason: str
    question: Question | None = None


@dataclass(frozen=True)
class _PricedRow:
    """A row with a quantity and a price."""

    position: int
    item: str
    quantity: float
    price: float


def price_kind_of(source: SourceFile, layout: Layout, mapping: Mapping) -> PriceFinding:
    """What the price column of a table holds.

    Each in turn, the first that decides: price × quantity against the column of line totals, or against any other
    column; the file's own total against the sum of the prices and the sum of price × quantity; the title; quantities
    that are all 1; one item in several rows whose price grows with its quantity. Else a question.
    """
    return kind_in_table(table_cells(source, layout), mapping)


def kind_in_table(table: TableCells, mapping: Mapping) -> PriceFinding:
    """As ``price_kind_of``, of cells that are at hand."""
    letter = mapping.columns.get(Role.PRICE, "")
    if not letter:
        total = mapping.columns.get(Role.LINE_TOTAL)
        said = f"{table.title(total)} holds line totals." if total else "There is no price column."
        return PriceFinding(PriceKind.LINE if total else None, said)
    if mapping.breaks or Role.QUANTITY not in mapping.columns:
        return PriceFinding(PriceKind.UNIT, "The prices are those of a quotation or of price breaks: of one unit.")
    rows, numbers = _priced_rows(table, mapping, letter)
    return (
        _by_other_columns(table, mapping, rows, letter)
        or _by_stated_total(table, rows, numbers, letter)
        or _by_title(table, letter)
        or _by_quantities(rows)
        or _by_repeated_items(rows)
        or _asked(table, letter, rows)
    )


def _priced_rows(table: TableCells, mapping: Mapping, letter: str) -> tuple[list[_PricedRow], NumberColumn]:
    quantity_letter = mapping.columns[Role.QUANTITY]
    signs = decimal_signs(table, mapping)
    cells = table.column(letter)
    quantities = read_quantities(table.column(quantity_letter), signs.of(table.column(quantity_letter)))
    sign = signs.of(cells)
    prices = read_number_column(cells, lambda cell: price_of(cell, sign))
    names = table.column(mapping.columns.get(Role.PART, mapping.columns.get(Role.NAME, "")))
    rows, bases = [], price_bases(table, mapping, letter)
    for position, (quantity, price) in enumerate(zip(quantities.values, prices.values, strict=True)):
        name = names[position]
        if quantity and price and name is not None and not (isinstance(name, str) and begins_as_total(name)):
            one = price / bases[position].units
            rows.append(_PricedRow(position, text_of(table, name, position, ""), quantity, one))
    return rows, prices


def near(value: float, target: float) -> bool:
    """Whether two sums of money agree, up to the rounding of cents."""
    return abs(value - target) <= max(0.0151, 1e-4 * abs(target))


def _by_other_columns(table: TableCells, mapping: Mapping, rows: list[_PricedRow], letter: str) -> PriceFinding | None:
    """A column that holds price × quantity, or one that holds price / quantity, in most of the rows that tell."""
    telling = [row for row in rows if row.quantity != 1.0][:_ENOUGH]
    others = [other for other in table.letters if other not in {letter, mapping.columns[Role.QUANTITY]}]
    first = mapping.columns.get(Role.LINE_TOTAL)
    for other in sorted(others, key=lambda one: one != first):
        cells = table.column(other)
        pairs = [(row, value) for row in telling if (value := _number(cells[row.position]))]
        if len(pairs) < max(2, 0.5 * len(telling)) and not (pairs and len(pairs) == len(telling)):
            continue
        if _most(near(row.quantity * row.price, value) for row, value in pairs):
            said = f"{table.title(other)} is price × quantity in {len(pairs)} rows, so the price is that of one unit."
            return PriceFinding(PriceKind.UNIT, said)
        if _most(near(row.quantity * value, row.price) and value != row.price for row, value in pairs):
            said = f"{table.title(letter)} is {table.title(other)} × quantity in {len(pairs)} rows: line totals."
            return PriceFinding(PriceKind.LINE, said)
    return None


def _by_stated_total(
    table: TableCells, rows: list[_PricedRow], numbers: NumberColumn, letter: str
) -> PriceFinding | None:
    """The total that the file states below, against both sums."""
    by_unit = sum(row.quantity * row.price for row in rows)
    for total, above in _totals_below(table, rows, numbers, letter):
        by_line = above if above is not None else sum(value or 0.0 for value in numbers.values)
        if near(by_unit, total) and near(by_line, total):
            return None
        if near(by_line, total):
            said = f"The prices add up to the file's own total {total:.15g}, so they are line totals."
            return PriceFinding(PriceKind.LINE, said)
        if near(by_unit, total):
            said = f"Price × quantity adds up to the file's own total {total:.15g}, so the price is that of one unit."
            return PriceFinding(PriceKind.UNIT, said)
    return None


def _totals_below(
    table: TableCells, rows: list[_PricedRow], numbers: NumberColumn, letter: str
) -> Iterable[tuple[float, float | None]]:
    """Numbers of rows that are no items, with the sum of the prices above where they stand in the price column."""
    items = {row.position for row in rows}
    above = list(accumulate((value or 0.0 for value in numbers.values), initial=0.0))
    for position, value in enumerate(numbers.values):
        if position not in items and (value is not None or _has_label(table, position)):
            yield from _numbers_at(table, position, letter, above[position])
    running = above[-1]
    for position in range(len(table), min(table.end, table.layout.last_row + 40) - table.layout.first_row + 1):
        yield from _numbers_at(table, position, letter, running)
        row = table.row(position)
        running += _number(table.between(letter, row, row)[0]) or 0.0


def _numbers_at(table: TableCells, position: int, letter: str, above: float) -> Iterable[tuple[float, float | None]]:
    """The numbers of one row: that of the price column, and all others where the row is labelled as a total."""
    for other, cell in table.across(position).items():
        value = _number(cell)
        if value and (other == letter or states_total(table, position, other)):
            yield value, above if other == letter else None


def states_total(table: TableCells, position: int, letter: str) -> bool:
    """Whether the texts before a cell label it as a total; where none stand before it, any text of its row."""
    before: list[str] = []
    cells = table.across(position)
    for other in reversed([other for other in cells if column_number(other) < column_number(letter)]):
        cell = cells[other]
        if isinstance(cell, str) and not _number(cell):
            before.append(cell)
        elif before:
            break
    return any(begins_as_total(text) for text in before or cells.values() if isinstance(text, str))


def _has_label(table: TableCells, position: int) -> bool:
    cells = (table.columns[letter][position] for letter in table.filled[position])
    return any(isinstance(cell, str) and begins_as_total(cell) for cell in cells)


def _by_title(table: TableCells, letter: str) -> PriceFinding | None:
    title = table.title(letter)
    is_unit, is_line = bool(_UNIT_TITLE.search(title)), bool(_LINE_TITLE.search(title))
    if is_unit == is_line:
        return None
    kind = PriceKind.UNIT if is_unit else PriceKind.LINE
    what = "prices of one unit" if is_unit else "line totals"
    return PriceFinding(kind, f'The title "{title}" says {what}.')


def _by_quantities(rows: list[_PricedRow]) -> PriceFinding | None:
    if all(row.quantity == 1.0 for row in rows):
        return PriceFinding(
            PriceKind.UNIT, "Every quantity beside a price is 1: unit price and line total are the same."
        )
    return None


def _by_repeated_items(rows: list[_PricedRow]) -> PriceFinding | None:
    """One item in several rows: a price that grows with its quantity is a line total, one that stays a unit price."""
    by_item = defaultdict(list)
    for row in rows:
        by_item[row.item].append(row)
    grows, stays = "", ""
    for item, same in by_item.items():
        first = same[0]
        for row in same[1:]:
            if row.quantity != first.quantity and near(row.price * first.quantity, first.price * row.quantity):
                grows = grows or item
            elif row.quantity != first.quantity and row.price == first.price:
                stays = stays or item
    if bool(grows) == bool(stays):
        return None
    if grows:
        return PriceFinding(
            PriceKind.LINE, f'The price of "{grows}" grows with its quantity from row to row: line totals.'
        )
    return PriceFinding(PriceKind.UNIT, f'The price of "{stays}" is the same for different quantities: unit prices.')


def _asked(table: TableCells, letter: str, rows: list[_PricedRow]) -> PriceFinding:
    row = max(rows, key=lambda one: one.quantity)
    sentence = (
        f"Does {table.title(letter)} hold prices of one unit or of the whole row? Row {table.row(row.position)} has "
        f"{row.price:.15g} beside the quantity {row.quantity:.15g}; no total decides. Proposed: of one unit."
    )
    question = Question("unit-or-line-price", sentence, (PriceKind.UNIT.value, PriceKind.LINE.value), Role.PRICE)
    return PriceFinding(PriceKind.UNIT, "Nothing in the file decides; unit prices are proposed.", question)


def _most(matches: Iterable[bool]) -> bool:
    found = list(matches)
    return bool(found) and sum(found) >= 0.8 * len(found)


def _number(cell: object) -> float | None:
    """A plain number, or a text that is a price; None for anything else."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return float(cell)
    return price_of(cell, "").value if isinstance(cell, str) and any(sign.isdigit() for sign in cell[:40]) else None
