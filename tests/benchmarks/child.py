"""One subject on one book in a process of its own, so that the memory of one is not the other's.

    python -m tests.benchmarks.child BOOK SUBJECT RESULT.json [--limit CPU_SECONDS] [--file BOOK.xlsx]

A first run on a small book, which is not counted, pays for imports that libraries put off. Quick runs are repeated
until half a second is over; the medians count.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from data.case import Case
from tests.benchmarks.formulation import formulation_of
from tests.benchmarks.registry import REGISTRY
from tests.benchmarks.subjects import FILE_SUBJECTS, SUBJECTS, Answer, Subject

_WARM_UP = "XS/portfolio"
_ENOUGH_SECONDS, _ENOUGH_RUNS = 0.5, 9


class Clock:
    """CPU seconds, of processes started meanwhile too, phase by phase, and the wall clock."""

    def __init__(self) -> None:
        self.phases: dict[str, float] = {}
        self.start = self.last = cpu_seconds()
        self.wall_start = time.perf_counter()

    def lap(self, phase: str, seconds: float | None = None) -> None:
        """Ends a phase."""
        now = cpu_seconds()
        self.phases[phase] = self.phases.get(phase, 0.0) + (now - self.last if seconds is None else seconds)
        self.last = now

    def stop(self) -> dict[str, Any]:
        """What was taken, in all and by phase."""
        return {
            "cpu": cpu_seconds() - self.start,
            "wall": time.perf_counter() - self.wall_start,
            "phases": self.phases,
        }


def cpu_seconds() -> float:
    """CPU seconds of this process and of those that it has waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def measured(subject: Subject, case: Case, small: Case, limit: float | None, file: Path | None) -> dict[str, Any]:
    """Runs a subject on a book; seconds, memory in MB, status and cost."""
    start, solve = subject.load()
    prepare: Callable[[Case], Any] = start if file is None else lambda of: start(of, file)
    if file is None:
        solve(prepare(small), Clock().lap)
    _limit_cpu(limit)
    runs: list[dict[str, Any]] = []
    while True:
        ready = prepare(case)
        gc.collect()
        before = _resident_mb()
        clock = Clock()
        answer = solve(ready, clock.lap)
        runs.append(clock.stop())
        if len(runs) == _ENOUGH_RUNS or sum(run["cpu"] for run in runs) >= _ENOUGH_SECONDS:
            break
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    if subject.is_peer:
        _check(case, answer)
    phases = {phase: median(run["phases"][phase] for run in runs) for phase in runs[0]["phases"]}
    seconds = {name: median(run[name] for run in runs) for name in ("cpu", "wall")}
    taken = {**seconds, "times": len(runs), "phases": phases, "before_mb": before, "peak_mb": peak}
    return {**taken, "status": answer.status, "cost": answer.cost, **_size_of(ready)}


def _check(case: Case, answer: Answer) -> None:
    """The values that were read back meet every row and come to the cost."""
    model = formulation_of(case)
    activity, (lower, upper) = model.matrix @ answer.values, model.row_bounds
    scale = 1.0 + np.abs(model.matrix) @ np.abs(answer.values)
    beyond = float((np.maximum(lower - activity, activity - upper) / scale).max())
    if beyond > 1e-6 or abs(model.cost @ answer.values - answer.cost) > 1e-6 * abs(answer.cost):
        raise SystemExit(f"The values are no plan: a row is broken by {beyond}, cost {answer.cost}.")


def _size_of(ready: object) -> dict[str, int]:
    program = getattr(ready, "program", None)
    if program is None or not hasattr(program, "nonzeros"):
        return {}
    return {"rows": program.rows, "columns": program.columns, "nonzeros": program.nonzeros}


def _limit_cpu(limit: float | None) -> None:
    if limit is not None:
        seconds = int(time.process_time() + limit) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def main() -> None:
    """Measures and writes the result."""
    parser = argparse.ArgumentParser(description="One subject on one book.")
    parser.add_argument("book")
    parser.add_argument("subject")
    parser.add_argument("result", type=Path)
    parser.add_argument("--limit", type=float)
    parser.add_argument("--file", type=Path)
    asked = parser.parse_args()
    subject = (SUBJECTS if asked.file is None else FILE_SUBJECTS)[asked.subject]
    case, small = REGISTRY[asked.book].case(), REGISTRY[_WARM_UP].case()
    found = measured(subject, case, small, asked.limit, asked.file)
    asked.result.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
