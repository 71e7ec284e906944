"""What a rule measures, and the rows that it expands to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray
from data.case import Case, Rule
from data.units import Unit, parse_unit


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
        is_spread: whether the pair takes, beside its entries, what is spread over all pairs of its scope.
        entry_pair: number of the pair, one an entry.
        entry_offer: position of the offer, one an entry.
        low: part of the offer that is known to come from the target.
        counted: the part that counts in an at-most rule, as the setting Unknown origin says.
        high: the part if all that is unknown came from the target.
        loose: part of each offer that is spread over ``counted``: of unknown origin, against every country.
        unknown: part of each offer that is spread over ``high``.
    """

    rule: Rule
    stage: str
    scope: RuleScope
    targets: tuple[str, ...]
    pair_scope: IntArray
    pair_target: IntArray
    tested: BoolArray
    is_spread: BoolArray
    entry_pair: IntArray
    entry_offer: IntArray
    low: FloatArray
    counted: FloatArray
    high: FloatArray
    loose: FloatArray
    unknown: FloatArray

    @property
    def windows(self) -> int:
        """Number of windows in which the rule holds on its own."""
        return self.rule.last_period - self.rule.first_period + 1 if self.rule.per_period else 1

    def window_of(self, period: IntArray) -> IntArray:
        """Number of the window of each period; -1 outside the rule's periods."""
        window = period - self.rule.first_period if self.rule.per_period else np.zeros_like(period)
        inside = (period >= self.rule.first_period) & (period <= self.rule.last_period)
        return np.where(inside, window, -1)


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
    position = case.material_of_offer
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


def _quantity_weight(rule: Rule, case: Case, inside: BoolArray) -> FloatArray:
    """Measure of one unit of each material: contained kg, the dimension's base unit, or kg where dimensions mix."""
    to_base = case.materials["to_base"].to_numpy(dtype=float)
    mass = np.nan_to_num(case.materials["kg_per_unit"].to_numpy(dtype=float), nan=0.0)
    if rule.scope.kind == "mineral":
        contents = case.contents[case.contents["mineral"] == rule.scope.name].set_index("material")["fraction"]
        fraction: FloatArray = contents.reindex(case.materials.index).fillna(0.0).to_numpy(dtype=float)
        return np.asarray(mass * fraction)
    if rule.amount.kind == "quantity":
        return mass if measured_in(rule).dimension == "mass" else to_base
    on_offer = inside & case.materials.index.isin(case.offers["material"])
    mixed = len(set(case.materials.loc[on_offer, "dimension"])) > 1
    return mass if mixed and rule.scope.kind != "each material" else to_base
