"""Awards traced to where they come from: the rows from which every share of the plan workbook is a plain sum.

A request names a scope, a measure, a stage and a source. Its rows stand together, by scope, then source, then period,
so that the numerator and the denominator of every share over any window are sums over one block of rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.case import Case, Rule, Scope, Source
from data.origins import STAGES, Entries, Origins, StageOrigin, origins_of
from data.units import parse_unit

Numbers = NDArray[np.int64]
Weights = NDArray[np.float64]
UNKNOWN = ""
TOTAL = "all purchases"
WORST = "worst"
_KEYS = ["request", "scope", "source", "period"]
_SHARES = ["low", "counted", "high"]


class Request(NamedTuple):
    """What is traced.

    Attributes:
        scope: ``all``, ``each material``, ``material``, ``group`` or ``mineral``.
        name: the material, group or mineral; empty for the first two.
        measure: ``value`` (landed cost), ``base`` (base unit of the material's dimension), ``mass`` (kg) or
            ``mineral`` (kg contained).
        stage: mined, refined, made, owned, any, or worst (of each offer the worst of the four); empty for suppliers
            and totals.
        source: ``country`` (each on its own), ``group``, ``supplier`` or ``total``.
        group: name of the country group.
    """

    scope: str
    name: str
    measure: str
    stage: str
    source: str
    group: str = ""

    @property
    def total(self) -> Request:
        """The request for all purchases of the same scope and measure."""
        return self._replace(stage="", source="total", group="")


BY_VALUE = {stage: Request("all", "", "value", stage, "country") for stage in STAGES}
"""Landed cost by country, at each stage."""


@dataclass
class Trace:
    """Traced purchases of a plan.

    Attributes:
        case: the case.
        items: what is traced, one row an award and, where surplus is bought, one a material and period with its
            quantity negative: ``offer`` (position in the case, -1 for surplus), ``supplier, material, period``
            (number), ``quantity, cost``.
        requests: what is traced so far, in the order of its blocks.
    """

    case: Case
    items: pd.DataFrame
    requests: dict[Request, int] = field(default_factory=dict)
    _tables: list[pd.DataFrame] = field(default_factory=list)
    _blocks: dict[tuple[int, str, str], tuple[int, int]] | None = None

    @cached_property
    def origins(self) -> Origins:
        """Where the offers come from."""
        return origins_of(self.case)

    def ask(self, *requests: Request) -> None:
        """Trace these too."""
        for request in requests:
            if request not in self.requests:
                number = len(self.requests)
                self.requests[request] = number
                self._tables.append(self._rows(request).assign(request=number))
                self._blocks = None
                self.__dict__.pop("rows", None)

    @cached_property
    def rows(self) -> pd.DataFrame:
        """Columns ``request, scope, source, period, item`` (position in ``items``), ``weight, low, counted, high``
        (shares of the item's measure), ``amount`` (the item's measure); sorted, numbered from 0.
        """
        columns = [*_KEYS, "item", "weight", *_SHARES, "amount"]
        if not self._tables:
            return pd.DataFrame({name: pd.Series(dtype=float) for name in columns})
        rows = pd.concat(self._tables, ignore_index=True)[columns]
        return rows.sort_values([*_KEYS, "item"], kind="stable", ignore_index=True)

    def block(self, request: Request, scope: str, source: str, first: int, last: int) -> tuple[int, int]:
        """First row and one past the last row of a source's purchases in the periods ``first`` to ``last``."""
        if self._blocks is None:
            self._blocks = self._found()
        start, stop = self._blocks.get((self.requests[request], scope, source), (0, 0))
        periods = self.rows["period"].to_numpy()[start:stop]
        low, high = np.searchsorted(periods, [first, last + 1])
        return start + int(low), start + int(high)

    def _found(self) -> dict[tuple[int, str, str], tuple[int, int]]:
        """Where the rows of each request, scope and source begin and end."""
        rows = self.rows[["request", "scope", "source"]]
        begins = np.flatnonzero((rows != rows.shift(1)).any(axis=1))
        ends = [*begins[1:], len(rows)][: len(begins)]
        keys = zip(*(rows[name].iloc[begins] for name in rows), strict=True)
        return {
            (int(request), str(scope), str(source)): (int(begin), int(end))
            for (request, scope, source), begin, end in zip(keys, begins, ends, strict=True)
        }

    def measured(self, block: tuple[int, int], share: str) -> float:
        """The sum over a block of share × amount."""
        rows = self.rows.iloc[slice(*block)]
        return float(np.dot(rows[share].to_numpy(dtype=float), rows["amount"].to_numpy(dtype=float)))

    def sources(self, request: Request) -> list[tuple[str, str]]:
        """Every (scope, source) that a request found, sorted."""
        rows = self.rows[self.rows["request"] == self.requests[request]]
        return sorted(set(zip(rows["scope"], rows["source"], strict=True)))

    def _rows(self, request: Request) -> pd.DataFrame:
        items, weight = self._in_scope(request)
        if request.source == "total":
            rows = items.assign(source=TOTAL, low=1.0, counted=1.0, high=1.0)
        elif request.source == "supplier":
            rows = items[items["offer"] >= 0].assign(low=1.0, counted=1.0, high=1.0)
            rows = rows.assign(source=rows["supplier"])
        else:
            shares = self._of_stages(request.name if request.scope == "mineral" else "", request)
            rows = items[items["offer"] >= 0].merge(shares, on="offer")
        return rows.assign(weight=weight[rows["item"]], amount=rows["measure"])

    def _in_scope(self, request: Request) -> tuple[pd.DataFrame, Weights]:
        """The items of a scope with their measure, and the weight of every item."""
        inside = materials_in(self.case, request.scope, request.name)
        items = self.items.assign(item=np.arange(len(self.items)))
        number = positions(self.case.materials.index, items["material"])
        if request.measure == "value":
            weight = np.ones(len(items))
            measure = items["cost"].to_numpy(dtype=float)
        else:
            weight = material_weight(self.case, request.measure, request.name)[number]
            measure = weight * items["quantity"].to_numpy(dtype=float)
        keep = inside[number] & ((request.measure != "value") | (items["offer"].to_numpy() >= 0))
        name = items["material"] if request.scope == "each material" else (request.name or "all")
        return items.assign(scope=name, measure=measure)[keep], weight

    def _of_stages(self, mineral: str, request: Request) -> pd.DataFrame:
        """Shares by offer and source at the stage that is asked for, or at the worst of the four."""
        if request.stage != WORST:
            return self._shares(mineral, request)
        stages = pd.concat([self._shares(mineral, request._replace(stage=stage)) for stage in STAGES])
        return stages.groupby(["offer", "source"], sort=True, as_index=False)[_SHARES].max()

    def _shares(self, mineral: str, request: Request) -> pd.DataFrame:
        """Shares by offer and source: columns ``offer, source, low, counted, high``.

        What is unknown has rows of its own and counts for every source; the rows of a source hold what comes on top.
        """
        slots = pd.DataFrame({"offer": self.origins.offer, "mineral": self.origins.mineral})
        slots = slots.assign(weight=self.origins.weight, slot=np.arange(len(slots)))
        if mineral:
            slots = slots[slots["mineral"] == mineral].assign(weight=1.0)
        stages = [self.origins.stages[stage] for stage in (STAGES if request.stage == "any" else (request.stage,))]
        named = _named(stages, self._targets(request)).merge(slots, on="slot")
        loose = _summed([stage.loose for stage in stages])[named["slot"]]
        unknown = _summed([stage.unknown for stage in stages])[named["slot"]]
        known, mix = named["known"].to_numpy(), named["mix"].to_numpy()
        named = named.assign(
            low=np.minimum(known, 1.0),
            counted=np.minimum(known + mix + loose, 1.0) - np.minimum(loose, 1.0),
            high=np.minimum(known + unknown, 1.0) - np.minimum(unknown, 1.0),
        )
        rows = pd.concat([named, _nobody(stages, slots)])
        rows[_SHARES] = rows[_SHARES].mul(rows["weight"], axis=0)
        return rows.groupby(["offer", "source"], sort=True, as_index=False)[_SHARES].sum()

    def _targets(self, request: Request) -> list[str]:
        """The source of each country of the origins; empty for none."""
        if request.source == "country":
            return list(self.origins.countries)
        members = self.case.groups[request.group]
        return [request.group if country in members else "" for country in self.origins.countries]


def positions(index: pd.Index, values: Sequence[object] | pd.Series) -> Numbers:
    """The place of each value in an index of unique names; -1 where it is not there."""
    return np.asarray(index.get_indexer(pd.Index(values)), dtype=np.int64)


def materials_in(case: Case, scope: str, name: str) -> NDArray[np.bool_]:
    """Which materials a scope holds."""
    if scope in {"all", "each material"}:
        return np.ones(len(case.materials), dtype=bool)
    if scope == "mineral":
        holding = case.contents.loc[case.contents["mineral"] == name, "material"]
        return np.asarray(case.materials.index.isin(holding))
    held = case.materials.index if scope == "material" else case.materials["group"]
    return np.asarray(held == name, dtype=bool)


def material_weight(case: Case, measure: str, mineral: str = "") -> Weights:
    """What one unit of each material counts."""
    if measure == "base":
        return case.materials["to_base"].to_numpy(dtype=float)
    mass: Weights = np.nan_to_num(case.materials["kg_per_unit"].to_numpy(dtype=float), nan=0.0)
    if measure == "mass":
        return mass
    rows = case.contents[case.contents["mineral"] == mineral]
    fraction = rows.set_index("material")["fraction"].reindex(case.materials.index)
    return np.asarray(mass * fraction.fillna(0.0).to_numpy(dtype=float))


def rule_measure(case: Case, rule: Rule) -> str:
    """How a rule measures: WORKBOOK.md, Measures."""
    if rule.measure == "value":
        return "value"
    if rule.scope.kind == "mineral":
        return "mineral"
    if rule.amount.kind == "quantity":
        unit = parse_unit(rule.amount.unit)
        return "mass" if unit is not None and unit.dimension == "mass" else "base"
    inside = materials_in(case, rule.scope.kind, rule.scope.name)
    mixed = len(set(case.materials.loc[inside, "dimension"])) > 1
    return "mass" if mixed and rule.scope.kind != "each material" else "base"


def rule_request(case: Case, rule: Rule, stage: str) -> Request:
    """What the rows of a rule at one stage sum over."""
    kind = rule.source.kind
    source = "supplier" if kind in {"supplier", "any supplier"} else "group" if kind == "group" else "country"
    return Request(
        rule.scope.kind,
        rule.scope.name,
        rule_measure(case, rule),
        "" if source == "supplier" else stage,
        source,
        rule.source.name if source == "group" else "",
    )


def count_request(case: Case, rule: Rule, stage: str) -> Request | None:
    """What the rows of a rule that counts sum over at one stage; None where they are not of one source each.

    Suppliers that deliver from some countries, and the countries of one supplier, are not.
    """
    from_countries = rule.source.kind in {"country", "group"} or bool(rule.excepted)
    if rule.amount.kind != "count" or (rule.measure == "suppliers" and from_countries):
        return None
    if rule.measure == "suppliers":
        return Request(rule.scope.kind, rule.scope.name, rule_measure(case, rule), "", "supplier")
    if rule.source.kind == "supplier":
        return None
    return Request(rule.scope.kind, rule.scope.name, rule_measure(case, rule), stage, "country")


def requirement_of(case: Case, rule: Rule, applies_to: str, window: tuple[int, int]) -> float:
    """What a rule's scope requires in a window, in the rule's measure."""
    request = rule_request(case, rule, "made")
    scope = ("material", applies_to) if rule.scope.kind == "each material" else (rule.scope.kind, rule.scope.name)
    inside = materials_in(case, *scope)
    weight = material_weight(case, request.measure, request.name)
    needed = case.requirements[case.requirements["period"].between(*window)]
    number = positions(case.materials.index, needed["material"])
    return float((needed["quantity"].to_numpy(dtype=float) * np.where(inside, weight, 0.0)[number]).sum())


def scenario_request(source: Source, scope: Scope, stage: str) -> Request:
    """The landed cost that a scenario's event touches at its stage."""
    if scope.kind == "each material":
        scope = Scope("all")
    if source.kind in {"country", "group"}:
        group = source.name if source.kind == "group" else ""
        return Request(scope.kind, scope.name, "value", stage or WORST, source.kind, group)
    return Request(scope.kind, scope.name, "value", "", "supplier" if source.kind == "supplier" else "total")


def _named(stages: list[StageOrigin], targets: list[str]) -> pd.DataFrame:
    """Shares by slot and source, summed over stages and group members: columns ``slot, source, known, mix``."""
    rows = pd.concat(
        [_entries(stage.known, targets, "known") for stage in stages]
        + [_entries(stage.mix, targets, "mix") for stage in stages]
    ).fillna(0.0)
    rows = rows[rows["source"] != ""]
    return rows.groupby(["slot", "source"], sort=True, as_index=False)[["known", "mix"]].sum()


def _entries(entries: Entries, targets: list[str], column: str) -> pd.DataFrame:
    source = np.array([*targets, ""], dtype=object)[entries.country]
    rows = pd.DataFrame({"slot": entries.slot, "source": source, column: entries.share})
    return rows.reindex(columns=["slot", "source", "known", "mix"])


def _nobody(stages: list[StageOrigin], slots: pd.DataFrame) -> pd.DataFrame:
    """The rows of what is unknown: columns ``offer, weight, source, low, counted, high``."""
    unknown = np.minimum(_summed([stage.unknown for stage in stages]), 1.0)[slots["slot"]]
    loose = np.minimum(_summed([stage.loose for stage in stages]), 1.0)[slots["slot"]]
    rows = slots.assign(source=UNKNOWN, low=unknown, counted=loose, high=unknown)
    return rows[rows["low"] > 0.0]


def _summed(parts: list[Weights]) -> Weights:
    return np.asarray(np.sum(parts, axis=0), dtype=np.float64)
