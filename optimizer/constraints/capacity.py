"""No supplier delivers more than it can. The capacity of a single offer is the upper bound of its purchases."""

from __future__ import annotations

import numpy as np

from optimizer.model import Block, SourcingModel
from optimizer.problem import Problem
from optimizer.variables import Decisions


def define_supplier_capacity(model: SourcingModel, problem: Problem, decisions: Decisions) -> Block:
    """Σ_{o∈O_s} unit_o · buy[o,t] ≤ capacity_s      for each supplier s with a capacity, period t

    Both sides are divided by the capacity; a capacity of zero stays as it is.
    """
    purchases, periods = problem.purchases, problem.periods
    limited = np.nonzero(np.isfinite(problem.supplier_capacity))[0]
    number = np.full(len(problem.supplier_capacity), -1)
    number[limited] = np.arange(len(limited))
    counted = np.nonzero(number[purchases.supplier] >= 0)[0]
    capacity = problem.supplier_capacity[limited]
    scale = np.where(capacity > 0.0, capacity, 1.0)
    supplier = number[purchases.supplier[counted]]
    return model.add_block(
        "supplier_capacity",
        len(limited) * periods,
        supplier * periods + purchases.period[counted],
        decisions.buy[counted],
        problem.per_supplier_unit[counted] / scale[supplier],
        at_most=np.repeat(capacity / scale, periods),
        keys=np.repeat(problem.case.suppliers.index.to_numpy(dtype=object)[limited], periods),
    )
