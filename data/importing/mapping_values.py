"""The values of a mapping file: each read from JSON, or refused by what it should have been."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from data.importing.layout import BreakColumn, OfferColumns, PriceKind, Role, TableKind


@dataclass(frozen=True)
class Expected:
    """One kind of value.

    Attributes:
        read: gives the value, or raises ValueError, TypeError, KeyError or OverflowError.
        words: what it should be, for a person.
    """

    read: Callable[[object], object]
    words: str


def letter(value: object) -> str:
    """A column letter in capitals."""
    name = text(value).strip().upper()
    if not (name.isascii() and name.isalpha() and len(name) <= 3):
        raise ValueError(value)
    return name


def optional_letter(value: object) -> str | None:
    """A column letter, or None for no column."""
    return None if value is None else letter(value)


def text(value: object) -> str:
    """A text."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def number(value: object) -> float:
    """A number above 0."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0.0 < float(value) < float("inf"):
        raise ValueError(value)
    return float(value)


def row(value: object) -> int:
    """The number of a row; 0 for none."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(value)
    return value


def _one_of(*choices: object) -> Callable[[object], object]:
    def read(value: object) -> object:
        if isinstance(value, bool) or value not in choices:
            raise ValueError(value)
        return value

    return read


def _one_of_truths(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _answers(value: object) -> dict[str, str]:
    if any(each != "proposed" for each in _object(value).values()):
        raise ValueError(value)
    return _object(value)


def _units(value: object) -> dict[str, str]:
    return {letter(key): text(each) for key, each in _object(value).items()}


def _breaks(value: object) -> tuple[BreakColumn, ...]:
    objects = [_object(each) for each in _list(value)]
    found = [BreakColumn(number(each["from_quantity"]), letter(each["column"])) for each in objects]
    return tuple(sorted(found, key=lambda each: each.from_quantity))


def _offers(value: object) -> tuple[OfferColumns, ...]:
    return tuple(
        OfferColumns(
            text(each["supplier"]),
            {Role(key): letter(at) for key, at in _object(each["columns"]).items() if at is not None},
            _breaks(each.get("breaks", [])),
        )
        for each in map(_object, _list(value))
    )


_ROW = Expected(row, "the number of a row")

READERS = {
    "price_kind": Expected(lambda value: PriceKind(text(value)), 'one of "unit" and "line"'),
    "breaks": Expected(_breaks, 'a list such as [{"from_quantity": 10, "column": "M"}]'),
    "offers": Expected(_offers, 'a list such as [{"supplier": "A", "columns": {"price": "J"}, "breaks": []}]'),
    "sheet": Expected(text, "the title of a sheet"),
    "header_row": _ROW,
    "header_rows": Expected(_one_of(1, 2), "1 or 2"),
    "first_row": _ROW,
    "last_row": _ROW,
    "kind": Expected(lambda value: TableKind(text(value)), 'one of "bom" and "quotation"'),
    "decimal_sign": Expected(_one_of(",", "."), '"," or "."'),
    "units": Expected(_units, 'an object such as {"D": "kg"}'),
    "currency": Expected(text, "an ISO code such as EUR"),
    "quantity": Expected(number, "a number above 0, the quantity of every row"),
    "for_product": Expected(_one_of_truths, "true or false"),
    "answers": Expected(_answers, 'an object such as {"position-number": "proposed"}'),
}
"""How each key of a mapping file is read, but for the letters of ``columns``."""
