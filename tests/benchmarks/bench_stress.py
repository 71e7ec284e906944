"""Benchmark: 500 losses, held and re-planned, against one cold solve of the plan's model.

    python -m tests.benchmarks.bench_stress [S|SM|M] [--book plain|stock|suppliers|both] [--cases N]

Cases are every country lost at every stage, and scenarios that lose a part of a country at a stage from some quarter
on. Figures are CPU seconds of one process, without reading; the target is a ratio of at most 10 on M. The time to
survive is a part of its own, of some of the losses.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd

from data.case import Case, Scope, Source
from data.case_tables import without_rows
from optimizer.building import build_model
from optimizer.planning import PlanOptions, plan_case
from optimizer.problem import flatten
from optimizer.stress.planned import hold
from optimizer.stress.testing import disruption_of, names_of, shared_of, work
from optimizer.survival.times import times_to_survive
from tests.benchmarks.books import COUNTRIES, STAGES, BenchmarkBook, as_case, join_suppliers, make_book, with_stock
from tests.benchmarks.studies import write_found

clock = time.process_time
SURVIVED = 20
"""How many losses are timed for the time to survive: where suppliers are shared, all would take many minutes."""
BOTH = "held and planned again"
BOOKS: dict[str, Callable[[BenchmarkBook], Case]] = {
    "plain": as_case,
    "stock": lambda book: with_stock(as_case(book)),
    "suppliers": lambda book: as_case(join_suppliers(book, 4)),
    "both": lambda book: with_stock(as_case(join_suppliers(book, 4))),
}


def with_scenarios(case: Case, count: int) -> Case:
    """The case with so many scenarios, each a part of a country lost at a stage from a quarter on; one in five at a
    changed price, one in five with a changed requirement.
    """
    random = np.random.default_rng(20261127)
    last = len(case.periods) - 1
    rows = []
    for number in range(count):
        source, stage = Source("country", str(random.choice(COUNTRIES))), str(random.choice(STAGES))
        name, first = f"X{number:03d}", int(random.integers(0, last + 1))

        def event(kind: str, amount: float, name=name, source=source, stage=stage, first=first) -> tuple:
            return (name, np.nan, kind, source, stage, Scope("all"), first, last, amount, -1)

        rows.append(event("lost supply", float(random.uniform(0.1, 1.0))))
        if number % 5 == 1:
            rows.append(event("price", float(random.uniform(0.1, 1.0))))
        if number % 5 == 2:
            rows.append(event("requirement", float(random.uniform(-0.3, 0.3))))
    return replace(case, scenarios=pd.DataFrame(rows, columns=without_rows("scenarios").columns))


def main() -> None:
    """Runs the benchmark and prints its table."""
    arguments = _arguments()
    case = BOOKS[arguments.book](make_book(arguments.size))
    countries = len(names_of(flatten(replace(case, scenarios=pd.DataFrame()))))
    case = with_scenarios(case, arguments.cases - countries)
    cold = _cold(case)
    plan = plan_case(case, PlanOptions(baselines=False, prices=False, explain=False, reachable=False))
    start = clock()
    shared = replace(shared_of(case, plan), survival=False)
    parts = {"what all share": clock() - start}
    names = names_of(shared.problem)
    start = clock()
    disruptions = [disruption_of(shared.problem, name) for name in names]
    parts["what each loss does"] = clock() - start
    start = clock()
    for disruption in disruptions:
        hold(shared.problem, shared.whole.planned, disruption, shared.lost)
    parts["held (arrays)"] = clock() - start
    start = clock()
    losses = work(shared, names)
    parts[BOTH] = clock() - start + parts["what all share"]
    some = disruptions[:: max(1, len(disruptions) // SURVIVED)]
    start = clock()
    list(times_to_survive(shared.problem, some))
    parts[f"{len(some)} times to survive"] = clock() - start
    _report(f"{arguments.size} {arguments.book}", len(losses), cold, parts)
    write_found(arguments.found, parts[BOTH] / cold)


def _cold(case: Case) -> float:
    """CPU seconds of one cold solve of the plan's model; the second of two, as the first pays for memory."""
    seconds = 0.0
    for _ in range(2):
        model = build_model(flatten(case), case.rules).model
        start = clock()
        if not model.solve().has_plan:
            raise SystemExit("The benchmark's book has no plan.")
        seconds = clock() - start
    return seconds


def _report(size: str, cases: int, cold: float, parts: dict[str, float]) -> None:
    lines = [
        f"{size}: {cases} losses, CPU seconds",
        f"{'one cold solve':24}{cold:10.3f}",
        *(f"{part:24}{seconds:10.3f}{seconds / cold:10.2f} × cold" for part, seconds in parts.items()),
        f"{cases} losses: {parts[BOTH] / cold:.2f} × one cold solve held and planned again (target 10 on M)",
    ]
    sys.stdout.write("\n".join([*lines, ""]))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="500 losses against one cold solve.")
    parser.add_argument("size", nargs="?", default="M", choices=["S", "SM", "M"])
    parser.add_argument("--cases", type=int, default=500)
    parser.add_argument("--book", default="plain", choices=list(BOOKS), help="what else the book has")
    parser.add_argument("--found", type=Path, help="file for the ratio alone")
    return parser.parse_args()


if __name__ == "__main__":
    main()
