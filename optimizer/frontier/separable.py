"""A linear program whose parts meet in one limit at most, solved part by part under a price of that limit.

Where caps stand in each material by itself, a large book falls into thousands of small programs. A limit that holds for
all of them (a cap on a value over the whole book) is given a price:

    L(price) = min_x cost·x + price · (g·x − h),      each part by itself

L is concave, and its highest value is the least cost. Each plan gives a line that lies nowhere below L. Where the lines
of a plan beyond the limit and of one within it meet, L either lies on both, or a third plan cuts between them (Kelley,
J. SIAM 8, 1960). In the end both plans are best at one price, and so is the mixture of them that meets the limit. What
is answered is certified as a whole.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from optimizer.events import Watcher
from optimizer.frontier.dictionaries import Dictionaries, Grid
from optimizer.frontier.separation import Limit, Separation, limit_of
from optimizer.solving.highs import Outcome, Status
from optimizer.solving.program import Floats, Ints, LinearProgram
from optimizer.solving.result import Solution, Termination
from optimizer.solving.solve import SolveOptions, judge
from optimizer.solving.warm import change_coefficients

_MET = 1e-11
"""What two costs may differ by (relative) and be the same."""
_FIRST = 1e-4
"""What the first step of a price makes of what is beyond the limit, as a part of the cost."""
_OVER = 1.5
"""How much further a price is moved than seems enough, so that the limit is passed and both sides are near."""
_MOST_PRICES = 60
_AT_LIMIT = 1e-12
"""What a plan may be beyond the limit or within it, as a part of what stands in it, and be at it."""


@dataclass(frozen=True)
class Separated:
    """A program in parts, and where its next solve starts.

    Attributes:
        split: what it falls into.
        dictionaries: its parts.
        price: of the limit.
        give: how much the price has to rise for one unit less of what is limited; 0 where that is not known.
    """

    split: Separation
    dictionaries: Dictionaries
    price: float = 0.0
    give: float = 0.0


@dataclass(frozen=True)
class _Plan:
    """What is best at a price: its cost, by how much it is beyond the limit, and the values of all variables."""

    price: float
    cost: float
    beyond: float
    values: Grid

    def at(self, price: float) -> float:
        """Its cost, with what is beyond the limit at a price."""
        return self.cost + price * self.beyond


class _Sides:
    """The best plans known on both sides of the limit: beyond it, and within it."""

    def __init__(self, give: float) -> None:
        """Begins without any.

        Args:
            give: as in ``Separated``.
        """
        self.give = give
        self.first: _Plan | None = None
        self.above: _Plan | None = None
        self.below: _Plan | None = None

    def take(self, plan: _Plan) -> None:
        """Takes in a plan; prices are asked between those of both sides."""
        self.first = self.first or plan
        self.above, self.below = (plan, self.below) if plan.beyond > 0.0 else (self.above, plan)

    def meet_in(self, plan: _Plan) -> bool:
        """Whether both sides are best at the price of a plan: no line is below that of the plan there."""
        if self.above is None or self.below is None:
            return False
        line = max(self.above.at(plan.price), self.below.at(plan.price))
        return plan.at(plan.price) >= line - _MET * abs(line)

    def mixed(self) -> Grid:
        """The mixture of both sides that meets the limit."""
        assert self.above is not None  # noqa: S101 - the caller knows both
        assert self.below is not None  # noqa: S101 - as above
        part = self.below.beyond / (self.below.beyond - self.above.beyond)
        return part * self.above.values + (1.0 - part) * self.below.values

    def next_price(self, plan: _Plan, number: int) -> float:
        """The price to be tried after some number of plans, of which one was the last.

        Where the lines of both sides meet is the only price that can end the search, but while many plans lie between
        it halves what is between. Every other price goes from the side that is nearer the limit a little beyond it.
        """
        above, below = self.above, self.below
        if above is None or below is None:
            give = self.give or _FIRST * max(1.0, abs(plan.cost)) / plan.beyond**2
            return max(0.0, plan.price + _OVER * give * plan.beyond * 2.0**number)
        meeting = (below.cost - above.cost) / (above.beyond - below.beyond)
        if number % 2:
            return meeting
        near = above if above.beyond < -below.beyond else below
        give = (below.price - above.price) / (above.beyond - below.beyond)
        past = near.price + _OVER * give * near.beyond
        return past if above.price < past < below.price else meeting

    def give_now(self) -> float:
        """How much the price rose for each unit less of what is limited, since the first plan."""
        last = self.above if self.above is not None else self.below
        if self.first is None or last is None or self.first.beyond == last.beyond:
            return 0.0
        return abs((last.price - self.first.price) / (self.first.beyond - last.beyond))


class SeparableProgram:
    """A linear program that is solved in parts; it is asked like a ``WarmProgram``."""

    def __init__(self, program: LinearProgram, start: Separated) -> None:
        """Copies what will change.

        Args:
            program: the program.
            start: what it falls into, and where the first solve starts.
        """
        self.program = replace(
            program,
            matrix=program.matrix.copy(),
            row_lower=program.row_lower.copy(),
            row_upper=program.row_upper.copy(),
        )
        self._split, self._price, self._give = start.split, start.price, start.give
        self._parts = start.dictionaries.copy()
        self._sizes = abs(program.matrix)
        self._links = program.matrix[self._split.linking_rows]
        self._among = self._links[:, self._split.linking_columns].toarray()
        self._inside = np.flatnonzero(self._split.part >= 0)

    def state(self) -> Separated:
        """Where it stands."""
        return Separated(self._split, self._parts, self._price, self._give)

    def set_row_bounds(self, rows: Ints, lower: Floats, upper: Floats) -> None:
        """Changes the right-hand sides of some rows."""
        self.program.row_lower[rows], self.program.row_upper[rows] = lower, upper
        split = self._split
        inside = split.row_part[rows] >= 0
        part, place = split.row_part[rows[inside]], split.columns + split.row_place[rows[inside]]
        far = split.far[part]
        self._parts.set_bounds(part, place, np.maximum(lower[inside], -far), np.minimum(upper[inside], far))

    def set_coefficients(self, rows: Ints, columns: Ints, values: Floats) -> None:
        """Changes coefficients of columns that join parts."""
        change_coefficients(self.program.matrix, rows, columns, values)
        change_coefficients(self._sizes, rows, columns, np.abs(values))
        split = self._split
        self._among[np.searchsorted(split.linking_rows, rows), np.searchsorted(split.linking_columns, columns)] = values

    def solve(self, options: SolveOptions | None = None, watcher: Watcher | None = None) -> Solution:
        """Solves the program as it stands; FAULT where it has to be asked in another way."""
        watcher = watcher or Watcher()
        seconds = None if options is None else options.time_limit
        end = np.inf if seconds is None else time.monotonic() + seconds
        rows = self._split.linking_rows
        limit = limit_of(self._among, self.program.row_lower[rows], self.program.row_upper[rows])
        values = None if limit is None else self._search(limit, lambda: time.monotonic() > end or watcher.gave_up())
        if limit is not None and values is not None:
            found = Outcome(Status.kOptimal, self._with_links(values, limit), None, self._duals(limit))
            return judge(self.program, found, self._sizes)
        if watcher.gave_up():
            return Solution(Termination.CANCELLED)
        return Solution(Termination.LIMIT if time.monotonic() > end else Termination.FAULT, detail="in parts")

    def _search(self, limit: Limit, is_over: Callable[[], bool]) -> Grid | None:
        """The values of least cost that meet the limit; None where they were not found in time."""
        sides, price = _Sides(self._give), self._price
        for number in range(_MOST_PRICES):
            plan = self._plan_at(price, limit)
            if plan is None or is_over():
                return None
            if plan.beyond == 0.0 or (plan.beyond < 0.0 and price == 0.0):
                self._price = price
                return plan.values
            if sides.meet_in(plan):
                self._price, self._give = price, sides.give_now() or self._give
                return sides.mixed()
            sides.take(plan)
            price = sides.next_price(plan, number)
        return None

    def _plan_at(self, price: float, limit: Limit) -> _Plan | None:
        prices = np.concatenate([[1.0], price * limit.weights])
        if not self._parts.reoptimise(prices):
            return None
        amounts = self._parts.amounts.sum(axis=0)
        beyond = float(limit.weights @ amounts[1:]) - limit.right
        if abs(beyond) <= _AT_LIMIT * float(np.abs(limit.weights) @ np.abs(amounts[1:])):
            beyond = 0.0
        return _Plan(price, float(amounts[0]), beyond, self._parts.values.copy())

    def _with_links(self, values: Grid, limit: Limit) -> Floats:
        """Values of all columns: those of the parts, and those that follow from them."""
        split, whole = self._split, np.zeros(self.program.columns)
        whole[self._inside] = values[split.part[self._inside], split.place[self._inside]]
        if len(split.linking_columns):
            right = self.program.row_upper[split.linking_rows] - self._links @ whole
            whole[split.linking_columns] = np.linalg.solve(limit.columns, right[limit.equal])
        return whole

    def _duals(self, limit: Limit) -> Floats:
        """Price of each row: of the limit its own, of all others what they cost at the last prices."""
        split, duals = self._split, np.zeros(self.program.rows)
        duals[split.linking_rows] = -self._price * limit.weights
        reduced = self._parts.reduced_costs(np.concatenate([[1.0], self._price * limit.weights]))
        inner = np.flatnonzero(split.row_part >= 0)
        duals[inner] = reduced[split.row_part[inner], split.columns + split.row_place[inner]]
        return duals
