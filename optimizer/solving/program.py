"""LinearProgram: a model as plain arrays, as the solver receives it and as the certificate checks it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

type Floats = np.ndarray[tuple[int], np.dtype[np.float64]]
type Ints = np.ndarray[tuple[int], np.dtype[np.int64]]
type Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]


@dataclass(frozen=True)
class LinearProgram:
    """min cost · x  subject to  row_lower ≤ matrix · x ≤ row_upper,  lower ≤ x ≤ upper,  x[integer] whole.

    Attributes:
        matrix: coefficients, rows × columns, without explicit zeros or duplicates.
        row_lower: least value of each row, −inf where there is none.
        row_upper: greatest value of each row, +inf where there is none.
        lower: least value of each column.
        upper: greatest value of each column.
        cost: cost of one unit of each column.
        integer: whether a column takes whole values only.
    """

    matrix: csr_array
    row_lower: Floats
    row_upper: Floats
    lower: Floats
    upper: Floats
    cost: Floats
    integer: Flags

    @property
    def rows(self) -> int:
        """Number of rows."""
        return len(self.row_lower)

    @property
    def columns(self) -> int:
        """Number of columns."""
        return len(self.cost)

    @property
    def nonzeros(self) -> int:
        """Number of coefficients."""
        return int(self.matrix.nnz)

    @property
    def is_integer(self) -> bool:
        """Whether any column takes whole values only."""
        return bool(self.integer.any())

    def slacks(self, values: Floats) -> Floats:
        """What each row has left at some values of the columns: below its greatest value, else above its least."""
        activity = self.matrix @ values
        return np.where(np.isfinite(self.row_upper), self.row_upper - activity, activity - self.row_lower)
