"""Which of several best plans: the one that is best by a second measure, with nothing given up of the first.

The optima of a linear program are those feasible points that keep to the prices y of its optimum: a column whose
reduced cost is not zero stays at its bound, and so does a row whose price is not zero (complementary slackness; Dantzig
1963, ch. 6). So no tolerance is traded away. Whole decisions are first held as they are.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from optimizer.events import Watcher
from optimizer.solving.program import Floats, LinearProgram
from optimizer.solving.result import Solution, Termination
from optimizer.solving.solve import SolveOptions
from optimizer.solving.warm import WarmProgram

_ZERO, _ROUNDING = 1e-7, 1e-9
"""A price is zero below the first, or below this part of what it is the difference of."""
_SAME = 1e-9
"""Two values of the first measure this near (relative) are one."""


def best_of_equal(
    program: LinearProgram, first: Solution, second_cost: Floats, options: SolveOptions, watcher: Watcher
) -> Solution | None:
    """The best by a second measure among the optima of a program that share the whole decisions of one of them.

    Args:
        program: the program whose costs are the first measure.
        first: a solution of it, the best or near it.
        second_cost: cost of every column in the second measure.
        options: limits of each solve.
        watcher: asked whether to go on.

    Returns:
        The solution, its objective in the second measure; None where it is not proved, or where holding the whole
        decisions does not give the first measure again.
    """
    if first.values is None:
        return None
    held = program
    if program.is_integer:
        held = _with_whole_decisions(program, first.values)
        best = WarmProgram(held).solve(options, watcher)
        if best.termination is not Termination.OPTIMAL or not _is_as_good(best, first):
            return None
        first = best
    if first.duals is None:
        return None
    second = WarmProgram(replace(optimal_face(held, first.duals), cost=second_cost)).solve(options, watcher)
    return second if second.termination is Termination.OPTIMAL else None


def optimal_face(program: LinearProgram, duals: Floats) -> LinearProgram:
    """The program with its columns and rows held where the prices of an optimum hold them.

    Args:
        program: a program without integer columns.
        duals: row prices of an optimum of it.
    """
    reduced = program.cost - program.matrix.T @ duals
    size = np.abs(program.cost) + abs(program.matrix).T @ np.abs(duals)
    lower, upper = _held(reduced, size, program.lower, program.upper)
    row_lower, row_upper = _held(duals, np.abs(duals).max(initial=0.0), program.row_lower, program.row_upper)
    return replace(program, lower=lower, upper=upper, row_lower=row_lower, row_upper=row_upper)


def _held(price: Floats, size: Floats | float, lower: Floats, upper: Floats) -> tuple[Floats, Floats]:
    """Both bounds at the one that a price pushes against"""
    zero = np.maximum(_ZERO, _ROUNDING * size)
    below = (price > zero) & np.isfinite(lower)
    above = (price < -zero) & np.isfinite(upper)
    return np.where(above, upper, lower), np.where(below, lower, upper)


def _with_whole_decisions(program: LinearProgram, values: Floats) -> LinearProgram:
    whole = np.round(values)
    return replace(
        program,
        lower=np.where(program.integer, whole, program.lower),
        upper=np.where(program.integer, whole, program.upper),
        integer=np.zeros_like(program.integer),
    )


def _is_as_good(found: Solution, first: Solution) -> bool:
    if found.objective is None or first.objective is None:
        return False
    return found.objective <= first.objective + _SAME * abs(first.objective)
