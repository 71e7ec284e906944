"""Solving: limits, cancel, events, doubt and another try."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import highspy
import numpy as np
import pulp
import pytest

import optimizer.solving.callbacks
from optimizer.events import Event, Finding, Finished, Progress, Throttle, Watcher
from optimizer.solving.highs import BulkHighs, Outcome
from optimizer.solving.incumbent import Incumbent
from optimizer.solving.integer_solve import better_answer
from optimizer.solving.model import Solution, SolveOptions, SourcingModel, Termination, terms
from optimizer.solving.program import LinearProgram
from optimizer.solving.solve import choose_presolve, solve

Status = highspy.HighsModelStatus


def market_split(rows: int = 4, columns: int = 30) -> SourcingModel:
    """Split a market exactly in half, with a penalty for what is not (Cornuéjols and Dawande 1998).

    Small, feasible at once, and out of reach of branch and bound.
    """
    random = np.random.default_rng(1)
    weight = random.integers(0, 100, (rows, columns)).astype(float)
    model = SourcingModel("market_split")
    pick = model.add_columns("pick", columns, upper=1.0, integer=True)
    over = model.add_columns("over", rows, upper=1e4, cost=1.0)
    under = model.add_columns("under", rows, upper=1e4, cost=1.0)
    row, column = np.nonzero(weight)
    each = np.arange(rows)
    group = terms((row, pick[column], weight[row, column]), (each, over.ids, -1.0), (each, under.ids, 1.0))
    model.add_block("half", rows, *group, equals=np.floor(weight.sum(axis=1) / 2))
    return model


def transport(size: int = 60) -> SourcingModel:
    """A dense transport problem that takes the simplex method some hundreds of iterations."""
    random = np.random.default_rng(2)
    model = SourcingModel("transport")
    ship = model.add_columns("ship", size * size, upper=50.0, cost=np.round(random.uniform(1, 9, size * size), 3))
    source, sink = np.repeat(np.arange(size), size), np.tile(np.arange(size), size)
    model.add_block("supply", size, *terms((source, ship.ids, 1.0)), at_most=30.0)
    model.add_block("demand", size, *terms((sink, ship.ids, 1.0)), at_least=np.round(random.uniform(5, 25, size), 2))
    return model


class Scripted(BulkHighs):
    """A solver that gives answers from a list before it solves for real."""

    def __init__(self, *answers: Outcome) -> None:
        super().__init__()
        self.answers = list(answers)
        self.settings: list[Mapping[str, Any]] = []

    def solve_program(
        self,
        problem: pulp.LpProblem,
        program: LinearProgram,
        settings: Mapping[str, Any],
        limit: float | None,
        watcher: Watcher,
        beside: Incumbent | None = None,
    ) -> Outcome:
        self.settings.append(settings)
        if self.answers:
            return self.answers.pop(0)
        return super().solve_program(problem, program, settings, limit, watcher, beside)


def solved(solver: BulkHighs, events: list[Event], **options: Any) -> Solution:
    model = transport(5)
    model.lp_text()
    model._set_objective()
    return solve(model.problem, model.program, solver, SolveOptions(**options), Watcher(events.append))


def test_that_a_time_limit_ends_an_integer_model_with_a_plan_and_its_gap() -> None:
    solution = market_split().solve(SolveOptions(time_limit=0.5))
    assert solution.termination is Termination.LIMIT
    assert solution.certificate is not None
    assert solution.certificate.ok
    assert solution.objective is not None
    assert solution.bound is not None
    assert solution.gap is not None
    assert solution.bound < solution.objective
    assert solution.gap == pytest.approx((solution.objective - solution.bound) / max(1.0, solution.objective))


def test_that_a_limit_of_nodes_ends_an_integer_model_alike_at_every_run() -> None:
    first, second = (market_split().solve(SolveOptions(nodes=20)) for _ in range(2))
    assert first.termination is Termination.LIMIT
    assert (first.objective, first.bound) == (second.objective, second.bound)


def test_that_every_solve_has_its_whole_time_limit() -> None:
    # With every product picked by nobody, what is under is half of each market: solved at once, if there is time.
    model = market_split()
    options = SolveOptions(time_limit=0.5)
    assert model.solve(options).termination is Termination.LIMIT
    model.set_bounds(model.columns["pick"], 0.0, 0.0)
    solution = model.solve(options)
    assert solution.termination is Termination.OPTIMAL
    assert solution.objective == pytest.approx(model.program.row_lower.sum())


def test_that_a_linear_model_stopped_before_it_is_feasible_has_no_numbers() -> None:
    solution = transport().solve(SolveOptions(time_limit=1e-6))
    assert solution.termination is Termination.LIMIT
    assert not solution.has_plan
    assert solution.objective is None
    assert solution.duals is None


def test_that_a_gap_that_was_asked_for_is_a_limit_and_no_optimum() -> None:
    solution = market_split(2, 20).solve(SolveOptions(gap=0.99, time_limit=20.0))
    assert solution.gap is not None
    assert solution.termination is (Termination.OPTIMAL if solution.gap <= 1e-6 else Termination.LIMIT)
    assert solution.has_plan


def test_that_cancel_before_the_start_is_answered_without_solving() -> None:
    assert transport().solve(cancelled=lambda: True).termination is Termination.CANCELLED


def test_that_cancel_stops_an_integer_solve_that_would_not_end() -> None:
    start = time.monotonic()
    solution = market_split().solve(cancelled=lambda: time.monotonic() > start + 0.3)
    assert solution.termination is Termination.CANCELLED
    assert solution.duals is None


def test_that_cancel_stops_the_simplex_method(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(optimizer.solving.callbacks, "_POLL_SECONDS", 0.0)
    asked: list[int] = []
    solution = transport().solve(cancelled=lambda: asked.append(1) or len(asked) > 3)  # type: ignore[func-returns-value]
    assert solution.termination is Termination.CANCELLED
    assert not solution.has_plan
    assert len(asked) == 4


def test_that_an_error_of_the_listener_comes_out_of_the_solve(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(optimizer.solving.callbacks, "_REPORT_SECONDS", 0.0)

    def listen(event: Event) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        transport().solve(listen=listen)


def test_that_progress_is_told_and_the_end_comes_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(optimizer.solving.callbacks, "_REPORT_SECONDS", 0.0)
    events: list[Event] = []
    transport().solve(listen=events.append)
    assert {type(event) for event in events} == {Progress, Finished}
    assert isinstance(events[-1], Finished)
    assert events[-1].detail == "optimal"


def test_that_a_listener_does_not_change_the_plan() -> None:
    quiet, watched = transport().solve(), transport().solve(listen=[].append, cancelled=lambda: False)
    assert quiet.duals is not None
    assert watched.duals is not None
    assert quiet.duals.tolist() == watched.duals.tolist()


def test_that_unbounded_or_infeasible_is_asked_again_without_presolve() -> None:
    solver, events = Scripted(Outcome(Status.kUnboundedOrInfeasible)), list[Event]()
    solution = solved(solver, events, presolve=True)
    assert [setting["presolve"] for setting in solver.settings] == ["on", "off"]
    assert solution.termination is Termination.OPTIMAL
    assert [event for event in events if isinstance(event, Finding)]


def test_that_an_optimum_without_its_certificate_is_not_believed() -> None:
    size = 25
    wrong = Outcome(Status.kOptimal, np.full(size, 5.0), np.zeros(size), np.zeros(10))
    solver = Scripted(wrong)
    solution = solved(solver, [])
    assert [setting["simplex_strategy"] for setting in solver.settings] == [1, 4]
    assert solution.termination is Termination.OPTIMAL
    assert solution.certificate is not None
    assert solution.certificate.ok


def test_that_a_solver_that_never_convinces_is_a_fault_without_numbers() -> None:
    unknown = Outcome(Status.kUnknown, np.zeros(25))
    solution = solved(Scripted(unknown, unknown, unknown), [], presolve=True)
    assert solution.termination is Termination.FAULT
    assert not solution.has_plan
    assert solution.detail == "kUnknown"


def test_that_an_option_that_highs_does_not_take_is_an_error() -> None:
    model = transport(3)
    model._set_objective()
    with pytest.raises(RuntimeError, match="HiGHS option"):
        BulkHighs().solve_program(model.problem, model.program, {"no_such_option": 1}, None, Watcher())


def test_that_integer_models_are_presolved_and_linear_ones_are_not() -> None:
    assert choose_presolve(market_split().program)
    assert not choose_presolve(transport(3).program)


def test_that_every_way_of_solving_finds_the_same_cost() -> None:
    costs = [
        transport(20).solve(SolveOptions(presolve=presolve, threads=threads)).objective
        for presolve in (True, False)
        for threads in (1, 2, 1)
    ]
    assert costs == pytest.approx([costs[0]] * 6, rel=1e-9)


def test_that_the_parts_of_the_time_are_told() -> None:
    assert list(transport(3).solve().seconds) == ["build", "hand_over", "solve", "read_back", "check"]


def test_that_a_throttle_lets_through_one_an_interval() -> None:
    now = iter([0.0, 0.05, 0.1, 0.15, 0.25])
    throttle = Throttle(0.1, lambda: next(now))
    assert [throttle.due() for _ in range(4)] == [False, True, False, True]


def two_answers(first: float, second: float) -> tuple[Solution, list[Event]]:
    """Which of two optimal answers of these costs is taken, and what is said of it."""
    events: list[Event] = []
    answers = [
        Solution(Termination.OPTIMAL, values=np.array([cost]), objective=cost, bound=cost) for cost in (first, second)
    ]
    return better_answer(*answers, Watcher(events.append)), events


def test_that_two_ways_of_solving_with_different_costs_are_told_and_the_cheaper_plan_taken() -> None:
    for first, second in ((100.0, 99.0), (99.0, 100.0)):
        solution, events = two_answers(first, second)
        assert solution.objective == 99.0
        assert [type(event) for event in events] == [Finding]
    solution, events = two_answers(100.0, 100.0 + 1e-5)
    assert (solution.objective, events) == (100.0, [])


def test_that_a_plan_is_taken_where_the_other_way_of_solving_says_that_there_is_none() -> None:
    events: list[Event] = []
    plan = Solution(Termination.OPTIMAL, values=np.array([1.0]), objective=1.0, bound=1.0)
    for answers in ((plan, Solution(Termination.INFEASIBLE)), (Solution(Termination.INFEASIBLE), plan)):
        assert better_answer(*answers, Watcher(events.append)) is plan
    assert [type(event) for event in events] == [Finding, Finding]
