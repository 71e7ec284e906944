"""A plan as the window holds it: with the mix of countries, what its rules mean, and the book that it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
        amounts: the amount of each rule, by name: a fraction, an amount in the rule's unit, or a count.
        flexible: the rules that may be broken at a price.
    """

    plan: Plan
    mix: pd.DataFrame
    rules: Mapping[str, RuleFacts]
    book: Book
    amounts: Mapping[str, float] = field(default_factory=dict)
    flexible: frozenset[str] = frozenset()


def planned_from(outcome: Outcome, book: Book) -> Planned:
    """What the worker answered to a book."""
    plan = plan_from(outcome.received, outcome.facts["plan"])
    rules = {each["name"]: RuleFacts(**each) for each in outcome.facts["rules"]}
    mix = frame_from(outcome.received.tables["mix", "mix"])
    flexible = frozenset(outcome.facts.get("flexible", ()))
    return Planned(plan, mix, rules, book, outcome.facts.get("amounts", {}), flexible)
