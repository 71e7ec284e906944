"""The exposure table: every line recomputed from the awards, none missing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.case import Rule
from data.countries import country_iso2
from data.plan import Plan
from optimizer.audit.findings import Findings, Indices, Numbers
from optimizer.audit.ledger import numbers
from optimizer.audit.measures import Facts, Measured
from optimizer.audit.origins import NOWHERE, Origins, View
from optimizer.audit.reachable import check_reachable
from optimizer.audit.rules import (
    ANYWHERE,
    TestedRows,
    TestedRule,
    purchases_by_country,
    scope_name,
    stages_of,
    summed_stages,
)

UNKNOWN = "unknown"
KEY = ["rule", "applies_to", "stage", "from", "period"]
VALUES = ["share", "share_low", "share_high", "limit", "violation", "slack", "scale", "needed", "mixed"]


@dataclass(frozen=True)
class _Lines:
    """Lines of one rule at one stage: what is known, what it may be, what is tested and by how much it is broken.

    ``mixed`` says where more is tested than what is known or unknown: what the world mix says of the source.
    """

    measured: Measured
    stage: str
    cell: Indices
    source: list[str]
    known: Numbers
    high: Numbers
    tested: Numbers
    points: Numbers
    slack: Numbers
    mixed: NDArray[np.bool_]


def check_exposure(facts: Facts, origins: Origins, rules: list[TestedRule], plan: Plan, findings: Findings) -> None:
    """Recompute share, share_low, share_high, limit, violation and binding of every line; note what is missing."""
    lines = [_columns(facts, part) for rule in rules for part in _expected(facts, origins, rule)]
    if not lines and plan.exposure.empty:
        return
    expected = _joined(lines)
    stated = _stated(facts, plan)
    for key in stated.loc[stated.duplicated(KEY), KEY].itertuples(index=False):
        findings.add("exposure", _where(key), "one line", "several lines", "the line stands there more than once.")
    both = expected.merge(stated, on=KEY, how="outer", indicator=True)
    for key in both.loc[both["_merge"] == "right_only", KEY].itertuples(index=False):
        findings.add("exposure", _where(key), None, "a line", "the line belongs to no rule, source and window.")
    at_limit = (both["slack"] <= 0.01 * findings.tolerance) & (both["mixed"] == True)  # noqa: E712 — may be missing
    missing = both[(both["_merge"] == "left_only") & (at_limit | (both["needed"] == True))]  # noqa: E712 — alike
    for key in missing[KEY].itertuples(index=False):
        findings.add("exposure", _where(key), "a line", None, "the line is missing.")
    _compare(both[both["_merge"] == "both"], findings)
    check_reachable(facts.case.rules, both[both["_merge"] != "right_only"], plan, findings)


def _compare(both: pd.DataFrame, findings: Findings) -> None:
    scale = both["scale"].to_numpy(dtype=np.float64)
    for column in ("share", "share_low", "share_high", "limit", "violation"):
        expected, found = both[column].to_numpy(dtype=np.float64), numbers(both[f"{column}_stated"])
        known = ~np.isnan(expected)
        wrong = known & ~(np.abs(found - expected) <= findings.tolerance * scale)
        for row in np.flatnonzero(wrong | (~known & ~np.isnan(found))):
            text = f"{column} is {found[row]:.12g}; {expected[row]:.12g} was recomputed."
            findings.add("exposure", _where(both[KEY].iloc[row]), expected[row], found[row], text)
    stated = both["binding_stated"].to_numpy(dtype=object)
    slack = both["slack"].to_numpy(dtype=np.float64)
    for row in np.flatnonzero((slack <= 0.01 * findings.tolerance) & ~np.isin(stated, [True])):
        text = "the line is at its limit, and is not said to be binding."
        findings.add("exposure", _where(both[KEY].iloc[row]), "binding", str(stated[row]), text)
    for row in np.flatnonzero((slack > 10 * findings.tolerance) & np.isin(stated, [True])):
        text = "the line is said to be binding, and is not at its limit."
        findings.add("exposure", _where(both[KEY].iloc[row]), "not binding", str(stated[row]), text)


def _where(key: object) -> str:
    rule, scope, stage, source, period = (str(part) for part in key)  # type: ignore[attr-defined]
    return ", ".join(part for part in (f"exposure of rule {rule}", scope, stage, source, period) if part)


def _stated(facts: Facts, plan: Plan) -> pd.DataFrame:
    """The plan's lines of shares and amounts with blank for None and windows in one spelling."""
    counts = [rule.name for rule in facts.case.rules if rule.amount.kind == "count"]
    table = plan.exposure[~plan.exposure["rule"].isin(counts)].copy()
    for name in KEY:
        texts = [
            "" if value is None or (isinstance(value, float) and np.isnan(value)) else str(value)
            for value in table[name].tolist()
        ]
        table[name] = pd.Series(texts, index=table.index, dtype=object)
    labels = [period.label for period in facts.case.periods]
    whole = _window(facts, 0, len(labels) - 1)
    table["period"] = pd.Series(
        [whole if period in {"", whole} else period for period in table["period"]], index=table.index, dtype=object
    )
    return table.rename(columns={name: f"{name}_stated" for name in table.columns if name not in KEY})


def _window(facts: Facts, first: int, last: int) -> str:
    labels = [period.label for period in facts.case.periods]
    return labels[first] if first == last else f"{labels[first]}..{labels[last]}"


def _expected(facts: Facts, origins: Origins, rule: TestedRule) -> list[_Lines]:
    lines = []
    for stage in stages_of(rule.measured.rule):
        sides = [side for side in rule.rows if side.stage == stage]
        lines.append(_source_lines(facts, origins, rule.measured, stage, sides))
        if stage:
            lines.append(_unknown_lines(origins, rule.measured, stage, sides))
    return lines


def _source_lines(facts: Facts, origins: Origins, measured: Measured, stage: str, sides: list[TestedRows]) -> _Lines:
    """Lines of named sources: what is tested is the first side, at most for ``exactly``."""
    first = sides[0]
    single = measured.rule.source.kind not in {"any country", "any supplier"}
    keep = np.ones(len(first.cell), dtype=bool) if single else first.source != ANYWHERE
    cell, source, tested = first.cell[keep], first.source[keep], first.amount[keep]
    known, high = tested, tested
    if stage:
        stages = summed_stages(stage)
        known = _amounts(facts, origins, measured, stages, "known", cell, source)
        high = _amounts(facts, origins, measured, stages, "high", cell, source)
    points = np.sum([side.points()[keep] for side in sides], axis=0)
    slack = np.min([_slack(side)[keep] for side in sides], axis=0)
    names = _names(facts, origins, measured.rule, source)
    unnamed = np.zeros(measured.cells)
    unnamed[first.cell[~keep]] = first.amount[~keep]
    mixed = tested > unnamed[cell] * (1.0 + 1e-9)
    return _Lines(measured, stage, cell, names, known, high, tested, points, slack, mixed)


def _slack(rows: TestedRows) -> Numbers:
    """How far each row is from its limit, relative to the purchases (or an absolute amount): 0 where it is broken,
    NaN where there is no share.
    """
    measured, limit = rows.measured, rows.measured.rule.amount.value
    bound = limit * measured.total[rows.cell] if measured.is_share else np.full(len(rows.cell), limit)
    room = rows.amount - bound if rows.is_floor else bound - rows.amount
    of_share = np.where(measured.has_share, measured.gross, 0.0)[rows.cell]
    scale = of_share if measured.is_share else np.full(len(rows.cell), max(limit, 1e-300))
    share = np.divide(np.maximum(0.0, room), scale, out=np.full(len(scale), np.nan), where=scale > 0)
    return np.asarray(share, dtype=np.float64)


def _names(facts: Facts, origins: Origins, rule: Rule, source: Indices) -> list[str]:
    kind, name = rule.source.kind, rule.source.name
    if kind == "any country":
        names = [_country(country) for country in origins.countries]
        return [names[number] for number in source.tolist()]
    if kind == "any supplier":
        return [str(facts.case.suppliers.index[number]) for number in source]
    return [_country(name) if kind == "country" else name] * len(source)


def _country(code: str) -> str:
    return code if code == NOWHERE else country_iso2(code)


def _amounts(
    facts: Facts,
    origins: Origins,
    measured: Measured,
    stages: tuple[str, ...],
    way: str,
    cell: Indices,
    source: Indices,
) -> Numbers:
    """What comes from each line's source, counted in one way."""
    kind, name = measured.rule.source.kind, measured.rule.source.name
    if kind == "any country":
        view = origins.view(measured.mineral, stages, way)
        return _looked_up(measured, view, len(origins.countries), cell, source)
    members = facts.case.groups[name] if kind == "group" else {name}
    share = origins.share_of(members, measured.mineral, stages, way)
    amount = np.bincount(measured.cell, measured.amount * share[measured.offer], minlength=measured.cells)
    return np.asarray(amount[cell], dtype=np.float64)


def _looked_up(measured: Measured, view: View, countries: int, cell: Indices, country: Indices) -> Numbers:
    named_cell, named, amount, anywhere = purchases_by_country(measured, view)
    keys, wanted = named_cell * countries + named, cell * countries + country
    place = np.searchsorted(keys, wanted)
    found = np.zeros(len(wanted), dtype=bool)
    inside = place < len(keys)
    found[inside] = keys[place[inside]] == wanted[inside]
    result = anywhere[cell].copy()
    result[found] = amount[place[found]]
    return result


def _unknown_lines(origins: Origins, measured: Measured, stage: str, sides: list[TestedRows]) -> _Lines:
    """One line a scope and window for the unknown share; a rule on any country tests it as a country of its own."""
    view = origins.view(measured.mineral, summed_stages(stage), "high")
    amount = purchases_by_country(measured, view)[3]
    points, slack = np.zeros(measured.cells), np.full(measured.cells, np.inf)
    if measured.rule.source.kind == "any country":
        unnamed = np.flatnonzero(sides[0].source == ANYWHERE)
        points[sides[0].cell[unnamed]] = sides[0].points()[unnamed]
        slack[:] = np.nan
        slack[sides[0].cell[unnamed]] = _slack(sides[0])[unnamed]
    cell, mixed = np.arange(measured.cells), np.zeros(measured.cells, dtype=bool)
    return _Lines(measured, stage, cell, [UNKNOWN] * measured.cells, amount, amount, amount, points, slack, mixed)


def _joined(lines: list[dict[str, list[str] | Numbers]]) -> pd.DataFrame:
    """All lines as one table; joined column by column, for there may be thousands of rules."""
    texts = {name: [text for part in lines for text in part[name]] for name in KEY}
    numbers = {name: np.concatenate([np.asarray(part[name]) for part in lines] or [np.zeros(0)]) for name in VALUES}
    return pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in texts.items()} | numbers)


def _columns(facts: Facts, lines: _Lines) -> dict[str, list[str] | Numbers]:
    measured, rule = lines.measured, lines.measured.rule
    total = measured.total[lines.cell] if measured.is_share else np.ones(len(lines.cell))
    gross, base = measured.gross[lines.cell], measured.base[lines.cell]
    shown = measured.has_share[lines.cell] if measured.is_share else total > 0.0
    shares = [
        np.divide(value, total, out=np.full(len(total), np.nan), where=shown)
        for value in (lines.tested, lines.known, lines.high)
    ]
    violation = lines.points / 100.0 if measured.is_share else lines.points
    violation = np.zeros(len(total)) if rule.penalty is None else violation
    windows = [_window(facts, first, last) for first, last in measured.windows]
    scopes = [scope_name(facts.case, measured, scope * len(windows)) for scope in range(measured.scopes)]
    count = len(lines.cell)
    return {
        "rule": [rule.name] * count,
        "applies_to": [scopes[cell // len(windows)] for cell in lines.cell.tolist()],
        "stage": [lines.stage] * count,
        "from": lines.source,
        "period": [windows[cell % len(windows)] for cell in lines.cell.tolist()],
        "share": shares[0],
        "share_low": shares[1],
        "share_high": shares[2],
        "limit": np.full(count, rule.amount.value),
        "violation": violation,
        "slack": lines.slack,
        "scale": np.ones(count) if measured.is_share else np.maximum(gross, rule.amount.value),
        "needed": lines.known > 1e-6 * np.maximum(gross, base),
        "mixed": lines.mixed,
    }
