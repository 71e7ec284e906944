"""The mathematical program of a benchmark book, straight from its tables: what every subject but Lodestone builds.

The same decisions and rows as Lodestone's (MODEL.md), written without its code: that both come to the same cost
checks both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from scipy.sparse import coo_array, csr_array, vstack

from data.case import Case
from tests.benchmarks.books import COUNTRIES, STAGES

type Group = tuple[np.ndarray, np.ndarray, np.ndarray | float]


@dataclass(frozen=True)
class Rows:
    """The rows of one formula: matrix · x (≤, =, ≥) right."""

    name: str
    matrix: csr_array
    sense: str
    right: np.ndarray


@dataclass
class Formulation:
    """min cost · x under some rows, lower ≤ x ≤ upper, x[integer] whole; it grows by ``columns`` and ``rows``.

    Attributes:
        lower: least value of each column.
        upper: greatest value of each column.
        cost: cost of each column.
        integer: whether a column takes whole values only.
        blocks: the rows, one formula each.
    """

    lower: np.ndarray = field(default_factory=lambda: np.zeros(0))
    upper: np.ndarray = field(default_factory=lambda: np.zeros(0))
    cost: np.ndarray = field(default_factory=lambda: np.zeros(0))
    integer: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=bool))
    blocks: list[Rows] = field(default_factory=list)

    def columns(
        self, count: int, upper: np.ndarray | float, cost: np.ndarray | float = 0.0, *, integer: bool = False
    ) -> np.ndarray:
        """Adds columns from 0 up; returns their numbers."""
        first = len(self.cost)
        self.lower = np.append(self.lower, np.zeros(count))
        self.upper = np.append(self.upper, np.broadcast_to(upper, count))
        self.cost = np.append(self.cost, np.broadcast_to(cost, count))
        self.integer = np.append(self.integer, np.full(count, integer))
        return np.arange(first, first + count)

    def rows(self, name: str, count: int, groups: list[Group], sense: str, right: np.ndarray | float = 0.0) -> None:
        """Adds the rows of one formula.

        Args:
            name: its name.
            count: how many rows.
            groups: terms as (row, column, coefficient), each an array; a coefficient may be one for all.
            sense: ``<=``, ``=`` or ``>=``.
            right: right-hand side.
        """
        row, column = (np.concatenate([group[part] for group in groups]) for part in (0, 1))
        values = np.concatenate([np.broadcast_to(value, len(at)) for at, _, value in groups])
        matrix = csr_array(coo_array((values, (row, column)), shape=(count, len(self.cost))))
        self.blocks.append(Rows(name, matrix, sense, np.array(np.broadcast_to(right, count))))

    @property
    def matrix(self) -> csr_array:
        """All rows in one matrix, by rows."""
        return self.joined(self.blocks)

    def joined(self, blocks: list[Rows]) -> csr_array:
        """The rows of some blocks in one matrix over all columns."""
        parts = (block.matrix for block in blocks)
        shape = len(self.cost)
        return csr_array(vstack([csr_array((p.data, p.indices, p.indptr), (p.shape[0], shape)) for p in parts], "csr"))

    @property
    def row_bounds(self) -> tuple[np.ndarray, np.ndarray]:
        """Least and greatest value of each row."""
        lower = [np.where(block.sense == "<=", -np.inf, block.right) for block in self.blocks]
        upper = [np.where(block.sense == ">=", np.inf, block.right) for block in self.blocks]
        return np.concatenate(lower), np.concatenate(upper)


@dataclass(frozen=True)
class Arrays:
    """The tables of a case as arrays; offers in their order.

    Attributes:
        periods: number of periods.
        material: material of each offer.
        supplier: supplier of each offer.
        cost: landed cost of each offer.
        capacity: kg a period, one an offer.
        requirement: kg, shape (materials, periods).
        origin: share of each offer at each stage from each country, shape (stages, offers, countries).
        supplier_capacity: kg a period, one a supplier; inf where there is none.
        caps: share of a material at most from any country, for each stage that has such a rule.
        portfolio: country, share: at most so much of all value is refined there; None for no such rule.
    """

    periods: int
    material: np.ndarray
    supplier: np.ndarray
    cost: np.ndarray
    capacity: np.ndarray
    requirement: np.ndarray
    origin: np.ndarray
    supplier_capacity: np.ndarray
    caps: dict[int, float]
    portfolio: tuple[int, float] | None

    @property
    def unknown(self) -> np.ndarray:
        """Share of each offer whose country is not named, shape (stages, offers)."""
        return np.maximum(0.0, np.round(1.0 - self.origin.sum(axis=2), 12))


def arrays_of(case: Case) -> Arrays:
    """The arrays that a program written for such books makes of the tables."""
    offers, suppliers, origins, needed = case.offers, case.suppliers, case.origins, case.requirements
    material = case.materials.index.get_indexer(offers["material"])
    supplier = suppliers.index.get_indexer(offers["supplier"])
    requirement = np.zeros((len(case.materials), len(case.periods)))
    requirement[case.materials.index.get_indexer(needed["material"]), needed["period"]] = needed["quantity"]
    origin = np.zeros((len(STAGES), len(offers), len(COUNTRIES)))
    country = pd.Index(COUNTRIES)
    stage, named = pd.Index(STAGES).get_indexer(origins["stage"]), country.get_indexer(origins["country"])
    origin[stage, offers.index.get_indexer(origins["offer"]), named] = origins["share"]
    for at, column in ((2, "country"), (3, "owner_country")):
        origin[at, np.arange(len(offers)), country.get_indexer(suppliers[column])[supplier]] = 1.0
    each = [rule for rule in case.rules if rule.scope.kind == "each material"]
    whole = [rule for rule in case.rules if rule.scope.kind == "all"]
    return Arrays(
        len(case.periods),
        material,
        supplier,
        offers["landed_cost"].to_numpy(),
        offers["capacity"].to_numpy(),
        requirement,
        origin,
        suppliers["capacity"].to_numpy(),
        {at: rule.amount.value for rule in each for at in range(len(STAGES))},
        (COUNTRIES.index(whole[0].source.name), whole[0].amount.value) if whole else None,
    )


def formulation_of(case: Case) -> Formulation:
    """The program of a benchmark book from its tables."""
    arrays = arrays_of(case)
    model = Formulation()
    needed = arrays.requirement[arrays.material]
    most = np.minimum(np.minimum(arrays.capacity, arrays.supplier_capacity[arrays.supplier])[:, None], needed).ravel()
    buy = model.columns(len(most), most, np.repeat(arrays.cost, arrays.periods))
    _meet_requirements(model, arrays, buy)
    if arrays.caps:
        total = _totals(model, arrays, buy)
        for stage, cap in arrays.caps.items():
            _cap_shares(model, arrays, buy, total, stage, cap)
    if arrays.portfolio is not None:
        _cap_portfolio(model, arrays, buy, *arrays.portfolio)
    if np.isfinite(arrays.supplier_capacity).any():
        _hold_suppliers(model, arrays, buy)
    if case.offers["fixed_cost"].any():
        _pay_fixed_costs(model, case, arrays, buy, most)
    return model


def rows_of(model: Formulation) -> Iterator[tuple[list[tuple[int, float]], str, float]]:
    """Row by row, for subjects that take one at a time: (column, coefficient) of each term, sense, right-hand side."""
    for block in model.blocks:
        starts, columns, values = (
            part.tolist() for part in (block.matrix.indptr, block.matrix.indices, block.matrix.data)
        )
        for start, end, right in zip(starts[:-1], starts[1:], block.right.tolist(), strict=True):
            yield list(zip(columns[start:end], values[start:end], strict=True)), block.sense, right


def _meet_requirements(model: Formulation, arrays: Arrays, buy: np.ndarray) -> None:
    """Σ_o buy[o,t] = requirement[m,t]."""
    rows = (arrays.material[:, None] * arrays.periods + np.arange(arrays.periods)).ravel()
    model.rows("requirement", arrays.requirement.size, [(rows, buy, 1.0)], "=", arrays.requirement.ravel())


def _totals(model: Formulation, arrays: Arrays, buy: np.ndarray) -> np.ndarray:
    """Σ_o,t buy[o,t] = total[m]."""
    materials = len(arrays.requirement)
    total = model.columns(materials, arrays.requirement.sum(axis=1))
    bought = (np.repeat(arrays.material, arrays.periods), buy, 1.0)
    model.rows("total", materials, [bought, (np.arange(materials), total, -1.0)], "=")
    return total


def _cap_shares(model: Formulation, arrays: Arrays, buy: np.ndarray, total: np.ndarray, stage: int, cap: float) -> None:
    """Σ_o share_o,c · buy[o,t] + unknown[m] ≤ cap · total[m]   for each m, c that an offer for m names.

    One column holds what is unknown of a material: repeated in the row of each country it makes the matrix half as
    full again.
    """
    share = arrays.origin[stage]
    named = np.zeros((len(total), share.shape[1]), dtype=bool)
    np.logical_or.at(named, arrays.material, share > 0)
    row = np.cumsum(named.ravel()).reshape(named.shape) - 1
    material, rows = np.nonzero(named)[0], np.arange(int(named.sum()))
    offer, country = np.nonzero(share)
    at = np.repeat(row[arrays.material[offer], country], arrays.periods)
    weights = np.repeat(share[offer, country], arrays.periods)
    groups: list[Group] = [(at, buy[_purchases(arrays, offer)], weights), (rows, total[material], -cap)]
    if arrays.unknown[stage].any():
        groups.append((rows, _unknown(model, arrays, buy, stage)[material], 1.0))
    model.rows(f"cap_{STAGES[stage]}", len(rows), groups, "<=")


def _unknown(model: Formulation, arrays: Arrays, buy: np.ndarray, stage: int) -> np.ndarray:
    """Σ_o,t unknown_o · buy[o,t] = unknown[m]."""
    loose, materials = arrays.unknown[stage], len(arrays.requirement)
    unknown = model.columns(materials, arrays.requirement.sum(axis=1))
    offer = np.flatnonzero(loose)
    rows, weights = np.repeat(arrays.material[offer], arrays.periods), np.repeat(loose[offer], arrays.periods)
    bought = (rows, buy[_purchases(arrays, offer)], weights)
    model.rows(f"unknown_{STAGES[stage]}", materials, [bought, (np.arange(materials), unknown, -1.0)], "=")
    return unknown


def _purchases(arrays: Arrays, offer: np.ndarray) -> np.ndarray:
    return (offer[:, None] * arrays.periods + np.arange(arrays.periods)).ravel()


def _cap_portfolio(model: Formulation, arrays: Arrays, buy: np.ndarray, country: int, cap: float) -> None:
    """Σ_o,t cost_o · buy[o,t] = value;  Σ_o cost_o · (share_o + unknown_o) · buy[o,t] ≤ cap · value."""
    value, zero = model.columns(1, np.inf), np.zeros(len(buy), dtype=int)
    cost = np.repeat(arrays.cost, arrays.periods)
    weight = np.repeat(arrays.origin[1][:, country] + arrays.unknown[1], arrays.periods) * cost
    model.rows("value", 1, [(zero, buy, cost), (zero[:1], value, -1.0)], "=")
    model.rows("cap_portfolio", 1, [(zero, buy, weight), (zero[:1], value, -cap)], "<=")


def _hold_suppliers(model: Formulation, arrays: Arrays, buy: np.ndarray) -> None:
    """Σ_o buy[o,t] ≤ capacity_s   for each supplier and period."""
    rows = (arrays.supplier[:, None] * arrays.periods + np.arange(arrays.periods)).ravel()
    capacity = np.repeat(arrays.supplier_capacity, arrays.periods)
    model.rows("supplier", len(capacity), [(rows, buy, 1.0)], "<=", capacity)


def _pay_fixed_costs(model: Formulation, case: Case, arrays: Arrays, buy: np.ndarray, most: np.ndarray) -> None:
    """least_o · uses[o] ≤ buy[o] ≤ most_o · uses[o],  uses[o] ≤ qualified[s]   in books of one period."""
    least, every = case.offers["minimum_order"].to_numpy(), np.arange(len(buy))
    uses = model.columns(len(buy), 1.0, case.offers["fixed_cost"].to_numpy(), integer=True)
    qualified = model.columns(len(case.suppliers), 1.0, case.suppliers["fixed_cost"].to_numpy(), integer=True)
    model.rows("bought_if_used", len(buy), [(every, buy, 1.0), (every, uses, -most)], "<=")
    model.rows("used_if_qualified", len(buy), [(every, uses, 1.0), (every, qualified[arrays.supplier], -1.0)], "<=")
    ordered = np.flatnonzero(least)
    rows = np.arange(len(ordered))
    groups: list[Group] = [(rows, buy[ordered], 1.0), (rows, uses[ordered], -least[ordered])]
    model.rows("minimum_order", len(ordered), groups, ">=")
