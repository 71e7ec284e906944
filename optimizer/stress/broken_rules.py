"""Which rules a re-plan breaks. Rules are reported then, not enforced (WORKBOOK.md, "Losses")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from data.arrays import FloatArray
from data.case import Rule
from optimizer.answer.count_exposure import counts_of
from optimizer.answer.purchased import Purchased
from optimizer.price_schedule import average_prices, landed
from optimizer.problem import Problem
from optimizer.rules.counted import CountRows, count_rows
from optimizer.rules.rows import expand
from optimizer.rules.scope import RuleRows, measured_in

_TOLERANCE = 1e-6
"""Part of what is allowed, or of all purchases, by which a rule may be missed."""


@dataclass(frozen=True)
class ShareTest:
    """One share or amount rule at one stage, ready to be tested again and again.

    Attributes:
        rows: the rule's rows.
        counted: adds up what counts against an at-most rule, shape (tested pairs, offers).
        low: what is known, the same shape.
        scope: number of the scope of each tested pair.
        total: adds up all purchases, shape (scopes, offers).
        surplus: measure of one unit of surplus, shape (scopes, materials).
        amount: the share, or the amount in measure units.
    """

    rows: RuleRows
    counted: csr_array
    low: csr_array
    scope: np.ndarray[tuple[int], np.dtype[np.int64]]
    total: csr_array
    surplus: csr_array
    amount: float

    def is_broken(self, bought: FloatArray, landed_cost: FloatArray, surplus: FloatArray) -> bool:
        """Whether Σ weight · origin · bought ≤ amount · total fails (at least alike) for a pair and window.

        Args:
            bought: material units, shape (offers, windows).
            landed_cost: of one unit of each offer, base currency.
            surplus: material units, shape (materials, windows).
        """
        rule = self.rows.rule
        weighed = bought * (landed_cost if rule.measure == "value" else self.rows.scope.weight)[:, None]
        total = self.total @ weighed
        if rule.measure != "value":
            total = total - self.surplus @ surplus
        allowed = np.full((len(self.scope), bought.shape[1]), self.amount)
        if rule.amount.kind == "share":
            allowed = self.amount * total[self.scope]
        slack = _TOLERANCE * np.maximum(np.abs(total[self.scope]), np.abs(allowed))
        above = rule.limit != "at least" and bool((self.counted @ weighed > allowed + slack).any())
        return above or (rule.limit != "at most" and bool((self.low @ weighed < allowed - slack).any()))


@dataclass(frozen=True)
class RuleTests:
    """All rules of a problem, ready to be tested on what is bought."""

    problem: Problem
    shares: tuple[ShareTest, ...]
    counts: tuple[CountRows, ...]

    def broken(self, bought: FloatArray, surplus: FloatArray) -> tuple[str, ...]:
        """The names of the rules that fail, sorted. Values are at the book's prices.

        Args:
            bought: material units, one an entry of ``problem.purchases``.
            surplus: material units, shape (materials, periods).
        """
        problem, case = self.problem, self.problem.case
        offers = len(case.offers)
        landed_cost = case.offers["landed_cost"].to_numpy(dtype=float)
        if len(case.price_breaks):
            landed_cost = landed(case, average_prices(case, np.bincount(problem.purchases.offer, bought, offers)))
        failed: set[str] = set()
        by_window: dict[tuple[object, ...], FloatArray] = {}
        for test in self.shares:
            rule = test.rows.rule
            if rule.name in failed:
                continue
            key = (rule.per_period, rule.first_period, rule.last_period)
            if key not in by_window:
                by_window[key] = _bought_in_windows(problem, bought, test.rows)
            if test.is_broken(by_window[key], landed_cost, _in_windows(surplus, test.rows)):
                failed.add(rule.name)
        none = np.zeros(0)
        answer = Purchased(bought, none, none, surplus, none, landed_cost, 0.0)
        failed |= {rows.rule.name for rows in self.counts if counts_of(rows, problem, answer).violation().any()}
        return tuple(sorted(failed))


def rule_tests(problem: Problem, rules: tuple[Rule, ...]) -> RuleTests:
    """The tests of some rules."""
    shares = (rows for rule in rules if rule.amount.kind != "count" for rows in expand(rule, problem))
    counts = (rows for rule in rules if rule.amount.kind == "count" for rows in count_rows(rule, problem))
    return RuleTests(problem, tuple(_share_tests(shares)), tuple(counts))


def _share_tests(rows_of_rules: Iterator[RuleRows]) -> Iterator[ShareTest]:
    for rows in rows_of_rules:
        rule, scope = rows.rule, rows.scope
        inside = np.flatnonzero(scope.of_offer >= 0)
        total = _matrix(scope.of_offer[inside], inside, np.ones(len(inside)), (len(scope.names), len(scope.of_offer)))
        tested = np.flatnonzero(rows.tested)
        held = np.flatnonzero(scope.of_material >= 0)
        amount = rule.amount.value * (measured_in(rule).factor if rule.amount.kind == "quantity" else 1.0)
        yield ShareTest(
            rows,
            csr_array(_parts(rows, rows.counted, rows.loose)[tested]),
            csr_array(_parts(rows, rows.low, np.zeros(len(rows.loose)))[tested]),
            rows.pair_scope[tested],
            total,
            _matrix(
                scope.of_material[held],
                held,
                scope.material_weight[held],
                (len(scope.names), len(scope.of_material)),
            ),
            amount,
        )


def _parts(rows: RuleRows, part: FloatArray, spread: FloatArray) -> csr_array:
    """The part of each offer that counts for each pair: its entries, and what is spread over all pairs of a scope."""
    shape = (len(rows.pair_scope), len(rows.scope.of_offer))
    named = _matrix(rows.entry_pair, rows.entry_offer, part, shape)
    offer = np.flatnonzero((spread > 0.0) & (rows.scope.of_offer >= 0))
    if not len(offer):
        return named
    of_scope = _matrix(rows.scope.of_offer[offer], offer, spread[offer], (len(rows.scope.names), shape[1]))
    pair = np.flatnonzero(rows.is_spread)
    to_pair = _matrix(pair, rows.pair_scope[pair], np.ones(len(pair)), (shape[0], len(rows.scope.names)))
    return csr_array(named + to_pair @ of_scope)


def _matrix(row: np.ndarray, column: np.ndarray, value: np.ndarray, shape: tuple[int, int]) -> csr_array:
    return csr_array((value, (row, column)), shape=shape)


def _bought_in_windows(problem: Problem, bought: FloatArray, rows: RuleRows) -> FloatArray:
    """What is bought of each offer in each window, shape (offers, windows)."""
    purchases, windows, offers = problem.purchases, rows.windows, len(problem.case.offers)
    window = rows.window_of(purchases.period)
    weight = np.where(window >= 0, bought, 0.0)
    flat = np.bincount(purchases.offer * windows + np.maximum(window, 0), weight, minlength=offers * windows)
    return flat.reshape(offers, windows)


def _in_windows(surplus: FloatArray, rows: RuleRows) -> FloatArray:
    window = rows.window_of(np.arange(surplus.shape[1]))
    result = np.zeros((surplus.shape[0], rows.windows))
    for period in np.flatnonzero(window >= 0).tolist():
        result[:, window[period]] += surplus[:, period]
    return result
