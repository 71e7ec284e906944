"""The tightest amounts that rows of a rule could have, found by linear programs.

A row says N ≤ amount · D (at most) or N ≥ amount · D (at least): what comes from its target against all that is
bought. Rows that share one amount form a cell. A share's D is a decision, so its tightest amount is the least (the
greatest) value of a largest (least) ratio of linear functions. Newton's method finds it (Dinkelbach, Management
Science 13, 1967; for several ratios Crouzeix, Ferland and Schaible, JOTA 47, 1985): at a level λ the program

    min beyond   subject to   ±(N_i − λ · D_i) ≤ d_i · beyond      for each row i of the cell

reaches λ where beyond ≤ 0, and its plan has a better ratio; d_i, the last D_i, makes the steps nearly exact. Each
level asked for lies a hair beyond the best ratio found, so that the last program proves that hair out of reach.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.events import Cancelled
from optimizer.problem import BoolArray, FloatArray, IntArray
from optimizer.solving.model import SolveOptions, SourcingModel
from optimizer.solving.result import Solution, Termination

_HAIR = 1e-7
"""A share this much tighter than the one found is proved to be out of reach."""
_CLOSE = 1e-9
"""``beyond`` above this is above zero."""
_NOTHING = 1e-7
"""A denominator below this, in units of its row, is no purchase."""
_PRICE = 1e4
"""Cost of ``beyond``: the solver's tolerance on reduced costs is this much finer in amounts."""
_LARGEST = 1e3
"""``beyond`` is at most so many times a whole share below zero: purchases that dilute a share may have no limit."""
_HEAVIEST = 1e6
"""No row weighs more: such purchases may be any number, and weights only set the length of the steps."""
_STEPS = 200
LARGE = 300_000
"""Nonzeros from which each level is asked for from scratch: from the last basis it can take a hundred times as long."""


@dataclass(frozen=True)
class TestedRows:
    """The rows of a rule whose amount is in question; one an entry.

    Attributes:
        sign: 1 for at most, −1 for at least.
        row: its number in the model.
        cell: number of its cell; rows of a cell share one amount.
        total: column of its denominator; -1 where that is ``first`` (an absolute amount).
        first: its denominator as far as it is known before solving, in units of the row.
        fixed: whether its denominator is ``first`` in every plan.
        floor: the tightest amount that a cell may have, times ``sign``; −inf where there is no such amount.
    """

    sign: float
    row: IntArray
    cell: IntArray
    total: IntArray
    first: FloatArray
    fixed: BoolArray
    floor: float


class Tightening:
    """A model with rows whose amounts are free: each cell's rows may be broken by its ``beyond``.

    A row that bought nothing in the last plan is not broken: nothing comes of it, and it would hide what the others
    could reach.
    """

    def __init__(self, model: SourcingModel, tested: TestedRows, cells: int) -> None:
        """Frees the rows.

        Args:
            model: the model that holds them; its costs become zero.
            tested: the rows.
            cells: number of cells.
        """
        self.model, self.tested, self.cells = model, tested, cells
        self.cost = model.program.cost / max(1.0, model.program.cost.max(initial=0.0))
        model.set_cost(np.arange(model.program.columns), 0.0)
        is_share = bool((tested.total >= 0).any())
        least = (-_LARGEST if tested.sign > 0.0 else -1.0) if is_share else -np.inf
        self.beyond = model.add_columns("beyond", cells, lower=least)
        self.loosest = 1.0 if is_share and tested.sign > 0.0 else 0.0
        self.level = np.full(cells, self.loosest)
        self.weight = tested.first.copy()
        self.solves = 0
        self.is_fixed = np.ones(cells, dtype=bool)
        np.logical_and.at(self.is_fixed, tested.cell, tested.fixed)

    def amounts(self, chosen: IntArray, options: SolveOptions, cancelled: Cancelled | None = None) -> FloatArray:
        """The tightest amount of each of some cells; NaN where none was proved.

        Args:
            chosen: numbers of the cells. They are tightened at once, so what one buys must not touch another.
            options: limits of each solve.
            cancelled: asked while solving; True ends it without an answer.
        """
        is_chosen = np.isin(np.arange(self.cells), chosen)
        search = _Search(self.tested.sign, self.tested.floor, self.is_fixed, is_chosen)
        self.level = np.where(is_chosen, self.loosest, self.level)
        first = np.where(self.tested.first > _NOTHING, self.tested.first, 0.0)
        self.weight = np.where(is_chosen[self.tested.cell], first, self.weight)
        for _ in range(_STEPS):
            self._ask(search.open)
            if self.model.program.nonzeros >= LARGE:
                self.model.forget_basis()
            solution = self.model.solve(options, cancelled=cancelled)
            self.solves += 1
            is_single = np.count_nonzero(search.open) == 1
            if solution.termination is Termination.INFEASIBLE and is_single:
                search.learn(self.level, np.full(self.cells, np.inf), np.full(self.cells, np.inf))
            elif solution.termination is Termination.INFEASIBLE and (self.weight == 0.0).any():
                alone = [self.amounts(chosen[[at]], options, cancelled) for at in range(len(chosen))]
                return np.concatenate(alone)
            elif solution.termination is not Termination.OPTIMAL:
                return np.full(len(chosen), np.nan)
            else:
                search.learn(self.level, self._ratios(solution, search.open), solution.of(self.beyond))
            if not search.open.any():
                break
            self.level = np.where(search.open, search.next_level(), self.level)
        return search.answer()[chosen]

    def attained(
        self, chosen: IntArray, bounds: FloatArray, options: SolveOptions, cancelled: Cancelled | None = None
    ) -> BoolArray:
        """Of amounts that nothing tighter is possible than, those that one plan reaches: they are the tightest.

        The plan is found soonest from scratch, and with its costs: they settle what the amounts leave open.

        Args:
            chosen: numbers of cells; what they buy may touch.
            bounds: an amount for each of them.
            options: limits of the solve.
            cancelled: asked while solving; True ends it without an answer.
        """
        is_chosen = np.isin(np.arange(self.cells), chosen)
        is_share = bool((self.tested.total >= 0).any())
        self.level[chosen] = bounds if is_share else 0.0
        self.weight = np.where(self.tested.first > _NOTHING, self.tested.first, 1.0)
        lower = self.model.program.lower[self.beyond[chosen]]
        target = np.zeros(len(chosen)) if is_share else self.tested.sign * bounds
        self.model.set_bounds(self.beyond[chosen], target, np.inf)
        self._ask(is_chosen)
        self.model.set_cost(np.arange(len(self.cost)), self.cost)
        self.model.forget_basis()
        solution = self.model.solve(options, cancelled=cancelled)
        self.solves += 1
        self.model.set_cost(np.arange(len(self.cost)), 0.0)
        self.model.set_bounds(self.beyond[chosen], lower, np.inf)
        if solution.termination is not Termination.OPTIMAL:
            return np.zeros(len(chosen), dtype=bool)
        return solution.of(self.beyond)[chosen] <= target + _CLOSE

    def _ask(self, searching: BoolArray) -> None:
        """±(N − level · D) − weight · beyond ≤ 0      in each row; rows of other cells are free to be broken"""
        tested = self.tested
        share = np.flatnonzero(tested.total >= 0)
        weight = np.where(searching[tested.cell] | (self.weight > 0.0), self.weight, 1.0)
        self.model.set_coefficients(
            np.concatenate([tested.total[share], self.beyond[tested.cell]]),
            np.concatenate([tested.row[share], tested.row]),
            np.concatenate([-tested.sign * self.level[tested.cell[share]], -weight]),
        )
        self.model.set_cost(self.beyond, np.where(searching, _PRICE, 0.0))

    def _ratios(self, solution: Solution, searching: BoolArray) -> FloatArray:
        """The amount, times sign, with which each cell's rows hold in a plan; what it bought becomes the weights."""
        tested, values = self.tested, solution.values
        assert values is not None  # noqa: S101 - the caller looked
        row = np.flatnonzero(searching[tested.cell])
        cell, is_share = tested.cell[row], tested.total[row] >= 0
        bought = np.where(is_share, values[tested.total[row]], tested.first[row])
        activity = self.model.program.matrix[tested.row[row]] @ values + self.weight[row] * values[self.beyond[cell]]
        named = activity + np.where(is_share, tested.sign * self.level[cell] * bought, 0.0)
        some = bought > _NOTHING
        ratio = np.divide(named, bought, out=np.full(len(row), -np.inf), where=some)
        ratio[~some & (named > _NOTHING)] = np.inf
        worst = np.full(self.cells, tested.floor)
        np.maximum.at(worst, cell, ratio)
        self.weight[row] = np.where(some, np.minimum(bought, _HEAVIEST), 0.0)
        return worst


class _Search:
    """What is known of the tightest amount of each cell, times sign: one that has a plan, and one that has none."""

    def __init__(self, sign: float, floor: float, is_fixed: BoolArray, chosen: BoolArray) -> None:
        self.sign, self.floor, self.is_fixed = sign, floor, is_fixed
        self.open = chosen.copy()
        self.best = np.full(len(chosen), np.inf)
        self.out = np.full(len(chosen), floor - 1.0)
        self.is_stuck = np.zeros(len(chosen), dtype=bool)

    def learn(self, level: FloatArray, found: FloatArray, beyond: FloatArray) -> None:
        """Takes in the ratios of a plan at some levels, and by how much the levels were missed."""
        missed = self.open & (beyond > _CLOSE)
        self.out = np.where(missed, np.maximum(self.out, self.sign * level), self.out)
        self.is_stuck = np.where(missed, self.is_stuck, found > self.best - 2.0 * _HAIR)
        self.best = np.where(self.open, np.minimum(self.best, found), self.best)
        done = self.is_fixed | (self.best <= self.floor) | (self.best - self.out <= 1.5 * _HAIR)
        self.open &= ~done & np.isfinite(self.best)

    def next_level(self) -> FloatArray:
        """A hair beyond the best amount; halfway to what is out of reach where that brought nothing new."""
        beyond = np.where(self.is_stuck, (self.best + np.maximum(self.out, self.floor)) / 2.0, self.best - _HAIR)
        return np.asarray(self.sign * np.where(beyond < self.floor + _HAIR / 10.0, self.floor, beyond))

    def answer(self) -> FloatArray:
        """The amounts; NaN where the search did not end, or where a looser amount than one in reach is out of reach.

        The latter is so where stock must be thrown away: what is bought less surplus is then below zero.
        """
        known = ~self.open & np.isfinite(self.best) & (self.best >= self.out - _HAIR)
        return np.where(known, self.sign * np.maximum(self.best, self.floor), np.nan) + 0.0
