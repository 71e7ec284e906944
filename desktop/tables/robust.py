"""What a plan makes of the scenarios, outcome by outcome, beside the least-cost plan and hindsight."""

from __future__ import annotations

import math

import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.plan import Plan, Risk
from data.rounding import shown_difference
from desktop.language.figures import exact_money, percent
from desktop.models.table_model import ShownColumn

OUTCOME_MONEY = (
    "cost", "least_cost_plan", "with_hindsight", "regret", "least_cost_regret", "shortage_value",
    "least_cost_shortage_value",
)  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("RobustTables", text)


def outcomes_frame(risk: Risk) -> pd.DataFrame:
    """One row an outcome: ``scenario``, ``probability`` and OUTCOME_MONEY; NaN where a cost is not known."""
    rows = [
        {
            "scenario": _tr("nothing happens") if outcome.scenario is None else outcome.scenario,
            "probability": outcome.probability,
            **{name: _number(getattr(outcome, name)) for name in OUTCOME_MONEY},
            "regret": _less(outcome.cost, outcome.with_hindsight),
            "least_cost_regret": _less(outcome.least_cost_plan, outcome.with_hindsight),
        }
        for outcome in risk.outcomes
    ]
    return pd.DataFrame(rows, columns=["scenario", "probability", *OUTCOME_MONEY])


def _less(cost: float | None, other: float | None) -> float:
    """A cost less another as both are shown; NaN where one is not known."""
    return math.nan if cost is None or other is None else shown_difference(cost, other)


def outcome_columns(plan: Plan) -> list[ShownColumn]:
    """The columns of the outcomes."""

    def shown(value: object) -> str:
        return exact_money(_float(value), plan.currency)

    return [
        ShownColumn("scenario", _tr("Scenario"), "", None, str),
        ShownColumn("probability", _tr("Probability"), "", lambda value: percent(_float(value))),
        ShownColumn("cost", _tr("This plan"), _tr("What the scenario costs under this plan"), shown),
        ShownColumn("least_cost_plan", _tr("Least-cost plan"), _tr("What it costs under that plan"), shown),
        ShownColumn("with_hindsight", _tr("Hindsight"), _tr("The best plan, had one known"), shown),
        ShownColumn("regret", _tr("Regret"), _tr("This plan less hindsight"), shown),
        ShownColumn(
            "least_cost_regret", _tr("Its regret"), _tr("Least-cost plan less hindsight"), shown
        ),
        ShownColumn("shortage_value", _tr("Short"), _tr("Value of what is short under this plan"), shown),
        ShownColumn(
            "least_cost_shortage_value", _tr("Short there"), _tr("Value of what is short under the least-cost plan"),
            shown,
        ),
    ]  # fmt: skip


def robustness_words(plan: Plan, risk: Risk) -> str:
    """What the plan costs in the mean and in the tail, beside the least-cost plan: sentences."""
    currency = plan.currency
    tail = percent(1.0 - risk.risk_level)
    mean = _beside(risk.expected_cost, risk.least_cost_expected, currency)
    worst = _beside(risk.cvar, risk.least_cost_cvar, currency)
    said = [
        _tr("On average over the scenarios it costs {0}.").format(mean),
        _tr("In the worst {0} it costs {1}.").format(tail, worst),
    ]
    if any(problem.code == "least-cost-plan-fails" for problem in plan.problems):
        said.append(_tr("The least-cost plan cannot meet every scenario."))
    elif risk.least_cost_expected is None:
        said.append(_tr("What the scenarios cost under the least-cost plan was not proved."))
    return " ".join(said)


def _beside(cost: float, other: float | None, currency: str) -> str:
    shown = exact_money(cost, currency)
    if other is None:
        return shown
    saved = shown_difference(other, cost)
    least = exact_money(other, currency)
    if saved == 0.0:
        return _tr("{0}, as under the least-cost plan").format(shown)
    text = (
        _tr("{0}, {1} less than under the least-cost plan")
        if saved > 0
        else _tr("{0}, {1} more than under the least-cost plan")
    )
    return f"{text.format(shown, exact_money(abs(saved), currency))} ({least})"


def _float(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not math.isnan(value) else None


def _number(value: float | None) -> float:
    return math.nan if value is None else value
