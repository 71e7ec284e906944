"""Rows: terms (row, column, coefficient) gathered, checked and pressed into one sparse block."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from scipy.sparse import coo_array, csr_array

from data.problems import SourcingError
from optimizer.solving.program import Flags, Floats, Ints

SMALLEST = 1e-9
"""PuLP 4.2 and HiGHS leave out coefficients below this without a word."""
LARGEST = 1e15
"""HiGHS refuses coefficients above this."""
_ROUNDING = 16 * np.finfo(np.float64).eps


def terms(*groups: tuple[ArrayLike, ArrayLike, ArrayLike]) -> tuple[Ints, Ints, Floats]:
    """Joins groups of terms for ``SourcingModel.add_block``; within a group a single number holds for all terms.

    Args:
        *groups: (row of each term, column of each term, coefficient of each term).

    Returns:
        rows, columns and coefficients of all groups, one after the other.
    """
    spread = [np.broadcast_arrays(*(np.atleast_1d(part) for part in group)) for group in groups]
    if not spread:
        return np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0)
    parts = zip(*spread, strict=True)
    rows, columns, coefficients = (p[0] if len(p) == 1 else np.concatenate(p) for p in parts)
    return _whole(rows, "row"), _whole(columns, "column"), coefficients.astype(np.float64, copy=False)


def sparse_block(
    shape: tuple[int, int],
    rows: ArrayLike,
    columns: ArrayLike,
    coefficients: ArrayLike,
    label: Callable[[int], str],
) -> csr_array:
    """The terms of a block of rows as a sparse matrix.

    Terms of the same row and column are summed; zeros, and sums that cancel but for rounding, are left out.

    Args:
        shape: number of rows of the block, number of columns of the model.
        rows: row of each term, from 0.
        columns: column of each term, from 0.
        coefficients: coefficient of each term.
        label: says a row of the block in business words.

    Raises:
        ValueError: a row or a column that does not exist.
        SourcingError: a coefficient that is not a number, or too small or too large for the solver.
    """
    row_of, column_of, coefficient = terms((rows, columns, coefficients))
    _refuse_outside("row", row_of, shape[0])
    _refuse_outside("column", column_of, shape[1])
    _refuse_if(~np.isfinite(coefficient), "is not a finite number", coefficient, lambda term: label(row_of[term]))
    block = coo_array((coefficient, (row_of, column_of)), shape=shape).tocsr()
    if block.nnz < len(coefficient):
        parts = coo_array((np.abs(coefficient), (row_of, column_of)), shape=shape).tocsr()
        block.data[np.abs(block.data) <= _ROUNDING * parts.data] = 0.0
    block.eliminate_zeros()
    _refuse_unsolvable(block, label)
    # HiGHS takes positions of 32 bits; scipy's are of 64 where a block has no terms.
    block.indices, block.indptr = (part.astype(np.int32, copy=False) for part in (block.indices, block.indptr))
    return block


def with_terms(matrix: csr_array, rows: Ints, columns: Ints, coefficients: Floats) -> csr_array:
    """The matrix with the coefficients of some terms replaced, each named once; without explicit zeros."""
    kept = matrix.tocoo()
    width = matrix.shape[1]
    stays = ~np.isin(kept.row.astype(np.int64) * width + kept.col, rows * width + columns)
    joined = (
        np.concatenate([kept.data[stays], coefficients]),
        (np.concatenate([kept.row[stays], rows]), np.concatenate([kept.col[stays], columns])),
    )
    changed = csr_array(coo_array(joined, shape=matrix.shape))
    changed.eliminate_zeros()
    return changed


def numbers(what: str, values: ArrayLike, count: int, *, infinite: bool = False) -> Floats:
    """Values as ``count`` floats; a single one is repeated.

    Args:
        what: what the values are, for messages.
        values: the values, one or ``count``.
        count: how many are wanted.
        infinite: whether −inf and +inf are allowed.

    Raises:
        ValueError: there are neither one nor ``count`` values.
        SourcingError: a value that is not a number, or that the solver would take for infinite.
    """
    given = np.asarray(values, dtype=np.float64)
    if given.shape not in {(), (1,), (count,)}:
        raise ValueError(f"{what}: {given.shape} values were given for {count}.")
    wrong = np.isnan(given) | (np.isfinite(given) & (np.abs(given) > LARGEST))
    if not infinite:
        wrong |= np.isinf(given)
    if wrong.any():
        first = int(np.flatnonzero(wrong)[0])
        raise SourcingError(
            f"{what}: value {first} is {given.ravel()[first]}; expected a finite number of size at most {LARGEST:g}."
            " Check the quantities, prices and units it comes from."
        )
    return np.array(np.broadcast_to(given, (count,)))


def row_label(keys: object, row: int) -> str:
    """The business key of a row in words, such as ``material=Nd, period=2027-Q1``; its number without keys."""
    if keys is None:
        return f"row {row}"
    table: Any = keys
    key = table.iloc[row] if hasattr(table, "iloc") else table[row]
    if hasattr(key, "to_dict"):
        key = key.to_dict()
    if isinstance(key, Mapping):
        return ", ".join(f"{field}={value}" for field, value in key.items())
    return str(key)


def _refuse_unsolvable(block: csr_array, label: Callable[[int], str]) -> None:
    size = np.abs(block.data)
    wrong = (size < SMALLEST) | (size > LARGEST)
    if wrong.any():
        row_of = np.repeat(np.arange(block.shape[0]), np.diff(block.indptr))
        problem = f"is outside what the solver keeps ({SMALLEST:g} to {LARGEST:g})"
        _refuse_if(wrong, problem, block.data, lambda term: label(row_of[term]))


def _refuse_if(wrong: Flags, problem: str, coefficients: Floats, label: Callable[[int], str]) -> None:
    if wrong.any():
        first = int(np.flatnonzero(wrong)[0])
        raise SourcingError(
            f"{label(first)}: the coefficient {coefficients[first]:g} {problem}."
            " Check the prices, shares and units that it comes from."
        )


def _refuse_outside(what: str, positions: Ints, count: int) -> None:
    if len(positions) and (positions.min() < 0 or positions.max() >= count):
        wrong = positions[(positions < 0) | (positions >= count)][0]
        raise ValueError(f"A term names {what} {wrong}; there are {count}, counted from 0.")


def _whole(positions: np.ndarray[Any, Any], what: str) -> Ints:
    if not np.issubdtype(positions.dtype, np.integer) and len(positions):
        raise ValueError(f"The {what} of a term is a whole number; found {positions.dtype}.")
    return positions.astype(np.int64, copy=False)
