"""What a project keeps beside its book, as members of the file: its plan, saved plans, log and comments.

A saved plan has a member of its own. It names the members of the sheets that it answers: a sheet that it shares with
the project's book, or with another plan, is stored once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict

import pandas as pd

from data.book import Book, SheetTable
from data.plan import Plan
from data.plan_facts import PLAN_TABLES, plan_facts, plan_of
from data.planned import MIX, Planned, kept_planned, planned_facts
from data.project.audit_log import LogEntry
from data.project.comments import Comment
from data.project.project import Project
from data.project.saved_plans import Approval, SavedPlan, SavedPlans
from data.project.tables import Json, frame_from, frame_json, table_from, table_json
from data.rule_facts import RuleFacts
from data.sheets import SHEETS

_LOG, _COMMENTS, _PLANNED = "log.json", "comments.json", "plan.json"
_PLANS, _TABLES = "plans/", "tables/"


def encoded(content: Json) -> bytes:
    """A member of the file."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def decoded(content: bytes) -> Json:
    """What ``encoded`` wrote.

    Raises:
        ValueError, TypeError: it did not write this.
    """
    read = json.loads(content.decode("utf-8", "surrogatepass"))
    if not isinstance(read, dict):
        raise TypeError(type(read).__name__)
    return read


class Sheets:
    """The sheets of a file that is being written: equal ones once. They must live as long as this."""

    def __init__(self) -> None:
        self.members: dict[str, bytes] = {}
        self._by_content: dict[tuple[str, bytes], str] = {}
        self._by_table: dict[int, str] = {}

    def add(self, table: SheetTable, member: str = "") -> str:
        """The member that holds a sheet; ``member`` names it where it must be one of its own."""
        known = self._by_table.get(id(table))
        if known is not None and not member:
            return known
        content = encoded(table_json(table))
        place = table.spec.name, content
        if member or place not in self._by_content:
            member = member or f"{_TABLES}{len(self.members)}.json"
            self.members[member] = content
            self._by_content[place] = member
        self._by_table[id(table)] = self._by_content[place]
        return self._by_content[place]


def kept_members(project: Project, sheets: Sheets) -> dict[str, bytes]:
    """The members of what is kept; those of sheets are added to ``sheets``."""
    members = {f"{_PLANS}{number}.json": encoded(_plan_json(plan, sheets)) for number, plan in enumerate(project.plans)}
    if project.planned is not None:
        members[_PLANNED] = encoded(planned_facts(project.planned) | _tables_json(project.planned))
    if project.log:
        members[_LOG] = encoded({"entries": [dict(vars(entry)) for entry in project.log]})
    if project.comments:
        members[_COMMENTS] = encoded({"comments": [dict(vars(comment)) for comment in project.comments]})
    return members


def project_from(book: Book, own: Mapping[str, str], members: Mapping[str, bytes]) -> Project:
    """The project that ``kept_members`` wrote down.

    Args:
        book: its book.
        own: sheet of the book by the name of its member.
        members: every member of the file.

    Raises:
        ValueError, KeyError, TypeError: it did not write this.
    """
    tables = {(sheet, member): book[sheet] for member, sheet in own.items()}

    def table(sheet: str, member: str) -> SheetTable:
        if (sheet, member) not in tables:
            tables[sheet, member] = table_from(sheet, decoded(members[member]))
        return tables[sheet, member]

    log = decoded(members[_LOG])["entries"] if _LOG in members else []
    comments = decoded(members[_COMMENTS])["comments"] if _COMMENTS in members else []
    return Project(
        book,
        _plans(members, table),
        tuple(LogEntry(**entry) for entry in log),
        tuple(Comment(**comment) for comment in comments),
        _planned(decoded(members[_PLANNED]), book) if _PLANNED in members else None,
    )


def _planned(stated: Json, book: Book) -> Planned | None:
    """The plan of a book; None where the book is not the one that it answers."""
    plan, mix = _tables_from(stated)
    return kept_planned(stated, plan, mix, book) if plan.input_hash == book.content_hash() else None


def _plans(members: Mapping[str, bytes], table: Callable[[str, str], SheetTable]) -> SavedPlans:
    count = sum(name.startswith(_PLANS) for name in members)
    plans = tuple(_plan_from(decoded(members[f"{_PLANS}{number}.json"]), table) for number in range(count))
    if len({plan.key for plan in plans}) < count:
        raise ValueError([plan.key for plan in plans])
    return plans


def saved_facts(saved: SavedPlan) -> Json:
    """A saved plan but for its tables and the sheets of its book."""
    return {
        "key": saved.key,
        "name": saved.name,
        "author": saved.author,
        "when": saved.when,
        "note": saved.note,
        "approval": asdict(saved.approval) if saved.approval else None,
        "facts": plan_facts(saved.plan),
        "rules": [asdict(rule) for rule in saved.rules.values()],
        "file": saved.book.file,
    }


def saved_from(stated: Json, plan: Plan, sheets: Mapping[str, SheetTable], mix: pd.DataFrame) -> SavedPlan:
    """The saved plan of which ``saved_facts`` wrote the facts, with its tables."""
    return SavedPlan(
        key=int(stated["key"]),
        name=str(stated["name"]),
        author=str(stated["author"]),
        when=str(stated["when"]),
        note=str(stated["note"]),
        plan=plan,
        book=Book(sheets, str(stated["file"])),
        mix=mix,
        rules={each["name"]: RuleFacts(**each) for each in stated["rules"]},
        approval=Approval(**stated["approval"]) if stated["approval"] else None,
    )


def _plan_json(saved: SavedPlan, sheets: Sheets) -> Json:
    return {
        **saved_facts(saved),
        **_tables_json(saved),
        "sheets": {name: sheets.add(table) for name, table in saved.book.sheets.items()},
    }


def _plan_from(stated: Json, table: Callable[[str, str], SheetTable]) -> SavedPlan:
    sheets = {spec.name: table(spec.name, stated["sheets"][spec.name]) for spec in SHEETS}
    plan, mix = _tables_from(stated)
    return saved_from(stated, plan, sheets, mix)


def _tables_json(kept: SavedPlan | Planned) -> Json:
    return {
        "tables": {name: frame_json(getattr(kept.plan, name)) for name in PLAN_TABLES},
        "mix": frame_json(kept.mix),
    }


def _tables_from(stated: Json) -> tuple[Plan, pd.DataFrame]:
    """A plan of its facts and tables, and its mix."""
    tables = {name: frame_from(columns, stated["tables"][name]) for name, columns in PLAN_TABLES.items()}
    return plan_of(stated["facts"], tables), frame_from(MIX, stated["mix"])
