"""How long it takes from the start of a process to the first painting of its window."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

STARTS = 5

_FIRST_PAINT = """
import resource, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            used = resource.getrusage(resource.RUSAGE_SELF)
            print(time.time(), used.ru_utime + used.ru_stime, flush=True)
            import os
            os._exit(0)
        return False
application, watch = QApplication(sys.argv[:1]), Watch()
application.installEventFilter(watch)
"""
_STARTS = {
    "a bare QMainWindow": "window = QMainWindow()\nwindow.resize(1360, 860)\nwindow.show()\napplication.exec()",
    "Lodestone": "from desktop.app import run_app\nrun_app()",
}


def start_of(name: str, folder: Path) -> tuple[float, float]:
    """Seconds by the clock and of CPU from the start of a process to the first painting of its window."""
    homes = {key: str(folder) for key in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_PAINT + _STARTS[name]],
        env={**os.environ, **homes}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    painted, cpu = map(float, done.stdout.split())
    return painted - began, cpu


def starts(folder: Path) -> dict[str, tuple[float, float]]:
    """Medians for the bare window and for the program, started in turn."""
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in _STARTS}
    for _ in range(STARTS):
        for name, mine in runs.items():
            mine.append(start_of(name, folder))
    return {name: (median(wall for wall, _ in mine), median(cpu for _, cpu in mine)) for name, mine in runs.items()}
