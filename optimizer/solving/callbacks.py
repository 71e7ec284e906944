"""What HiGHS calls back while it runs: it is stopped, tells its progress, and is given plans found beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import highspy
import numpy as np

from optimizer.events import Progress, Throttle, Watcher
from optimizer.solving.incumbent import Incumbent

type _Out = highspy.cb.HighsCallbackOutput
type _In = highspy.cb.HighsCallbackInput
_Kind = highspy.cb.HighsCallbackType

INTERRUPTS = (_Kind.kCallbackSimplexInterrupt, _Kind.kCallbackIpmInterrupt, _Kind.kCallbackMipInterrupt)
_POLL_SECONDS = 0.05
_REPORT_SECONDS = 0.1


class Callbacks:
    """Who waits for a run of HiGHS, and who searches beside it."""

    def __init__(self, watcher: Watcher, beside: Incumbent | None = None) -> None:
        """Nothing heard yet.

        Args:
            watcher: told of progress at most ten times a second, asked twenty times a second whether to go on.
            beside: the best plan of a search that runs beside HiGHS, if one does.
        """
        self._watcher, self._beside = watcher, beside
        self._poll, self._report = Throttle(_POLL_SECONDS), Throttle(_REPORT_SECONDS)
        self._plan, self._bound = np.inf, -np.inf
        self._raised: BaseException | None = None

    @contextmanager
    def during(self, highs: highspy.Highs) -> Iterator[highspy.Highs]:
        """HiGHS with these callbacks; without any where nobody waits and nobody searches."""
        kinds = INTERRUPTS if self._watcher.watches else ()
        if self._beside is not None and self._beside.shared:
            kinds = (*kinds, _Kind.kCallbackMipUserSolution)
        if kinds:
            highs.setCallback(self._called, None)
        for kind in kinds:
            highs.startCallback(kind)
        try:
            yield highs
        finally:
            for kind in kinds:
                highs.stopCallback(kind)

    def raise_what_was_raised(self) -> None:
        """Raises what a listener raised during the run; it may not cross the frames of HiGHS."""
        raised, self._raised = self._raised, None
        if raised is not None:
            raise raised

    def _called(self, kind: object, _message: str, out: _Out, into: _In, _data: object) -> None:
        if self._raised is not None:
            into.user_interrupt = True
            return
        try:
            if kind == _Kind.kCallbackMipUserSolution:
                self._hand_over(out, into)
            elif self._poll.due() and self._watcher.gave_up():
                into.user_interrupt = True
            if self._report.due():
                self._watcher.tell(self._progress(out))
        except BaseException as error:  # noqa: BLE001 - may not cross HiGHS's C++ frames; raised after the run
            self._raised = error
            into.user_interrupt = True

    def _hand_over(self, out: _Out, into: _In) -> None:
        """Gives HiGHS the plan found beside it, where that is cheaper than its own."""
        values = None if self._beside is None else self._beside.cheaper_than(float(out.mip_primal_bound))
        if values is not None:
            into.setSolution(values)
            into.user_has_solution = True

    def _progress(self, out: _Out) -> Progress:
        """The cheapest plan and the highest bound so far; the bound of a restarted HiGHS may be lower for a while."""
        counted = f"{max(0, out.simplex_iteration_count):,} iterations"
        if self._beside is not None:
            self._plan = min(self._plan, self._beside.cost)
        if out.mip_node_count >= 0:
            counted = f"{out.mip_node_count:,} nodes"
            self._plan = min(self._plan, float(out.mip_primal_bound))
            self._bound = max(self._bound, float(out.mip_dual_bound))
        bound = float(self._bound) if np.isfinite(self._bound) else None
        if not np.isfinite(self._plan):
            known = counted if out.mip_node_count < 0 else f"no plan yet, {counted}"
            return Progress("solve", None, known, bound=bound)
        plan = float(self._plan)
        if bound is None:
            return Progress("solve", None, f"a plan, no bound yet, {counted}", incumbent=plan)
        gap = max(0.0, plan - bound) / max(1.0, abs(plan))
        return Progress("solve", None, f"gap {100 * gap:.2f} %, {counted}", plan, bound, gap)
