"""Result: how a solve ended, and what may be read from it. Never a number of a failed solve."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from optimizer.solving.certificate import Certificate
from optimizer.solving.program import Floats, Ints


class Termination(StrEnum):
    """Why the solver stopped.

    OPTIMAL: proved to be within 1e-6 (relative) of the least cost, and the certificate holds.
    INFEASIBLE: proved that no values meet all rows and bounds.
    UNBOUNDED: proved that the cost can fall without end.
    LIMIT: stopped by the time limit or at the gap that was asked for, before optimality was proved.
    CANCELLED: stopped because the user asked.
    FAULT: no answer that passes its checks was found, in several ways of solving.
    """

    OPTIMAL = "optimal"
    INFEASIBLE = "infeasible"
    UNBOUNDED = "unbounded"
    LIMIT = "limit"
    CANCELLED = "cancelled"
    FAULT = "fault"


class _ColumnNumbers(Protocol):
    @property
    def ids(self) -> Ints: ...


class _RowNumbers(Protocol):
    @property
    def rows(self) -> Ints: ...


@dataclass(frozen=True)
class Solution:
    """What a solve answered.

    Attributes:
        termination: why the solver stopped.
        values: value of every column; None unless they meet all rows and bounds.
        reduced_costs: d cost / d value of every column at its bound; None for integer models and without a proof.
        duals: d cost / d right-hand side of every row: what one unit more on the right costs. So a binding
            at-most row has a dual ≤ 0 (more room is cheaper), a binding at-least row one ≥ 0. None as above.
        objective: cost of ``values``, recomputed from the costs; None without values.
        bound: a cost below which no plan can be, where one is proved; else None.
        gap: (objective − bound) / max(1, |objective|); None unless both are known.
        certificate: the check of this solution; None without values.
        seconds: time spent in each part: build, hand_over, solve, read_back, check.
        solver: name and version of the solver.
        detail: how the solver put it, for a report on a fault.
    """

    termination: Termination
    values: Floats | None = None
    reduced_costs: Floats | None = None
    duals: Floats | None = None
    objective: float | None = None
    bound: float | None = None
    gap: float | None = None
    certificate: Certificate | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)
    solver: str = ""
    detail: str = ""

    @property
    def has_plan(self) -> bool:
        """Whether there are values to read."""
        return self.values is not None

    def of(self, columns: _ColumnNumbers) -> Floats:
        """The values of a set of columns, in their order.

        Raises:
            ValueError: there is no plan to read from.
        """
        if self.values is None:
            raise ValueError(f"A solve that ended {self.termination} has no values to read.")
        values: Floats = self.values[columns.ids]
        return values

    def dual(self, block: _RowNumbers) -> Floats:
        """Price of each row of a block, in their order: d cost / d right-hand side.

        Raises:
            ValueError: there are no duals, because the solve failed or the model has integer columns.
        """
        if self.duals is None:
            raise ValueError(f"A solve that ended {self.termination} has no duals to read.")
        duals: Floats = self.duals[block.rows]
        return duals

    def reduced_cost(self, columns: _ColumnNumbers) -> Floats:
        """Price of each of a set of columns, in their order: d cost / d value at its bound.

        Raises:
            ValueError: there are none, because the solve failed or the model has integer columns.
        """
        if self.reduced_costs is None:
            raise ValueError(f"A solve that ended {self.termination} has no reduced costs to read.")
        reduced: Floats = self.reduced_costs[columns.ids]
        return reduced
