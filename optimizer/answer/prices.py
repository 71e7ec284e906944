"""What one percentage point tighter would cost, rule by rule.

The price of a row is −dual · total / 100. Where several duals prove the same plan they differ, and only one is the
slope on the tightening side. The dual at hand is that one if the basis allows the row to be tightened by a hair;
otherwise the row is tightened by that hair and solved again from the last basis, and the dual of that solution is
taken: the hair lies on the piece of the cost curve next to the plan. Where the total
itself is a decision (a value, a shortage, a stock that moves purchases between windows) several totals may prove the
same plan too. Then the amount is tightened in its coefficient, and the basis of that solution says dual and total at
the amount as it stands. The tests compare these prices with finite differences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from optimizer.answer.exposure import Measured
from optimizer.building import Built
from optimizer.constraints.rules import RuleBlock
from optimizer.events import Cancelled
from optimizer.problem import FloatArray, Problem
from optimizer.rules.scope import measured_in
from optimizer.solving.basis import Basis
from optimizer.solving.model import Block
from optimizer.solving.result import Solution, Termination
from optimizer.solving.warm import WarmProgram

_HAIR = 1e-6
"""Part of the denominator by which a row is tightened: a ten-thousandth of a percentage point."""
_WORK = 4e7
"""Nonzeros that may be solved again for prices in all; beyond it the dearest rows are priced, the rest are not."""


@dataclass(frozen=True)
class Prices:
    """Prices of all rule rows.

    Attributes:
        per_point: by rule block, then row; None where no tighter amount is possible or the row was not priced.
        left_out: number of rows at their limit that were not priced: the book is too large, or the user cancelled.
    """

    per_point: list[list[float | None]]
    left_out: int


@dataclass(frozen=True)
class _Row:
    """A row at its limit: where it is, what its dual says, how many row units one point is, and how it is tightened.

    Attributes:
        total: column of its denominator where that is a decision; -1 where it is a number.
        coefficient: coefficient of that column.
        possible: whether a tighter amount means anything: no share is below 0 or above 1, none tighter than exact.
    """

    block: int
    number: int
    rows: Block
    point: float
    dual: float
    total: int
    coefficient: float
    possible: bool


def price_rules(
    built: Built, solution: Solution, measures: Sequence[Measured], cancelled: Cancelled | None = None
) -> Prices:
    """Prices every row that is at its limit; others cost nothing.

    Args:
        built: the model, still holding the basis of ``solution``.
        solution: the optimal solution of a linear program.
        measures: what each rule block measures in it.
        cancelled: asked before each row; True leaves the rest unpriced.
    """
    per_point: list[list[float | None]] = [[0.0] * len(block.pair) for block in built.rules]
    found = [
        row
        for number, (block, measured) in enumerate(zip(built.rules, measures, strict=True))
        for row in _rows_at_limit(number, block, measured, solution, built.problem)
    ]
    found.sort(key=lambda row: (row.dual * row.point, row.block, row.number))
    basis = built.model.basis(solution)
    is_settled = _settled(built, basis, found, cancelled)
    affordable = max(1, int(_WORK // max(1, built.model.program.matrix.nnz)))
    again, left_out = _Again(built, basis), 0
    for row, settled in zip(found, is_settled, strict=True):
        if settled or not row.possible:
            _add(per_point, row, -row.dual * row.point * built.problem.money + 0.0 if row.possible else None)
        elif affordable > 0 and not (cancelled is not None and cancelled()):
            affordable -= 1
            _add(per_point, row, again.price(row))
        else:
            left_out += 1
            _add(per_point, row, None)
    return Prices(per_point, left_out)


def _settled(built: Built, basis: Basis | None, rows: Sequence[_Row], cancelled: Cancelled | None) -> list[bool]:
    """For each row whether its dual is the slope on the tightening side: the basis stands when it is tightened.

    A row whose total is a decision is asked only for the basis; among plans of equal cost the total may still differ,
    so only a total that is a number settles it.
    """
    if basis is None:
        return [False] * len(rows)
    return [
        row.possible
        and row.total < 0
        and not (cancelled is not None and cancelled())
        and basis.tightening_room(int(row.rows.rows[row.number])) >= _hair(row, built)
        for row in rows
    ]


def _hair(row: _Row, built: Built) -> float:
    """By how much the right-hand side of a row is tightened: a part of its amount, or of a share's denominator."""
    right = abs(float(built.model.program.row_upper[row.rows.rows[row.number]]))
    return _HAIR * max(right or 100.0 * row.point, 1.0)


def _add(per_point: list[list[float | None]], row: _Row, price: float | None) -> None:
    before = per_point[row.block][row.number]
    per_point[row.block][row.number] = None if price is None or before is None else before + price


def _rows_at_limit(
    number: int, block: RuleBlock, measured: Measured, solution: Solution, problem: Problem
) -> Iterator[_Row]:
    rule, scope = block.rows.rule, block.rows.pair_scope[block.pair]
    is_share = rule.amount.kind == "share"
    total = measured.total[scope, block.window]
    allowed = block.amount * (total if is_share else np.ones_like(total))
    point = (total / 100.0 if is_share else _unit(block)) / block.scale
    decided = _is_decided(block, problem)
    for rows, part in ((block.at_most, measured.counted), (block.at_least, measured.low)):
        if rows is None:
            continue
        is_cap = rows is block.at_most
        beyond = (part[block.pair, block.window] - allowed) * (1.0 if is_cap else -1.0)
        near = beyond >= -_HAIR * np.maximum(total, np.abs(allowed))
        near &= (total > 0.0) | (not is_share)
        dual: FloatArray = solution.dual(rows)
        possible = rule.limit != "exactly" and (block.amount > 0.0 if is_cap else block.amount < 1.0 or not is_share)
        for row in np.nonzero(near)[0].tolist():
            at = int(scope[row]) * block.rows.windows + int(block.window[row])
            column = int(block.total.ids[at]) if block.total is not None and decided[scope[row]] else -1
            coefficient = -block.amount if is_cap else block.amount
            yield _Row(number, row, rows, float(point[row]), float(dual[row]), column, coefficient, possible)


def _is_decided(block: RuleBlock, problem: Problem) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """For each scope whether what is bought in all may differ between plans that meet the same requirements."""
    scope = block.rows.scope
    moves = np.isfinite(problem.shortage_cost) | (block.rows.rule.measure == "value")
    moves[problem.stock.material] = True
    decided = np.zeros(len(scope.names), dtype=bool)
    np.logical_or.at(decided, scope.of_material[scope.of_material >= 0], moves[scope.of_material >= 0])
    return decided


class _Again:
    """The model solved again with one row a hair tighter; handed over once, and only when a first row is asked for."""

    def __init__(self, built: Built, basis: Basis | None) -> None:
        self._built, self._basis = built, basis

    def price(self, row: _Row) -> float | None:
        """The price of a point on the tightening side; None where nothing tighter is possible."""
        slope = self._amount_tightened(row) if row.total >= 0 else self._right_hand_side_tightened(row)
        return None if slope is None else max(0.0, slope) * self._built.problem.money

    @cached_property
    def _warm(self) -> WarmProgram:
        return WarmProgram(self._built.model.program, None if self._basis is None else self._basis.as_start())

    def _right_hand_side_tightened(self, row: _Row) -> float | None:
        """−dual · point, the dual being that of the row a hair tighter; in the model's money."""
        program, at = self._warm.program, row.rows.rows[[row.number]]
        lower, upper = program.row_lower[at].copy(), program.row_upper[at].copy()
        self._warm.set_row_bounds(at, lower, upper - _hair(row, self._built))
        solution = self._warm.solve()
        self._warm.set_row_bounds(at, lower, upper)
        if solution.termination is not Termination.OPTIMAL:
            return None
        return -float(solution.dual(row.rows)[row.number]) * row.point

    def _amount_tightened(self, row: _Row) -> float | None:
        """−dual · total / 100 at the amount as it stands, in the basis that is best for an amount a hair tighter.

        None where the cost jumps however little the amount is tightened: then no price per point is true.
        """
        number = int(row.rows.rows[row.number])
        hair = _HAIR / min(1.0, 100.0 * row.point)
        self._warm.put_coefficient(number, row.total, row.coefficient + hair)
        tighter = self._warm.solve()
        self._warm.put_coefficient(number, row.total, row.coefficient)
        if tighter.termination is not Termination.OPTIMAL:
            return None
        solution = self._warm.solve()
        if solution.values is None or solution.objective is None or tighter.objective is None:
            return None
        slope = -float(solution.dual(row.rows)[row.number]) * float(solution.values[row.total]) / 100.0
        rise = tighter.objective - solution.objective
        is_jump = rise > 10.0 * max(0.0, slope) * 100.0 * hair + 1e-6 * max(1.0, abs(solution.objective))
        return None if is_jump else slope


def _unit(block: RuleBlock) -> float:
    return measured_in(block.rows.rule).factor if block.rows.rule.amount.kind == "quantity" else 1.0
