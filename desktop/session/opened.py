"""A book as it was opened: the project it is of, and what was noticed when it was read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.problems import Problem
from data.project.project import Project
from desktop.jobs.jobs import Outcome
from desktop.session.listed_problems import ListedProblems, listed_steps
from desktop.steps import Steps
from desktop.wire.messages import book_steps, problem_steps
from desktop.wire.project import project_steps


@dataclass(frozen=True)
class Opened:
    """What came of opening a file.

    Attributes:
        project: the project; None where the file could not be read.
        problems: what was noticed.
        listed: the same as the window lists it.
        is_project: whether the file is a project; else it is a workbook.
        stamp: what the file is known by (``data.atomic.stamp_of``).
    """

    project: Project | None
    problems: Sequence[Problem] = ()
    listed: ListedProblems = ListedProblems()  # noqa: RUF009 it is never changed
    is_project: bool = False
    stamp: str = ""


def opened_steps(outcome: Outcome) -> Steps[Opened]:
    """The steps from what the worker answered to ``read``."""
    facts, received = outcome.facts, outcome.received
    book = yield from book_steps(received)
    problems = yield from problem_steps(received, "book")
    if book is None:
        return Opened(None, problems)
    project = yield from project_steps(received, facts["kept"], book)
    listed = yield from listed_steps(problems, book)
    return Opened(project, problems, listed, facts.get("is_project", False), facts.get("stamp", ""))
