"""Sweeps on a real Dask scheduler with two workers, each a process of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.problems import SourcingError
from optimizer.events import Watcher
from optimizer.frontier.amounts import Range
from optimizer.frontier.tracing import Sweep, trace_frontier
from optimizer.stress import testing
from optimizer.stress.testing import stress_test
from optimizer.sweep import Place, SweepCancelledError, pieces, sweep
from tests.books import make_book
from tests.optimizer.planned import case_of
from tests.optimizer.test_frontier import THREE
from tests.optimizer.test_stress_groups import joined_plan
from tests.plans import cap

distributed = pytest.importorskip("distributed", reason="the extra “cluster” is not installed")


def times(factor: int, numbers: list[int]) -> list[int]:
    return [factor * number for number in numbers]


def where(_shared: None, _piece: int) -> int:
    return os.getpid()


def refuse(_shared: None, piece: int) -> int:
    raise SourcingError(f"piece {piece}")


@pytest.fixture(scope="module")
def cluster(tmp_path_factory) -> Iterator[Place]:
    """Two workers that find the modules of the tests, and leave nothing outside the folder of this run."""
    root = str(Path(__file__).parents[2])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join([root, os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep))
        with distributed.LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            local_directory=str(tmp_path_factory.mktemp("dask")),
        ) as running:
            yield Place(cluster=running.scheduler_address)


def test_that_answers_come_in_the_order_of_the_pieces(cluster) -> None:
    assert sweep(times, 10, pieces([1, 2, 3, 4, 5], 2), cluster) == [[10, 20], [30, 40], [50]]


def test_that_the_work_is_done_elsewhere(cluster) -> None:
    assert os.getpid() not in sweep(where, None, [1, 2, 3, 4], cluster)


def test_that_what_a_piece_raises_is_raised(cluster) -> None:
    with pytest.raises(SourcingError, match="piece 1"):
        sweep(refuse, None, [1], cluster)


def test_that_a_sweep_ends_when_the_user_gives_up(cluster) -> None:
    with pytest.raises(SweepCancelledError):
        sweep(times, 10, [[1], [2]], cluster, Watcher(None, lambda: True))


def test_that_a_stress_test_is_the_same_to_the_bit_here_in_two_processes_and_on_a_cluster(cluster, monkeypatch) -> None:
    monkeypatch.setattr(testing, "_PIECE", 2)
    case, plan = joined_plan(1)
    here, processes, there = (
        stress_test(case, plan, place).as_json() for place in (Place(), Place(workers=2), cluster)
    )
    assert here["losses"]
    assert here == processes == there


def test_that_a_frontier_is_the_same_to_the_bit_here_in_two_processes_and_on_a_cluster(cluster) -> None:
    case, swept = case_of(make_book(**THREE, rules=cap(1.0))), Sweep(("cap",), "cap", Range(steps=5))
    here, processes, there = (trace_frontier(case, swept, place) for place in (Place(), Place(workers=2), cluster))
    assert len(here.points) >= 5
    assert here == processes == there
