"""Benchmark: from a move of the cap bar to the new number on the page, in the real window with real worker processes.

    python -m tests.benchmarks.bench_replan [sample|S|SM|M] [--moves 20] [--rule NAME] [--page plan|trade_off|origins]

Each move goes one stop tighter or looser, to and fro over the reachable part, after the bar has rested and all that it
asks beside has been answered. The clock stops when the page has painted the plan of that amount. Wall milliseconds,
CPU milliseconds of the window alone and of it with its workers; the ratio is to the planning of the book by F5.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QLocale, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from data.book import Book
from data.sample import sample_book
from desktop.jobs.jobs import Worker
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.trial.trial import Trial
from desktop.window.main_window import MainWindow
from desktop.window.workspace import Workspace, make_workspace
from tests.benchmarks.books import SIZES, as_case, make_book
from tests.benchmarks.workbook import as_book

_PATIENCE_S = 900.0
_PAUSE_S = 0.3
_TICKS = os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Runs the benchmark and prints its table."""
    asked = _arguments()
    application = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_GB"))
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat))
        window = MainWindow(settings, Theme("light", application))
        window.show()
        workspace = make_workspace(window)
        planning = _plan(
            workspace, sample_book() if asked.size == "sample" else as_book(as_case(make_book(asked.size)))
        )
        trial = workspace.trial
        if asked.rule:
            trial.choose(asked.rule)
        window.go_to(asked.page)
        _rest(workspace)
        found = [_move(workspace, trial, number) for number in range(asked.moves)]
        workspace.close()
    wall, own, cpu = (sorted(column) for column in zip(*found, strict=True))
    rule = trial.dial.rule.name if trial.dial is not None else ""
    sys.stdout.write(f"{asked.size}, {rule}, {asked.page}: F5 takes {planning:,.0f} ms wall; {len(found)} moves\n")
    for name, column in (("wall ms", wall), ("CPU ms of the window", own), ("CPU ms in all", cpu)):
        sys.stdout.write(f"{name:>22}: median {statistics.median(column):8,.1f}   worst {column[-1]:8,.1f}\n")
    sys.stdout.write(f"{'median wall / F5':>22}: {statistics.median(wall) / planning:.4f}\n")


def _plan(workspace: Workspace, book: Book) -> float:
    """Opens and plans a book; the wall milliseconds from F5 to the plan on the page, for a worker that has the book."""
    session = workspace.session
    session._open(book, "Benchmark", None, [])
    _wait(lambda: not session.is_checking)
    start = time.perf_counter()
    session.optimise()
    _wait(lambda: session.current_plan is not None and not session.is_busy)
    return (time.perf_counter() - start) * 1e3


def _move(workspace: Workspace, trial: Trial, number: int) -> tuple[float, float, float]:
    """One move: wall, CPU of the window, and CPU in all, in milliseconds."""
    dial = trial.dial
    assert dial is not None
    tightest = dial.nearest(dial.reachable) if dial.reachable is not None else len(dial.stops) - 1
    way = [*range(dial.own_stop + 1, tightest + 1), *range(tightest - 1, dial.own_stop, -1)] or [dial.own_stop - 1]
    stop = next(each for each in way[number % len(way) :] + way if each != trial.stop)
    before = _cpu(workspace)
    start = time.perf_counter()
    workspace.cap_bar.slider.setValue(stop)
    _wait(lambda: trial.valid is not None and trial.valid.amount == trial.amount)
    QApplication.processEvents()
    wall = (time.perf_counter() - start) * 1e3
    own, cpu = (after - then for after, then in zip(_cpu(workspace), before, strict=True))
    _rest(workspace)
    return wall, own, cpu


def _rest(workspace: Workspace) -> None:
    """Waits until nothing is asked any more, and what was answered last is laid out and painted."""
    _wait(lambda: _is_at_rest(workspace))
    end = time.monotonic() + _PAUSE_S
    _wait(lambda: time.monotonic() > end)


def _is_at_rest(workspace: Workspace) -> bool:
    trial = workspace.trial
    is_asking = trial._questions.asked is not None or trial._rest.isActive()
    return not workspace.session.is_busy and not is_asking and trial._question() is None


def _cpu(workspace: Workspace) -> tuple[float, float]:
    """CPU milliseconds of this process, and of it and its workers, so far."""
    own = time.process_time() * 1e3
    return own, own + sum(map(_cpu_of, workspace._workers))


def _cpu_of(worker: Worker) -> float:
    """CPU milliseconds of a worker's process, as Linux counts them."""
    process = worker._process
    if process is None:
        return 0.0
    fields = Path(f"/proc/{process.processId()}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS * 1e3


def _wait(until: Callable[[], bool]) -> None:
    """Lets the window work until something holds; it looks every 4 ms, which costs next to nothing."""
    loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + _PATIENCE_S

    def look() -> None:
        if until():
            loop.quit()
        elif time.monotonic() > end:
            raise SystemExit("The window did not come to rest.")

    timer.timeout.connect(look)
    timer.start(4)
    loop.exec()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="From a move of the cap bar to the number on the page.")
    parser.add_argument("size", nargs="?", default="sample", choices=["sample", *SIZES])
    parser.add_argument("--moves", type=int, default=20)
    parser.add_argument("--rule", default="")
    parser.add_argument("--page", default="plan", choices=["plan", "trade_off", "origins"])
    return parser.parse_args()


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # the offscreen platform may fault while it is taken down
