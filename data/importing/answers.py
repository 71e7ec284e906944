"""What a statement or an answer of a person changes in the mapping, and which questions it settles."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace

from data.excel.cells import SheetCells, column_letter, column_number
from data.excel.source import SourceFile
from data.importing.layout import Layout, Mapping, PriceKind, Question, Role, TableKind
from data.importing.mapping_file import StatedMapping
from data.importing.mapping_values import letter as column_named
from data.importing.mapping_values import number
from data.importing.quantities import unit_of
from data.money import currency_candidates, parse_currency
from data.problems import SourcingError
from data.reading.findings import listed
from data.units import parse_unit, unit_candidates

NO_COLUMN = "none"
"""The choice that no column has the role."""

NO_QUANTITY = "no-quantity"
"""Code of the question where the quantities of a bill of materials are."""

WHICH_TABLE = "which-table"
"""Code of the question which of several tables is read."""

PRICE_KIND = "unit-or-line-price"
"""Code of the question whether prices are of one unit or of the row."""

OTHER_PRICE_KIND = "other-price-kind"
"""Code of the same question where the file speaks against what was accepted for its layout before."""

AS_PROPOSED = "proposed"
"""The answer to a question about the rows that no column settles: they are read as the question proposes."""

_KEY_BY_CODE = {
    "decimal-sign": "decimal_sign",
    PRICE_KIND: "price_kind",
    OTHER_PRICE_KIND: "price_kind",
    "quotation-or-bom": "kind",
    NO_QUANTITY: "quantity",
    WHICH_TABLE: "sheet",
    "quantity-per-what": "for_product",
}
_TEXT_ROLES = frozenset({Role.PART, Role.NAME, Role.DESCRIPTION})
"""Roles that one column may have together."""

_COLUMN = re.compile(r"[A-Z]{1,3}|" + NO_COLUMN)


def key_of(question: Question) -> str:
    """The key of a mapping file that answers a question: ``columns.quantity``, ``decimal_sign`` or ``answers.code``."""
    if question.code in _KEY_BY_CODE:
        return _KEY_BY_CODE[question.code]
    if "currency" in question.code and all(map(parse_currency, question.choices)):
        return "currency"
    if question.role is not None and all(map(_COLUMN.fullmatch, question.choices)):
        return f"columns.{question.role}"
    return f"answers.{question.code}"


def has_proposal(question: Question, mapping: Mapping) -> bool:
    """Whether a question proposes an answer: for columns, the one that the mapping holds.

    Where the quantities are is never proposed: nothing is taken as 1.
    """
    if question.code == NO_QUANTITY or not question.choices:
        return False
    return not key_of(question).startswith("columns.") or question.choices[0] in mapping.columns.values()


def states(stated: StatedMapping, question: Question) -> bool:
    """Whether a statement settles a question. That no column holds quantities is no answer to where they are."""
    key = key_of(question)
    settled = {
        "quantity": has_quantity(stated) or stated.kind is TableKind.QUOTATION,
        "currency": stated.currency is not None or bool(stated.columns.get(Role.CURRENCY)),
        "columns.name": bool(stated.columns.get(Role.NAME) or stated.columns.get(Role.PART)),
        "kind": stated.kind is not None or has_quantity(stated),
        "decimal_sign": stated.decimal_sign is not None,
        "price_kind": stated.price_kind is not None,
        "for_product": stated.for_product is not None,
        "sheet": False,
    }
    settled["columns.quantity"] = settled["quantity"]
    if key.startswith("answers."):
        return question.code in stated.answers
    return settled.get(key, question.role in stated.columns)


def has_quantity(stated: StatedMapping) -> bool:
    """Whether a person states where the quantities are, or what they are."""
    return stated.quantity is not None or bool(stated.columns.get(Role.QUANTITY))


def names_items(stated: StatedMapping) -> bool:
    """Whether a person states the columns that make a table: of items, and of their quantities."""
    return has_quantity(stated) and bool(stated.columns.get(Role.PART) or stated.columns.get(Role.NAME))


def answered(stated: StatedMapping, question: Question, choice: str) -> StatedMapping:
    """The statement with the answer to a question.

    Raises:
        SourcingError: the choice is none of the question.
    """
    key = key_of(question)
    if key == "quantity":
        return _with_quantity(stated, choice)
    if key.startswith("answers."):
        return _as_proposed(stated, question, choice)
    if choice not in question.choices:
        raise SourcingError(f"{question.code}: {choice} is no answer. Choose {listed(question.choices) or key}.")
    if key.startswith("columns.") and question.role is not None:
        column = None if choice == NO_COLUMN else choice
        return replace(stated, columns={**stated.columns, question.role: column})
    return _with_word(stated, key, choice)


def _with_word(stated: StatedMapping, key: str, choice: str) -> StatedMapping:
    if key == "price_kind":
        return replace(stated, price_kind=PriceKind(choice))
    if key == "kind":
        return replace(stated, kind=TableKind(choice))
    if key == "for_product":
        return replace(stated, for_product=choice == "all")
    if key == "currency":
        return replace(stated, currency=parse_currency(choice))
    return replace(stated, decimal_sign=choice)


def _as_proposed(stated: StatedMapping, question: Question, choice: str) -> StatedMapping:
    if choice not in {AS_PROPOSED, *question.choices[:1]}:
        raise SourcingError(f'{question.code}: the only answer is "{AS_PROPOSED}". Otherwise correct the file itself.')
    return replace(stated, answers={**stated.answers, question.code: AS_PROPOSED})


def _with_quantity(stated: StatedMapping, choice: str) -> StatedMapping:
    """Where the quantities are: a column, or a number that holds for every row."""
    with suppress(ValueError):
        return replace(stated, quantity=number(float(choice)))
    with suppress(ValueError):
        return replace(stated, columns={**stated.columns, Role.QUANTITY: column_named(choice)})
    raise SourcingError(f'{NO_QUANTITY}: "{choice}" is neither a column letter nor a number above 0.')


def overlaid(source: SourceFile, layout: Layout, proposed: Mapping, stated: StatedMapping) -> Mapping:
    """The proposed mapping with what is stated in its place.

    What is stated of a price takes the place of all that the program proposes of prices. A column that is stated for
    one role loses the role that the program proposes for it, but a part number may be a name too.

    Raises:
        SourcingError: a column is outside the sheet, a currency or unit is not known, or quantities are stated twice.
    """
    stated = _with_currency_code(source, layout, stated)
    _refuse_wrong(source, layout, stated)
    columns = dict(proposed.columns)
    for role, letter in stated.columns.items():
        columns = {known: at for known, at in columns.items() if known != role and not _taken(known, at, role, letter)}
        if letter is not None:
            columns[role] = letter
    columns |= {role: letter for role, letter in stated.columns.items() if letter is not None}
    if stated.quantity is not None:
        columns.pop(Role.QUANTITY, None)
    same_price = Role.PRICE not in stated.columns or columns.get(Role.PRICE) == proposed.columns.get(Role.PRICE)
    return Mapping(
        columns,
        price_kind=stated.price_kind or (proposed.price_kind if same_price else None),
        breaks=stated.breaks if stated.breaks is not None else (proposed.breaks if same_price else ()),
        offers=stated.offers if stated.offers is not None else (proposed.offers if same_price else ()),
        kind=stated.kind or (TableKind.BOM if has_quantity(stated) else proposed.kind),
        decimal_sign=stated.decimal_sign or proposed.decimal_sign,
        units={**proposed.units, **{letter: _unit(unit) for letter, unit in (stated.units or {}).items()}},
        currency=_currency(stated.currency) if stated.currency else proposed.currency,
        quantity=stated.quantity if stated.quantity is not None else proposed.quantity,
        for_product=stated.for_product if stated.for_product is not None else proposed.for_product,
    )


def _taken(known: Role, at: str, role: Role, letter: str | None) -> bool:
    return at == letter and not {known, role} <= _TEXT_ROLES


def _with_currency_code(source: SourceFile, layout: Layout, stated: StatedMapping) -> StatedMapping:
    """The statement where the currency "EUR" is a code and not the 3,892nd column."""
    text = stated.columns.get(Role.CURRENCY)
    if text is None or column_number(text) <= _last_column(source, layout) or parse_currency(text) is None:
        return stated
    columns = dict(stated.columns)
    del columns[Role.CURRENCY]
    return replace(stated, columns=columns, currency=text)


def _refuse_wrong(source: SourceFile, layout: Layout, stated: StatedMapping) -> None:
    if stated.quantity is not None and stated.columns.get(Role.QUANTITY):
        raise SourcingError("The mapping states a column of quantities and one quantity of every row. Leave one out.")
    last = _last_column(source, layout)
    named = {f"columns.{role}": letter for role, letter in stated.columns.items() if letter is not None}
    named |= {f"units.{letter}": letter for letter in stated.units or {}}
    for offer in stated.offers or ():
        named |= {f"offers.{offer.supplier}.{role}": letter for role, letter in offer.columns.items()}
    for each in (*(stated.breaks or ()), *(each for offer in stated.offers or () for each in offer.breaks)):
        named[f"breaks.{each.from_quantity:g}"] = each.column
    outside = [f"{key}: {letter}" for key, letter in named.items() if column_number(letter) > last]
    if outside:
        raise SourcingError(
            f"The mapping names columns outside the sheet (A to {column_letter(last)}): {listed(outside)}."
        )


def _last_column(source: SourceFile, layout: Layout) -> int:
    cells: SheetCells = next(sheet.cells for sheet in source.sheets if sheet.cells.title == layout.sheet)
    return cells.first_column + len(cells.columns) - 1


def _currency(text: str) -> str:
    code = parse_currency(text)
    if code is None:
        close = listed(currency_candidates(text)) or "an ISO code such as EUR"
        raise SourcingError(f'currency: "{text}" is no currency. State {close}.')
    return code


def _unit(text: str) -> str:
    unit = parse_unit(text)
    if unit is None and unit_of(text).symbol:
        return text
    if unit is None:
        close = listed(unit_candidates(text)) or "a unit such as kg or pcs"
        raise SourcingError(f'units: "{text}" is no unit, or may be several. State {close}.')
    return unit.symbol
