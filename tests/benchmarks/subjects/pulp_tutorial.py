"""PuLP as its tutorials use it: a variable at a time, ``lpSum`` row by row, the HiGHS solver it brings."""

from __future__ import annotations

import numpy as np
import pulp

from data.case import Case
from tests.benchmarks.formulation import formulation_of, rows_of
from tests.benchmarks.subjects import Answer, Lap


def solve(case: Case, lap: Lap) -> Answer:
    """Builds, solves (PuLP hands over and reads back within) and reads the values."""
    model = formulation_of(case)
    problem = pulp.LpProblem("sourcing", pulp.LpMinimize)
    x = [
        problem.add_variable(f"x_{at}", lower, upper, "Integer" if integer else "Continuous")
        for at, (lower, upper, integer) in enumerate(
            zip(model.lower.tolist(), _ends(model.upper), model.integer.tolist(), strict=True)
        )
    ]
    problem += pulp.lpSum(cost * x[at] for at, cost in enumerate(model.cost.tolist()) if cost)
    for terms, sense, right in rows_of(model):
        left = pulp.lpSum(coefficient * x[column] for column, coefficient in terms)
        problem += left <= right if sense == "<=" else left >= right if sense == ">=" else left == right
    lap("build")
    stats = problem.solve(pulp.HiGHS(msg=False, gapRel=0.0))
    lap("solve")
    values = np.array([variable.varValue for variable in x])
    lap("read back")
    return Answer(stats.status.name.lower(), pulp.value(problem.objective), values)


def _ends(upper: np.ndarray) -> list[float | None]:
    return [None if end == np.inf else end for end in upper.tolist()]
