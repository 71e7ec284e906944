"""Share bars as data: which country has which part of each material at a stage, and what its cap says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import pandas as pd

from data.countries import parse_country
from data.rule_states import BEYOND, HOLDS, states
from desktop.steps import Steps, at_once

STAGES = ("made", "refined", "mined", "owned")
UNKNOWN = ""
"""The country of the part whose origin nobody states."""

REST = "*"
"""The country of the part that a rule does not look at: everybody else."""

_UNKNOWN = "unknown"
"""The same in the exposure of a plan."""

_TOLERANCE = 1e-6
_SMALLEST = 5e-4
_BARS_A_STEP = 100


class Standing(StrEnum):
    """How a country stands to its cap."""

    FREE = "free"
    AT_CAP = "at cap"
    BROKEN = "broken"


@dataclass(frozen=True)
class Part:
    """One part of a bar.

    Attributes:
        country: alpha-3 code; UNKNOWN or REST.
        share: 0 to 1.
        standing: how the country stands to its cap.
    """

    country: str
    share: float
    standing: Standing = Standing.FREE


@dataclass(frozen=True)
class Bar:
    """One material.

    Attributes:
        material: its identifier; or the group or mineral of a rule.
        parts: the countries, those at their cap first, then by share, unknown last; together at most 1.
        cap: the tightest cap on the country that leads the bar, 0 to 1; None where there is none.
    """

    material: str
    parts: tuple[Part, ...]
    cap: float | None = None

    @property
    def standing(self) -> Standing:
        """The worst standing of its countries."""
        found = {part.standing for part in self.parts}
        return next((each for each in (Standing.BROKEN, Standing.AT_CAP) if each in found), Standing.FREE)

    @property
    def largest(self) -> Part | None:
        """The named country with the largest share."""
        return max(
            (part for part in self.parts if part.country not in {UNKNOWN, REST}),
            key=lambda part: part.share,
            default=None,
        )


@dataclass(frozen=True)
class _Caps:
    by_country: dict[tuple[str, str], float] = field(default_factory=dict)
    standings: dict[tuple[str, str], Standing] = field(default_factory=dict)
    with_unknown: set[tuple[str, str]] = field(default_factory=set)


def caps_a_country(kind: str, limit: str, source: str) -> bool:
    """Whether a rule caps the share of one country.

    Args:
        kind: what its amount is.
        limit: ``at most``, ``at least`` or ``exactly``.
        source: kind of what it limits.
    """
    return kind == "share" and limit != "at least" and source in {"any country", "country"}


def country_caps(exposure: pd.DataFrame, names: Iterable[str]) -> pd.DataFrame:
    """The rows of an exposure that cap the share of one country, by its alpha-3 code.

    Args:
        exposure: of a plan.
        names: names of the rules that do so.
    """
    rows = exposure[exposure["rule"].isin(list(names))]
    codes = {each: each if each == _UNKNOWN else parse_country(each) or each for each in rows["from"].unique()}
    return rows.assign(**{"from": rows["from"].map(codes)})


def share_bars(mix: pd.DataFrame, caps: pd.DataFrame, stage: str) -> list[Bar]:
    """The bars of one stage: see ``bar_steps``."""
    return at_once(bar_steps(mix, caps, stage))


def bar_steps(mix: pd.DataFrame, caps: pd.DataFrame, stage: str) -> Steps[list[Bar]]:
    """The steps to the bars of one stage, those at a cap first, then by their largest share.

    Every material has a bar; so has every group or mineral that a rule caps and something of is bought, with what the
    rule looks at.

    Args:
        mix: columns ``material, stage, country, share``; "" is unknown origin.
        caps: the rows of the plan's exposure that cap the share of a single country; ``from`` is an alpha-3 code or
            ``unknown``.
        stage: one of STAGES.
    """
    here = mix[(mix["stage"] == stage) & (mix["share"] > _SMALLEST)]
    caps = caps[caps["stage"] == stage]
    yield
    known = yield from _caps_steps(caps)
    shares: dict[str, list[tuple[str, float]]] = {}
    columns = (here[name].tolist() for name in ("material", "country", "share"))
    for material, country, share in zip(*columns, strict=True):
        shares.setdefault(material, []).append((country, share))
    yield
    bars = []
    for number, material in enumerate(sorted(shares), start=1):
        bars.append(_bar(material, shares[material], known))
        if not number % _BARS_A_STEP:
            yield
    scopes = caps[~caps["applies_to"].isin(shares) & caps["share"].notna()]
    for (_rule, scope, _period), rows in scopes.groupby(["rule", "applies_to", "period"], sort=True, dropna=False):
        bars.append(_bar(str(scope), _shares_in_scope(rows), known))
        yield
    bars = list({bar.material: bar for bar in sorted(bars, key=_leading_share)}.values())
    yield
    rank = {Standing.BROKEN: 0, Standing.AT_CAP: 1, Standing.FREE: 2}
    return sorted(
        bars, key=lambda bar: (rank[bar.standing], -(bar.largest.share if bar.largest else 0.0), bar.material)
    )


def _leading_share(bar: Bar) -> float:
    return bar.largest.share if bar.largest else 0.0


def _shares_in_scope(rows: pd.DataFrame) -> list[tuple[str, float]]:
    """What a rule sees of its scope: the countries it names, the unknown part, and the rest."""
    named = zip(rows["from"], rows["share_low"], rows["share_high"], strict=True)
    shares = [(UNKNOWN, high) if country == _UNKNOWN else (str(country), low) for country, low, high in named]
    shares = [(country, float(share)) for country, share in shares if share > _SMALLEST]
    rest = 1.0 - sum(share for _country, share in shares)
    return [*shares, (REST, rest)] if rest > _SMALLEST else shares


def stages_in(mix: pd.DataFrame) -> Sequence[str]:
    """The stages that the mix speaks of, in the order of STAGES."""
    present = set(mix["stage"].unique())
    return [stage for stage in STAGES if stage in present]


def _bar(material: str, shares: list[tuple[str, float]], caps: _Caps) -> Bar:
    standings = caps.standings
    parts = [Part(country, share, standings.get((material, country), Standing.FREE)) for country, share in shares]
    counted = any((material, part.country) in caps.with_unknown for part in parts)
    parts.sort(key=lambda part: _place(part, unknown_second=counted))
    leading = parts[0].country if parts else UNKNOWN
    return Bar(material, tuple(parts), caps.by_country.get((material, leading)))


def _place(part: Part, *, unknown_second: bool) -> tuple[int, float, str]:
    """Countries at their cap, then (where it counts against them) the unknown part, then the others by share."""
    if part.country == UNKNOWN:
        return (1 if unknown_second else 4, 0.0, "")
    if part.country == REST:
        return (3, 0.0, "")
    return (2 if part.standing is Standing.FREE else 0, -part.share, part.country)


def _caps_steps(rows: pd.DataFrame) -> Steps[_Caps]:
    """The steps to the tightest cap of each country in each material at one stage, and how the country stands to it."""
    rows = rows[rows["limit"].notna() & rows["share"].notna()]
    rows = rows.assign(**{"from": rows["from"].where(rows["from"] != _UNKNOWN, UNKNOWN)})
    yield
    tightest = rows.groupby(["applies_to", "from"], sort=False)["limit"].min().clip(upper=1.0)
    yield
    caps = _Caps(dict(zip(tightest.index, tightest.tolist(), strict=True)))
    yield
    counts = rows["share"] > rows["share_low"] + _TOLERANCE
    names = zip(rows["applies_to"], rows["from"], states(rows), counts, strict=True)
    for scope, country, state, counts_unknown in names:
        if state == HOLDS:
            continue
        if state == BEYOND:
            caps.standings[scope, country] = Standing.BROKEN
        else:
            caps.standings.setdefault((scope, country), Standing.AT_CAP)
        if counts_unknown:
            caps.with_unknown.add((scope, country))
    return caps
