"""scipy: ``milp`` on a sparse matrix."""

from __future__ import annotations

from scipy.optimize import Bounds, LinearConstraint, milp

from data.case import Case
from tests.benchmarks.formulation import formulation_of
from tests.benchmarks.subjects import Answer, Lap


def solve(case: Case, lap: Lap) -> Answer:
    """Builds the matrix and solves; ``milp`` hands over, solves and reads back in one call."""
    model = formulation_of(case)
    rows = LinearConstraint(model.matrix, *model.row_bounds)
    lap("build")
    found = milp(
        model.cost,
        integrality=model.integer.astype(int),
        bounds=Bounds(model.lower, model.upper),
        constraints=rows,
        options={"mip_rel_gap": 0.0},
    )
    lap("solve")
    return Answer("optimal" if found.status == 0 else found.message, found.fun, found.x)
