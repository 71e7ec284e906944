"""Variation: a model solved again and again with other costs or bounds, by a HiGHS of its own that can be stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

import highspy
import numpy as np

from optimizer.solving.callbacks import INTERRUPTS
from optimizer.solving.highs import pass_model, silent_highs
from optimizer.solving.program import Floats, LinearProgram

_EXACT = 1e-9
_IMPROVED = highspy.cb.HighsCallbackType.kCallbackMipImprovingSolution


class Clock:
    """When a search ends: when it is told to, or when its time is over.

    Attributes:
        ended: set to end it.
    """

    def __init__(self, seconds: float | None) -> None:
        """Starts now.

        Args:
            seconds: how long the search may take; None for no limit.
        """
        self.ended = threading.Event()
        self._end = np.inf if seconds is None else time.monotonic() + seconds

    @property
    def remaining(self) -> float:
        """Seconds that are left; 0 when it is over."""
        return 0.0 if self.ended.is_set() else max(0.0, self._end - time.monotonic())

    @property
    def over(self) -> bool:
        """Whether the search shall end."""
        return self.remaining <= 0.0


class Variation:
    """One model in one HiGHS, each solve starting from what the last one left."""

    def __init__(self, program: LinearProgram, clock: Clock, *, relaxed: bool) -> None:
        """Hands the model over.

        Args:
            program: the model.
            clock: when to stop.
            relaxed: whether integer columns may take any value.
        """
        self.program = replace(program, integer=np.zeros_like(program.integer)) if relaxed else program
        self._clock = clock
        self._highs = silent_highs()
        self._set(threads=1, random_seed=0, primal_feasibility_tolerance=_EXACT, mip_feasibility_tolerance=_EXACT)
        self._set(presolve="off" if relaxed else "on", solver="simplex" if relaxed else "choose")
        self._columns = np.arange(program.columns, dtype=np.int32)
        self._found: Callable[[Floats], object] = _ignore
        pass_model(self._highs, self.program)
        self._highs.setCallback(self._called, None)
        for kind in (*INTERRUPTS, _IMPROVED):
            self._highs.startCallback(kind)

    def costs(self, cost: Floats) -> None:
        """Changes the costs."""
        self._highs.changeColsCost(len(cost), self._columns, cost)

    def bounds(self, lower: Floats, upper: Floats) -> None:
        """Changes the bounds of the columns."""
        self._highs.changeColsBounds(len(lower), self._columns, lower, upper)

    def solve(self) -> Floats | None:
        """The values of least cost of a relaxed model; None where it has none or time is over."""
        self._set(time_limit=self._limit(np.inf))
        self._highs.run()
        return self._values() if self._highs.getModelStatus() == highspy.HighsModelStatus.kOptimal else None

    def improve(self, start: Floats | None, found: Callable[[Floats], object], *, gap: float, seconds: float) -> bool:
        """Looks for cheaper values than ``start``.

        Args:
            start: values to start from; None where there are none.
            found: told of every improvement.
            gap: relative gap that is good enough.
            seconds: how long to look.

        Returns:
            whether the search is finished: there is nothing (much) cheaper.
        """
        self._highs.clearSolver()
        if start is not None:
            given = highspy.HighsSolution()
            given.col_value = start.tolist()
            self._highs.setSolution(given)
        self._set(time_limit=self._limit(seconds), mip_rel_gap=gap)
        self._found = found
        self._highs.run()
        self._found = _ignore
        if (values := self._values()) is not None:
            found(values)
        return self._highs.getModelStatus() in {
            highspy.HighsModelStatus.kOptimal,
            highspy.HighsModelStatus.kInfeasible,
        }

    def _values(self) -> Floats | None:
        """The point that HiGHS holds, if it is feasible."""
        info = self._highs.getInfo()
        if not info.valid or info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            return None
        return np.array(self._highs.getSolution().col_value, dtype=np.float64)

    def _limit(self, seconds: float) -> float:
        within = min(seconds, self._clock.remaining)
        return self._highs.getRunTime() + within if np.isfinite(within) else highspy.kHighsInf

    def _set(self, **settings: float | str) -> None:
        for name, value in settings.items():
            self._highs.setOptionValue(name, value)

    def _called(
        self, kind: object, _message: str, out: highspy.cb.HighsCallbackOutput, into: object, _data: object
    ) -> None:
        if kind == _IMPROVED:
            self._found(np.array(out.mip_solution, dtype=np.float64))
        elif self._clock.over:
            into.user_interrupt = True  # type: ignore[attr-defined]


def _ignore(_values: Floats) -> None:
    """Nobody wants to know."""
