"""What one percentage point tighter would cost, rule by rule.

The price of a row is −dual · total / 100. Where several duals prove the same plan they differ, and only one is the
slope on the tightening side; so each row at its limit is tightened by a hair and solved again from the last basis,
and the dual of that solution is taken: the cost is piecewise linear in the right-hand side, and the hair lies on the
piece next to the plan. The tests compare these prices with finite differences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from optimizer.building import Built
from optimizer.constraints.rules import RuleBlock
from optimizer.exposure import Measured
from optimizer.model import Block
from optimizer.problem import FloatArray
from optimizer.result import Solution, Termination
from optimizer.rule_rows import measured_in

_HAIR = 1e-6
"""Part of the denominator by which a row is tightened: a ten-thousandth of a percentage point."""
_WORK = 4e8
"""Nonzeros that may be looked at again for prices in all; beyond it the dearest rows are priced, the rest are not."""


@dataclass(frozen=True)
class Prices:
    """Prices of all rule rows.

    Attributes:
        per_point: by rule block, then row; None where no tighter amount is possible or the row was not priced.
        left_out: number of rows at their limit that were not priced because the book is too large.
    """

    per_point: list[list[float | None]]
    left_out: int


@dataclass(frozen=True)
class _Row:
    """A row at its limit: where it is, what its dual says, and how many row units one point is."""

    block: int
    number: int
    rows: Block
    point: float
    dual: float


def price_rules(built: Built, solution: Solution, measures: Sequence[Measured]) -> Prices:
    """Prices every row that is at its limit; others cost nothing.

    Args:
        built: the model, still holding the basis of ``solution``.
        solution: the optimal solution of a linear program.
        measures: what each rule block measures in it.
    """
    per_point: list[list[float | None]] = [[0.0] * len(block.pair) for block in built.rules]
    found = [
        row
        for number, (block, measured) in enumerate(zip(built.rules, measures, strict=True))
        for row in _rows_at_limit(number, block, measured, solution)
    ]
    found.sort(key=lambda row: (row.dual * row.point, row.block, row.number))
    affordable = max(1, int(_WORK // max(1, built.model.program.matrix.nnz)))
    for row in found[:affordable]:
        _add(per_point, row, _tightened(built, row))
    for row in found[affordable:]:
        _add(per_point, row, None)
    return Prices(per_point, len(found[affordable:]))


def _add(per_point: list[list[float | None]], row: _Row, price: float | None) -> None:
    before = per_point[row.block][row.number]
    per_point[row.block][row.number] = None if price is None or before is None else before + price


def _rows_at_limit(number: int, block: RuleBlock, measured: Measured, solution: Solution) -> list[_Row]:
    is_share = block.rows.rule.amount.kind == "share"
    total = measured.total[block.rows.pair_scope[block.pair], block.window]
    allowed = block.amount * (total if is_share else np.ones_like(total))
    point = total / block.scale / 100.0 if is_share else np.full(len(total), _unit(block) / block.scale)
    found = []
    for rows, part in ((block.at_most, measured.counted), (block.at_least, measured.low)):
        if rows is None:
            continue
        gap = np.abs(part[block.pair, block.window] - allowed)
        sided = (
            part[block.pair, block.window] >= allowed
            if rows is block.at_most
            else part[block.pair, block.window] <= allowed
        )
        near = (sided | (gap <= _HAIR * np.maximum(total, np.abs(allowed)))) & ((total > 0.0) | ~is_share)
        dual: FloatArray = solution.dual(rows)
        found += [_Row(number, int(row), rows, float(point[row]), float(dual[row])) for row in np.nonzero(near)[0]]
    return found


def _tightened(built: Built, row: _Row) -> float | None:
    """The price of a point on the tightening side; None where nothing tighter is possible."""
    program = built.model.program
    right = program.row_upper[row.rows.rows]
    tighter = right.copy()
    tighter[row.number] -= _HAIR * max(row.point * 100.0, abs(float(right[row.number])))
    built.model.set_right_hand_side(row.rows, tighter)
    solution = built.model.solve()
    built.model.set_right_hand_side(row.rows, right)
    if solution.termination is not Termination.OPTIMAL:
        return None
    return max(0.0, -float(solution.dual(row.rows)[row.number])) * row.point


def _unit(block: RuleBlock) -> float:
    return measured_in(block.rows.rule).factor if block.rows.rule.amount.kind == "quantity" else 1.0
