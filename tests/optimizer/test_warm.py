"""Two offers of 10 units each at 1 and 3; 12 units are needed: 10 · 1 + 2 · 3 = 16."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array

from optimizer.solving.program import LinearProgram
from optimizer.solving.result import Termination
from optimizer.solving.warm import WarmProgram


def two_offers() -> LinearProgram:
    return LinearProgram(
        csr_array(np.array([[1.0, 1.0]])),
        np.array([12.0]),
        np.array([np.inf]),
        np.zeros(2),
        np.full(2, 10.0),
        np.array([1.0, 3.0]),
        np.zeros(2, dtype=bool),
    )


def numbers(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


def test_that_every_number_can_be_changed_between_solves() -> None:
    warm = WarmProgram(two_offers())
    assert warm.solve().objective == pytest.approx(16.0)
    warm.set_bounds(numbers(0), np.zeros(1), np.array([6.0]))
    assert warm.solve().objective == pytest.approx(6.0 + 18.0)
    warm.set_cost(numbers(1), np.array([5.0]))
    assert warm.solve().objective == pytest.approx(6.0 + 30.0)
    warm.set_row_bounds(numbers(0), np.array([7.0]), np.array([np.inf]))
    assert warm.solve().objective == pytest.approx(6.0 + 5.0)
    warm.set_coefficients(numbers(0), numbers(1), np.array([0.5]))
    assert warm.solve().objective == pytest.approx(6.0 + 10.0)


def test_that_a_coefficient_is_put_where_there_is_none_and_taken_back() -> None:
    # x + y ≥ 12 costs x + 3 y: 10 and 2. The second row speaks of y alone, y ≤ 6, until x stands in it.
    warm = WarmProgram(two_offers())
    warm.add_rows(csr_array(np.array([[0.0, 1.0]])), np.array([-np.inf]), np.array([6.0]))
    assert warm.solve().objective == pytest.approx(16.0)
    warm.put_coefficient(1, 0, 0.5)  # x / 2 + y ≤ 6 needs x ≥ 12
    assert warm.solve().termination is Termination.INFEASIBLE
    warm.put_coefficient(1, 0, 0.4)  # 4 + 2 ≤ 6
    assert warm.solve().objective == pytest.approx(16.0)
    warm.put_coefficient(1, 0, 0.0)
    assert warm.solve().objective == pytest.approx(16.0)
    assert warm.program.matrix.toarray().tolist() == [[1.0, 1.0], [0.0, 1.0]]


def test_that_the_program_it_was_given_is_left_as_it_was() -> None:
    program = two_offers()
    warm = WarmProgram(program)
    warm.set_bounds(numbers(0), np.zeros(1), np.array([6.0]))
    warm.set_coefficients(numbers(0), numbers(1), np.array([0.5]))
    assert program.upper.tolist() == [10.0, 10.0]
    assert program.matrix.toarray().tolist() == [[1.0, 1.0]]


def test_that_rows_and_columns_can_be_added_between_solves() -> None:
    warm = WarmProgram(two_offers())
    assert warm.solve().objective == pytest.approx(16.0)
    # A third offer of 5 units at 2: 10 · 1 + 2 · 2. Then at most 1 unit of it: 10 · 1 + 1 · 2 + 1 · 3.
    warm.add_columns(csr_array(np.array([[1.0]])), np.zeros(1), np.array([5.0]), np.array([2.0]))
    assert warm.solve().objective == pytest.approx(14.0)
    warm.add_rows(csr_array(np.array([[0.0, 0.0, 1.0]])), np.array([-np.inf]), np.ones(1))
    found = warm.solve()
    assert found.objective == pytest.approx(15.0)
    assert found.values == pytest.approx([10.0, 1.0, 1.0])


def test_that_no_plan_is_no_number_and_the_next_solve_is_whole_again() -> None:
    warm = WarmProgram(two_offers())
    warm.set_row_bounds(numbers(0), np.array([21.0]), np.array([np.inf]))
    refused = warm.solve()
    assert (refused.termination, refused.objective) == (Termination.INFEASIBLE, None)
    warm.set_row_bounds(numbers(0), np.array([20.0]), np.array([np.inf]))
    assert warm.solve().objective == pytest.approx(40.0)


def test_that_a_basis_starts_another_program_at_the_answer_of_the_first() -> None:
    first = WarmProgram(two_offers())
    first.solve()
    second = WarmProgram(two_offers(), first.basis())
    assert second.solve().objective == pytest.approx(16.0)
    assert second.basis().columns.tolist() == first.basis().columns.tolist()


def test_that_a_coefficient_that_is_not_there_is_not_changed_in_silence() -> None:
    program = two_offers()
    warm = WarmProgram(program)
    with pytest.raises(ValueError, match="Row 0 has no coefficient in column 2"):
        warm.set_coefficients(numbers(0), numbers(2), np.array([1.0]))
