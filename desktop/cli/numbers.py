"""Numbers of the command line: what is none, or out of bounds, is refused by what it should have been."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable


def above_zero(what: str) -> Callable[[str], float]:
    """A reader of a number above 0; ``what`` names it in the refusal: ``a number of days``."""

    def read(text: str) -> float:
        number = number_in(text)
        if not 0.0 < number < math.inf:
            raise argparse.ArgumentTypeError(f'"{text}" is not {what} above 0')
        return number

    return read


def number_in(text: str) -> float:
    """The number that a text is; NaN where it is none."""
    try:
        return float(text)
    except ValueError:
        return math.nan


SECONDS = above_zero("a number of seconds")
DAYS = above_zero("a number of days")
