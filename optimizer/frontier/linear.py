"""The frontier of a linear program: one program whose amount stands in few places, solved again from the last basis.

A share's amount would stand in every row of its rules. Where every plan buys the same in all, it stands in right-hand
sides, as an absolute amount does, and the last basis stays dual feasible; elsewhere ``allowed[s,w] = amount ·
total[s,w]`` puts it into one row for each scope and window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from optimizer.building import Built
from optimizer.constraints.rules import RuleBlock
from optimizer.events import Watcher
from optimizer.frontier.active import LARGE, ActiveProgram, ActiveSet, active_set
from optimizer.frontier.separable import SeparableProgram, Separated
from optimizer.frontier.separation import begin, separation
from optimizer.problem import Problem
from optimizer.reach.reachable import has_fixed_total
from optimizer.rules.scope import measured_in
from optimizer.solving.program import Flags, Floats, Ints, LinearProgram
from optimizer.solving.result import Solution, Termination
from optimizer.solving.solve import SolveOptions
from optimizer.solving.warm import WarmProgram

type Start = ActiveSet | Separated

_EXACT = 1e-9
"""What a row may be broken by, in its units, where a solution of one amount is taken for that of the next."""


@dataclass(frozen=True)
class AmountProgram:
    """A linear program whose swept rules have an amount that is yet to be set.

    Attributes:
        program: the columns and rows of the model, then one column and one row for each ``allowed``.
        total: column of the total of each ``allowed``.
        allowed: column of each ``allowed``.
        defines: row that defines it.
        limited: rows of the swept rules.
        right: those in whose right-hand sides the amount stands.
        per_amount: right-hand side of each of these for one unit of the amount.
    """

    program: LinearProgram
    total: Ints
    allowed: Ints
    defines: Ints
    limited: Ints
    right: Ints
    per_amount: Floats

    @property
    def moved(self) -> Ints:
        """The rows in which the amount stands."""
        return np.concatenate([self.defines, self.right])


def amount_program(built: Built, names: Sequence[str]) -> AmountProgram:
    """The program of a linear model in which the amount of some rules is yet to be set.

    Σ_o weight_o · origin_o,c · buy[o,t] ≤ allowed[s,w],   allowed[s,w] = amount · total[s,w]      (a share)
    Σ_o weight_o · origin_o,c · buy[o,t] ≤ amount · base[s,w]      (a share of what every plan buys alike)
    """
    blocks = [block for block in built.rules if block.rows.rule.name in set(names)]
    sides = [(block, 1.0, block.at_most) for block in blocks if block.at_most is not None]
    sides += [(block, -1.0, block.at_least) for block in blocks if block.at_least is not None]
    none = np.zeros(0, dtype=np.int64)
    if not sides:
        return AmountProgram(built.model.program, none, none, none, none, none, np.zeros(0))
    rows = np.concatenate([side.rows for _, _, side in sides])
    per_amount = np.concatenate([sign * _per_amount(block) for block, sign, _ in sides])
    if any(block.total is None for block in blocks):
        return AmountProgram(built.model.program, none, none, none, rows, rows, per_amount)
    sign = np.concatenate([np.full(len(side.rows), sign) for _, sign, side in sides])
    amount = np.concatenate([np.full(len(side.rows), block.amount) for block, _, side in sides])
    total = np.concatenate([_total_of_rows(block) for block, _, _ in sides])
    fixed = np.concatenate([_is_fixed(block, built.problem) for block, _, _ in sides])
    program = _without_totals(built.model.program, rows, total, sign * amount)
    return _with_allowed(program, rows, total, sign, fixed, per_amount)


def _per_amount(block: RuleBlock) -> Floats:
    """Right-hand side of each row for one unit of the amount, where plans do not change it."""
    if block.total is not None:
        return block.base / block.scale
    return _factor(block) / block.scale


def _is_fixed(block: RuleBlock, problem: Problem) -> Flags:
    """Whether every plan buys the same in the scope of each row."""
    return np.asarray(has_fixed_total(block.rows, problem)[block.rows.pair_scope[block.pair]])


def _factor(block: RuleBlock) -> float:
    """Measure units in one unit of an absolute amount."""
    return measured_in(block.rows.rule).factor if block.rows.rule.amount.kind == "quantity" else 1.0


def _total_of_rows(block: RuleBlock) -> Ints:
    assert block.total is not None  # noqa: S101 - a share has a total
    return block.total[block.rows.pair_scope[block.pair] * block.rows.windows + block.window]


def _without_totals(program: LinearProgram, rows: Ints, total: Ints, coefficient: Floats) -> LinearProgram:
    """The program without the totals of some rows, each of which has one with −coefficient."""
    shape = (program.rows, program.columns)
    matrix = sparse.csr_array(program.matrix + sparse.csr_array((coefficient, (rows, total)), shape=shape))
    matrix.eliminate_zeros()
    return replace(program, matrix=matrix)


def _with_allowed(
    program: LinearProgram, rows: Ints, total: Ints, sign: Floats, fixed: Flags, per_amount: Floats
) -> AmountProgram:
    """The program with ``allowed`` in those rows whose total is not fixed."""
    columns, at = np.unique(total[~fixed], return_inverse=True)
    count, height, width = len(columns), program.rows, program.columns
    if not count:
        none = np.zeros(0, dtype=np.int64)
        return AmountProgram(program, none, none, none, rows, rows, per_amount)
    number = np.arange(count)
    put_in = sparse.csr_array((-sign[~fixed], (rows[~fixed], at)), shape=(height, count))
    placeholder = sparse.csr_array((-np.ones(count), (number, columns)), shape=(count, width))
    matrix = sparse.csr_array(
        sparse.vstack(
            [
                sparse.hstack([program.matrix, put_in]),
                sparse.hstack([placeholder, sparse.eye_array(count)]),
            ],
            format="csr",
        )
    )
    zeros, ends = np.zeros(count), np.full(count, np.inf)
    longer = LinearProgram(
        matrix,
        np.concatenate([program.row_lower, zeros]),
        np.concatenate([program.row_upper, zeros]),
        np.concatenate([program.lower, -ends]),
        np.concatenate([program.upper, ends]),
        np.concatenate([program.cost, zeros]),
        np.concatenate([program.integer, np.zeros(count, dtype=np.bool_)]),
    )
    return AmountProgram(longer, columns, width + number, height + number, rows, rows[fixed], per_amount[fixed])


class LinearPoints:
    """Solves the program at one amount after the other."""

    def __init__(self, amounts: AmountProgram, start: Start | None = None) -> None:
        """Hands the program over.

        Args:
            amounts: the program.
            start: where the first solve starts; from scratch without.
        """
        self.amounts = amounts
        self.solver = _solver(amounts, start)
        self._last: Solution | None = None
        self._limited = amounts.program.matrix[amounts.limited]

    def solve(self, amount: float, options: SolveOptions | None = None) -> Solution:
        """The solution at an amount."""
        self._set(amount)
        solution = self._that_still_stands(amount) or self.solver.solve(options, Watcher(None, lambda: False))
        if solution.termination is Termination.FAULT:
            self.solver = WarmProgram(self.solver.program)
            solution = self.solver.solve(options, Watcher(None, lambda: False))
        self._last = solution if solution.termination is Termination.OPTIMAL else None
        return solution

    def _set(self, amount: float) -> None:
        amounts = self.amounts
        self.solver.set_coefficients(amounts.defines, amounts.total, np.full(len(amounts.total), -amount))
        if len(amounts.right):
            right = amounts.per_amount * amount
            self.solver.set_row_bounds(amounts.right, np.full(len(right), -np.inf), right)

    def _that_still_stands(self, amount: float) -> Solution | None:
        """The last solution, where the amount cost nothing and its rows hold at the new one as well.

        Rows without a price are no part of the proof, which so stays what it was.
        """
        last, amounts = self._last, self.amounts
        if last is None or last.values is None or last.duals is None or last.duals[amounts.moved].any():
            return None
        values = last.values.copy()
        values[amounts.allowed] = amount * values[amounts.total]
        beyond = self._limited @ values - self.solver.program.row_upper[amounts.limited]
        return replace(last, values=values) if beyond.max(initial=0.0) <= _EXACT else None


def _solver(amounts: AmountProgram, start: Start | None) -> WarmProgram | ActiveProgram | SeparableProgram:
    """What solves a program: a large one in parts where it falls into such, or with what is active in it."""
    program = amounts.program
    is_large = program.nonzeros >= LARGE
    if start is None and is_large and (split := separation(program, amounts.defines, amounts.total)) is not None:
        start = Separated(split, begin(program, split))
    if isinstance(start, Separated):
        return SeparableProgram(program, start)
    if start is not None and is_large:
        return ActiveProgram(program, start)
    return WarmProgram(program, start.basis if start is not None else None)


def first_point(amounts: AmountProgram, amount: float, options: SolveOptions) -> tuple[Solution, Start | None]:
    """The solution at the first amount, from scratch, and where all other points start."""
    points = LinearPoints(amounts)
    solution = points.solve(amount, options)
    if solution.termination is not Termination.OPTIMAL or isinstance(points.solver, ActiveProgram):
        return solution, None
    if isinstance(points.solver, SeparableProgram):
        return solution, points.solver.state()
    return solution, active_set(points.solver.program, solution, points.solver.basis())


@dataclass(frozen=True)
class LinearTask:
    """What the pieces of a linear frontier share.

    Attributes:
        amounts: the program.
        start: where each piece starts; from scratch without.
        options: limits of each solve.
    """

    amounts: AmountProgram
    start: Start | None
    options: SolveOptions


def linear_piece(task: LinearTask, amounts: Sequence[float]) -> list[Solution]:
    """The solutions at some amounts, without their duals: they would be long on the way."""
    points = LinearPoints(task.amounts, task.start)
    return [replace(points.solve(amount, task.options), duals=None, reduced_costs=None) for amount in amounts]
