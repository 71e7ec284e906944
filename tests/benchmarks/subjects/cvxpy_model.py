"""cvxpy: a vector of variables, a sparse matrix a sense of rows, HiGHS."""

from __future__ import annotations

import cvxpy
import numpy as np

from data.case import Case
from tests.benchmarks.formulation import formulation_of
from tests.benchmarks.subjects import Answer, Lap


def solve(case: Case, lap: Lap) -> Answer:
    """Builds, solves (cvxpy compiles, hands over and reads back within) and reads the values."""
    model = formulation_of(case)
    whole = np.flatnonzero(model.integer)
    x = cvxpy.Variable(
        len(model.cost), bounds=[model.lower, model.upper], **({"integer": (whole,)} if len(whole) else {})
    )
    rows = []
    for sense in ("<=", "=", ">="):
        if chosen := [block for block in model.blocks if block.sense == sense and len(block.right)]:
            left, right = model.joined(chosen) @ x, np.concatenate([block.right for block in chosen])
            rows.append(left <= right if sense == "<=" else left >= right if sense == ">=" else left == right)
    problem = cvxpy.Problem(cvxpy.Minimize(model.cost @ x), rows)
    lap("build")
    problem.solve(solver=cvxpy.HIGHS, mip_rel_gap=0.0)
    lap("solve")
    return Answer(problem.status, problem.value, np.array(x.value))
