"""Incumbent: the cheapest plan that several searches have found of one model, whichever finds it."""

from __future__ import annotations

import threading

import numpy as np

from optimizer.solving.certificate import TOLERANCE, certify_integer
from optimizer.solving.program import Floats, LinearProgram


class Incumbent:
    """The cheapest feasible values so far; any thread may offer some, any may read them.

    Attributes:
        cost: what they cost; inf while there are none.
        values: value of every column; None while there are none.
        shared: whether the solver that proves the bound is given them. Then what it finds depends on when it was.
    """

    def __init__(self, program: LinearProgram, *, shared: bool = False) -> None:
        """No plan yet.

        Args:
            program: the model that a plan must meet.
            shared: whether the solver that proves the bound is given it.
        """
        self.shared = shared
        self.cost = np.inf
        self.values: Floats | None = None
        self._program = program
        self._lock = threading.Lock()

    def offer(self, values: Floats) -> bool:
        """Takes values, their whole numbers rounded, if they meet the model and cost less than what is held."""
        whole = self._program.integer
        rounded = np.where(whole, np.round(values), values)
        cost = float(self._program.cost @ rounded)
        if not cost < self.cost or not certify_integer(self._program, rounded, None).ok:
            return False
        with self._lock:
            if not cost < self.cost:
                return False
            self.cost, self.values = cost, rounded
        return True

    def cheaper_than(self, cost: float) -> Floats | None:
        """The values, where they cost clearly (1e-6) less."""
        with self._lock:
            return self.values if self.cost < cost - TOLERANCE * max(1.0, abs(self.cost)) else None
