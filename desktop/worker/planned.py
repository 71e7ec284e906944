"""How the worker answers with a plan: its tables, where it buys, and what its rules mean."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import pandas as pd

from data.case import Case, Rule
from data.plan import Plan
from data.planned import MIX
from data.problems import Problem
from data.rules import sentence
from desktop.charts.mix import country_mix
from desktop.wire.messages import Message, frame_lines, plan_facts, plan_lines, problem_lines
from desktop.worker.call import Answer


def planned_answer(made: Plan, problems: Sequence[Problem], case: Case | None) -> Answer:
    """A plan with everything that the window shows of it.

    Args:
        made: the plan, or why there is none.
        problems: every problem of its book.
        case: what was planned; None where the book has errors.
    """
    has_plan = case is not None and made.status.has_plan
    mix = country_mix(case, made.awards) if has_plan and case is not None else pd.DataFrame({name: [] for name in MIX})
    rules = case.rules if case is not None else ()
    facts: Message = {
        "plan": plan_facts(made),
        "rules": said_rules(case),
        "amounts": {rule.name: rule.amount.value for rule in rules},
        "flexible": [rule.name for rule in rules if rule.penalty is not None],
    }
    return Answer(facts, chain(plan_lines(made), frame_lines("mix", "mix", mix), problem_lines("book", problems)))


def said_rules(case: Case | None) -> list[Message]:
    """What the window must know of the rules to say them and to write their figures; none without a case."""
    return [] if case is None else [_said(rule, case) for rule in case.rules]


def _said(rule: Rule, case: Case) -> Message:
    return {
        "name": rule.name,
        "limit": rule.limit,
        "source": rule.source.kind,
        "kind": rule.amount.kind,
        "unit": rule.amount.unit,
        "sentence": sentence(rule, case.settings.base_currency, case.periods),
        "row_id": rule.row_id,
    }
