"""A number that knows what it counts, so that one column can hold money above shares."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QCoreApplication

from data.rounding import rounded, shown_difference
from desktop.language.figures import (
    NONE,
    count,
    decimal,
    exact_money,
    needed_digits,
    percent,
    quantity,
    quantity_digits,
)

MONEY, SHARE, POINTS, QUANTITY, COUNT, STATE = "money", "share", "points", "quantity", "count", "state"
HOLDS, AT_LIMIT, BROKEN = 0.0, 1.0, 3.0
"""The states of a rule; every difference of two of them says which they were."""
_OF_PERCENT = 2
_DECIMALS = {MONEY: 2, SHARE: _OF_PERCENT + 2, POINTS: _OF_PERCENT + 2, COUNT: 0, STATE: 0}


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareFigure", text)


class Figure(float):
    """A number with its kind and unit.

    Attributes:
        kind: MONEY (``unit`` is the currency), SHARE (a fraction), POINTS (a difference of fractions), QUANTITY,
            COUNT or STATE (HOLDS, AT_LIMIT or BROKEN).
        unit: its unit.
        note: what it belongs to, such as the country of a largest share.
        shown: the number as it is written: rounded, and of a difference that of the written numbers.
        digits: the decimals with which it is written; of a difference those of the number with more of them.
    """

    kind: str
    unit: str
    note: str
    shown: float
    digits: int

    def __new__(
        cls,
        value: float,
        kind: str,
        unit: str = "",
        note: str = "",
        shown: float | None = None,
        digits: int | None = None,
    ) -> Self:
        """A number of a kind."""
        made = super().__new__(cls, value)
        made.kind, made.unit, made.note = kind, unit, note
        made.digits = _digits(value, kind) if digits is None else digits
        made.shown = rounded(float(value), made.digits) if shown is None else shown
        return made

    def less(self, other: Figure) -> Figure | None:
        """This less another; None where the two do not count the same."""
        if (self.kind, self.unit) != (other.kind, other.unit):
            return None
        digits = max(self.digits, other.digits)
        shown = shown_difference(self.shown, other.shown, digits)
        kind = POINTS if self.kind == SHARE else self.kind
        return Figure(float(self) - float(other), kind, self.unit, shown=shown, digits=digits)


def _digits(value: float, kind: str) -> int:
    """The decimals that are written; of a share those of its fraction."""
    return quantity_digits(value) if kind == QUANTITY else _DECIMALS[kind]


def written(value: object) -> str:
    """A figure with its unit and note; a dash where there is none."""
    if not isinstance(value, Figure):
        return NONE
    text = _plain(value, value.shown)
    return f"{text} {value.note}" if value.note else text


def written_difference(value: object) -> str:
    """A difference with its sign and unit; a dash where there is none."""
    if not isinstance(value, Figure):
        return NONE
    if value.kind == STATE:
        return _state_change(value)
    text = _plain(value, abs(value.shown))
    nothing = not any(digit in "123456789" for digit in text)
    return text if nothing else f"{'−' if value.shown < 0 else '+'}{text}"


def exact(value: object) -> str:
    """A figure to the hundredth or further, for tooltips; nothing where there is none."""
    if not isinstance(value, Figure):
        return ""
    if value.kind == STATE:
        return ""
    if value.kind == MONEY:
        return exact_money(value, value.unit)
    return percent(value, 4) if value.kind in {SHARE, POINTS} else f"{quantity(value, 6)} {value.unit}".rstrip()


def _state_change(value: Figure) -> str:
    if not value:
        return _tr("as before")
    began, ceased = _tr("came to its limit"), _tr("left its limit")
    if abs(value) > AT_LIMIT:
        began, ceased = _tr("is beyond its limit now, at a price"), _tr("is no longer beyond its limit")
    return began if value > 0 else ceased


def _plain(value: Figure, shown: float) -> str:
    match value.kind:
        case "money":
            return exact_money(shown, value.unit)
        case "share":
            return percent(shown, _OF_PERCENT)
        case "points":
            return f"{decimal(shown * 100, _OF_PERCENT)}\N{NO-BREAK SPACE}pp"
        case "count":
            return count(round(shown))
        case "state":
            return {HOLDS: _tr("holds"), AT_LIMIT: _tr("at limit"), BROKEN: _tr("beyond, at a price")}[float(value)]
    text = decimal(shown, needed_digits(shown, value.digits))
    return f"{text}\N{NO-BREAK SPACE}{value.unit}".rstrip("\N{NO-BREAK SPACE}")
