"""The benchmark: what Lodestone takes beside raw HiGHS and beside what a user could take instead.

    python -m tests.benchmarks [--sizes S SM M] [--variants apart portfolio suppliers integer] [--subjects NAME ...]
        [--studies] [--repeats 3] [--limit CPU_SECONDS] [--json FILE] [--markdown FILE]

README.md beside this says what is measured, and how.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from tests.benchmarks.registry import REGISTRY, VARIANTS
from tests.benchmarks.report import report
from tests.benchmarks.running import DisagreementError, Result, measure, measure_files
from tests.benchmarks.studies import Study, run_studies
from tests.benchmarks.subjects import FILE_SUBJECTS, SUBJECTS
from tests.benchmarks.targets import targets_of

_PACKAGES = ("highspy", "pulp", "scipy", "pyomo", "linopy", "ortools", "cvxpy", "numpy", "pandas")


@dataclass
class _Found:
    """What was measured so far.

    Attributes:
        results: from the case's tables to read-back values.
        files: from workbook file to plan workbook.
        faults: why a book is left out: its subjects disagree.
        studies: the figures of the studies; None before they ran.
    """

    results: list[Result] = field(default_factory=list)
    files: list[Result] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    studies: Mapping[Study, float | None] | None = None

    def add(self, kept: list[Result], measured: Callable[[], list[Result]]) -> None:
        """Measures a book and keeps its results, or why it has none."""
        try:
            kept += measured()
        except DisagreementError as error:
            self.faults.append(str(error))
            _tell(str(error))


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmark, and writes after each book what there is; 1 where the subjects of a book disagree."""
    asked = _asked(arguments)
    start, machine, found = time.monotonic(), _machine(), _Found()
    books = [name for name, entry in REGISTRY.items() if entry.size in asked.sizes and entry.variant in asked.variants]
    filed = [] if asked.no_files else [name for name in books if name.endswith("/portfolio") and name[0] != "L"]
    text = ""
    for name in books:
        found.add(found.results, partial(measure, [name], asked.subjects, asked.repeats, asked.limit, _tell))
        text = _written(found, asked, machine, start)
    for name in filed:
        found.add(found.files, partial(measure_files, [name], list(FILE_SUBJECTS), asked.repeats, asked.limit, _tell))
        text = _written(found, asked, machine, start)
    if asked.studies:
        found.studies = run_studies(_tell)
        text = _written(found, asked, machine, start)
    sys.stdout.write(text)
    return 1 if found.faults else 0


def _written(found: _Found, asked: argparse.Namespace, machine: dict[str, Any], start: float) -> str:
    """The tables as text, written to the files that were asked for."""
    minutes = (time.monotonic() - start) / 60
    targets = targets_of(found.results, found.files, found.studies)
    left_out = [f"Left out: {fault}" for fault in found.faults]
    text = (
        "\n\n".join([_heading(machine, asked, minutes), *left_out, report(found.results, found.files, targets)]) + "\n"
    )
    if asked.markdown:
        asked.markdown.write_text(text, encoding="utf-8")
    if asked.json:
        whole = {
            "format": 1,
            "machine": machine,
            "minutes": minutes,
            "faults": found.faults,
            "results": [result.as_json() for result in found.results],
            "files": [result.as_json() for result in found.files],
            "targets": [{**vars(target), "verdict": target.verdict} for target in targets],
        }
        asked.json.write_text(json.dumps(whole, indent=1), encoding="utf-8")
    return text


def _heading(machine: dict[str, Any], asked: argparse.Namespace, minutes: float) -> str:
    versions = ", ".join(f"{name} {number}" for name, number in machine["versions"].items() if number)
    return (
        f"{machine['when']}, {machine['cores']} cores ({machine['processor']}), load {machine['load']:.1f} at the "
        f"start; Python {machine['python']}, {versions}. {asked.repeats} repeats, medians, CPU seconds of all "
        f"processes; {minutes:.0f} minutes in all."
    )


def _machine() -> dict[str, Any]:
    return {
        "when": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        "cores": os.cpu_count(),
        "processor": _processor(),
        "load": os.getloadavg()[0],
        "python": platform.python_version(),
        "versions": {name: _version(name) for name in _PACKAGES},
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def _asked(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", nargs="+", default=["S", "SM", "M"], choices=["XS", "S", "SM", "M", "L"])
    parser.add_argument("--variants", nargs="+", default=[*VARIANTS, "integer"], choices=[*VARIANTS, "integer"])
    parser.add_argument("--subjects", nargs="+", default=list(SUBJECTS), choices=list(SUBJECTS))
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--limit", type=float, default=300.0, help="CPU seconds after which a subject is stopped")
    parser.add_argument("--studies", action="store_true", help="frontiers, losses and large integer books as well")
    parser.add_argument("--no-files", action="store_true", help="leave out what goes from file to file")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--markdown", type=Path, metavar="FILE")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
