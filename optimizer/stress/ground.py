"""What all re-plans on one timeline share, and one of them as it is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from data.arrays import BoolArray, FloatArray
from optimizer.disruption import nothing_happens
from optimizer.problem import Problem
from optimizer.stress.buyable import Buyable, Supply, is_unlimited, supply_under
from optimizer.stress.carried import CarriedOrder
from optimizer.stress.coupled import Answer
from optimizer.stress.joined import Joined, joined_of
from optimizer.stress.merit_order import MeritOrder
from optimizer.stress.planned import Planned, room_of
from optimizer.stress.worth import shortage_worth


@dataclass(frozen=True)
class Orders:
    """The orders in which offers fill the need of materials without terms: of those not stored, and of those stored."""

    merit: MeritOrder
    carried: tuple[CarriedOrder, ...]


@dataclass
class Known:
    """What follows from a ground alone: worked out where it is first needed, and kept for the next loss.

    Attributes:
        orders: at the book's prices, by first period.
        undisturbed: the re-plan when nothing happens, by first period; None where none proves itself.
    """

    orders: dict[int, Orders] = field(default_factory=dict)
    undisturbed: dict[int, Answer | None] = field(default_factory=dict)


@dataclass(frozen=True)
class Ground:
    """What all re-plans on one timeline share.

    Attributes:
        problem: the undisturbed case.
        planned: the plan.
        buyable: what can be bought.
        joined: the groups of materials that can be planned apart.
        before: what can be bought when nothing happens.
        room: the most that can be stored at the end of each piece, shape (materials, pieces).
        worth: what one internal unit of a shortage counts, base currency, one a material.
        has_fixed_cost: whether anything is paid once.
        unlimited: entries of offers that no capacity limits.
        known: what follows from all this; no answer depends on what it holds already.
    """

    problem: Problem
    planned: Planned
    buyable: Buyable
    joined: Joined
    before: Supply
    room: FloatArray
    worth: FloatArray
    has_fixed_cost: bool
    unlimited: BoolArray
    known: Known = field(default_factory=Known, compare=False)

    def required(self, factor: FloatArray | float = 1.0) -> FloatArray:
        """What is required in each piece, shape (materials, pieces); ``factor`` has the shape (materials, periods)."""
        timeline = self.buyable.timeline
        return np.asarray((self.problem.requirement * factor)[:, timeline.period] * timeline.part)


@dataclass(frozen=True)
class Again:
    """A re-plan that is asked for.

    Attributes:
        ground: what all share.
        supply: what can be bought.
        required: what is required in each piece, shape (materials, pieces).
        begin: number of the first period that is planned again.
    """

    ground: Ground
    supply: Supply
    required: FloatArray
    begin: int

    @property
    def first(self) -> int:
        """Number of the first piece that is planned again."""
        return int(np.searchsorted(self.ground.buyable.timeline.period, self.begin))


def ground_of(problem: Problem, planned: Planned, buyable: Buyable) -> Ground:
    """What all re-plans on a timeline share."""
    fixed = (problem.case.offers["fixed_cost"], problem.case.suppliers["fixed_cost"])
    return Ground(
        problem,
        planned,
        buyable,
        joined_of(problem, buyable),
        supply_under(problem, buyable, nothing_happens(problem.case)),
        room_of(problem, buyable.timeline),
        shortage_worth(problem),
        any(bool((each.fillna(0.0) > 0.0).any()) for each in fixed),
        is_unlimited(problem, buyable),
    )
