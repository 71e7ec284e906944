"""Where surplus may be bought to dilute a share of the value: how much is worth buying is estimated, and then proved.

Whole orders need finite bounds on purchases. A purchase that alone costs more than a plan is worth nothing: once there
is a plan, that bounds what could be better. Where there is none, more and more is allowed before that is believed.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from optimizer.building import Built, build_model
from optimizer.events import Cancelled, Listener
from optimizer.order_limits import is_diluted, least_landed
from optimizer.solving.model import SolveOptions
from optimizer.solving.result import Solution, Termination

_WIDER, WIDEST = 16.0, 4096.0
"""How many times as much is allowed at a time where there is no plan, and at most."""


def solve_wide_enough(
    built: Built, options: SolveOptions, listen: Listener | None = None, cancelled: Cancelled | None = None
) -> tuple[Built, Solution]:
    """The solution of a model of a case under its rules, or of one with as much to buy as a better plan could use."""
    problem, rules = built.problem, built.problem.case.rules
    solution = built.model.solve(options, listen, cancelled)
    estimated = problem.surplus_allowed and built.model.program.is_integer and any(map(is_diluted, rules))
    while estimated and (stretch := _stretch_wanted(built, solution)) > built.problem.stretch:
        wider = build_model(replace(problem, stretch=stretch), rules)
        found = wider.model.solve(options, listen, cancelled)
        if solution.has_plan and not found.has_plan:
            break
        built, solution = wider, found
    return built, solution


def _stretch_wanted(built: Built, solution: Solution) -> float:
    """How far purchases must be allowed so that no plan, or no cheaper one, is missed; at most ``WIDEST``."""
    problem = built.problem
    if solution.termination is Termination.INFEASIBLE:
        return min(problem.stretch * _WIDER, WIDEST)
    if solution.objective is None or solution.termination is not Termination.OPTIMAL:
        return problem.stretch
    unit = problem.unit[problem.purchases.material]
    cost = least_landed(problem)[problem.purchases.offer] * unit
    most = np.minimum(problem.purchases.upper, built.limits.most)
    bound = (built.limits.most < problem.purchases.upper * (1.0 - 1e-9)) & (cost > 0.0) & (most > 0.0)
    worth = solution.objective * problem.money / (cost[bound] * most[bound])
    return min(problem.stretch * float(worth.max(initial=1.0)), WIDEST)
