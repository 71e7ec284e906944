"""The exact break points of a frontier that is made of straight lines.

A linear program's cost is convex and piecewise linear in its right-hand sides, and so in an absolute amount, or in a
share of what every plan buys alike. Each solution carries the line that supports the curve at its amount. Where the
lines of two amounts meet, the curve either has its break point, or lies above and is asked again (Aneja and Nair,
Management Science 25, 1979). What is asked ends with every straight line known from end to end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from data.problems import SourcingError
from optimizer.frontier.linear import AmountProgram, LinearPoints, LinearTask
from optimizer.solving.result import Solution

MOST_ASKED = 2_000
_STRAIGHT = 1e-9
"""What a cost may lie above a line (relative) and still be on it."""
_APART = 1e-9
"""How far apart two amounts are (relative beyond 1) between which there can be a break point."""


@dataclass(frozen=True)
class Support:
    """The curve at one amount, and the line that supports it there.

    Attributes:
        amount: the amount.
        solution: the solution, without its duals.
        cost: its cost in the model's money.
        slope: cost of one unit more of the amount along the line.
    """

    amount: float
    solution: Solution
    cost: float
    slope: float

    def at(self, amount: float) -> float:
        """The line's cost at an amount."""
        return self.cost + self.slope * (amount - self.amount)


def support_piece(task: LinearTask, amounts: Sequence[float]) -> list[Support | None]:
    """The curve and its lines at some amounts; None where there is no plan."""
    points = LinearPoints(task.amounts, task.start)
    return [_support(task.amounts, amount, points.solve(amount, task.options)) for amount in amounts]


def _support(program: AmountProgram, amount: float, solution: Solution) -> Support | None:
    """Slope = Σ dual(defines) · total + Σ dual(right) · per_amount"""
    if solution.values is None or solution.duals is None or solution.objective is None:
        return None
    duals, values = solution.duals, solution.values
    slope = float(duals[program.defines] @ values[program.total] + duals[program.right] @ program.per_amount)
    return Support(amount, solution, solution.objective, slope)


def break_points(ends: tuple[float, float], ask: Callable[[Sequence[float]], list[Support | None]]) -> list[Support]:
    """The curve at both ends and at every break point between them, from the first end to the second.

    Args:
        ends: two amounts that have plans.
        ask: the curve at some amounts.

    Raises:
        SourcingError: an end has no plan, or there are more break points than can be listed.
    """
    if ends[0] == ends[1]:
        return _planned(ask(ends[:1]))
    found = _planned(ask(ends))
    known = sorted(found, key=lambda support: support.amount)
    spans = [(known[0], known[-1])]
    while spans:
        meets = [(first, last, meet) for first, last in spans if (meet := _meeting(first, last)) is not None]
        if len(known) + len(meets) > MOST_ASKED:
            raise SourcingError(f"The curve has more than {MOST_ASKED // 2:,} break points: ask for --steps instead.")
        asked = _planned(ask([meet for _, _, meet in meets])) if meets else []
        known += asked
        spans = []
        for (first, last, meet), here in zip(meets, asked, strict=True):
            if here.cost > first.at(meet) + _STRAIGHT * max(1.0, abs(here.cost)):
                spans += [(first, here), (here, last)]
    corners = _corners(sorted(known, key=lambda support: support.amount))
    return corners if ends[0] <= ends[1] else corners[::-1]


def _planned(supports: Sequence[Support | None]) -> list[Support]:
    planned = [support for support in supports if support is not None]
    if len(planned) < len(supports):
        raise SourcingError("The curve has amounts without a plan between its ends: ask for --steps instead.")
    return planned


def _meeting(first: Support, last: Support) -> float | None:
    """Where the lines of two amounts meet between them; None where one of them is the curve all the way."""
    if last.slope <= first.slope:
        return None
    meet = (first.cost - last.cost + last.slope * last.amount - first.slope * first.amount) / (last.slope - first.slope)
    apart = _APART * max(1.0, abs(meet))
    return meet if first.amount + apart < meet < last.amount - apart else None


def _corners(known: Sequence[Support]) -> list[Support]:
    """The amounts at which the curve bends, with both ends."""
    corners = [known[0]] if known else []
    for here, after in pairwise(known[1:]):
        before = corners[-1]
        part = (here.amount - before.amount) / (after.amount - before.amount)
        straight = before.cost + part * (after.cost - before.cost)
        if straight - here.cost > _STRAIGHT * max(1.0, abs(here.cost)):
            corners.append(here)
    return [*corners, known[-1]] if len(known) > 1 else corners
