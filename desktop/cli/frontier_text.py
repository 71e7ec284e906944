"""A frontier as text for a terminal: what is new at each amount, and the curve in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from data.frontier import Frontier, Point, in_words
from data.rounding import shown_difference
from desktop.cli.text import money, problem_lines

_NAMES_SHOWN = 3


def frontier_lines(frontier: Frontier, name: str, written: Path | None = None) -> list[str]:
    """The frontier as text for a terminal."""
    lines = [f"{name}: {frontier.rule}, {frontier.limit}, from loose to tight", "", *_table(frontier)]
    lines += ["", in_words(frontier)]
    if frontier.problems:
        lines += ["", *problem_lines(frontier.problems)]
    if written is not None:
        lines += ["", f"Plan workbook: {written}"]
    return lines


@dataclass
class _Run:
    """Neighbours that share a line: they cost the same, and no rule is newly at its limit within them.

    Attributes:
        first: the first of them.
        last: the last of them.
        new: the rules at their limit at the first that were not at the point before it.
        is_own: whether it is the point of the own amount, which has a line of its own.
    """

    first: Point
    last: Point
    new: tuple[str, ...]
    is_own: bool


def _table(frontier: Frontier) -> list[str]:
    """One line a point, or for neighbours at which nothing is new."""
    planned = frontier.planned
    loosest = planned[0].cost if planned else None
    digits = frontier.digits([point.amount for point in frontier.points])
    rows = [("amount", "cost", "over the loosest", "newly at or beyond their limit")]
    for run in _runs(frontier):
        first, last = run.first, run.last
        amount = frontier.amount_text(first.amount, digits)
        if last is not first:
            amount = f"{amount} to {frontier.amount_text(last.amount, digits)}"
        if run.is_own:
            amount = f"in the {frontier.home}: {amount}"
        if first.cost is None or loosest is None:
            rows.append((amount, f"no plan ({first.status})", "", ""))
            continue
        extra = f"+{shown_difference(first.cost, loosest):,.2f}"
        rows.append((amount, money(first.cost, frontier.currency), extra, _names(run.new)))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return ["  " + "  ".join([*map(str.rjust, row[:3], widths), row[3]]).rstrip() for row in rows]


def _names(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMES_SHOWN} more" if len(names) > _NAMES_SHOWN else ""
    return "; ".join(names[:_NAMES_SHOWN]) + more


def _runs(frontier: Frontier) -> list[_Run]:
    """The points in lines."""
    runs: list[_Run] = []
    before: tuple[str, ...] = ()
    for point in frontier.points:
        new = tuple(name for name in point.binding if name not in before)
        is_own = frontier.is_own(point)
        apart = is_own or bool(new) or not runs or runs[-1].is_own
        if not apart and _looks(runs[-1].last) == _looks(point):
            runs[-1].last = point
        else:
            runs.append(_Run(point, point, new, is_own))
        before = point.binding
    return runs


def _looks(point: Point) -> tuple[object, ...]:
    return (point.status, None if point.cost is None else f"{point.cost:.2f}")
