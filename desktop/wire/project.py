"""How a project travels beside its book: its plan and saved plans table by table, what is small as plain values.

A sheet that a saved plan shares with the book, or with another plan, travels once.
"""

from __future__ import annotations

from collections.abc import Iterator

from data.book import Book, SheetTable
from data.planned import MIX, Planned, kept_planned, planned_facts
from data.project.audit_log import LogEntry
from data.project.comments import Comment
from data.project.kept_members import saved_facts, saved_from
from data.project.project import Project
from data.project.saved_plans import SavedPlan
from data.sheets import SHEETS
from desktop.steps import Steps, at_once
from desktop.wire.messages import (
    Message,
    Receiver,
    frame_lines,
    frame_steps,
    plan_lines,
    plan_steps,
    sheet_lines,
    sheet_steps,
)

_SHEET = "kept_sheet"
_PLANNED = "kept plan"


def kept_lines(project: Project) -> Iterator[Message]:
    """The tables of the plans; ``kept_facts`` holds the rest."""
    if project.planned is not None:
        yield from plan_lines(project.planned.plan, _PLANNED)
        yield from frame_lines(_PLANNED, "mix", project.planned.mix)
    for number, table in enumerate(_own_tables(project).values()):
        yield from sheet_lines(_SHEET, str(number), table)
    for saved in project.plans:
        yield from plan_lines(saved.plan, _plan(saved.key))
        yield from frame_lines(_mix(saved.key), "mix", saved.mix)


def kept_facts(project: Project) -> Message:
    """Everything that a project keeps beside its book and that is not a table."""
    numbers = {identity: number for number, identity in enumerate(_own_tables(project))}
    return {
        "planned": planned_facts(project.planned) if project.planned is not None else None,
        "plans": [_saved_facts(saved, numbers) for saved in project.plans],
        "log": [dict(vars(entry)) for entry in project.log],
        "comments": [dict(vars(comment)) for comment in project.comments],
    }


def project_from(receiver: Receiver, facts: Message, book: Book) -> Project:
    """The project that arrived. See ``project_steps``."""
    return at_once(project_steps(receiver, facts, book))


def project_steps(receiver: Receiver, facts: Message, book: Book) -> Steps[Project]:
    """The steps to the project that arrived.

    Args:
        receiver: what collected the lines.
        facts: what ``kept_facts`` wrote.
        book: the book that came with it.
    """
    tables: dict[int, SheetTable] = {}
    plans: tuple[SavedPlan, ...] = ()
    for name, table in receiver.of(_SHEET).items():
        tables[int(name)] = yield from sheet_steps(table)
    for each in facts["plans"]:
        plans = (*plans, (yield from _saved_steps(receiver, each, book, tables)))
    return Project(
        book,
        plans,
        tuple(LogEntry(**each) for each in facts["log"]),
        tuple(Comment(**each) for each in facts["comments"]),
        (yield from _planned_steps(receiver, facts["planned"], book)) if facts["planned"] else None,
    )


def _planned_steps(receiver: Receiver, stated: Message, book: Book) -> Steps[Planned]:
    plan = yield from plan_steps(receiver, stated["facts"], _PLANNED)
    mix = yield from frame_steps(receiver.tables[_PLANNED, "mix"], MIX)
    return kept_planned(stated, plan, mix, book)


def _own_tables(project: Project) -> dict[int, SheetTable]:
    """The sheets that only saved plans have, by identity."""
    shared = {id(table) for table in project.book.sheets.values()}
    tables = (table for saved in project.plans for table in saved.book.sheets.values())
    return {id(table): table for table in tables if id(table) not in shared}


def _saved_facts(saved: SavedPlan, numbers: dict[int, int]) -> Message:
    sheets = {name: numbers.get(id(table)) for name, table in saved.book.sheets.items()}
    return {**saved_facts(saved), "sheets": sheets}


def _saved_steps(receiver: Receiver, stated: Message, book: Book, tables: dict[int, SheetTable]) -> Steps[SavedPlan]:
    key, sheets = stated["key"], stated["sheets"]
    named = {spec.name: sheets[spec.name] for spec in SHEETS}
    answered = {name: book[name] if number is None else tables[number] for name, number in named.items()}
    plan = yield from plan_steps(receiver, stated["facts"], _plan(key))
    mix = yield from frame_steps(receiver.tables[_mix(key), "mix"], MIX)
    return saved_from(stated, plan, answered, mix)


def _plan(key: int) -> str:
    return f"plan {key}"


def _mix(key: int) -> str:
    return f"mix {key}"
