"""Scenarios of the book side by side: what each does to the plan, kept and planned again. A test in, a table out."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from data.plan import Outcome, Plan
from data.stress import Loss, StressTest
from desktop.compare.figure import MONEY, SHARE, Figure
from desktop.compare.side_by_side import value_of
from desktop.tables.risk import bridged_words

PROBABILITY, HELD, FIRST, AGAIN, COST, BRIDGED, RUNS_OUT, BROKEN = (
    "probability", "held", "first", "again", "cost", "bridged", "runs_out", "broken",
)  # fmt: skip
UNDER_PLAN, HINDSIGHT, REGRET = "under_plan", "hindsight", "regret"


def scenario_losses(test: StressTest) -> list[Loss]:
    """The scenarios of a test, the worst first."""
    return [loss for loss in test.losses if loss.kind == "scenario"]


def scenarios_frame(test: StressTest, plan: Plan, chosen: Sequence[Loss]) -> pd.DataFrame:
    """Figures in rows: ``part``, then ``value_0`` where nothing happens and one column a scenario.

    The cells are ``Figure``s, words, or None. What the scenarios cost under the plan, and its regret, stand there where
    the plan looks at scenarios.
    """
    columns = [_undisturbed(test), *(_of_loss(test, loss) for loss in chosen)]
    if plan.risk is not None:
        outcomes = {outcome.scenario: outcome for outcome in plan.risk.outcomes}
        names = [None, *(loss.source for loss in chosen)]
        columns = [column | _of_outcome(outcomes.get(name), plan.currency)
                   for column, name in zip(columns, names, strict=True)]  # fmt: skip
    parts = list(dict.fromkeys(part for column in columns for part in column))
    cells = {value_of(number): [column.get(part) for part in parts] for number, column in enumerate(columns)}
    frame = pd.DataFrame({"part": parts, **cells}, dtype=object)
    told = [any(cell is not None and cell != "" for cell in row[1:]) for row in frame.itertuples(index=False)]
    return frame[told].reset_index(drop=True)


def _undisturbed(test: StressTest) -> dict[str, object]:
    again = test.undisturbed
    return {
        PROBABILITY: None,
        HELD: Figure(test.planned_shortage_value, MONEY, test.currency),
        FIRST: None,
        AGAIN: _money(again.shortage_value, test.currency),
        COST: _money(again.cost, test.currency),
    }


def _of_loss(test: StressTest, loss: Loss) -> dict[str, object]:
    return {
        PROBABILITY: None if loss.probability is None else Figure(loss.probability, SHARE),
        HELD: Figure(loss.held.shortage_value, MONEY, test.currency),
        FIRST: loss.held.first_short,
        AGAIN: _money(loss.replanned.shortage_value, test.currency),
        COST: _money(loss.replanned.cost, test.currency),
        BRIDGED: bridged_words(loss),
        RUNS_OUT: loss.runs_out_first,
        BROKEN: ", ".join(test.more_rules_broken(loss)),
    }


def _of_outcome(outcome: Outcome | None, currency: str) -> dict[str, object]:
    if outcome is None:
        return {}
    under_plan, hindsight = _money(outcome.cost, currency), _money(outcome.with_hindsight, currency)
    return {
        PROBABILITY: Figure(outcome.probability, SHARE),
        UNDER_PLAN: under_plan,
        HINDSIGHT: hindsight,
        REGRET: under_plan.less(hindsight) if under_plan is not None and hindsight is not None else None,
    }


def _money(amount: float | None, currency: str) -> Figure | None:
    return None if amount is None else Figure(amount, MONEY, currency)
