"""The amount of a rule as a dial: where it can stand, from loose to tight, and how each amount is typed and said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import cached_property
from typing import Protocol

import numpy as np

from data.frontier import SAME, digits_of
from data.rule_facts import RuleFacts
from desktop.language.figures import money, percent, quantity

_POINTS = 100
"""Steps from loose to tight: percentage points of a share, hundredths of the way of an absolute amount."""
_LOOSEST = 2.0
"""How many times its own amount an absolute rule is loosened to."""
_FEW = 5
"""A count goes this far beyond its own amount at least."""
_FIGURES = 6
"""Significant figures of an amount that is typed; whole ones are kept whole."""
_EXACT = 12
"""Significant figures beyond which digits are noise of the arithmetic: 30 %, not 30.000000000000004 %."""
_AMBIGUOUS = 3
"""Decimals after which a number could be read as thousands: 117.001 is typed 117.0010."""


class Amounted(Protocol):
    """Whose amount it is: a rule's, or a frontier's."""

    @property
    def limit(self) -> str:
        """``at most``, ``at least`` or ``exactly``."""

    @property
    def kind(self) -> str:
        """``share``, ``quantity``, ``money`` or ``count``."""

    @property
    def unit(self) -> str:
        """Unit of a quantity; else empty."""

    @property
    def currency(self) -> str:
        """Base currency."""


@dataclass(frozen=True)
class Typed:
    """An amount as it is typed into the sheet Rules.

    Attributes:
        text: what stands in the cell.
        value: what it means: a fraction, an amount in the rule's unit, or a count.
    """

    text: str
    value: float


def typed_amount(what: Amounted, amount: float) -> Typed:
    """An amount as it is typed into a cell, rounded to the loose side: the tightest amount that has a plan, rounded to
    the nearest, may have none.
    """
    is_share = what.kind == "share"
    exact = Decimal(f"{100.0 * amount if is_share else amount:.{_EXACT}g}")
    digits = max(0, _FIGURES - 1 - exact.adjusted()) if exact else 0
    loose = ROUND_CEILING if what.limit == "at most" else ROUND_FLOOR
    rounded = exact.quantize(Decimal(1).scaleb(-digits), loose).normalize()
    unit = {"share": "%", "money": what.currency}.get(what.kind, what.unit)
    number = f"{rounded:f}"
    number += "0" if len(number.partition(".")[2]) == _AMBIGUOUS else ""
    return Typed(f"{number} {unit}".rstrip(), float(rounded / 100 if is_share else rounded))


def amount_words(what: Amounted, amount: float, digits: int | None = None) -> str:
    """An amount of a rule with its unit, by the locale."""
    if what.kind == "share":
        return percent(amount, digits_of("share", [amount]) if digits is None else digits)
    if what.kind == "money":
        return money(amount, what.currency)
    return f"{quantity(amount)} {what.unit}".rstrip()


@dataclass(frozen=True)
class Dial:
    """Where the amount of a rule can stand.

    Attributes:
        rule: the rule.
        currency: base currency.
        own: its amount in the book.
        reachable: the tightest amount with a plan in which nothing is short, for all rows of the rule at once, rounded
            to the loose side; None where that is not known.
        stops: the amounts from loose to tight, the book's own among them.
        has_rows: whether the rule has several rows (materials, countries, periods ...), each with a limit of its own.
    """

    rule: RuleFacts
    currency: str
    own: float
    reachable: float | None
    stops: tuple[float, ...]
    has_rows: bool = False

    @property
    def limit(self) -> str:
        """``at most`` or ``at least``."""
        return self.rule.limit

    @property
    def kind(self) -> str:
        """``share``, ``quantity``, ``money`` or ``count``."""
        return self.rule.kind

    @property
    def unit(self) -> str:
        """Unit of a quantity; else empty."""
        return self.rule.unit

    @cached_property
    def own_stop(self) -> int:
        """The stop of the book's own amount."""
        return self.nearest(self.own)

    @property
    def least(self) -> float:
        """The smallest amount above zero."""
        return min((amount for amount in self.stops if amount > 0.0), default=1.0)

    def nearest(self, amount: float) -> int:
        """The stop nearest to an amount."""
        return int(np.abs(self._amounts - amount).argmin())

    @cached_property
    def _amounts(self) -> np.ndarray:
        return np.array(self.stops)

    def typed(self, stop: int) -> Typed:
        """The amount of a stop as it is typed."""
        return typed_amount(self, self.stops[stop])

    def along(self, amount: float) -> float:
        """Where an amount stands, 0 at the loosest and 1 at the tightest."""
        loose, tight = self.stops[0], self.stops[-1]
        return (amount - loose) / (tight - loose) if tight != loose else 0.0

    def words(self, stop: int) -> str:
        """The amount of a stop with its unit."""
        return amount_words(self, self.stops[stop])


def dial_of(
    rule: RuleFacts, own: float, currency: str, reachable: float | None = None, *, has_rows: bool = False
) -> Dial:
    """The dial of a rule: whole points, and among them the book's own amount and the tightest that has a plan."""
    end = None if reachable is None else _end(Dial(rule, currency, own, None, (own,)), reachable)
    stops = _points(rule, own)
    for amount in (own, *(() if end is None else (end,))):
        stops = [each for each in stops if not is_same(each, amount)] + [amount]
    return Dial(rule, currency, own, end, tuple(sorted(stops, reverse=rule.limit == "at most")), has_rows)


def _end(dial: Dial, reachable: float) -> float:
    """The tightest amount with a plan as it is shown: of a share the tenth of a point on the loose side, unless the
    book's own amount lies between.
    """
    typed = typed_amount(dial, reachable).value
    if dial.kind != "share":
        return typed
    loose = ROUND_CEILING if dial.limit == "at most" else ROUND_FLOOR
    shown = float(Decimal(f"{100.0 * reachable:.{_EXACT}g}").quantize(Decimal("0.1"), loose) / 100)
    low, high = sorted((typed, shown))
    return dial.own if low <= dial.own <= high else shown


def is_same(one: float, other: float) -> bool:
    """Whether two amounts are one."""
    return abs(one - other) <= SAME * max(1.0, abs(other))


def _points(rule: RuleFacts, own: float) -> Sequence[float]:
    if rule.kind == "share":
        return [number / _POINTS for number in range(_POINTS + 1)]
    if rule.kind == "count":
        return [float(number) for number in range(int(own) + max(_FEW, int(own)) + 1)]
    far = _LOOSEST * own
    return [float(f"{far * number / _POINTS:.{_FIGURES}g}") for number in range(_POINTS + 1)] if far else []
