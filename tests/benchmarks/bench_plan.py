"""Benchmark: from a book to read-back values, against a raw HiGHS solve of the very same matrix.

    .venv/bin/python tests/benchmarks/bench_plan.py [S|SM|M|L] [--repeat N]
        [--formulation product|direct] [--presolve on|off|choose]

Both subjects run in one process on one problem with the same solver options, in turn first. Of two runs in a row the
second counts: the first after the other subject takes up to twice as long. Figures are CPU seconds, medians over the
repeats. The target is a ratio of at most 1.4 on M.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

import highspy
import numpy as np

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

from books import SIZES, as_case, make_book  # noqa: E402 - found once the path is set
from formulation import formulate  # noqa: E402

from optimizer import building  # noqa: E402
from optimizer.model import SolveOptions, SourcingModel, Termination  # noqa: E402
from optimizer.problem import flatten  # noqa: E402
from optimizer.program import LinearProgram  # noqa: E402

PARTS = ("build", "hand_over", "solve", "read_back")
clock = time.process_time


def subject(size: str, formulation: str) -> Callable[[], SourcingModel]:
    """What is measured: a call that builds the model of a book, as the product does or straight from its arrays."""
    book = make_book(size)
    if formulation == "direct":
        return lambda: formulate(book, clock)
    case = as_case(book)
    vars(building)["SourcingModel"] = partial(SourcingModel, clock=clock)  # parts in CPU seconds, too
    return lambda: building.build_model(flatten(case), case.rules).model


def ours(build: Callable[[], SourcingModel], options: SolveOptions) -> tuple[dict[str, float], SourcingModel, float]:
    """Builds and solves: seconds of each part and in all, the model, the cost."""
    start = clock()
    model = build()
    built = clock() - start
    solution = model.solve(options)
    seconds = {"formulate": built, **solution.seconds, "all": clock() - start}
    if solution.termination is not Termination.OPTIMAL or solution.objective is None:
        raise SystemExit(f"The benchmark's plan ended {solution.termination}: {solution.detail}")
    return seconds, model, solution.objective


def raw(program: LinearProgram, presolve: bool) -> tuple[dict[str, float], float]:
    """The floor: one passModel, one run, one read-back with bare highspy, on arrays that are ready-made."""
    highs = highspy.Highs()
    for name, value in _raw_options(presolve).items():
        highs.setOptionValue(name, value)
    integer = program.integer.astype(np.int32)
    start = clock()
    highs.passModel(
        program.columns, program.rows, program.nonzeros, int(highspy.MatrixFormat.kRowwise), 1, 0.0, program.cost,
        program.lower, program.upper, program.row_lower, program.row_upper, program.matrix.indptr,
        program.matrix.indices, program.matrix.data, integer,
    )  # fmt: skip
    passed = clock()
    highs.run()
    run = clock()
    solution = highs.getSolution()
    for values in (solution.col_value, solution.col_dual, solution.row_dual):
        np.array(values)
    done = clock()
    seconds = {"hand_over": passed - start, "solve": run - passed, "read_back": done - run, "all": done - start}
    return seconds, highs.getInfo().objective_function_value


def main() -> None:
    """Runs the benchmark and prints its table."""
    arguments = _arguments()
    build = subject(arguments.size, arguments.formulation)
    presolve = {"on": True, "off": False, "choose": None}[arguments.presolve]
    options = SolveOptions(presolve=presolve)
    program = ours(build, options)[1].program
    mine, floor = [], []
    for turn in range(arguments.repeat):
        run_ours, run_raw = partial(ours, build, options), partial(raw, program, presolve=bool(presolve))
        if turn % 2:
            floor_seconds, floor_cost = _second(run_raw)
        seconds, _, cost = _second(run_ours)
        if not turn % 2:
            floor_seconds, floor_cost = _second(run_raw)
        if abs(cost - floor_cost) > 1e-7 * abs(cost):
            raise SystemExit(f"The costs differ: {cost} and {floor_cost}.")
        mine.append(seconds)
        floor.append(floor_seconds)
    _report(arguments, program, mine, floor)


def _second[Result](run: Callable[[], Result]) -> Result:
    """The second of two runs: the first after another subject pays for the memory that one gave back."""
    run()
    return run()


def _report(
    arguments: argparse.Namespace,
    program: LinearProgram,
    mine: list[dict[str, float]],
    floor: list[dict[str, float]],
) -> None:
    lines = [
        f"{arguments.size}: {program.columns:,} columns × {program.rows:,} rows, {program.nonzeros:,} nonzeros",
        f"presolve {arguments.presolve}, {arguments.repeat} repeats, median CPU seconds",
        f"{'part':12}{'Lodestone':>10}{'raw HiGHS':>11}",
        *(
            f"{part:12}{_median(mine, part):10.3f}{_median(floor, part):11.3f}"
            for part in ("formulate", *PARTS, "check", "all")
        ),
    ]
    ratios = [sum(m[p] for p in PARTS) / f["all"] for m, f in zip(mine, floor, strict=True)]
    whole = [m["all"] / f["all"] for m, f in zip(mine, floor, strict=True)]
    lines.append(f"build + hand-over + solve + read-back:  {median(ratios):.2f} × raw (target 1.4 on M)")
    lines.append(f"from the case's tables, with the proof: {median(whole):.2f} × raw")
    sys.stdout.write("\n".join([*lines, ""]))


def _median(runs: list[dict[str, float]], part: str) -> float:
    return median(run.get(part, 0.0) for run in runs)


def _raw_options(presolve: bool) -> dict[str, bool | int | str]:
    return {
        "output_flag": False, "threads": 1, "parallel": "off", "random_seed": 0, "solver": "simplex",
        "simplex_strategy": 1, "presolve": "on" if presolve else "off",
    }  # fmt: skip


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="From a book to read-back values, against raw HiGHS.")
    parser.add_argument("size", nargs="?", default="M", choices=list(SIZES))
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--formulation", default="product", choices=["product", "direct"])
    parser.add_argument("--presolve", default="choose", choices=["on", "off", "choose"])
    return parser.parse_args()


if __name__ == "__main__":
    main()
