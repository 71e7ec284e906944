"""Rules that count suppliers or countries: what every scope and window counts, and by how much a limit is missed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from data.case import Case, Rule
from optimizer.audit.findings import Findings, Indices, Numbers
from optimizer.audit.measures import Facts, Measured, measure, slices
from optimizer.audit.origins import NOWHERE, STAGES, Origins, View
from optimizer.audit.rules import scope_name, summed_stages, window_name

Span = tuple[Numbers, Numbers]
"""The least and the most that may be counted: an award within the tolerance of where it counts may go either way."""

ANY_AWARD = 1e-6
AN_AWARD_THAT_COUNTS = 1e-3
"""From which part of the scope's requirement an award counts: at most, and at least or exactly."""


@dataclass(frozen=True)
class CountedRows:
    """One count rule at one stage, by cell (see ``Measured``).

    Attributes:
        measured: the purchases.
        stage: the stage, ``""`` where the stage has no meaning.
        known: what is known to count.
        tested: what an at-most limit counts: also the unknown as the setting treats it.
        high: what may count at most, wherever the unknown comes from.
        idle: where nothing is required and nothing bought, so that no floor can be asked for.
    """

    measured: Measured
    stage: str
    known: Span
    tested: Span
    high: Span
    idle: np.ndarray

    def above(self) -> Numbers:
        """By how many the limit is exceeded, in favour of the plan; 0 where the limit is no ceiling."""
        least = self.tested[0] - self.measured.rule.amount.value
        return np.maximum(0.0, least) if self.measured.rule.limit != "at least" else np.zeros(len(least))

    def below(self) -> Numbers:
        """How many are missing, in favour of the plan; 0 where the limit is no floor."""
        missing = np.where(self.idle, 0.0, self.measured.rule.amount.value - self.known[1])
        return np.maximum(0.0, missing) if self.measured.rule.limit != "at most" else np.zeros(len(missing))


def expand_counts(facts: Facts, origins: Origins, findings: Findings) -> list[CountedRows]:
    """Count for every rule that counts, stage by stage."""
    rules = [rule for rule in facts.case.rules if rule.amount.kind == "count"]
    return [
        _counted(facts, origins, measured, stage, findings.tolerance)
        for measured in (measure(facts, rule) for rule in rules)
        for stage in count_stages(measured.rule)
    ]


def count_stages(rule: Rule) -> tuple[str, ...]:
    """The stages at which a count is tested one by one; ``("",)`` where it has no meaning.

    A supplier has no stage, unless only those are counted that deliver from some countries. A count of the countries
    that one supplier delivers from has the stage of a blank cell: made.
    """
    if rule.measure == "suppliers" and rule.source.kind not in {"country", "group"} and not rule.excepted:
        return ("",)
    stage = rule.stage or "made"
    return STAGES if stage == "each" else (stage,)


def check_counts(case: Case, counted: list[CountedRows], findings: Findings) -> float:
    """Compare every count with its limit; returns the penalties of the flexible ones."""
    penalties = 0.0
    for rows in counted:
        rule, above, below = rows.measured.rule, rows.above(), rows.below()
        if rule.penalty is not None:
            penalties += rule.penalty * float((above + below).sum())
            continue
        for cell in np.flatnonzero((above > 0) | (below > 0)):
            found = rows.tested[0][cell] if above[cell] > 0 else rows.known[1][cell]
            where = ", ".join(
                part
                for part in (
                    f"rule {rule.name}",
                    scope_name(case, rows.measured, int(cell)),
                    rows.stage,
                    window_name(case, rows.measured, int(cell)),
                )
                if part
            )
            text = f"{found:.0f} {rule.measure} count where {rule.limit} {rule.amount.value:.0f} are asked for."
            findings.add("count", where, rule.amount.value, found, text)
    return penalties


def _counted(facts: Facts, origins: Origins, measured: Measured, stage: str, tolerance: float) -> CountedRows:
    counts_from = ANY_AWARD if measured.rule.limit == "at most" else AN_AWARD_THAT_COUNTS
    required = np.maximum(measured.base, 0.0)

    def span(cell: Indices, amount: Numbers) -> Span:
        return _span(cell, amount, counts_from * required, tolerance * required)

    count = _suppliers if measured.rule.measure == "suppliers" else _countries
    known, tested, high = count(facts, origins, measured, stage, span)
    idle = (measured.base <= 0) & (measured.gross <= 0)
    return CountedRows(measured, stage, known, tested, high, idle)


def _span(cell: Indices, amount: Numbers, counts_from: Numbers, margin: Numbers) -> Span:
    """How many of the amounts count in each cell, at least and at most."""
    surely = (amount > 0) & (amount > (counts_from + margin)[cell])
    perhaps = (amount > 0) & (amount >= (counts_from - margin)[cell])
    cells = len(counts_from)
    return (
        np.bincount(cell[surely], minlength=cells).astype(np.float64),
        np.bincount(cell[perhaps], minlength=cells).astype(np.float64),
    )


Counting = Callable[[Indices, Numbers], Span]


def _suppliers(
    facts: Facts, origins: Origins, measured: Measured, stage: str, span: Counting
) -> tuple[Span, Span, Span]:
    """Suppliers with an award, or with an award from the countries that the rule looks at."""
    supplier = facts.offer_supplier[measured.offer]
    spans = []
    for way in ("known", "upper", "high"):
        share = np.ones(len(supplier))
        if stage:
            members = _members(facts.case, origins, measured.rule)
            share = origins.share_of(members, measured.mineral, summed_stages(stage), way)[measured.offer]
        elif measured.rule.source.kind == "supplier":
            share = (supplier == facts.case.suppliers.index.get_loc(measured.rule.source.name)).astype(np.float64)
        spans.append(span(*_added_up(measured.cell, supplier, measured.amount * share)))
    return spans[0], spans[1], spans[2]


def _countries(
    facts: Facts, origins: Origins, measured: Measured, stage: str, span: Counting
) -> tuple[Span, Span, Span]:
    """Countries with an award; what is unknown is one country more, where the setting counts it."""
    stages, rule, amount = summed_stages(stage), measured.rule, measured.amount
    if rule.source.kind == "supplier":
        own = facts.case.suppliers.index.get_loc(rule.source.name)
        amount = amount * (facts.offer_supplier[measured.offer] == own)
    members = _members(facts.case, origins, rule)
    is_member = np.array([country in members for country in origins.countries], dtype=bool)

    def named(way: str) -> Span:
        view = origins.view(measured.mineral, stages, way)
        cell, country, from_country = _by_country(measured, amount, view)
        inside = is_member[country]
        return span(cell[inside], from_country[inside])

    def unknown(way: str) -> Span:
        loose = amount * origins.view(measured.mineral, stages, way).base[measured.offer]
        total = np.bincount(measured.cell, loose, minlength=measured.cells)
        return span(np.arange(measured.cells), total)

    known, spread = named("known"), named("named")
    return known, _both(spread, unknown("upper")), _both(known, unknown("high"))


def _both(one: Span, other: Span) -> Span:
    return one[0] + other[0], one[1] + other[1]


def _members(case: Case, origins: Origins, rule: Rule) -> frozenset[str]:
    """The countries that a rule looks at: those of From, or all but the excepted ones."""
    if rule.source.kind == "country":
        return frozenset({rule.source.name})
    if rule.source.kind == "group":
        return frozenset(case.groups[rule.source.name])
    return frozenset(origins.countries) - rule.excepted - {NOWHERE}


def _by_country(measured: Measured, amount: Numbers, view: View) -> tuple[Indices, Indices, Numbers]:
    """What comes from each named country, by cell."""
    entry, award = slices(view.first, measured.offer)
    return _added_up_pairs(measured.cell[award], view.country[entry], amount[award] * view.more[entry])


def _added_up(cell: Indices, source: Indices, amount: Numbers) -> tuple[Indices, Numbers]:
    cells, _, total = _added_up_pairs(cell, source, amount)
    return cells, total


def _added_up_pairs(cell: Indices, source: Indices, amount: Numbers) -> tuple[Indices, Indices, Numbers]:
    width = int(source.max(initial=0)) + 1
    key, where = np.unique(cell * width + source, return_inverse=True)
    return key // width, key % width, np.bincount(where, amount, minlength=len(key)).astype(np.float64)
