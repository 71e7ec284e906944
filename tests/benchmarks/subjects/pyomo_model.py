"""Pyomo: indexed variables, ``quicksum`` row by row, HiGHS in the same process."""

from __future__ import annotations

import numpy as np
import pyomo.environ as pyo

from data.case import Case
from tests.benchmarks.formulation import formulation_of, rows_of
from tests.benchmarks.subjects import Answer, Lap


def solve(case: Case, lap: Lap) -> Answer:
    """Builds, solves (Pyomo hands over and reads back within) and reads the values."""
    model = formulation_of(case)
    lower, upper, integer = model.lower.tolist(), model.upper.tolist(), model.integer.tolist()
    concrete = pyo.ConcreteModel()
    concrete.x = pyo.Var(
        range(len(lower)),
        bounds=lambda _, at: (lower[at], None if upper[at] == np.inf else upper[at]),
        within=lambda _, at: pyo.Integers if integer[at] else pyo.Reals,
    )
    x = concrete.x
    costs = [(at, cost) for at, cost in enumerate(model.cost.tolist()) if cost]
    concrete.cost = pyo.Objective(expr=pyo.quicksum(cost * x[at] for at, cost in costs))
    concrete.rows = pyo.ConstraintList()
    for terms, sense, right in rows_of(model):
        left = pyo.quicksum(coefficient * x[column] for column, coefficient in terms)
        concrete.rows.add(left <= right if sense == "<=" else left >= right if sense == ">=" else left == right)
    lap("build")
    found = pyo.SolverFactory("appsi_highs").solve(concrete, options={"mip_rel_gap": 0.0})
    lap("solve")
    values = np.array([variable.value for variable in x.values()])
    lap("read back")
    return Answer(str(found.solver.termination_condition), pyo.value(concrete.cost), values)
