"""PuLP in bulk: the one file that knows PuLP 4.2's compiled model.

PuLP's ``LpProblem`` keeps its model in Rust. What tutorials do a variable and a term at a time, these functions do
with a call a row and two slices of an array: the same model, checked by its LP text, in a tenth of the time.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pulp
from pulp import _rustcore
from scipy.sparse import csr_array

from optimizer.solving.program import Floats, Ints

_SENSES = {
    "<=": _rustcore.Sense.LessEqual,
    ">=": _rustcore.Sense.GreaterEqual,
    "=": _rustcore.Sense.Equal,
}


def add_columns(problem: pulp.LpProblem, lower: Floats, upper: Floats, *, integer: bool) -> None:
    """Adds columns without names (``name_columns`` makes them when a text needs them)."""
    category = _rustcore.Category.Integer if integer else _rustcore.Category.Continuous
    model = problem.toRustModel()
    variables = model.add_variables_batch([""] * len(lower), 0.0, np.inf, category)
    least, most = lower.tolist(), upper.tolist()
    for position in np.flatnonzero(lower != 0.0).tolist():
        variables[position].set_lb(least[position])
    for position in np.flatnonzero(upper != np.inf).tolist():
        variables[position].set_ub(most[position])


def add_rows(problem: pulp.LpProblem, block: csr_array, sense: str, right: Floats) -> None:
    """Adds the rows ``block · x (≤, ≥, =) right``, without names.

    Args:
        problem: the problem whose columns the block's columns are.
        block: coefficients, rows × columns.
        sense: ``<=``, ``>=`` or ``=``.
        right: right-hand side of each row.
    """
    model = problem.toRustModel()
    empty = _rustcore.AffineExpr.from_constant(0.0)
    empty.set_sense(_SENSES[sense])
    columns, coefficients = memoryview(block.indices.astype(np.uint64)), memoryview(block.data)
    starts = block.indptr.tolist()
    for start, end, constant in zip(starts[:-1], starts[1:], (-right).tolist(), strict=True):
        row = empty.clone_expr()
        row.add_term_ids_coeffs(model, columns[start:end], coefficients[start:end])
        if constant:
            row.set_constant(constant)
        model.add_constraint(row)


def set_objective(problem: pulp.LpProblem, cost: Floats) -> None:
    """Sets the objective Σ cost · x.

    A model without costs keeps one term of zero: PuLP would add a column of its own to an empty objective.
    """
    model = problem.toRustModel()
    priced = np.flatnonzero(cost) if cost.any() else np.arange(min(1, len(cost)))
    objective = _rustcore.AffineExpr()
    objective.add_term_ids_coeffs(model, priced.astype(np.uint64), np.ascontiguousarray(cost[priced]))
    model.set_objective(objective)


def set_bounds(problem: pulp.LpProblem, columns: Ints, lower: Floats, upper: Floats) -> None:
    """Sets the bounds of some columns."""
    model = problem.toRustModel()
    for column, least, most in zip(columns.tolist(), lower.tolist(), upper.tolist(), strict=True):
        variable = model.get_variable(column)
        variable.set_lb(least)
        variable.set_ub(most)


def set_right_hand_side(problem: pulp.LpProblem, rows: Ints, right: Floats) -> None:
    """Sets the right-hand side of some rows."""
    constraints = problem.toRustModel().list_constraints()
    for row, value in zip(rows.tolist(), right.tolist(), strict=True):
        constraints[row].set_rhs(value)


def set_coefficients(problem: pulp.LpProblem, columns: Ints, rows: Ints, values: Floats) -> None:
    """Sets the coefficients of some columns in some rows; zero takes the term out."""
    model = problem.toRustModel()
    constraints = model.list_constraints()
    for column, row, value in zip(columns.tolist(), rows.tolist(), values.tolist(), strict=True):
        constraints[row].set_coefficient(model.get_variable(column), value)


def write_back(
    problem: pulp.LpProblem, values: Floats, slacks: Floats, reduced_costs: Floats | None, duals: Floats | None
) -> None:
    """Stores a solution in PuLP's variables and constraints, as its own solvers do."""
    model = problem.toRustModel()
    model.set_variable_values(list(enumerate(values.tolist())))
    model.set_constraint_slacks(list(enumerate(slacks.tolist())))
    if reduced_costs is not None and duals is not None:
        model.set_variable_djs(list(enumerate(reduced_costs.tolist())))
        model.set_constraint_pis(list(enumerate(duals.tolist())))


def size(problem: pulp.LpProblem) -> tuple[int, int]:
    """Number of (columns, rows), without making a Python object of each."""
    model = problem.toRustModel()
    return model.num_variables, model.num_constraints


def named_copy(problem: pulp.LpProblem, column_names: Iterable[str], row_names: Iterable[str]) -> pulp.LpProblem:
    """A copy of the problem with names, for texts, files and solvers that read files."""
    named = problem.copy()
    model = named.toRustModel()
    for variable, name in zip(model.list_variables(), column_names, strict=True):
        variable.set_name(name)
    for constraint, name in zip(model.list_constraints(), row_names, strict=True):
        constraint.set_name(name)
    return named


def lp_text(problem: pulp.LpProblem) -> str:
    """The problem as PuLP writes it in the LP format of CPLEX."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.lp"
        problem.writeLP(str(path))
        return path.read_text(encoding="utf-8")
