"""How long the event loop of a window is kept from its next turn: a timer that notes when it is late, and where."""

from __future__ import annotations

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
_LATE = 0.06
_LOOK_S = 0.01
LIMIT = 0.1
"""Seconds that a turn of the event loop may take."""


@dataclass
class Turns:
    """The turns of the event loop during one piece of work, in seconds.

    Attributes:
        cpu: what the thread of the window computed in each turn; others on the machine do not change it.
        wall: how long each took by the clock, which grows where others compute too.
        where: innermost lines of the program in turns that were late, with how often each was seen.
    """

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    where: Counter[str] = field(default_factory=Counter)

    def facts(self) -> dict[str, float | int]:
        """Worst and 99th percentile in milliseconds, how many were over the limit, and how long it took in all."""
        return {
            "worst_cpu_ms": _ms(max(self.cpu)),
            "p99_cpu_ms": _ms(float(np.percentile(self.cpu, 99))),
            "over_100_ms": sum(each > LIMIT for each in self.cpu),
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
        self._thread = threading.get_ident()
        self._over = threading.Event()

    @contextmanager
    def watch(self) -> Iterator[Turns]:
        """Notes the turns of what is done inside."""
        self._turns, self._over = Turns(), threading.Event()
        self._cpu, self._wall = time.thread_time(), time.perf_counter()
        self._timer.start()
        watcher = threading.Thread(target=self._look, daemon=True)
        if self._looks:
            watcher.start()
        yield self._turns
        self._turn()
        self._timer.stop()
        self._over.set()

    def _turn(self) -> None:
        cpu, wall = time.thread_time(), time.perf_counter()
        self._turns.cpu.append(cpu - self._cpu)
        self._turns.wall.append(wall - self._wall)
        self._cpu, self._wall = cpu, wall

    def _look(self) -> None:
        while not self._over.wait(_LOOK_S):
            if time.perf_counter() - self._wall > _LATE:
                self._turns.where[_lines_of(self._thread)] += 1


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
