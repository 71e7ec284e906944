"""Time to survive of random books against programs that are solved for one number of days after the other."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from scipy.optimize import linprog

from data.case import Case
from optimizer.disruption import Disruption, lost_country, nothing_happens
from optimizer.problem import Problem, flatten
from optimizer.survival.times import time_to_survive
from tests.books import make_book
from tests.cases import case_of


@cache
def random_problem(seed: int, *, shared: bool) -> tuple[Problem, list[Disruption]]:
    """Two or three materials over three weeks, with validity, stock, maxima and capacities of suppliers; ten losses."""
    random = np.random.default_rng([seed, 27])
    weeks = ("2027-W01", "2027-W02", "2027-W03")
    names = ["M", "N", "P"][: random.integers(2, 4)]
    suppliers = [
        {"supplier": name, "country": country, "capacity_unit": "kg"}
        | ({"capacity": round(float(random.uniform(150.0, 300.0)), 1)} if shared and random.random() < 0.7 else {})
        for name, country in (("S", "DE"), ("T", "FR"), ("U", "CN"))
    ]
    offers = []
    for name in names:
        for supplier in "STU":
            row: dict[str, object] = {"supplier": supplier, "material": name}
            if random.random() < 0.9:
                row["capacity"] = round(float(random.uniform(60.0, 120.0)), 1)
            if random.random() < 0.2:
                row["valid_from"] = "2027-01-11"
            if random.random() < 0.2:
                row["valid_to"] = "2027-01-17"
            offers.append(row)
    problem = flatten(
        case_of(
            make_book(
                materials=[{"material": name} for name in names],
                requirements=[
                    {"material": name, "period": week, "quantity": round(float(random.uniform(70.0, 130.0)), 1)}
                    for name in names
                    for week in weeks
                ],
                suppliers=suppliers,
                offers=offers,
                stock=[
                    {"material": name, "opening": round(float(random.uniform(20.0, 200.0)), 1)}
                    | ({"maximum": round(float(random.uniform(60.0, 160.0)), 1)} if random.random() < 0.4 else {})
                    for name in names
                    if random.random() < 0.9
                ],
            )
        )
    )
    return problem, [random_loss(problem, random) for _ in range(10)]


def random_loss(problem: Problem, random: np.random.Generator) -> Disruption:
    """Each country lost wholly, in part or not at all."""
    lost = {
        code: random.choice([0.0, 1.0, random.uniform(0.3, 1.0)], p=[0.4, 0.3, 0.3]) for code in ("DEU", "FRA", "CHN")
    }
    parts = [1.0 - part * (1.0 - lost_country(problem, code, "made").remaining) for code, part in lost.items()]
    return replace(nothing_happens(problem.case), remaining=np.prod(parts, axis=0))


def is_bridged(case: Case, remaining: np.ndarray, loss: float) -> bool:
    """Whether a loss of so many days leaves no shortage: a plan day by day, in material units, from the tables alone.

    Days in which the loss ends are two steps. Every step buys as it likes, so even delivery is the tester's average.
    """
    ends = np.cumsum([period.days for period in case.periods]).astype(float)
    marks = sorted({0.0, float(ends[-1]), *np.arange(ends[-1]), *([loss] if loss < ends[-1] else [])})
    steps = [(start, end, int(np.searchsorted(ends, start, side="right"))) for start, end in pairwise(marks)]
    offers, materials = case.offers.reset_index(), list(case.materials.index)
    n, count = len(steps), len(offers)
    columns = count * n + len(materials) * n
    upper = np.full(columns, np.inf)
    rows, right = [], []
    required = case.requirements.set_index(["material", "period"])["quantity"]
    left = np.array([[remaining[o] if start < loss else 1.0 for start, _, _ in steps] for o in range(count)])
    for o, offer in offers.iterrows():
        for i, (start, end, t) in enumerate(steps):
            serves = offer["first_period"] <= t <= offer["last_period"] and left[o, i] > 0.0
            upper[o * n + i] = left[o, i] * offer["capacity"] * (end - start) / case.periods[t].days if serves else 0.0
    for m, name in enumerate(materials):
        kept = case.stock.loc[name] if name in case.stock.index else None
        for i, (start, end, t) in enumerate(steps):
            is_end = end in ends
            upper[count * n + m * n + i] = 0.0 if kept is None else kept["maximum"] if is_end else np.inf
            row = np.zeros(columns)
            row[[o * n + i for o in np.flatnonzero(offers["material"] == name)]] = -1.0
            row[count * n + m * n + i] = 1.0
            had = 0.0
            if i:
                row[count * n + m * n + i - 1] = -1.0
            elif kept is not None:
                had = kept["opening"]
            rows.append(row)
            right.append(had - required[name, t] * (end - start) / case.periods[t].days)
    for name, supplier in case.suppliers.iterrows():
        if np.isfinite(supplier["capacity"]):
            for i, (start, end, t) in enumerate(steps):
                row = np.zeros(columns)
                for o in np.flatnonzero(offers["supplier"] == name):
                    if left[o, i] > 0.0:
                        row[o * n + i] = offers.at[o, "per_supplier_unit"] / left[o, i]
                rows.append(row)
                right.append(supplier["capacity"] * (end - start) / case.periods[t].days)
    found = linprog(np.zeros(columns), np.array(rows), right, bounds=np.stack([np.zeros(columns), upper], axis=1))
    assert found.status in {0, 2}, found.message
    return found.status == 0


def days_proved(problem: Problem, disruption: Disruption) -> float | None:
    """Time to survive, where a little less is bridged and a little more is not, in the independent formulation."""
    days, remaining = time_to_survive(problem, disruption), disruption.remaining.min(axis=1)
    if (remaining == 1.0).all():
        assert days is None
    elif days is None:
        assert is_bridged(problem.case, remaining, float(sum(period.days for period in problem.case.periods)))
    else:
        assert not days or is_bridged(problem.case, remaining, days - 1e-3)
        assert not is_bridged(problem.case, remaining, days + 1e-3)
    return days


def all_proved(seeds: range, *, shared: bool) -> list[float | None]:
    problems = [random_problem(seed, shared=shared) for seed in seeds]
    return [days_proved(problem, disruption) for problem, losses in problems for disruption in losses]


@pytest.mark.parametrize("shared", [False, True])
def test_that_random_books_survive_as_long_as_day_by_day_plans_say(shared: bool) -> None:
    found = all_proved(range(6), shared=shared)
    assert sum(days is None for days in found) > 5
    assert sum(days == 0.0 for days in found) > 2
    assert sum(days is not None and days > 0.0 for days in found) > 12


@pytest.mark.long
@pytest.mark.parametrize("shared", [False, True])
def test_that_many_random_books_survive_as_long_as_day_by_day_plans_say(shared: bool) -> None:
    all_proved(range(100, 250), shared=shared)
