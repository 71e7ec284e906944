"""Shortage costs so high that nobody would pay them, brought down to what is enough.

A solver that keeps rows to 1e-7 cannot see what a kilogram costs beside a shortage at 1e12. Where a shortage costs far
more than what could be bought, it is first taken to cost less: no plan costs more than that way. If the best plan then
is not short of anything that was made cheaper, it costs what it says, so that it is the best at the full price too.
Otherwise the price rises, in the end to the full one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from data.arrays import BoolArray, FloatArray
from optimizer.disruption import Disruption
from optimizer.problem import Problem

_STEPS = (1e3, 1e6)
"""How many times the dearest landed cost a shortage costs at most, one attempt after the other."""
SHORT = 1e-9
"""A shortage, internal units; less is rounding."""


def rising_prices(problem: Problem, scenarios: Sequence[Disruption]) -> Iterator[tuple[Problem, BoolArray]]:
    """A problem with shortages at prices that rise to the full ones, and the materials whose price is not full yet.

    Args:
        problem: the problem at full prices.
        scenarios: what may happen; the dearest landed cost is that of the worst of them.

    Yields:
        The problem, and of each material whether its shortage is cheaper than it is. The last one has none such.
    """
    dearest = _dearest(problem, scenarios)
    given = np.nan_to_num(problem.case.materials["shortage_cost"].to_numpy(dtype=float), nan=0.0) * problem.unit
    for step in _STEPS:
        most = np.where(dearest > 0.0, step * dearest, np.inf)
        cheaper = given > most
        if cheaper.any():
            paid = np.where(np.isfinite(problem.shortage_cost), np.minimum(problem.shortage_cost, most), np.inf)
            yield replace(problem, shortage_cost=paid, dearest_shortage=most), cheaper
    yield problem, np.zeros(len(given), dtype=np.bool_)


def _dearest(problem: Problem, scenarios: Sequence[Disruption]) -> FloatArray:
    """The dearest landed cost of each material, base currency per internal unit; of any where it has no offer."""
    purchases, dearest = problem.purchases, np.zeros(len(problem.unit))
    np.maximum.at(dearest, purchases.material, purchases.landed_cost)
    for each in scenarios:
        landed = each.landed_cost(problem.case)[purchases.offer, purchases.period]
        np.maximum.at(dearest, purchases.material, landed * problem.unit[purchases.material])
    return np.where(dearest > 0.0, dearest, dearest.max(initial=0.0))
