"""Time to survive: closed forms and small books by hand.

A quarter of 2027 has 90, 91, 92, 92 days; a single period 365. Supplier S is German, T is French; France is lost.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from data.problems import SourcingError
from optimizer.disruption import lost_country, nothing_happens, scenario
from optimizer.problem import Problem
from optimizer.solving.result import Solution, Termination
from optimizer.solving.warm import WarmProgram
from optimizer.survival.supply import supply_of
from optimizer.survival.times import Bridge, Survival, time_to_survive
from optimizer.sweep import SweepCancelledError
from tests.optimizer.surviving import needed, problem_of, without_france
from tests.optimizer.test_survive_day_by_day import random_problem


def test_that_a_stock_without_any_supply_lasts_stock_by_daily_requirement() -> None:
    # 365 kg a year are 1 kg a day.
    problem = problem_of(
        requirements=[{"quantity": 365.0}],
        offers=[{"supplier": "T"}],
        stock=[{"opening": 50.0}],
    )
    assert without_france(problem) == Survival(pytest.approx(50.0), "M")


def test_that_surviving_supply_stretches_the_stock_to_stock_by_what_is_lacking() -> None:
    # 1 kg a day is needed, S delivers 0.6 of it: 50 / (1 − 0.6).
    problem = problem_of(
        requirements=[{"quantity": 365.0}],
        offers=[{"supplier": "T"}, {"supplier": "S", "capacity": 0.6 * 365.0}],
        stock=[{"opening": 50.0}],
    )
    assert time_to_survive(problem, lost_country(problem, "FRA", "made")) == pytest.approx(125.0)


def test_that_a_loss_is_survived_for_ever_where_the_rest_delivers_all() -> None:
    problem = problem_of(requirements=needed(), offers=[{"supplier": "T"}, {"supplier": "S", "capacity": 100.0}])
    assert without_france(problem) == Survival(None)


def test_that_nothing_lost_lasts_for_ever() -> None:
    problem = problem_of(requirements=needed(), offers=[{"capacity": 100.0}])
    assert time_to_survive(problem, nothing_happens(problem.case)) is None


def test_that_without_stock_and_other_supply_not_one_day_is_survived() -> None:
    assert without_france(problem_of(requirements=needed(), offers=[{"supplier": "T"}])) == Survival(0.0, "M")


def test_that_a_shortage_without_any_loss_is_zero_days() -> None:
    problem = problem_of(
        materials=[{"material": "M"}, {"material": "N"}],
        requirements=[*needed(), *needed(material="N")],
        offers=[{"supplier": "T"}, {"supplier": "S", "material": "N", "capacity": 99.0}],
        stock=[{"opening": 500.0}],
        settings={"shortages": "allowed"},
    )
    assert without_france(problem) == Survival(0.0, "N")


def test_that_the_day_of_recovery_splits_its_quarter() -> None:
    # 100 a quarter; the stock of 150 lasts Q1 and half of Q2.
    problem = problem_of(requirements=needed(), offers=[{"supplier": "T"}], stock=[{"opening": 150.0}])
    assert time_to_survive(problem, lost_country(problem, "FRA", "made")) == pytest.approx(90.0 + 91.0 / 2)


def test_that_recovery_does_not_catch_up() -> None:
    # T delivers exactly what is needed: whatever is lost beyond the stock is lacking, on the day it is.
    problem = problem_of(
        requirements=needed(), offers=[{"supplier": "T", "capacity": 100.0}], stock=[{"opening": 100.0}]
    )
    assert time_to_survive(problem, lost_country(problem, "FRA", "made")) == pytest.approx(90.0)


def test_that_the_rest_of_the_horizon_must_be_whole_too() -> None:
    # In Q4 150 are needed and T delivers 100: 50 must still be there. The stock of 100 bridges half of Q1.
    problem = problem_of(
        requirements=[*needed(quarters=3), {"period": "2027-Q4", "quantity": 150.0}],
        offers=[{"supplier": "T", "capacity": 100.0}],
        stock=[{"opening": 100.0}],
    )
    assert time_to_survive(problem, lost_country(problem, "FRA", "made")) == pytest.approx(45.0)


def test_that_an_offer_valid_from_a_later_quarter_ends_the_need_for_stock() -> None:
    problem = problem_of(
        requirements=needed(),
        offers=[{"supplier": "T"}, {"supplier": "S", "valid_from": "2027-07-01"}],
        stock=[{"opening": 200.0}],
    )
    assert time_to_survive(problem, lost_country(problem, "FRA", "made")) is None


def test_that_an_offer_that_ends_before_recovery_delivers_no_more() -> None:
    # S ends with Q2, T delivers 100 from recovery on: until Q2 nothing lacks, then the stock lasts half of Q3.
    problem = problem_of(
        requirements=needed(),
        offers=[{"supplier": "T", "capacity": 100.0}, {"supplier": "S", "capacity": 100.0, "valid_to": "2027-06-30"}],
        stock=[{"opening": 50.0}],
    )
    assert time_to_survive(problem, lost_country(problem, "FRA", "made")) == pytest.approx(181.0 + 46.0)


def test_that_a_maximum_of_stock_bounds_what_is_bought_ahead() -> None:
    # S, without limit, ends with Q1 and fills the store to 30, which lasts 0.3 of Q2.
    problem = problem_of(
        requirements=needed(),
        offers=[{"supplier": "T"}, {"supplier": "S", "valid_to": "2027-03-31"}],
        stock=[{"opening": 0.0, "maximum": 30.0}],
    )
    assert time_to_survive(problem, lost_country(problem, "FRA", "made")) == pytest.approx(90.0 + 0.3 * 91.0)


def test_that_minimum_cover_and_minimum_orders_are_not_enforced() -> None:
    problem = problem_of(
        requirements=[{"quantity": 365.0}],
        offers=[{"supplier": "T", "minimum_order": 400.0}, {"supplier": "S", "capacity": 73.0, "minimum_order": 60.0}],
        stock=[{"opening": 80.0, "minimum_cover": 30.0}],
    )
    assert time_to_survive(problem, lost_country(problem, "FRA", "made")) == pytest.approx(100.0)


def test_that_a_part_of_unlimited_supply_is_unlimited() -> None:
    problem = problem_of(
        requirements=needed(),
        offers=[{"offer": "O1", "supplier": "T"}],
        scenarios=[{"event": "lost supply", "from": "FR", "amount": 0.9}],
    )
    assert time_to_survive(problem, scenario(problem, "X")) is None


def test_that_a_scenario_lasts_from_the_first_day_with_its_worst_loss() -> None:
    # Half of T in Q3 only: 100 − 50 lack a quarter, 75 last one and a half quarters.
    problem = problem_of(
        requirements=needed(),
        offers=[{"supplier": "T", "capacity": 100.0}],
        stock=[{"opening": 75.0}],
        scenarios=[
            {"from": "FR", "amount": 0.5, "from_period": "2027-Q3", "to_period": "2027-Q3"},
            {"event": "requirement", "amount": 1.0},
        ],
    )
    assert time_to_survive(problem, scenario(problem, "X")) == pytest.approx(90.0 + 45.5)


def test_that_a_scenario_of_prices_is_survived_for_ever() -> None:
    problem = problem_of(
        requirements=needed(), offers=[{"supplier": "T"}], scenarios=[{"event": "price", "from": "FR", "amount": 2.0}]
    )
    assert time_to_survive(problem, scenario(problem, "X")) is None


def test_that_the_material_that_runs_out_first_decides() -> None:
    problem = problem_of(
        materials=[{"material": "M"}, {"material": "N"}],
        requirements=[*needed(), *needed(material="N")],
        offers=[{"supplier": "T"}, {"supplier": "T", "material": "N"}],
        stock=[{"opening": 300.0}, {"material": "N", "opening": 100.0}],
    )
    assert without_france(problem) == Survival(pytest.approx(90.0), "N")


def shared_supplier(**of_s) -> Problem:
    return problem_of(
        suppliers=[{"supplier": "S", "country": "DE", **of_s}, {"supplier": "T", "country": "FR"}],
        materials=[{"material": "M"}, {"material": "N"}],
        requirements=[*needed(), *needed(material="N")],
        offers=[
            {"supplier": "S"},
            {"supplier": "T"},
            {"supplier": "S", "material": "N"},
            {"supplier": "T", "material": "N"},
        ],
        stock=[{"opening": 50.0}, {"material": "N", "opening": 0.0}],
    )


def test_that_materials_share_what_a_supplier_can_deliver() -> None:
    # 200 are needed a quarter and S delivers 160 of whatever: 40 lack, the stock of M lasts 1.25 quarters.
    found = without_france(shared_supplier(capacity=160.0, capacity_unit="kg"))
    assert found.days == pytest.approx(90.0 + 0.25 * 91.0)
    assert found.material in {"M", "N"}


def test_that_a_shared_capacity_that_suffices_lasts_for_ever() -> None:
    assert without_france(shared_supplier(capacity=200.0, capacity_unit="kg")) == Survival(None)
    assert without_france(shared_supplier(capacity=187.5, capacity_unit="kg")) == Survival(None)  # 50 over 4 quarters


def test_that_a_lost_part_of_a_supplier_takes_that_part_of_its_capacity() -> None:
    # T alone, 200 a quarter over both; half of it lost leaves 100 of 200, the stock of 150 lasts 1.5 quarters.
    problem = problem_of(
        suppliers=[{"supplier": "T", "country": "FR", "capacity": 200.0, "capacity_unit": "kg"}],
        materials=[{"material": "M"}, {"material": "N"}],
        requirements=[*needed(), *needed(material="N")],
        offers=[{"supplier": "T"}, {"supplier": "T", "material": "N"}],
        stock=[{"opening": 75.0}, {"material": "N", "opening": 75.0}],
        scenarios=[{"from": "FR", "amount": 0.5}],
    )
    assert time_to_survive(problem, scenario(problem, "X")) == pytest.approx(90.0 + 45.5)


def test_that_a_shortage_of_shared_capacity_without_any_loss_is_zero_days() -> None:
    problem = problem_of(
        suppliers=[
            {"supplier": "S", "country": "DE", "capacity": 199.0, "capacity_unit": "kg"},
            {"supplier": "T", "country": "FR"},
        ],
        materials=[{"material": "M"}, {"material": "N"}, {"material": "P"}],
        requirements=[*needed(), *needed(material="N"), *needed(material="P")],
        offers=[
            {"supplier": "S"},
            {"supplier": "S", "material": "N"},
            {"supplier": "T", "material": "P"},
        ],
        stock=[{"material": "P", "opening": 1000.0}],
    )
    assert without_france(problem).days == 0.0


def test_that_a_user_can_stop_between_losses() -> None:
    problem = problem_of(requirements=needed(), offers=[{"supplier": "T"}])
    with pytest.raises(SweepCancelledError):
        time_to_survive(problem, lost_country(problem, "FRA", "made"), lambda: True)


def test_that_recursion_and_linear_program_agree_where_nothing_is_shared() -> None:
    found = []
    for seed in range(6):
        problem, losses = random_problem(seed, shared=False)
        supply = supply_of(problem)
        assert not supply.shares.any()
        joined = replace(supply, shares=np.ones_like(supply.shares), group=np.zeros_like(supply.group))
        for disruption in losses:
            remaining = disruption.remaining.min(axis=1)
            alone, together = Bridge(supply).survival(remaining).days, Bridge(joined).survival(remaining).days
            assert together == (None if alone is None else pytest.approx(alone, abs=1e-5))
            found.append(alone)
    assert sum(days is not None and days > 0.0 for days in found) > 12


def test_that_a_supplier_who_can_serve_all_its_offers_joins_no_materials() -> None:
    # 100 for each of M and N are 200 in all: a capacity of 200 is no limit, 199 is one.
    def joins(capacity: float) -> list[bool]:
        problem = problem_of(
            suppliers=[{"supplier": "S", "country": "DE", "capacity": capacity, "capacity_unit": "kg"}],
            materials=[{"material": "M"}, {"material": "N"}],
            requirements=[*needed(), *needed(material="N")],
            offers=[{"supplier": "S", "capacity": 100.0}, {"supplier": "S", "material": "N", "capacity": 100.0}],
        )
        return supply_of(problem).shares.tolist()

    assert joins(200.0) == [False, False]
    assert joins(199.0) == [True, True]


def test_that_an_answer_that_does_not_prove_itself_is_no_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(WarmProgram, "solve", lambda *_, **__: Solution(Termination.FAULT))
    with pytest.raises(SourcingError, match="No answer proved itself"):
        without_france(shared_supplier(capacity=160.0, capacity_unit="kg"))
