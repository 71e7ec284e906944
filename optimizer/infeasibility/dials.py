"""Dials: the amounts of a book that could be turned, one alone, until there is a plan.

A dial knows how far it has to be turned at least, by a model in which that amount is a decision and all else is kept.
What is suggested is a round number at or beyond it, and is planned before it is shown (``repairs``).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from data.case import Case

ROUNDING = 1e-6
"""How much of a step an amount may be beyond a multiple of it and still be that multiple."""
_FAR = 1024
"""Steps beyond what is needed, but for rounding, after which no repair is sought."""


@dataclass(frozen=True)
class Dial:
    """An amount that can be turned.

    Attributes:
        kind: what kind of repair it makes; of each kind the cheapest is shown.
        name: what turns, as the conflict names it.
        start: the amount as it is.
        needed: the least change that suffices, to the solver's exactness; ``start`` where it has to be searched for.
        step: amounts are whole multiples of it, counted from ``origin``.
        end: the amount beyond which it is not turned.
        words: an amount in words.
        sentence: the change as a sentence without its end, of the words before and after.
        turned: the case with another amount.
        origin: where steps are counted from.
    """

    kind: str
    name: str
    start: float
    needed: float
    step: float
    end: float
    words: Callable[[float], str]
    sentence: Callable[[str, str], str]
    turned: Callable[[float], Case]
    origin: float = 0.0

    @property
    def rises(self) -> bool:
        """Whether a greater amount allows more."""
        return self.end > self.start


def least_sufficient(dial: Dial, holds: Callable[[Case], bool]) -> float | None:
    """The amount next to the start of a dial that suffices, in whole steps; None where none up to its end does.

    Sought around what the dial says is needed, in growing strides, then by halving: one step less was found not to
    suffice, unless it is the start itself.
    """
    sign = 1.0 if dial.rises else -1.0

    def steps(amount: float) -> float:
        return sign * (amount - dial.origin) / dial.step

    def amount(number: int) -> float:
        return float(f"{dial.origin + sign * number * dial.step:.12g}")

    def suffices(number: int) -> bool:
        return holds(dial.turned(amount(number)))

    too_little = math.floor(steps(dial.start) + ROUNDING)
    enough = max(too_little + 1, math.ceil(steps(dial.needed) - ROUNDING))
    last = enough + _FAR if math.isinf(dial.end) else math.floor(steps(dial.end) + ROUNDING)
    enough = min(enough, last)
    stride = 1
    while enough > too_little and not suffices(enough):
        too_little, enough, stride = enough, min(enough + stride, last), stride * 2
    if enough <= too_little:
        return None
    stride = 1
    while enough - stride > too_little and suffices(enough - stride):
        enough, stride = enough - stride, stride * 2
    too_little = max(too_little, enough - stride)
    while enough - too_little > 1:
        middle = (enough + too_little) // 2
        if suffices(middle):
            enough = middle
        else:
            too_little = middle
    return amount(enough)
