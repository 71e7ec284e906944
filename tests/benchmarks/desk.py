"""The window that is measured, with what was measured of it so far."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from data.excel.book_writer import write_book
from desktop.window.main_window import MainWindow
from desktop.window.workspace import Workspace
from tests.benchmarks.books import made_of
from tests.benchmarks.event_loop import Probe, Turns, rest, wait
from tests.benchmarks.raw_books import as_book


@dataclass
class Desk:
    """The window that is measured, with its probe and what was measured so far.

    Attributes:
        window: the window.
        workspace: its pages and session.
        probe: notes the turns of the event loop.
        folder: for the files that are opened and written.
        scale: 1 for the sizes that are promised.
        turns: what was measured, by what was done.
        cancels: seconds until Cancel was answered, by when it was asked.
        tables: milliseconds of what is done with large tables.
    """

    window: MainWindow
    workspace: Workspace
    probe: Probe
    folder: Path
    scale: float
    turns: dict[str, Turns] = field(default_factory=dict)
    cancels: dict[str, float] = field(default_factory=dict)
    tables: dict[str, float] = field(default_factory=dict)

    @property
    def works(self) -> bool:
        """Whether the window waits for its worker."""
        return self.workspace.session.is_busy or self.workspace.session.is_checking

    def measure(self, name: str, act: Callable[[], object], until: Callable[[], bool] | None = None) -> None:
        """Watch the event loop while something is done, and until the window is at rest again."""
        with self.probe.watch() as turns:
            act()
            wait(until or (lambda: not self.works))
            rest(0.5)
        self.turns[name] = turns
        sys.stderr.write(f"{name}: {turns.facts()}\n")
        for lines, often in turns.where.most_common(8):
            sys.stderr.write(f"    {often:4} {lines}\n")


def open_plannable(desk: Desk) -> Path:
    """Open a workbook with a plan of 360,000 variables (offers × quarters); where it stands."""
    path = desk.folder / "plan.xlsx"
    write_book(as_book(made_of(max(20, round(1_500 * desk.scale)), 20, 12)), path)
    desk.window.open_path(path)
    wait(lambda: desk.workspace.session.is_open and not desk.works)
    return path
