"""No supplier delivers more than it can. The capacity of a single offer is the upper bound of its purchases."""

from __future__ import annotations

import numpy as np

from optimizer.problem import Problem
from optimizer.solving.model import Block, SourcingModel
from optimizer.variables import Decisions

_AMPLE = 1e12


def define_supplier_capacity(model: SourcingModel, problem: Problem, decisions: Decisions) -> Block:
    """Σ_{o∈O_s} unit_o · buy[o,t] ≤ capacity_s      for each supplier s with a capacity, period t

    Both sides are divided by a power of two that brings the largest coefficient near 1. A capacity beyond 1e12 times
    what is required of the supplier is as good as that.
    """
    purchases, periods = problem.purchases, problem.periods
    limited = np.nonzero(np.isfinite(problem.supplier_capacity))[0]
    number = np.full(len(problem.supplier_capacity), -1)
    number[limited] = np.arange(len(limited))
    counted = np.nonzero(number[purchases.supplier] >= 0)[0]
    supplier = number[purchases.supplier[counted]]
    largest = np.zeros(len(limited))
    np.maximum.at(largest, supplier, problem.per_supplier_unit[counted])
    scale = np.exp2(np.round(np.log2(np.where(largest > 0.0, largest, 1.0))))
    capacity = np.minimum(problem.supplier_capacity[limited] / scale, _AMPLE)
    return model.add_block(
        "supplier_capacity",
        len(limited) * periods,
        supplier * periods + purchases.period[counted],
        decisions.buy[counted],
        problem.per_supplier_unit[counted] / scale[supplier],
        at_most=np.repeat(capacity, periods),
        keys=np.repeat(problem.case.suppliers.index.to_numpy(dtype=object)[limited], periods),
    )
