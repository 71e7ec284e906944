"""Laws of the stress test: they hold on every book."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from data.stress import Loss
from optimizer.disruption import Disruption, lost_countries, lost_country, nothing_happens
from optimizer.events import Event, Progress, Watcher
from optimizer.stress import testing
from optimizer.stress.testing import loss_of, shared_of, stress_test
from optimizer.sweep import Place, SweepCancelledError
from tests.books import book_of_rows
from tests.optimizer.planned import plan_book, random_plan
from tests.optimizer.random_terms import random_terms
from tests.optimizer.test_stress_groups import joined_plan
from tests.optimizer.test_stress_oracle import with_scenario

SEEDS = range(40, 52)


def amount_lost(disruption: Disruption, part: float) -> Disruption:
    """The same loss of so much less."""
    return replace(disruption, remaining=1.0 - part * (1.0 - disruption.remaining))


def value_short(loss: Loss) -> tuple[float, float]:
    again = loss.replanned.shortage_value
    assert again is not None
    return loss.held.shortage_value, again


@pytest.mark.parametrize("seed", SEEDS)
def test_that_cutting_nothing_changes_nothing(seed: int) -> None:
    case, plan = random_plan(seed)
    if plan.cost is None:
        return
    loss = loss_of(shared_of(case, plan), nothing_happens(case))
    paid = plan.cost.total - plan.cost.shortage - plan.cost.penalty
    for table in (loss.held.shortages, loss.replanned.shortages):
        assert table["quantity"].tolist() == pytest.approx(plan.shortages["quantity"].tolist(), rel=1e-6)
        assert table[["material", "period"]].equals(plan.shortages[["material", "period"]])
    assert loss.held.first_short_period is None
    assert loss.replanned.cost == pytest.approx(paid, rel=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_planning_again_without_a_loss_is_never_dearer_than_the_plan(seed: int) -> None:
    case, plan = random_plan(seed)
    if plan.cost is None or len(plan.shortages):
        return
    # A price that changes by nothing but rounding makes the first period one of the event.
    nothing = nothing_happens(case)
    event = replace(nothing, price=np.full_like(nothing.price, 1.0 + 1e-15))
    again = loss_of(shared_of(case, plan), event).replanned
    paid = plan.cost.total - plan.cost.penalty
    assert again.shortage_value == 0.0
    assert again.cost <= paid * (1.0 + 1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_larger_loss_is_never_less_short_and_planning_again_never_shorter_than_holding(seed: int) -> None:
    case, plan = random_plan(seed)
    if plan.cost is None:
        return
    shared = shared_of(case, plan)
    countries = list(lost_countries(shared.problem))
    loss = lost_country(shared.problem, *countries[seed % len(countries)])
    parts = (0.25, 0.5, 0.9, 1.0)
    found = [value_short(loss_of(shared, amount_lost(loss, part))) for part in parts]
    scale = 1e-6 * max(1.0, plan.cost.total)
    for less, more in pairwise(found):
        assert less[0] <= more[0] + scale
        assert less[1] <= more[1] + scale
    for held, again in found:
        assert again <= held + scale


@pytest.mark.parametrize("seed", range(6))
def test_that_terms_of_offers_are_planned_again_whatever_is_lost(seed: int) -> None:
    case, plan = plan_book(book_of_rows(random_terms(seed)))
    if plan.cost is None:
        return
    shared = shared_of(case, plan)
    for country, stage in list(lost_countries(shared.problem))[:4]:
        again = loss_of(shared, lost_country(shared.problem, country, stage)).replanned
        assert again.status == "optimal"
    undisturbed = loss_of(shared, nothing_happens(case)).replanned
    assert undisturbed.cost == pytest.approx(plan.cost.total - plan.cost.shortage - plan.cost.penalty, rel=1e-9)


@pytest.mark.parametrize("workers", [2, pytest.param(1, marks=pytest.mark.long)])
def test_that_other_processes_give_the_same_test_to_the_bit(workers, monkeypatch) -> None:
    # Each loss is a piece: whatever one worker keeps from a loss to the next, another has not seen.
    monkeypatch.setattr(testing, "_PIECE", 1)
    case, plan = joined_plan(1)
    here, there = (stress_test(case, plan, place).as_json() for place in (Place(), Place(workers)))
    assert len(here["losses"]) == 6
    assert here == there


def test_that_a_stress_test_tells_of_every_loss_and_can_be_stopped_after_any() -> None:
    case, plan = plan_book(book_of_rows(with_scenario(3)))
    heard: list[float] = []

    def listen(event: Event) -> None:
        if isinstance(event, Progress) and event.fraction is not None:
            heard.append(event.fraction)

    losses = len(stress_test(case, plan, watcher=Watcher(listen)).losses)
    assert len(set(heard)) == losses + 1
    assert heard == sorted(heard)
    heard.clear()
    with pytest.raises(SweepCancelledError):
        stress_test(case, plan, watcher=Watcher(listen, lambda: len(heard) > 3))
    assert len(heard) == 4


def test_that_the_worst_loss_comes_first() -> None:
    case, plan = plan_book(book_of_rows(with_scenario(3)))
    values = [loss.held.shortage_value for loss in stress_test(case, plan).losses]
    assert values == sorted(values, reverse=True)
