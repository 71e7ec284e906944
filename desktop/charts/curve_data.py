"""The frontier as data: where its points stand between loose and tight, and between the least and the most cost."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from data.frontier import Frontier

_TICKS = 6
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True)
class Place:
    """A planned point of the frontier in the unit square.

    Attributes:
        x: 0 at the loosest amount, 1 at the tightest asked for.
        y: 0 at the loosest plan's cost, 1 at the top of the scale.
        number: its place among ``Frontier.points``.
    """

    x: float
    y: float
    number: int


@dataclass(frozen=True)
class Curve:
    """What is painted.

    Attributes:
        places: the planned points from loose to tight.
        amounts: ticks of the amounts, (x, amount).
        costs: ticks of the extra cost over the loosest plan, (y, money).
        reach: x of the tightest amount that has a plan; None where every amount has one.
        own: x of the amount in the book; None where it is not among the amounts.
    """

    places: tuple[Place, ...]
    amounts: tuple[tuple[float, float], ...]
    costs: tuple[tuple[float, float], ...]
    reach: float | None
    own: float | None


def curve_of(frontier: Frontier) -> Curve:
    """The curve of a frontier; without places where no point has a plan."""
    points = frontier.points
    planned = [(number, point) for number, point in enumerate(points) if point.cost is not None]
    if not planned:
        return Curve((), (), (), None, None)
    loose, tight = points[0].amount, points[-1].amount
    span = tight - loose

    def along(amount: float) -> float:
        return (amount - loose) / span if span else 0.0

    costs = [float(point.cost) for _, point in planned if point.cost is not None]
    base = costs[0]
    top = max(max(costs) - base, 0.0)
    ticks = round_ticks(0.0, top) if top > 0.0 else [0.0]
    height = max(ticks[-1], top) or 1.0
    places = tuple(
        Place(along(point.amount), (cost - base) / height, number)
        for (number, point), cost in zip(planned, costs, strict=True)
    )
    last = planned[-1][1].amount
    low, high = min(loose, tight), max(loose, tight)
    own = along(frontier.own) if frontier.own is not None else None
    return Curve(
        places,
        tuple((along(amount), amount) for amount in round_ticks(low, high) if 0 <= along(amount) <= 1),
        tuple((tick / height, tick) for tick in ticks),
        along(last) if last != tight else None,
        own if own is not None and -1e-9 <= own <= 1.0 + 1e-9 else None,
    )


def round_ticks(low: float, high: float, most: int = _TICKS) -> list[float]:
    """Round numbers from ``low`` (rounded down) past ``high``, at most about ``most`` of them.

    >>> round_ticks(0.0, 1.0)
    [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
    """
    if not high > low:
        return [low]
    raw = (high - low) / (most - 1)
    size = 10.0 ** math.floor(math.log10(raw))
    step = size * next(each for each in _STEPS if each * size >= raw * (1.0 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [float(f"{number * step:.12g}") for number in range(first, last + 1)]


def nearest(values: Sequence[float], wanted: float) -> int:
    """The place of the value nearest to the wanted one."""
    return min(range(len(values)), key=lambda at: abs(values[at] - wanted))
