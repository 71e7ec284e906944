"""The self-test of an installation: known answers are planned again, a workbook is written and read back."""

from __future__ import annotations

import math
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from data.book import Book
from data.excel.book_reader import read_book
from data.excel.book_writer import write_book
from data.make_case import make_case
from data.plan import Plan, Status
from data.sample import sample_book
from desktop.cli.known_answers import known_plans
from desktop.cli.text import write_line
from optimizer.planning import PlanOptions, plan_case


def run_self_test() -> int:
    """Prints a line for each check, and how long all took; returns 0 when all hold, else 1."""
    begun, count, failed = time.perf_counter(), 0, 0
    for name, holds in _checks():
        count += 1
        failed += not holds
        write_line(sys.stdout, f"{'ok' if holds else 'FAILED'}: {name}")
    if failed:
        write_line(sys.stdout, f"Self-test failed: {failed} of {count} checks.")
        return 1
    write_line(sys.stdout, f"Self-test passed: {count} checks in {time.perf_counter() - begun:.2f} s.")
    return 0


def _checks() -> Iterator[tuple[str, bool]]:
    for known in known_plans():
        plan = _plan(known.book)
        if known.total is None:
            yield known.name, plan.status is Status.INFEASIBLE
            continue
        yield known.name, plan.cost is not None and _is_close(plan.cost.total, known.total)
        spent = plan.awards["cost"].groupby(plan.awards["material"].str.split(":").str[0]).sum()
        for name, amount in known.spent.items():
            yield name, _is_close(float(spent.get(name, math.nan)), amount)
    yield "the sample is written to Excel and read back unchanged", _round_trip()


def _is_close(found: float, known: float) -> bool:
    return abs(found - known) <= 1e-9 * known


def _plan(book: Book) -> Plan:
    case, problems = make_case(book)
    if case is None:
        return Plan(Status.PROBLEMS, problems=tuple(problems))
    return plan_case(case, PlanOptions(baselines=False, prices=False, explain=False, reachable=False))


def _round_trip() -> bool:
    book = sample_book()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.xlsx"
        write_book(book, path)
        read, _ = read_book(path)
    return read is not None and read.content_hash() == book.content_hash()
