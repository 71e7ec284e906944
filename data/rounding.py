"""How a number is rounded wherever people read it: window, report, command line and spreadsheets alike."""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

CENTS = 2
"""Decimals of an amount of money."""
_EXACT = 1e15
"""From here on a float has no decimals that mean anything."""


def rounded(number: float, digits: int) -> float:
    """The number to that many decimals, halves away from zero, as spreadsheets show it.

    As there, 15 digits of it count: 1.005 is 1.01, although the nearest binary number lies below it.
    """
    if not math.isfinite(number) or abs(number) >= _EXACT:
        return number
    step = Decimal(1).scaleb(-digits)
    return float(Decimal(f"{number:.15g}").quantize(step, ROUND_HALF_UP)) + 0.0  # nothing has no sign


def shown_difference(after: float, before: float, digits: int = CENTS) -> float:
    """After less before as both are shown with that many decimals, so that a reader finds it by subtracting."""
    return rounded(rounded(after, digits) - rounded(before, digits), digits)


def left_by_rounding(parts: Iterable[float], total: float) -> float:
    """What the parts, each rounded to the hundredth by itself, leave of their rounded total: most often nothing.

    No part is bent to fit: a figure has one text wherever it stands. Lines that stand over their sum are followed by
    what this leaves, as a line of its own, so that they add up to it.
    """
    return rounded(rounded(total, CENTS) - sum(rounded(part, CENTS) for part in parts), CENTS)
