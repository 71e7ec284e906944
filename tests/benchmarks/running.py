"""Runs subjects on books, each in a process of its own and in turn, and believes no time before they agree."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from data.excel.book_writer import write_book
from tests.benchmarks.registry import REGISTRY
from tests.benchmarks.subjects import FILE_SUBJECTS, SUBJECTS
from tests.benchmarks.workbook import as_book

ROOT = Path(__file__).resolve().parents[2]
_SLOW_SECONDS = 3.0
"""A peer that takes longer than this, and anybody who takes ten times as long, runs once: its figure does not hang on
a few percent.
"""
_MANY_TIMES = 3
"""So often a quick subject repeats itself within its process: its figure is a median already."""
_TOLERANCE = 1e-6


class DisagreementError(Exception):
    """Subjects found different answers to the same problem: no time of theirs means anything."""


@dataclass
class Result:
    """What one subject took on one book.

    Attributes:
        book: name of the book.
        subject: name of the subject.
        runs: what each run measured (``tests.benchmarks.child``).
        beyond: CPU seconds that it was stopped after; None where it was not.
        skipped: why it did not run, or what it ended with; None where it did.
    """

    book: str
    subject: str
    runs: list[dict[str, Any]] = field(default_factory=list)
    beyond: float | None = None
    skipped: str | None = None

    @property
    def is_measured(self) -> bool:
        """Whether there is a time."""
        return bool(self.runs) and self.beyond is None and self.skipped is None

    @property
    def is_enough(self) -> bool:
        """Whether another run would tell nothing new."""
        if self.skipped or self.beyond:
            return True
        patience = _SLOW_SECONDS if self.subject in SUBJECTS and SUBJECTS[self.subject].is_peer else 10 * _SLOW_SECONDS
        return bool(self.runs) and (self.runs[0]["cpu"] > patience or self.runs[0]["times"] >= _MANY_TIMES)

    @property
    def times(self) -> int:
        """How often it ran."""
        return sum(run["times"] for run in self.runs)

    def median_of(self, figure: str) -> float:
        """The median over the runs of ``cpu``, ``wall``, ``peak_mb`` and the like."""
        return median(run[figure] for run in self.runs)

    def phase(self, name: str) -> float | None:
        """The median of the seconds of a phase; None where the subject has no such phase."""
        return median(run["phases"][name] for run in self.runs) if name in self.runs[0]["phases"] else None

    def as_json(self) -> dict[str, Any]:
        """For the file."""
        return {
            "book": self.book, "subject": self.subject, "runs": self.runs, "beyond": self.beyond,
            "skipped": self.skipped,
        }  # fmt: skip


def measure(
    books: Sequence[str], subjects: Sequence[str], repeats: int, limit: float, tell: Callable[[str], None]
) -> list[Result]:
    """From the case's tables to read-back values: every subject on every book.

    Args:
        books: names of the registry.
        subjects: names of subjects.
        repeats: processes of each; the order turns by one from turn to turn. Where one run says enough there is one.
        limit: CPU seconds after which a subject is stopped.
        tell: told what was measured.

    Raises:
        DisagreementError: two subjects found different answers.
    """
    results: list[Result] = []
    for book in books:
        held = {name: Result(book, name, skipped=SUBJECTS[name].missing) for name in subjects}
        _in_turn(list(held.values()), repeats, lambda result: _child(result, limit, None), tell)
        results += held.values()
    return results


def measure_files(
    books: Sequence[str], subjects: Sequence[str], repeats: int, limit: float, tell: Callable[[str], None]
) -> list[Result]:
    """From workbook file to plan workbook: arguments and errors as for ``measure``."""
    results: list[Result] = []
    for book in books:
        held = [Result(book, name, skipped=FILE_SUBJECTS[name].missing) for name in subjects]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "book.xlsx"
            write_book(as_book(REGISTRY[book].case()), path)
            _in_turn(held, repeats, lambda result, path=path: _child(result, limit, path), tell)
        results += held
    return results


def _in_turn(results: list[Result], repeats: int, run: Callable[[Result], None], tell: Callable[[str], None]) -> None:
    for turn in range(repeats):
        first = turn % len(results)
        for result in [*results[first:], *results[:first]]:
            if not result.is_enough:
                run(result)
                tell(_said(result))
        agree(results)


def _said(result: Result) -> str:
    seconds = f"{result.runs[-1]['cpu']:.3f} CPU s" if result.is_measured else result.skipped or "stopped at the limit"
    return f"{result.book:16}{result.subject:24}{seconds}"


def _child(result: Result, limit: float, file: Path | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "result.json"
        command = [sys.executable, "-m", "tests.benchmarks.child", result.book, result.subject, str(target)]
        command += ["--limit", str(limit)] + ([] if file is None else ["--file", str(file)])
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if target.exists():
            result.runs.append(json.loads(target.read_text(encoding="utf-8")))
        elif ended.returncode == -signal.SIGXCPU:
            result.beyond = limit
        else:
            result.skipped = f"ended with {ended.returncode}: {(ended.stderr.strip().splitlines() or ['?'])[-1][:150]}"


def agree(results: list[Result]) -> None:
    """All that have an answer are optimal at one cost."""
    answers = [(result.subject, run["status"], run["cost"]) for result in results for run in result.runs]
    for name, status, cost in answers:
        reference = answers[0][2]
        if status != "optimal" or abs(cost - reference) > _TOLERANCE * abs(reference):
            raise DisagreementError(
                f"{results[0].book}: {name} ended {status} at cost {cost!r}, {answers[0][0]} at {reference!r}."
            )
