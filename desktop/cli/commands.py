"""The command line: what may be asked, and the exit status of each answer (WORKBOOK.md, "Command line")."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from data.book import Book
from data.excel.template import template_book, write_template
from data.problems import SourcingError
from data.sample import sample_book, write_sample
from desktop.cli.foreign import add_import
from desktop.cli.frontier import add_frontier
from desktop.cli.new_file import write_new
from desktop.cli.numbers import SECONDS, number_in
from desktop.cli.plan import check_book, plan_book
from desktop.cli.presets import list_presets
from desktop.cli.quotes import add_quotes
from desktop.cli.self_test import run_self_test
from desktop.cli.stress import add_stress
from desktop.cli.text import write_line
from desktop.cli.verify import add_verify
from optimizer.planning import PlanningError

FAULT, REFUSED = 1, 2


def run_command(arguments: Sequence[str]) -> int:
    """Runs one command; returns 0 done, 1 a fault of the program, 2 wrong usage or problems, 3 no plan, 4 a limit."""
    parsed = _parser().parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except PlanningError as error:
        write_line(sys.stderr, str(error))
        return FAULT
    except SourcingError as error:
        write_line(sys.stderr, str(error))
        return REFUSED
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        write_line(sys.stderr, "Stopped.")
        return FAULT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lodestone",
        description="The cheapest supplier mix for critical materials that keeps the dependency on any country "
        "under its cap. Without a command the window opens, with BOOK if it is given.",
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    parser.add_argument("--self-test", action="store_true", help="check this installation on known answers")
    parser.set_defaults(run=_without_command)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    _add_plan(commands.add_parser("plan", help="least-cost plan of a book"))
    _add_check(commands.add_parser("check", help="every problem in the data of a book"))
    add_frontier(commands)
    add_import(commands)
    presets = commands.add_parser("presets", help="the regulations that can be added as rules (plan --preset ID)")
    presets.add_argument("--json", metavar="FILE", help="file to write; - for standard output")
    presets.set_defaults(run=lambda given: list_presets(given.json))
    add_stress(commands.add_parser("stress", help="the plan under every scenario and every single-country loss"))
    verified = "recompute an exported plan workbook; say what an edit of it costs and breaks"
    add_verify(commands.add_parser("verify", help=verified))
    add_quotes(commands)
    _add_new(commands.add_parser("template", help="write an empty sourcing workbook"), write_template, template_book)
    sample = "write the sample: a fictitious maker of traction motors and batteries"
    _add_new(commands.add_parser("sample", help=sample), write_sample, sample_book)
    return parser


def _add_plan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("book", type=Path, metavar="BOOK", help="sourcing workbook: .xlsx, .xls, .xlsb or .ods")
    parser.add_argument("-o", "--output", type=Path, metavar="PLAN.xlsx", help="plan workbook to write")
    parser.add_argument("--json", metavar="FILE", help="result file to write; - for standard output")
    parser.add_argument("--time-limit", type=SECONDS, metavar="S", help="seconds for each solve")
    parser.add_argument("--gap", type=_gap, default=0.0, metavar="G", help="relative gap at which to stop (default 0)")
    parser.add_argument(
        "--preset",
        action="append",
        default=[],
        metavar="ID",
        help="add the rules of a regulation (see lodestone presets); may be repeated; ID@always ignores its dates",
    )
    parser.set_defaults(
        run=lambda given: plan_book(
            given.book, given.output, given.json, given.time_limit, given.gap, presets=given.preset
        )
    )


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("book", type=Path, metavar="BOOK")
    parser.add_argument("--json", metavar="FILE", help="result file to write; - for standard output")
    parser.set_defaults(run=lambda given: check_book(given.book, given.json))


def _add_new(parser: argparse.ArgumentParser, write: Callable[[Path], object], content: Callable[[], Book]) -> None:
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="BOOK")
    parser.set_defaults(run=partial(_write_new, write, content))


def _without_command(given: argparse.Namespace) -> int:
    if given.self_test:
        return run_self_test()
    write_line(sys.stderr, "Say what to do: see lodestone --help. To open a book in the window: lodestone BOOK.")
    return REFUSED


def _write_new(write: Callable[[Path], object], content: Callable[[], Book], given: argparse.Namespace) -> int:
    """Writes a workbook that the program brings along."""
    write_new(given.output, content(), write)
    write_line(sys.stdout, f"Wrote {given.output}.")
    return 0


def _gap(text: str) -> float:
    gap = number_in(text)
    if not 0.0 <= gap < 1.0:
        raise argparse.ArgumentTypeError(f'"{text}" is not a fraction from 0 to below 1')
    return gap
