"""Rules: every row of the Rules sheet understood, and checked against what it measures."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

import pandas as pd

from data.case import Amount, Rule, Scope, Source
from data.checking.conversions import factor, known_unit
from data.checking.naming import Names, read_excepted, read_scope, read_source
from data.checking.settings import Horizon, window_of
from data.checking.slivers import in_unit, report_sliver_amount
from data.money import Rates
from data.reading.amounts import COUNTS, read_amount
from data.reading.cell_reading import Reading
from data.reading.findings import Findings, listed
from data.rules import mineral_name

SUPPLIER_SOURCES = ("supplier", "any supplier")
SHEET = "rules"
Row = Mapping[Hashable, object]


@dataclass(frozen=True)
class RuleBasis:
    """What rules are read against.

    Attributes:
        names: what names may mean.
        rates: exchange rates.
        span: the horizon.
        materials: the Case's materials.
        contents: the Case's contents.
        offers: the Case's offers.
        incremental: offers with incremental price breaks.
        required: the largest requirement of a period, by material.
    """

    names: Names
    rates: Rates
    span: Horizon
    materials: pd.DataFrame
    contents: pd.DataFrame
    offers: pd.DataFrame
    incremental: frozenset[str]
    required: pd.Series

    def bought(self, scope: Scope) -> pd.DataFrame:
        """The materials of a scope that are on offer; others can have no purchases."""
        materials = self.materials[self.materials.index.isin(self.offers["material"])]
        if scope.kind == "material":
            return materials[materials.index == scope.name]
        if scope.kind == "group":
            return materials[materials["group"] == scope.name]
        if scope.kind == "mineral":
            return materials[materials.index.isin(self.containing(scope.name))]
        return materials

    def containing(self, mineral: str) -> pd.Series:
        """The materials that contain a mineral."""
        return self.contents.loc[self.contents["mineral"] == mineral, "material"]


def names_of(
    materials: pd.DataFrame, contents: pd.DataFrame, suppliers: pd.DataFrame, groups: Mapping[str, frozenset[str]]
) -> Names:
    """The names that rules and scenarios may use."""
    return Names(
        materials=frozenset(materials.index),
        groups=frozenset(materials["group"]) - {""},
        minerals=frozenset(contents["mineral"]),
        suppliers=frozenset(suppliers.index),
        country_groups=groups,
    )


def rules_of(table: pd.DataFrame, basis: RuleBasis, found: Findings) -> tuple[Rule, ...]:
    """The rules, sorted by name; a row with an error is left out."""
    rules = [
        rule
        for row in table.to_dict("index").items()
        if (rule := _rule(int(str(row[0])), row[1], basis, found)) is not None
    ]
    return tuple(sorted(rules, key=lambda rule: rule.name))


def _rule(row_id: int, row: Row, basis: RuleBasis, found: Findings) -> Rule | None:
    """One row as a rule; None where a part of it is wrong, which is then in ``found``."""
    measure, limit = str(row["measure"]), str(row["limit"])
    scope = _taken(found, row_id, "applies_to", _scope(row, basis))
    source = _taken(found, row_id, "from", _source(row, measure, basis))
    excepted = _taken(found, row_id, "except", _excepted(row, basis))
    amount = _taken(found, row_id, "amount", _amount(row, measure, basis))
    first, last = window_of(found, SHEET, row_id, row["from_period"], row["to_period"], basis.span)  # type: ignore[arg-type]
    if not (isinstance(scope, Scope) and isinstance(source, Source) and isinstance(amount, Amount)):
        return None
    if not isinstance(excepted, frozenset) or not (row["rule"] and measure and limit and row["stage"] and row["per"]):
        return None
    penalty = float(str(row["flexible"]))
    rule = Rule(
        name=str(row["rule"]),
        scope=scope,
        measure=measure,
        source=source,
        excepted=excepted,
        stage="" if _has_no_stage(measure, source, excepted) else str(row["stage"]),
        limit=limit,
        amount=amount,
        per_period=row["per"] == "period",
        first_period=first,
        last_period=last,
        penalty=None if math.isnan(penalty) else penalty,
        row_id=row_id,
    )
    for check in _CHECKS:
        check(rule, basis, found)
    return rule


def _taken(found: Findings, row_id: int, name: str, reading: Reading) -> object:
    """The value of a reading; what is wrong with it is reported."""
    if reading.code:
        found.add(reading.severity, reading.code, reading.message, reading.hint, SHEET, row_id, name)
    return reading.value


def _scope(row: Row, basis: RuleBasis) -> Reading:
    text = str(row["applies_to"])
    return read_scope(text, basis.names) if text else Reading(None)


def _has_no_stage(measure: str, source: Source, excepted: frozenset[str]) -> bool:
    """Whether the rule looks at suppliers only, who have no stage."""
    return source.kind in SUPPLIER_SOURCES or (measure == "suppliers" and source.kind == "everything" and not excepted)


def _source(row: Row, measure: str, basis: RuleBasis) -> Reading:
    text = str(row["from"])
    if not text:
        if measure in COUNTS:
            return Reading(Source("everything"))
        hint = "Write any country, any supplier, a country, a country group or a supplier."
        return Reading(None, "blank-cell", "from is blank and required, as the measure is no count.", hint)
    reading = read_source(text, basis.names)
    if measure in COUNTS and isinstance(reading.value, Source) and not reading.value.name:
        return Reading(Source("everything"))
    return reading


def _excepted(row: Row, basis: RuleBasis) -> Reading:
    text = str(row["except"])
    return read_excepted(text, basis.names) if text else Reading(frozenset())


def _amount(row: Row, measure: str, basis: RuleBasis) -> Reading:
    cell = row["amount"]
    if cell == "" or not measure or not isinstance(cell, str | float):
        return Reading(None)
    return read_amount(cell, measure, basis.rates)


def _check_source(rule: Rule, _: RuleBasis, found: Findings) -> None:
    """At least some share from every single country can never hold."""
    if rule.source.kind in {"any country", "any supplier"} and rule.limit != "at most":
        message = f"{rule.limit} cannot be asked of {rule.source.kind}: it would hold for every single one."
        hint = "Name a country, group or supplier, or use at most."
        found.error("limit-beside-source", message, hint, SHEET, rule.row_id, "limit")
    if rule.excepted and rule.source.kind not in {"any country", "everything"}:
        message = f"except {found.raw(SHEET, rule.row_id, 'except')} has a meaning only beside any country."
        found.error("except-beside-source", message, "Leave Except blank.", SHEET, rule.row_id, "except")


def _check_quantity(rule: Rule, basis: RuleBasis, found: Findings) -> None:
    """A quantity over several materials needs one dimension, or their masses; so does a count that has a floor.

    A count that is only a ceiling counts awards of any size.
    """
    counts_from_a_quantity = rule.measure in COUNTS and rule.limit != "at most"
    if rule.measure != "quantity" and not counts_from_a_quantity:
        return
    own = basis.bought(rule.scope)
    if rule.scope.kind == "mineral":
        needs_mass = True
        unit = rule.amount.unit
        if unit and known_unit(unit).dimension != "mass":
            message = f"amount {found.raw(SHEET, rule.row_id, 'amount')} is no mass; contained minerals are weighed."
            found.error("unit-not-convertible", message, "Use kg, t or lb.", SHEET, rule.row_id, "amount")
            return
    else:
        needs_mass = rule.scope.kind != "each material" and len(set(own["dimension"])) > 1
    if rule.amount.kind == "quantity" and rule.scope.kind != "mineral":
        _check_unit(rule, own, found)
    elif needs_mass and own["kg_per_unit"].isna().any():
        wrong = own[own["kg_per_unit"].isna()]
        what = (
            f"contained {mineral_name(rule.scope.name)}"
            if rule.scope.kind == "mineral"
            else "quantity of materials in several units"
        )
        message = f"the {what} is measured in kg, but the mass of {listed(list(wrong.index))} is unknown."
        instead = "apply the rule to each material" if counts_from_a_quantity else "measure value"
        hint = f"Give these materials a Unit mass in Materials, or {instead}."
        found.error("no-unit-mass", message, hint, SHEET, rule.row_id, "applies_to")


def _check_unit(rule: Rule, own: pd.DataFrame, found: Findings) -> None:
    """The unit of an absolute amount must convert for every material in scope."""
    triples = zip(own.index, own["unit"], own["kg_per_unit"], strict=True)
    wrong = [name for name, unit, mass in triples if math.isnan(factor(unit, rule.amount.unit, float(mass), unit))]
    if wrong:
        message = f"amount {found.raw(SHEET, rule.row_id, 'amount')}: {listed(wrong)} does not convert into "
        message += f"{rule.amount.unit}."
        hint = "Give these materials a Unit mass in Materials, or use another unit or scope."
        found.error("unit-not-convertible", message, hint, SHEET, rule.row_id, "amount")


def _check_breaks(rule: Rule, basis: RuleBasis, found: Findings) -> None:
    """Incremental prices depend on the whole horizon, so the value of a part of it is not defined."""
    whole = rule.first_period == 0 and rule.last_period == basis.span.last
    if rule.measure != "value" or (whole and not (rule.per_period and basis.span.last > 0)):
        return
    offers = basis.offers[basis.offers["material"].isin(basis.bought(rule.scope).index)]
    wrong = [offer for offer in offers.index if offer in basis.incremental]
    if wrong:
        message = f"a value over single periods is not defined for {listed(wrong)} with incremental price breaks."
        hint = "Let the rule hold over the whole horizon, measure quantity, or use breaks for all units."
        found.error("value-with-breaks", message, hint, SHEET, rule.row_id, "per" if rule.per_period else "from_period")


def _check_empty(rule: Rule, basis: RuleBasis, found: Findings) -> None:
    """A rule over materials that nobody offers holds without doing anything."""
    if rule.scope.name and basis.bought(rule.scope).empty:
        message = f"the rule applies to no material on offer: {rule.scope.kind} {rule.scope.name}."
        is_mineral = rule.scope.kind == "mineral"
        hint = f"Check Contents: no material on offer contains {mineral_name(rule.scope.name)}." if is_mineral else ""
        found.warning("empty-scope", message, hint or "Check the name.", SHEET, rule.row_id, "applies_to")


def _check_penalty(rule: Rule, _: RuleBasis, found: Findings) -> None:
    """A rule that costs nothing to break does nothing."""
    if rule.penalty == 0.0:
        message = "the penalty is 0: the rule costs nothing to break."
        found.warning("free-violation", message, "Type never, or a penalty.", SHEET, rule.row_id, "flexible")


def _check_sliver(rule: Rule, basis: RuleBasis, found: Findings) -> None:
    """An absolute amount must be something beside what the rule measures."""
    own = basis.bought(rule.scope)
    if rule.amount.kind == "quantity":
        needed = in_unit(own, basis.required, rule.amount.unit)
        if rule.scope.kind == "mineral":
            rows = basis.contents[basis.contents["mineral"] == rule.scope.name]
            # A mineral that is stated twice is a problem of its own.
            needed *= rows.groupby("material")["fraction"].sum().reindex(needed.index)
    elif rule.amount.kind == "money":
        needed = basis.required * basis.offers.groupby("material")["landed_cost"].min()
    else:
        return
    report_sliver_amount(rule, own, needed, rule.amount.unit or basis.rates.base, found)


_CHECKS = (_check_source, _check_quantity, _check_breaks, _check_empty, _check_penalty, _check_sliver)
