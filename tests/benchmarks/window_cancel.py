"""How soon Cancel is answered, while a large file is read and at each step of planning."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from tests.benchmarks.desk import Desk, open_plannable
from tests.benchmarks.event_loop import rest, wait


def cancel_everywhere(desk: Desk) -> None:
    """Ask for Cancel while a file is read and at each step of planning; the time until it is answered."""
    session, path = desk.workspace.session, open_plannable(desk)
    told: list[str] = []
    session.progress.connect(lambda text, _fraction: told.append(text))

    def cancelled_at(name: str, act: Callable[[], object], moment: Callable[[], bool], later: float = 0.0) -> None:
        told.clear()
        act()
        wait(lambda: moment() or not session.is_busy)
        rest(later)
        if not session.is_busy:
            sys.stderr.write(f"{name}: it was over before\n")
            return
        ended: list[float] = []
        session.cancelled.connect(lambda: ended.append(time.perf_counter()))
        asked = time.perf_counter()
        session.cancel()
        wait(lambda: bool(ended))
        desk.cancels[name] = ended[0] - asked
        sys.stderr.write(f"cancel while {name}: {1000 * desk.cancels[name]:.0f} ms\n")
        wait(lambda: not desk.works)
        # The worker starts again where it had to be killed; a user would wait a moment, too.
        rest(3.0)

    def said(word: str) -> Callable[[], bool]:
        return lambda: any(word in text for text in told)

    cancelled_at("reading a file", lambda: session.open_path(path), lambda: True, 1.0)
    run = desk.window.actions_["optimise"].trigger
    cancelled_at("the book is sent", run, lambda: True)
    cancelled_at("the data is checked", run, said("Checking the data"), 0.2)
    cancelled_at("the model is built", run, said("Building"), 0.2)
    cancelled_at("presolve begins", run, said("Solving"), 0.1)
    cancelled_at("presolve runs", run, said("Solving"), 1.0)
    cancelled_at("the solver runs", run, said("Solving"), 6.0)
    path.unlink()
