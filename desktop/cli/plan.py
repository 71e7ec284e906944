"""The commands that read a book: check it, and plan it."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from data.atomic import replace_file
from data.book import Book
from data.case import Case
from data.concentration import concentration
from data.embedded import embedded_content
from data.excel.plan_workbook import write_plan_workbook
from data.make_case import make_case
from data.opening import open_book
from data.plan import Plan, Status, as_json
from data.preset_rules import add_presets
from data.problems import CellRef, Problem, SourcingError, has_errors
from desktop.cli.text import UNREADABLE, percent, plan_text, problem_lines, write_line
from optimizer.events import Event, Progress
from optimizer.planning import PlanOptions, plan_case
from optimizer.unsupported import unsupported_terms

EXIT = {Status.OPTIMAL: 0, Status.FEASIBLE: 0, Status.PROBLEMS: 2, Status.INFEASIBLE: 3, Status.LIMIT: 4}


def check_book(path: Path, json_target: str | None) -> int:
    """Prints every problem of a book; 0 when none of them is an error, else 2."""
    refuse_to_overwrite(path, Path(json_target) if json_target and json_target != "-" else None)
    _, case, problems = load(path)
    if case is not None and (unplanned := unsupported_terms(case)):
        case, problems = None, [*problems, *unplanned]
    status = "ok" if case is not None else "problems"
    write_json(json_target, {"format": 1, "status": status, "problems": [problem.as_json() for problem in problems]})
    if json_target != "-":
        for line in problem_lines(problems):
            write_line(sys.stdout, line)
        write_line(
            sys.stdout, f"{path.name}: no errors." if case is not None else f"{path.name}: cannot be planned yet."
        )
    return 0 if case is not None else 2


def plan_book(
    path: Path,
    output: Path | None,
    json_target: str | None,
    time_limit: float | None,
    gap: float,
    presets: Sequence[str] = (),
) -> int:
    """Plans a book, writes what was asked for, prints a summary; returns the exit status of the plan's status.

    Args:
        path: the book.
        output: plan workbook to write, or None.
        json_target: result file to write, ``-`` for standard output, or None.
        time_limit: seconds for each solve, or None.
        gap: relative gap at which to stop.
        presets: identifiers of presets whose rules are added to the book before it is planned.

    Raises:
        SourcingError: a file to write is the book itself.
    """
    refuse_targets(path, output, json_target)
    start = time.perf_counter()
    _, case, problems = load(path)
    if case is not None and presets:
        case, problems = with_presets(case, problems, presets)
    seconds = {"read": time.perf_counter() - start}
    if case is None:
        plan = Plan(Status.PROBLEMS, problems=tuple(problems))
    else:
        plan = planned_case(case, problems, PlanOptions(time_limit, gap))
    start = time.perf_counter()
    if output is not None and plan.status.has_plan and case is not None:
        write_plan_workbook(plan, case, output)
    seconds["write"] = time.perf_counter() - start
    plan = replace(plan, run=replace(plan.run, seconds={**plan.run.seconds, **seconds}))
    beside = _measures(plan, case) if json_target is not None else {}
    write_json(json_target, as_json(plan) | beside)
    if json_target != "-":
        write_line(sys.stdout, plan_text(plan, case, path.name, output if plan.status.has_plan else None))
        if output is not None and not plan.status.has_plan:
            older = f" The file of that name is from before: {output}" if output.exists() else ""
            write_line(sys.stdout, f"No plan workbook was written.{older}")
    return EXIT[plan.status]


def refuse_targets(book: Path, output: Path | None, json_target: str | None) -> None:
    """Refuses a plan workbook that is no .xlsx, and to write over the book.

    Raises:
        SourcingError: a target cannot be written to.
    """
    if output is not None and output.suffix.lower() != ".xlsx":
        raise SourcingError(f"{output.name}: a plan workbook is written as .xlsx. Choose a name that ends so.")
    refuse_to_overwrite(book, output, Path(json_target) if json_target and json_target != "-" else None)


def refuse_to_overwrite(book: Path, *targets: Path | None) -> None:
    """Refuses to write over the book, and two files over each other.

    Raises:
        SourcingError: a target is the book itself, or another target.
    """
    given = [target for target in targets if target is not None]
    for target in given:
        if target.exists() and book.exists() and target.samefile(book):
            raise SourcingError(
                f"{target.name} is the book itself; writing there would destroy it. Choose another name."
            )
    if len({target.resolve() for target in given}) < len(given):
        raise SourcingError("Two of the files to write have the same name. Give each its own.")


def load(path: Path) -> tuple[Book | None, Case | None, list[Problem]]:
    """Reads and checks a book. The case is None when there are errors, the book when the file could not be read."""
    try:
        book, problems = open_book(path)
    except SourcingError as error:
        return None, None, [Problem(UNREADABLE, str(error), CellRef(file=path.name))]
    if book is None:
        return None, None, problems
    case, more = make_case(book)
    known = set(problems)
    return book, case, [*problems, *(each for each in more if each not in known)]


def with_presets(case: Case, problems: Sequence[Problem], presets: Sequence[str]) -> tuple[Case | None, list[Problem]]:
    """The case of the book with the rules of presets, and all problems; None when a preset cannot be added."""
    added = add_presets(case, presets)
    if has_errors(added.problems):
        return None, [*problems, *added.problems]
    ruled, more = make_case(added.book)
    known = set(problems)
    return ruled, [*problems, *added.problems, *(problem for problem in more if problem not in known)]


def _measures(plan: Plan, case: Case | None) -> dict[str, object]:
    """What the result file says beside a plan: ``concentration``, and ``embedded`` where products are built."""
    if case is None or not plan.status.has_plan:
        return {}
    embedded = None if case.build_plan.empty else embedded_content(case, plan)
    found = {} if embedded is None else {"embedded": embedded.as_json()}
    return {**found, "concentration": concentration(case, plan, embedded).as_json()}


def planned_case(case: Case, problems: list[Problem], options: PlanOptions) -> Plan:
    """The plan of a case with all that was said of its book; progress goes to the terminal."""
    listen = print_progress if sys.stderr.isatty() else None
    try:
        plan = plan_case(case, options, listen)
    finally:
        if listen is not None:
            sys.stderr.write("\r\x1b[K")
    return replace(plan, problems=(*problems, *plan.problems))


def print_progress(event: Event) -> None:
    """Shows how far the work is, on one line of the terminal."""
    if isinstance(event, Progress):
        detail = event.detail if event.detail or event.fraction is None else percent(event.fraction, 0)
        sys.stderr.write(f"\r\x1b[K{event.step} {detail}".rstrip())
        sys.stderr.flush()


def write_json(target: str | None, content: dict[str, object]) -> None:
    """Writes a result: into a file, for ``-`` to standard output, for None nowhere."""
    if target is None:
        return
    text = json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False)
    if target == "-":
        write_line(sys.stdout, text)
        return
    with replace_file(Path(target)) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8")
