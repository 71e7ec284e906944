"""Targets that are no single solve: frontiers, losses, and how near integer books come; a benchmark of its own each."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.running import ROOT


@dataclass(frozen=True)
class Study:
    """A benchmark that writes one figure.

    Attributes:
        name: what the figure is.
        limit: what it should be at most.
        unit: its unit.
        command: module of this package and its arguments.
    """

    name: str
    limit: float
    unit: str
    command: tuple[str, ...]


STUDIES = (
    Study("M: 50 points of the frontier of the cap over all, to one cold solve", 5.0, "×", ("bench_frontier", "M")),
    Study(
        "M: 50 points of the frontier of the caps on each material, to one cold solve",
        5.0,
        "×",
        ("bench_frontier", "M", "--rule", "Each material"),
    ),
    Study("M: 500 losses held and planned again, to one cold solve", 10.0, "×", ("bench_stress", "M")),
    Study("100 suppliers × 1,000 materials: gap proved in 60 s", 1.0, "%", ("bench_integer", "large", "--busy")),
    Study(
        "the same with a cap on each country: gap proved in 60 s",
        1.0,
        "%",
        ("bench_integer", "large", "--busy", "--capped"),
    ),
)


def run_studies(tell: Callable[[str], None]) -> dict[Study, float | None]:
    """The figure of each study; None where it ended with an error."""
    found: dict[Study, float | None] = {}
    for study in STUDIES:
        module, *arguments = study.command
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "found"
            command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments, "--found", str(path)]
            ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
            found[study] = float(path.read_text(encoding="utf-8")) if ended.returncode == 0 else None
        tell(ended.stdout if ended.returncode == 0 else f"{study.name}: {ended.stderr.strip()[-300:]}")
    return found


def write_found(path: Path | None, figure: float) -> None:
    """Writes the one figure of a study where that is asked for."""
    if path is not None:
        path.write_text(repr(figure), encoding="utf-8")
