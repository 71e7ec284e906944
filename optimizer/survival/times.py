"""Time to survive: the longest loss that re-planned supply and stock bridge (WORKBOOK.md, "Losses").

Capacities of offers and suppliers, validity, lead time and the maximum of stock hold. Rules, minimum cover, minimum
orders, order multiples, price breaks and spend bands do not: whoever bridges a loss takes what there is. The loss
begins on the first day of the horizon, whatever periods a scenario names, and each offer loses what it loses in its
worst period; what a scenario does to prices, tariffs and requirements does not lose supply and is left out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from optimizer.disruption import Disruption
from optimizer.events import Cancelled, Watcher
from optimizer.problem import FloatArray, IntArray, Problem
from optimizer.survival.alone import days_bridged, least_needed
from optimizer.survival.supply import NOTHING, Supply, supply_of
from optimizer.survival.together import Longest, Members, greatest_part_met, longest_part, members_of
from optimizer.sweep import SweepCancelledError

_SAME_DAY = 1e-6


@dataclass(frozen=True)
class Survival:
    """How long a loss is bridged.

    Attributes:
        days: days from the first day of the horizon; None for ever: the whole horizon.
        material: the first to run out; empty for ever. Of materials that share a supplier's capacity the one
            whose requirement holds the days back most; of several alike the first by name.
    """

    days: float | None
    material: str = ""


def time_to_survive(problem: Problem, disruption: Disruption, cancelled: Cancelled | None = None) -> float | None:
    """Days of the longest loss without a shortage; None for ever, 0 where there is a shortage without the loss.

    Args:
        problem: the case as arrays.
        disruption: what is lost.
        cancelled: asked while solving.

    Raises:
        SourcingError: no answer proved itself.
        SweepCancelledError: the user stopped it.
    """
    return next(times_to_survive(problem, [disruption], cancelled)).days


def times_to_survive(
    problem: Problem, disruptions: Iterable[Disruption], cancelled: Cancelled | None = None
) -> Iterator[Survival]:
    """The same for many losses, one after the other, and which material is the first to run out.

    A loss that loses nothing lasts for ever.

    Raises:
        SourcingError: no answer proved itself.
        SweepCancelledError: the user stopped it.
    """
    watcher = Watcher(None, cancelled)
    bridge = Bridge(supply_of(problem), watcher)
    for disruption in disruptions:
        if watcher.gave_up():
            raise SweepCancelledError
        yield bridge.survival(disruption.remaining.min(axis=1, initial=1.0))


class Bridge:
    """What all losses of a problem have in common."""

    def __init__(self, supply: Supply, watcher: Watcher | None = None) -> None:
        """Sees first whether there is a shortage without any loss.

        Args:
            supply: what can be delivered.
            watcher: asked whether to go on.
        """
        self.supply, self._watcher = supply, watcher
        self._all = np.arange(len(supply.opening))
        self._before = supply.delivered(np.ones(len(supply.offer)), self._all)
        self._short = self._short_without_loss()

    def survival(self, remaining: FloatArray) -> Survival:
        """How long a loss is bridged.

        Args:
            remaining: what is left of each offer of the case, as a part of what it could deliver.
        """
        left = remaining[self.supply.offer]
        touched = np.unique(self.supply.material[left < 1.0])
        if not len(touched):
            return Survival(None)
        if self._short is not None:
            return self._of(0.0, self._short)
        days = self._days_alone(left, touched)
        first = int(np.argmin(days))
        bound, scarce = float(days[first]), int(touched[first])
        together = self._joined(touched)
        if len(together):
            bound, scarce = self._days_together(left, together, bound, scarce)
        return self._of(bound, scarce)

    def _of(self, days: float, material: int) -> Survival:
        if math.isinf(days):
            return Survival(None)
        return Survival(days, str(self.supply.problem.case.materials.index[material]))

    def _short_without_loss(self) -> int | None:
        """Position of a material that is short without any loss."""
        supply = self.supply
        needed = least_needed(supply.requirement, self._before, supply.maximum)[:, 0]
        short = np.flatnonzero(needed > supply.opening + NOTHING)
        if len(short):
            return int(short[0])
        together = np.flatnonzero(supply.shares)
        if not len(together):
            return None
        whole = np.ones(len(supply.offer))
        met = greatest_part_met(supply, members_of(supply, together), whole, 0, self._watcher)
        return None if met.is_whole else met.scarce

    def _days_alone(self, left: FloatArray, touched: IntArray) -> FloatArray:
        """Days of each material, as if it had its suppliers' capacities for itself."""
        supply = self.supply
        return days_bridged(
            supply.opening[touched],
            supply.requirement[touched],
            self._before[touched],
            supply.delivered(left, touched),
            supply.maximum[touched],
            supply.days,
        )

    def _joined(self, touched: IntArray) -> IntArray:
        """The materials that share capacities with touched ones, or among their own offers; these are among them."""
        supply = self.supply
        groups = np.unique(supply.group[touched[supply.shares[touched]]])
        return np.flatnonzero(supply.shares & np.isin(supply.group, groups))

    def _days_together(self, left: FloatArray, together: IntArray, bound: float, scarce: int) -> tuple[float, int]:
        """The least of a bound and the days of materials that share capacities, and the material that decides it."""
        supply, starts = self.supply, self.supply.starts
        members = members_of(supply, together)
        latest = len(supply.days) - 1
        k = latest if math.isinf(bound) else min(int(np.searchsorted(starts, bound, side="right")) - 1, latest)
        reached, found = self._last_reached(left, members, k)
        days = float(starts[reached] + found.x * supply.days[reached])
        if days >= bound - _SAME_DAY or (found.is_whole and reached == latest):
            return bound, scarce
        if not found.is_whole:
            return days, found.scarce
        days = float(starts[reached + 1])
        return days, greatest_part_met(supply, members, left, reached + 1, self._watcher).scarce

    def _last_reached(self, left: FloatArray, members: Members, k: int) -> tuple[int, Longest]:
        """The last period, ``k`` at most, whose beginning the loss may reach, and how far into it it may last."""
        found = longest_part(self.supply, members, left, k, self._watcher)
        reached, too_late = (-1, k) if found is None else (k, k + 1)
        while too_late - reached > 1:
            middle = (reached + too_late) // 2
            tried = longest_part(self.supply, members, left, middle, self._watcher)
            reached, too_late = (reached, middle) if tried is None else (middle, too_late)
            found = found if tried is None else tried
        if found is None:
            return 0, Longest(0.0, greatest_part_met(self.supply, members, left, 0, self._watcher).scarce)
        return reached, found
