"""The plan that the worker answered with, as the window holds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from data.book import Book
from data.plan import Status
from data.planned import Planned
from data.problems import Problem
from data.project.audit_log import now
from data.rule_facts import RuleFacts
from desktop.jobs.jobs import Outcome
from desktop.session.listed_problems import ListedProblems, listed_steps
from desktop.steps import Steps, at_once
from desktop.wire.messages import frame_steps, plan_steps, problem_steps

__all__ = ["Planned", "RuleFacts", "answer_steps", "planned_from", "planned_steps"]


def planned_from(outcome: Outcome, book: Book) -> Planned:
    """What the worker answered to a book."""
    return at_once(planned_steps(outcome, book))


def planned_steps(outcome: Outcome, book: Book) -> Steps[Planned]:
    """The steps to what the worker answered to a book."""
    plan = yield from plan_steps(outcome.received, outcome.facts["plan"])
    mix = yield from frame_steps(outcome.received.tables["mix", "mix"])
    rules = {each["name"]: RuleFacts(**each) for each in outcome.facts["rules"]}
    flexible = frozenset(outcome.facts.get("flexible", ()))
    return Planned(plan, mix, rules, book, outcome.facts.get("amounts", {}), flexible)


def answer_steps(
    outcome: Outcome, book: Book, reading_problems: Sequence[Problem]
) -> Steps[tuple[Planned, ListedProblems]]:
    """The steps to what the worker answered to ``plan``, with every problem of the book.

    Args:
        outcome: what came.
        book: the book that it answers.
        reading_problems: what was noticed when the book was read; it is listed with what is found.
    """
    planned = yield from planned_steps(outcome, book)
    problems = yield from problem_steps(outcome.received, "book")
    if planned.plan.status is Status.PROBLEMS:
        planned = replace(planned, plan=replace(planned.plan, problems=tuple(problems)))
    planned = replace(planned, made=now())
    return planned, (yield from listed_steps([*reading_problems, *problems], book))
