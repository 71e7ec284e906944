"""A plan as the window holds it: with the mix of countries, what its rules mean, and the book that it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import pandas as pd

from data.book import Book
from data.plan import Plan, Status
from data.problems import Problem
from data.rule_facts import RuleFacts
from desktop.jobs.jobs import Outcome
from desktop.session.listed_problems import ListedProblems, listed_steps
from desktop.steps import Steps, at_once
from desktop.wire.messages import frame_steps, plan_steps, problem_steps

__all__ = ["Planned", "RuleFacts", "answer_steps", "planned_from", "planned_steps"]


@dataclass(frozen=True)
class Planned:
    """A plan and what it answers.

    Attributes:
        plan: the plan.
        mix: where each material comes from: columns ``material, stage, country, share`` ("" : unknown origin).
        rules: the rules by name.
        book: the book that it answers.
        amounts: the amount of each rule, by name: a fraction, an amount in the rule's unit, or a count.
        flexible: the rules that may be broken at a price.
    """

    plan: Plan
    mix: pd.DataFrame
    rules: Mapping[str, RuleFacts]
    book: Book
    amounts: Mapping[str, float] = field(default_factory=dict)
    flexible: frozenset[str] = frozenset()

    def answers(self, book: Book, input_hash: str) -> bool:
        """Whether it is the plan of exactly this book, whose content hash is given.

        Rows that were deleted and typed anew are equal, but other rows: what a plan says of a row would go to another.
        """
        tables = self.book.sheets.items()
        is_equal = self.plan.input_hash == input_hash
        return is_equal and all(table.cells.index.equals(book[name].cells.index) for name, table in tables)


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
    return planned, (yield from listed_steps([*reading_problems, *problems], book))
