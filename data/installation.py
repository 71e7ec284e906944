"""The program as it is installed where no Python is: which program it starts when it starts itself."""

from __future__ import annotations

import sys
from pathlib import Path

CONSOLE = "lodestone"
"""The program for the command line, for the worker of the window and for the reader of spreadsheets."""


def console_program() -> str | None:
    """The installed program for the command line, beside the one that runs; None where Python runs the source.

    The window's program has no standard output on Windows, so it cannot answer as worker or reader.
    """
    if not getattr(sys, "frozen", False):
        return None
    running = Path(sys.executable)
    return str(running.with_name(CONSOLE + running.suffix))
