"""Every requirement is met: from stock, by purchases, or it is short."""

from __future__ import annotations

import numpy as np

from optimizer.problem import Problem
from optimizer.solving.model import Block, SourcingModel, terms
from optimizer.variables import Decisions


def define_meet_requirement(model: SourcingModel, problem: Problem, decisions: Decisions) -> Block:
    """stock[m,t−1] + Σ_o buy[o,t] + short[m,t] − stock[m,t] − surplus[m,t] = requirement[m,t]

    The opening stock of the first period is a number and stands on the right.
    """
    periods, purchases, stock = problem.periods, problem.purchases, problem.stock
    right = problem.requirement.copy()
    right[stock.material, 0] -= stock.opening
    stocked = (stock.material[:, None] * periods + np.arange(periods)).ravel()
    carried = np.arange(stocked.size) % periods < periods - 1
    labels = [period.label for period in problem.case.periods]
    return model.add_block(
        "meet_requirement",
        right.size,
        *terms(
            (purchases.material * periods + purchases.period, decisions.buy.ids, 1.0),
            (stocked, decisions.stock.ids, -1.0),
            (stocked[carried] + 1, decisions.stock.ids[carried], 1.0),
            (decisions.short_material * periods + decisions.short_period, decisions.short.ids, 1.0),
            (np.arange(len(decisions.surplus)), decisions.surplus.ids, -1.0),
        ),
        equals=right.ravel(),
        keys=[f"{material}, {label}" for material in problem.case.materials.index for label in labels],
    )
