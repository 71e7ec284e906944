"""Re-planned shortages and costs equal those of an independent formulation, on random small books."""

from __future__ import annotations

import numpy as np
import pytest

from data.case import Case
from data.plan import Plan
from optimizer.disruption import Disruption, lost_countries
from optimizer.stress.planned import planned_of
from optimizer.stress.testing import Name, disruption_of, loss_of, shared_of
from tests.books import book_of_rows
from tests.optimizer.oracle_facts import Rows
from tests.optimizer.planned import plan_book
from tests.optimizer.random_books import COUNTRIES, random_rows
from tests.optimizer.stress_oracle import Loss, least

RECOVERIES = (None, 40.0, 100.0, 200.0)


def with_scenario(seed: int) -> Rows:
    """A random book with a scenario of several events."""
    random = np.random.default_rng([seed, 99])
    rows = random_rows(seed)
    labels = sorted({str(row["period"]) for row in rows["requirements"] if row.get("period")})

    def event(kind: str, amount: float, **more: object) -> dict[str, object]:
        window = {"from_period": str(random.choice(labels))} if labels and random.random() < 0.6 else {}
        return {"scenario": "X", "event": kind, "amount": round(amount, 2), **window, **more}

    def place() -> dict[str, object]:
        stage = random.choice(["mined", "refined", "made", "owned", "any", ""])
        return {"from": str(random.choice(COUNTRIES)), "stage": str(stage) or None}

    rows["scenarios"] = [event("lost supply", random.uniform(0.2, 1.0), **place())]
    if random.random() < 0.5:
        rows["scenarios"].append(event("lost supply", random.uniform(0.2, 1.0), **place()))
    if random.random() < 0.4:
        rows["scenarios"].append(event("price", random.uniform(-0.3, 1.0), **place()))
    if random.random() < 0.3:
        rows["scenarios"].append(event("tariff", random.uniform(0.0, 0.5), **place()))
    if random.random() < 0.5:
        rows["scenarios"].append(event("requirement", random.uniform(-0.6, 0.5)))
    return rows


def facts_of(case: Case, plan: Plan, disruption: Disruption, recovery: float | None) -> Loss:
    """The loss by names, in material units, as the independent formulation takes it."""
    offers, materials, periods = list(case.offers.index), list(case.materials.index), range(len(case.periods))
    number = {period.label: t for t, period in enumerate(case.periods)}
    landed = disruption.landed_cost(case)

    def by_key(table, name: str, value: str) -> dict[tuple[str, int], float]:
        return {
            (key, number[label]): float(amount)
            for key, label, amount in zip(table[name], table["period"], table[value], strict=True)
        }

    return Loss(
        {(o, t): float(disruption.remaining[i, t]) for i, o in enumerate(offers) for t in periods},
        {(o, t): float(landed[i, t]) for i, o in enumerate(offers) for t in periods},
        {(m, t): float(disruption.required[i, t]) for i, m in enumerate(materials) for t in periods},
        disruption.first_period,
        by_key(plan.awards, "offer", "quantity"),
        by_key(plan.stock, "material", "closing"),
        by_key(plan.shortages, "material", "quantity"),
        recovery,
    )


def check(seed: int) -> int:
    rows = with_scenario(seed)
    case, plan = plan_book(book_of_rows(rows))
    if plan.cost is None:
        return 0
    recovery = RECOVERIES[seed % len(RECOVERIES)]
    shared = shared_of(case, plan, recovery)
    countries = list(lost_countries(shared.problem))
    names = [Name("scenario", "X", "")]
    if countries:
        names.append(Name("country", *countries[seed % len(countries)]))
    own = planned_of(shared.problem, plan).short
    for name in names:
        disruption = disruption_of(shared.problem, name)
        if disruption.first_period >= len(case.periods):
            continue
        found = loss_of(shared, disruption).replanned
        lasting = recovery if name.kind == "country" else None
        value, cost = least(rows, facts_of(case, plan, disruption, lasting))
        past = float(shared.whole.worth @ own[:, : disruption.first_period].sum(axis=1))
        scale = 1e-6 * max(1.0, plan.cost.total)
        assert found.shortage_value - past == pytest.approx(value, rel=1e-6, abs=scale), (seed, name)
        assert found.cost == pytest.approx(cost, rel=1e-6, abs=10 * scale), (seed, name)
    return len(names)


@pytest.mark.parametrize("seed", range(14))
def test_that_what_is_planned_again_equals_an_independent_formulation(seed: int) -> None:
    check(seed)


@pytest.mark.long
@pytest.mark.parametrize("first", range(100, 600, 50))
def test_that_many_books_planned_again_equal_an_independent_formulation(first: int) -> None:
    assert sum(check(seed) for seed in range(first, first + 50)) > 20
