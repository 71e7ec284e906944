"""Good plans early: a search for cheap plans of a large integer model beside HiGHS, which proves the bound.

HiGHS alone spends its first minute on the bound of a book with 100 suppliers and 1,000 materials, and holds a plan
17 % above it. Found here are

1. a start from the linear relaxation: slope scaling (Kim and Pardalos 1999) makes the relaxation charge whole fixed
   costs; each of its answers is rounded up and priced by the linear program that is left;
2. the cheapest plan within what those answers used: a small integer program, which also repairs what rounding broke;
3. improvements: most decisions stay as they are, those around one of them are taken anew.

Every plan is checked against the model before it counts, and how good it is only the bound of HiGHS says.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from optimizer.solving.incumbent import Incumbent
from optimizer.solving.neighbourhood import Neighbourhoods
from optimizer.solving.program import Flags, Floats, LinearProgram
from optimizer.solving.variation import Clock, Variation

LARGE = 1_000
"""Integer columns from which a search runs beside HiGHS; below, HiGHS has good plans within seconds by itself."""
_USED = 1e-7
"""A relaxed decision above this is a use."""
_ROUNDS = 10
"""Rounds of slope scaling: later ones cost more time than they save money."""
_NARROW = 2
"""The last rounds whose uses are searched whole; neighbourhoods are searched within the uses of all rounds."""
_GAP, _SECONDS = 1e-3, 15.0
"""How well, and how long at most, their uses are searched; a neighbourhood ten times as well in a third of the time."""


@contextmanager
def early_plans(program: LinearProgram, seconds: float | None, *, shared: bool) -> Iterator[Incumbent]:
    """The incumbent of a search that runs in a thread of its own while the block does.

    Args:
        program: the model.
        seconds: how long the search may take; None for as long as the block.
        shared: whether the solver that proves the bound is given the plans.
    """
    incumbent, clock, raised = Incumbent(program, shared=shared), Clock(seconds), list[BaseException]()

    def search() -> None:
        try:
            Search(program, incumbent, clock).run()
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            raised.append(error)

    thread = threading.Thread(target=search, name="early plans", daemon=True)
    thread.start()
    try:
        yield incumbent
    finally:
        clock.ended.set()
        thread.join()
    if raised:
        raise raised[0]


class Search:
    """One search for cheap plans, from the relaxation on."""

    def __init__(self, program: LinearProgram, incumbent: Incumbent, clock: Clock) -> None:
        """A search not yet begun.

        Args:
            program: the model.
            incumbent: where its plans go.
            clock: when it ends.
        """
        self._program, self._incumbent, self._clock = program, incumbent, clock
        self._rounded: list[Floats] = []

    def run(self) -> None:
        """Searches until time is over or nothing more is found."""
        self.start()
        if not self._rounded:
            return
        restricted = Variation(self._program, self._clock, relaxed=False)
        if not self._clock.over:
            self._search_uses(restricted)
        self._improve(restricted)

    def start(self) -> None:
        """Plans from the relaxation: its uses rounded up, priced, and charged in full in the next round.

        cost_b ← fixed_b / relaxed_b      for each yes-or-no decision b that costs something and is (partly) taken
        """
        program = self._program
        relaxation = Variation(program, self._clock, relaxed=True)
        priced = Variation(program, self._clock, relaxed=True)
        charged = program.integer & (program.cost > 0.0) & (program.upper == 1.0)
        cost = program.cost.copy()
        for _ in range(_ROUNDS):
            relaxed = relaxation.solve()
            if relaxed is None or self._clock.over:
                return
            rounded = np.ceil(relaxed - _USED)
            self._rounded.append(rounded)
            self._price(priced, rounded)
            taken = charged & (relaxed > _USED)
            cost[taken] = program.cost[taken] / relaxed[taken]
            relaxation.costs(cost)

    def _price(self, priced: Variation, rounded: Floats) -> None:
        """The least cost with whole decisions fixed; no plan where rounding broke something."""
        lower, upper = _fixed(self._program, self._program.integer, rounded)
        priced.bounds(lower, upper)
        values = priced.solve()
        if values is not None:
            self._incumbent.offer(values)

    def _search_uses(self, restricted: Variation) -> None:
        """The cheapest plan that uses no more than the last rounds did, or the incumbent does.

        Where there is none, what all rounds used is allowed, and then everything.
        """
        for upper in (self._used_within(_NARROW), self._used_within(_ROUNDS), self._program.upper):
            restricted.bounds(self._program.lower, upper)
            restricted.improve(self._incumbent.values, self._incumbent.offer, gap=_GAP, seconds=_SECONDS)
            if self._incumbent.values is not None or self._clock.over:
                return

    def _used_within(self, rounds: int) -> Floats:
        """Upper bounds that leave whole decisions no more than some of the last rounds took, or the incumbent does."""
        program, held = self._program, self._incumbent.values
        most = np.max(self._rounded[-rounds:], axis=0)
        if held is not None:
            most = np.maximum(most, held)
        return np.where(program.integer, np.clip(most, program.lower, program.upper), program.upper)

    def _improve(self, restricted: Variation) -> None:
        """Takes the decisions of one neighbourhood after another anew, larger ones where that was quick."""
        neighbourhoods = Neighbourhoods(self._program)
        while not self._clock.over and not neighbourhoods.exhausted:
            held = self._incumbent.values
            if held is None:
                return
            free = neighbourhoods.next()
            lower, upper = _fixed(self._program, self._program.integer & ~free, held)
            upper = np.minimum(upper, self._used_within(_ROUNDS))
            restricted.bounds(lower, upper)
            finished = restricted.improve(held, self._incumbent.offer, gap=_GAP / 10.0, seconds=_SECONDS / 3.0)
            neighbourhoods.learn(finished=finished, improved=self._incumbent.values is not held)


def _fixed(program: LinearProgram, columns: Flags, values: Floats) -> tuple[Floats, Floats]:
    """The bounds of the columns, some of them fixed at values within their bounds."""
    kept = np.clip(values, program.lower, program.upper)
    return np.where(columns, kept, program.lower), np.where(columns, kept, program.upper)
