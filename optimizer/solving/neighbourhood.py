"""Neighbourhoods: which decisions are taken anew together, because rows tie them to each other."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from optimizer.solving.program import Flags, LinearProgram

_FIRST_SHARE = 0.3
_LEAST, _GROWTH = 0.02, 1.4
_PATIENCE = 40
_DENSE = 0.05
"""Rows with more than this share of all columns tie everything to everything, and lead nowhere."""


class Neighbourhoods:
    """Groups of integer columns around a random one, as large as can be searched in time.

    Attributes:
        share: share of the integer columns in the next group.
    """

    def __init__(self, program: LinearProgram, seed: int = 0) -> None:
        """The rows of a model as ways from column to column.

        Args:
            program: the model.
            seed: seed of the choice; the same seed gives the same groups.
        """
        matrix = sparse.csr_array(program.matrix)
        matrix = matrix[np.diff(matrix.indptr) <= max(20.0, _DENSE * program.columns)]
        ones = np.ones(matrix.nnz, dtype=np.int32)
        self._rows = sparse.csr_array((ones, matrix.indices, matrix.indptr), shape=matrix.shape)
        self._columns = sparse.csr_array(self._rows.T)
        self._integer = program.integer
        self._random = np.random.default_rng(seed)
        self._failures = 0
        self.share = _FIRST_SHARE

    @property
    def exhausted(self) -> bool:
        """Whether nothing was found for so long that looking on is not worth it."""
        return self._failures >= _PATIENCE

    def next(self) -> Flags:
        """The next group: whatever rows reach from one integer column, step by step, until it is large enough."""
        wanted = max(1, round(self.share * int(self._integer.sum())))
        reached = np.zeros(len(self._integer), dtype=np.bool_)
        newest = reached.copy()
        newest[self._random.choice(np.flatnonzero(self._integer))] = True
        while newest.any():
            fresh = np.flatnonzero(newest & self._integer)
            missing = wanted - int((reached & self._integer).sum())
            if len(fresh) >= missing:
                reached[self._random.permutation(fresh)[:missing]] = True
                break
            reached |= newest
            rows = self._rows @ newest.astype(np.int32) > 0
            newest = (self._columns @ rows.astype(np.int32) > 0) & ~reached
        return reached & self._integer

    def learn(self, *, finished: bool, improved: bool) -> None:
        """Larger groups after a search that finished without finding anything, smaller after one that did not."""
        self._failures = 0 if improved else self._failures + 1
        if not finished:
            self.share = max(_LEAST, self.share / _GROWTH)
        elif not improved:
            self.share = min(1.0, self.share * _GROWTH)
