"""Units and currencies that the titles of columns state for all their cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from data.importing.cell_kinds import unit_symbol
from data.importing.foreign_columns import ForeignColumn
from data.importing.layout import Role
from data.importing.title_words import brackets
from data.money import known_currencies

_MEASURED: Final = (Role.QUANTITY, Role.PRICE, Role.MINIMUM_ORDER, Role.ORDER_MULTIPLE)
# Signs that several currencies share, as the trade means them where nothing else is said.
_SIGNS: Final = {
    "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₫": "VND", "円": "JPY",
    "人民币": "CNY", "руб": "RUB", "zł": "PLN", "kč": "CZK", "r$": "BRL", "us$": "USD", "nt$": "TWD", "hk$": "HKD",
    "a$": "AUD", "c$": "CAD", "ca$": "CAD", "s$": "SGD", "元": "CNY", "$": "USD",
}  # fmt: skip

_BARE: Final = {"kg", "kgs", "lb", "lbs", "mg", "mm", "cm", "m2", "m²", "m3", "m³"}
"""Units that end a title without brackets, ``Menge kg``, and are no word of anything else."""
_NO_UNITS: Final = {"CM", "MM"}
"""A manufacturer that builds to contract, and millions."""
_FOR_EACH: Final = re.compile(r"\b(per|pro|je|par|por)\s+\S+$", re.IGNORECASE)

_ENGLISH_WORDS: Final = {"ALL", "TOP", "CUP", "MOP", "BAM", "TRY"}


def stated_units(columns: Sequence[ForeignColumn], letters: dict[Role, str]) -> dict[str, str]:
    """Units by letter, as ``Qty [pcs]``, ``Weight (kg)`` and ``Preis €/kg`` state them for a whole column.

    ``Qty per kg`` says for how much of something else a quantity is, not what it is measured in; ``Menge (g) je Gerät``
    says both.
    """
    roles = {letters[role]: role for role in _MEASURED if role in letters}
    found = {}
    for column in columns:
        role = roles.get(column.letter)
        title = column.title
        if role is not Role.PRICE and _FOR_EACH.search(title.rstrip(")] ")):
            title = _FOR_EACH.sub("", title.rstrip(")] "))
        if role is not None and (unit := title_unit(title)):
            found[column.letter] = unit
    return found


def title_unit(title: str) -> str:
    """The unit in a title; empty where there is none."""
    for part in brackets(title):
        pieces = [piece for piece in re.split(r"[/\s]+", part) if piece and not title_currency(piece)]
        symbols: list[str] = [unit_symbol(piece) for piece in pieces]
        if whole := unit_symbol(part):
            return whole
        if symbols and all(symbols) and len(set(symbols)) == 1:
            return symbols[0]
    *before, last = title.split() or [""]
    is_of_all = bool(before) and not re.search(r"\d", before[-1])  # "ab 500 kg" says from where on a price holds
    return unit_symbol(last) if is_of_all and last.casefold() in _BARE and last not in _NO_UNITS else ""


def stated_currency(columns: Sequence[ForeignColumn]) -> str:
    """The ISO code that the titles of all price columns agree on; empty where they state none or several."""
    found = {code for column in columns if (code := title_currency(f"{column.group} {column.title}"))}
    return found.pop() if len(found) == 1 else ""


def title_currency(title: str) -> str:
    """The currency in a title: ``USD``, ``€``, ``руб.``; empty where there is none."""
    words: list[str] = re.findall(r"[A-Za-z]{3,}", title)
    for word in words:
        known = word.upper() in known_currencies() and word.upper() not in _ENGLISH_WORDS
        if known and (word.isupper() or word.casefold() in {"eur", "usd", "rmb"}):
            return word.upper()
    if re.search(r"\b(RMB|euros?)\b", title, re.IGNORECASE):
        return "CNY" if "rmb" in title.casefold() else "EUR"
    lowered = title.casefold()
    signs = sorted(_SIGNS, key=len, reverse=True)
    return next((_SIGNS[sign] for sign in signs if sign in lowered), "")
