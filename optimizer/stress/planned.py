"""The plan that is tested, as arrays, and what of it is left when supply is cut.

Quantities are in internal units; a material without a row in the sheet Stock stores nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from data.arrays import FloatArray, positions
from data.plan import Plan
from optimizer.answer.purchased import DUST
from optimizer.disruption import Disruption
from optimizer.problem import Problem
from optimizer.stress.timeline import Timeline


@dataclass(frozen=True)
class Planned:
    """A plan as arrays.

    Attributes:
        award: what each offer delivers, shape (offers, periods).
        short: what the plan itself leaves short, the solver's rounding included, shape (materials, periods).
        closing: closing stock, shape (materials, periods).
        surplus: what is bought beyond need and stock, shape (materials, periods).
        opening: opening stock, one a material.
        of_material: adds offers up, shape (materials, offers).
    """

    award: FloatArray
    short: FloatArray
    closing: FloatArray
    surplus: FloatArray
    opening: FloatArray
    of_material: csr_array


@dataclass(frozen=True)
class Held:
    """What a plan that is kept leaves short.

    Attributes:
        short: all that is short, the plan's own shortage included, shape (materials, periods).
        more: what of it the loss adds, shape (materials, periods).
        first_day: days from the first day of the horizon until the loss makes something short; inf where it never
            does; one a material.
    """

    short: FloatArray
    more: FloatArray
    first_day: FloatArray


def planned_of(problem: Problem, plan: Plan) -> Planned:
    """The plan's arrays."""
    case = problem.case
    labels = {period.label: number for number, period in enumerate(case.periods)}
    offers = case.offers.index
    material = case.material_of_offer
    of_material = csr_array(
        (np.ones(len(offers)), (material, np.arange(len(offers)))), shape=(len(case.materials), len(offers))
    )
    award = np.zeros((len(offers), problem.periods))
    at = positions(offers, plan.awards["offer"]), plan.awards["period"].map(labels).to_numpy(dtype=np.int64)
    np.add.at(award, at, plan.awards["quantity"].to_numpy(dtype=float))
    award /= problem.unit[material][:, None]
    short = np.zeros((len(case.materials), problem.periods))
    lacking = positions(case.materials.index, plan.shortages["material"])
    when = plan.shortages["period"].map(labels).to_numpy(dtype=np.int64)
    np.add.at(short, (lacking, when), plan.shortages["quantity"].to_numpy(dtype=float))
    short /= problem.unit[:, None]
    opening = np.zeros(len(case.materials))
    opening[problem.stock.material] = problem.stock.opening
    kept = np.zeros_like(short)
    kept[problem.stock.material] = plan.stock["closing"].to_numpy(dtype=float).reshape(-1, problem.periods)
    kept /= problem.unit[:, None]
    rounded, closing, surplus = run_down(problem.requirement - short, of_material @ award, opening, kept)
    return Planned(award, short + rounded, closing, surplus, opening, of_material)


def room_of(problem: Problem, timeline: Timeline) -> FloatArray:
    """The most that can be stored at the end of each piece, shape (materials, pieces).

    What may be left at the end of the horizon is a limit of its end alone, not of a day before it.
    """
    room = np.zeros((len(problem.unit), len(timeline)))
    stock = problem.stock
    stated = problem.case.stock["maximum"].to_numpy(dtype=float) / problem.unit[stock.material]
    room[stock.material] = np.where(timeline.closes, stock.maximum[:, timeline.period], stated[:, None])
    return room


def run_down(
    need: FloatArray, delivered: FloatArray, opening: FloatArray, room: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """level[j] = closing[j−1] + delivered[j] − need[j]
    short = max(0, −level),   closing = min(max(0, level), room),   surplus = max(0, level) − closing

    Args:
        need: shape (materials, pieces), as all arrays but ``opening``.
        delivered: what comes.
        opening: stock at the beginning, one a material.
        room: the most that can be stored.

    Returns:
        What is short, closing stock, and what neither is needed nor fits.
    """
    short, closing, surplus = np.zeros_like(need), np.zeros_like(need), np.zeros_like(need)
    stock = opening
    for piece in range(need.shape[1]):
        level = stock + delivered[:, piece] - need[:, piece]
        short[:, piece] = np.maximum(0.0, -level)
        stock = np.minimum(np.maximum(0.0, level), room[:, piece])
        closing[:, piece], surplus[:, piece] = stock, np.maximum(0.0, level) - stock
    return short, closing, surplus


def hold(problem: Problem, planned: Planned, disruption: Disruption, timeline: Timeline) -> Held:
    """deliveries[o,j] = award[o,t] · part_j · remaining[o,j];   stock and deliveries meet what is required

    Minimum cover is used like any stock. What the plan itself leaves short stays short, so that cutting nothing
    changes nothing; where less is required, by so much less is short.
    """
    part, period = timeline.part, timeline.period
    remaining = np.where(timeline.lasts, disruption.remaining[:, period], 1.0)
    delivered = planned.of_material @ (planned.award[:, period] * part * remaining)
    required = (problem.requirement * disruption.required)[:, period] * part
    less, own = problem.requirement[:, period] * part - required, planned.short[:, period] * part
    short = np.clip(own - less, 0.0, own)
    more, closing, _ = run_down(required - short, delivered, planned.opening, room_of(problem, timeline))
    more = np.where(more > DUST, more, 0.0)
    before = np.concatenate([planned.opening[:, None], closing[:, :-1]], axis=1)
    gone = np.divide(before, before + more, out=np.zeros_like(more), where=more > 0.0)
    day = np.where(more > 0.0, timeline.begins + gone * timeline.days, np.inf)
    lacking = timeline.by_period(short + more)
    return Held(np.where(lacking > DUST, lacking, 0.0), timeline.by_period(more), day.min(axis=1, initial=np.inf))
