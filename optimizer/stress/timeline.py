"""The horizon in pieces: its periods, the one in which a loss ends split at the day of recovery."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray
from data.case import Case

_SAME_DAY = 1e-9


@dataclass(frozen=True)
class Timeline:
    """The horizon in pieces, one entry a piece.

    Attributes:
        period: number of the period that it is a part of.
        part: which part of the period's days it is.
        begins: days from the first day of the horizon to its first.
        days: its days.
        lasts: whether a loss with a recovery still lasts in it.
        closes: whether its end is the end of its period.
    """

    period: IntArray
    part: FloatArray
    begins: FloatArray
    days: FloatArray
    lasts: BoolArray
    closes: BoolArray

    def __len__(self) -> int:
        return len(self.period)

    @property
    def is_split(self) -> bool:
        """Whether a period is in two pieces."""
        return not bool(self.closes.all())

    def by_period(self, pieces: FloatArray) -> FloatArray:
        """Sums over the pieces of each period: from shape (…, pieces) to (…, periods)."""
        return np.asarray(np.add.reduceat(pieces, np.unique(self.period, return_index=True)[1], axis=-1))


def timeline_of(case: Case, recovery_days: float | None = None, *, whole: bool = False) -> Timeline:
    """The pieces of a case's horizon.

    Args:
        case: the case.
        recovery_days: days after the first day of the horizon at which a loss ends; None for never.
        whole: whether a loss lasts to the end of the period in which it ends, which is then not split.
    """
    days = np.array([period.days for period in case.periods], dtype=float)
    ends = np.cumsum(days)
    until = np.inf if recovery_days is None else recovery_days
    period = np.arange(len(days))
    inside = (ends - days + _SAME_DAY < until) & (until < ends - _SAME_DAY)
    if whole or not inside.any():
        every = np.ones(len(days), dtype=bool)
        return Timeline(period, np.ones(len(days)), ends - days, days, ends - days + _SAME_DAY < until, every)
    at = int(np.flatnonzero(inside)[0])
    begins = np.insert(ends - days, at + 1, until)
    lengths = np.diff(np.append(begins, ends[-1]))
    period = np.insert(period, at + 1, at)
    closes = np.ones(len(period), dtype=bool)
    closes[at] = False
    return Timeline(period, lengths / days[period], begins, lengths, begins + _SAME_DAY < until, closes)
