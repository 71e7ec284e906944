"""Groups of materials without terms that ask too much of a supplier: one linear program of those groups alone.

    min  Σ worth_m · short[m,j],   then   Σ landed_cost[o,j] · buy[o,j] + Σ holding_cost_m · stock[m,j]
    stock[m,j−1] + Σ_o buy[o,j] + left_m (first piece) + short[m,j] − stock[m,j] = need[m,j]
    Σ_{o∈O_s} unit_o / remaining[o,j] · buy[o,j] ≤ capacity_s

over the pieces from the event on; ``left`` is stock at the event that may also be thrown away. It starts where every
material is filled as if it had its suppliers for itself: only where a supplier is asked for too much is that not best.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from data.arrays import BoolArray, FloatArray, IntArray
from optimizer.answer.purchased import DUST
from optimizer.events import Watcher
from optimizer.solving.basis import StartingBasis
from optimizer.solving.program import LinearProgram
from optimizer.solving.result import Solution, Termination
from optimizer.solving.warm import WarmProgram
from optimizer.stress.coupled import Answer
from optimizer.stress.filling import most_of, still_needed, usable_stock, with_past
from optimizer.stress.ground import Again
from optimizer.sweep import SweepCancelledError

_AT_LOWER, _BASIC, _AT_UPPER = 0, 1, 2
"""HiGHS's status of a column or row, as numbers."""


@dataclass(frozen=True)
class Columns:
    """The columns of the program, kind after kind, and what they are.

    Attributes:
        entry: entries that can be bought.
        stored: number of the balance row at whose end something is stored.
        short: number of the balance row in which something can be short.
        left: number of the balance row in which stock at the event may be used.
    """

    entry: IntArray
    stored: IntArray
    short: IntArray
    left: IntArray

    def split(self, values: FloatArray) -> list[FloatArray]:
        """Values of all columns, kind by kind."""
        sizes = [len(self.entry), len(self.stored), len(self.short)]
        return np.split(values, np.cumsum(sizes))


@dataclass(frozen=True)
class Groups:
    """What the program is about: some materials from a piece on.

    Attributes:
        again: what is asked for.
        material: positions of the materials.
        need: what stock does not meet, shape (materials, late pieces).
        room: what can be stored beside stock that is kept anyway, the same shape.
        left: stock that may be used or thrown away, one a material.
        kept: closing stock that is kept anyway, all materials and pieces.
        unused: what is neither needed nor fits, all materials and pieces.
    """

    again: Again
    material: IntArray
    need: FloatArray
    room: FloatArray
    left: FloatArray
    kept: FloatArray
    unused: FloatArray

    @property
    def late(self) -> int:
        """Number of pieces from the event on."""
        return int(self.need.shape[1])


def plan_shared(again: Again, chosen: BoolArray, guess: Answer, worth: FloatArray, watcher: Watcher) -> Answer | None:
    """The re-plan of some whole groups of materials without terms; None where the solver's answer proves nothing.

    Args:
        again: what is asked for.
        chosen: which materials.
        guess: each filled as if it had its suppliers for itself.
        worth: what a shortage of one internal unit counts, one a material, above 0.
        watcher: asked whether to go on.

    Raises:
        SweepCancelledError: the user stopped it.
    """
    groups = _groups(again, chosen)
    columns = _columns(groups)
    cost = _cost(groups, columns)
    counts = worth[groups.material[columns.short // groups.late]] / worth.max()
    program = _program(groups, columns, cost, counts)
    warm = WarmProgram(program, _basis(groups, columns, program, guess))
    solution = _solve(warm, columns, cost, _dear(groups, columns, cost, worth), counts, watcher)
    if solution is None or solution.values is None:
        return None
    return _answer(groups, columns, solution.values)


def _groups(again: Again, chosen: BoolArray) -> Groups:
    first, material = again.first, np.flatnonzero(chosen)
    need, kept, unused = still_needed(again)
    room = (again.ground.room - kept)[material, first:]
    room = np.minimum(room, need[material, first:].sum(axis=1)[:, None])
    return Groups(again, material, need[material, first:], room, usable_stock(again)[material], kept, unused)


def _columns(groups: Groups) -> Columns:
    again = groups.again
    buyable, first = again.ground.buyable, again.first
    chosen = np.zeros(len(again.required), dtype=bool)
    chosen[groups.material] = True
    entry = np.flatnonzero(chosen[buyable.material] & (buyable.piece >= first) & (again.supply.can > 0.0))
    return Columns(
        entry,
        np.flatnonzero(groups.room.ravel() > 0.0),
        np.flatnonzero(groups.need.ravel() > 0.0),
        np.flatnonzero(groups.left > 0.0) * groups.late,
    )


def _cost(groups: Groups, columns: Columns) -> FloatArray:
    """Landed cost and, at the end of a period, holding; one a column."""
    again, ground = groups.again, groups.again.ground
    holding_cost = np.zeros(len(again.required))
    holding_cost[ground.problem.stock.material] = ground.problem.stock.holding_cost
    material, piece = np.divmod(columns.stored, groups.late)
    closes = ground.buyable.timeline.closes[again.first :][piece]
    nothing = np.zeros(len(columns.short) + len(columns.left))
    parts = (again.supply.landed_cost[columns.entry], holding_cost[groups.material[material]] * closes, nothing)
    return np.asarray(np.concatenate(parts) / ground.problem.money)


def _program(groups: Groups, columns: Columns, cost: FloatArray, counts: FloatArray) -> LinearProgram:
    """The program; its last row, without a limit at first, adds up what is short."""
    again, ground, late = groups.again, groups.again.ground, groups.late
    buyable, at = ground.buyable, columns.entry
    number = np.full(len(again.required), -1)
    number[groups.material] = np.arange(len(groups.material))
    bought_in = number[buyable.material[at]] * late + buyable.piece[at] - again.first
    goes_on = np.flatnonzero(columns.stored % late < late - 1)
    balance, buys = groups.need.size, len(at)
    stored = buys + np.arange(len(columns.stored))
    short = buys + len(stored) + np.arange(len(columns.short))
    left = buys + len(stored) + len(short) + np.arange(len(columns.left))
    supplier, terms, capacity = _supplier_rows(groups, columns)
    limited = np.flatnonzero(supplier >= 0)
    last = balance + len(capacity)
    row = [bought_in, columns.stored, columns.stored[goes_on] + 1, columns.short, columns.left]
    row += [balance + supplier[limited], np.full(len(short), last)]
    column = [np.arange(buys), stored, stored[goes_on], short, left, limited, short]
    value = [np.ones(buys), -np.ones(len(stored)), np.ones(len(goes_on)), np.ones(len(short)), np.ones(len(left))]
    value += [terms[limited], counts]
    matrix = csr_array(
        (np.concatenate(value), (np.concatenate(row), np.concatenate(column))), shape=(last + 1, len(cost))
    )
    matrix.sort_indices()
    most = np.minimum(most_of(ground, again.supply)[at], groups.need.sum(axis=1)[number[buyable.material[at]]])
    limits = (most, groups.room.ravel()[columns.stored], groups.need.ravel()[columns.short])
    upper = np.concatenate([*limits, groups.left[columns.left // late]])
    return LinearProgram(
        matrix,
        np.concatenate([groups.need.ravel(), np.full(len(capacity) + 1, -np.inf)]),
        np.concatenate([groups.need.ravel(), capacity, [np.inf]]),
        np.zeros(len(cost)),
        upper,
        cost,
        np.zeros(len(cost), dtype=bool),
    )


def _supplier_rows(groups: Groups, columns: Columns) -> tuple[IntArray, FloatArray, FloatArray]:
    """For each entry the number of its supplier's row (−1 for none) and its coefficient; the capacity of each row.

    Both sides are divided by the power of two next to the largest coefficient.
    """
    again, ground = groups.again, groups.again.ground
    buyable, at, pieces = ground.buyable, columns.entry, len(ground.buyable.timeline)
    has = np.isfinite(ground.problem.supplier_capacity[buyable.supplier[at]])
    key = buyable.supplier[at] * pieces + buyable.piece[at]
    rows, inverse = np.unique(key[has], return_inverse=True)
    row = np.full(len(at), -1)
    row[has] = inverse
    terms = buyable.per_supplier_unit[at] / again.supply.remaining[at]
    largest = np.zeros(len(rows))
    np.maximum.at(largest, inverse, terms[has])
    scale = np.exp2(np.round(np.log2(np.where(largest > 0.0, largest, 1.0))))
    terms[has] /= scale[inverse]
    return row, terms, ground.problem.supplier_capacity[rows // pieces] / scale


def _basis(groups: Groups, columns: Columns, program: LinearProgram, guess: Answer) -> StartingBasis:
    """What lies between its bounds is basic; a balance that has nothing of the kind keeps its own row so."""
    first, at = groups.again.first, groups.material
    stored = (guess.closing - groups.kept)[at, first:].ravel()[columns.stored]
    short = guess.short[at, first:].ravel()[columns.short]
    values = np.concatenate([guess.bought[columns.entry], stored, short, np.zeros(len(columns.left))])
    inside = (values > DUST) & (values < program.upper - DUST)
    status = np.where(inside, _BASIC, np.where(values > DUST, _AT_UPPER, _AT_LOWER))
    met = np.diff(program.matrix[: groups.need.size, np.flatnonzero(inside)].indptr) > 0
    rows = np.full(program.rows, _BASIC)
    rows[: groups.need.size][met] = _AT_LOWER
    return StartingBasis(status.astype(np.int64), rows.astype(np.int64))


def _dear(groups: Groups, columns: Columns, cost: FloatArray, worth: FloatArray) -> FloatArray:
    """The same costs, and one of each shortage above what buying a unit and storing it to the end could cost."""
    ground = groups.again.ground
    buyable, stock, at = ground.buyable, ground.problem.stock, columns.entry
    dearest = worth.copy()
    np.maximum.at(dearest, buyable.material[at], groups.again.supply.landed_cost[at])
    dearest[stock.material] += stock.holding_cost * groups.late
    dear = cost.copy()
    begin = len(at) + len(columns.stored)
    material = groups.material[columns.short // groups.late]
    dear[begin : begin + len(columns.short)] = 10.0 * np.maximum(dearest[material] / ground.problem.money, 1.0)
    return dear


def _solve(
    warm: WarmProgram, columns: Columns, cost: FloatArray, dear: FloatArray, counts: FloatArray, watcher: Watcher
) -> Solution | None:
    """One solve with shortages dearer than anything else; if one is left, one for the least and one for the cost."""
    everything, begin = np.arange(len(cost)), len(columns.entry) + len(columns.stored)
    short = np.arange(begin, begin + len(columns.short))
    warm.set_cost(everything, dear)
    found = _run(warm, watcher)
    if found is None or found.values is None or found.values[short].sum() <= DUST * max(1, len(short)):
        return found
    only_short = np.zeros(len(cost))
    only_short[short] = counts
    warm.set_cost(everything, only_short)
    least = _run(warm, watcher)
    if least is None or least.values is None:
        return None
    value = counts @ least.values[short]
    warm.set_cost(everything, cost)
    last = np.array([warm.program.rows - 1])
    warm.set_row_bounds(last, np.array([-np.inf]), np.array([value]))
    return _run(warm, watcher)


def _run(warm: WarmProgram, watcher: Watcher) -> Solution | None:
    solution = warm.solve(None, watcher)
    if solution.termination is Termination.CANCELLED:
        raise SweepCancelledError
    return solution if solution.termination is Termination.OPTIMAL else None


def _answer(groups: Groups, columns: Columns, values: FloatArray) -> Answer:
    """The answer, with stock that is kept anyway, and with what was before the event."""
    again, first, at = groups.again, groups.again.first, groups.material
    buy, stored, short, left = columns.split(np.where(values > DUST, values, 0.0))
    shape = again.required.shape
    bought, closing, lacking, surplus = np.zeros(len(again.ground.buyable)), *(np.zeros(shape) for _ in range(3))
    bought[columns.entry] = buy
    late = np.zeros((2, *groups.need.shape))
    late[0].ravel()[columns.stored], late[1].ravel()[columns.short] = stored, short
    closing[at, first:] = late[0] + groups.kept[at, first:]
    lacking[at, first:] = late[1]
    surplus[at] = groups.unused[at]
    thrown = np.zeros(len(at))
    thrown[columns.left // groups.late] = left
    surplus[at, first] += np.maximum(groups.left - thrown, 0.0)
    return with_past(again, Answer(bought, closing, lacking, surplus, 0.0), at)
