"""The audit on what a plan says of the scenarios: the true plan passes, each single lie is named."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from data.case import Case
from data.plan import Plan
from optimizer.audit import audit
from optimizer.audit.findings import Findings
from optimizer.audit.ledger import read_ledger
from optimizer.audit.risk import mean_and_tail
from optimizer.audit.risk_bounds import cost_bounds
from optimizer.planning import plan_case
from tests.optimizer.robust_cases import X, Y, Z, the_case


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


@pytest.mark.parametrize(("number", "more"), [(1, -350.0), (1, 1e4), (2, -350.0), (2, 1e4), (3, -350.0), (3, 1e4)])
def test_that_a_cost_that_these_awards_cannot_have_is_found_however_well_it_adds_up(number: int, more: float) -> None:
    # The 2027 awards arrive and are paid whatever happens: 100 at least. All short in 2028 and all kept is below 4,000.
    risk = true_plan()[1].risk
    outcomes = list(risk.outcomes)
    old = outcomes[number]
    costs = {name: getattr(old, name) + more for name in ("cost", "least_cost_plan", "with_hindsight")}
    outcomes[number] = replace(old, **costs)
    likely = np.array([outcome.probability for outcome in outcomes])
    mine, least = ([getattr(outcome, name) for outcome in outcomes] for name in ("cost", "least_cost_plan"))
    (mean, tail), (least_mean, least_tail) = (mean_and_tail(np.array(each), likely, 0.8) for each in (mine, least))
    figures = {"expected_cost": mean, "cvar": tail, "least_cost_expected": least_mean, "least_cost_cvar": least_tail}
    case, plan = true_plan()
    lie = replace(plan, unconstrained=None, risk=replace(risk, outcomes=tuple(outcomes), **figures))
    assert any("with these awards" in finding.sentence for finding in audit(case, lie))


def test_that_the_bounds_of_a_scenario_hold_what_is_paid_for_sure_and_what_ordering_nothing_again_costs() -> None:
    # 100 kg at 1 in 2027, 2028 from CN, X loses 2028: 100 at least. At most 200, all kept (0.5 · 200 kg · 2 years),
    # and all 200 kg short at 9.
    case = the_case("expected cost")
    plan = plan_case(case)
    ledger = read_ledger(case, plan, Findings())
    assert cost_bounds(case, ledger, 0.0, "X") == pytest.approx((100.0, 200.0 + 200.0 + 1800.0))


def test_that_less_without_rules_than_with_them_is_asked_of_the_plan_without_rules() -> None:
    case, plan = true_plan()
    lie = replace(plan, unconstrained=plan.risk.value + 1.0)
    assert "without rules" in [finding.where for finding in audit(case, lie)]


def test_that_risk_without_such_an_objective_is_found() -> None:
    case, plan = true_plan()
    least = replace(case, settings=replace(case.settings, objective="cost"))
    assert "risk" in [finding.kind for finding in audit(least, plan)]
