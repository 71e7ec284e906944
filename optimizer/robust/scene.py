"""One scenario in the arrays of a problem, and the decisions on it."""

from __future__ import annotations

from dataclasses import dataclass

from data.arrays import BoolArray, FloatArray, IntArray
from optimizer.building import Built
from optimizer.disruption import Disruption
from optimizer.problem import Problem
from optimizer.solving.model import Columns
from optimizer.solving.program import Floats, Ints


@dataclass(frozen=True)
class Recourse:
    """The decisions on one scenario.

    Attributes:
        disruption: the scenario.
        touched: the materials that it touches, one a material.
        entry: number of the purchase, one a column of ``again``.
        again: what is ordered on top of the plan, before a part of it is lost, internal units.
        stock: closing stock, one a pair of ``stocked`` and ``stock_period``.
        stocked: position in ``problem.stock.material``.
        stock_period: number of the period.
        short: what is short, one a pair of ``short_material`` and ``short_period``.
        short_material: position of the material.
        short_period: number of the period.
        columns: columns whose cost differs from that of the plan when nothing happens.
        change: what one unit of each costs more in the scenario than when nothing happens, in the model's money.
    """

    disruption: Disruption
    touched: BoolArray
    entry: IntArray
    again: Columns
    stock: Columns
    stocked: IntArray
    stock_period: IntArray
    short: Columns
    short_material: IntArray
    short_period: IntArray
    columns: Ints
    change: Floats


@dataclass(frozen=True)
class Scene:
    """One scenario in the arrays of a problem.

    Attributes:
        built: the model of the plan.
        number: number of the scenario, which ends the names of its columns and rows.
        disruption: the scenario.
        touched: the materials that it touches.
        remaining: the part of each purchase that arrives, one an entry of ``problem.purchases``.
        required: requirement, internal units, shape (materials, periods).
        entry: the purchases of which more can be ordered.
        most: the most of each that can be ordered again, internal units before the loss.
    """

    built: Built
    number: int
    disruption: Disruption
    touched: BoolArray
    remaining: FloatArray
    required: FloatArray
    entry: IntArray
    most: FloatArray

    @property
    def problem(self) -> Problem:
        """The problem of the plan."""
        return self.built.problem

    @property
    def first(self) -> int:
        """Number of the first period in which anything changes."""
        return self.disruption.first_period

    def name(self, word: str) -> str:
        """The name of its columns or rows of one kind."""
        return f"{word}_{self.number}"
