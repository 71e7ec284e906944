"""What a rule that counts may count: suppliers or countries, each with the part of every offer that comes from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from data.case import Case, Rule, Source
from data.origins import STAGES
from optimizer.constraints.points import fixed_base
from optimizer.problem import BoolArray, FloatArray, IntArray, Problem
from optimizer.rules.country_rows import country_rows
from optimizer.rules.rows import expand
from optimizer.rules.scope import RuleRows, RuleScope, scope_of

ANY_AWARD = 1e-6
AN_AWARD_THAT_COUNTS = 1e-3
"""From which part of the scope's requirement an award counts: at most, and at least or exactly."""


@dataclass(frozen=True)
class Counted:
    """Suppliers or countries that may count in a scope, and what each offer brings to them.

    Attributes:
        scope: number of the scope, one a supplier or country.
        name: number of the supplier or country, one each; countries end with one for all that is unknown.
        entry: number of the supplier or country, one an entry.
        offer: position of the offer, one an entry.
        part: the part of the offer that comes from there, above 0.
    """

    scope: IntArray
    name: IntArray
    entry: IntArray
    offer: IntArray
    part: FloatArray


@dataclass(frozen=True)
class CountRows:
    """One count rule at one stage.

    Attributes:
        measured: the scopes and windows of the rule, and how awards are compared: by quantity, or by value.
        rule: the rule.
        stage: the stage; empty where it has no meaning.
        known: what is known to count.
        tested: what counts against at most: also the unknown, one country more, as the setting treats it.
        high: what may count at most, wherever the unknown comes from.
    """

    measured: RuleRows
    rule: Rule
    stage: str
    known: Counted
    tested: Counted
    high: Counted

    def base(self, problem: Problem) -> FloatArray:
        """The requirement of each scope in each window, in measure units, shape (scopes, windows)."""
        return np.maximum(fixed_base(self.measured, problem), 0.0)

    def counts_from(self, problem: Problem) -> FloatArray:
        """The award from which a supplier or country counts, in measure units, shape (scopes, windows)."""
        least = ANY_AWARD if self.rule.limit == "at most" else AN_AWARD_THAT_COUNTS
        return least * self.base(problem)


def count_rows(rule: Rule, problem: Problem) -> Iterator[CountRows]:
    """The rows of a count rule, stage by stage.

    A supplier has no stage, unless only those are counted that deliver from some countries. The countries that one
    supplier delivers from are counted where the goods are made.
    """
    compared = _compared(rule, problem.case)
    scope = scope_of(compared, problem.case)
    measured = next(expand(replace(compared, source=Source("any supplier")), problem))
    if rule.measure == "suppliers" and rule.source.kind not in {"country", "group"} and not rule.excepted:
        yield CountRows(measured, rule, "", *(_suppliers(rule, scope, problem.case, None),) * 3)
        return
    stage = rule.stage or "made"
    for one in STAGES if stage == "each" else (stage,):
        if rule.measure == "countries":
            yield CountRows(measured, rule, one, *_countries(compared, one, scope, problem))
            continue
        shares = _from_there(country_rows(compared, one, scope, problem), len(problem.case.offers))
        yield CountRows(measured, rule, one, *(_suppliers(rule, scope, problem.case, share) for share in shares))


def _compared(rule: Rule, case: Case) -> Rule:
    """The rule as awards are compared: by quantity, or by value where the quantities on offer do not add up."""
    inside = scope_of(rule, case).of_material >= 0
    own = case.materials[inside & case.materials.index.isin(case.offers["material"])]
    mixed = rule.scope.kind != "each material" and len(set(own["dimension"])) > 1
    in_kg = mixed or rule.scope.kind == "mineral"
    return replace(rule, measure="value") if in_kg and own["kg_per_unit"].isna().any() else rule


def _suppliers(rule: Rule, scope: RuleScope, case: Case, share: FloatArray | None) -> Counted:
    """One supplier each, with the share of each of its offers that comes from where the rule looks; None: all."""
    supplier = case.supplier_of_offer
    part = np.ones(len(supplier)) if share is None else share
    return _gathered(scope.of_offer, supplier, np.arange(len(supplier)), np.where(_own(rule, case), part, 0.0))


def _from_there(rows: RuleRows, offers: int) -> tuple[FloatArray, FloatArray, FloatArray]:
    """The part of each offer that comes from the countries a rule looks at: known, counted and at most."""
    there = rows.is_spread[rows.entry_pair]
    low, counted, high = (
        np.bincount(rows.entry_offer[there], part[there], minlength=offers)
        for part in (rows.low, rows.counted, rows.high)
    )
    return low, counted + rows.loose, high + rows.unknown


def _countries(rule: Rule, stage: str, scope: RuleScope, problem: Problem) -> tuple[Counted, Counted, Counted]:
    """One country each; what is unknown is one more, where it counts."""
    case, origins = problem.case, problem.origins
    everywhere = replace(rule, source=Source("any country"), excepted=_outside(rule, problem))
    rows = country_rows(everywhere, stage, scope, problem)
    stated = {
        name: replace(at, unknown=np.zeros_like(at.unknown), loose=np.zeros_like(at.loose))
        for name, at in origins.stages.items()
    }
    named = country_rows(everywhere, stage, scope, replace(problem, origins=replace(origins, stages=stated)))
    own = _own(rule, case)

    def gathered(*parts: tuple[RuleRows, BoolArray, FloatArray]) -> Counted:
        return _gathered(
            np.concatenate([found.pair_scope[found.entry_pair[at]] for found, at, _ in parts]),
            np.concatenate([found.pair_target[found.entry_pair[at]] for found, at, _ in parts]),
            np.concatenate([found.entry_offer[at] for found, at, _ in parts]),
            np.concatenate([np.where(own[found.entry_offer[at]], part[at], 0.0) for found, at, part in parts]),
        )

    at_name, nobody = named.is_spread[named.entry_pair], ~rows.is_spread[rows.entry_pair]
    return (
        gathered((named, at_name, named.low)),
        gathered((named, at_name, named.counted), (rows, nobody, rows.counted)),
        gathered((named, at_name, named.low), (rows, nobody, rows.high)),
    )


def _outside(rule: Rule, problem: Problem) -> frozenset[str]:
    """The countries that do not count: those outside From, or the excepted ones."""
    if rule.source.kind == "country":
        return frozenset(problem.origins.countries) - {rule.source.name}
    if rule.source.kind == "group":
        return frozenset(problem.origins.countries) - problem.case.groups[rule.source.name]
    return rule.excepted


def _own(rule: Rule, case: Case) -> BoolArray:
    """The offers that a rule looks at: all, or those of the one supplier that it names."""
    if rule.source.kind != "supplier":
        return np.ones(len(case.offers), dtype=bool)
    own: NDArray[np.bool_] = (case.offers["supplier"] == rule.source.name).to_numpy(dtype=bool)
    return own


def _gathered(scope: IntArray, name: IntArray, offer: IntArray, part: FloatArray) -> Counted:
    """Entries by scope and name; those outside every scope, and those that bring nothing, are left out."""
    real = (scope >= 0) & (part > 0.0)
    width = int(name.max(initial=0)) + 1
    key, entry = np.unique(scope[real] * width + name[real], return_inverse=True)
    return Counted(key // width, key % width, entry, offer[real], part[real])
