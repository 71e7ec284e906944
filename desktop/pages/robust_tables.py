"""What a plan makes of the scenarios, outcome by outcome, beside the least-cost plan and hindsight."""

from __future__ import annotations

import math
from collections.abc import Callable

import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.plan import Plan, Risk
from desktop.figures import Scale, exact_money, money, percent, scale_for
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
        }
        for outcome in risk.outcomes
    ]
    return pd.DataFrame(rows, columns=["scenario", "probability", *OUTCOME_MONEY])


def outcome_columns(plan: Plan, frame: pd.DataFrame) -> list[ShownColumn]:
    """The columns of the outcomes: costs at one scale, regrets and shortages at another."""
    costs = _writer(plan.currency, frame[["cost", "least_cost_plan", "with_hindsight"]])
    others = _writer(plan.currency, frame[list(OUTCOME_MONEY[3:])])

    def exact(value: object) -> str:
        return exact_money(value, plan.currency) if isinstance(value, int | float) else ""

    return [
        ShownColumn("scenario", _tr("Scenario"), "", None, str),
        ShownColumn("probability", _tr("Probability"), "", lambda value: percent(_float(value))),
        ShownColumn("cost", _tr("This plan"), _tr("What the scenario costs under this plan"), costs, exact),
        ShownColumn("least_cost_plan", _tr("Least-cost plan"), _tr("What it costs under that plan"), costs, exact),
        ShownColumn("with_hindsight", _tr("Hindsight"), _tr("The best plan, had one known"), costs, exact),
        ShownColumn("regret", _tr("Regret"), _tr("This plan less hindsight"), others, exact),
        ShownColumn(
            "least_cost_regret", _tr("Its regret"), _tr("Least-cost plan less hindsight"), others, exact
        ),
        ShownColumn("shortage_value", _tr("Short"), _tr("Value of what is short under this plan"), others, exact),
        ShownColumn(
            "least_cost_shortage_value", _tr("Short there"), _tr("Value of what is short under the least-cost plan"),
            others, exact,
        ),
    ]  # fmt: skip


def robustness_words(plan: Plan, risk: Risk) -> str:
    """What the plan costs in the mean and in the tail, beside the least-cost plan: sentences."""
    currency, scale = plan.currency, scale_for(max(risk.expected_cost, risk.cvar))
    tail = percent(1.0 - risk.risk_level)
    mean = _beside(risk.expected_cost, risk.least_cost_expected, currency, scale)
    worst = _beside(risk.cvar, risk.least_cost_cvar, currency, scale)
    said = [
        _tr("On average over the scenarios it costs {0}.").format(mean),
        _tr("In the worst {0} it costs {1}.").format(tail, worst),
    ]
    if any(problem.code == "least-cost-plan-fails" for problem in plan.problems):
        said.append(_tr("The least-cost plan cannot meet every scenario."))
    elif risk.least_cost_expected is None:
        said.append(_tr("What the scenarios cost under the least-cost plan was not proved."))
    return " ".join(said)


def _beside(cost: float, other: float | None, currency: str, scale: Scale) -> str:
    shown = money(cost, currency, scale)
    if other is None:
        return shown
    saved = other - cost
    least = money(other, currency, scale)
    if money(abs(saved), currency) == money(0.0, currency):
        return _tr("{0}, as under the least-cost plan").format(shown)
    text = (
        _tr("{0}, {1} less than under the least-cost plan")
        if saved > 0
        else _tr("{0}, {1} more than under the least-cost plan")
    )
    return f"{text.format(shown, money(abs(saved), currency))} ({least})"


def _writer(currency: str, frame: pd.DataFrame) -> Callable[[object], str]:
    known = [abs(each) for each in frame.to_numpy(dtype=float).ravel() if not math.isnan(each)]
    scale = scale_for(max(known, default=0.0))
    return lambda value: money(_float(value), currency, scale)


def _float(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not math.isnan(value) else None


def _number(value: float | None) -> float:
    return math.nan if value is None else value
