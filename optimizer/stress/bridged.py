"""How long a loss is bridged where terms of the offers hold that time to survive leaves out.

Maximum spend, minimum orders and multiples are no part of time to survive, which is then too long, or for ever. The
days are then found by planning again losses that last from the first day of the horizon on: the longer one lasts, the
less there is.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from data.arrays import FloatArray
from optimizer.disruption import Disruption, nothing_happens
from optimizer.events import Watcher
from optimizer.problem import Problem
from optimizer.stress.buyable import buyable_of
from optimizer.stress.ground import Ground, ground_of
from optimizer.stress.replan import replan
from optimizer.stress.timeline import timeline_of
from optimizer.survival.times import Survival


def has_left_out_terms(problem: Problem) -> bool:
    """Whether a book has terms that time to survive leaves out and that can leave a re-plan short."""
    terms = problem.case.offers[["minimum_order", "order_multiple"]].fillna(0.0)
    return bool((terms > 0.0).to_numpy().any()) or bool(problem.case.suppliers["maximum_spend"].notna().any())


def with_terms(ground: Ground, disruption: Disruption, known: Survival, watcher: Watcher, *, whole: bool) -> Survival:
    """The longest loss that is planned again without a shortage; what is known without terms where none is short.

    Args:
        ground: of whole periods.
        disruption: the loss; what each offer loses in its worst period counts.
        known: how long it is bridged without terms, which is never less.
        watcher: asked whether to go on.
        whole: whether terms are planned by whole periods: the days are then those of whole periods, else whole days.

    Raises:
        SweepCancelledError: the user stopped it.
    """
    ends = np.cumsum([period.days for period in ground.problem.case.periods]).astype(float)
    lasting = ends if whole else np.arange(1.0, ends[-1] + 1.0)
    lasting = lasting[lasting <= (np.inf if known.days is None else known.days)]
    worst = _worst(ground.problem, disruption)
    bridged, longer, scarce = 0, len(lasting), known.material
    middle = longer - 1
    while bridged < longer:
        short = _short(ground, worst, float(lasting[middle]), watcher, whole=whole)
        if short is None or short.any():
            longer, scarce = middle, _first(ground.problem, short)
        else:
            bridged = middle + 1
        middle = (bridged + longer) // 2
    return known if bridged == len(lasting) else Survival(float(lasting[bridged - 1]) if bridged else 0.0, scarce)


def _worst(problem: Problem, disruption: Disruption) -> Disruption:
    """The loss at its worst in every period, and nothing else of it."""
    least = disruption.remaining.min(axis=1, keepdims=True)
    remaining = np.repeat(least, problem.periods, axis=1)
    return replace(nothing_happens(problem.case), remaining=remaining)


def _short(ground: Ground, worst: Disruption, days: float, watcher: Watcher, *, whole: bool) -> FloatArray | None:
    """What a loss of some days leaves short when planned again; None where no plan that proves itself is found."""
    problem = ground.problem
    timeline = timeline_of(problem.case, days, whole=whole)
    if timeline.is_split:
        lasting = ground_of(problem, ground.planned, buyable_of(problem, timeline))
    else:
        lasting = replace(ground, buyable=replace(ground.buyable, timeline=timeline))
    found = replan(lasting, worst, watcher, begin=0)
    return None if found is None else found.short


def _first(problem: Problem, short: FloatArray | None) -> str:
    """The material that is short first; the first by position of several."""
    if short is None:
        return ""
    period = int(np.flatnonzero(short.any(axis=0))[0])
    return str(problem.case.materials.index[int(np.flatnonzero(short[:, period])[0])])
