"""The rules that count suppliers or countries: at most, at least or exactly so many with an award that counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.case import Rule
from optimizer.constraints.count_places import Places, all_purchases, places_of
from optimizer.constraints.fixed_cost import Uses, define_use
from optimizer.constraints.orders import Orders
from optimizer.order_limits import CLOSE, OrderLimits
from optimizer.problem import FloatArray, IntArray, Problem
from optimizer.rules.counted import CountRows, count_rows
from optimizer.solving.model import Block, Columns, SourcingModel, terms
from optimizer.solving.rows import SMALLEST
from optimizer.variables import Decisions

type Term = tuple[IntArray, IntArray, FloatArray]

_SLIVER = 1e-6
"""Where nothing is required an award counts when it is more than zero: here, from this part of what it could be."""


@dataclass(frozen=True)
class CountBlock:
    """The rows of one count rule at one stage as they stand in the model.

    Attributes:
        rows: what the rule counts.
        cell: scope × windows + window of each ``at_most`` row, and of each ``at_least`` row.
        at_most: the rows that limit from above; None where nothing could exceed them.
        at_least: the rows that limit from below; None where they ask for nothing.
        excess: violation of each ``at_most`` row, a count; None where the rule is hard.
        shortfall: violation of each ``at_least`` row; None where the rule is hard.
    """

    rows: CountRows
    cell: tuple[IntArray, IntArray]
    at_most: Block | None
    at_least: Block | None
    excess: Columns | None
    shortfall: Columns | None


@dataclass(frozen=True)
class _SoFar:
    """The model that counts are added to."""

    model: SourcingModel
    problem: Problem
    decisions: Decisions
    limits: OrderLimits
    orders: Orders
    uses: Uses


def define_counts(
    model: SourcingModel,
    problem: Problem,
    decisions: Decisions,
    limits: OrderLimits,
    orders: Orders,
    uses: Uses,
    rules: tuple[Rule, ...],
) -> list[CountBlock]:
    """All rules that count, each at each of its stages; a book without them stays as it is."""
    so_far = _SoFar(model, problem, decisions, limits, orders, uses)
    return [
        define_count_rule(so_far, rows, "_".join(filter(None, (f"rule_{number}", rows.stage))))
        for number, rule in enumerate(rules)
        if rule.amount.kind == "count"
        for rows in count_rows(rule, problem)
    ]


def define_count_rule(so_far: _SoFar, rows: CountRows, name: str) -> CountBlock:
    """Σ_k uses[k,w] ≤ amount + excess      and      Σ_k counts[k,w] + shortfall ≥ amount

    for each scope and window w, over suppliers or countries k: at most, at least, or both for exactly.
    """
    none: tuple[IntArray, None, None] = np.zeros(0, dtype=np.int64), None, None
    above: tuple[IntArray, Block | None, Columns | None] = none
    below: tuple[IntArray, Block | None, Columns | None] = none
    if rows.rule.limit != "at least":
        above = _define_ceiling(so_far, rows, name)
    if rows.rule.limit != "at most" and rows.rule.amount.value > 0.0:
        below = _define_floor(so_far, rows, name)
    return CountBlock(rows, (above[0], below[0]), above[1], below[1], above[2], below[2])


def _define_ceiling(so_far: _SoFar, rows: CountRows, name: str) -> tuple[IntArray, Block | None, Columns | None]:
    """Σ_k uses[k,w] ≤ amount + excess      in each scope and window with more places than that"""
    rule, counts_from = rows.rule, rows.counts_from(so_far.problem).ravel()
    places = places_of(so_far.problem, so_far.limits, rows, rows.tested)
    if rule.limit == "exactly":
        places = places.only(places.most > counts_from[places.cell] * (1.0 + CLOSE))
    number = np.bincount(places.cell, minlength=len(counts_from))
    cell = np.flatnonzero(number > rule.amount.value)
    if not len(cell):
        return cell, None, None
    places = places.only(np.isin(places.cell, cell))
    if rule.limit == "exactly":
        use = define_counting_use(so_far, rows, places, counts_from[places.cell], name)
    else:
        use = define_any_use(so_far, rows, places, name)
    groups = [(np.searchsorted(cell, places.cell), use, np.ones(len(use)))]
    excess = _violation(so_far, rule, (number[cell] - rule.amount.value).astype(float), f"{name}_at_most_violation")
    if excess is not None:
        groups.append((np.arange(len(cell)), excess.ids, np.full(len(cell), -1.0)))
    keys = _CellNames(rows, cell)
    block = so_far.model.add_block(f"{name}_at_most", len(cell), *terms(*groups), at_most=rule.amount.value, keys=keys)
    return cell, block, excess


def define_any_use(so_far: _SoFar, rows: CountRows, places: Places, name: str) -> IntArray:
    """buy[o,t] ≤ most[o,t] · uses[k,w]      for each purchase that brings anything of k in window w

    An award of any size uses its supplier or country. A supplier who has a yes-or-no decision for all that can be
    bought of him keeps it.
    """
    use = np.full(len(places.cell), -1, dtype=np.int64)
    if rows.rule.measure == "suppliers":
        whole = np.bincount(so_far.problem.purchases.supplier, minlength=len(so_far.uses.supplier_column))
        of_place = np.bincount(places.place, minlength=len(places.cell))
        use = np.where(of_place == whole[places.name], so_far.uses.supplier_column[places.name], -1)
    new = np.flatnonzero(use < 0)
    use[new] = _yes_or_no(so_far, rows, f"{name}_uses_{_one(rows)}", len(new)).ids
    entry = np.flatnonzero(np.isin(places.place, new))
    _tie(so_far, f"{name}_bought_if_used", places.purchase[entry], use[places.place[entry]])
    return use


def define_counting_use(
    so_far: _SoFar, rows: CountRows, places: Places, counts_from: FloatArray, name: str
) -> IntArray:
    """Σ measure · buy[o,t] ≤ counts_from[k,w] + (most[k,w] − counts_from[k,w]) · uses[k,w]

    An award up to what counts does not use its supplier or country. Each row is divided by most.
    """
    use = _yes_or_no(so_far, rows, f"{name}_uses_{_one(rows)}", len(places.cell))
    free = counts_from / places.most
    groups = _bought(so_far, places, places.most), (np.arange(len(use)), use.ids, free - 1.0)
    so_far.model.add_block(f"{name}_counts_if_used", len(use), *terms(*groups), at_most=free)
    return use.ids


def _define_floor(so_far: _SoFar, rows: CountRows, name: str) -> tuple[IntArray, Block | None, Columns | None]:
    """Σ_k counts[k,w] + shortfall ≥ amount                in each scope and window where anything is required
    Σ_k counts[k,w] + shortfall ≥ amount · buys[s,w]      where nothing is, and something can be bought
    """
    rule, base = rows.rule, rows.base(so_far.problem).ravel()
    bought = all_purchases(so_far.problem, so_far.limits, rows)
    cell = np.union1d(np.flatnonzero(base > 0.0), bought.cell)
    if not len(cell):
        return cell, None, None
    groups = [define_counts_from(so_far, rows, cell, name)]
    idle = bought.only(base[bought.cell] <= 0.0)
    if len(idle.cell):
        groups.append(define_buys(so_far, rows, idle, cell, name))
    shortfall = _violation(so_far, rule, np.full(len(cell), rule.amount.value), f"{name}_at_least_violation")
    if shortfall is not None:
        groups.append((np.arange(len(cell)), shortfall.ids, np.ones(len(cell))))
    right = np.where(base[cell] > 0.0, rule.amount.value, 0.0)
    keys = _CellNames(rows, cell)
    block = so_far.model.add_block(f"{name}_at_least", len(cell), *terms(*groups), at_least=right, keys=keys)
    return cell, block, shortfall


def define_counts_from(so_far: _SoFar, rows: CountRows, cell: IntArray, name: str) -> Term:
    """Σ measure · buy[o,t] ≥ counts_from[k,w] · counts[k,w]      divided by counts_from

    Who cannot reach it is left out. Where every one left must count there is nothing to decide.
    """
    base, counts_from = rows.base(so_far.problem).ravel(), rows.counts_from(so_far.problem).ravel()
    places = places_of(so_far.problem, so_far.limits, rows, rows.known)
    least = np.where(base[places.cell] > 0.0, counts_from[places.cell], _SLIVER * places.most)
    possible = (places.most > 0.0) & (places.most >= least * (1.0 - CLOSE))
    places, least = places.only(possible), least[possible]
    number = np.bincount(places.cell, minlength=len(base))
    decided = rows.rule.penalty is not None or bool(np.any(number > rows.rule.amount.value))
    one = f"{name}_counts_{_one(rows)}"
    counts = so_far.model.add_columns(one, len(least), upper=1.0, integer=decided)
    groups = _bought(so_far, places, least), (np.arange(len(counts)), counts.ids, -np.ones(len(counts)))
    so_far.model.add_block(f"{name}_counts_from", len(counts), *terms(*groups), at_least=0.0)
    return np.searchsorted(cell, places.cell), counts.ids, np.ones(len(counts))


def define_buys(so_far: _SoFar, rows: CountRows, idle: Places, cell: IntArray, name: str) -> Term:
    """buy[o,t] ≤ most[o,t] · buys[s,w]      for each purchase in a scope and window where nothing is required"""
    buys = so_far.model.add_columns(f"{name}_buys", len(idle.cell), upper=1.0, integer=True)
    _tie(so_far, f"{name}_bought_if_buys", idle.purchase, buys[idle.place])
    return np.searchsorted(cell, idle.cell), buys.ids, np.full(len(buys), -rows.rule.amount.value)


def _tie(so_far: _SoFar, name: str, purchase: IntArray, use: IntArray) -> None:
    define_use(so_far.model, name, purchase, use, so_far.decisions, so_far.limits, so_far.orders)


def _yes_or_no(so_far: _SoFar, rows: CountRows, name: str, count: int) -> Columns:
    """One decision a place; where a hard rule allows none, there is nothing to decide."""
    forbidden = rows.rule.penalty is None and rows.rule.amount.value == 0.0
    return so_far.model.add_columns(name, count, upper=0.0 if forbidden else 1.0, integer=not forbidden)


def _violation(so_far: _SoFar, rule: Rule, most: FloatArray, name: str) -> Columns | None:
    """0 ≤ violation ≤ most, at penalty a count; None where the rule is hard."""
    if rule.penalty is None:
        return None
    return so_far.model.add_columns(name, len(most), upper=most, cost=rule.penalty / so_far.problem.money)


def _bought(so_far: _SoFar, places: Places, divisor: FloatArray) -> tuple[IntArray, IntArray, FloatArray]:
    """Σ measure · buy of each place, divided by its divisor; what the solver would leave out brings nothing."""
    part = places.measure / divisor[places.place]
    kept = np.flatnonzero(part >= SMALLEST)
    return places.place[kept], so_far.decisions.buy[places.purchase[kept]], part[kept]


def _one(rows: CountRows) -> str:
    return "supplier" if rows.rule.measure == "suppliers" else "country"


@dataclass(frozen=True)
class _CellNames:
    """Names the rows of a rule when a message asks for one."""

    rows: CountRows
    cell: IntArray

    def __getitem__(self, number: int) -> str:
        scope = int(self.cell[number]) // self.rows.measured.windows
        return f"{self.rows.rule.name}: {self.rows.measured.scope.names[scope]}"
