"""Where the purchases of one point of a frontier come from, as share bars: one a stage."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from data.countries import parse_country
from data.frontier import Frontier, Point
from desktop.charts.share_data import UNKNOWN, Bar, Part, Standing

_SMALLEST = 5e-4


def mix_bars(frontier: Frontier, point: Point) -> list[Bar]:
    """The bars of a point; the cap line is the amount where the rule caps a share."""
    stages = list(dict.fromkeys(share.stage for share in point.mix))
    is_cap = frontier.kind == "share" and frontier.limit == "at most"
    return [
        Bar(_title(stage), _parts(point, stage), point.amount if is_cap and len(stages) == 1 else None)
        for stage in stages
    ]


def _parts(point: Point, stage: str | None) -> tuple[Part, ...]:
    seen = [each for each in point.mix if each.stage == stage and each.share > _SMALLEST]
    parts = [Part(_country(each.source) if stage else each.source, each.share, Standing.FREE) for each in seen]
    return tuple(sorted(parts, key=lambda part: (part.country == UNKNOWN, -part.share)))


def of_suppliers(point: Point) -> bool:
    """Whether the parts of its bars are suppliers, not countries."""
    return all(share.stage is None for share in point.mix)


def _country(source: str) -> str:
    return UNKNOWN if source == "unknown" else parse_country(source) or source if len(source) == 2 else source


def _title(stage: str | None) -> str:
    words = {
        "made": QCoreApplication.translate("PointMix", "Made"),
        "refined": QCoreApplication.translate("PointMix", "Refined"),
        "mined": QCoreApplication.translate("PointMix", "Mined"),
        "owned": QCoreApplication.translate("PointMix", "Owned"),
    }
    return words.get(stage or "", stage or QCoreApplication.translate("PointMix", "Suppliers"))
