"""WarmProgram: a linear program solved again and again with some numbers changed, each answer proved.

For sweeps: no PuLP model is kept beside the arrays, and a solve starts from the last basis, or from one that is given.
Every answer passes the same certificate as a plan's; one that does not is asked for again from scratch.
"""

from __future__ import annotations

from dataclasses import replace

import highspy
import numpy as np
from scipy.sparse import csc_array, csr_array, hstack, vstack

from optimizer.events import Watcher
from optimizer.solving.basis import StartingBasis, start_from, starting_basis_of
from optimizer.solving.callbacks import Callbacks
from optimizer.solving.highs import Outcome, pass_model, silent_highs
from optimizer.solving.program import Floats, Ints, LinearProgram
from optimizer.solving.result import Solution, Termination
from optimizer.solving.rows import with_terms
from optimizer.solving.solve import PRIMAL_SIMPLEX, SolveOptions, Way, judge

_FEASIBLE = 2


class WarmProgram:
    """One linear program in HiGHS, and the same as arrays."""

    def __init__(self, program: LinearProgram, basis: StartingBasis | None = None) -> None:
        """Hands the program over.

        Args:
            program: a program without integer columns. Its arrays are copied before they are changed.
            basis: where the first solve starts; from scratch without.

        Raises:
            ValueError: the program has integer columns.
        """
        if program.is_integer:
            raise ValueError("A program with integer columns has no basis to start from.")
        self.program = replace(
            program,
            matrix=program.matrix.copy(),
            row_lower=program.row_lower.copy(),
            row_upper=program.row_upper.copy(),
            lower=program.lower.copy(),
            upper=program.upper.copy(),
            cost=program.cost.copy(),
        )
        self._highs = silent_highs()
        pass_model(self._highs, self.program)
        if basis is not None:
            self.start_from(basis)

    def set_bounds(self, columns: Ints, lower: Floats, upper: Floats) -> None:
        """Changes the bounds of some columns."""
        self.program.lower[columns], self.program.upper[columns] = lower, upper
        self._highs.changeColsBounds(len(columns), columns.astype(np.int32), lower, upper)

    def set_cost(self, columns: Ints, cost: Floats) -> None:
        """Changes the cost of some columns."""
        self.program.cost[columns] = cost
        self._highs.changeColsCost(len(columns), columns.astype(np.int32), cost)

    def set_row_bounds(self, rows: Ints, lower: Floats, upper: Floats) -> None:
        """Changes the right-hand sides of some rows."""
        self.program.row_lower[rows], self.program.row_upper[rows] = lower, upper
        for row, least, most in zip(rows.tolist(), lower.tolist(), upper.tolist(), strict=True):
            self._highs.changeRowBounds(row, least, most)

    def set_coefficients(self, rows: Ints, columns: Ints, values: Floats) -> None:
        """Changes coefficients that stand in the matrix already.

        Raises:
            ValueError: one does not.
        """
        change_coefficients(self.program.matrix, rows, columns, values)
        for row, column, value in zip(rows.tolist(), columns.tolist(), values.tolist(), strict=True):
            self._highs.changeCoeff(row, column, value)

    def put_coefficient(self, row: int, column: int, value: float) -> None:
        """Changes one coefficient, whether it stands in the matrix or not."""
        rows, columns, values = np.array([row]), np.array([column]), np.array([value])
        try:
            change_coefficients(self.program.matrix, rows, columns, values)
        except ValueError:
            self.program = replace(self.program, matrix=with_terms(self.program.matrix, rows, columns, values))
        self._highs.changeCoeff(row, column, value)

    def add_rows(self, matrix: csr_array, lower: Floats, upper: Floats) -> None:
        """Adds rows below the others; ``matrix`` holds their coefficients in all columns."""
        whole = self.program
        self.program = replace(
            whole,
            matrix=csr_array(vstack([whole.matrix, matrix], format="csr")),
            row_lower=np.concatenate([whole.row_lower, lower]),
            row_upper=np.concatenate([whole.row_upper, upper]),
        )
        starts, indices = matrix.indptr[:-1].astype(np.int32), matrix.indices.astype(np.int32)
        self._highs.addRows(len(lower), lower, upper, matrix.nnz, starts, indices, matrix.data)

    def add_columns(self, matrix: csr_array, lower: Floats, upper: Floats, cost: Floats) -> None:
        """Adds columns behind the others; ``matrix`` holds their coefficients in all rows."""
        whole = self.program
        self.program = replace(
            whole,
            matrix=csr_array(hstack([whole.matrix, matrix], format="csr")),
            lower=np.concatenate([whole.lower, lower]),
            upper=np.concatenate([whole.upper, upper]),
            cost=np.concatenate([whole.cost, cost]),
            integer=np.concatenate([whole.integer, np.zeros(len(cost), dtype=np.bool_)]),
        )
        by_column = csc_array(matrix)
        starts, indices = by_column.indptr[:-1].astype(np.int32), by_column.indices.astype(np.int32)
        self._highs.addCols(len(cost), cost, lower, upper, by_column.nnz, starts, indices, by_column.data)

    def start_from(self, basis: StartingBasis) -> None:
        """Makes the next solve start from a basis, whatever was solved before."""
        start_from(self._highs, basis)

    def basis(self) -> StartingBasis:
        """The basis of the last solve."""
        return starting_basis_of(self._highs)

    def solve(self, options: SolveOptions | None = None, watcher: Watcher | None = None) -> Solution:
        """Solves the program as it stands, from the last basis.

        Args:
            options: limits; by default none.
            watcher: asked whether to go on; it hears no progress of single solves.
        """
        options = options or SolveOptions()
        quiet = Watcher(None, watcher.cancelled if watcher is not None else None)
        solution = Solution(Termination.FAULT)
        for attempt, way in enumerate((Way(presolve=False), Way(presolve=False, strategy=PRIMAL_SIMPLEX))):
            if attempt:
                self._highs.clearSolver()
            solution = judge(self.program, self._run(way, options, quiet))
            if solution.termination is not Termination.FAULT:
                return solution
        return solution

    def ask(self, options: SolveOptions | None = None, watcher: Watcher | None = None) -> Outcome:
        """What HiGHS answers from the last basis, unproved: for who proves it as a part of a larger program."""
        quiet = Watcher(None, watcher.cancelled if watcher is not None else None)
        return self._run(Way(presolve=False), options or SolveOptions(), quiet)

    def _run(self, way: Way, options: SolveOptions, watcher: Watcher) -> Outcome:
        highs = self._highs
        for name, value in way.settings(self.program, options).items():
            highs.setOptionValue(name, value)
        limit = highspy.kHighsInf if options.time_limit is None else highs.getRunTime() + options.time_limit
        highs.setOptionValue("time_limit", limit)
        callbacks = Callbacks(watcher)
        with callbacks.during(highs):
            highs.run()
        callbacks.raise_what_was_raised()
        status, info, found = highs.getModelStatus(), highs.getInfo(), highs.getSolution()
        if not info.valid or info.primal_solution_status != _FEASIBLE:
            return Outcome(status)
        has_duals = bool(found.dual_valid)
        return Outcome(
            status,
            np.array(found.col_value),
            np.array(found.col_dual) if has_duals else None,
            np.array(found.row_dual) if has_duals else None,
        )


def change_coefficients(matrix: csr_array, rows: Ints, columns: Ints, values: Floats) -> None:
    """Changes coefficients that stand in a matrix already.

    Raises:
        ValueError: one does not.
    """
    for row, column, value in zip(rows.tolist(), columns.tolist(), values.tolist(), strict=True):
        inside = slice(matrix.indptr[row], matrix.indptr[row + 1])
        place = np.flatnonzero(matrix.indices[inside] == column)
        if not len(place):
            raise ValueError(f"Row {row} has no coefficient in column {column} to change.")
        matrix.data[matrix.indptr[row] + place[0]] = value
