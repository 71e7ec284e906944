"""Materials that stock, suppliers or terms of offers couple are planned again by the model of the plan itself.

What changes: requirements, capacities and prices are those of the loss; cover, stock that bridges losses, rules and
minimum spend are not asked for; what was bought, stored and short before the event stays; whatever else is lacking is
short. First the shortage is least, then the cost.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray
from data.case import Case
from optimizer.answer.purchased import DUST
from optimizer.building import Built, build_model
from optimizer.events import Watcher
from optimizer.problem import Problem, Purchases, StockArrays, most_needed
from optimizer.solving.model import Columns, SolveOptions
from optimizer.solving.result import Solution, Termination
from optimizer.stress.buyable import Buyable, Supply
from optimizer.stress.disturbed_prices import case_at_factors, define_break_parts
from optimizer.stress.planned import Planned, room_of, run_down
from optimizer.sweep import SweepCancelledError

_NODES = 5_000
"""Branching nodes after which whole decisions are taken as they are; the same at every run."""


@dataclass(frozen=True)
class Task:
    """What is to be planned again.

    Attributes:
        problem: the undisturbed case.
        planned: the plan.
        buyable: what can be bought.
        supply: what of it is left, and at which prices.
        required: requirement in each piece, shape (materials, pieces).
        begin: number of the first period that is planned again.
        chosen: which materials are.
        worth: what a shortage of one internal unit counts, one a material, above 0.
    """

    problem: Problem
    planned: Planned
    buyable: Buyable
    supply: Supply
    required: FloatArray
    begin: int
    chosen: BoolArray
    worth: FloatArray

    @property
    def is_past(self) -> BoolArray:
        """Which pieces lie before the event."""
        return np.asarray(self.buyable.timeline.period < self.begin)


@dataclass(frozen=True)
class Answer:
    """What is bought, stored and short; internal units.

    Attributes:
        bought: one an entry of the ``Buyable``.
        closing: shape (materials, pieces).
        short: shape (materials, pieces).
        surplus: shape (materials, pieces).
        gap: the largest relative gap of a solve; 0 where all is proved.
    """

    bought: FloatArray
    closing: FloatArray
    short: FloatArray
    surplus: FloatArray
    gap: float


def plan_coupled(task: Task, watcher: Watcher) -> Answer | None:
    """The re-plan of some materials that are coupled; None where the solver finds none that proves itself.

    Raises:
        SweepCancelledError: the user stopped it.
    """
    entries = np.flatnonzero(task.chosen[task.buyable.material])
    built = build_model(_changed(task, entries), ())
    _set_bounds(built, task, entries)
    if task.supply.is_dearer:
        define_break_parts(built, task.supply.factor[entries])
    solutions = _solve(built, task, watcher)
    if solutions is None:
        return None
    return _answer(built, task, entries, solutions)


def _changed(task: Task, entries: IntArray) -> Problem:
    """The problem of the loss in pieces of time. Where less is required than before the bounds stay as they were."""
    problem, buyable, supply = task.problem, task.buyable, task.supply
    timeline = buyable.timeline
    before = problem.requirement[:, timeline.period] * timeline.part
    required = np.where(task.chosen[:, None], np.maximum(before, task.required), 0.0)
    stock, room = problem.stock, room_of(problem, timeline)
    kept = task.chosen[stock.material]
    material = stock.material[kept]
    stored = StockArrays(
        material, stock.opening[kept], stock.holding_cost[kept], np.zeros((kept.sum(), len(timeline))), room[material]
    )
    remaining = supply.remaining[entries]
    per_unit = buyable.per_supplier_unit[entries]
    return replace(
        problem,
        case=_case_of_pieces(task),
        requirement=required,
        purchases=_purchases(task, entries, most_needed(required, stored)),
        stock=stored,
        least_stock=problem.least_stock.of_rows(np.zeros(0, dtype=np.int64)),
        shortage_cost=_penalty(task),
        surplus_allowed=True,
        per_supplier_unit=np.divide(per_unit, remaining, out=per_unit.copy(), where=remaining > 0.0),
    )


def _case_of_pieces(task: Task) -> Case:
    """The case in pieces of time at the loss's prices, without minimum spend, which does not hold in a re-plan."""
    case = case_at_factors(task.problem.case, task.buyable, task.supply, task.begin)
    periods = tuple(case.periods[number] for number in task.buyable.timeline.period.tolist())
    return replace(case, periods=periods, suppliers=case.suppliers.assign(minimum_spend=np.nan))


def _purchases(task: Task, entries: IntArray, needed: FloatArray) -> Purchases:
    buyable = task.buyable
    material, piece, offer = buyable.material[entries], buyable.piece[entries], buyable.offer[entries]
    upper = task.supply.can[entries]
    if not task.problem.surplus_allowed:
        upper = np.minimum(upper, needed[material, piece])
    upper = np.maximum(upper, _past_award(task, entries))
    count = np.bincount(offer, minlength=len(task.problem.case.offers))
    first = np.concatenate([[0], np.cumsum(count)]).astype(np.int64)
    landed = task.supply.landed_cost[entries]
    return Purchases(offer, material, buyable.supplier[entries], piece, landed, upper, first)


def _past_award(task: Task, entries: IntArray) -> FloatArray:
    """What was bought before the event, one an entry."""
    buyable = task.buyable
    award = task.planned.award[buyable.offer[entries], buyable.period[entries]]
    return np.asarray(np.where(task.is_past[buyable.piece[entries]], award, 0.0))


def _penalty(task: Task) -> FloatArray:
    """A cost of shortage above what buying a unit and storing it to the end could cost: most cases need no more."""
    problem, buyable = task.problem, task.buyable
    dearest = np.zeros(len(problem.unit))
    np.maximum.at(dearest, buyable.material, task.supply.landed_cost)
    dearest[problem.stock.material] += problem.stock.holding_cost * len(buyable.timeline)
    return 10.0 * np.maximum(np.maximum(dearest, task.worth), problem.money)


def _set_bounds(built: Built, task: Task, entries: IntArray) -> None:
    """Holds what is past, and lets surplus be where it cannot be helped."""
    model, decisions, planned = built.model, built.decisions, task.planned
    past, timeline = task.is_past, task.buyable.timeline
    late_need = np.where(past, 0.0, task.required)
    start = planned.closing[:, task.begin - 1] if task.begin else planned.opening
    _, _, unused = run_down(late_need[:, ~past], np.zeros((len(start), (~past).sum())), start, _late_room(task))
    surplus = np.full(late_need.shape, np.inf if task.problem.surplus_allowed else 0.0)
    if not task.problem.surplus_allowed:
        surplus[:, ~past] = unused
    gone = np.where(past & task.chosen[:, None], planned.surplus[:, timeline.period], 0.0)
    model.set_bounds(decisions.surplus, gone.ravel(), np.where(past, gone, surplus).ravel())
    material, piece = decisions.short_material, decisions.short_period
    most = np.where(past, planned.short[:, timeline.period], task.required)[material, piece]
    model.set_bounds(decisions.short, np.where(past[piece], most, 0.0), most)
    at = np.flatnonzero(past[task.buyable.piece[entries]])
    award = _past_award(task, entries)[at]
    model.set_bounds(decisions.buy[at], award, award)
    _hold_stock(built, task)
    right = np.where(task.chosen[:, None], task.required, 0.0)
    right[built.problem.stock.material, 0] -= built.problem.stock.opening
    model.set_right_hand_side(built.requirements, right.ravel())


def _late_room(task: Task) -> FloatArray:
    return room_of(task.problem, task.buyable.timeline)[:, ~task.is_past]


def _hold_stock(built: Built, task: Task) -> None:
    """Stock before the event is the plan's; holding is paid for at the end of a period."""
    decisions, timeline, past = built.decisions, task.buyable.timeline, task.is_past
    material = built.problem.stock.material
    if not len(material):
        return
    closing = np.where(past, task.planned.closing[material][:, timeline.period], 0.0)
    upper = np.where(past, closing, room_of(task.problem, timeline)[material])
    built.model.set_bounds(decisions.stock, closing.ravel(), upper.ravel())
    within = np.flatnonzero(np.tile(~timeline.closes, len(material)))
    if len(within):
        built.model.set_cost(decisions.stock[within], np.zeros(len(within)))


def _solve(built: Built, task: Task, watcher: Watcher) -> list[Solution] | None:
    """The solves: one where nothing is short, else one for the least shortage and one for the cost."""
    decisions, past = built.decisions, task.is_past
    late = np.flatnonzero(~past[decisions.short_period])
    short = Columns("late_short", decisions.short[late])
    first = _run(built, watcher)
    if first is None or float(first.of(short).sum()) <= DUST * max(1, len(late)):
        return None if first is None else [first]
    worth = task.worth[decisions.short_material[late]] / task.worth.max()
    cost = built.model.program.cost.copy()
    only_short = np.zeros(len(cost))
    only_short[short.ids] = worth
    everything = np.arange(len(cost))
    built.model.set_cost(everything, only_short)
    least = _run(built, watcher)
    if least is None:
        return None
    value = float(worth @ least.of(short))
    cost[short.ids] = 0.0
    built.model.set_cost(everything, cost)
    built.model.add_block(
        "shortage_value",
        1,
        np.zeros(len(late), dtype=np.int64),
        short.ids,
        worth,
        at_most=value,
    )
    cheapest = _run(built, watcher)
    return None if cheapest is None else [least, cheapest]


def _run(built: Built, watcher: Watcher) -> Solution | None:
    solution = built.model.solve(SolveOptions(nodes=_NODES), None, watcher.cancelled)
    if solution.termination is Termination.CANCELLED:
        raise SweepCancelledError
    return solution if solution.has_plan else None


def _answer(built: Built, task: Task, entries: IntArray, solutions: list[Solution]) -> Answer:
    problem, decisions, solution = task.problem, built.decisions, solutions[-1]
    pieces = len(task.buyable.timeline)

    def clean(values: FloatArray) -> FloatArray:
        return np.asarray(np.where(values > DUST, values, 0.0))

    bought = np.zeros(len(task.buyable))
    bought[entries] = clean(solution.of(decisions.buy))
    lots = built.orders.lots
    if len(lots):
        of_lots = built.orders.lots_entry
        bought[entries[of_lots]] = np.round(solution.of(lots)) * built.limits.multiple[of_lots]
    closing, short = (np.zeros((len(problem.unit), pieces)) for _ in range(2))
    closing[built.problem.stock.material] = clean(solution.of(decisions.stock)).reshape(-1, pieces)
    short[decisions.short_material, decisions.short_period] = clean(solution.of(decisions.short))
    surplus = clean(solution.of(decisions.surplus)).reshape(-1, pieces)
    gap = max((found.gap or 0.0 for found in solutions if found.termination is not Termination.OPTIMAL), default=0.0)
    return Answer(bought, closing, short, surplus, gap)
