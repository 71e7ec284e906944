"""The long lists that a workbook's cells offer to choose from."""

from __future__ import annotations

from collections.abc import Mapping

from data.columns import Kind
from data.countries import country_name, known_countries
from data.reference import minerals
from data.units import known_units

CURRENCIES = ("USD", "EUR", "CNY", "JPY", "GBP", "KRW", "INR", "CAD", "AUD", "CHF", "SEK", "NOK", "BRL", "MXN", "ZAR")
"""What currency cells offer; any other ISO 4217 code may be typed."""


def long_lists() -> Mapping[str, tuple[str, ...]]:
    """The values to offer, by the kind of column or, for minerals, by the column's name."""
    return {
        Kind.COUNTRY: tuple(sorted(country_name(country) for country in known_countries())),
        Kind.UNIT: known_units(),
        Kind.CURRENCY: CURRENCIES,
        "mineral": tuple(sorted(mineral.key for mineral in minerals())),
    }
