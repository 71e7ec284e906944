"""World production as the reference data has it: how concentrated, which country makes what, what is controlled."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from data.reference import REST_OF_WORLD, ExportControl, Figure, export_controls, mineral, minerals, world_shares

STAGES = ("mined", "refined")
_RARE_EARTHS = frozenset({"LREE", "HREE"})
"""Families of minerals that a measure on ``rare_earths`` may also touch."""


@dataclass(frozen=True)
class Produced:
    """What a country produces of a mineral.

    Attributes:
        mineral: its key.
        stage: ``mined`` or ``refined``.
        figure: its share of the world.
        rank: its place among the countries that the source names, from 1.
    """

    mineral: str
    stage: str
    figure: Figure
    rank: int


def published_herfindahl(shares: Sequence[tuple[str, Figure]]) -> tuple[float, float]:
    """Σ_c share_c²  and  Σ_c share_c² + (1 - Σ_c share_c)²      over the countries c that are named

    The Herfindahl-Hirschman index lies between: the least if what no country is named for is spread over ever so many,
    the most if all of it came from one other country. Published shares are rounded; where they sum to more than 1,
    nothing is left unnamed.

    Args:
        shares: as ``data.reference.world_shares`` gives them; at least one.
    """
    named = [figure.value for country, figure in shares if country != REST_OF_WORLD]
    index = math.fsum(share * share for share in named)
    return index, index + max(0.0, 1.0 - math.fsum(named)) ** 2


def produced_by(country: str) -> list[Produced]:
    """What a country mines and refines, its largest shares of the world first.

    Args:
        country: alpha-3 code.
    """
    found = []
    for each in minerals():
        for stage in STAGES:
            named = [share for share in world_shares(each.key, stage) if share[0] != REST_OF_WORLD]
            ranked = enumerate(named, start=1)
            found += [Produced(each.key, stage, figure, rank) for rank, (code, figure) in ranked if code == country]
    return sorted(found, key=lambda made: (-made.figure.value, made.mineral, made.stage))


def controls_on(key: str) -> list[ExportControl]:
    """The export controls that name a mineral, and of a rare earth those on rare earths as a whole; oldest first.

    Args:
        key: key of the mineral.
    """
    found = mineral(key)
    names = {key, "rare_earths"} if found is not None and found.group in _RARE_EARTHS else {key}
    return [control for control in export_controls() if names & set(control.minerals.split(";"))]
