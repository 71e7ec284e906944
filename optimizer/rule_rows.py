"""From a rule to its rows: one for each scope, country (group, supplier) and window that the rule speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.case import Case, Rule
from data.countries import country_iso2
from data.origins import STAGES, Entries, Origins
from data.units import Unit, parse_unit
from optimizer.problem import Problem, positions

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]

UNKNOWN = "unknown"


@dataclass(frozen=True)
class RuleScope:
    """What a rule measures, and in which unit.

    Attributes:
        names: what the rule applies to, one a scope: materials for ``each material``, else one name.
        of_offer: number of the scope for each offer of the case; -1 outside.
        of_material: the same for each material.
        weight: measure of one material unit of each offer: base units, kg, contained kg or base currency.
        material_weight: the same for each material; zero for a value, which depends on the offer.
    """

    names: tuple[str, ...]
    of_offer: IntArray
    of_material: IntArray
    weight: FloatArray
    material_weight: FloatArray


@dataclass(frozen=True)
class RuleRows:
    """The rows of one rule at one stage. A pair is a scope with a target: a country, a group or a supplier.

    Attributes:
        rule: the rule.
        stage: the stage of these rows; empty for a supplier.
        scope: what is measured.
        targets: names of the targets as results show them; the last may be ``unknown``.
        pair_scope: number of the scope, one a pair.
        pair_target: number of the target, one a pair.
        tested: whether the rule limits the pair; the pair of what is unknown may only be shown.
        entry_pair: number of the pair, one an entry.
        entry_offer: position of the offer, one an entry.
        low: part of the offer that is known to come from the target.
        counted: the part that counts in an at-most rule, as the setting Unknown origin says.
        high: the part if all that is unknown came from the target.
    """

    rule: Rule
    stage: str
    scope: RuleScope
    targets: tuple[str, ...]
    pair_scope: IntArray
    pair_target: IntArray
    tested: NDArray[np.bool_]
    entry_pair: IntArray
    entry_offer: IntArray
    low: FloatArray
    counted: FloatArray
    high: FloatArray

    @property
    def windows(self) -> int:
        """Number of windows in which the rule holds on its own."""
        return self.rule.last_period - self.rule.first_period + 1 if self.rule.per_period else 1

    def window_of(self, period: IntArray) -> IntArray:
        """Number of the window of each period; -1 outside the rule's periods."""
        window = period - self.rule.first_period if self.rule.per_period else np.zeros_like(period)
        inside = (period >= self.rule.first_period) & (period <= self.rule.last_period)
        return np.where(inside, window, -1)


def expand(rule: Rule, problem: Problem) -> Iterator[RuleRows]:
    """The rows of a share or amount rule, stage by stage."""
    scope = scope_of(rule, problem.case)
    if rule.source.kind in {"supplier", "any supplier"}:
        yield _supplier_rows(rule, scope, problem.case)
        return
    for stage in STAGES if rule.stage == "each" else (rule.stage,):
        yield _country_rows(rule, stage, scope, problem)


def scope_of(rule: Rule, case: Case) -> RuleScope:
    """The scope of a rule: which offers it measures and how much one unit of each counts."""
    materials, kind, name = case.materials, rule.scope.kind, rule.scope.name
    inside = {
        "all": np.ones(len(materials), dtype=bool),
        "each material": np.ones(len(materials), dtype=bool),
        "material": materials.index.to_numpy(dtype=object) == name,
        "group": materials["group"].to_numpy(dtype=object) == name,
        "mineral": materials.index.isin(case.contents.loc[case.contents["mineral"] == name, "material"]),
    }[kind]
    if kind == "each material":
        names, of_material = tuple(materials.index), np.arange(len(materials))
    else:
        names, of_material = (name or "all",), np.where(inside, 0, -1)
    position = positions(materials.index, case.offers["material"])
    if rule.measure == "value":
        material_weight = np.zeros(len(materials))
        weight = case.offers["landed_cost"].to_numpy(dtype=float)
    else:
        material_weight = _quantity_weight(rule, case, inside)
        weight = material_weight[position]
    of_material = of_material.astype(np.int64)
    return RuleScope(names, of_material[position], of_material, weight, material_weight)


def measured_in(rule: Rule) -> Unit:
    """The unit in which an absolute quantity is stated."""
    unit = parse_unit(rule.amount.unit)
    if unit is None:
        raise ValueError(rule.amount.unit)
    return unit


def _quantity_weight(rule: Rule, case: Case, inside: NDArray[np.bool_]) -> FloatArray:
    """Measure of one unit of each material: contained kg, the dimension's base unit, or kg where dimensions mix."""
    to_base = case.materials["to_base"].to_numpy(dtype=float)
    mass = np.nan_to_num(case.materials["kg_per_unit"].to_numpy(dtype=float), nan=0.0)
    if rule.scope.kind == "mineral":
        contents = case.contents[case.contents["mineral"] == rule.scope.name].set_index("material")["fraction"]
        fraction: FloatArray = contents.reindex(case.materials.index).fillna(0.0).to_numpy(dtype=float)
        return np.asarray(mass * fraction)
    if rule.amount.kind == "quantity":
        return mass if measured_in(rule).dimension == "mass" else to_base
    mixed = len(set(case.materials.loc[inside, "dimension"])) > 1
    return mass if mixed and rule.scope.kind != "each material" else to_base


def _supplier_rows(rule: Rule, scope: RuleScope, case: Case) -> RuleRows:
    supplier = positions(case.suppliers.index, case.offers["supplier"])
    named = case.suppliers.index.to_numpy(dtype=object)
    looked_at = (scope.of_offer >= 0) & ((rule.source.kind == "any supplier") | (named[supplier] == rule.source.name))
    offer = np.nonzero(looked_at)[0]
    key = scope.of_offer[offer] * len(named) + supplier[offer]
    if rule.source.kind == "supplier":
        one = int(np.nonzero(named == rule.source.name)[0][0])
        pairs = np.unique(np.concatenate([key, np.arange(len(scope.names)) * len(named) + one]))
    else:
        pairs = np.unique(key)
    ones = np.ones(len(offer))
    return RuleRows(
        rule,
        "",
        scope,
        tuple(named),
        pairs // len(named),
        pairs % len(named),
        np.ones(len(pairs), dtype=bool),
        np.searchsorted(pairs, key),
        offer,
        ones,
        ones,
        ones,
    )


def _country_rows(rule: Rule, stage: str, scope: RuleScope, problem: Problem) -> RuleRows:
    origins = problem.origins
    targets, of_country = _targets(rule, problem.case, origins)
    unknown_target = len(targets)
    slots = _slots(rule, scope, origins)
    stages = [origins.stages[name] for name in (STAGES if stage == "any" else (stage,))]
    known = _by_target(slots, of_country, [part.known for part in stages])
    mixed = _by_target(slots, of_country, [part.mix for part in stages])
    loose = slots["number"].map(pd.Series(sum(part.loose for part in stages))).to_numpy()
    unknown = slots["number"].map(pd.Series(sum(part.unknown for part in stages))).to_numpy()
    slots = slots.assign(loose=loose, unknown=unknown)
    pairs = _pairs(rule, len(scope.names), [known, mixed], slots, unknown_target)
    entries = _entries(known, mixed, slots, pairs[pairs["target"] != unknown_target])
    nobody = slots[slots["unknown"] > 0.0]
    entries = pd.concat([entries, _unknown_entries(nobody, pairs, unknown_target)])
    entries = entries.groupby(["pair", "offer"], sort=True, as_index=False)[["low", "counted", "high"]].sum()
    return RuleRows(
        rule,
        stage,
        scope,
        (*targets, UNKNOWN),
        pairs["scope"].to_numpy(dtype=np.int64),
        pairs["target"].to_numpy(dtype=np.int64),
        pairs["tested"].to_numpy(dtype=bool),
        entries["pair"].to_numpy(dtype=np.int64),
        entries["offer"].to_numpy(dtype=np.int64),
        entries["low"].to_numpy(dtype=np.float64),
        entries["counted"].to_numpy(dtype=np.float64),
        entries["high"].to_numpy(dtype=np.float64),
    )


def _targets(rule: Rule, case: Case, origins: Origins) -> tuple[tuple[str, ...], IntArray]:
    """Names of the targets, and the number of the target of each country of ``origins``; -1 for none."""
    countries = origins.countries
    if rule.source.kind == "any country":
        names = [country for country in countries if country not in rule.excepted]
        numbers = {country: number for number, country in enumerate(names)}
        shown = tuple(country_iso2(country) for country in names)
        return shown, np.array([numbers.get(country, -1) for country in countries], dtype=np.int64)
    members = case.groups[rule.source.name] if rule.source.kind == "group" else {rule.source.name}
    shown = (rule.source.name if rule.source.kind == "group" else country_iso2(rule.source.name),)
    return shown, np.array([0 if country in members else -1 for country in countries], dtype=np.int64)


def _slots(rule: Rule, scope: RuleScope, origins: Origins) -> pd.DataFrame:
    """The slots that the rule looks at: number, offer, scope and weight."""
    slots = pd.DataFrame({"offer": origins.offer, "mineral": origins.mineral, "weight": origins.weight})
    slots["number"] = np.arange(len(slots))
    slots["scope"] = scope.of_offer[origins.offer]
    slots = slots[slots["scope"] >= 0]
    if rule.scope.kind == "mineral":
        slots = slots[slots["mineral"] == rule.scope.name].assign(weight=1.0)
    return slots.reset_index(drop=True)


def _by_target(slots: pd.DataFrame, of_country: IntArray, stages: list[Entries]) -> pd.DataFrame:
    """Shares by slot and target, summed over stages and over the members of a group: slot, target, scope, share."""
    rows = pd.concat(
        pd.DataFrame({"number": stage.slot, "target": of_country[stage.country], "share": stage.share})
        for stage in stages
    )
    summed: pd.DataFrame = rows[rows["target"] >= 0].groupby(["number", "target"], as_index=False)[["share"]].sum()
    return summed.merge(slots[["number", "scope", "offer", "weight"]], on="number")


def _pairs(
    rule: Rule, scopes: int, named: list[pd.DataFrame], slots: pd.DataFrame, unknown_target: int
) -> pd.DataFrame:
    """The pairs in canonical order: scope, target, tested, pair.

    Under ``any country`` a country that no row names may be where all the unknown comes from. Its row is implied by
    that of any named country of the same scope, so a hard rule tests it only in scopes that name none; the violations
    of a flexible rule add up row by row, so it is tested wherever something unknown counts.
    """
    found = pd.concat(rows.loc[rows["share"] > 0.0, ["scope", "target"]] for rows in named).drop_duplicates()
    if rule.source.kind != "any country":
        every = pd.DataFrame({"scope": np.arange(scopes), "target": 0})
        found = pd.concat([found, every]).drop_duplicates()
    found = found.assign(tested=True)
    nobody = slots.groupby("scope", as_index=False)[["loose"]].max()
    tested = ~nobody["scope"].isin(found["scope"])
    if rule.penalty is not None and rule.source.kind == "any country":
        tested |= nobody["loose"] > 0.0
    tested &= rule.limit == "at most"
    nobody = pd.DataFrame({"scope": nobody["scope"], "target": unknown_target, "tested": tested})
    pairs = pd.concat([found, nobody]).sort_values(["scope", "target"], ignore_index=True)
    return pairs.assign(pair=np.arange(len(pairs)))


def _entries(known: pd.DataFrame, mixed: pd.DataFrame, slots: pd.DataFrame, pairs: pd.DataFrame) -> pd.DataFrame:
    """What each offer contributes to each pair: per slot the sum of the stages, cut at 1, then weighted."""
    open_slots = slots.loc[slots["unknown"] > 0.0, ["number", "scope", "offer", "weight", "loose", "unknown"]]
    spread = open_slots.merge(pairs[["scope", "target"]], on="scope")
    parts = [
        known.assign(low=known["share"])[["number", "scope", "offer", "weight", "target", "low"]],
        mixed.assign(mix=mixed["share"])[["number", "scope", "offer", "weight", "target", "mix"]],
        spread,
    ]
    keys = ["number", "scope", "offer", "weight", "target"]
    rows = pd.concat(parts).reindex(columns=[*keys, "low", "mix", "loose", "unknown"])
    rows = rows.fillna({"low": 0.0, "mix": 0.0, "loose": 0.0, "unknown": 0.0})
    rows = rows.groupby(keys, sort=True, as_index=False)[["low", "mix", "loose", "unknown"]].sum()
    rows = rows.merge(pairs[["scope", "target", "pair"]], on=["scope", "target"])
    return pd.DataFrame(
        {
            "pair": rows["pair"],
            "offer": rows["offer"],
            "low": rows["weight"] * rows["low"].clip(upper=1.0),
            "counted": rows["weight"] * (rows["low"] + rows["mix"] + rows["loose"]).clip(upper=1.0),
            "high": rows["weight"] * (rows["low"] + rows["unknown"]).clip(upper=1.0),
        }
    )


def _unknown_entries(open_slots: pd.DataFrame, pairs: pd.DataFrame, unknown_target: int) -> pd.DataFrame:
    rows = open_slots.merge(pairs.loc[pairs["target"] == unknown_target, ["scope", "pair"]], on="scope")
    stated = rows["weight"] * rows["unknown"].clip(upper=1.0)
    counted = rows["weight"] * rows["loose"].clip(upper=1.0)
    return pd.DataFrame(
        {"pair": rows["pair"], "offer": rows["offer"], "low": stated, "counted": counted, "high": stated}
    )
