"""What is spent with a supplier over the horizon: at most so much, and if anything, at least so much."""

from __future__ import annotations

import numpy as np

from data.arrays import FloatArray, IntArray
from optimizer.constraints.fixed_cost import Uses
from optimizer.problem import Problem
from optimizer.solving.model import SourcingModel, terms
from optimizer.variables import Decisions


def define_spend_band(model: SourcingModel, problem: Problem, decisions: Decisions, uses: Uses) -> None:
    """minimum_s · uses_supplier[s] ≤ Σ_{o∈O_s,t} landed_cost_o · buy[o,t] ≤ maximum_s

    The spend is the landed cost, breaks included, without fixed cost. Both sides are divided by the bound.
    """
    suppliers = problem.case.suppliers
    offered = np.zeros(len(suppliers), dtype=bool)
    offered[problem.purchases.supplier] = True
    least = np.nan_to_num(suppliers["minimum_spend"].to_numpy(dtype=float), nan=0.0)
    banded = np.nonzero((least > 0.0) & offered)[0]
    if len(banded):
        used = (np.arange(len(banded)), uses.supplier_column[banded], np.full(len(banded), -1.0))
        groups = (*_spent(problem, decisions, banded, least[banded]), used)
        names = suppliers.index.to_numpy(dtype=object)[banded]
        model.add_block("minimum_spend", len(banded), *terms(*groups), at_least=0.0, keys=names)
    most = suppliers["maximum_spend"].to_numpy(dtype=float)
    capped = np.nonzero(~np.isnan(most) & offered)[0]
    if len(capped):
        scale = np.where(most[capped] > 0.0, most[capped], 1.0)
        groups = _spent(problem, decisions, capped, scale)
        names = suppliers.index.to_numpy(dtype=object)[capped]
        model.add_block("maximum_spend", len(capped), *terms(*groups), at_most=most[capped] / scale, keys=names)


def _spent(
    problem: Problem, decisions: Decisions, suppliers: IntArray, scale: FloatArray
) -> tuple[tuple[IntArray, IntArray, FloatArray], ...]:
    """Σ landed_cost · buy of some suppliers, each divided by its scale."""
    number = np.full(len(problem.supplier_capacity), -1, dtype=np.int64)
    number[suppliers] = np.arange(len(suppliers))
    purchases = problem.purchases
    entry = np.nonzero(number[purchases.supplier] >= 0)[0]
    row = number[purchases.supplier[entry]]
    bought = (row, decisions.buy[entry], purchases.landed_cost[entry] / scale[row])
    if decisions.breaks is None:
        return (bought,)
    at, column = decisions.breaks.of_entries(entry)
    step = decisions.breaks.step[column] / scale[row[at]]
    return bought, (row[at], decisions.breaks.quantity[column], step)
