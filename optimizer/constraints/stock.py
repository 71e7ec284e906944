"""Stock covers what it must, and bridges losses. The maximum of stock is the upper bound of its columns."""

from __future__ import annotations

import numpy as np

from optimizer.problem import Problem
from optimizer.solving.model import Block, SourcingModel
from optimizer.variables import Decisions


def define_cover(model: SourcingModel, problem: Problem, decisions: Decisions) -> Block:
    """stock[m,t] ≥ cover_days_m / days_t · requirement[m,t]      where the cover is more than zero"""
    cover = problem.stock.cover.ravel()
    covered = np.nonzero(cover > 0.0)[0]
    materials = problem.case.materials.index.to_numpy(dtype=object)[problem.stock.material]
    return model.add_block(
        "cover",
        len(covered),
        np.arange(len(covered)),
        decisions.stock[covered],
        np.ones(len(covered)),
        at_least=cover[covered],
        keys=np.repeat(materials, problem.periods)[covered],
    )


def define_survive(model: SourcingModel, problem: Problem, decisions: Decisions) -> Block:
    """stock[m,t] ≥ days_v / days_t · (requirement[m,t] − Σ_o (1 − lost_v · share_o,l) · capacity_o · serves[o,t])

    for each row v of the sheet Survive, with the loss l that needs the most, where that is more than zero. A material
    that keeps no stock has no row here; such a book is not planned (``optimizer.unsupported``).
    """
    least, periods = problem.least_stock, problem.periods
    place = problem.stock_row(least.material)
    kept = np.nonzero(place >= 0)[0]
    material, period = least.material[kept], least.period[kept]
    return model.add_block(
        "survive",
        len(kept),
        np.arange(len(kept)),
        decisions.stock[place[kept] * periods + period],
        np.ones(len(kept)),
        at_least=least.quantity[kept] / problem.unit[material],
        keys=problem.case.survive.index.to_numpy(dtype=object)[least.row[kept]],
    )
