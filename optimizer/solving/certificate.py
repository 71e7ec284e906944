"""Certificate: proof by arithmetic that a solution is feasible and that no cheaper one exists.

For a linear program  min c·x,  L ≤ A·x ≤ U,  l ≤ x ≤ u  and any row prices y, let z = c − Aᵀy. Then
D(y) = Σ_i (L_i if y_i > 0 else U_i)·y_i + Σ_j (l_j if z_j > 0 else u_j)·z_j  is at most the cost of every feasible
x (weak duality; Dantzig 1963, ch. 6). So x is optimal when it is feasible and c·x = D(y). Nothing here asks the
solver: the reduced costs and the bound are recomputed from the duals alone.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from optimizer.solving.program import Floats, LinearProgram

TOLERANCE = 1e-6
"""Largest relative residual or gap of a certificate that holds."""


@dataclass(frozen=True)
class Certificate:
    """How well a solution proves itself.

    Attributes:
        primal_residual: worst violation of a row, bound or whole number, each divided by the scale of its place.
        dual_residual: worst reduced cost or dual of the wrong sign, each divided by its scale; None for integer
            models, which have no duals.
        gap: |cost − proved bound| / max(1, |cost|); None where no bound is known.
        checked_rows: number of rows that were recomputed.
        ok: whether all that is known is at most 1e-6 (for integer models: the primal residual, and a bound that
            is not above the cost; their gap is stated, not judged).
    """

    primal_residual: float
    dual_residual: float | None
    gap: float | None
    checked_rows: int
    ok: bool


def certify(program: LinearProgram, values: Floats, duals: Floats, reduced_costs: Floats | None = None) -> Certificate:
    """Proves or disproves that values are an optimal solution of a linear program; see ``prove``."""
    return prove(program, values, duals, reduced_costs)[0]


def prove(
    program: LinearProgram,
    values: Floats,
    duals: Floats,
    reduced_costs: Floats | None = None,
    sizes: csr_array | None = None,
) -> tuple[Certificate, float]:
    """Proves or disproves that values are an optimal solution of a linear program; and the bound D(y) beside it.

    A row's violation is divided by max(1, |its right-hand side|, Σ_j |a_ij·x_j|), a column's by
    max(1, |its bound|); a reduced cost by max(1, |c_j|, Σ_i |a_ij·y_i|), a dual by max(1, |y_i|); the gap by
    max(1, |cost|).

    Args:
        program: the model, without integer columns.
        values: value of every column.
        duals: d cost / d right-hand side of every row.
        reduced_costs: the solver's reduced costs, compared with those that follow from the duals when given.
        sizes: the absolute values of the model's matrix, where the caller has them.
    """
    sizes = abs(program.matrix) if sizes is None else sizes
    reduced = program.cost - program.matrix.T @ duals
    primal = primal_residual(program, values, sizes)
    dual = _dual_residual(program, duals, reduced, reduced_costs, sizes)
    bound = _bound(program, duals, reduced, tolerant=True)
    gap = _relative_gap(float(program.cost @ values), bound)
    return Certificate(primal, dual, gap, program.rows, _all_small(primal, dual, gap)), bound


def certify_integer(program: LinearProgram, values: Floats, bound: float | None) -> Certificate:
    """Checks the solution of a model with integer columns, and states its gap to the solver's bound.

    Args:
        program: the model.
        values: value of every column.
        bound: the cost below which the solver proved that no solution is; None if it proved none.
    """
    primal = max(primal_residual(program, values), _integer_residual(program, values))
    if bound is None or not np.isfinite(bound):
        return Certificate(primal, None, None, program.rows, _all_small(primal))
    cost = float(program.cost @ values)
    gap = _relative_gap(cost, bound)
    possible = bound - cost <= TOLERANCE * max(1.0, abs(cost))
    return Certificate(primal, None, gap, program.rows, _all_small(primal) and bool(possible))


def primal_residual(program: LinearProgram, values: Floats, sizes: csr_array | None = None) -> float:
    """Worst violation of a row or a bound, relative as in ``certify``; inf where a value is not a number.

    Args:
        program: the model.
        values: value of every column.
        sizes: the absolute values of the model's matrix, where the caller has them.
    """
    if not np.isfinite(values).all():
        return np.inf
    activity = program.matrix @ values
    amounts = (abs(program.matrix) if sizes is None else sizes) @ np.abs(values)
    return max(
        _worst(program.row_lower - activity, np.maximum(amounts, _magnitude(program.row_lower))),
        _worst(activity - program.row_upper, np.maximum(amounts, _magnitude(program.row_upper))),
        _worst(program.lower - values, _magnitude(program.lower)),
        _worst(values - program.upper, _magnitude(program.upper)),
    )


def dual_bound(program: LinearProgram, duals: Floats, *, tolerant: bool = False) -> float:
    """D(y) of the module's head: no feasible solution costs less. −inf where the duals prove nothing.

    Args:
        program: the model, without integer columns (or its relaxation).
        duals: row prices y.
        tolerant: leave out terms whose bound is infinite instead of answering −inf; then D(y) is a bound only
            together with a dual residual of (nearly) zero.
    """
    return _bound(program, duals, program.cost - program.matrix.T @ duals, tolerant=tolerant)


def _bound(program: LinearProgram, duals: Floats, reduced: Floats, *, tolerant: bool) -> float:
    terms = np.concatenate(
        [
            _bound_terms(duals, program.row_lower, program.row_upper),
            _bound_terms(reduced, program.lower, program.upper),
        ]
    )
    if np.isnan(terms).any():
        return -np.inf
    return float(np.sum(terms[np.isfinite(terms)] if tolerant else terms))


def _dual_residual(
    program: LinearProgram, duals: Floats, reduced: Floats, reduced_costs: Floats | None, sizes: csr_array
) -> float:
    if not np.isfinite(duals).all():
        return np.inf
    scale = np.maximum(np.abs(program.cost), sizes.T @ np.abs(duals))
    parts = [
        _worst(_unsupported(duals, program.row_lower, program.row_upper), np.abs(duals)),
        _worst(_unsupported(reduced, program.lower, program.upper), scale),
    ]
    if reduced_costs is not None:
        parts.append(_worst(np.abs(reduced - reduced_costs), scale))
    return max(parts)


def _unsupported(prices: Floats, lower: Floats, upper: Floats) -> Floats:
    """The part of each price that no finite bound can carry: a price > 0 needs a lower bound, < 0 an upper one."""
    return np.where(np.isinf(lower), np.maximum(prices, 0.0), 0.0) + np.where(
        np.isinf(upper), np.maximum(-prices, 0.0), 0.0
    )


def _bound_terms(prices: Floats, lower: Floats, upper: Floats) -> Floats:
    """Price × the bound that it pushes against; zero where there is no price."""
    bounds = np.where(prices > 0, lower, upper)
    terms = np.zeros_like(prices)
    np.multiply(prices, bounds, out=terms, where=prices != 0)
    return terms


def _integer_residual(program: LinearProgram, values: Floats) -> float:
    whole = values[program.integer]
    return _worst(np.abs(whole - np.round(whole)), np.ones_like(whole))


def _magnitude(bounds: Floats) -> Floats:
    return np.where(np.isinf(bounds), 0.0, np.abs(bounds))


def _worst(violations: Floats, scale: Floats) -> float:
    """Largest violation over max(1, scale); NaN counts as inf, none as 0."""
    if not len(violations):
        return 0.0
    worst = float(np.max(np.maximum(violations, 0.0) / np.maximum(1.0, scale)))
    return worst if np.isfinite(worst) else np.inf


def _relative_gap(cost: float, bound: float) -> float:
    return abs(cost - bound) / max(1.0, abs(cost))


def _all_small(*residuals: float) -> bool:
    return all(residual <= TOLERANCE for residual in residuals)
