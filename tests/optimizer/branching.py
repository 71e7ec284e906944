"""A small exact solver for mixed-integer programs: branch and bound over linear relaxations, with nothing assumed.

A plan is believed only when all whole numbers are fixed and the rest is solved again: no tolerance decides an answer.
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

CLOSE = 1e-9


class Branching:
    """Minimises cost · x subject to rows and bounds, some columns whole."""

    def __init__(self, cost, at_most, equal, lower, upper, whole) -> None:
        self.cost, self.whole = np.asarray(cost, dtype=float), np.asarray(whole, dtype=int)
        self.at_most, self.equal = at_most, equal
        self.best: float | None = None
        self.nodes = 0
        self.search(np.asarray(lower, dtype=float), np.asarray(upper, dtype=float))

    def relaxed(self, lower: np.ndarray, upper: np.ndarray) -> tuple[float, np.ndarray] | None:
        self.nodes += 1
        found = linprog(
            self.cost,
            *(self.at_most or (None, None)),
            *(self.equal or (None, None)),
            bounds=np.column_stack([lower, upper]),
            method="highs-ds",
        )
        if found.status == 2:
            return None
        assert found.status == 0, found.message
        return float(found.fun), found.x

    def too_dear(self, cost: float) -> bool:
        return self.best is not None and cost >= self.best - CLOSE * max(1.0, abs(self.best))

    def search(self, lower: np.ndarray, upper: np.ndarray) -> None:
        found = self.relaxed(lower, upper)
        if found is None or self.too_dear(found[0]):
            return
        values = found[1][self.whole]
        free = self.whole[lower[self.whole] < upper[self.whole]]
        if not len(free):
            self.best = found[0]
            return
        off = np.abs(values - np.round(values))
        if off.max() <= 1e-6:
            self.settle(lower, upper, np.round(values))
        if self.too_dear(found[0]):
            return
        off[lower[self.whole] == upper[self.whole]] = -1.0
        column = int(self.whole[int(off.argmax())])
        self.branch(lower, upper, column, float(found[1][column]))

    def settle(self, lower: np.ndarray, upper: np.ndarray, values: np.ndarray) -> None:
        """All whole numbers as they are: what does the rest cost?"""
        low, high = lower.copy(), upper.copy()
        low[self.whole] = high[self.whole] = np.clip(values, lower[self.whole], upper[self.whole])
        found = self.relaxed(low, high)
        if found is not None and not self.too_dear(found[0]):
            self.best = found[0]

    def branch(self, lower: np.ndarray, upper: np.ndarray, column: int, value: float) -> None:
        below = min(np.floor(value + 1e-9), upper[column] - 1)
        below = max(below, lower[column])
        low, high = lower.copy(), upper.copy()
        high[column], low[column] = below, below + 1
        sides = [(lower, high), (low, upper)]
        for one, other in sides if value - below < 0.5 else sides[::-1]:
            self.search(one, other)


def least(program) -> tuple[str, float | None]:
    """Status and least cost of an ``exact_oracle.Terms`` program, whose columns and rows are kept by name."""
    index = {name: i for i, name in enumerate(program.cost)}

    def matrix(rows):
        if not rows:
            return None
        entries = [(i, index[name], v) for i, (terms, _) in enumerate(rows) for name, v in terms.items() if v]
        i, j, v = zip(*entries, strict=True) if entries else ((), (), ())
        shape = (len(rows), len(index))
        return csr_matrix((v, (i, j)), shape=shape).toarray(), np.array([right for _, right in rows])

    upper = [np.inf if program.upper[name] is None else program.upper[name] for name in index]
    whole = [index[name] for name in program.cost if name in program.whole]
    found = Branching(
        list(program.cost.values()), matrix(program.at_most), matrix(program.equal), [0.0] * len(index), upper, whole
    )
    return ("infeasible", None) if found.best is None else ("optimal", found.best)
