"""Columns of the tables that stand beside charts: money, shares and countries as people read them."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.language.country_names import named_country
from desktop.language.figures import exact_money, percent
from desktop.models.table_model import ShownColumn


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
    """A column of countries by their name, and sorted by it.

    Args:
        name: of the column.
        title: its header.
        others: how what is no country is written.
    """

    def shown(value: object) -> str:
        code = str(value)
        named = named_country(code)
        return others(code) if named == code else named

    return ShownColumn(name, title, "", shown, sorts_as_shown=True)


def _of_number(write: Callable[[float], str]) -> Callable[[object], str]:
    """A writer of numbers as a writer of cells: what is missing stays blank."""

    def shown(value: object) -> str:
        return write(float(value)) if isinstance(value, int | float) and not math.isnan(value) else ""

    return shown
