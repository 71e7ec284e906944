"""Plans found early beside the solver: feasible, never better than proved, handed over, and never in the way."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
import pytest
from scipy.optimize import LinearConstraint, linprog, milp

import optimizer.solving.integer_solve
import optimizer.solving.neighbourhood
from data.plan import Status
from optimizer.audit import audit
from optimizer.building import build_model
from optimizer.events import Event, Finding, Progress, Watcher
from optimizer.planning import PlanOptions, plan_case
from optimizer.problem import flatten
from optimizer.solving.early_plans import LARGE, Search, early_plans
from optimizer.solving.incumbent import Incumbent
from optimizer.solving.integer_solve import IntegerTask, better_plan
from optimizer.solving.model import Solution, SolveOptions, SourcingModel, Termination, terms
from optimizer.solving.neighbourhood import Neighbourhoods
from optimizer.solving.program import LinearProgram
from optimizer.solving.variation import Clock
from tests.books import book_of_rows, make_book
from tests.optimizer.planned import BARE, case_of
from tests.optimizer.random_terms import random_terms
from tests.optimizer.wide_books import wide_rows


@pytest.fixture
def always(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search runs beside the solver however small the model is."""
    monkeypatch.setattr(optimizer.solving.integer_solve, "LARGE", 1)


def model_of(rows: object) -> SourcingModel:
    case = case_of(book_of_rows(rows))  # type: ignore[arg-type]
    return build_model(flatten(case), case.rules).model


def random_models(count: int) -> Iterator[SourcingModel]:
    """Models of random books that have whole decisions."""
    seed = 0
    while count:
        model = model_of(random_terms(seed, counts=False))
        seed += 1
        if model.program.is_integer:
            count -= 1
            yield model


def least_cost(program: LinearProgram) -> float | None:
    """The least cost by SciPy, without the product's solver layer; None where there is no plan."""
    rows = LinearConstraint(program.matrix, program.row_lower, program.row_upper)
    bounds = (program.lower, program.upper)
    found = milp(program.cost, integrality=program.integer, bounds=bounds, constraints=rows, options={"mip_rel_gap": 0})
    return float(found.fun) if found.status == 0 else None


def relaxed_cost(program: LinearProgram) -> float:
    """The cost below which no plan is because none is even with parts of whole decisions, by SciPy."""
    upper, lower = np.isfinite(program.row_upper), np.isfinite(program.row_lower)
    found = linprog(
        program.cost,
        A_ub=np.vstack([program.matrix.toarray()[upper], -program.matrix.toarray()[lower]]),
        b_ub=np.concatenate([program.row_upper[upper], -program.row_lower[lower]]),
        bounds=np.column_stack([program.lower, program.upper]),
    )
    return float(found.fun)


def breaks_nothing(program: LinearProgram, values: np.ndarray) -> bool:
    activity, near = program.matrix.toarray() @ values, 1e-6 * (1.0 + abs(program.matrix.toarray()) @ abs(values))
    return bool(
        np.all(activity <= program.row_upper + near)
        and np.all(activity >= program.row_lower - near)
        and np.all(values <= program.upper + 1e-6)
        and np.all(values >= program.lower - 1e-6)
        and np.all(values[program.integer] == np.round(values[program.integer]))
    )


@pytest.mark.long
def test_that_a_plan_found_early_is_feasible_and_never_better_than_the_least_cost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(optimizer.solving.neighbourhood, "_PATIENCE", 3)
    plans = 0
    for model in random_models(100):
        program, found = model.program, Incumbent(model.program)
        Search(program, found, Clock(20.0)).run()
        least = least_cost(program)
        assert (found.values is None) == (least is None)
        if found.values is not None and least is not None:
            plans += 1
            assert breaks_nothing(program, found.values)
            assert found.cost == pytest.approx(program.cost @ found.values, rel=1e-12)
            assert found.cost >= least - 1e-6 * max(1.0, abs(least))
    assert plans >= 50


def test_that_the_next_round_charges_whole_what_the_relaxation_charged_in_part() -> None:
    # 10 kg are needed. A sells 9 at 1 USD. The last kilogram: B at 1 USD, once 20 USD; C at 3.50 USD. Relaxed, a tenth
    # of B's use is charged, 1 + 2 = 3; rounded up that costs 9 + 1 + 20 = 30. Charged in full C is cheaper: 12.50.
    offers = [
        {"offer": "A", "capacity": 9.0},
        {"offer": "B", "fixed_cost": 20.0},
        {"offer": "C", "unit_price": 3.5},
    ]
    case = case_of(make_book(requirements=[{"quantity": 10.0}], offers=offers))
    program = build_model(flatten(case), case.rules).model.program
    costs: list[float] = []

    class Noted(Incumbent):
        def offer(self, values: np.ndarray) -> bool:
            costs.append(float(self._program.cost @ np.where(self._program.integer, np.round(values), values)))
            return super().offer(values)

    found = Noted(program)
    Search(program, found, Clock(None)).start()
    assert costs[:2] == [pytest.approx(30.0), pytest.approx(12.5)]
    assert found.cost == pytest.approx(12.5)


def test_that_the_cost_is_the_same_with_early_plans_and_without(monkeypatch: pytest.MonkeyPatch) -> None:
    for model in random_models(25):
        alone = model.solve()
        monkeypatch.setattr(optimizer.solving.integer_solve, "LARGE", 1)
        beside = model.solve(SolveOptions(time_limit=60.0))
        monkeypatch.undo()
        assert beside.termination is alone.termination
        assert beside.objective == (None if alone.objective is None else pytest.approx(alone.objective, rel=1e-6))


def test_that_without_a_limit_the_plan_is_the_same_to_the_last_digit(monkeypatch: pytest.MonkeyPatch) -> None:
    model = model_of(wide_rows(6, 8))
    alone = model.solve()
    monkeypatch.setattr(optimizer.solving.integer_solve, "LARGE", 1)
    monkeypatch.setattr(optimizer.solving.integer_solve, "SMALL", 0)
    beside = model.solve()
    assert alone.values is not None
    assert beside.values is not None
    assert beside.values.tolist() == alone.values.tolist()


def test_that_a_few_seconds_give_a_large_book_a_plan_within_a_gap_that_an_independent_bound_confirms() -> None:
    model = model_of(wide_rows(150))
    program = model.program
    assert int(program.integer.sum()) >= LARGE
    solution = model.solve(SolveOptions(time_limit=4.0))
    assert solution.termination is Termination.LIMIT
    assert solution.values is not None
    assert solution.objective is not None
    assert solution.bound is not None
    assert solution.gap == pytest.approx((solution.objective - solution.bound) / solution.objective)
    assert breaks_nothing(program, solution.values)
    relaxed = relaxed_cost(program)
    assert relaxed <= solution.bound * (1.0 + 1e-9)
    assert solution.objective <= 1.1 * relaxed


def test_that_cancel_while_plans_are_improved_returns_an_audited_plan() -> None:
    case, heard = case_of(book_of_rows(wide_rows(150))), list[float]()

    def listen(event: Event) -> None:
        if isinstance(event, Progress) and event.incumbent is not None:
            heard.append(event.incumbent)

    plan = plan_case(case, BARE, listen, lambda: bool(heard))
    assert plan.status is Status.FEASIBLE
    assert plan.cost is not None
    assert plan.cost.total <= heard[0] * (1.0 + 1e-9)
    assert audit(case, plan) == []


def test_that_the_plan_told_never_gets_dearer_and_the_bound_never_falls() -> None:
    # Prices around 0.005 USD: the model counts in a fraction of a dollar, the events in dollars.
    case, events = case_of(book_of_rows(wide_rows(150, price=0.005))), list[Progress]()
    assert flatten(case).money < 1.0

    def listen(event: Event) -> None:
        if isinstance(event, Progress) and event.step == "solve":
            events.append(event)

    plan = plan_case(case, PlanOptions(time_limit=3.0, baselines=False), listen)
    costs = [event.incumbent for event in events if event.incumbent is not None]
    bounds = [event.bound for event in events if event.bound is not None]
    assert plan.cost is not None
    assert len(costs) > 1
    assert len(bounds) > 1
    assert costs == sorted(costs, reverse=True)
    assert bounds == sorted(bounds)
    assert max(bounds) <= plan.cost.total <= costs[-1] * (1.0 + 1e-9)
    for event in events:
        if event.gap is not None:
            assert event.incumbent is not None
            assert event.bound is not None
            # The gap is relative to the plan, but to no less than one unit of the model's money.
            scale = max(flatten(case).money, event.incumbent)
            assert event.gap == pytest.approx((event.incumbent - event.bound) / scale)


def test_that_an_incumbent_takes_what_is_feasible_and_cheaper_and_nothing_else() -> None:
    # Two lots of 1 at 7 or one of 3 at 9 cover 2: the first plan costs 14, the best 9; one lot of 1 covers too little.
    model = SourcingModel()
    lots = model.add_columns("lots", 2, upper=3.0, cost=[7.0, 9.0], integer=True)
    model.add_block("cover", 1, *terms((0, lots.ids, [1.0, 3.0])), at_least=2.0)
    found = Incumbent(model.program, shared=True)
    assert found.offer(np.array([2.0, 0.0]))
    assert not found.offer(np.array([1.0, 0.0]))
    assert found.offer(np.array([0.0, 1.0]))
    assert not found.offer(np.array([2.0, 0.0]))
    assert found.cost == 9.0
    assert found.cheaper_than(9.0) is None


def told(solution: Solution, cost: float) -> tuple[Solution, list[Event]]:
    """What becomes of a solution of min x, x ≥ 0.5 whole, beside which x = cost was found."""
    model, events = SourcingModel(), list[Event]()
    pick = model.add_columns("pick", 1, upper=9.0, cost=1.0, integer=True)
    model.add_block("some", 1, *terms((0, pick.ids, 1.0)), at_least=0.5)
    found = Incumbent(model.program)
    assert found.offer(np.array([cost]))
    task = IntegerTask(model.problem, model.program, SolveOptions(), Watcher(events.append))
    return better_plan(task, solution, found), events


def test_that_the_cheaper_of_both_plans_is_kept_at_a_limit() -> None:
    stopped = Solution(Termination.LIMIT, values=np.array([3.0]), objective=3.0, bound=0.5)
    better, events = told(stopped, 2.0)
    assert (better.termination, better.objective, better.bound, events) == (Termination.LIMIT, 2.0, 0.5, [])
    assert told(stopped, 4.0) == (stopped, [])


@pytest.mark.parametrize(
    "wrong",
    [
        Solution(Termination.INFEASIBLE),
        Solution(Termination.OPTIMAL, values=np.array([3.0]), objective=3.0, bound=3.0),
    ],
)
def test_that_a_cheaper_plan_disproves_a_proof(wrong: Solution) -> None:
    better, events = told(wrong, 1.0)
    assert (better.termination, better.objective, better.bound) == (Termination.LIMIT, 1.0, None)
    assert isinstance(events[0], Finding)


def test_that_an_error_of_the_search_comes_out_of_the_solve(monkeypatch: pytest.MonkeyPatch, always: None) -> None:
    def fails(_search: Search) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Search, "run", fails)
    with pytest.raises(ZeroDivisionError):
        model_of(wide_rows(3, 8)).solve()


def test_that_a_search_ends_when_its_block_does() -> None:
    program = model_of(wide_rows(150)).program
    began = time.monotonic()
    with early_plans(program, None, shared=False) as found:
        while found.values is None and time.monotonic() < began + 60.0:
            time.sleep(0.01)
    assert found.values is not None
    cost = found.cost
    time.sleep(0.2)
    assert found.cost == cost


def test_that_a_neighbourhood_is_what_rows_tie_together_and_grows_while_nothing_is_found() -> None:
    # Two materials with five offers each that share nothing: a group of half of the decisions is one of them.
    model = SourcingModel()
    pick = model.add_columns("pick", 10, upper=1.0, integer=True)
    model.add_block("cover", 2, *terms((np.repeat([0, 1], 5), pick.ids, 1.0)), at_least=1.0)
    neighbourhoods = Neighbourhoods(model.program)
    neighbourhoods.share = 0.5
    for _ in range(5):
        group = neighbourhoods.next()
        assert group.tolist() in ([True] * 5 + [False] * 5, [False] * 5 + [True] * 5)
    neighbourhoods.learn(finished=True, improved=False)
    assert neighbourhoods.share > 0.5
    larger = neighbourhoods.share
    neighbourhoods.learn(finished=False, improved=True)
    assert neighbourhoods.share < larger
    for _ in range(40):
        neighbourhoods.learn(finished=True, improved=False)
    assert neighbourhoods.exhausted
