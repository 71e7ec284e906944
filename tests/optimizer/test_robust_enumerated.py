"""Three scenarios against enumeration: every award on a grid that holds every vertex, every order in a scenario."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from data.plan import Status
from optimizer.planning import plan_case
from optimizer.robust.outlook import conditional_value_at_risk
from tests.optimizer.planned import BARE
from tests.optimizer.robust_cases import CHEAP, SAFE, X, Y, Z, the_case

GRID = range(0, 201, 25)


def outcomes_of(c1: int, c2: int, s1: int, s2: int, *, whole: bool = False) -> list[float]:
    """Costs of nothing, X, Y and Z: cheap and safe bought in both years, the best order in each scenario.

    Whole: both are sold in lots of 25; of safe at least 50 a year unless ordered already, and 40 once if it is used.
    """
    z = c1 + s1 - 100
    before = c1 + 3 * s1 + 0.5 * z + 40 * (whole and s1 + s2 > 0)

    def after(need: float, arrives: float, cheap_price: float | None) -> float:
        best = np.inf
        for more_cheap, more_safe in itertools.product(GRID if cheap_price else (0,), GRID):
            if whole and 0 < more_safe < 50 and s2 == 0:
                continue
            fixed = 40 * (whole and more_safe > 0 and s1 + s2 == 0)
            short = max(0.0, need - arrives - more_cheap - more_safe)
            best = min(best, more_cheap * (cheap_price or 0.0) + 3 * more_safe + fixed + 9 * short)
        return best

    return [
        before + c2 + 3 * s2,
        before + 3 * s2 + after(100, z + s2, None),
        before + 2 * c2 + 3 * s2 + after(100, z + c2 + s2, 2.0),
        before + c2 + 3 * s2 + after(150, z + c2 + s2, 1.0),
    ]


def worst_mean(costs: list[float], likely: list[float], level: float) -> float:
    """CVaR by its definition: the least over η, which is one of the costs."""
    return min(
        eta + sum(p * max(0.0, cost - eta) for p, cost in zip(likely, costs, strict=True)) / (1.0 - level)
        for eta in costs
    )


def enumerated(objective: str, level: float, *, whole: bool = False) -> float:
    likely = [0.55, 0.1, 0.2, 0.15]
    best = np.inf
    for c1, s1, c2 in itertools.product(GRID, GRID, GRID):
        z = c1 + s1 - 100
        s2 = 100 - z - c2
        if not (0 <= z <= 100 and s2 >= 0) or (whole and (s1 == 25 or s2 == 25)):
            continue
        costs = outcomes_of(c1, c2, s1, s2, whole=whole)
        expected = float(np.dot(likely, costs))
        best = min(best, expected if objective == "expected cost" else worst_mean(costs, likely, level))
    return best


@pytest.mark.parametrize(
    ("objective", "level"), [("expected cost", 0.95), ("CVaR", 0.6), ("CVaR", 0.8), ("CVaR", 0.95)]
)
@pytest.mark.parametrize("whole", [False, True])
def test_that_three_scenarios_are_planned_as_enumeration_does(objective: str, level: float, whole: bool) -> None:
    offers = [CHEAP, SAFE]
    suppliers = [{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "AU"}]
    if whole:
        offers = [{**CHEAP, "order_multiple": 25.0}, {**SAFE, "order_multiple": 25.0, "minimum_order": 50.0}]
        suppliers[1]["fixed_cost"] = 40.0
    case = the_case(objective, level, scenarios=[X, Y, Z], offers=offers, suppliers=suppliers)
    plan = plan_case(case, BARE)
    assert plan.status is Status.OPTIMAL
    assert plan.risk.value == pytest.approx(enumerated(objective, level, whole=whole), rel=1e-7)


def test_that_cvar_takes_of_the_last_outcome_the_part_that_is_in_the_tail() -> None:
    # Worst 20 %: 0.1 at 400, then 0.1 of the 0.3 at 300.
    costs, likely = np.array([200.0, 400.0, 300.0]), np.array([0.6, 0.1, 0.3])
    assert conditional_value_at_risk(costs, likely, 0.8) == pytest.approx(350.0)
    assert conditional_value_at_risk(costs, likely, 0.0) == pytest.approx(250.0)
    assert conditional_value_at_risk(costs, likely, 0.999) == pytest.approx(400.0)
