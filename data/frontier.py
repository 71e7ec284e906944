"""The Frontier: what it costs to tighten a rule, point by point, and its result file (WORKBOOK.md, format 1)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from data.plan import Status
from data.problems import Problem
from data.rounding import CENTS, rounded, shown_difference

_NOTHING = 1e-9
"""A cost this near (relative) to another is the same."""
SAME = 1e-9
"""Amounts this near (relative beyond 1) are one."""


@dataclass(frozen=True)
class MixShare:
    """A part of what is bought in the scope of the swept rules.

    Attributes:
        stage: stage of the origin; None for a supplier.
        source: alpha-2 code of a country, name of a supplier, or ``unknown``.
        share: its part of what the rule measures, a fraction; over several materials, of their landed cost.
        rule: name of the swept rule whose purchases they are.
    """

    stage: str | None
    source: str
    share: float
    rule: str = ""

    def as_json(self) -> dict[str, object]:
        """The share as a row of ``mix``."""
        return {"stage": self.stage, "from": self.source, "share": self.share}


@dataclass(frozen=True)
class Point:
    """The least-cost plan at one amount.

    Attributes:
        amount: the amount of the swept rules: a fraction, an amount in the rule's unit, or a count.
        status: what is known of the plan.
        cost: its total cost; None without a plan.
        gap: relative gap between cost and proved bound; None without a plan or bound.
        binding: names of the rules at their limit, sorted.
        mix: where what is bought comes from, largest first within a stage.
        is_asked: whether it is a step or the reachable amount; else it is the own amount, shown beside them and no row
            of the result file.
    """

    amount: float
    status: Status
    cost: float | None = None
    gap: float | None = None
    binding: tuple[str, ...] = ()
    mix: tuple[MixShare, ...] = ()
    is_asked: bool = True

    def as_json(self) -> dict[str, object]:
        """The point as a row of ``points``."""
        return {
            "amount": self.amount,
            "status": str(self.status),
            "cost": self.cost,
            "binding": list(self.binding),
            "gap": self.gap,
            "mix": [share.as_json() for share in self.mix],
        }


@dataclass(frozen=True)
class Frontier:
    """Total cost against the amount of one rule, or of the rules of a preset, from loose to tight.

    Attributes:
        rule: name of the rule, or identifier of the preset.
        rules: names of the swept rules.
        limit: ``at most`` or ``at least``.
        kind: what the amount is: ``share``, ``quantity``, ``money`` or ``count``.
        unit: unit of a quantity; empty otherwise.
        currency: base currency of all money.
        own: the amount in the book, or in the preset; None where the swept rules have different ones.
        reachable: the tightest amount with which a plan without shortages exists; None where it is not known.
        points: the points.
        problems: problems, warnings and notes.
        own_cost: total cost at the own amount, hard; None without one, without a plan, or outside the points.
        mix_of: of what purchases the mix is, and how they are measured; empty without a mix.
        is_preset: whether the rules are those of a preset.
        is_harder: whether the points keep a rule that may be broken at a price without exception.
    """

    rule: str
    rules: tuple[str, ...]
    limit: str
    kind: str
    unit: str
    currency: str
    own: float | None
    reachable: float | None
    points: tuple[Point, ...]
    problems: tuple[Problem, ...] = ()
    own_cost: float | None = None
    mix_of: str = ""
    is_preset: bool = False
    is_harder: bool = False

    @property
    def home(self) -> str:
        """Where the own amount stands."""
        return "preset" if self.is_preset else "book"

    def is_own(self, point: Point) -> bool:
        """Whether a point is that of the own amount."""
        return self.own is not None and abs(point.amount - self.own) <= SAME * max(1.0, abs(self.own))

    @property
    def planned(self) -> tuple[Point, ...]:
        """The points that have a plan."""
        return tuple(point for point in self.points if point.cost is not None)

    def amount_text(self, amount: float, digits: int | None = None) -> str:
        """An amount with its unit: ``65.0 %``, ``100 kg``, ``20,000 USD`` or ``3``.

        Args:
            amount: the amount.
            digits: how many stand after the point; None for as many as it needs.
        """
        digits = self.digits([amount]) if digits is None else digits
        if self.kind == "share":
            return f"{100.0 * amount:.{digits}f} %"
        return f"{amount:,.{digits}f} {self.currency if self.kind == 'money' else self.unit}".rstrip()

    def digits(self, amounts: Sequence[float]) -> int:
        """How many digits after the point all of some amounts need, percent to four, others to six figures in all."""
        return digits_of(self.kind, amounts)

    def as_json(self) -> dict[str, object]:
        """The frontier as the result file holds it (WORKBOOK.md, ``frontier --json``)."""
        return {
            "format": 1,
            "rule": self.rule,
            "reachable": self.reachable,
            "currency": self.currency,
            "points": [point.as_json() for point in self.points if point.is_asked],
            "rules": list(self.rules),
            "limit": self.limit,
            "kind": self.kind,
            "unit": self.unit or None,
            "own_amount": self.own,
            "own_cost": self.own_cost,
            "mix_of": self.mix_of or None,
            "problems": [problem.as_json() for problem in self.problems],
        }


def digits_of(kind: str, amounts: Sequence[float]) -> int:
    """How many digits after the point all of some amounts need, percent to four, others to six figures in all."""
    shown = [100.0 * amount for amount in amounts] if kind == "share" else list(amounts)
    largest = max(map(abs, shown), default=0.0)
    figures = 5 - math.floor(math.log10(largest)) if largest > 0.0 else 0
    least, most = (1, 4) if kind == "share" else (0, min(max(figures, 0), 9))
    enough = (n for n in range(least, most) if all(round(each, n) == round(each, most) for each in shown))
    return next(enough, most)


def in_words(frontier: Frontier) -> str:
    """What tightening costs, from the first amount that costs anything to the tightest there is: a few sentences."""
    planned = frontier.planned
    in_time = all(point.status is not Status.LIMIT for point in frontier.points)
    if not planned:
        return "No amount asked for has a plan." if in_time else "No plan was found before the time ran out."
    first, last = planned[0], planned[-1]
    loosest = _cost(first)
    rounding = _NOTHING * max(abs(loosest), abs(_cost(last)))
    free = [point for point in planned if _cost(point) - loosest <= rounding]
    if len(planned) == 1:
        only = f"Of the amounts asked for only {frontier.amount_text(first.amount)} has a plan."
        found = f"Before the time ran out a plan was found for {frontier.amount_text(first.amount)} alone."
        said = [only if in_time else found]
    elif len(free) == len(planned):
        loose, tight = frontier.amount_text(first.amount), frontier.amount_text(last.amount)
        said = [f"Tightening from {loose} to {tight} costs nothing."]
    else:
        here, then = free[-1], planned[len(free)]
        extra = f"{shown_difference(_cost(then), loosest):,.2f} {frontier.currency}"
        free_to, paid_to = frontier.amount_text(here.amount), frontier.amount_text(then.amount)
        said = [
            f"From {free_to} to {paid_to} it costs {extra}."
            if len(free) == 1
            else f"As far as {free_to} tightening costs nothing; from {free_to} to {paid_to} it costs {extra}."
        ]
    return " ".join(
        [*_harder(frontier), *said, *_near_own(frontier), *_end(frontier, last, loosest), *_unproved(planned)]
    )


def _unproved(planned: Sequence[Point]) -> list[str]:
    """That the costs may be those of plans that are dearer than they must be."""
    if all(point.status is Status.OPTIMAL for point in planned):
        return []
    return ["Not all of these plans are proved to be of least cost."]


def _harder(frontier: Frontier) -> list[str]:
    """That the curve is not that of a rule which may be broken at a price."""
    if not frontier.is_harder:
        return []
    said = (
        "Every point keeps the rule without exception; with the price at which it may be broken a plan may cost less "
        "than the point at its amount."
    )
    return [said]


def _near_own(frontier: Frontier) -> list[str]:
    """What one point, or one unit, of tightening costs from the own amount to the next tighter point."""
    own, cost = frontier.own, frontier.own_cost
    if own is None or cost is None or frontier.kind == "count":
        return []
    money = f"{rounded(cost, CENTS):,.2f} {frontier.currency}"
    here = f"At the {frontier.home}'s own {frontier.amount_text(own)} it costs {money}"
    step = SAME * max(1.0, abs(own))
    sign = -1.0 if frontier.limit == "at most" else 1.0
    then = next((point for point in frontier.planned if sign * (point.amount - own) > step), None)
    if then is None:
        return [f"{here} in all."]
    one = 0.01 if frontier.kind == "share" else 1.0
    each = (_cost(then) - cost) / abs(then.amount - own) * one
    unit = "percentage point" if frontier.kind == "share" else frontier.unit or frontier.currency
    tight = frontier.amount_text(then.amount)
    return [f"{here} in all; from there to {tight} each {unit} costs {rounded(each, CENTS):,.2f} {frontier.currency}."]


def _end(frontier: Frontier, last: Point, loosest: float) -> list[str]:
    """How far it can go, and at what cost."""
    extra = shown_difference(_cost(last), loosest)
    money = f"{extra:,.2f} {frontier.currency}"
    over = f"{money} over the loosest"
    if loosest > 0.0:
        over = f"{money} (+{100.0 * extra / loosest:.2f} %) over the loosest"
    if frontier.reachable == last.amount:
        return [f"It can go to {frontier.amount_text(last.amount)}, at {over}."]
    said = [f"At {frontier.amount_text(last.amount)} it costs {over}."]
    if frontier.reachable is not None:
        short = (
            ", beyond which something is short" if any(point.cost is not None for point in _beyond(frontier)) else ""
        )
        said.append(f"It can go to {frontier.amount_text(frontier.reachable)}{short}.")
    return said


def _beyond(frontier: Frontier) -> list[Point]:
    """The points tighter than what is reachable."""
    reachable = frontier.reachable
    if reachable is None:
        return []
    return [
        point
        for point in frontier.points
        if (point.amount < reachable if frontier.limit == "at most" else point.amount > reachable)
    ]


def _cost(point: Point) -> float:
    assert point.cost is not None  # noqa: S101 - asked of planned points only
    return point.cost
