"""OR-Tools MathOpt: a variable at a time, ``fast_sum`` row by row, the HiGHS inside OR-Tools."""

from __future__ import annotations

import numpy as np
from ortools.math_opt.python import mathopt

from data.case import Case
from tests.benchmarks.formulation import formulation_of, rows_of
from tests.benchmarks.subjects import Answer, Lap


def solve(case: Case, lap: Lap) -> Answer:
    """Builds, solves (MathOpt hands over and reads back within) and reads the values."""
    model = formulation_of(case)
    whole = mathopt.Model(name="sourcing")
    bounds = zip(model.lower.tolist(), model.upper.tolist(), model.integer.tolist(), strict=True)
    x = [whole.add_variable(lb=lower, ub=upper, is_integer=integer) for lower, upper, integer in bounds]
    whole.minimize(mathopt.fast_sum(cost * x[at] for at, cost in enumerate(model.cost.tolist()) if cost))
    for terms, sense, right in rows_of(model):
        left = mathopt.fast_sum(coefficient * x[column] for column, coefficient in terms)
        whole.add_linear_constraint(
            left <= right if sense == "<=" else left >= right if sense == ">=" else left == right
        )
    lap("build")
    exact = mathopt.SolveParameters(relative_gap_tolerance=0.0) if model.integer.any() else mathopt.SolveParameters()
    found = mathopt.solve(whole, mathopt.SolverType.HIGHS, params=exact)
    lap("solve")
    values = np.array(found.variable_values(x))
    lap("read back")
    return Answer(found.termination.reason.name.lower(), found.objective_value(), values)
