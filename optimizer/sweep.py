"""Sweeps: one function over fixed pieces of work, here, in processes of this machine, or on a Dask cluster.

A piece is a pure function of what is shared and of itself: it starts from what it is given, never from what another
piece left behind. So the answers are the same to the bit wherever and in whatever order the pieces are done.
"""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing import resource_tracker
from typing import Any

from data.problems import SourcingError
from optimizer.events import Event, Progress, Watcher

_POLL_SECONDS = 0.2
_ANSWER_SECONDS = 10


class SweepCancelledError(Exception):
    """The user stopped a sweep."""


@dataclass(frozen=True)
class Place:
    """Where the pieces of a sweep are done.

    Attributes:
        workers: number of processes; 0 for this process.
        cluster: address of a Dask scheduler, such as ``tcp://host:8786``; empty for this machine.
    """

    workers: int = 0
    cluster: str = ""


def pieces[Item](items: Sequence[Item], size: int) -> list[Sequence[Item]]:
    """The items in order, in pieces of one size; the last may be smaller."""
    return [items[start : start + size] for start in range(0, len(items), size)]


def sweep[Shared, Piece, Answer](
    work: Callable[[Shared, Piece], Answer],
    shared: Shared,
    todo: Sequence[Piece],
    place: Place | None = None,
    watcher: Watcher | None = None,
    step: str = "sweep",
    watched: Callable[[Shared, Piece, Watcher], Answer] | None = None,
) -> list[Answer]:
    """The answer to each piece, in their order.

    Args:
        work: a function of a module, so that other processes find it. It may not change what is shared.
        shared: what all pieces need; it travels to each process once.
        todo: the pieces.
        place: where they are done; in this process by default.
        watcher: told of progress after each piece, or within it if ``watched`` says so; asked whether to go on.
        step: what its ``Progress`` calls the work.
        watched: the same as ``work``, but tells how far a piece is and asks whether to go on within it; done instead
            where the pieces are done in this process. Its answers may not depend on the watcher.

    Raises:
        SweepCancelledError: the user stopped it.
        SourcingError: the cluster cannot be reached, or its client is not installed.
    """
    watcher = watcher or Watcher()
    place = place or Place()
    if not place.workers and not place.cluster:
        return _here(watched or _unwatched(work), shared, todo, watcher, step)
    with _executor(place, shared) as submit:
        futures: list[Future[Answer]] = [submit(work, piece) for piece in todo]
        try:
            _follow(futures, watcher, step)
            return [future.result() for future in futures]
        finally:
            for future in futures:
                future.cancel()


def _unwatched[Shared, Piece, Answer](
    work: Callable[[Shared, Piece], Answer],
) -> Callable[[Shared, Piece, Watcher], Answer]:
    return lambda shared, piece, _: work(shared, piece)


def _here[Shared, Piece, Answer](
    work: Callable[[Shared, Piece, Watcher], Answer], shared: Shared, todo: Sequence[Piece], watcher: Watcher, step: str
) -> list[Answer]:
    answers = []
    for number, piece in enumerate(todo):
        _go_on(watcher)
        watcher.tell(Progress(step, number / len(todo)))
        answers.append(work(shared, piece, _inside(watcher, step, number, len(todo))))
    return answers


def _inside(watcher: Watcher, step: str, number: int, count: int) -> Watcher:
    """Who hears of a piece as the part of the sweep that it is."""

    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            event = Progress(step, (number + (event.fraction or 0.0)) / count)
        watcher.tell(event)

    return Watcher(listen if watcher.listen is not None else None, watcher.cancelled)


def _follow(futures: Sequence[Future[Any]], watcher: Watcher, step: str) -> None:
    """Waits until all are done, one has failed, or the user gives up."""
    left = set(futures)
    while left:
        watcher.tell(Progress(step, 1.0 - len(left) / len(futures)))
        done, left = wait(left, timeout=_POLL_SECONDS, return_when=FIRST_COMPLETED)
        for future in done:
            future.result()
        _go_on(watcher)


def _go_on(watcher: Watcher) -> None:
    if watcher.gave_up():
        raise SweepCancelledError


type _Submit = Callable[..., Future[Any]]


@contextmanager
def _executor(place: Place, shared: object) -> Iterator[_Submit]:
    """Submits a function and a piece to an executor whose processes hold what is shared."""
    if place.cluster:
        with _cluster(place.cluster, shared) as submit:
            yield submit
        return
    # A child made by fork would inherit the threads of HiGHS half alive.
    context = multiprocessing.get_context("spawn")
    others = set(multiprocessing.active_children())
    executor = ProcessPoolExecutor(place.workers, context, _take_shared, (shared,))

    def born_deaf(work: Callable[..., Any], piece: object) -> Future[Any]:
        with _deaf_to_interrupts():
            return executor.submit(_with_shared, work, piece)

    try:
        yield born_deaf
    except BaseException:  # Ctrl-C above all: it goes on its way, and no worker goes on without its parent
        for child in set(multiprocessing.active_children()) - others:
            child.terminate()
        raise
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Within it processes are born that never hear Ctrl-C: their parent hears it, after this, and ends them.

    A child that only ignores the signal once it runs would be interrupted while it starts, and print a traceback. The
    parent must not hear it meanwhile either, not even where another of its threads takes the signal: a child that it is
    just making would be known to nobody, and stay.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # started within, it would let the signal through again
    heard: list[int] = []
    is_main = threading.current_thread() is threading.main_thread()
    handler = signal.signal(signal.SIGINT, lambda number, _: heard.append(number)) if is_main else None
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        if is_main:
            signal.signal(signal.SIGINT, handler)
        if heard:
            signal.raise_signal(signal.SIGINT)


_shared: list[object] = []
"""What the sweep of this process shares; a process does one sweep."""


def _take_shared(shared: object) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _shared[:] = [shared]


def _with_shared(work: Callable[[object, object], object], piece: object) -> object:
    return work(_shared[0], piece)


def _with_given(shared: object, work: Callable[[object, object], object], piece: object) -> object:
    return work(shared, piece)


@contextmanager
def _cluster(address: str, shared: object) -> Iterator[_Submit]:
    try:
        import distributed  # noqa: PLC0415 - the extra "cluster", needed here alone
    except ImportError:
        raise SourcingError(
            "A cluster needs the extra “cluster”: install lodestone-sourcing[cluster], or leave --cluster out."
        ) from None
    try:
        client = distributed.Client(address, timeout=_ANSWER_SECONDS)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise SourcingError(f"No Dask scheduler answers at {address}: {error}") from error
    with client, client.get_executor(pure=False) as executor:  # type: ignore[no-untyped-call]
        held = client.scatter(shared, broadcast=True)  # type: ignore[no-untyped-call]
        yield partial(executor.submit, _with_given, held)
