"""Every rule, expanded into its rows, measured on the awards and compared with its limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from data.case import Case, Rule
from data.countries import country_iso2
from optimizer.audit.findings import Findings, Flags, Indices, Numbers
from optimizer.audit.measures import Facts, Measured, measure, slices
from optimizer.audit.origins import NOWHERE, STAGES, Origins, View

ANYWHERE = -1
"""The row of a country that no row of Origins names."""


@dataclass(frozen=True)
class TestedRows:
    """Rows of one rule at one stage that are tested against one side of its limit.

    Attributes:
        measured: the purchases.
        stage: the stage, ``""`` for suppliers.
        way: how the unknown is counted, see ``Origins``; "upper" for suppliers.
        is_floor: whether the amount is a lower bound.
        cell: scope and window of each row.
        source: the country or supplier of each row, by number; ANYWHERE for an unnamed one or a whole group.
        amount: what comes from it.
        copies: how many sources each row stands for.
    """

    measured: Measured
    stage: str
    way: str
    is_floor: bool
    cell: Indices
    source: Indices
    amount: Numbers
    copies: Numbers

    def violation(self) -> Numbers:
        """By how much each row breaks its limit, in the measure of the rule; 0 where it holds."""
        limit = self.measured.rule.amount.value
        bound = limit * self.measured.total[self.cell] if self.measured.is_share else np.full(len(self.cell), limit)
        excess = bound - self.amount if self.is_floor else self.amount - bound
        return np.maximum(0.0, excess)

    def points(self) -> Numbers:
        """The violation as a rule's penalty counts it: percentage points of the base, or the rule's own unit."""
        if not self.measured.is_share:
            return self.violation()
        base = self.measured.base[self.cell]
        return 100.0 * np.divide(self.violation(), base, out=np.zeros_like(base), where=base > 0)


@dataclass(frozen=True)
class TestedRule:
    """One rule, what it measures and every row that it expands to."""

    measured: Measured
    rows: tuple[TestedRows, ...]


def expand_rules(facts: Facts, origins: Origins) -> list[TestedRule]:
    """Expand every rule that limits a share or an amount into its rows; ``audit.counts`` has the others."""
    measures = (measure(facts, rule) for rule in facts.case.rules if rule.amount.kind != "count")
    return [TestedRule(measured, tuple(tested_rows(facts, origins, measured))) for measured in measures]


def check_rules(case: Case, origins: Origins, rules: list[TestedRule], findings: Findings) -> tuple[float, float]:
    """Compare every rule with its limit.

    Returns:
        The penalties of all flexible rules, and how far that sum can be off when every row that is broken is off by
        the tolerance.
    """
    penalties = slack = 0.0
    for rows in (rows for rule in rules for rows in rule.rows):
        hard = must_hold(rows)
        for row in broken_rows(rows, hard, findings):
            _note(case, origins, rows, int(row), findings)
        price = rows.measured.rule.penalty
        if price is not None:
            points = np.where(hard, 0.0, rows.points() * rows.copies)
            penalties += price * float(points.sum())
            slack += price * findings.tolerance * float((_whole(rows) * rows.copies)[points > 0].sum())
    return penalties, slack


def _whole(rows: TestedRows) -> Numbers:
    """What the whole of each row's base counts as: 100 points, or the purchases in the rule's unit."""
    measured = rows.measured
    if measured.is_share:
        return np.full(len(rows.cell), 100.0)
    return np.maximum(measured.gross, measured.rule.amount.value)[rows.cell]


def must_hold(rows: TestedRows) -> Flags:
    """Which rows are hard: all of a rule without penalty, and those of a share whose base is 0."""
    measured = rows.measured
    hard = np.full(len(rows.cell), measured.rule.penalty is None)
    if measured.is_share:
        hard |= measured.base[rows.cell] <= 0
    return hard


def broken_rows(rows: TestedRows, tested: Flags, findings: Findings) -> Indices:
    """The tested rows whose violation exceeds the tolerance."""
    measured = rows.measured
    violation = np.where(tested, rows.violation(), 0.0)
    scale = np.maximum(measured.gross, measured.base)
    if not measured.is_share:
        scale = findings.scale(np.full(measured.cells, measured.rule.amount.value), measured.gross)
    return findings.above(violation, np.zeros_like(violation), scale[rows.cell])


def _note(case: Case, origins: Origins, rows: TestedRows, row: int, findings: Findings) -> None:
    measured, rule = rows.measured, rows.measured.rule
    cell = int(rows.cell[row])
    total = float(measured.total[cell]) if measured.is_share else 1.0
    found = float(rows.amount[row]) / total if total > 0 else float(rows.amount[row])
    source = _source_name(case, origins, rows, row)
    stage = f", {rows.stage}" if rows.stage else ""
    where = (
        f"rule {rule.name}, {scope_name(case, measured, cell)}{stage}, {source}, {window_name(case, measured, cell)}"
    )
    bound = "at least" if rows.is_floor else "at most"
    limit, stated = rule.amount.value, 100.0 if measured.is_share else 1.0
    digits = next((each for each in (4, 6, 9) if f"{found:.{each}g}" != f"{limit:.{each}g}"), 12)
    unit = {"share": "%", "money": case.settings.base_currency}.get(rule.amount.kind, rule.amount.unit)
    told, allowed = (f"{_said(stated * each, digits)} {unit}".rstrip() for each in (found, limit))
    if measured.is_share and total <= 0:
        told = "more than all that counts"
    text = f"{told} stands where {bound} {allowed} is allowed."
    findings.add("rule", where, rule.amount.value, found, text)


def _said(number: float, digits: int) -> str:
    """A number to some digits, without an exponent."""
    return np.format_float_positional(float(f"{number:.{digits}g}"), trim="-")


def _source_name(case: Case, origins: Origins, rows: TestedRows, row: int) -> str:
    source = rows.measured.rule.source
    if source.kind == "any country":
        number = int(rows.source[row])
        return country_code(origins.countries[number]) if number != ANYWHERE else "a country that is not named"
    if source.kind == "any supplier":
        return str(case.suppliers.index[int(rows.source[row])])
    return country_iso2(source.name) if source.kind == "country" else source.name


def country_code(country: str) -> str:
    """Two letters, as people read countries everywhere; what is of unknown origin has none."""
    return country if country == NOWHERE else country_iso2(country)


def scope_name(case: Case, measured: Measured, cell: int) -> str:
    """The scope of a cell in words: the material for ``each material``, else the rule's own scope."""
    scope = measured.rule.scope
    if scope.kind == "each material":
        return str(case.materials.index[measured.materials[cell // len(measured.windows)]])
    return scope.name or scope.kind


def window_name(case: Case, measured: Measured, cell: int) -> str:
    """The window of a cell in words."""
    first, last = measured.windows[cell % len(measured.windows)]
    return case.periods[first].label if first == last else f"{case.periods[first].label} to {case.periods[last].label}"


def tested_rows(facts: Facts, origins: Origins, measured: Measured) -> Iterator[TestedRows]:
    """All rows that a rule expands to: per stage, and per side where the limit is ``exactly``.

    ``exactly`` is at most (named + unknown as treated) and at least (named).
    """
    rule = measured.rule
    sides = {"at most": [("upper", False)], "at least": [("known", True)]}.get(
        rule.limit, [("upper", False), ("known", True)]
    )
    for stage in stages_of(rule):
        for way, is_floor in sides:
            yield _rows(facts, origins, measured, stage, way, is_floor)


def stages_of(rule: Rule) -> tuple[str, ...]:
    """The stages at which a rule is tested one by one; ``("",)`` for a supplier."""
    if rule.source.kind in {"supplier", "any supplier"}:
        return ("",)
    return STAGES if rule.stage == "each" else (rule.stage,)


def summed_stages(stage: str) -> tuple[str, ...]:
    """The stages whose shares add up at a tested stage: all four for ``any``."""
    return STAGES if stage == "any" else (stage,)


def _rows(facts: Facts, origins: Origins, measured: Measured, stage: str, way: str, is_floor: bool) -> TestedRows:
    kind, name = measured.rule.source.kind, measured.rule.source.name
    stages = summed_stages(stage)
    if kind == "any country":
        view = origins.view(measured.mineral, stages, way)
        return _country_rows(facts, origins, measured, view, stage, way, is_floor)
    if kind == "any supplier":
        supplier = facts.offer_supplier[measured.offer]
        cell, source, amount = _by_cell_and_source(measured.cell, supplier, measured.amount)
        copies = np.ones(len(cell))
        return TestedRows(measured, stage, way, is_floor, cell, source, amount, copies)
    if kind == "supplier":
        share = (facts.offer_supplier == facts.case.suppliers.index.get_loc(name)).astype(np.float64)
    else:
        members = facts.case.groups[name] if kind == "group" else {name}
        share = origins.share_of(members, measured.mineral, stages, way)
    amount = _by_cell(measured, measured.amount * share[measured.offer])
    cell = np.arange(measured.cells)
    source = np.full(measured.cells, ANYWHERE)
    return TestedRows(measured, stage, way, is_floor, cell, source, amount, np.ones(measured.cells))


def _by_cell(measured: Measured, amount: Numbers) -> Numbers:
    return np.bincount(measured.cell, amount, minlength=measured.cells).astype(np.float64)


def _by_cell_and_source(cell: Indices, source: Indices, amount: Numbers) -> tuple[Indices, Indices, Numbers]:
    width = int(source.max(initial=0)) + 1
    key, where = np.unique(cell * width + source, return_inverse=True)
    return key // width, key % width, np.bincount(where, amount, minlength=len(key)).astype(np.float64)


def purchases_by_country(measured: Measured, view: View) -> tuple[Indices, Indices, Numbers, Numbers]:
    """Purchases by cell and named country, and by cell what counts for a country that nobody names."""
    anywhere = _by_cell(measured, measured.amount * view.base[measured.offer])
    entry, award = slices(view.first, measured.offer)
    more = measured.amount[award] * view.more[entry]
    cell, country, amount = _by_cell_and_source(measured.cell[award], view.country[entry], more)
    return cell, country, amount + anywhere[cell], anywhere


def _country_rows(
    facts: Facts, origins: Origins, measured: Measured, view: View, stage: str, way: str, is_floor: bool
) -> TestedRows:
    """One row a country that is named by an offer in scope, and one for a country that none names.

    Countries from which nothing is bought differ in nothing but their name: they share the row of the unnamed one,
    whose ``copies`` say how many they are.
    """
    cell, country, amount, anywhere = purchases_by_country(measured, view)
    names = np.array(origins.countries, dtype=object)
    left_out = np.isin(names, sorted(measured.rule.excepted | {NOWHERE}))
    tested = ~left_out[country]
    cell, country, amount = cell[tested], country[tested], amount[tested]
    named, has_unknown = _named_in_scope(facts, measured, view, left_out)
    unbought = named - np.bincount(cell, minlength=measured.cells)
    copies = np.concatenate([np.ones(len(cell)), unbought + has_unknown])
    cell = np.concatenate([cell, np.arange(measured.cells)])
    country = np.concatenate([country, np.full(measured.cells, ANYWHERE)])
    amount = np.concatenate([amount, anywhere])
    keep = copies > 0
    return TestedRows(measured, stage, way, is_floor, cell[keep], country[keep], amount[keep], copies[keep])


def _named_in_scope(facts: Facts, measured: Measured, view: View, left_out: np.ndarray) -> tuple[Indices, np.ndarray]:
    """For each cell: how many countries the offers in scope name, and whether any of them has an unknown share."""
    entry, position = slices(facts.first_offer, measured.materials)
    offer, scope = facts.offers_by_material[entry], measured.scope[position]
    unknown = np.zeros(measured.scopes, dtype=bool)
    np.logical_or.at(unknown, scope, view.base[offer] > 0)
    entry, position = slices(view.first, offer)
    country = view.country[entry]
    tested = ~left_out[country]
    pairs = np.unique(scope[position[tested]] * len(left_out) + country[tested])
    named = np.bincount(pairs // max(1, len(left_out)), minlength=measured.scopes)
    return np.repeat(named, len(measured.windows)), np.repeat(unknown, len(measured.windows))
