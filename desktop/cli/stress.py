"""The command that stresses a plan: every scenario of the book, and every country lost at every stage."""

from __future__ import annotations

import argparse
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import pandas as pd

from data.case import Case
from data.excel.plan_workbook import write_plan_workbook
from data.excel.plan_workbook.stress import stress_sheets
from data.plan import Plan, Status
from data.problems import Problem
from data.stress import BRIDGED, UNDISTURBED, Loss, StressTest
from desktop.cli.numbers import DAYS
from desktop.cli.place import add_place, place_of
from desktop.cli.plan import EXIT, load, planned_case, print_progress, refuse_targets, write_json
from desktop.cli.text import country_text, money, plan_text, problem_lines, table_lines, write_line
from optimizer.events import Watcher
from optimizer.planning import PlanOptions
from optimizer.stress.testing import stress_test
from optimizer.sweep import Place

_SHOWN = 12
_BARE = PlanOptions(baselines=False, prices=False, reachable=False)


def add_stress(parser: argparse.ArgumentParser) -> None:
    """Says what the command takes, and what it does."""
    parser.add_argument("book", type=Path, metavar="BOOK")
    parser.add_argument("-o", "--output", type=Path, metavar="PLAN.xlsx", help="plan workbook to write, with Stress")
    parser.add_argument("--json", metavar="FILE", help="result file to write; - for standard output")
    parser.add_argument(
        "--recovery-days",
        type=DAYS,
        metavar="N",
        help="days after which a lost country delivers again (default: never)",
    )
    add_place(parser)
    parser.set_defaults(
        run=lambda given: stress_book(given.book, given.output, given.json, place_of(given), given.recovery_days)
    )


def stress_book(
    path: Path, output: Path | None, json_target: str | None, place: Place, recovery_days: float | None
) -> int:
    """Plans a book, stresses the plan, writes what was asked for and prints the worst; returns the exit status.

    Args:
        path: the book.
        output: plan workbook to write, or None.
        json_target: result file to write, ``-`` for standard output, or None.
        place: where the losses are worked out.
        recovery_days: days after which a lost country delivers again, or None for never.

    Raises:
        SourcingError: a file to write is the book itself or no .xlsx, or the cluster cannot be reached.
    """
    refuse_targets(path, output, json_target)
    _, case, problems = load(path)
    plan = Plan(Status.PROBLEMS, problems=tuple(problems))
    if case is not None:
        plan = planned_case(case, problems, PlanOptions() if output is not None else _BARE)
    if case is None or not plan.status.has_plan:
        return _without_plan(plan, case, path, json_target)
    start = time.perf_counter()
    test = _tested(case, plan, place, recovery_days)
    plan = replace(plan, run=replace(plan.run, seconds={**plan.run.seconds, "stress": time.perf_counter() - start}))
    if output is not None:
        write_plan_workbook(plan, case, output, more=stress_sheets(test, case))
    write_json(json_target, _as_json(plan, test))
    if json_target != "-":
        for line in stress_lines(test, plan, path.name):
            write_line(sys.stdout, line)
        if output is not None:
            write_line(sys.stdout, f"\nPlan workbook: {output}")
    return EXIT[plan.status]


def _tested(case: Case, plan: Plan, place: Place, recovery_days: float | None) -> StressTest:
    listen = print_progress if sys.stderr.isatty() else None
    try:
        return stress_test(case, plan, place, Watcher(listen), recovery_days)
    finally:
        if listen is not None:
            sys.stderr.write("\r\x1b[K")


def _without_plan(plan: Plan, case: Case | None, path: Path, json_target: str | None) -> int:
    """What is said where there is nothing to stress: why there is no plan, as ``plan`` says it."""
    content: dict[str, object] = {
        "format": 1,
        "status": str(plan.status),
        "currency": plan.currency,
        "losses": [],
        "conflict": list(plan.conflict),
        "repairs": [repair.as_json() for repair in plan.repairs],
        "problems": [problem.as_json() for problem in plan.problems],
    }
    write_json(json_target, content)
    if json_target != "-":
        write_line(sys.stdout, plan_text(plan, case, path.name, None))
    return EXIT[plan.status]


def _as_json(plan: Plan, test: StressTest) -> dict[str, object]:
    said: tuple[Problem, ...] = (*plan.problems, *test.notes)
    return {
        "format": 1,
        "status": str(plan.status),
        **test.as_json(),
        "problems": [problem.as_json() for problem in said],
        "run": {"version": plan.run.version, "solver": plan.run.solver, "seconds": plan.run.seconds},
    }


def stress_lines(test: StressTest, plan: Plan, name: str) -> list[str]:
    """The stress test as text for a terminal: a sentence, and the worst losses."""
    total = plan.cost.total if plan.cost is not None else test.plan_cost
    lines = [f"{name}: {plan.status} plan, {money(total, test.currency)}. {_headline(test)}"]
    shown = test.losses[:_SHOWN]
    lines += [_without_loss(test)]
    if shown:
        count = f"the {len(shown)} worst of {len(test.losses)}" if len(shown) < len(test.losses) else "all"
        lasting = "lost for good" if test.recovery_days is None else f"lost for {test.recovery_days:g} days"
        lines += ["", f"Losses, {count} ({test.currency}; countries {lasting})", *table_lines(_table(shown))]
        lines += ["", *_FOOTNOTES]
    said = [*plan.problems, *test.notes]
    return [*lines, "", *problem_lines(said)] if said else lines


_FOOTNOTES = (
    "held: the plan is kept, and what does not come is short once stock is used.",
    "planned again: from the event on, the least shortage, then the least cost; rules are not enforced.",
    "cost and short: cost planned again, and the value of what is then short; what is not delivered is no saving.",
    *textwrap.wrap(f"bridged from the first day on: {BRIDGED}", 115),
)


def _without_loss(test: StressTest) -> str:
    """What the costs of re-plans compare with."""
    again = test.undisturbed
    if again.cost is None or again.cost_and_short is None:
        return "What planning again without any loss costs is not known."
    short = f" ({money(again.cost_and_short, test.currency)} with what it leaves short)" if again.shortage_value else ""
    return f"{UNDISTURBED} {money(again.cost, test.currency)}{short}."


def _headline(test: StressTest) -> str:
    """What the worst loss does, in a sentence."""
    if not test.losses:
        return "There is nothing to lose: no offer names a country, and the book has no scenarios."
    harmful = [loss for loss in test.losses if loss.held.first_short_period is not None]
    if not harmful:
        return f"None of {len(test.losses)} losses leaves anything short."
    worst, again = harmful[0], harmful[0].replanned.shortage_value
    first = worst.held.first_short
    rest = ""
    if again is not None:
        rest = "; planned again, nothing" if not again else f"; planned again, {money(again, test.currency)}"
    verb = "leaves" if len(harmful) == 1 else "leave"
    return (
        f"{len(harmful)} of {len(test.losses)} losses {verb} it short if held, {_still_short(harmful)}. "
        f"The worst is {lost_text(worst)}: "
        f"{money(worst.held.shortage_value, test.currency)} short{f' from {first} on' if first else ''}{rest}."
    )


def _still_short(harmful: list[Loss]) -> str:
    """How many losses leave it short when planned again too."""
    again = [loss.replanned.shortage_value for loss in harmful]
    still, unknown = sum(bool(value) for value in again), again.count(None)
    said = f"{still or 'none'} still after planning again"
    return f"{said} ({unknown} not known)" if unknown else said


def lost_text(loss: Loss) -> str:
    """What is lost, as ``CN China, refined``."""
    return f"{country_text(loss.source)}, {loss.stage}" if loss.kind == "country" else loss.source


def _table(losses: tuple[Loss, ...]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "lost": [lost_text(loss) for loss in losses],
            "short_if_held": [loss.held.shortage_value for loss in losses],
            "first_short": [loss.held.first_short or "-" for loss in losses],
            "short_planned_again": [loss.replanned.shortage_value for loss in losses],
            "cost_and_short": [loss.replanned.cost_and_short for loss in losses],
            "bridged_from_the_first_day_on": [_bridged(loss) for loss in losses],
        }
    )


def _bridged(loss: Loss) -> str:
    if not loss.loses_supply:
        return "-"
    days = loss.whole_days_bridged
    return "for ever" if days is None else "1 day" if days == 1 else f"{days:,} days"
