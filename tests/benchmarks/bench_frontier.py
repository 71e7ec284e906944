"""Benchmark: a frontier of 50 points against one cold solve of the same model.

    python -m tests.benchmarks.bench_frontier [S|SM|M|L] [--rule Portfolio|"Each material"] [--steps 50]
        [--without-reachable] [--verbose]

One run of each part, CPU seconds of this process. The cold solve is that of the model with the rule at its loosest
amount, from scratch and with its certificate. The target on M is 5 for the points: base solve, warm solves with their
certificates, and reading them.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np

from optimizer.building import build_model
from optimizer.frontier.amounts import at_amount
from optimizer.frontier.linear import LinearPoints, amount_program, first_point
from optimizer.frontier.reading import Reader
from optimizer.frontier.tracing import PIECE
from optimizer.problem import flatten
from optimizer.reach.reachable import reachable_amount
from optimizer.solving.model import SolveOptions, Termination
from optimizer.sweep import pieces
from tests.benchmarks.books import SIZES, as_case, make_book
from tests.benchmarks.studies import write_found

clock = time.process_time


def main() -> None:
    """Runs the benchmark and prints its table."""
    asked = _arguments()
    seconds = dict.fromkeys(("build", "cold", "base", "warm", "read", "reachable"), 0.0)
    case = at_amount(as_case(make_book(asked.size)), (asked.rule,), 1.0)
    rules = [rule for rule in case.rules if rule.name == asked.rule]
    start = clock()
    built = build_model(flatten(case), case.rules)
    seconds["build"] = clock() - start
    start = clock()
    cold = built.model.solve()
    seconds["cold"] = clock() - start
    start = clock()
    program = amount_program(built, (asked.rule,))
    amounts = np.linspace(1.0, 0.0, asked.steps).tolist()
    solution, active = first_point(program, amounts[0], SolveOptions())
    seconds["base"] = clock() - start
    if cold.objective is None or solution.objective is None or abs(cold.objective / solution.objective - 1.0) > 1e-7:
        raise SystemExit(f"The costs differ: {cold.objective} and {solution.objective}.")
    solutions = [solution]
    for piece in pieces(amounts[1:], PIECE):
        points = LinearPoints(program, active)
        for amount in piece:
            start = clock()
            found = points.solve(amount)
            if asked.verbose:
                sys.stdout.write(f"{amount:.3f} {found.termination} {clock() - start:.2f}\n")
            if found.termination is Termination.INFEASIBLE:
                break  # a frontier knows what is reachable, and asks for nothing beyond it
            seconds["warm"] += clock() - start
            solutions.append(found)
    start = clock()
    reader = Reader(built, rules)
    read = [reader.point(amount, found) for amount, found in zip(amounts, solutions, strict=False)]
    seconds["read"] = clock() - start
    if not asked.without_reachable:
        start = clock()
        reachable = reachable_amount(flatten(case), case.rules, rules, SolveOptions())
        seconds["reachable"] = clock() - start
        sys.stdout.write(f"reachable: {reachable}\n")
    planned = sum(point.cost is not None for point in read)
    whole = seconds["base"] + seconds["warm"] + seconds["read"]
    sys.stdout.write(
        f"{asked.size}, {asked.rule}: {program.program.columns:,} columns × {program.program.rows:,} rows, "
        f"{asked.steps} points, {planned} with a plan\n"
        + "".join(f"{part:10}{value:9.2f}\n" for part, value in seconds.items())
        + f"points (base, warm, read): {whole / seconds['cold']:.2f} × one cold solve (target 5 on M)\n"
    )
    write_found(asked.found, whole / seconds["cold"])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="A frontier of 50 points against one cold solve.")
    parser.add_argument("size", nargs="?", default="M", choices=list(SIZES))
    parser.add_argument("--rule", default="Portfolio", choices=["Portfolio", "Each material"])
    parser.add_argument("--steps", type=int, default=50)
    parser.add_argument("--without-reachable", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--found", type=Path, help="file for the ratio alone")
    return parser.parse_args()


if __name__ == "__main__":
    main()
