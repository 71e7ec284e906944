"""The real program in a process of its own, off screen, with a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_LIMIT_S = 300


@dataclass
class Program:
    """A running program.

    Attributes:
        process: it.
        said: what it writes to standard output and error.
    """

    process: subprocess.Popen[bytes]
    said: Path

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Wait for something; fails where the program ends before."""
        end = time.monotonic() + _LIMIT_S
        while not holds():
            assert self.process.poll() is None, self.said.read_text()
            assert time.monotonic() < end, self.said.read_text()
            time.sleep(0.05)


@contextmanager
def started(home: Path, *arguments: str, code: str = "", display: str = "") -> Iterator[Program]:
    """Runs the program, or a piece of Python, until the block ends.

    Args:
        home: where it keeps settings, journals and logs.
        arguments: of the program, or of the code.
        code: what to run instead of the program.
        display: the X display to show itself on; off screen where none is given.
    """
    home.mkdir(parents=True, exist_ok=True)
    said = home / "said"
    command = [sys.executable, *(("-c", code) if code else ("-m", "desktop")), *arguments]
    with said.open("wb") as file:
        process = subprocess.Popen(
            command, stdout=file, stderr=subprocess.STDOUT, env=environment(home, display), cwd=home
        )
    try:
        yield Program(process, said)
    finally:
        process.kill()
        process.wait()


def environment(home: Path, display: str = "") -> dict[str, str]:
    """Every place of a user's that the program may write to lies in ``home``."""
    own = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display} if display else {"QT_QPA_PLATFORM": "offscreen"}
    return {**os.environ, **own, **screen, "HOME": str(home), "PYTHONPATH": str(ROOT)}
