"""The door of the program: the command line, or the window. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program with its command line arguments; returns the exit status (WORKBOOK.md, "Command line")."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--version"]:
        sys.stdout.write(f"lodestone {version('lodestone-sourcing')}\n")
        return 0
    if given == ["--worker"]:
        from desktop.worker.__main__ import main as work  # noqa: PLC0415 - the worker needs no command line

        return work()
    if given[:1] == ["--read-spreadsheet"]:
        from data.excel.child import main as read_spreadsheet  # noqa: PLC0415 - a reader needs nothing else

        os._exit(read_spreadsheet(given[1:]))  # as in the child itself: cells need not be given back one by one
    if not given or _is_book(given):
        if _has_no_display():
            sys.stderr.write("There is no display to open the window on. On the command line: lodestone --help.\n")
            return 1
        from desktop.app import run_app  # noqa: PLC0415 - the command line runs where Qt cannot

        return run_app(Path(given[0]) if given else None)
    from desktop.cli.commands import run_command  # noqa: PLC0415 - the window shows before pandas and PuLP are there

    return run_command(given)


def _has_no_display() -> bool:
    """Whether Qt would find nothing to draw on and end the process without a word that helps."""
    chosen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return sys.platform.startswith("linux") and not chosen


def _is_book(given: list[str]) -> bool:
    return len(given) == 1 and not given[0].startswith("-") and Path(given[0]).is_file()


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # the processes of a sweep are this program again

        freeze_support()
    sys.exit(main())
