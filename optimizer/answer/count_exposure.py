"""How many suppliers or countries a plan counts, rule by rule, and how far that is from the rule's limit.

An award within a millionth of the requirement of where it counts may go either way: it goes as the limit would like.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.countries import country_iso2
from data.plan import EXPOSURE
from optimizer.answer.exposure import window_labels
from optimizer.answer.purchased import Purchased
from optimizer.building import Built
from optimizer.problem import BoolArray, FloatArray, Problem
from optimizer.rules.counted import Counted, CountRows

_MARGIN = 1e-6
"""Part of the requirement by which an award may miss what counts: what the solver and the audit allow."""


@dataclass(frozen=True)
class Counts:
    """What one count rule counts in a plan at one stage; arrays of shape (scopes, windows).

    Attributes:
        rows: the rule.
        known: what is known to count.
        tested: what counts against at most.
        high: what may count at most.
        idle: where nothing is required and nothing bought, so that a floor asks for nothing.
    """

    rows: CountRows
    known: FloatArray
    tested: FloatArray
    high: FloatArray
    idle: BoolArray

    def violation(self) -> FloatArray:
        """By how many the limit is missed."""
        rule = self.rows.rule
        above = self.tested - rule.amount.value if rule.limit != "at least" else np.zeros_like(self.tested)
        below = rule.amount.value - self.known if rule.limit != "at most" else np.zeros_like(self.known)
        return np.maximum(above, 0.0) + np.where(self.idle, 0.0, np.maximum(below, 0.0))

    def binding(self) -> BoolArray:
        """Where the count is at its limit or beyond it."""
        rule = self.rows.rule
        at_limit = np.zeros(self.idle.shape, dtype=bool)
        if rule.limit != "at least":
            at_limit |= self.tested >= rule.amount.value
        if rule.limit != "at most":
            at_limit |= (self.known <= rule.amount.value) & ~self.idle
        return at_limit

    def penalty(self) -> float:
        """What the violations of a flexible rule cost, in base currency; 0 for a hard rule."""
        return float((self.rows.rule.penalty or 0.0) * self.violation().sum())


def counts_of(rows: CountRows, problem: Problem, answer: Purchased) -> Counts:
    """What a plan counts under one rule at one stage."""
    purchases, measured = problem.purchases, rows.measured
    weight = answer.landed_cost if measured.rule.measure == "value" else measured.scope.weight
    window = measured.window_of(purchases.period)
    inside = window >= 0
    bought = np.zeros((len(weight), measured.windows))
    np.add.at(bought, (purchases.offer[inside], window[inside]), answer.bought[inside])
    bought *= weight[:, None]
    base, counts_from = rows.base(problem), rows.counts_from(problem)
    limit = rows.rule.amount.value
    more = np.inf if rows.rule.limit == "at least" else limit
    known, tested, high = (
        _number(counted, bought, counts_from, _MARGIN * base, wanted)
        for counted, wanted in ((rows.known, limit), (rows.tested, limit), (rows.high, more))
    )
    gross = np.zeros_like(base)
    offer = np.flatnonzero(measured.scope.of_offer >= 0)
    np.add.at(gross, measured.scope.of_offer[offer], bought[offer])
    return Counts(rows, known, tested, high, (base <= 0.0) & (gross <= 0.0))


def _number(
    counted: Counted, bought: FloatArray, counts_from: FloatArray, margin: FloatArray, wanted: float
) -> FloatArray:
    """How many awards count in each scope and window: of those that surely do and those that may, as many as wanted."""
    award = np.zeros((len(counted.scope), bought.shape[1]))
    np.add.at(award, counted.entry, counted.part[:, None] * bought[counted.offer])
    surely, perhaps = np.zeros_like(counts_from), np.zeros_like(counts_from)
    some = award > 0.0
    np.add.at(surely, counted.scope, some & (award > (counts_from + margin)[counted.scope]))
    np.add.at(perhaps, counted.scope, some & (award >= (counts_from - margin)[counted.scope]))
    return np.minimum(np.maximum(wanted, surely), perhaps)


def with_counts(shares: pd.DataFrame, built: Built, counts: Sequence[Counts]) -> pd.DataFrame:
    """The exposure table of a plan with the lines of the rules that count, by rule (``data.plan.EXPOSURE``).

    Each has one line a scope, stage and window; ``share``, ``share_low`` and ``share_high`` are counts.
    """
    if not counts:
        return shares
    tables = [shares, *(_lines(found, built.problem) for found in counts)]
    table = pd.concat([table for table in tables if len(table)], ignore_index=True)
    order = {rule.name: number for number, rule in enumerate(built.problem.case.rules)}
    return table.sort_values("rule", key=lambda names: names.map(order), kind="stable", ignore_index=True)


def _lines(counts: Counts, problem: Problem) -> pd.DataFrame:
    rows, rule, measured = counts.rows, counts.rows.rule, counts.rows.measured
    scope, window = (axis.ravel() for axis in np.indices(counts.idle.shape))
    source = country_iso2(rule.source.name) if rule.source.kind == "country" else rule.source.name
    share = counts.known if rule.limit == "at least" else counts.tested
    return pd.DataFrame(
        {
            "rule": rule.name,
            "applies_to": np.array(measured.scope.names, dtype=object)[scope],
            "stage": rows.stage or None,
            "from": source or None,
            "period": np.array(window_labels(measured, problem), dtype=object)[window],
            "share": share.ravel(),
            "share_low": counts.known.ravel(),
            "share_high": counts.high.ravel(),
            "limit": rule.amount.value,
            "reachable": np.nan,
            "binding": counts.binding().ravel(),
            "price_per_point": np.nan,
            "violation": counts.violation().ravel(),
        },
        columns=list(EXPOSURE),
    )
