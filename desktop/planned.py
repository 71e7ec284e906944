"""A plan as the window holds it: with the mix of countries, what its rules mean, and the book that it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from data.book import Book
from data.plan import Plan
from data.rule_facts import RuleFacts
from desktop.jobs import Outcome
from desktop.wire import frame_from, plan_from

__all__ = ["Planned", "RuleFacts", "planned_from"]


@dataclass(frozen=True)
class Planned:
    """A plan and what it answers.

    Attributes:
        plan: the plan.
        mix: where each material comes from: columns ``material, stage, country, share`` ("" : unknown origin).
        rules: the rules by name.
        book: the book that it answers.
    """

    plan: Plan
    mix: pd.DataFrame
    rules: Mapping[str, RuleFacts]
    book: Book


def planned_from(outcome: Outcome, book: Book) -> Planned:
    """What the worker answered to a book."""
    plan = plan_from(outcome.received, outcome.facts["plan"])
    rules = {each["name"]: RuleFacts(**each) for each in outcome.facts["rules"]}
    return Planned(plan, frame_from(outcome.received.tables["mix", "mix"]), rules, book)
