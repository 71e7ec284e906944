"""How a frontier travels from the worker to the window: plain values, as JSON holds them."""

from __future__ import annotations

from dataclasses import asdict

from data.frontier import Frontier, MixShare, Point
from data.plan import Status
from data.plan_facts import problems_in, problems_out
from desktop.wire.messages import Message


def frontier_facts(frontier: Frontier) -> Message:
    """All of a frontier."""
    facts = asdict(frontier)
    facts["problems"] = problems_out(frontier.problems)
    facts["points"] = [{**asdict(point), "status": str(point.status)} for point in frontier.points]
    return facts


def frontier_from(facts: Message) -> Frontier:
    """The frontier that ``frontier_facts`` wrote."""
    points = tuple(_point_from(point) for point in facts["points"])
    problems = tuple(problems_in(facts["problems"]))
    return Frontier(**{**facts, "rules": tuple(facts["rules"]), "points": points, "problems": problems})


def _point_from(facts: Message) -> Point:
    mix = tuple(MixShare(**share) for share in facts["mix"])
    return Point(**{**facts, "status": Status(facts["status"]), "binding": tuple(facts["binding"]), "mix": mix})
