"""The basis of an optimal solution: where a solve starts, and how far a row may move before the duals change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import highspy
import numpy as np
import scipy.sparse

from optimizer.solving.inverse import Inverse
from optimizer.solving.program import Floats, Ints, LinearProgram

_STATUS = {int(status): status for status in highspy.HighsBasisStatus.__members__.values()}


@dataclass(frozen=True)
class StartingBasis:
    """A basis that travels between processes.

    Attributes:
        columns: HiGHS's status of each column as a number.
        rows: the same of each row.
    """

    columns: Ints
    rows: Ints


@dataclass(frozen=True, eq=False)
class Basis:
    """The basis that HiGHS holds after a solve; it is good until the next one.

    Attributes:
        highs: the solver that holds it; highspy does not declare the calls that are made.
        inverse: the inverse of the basis, for columns of it that are short.
        place: position of each row's slack in the basis; -1 for rows at a bound.
        sign: by how much a basic value moves for one unit in a column of the inverse: −1 a column, +1 a row.
        below: room of each basic value down to its lower bound.
        above: room of each basic value up to its upper bound.
    """

    highs: Any
    inverse: Inverse
    place: Ints
    sign: Floats
    below: Floats
    above: Floats

    def as_start(self) -> StartingBasis:
        """The same for another solver to start from."""
        return starting_basis_of(self.highs)

    def tightening_room(self, row: int) -> float:
        """How much the right-hand side of an at-most row may fall while this basis, and so its duals, stay optimal."""
        if self.place[row] >= 0:
            return max(0.0, float(self.above[self.place[row]]))
        at, entries = self._inverse_column(row)
        change = self.sign[at] * entries
        room = np.where(change < 0.0, self.below[at], self.above[at])
        moves = np.abs(change) > 1e-11
        return float((room[moves] / np.abs(change[moves])).min(initial=np.inf))

    def _inverse_column(self, row: int) -> tuple[Ints, Floats]:
        """Places in the basis and entries of a column of its inverse."""
        short = self.inverse.column(row)
        if short is not None:
            return short
        _, entries, count, found = self.highs.getBasisInverseColSparse(row)
        return found[:count], entries[found[:count]]


def basis_of(highs: Any, program: LinearProgram, values: Floats) -> Basis | None:  # noqa: ANN401 - see Basis.highs
    """The basis of an optimal solution; None where HiGHS holds none.

    Args:
        highs: the solver, just after it found the solution.
        program: the model it solved.
        values: the solution, one a column.
    """
    status, basic = highs.getBasicVariables()
    if status != highspy.HighsStatus.kOk:
        return None
    is_row = basic < 0
    row, column = -1 - basic[is_row], basic[~is_row]
    place = np.full(program.rows, -1, dtype=np.int64)
    place[row] = np.flatnonzero(is_row)
    activity = program.matrix @ values
    below, above = np.empty(len(basic)), np.empty(len(basic))
    below[is_row], above[is_row] = activity[row] - program.row_lower[row], program.row_upper[row] - activity[row]
    below[~is_row], above[~is_row] = values[column] - program.lower[column], program.upper[column] - values[column]
    sign = np.where(is_row, 1.0, -1.0)
    inverse = Inverse(_matrix_of(program, basic))
    return Basis(highs, inverse, place, sign, np.maximum(below, 0.0), np.maximum(above, 0.0))


def _matrix_of(program: LinearProgram, basic: Ints) -> scipy.sparse.csc_array:
    """The basis as a matrix: the program's columns, and 1 for the slack of a row (``basic`` as HiGHS numbers them)."""
    slacks = scipy.sparse.eye_array(program.rows, format="csc")
    both = scipy.sparse.csc_array(scipy.sparse.hstack([program.matrix, slacks], format="csc"))
    return both[:, np.where(basic < 0, program.matrix.shape[1] - 1 - basic, basic)]


def starting_basis_of(highs: highspy.Highs) -> StartingBasis:
    """The basis that HiGHS holds."""
    return in_numbers(highs.getBasis())


def in_numbers(held: highspy.HighsBasis) -> StartingBasis:
    """A basis of HiGHS as numbers; this takes a microsecond for each column and row."""
    return StartingBasis(
        np.array([int(status) for status in held.col_status], dtype=np.int64),
        np.array([int(status) for status in held.row_status], dtype=np.int64),
    )


def start_from(highs: highspy.Highs, basis: StartingBasis) -> None:
    """Makes the next run start from a basis, whatever was solved before."""
    highs.clearSolver()
    held = highspy.HighsBasis()
    held.col_status = [_STATUS[status] for status in basis.columns.tolist()]
    held.row_status = [_STATUS[status] for status in basis.rows.tolist()]
    held.valid = True
    highs.setBasis(held)
