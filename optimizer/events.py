"""Events: what long work tells those who wait for it. The command line prints them, the window shows them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """How far a step of the work is.

    Attributes:
        step: what is being done, in words, such as ``solve``.
        fraction: done share of the step, 0 to 1; None where it cannot be known.
        detail: one short line more, such as ``12,000 iterations``.
        incumbent: cost of the best plan so far, where there is one.
        bound: cost below which it is proved that no plan is, where that is known.
        gap: relative gap between them.
    """

    step: str
    fraction: float | None = None
    detail: str = ""
    incumbent: float | None = None
    bound: float | None = None
    gap: float | None = None


@dataclass(frozen=True)
class Finding:
    """Something learnt on the way that the reader should know even when the work goes on.

    Attributes:
        text: one sentence.
    """

    text: str


@dataclass(frozen=True)
class Finished:
    """A step of the work is over.

    Attributes:
        step: what was done, in the words of its ``Progress``.
        seconds: wall-clock seconds it took.
        detail: how it ended, one short line.
    """

    step: str
    seconds: float
    detail: str = ""


type Event = Progress | Finding | Finished
type Listener = Callable[[Event], None]
type Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Watcher:
    """Who waits for long work: told of events, asked whether to go on.

    Attributes:
        listen: told of every event; None when nobody listens.
        cancelled: asked now and then; True ends the work. None when nobody may stop it.
    """

    listen: Listener | None = None
    cancelled: Cancelled | None = None

    @property
    def watches(self) -> bool:
        """Whether anybody waits at all."""
        return self.listen is not None or self.cancelled is not None

    def tell(self, event: Event) -> None:
        """Passes an event on."""
        if self.listen is not None:
            self.listen(event)

    def gave_up(self) -> bool:
        """Whether the work shall end."""
        return self.cancelled is not None and self.cancelled()


class Throttle:
    """Lets something happen at most so often: a solver calls back far more often than anyone can read."""

    def __init__(self, interval: float, clock: Callable[[], float] = time.monotonic) -> None:
        """Starts counting now.

        Args:
            interval: seconds between two times that ``due`` answers True.
            clock: seconds, never going back.
        """
        self._interval = interval
        self._clock = clock
        self._next = clock() + interval

    def due(self) -> bool:
        """Whether the interval has passed since the last time this answered True."""
        now = self._clock()
        if now < self._next:
            return False
        self._next = now + self._interval
        return True
