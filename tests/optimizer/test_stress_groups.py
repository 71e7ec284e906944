"""Groups of materials planned again apart, in the order of cost or as a small program: the same as one model of all."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from data.case import Case
from data.plan import Plan
from optimizer.disruption import Disruption, lost_countries, lost_country, nothing_happens
from optimizer.events import Watcher
from optimizer.stress import replan as replanning
from optimizer.stress.buyable import supply_under
from optimizer.stress.coupled import Answer, Task, plan_coupled
from optimizer.stress.ground import Ground
from optimizer.stress.replan import replan
from optimizer.stress.testing import loss_of, shared_of
from tests.books import book_of_rows, make_book
from tests.optimizer.planned import plan_book
from tests.optimizer.random_terms import random_terms

COUNTRIES = ("CN", "DE", "CL")
QUARTERS = ("2027-Q1", "2027-Q2", "2027-Q3")


def joined_plan(seed: int) -> tuple[Case, Plan]:
    """Three stored materials from six suppliers, half of them with a capacity over all they deliver."""
    random = np.random.default_rng([seed, 7])
    materials = ("M", "N", "P")
    suppliers, offers = [], []
    for number in range(6):
        capacity = float(random.integers(30, 120)) if number % 2 else None
        unit = "kg" if number % 2 else None
        country = COUNTRIES[number % 3]
        suppliers.append({"supplier": f"S{number}", "country": country, "capacity": capacity, "capacity_unit": unit})
        for material in random.choice(materials, 2, replace=False).tolist():
            price, most = float(random.integers(1, 30)), float(random.integers(20, 90))
            offers.append({"supplier": f"S{number}", "material": material, "unit_price": price, "capacity": most})
    need = [
        {"material": m, "period": quarter, "quantity": float(random.integers(20, 120))}
        for m in materials
        for quarter in QUARTERS
    ]
    stock = [
        {"material": m, "opening": float(random.integers(0, 150)), "holding_cost": float(random.integers(0, 4))}
        | ({"maximum": float(random.integers(20, 150))} if random.random() < 0.5 else {})
        for m in materials[: 2 + seed % 2]
    ]
    settings = {"shortages": "allowed", "overbuying": "allowed" if seed % 3 == 0 else "forbidden"}
    rows = [{"material": m, "unit": "kg", "shortage_cost": 500.0} for m in materials]
    return plan_book(
        make_book(materials=rows, suppliers=suppliers, offers=offers, requirements=need, stock=stock, settings=settings)
    )


def losses_of(case: Case, ground: Ground, seed: int) -> list[Disruption]:
    """Lost countries, and one that also changes prices and requirements from the second quarter on."""
    problem, random = ground.problem, np.random.default_rng([seed, 8])
    lost = [lost_country(problem, *name) for name in lost_countries(problem)]
    nothing = nothing_happens(case)
    price, required, remaining = nothing.price.copy(), nothing.required.copy(), nothing.remaining.copy()
    price[:, 1:] *= random.uniform(0.5, 2.0, (len(price), 1))
    required[:, 1:] *= random.uniform(0.3, 1.6, (len(required), 1))
    remaining[:, 1:] *= random.uniform(0.2, 1.0, (len(remaining), 1))
    return [*lost[:: 1 + len(lost) // 4], replace(nothing, price=price, required=required, remaining=remaining)]


def all_in_one_model(ground: Ground, loss: Disruption) -> Answer:
    everything = np.ones(len(ground.problem.unit), dtype=bool)
    supply = supply_under(ground.problem, ground.buyable, loss)
    required, begin = ground.required(loss.required), loss.first_period
    task = Task(ground.problem, ground.planned, ground.buyable, supply, required, begin, everything, ground.worth)
    answer = plan_coupled(task, Watcher())
    assert answer is not None
    return answer


def check(seed: int, recovery: float | None) -> int:
    """Compares all losses of a book; counts those that leave something short.

    Countries recover within the horizon; what begins later than on its first day does so in whole periods alone.
    """
    case, plan = joined_plan(seed)
    if plan.cost is None:
        return 0
    shared = shared_of(case, plan, recovery)
    short = 0
    for loss in losses_of(case, shared.whole, seed):
        ground = shared.whole if loss.kind == "scenario" else shared.recovering
        found, expected = replan(ground, loss, Watcher()), all_in_one_model(ground, loss)
        assert found is not None
        wanted = ground.buyable.timeline.by_period(expected.short)
        assert (ground.worth @ found.short).sum() == pytest.approx((ground.worth @ wanted).sum(), rel=1e-7, abs=1e-6)
        supply = supply_under(ground.problem, ground.buyable, loss)
        assert found.cost == pytest.approx(
            replanning._cost(ground, supply, expected, ground.buyable.timeline), rel=1e-7
        )
        assert found.surplus.sum() == pytest.approx(expected.surplus.sum(), abs=1e-6) or seed % 3 == 0
        short += bool(found.short.sum() > 1e-6)
    return short


@pytest.mark.parametrize("recovery", [None, 130.0])
@pytest.mark.parametrize("seed", range(6))
def test_that_groups_planned_apart_are_as_good_as_one_model_of_all(seed: int, recovery: float | None) -> None:
    check(seed, recovery)


@pytest.mark.long
def test_that_many_groups_planned_apart_are_as_good_as_one_model_of_all() -> None:
    assert sum(check(seed, recovery) for seed in range(100, 200) for recovery in (None, 50.0, 130.0)) > 100


def two_groups() -> tuple[Case, Plan]:
    """M and N share supplier S, who has 100 for 120; Q comes from Chile, and from U, who has no capacity to share."""
    return plan_book(
        make_book(
            suppliers=[
                {"supplier": "S", "country": "DE", "capacity": 100.0, "capacity_unit": "kg"},
                {"supplier": "U", "country": "DE"},
                {"supplier": "T", "country": "CL"},
            ],
            materials=[{"material": name, "unit": "kg"} for name in ("M", "N", "Q")],
            offers=[
                {"offer": "a", "supplier": "S", "material": "M", "unit_price": 1.0},
                {"offer": "b", "supplier": "S", "material": "N", "unit_price": 1.0},
                {"offer": "c", "supplier": "U", "material": "M", "unit_price": 3.0},
                {"offer": "d", "supplier": "T", "material": "Q", "unit_price": 4.0, "capacity": 50.0},
                {"offer": "e", "supplier": "U", "material": "Q", "unit_price": 6.0, "capacity": 20.0},
            ],
            requirements=[{"material": name, "quantity": need} for name, need in (("M", 60), ("N", 60), ("Q", 50))],
        )
    )


def test_that_materials_are_joined_by_suppliers_with_a_capacity_and_by_nothing_else() -> None:
    case, plan = two_groups()
    group = shared_of(case, plan).whole.joined.group
    assert group[0] == group[1] != group[2]


def test_that_a_group_is_not_solved_again_where_a_loss_leaves_it_what_it_buys(monkeypatch) -> None:
    # Without a loss S delivers 100 at 1 and U 20 of M at 3: 160; T delivers Q: 50 · 4. Lost: Chile; U has 20 at 6.
    case, plan = two_groups()
    shared = shared_of(case, plan)
    replanning.undisturbed(shared.whole, 0, Watcher())
    monkeypatch.setattr(replanning, "plan_shared", None)
    monkeypatch.setattr(replanning, "plan_coupled", None)
    again = loss_of(shared, lost_country(shared.problem, "CHL", "made")).replanned
    assert again.cost == pytest.approx(160.0 + 20 * 6.0)
    assert again.shortage_value == pytest.approx(30 * 6.0)


@pytest.mark.parametrize("seed", range(4))
def test_that_terms_planned_again_group_by_group_cost_what_they_cost_in_one_model(seed: int) -> None:
    case, plan = plan_book(book_of_rows(random_terms(seed)))
    if plan.cost is None:
        return
    shared = shared_of(case, plan)
    for name in list(lost_countries(shared.problem))[:3]:
        loss = lost_country(shared.problem, *name)
        found, expected = replan(shared.whole, loss, Watcher()), all_in_one_model(shared.whole, loss)
        assert found is not None
        supply = supply_under(shared.problem, shared.whole.buyable, loss)
        cost = replanning._cost(shared.whole, supply, expected, shared.whole.buyable.timeline)
        assert found.cost == pytest.approx(cost, rel=1e-6)
        assert found.short.sum() == pytest.approx(expected.short.sum(), abs=1e-6)
