"""Many small linear programs side by side, solved again and again as prices and bounds move.

Each is held as a dictionary (Chvátal, Linear Programming, 1983, ch. 2 and 8): what is basic as a linear function of
what is not,  x_B = table · x_N,  where the activity of each row is a variable like the columns, so that right-hand
sides are bounds. Objectives are further rows of the table. Neither bounds nor prices stand in it: where they move, the
last basis says at once which programs have to be pivoted at all, and the same arithmetic pivots them by the hundred.
Every variable has two finite bounds, so that any basis becomes dual feasible by moving variables to their other bound,
and the dual simplex method alone does everything (Koberstein, The Dual Simplex Method, 2005, ch. 3).
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from scipy.linalg.blas import dger

from optimizer.solving.program import Flags, Floats, Ints

type Cube = np.ndarray[tuple[int, int, int], np.dtype[np.float64]]
type Grid = np.ndarray[tuple[int, int], np.dtype[np.float64]]
type IntGrid = np.ndarray[tuple[int, int], np.dtype[np.int64]]
type FlagGrid = np.ndarray[tuple[int, int], np.dtype[np.bool_]]

_ROUNDS = 20
"""Pivots a program may take for each of its rows before it is given up."""
_BROKEN = 1e-9
"""What a variable may be beyond its bound, relative to it above 1."""
_WRONG = 1e-9
"""What a reduced cost may have of the wrong sign, in units of the objective."""
_PIVOT = 1e-8
"""Smaller coefficients are rounding errors."""


@dataclass(frozen=True)
class Dictionaries:
    """The dictionaries of some programs, padded to one size.

    Attributes:
        table: (programs, rows, columns): each basic variable by those that are not.
        objectives: (programs, objectives, columns): the same of each objective.
        basic: (programs, rows): number of each basic variable; columns are numbered first, then rows.
        nonbasic: (programs, columns): the same of the others.
        is_upper: (programs, columns): whether a nonbasic variable is at its upper bound.
        lower: (programs, columns + rows): lower bound of each variable.
        upper: the same for upper bounds.
        values: the same for values, as they were last at an optimum.
        amounts: (programs, objectives): each objective, likewise.
        is_stale: whether bounds of each program moved since then.
    """

    table: Cube
    objectives: Cube
    basic: IntGrid
    nonbasic: IntGrid
    is_upper: FlagGrid
    lower: Grid
    upper: Grid
    values: Grid
    amounts: Grid
    is_stale: Flags

    def copy(self) -> Dictionaries:
        """The same, to be moved on its own."""
        return Dictionaries(*(getattr(self, part.name).copy() for part in fields(self)))

    def reduced_costs(self, prices: Floats) -> Grid:
        """Reduced cost of each variable where an objective is that of all objectives at some prices; 0 where basic."""
        found = np.zeros_like(self.lower)
        np.put_along_axis(found, self.nonbasic, _priced(self.objectives, prices), 1)
        return found

    def set_bounds(self, program: Ints, variable: Ints, lower: Floats, upper: Floats) -> None:
        """Moves the bounds of some variables; where they hold what is basic anyway, an optimum stays one."""
        self.lower[program, variable], self.upper[program, variable] = lower, upper
        is_resting = np.zeros(self.lower.shape, dtype=np.bool_)
        np.put_along_axis(is_resting, self.nonbasic, values=True, axis=1)
        value = self.values[program, variable]
        self.is_stale[program[is_resting[program, variable] | (value < lower) | (value > upper)]] = True

    def reoptimise(self, prices: Floats) -> bool:
        """Moves every program to its optimum; False where one has none, or none was found.

        Args:
            prices: one for each objective.
        """
        reduced = _priced(self.objectives, prices)
        is_wrong = np.where(self.is_upper, reduced > _WRONG, reduced < -_WRONG)
        self.is_upper[is_wrong] ^= True
        self.is_stale[is_wrong.any(axis=1)] = True
        stale = np.flatnonzero(self.is_stale)
        if not self._pivot(stale, prices):
            return False
        rest = np.take_along_axis(self.values[stale], self.nonbasic[stale], 1)
        self.amounts[stale] = np.einsum("koj,kj->ko", self.objectives[stale], rest)
        self.is_stale[stale] = False
        return True

    def _pivot(self, todo: Ints, prices: Floats) -> bool:
        """Pivots some programs until nothing is beyond its bounds; False where that cannot be, or takes too long."""
        for _ in range(_ROUNDS * self.table.shape[1]):
            self._settle(todo)
            row, is_low, broken, is_left = self._leaving(todo)
            todo, row, is_low, broken = todo[is_left], row[is_left], is_low[is_left], broken[is_left]
            if not len(todo):
                return True
            column = self._entering(todo, prices, row, is_low, broken)
            if column is None:
                return False
            self._exchange(todo, row, column, is_low)
        return False

    def _settle(self, todo: Ints) -> None:
        """Writes down the values of all variables of some programs."""
        nonbasic, basic = self.nonbasic[todo], self.basic[todo]
        lower, upper = (np.take_along_axis(bound[todo], nonbasic, 1) for bound in (self.lower, self.upper))
        rest = np.where(self.is_upper[todo], upper, lower)
        follow = np.empty(basic.shape)
        for number, program in enumerate(todo.tolist()):
            np.dot(self.table[program], rest[number], out=follow[number])
        self.values[todo[:, None], nonbasic] = rest
        self.values[todo[:, None], basic] = follow

    def _leaving(self, todo: Ints) -> tuple[Ints, Flags, Floats, Flags]:
        """In each program the row that is furthest beyond its bounds, whether it is too low, by how much, and whether
        that counts.
        """
        basic = self.basic[todo]
        values, lower, upper = (
            np.take_along_axis(of_all[todo], basic, 1) for of_all in (self.values, self.lower, self.upper)
        )
        below = (lower - values) / np.maximum(1.0, np.abs(lower))
        above = (values - upper) / np.maximum(1.0, np.abs(upper))
        here, row = np.arange(len(todo)), np.maximum(below, above).argmax(axis=1)
        is_low = below[here, row] > above[here, row]
        broken = np.where(is_low, (lower - values)[here, row], (values - upper)[here, row])
        return row, is_low, broken, np.maximum(below, above)[here, row] > _BROKEN

    def _entering(self, todo: Ints, prices: Floats, row: Ints, is_low: Flags, broken: Floats) -> Ints | None:
        """The column that takes the place of a row: the first, by rising  |reduced cost| / coefficient,  with which
        the row is back at its bound, when those before it have moved to their other bounds.
        """
        line, nonbasic = self.table[todo, row], self.nonbasic[todo]
        toward = np.where(self.is_upper[todo] == is_low[:, None], -line, line)
        span = np.take_along_axis(self.upper[todo] - self.lower[todo], nonbasic, 1)
        can = (toward > _PIVOT) & (span > 0.0)
        # Where nothing is left of a reduced cost, a trace of it puts the largest coefficient first.
        reduced = np.maximum(np.abs(_priced(self.objectives[todo], prices)), _WRONG)
        ratio = np.full_like(line, np.inf)
        np.divide(reduced, toward, out=ratio, where=can)
        order = ratio.argsort(axis=1)
        gain = np.take_along_axis(np.where(can, toward * span, 0.0), order, 1).cumsum(axis=1)
        is_enough = gain >= (1.0 - _BROKEN) * broken[:, None]
        if not is_enough[:, -1].all():
            return None
        place = is_enough.argmax(axis=1)
        passed = np.zeros_like(can)
        np.put_along_axis(passed, order, np.arange(line.shape[1]) < place[:, None], 1)
        self.is_upper[todo] ^= passed & can
        return order[np.arange(len(todo)), place]

    def _exchange(self, todo: Ints, row: Ints, column: Ints, is_low: Flags) -> None:
        """Exchanges a basic variable and one that is not, in each of some programs.

        table[i,j] −= table[i,q] · table[r,j] / table[r,q],  table[i,q] /= table[r,q],  table[r,j] /= −table[r,q],
        table[r,q] = 1 / table[r,q],  with r the row and q the column; objectives like the other rows.
        """
        here, line = np.arange(len(todo)), self.table[todo, row]
        pivot = line[here, column][:, None]
        for table in (self.table, self.objectives):
            across = table[todo, :, column] / pivot
            for number, program in enumerate(todo.tolist()):
                # One program at a time stays in the processor's cache, and BLAS changes it where it is.
                dger(-1.0, line[number], across[number], a=table[program].T, overwrite_a=1)
            table[todo, :, column] = across
        self.table[todo, row] = -line / pivot
        self.table[todo, row, column] = 1.0 / pivot[:, 0]
        leaves, enters = self.basic[todo, row], self.nonbasic[todo, column]
        self.basic[todo, row], self.nonbasic[todo, column] = enters, leaves
        self.is_upper[todo, column] = ~is_low


def _priced(objectives: Cube, prices: Floats) -> Grid:
    return np.asarray(np.einsum("koj,o->kj", objectives, prices))
