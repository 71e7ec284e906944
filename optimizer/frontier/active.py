"""A large linear program solved with those rows and columns that matter, and certified as a whole.

Few of the caps of a large book are near their limit, and few of its offers near an award. Rows that hold anyway and
purchases that are too dear are left out; after each solve those that the answer breaks, or that could save cost, are
taken in and it is solved again from the last basis. An answer that breaks none is one of the whole program, and its
certificate is that of the whole.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import highspy
import numpy as np
from scipy import sparse

from optimizer.events import Watcher
from optimizer.solving.basis import StartingBasis
from optimizer.solving.highs import Outcome, Status
from optimizer.solving.program import Flags, Floats, Ints, LinearProgram
from optimizer.solving.result import Solution, Termination
from optimizer.solving.solve import SolveOptions, judge
from optimizer.solving.warm import WarmProgram, change_coefficients

LARGE = 300_000
"""Nonzeros from which leaving out is worth its own work."""
_NEAR = 0.05
"""A purchase whose reduced cost is within this part of its cost may soon be worth it."""
_NEARER = 0.01
"""The same for what is taken in with those that are worth it now."""
_NEAR_LIMIT, _NEARER_LIMIT = 0.05, 0.02
"""A row with this part of what stands in it left may soon be at its limit: at first, and beside those broken."""
_BROKEN = 1e-9
_WIDER = 3.0
"""How much dearer purchases may be each time that those at hand do not do."""
_ROUNDS = 50
_STOPPED = {Status.kTimeLimit: Termination.LIMIT, Status.kInterrupt: Termination.CANCELLED}
_BASIC = int(highspy.HighsBasisStatus.kBasic)


@dataclass(frozen=True)
class ActiveSet:
    """What a program is begun with.

    Attributes:
        rows: whether each row is in.
        columns: whether each column is in; what is out is zero.
        reduced_costs: those of all columns in the solution that it starts from.
        basis: the basis of the whole program in that solution.
    """

    rows: Flags
    columns: Flags
    reduced_costs: Floats
    basis: StartingBasis


def active_set(program: LinearProgram, solution: Solution, basis: StartingBasis) -> ActiveSet:
    """The rows and columns that matter near a solution: those that hold it, and those that may soon do.

    Args:
        program: the program.
        solution: an optimal solution.
        basis: its basis; every row that is left out is basic in it, every such column is not.
    """
    assert solution.values is not None  # noqa: S101 - the caller looked
    assert solution.reduced_costs is not None  # noqa: S101 - as above
    is_cap = ~np.isfinite(program.row_lower) & np.isfinite(program.row_upper)
    rows = ~is_cap | (basis.rows != _BASIC) | (_room(program, solution.values) <= _NEAR_LIMIT)
    may_be_out = (program.lower == 0.0) & (program.cost > 0.0)
    near = solution.reduced_costs <= _NEAR * program.cost
    columns = ~may_be_out | near | (basis.columns == _BASIC) | (solution.values != 0.0)
    return ActiveSet(rows, columns, solution.reduced_costs, basis)


def _room(program: LinearProgram, values: Floats) -> Floats:
    """What is left of the right-hand side of each row, as a part of all that stands in it; negative where broken."""
    amounts = abs(program.matrix) @ np.abs(values)
    room = program.row_upper - program.matrix @ values
    part: Floats = np.divide(room, amounts, out=np.where(room < 0.0, -1.0, 1.0), where=amounts > 0.0)
    return part


class ActiveProgram:
    """A linear program of which a part is in HiGHS; it is asked like a ``WarmProgram``."""

    def __init__(self, program: LinearProgram, active: ActiveSet) -> None:
        """Hands the active part over.

        Args:
            program: the whole. Its arrays are copied where they change.
            active: what is in at first.
        """
        self.program = replace(
            program,
            matrix=program.matrix.copy(),
            row_lower=program.row_lower.copy(),
            row_upper=program.row_upper.copy(),
        )
        self._begin(active)

    def _begin(self, active: ActiveSet) -> None:
        whole = self.program
        self._by_column = sparse.csc_array(whole.matrix)
        self._rows, self._columns = np.flatnonzero(active.rows), np.flatnonzero(active.columns)
        rows, columns = self._rows, self._columns
        part = LinearProgram(
            sparse.csr_array(self._by_column[:, columns])[rows],
            whole.row_lower[rows],
            whole.row_upper[rows],
            whole.lower[columns],
            whole.upper[columns],
            whole.cost[columns],
            whole.integer[columns],
        )
        self._part = WarmProgram(part, StartingBasis(active.basis.columns[columns], active.basis.rows[rows]))
        self._near, self._reduced = _NEAR * _WIDER, active.reduced_costs
        self._row_place, self._column_place = _places(rows, whole.rows), _places(columns, whole.columns)

    def set_row_bounds(self, rows: Ints, lower: Floats, upper: Floats) -> None:
        """Changes the right-hand sides of some rows."""
        self.program.row_lower[rows], self.program.row_upper[rows] = lower, upper
        inside = self._row_place[rows] >= 0
        self._part.set_row_bounds(self._row_place[rows[inside]], lower[inside], upper[inside])

    def set_coefficients(self, rows: Ints, columns: Ints, values: Floats) -> None:
        """Changes coefficients that stand in the matrix already, in rows and columns that are always in."""
        change_coefficients(self.program.matrix, rows, columns, values)
        self._part.set_coefficients(self._row_place[rows], self._column_place[columns], values)

    def solve(self, options: SolveOptions | None = None, watcher: Watcher | None = None) -> Solution:
        """Solves the program as it stands; what a part of it cannot answer is asked of the whole."""
        for _ in range(_ROUNDS):
            part = self._part.ask(options, watcher)
            if part.status in _STOPPED:
                return Solution(_STOPPED[part.status], detail=part.status.name)
            if part.status == Status.kInfeasible:
                if not self._widen():
                    return Solution(Termination.INFEASIBLE, detail=part.status.name)
                continue
            if part.status != Status.kOptimal or part.values is None or part.duals is None:
                break
            outcome = self._of_the_whole(part.values, part.duals)
            assert outcome.reduced_costs is not None  # noqa: S101 - made just now
            self._reduced = outcome.reduced_costs
            rows, columns = self._wanted(outcome)
            if not len(rows) and not len(columns):
                solution = judge(self.program, outcome)
                if solution.termination is Termination.OPTIMAL:
                    return solution
                break
            self._take_in(rows, columns)
        return self._solve_whole(options, watcher)

    def _of_the_whole(self, part_values: Floats, part_duals: Floats) -> Outcome:
        values, duals = np.zeros(self.program.columns), np.zeros(self.program.rows)
        values[self._columns], duals[self._rows] = part_values, part_duals
        reduced = self.program.cost - self.program.matrix.T @ duals
        return Outcome(Status.kOptimal, values, reduced, duals)

    def _wanted(self, outcome: Outcome) -> tuple[Ints, Ints]:
        """The rows left out that are broken, and, where any purchase left out is worth it, those that are nearly so."""
        assert outcome.values is not None  # noqa: S101 - made just now
        assert outcome.reduced_costs is not None  # noqa: S101 - as above
        program = self.program
        is_left = self._row_place < 0
        broken = (program.matrix @ outcome.values > program.row_upper + _BROKEN) & is_left
        if broken.any():
            broken |= (_room(program, outcome.values) <= _NEARER_LIMIT) & is_left
        is_out = self._column_place < 0
        worth = is_out & (outcome.reduced_costs < -_BROKEN)
        if worth.any():
            worth |= is_out & (outcome.reduced_costs < _NEARER * program.cost)
        return np.flatnonzero(broken), np.flatnonzero(worth)

    def _widen(self) -> bool:
        """Takes in dearer purchases where those that are in cannot meet the rows; False where all are in.

        A part with all columns has only rows left out: where that has no solution, the whole has none.
        """
        is_out = self._column_place < 0
        if not is_out.any():
            return False
        dearer = is_out & (self._reduced <= self._near * self.program.cost)
        self._near *= _WIDER
        self._take_in(np.zeros(0, dtype=np.int64), np.flatnonzero(dearer if self._near < 1.0 else is_out))
        return True

    def _take_in(self, rows: Ints, columns: Ints) -> None:
        whole = self.program
        if len(columns):
            inside = sparse.csr_array(self._by_column[:, columns])[self._rows]
            self._part.add_columns(inside, whole.lower[columns], whole.upper[columns], whole.cost[columns])
            self._columns = np.concatenate([self._columns, columns])
        if len(rows):
            inside = sparse.csr_array(sparse.csc_array(whole.matrix[rows])[:, self._columns])
            self._part.add_rows(inside, whole.row_lower[rows], whole.row_upper[rows])
            self._rows = np.concatenate([self._rows, rows])
        self._row_place = _places(self._rows, whole.rows)
        self._column_place = _places(self._columns, whole.columns)

    def _solve_whole(self, options: SolveOptions | None, watcher: Watcher | None) -> Solution:
        warm = WarmProgram(self.program)
        solution = warm.solve(options, watcher)
        if solution.termination is Termination.OPTIMAL:
            self._begin(active_set(self.program, solution, warm.basis()))
        return solution


def _places(numbers: Ints, count: int) -> Ints:
    """Where each of ``count`` numbers stands in a list; -1 where it does not."""
    place = np.full(count, -1, dtype=np.int64)
    place[numbers] = np.arange(len(numbers))
    return place
