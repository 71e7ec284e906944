"""Lodestone from workbook file to audited plan workbook: read, check, build, solve, audit, write."""

from __future__ import annotations

from pathlib import Path

from data.case import Case
from data.excel.book_reader import read_book
from data.excel.plan_workbook import write_plan_workbook
from data.make_case import make_case
from optimizer.events import Event, Progress
from optimizer.planning import PlanOptions, plan_case
from tests.benchmarks.subjects import Answer, Lap

PLAN_ONLY = PlanOptions(baselines=False, prices=False, explain=False, reachable=False)
_BEFORE = {"solve": "build", "check": "solve"}


def prepare_file(_case: Case, path: Path) -> Path:
    """The workbook is all it starts from."""
    return path


def solve(path: Path, lap: Lap) -> Answer:
    """The plan, its audit and its workbook, without what else ``lodestone plan`` says of it."""
    return plan_file(path, lap, PLAN_ONLY)


def plan_file(path: Path, lap: Lap, options: PlanOptions) -> Answer:
    """With some options."""

    def listen(event: Event) -> None:
        if isinstance(event, Progress) and (phase := waited.pop(event.step, None)):
            lap(phase)

    book, unread = read_book(str(path))
    lap("read")
    case, problems = make_case(book)
    assert case is not None, [problem.sentence for problem in (*unread, *problems)][:3]
    lap("check")
    waited = dict(_BEFORE)
    plan = plan_case(case, options, listen)
    assert plan.cost is not None, plan.status
    lap("audit")
    write_plan_workbook(plan, case, path.with_name("plan.xlsx"))
    lap("write")
    return Answer(str(plan.status), plan.cost.total, plan.awards["quantity"].to_numpy())
