"""Long work of the window in steps, between which the event loop has its turns."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.steps import Steps, as_steps

_FIRST_S, _SLICE_S = 0.03, 0.015
"""What the steps of the first turn, and of each later one, may compute; the window answers within 0.1 s."""
_LITTLE_S = 0.005
"""What never keeps the end of the work from being told in the same turn."""


class InTurns(QObject):
    """Goes through steps while the window answers; what is short is done before ``start`` returns.

    Signals:
        broken: a step raised; the work is over, and the exception goes on its way.
    """

    broken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps[Any] | None = None
        self._done: Callable[[Any], object] = lambda _made: None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(lambda: self._go(_SLICE_S))

    @property
    def is_running(self) -> bool:
        """Whether there are steps left."""
        return self._steps is not None

    def start[Made](self, steps: Steps[Made], done: Callable[[Made], object], first: float | None = None) -> None:
        """Begin; steps that were under way are dropped.

        Args:
            steps: the work.
            done: called with what was made; in a turn of its own where the last one was half used.
            first: seconds that steps may compute before this returns; less than usual where the turn has other work.
        """
        self._steps, self._done = steps, done
        self._go(_FIRST_S if first is None else min(first, _FIRST_S))

    def stop(self) -> None:
        """Drop the steps that are left; nothing is called any more."""
        self._steps = None
        self._timer.stop()

    def finish(self) -> None:
        """Go through the steps that are left at once."""
        self._go(math.inf)

    def _go(self, seconds: float) -> None:
        begin = time.thread_time()
        end, soon = begin + seconds, begin + max(seconds / 2, _LITTLE_S)
        while self._steps is not None:
            try:
                next(self._steps)
            except StopIteration as over:
                if time.thread_time() > soon:
                    self._steps = as_steps(over.value)
                    self._timer.start()
                    return
                self.stop()
                self._done(over.value)
                return
            except BaseException:  # whatever it was goes on its way; nobody may wait for the steps any more
                self.stop()
                self.broken.emit()
                raise
            if time.thread_time() > end:
                self._timer.start()
                return
