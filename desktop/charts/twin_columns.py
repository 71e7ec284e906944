"""Columns of the tables that stand beside charts: money, shares and countries as people read them."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from data.countries import country_name, known_countries
from desktop.figures import exact_money, percent
from desktop.models.table_model import ShownColumn

_CODES = frozenset(known_countries())


def named_country(code: str) -> str:
    """The name of a country by its alpha-3 code; any other text as it is."""
    return country_name(code) if code in _CODES else code


def money_column(name: str, title: str, currency: str) -> ShownColumn:
    """A column of money to the hundredth, its currency in the title."""
    words = QCoreApplication.translate("Charts", "{0}, {1}").format(title, currency) if currency else title
    return ShownColumn(name, words, "", _of_number(lambda amount: exact_money(amount, "").rstrip()))


def share_column(name: str, title: str, digits: int = 2) -> ShownColumn:
    """A column of fractions in percent, with the whole fraction in the tooltip."""
    return ShownColumn(
        name, title, "", _of_number(lambda share: percent(share, digits)), _of_number(lambda share: percent(share, 6))
    )


def country_column(name: str, title: str, others: Callable[[str], str] = str) -> ShownColumn:
    """A column of countries by their name.

    Args:
        name: of the column.
        title: its header.
        others: how what is no country is written.
    """

    def shown(value: object) -> str:
        code = str(value)
        return country_name(code) if code in _CODES else others(code)

    return ShownColumn(name, title, "", shown)


def _of_number(write: Callable[[float], str]) -> Callable[[object], str]:
    """A writer of numbers as a writer of cells: what is missing stays blank."""

    def shown(value: object) -> str:
        return write(float(value)) if isinstance(value, int | float) and not math.isnan(value) else ""

    return shown
