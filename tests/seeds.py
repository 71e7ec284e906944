"""Seeds of random cases: a few in every run, the rest in long runs."""

from __future__ import annotations

import pytest
from _pytest.mark.structures import ParameterSet


def seeds(short: int, last: int, first: int = 0) -> list[int | ParameterSet]:
    """The seeds from ``first`` to before ``short``, and those from there to before ``last`` marked long."""
    return [*range(first, short), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(short, last))]
