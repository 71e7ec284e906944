"""What the benchmark measures: each module solves a book from its tables to read-back values, in its own idiom.

``solve(ready, lap)`` is timed and tells ``lap`` where a phase ends. It starts from a checked case, whose tables are the
same for all; ``prepare(case)``, which is not timed, gives a floor more than that.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np


class Lap(Protocol):
    """Ends a phase: what was taken since the last one ended belongs to it, or what the subject measured itself."""

    def __call__(self, phase: str, seconds: float | None = None) -> None: ...


@dataclass(frozen=True)
class Answer:
    """What a subject found.

    Attributes:
        status: ``optimal``, or the solver's own word.
        cost: objective of the solution.
        values: value of every column.
    """

    status: str
    cost: float
    values: np.ndarray


@dataclass(frozen=True)
class Subject:
    """Something that solves books.

    Attributes:
        name: how the table calls it.
        module: module of this package.
        package: what must be installed for it.
        note: what it is given and how it is set.
        is_peer: whether it is what a user could take instead.
    """

    name: str
    module: str
    package: str
    note: str
    is_peer: bool = False

    @property
    def missing(self) -> str | None:
        """Why it cannot run here; None where it can."""
        if importlib.util.find_spec(self.package) is None:
            return f"{self.package} is not installed (uv sync --group bench)"
        return None

    def load(self) -> tuple[Callable[..., Any], Callable[[Any, Lap], Answer]]:
        """What makes ready for it, and its ``solve``."""
        module = importlib.import_module(f"tests.benchmarks.subjects.{self.module}")
        prepare = getattr(module, "prepare_file", None) or getattr(module, "prepare", lambda case: case)
        return prepare, module.solve


def _named(*subjects: Subject) -> dict[str, Subject]:
    return {subject.name: subject for subject in subjects}


FLOOR, PRODUCT, DEFAULTS = "raw HiGHS", "Lodestone", "raw, default options"
SUBJECTS = _named(
    Subject(FLOOR, "highs", "highspy", "passModel, run, read back: Lodestone's matrix ready-made, its options"),
    Subject(PRODUCT, "lodestone", "pulp", "as the program plans; check is the certificate"),
    Subject(DEFAULTS, "highs_defaults", "highspy", "the same calls with HiGHS's own options"),
    Subject("scipy milp", "scipy_model", "scipy", "sparse matrix", is_peer=True),
    Subject("PuLP tutorial", "pulp_tutorial", "pulp", "lpSum row by row, pulp.HiGHS", is_peer=True),
    Subject("Pyomo", "pyomo_model", "pyomo", "quicksum row by row, appsi_highs", is_peer=True),
    Subject("linopy", "linopy_model", "linopy", "a formula at a time, HiGHS without files", is_peer=True),
    Subject("OR-Tools MathOpt", "ortools_model", "ortools", "fast_sum row by row, HiGHS", is_peer=True),
    Subject("cvxpy", "cvxpy_model", "cvxpy", "sparse matrix, HiGHS", is_peer=True),
)
FILE_FLOOR, FILE_PRODUCT, FILE_COMMAND = "bare file to file", "Lodestone, file to file", "lodestone plan"
FILE_SUBJECTS = _named(
    Subject(FILE_FLOOR, "file_floor", "python_calamine", "calamine, raw HiGHS, XlsxWriter for the same cells"),
    Subject(FILE_PRODUCT, "file_product", "pulp", "read, check, build, solve, audit, write"),
    Subject(FILE_COMMAND, "file_command", "pulp", "the same, with prices, what rules cost and how far they reach"),
)
