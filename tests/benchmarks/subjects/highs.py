"""The floor: one ``passModel``, one run, one read-back with bare highspy, on arrays that are ready-made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import highspy
import numpy as np

from data.case import Case
from optimizer.building import build_model
from optimizer.problem import flatten
from optimizer.solving.program import LinearProgram
from optimizer.solving.solve import SolveOptions, Way, choose_presolve
from tests.benchmarks.subjects import Answer, Lap


@dataclass(frozen=True)
class Ready:
    """Arrays as HiGHS takes them, and the base currency in one unit of cost."""

    program: LinearProgram
    integer: np.ndarray
    money: float


def prepare(case: Case) -> Ready:
    """The matrix of the model that Lodestone builds."""
    problem = flatten(case)
    program = build_model(problem, case.rules).model.program
    return Ready(program, program.integer.astype(np.int32), problem.money)


def solve(ready: Ready, lap: Lap) -> Answer:
    """With the options that Lodestone sets."""
    return solve_with(Way(choose_presolve(ready.program)).settings(ready.program, SolveOptions()), ready, lap)


def solve_with(settings: Mapping[str, bool | int | float | str], ready: Ready, lap: Lap) -> Answer:
    """With some options."""
    highs, program = highspy.Highs(), ready.program
    for name, value in {"output_flag": False, **settings}.items():
        highs.setOptionValue(name, value)
    highs.passModel(
        program.columns, program.rows, program.nonzeros, int(highspy.MatrixFormat.kRowwise), 1, 0.0, program.cost,
        program.lower, program.upper, program.row_lower, program.row_upper, program.matrix.indptr,
        program.matrix.indices, program.matrix.data, ready.integer,
    )  # fmt: skip
    lap("hand over")
    highs.run()
    lap("solve")
    solution = highs.getSolution()
    values, _, _ = (np.array(read) for read in (solution.col_value, solution.col_dual, solution.row_dual))
    status = "optimal" if highs.getModelStatus() == highspy.HighsModelStatus.kOptimal else highs.getModelStatus().name
    lap("read back")
    return Answer(status, highs.getInfo().objective_function_value * ready.money, values)
