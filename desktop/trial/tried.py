"""How what is tried travels from the worker to the window: figures and share bars as plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import pandas as pd

from data.plan import Plan
from data.plan_facts import PLAN_TABLES, plan_of
from desktop.charts.share_data import Bar, Part, Standing
from desktop.trial.questions import Answered
from desktop.wire.messages import Message, frame_from


@dataclass(frozen=True)
class Tried:
    """What is known of the plan at an amount.

    Attributes:
        amount: of the rule.
        plan: status, cost and certificate; its tables are empty.
        is_audited: whether the audit has looked at it.
        stage: the stage of the bars; empty for none.
        bars: where each material comes from.
        origins: tables of the page of origins; none where they were not asked for.
    """

    amount: float
    plan: Plan
    is_audited: bool
    stage: str = ""
    bars: tuple[Bar, ...] = ()
    origins: Mapping[str, pd.DataFrame] = field(default_factory=dict)


def tried_from(answered: Answered) -> Tried:
    """What the worker answered to the task ``replan``."""
    facts = answered.outcome.facts
    return Tried(
        answered.question.amount,
        plan_of(facts["plan"], _no_tables()),
        facts["is_audited"],
        answered.arguments["stage"],
        tuple(bar_from(bar) for bar in facts["bars"] or ()),
        {name: frame_from(table) for name, table in answered.outcome.received.of("origins").items()},
    )


@cache
def _no_tables() -> Mapping[str, pd.DataFrame]:
    return {name: pd.DataFrame({column: [] for column in columns}) for name, columns in PLAN_TABLES.items()}


def bar_facts(bar: Bar) -> Message:
    """All of a bar."""
    parts = [[part.country, part.share, str(part.standing)] for part in bar.parts]
    return {"material": bar.material, "cap": bar.cap, "parts": parts}


def bar_from(facts: Message) -> Bar:
    """The bar that ``bar_facts`` wrote."""
    parts: Sequence[tuple[str, float, str]] = facts["parts"]
    made = tuple(Part(country, share, Standing(standing)) for country, share, standing in parts)
    return Bar(facts["material"], made, facts["cap"])
