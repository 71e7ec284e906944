"""Bare highspy as its users have it: presolve on and the algorithm HiGHS chooses; integer books proved to gap 0."""

from __future__ import annotations

from tests.benchmarks.subjects import Answer, Lap
from tests.benchmarks.subjects.highs import Ready, prepare, solve_with

__all__ = ["prepare", "solve"]


def solve(ready: Ready, lap: Lap) -> Answer:
    """With HiGHS's own options."""
    return solve_with({"mip_rel_gap": 0.0, "threads": 1}, ready, lap)
