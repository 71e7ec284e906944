"""The re-plan from the event on: the least shortage, then the least cost (WORKBOOK.md, "Losses")."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

import numpy as np

from data.arrays import BoolArray, FloatArray
from optimizer.answer.purchased import DUST, fixed_cost
from optimizer.disruption import Disruption
from optimizer.events import Watcher
from optimizer.stress.buyable import Buyable, Supply, supply_under
from optimizer.stress.coupled import Answer, Task, plan_coupled
from optimizer.stress.disturbed_prices import breaks_cost, unpriced_offers
from optimizer.stress.filling import filled
from optimizer.stress.ground import Again, Ground
from optimizer.stress.joined import misfits, overloaded
from optimizer.stress.shared_supply import plan_shared
from optimizer.stress.timeline import Timeline


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


def replan(ground: Ground, disruption: Disruption, watcher: Watcher, begin: int | None = None) -> Found | None:
    """Plans again from a period on; None where no plan that proves itself is found, or prices cannot be modelled.

    Args:
        ground: what all re-plans share.
        disruption: the loss.
        watcher: asked whether to go on.
        begin: number of the first period that is planned again; the first of the loss where it is not given.

    Raises:
        SweepCancelledError: the user stopped it.
    """
    begin = disruption.first_period if begin is None else begin
    supply = supply_under(ground.problem, ground.buyable, disruption)
    if begin >= ground.problem.periods:
        return _found(ground, supply, _as_planned(ground))
    if unpriced_offers(ground.problem, ground.buyable, supply, begin).any():
        return None
    answer = _planned_again(Again(ground, supply, ground.required(disruption.required), begin), watcher)
    return None if answer is None else _found(ground, supply, answer)


def _planned_again(again: Again, watcher: Watcher) -> Answer | None:
    """Offers fill the need in the order of cost. Where that asks too much of a supplier, or there are terms, what
    would be planned without the loss is best wherever it can still be done; the rest is solved.
    """
    ground, joined = again.ground, again.ground.joined
    answer = filled(again)
    asked = overloaded(ground.buyable, joined, again.supply, answer.bought)
    open_ = joined.whole(~joined.is_plain | asked)
    parts = [_of(answer, ground.buyable, ~open_)]
    if open_.any() and again.supply is not ground.before:
        known = undisturbed(ground, again.begin, watcher)
        if known is not None:
            kept = open_ & ~joined.whole(_differs(again, known))
            parts.append(_of(known, ground.buyable, kept))
            open_ &= ~kept
    has_terms = open_ & joined.whole(~joined.is_plain)
    shared = open_ & ~has_terms
    if shared.any():
        planned = plan_shared(again, shared, answer, _weights(ground), watcher)
        if planned is None:
            has_terms = open_
        else:
            parts.append(planned)
    if has_terms.any():
        coupled = plan_coupled(_task(again, has_terms), watcher)
        if coupled is None:
            return None
        parts.append(coupled)
    return reduce(_joined, parts)


def undisturbed(ground: Ground, begin: int, watcher: Watcher) -> Answer | None:
    """What is planned from a period on when nothing happens; None where no plan that proves itself is found."""
    known = ground.known.undisturbed
    if begin not in known:
        known[begin] = _planned_again(Again(ground, ground.before, ground.required(), begin), watcher)
    return known[begin]


def _task(again: Again, chosen: BoolArray) -> Task:
    ground = again.ground
    weights = _weights(ground)
    return Task(
        ground.problem, ground.planned, ground.buyable, again.supply, again.required, again.begin, chosen, weights
    )


def _differs(again: Again, known: Answer) -> BoolArray:
    """Which materials may not, or need not, be planned as if nothing happened, one a material."""
    ground = again.ground
    found = misfits(ground.buyable, ground.joined, ground.before, again.supply, known.bought)
    return np.asarray(found | (again.required != ground.required()).any(axis=1))


def _of(answer: Answer, buyable: Buyable, materials: BoolArray) -> Answer:
    """An answer about some materials alone."""
    by_piece = materials[:, None]
    return Answer(
        np.where(materials[buyable.material], answer.bought, 0.0),
        np.where(by_piece, answer.closing, 0.0),
        np.where(by_piece, answer.short, 0.0),
        np.where(by_piece, answer.surplus, 0.0),
        answer.gap if materials.any() else 0.0,
    )


def _as_planned(ground: Ground) -> Answer:
    """Nothing happens: nothing changes."""
    planned, timeline = ground.planned, ground.buyable.timeline
    bought = planned.award[ground.buyable.offer, ground.buyable.period] * timeline.part[ground.buyable.piece]
    closing, short, surplus = planned.closing[:, timeline.period], planned.short * 1.0, planned.surplus * 1.0
    return Answer(bought, closing, short[:, timeline.period] * timeline.part, surplus[:, timeline.period], 0.0)


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
    """Σ landed_cost·bought + what price breaks change + fixed + Σ holding_cost·closing stock of each period"""
    problem, case, buyable = ground.problem, ground.problem.case, ground.buyable
    cost = float((answer.bought * supply.landed_cost).sum())
    if ground.has_fixed_cost or len(case.price_breaks):
        units = answer.bought * problem.unit[buyable.material]
        over_the_horizon = np.bincount(buyable.offer, units, minlength=len(case.offers))
        cost += breaks_cost(problem, buyable, supply, answer.bought) if len(case.price_breaks) else 0.0
        cost += fixed_cost(case, over_the_horizon)
    stock = problem.stock
    closing = answer.closing[stock.material][:, timeline.closes]
    return cost + float((closing * stock.holding_cost[:, None]).sum())
