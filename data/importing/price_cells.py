"""The price in one cell: a number with a currency beside it, and perhaps the unit that it is for."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from data.excel.cells import Cell
from data.importing.currencies import CurrencyWord, read_currency_word
from data.importing.number_cells import CellNumber, read_foreign_number
from data.importing.price_units import base_of
from data.importing.unit_words import read_unit_word

_NO_PRICE = re.compile(
    r"[-–—x?]+|n/?a|tb[cd]|on request|upon request|poa|p\.o\.a\.?|call|ask|quote|rfq|auf anfrage|a\.a\.|sur demande|"
    r"nous consulter|a consultar|a petición|su richiesta|sob consulta|по запросу|договорная|询价|面议|"
    r"要問合せ|お問い合わせ|応談",
    re.IGNORECASE,
)


def price_of(cell: Cell, decimal_sign: str, evidence: str = "") -> CellNumber:
    """The price in one cell: a number with a currency beside it, and perhaps what it is for, as ``62.30 $/kg``."""
    if isinstance(cell, str) and _NO_PRICE.fullmatch(cell.strip()):
        return CellNumber(code="no-price", message="says that there is no price; it is no offer.")
    number = read_foreign_number(cell, decimal_sign)
    if number.value is None:
        return number
    if number.value < 0.0:
        return replace(
            number, value=None, code="negative-price", message="is negative.", hint="Type a price from 0 up."
        )
    around, per = parted(f"{number.head} {number.tail}".strip())
    if per and base_of(per) is None:
        return _wrong(number, f'is a price per "{per}".', "Type the price of one unit that is known, such as kg.")
    if around and read_currency_word(around, evidence) is None and not read_unit_word(around):
        return _wrong(number, "is no single price.", "Type one number, and the currency beside it.")
    return number


def currency_beside(number: CellNumber, evidence: str) -> CurrencyWord | None:
    """The currency that stands beside a price; None where none does."""
    around, _ = parted(f"{number.head} {number.tail}".strip())
    return read_currency_word(around, evidence) if around else None


@lru_cache(maxsize=4096)
def parted(around: str) -> tuple[str, str]:
    """What stands beside a price, in front of and behind "per"."""
    parts = re.split(r"\s*/\s*|\bper\b|\bpro\b|\bpar\b|\bje\b|\bpor\b|\bза\b", around, maxsplit=1)
    return parts[0].strip(), parts[1].strip() if len(parts) > 1 else ""


def _wrong(number: CellNumber, message: str, hint: str) -> CellNumber:
    return replace(number, value=None, code="not-a-price", message=message, hint=hint)
