"""The same as ``lodestone plan`` does it: with the plan without rules, prices, and how far each rule could go."""

from __future__ import annotations

from pathlib import Path

from optimizer.planning import PlanOptions
from tests.benchmarks.subjects import Answer, Lap
from tests.benchmarks.subjects.file_product import plan_file, prepare_file

__all__ = ["prepare_file", "solve"]


def solve(path: Path, lap: Lap) -> Answer:
    """The plan with everything that is said of it."""
    return plan_file(path, lap, PlanOptions())
