"""Columns of the inverse of a basis, each found from the few columns of the basis that it reaches.

A material's rows touch its own purchases and little else, so of a basis of 80,000 rows one column of the inverse has
some fifty entries. The solver works through its whole factors for each; here only what can differ from zero is solved.
"""

from __future__ import annotations

import numpy as np
import scipy.sparse
from scipy.sparse.csgraph import maximum_bipartite_matching

from optimizer.program import Floats, Ints

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
        self._rows: Ints = matrix.indices.astype(np.int64)
        self._values: Floats = matrix.data.astype(np.float64)
        self._column: Ints = maximum_bipartite_matching(scipy.sparse.csr_array(matrix), perm_type="column").astype(
            np.int64
        )

    def column(self, row: int) -> tuple[Ints, Floats] | None:
        """The entries of one column of the inverse: what solves ``matrix @ x = e_row``.

        Args:
            row: which column of the inverse; a row of the matrix.

        Returns:
            Places and values of what may differ from zero; None where that is too much to be solved densely, or the
            matrix is singular there.
        """
        columns = self._reached(row)
        if columns is None:
            return None
        at = {column: place for place, column in enumerate(columns)}
        dense, right = np.zeros((len(columns), len(columns))), np.zeros(len(columns))
        right[0] = 1.0
        for place, column in enumerate(columns):
            rows, entries = self._entries(column)
            dense[[at[each] for each in self._column[rows].tolist()], place] = entries
        try:
            return np.array(columns, dtype=np.int64), np.linalg.solve(dense, right)
        except np.linalg.LinAlgError:
            return None

    def _reached(self, row: int) -> list[int] | None:
        """The columns that take part in the row's column of the inverse, that of the row first; None where too many."""
        reached = {int(self._column[row]): None}
        waiting = list(reached)
        while waiting:
            rows, _entries = self._entries(waiting.pop())
            new = [column for column in self._column[rows].tolist() if column not in reached]
            reached.update(dict.fromkeys(new))
            waiting += new
            if len(reached) > _WIDEST:
                return None
        return None if -1 in reached else list(reached)

    def _entries(self, column: int) -> tuple[Ints, Floats]:
        """The rows in which a column has entries, and these."""
        entries = slice(self._starts[column], self._starts[column + 1])
        return self._rows[entries], self._values[entries]
