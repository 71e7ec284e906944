"""Large programs solved part by part: the same answer as in one, proved as a whole, and a basis to go on from."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from optimizer.building import build_model
from optimizer.events import Event, Progress
from optimizer.planning import plan_case
from optimizer.problem import flatten
from optimizer.reach.uncoupled import parts_of
from optimizer.solving import parts
from optimizer.solving.model import Solution, SolveOptions, SourcingModel, Termination, terms
from tests.benchmarks.registry import REGISTRY
from tests.seeds import seeds


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every program is large, and a batch holds a few parts."""
    monkeypatch.setattr(parts, "LARGE", 1)
    monkeypatch.setattr(parts, "_BATCH", 60)
    monkeypatch.setattr(parts, "_LARGEST", 0.5)


def random_model(seed: int, groups: int = 12) -> tuple[SourcingModel, SourcingModel]:
    """Twice the same model: groups of 3 to 6 columns, shuffled, each with rows of its own; some columns in no row."""
    random = np.random.default_rng(seed)
    size = random.integers(3, 7, groups)
    group = random.permutation(np.repeat(np.arange(groups), size))
    cost, upper = random.integers(1, 9, len(group)).astype(float), random.integers(2, 9, len(group)).astype(float)
    kept = group < groups - 1
    columns = np.flatnonzero(kept)
    need = np.round(np.bincount(group, upper, groups)[: groups - 1] * random.uniform(0.2, 0.8, groups - 1), 2)
    rows = random.permutation(groups - 1)
    weight = random.integers(1, 4, len(columns)).astype(float)
    models = []
    for _ in range(2):
        model = SourcingModel()
        buy = model.add_columns("buy", len(group), upper=upper, cost=cost)
        model.add_block(
            "need", groups - 1, *terms((rows[group[columns]], buy[columns], 1.0)), at_least=need[np.argsort(rows)]
        )
        model.add_block("room", groups - 1, *terms((group[columns], buy[columns], weight)), at_most=3.0 * need)
        models.append(model)
    return models[0], models[1]


def in_one(model: SourcingModel, monkeypatch: pytest.MonkeyPatch) -> Solution:
    """The model's answer with no parts looked for."""
    with monkeypatch.context() as patch:
        patch.setattr(parts, "LARGE", 10**12)
        return model.solve()


@pytest.mark.parametrize("seed", seeds(20, 300))
@pytest.mark.usefixtures("small_batches")
def test_that_parts_come_to_the_status_and_cost_of_the_whole(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    model, same = random_model(seed)
    whole, solution = in_one(same, monkeypatch), model.solve()
    assert solution.termination is whole.termination
    if whole.objective is not None:
        assert solution.objective == pytest.approx(whole.objective, rel=1e-9)
        assert solution.certificate is not None
        assert solution.certificate.ok


@pytest.mark.usefixtures("small_batches")
def test_that_parts_are_solved_apart_and_each_once(monkeypatch: pytest.MonkeyPatch) -> None:
    model, _ = random_model(1)
    batches = parts.batches_of(model.program)
    assert batches is not None
    assert len(batches) > 1
    columns = np.concatenate([batch.columns for batch in batches])
    assert sorted(columns.tolist()) == list(range(model.program.columns))
    part = parts_of(model.program, np.zeros(0, dtype=np.int64))
    of_batches = [set(part[batch.columns].tolist()) for batch in batches]
    assert sum(len(held) for held in of_batches) == len(set(part.tolist()))


def test_that_small_coupled_and_integer_programs_are_solved_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    model, _ = random_model(1)
    assert parts.batches_of(model.program) is None
    monkeypatch.setattr(parts, "LARGE", 1)
    case = REGISTRY["XS/portfolio"].case()
    assert parts.batches_of(build_model(flatten(case), case.rules).model.program) is None
    model.add_columns("whole", 1, upper=1.0, integer=True)
    assert parts.batches_of(model.program) is None


@pytest.mark.usefixtures("small_batches")
def test_that_one_part_without_a_plan_leaves_the_whole_without_one() -> None:
    model, _ = random_model(2)
    model.add_block("too_much", 1, [0], [int(model.columns["buy"].ids[0])], [1.0], at_least=1e6)
    solution = model.solve()
    assert solution.termination is Termination.INFEASIBLE
    assert solution.values is None


@pytest.mark.usefixtures("small_batches")
def test_that_the_next_solve_starts_from_the_basis_of_the_parts() -> None:
    model, same = random_model(3)
    for asked in (model, same):
        asked.solve()
    model.set_right_hand_side(model.blocks["need"], 0.9 * model.program.row_lower[model.blocks["need"].rows])
    events: list[Event] = []
    warm = model.solve(listen=events.append)
    assert not [event for event in events if isinstance(event, Progress) and "batches" in event.detail]
    same.set_right_hand_side(same.blocks["need"], 0.9 * same.program.row_lower[same.blocks["need"].rows])
    same.forget_basis()
    assert warm.objective == pytest.approx(same.solve().objective, rel=1e-9)


@pytest.mark.usefixtures("small_batches")
def test_that_the_basis_of_parts_leaves_the_solver_fit_for_what_comes_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """HiGHS fixes its threads at the first run of a thread: a new one stands for a new process."""
    ended: list[Termination] = []

    def work() -> None:
        model, same = random_model(7)
        assert model.basis(model.solve()) is not None
        ended.append(in_one(same, monkeypatch).termination)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert ended == [Termination.OPTIMAL]


@pytest.mark.usefixtures("small_batches")
def test_that_rows_added_after_a_solve_count() -> None:
    model, _ = random_model(4)
    free = model.solve()
    buy = model.columns["buy"]
    assert free.values is not None
    used = int(np.argmax(free.values))
    model.add_block("none_of_it", 1, [0], [int(buy.ids[used])], [1.0], at_most=free.values[used] / 2.0)
    again = model.solve()
    assert again.values is not None
    assert again.values[used] <= free.values[used] / 2.0 + 1e-9


@pytest.mark.usefixtures("small_batches")
def test_that_parts_can_be_given_up_and_have_a_time_limit() -> None:
    model, same = random_model(5)
    assert model.solve(cancelled=lambda: True).termination is Termination.CANCELLED
    assert same.solve(SolveOptions(time_limit=1e-9)).termination is Termination.LIMIT


@pytest.mark.usefixtures("small_batches")
def test_that_prices_and_the_plan_of_a_book_in_parts_are_those_of_the_book_in_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(parts, "_BATCH", 3_000)
    case = REGISTRY["XS/apart"].case()
    assert parts.batches_of(build_model(flatten(case), case.rules).model.program) is not None
    in_parts = plan_case(case)
    monkeypatch.setattr(parts, "LARGE", 10**12)
    whole = plan_case(case)
    assert in_parts.cost is not None
    assert whole.cost is not None
    assert in_parts.cost.total == pytest.approx(whole.cost.total, rel=1e-9)
    prices = [plan.exposure["price_per_point"].to_numpy(dtype=float) for plan in (in_parts, whole)]
    np.testing.assert_allclose(*prices, rtol=1e-6, atol=1e-6)
    assert np.nansum(prices[0]) > 0.0


@pytest.mark.usefixtures("small_batches")
def test_that_an_answer_of_parts_that_proves_nothing_is_asked_for_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    model, same = random_model(6)
    real = parts._solved

    def wrong(*given: object) -> tuple[object, object]:
        outcome, basis = real(*given)
        outcome.values[:] += 1.0
        return outcome, basis

    monkeypatch.setattr(parts, "_solved", wrong)
    solution = model.solve()
    monkeypatch.setattr(parts, "_solved", real)
    assert solution.termination is Termination.OPTIMAL
    assert solution.objective == pytest.approx(same.solve().objective, rel=1e-9)
