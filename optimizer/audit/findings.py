"""What an audit finds, and when two numbers differ."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Indices = NDArray[np.int64]
Flags = NDArray[np.bool_]

TOLERANCE = 1e-6
NOISE = 1e-8
"""The solver meets each row within a part of the largest numbers beside it; what differs by less is its noise."""


@dataclass(frozen=True)
class Finding:
    """One thing in a plan that does not hold.

    Attributes:
        kind: what was checked, such as ``balance``, ``capacity``, ``rule`` or ``cost``.
        where: the material, offer, supplier, rule and period concerned.
        expected: what should stand there, or the bound.
        found: what stands there.
        sentence: all of it as a sentence.
    """

    kind: str
    where: str
    expected: float | str | None
    found: float | str | None
    sentence: str


@dataclass
class Findings:
    """A growing list of findings, with the tolerance that all comparisons share.

    A difference counts when it exceeds tolerance × scale. The scale is the size of what is compared: a quantity or a
    limit itself (see ``scale``), the purchases in scope (at least the requirement in scope) for a share, the total cost
    for parts of the cost, the number itself for a line of a table.

    Attributes:
        tolerance: relative tolerance.
        found: the findings.
    """

    tolerance: float = TOLERANCE
    found: list[Finding] = field(default_factory=list)

    def add(
        self, kind: str, where: str, expected: float | str | None, found: float | str | None, sentence: str
    ) -> None:
        """Note a finding."""
        self.found.append(Finding(kind, where, _plain(expected), _plain(found), f"{where}: {sentence}"))

    def scale(self, own: Numbers, largest: Numbers) -> Numbers:
        """The scale of numbers that stand beside larger ones: their own size, so that a small limit is no less a limit,
        but never so little that a difference of ``NOISE`` × ``largest`` counts.
        """
        return np.maximum(own, largest * (NOISE / self.tolerance))

    def above(self, found: Numbers, limit: Numbers, scale: Numbers) -> Indices:
        """Where ``found`` exceeds ``limit``; a number that is not finite exceeds everything."""
        return np.flatnonzero(~(found - limit <= self.tolerance * scale)).astype(np.int64)

    def apart(self, found: Numbers, expected: Numbers, scale: Numbers) -> Indices:
        """Where ``found`` differs from ``expected``; a number that is not finite differs from everything."""
        return np.flatnonzero(~(np.abs(found - expected) <= self.tolerance * scale)).astype(np.int64)

    def compare(self, kind: str, where: str, expected: float, found: object, scale: float) -> None:
        """Note a finding where a single number differs."""
        number = as_number(found)
        if not abs(number - expected) <= self.tolerance * scale:
            self.add(kind, where, expected, number, f"{number:.12g} stands there, {expected:.12g} was recomputed.")


def as_number(value: object) -> float:
    """The number of a cell; NaN where it holds none."""
    if isinstance(value, bool | np.bool_) or not isinstance(value, int | float | np.integer | np.floating):
        return float("nan")
    return float(value)


def _plain(value: float | str | None) -> float | str | None:
    return float(value) if isinstance(value, np.floating | np.integer) else value
