"""Lodestone: from the case's tables to the proved answer, as ``plan_case`` does it."""

from __future__ import annotations

import time
from functools import partial

from data.case import Case
from optimizer import building
from optimizer.problem import flatten
from optimizer.solving.model import SolveOptions, SourcingModel
from tests.benchmarks.subjects import Answer, Lap

PHASES = {"hand_over": "hand over", "solve": "solve", "read_back": "read back", "check": "check"}

vars(building)["SourcingModel"] = partial(SourcingModel, clock=time.process_time)  # parts in CPU seconds, too


def solve(case: Case, lap: Lap) -> Answer:
    """Builds the model and solves it; the parts of the solve are as the model itself times them."""
    built = building.build_model(flatten(case), case.rules)
    lap("build")
    solution = built.model.solve(SolveOptions())
    for part, phase in PHASES.items():
        lap(phase, solution.seconds[part])
    assert solution.objective is not None, f"{solution.termination}: {solution.detail}"
    assert solution.values is not None
    return Answer(str(solution.termination), solution.objective * built.problem.money, solution.values)
