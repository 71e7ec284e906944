"""Stock covers what it must. The maximum of stock is the upper bound of its columns."""

from __future__ import annotations

import numpy as np

from optimizer.model import Block, SourcingModel
from optimizer.problem import Problem
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
