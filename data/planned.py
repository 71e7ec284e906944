"""A plan with what people see of it: where it buys, what its rules mean, and the book that it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

import pandas as pd

from data.book import Book
from data.plan import Plan
from data.plan_facts import Facts, plan_facts
from data.rule_facts import RuleFacts

MIX = ("material", "stage", "country", "share")
"""Columns of a mix; ``share`` is the part of the material's purchases over the horizon, 0 to 1."""


@dataclass(frozen=True)
class Planned:
    """A plan and what it answers.

    Attributes:
        plan: the plan.
        mix: where each material comes from: columns MIX ("" is unknown origin).
        rules: what the figures of its rules mean, by name.
        book: the book that it answers.
        amounts: the amount of each rule, by name: a fraction, an amount in the rule's unit, or a count.
        flexible: the rules that may be broken at a price.
        made: when it was made (UTC, ISO 8601); empty where nobody asks.
        is_kept: whether it came with a project, and was not made since that was opened.
    """

    plan: Plan
    mix: pd.DataFrame
    rules: Mapping[str, RuleFacts]
    book: Book
    amounts: Mapping[str, float] = field(default_factory=dict)
    flexible: frozenset[str] = frozenset()
    made: str = ""
    is_kept: bool = False

    def answers(self, book: Book, input_hash: str) -> bool:
        """Whether it is the plan of exactly this book, whose content hash is given.

        Rows that were deleted and typed anew are equal, but other rows: what a plan says of a row would go to another.
        """
        tables = self.book.sheets.items()
        is_equal = self.plan.input_hash == input_hash
        return is_equal and all(table.cells.index.equals(book[name].cells.index) for name, table in tables)


def planned_facts(planned: Planned) -> Facts:
    """Everything of a plan that is neither a table nor its book."""
    return {
        "facts": plan_facts(planned.plan),
        "rules": [asdict(rule) for rule in planned.rules.values()],
        "amounts": dict(planned.amounts),
        "flexible": sorted(planned.flexible),
        "made": planned.made,
    }


def kept_planned(stated: Facts, plan: Plan, mix: pd.DataFrame, book: Book) -> Planned:
    """What ``planned_facts`` wrote of a plan that a project keeps, with its tables and the project's book."""
    return Planned(
        plan,
        mix,
        {each["name"]: RuleFacts(**each) for each in stated["rules"]},
        book,
        {str(name): float(amount) for name, amount in stated["amounts"].items()},
        frozenset(stated["flexible"]),
        str(stated["made"]),
        is_kept=True,
    )
