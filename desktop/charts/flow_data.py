"""The flow picture as data: columns of countries, one a stage, and the ribbons between them."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

STAGES = ("mined", "refined", "made", "owned")
OTHERS = "others"
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Node:
    """A country at a stage.

    Attributes:
        stage: where it stands from left to right.
        country: alpha-3 code, ``unknown`` or ``others``.
        top: 0 to 1, from above.
        height: its part of all value.
    """

    stage: str
    country: str
    top: float
    height: float


@dataclass(frozen=True)
class Ribbon:
    """What goes from one country to another at the next stage.

    Attributes:
        start: place of its node among ``Flow.nodes``.
        end: likewise.
        start_top: where it leaves, 0 to 1 from above.
        end_top: where it arrives.
        height: its part of all value.
    """

    start: int
    end: int
    start_top: float
    end_top: float
    height: float


@dataclass(frozen=True)
class Flow:
    """The whole picture; ``total`` is the value that the heights are parts of."""

    nodes: tuple[Node, ...]
    ribbons: tuple[Ribbon, ...]
    total: float


def flow_of(flows: pd.DataFrame, most: int = 7) -> Flow:
    """The flow picture.

    Args:
        flows: columns ``stage, from, next_stage, to, value`` (``data.origin_flows``).
        most: countries shown at a stage; the rest stand together as others, before what is unknown.
    """
    if not len(flows):
        return Flow((), (), 0.0)
    first = flows[flows["stage"] == STAGES[0]]
    total = float(first["value"].sum())
    kept = {stage: _largest(flows, stage, most) for stage in STAGES}
    rows = flows.assign(
        start=[_grouped(country, kept[stage]) for country, stage in zip(flows["from"], flows["stage"], strict=True)],
        end=[_grouped(country, kept[stage]) for country, stage in zip(flows["to"], flows["next_stage"], strict=True)],
    )
    links = rows.groupby(["stage", "next_stage", "start", "end"], sort=False)["value"].sum().reset_index()
    nodes = _nodes(links, kept, total)
    return Flow(nodes, _ribbons(links, nodes, total), total)


def _largest(flows: pd.DataFrame, stage: str, most: int) -> list[str]:
    side, by = ("from", "stage") if stage != STAGES[-1] else ("to", "next_stage")
    value = flows[flows[by] == stage].groupby(side)["value"].sum().sort_values(ascending=False, kind="stable")
    named = [str(country) for country in value.index if country != UNKNOWN]
    return named[:most]


def _grouped(country: str, kept: list[str]) -> str:
    return country if country in kept or country == UNKNOWN else OTHERS


def _nodes(links: pd.DataFrame, kept: dict[str, list[str]], total: float) -> tuple[Node, ...]:
    nodes = []
    for stage in STAGES:
        side, by = ("start", "stage") if stage != STAGES[-1] else ("end", "next_stage")
        value = links[links[by] == stage].groupby(side)["value"].sum()
        top = 0.0
        for country in (*kept[stage], OTHERS, UNKNOWN):
            if country in value.index:
                height = float(value[country]) / total
                nodes.append(Node(stage, country, top, height))
                top += height
    return tuple(nodes)


def _ribbons(links: pd.DataFrame, nodes: tuple[Node, ...], total: float) -> tuple[Ribbon, ...]:
    at = {(node.stage, node.country): number for number, node in enumerate(nodes)}
    leaving = {number: node.top for number, node in enumerate(nodes)}
    arriving = dict(leaving)
    ribbons = []
    columns = ("stage", "start", "next_stage", "end", "value")
    numbered = sorted(
        (at[stage, start], at[next_stage, end], float(value) / total)
        for stage, start, next_stage, end, value in zip(*(links[name].tolist() for name in columns), strict=True)
    )
    for start, end, height in numbered:
        ribbons.append(Ribbon(start, end, leaving[start], arriving[end], height))
        leaving[start] += height
        arriving[end] += height
    return tuple(ribbons)
