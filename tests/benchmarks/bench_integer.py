"""Benchmark: how soon a book with fixed costs has a plan, and how good it is proved to be.

    python -m tests.benchmarks.bench_integer [small|medium|large] [--seconds N] [--capped] [--seed N] [--busy]

HiGHS alone gets the very same matrix and two threads; Lodestone's solve runs as ``plan --time-limit N`` runs it. Both
run in one process, one after the other, and the gap is read from what they report while they run: between the cheapest
plan found and the highest bound proved by then, in percent of the plan. Seconds are wall-clock. On a busy machine
``--busy`` counts the CPU seconds of the thread that proves the bound instead (the search for plans has a thread of its
own, which gets as much) and lets the solves run until it has had ``--seconds``, or four times as long by the wall.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import highspy
import numpy as np

from optimizer.building import build_model
from optimizer.events import Event, Progress
from optimizer.problem import flatten
from optimizer.solving.model import SolveOptions, SourcingModel
from optimizer.solving.program import LinearProgram
from tests.benchmarks.integer_books import INTEGER_SIZES, as_integer_case, make_integer_book
from tests.benchmarks.studies import write_found

_KINDS = highspy.cb.HighsCallbackType
_REPORTS = (
    _KINDS.kCallbackMipInterrupt,
    _KINDS.kCallbackMipLogging,
    _KINDS.kCallbackMipImprovingSolution,
    _KINDS.kCallbackSimplexInterrupt,
)


@dataclass
class Course:
    """What a solve reported, and when.

    Attributes:
        name: who solved.
        clock: seconds.
        start: when it began.
        reports: seconds since the start, cheapest plan so far, bound proved so far.
    """

    name: str
    clock: Callable[[], float]
    start: float = 0.0
    reports: list[tuple[float, float, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.start = self.clock()

    def report(self, plan: float, bound: float) -> None:
        """Notes a plan and a bound; infinite where there is none."""
        self.reports.append((self.clock() - self.start, plan, bound))

    def first_plan(self) -> float:
        """Seconds until there was a plan."""
        return next((seconds for seconds, plan, _ in self.reports if np.isfinite(plan)), np.inf)

    def at(self, seconds: float) -> tuple[float, float, float]:
        """Cheapest plan and highest bound by a time, and the gap between them in percent."""
        known = [(plan, bound) for when, plan, bound in self.reports if when <= seconds]
        plan = min((plan for plan, _ in known), default=np.inf)
        bound = max((bound for _, bound in known), default=-np.inf)
        return plan, bound, 100.0 * (plan - bound) / plan if np.isfinite(plan) else np.inf


def ours(model: SourcingModel, seconds: float, *, busy: bool) -> Course:
    """The product's solve of the model."""
    course = Course("Lodestone", time.thread_time if busy else time.perf_counter)

    def listen(event: Event) -> None:
        if isinstance(event, Progress) and (event.incumbent is not None or event.bound is not None):
            plan = np.inf if event.incumbent is None else event.incumbent
            course.report(plan, -np.inf if event.bound is None else event.bound)

    limit = SolveOptions(time_limit=4.0 * seconds if busy else seconds)
    solution = model.solve(limit, listen, lambda: busy and course.clock() - course.start > seconds)
    plan = np.inf if solution.objective is None else solution.objective
    course.report(plan, -np.inf if solution.bound is None else solution.bound)
    return course


def alone(program: LinearProgram, seconds: float, threads: int, *, busy: bool) -> Course:
    """Bare highspy on the same arrays, proving to gap 0."""
    highs = highspy.Highs()
    for name, value in {"output_flag": False, "threads": threads, "mip_rel_gap": 0.0}.items():
        highs.setOptionValue(name, value)
    highs.setOptionValue("time_limit", 4.0 * seconds if busy else seconds)
    matrix = program.matrix
    course = Course(
        f"HiGHS alone, {threads} thread{'s' * (threads > 1)}", time.thread_time if busy else time.perf_counter
    )
    highs.passModel(
        program.columns, program.rows, program.nonzeros, int(highspy.MatrixFormat.kRowwise), 1, 0.0, program.cost,
        program.lower, program.upper, program.row_lower, program.row_upper, matrix.indptr, matrix.indices, matrix.data,
        program.integer.astype(np.int32),
    )  # fmt: skip

    def called(_kind: object, _message: str, out: highspy.cb.HighsCallbackOutput, into: Any, _data: object) -> None:
        into.user_interrupt = busy and course.clock() - course.start > seconds
        if out.mip_node_count >= 0:
            course.report(out.mip_primal_bound, out.mip_dual_bound)

    highs.setCallback(called, None)
    for kind in _REPORTS:
        highs.startCallback(kind)
    highs.run()
    info = highs.getInfo()
    course.report(info.objective_function_value, info.mip_dual_bound)
    return course


def main() -> None:
    """Runs the benchmark and prints its table."""
    arguments = _arguments()
    book = make_integer_book(arguments.size, arguments.seed)
    case = as_integer_case(book, capped=arguments.capped)
    program = build_model(flatten(case), case.rules).model.program
    courses = [ours(build_model(flatten(case), case.rules).model, arguments.seconds, busy=arguments.busy)]
    highspy.Highs.resetGlobalScheduler(True)  # HiGHS fixes its threads at the first run
    courses.append(alone(program, arguments.seconds, threads=1 if arguments.busy else 2, busy=arguments.busy))
    times = [seconds for seconds in (10.0, 30.0, 60.0) if seconds < arguments.seconds] + [np.inf]
    heads = "".join(f"{'end' if seconds == np.inf else f'{seconds:g} s':>10}" for seconds in times)
    suppliers, materials = INTEGER_SIZES[arguments.size]
    capped = ", capped" if arguments.capped else ""
    lines = [
        f"{suppliers} suppliers × {materials:,} materials{capped}, {arguments.seconds:g} {'CPU ' * arguments.busy}s",
        f"{program.columns:,} columns ({int(program.integer.sum()):,} integer), {program.rows:,} rows",
        f"{'proved gap in percent':24}{'first plan':>12}{heads}{'plan':>14}{'bound':>14}",
    ]
    for course in courses:
        gaps = "".join(f"{course.at(seconds)[2]:10.2f}" for seconds in times)
        plan, bound, _ = course.at(np.inf)
        lines.append(f"{course.name:24}{course.first_plan():10.1f} s{gaps}{plan:14,.0f}{bound:14,.0f}")
    sys.stdout.write("\n".join([*lines, ""]))
    write_found(arguments.found, courses[0].at(np.inf)[2])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How soon a book with fixed costs has a good plan.")
    parser.add_argument("size", nargs="?", default="large", choices=list(INTEGER_SIZES))
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--capped", action="store_true", help="cap each country at 65 %% of each material")
    parser.add_argument("--busy", action="store_true", help="count CPU seconds of a thread, not the wall clock")
    parser.add_argument("--found", type=Path, help="file for the gap of Lodestone at the end alone")
    parser.add_argument("--seed", type=int, default=20260731)
    return parser.parse_args()


if __name__ == "__main__":
    main()
