"""SourcingModel: columns and blocks of rows, built in bulk as a PuLP model, with business names kept at hand.

Columns are decisions (``buy``, ``stock``), a block is one formula of the model for all its rows at once. Everything
goes by number; names are made only where a person reads them. The model minimises its cost.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pulp
from numpy.typing import ArrayLike
from scipy import sparse

from optimizer.events import Cancelled, Listener, Watcher
from optimizer.solving import pulp_bulk
from optimizer.solving.basis import Basis
from optimizer.solving.highs import BulkHighs
from optimizer.solving.integer_solve import IntegerTask, solve_integer
from optimizer.solving.program import Floats, Ints, LinearProgram
from optimizer.solving.result import Solution, Termination
from optimizer.solving.rows import numbers, row_label, sparse_block, terms, with_terms
from optimizer.solving.solve import SolveOptions, solve

__all__ = ["Block", "Columns", "Solution", "SolveOptions", "SourcingModel", "Termination", "terms"]

_NAME = re.compile(r"(?![eE]\d)[A-Za-z][A-Za-z0-9_]{0,79}")


@dataclass(frozen=True, eq=False)
class Columns:
    """A set of decisions of one kind.

    Attributes:
        name: what they decide, such as ``buy``.
        ids: their column numbers, without gaps.
    """

    name: str
    ids: Ints

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, chosen: ArrayLike | slice) -> Ints:
        """Column numbers of the decisions at some positions (an index array, a mask or a slice)."""
        at = chosen if isinstance(chosen, slice) else np.atleast_1d(np.asarray(chosen))
        return self.ids[at]

    def __array__(self, dtype: np.dtype[Any] | None = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        return np.array(self.ids, dtype=dtype, copy=copy)


@dataclass(frozen=True, eq=False)
class Block:
    """The rows of one formula.

    Attributes:
        name: name of the formula, such as ``share_rule``.
        rows: their row numbers in the model, without gaps.
        keys: business key of each row, as it was given; None where there is none.
        sense: ``<=``, ``>=`` or ``=``.
    """

    name: str
    rows: Ints
    keys: object | None
    sense: str

    def __len__(self) -> int:
        return len(self.rows)

    def label(self, position: int) -> str:
        """One of the rows in business words, such as ``share_rule (rule=R1, country=CN)``."""
        return f"{self.name} ({row_label(self.keys, position)})"


@dataclass
class _Parts:
    """The arrays of a model while it grows."""

    lower: list[Floats] = field(default_factory=list)
    upper: list[Floats] = field(default_factory=list)
    cost: list[Floats] = field(default_factory=list)
    integer: list[np.ndarray[Any, Any]] = field(default_factory=list)
    matrix: list[sparse.csr_array] = field(default_factory=list)
    row_lower: list[Floats] = field(default_factory=list)
    row_upper: list[Floats] = field(default_factory=list)

    def joined(self, columns: int) -> LinearProgram:
        """All parts in one, blocks one below the other, as wide as there are columns now."""
        length = np.concatenate([np.zeros(1, np.int32), *(np.diff(block.indptr) for block in self.matrix)])
        column = np.concatenate([np.zeros(0, np.int32), *(block.indices for block in self.matrix)])
        coefficients = _join([block.data for block in self.matrix])
        matrix = (coefficients, column, np.cumsum(length, dtype=np.int32))
        return LinearProgram(
            sparse.csr_array(matrix, shape=(len(length) - 1, columns)),
            _join(self.row_lower),
            _join(self.row_upper),
            _join(self.lower),
            _join(self.upper),
            _join(self.cost),
            np.concatenate([np.zeros(0, np.bool_), *self.integer]),
        )


class SourcingModel:
    """A linear (or mixed-integer) program of least cost that speaks of columns and blocks."""

    def __init__(self, name: str = "sourcing", clock: Callable[[], float] = time.perf_counter) -> None:
        """An empty model.

        Args:
            name: name of the model in its LP text, without spaces.
            clock: what its parts are timed with, in seconds.
        """
        self._problem = pulp.LpProblem(name, pulp.LpMinimize)
        self.columns: dict[str, Columns] = {}
        self.blocks: dict[str, Block] = {}
        self._clock = clock
        self._build_seconds = 0.0
        self._column_count = 0
        self._row_count = 0
        self._parts = _Parts()
        self._program: LinearProgram | None = None
        self._objective_stale = True
        self._untold: Solution | None = None
        self._solver = BulkHighs(clock)

    def add_columns(
        self,
        name: str,
        count: int,
        *,
        lower: ArrayLike = 0.0,
        upper: ArrayLike = np.inf,
        cost: ArrayLike = 0.0,
        integer: bool = False,
    ) -> Columns:
        """Adds decisions.

        Args:
            name: what they decide; a word of letters, digits and underscores, used once.
            count: how many.
            lower: least value, one or ``count``.
            upper: greatest value, one or ``count``.
            cost: cost of one unit in base currency, one or ``count``.
            integer: whether they take whole values only.

        Raises:
            ValueError: a name used twice or not fit for a text, a wrong number of values.
            SourcingError: a bound or cost that is not a number or beyond what the solver keeps.
        """
        start = self._clock()
        _check_name(name, self.columns)
        least = numbers(f"Lower bound of {name}", lower, count, infinite=True)
        most = numbers(f"Upper bound of {name}", upper, count, infinite=True)
        columns = Columns(name, np.arange(self._column_count, self._column_count + count))
        parts = self._growing()
        parts.cost.append(numbers(f"Cost of {name}", cost, count))
        parts.lower.append(least)
        parts.upper.append(most)
        parts.integer.append(np.full(count, integer))
        pulp_bulk.add_columns(self._problem, least, most, integer=integer)
        self._column_count += count
        self._objective_stale = True
        self.columns[name] = columns
        self._build_seconds += self._clock() - start
        return columns

    def add_block(
        self,
        name: str,
        count: int,
        rows: ArrayLike,
        columns: ArrayLike,
        coefficients: ArrayLike,
        *,
        at_most: ArrayLike | None = None,
        at_least: ArrayLike | None = None,
        equals: ArrayLike | None = None,
        keys: object | None = None,
    ) -> Block:
        """Adds the rows of one formula; ``terms`` joins several groups of terms.

        Terms of the same row and column are summed, zeros left out.

        Args:
            name: name of the formula; a word of letters, digits and underscores, used once.
            count: how many rows.
            rows: row of each term, 0 to count − 1.
            columns: column number of each term.
            coefficients: coefficient of each term.
            at_most: right-hand side of ``≤`` rows, one or ``count``.
            at_least: right-hand side of ``≥`` rows; exactly one of the three is given.
            equals: right-hand side of ``=`` rows.
            keys: business key of each row (a table, an array, a list), for messages and reports.

        Raises:
            ValueError: a name used twice, no or two right-hand sides, a row or column that does not exist.
            SourcingError: a coefficient or right-hand side that is not a number or beyond what the solver keeps.
        """
        start = self._clock()
        _check_name(name, self.blocks)
        sense, given = _right_hand_side(name, at_most, at_least, equals)
        right = numbers(f"Right-hand side of {name}", given, count)
        block = Block(name, np.arange(self._row_count, self._row_count + count), keys, sense)
        matrix = sparse_block((count, self._column_count), rows, columns, coefficients, block.label)
        parts = self._growing()
        parts.matrix.append(matrix)
        lower, upper = _row_bounds(sense, right)
        parts.row_lower.append(lower)
        parts.row_upper.append(upper)
        pulp_bulk.add_rows(self._problem, matrix, sense, right)
        self._row_count += count
        self.blocks[name] = block
        self._build_seconds += self._clock() - start
        return block

    @property
    def program(self) -> LinearProgram:
        """The model as arrays, as the solver receives it."""
        if self._program is None:
            self._program = self._parts.joined(self._column_count)
        return self._program

    @property
    def problem(self) -> pulp.LpProblem:
        """The PuLP model, without names; its variables and constraints hold what the last solve found.

        PuLP keeps older values where it found nothing: they are to be read only after a solve with a solution.
        """
        self._set_objective()
        if (solution := self._untold) is not None and solution.values is not None:
            slacks = self.program.slacks(solution.values)
            pulp_bulk.write_back(self._problem, solution.values, slacks, solution.reduced_costs, solution.duals)
        self._untold = None
        return self._problem

    def set_cost(self, columns: ArrayLike, cost: ArrayLike) -> None:
        """Changes the cost of some columns (numbers, or ``Columns``); the next solve starts from the last basis."""
        ids = np.atleast_1d(np.asarray(columns))
        changed = numbers("Cost", cost, len(ids))
        self._program = replace(self.program, cost=_with(self.program.cost, ids, changed))
        self._objective_stale = True
        self._solver.change_costs(self._program, ids, changed)

    def set_bounds(self, columns: ArrayLike, lower: ArrayLike, upper: ArrayLike) -> None:
        """Changes the bounds of some columns (numbers, or ``Columns``)."""
        ids, program = np.atleast_1d(np.asarray(columns)), self.program
        least = numbers("Lower bound", lower, len(ids), infinite=True)
        most = numbers("Upper bound", upper, len(ids), infinite=True)
        self._program = replace(program, lower=_with(program.lower, ids, least), upper=_with(program.upper, ids, most))
        pulp_bulk.set_bounds(self._problem, ids, least, most)
        self._solver.change_bounds(self._program, ids, least, most)

    def set_right_hand_side(self, block: Block, values: ArrayLike) -> None:
        """Changes the right-hand sides of a block, one or one each row."""
        right, program = numbers(f"Right-hand side of {block.name}", values, len(block)), self.program
        lower, upper = _row_bounds(block.sense, right)
        self._program = replace(
            program,
            row_lower=_with(program.row_lower, block.rows, lower),
            row_upper=_with(program.row_upper, block.rows, upper),
        )
        pulp_bulk.set_right_hand_side(self._problem, block.rows, right)
        self._solver.change_rows(self._program, block.rows)

    def set_coefficients(self, columns: ArrayLike, rows: ArrayLike, values: ArrayLike) -> None:
        """Changes some coefficients (column and row numbers of the model, each pair once); zero takes a term out."""
        row_of, column_of, wanted = terms((rows, columns, values))
        is_new = numbers("Coefficient", wanted, len(row_of)) != self.program.matrix[row_of, column_of]
        row_of, column_of, changed = row_of[is_new], column_of[is_new], wanted[is_new]
        self._program = replace(self.program, matrix=with_terms(self.program.matrix, row_of, column_of, changed))
        pulp_bulk.set_coefficients(self._problem, column_of, row_of, changed)
        self._solver.change_coefficients(self._program, column_of, row_of, changed)

    def forget_basis(self) -> None:
        """Makes the next solve start cold, where much has changed since the last."""
        self._solver.forget_basis()

    def named_problem(self) -> pulp.LpProblem:
        """A copy as a PuLP problem with names (``buy_3``, ``share_rule_0``), for texts and any PuLP solver."""
        self._set_objective()
        return pulp_bulk.named_copy(
            self._problem,
            _numbered((columns.name, len(columns)) for columns in self.columns.values()),
            _numbered((block.name, len(block)) for block in self.blocks.values()),
        )

    def lp_text(self) -> str:
        """The model as PuLP writes it: columns ``buy_3``, rows ``share_rule_0``, in the LP format of CPLEX."""
        return pulp_bulk.lp_text(self.named_problem())

    def solve(
        self,
        options: SolveOptions | None = None,
        listen: Listener | None = None,
        cancelled: Cancelled | None = None,
    ) -> Solution:
        """Solves the model; a second solve after ``set_…`` starts from the last basis.

        Args:
            options: limits and choices; by default to the proved optimum without limits.
            listen: told of progress.
            cancelled: asked while solving; True ends it as CANCELLED.
        """
        start = self._clock()
        program = self.program
        self._set_objective()
        self._build_seconds += self._clock() - start
        watcher = Watcher(listen, cancelled)
        chosen = options or SolveOptions()
        if program.is_integer:
            solution = solve_integer(IntegerTask(self._problem, program, chosen, watcher), self._solver)
        else:
            solution = solve(self._problem, program, self._solver, chosen, watcher)
        self._untold = solution
        return replace(solution, seconds={"build": self._build_seconds, **solution.seconds})

    def basis(self, solution: Solution) -> Basis | None:
        """The basis of the last solve, for sensitivity; ``solution`` is its answer. None for integer models."""
        if solution.values is None or self.program.is_integer:
            return None
        return self._solver.basis(solution.values)

    def _growing(self) -> _Parts:
        """The parts to add to; changes made to the joined model since are kept."""
        if self._program is not None:
            whole = self._program
            self._parts = _Parts(
                [whole.lower], [whole.upper], [whole.cost], [whole.integer],
                [whole.matrix], [whole.row_lower], [whole.row_upper],
            )  # fmt: skip
            self._program = self._untold = None
            self._solver.forget_model()
        return self._parts

    def _set_objective(self) -> None:
        if self._objective_stale:
            pulp_bulk.set_objective(self._problem, self.program.cost)
            self._objective_stale = False


def _check_name(name: str, taken: dict[str, Any]) -> None:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not a name for a model: letters, digits and underscores, a letter first.")
    if name in taken:
        raise ValueError(f"The model has {name} already.")


def _right_hand_side(
    name: str, at_most: ArrayLike | None, at_least: ArrayLike | None, equals: ArrayLike | None
) -> tuple[str, ArrayLike]:
    given = [(s, v) for s, v in (("<=", at_most), (">=", at_least), ("=", equals)) if v is not None]
    if len(given) != 1:
        raise ValueError(f"Block {name} needs exactly one of at_most, at_least, equals; found {len(given)}.")
    return given[0]


def _row_bounds(sense: str, right: Floats) -> tuple[Floats, Floats]:
    lower = np.full(len(right), -np.inf) if sense == "<=" else right
    upper = np.full(len(right), np.inf) if sense == ">=" else right
    return lower, upper


def _join(parts: list[Floats]) -> Floats:
    return np.concatenate([np.zeros(0), *parts])


def _with(values: Floats, positions: Ints, changed: Floats) -> Floats:
    copy = values.copy()
    copy[positions] = changed
    return copy


def _numbered(groups: Iterator[tuple[str, int]]) -> Iterator[str]:
    return (f"{name}_{number}" for name, count in groups for number in range(count))
