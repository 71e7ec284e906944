"""Certificates: what proves itself is accepted, what does not is rejected."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_array

from optimizer.solving.certificate import certify, certify_integer, dual_bound, primal_residual
from optimizer.solving.model import SourcingModel, Termination, terms
from optimizer.solving.program import LinearProgram

VALUES, DUALS = np.array([10.0, 5.0]), np.array([2.0])
"""The optimum of ``bought()``, by hand."""


def bought() -> LinearProgram:
    """min 1·a + 2·b  with  a + b ≥ 15, 0 ≤ a ≤ 10, 0 ≤ b ≤ 100: a = 10, b = 5, cost 20, a price of 2 a kg.

    The bound: 15 · 2 + (1 − 2) · 10 = 20.
    """
    return LinearProgram(
        csr_array(np.array([[1.0, 1.0]])),
        np.array([15.0]),
        np.array([np.inf]),
        np.zeros(2),
        np.array([10.0, 100.0]),
        np.array([1.0, 2.0]),
        np.zeros(2, bool),
    )


def test_that_the_optimum_proves_itself_exactly() -> None:
    certificate = certify(bought(), VALUES, DUALS, np.array([-1.0, 0.0]))
    assert (certificate.primal_residual, certificate.dual_residual, certificate.gap) == (0.0, 0.0, 0.0)
    assert certificate.checked_rows == 1
    assert certificate.ok
    assert dual_bound(bought(), DUALS) == 20.0


def test_that_a_feasible_plan_that_is_too_dear_has_a_gap() -> None:
    # a = 9, b = 6 costs 21 where 20 is proved: the gap is 1 / 21.
    certificate = certify(bought(), np.array([9.0, 6.0]), DUALS)
    assert certificate.primal_residual == 0.0
    assert certificate.gap == pytest.approx(1 / 21)
    assert not certificate.ok


def test_that_a_value_that_breaks_a_row_or_a_bound_is_found_with_its_size() -> None:
    # 14 of 15 are bought: 1 short, over a scale of 15.
    assert primal_residual(bought(), np.array([10.0, 4.0])) == pytest.approx(1 / 15)
    assert primal_residual(bought(), np.array([11.0, 5.0])) == pytest.approx(1 / 10)
    assert primal_residual(bought(), np.array([16.0, -1.0])) == pytest.approx(1.0)
    assert not certify(bought(), np.array([10.0, 4.0]), DUALS).ok


@pytest.mark.parametrize("dual", [1.9, 2.1, -2.0, 0.0, np.nan, np.inf])
def test_that_a_wrong_dual_is_rejected(dual: float) -> None:
    assert not certify(bought(), VALUES, np.array([dual])).ok


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_that_a_value_that_is_no_number_is_rejected(value: float) -> None:
    assert not certify(bought(), np.array([10.0, value]), DUALS).ok


def test_that_reduced_costs_are_recomputed_and_not_believed() -> None:
    certificate = certify(bought(), VALUES, DUALS, np.array([-1.0, 0.5]))
    assert certificate.dual_residual == pytest.approx(0.5 / 2)
    assert not certificate.ok


def test_that_a_dual_without_a_bound_to_push_against_proves_nothing() -> None:
    # y = −1 would need an upper limit of the row; without one there is no bound at all.
    assert dual_bound(bought(), np.array([-1.0])) == -np.inf
    assert certify(bought(), VALUES, np.array([-1.0])).dual_residual == pytest.approx(1.0)


def test_that_any_duals_bound_the_cost_from_below() -> None:
    for price in (0.0, 0.5, 1.0, 1.7, 2.0, 3.0):
        assert dual_bound(bought(), np.array([price])) <= 20.0
    assert dual_bound(bought(), np.array([1.0])) == 15.0


def test_that_an_integer_plan_states_its_gap_and_is_rejected_when_not_whole() -> None:
    program = replace(bought(), integer=np.array([True, False]))
    certificate = certify_integer(program, VALUES, 19.0)
    assert certificate.ok
    assert certificate.dual_residual is None
    assert certificate.gap == pytest.approx(1 / 20)
    assert not certify_integer(program, np.array([9.5, 5.5]), 19.0).ok
    assert not certify_integer(program, VALUES, 21.0).ok
    assert certify_integer(program, VALUES, None).gap is None


def test_that_only_solutions_as_the_solver_gave_them_pass() -> None:
    random = np.random.default_rng(11)
    rejected, changed = 0, 0
    for _ in range(60):
        model = SourcingModel()
        x = model.add_columns("x", 8, upper=random.uniform(2, 6, 8), cost=random.uniform(1, 3, 8))
        weight = random.uniform(0.2, 1.0, (3, 8))
        row, column = np.nonzero(weight)
        model.add_block("need", 3, *terms((row, x[column], weight[row, column])), at_least=random.uniform(2, 6, 3))
        solution = model.solve()
        assert solution.termination is Termination.OPTIMAL
        values, duals = solution.of(x), solution.dual(model.blocks["need"])
        assert certify(model.program, values, duals, solution.reduced_costs).ok
        for wrong_values, wrong_duals in _corruptions(random, values, duals):
            changed += 1
            rejected += not certify(model.program, wrong_values, wrong_duals).ok
    assert changed == 300
    assert rejected == changed


def _corruptions(
    random: np.random.Generator, values: np.ndarray, duals: np.ndarray
) -> list[tuple[np.ndarray, np.ndarray]]:
    """A value more, one scaled, the largest zeroed; a dual scaled, the largest zeroed."""
    shifted, scaled, zeroed = values.copy(), values * random.uniform(1.01, 1.1), values.copy()
    shifted[random.integers(len(values))] += 0.1
    zeroed[np.argmax(values)] = 0.0
    cheap, free = duals * random.uniform(0.8, 0.99), duals.copy()
    free[np.argmax(duals)] = 0.0
    return [(shifted, duals), (scaled, duals), (zeroed, duals), (values, cheap), (values, free)]
