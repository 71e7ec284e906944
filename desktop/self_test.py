"""The self-test of an installation: known answers are planned again, a workbook is written and read back."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from data.book import Book
from data.excel.book_reader import read_book
from data.excel.book_writer import write_book
from data.make_case import make_case
from data.plan import Plan, Status
from data.sample import sample_book
from desktop.cli_text import write_line
from optimizer.planning import PlanOptions, plan_case

_SUPPLIERS = pd.DataFrame({"supplier": ["A", "B"], "country": ["CN", "AU"]})
_OFFERS = pd.DataFrame(
    {"offer": ["cheap", "dear"], "supplier": ["A", "B"], "material": "M", "unit_price": [1.0, 2.0]}, dtype=object
)
_REQUIREMENTS = pd.DataFrame({"material": ["M"], "quantity": [100.0]}, dtype=object)

ANSWERS: tuple[tuple[str, dict[str, object], float], ...] = (
    ("no rule", {}, 100.0),
    ("65 % from one country", {"amount": "65 %"}, 135.0),
    ("nothing from China", {"from": "China", "amount": "0 %"}, 200.0),
    ("30 kg from China", {"from": "CN", "amount": "30 kg"}, 170.0),
    ("half of the value from China", {"from": "CN", "amount": "50 %", "measure": "value"}, 400.0 / 3.0),
    ("at least 40 % from Australia", {"from": "AU", "amount": 0.4, "limit": "at least"}, 140.0),
    ("exactly a quarter from Australia", {"from": "AU", "amount": 0.25, "limit": "exactly"}, 125.0),
    ("55 % from one supplier", {"from": "any supplier", "amount": "55 %"}, 145.0),
    ("20 % from foreign entities of concern", {"from": "FEOC", "amount": "20 %"}, 180.0),
    ("a cap that costs more than its penalty", {"amount": "65 %", "flexible": 0.5}, 117.5),
)
"""Worked out by hand: 100 kg are needed, at 1 USD from China or 2 from Australia; the rule and the least total cost."""


def run_self_test() -> int:
    """Prints a line for each check; returns 0 when all hold, else 1."""
    failed = 0
    for name, holds in _checks():
        failed += not holds
        write_line(sys.stdout, f"{'ok' if holds else 'FAILED'}: {name}")
    write_line(sys.stdout, "Self-test passed." if not failed else f"Self-test failed: {failed} checks.")
    return 1 if failed else 0


def _checks() -> Iterator[tuple[str, bool]]:
    for name, rule, total in ANSWERS:
        plan = _plan(_book(rule))
        yield name, plan.cost is not None and abs(plan.cost.total - total) <= 1e-9 * total
    yield "an infeasible rule is called infeasible", _plan(_book({"amount": "45 %"})).status is Status.INFEASIBLE
    yield "the sample is written to Excel and read back unchanged", _round_trip()


def _book(rule: dict[str, object]) -> Book:
    tables = {"requirements": _REQUIREMENTS, "suppliers": _SUPPLIERS, "offers": _OFFERS}
    if rule:
        row = {"rule": "R", "applies_to": "all", "from": "any country", "limit": "at most", **rule}
        tables["rules"] = pd.DataFrame([row], dtype=object)
    return Book.of(tables)


def _plan(book: Book) -> Plan:
    case, problems = make_case(book)
    if case is None:
        return Plan(Status.PROBLEMS, problems=tuple(problems))
    return plan_case(case, PlanOptions(baselines=False, prices=False, reachable=False))


def _round_trip() -> bool:
    book = sample_book()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.xlsx"
        write_book(book, path)
        read, _ = read_book(path)
    return read is not None and read.content_hash() == book.content_hash()
