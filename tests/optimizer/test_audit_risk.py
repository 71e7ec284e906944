"""The audit on what a plan says of the scenarios: the true plan passes, each single lie is named."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from data.case import Case
from data.plan import Plan
from optimizer.audit import audit
from optimizer.planning import plan_case
from tests.optimizer.test_robust import X, Y, Z, the_case


@cache
def true_plan() -> tuple[Case, Plan]:
    case = the_case("CVaR", 0.8, scenarios=[X, Y, Z])
    return case, plan_case(case)


def findings(**lies: object) -> list[str]:
    case, plan = true_plan()
    return [finding.kind for finding in audit(case, replace(plan, risk=replace(plan.risk, **lies)))]


def with_outcome(number: int, **lies: object) -> list[str]:
    outcomes = list(true_plan()[1].risk.outcomes)
    outcomes[number] = replace(outcomes[number], **lies)
    return findings(outcomes=tuple(outcomes))


def test_that_the_true_plan_passes() -> None:
    assert findings() == []


@pytest.mark.parametrize(
    "lie",
    [
        {"objective": "expected cost"},
        {"risk_level": 0.9},
        {"expected_cost": 200.0},
        {"cvar": 200.0},
        {"least_cost_expected": 1.0},
        {"least_cost_cvar": 1.0},
        {"price_of_robustness": 0.0},
        {"outcomes": ()},
    ],
    ids=lambda lie: next(iter(lie)),
)
def test_that_a_false_figure_is_found(lie: dict[str, object]) -> None:
    assert "risk" in findings(**lie)


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize(
    "lie",
    [{"probability": 0.3}, {"cost": 1000.0}, {"regret": -1.0}, {"with_hindsight": 1000.0}, {"scenario": "W"}],
    ids=lambda lie: next(iter(lie)),
)
def test_that_a_false_outcome_is_found(number: int, lie: dict[str, object]) -> None:
    assert "risk" in with_outcome(number, **lie)


def test_that_risk_without_such_an_objective_is_found() -> None:
    case, plan = true_plan()
    least = replace(case, settings=replace(case.settings, objective="cost"))
    assert "risk" in [finding.kind for finding in audit(least, plan)]
