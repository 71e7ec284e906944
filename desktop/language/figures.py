"""Figures for people: money, shares and quantities with their units, by the locale."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from data.rounding import CENTS, rounded

NONE = "–"
_SPACE = "\N{NO-BREAK SPACE}"
_NOISE = 0.005
"""An amount of money that shows as nothing to the hundredth."""
_PERCENT = re.compile(r"(\d) %")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)


@dataclass(frozen=True)
class Scale:
    """How amounts of money that stand together are shortened, so that they can be added by eye.

    Attributes:
        divisor: what they are divided by.
        suffix: what stands for the divisor, such as `` M``.
        digits: decimals shown.
    """

    divisor: float
    suffix: str
    digits: int

    @property
    def step(self) -> float:
        """The smallest difference that can be seen."""
        return self.divisor / 10**self.digits


def scale_for(largest: float) -> Scale:
    """The scale that shows the largest of some amounts with about four digits."""
    size = abs(largest)
    for divisor, suffix in ((1e9, _tr("bn")), (1e6, _tr("M")), (1e3, _tr("k"))):
        if size >= 9.9995 * divisor or size >= divisor >= 1e6:
            before = math.floor(math.log10(size / divisor)) + 1
            return Scale(divisor, f" {suffix}", max(2, min(3, 4 - before)))
    return Scale(1.0, "", 2 if size < 1000 else 0)


def headline_scale(amount: float) -> Scale:
    """The scale of the one figure that a page or report opens with: whole money up to a billion, not shortened."""
    return Scale(1.0, "", 0) if 1e3 <= abs(amount) < 1e9 else scale_for(amount)


def money(amount: float | None, currency: str, scale: Scale | None = None, *, signed: bool = False) -> str:
    """An amount of money, shortened: ``9.98 M USD``; a dash where there is none."""
    if amount is None or math.isnan(amount):
        return NONE
    used = scale or scale_for(amount)
    shown = decimal(abs(amount) / used.divisor, used.digits)
    nothing = not any(digit in "123456789" for digit in shown)
    sign = "" if nothing else "−" if amount < 0 else "+" if signed else ""
    return f"{sign}{shown}{used.suffix.replace(' ', _SPACE)}{_SPACE}{currency}"


def money_alike(
    amounts: Iterable[float | None], currency: str, *, signed: bool = False
) -> Callable[[float | None], str]:
    """A writer of amounts that stand under each other: all at the scale of the largest, so that a longer figure is a
    larger amount. One that is too small for it is ``< 0.01 M USD``, not nothing.

    Args:
        amounts: those of the column.
        currency: its code.
        signed: whether amounts above zero bear a plus.
    """
    known = [abs(each) for each in amounts if each is not None and math.isfinite(each)]
    scale = scale_for(max(known, default=0.0))

    def shown(amount: float | None) -> str:
        if amount is None or not _NOISE < abs(amount) < scale.step / 2:
            return money(amount, currency, scale, signed=signed)
        least = money(math.copysign(scale.step, amount), currency, scale, signed=signed)
        return f"{'<' if amount > 0 else '>'}{_SPACE}{least}"

    return shown


def exact_money(amount: float | None, currency: str, *, signed: bool = False) -> str:
    """An amount of money to the hundredth: for tooltips, and where amounts stand beside their sum or difference."""
    return money(amount, currency, Scale(1.0, "", CENTS), signed=signed)


def percent(fraction: float | None, digits: int = 1, *, signed: bool = False) -> str:
    """A fraction in percent: ``65.0 %``; a dash where there is none."""
    if fraction is None or math.isnan(fraction):
        return NONE
    shown = decimal(abs(fraction) * 100, digits)
    nothing = not any(digit in "123456789" for digit in shown)
    sign = "" if nothing else "−" if fraction < 0 else "+" if signed else ""
    return f"{sign}{shown}{_SPACE}%"


def kept_together(sentence: str) -> str:
    """A sentence from below the window with each percent sign kept beside its number, as ``percent`` writes them."""
    return _PERCENT.sub(rf"\1{_SPACE}%", sentence)


def quantity(amount: float | None, digits: int | None = None) -> str:
    """A quantity with thousands apart; about five digits that matter unless ``digits`` says how many decimals."""
    if amount is None or math.isnan(amount):
        return NONE
    return decimal(amount, quantity_digits(amount) if digits is None else digits)


def quantity_digits(amount: float) -> int:
    """The decimals with which a quantity is written: as many as it has, of about five digits that matter."""
    if amount == 0 or not math.isfinite(amount):
        return 0
    return needed_digits(amount, max(0, min(6, 4 - math.floor(math.log10(abs(amount))))))


def needed_digits(amount: float, most: int) -> int:
    """The decimals without which an amount of at most so many would be another: none of them is a zero at the end."""
    return next((digits for digits in range(most) if round(amount, digits) == round(amount, most)), most)


def decimal(number: float, digits: int) -> str:
    """A number with that many decimals."""
    return QLocale().toString(rounded(float(number), digits), "f", digits)


def typed(number: float) -> str:
    """A number as a person types it, for a field: six digits that matter, nothing between thousands."""
    return f"{number:.6g}".replace(".", QLocale().decimalPoint())


def count(number: int) -> str:
    """A whole number with thousands apart."""
    return QLocale().toString(number)
