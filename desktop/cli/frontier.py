"""The command that sweeps a rule from loose to tight: what it costs to depend less, and how far it can go."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from data.case import Amount, Case, Rule
from data.excel.plan_workbook import write_plan_workbook
from data.excel.plan_workbook.frontier import frontier_sheet
from data.frontier import Frontier
from data.money import Rates
from data.plan import Status
from data.problems import Problem, SourcingError
from data.reading.amounts import read_amount
from data.reading.number_text import read_number
from data.rules import amount_text
from data.units import parse_unit
from desktop.cli.frontier_text import frontier_lines
from desktop.cli.numbers import SECONDS
from desktop.cli.place import add_place, place_of
from desktop.cli.plan import load, print_progress, refuse_targets, with_presets, write_json
from desktop.cli.text import refusal_lines, write_line
from optimizer.events import Watcher
from optimizer.frontier.amounts import Range, swept_rules
from optimizer.frontier.tracing import Sweep, trace_frontier
from optimizer.planning import PlanOptions, plan_case
from optimizer.sweep import Place
from optimizer.unsupported import unsupported_terms

NO_PLAN, REFUSED = 3, 2


@dataclass(frozen=True)
class FrontierRequest:
    """What is asked of the command.

    Attributes:
        book: the book.
        rule: name of the rule; empty for a preset.
        preset: identifier of a preset whose rules are added and swept together; empty for a rule.
        start: one end of the amounts as it was typed; empty for the default of the rule.
        end: the other end.
        steps: number of equally spaced amounts.
        breaks: whether the break points are asked for instead.
        output: plan workbook to write, or None.
        json_target: result file to write, ``-`` for standard output, or None.
        time_limit: seconds for each solve, or None.
        place: where the points are solved.
    """

    book: Path
    rule: str
    preset: str
    start: str
    end: str
    steps: int
    breaks: bool
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
    amount = '65 %% or 0.65; of a rule that limits an amount, a number in its unit or with one, such as "118 t"'
    parser.add_argument("--from", dest="start", type=_amount, metavar="A", help=f"one end: {amount}")
    parser.add_argument("--to", dest="end", type=_amount, metavar="A", help="the other end")
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--steps", type=int, default=50, metavar="N", help="equally spaced amounts (default 50); a count steps by 1"
    )
    how.add_argument("--break-points", action="store_true", help="where the curve bends, instead of equal steps")
    parser.add_argument("-o", "--output", type=Path, metavar="X.xlsx", help="plan workbook to write, with the frontier")
    parser.add_argument("--json", metavar="FILE", help="result file to write; - for standard output")
    parser.add_argument("--time-limit", type=SECONDS, metavar="S", help="seconds for each solve")
    add_place(parser)
    parser.set_defaults(run=lambda given: trace_book(_request(given)))


def _request(given: argparse.Namespace) -> FrontierRequest:
    how = (given.start or "", given.end or "", given.steps, given.break_points)
    written = (given.output, given.json, given.time_limit, place_of(given))
    return FrontierRequest(given.book, given.rule, given.preset, *how, *written)


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
    swept = Sweep(names, title, _range(asked, case, names), asked.time_limit, is_preset=bool(asked.preset))
    found = _traced(case, swept, asked.place)
    found = replace(found, problems=(*problems, *found.problems))
    if asked.output is not None:
        _write(asked, case, found)
    write_json(asked.json_target, found.as_json())
    if asked.json_target != "-":
        for line in frontier_lines(found, asked.book.name, asked.output):
            write_line(sys.stdout, line)
    return _exit_status(found)


def _range(asked: FrontierRequest, case: Case, names: Sequence[str]) -> Range:
    """The amounts, read as amounts of the rule; a name that no rule has is refused here, before anything is solved."""
    rule, currency = swept_rules(case, names)[0], case.settings.base_currency
    start = amount_of("--from", asked.start, rule, currency) if asked.start else None
    end = amount_of("--to", asked.end, rule, currency) if asked.end else None
    return Range(start, end, asked.steps, asked.breaks)


def _exit_status(frontier: Frontier) -> int:
    if frontier.planned:
        return 0
    return 4 if any(point.status is Status.LIMIT for point in frontier.points) else NO_PLAN


def _refused(asked: FrontierRequest, title: str, problems: Sequence[Problem]) -> int:
    stated = [problem.as_json() for problem in problems]
    nothing: dict[str, object] = {"rule": title, "reachable": None, "currency": None, "points": []}
    write_json(asked.json_target, {"format": 1, **nothing, "problems": stated})
    if asked.json_target != "-":
        for line in refusal_lines(problems, asked.book.name):
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
    write_plan_workbook(plan, case, asked.output, [frontier_sheet(found)])


def _amount(text: str) -> str:
    """An amount as it is typed: ``0.65``, ``65 %``, ``118 t``; what it means is said by the rule."""
    if read_number(text).value is None:
        raise argparse.ArgumentTypeError(f'"{text}" is not an amount such as 0.65, 65 % or "118 t"')
    return text


def amount_of(option: str, text: str, rule: Rule, currency: str) -> float:
    """The amount that an option means for a rule, in the rule's unit.

    Args:
        option: its name, for the message.
        text: a number in the rule's unit, percent for a share, or an amount with a unit or currency of its own.
        rule: the rule.
        currency: the base currency.

    Raises:
        SourcingError: the text says something else.
    """
    number, own = read_number(text), rule.amount
    if number.is_bare and number.value is not None:
        return number.value
    if own.kind == "share" and number.tail == "%" and not number.head and number.as_fraction is not None:
        return number.as_fraction
    found = read_amount(text, rule.measure, Rates(currency, {})).value
    if isinstance(found, Amount) and found.kind == own.kind == "money":
        return found.value
    if isinstance(found, Amount) and found.kind == own.kind == "quantity":
        typed, ruled = parse_unit(found.unit), parse_unit(own.unit)
        if typed is not None and ruled is not None and typed.dimension == ruled.dimension:
            return found.value if typed == ruled else found.value * typed.factor / ruled.factor
    limits = {"share": "a share: say 65 % or 0.65", "count": "a count: say a whole number"}
    said = limits.get(own.kind, f"an amount in {own.unit or currency}: say such as {amount_text(rule, currency)}")
    raise SourcingError(f'{option} "{text}": rule "{rule.name}" limits {said}.')
