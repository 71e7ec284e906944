"""The command that sweeps a rule from loose to tight: what it costs to depend less, and how far it can go."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from data.case import Case
from data.excel.plan_workbook import write_plan_workbook
from data.excel.plan_workbook.frontier import frontier_sheet
from data.frontier import Frontier, Point, in_words
from data.plan import Status
from data.problems import Problem, SourcingError
from desktop.cli_place import add_place, place_of
from desktop.cli_plan import load, print_progress, refuse_targets, with_presets, write_json
from desktop.cli_text import money, problem_lines, write_line
from optimizer.events import Watcher
from optimizer.frontier.amounts import Range
from optimizer.frontier.tracing import Sweep, trace_frontier
from optimizer.planning import PlanOptions, plan_case
from optimizer.sweep import Place
from optimizer.unsupported import unsupported_terms

_NAMES_SHOWN = 3
NO_PLAN, REFUSED = 3, 2


@dataclass(frozen=True)
class FrontierRequest:
    """What is asked of the command.

    Attributes:
        book: the book.
        rule: name of the rule; empty for a preset.
        preset: identifier of a preset whose rules are added and swept together; empty for a rule.
        range: the amounts.
        output: plan workbook to write, or None.
        json_target: result file to write, ``-`` for standard output, or None.
        time_limit: seconds for each solve, or None.
        place: where the points are solved.
    """

    book: Path
    rule: str
    preset: str
    range: Range
    output: Path | None = None
    json_target: str | None = None
    time_limit: float | None = None
    place: Place = field(default_factory=Place)


def add_frontier(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command ``frontier``."""
    parser = commands.add_parser("frontier", help="total cost against the amount of a rule, from loose to tight")
    parser.add_argument("book", type=Path, metavar="BOOK", help="sourcing workbook: .xlsx, .xls, .xlsb or .ods")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--rule", default="", metavar="R", help="rule of the book that is swept")
    what.add_argument("--preset", default="", metavar="ID", help="preset whose rules are added and swept together")
    amount = "65 %% or 0.65; of a rule that limits an amount or a count, a number in its unit"
    parser.add_argument("--from", dest="start", type=_amount, metavar="A", help=f"one end of the sweep: {amount}")
    parser.add_argument("--to", dest="end", type=_amount, metavar="A", help="the other end")
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--steps", type=int, default=50, metavar="N", help="equally spaced amounts (default 50); a count steps by 1"
    )
    how.add_argument("--break-points", action="store_true", help="where the curve bends, instead of equal steps")
    parser.add_argument("-o", "--output", type=Path, metavar="X.xlsx", help="plan workbook to write, with the frontier")
    parser.add_argument("--json", metavar="FILE", help="result file to write; - for standard output")
    parser.add_argument("--time-limit", type=_seconds, metavar="S", help="seconds for each solve")
    add_place(parser)
    parser.set_defaults(run=lambda given: trace_book(_request(given)))


def _request(given: argparse.Namespace) -> FrontierRequest:
    asked = Range(given.start, given.end, given.steps, given.break_points)
    return FrontierRequest(
        given.book, given.rule, given.preset, asked, given.output, given.json, given.time_limit, place_of(given)
    )


def trace_book(asked: FrontierRequest) -> int:
    """Sweeps a rule of a book, writes what was asked for, prints the curve.

    Returns:
        0 done, 2 problems in the data, 3 no point has a plan, 4 stopped at a limit before any had one.

    Raises:
        SourcingError: wrong usage: no such rule, an amount that it cannot have, a file that is the book itself.
    """
    refuse_targets(asked.book, asked.output, asked.json_target)
    _, case, problems = load(asked.book)
    names: tuple[str, ...] = (asked.rule,)
    if case is not None and asked.preset:
        before = {rule.name for rule in case.rules}
        case, problems = with_presets(case, problems, [asked.preset])
        names = tuple(rule.name for rule in case.rules if rule.name not in before) if case is not None else ()
        if case is not None and not names:
            raise SourcingError(f"{asked.preset} adds no rule to this book: {_last_word(problems)}")
    title = asked.rule or asked.preset
    unplanned = unsupported_terms(case) if case is not None else []
    if case is None or unplanned:
        return _refused(asked, title, [*problems, *unplanned])
    found = _traced(case, Sweep(names, title, asked.range, asked.time_limit), asked.place)
    found = replace(found, problems=(*problems, *found.problems))
    if asked.output is not None:
        _write(asked, case, found)
    write_json(asked.json_target, found.as_json())
    if asked.json_target != "-":
        for line in frontier_lines(found, asked.book.name, asked.output):
            write_line(sys.stdout, line)
    return _exit_status(found)


def _exit_status(frontier: Frontier) -> int:
    if frontier.planned:
        return 0
    return 4 if any(point.status is Status.LIMIT for point in frontier.points) else NO_PLAN


def _refused(asked: FrontierRequest, title: str, problems: Sequence[Problem]) -> int:
    stated = [problem.as_json() for problem in problems]
    nothing: dict[str, object] = {"rule": title, "reachable": None, "currency": None, "points": []}
    write_json(asked.json_target, {"format": 1, **nothing, "problems": stated})
    if asked.json_target != "-":
        write_line(sys.stdout, f"{asked.book.name}: cannot be planned until the errors are mended.")
        for line in problem_lines(problems):
            write_line(sys.stdout, line)
    return REFUSED


def _last_word(problems: Sequence[Problem]) -> str:
    return problems[-1].sentence if problems else "nothing in it concerns it."


def _traced(case: Case, swept: Sweep, place: Place) -> Frontier:
    """The frontier, with progress on a terminal; asking whether to go on lets Ctrl-C in."""
    listen = print_progress if sys.stderr.isatty() else None
    try:
        return trace_frontier(case, swept, place, Watcher(listen, lambda: False))
    finally:
        if listen is not None:
            sys.stderr.write("\r\x1b[K")


def _write(asked: FrontierRequest, case: Case, found: Frontier) -> None:
    """The workbook of the book's own plan, or of why there is none, with the sheet Frontier."""
    assert asked.output is not None  # noqa: S101 - the caller looked
    options = PlanOptions(asked.time_limit)
    plan = plan_case(case, options, cancelled=lambda: False)
    plan = replace(plan, problems=(*found.problems, *plan.problems))
    write_plan_workbook(plan, case, asked.output, [frontier_sheet(found, plan)])


def frontier_lines(frontier: Frontier, name: str, written: Path | None = None) -> list[str]:
    """The frontier as text for a terminal."""
    lines = [f"{name}: {frontier.rule}, {frontier.limit}, from loose to tight", "", *_table(frontier)]
    lines += ["", in_words(frontier)]
    if frontier.problems:
        lines += ["", *problem_lines(frontier.problems)]
    if written is not None:
        lines += ["", f"Plan workbook: {written}"]
    return lines


def _table(frontier: Frontier) -> list[str]:
    """One line a point; neighbours that cost the same and are held by the same rules share one."""
    planned = frontier.planned
    loosest = planned[0].cost if planned else None
    rows = [("amount", "cost", "over the loosest", "at their limit")]
    for first, last in _runs(frontier.points):
        amount = frontier.amount_text(first.amount)
        if last is not first:
            amount = f"{amount} to {frontier.amount_text(last.amount)}"
        if first.cost is None or loosest is None:
            rows.append((amount, f"no plan ({first.status})", "", ""))
            continue
        extra = f"+{first.cost - loosest:,.2f}"
        rows.append((amount, money(first.cost, frontier.currency), extra, _names(first.binding)))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return ["  " + "  ".join([*map(str.rjust, row[:3], widths), row[3]]).rstrip() for row in rows]


def _names(binding: Sequence[str]) -> str:
    more = f" and {len(binding) - _NAMES_SHOWN} more" if len(binding) > _NAMES_SHOWN else ""
    return ", ".join(binding[:_NAMES_SHOWN]) + more if binding else "none"


def _runs(points: Sequence[Point]) -> list[tuple[Point, Point]]:
    """The first and the last of neighbours that look the same."""
    runs: list[tuple[Point, Point]] = []
    for point in points:
        if runs and _looks(runs[-1][1]) == _looks(point):
            runs[-1] = (runs[-1][0], point)
        else:
            runs.append((point, point))
    return runs


def _looks(point: Point) -> tuple[object, ...]:
    return (point.status, None if point.cost is None else f"{point.cost:.2f}", point.binding)


def _amount(text: str) -> float:
    """A fraction, an amount, or percent: ``0.65``, ``65 %``."""
    number, percent, rest = text.strip().partition("%")
    try:
        value = float(number)
    except ValueError:
        value = float("nan")
    if rest or value != value:  # noqa: PLR0124 - NaN is not itself
        raise argparse.ArgumentTypeError(f'"{text}" is not an amount such as 0.65, 65 %% or 100')
    return value / 100.0 if percent else value


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0.0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds above 0")
    return seconds
