"""The re-plan from the event on: the least shortage, then the least cost (WORKBOOK.md, "Losses")."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.arrays import BoolArray, FloatArray
from optimizer.disruption import Disruption
from optimizer.events import Watcher
from optimizer.price_schedule import average_prices
from optimizer.problem import Problem
from optimizer.purchased import DUST, fixed_cost
from optimizer.stress.buyable import Buyable, Supply, is_unlimited, supply_under
from optimizer.stress.coupled import Answer, Task, plan_coupled
from optimizer.stress.merit_order import MeritOrder, merit_order, stand_alone
from optimizer.stress.planned import Planned
from optimizer.stress.timeline import Timeline
from optimizer.stress.worth import shortage_worth


@dataclass(frozen=True)
class Ground:
    """What all re-plans on one timeline share.

    Attributes:
        problem: the undisturbed case.
        planned: the plan.
        buyable: what can be bought.
        alone: which materials stand alone.
        order: their merit order at the book's prices.
        worth: what one internal unit of a shortage counts, base currency, one a material.
        has_fixed_cost: whether anything is paid once.
        unlimited: entries of offers that no capacity limits.
    """

    problem: Problem
    planned: Planned
    buyable: Buyable
    alone: BoolArray
    order: MeritOrder
    worth: FloatArray
    has_fixed_cost: bool
    unlimited: BoolArray


@dataclass(frozen=True)
class Found:
    """A re-plan; quantities in internal units.

    Attributes:
        bought: one an entry of the ground's ``buyable``.
        short: shape (materials, periods).
        surplus: shape (materials, periods).
        cost: purchases, freight, tariff, other, fixed and holding over the horizon at the loss's prices.
        gap: the largest gap of its solves; 0 where it is proved.
        unlimited: how many offers without any capacity deliver although a part of what they are is lost.
    """

    bought: FloatArray
    short: FloatArray
    surplus: FloatArray
    cost: float
    gap: float
    unlimited: int


def ground_of(problem: Problem, planned: Planned, buyable: Buyable) -> Ground:
    """What all re-plans on a timeline share."""
    alone = stand_alone(problem)
    order = merit_order(buyable, buyable.landed_cost, alone)
    fixed = (problem.case.offers["fixed_cost"], problem.case.suppliers["fixed_cost"])
    has_fixed_cost = any(bool((each.fillna(0.0) > 0.0).any()) for each in fixed)
    unlimited = is_unlimited(problem, buyable)
    return Ground(problem, planned, buyable, alone, order, shortage_worth(problem), has_fixed_cost, unlimited)


def replan(ground: Ground, disruption: Disruption, watcher: Watcher, begin: int | None = None) -> Found | None:
    """Plans again from a period on; None where no plan that proves itself is found.

    Args:
        ground: what all re-plans share.
        disruption: the loss.
        watcher: asked whether to go on.
        begin: number of the first period that is planned again; the first of the loss where it is not given.
    """
    problem, buyable = ground.problem, ground.buyable
    timeline = buyable.timeline
    begin = disruption.first_period if begin is None else begin
    supply = supply_under(problem, buyable, disruption)
    required = (problem.requirement * disruption.required)[:, timeline.period] * timeline.part
    if begin >= problem.periods:
        return _found(ground, supply, _as_planned(ground))
    answer = _alone(ground, supply, required, begin)
    if not ground.alone.all():
        task = Task(problem, ground.planned, buyable, supply, required, begin, ~ground.alone, _weights(ground))
        coupled = plan_coupled(task, watcher)
        if coupled is None:
            return None
        answer = _joined(answer, coupled)
    return _found(ground, supply, answer)


def _as_planned(ground: Ground) -> Answer:
    """Nothing happens: nothing changes."""
    planned, timeline = ground.planned, ground.buyable.timeline
    bought = planned.award[ground.buyable.offer, ground.buyable.period] * timeline.part[ground.buyable.piece]
    closing, short, surplus = planned.closing[:, timeline.period], planned.short * 1.0, planned.surplus * 1.0
    return Answer(bought, closing, short[:, timeline.period] * timeline.part, surplus[:, timeline.period], 0.0)


def _alone(ground: Ground, supply: Supply, required: FloatArray, begin: int) -> Answer:
    """The materials that stand alone: what was bought before the event, and the merit order from then on."""
    buyable, planned, timeline = ground.buyable, ground.planned, ground.buyable.timeline
    past = timeline.period < begin
    need = np.where(past | ~ground.alone[:, None], 0.0, required)
    order = merit_order(buyable, supply.landed_cost, ground.alone) if supply.is_dearer else ground.order
    bought, short = order.fill(need, supply.can)
    if not begin:
        return Answer(bought, np.zeros_like(short), short, np.zeros_like(short), 0.0)
    before = np.flatnonzero(past[buyable.piece] & ground.alone[buyable.material])
    bought[before] = planned.award[buyable.offer[before], buyable.period[before]]
    gone = past & ground.alone[:, None]
    short = np.where(gone, planned.short[:, timeline.period], short)
    surplus = np.where(gone, planned.surplus[:, timeline.period], 0.0)
    return Answer(bought, np.zeros_like(short), short, surplus, 0.0)


def _joined(one: Answer, other: Answer) -> Answer:
    """Two answers about different materials."""
    return Answer(
        one.bought + other.bought,
        one.closing + other.closing,
        one.short + other.short,
        one.surplus + other.surplus,
        max(one.gap, other.gap),
    )


def _weights(ground: Ground) -> FloatArray:
    """What a shortage counts in the search for the least; what costs nothing counts as the cheapest that does."""
    some = ground.worth[ground.worth > 0.0]
    return np.asarray(np.where(ground.worth > 0.0, ground.worth, some.min(initial=1.0) if len(some) else 1.0))


def _found(ground: Ground, supply: Supply, answer: Answer) -> Found:
    timeline, buyable = ground.buyable.timeline, ground.buyable
    short = np.where(answer.short > DUST, answer.short, 0.0)
    leaning = ground.unlimited & (supply.remaining < 1.0) & (supply.remaining > 0.0) & (answer.bought > DUST)
    return Found(
        answer.bought,
        timeline.by_period(short),
        timeline.by_period(answer.surplus),
        _cost(ground, supply, answer, timeline),
        answer.gap,
        len(np.unique(buyable.offer[leaning])),
    )


def _cost(ground: Ground, supply: Supply, answer: Answer, timeline: Timeline) -> float:
    """Σ landed_cost·bought − savings of price breaks + fixed + Σ holding_cost·closing stock of each period"""
    problem, case, buyable = ground.problem, ground.problem.case, ground.buyable
    cost = float((answer.bought * supply.landed_cost).sum())
    if ground.has_fixed_cost or len(case.price_breaks):
        units = answer.bought * problem.unit[buyable.material]
        over_the_horizon = np.bincount(buyable.offer, units, minlength=len(case.offers))
        off = average_prices(case, over_the_horizon) - case.offers["unit_price"].to_numpy(dtype=float)
        cost += float((off * (1.0 + case.offers["tariff"].to_numpy(dtype=float)) * over_the_horizon).sum())
        cost += fixed_cost(case, over_the_horizon)
    stock = problem.stock
    closing = answer.closing[stock.material][:, timeline.closes]
    return cost + float((closing * stock.holding_cost[:, None]).sum())
