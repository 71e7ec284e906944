"""How long the event loop of a window is kept from its next turn: a timer that notes when it is late, and where."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

_EVERY_MS = 5
_LATE = 0.03
_LOOK_S = 0.005
LIMIT = 0.1
"""Seconds that a turn of the event loop may take."""


@dataclass
class Turns:
    """The turns of the event loop during one piece of work, in seconds.

    Attributes:
        cpu: what the thread of the window computed in each turn; others on the machine do not change it.
        wall: how long each took by the clock, which grows where others compute too.
        where: innermost lines of the program in the turn that computed most, with how often each was seen.
        collecting: seconds of that turn in which Python looked for garbage.
    """

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    where: Counter[str] = field(default_factory=Counter)
    collecting: float = 0.0

    def facts(self) -> dict[str, float | int]:
        """Worst and 99th percentile in milliseconds, how many were over the limit, and how long it took in all."""
        return {
            "worst_cpu_ms": _ms(max(self.cpu)),
            "p99_cpu_ms": _ms(float(np.percentile(self.cpu, 99))),
            "over_100_ms": sum(each > LIMIT for each in self.cpu),
            "collecting_ms": _ms(self.collecting),
            "worst_wall_ms": _ms(max(self.wall)),
            "p99_wall_ms": _ms(float(np.percentile(self.wall, 99))),
            "seconds": round(sum(self.wall), 1),
        }


class Probe(QObject):
    """Notes every turn of the event loop while something is watched."""

    def __init__(self, *, looks: bool = False) -> None:
        """Must be made in the thread of the window.

        Args:
            looks: whether the stack is looked at while a turn is late; this slows the turns down.
        """
        super().__init__()
        self._timer = QTimer(self, interval=_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._turns = Turns()
        self._cpu = self._wall = 0.0
        self._looks = looks
        self._seen: Counter[str] = Counter()
        self._collecting = self._began = 0.0
        self._thread = threading.get_ident()
        self._over = threading.Event()

    @contextmanager
    def watch(self) -> Iterator[Turns]:
        """Notes the turns of what is done inside."""
        self._turns, self._over = Turns(), threading.Event()
        self._cpu, self._wall = time.thread_time(), time.perf_counter()
        self._seen, self._collecting = Counter(), 0.0
        gc.callbacks.append(self._collect)
        self._timer.start()
        watcher = threading.Thread(target=self._look, daemon=True)
        if self._looks:
            watcher.start()
        yield self._turns
        self._turn()
        self._timer.stop()
        gc.callbacks.remove(self._collect)
        self._over.set()

    def _turn(self) -> None:
        cpu, wall = time.thread_time(), time.perf_counter()
        if cpu - self._cpu > max(self._turns.cpu, default=0.0):
            self._turns.where, self._turns.collecting = self._seen, self._collecting
        self._turns.cpu.append(cpu - self._cpu)
        self._turns.wall.append(wall - self._wall)
        self._cpu, self._wall = cpu, wall
        self._seen, self._collecting = Counter(), 0.0

    def _collect(self, phase: str, _facts: object) -> None:
        if phase == "start":
            self._began = time.thread_time()
        else:
            self._collecting += time.thread_time() - self._began

    def _look(self) -> None:
        while not self._over.wait(_LOOK_S):
            if time.perf_counter() - self._wall > _LATE:
                self._seen[_lines_of(self._thread)] += 1


def wait(until: Callable[[], bool], seconds: float = 1800.0) -> None:
    """Let the window work until something holds.

    Raises:
        TimeoutError: it does not hold in time.
    """
    loop, timer = QEventLoop(), QTimer(interval=_EVERY_MS)
    end = time.monotonic() + seconds
    timer.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
    timer.start()
    loop.exec()
    if not until():
        raise TimeoutError


def rest(seconds: float) -> None:
    """Let the window work for a while."""
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() > end, seconds + 60.0)


def _lines_of(thread: int) -> str:
    """The innermost lines of the program in a thread's stack, the outermost first."""
    lines: list[str] = []
    frame = sys._current_frames().get(thread)
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.parent.name != "benchmarks" and {"desktop", "data"} & set(path.parts):
            lines.append(f"{path.name}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(lines[:5]) or "(Qt)"


def _ms(seconds: float) -> float:
    return round(1000 * seconds, 1)
