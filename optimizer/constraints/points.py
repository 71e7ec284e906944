"""The fixed base on which the violation of a flexible rule is measured (WORKBOOK.md, "Flexible")."""

from __future__ import annotations

import numpy as np

from data.case import Case
from optimizer.problem import FloatArray, Problem
from optimizer.rules.scope import RuleRows


def fixed_base(rows: RuleRows, problem: Problem) -> FloatArray:
    """The requirement of each scope in each window, in measure units, shape (scopes, windows).

    A value is taken at each material's cheapest landed cost among the offers available in the period, or, where none
    is available then, among those available in any period.
    """
    rule, scope = rows.rule, rows.scope
    quantity = problem.requirement * problem.unit[:, None]
    if rule.measure == "value":
        measure = quantity * cheapest_landed_cost(problem.case)
    else:
        measure = quantity * scope.material_weight[:, None]
    base = np.zeros((len(scope.names), rows.windows))
    material = np.nonzero(scope.of_material >= 0)[0]
    window = rows.window_of(np.arange(problem.periods))
    inside = np.nonzero(window >= 0)[0]
    np.add.at(
        base,
        (scope.of_material[material][:, None], window[inside][None, :]),
        measure[np.ix_(material, inside)],
    )
    return base


def cheapest_landed_cost(case: Case) -> FloatArray:
    """Base currency per material unit, shape (materials, periods); 0 for a material that nobody offers."""
    offers = case.offers
    status = case.suppliers["status"].reindex(offers["supplier"]).to_numpy(dtype=object)
    open_ = (status != "excluded") & (offers["capacity"].to_numpy(dtype=float) > 0.0)
    material = case.material_of_offer[open_]
    cost = offers["landed_cost"].to_numpy(dtype=float)[open_]
    first = offers["first_period"].to_numpy(dtype=np.int64)[open_]
    last = offers["last_period"].to_numpy(dtype=np.int64)[open_]
    cheapest = np.full((len(case.materials), len(case.periods)), np.inf)
    for period in range(len(case.periods)):
        available = (first <= period) & (period <= last)
        np.minimum.at(cheapest[:, period], material[available], cost[available])
    cheapest = np.where(np.isfinite(cheapest), cheapest, cheapest.min(axis=1)[:, None])
    return np.where(np.isfinite(cheapest), cheapest, 0.0)
