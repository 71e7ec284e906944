"""A number that knows what it counts, so that one column can hold money above shares."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from PySide6.QtCore import QCoreApplication

from desktop.figures import NONE, Scale, count, exact_money, money, percent, quantity, scale_for

MONEY, SHARE, POINTS, QUANTITY, COUNT, STATE = "money", "share", "points", "quantity", "count", "state"
HOLDS, AT_LIMIT, BROKEN = 0.0, 1.0, 3.0
"""The states of a rule; every difference of two of them says which they were."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareFigure", text)


class Figure(float):
    """A number with its kind and unit.

    Attributes:
        kind: MONEY (``unit`` is the currency), SHARE (a fraction), POINTS (a difference of fractions), QUANTITY,
            COUNT or STATE (HOLDS, AT_LIMIT or BROKEN).
        unit: its unit.
        note: what it belongs to, such as the country of a largest share.
    """

    kind: str
    unit: str
    note: str

    def __new__(cls, value: float, kind: str, unit: str = "", note: str = "") -> Self:
        """A number of a kind."""
        made = super().__new__(cls, value)
        made.kind, made.unit, made.note = kind, unit, note
        return made

    def less(self, other: Figure) -> Figure | None:
        """This less another; None where the two do not count the same."""
        if (self.kind, self.unit) != (other.kind, other.unit):
            return None
        return Figure(float(self) - float(other), POINTS if self.kind == SHARE else self.kind, self.unit)


def written(value: object, scale: Scale | None = None) -> str:
    """A figure with its unit and note; a dash where there is none. Money stands at a scale, else at its own."""
    if not isinstance(value, Figure):
        return NONE
    text = _plain(value, scale)
    return f"{text} {value.note}" if value.note else text


def written_difference(value: object, scale: Scale | None = None) -> str:
    """A difference with its sign and unit; a dash where there is none."""
    if not isinstance(value, Figure):
        return NONE
    if value.kind == STATE:
        return _state_change(value)
    text = _plain(Figure(abs(value), value.kind, value.unit), scale)
    nothing = not any(digit in "123456789" for digit in text)
    return text if nothing else f"{'−' if value < 0 else '+'}{text}"


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
        began, ceased = _tr("is broken now"), _tr("is no longer broken")
    return began if value > 0 else ceased


def money_scale(figures: Iterable[object]) -> Scale:
    """The scale at which sums of money that stand together are written."""
    sums = (abs(each) for each in figures if isinstance(each, Figure) and each.kind == MONEY)
    return scale_for(max(sums, default=0.0))


def _plain(value: Figure, scale: Scale | None) -> str:
    match value.kind:
        case "money":
            return money(value, value.unit, scale)
        case "share":
            return percent(value)
        case "points":
            return f"{quantity(float(value) * 100, 1)}\N{NO-BREAK SPACE}pp"
        case "count":
            return count(round(value))
        case "state":
            return {HOLDS: _tr("holds"), AT_LIMIT: _tr("at limit"), BROKEN: _tr("broken")}[float(value)]
    return f"{quantity(value)}\N{NO-BREAK SPACE}{value.unit}".rstrip("\N{NO-BREAK SPACE}")
