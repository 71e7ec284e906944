"""Columns of the inverse of a basis, each found from the few columns of the basis that it reaches.

A material's rows touch its own purchases and little else, so of a basis of 80,000 rows one column of the inverse has
some fifty entries. The solver works through its whole factors for each; here only what can differ from zero is solved.
"""

from __future__ import annotations

import numpy as np
import scipy.sparse
from scipy.sparse.csgraph import breadth_first_order, maximum_bipartite_matching

from optimizer.solving.program import Floats, Ints

_WIDEST = 400
"""How many columns of the basis may be solved at once; beyond it the solver's own factors are quicker."""


class Inverse:
    """The inverse of a square sparse matrix, column by column."""

    def __init__(self, matrix: scipy.sparse.csc_array) -> None:
        """Pairs each row with a column in which it has an entry, so that every column can follow its entries.

        Args:
            matrix: a nonsingular matrix, rows × rows.
        """
        self._starts: Ints = matrix.indptr.astype(np.int64)
        self._values: Floats = matrix.data.astype(np.float64)
        pairs = maximum_bipartite_matching(scipy.sparse.csr_array(matrix), perm_type="column")
        self._column: Ints = pairs.astype(np.int64)
        self._follows: Ints = self._column[matrix.indices]
        self._place = np.zeros(len(pairs), dtype=np.int64)
        self._graph: scipy.sparse.csr_array | None = None
        if (pairs >= 0).all():
            ones = np.ones(matrix.nnz)
            self._graph = scipy.sparse.csr_array((ones, self._follows, matrix.indptr), shape=matrix.shape)

    def column(self, row: int) -> tuple[Ints, Floats] | None:
        """The entries of one column of the inverse: what solves ``matrix @ x = e_row``.

        Args:
            row: which column of the inverse; a row of the matrix.

        Returns:
            Places and values of what may differ from zero; None where that is too much to be solved densely, or the
            matrix is singular.
        """
        if self._graph is None:
            return None
        columns = breadth_first_order(self._graph, self._column[row], return_predecessors=False).astype(np.int64)
        count = len(columns)
        if count > _WIDEST:
            return None
        self._place[columns] = np.arange(count)
        starts = self._starts[columns]
        lengths = self._starts[columns + 1] - starts
        entries = np.arange(lengths.sum()) + np.repeat(starts - np.cumsum(lengths) + lengths, lengths)
        dense, right = np.zeros((count, count)), np.zeros(count)
        dense[self._place[self._follows[entries]], np.repeat(np.arange(count), lengths)] = self._values[entries]
        right[0] = 1.0
        try:
            return columns, np.linalg.solve(dense, right)
        except np.linalg.LinAlgError:
            return None
