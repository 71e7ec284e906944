"""Columns of the inverse of a basis: each solves its own unit vector, and none is given where it would be long."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.sparse

from optimizer.solving import inverse
from optimizer.solving.inverse import Inverse
from tests.seeds import seeds


def column_of(matrix: np.ndarray, row: int) -> list[float]:
    """A column of the inverse as the tests write it: one number a row."""
    found = Inverse(scipy.sparse.csc_array(matrix)).column(row)
    assert found is not None
    whole = np.zeros(len(matrix))
    whole[found[0]] = found[1]
    return whole.tolist()


def test_that_a_column_of_the_inverse_is_that_worked_out_by_hand() -> None:
    # 2 x1 + x2 = 1, x2 = 0  →  x1 = 1/2;  2 x1 + x2 = 0, x2 = 1  →  x1 = −1/2;  the third row stands alone.
    matrix = np.array([[2.0, 1.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 4.0]])

    assert column_of(matrix, 0) == [0.5, 0.0, 0.0]
    assert column_of(matrix, 1) == [-0.5, 1.0, 0.0]
    assert column_of(matrix, 2) == [0.0, 0.0, 0.25]


def test_that_only_what_a_row_reaches_is_solved() -> None:
    matrix = np.kron(np.eye(50), np.array([[1.0, 1.0], [1.0, -1.0]]))

    found = Inverse(scipy.sparse.csc_array(matrix)).column(60)

    assert found is not None
    assert sorted(found[0].tolist()) == [60, 61]


def test_that_a_column_that_reaches_too_much_is_left_to_the_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inverse, "_WIDEST", 3)

    chain = scipy.sparse.csc_array(np.eye(6) + np.eye(6, k=-1))  # row 0 reaches all, row 4 two columns

    assert Inverse(chain).column(0) is None
    assert Inverse(chain).column(4) is not None


def test_that_a_singular_matrix_has_no_column() -> None:
    assert Inverse(scipy.sparse.csc_array(np.array([[1.0, 1.0], [1.0, 1.0]]))).column(0) is None
    assert Inverse(scipy.sparse.csc_array(np.array([[1.0, 0.0], [1.0, 0.0]]))).column(1) is None


@pytest.mark.parametrize("seed", seeds(20, 200))
def test_that_every_column_is_that_of_the_dense_inverse(seed: int) -> None:
    rng = np.random.default_rng(seed)
    size = int(rng.integers(1, 30))
    matrix = np.where(rng.random((size, size)) < 0.15, rng.normal(size=(size, size)), 0.0)
    matrix += np.diag(rng.choice([-1.0, 1.0], size) * rng.uniform(3.0, 9.0, size))[rng.permutation(size)]
    if np.linalg.cond(matrix) > 1e8:
        return

    for row in range(size):
        assert column_of(matrix, row) == pytest.approx(np.linalg.inv(matrix)[:, row].tolist(), abs=1e-9)
