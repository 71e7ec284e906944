"""What opens a book: the tasks that a window waits for first, which need neither model nor solver."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import version
from itertools import chain
from pathlib import Path

from data.atomic import stamp_of
from data.opening import open_any
from data.problems import Problem
from data.project.project import Project
from data.project.store import is_project
from data.sample import sample_book
from desktop.wire.messages import book_lines, problem_lines
from desktop.wire.project import kept_facts, kept_lines
from desktop.worker.call import Answer, Call, Task


def read(call: Call) -> Answer:
    """Read a workbook."""
    path = Path(call.arguments["path"])
    stamp = stamp_of(path)
    project, problems = open_any(path)
    answer = _with_project(_with_own_plan(project), problems)
    return Answer(answer.facts | {"is_project": is_project(path), "stamp": stamp}, answer.lines)


def sample(_call: Call) -> Answer:
    """The sample."""
    return _with_project(Project(sample_book()), [])


def _with_own_plan(project: Project | None) -> Project | None:
    """A project without its plan where another version of the program made that: this one may find another."""
    planned = project.planned if project is not None else None
    if project is None or planned is None or planned.plan.run.version == version("lodestone-sourcing"):
        return project
    return replace(project, planned=None)


def _with_project(project: Project | None, problems: list[Problem]) -> Answer:
    if project is None:
        return Answer({}, problem_lines("book", problems))
    lines = chain(problem_lines("book", problems), book_lines(project.book), kept_lines(project))
    return Answer({"kept": kept_facts(project)}, lines)


READING: dict[str, Task] = {"read": read, "sample": sample}
