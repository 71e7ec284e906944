"""The roles of the columns of a foreign table: by their titles in many languages, and by what their cells hold."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from data.countries import parse_country
from data.importing.by_period import titled_by_periods, without_quantities_by_period
from data.importing.cell_kinds import is_blank
from data.importing.column_evidence import Evidence
from data.importing.foreign_columns import ForeignColumn
from data.importing.item_columns import ItemColumns, choose_items
from data.importing.layout import Mapping, OfferColumns, PriceKind, Question, Role, TableKind
from data.importing.offer_columns import maker_number, offer_letters, side_by_side
from data.importing.order_terms import term_of
from data.importing.price_columns import (
    PriceColumns,
    break_quantity,
    choose_prices,
    holds_price_bases,
    price_breaks,
)
from data.importing.quantity_column import QuantityChoice, choose_quantity, quantity_worth
from data.importing.title_units import stated_currency, stated_units


@dataclass(frozen=True)
class Reading:
    """The roles of the columns of a table, as found.

    Attributes:
        mapping: what they mean.
        questions: what is left open.
        item: the column that tells whether a row has an item; None without one.
        by_period: whether its quantities are those of periods.
    """

    mapping: Mapping
    questions: tuple[Question, ...]
    item: ForeignColumn | None
    by_period: bool = False


def read_columns(columns: Sequence[ForeignColumn]) -> Reading:
    """The roles of columns, with the questions that they leave open."""
    level, numbers_of_rows = _level_and_positions(columns)
    per = next((column for column in columns if holds_price_bases(column)), None)
    free = [
        column
        for column in columns
        if column.letter not in numbers_of_rows and column is not level and column is not per
    ]
    of_periods = titled_by_periods(free)
    of_breaks = {entry.column for entry in price_breaks([column for column in free if column not in of_periods])}
    may_be_quantities = [column for column in free if column.letter not in of_breaks]
    may_be_quantities = [column for column in may_be_quantities if column.evidence.filled or column.title.strip()]
    quantity = without_quantities_by_period(may_be_quantities, choose_quantity(may_be_quantities))
    quantities = [*((quantity.column,) if quantity.column else ()), *quantity.others]
    free = [column for column in free if column not in quantities and column not in of_periods]
    offers = side_by_side(free, quantities)
    of_offers = offer_letters(offers, columns)
    own = [column for column in free if column.letter not in of_offers]
    prices = choose_prices(own, quantities)
    roles = _plain_roles(own, prices, has_offers=bool(offers))
    parent = _parent(own, roles)
    roles |= {Role.PARENT: parent} if parent else {}
    items = choose_items([column for column in own if column not in roles.values()])
    return _reading(columns, level, quantity, prices, roles, items, offers)


def _reading(
    columns: Sequence[ForeignColumn],
    level: ForeignColumn | None,
    quantity: QuantityChoice,
    prices: PriceColumns,
    roles: dict[Role, ForeignColumn],
    items: ItemColumns,
    offers: tuple[OfferColumns, ...],
) -> Reading:
    found = dict(roles)
    chosen = {
        Role.QUANTITY: quantity.column,
        Role.PART: items.part,
        Role.NAME: items.name,
        Role.DESCRIPTION: items.description,
        Role.LEVEL: level,
        Role.PRICE: prices.price,
        Role.LINE_TOTAL: prices.line_total,
    }
    found |= {role: column for role, column in chosen.items() if column is not None}
    letters = {role: column.letter for role, column in found.items()}
    if offers:
        letters = _of_first_offer(offers, columns) | letters | {Role.PRICE: offers[0].columns[Role.PRICE]}
    used = [column for column in columns if column.letter in _all_letters(letters, offers, prices)]
    money = [column for column in used if _holds_money(column, letters, offers, prices)]
    mapping = Mapping(
        {role: letters[role] for role in Role if role in letters},
        PriceKind.LINE if prices.only_totals and not offers else None,
        () if offers else prices.breaks,
        offers,
        _kind(quantity, letters, prices, offers),
        units=stated_units(used, letters),
        currency=stated_currency(money),
    )
    questions = _questions(mapping, quantity, prices, items, offers, columns)
    return Reading(mapping, questions, items.item, quantity.by_period)


def _level_and_positions(columns: Sequence[ForeignColumn]) -> tuple[ForeignColumn | None, frozenset[str]]:
    """The column of levels, if any, and letters of columns that only number the rows."""
    levels = [column for column in columns if _level_worth(column) > 0]
    level = max(levels, key=_level_worth, default=None)
    return level, frozenset(column.letter for column in columns if column is not level and _numbers_rows(column))


def _level_worth(column: ForeignColumn) -> float:
    evidence = column.evidence
    if column.fits("level") >= 0.6 and evidence.filled and evidence.mean_length <= 24:
        return 1.0 + column.fits("level")
    if column.fits("position") >= 0.6 and evidence.trait("date") and _are_dated_positions(evidence):
        return 0.8
    may_number = column.is_untitled or column.fits("position", "part", "name") >= 0.6
    if column.fits("price", "quantity", "dimension", "status") > column.fits("position"):
        return 0.0
    return 0.5 + 0.3 * column.fits("position") if may_number and evidence.is_dotted else 0.0


def _are_dated_positions(evidence: Evidence) -> bool:
    """Whether position numbers have become dates in a spreadsheet: 1.2 the first of February."""
    return evidence.trait("date") + evidence.trait("dotted") >= 0.9


def _numbers_rows(column: ForeignColumn) -> bool:
    """Whether a column only numbers the rows: numbers that rise by one step, or a title that can mean nothing else."""
    if _names_parents(column):
        return False
    if column.evidence.is_counting and quantity_worth(column) < 0.9 and _may_number(column):
        return column.fullness > 0.2
    only = column.fits("position") > column.fits("part", "name", "quantity", "unit", "category")
    short = column.evidence.mean_length <= 6
    also_part = column.fits("position") >= 0.6 and column.evidence.numbers > 0.8 and short
    return (only or (also_part and column.evidence.integers > 0.9 and _rises(column))) and not _is_only_text(column)


def _may_number(column: ForeignColumn) -> bool:
    """Whether a title leaves room for numbers of rows; two rows that happen to read 1 and 2 are not enough without."""
    if column.evidence.filled < 3:
        return column.fits("position") >= 0.6
    known = column.fits("position", "part", "name", "category") >= 0.4 or not column.words.meanings
    return known and break_quantity(column.title, column.group) is None


def _rises(column: ForeignColumn) -> bool:
    values = [value for value in column.evidence.values if value is not None]
    rising = sum(after >= before for before, after in itertools.pairwise(values))
    return bool(values) and values[0] <= 100 and rising >= 0.8 * (len(values) - 1)


def _is_only_text(column: ForeignColumn) -> bool:
    return column.evidence.texts > 0.5 and column.evidence.trait("words") > 0.5


def _plain_roles(
    columns: Sequence[ForeignColumn], prices: PriceColumns, *, has_offers: bool
) -> dict[Role, ForeignColumn]:
    """Roles that a title gives away, checked by the cells."""
    taken = {prices.price, prices.line_total, *(c for c in columns if c.letter in {b.column for b in prices.breaks})}
    free = [column for column in columns if column not in taken and column.evidence.filled]
    found: dict[Role, ForeignColumn] = {}
    for role, meaning in _TITLED_ROLES.items():
        fitting = [c for c in free if c not in found.values() and c.fits(meaning) >= 0.4 and _may_hold(role, c)]
        if fitting and not (has_offers and role in {Role.SUPPLIER, Role.MINIMUM_ORDER, Role.LEAD_TIME}):
            found[role] = max(fitting, key=lambda column: (column.fits(meaning), column.fullness))
    return _with_untitled(found, [column for column in free if column not in found.values()])


_TITLED_ROLES = {
    Role.UNIT: "unit",
    Role.CURRENCY: "currency",
    Role.MINIMUM_ORDER: "minimum_order",
    Role.ORDER_MULTIPLE: "order_multiple",
    Role.LEAD_TIME: "lead_time",
    Role.SCRAP: "scrap",
    Role.COUNTRY: "country",
    Role.MANUFACTURER: "manufacturer",
    Role.SUPPLIER: "supplier",
}


def _may_hold(role: Role, column: ForeignColumn) -> bool:
    """Whether the cells of a column can be what its title says."""
    evidence = column.evidence
    if role in {Role.MINIMUM_ORDER, Role.ORDER_MULTIPLE} and evidence.numbers < 0.5:
        read = [term_of(cell, ".").value for cell in evidence.cells if not is_blank(cell)]
        return sum(value is not None for value in read) >= 0.5 * len(read)
    if role in {Role.MINIMUM_ORDER, Role.ORDER_MULTIPLE, Role.SCRAP}:
        return evidence.numbers >= 0.5
    if role is Role.LEAD_TIME:
        return evidence.trait("date") < 0.5 and evidence.trait("url") < 0.3
    if role in {Role.UNIT, Role.CURRENCY}:
        return evidence.texts >= 0.5 and evidence.mean_length <= 12 and evidence.trait("url") == 0
    return (
        evidence.texts >= 0.5 and evidence.trait("url") <= 0.6 and (role is not Role.SUPPLIER or _names_firms(column))
    )


def _names_firms(column: ForeignColumn) -> bool:
    """Whether the cells can be suppliers: units are none, links only where the title is about nothing else."""
    if column.fits("supplier") < 0.6:
        return column.evidence.trait("url") < 0.5
    return column.evidence.trait("unit") <= 0.6


def _with_untitled(found: dict[Role, ForeignColumn], free: Sequence[ForeignColumn]) -> dict[Role, ForeignColumn]:
    """Units, currencies and countries are known by their words where no title says so."""
    for column in free:
        evidence = column.evidence
        if column.words.meanings or evidence.filled < 2:
            continue
        if Role.UNIT not in found and evidence.trait("unit") >= 0.8:
            found[Role.UNIT] = column
        elif Role.CURRENCY not in found and evidence.trait("currency") >= 0.9:
            found[Role.CURRENCY] = column
        elif Role.COUNTRY not in found and evidence.texts > 0.9 and _are_countries(column):
            found[Role.COUNTRY] = column
    return found


def _are_countries(column: ForeignColumn) -> bool:
    names = {
        str(cell).strip()
        for cell, kind in zip(column.evidence.cells, column.evidence.kinds, strict=False)
        if kind.filled
    }
    few = list(names)[:12]
    return bool(few) and all(len(name) > 3 and parse_country(name) for name in few)


def _parent(columns: Sequence[ForeignColumn], roles: dict[Role, ForeignColumn]) -> ForeignColumn | None:
    """The column of the assembly that a row belongs to: by its title, or named in the first row and then left blank."""
    titled = [column for column in columns if column not in roles.values() and _names_parents(column)]
    free = [column for column in columns if column not in roles.values() and column.evidence.texts >= 0.5]
    if titled:
        return max(titled, key=lambda column: (column.fits("parent"), column.fullness))
    full = any(column.fits("part", "name") >= 0.5 and column.fullness > 0.9 for column in free)
    opening = [
        column for column in free
        if column.fits("part", "name") >= 0.9 and column.fullness < 0.4 and column.evidence.kinds[0].filled
    ]  # fmt: skip
    best = max(opening, key=lambda column: column.fits("name"), default=None)
    return best if full and best is not None and best.crowd > 2 else None


def _names_parents(column: ForeignColumn) -> bool:
    """Whether a column is called one of assemblies, and holds texts or whole numbers."""
    evidence = column.evidence
    numbered = column.fits("parent") >= 0.9 or column.fits("parent") > column.fits("position", "part")
    may_be = evidence.texts >= 0.5 or (numbered and evidence.filled and evidence.integers == 1.0)
    return column.fits("parent") >= 0.6 and bool(may_be) and evidence.trait("url") == 0


def _of_first_offer(offers: tuple[OfferColumns, ...], columns: Sequence[ForeignColumn]) -> dict[Role, str]:
    """The number of the item where it stands only among the columns of the distributors: the maker's one."""
    first = [column for column in columns if column.letter in offer_letters(offers[:1], columns)]
    number = maker_number(first)
    return {Role.PART: number.letter} if number else {}


def _all_letters(letters: dict[Role, str], offers: tuple[OfferColumns, ...], prices: PriceColumns) -> set[str]:
    found = set(letters.values()) | {entry.column for entry in prices.breaks}
    for offer in offers:
        found |= set(offer.columns.values()) | {entry.column for entry in offer.breaks}
    return found


def _holds_money(
    column: ForeignColumn, letters: dict[Role, str], offers: tuple[OfferColumns, ...], prices: PriceColumns
) -> bool:
    money = {letters.get(Role.PRICE), letters.get(Role.LINE_TOTAL), *(entry.column for entry in prices.breaks)}
    for offer in offers:
        money |= {offer.columns[Role.PRICE], *(entry.column for entry in offer.breaks)}
    return column.letter in money


def _kind(
    quantity: QuantityChoice, letters: dict[Role, str], prices: PriceColumns, offers: tuple[OfferColumns, ...]
) -> TableKind:
    """A quotation has prices and no quantities, and says from whom, from how many on, or how soon."""
    if quantity.column is not None or quantity.by_period or Role.PRICE not in letters:
        return TableKind.BOM
    signs = {Role.MINIMUM_ORDER, Role.LEAD_TIME, Role.ORDER_MULTIPLE, Role.SUPPLIER} & set(letters)
    return TableKind.QUOTATION if signs or prices.breaks or offers else TableKind.BOM


def _questions(
    mapping: Mapping,
    quantity: QuantityChoice,
    prices: PriceColumns,
    items: ItemColumns,
    offers: tuple[OfferColumns, ...],
    columns: Sequence[ForeignColumn],
) -> tuple[Question, ...]:
    found = []
    if mapping.kind is TableKind.QUOTATION:
        found.append(_quotation_or_bom())
    elif quantity.question:
        found.append(quantity.question)
    if items.by_content or items.item is None:
        found.append(_which_item(items, columns))
    if prices.question and not offers:
        found.append(prices.question)
    return tuple(found)


def _quotation_or_bom() -> Question:
    return Question(
        "quotation-or-bom",
        "The table has prices but no column of quantities. Is it a quotation, whose prices are to be read, or a bill "
        "of materials, whose quantities stand elsewhere? Proposed: a quotation.",
        (TableKind.QUOTATION, TableKind.BOM),
    )


def _which_item(items: ItemColumns, columns: Sequence[ForeignColumn]) -> Question:
    proposed = f" Proposed: {items.item.named()}." if items.item else ""
    texts = [column for column in columns if column.evidence.texts >= 0.5 and column is not items.item]
    choices = tuple(column.letter for column in ((items.item, *texts) if items.item else texts))
    return Question(
        "which-item",
        f"No title says which column names the items. Which one does?{proposed}",
        choices,
        Role.NAME,
    )
