"""Quantities of a foreign bill of materials, with the unit that stands in the cell, the unit column or the title."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from data.excel.cells import Cell, column_number
from data.importing.layout import Mapping, Question, Role
from data.importing.number_cells import (
    CellNumber,
    NumberColumn,
    decimal_sign_of,
    doubtful_texts,
    read_foreign_number,
    read_number_column,
)
from data.importing.table_cells import TableCells
from data.importing.unit_words import is_unit_like, read_unit_word, unit_hint
from data.problems import Severity

_NUMBERS = (
    Role.QUANTITY, Role.PRICE, Role.LINE_TOTAL, Role.MINIMUM_ORDER, Role.ORDER_MULTIPLE, Role.SCRAP,
)  # fmt: skip


@dataclass(frozen=True)
class DecimalSigns:
    """By which sign the texts of a file are read as numbers.

    Attributes:
        of_file: the sign that all columns together prove, or that a person gave; empty where none does.
        proposed: the sign by which doubtful texts are read until a person answers.
        known: columns whose evidence was looked at, with what they prove, by identity: a long one is looked at once.
    """

    of_file: str
    proposed: str
    known: dict[int, tuple[Sequence[Cell], str]] = field(default_factory=dict, compare=False, repr=False)

    def of(self, cells: Sequence[Cell]) -> str:
        """The sign for a column: its own evidence, else the file's, else the proposed one."""
        return self.proved(cells) or self.of_file or self.proposed

    def proved(self, cells: Sequence[Cell]) -> str:
        """The sign that a column proves by itself; empty where it proves none."""
        if id(cells) not in self.known:
            self.known[id(cells)] = (cells, decimal_sign_of(cells))
        return self.known[id(cells)][1]


def number_letters(mapping: Mapping) -> tuple[str, ...]:
    """Letters of all columns that hold numbers, each once."""
    letters = [mapping.columns[role] for role in _NUMBERS if role in mapping.columns]
    letters += [step.column for step in mapping.breaks]
    for offer in mapping.offers:
        letters += [offer.columns[role] for role in _NUMBERS if role in offer.columns]
        letters += [step.column for step in offer.breaks]
    return tuple(dict.fromkeys(letters))


def decimal_signs(table: TableCells, mapping: Mapping, *, is_semicolon: bool = False) -> DecimalSigns:
    """The decimal sign of the file: as a person gave it, else as its columns of numbers prove it without conflict."""
    proposed = "," if is_semicolon else "."
    if mapping.decimal_sign:
        return DecimalSigns(mapping.decimal_sign, proposed)
    looked = DecimalSigns("", proposed)
    signs = {sign for letter in number_letters(mapping) if (sign := looked.proved(table.column(letter)))}
    return DecimalSigns(signs.pop() if len(signs) == 1 else "", proposed, looked.known)


def decimal_question(table: TableCells, mapping: Mapping, signs: DecimalSigns) -> Question | None:
    """The question that remains where a text may be two numbers and nothing in the file decides."""
    for letter in number_letters(mapping):
        cells = table.column(letter)
        texts = [] if signs.proved(cells) or signs.of_file else doubtful_texts(cells)
        if texts:
            return _asked(table.title(letter), texts[0], signs)
    return None


def _asked(title: str, text: str, signs: DecimalSigns) -> Question:
    readings = read_foreign_number(text).readings
    proposed = read_foreign_number(text, signs.proposed).value
    name = {",": "comma", ".": "point"}
    sentence = (
        f'Is the decimal sign of this file a comma or a point? "{text}" in {title} may be {readings[0]} or '
        f"{readings[1]}, and no other number decides. Proposed: {name[signs.proposed]}, hence {proposed:.15g}."
    )
    return Question("decimal-sign", sentence, (signs.proposed, "," if signs.proposed == "." else "."))


def read_quantities(cells: Sequence[Cell], decimal_sign: str) -> NumberColumn:
    """The quantities of a column: numbers alone or with one unit; whatever is no single number has no value."""
    return read_number_column(cells, lambda cell: quantity_of(cell, decimal_sign))


def quantity_of(cell: Cell, decimal_sign: str) -> CellNumber:
    """The quantity in one cell; its tail is a unit word where there is one."""
    number = read_foreign_number(cell, decimal_sign)
    if number.value is None:
        return number
    if number.value < 0.0:
        return _no_quantity(number, "negative-quantity", "is negative.", "Type a quantity from 0 up.")
    if number.tail.startswith("%") or number.head.startswith("%"):
        return _no_quantity(number, "percentage", "is a percentage, not a quantity.", "Type how many are needed.")
    if "/" in number.tail:
        return _no_quantity(
            number, "not-one-number", "is so much of something else.", "Type one number, and the unit behind it."
        )
    if number.head.isalpha() and isinstance(cell, str) and re.search(rf"{re.escape(number.head)}\d", cell):
        return _no_quantity(
            number, "not-one-number", "looks like a designation.", "Type one number, and the unit behind it."
        )
    return _with_unit(number)


def _with_unit(number: CellNumber) -> CellNumber:
    """A number whose surroundings are a unit, may be one, or make it no number."""
    around = " ".join(part for part in (number.head, number.tail) if part)
    if not around or number.code:
        return number
    if (number.head and number.tail) or not (read_unit_word(around) or is_unit_like(around)):
        return _no_quantity(
            number, "not-one-number", "is no single number.", "Type one number, and the unit beside it."
        )
    return replace(number, head="", tail=around)


def _no_quantity(number: CellNumber, code: str, message: str, hint: str) -> CellNumber:
    return replace(number, value=None, code=code, message=message, hint=hint, severity=Severity.ERROR)


@dataclass(frozen=True)
class UnitReading:
    """The unit of a row.

    Attributes:
        symbol: canonical; empty where nothing says it or it is not known.
        note: what is to be said about it.
        unknown: the word that is no known unit.
    """

    symbol: str = ""
    note: str = ""
    unknown: str = ""


def unit_of(word: str) -> UnitReading:
    """What one word in a unit column, a title or a quantity cell means."""
    known = read_unit_word(word) if word else None
    if known is None:
        return UnitReading(unknown=word)
    return UnitReading(known.symbol, known.note)


def unit_in_format(table: TableCells, letter: str, position: int) -> str:
    """A unit that the number format shows beside a plain number, as in ``0.0" kg"``; empty where there is none."""
    if not letter or not table.looks.formats:
        return ""
    form = table.looks.format_at(table.row(position), column_number(letter))
    words = (found.strip() for found in re.findall(r'"([^"]+)"', form))
    return next((word for word in words if read_unit_word(word)), "")


def tell_unit(reading: UnitReading, add: Callable[[Severity, str, str, str], None]) -> None:
    """Say what is to be said of a unit; the row is kept either way."""
    if reading.unknown:
        said = f'unit "{reading.unknown}" is not known; the quantity was kept without a unit.'
        add(Severity.WARNING, "unknown-unit", said, unit_hint(reading.unknown))
    elif reading.note:
        add(Severity.NOTE, "unit-note", reading.note, "")
