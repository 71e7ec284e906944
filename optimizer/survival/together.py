"""Time to survive of materials that share suppliers' capacities: linear programs in which the day is a variable.

The day of recovery lies inside period k, which is split there; a part x of it is lost. Each part of the horizon has a
length ``fixed + per_x · x``, and with gross[o,p] what an offer would deliver without the loss:

    stock[m,p−1] + Σ_o remaining[o,p] · gross[o,p] − stock[m,p] ≥ requirement[m,p] · length_p
    gross[o,p] ≤ capacity_o · length_p          Σ_o part_o · gross[o,p] ≤ length_p      for each supplier

The longest x is the answer within k. What does not fit into stock is no shortage.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array, csr_array, vstack

from data.problems import SourcingError
from optimizer.events import Watcher
from optimizer.problem import FloatArray, IntArray
from optimizer.solving.program import LinearProgram
from optimizer.solving.result import Termination
from optimizer.solving.rows import terms
from optimizer.solving.warm import WarmProgram
from optimizer.survival.supply import NOTHING, Supply
from optimizer.sweep import SweepCancelledError

_WHOLE = 1e-7
"""A solver's answer within this of the whole is the whole."""


@dataclass(frozen=True)
class Part:
    """A stretch of time within one period.

    Attributes:
        period: number of the period.
        lost: whether supply is lost in it.
        need: the requirement's part of the period: a fixed number and one per x.
        can: the capacities' part of the period, alike; (1, 0) where it does not depend on x.
    """

    period: int
    lost: bool
    need: tuple[float, float]
    can: tuple[float, float]


@dataclass(frozen=True)
class Members:
    """Materials that are planned together.

    Attributes:
        materials: their positions.
        entries: the entries of ``Supply`` for them.
    """

    materials: IntArray
    entries: IntArray


@dataclass(frozen=True)
class Longest:
    """The longest part of a period, or the greatest part of all requirements.

    Attributes:
        x: from 0 to 1.
        scarce: position of the material that holds it back most.
    """

    x: float
    scarce: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing holds it back."""
        return self.x >= 1.0 - _WHOLE


def members_of(supply: Supply, materials: IntArray) -> Members:
    """Some materials with their entries."""
    return Members(materials, np.flatnonzero(np.isin(supply.material, materials)))


def longest_part(
    supply: Supply, members: Members, remaining: FloatArray, k: int, watcher: Watcher | None = None
) -> Longest | None:
    """The longest part of period ``k`` that may be lost with all periods before it; None where those are too long.

    Args:
        supply: what can be delivered.
        members: the materials in question.
        remaining: what is left of each entry of ``supply``.
        k: number of the period of recovery.
        watcher: asked whether to go on.

    Raises:
        SourcingError: no answer proved itself.
        SweepCancelledError: the user stopped it.
    """
    whole, periods = (1.0, 0.0), len(supply.days)
    parts = [Part(t, True, whole, whole) for t in range(k)]
    parts += [Part(k, True, (0.0, 1.0), (0.0, 1.0)), Part(k, False, (1.0, -1.0), (1.0, -1.0))]
    parts += [Part(t, False, whole, whole) for t in range(k + 1, periods)]
    return _solve(supply, members, remaining, parts, watcher)


def greatest_part_met(
    supply: Supply, members: Members, remaining: FloatArray, lost_periods: int, watcher: Watcher | None = None
) -> Longest:
    """The greatest part of all requirements that can be met where the first ``lost_periods`` periods are lost.

    Raises:
        SourcingError: no answer proved itself.
        SweepCancelledError: the user stopped it.
    """
    parts = [Part(t, t < lost_periods, (0.0, 1.0), (1.0, 0.0)) for t in range(len(supply.days))]
    found = _solve(supply, members, remaining, parts, watcher)
    if found is None:
        raise SourcingError(
            "No part of the requirements can be met, not even nothing: the solver's answer is no answer."
        )
    return found


def _solve(
    supply: Supply, members: Members, remaining: FloatArray, parts: list[Part], watcher: Watcher | None
) -> Longest | None:
    program = _program(supply, members, remaining, parts)
    solution = WarmProgram(program).solve(watcher=watcher)
    if solution.termination is Termination.INFEASIBLE:
        return None
    if solution.termination is Termination.CANCELLED:
        raise SweepCancelledError
    if solution.values is None or solution.duals is None or solution.termination is not Termination.OPTIMAL:
        raise SourcingError(f"No answer proved itself for the time to survive ({solution.termination}).")
    balances = len(members.materials) * len(parts)
    required = supply.requirement[members.materials][:, [part.period for part in parts]]
    held_back = (np.abs(solution.duals[:balances]).reshape(required.shape) * required).sum(axis=1)
    x = min(max(float(solution.values[-1]), 0.0), 1.0)
    return Longest(x, int(members.materials[int(np.argmax(held_back))]))


class _Layout:
    """The columns of the program: gross by entry and part, stock by material and part, x; and what they refer to."""

    def __init__(self, supply: Supply, members: Members, parts: list[Part]) -> None:
        entries, count = len(members.entries), len(parts)
        self.supply, self.members, self.parts = supply, members, parts
        self.period = np.array([part.period for part in parts])
        self.can = np.array([part.can for part in parts])
        self.need = np.array([part.need for part in parts])
        self.gross = np.arange(entries * count).reshape(entries, count)
        self.stock = self.gross.size + np.arange(len(members.materials) * count).reshape(-1, count)
        self.x = self.gross.size + self.stock.size
        self.required = supply.requirement[members.materials][:, self.period]
        self.capacity = np.repeat(supply.capacity[members.entries][:, None], count, axis=1)
        self.capacity_moves = np.isfinite(self.capacity) & (self.can[:, 1] != 0.0)


def _program(supply: Supply, members: Members, remaining: FloatArray, parts: list[Part]) -> LinearProgram:
    """The greatest x, as in the module's text."""
    layout = _Layout(supply, members, parts)
    rows = _Rows(layout.x + 1)
    _add_balances(rows, layout, remaining)
    _add_capacities(rows, layout)
    _add_supplier_capacities(rows, layout)
    upper = np.concatenate([_most_gross(layout).ravel(), _most_stock(layout).ravel(), [1.0]])
    return rows.program(upper, layout.x)


def _add_balances(rows: _Rows, layout: _Layout, remaining: FloatArray) -> None:
    """stock[m,p−1] + Σ_o remaining[o,p] · gross[o,p] − stock[m,p] ≥ requirement[m,p] · length_p

    The opening stock of the first part is a number and stands on the right.
    """
    supply, members, stock = layout.supply, layout.members, layout.stock
    left = np.where([part.lost for part in layout.parts], remaining[members.entries][:, None], 1.0)
    left[left <= NOTHING] = 0.0
    row = np.arange(stock.size).reshape(stock.shape)
    of_entry = np.searchsorted(members.materials, supply.material[members.entries])
    fixed = layout.required * layout.need[:, 0]
    fixed[:, 0] -= supply.opening[members.materials]
    rows.add(
        stock.size,
        (row[of_entry].ravel(), layout.gross.ravel(), left.ravel()),
        (row[:, 1:].ravel(), stock[:, :-1].ravel(), 1.0),
        (row.ravel(), stock.ravel(), -1.0),
        (row.ravel(), layout.x, (-layout.required * layout.need[:, 1]).ravel()),
        at_least=fixed.ravel(),
    )


def _add_capacities(rows: _Rows, layout: _Layout) -> None:
    """gross[o,p] ≤ capacity_o · length_p      where the length depends on x; elsewhere it is a bound"""
    entry, part = np.nonzero(layout.capacity_moves)
    row, capacity = np.arange(len(entry)), layout.capacity[entry, part]
    rows.add(
        len(row),
        (row, layout.gross[entry, part], 1.0),
        (row, layout.x, -capacity * layout.can[part, 1]),
        at_most=capacity * layout.can[part, 0],
    )


def _add_supplier_capacities(rows: _Rows, layout: _Layout) -> None:
    """Σ_o part_o · gross[o,p] ≤ length_p      for each supplier with a capacity"""
    taken = layout.supply.part[layout.members.entries]
    limited = np.flatnonzero(taken > 0.0)
    of_entry = layout.supply.supplier[layout.members.entries[limited]]
    suppliers, number = np.unique(of_entry, return_inverse=True)
    row = np.arange(len(suppliers) * len(layout.parts)).reshape(len(suppliers), len(layout.parts))
    rows.add(
        row.size,
        (row[number].ravel(), layout.gross[limited].ravel(), np.repeat(taken[limited], len(layout.parts))),
        (row.ravel(), layout.x, np.tile(-layout.can[:, 1], len(suppliers))),
        at_most=np.tile(layout.can[:, 0], len(suppliers)),
    )


def _most_gross(layout: _Layout) -> FloatArray:
    serves = layout.supply.serves[layout.members.entries][:, layout.period]
    return np.where(serves, np.where(layout.capacity_moves, np.inf, layout.capacity), 0.0)


def _most_stock(layout: _Layout) -> FloatArray:
    """The maximum holds at the ends of periods; who keeps no stock keeps none at the day of recovery either."""
    maximum = layout.supply.maximum[layout.members.materials][:, layout.period]
    inside = np.append(layout.period[1:] == layout.period[:-1], False)
    return np.where(inside & (maximum > 0.0), np.inf, maximum)


class _Rows:
    """Blocks of rows that grow into a program."""

    def __init__(self, columns: int) -> None:
        self.columns = columns
        self.blocks: list[coo_array] = []
        self.lower: list[FloatArray] = []
        self.upper: list[FloatArray] = []

    def add(
        self,
        count: int,
        *groups: tuple[object, object, object],
        at_least: FloatArray | None = None,
        at_most: FloatArray | None = None,
    ) -> None:
        """Adds rows from (row, column, coefficient) of each term."""
        row, column, coefficient = terms(*groups)  # type: ignore[arg-type]
        self.blocks.append(coo_array((coefficient, (row, column)), shape=(count, self.columns)))
        self.lower.append(np.full(count, -np.inf) if at_least is None else at_least)
        self.upper.append(np.full(count, np.inf) if at_most is None else at_most)

    def program(self, upper: FloatArray, objective: int) -> LinearProgram:
        """The program that makes one column as great as it can be."""
        matrix = csr_array(vstack(self.blocks, format="csr"))
        matrix.eliminate_zeros()
        cost = np.zeros(self.columns)
        cost[objective] = -1.0
        lower, highest = np.concatenate(self.lower), np.concatenate(self.upper)
        none = np.zeros(self.columns, dtype=bool)
        return LinearProgram(matrix, lower, highest, np.zeros(self.columns), upper, cost, none)
