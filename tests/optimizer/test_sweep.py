from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from data.problems import SourcingError
from optimizer import sweep as sweeping
from optimizer.events import Progress, Watcher
from optimizer.sweep import Place, SweepCancelledError, pieces, sweep


def times(factor: int, numbers: list[int]) -> list[int]:
    return [factor * number for number in numbers]


def where(_shared: None, _piece: int) -> int:
    return os.getpid()


def refuse(_shared: None, piece: int) -> int:
    raise SourcingError(f"piece {piece}")


def test_that_pieces_keep_the_order_and_the_last_may_be_smaller() -> None:
    assert pieces([1, 2, 3, 4, 5], 2) == [[1, 2], [3, 4], [5]]


@pytest.mark.parametrize("workers", [0, 1, 2])
def test_that_answers_come_in_the_order_of_the_pieces_wherever_they_are_done(workers: int) -> None:
    assert sweep(times, 10, pieces([1, 2, 3, 4, 5], 2), Place(workers)) == [[10, 20], [30, 40], [50]]


def test_that_workers_are_other_processes() -> None:
    assert os.getpid() not in sweep(where, None, [1, 2], Place(workers=2))
    assert sweep(where, None, [1, 2]) == [os.getpid()] * 2


@pytest.mark.parametrize("workers", [0, 2])
def test_that_a_sweep_ends_when_the_user_gives_up(workers: int) -> None:
    with pytest.raises(SweepCancelledError):
        sweep(times, 10, [[1], [2]], Place(workers), Watcher(None, lambda: True))


@pytest.mark.parametrize("workers", [0, 2])
def test_that_what_a_piece_raises_is_raised(workers: int) -> None:
    with pytest.raises(SourcingError, match="piece 1"):
        sweep(refuse, None, [1], Place(workers))


def test_that_progress_is_told_as_a_fraction_of_the_pieces() -> None:
    heard = []
    sweep(times, 10, [[1], [2], [3], [4]], watcher=Watcher(heard.append), step="stress")
    assert [(event.step, event.fraction) for event in heard] == [("stress", part) for part in (0.0, 0.25, 0.5, 0.75)]


def in_halves(factor: int, numbers: list[int], watcher: Watcher) -> list[int]:
    watcher.tell(Progress("half", 0.5))
    if watcher.gave_up():
        raise SweepCancelledError
    return times(factor, numbers)


def test_that_progress_within_a_piece_is_a_fraction_of_the_sweep() -> None:
    # The first of two pieces is half done at a quarter, the second at three quarters.
    heard = []
    assert sweep(times, 10, [[1], [2]], None, Watcher(heard.append), "stress", in_halves) == [[10], [20]]
    assert [(event.step, event.fraction) for event in heard] == [("stress", part) for part in (0.0, 0.25, 0.5, 0.75)]


def test_that_a_piece_can_be_stopped_before_it_is_done() -> None:
    heard = []
    watcher = Watcher(heard.append, lambda: len(heard) == 2)
    with pytest.raises(SweepCancelledError):
        sweep(times, 10, [[1], [2]], None, watcher, "stress", in_halves)
    assert [event.fraction for event in heard] == [0.0, 0.25]


def test_that_an_address_where_nobody_answers_is_said(monkeypatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr(sweeping, "_ANSWER_SECONDS", 1)
    with pytest.raises(SourcingError, match=r"No Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        sweep(times, 10, [[1]], Place(cluster="tcp://127.0.0.1:9"))


STARTING = """
import os, signal, time
from optimizer.sweep import Place, sweep

if __name__ == "__mp_main__":
    os.write(1, b"born\\n")  # in one piece: both workers write
    time.sleep(20)

def work(shared, piece):
    return piece

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # what a shell starts in the background ignores it
    try:
        sweep(work, None, [1, 2], Place(2))
    except KeyboardInterrupt:
        print("Stopped.")
"""
"""Its workers take long to start: there Python itself would tell of an interrupt."""


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no signal to a thread")
def test_that_an_interrupt_that_another_thread_takes_waits_until_the_workers_are_born() -> None:
    born, begun = [], threading.Event()

    def interrupt() -> None:
        begun.wait()
        signal.pthread_kill(threading.get_ident(), signal.SIGINT)

    def born_while_interrupted() -> None:
        other = threading.Thread(target=interrupt)
        other.start()
        with sweeping._deaf_to_interrupts():
            begun.set()
            other.join()
            born.append("worker")

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            born_while_interrupted()
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)

    assert born == ["worker"]


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal to a group")
def test_that_ctrl_c_ends_a_sweep_in_workers_quickly_and_without_a_traceback(tmp_path: Path) -> None:
    script = tmp_path / "starting.py"
    script.write_text(STARTING, encoding="utf-8")
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": root},
    ) as sweeping:
        assert sweeping.stdout is not None
        assert sweeping.stdout.readline() == "born\n"
        # As a terminal does: to the parent and to its workers, which are starting.
        os.killpg(sweeping.pid, signal.SIGINT)
        said, complained = sweeping.communicate(timeout=30)
    assert said.splitlines()[-1] == "Stopped."
    assert complained == ""
