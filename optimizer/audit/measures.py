"""What a rule measures: its scope, its windows, its purchases, its total and the base of its penalty."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.case import Case, Rule
from data.units import parse_unit
from optimizer.audit.findings import Indices, Numbers
from optimizer.audit.ledger import Ledger, material_of_offers, places
from optimizer.audit.prices_paid import PricesPaid
from optimizer.audit.supply import can_be_awarded, landed_costs


class Facts:
    """What every rule needs of the case, computed once."""

    def __init__(self, case: Case, ledger: Ledger, paid: PricesPaid) -> None:
        self.case, self.ledger = case, ledger
        self.landed, self.paid = landed_costs(case), paid.landed
        self.available = can_be_awarded(case) > 0
        self.offer_material = material_of_offers(case)
        self.offer_supplier = places(case.offers["supplier"], case.suppliers.index)
        by_material = np.argsort(self.offer_material, kind="stable")
        starts = np.searchsorted(self.offer_material[by_material], np.arange(len(case.materials) + 1))
        self.offers_by_material, self.first_offer = by_material, starts
        self.group = case.materials["group"].to_numpy(dtype=object)
        self.dimension = case.materials["dimension"].to_numpy(dtype=object)
        self.to_base = case.materials["to_base"].to_numpy(dtype=np.float64)
        self.kg = case.materials["kg_per_unit"].to_numpy(dtype=np.float64)
        self.contents = {
            str(mineral): (
                case.materials.index.get_indexer(pd.Index(rows["material"])),
                rows["fraction"].to_numpy(dtype=np.float64),
            )
            for mineral, rows in case.contents.groupby("mineral")
        }


@dataclass(frozen=True)
class Measured:
    """The purchases of one rule.

    A cell is one scope and window: cell = scope × windows + window. Amounts are in the rule's own measure: base
    currency, or a quantity in one unit.

    Attributes:
        rule: the rule.
        materials: numbers of the materials in scope.
        scope: number of each of those materials' scope: its own for ``each material``, else 0.
        scopes: how many scopes there are.
        windows: first and last period of each window.
        mineral: the mineral of the scope, or "".
        offer: offer of each award in scope and window.
        cell: its cell.
        amount: what it counts.
        total: total of each cell: the denominator of a share.
        gross: purchases of each cell, surplus included.
        base: the requirement of each cell, at cheapest landed cost where the rule measures value.
    """

    rule: Rule
    materials: Indices
    scope: Indices
    scopes: int
    windows: tuple[tuple[int, int], ...]
    mineral: str
    offer: Indices
    cell: Indices
    amount: Numbers
    total: Numbers
    gross: Numbers
    base: Numbers

    @property
    def cells(self) -> int:
        """How many cells there are."""
        return self.scopes * len(self.windows)

    @property
    def has_share(self) -> NDArray[np.bool_]:
        """Whether more than rounding is left of the purchases of each cell, so that a share of them can be told."""
        return self.total > 1e-9 * np.maximum(self.gross, self.base)

    @property
    def is_share(self) -> bool:
        """Whether the rule's amount is a share of the total."""
        return self.rule.amount.kind == "share"


def measure(facts: Facts, rule: Rule) -> Measured:
    """The purchases of a rule, cell by cell."""
    materials, mineral = _materials(facts, rule)
    each = rule.scope.kind == "each material"
    scope = np.arange(len(materials)) if each else np.zeros(len(materials), dtype=np.int64)
    scopes = len(materials) if each else 1
    windows = _windows(rule)
    window = _window_of_period(len(facts.case.periods), windows)
    by_value = rule.measure == "value" or rule.amount.kind == "money"
    weight = np.ones(len(materials)) if by_value else _weights(facts, rule, materials, mineral)
    if rule.amount.kind == "count":
        by_value, weight = _comparable(facts, materials, weight)
    award, position = _awards_of(facts.ledger, materials)
    inside = window[facts.ledger.period[award]] >= 0
    award, position = award[inside], position[inside]
    offer, period = facts.ledger.offer[award], facts.ledger.period[award]
    per_unit = facts.paid[offer] if by_value else weight[position]
    amount = per_unit * facts.ledger.quantity[award]
    cell = scope[position] * len(windows) + window[period]
    cells = scopes * len(windows)
    gross = np.bincount(cell, amount, minlength=cells).astype(np.float64)
    total = gross.copy()
    if not by_value and facts.case.settings.overbuying_allowed:
        total -= _by_cell(facts.ledger.surplus[materials] * weight[:, None], scope, windows, scopes)
    price = _cheapest(facts, materials) if by_value else np.repeat(weight[:, None], len(window), axis=1)
    base = _by_cell(price * facts.ledger.required[materials], scope, windows, scopes)
    return Measured(rule, materials, scope, scopes, windows, mineral, offer, cell, amount, total, gross, base)


def _materials(facts: Facts, rule: Rule) -> tuple[Indices, str]:
    kind, name = rule.scope.kind, rule.scope.name
    if kind in {"all", "each material"}:
        return np.arange(len(facts.case.materials), dtype=np.int64), ""
    if kind == "material":
        return np.array([facts.case.materials.index.get_loc(name)], dtype=np.int64), ""
    if kind == "group":
        return np.flatnonzero(facts.group == name).astype(np.int64), ""
    found = facts.contents.get(name)
    return (np.sort(found[0]) if found else np.zeros(0, dtype=np.int64)), name


def _weights(facts: Facts, rule: Rule, materials: Indices, mineral: str) -> Numbers:
    """What one material unit counts: in the dimension's base unit, in kg, or in the unit of an absolute amount."""
    unit = parse_unit(rule.amount.unit) if rule.amount.kind == "quantity" else None
    per = 1.0 if unit is None else unit.factor
    if mineral and mineral not in facts.contents:
        return np.zeros(len(materials))
    if mineral:
        place, fraction = facts.contents[mineral]
        order = np.argsort(place)
        return np.asarray(facts.kg[materials] * fraction[order] / per)
    offered = facts.first_offer[materials + 1] > facts.first_offer[materials]
    dimensions = set(facts.dimension[materials[offered]])
    one = rule.scope.kind == "each material" or len(dimensions) < 2
    if one and (unit is None or dimensions <= {unit.dimension}):
        return np.asarray(facts.to_base[materials] / per)
    # A material that nobody offers is never bought: its mass may be unknown.
    return np.asarray(np.where(offered, facts.kg[materials], np.nan_to_num(facts.kg[materials], nan=0.0)) / per)


def _comparable(facts: Facts, materials: Indices, weight: Numbers) -> tuple[bool, Numbers]:
    """How a count compares awards: by quantity, or by value where quantities on offer do not add up."""
    offered = facts.first_offer[materials + 1] > facts.first_offer[materials]
    by_value = bool(np.isnan(weight[offered]).any())
    return by_value, np.ones(len(materials)) if by_value else np.nan_to_num(weight, nan=0.0)


def _windows(rule: Rule) -> tuple[tuple[int, int], ...]:
    if rule.per_period:
        return tuple((t, t) for t in range(rule.first_period, rule.last_period + 1))
    return ((rule.first_period, rule.last_period),)


def _window_of_period(periods: int, windows: tuple[tuple[int, int], ...]) -> Indices:
    window = np.full(periods, -1, dtype=np.int64)
    for number, (first, last) in enumerate(windows):
        window[first : last + 1] = number
    return window


def _awards_of(ledger: Ledger, materials: Indices) -> tuple[Indices, Indices]:
    """Awards of the materials, and the position of each award's material among them."""
    return slices(ledger.first_award, materials)


def slices(first: Indices, chosen: Indices) -> tuple[Indices, Indices]:
    """The entries of the chosen rows of a compressed table, and for each entry the position of its row."""
    start, count = first[chosen], first[chosen + 1] - first[chosen]
    position = np.repeat(np.arange(len(chosen)), count)
    skipped = np.cumsum(count) - count
    return start[position] + np.arange(len(position)) - skipped[position], position


def _by_cell(amounts: Numbers, scope: Indices, windows: tuple[tuple[int, int], ...], scopes: int) -> Numbers:
    """Amounts by material and period, summed into cells."""
    result = np.zeros((scopes, len(windows)))
    for number, (first, last) in enumerate(windows):
        np.add.at(result[:, number], scope, amounts[:, first : last + 1].sum(axis=1))
    return result.ravel()


def _cheapest(facts: Facts, materials: Indices) -> Numbers:
    """The least landed cost of each material among offers available in each period.

    Where none is available in a period, the least of those available in any; 0 where there are none at all.
    """
    entry, position = slices(facts.first_offer, materials)
    offer = facts.offers_by_material[entry]
    costs = np.where(facts.available[offer], facts.landed[offer][:, None], np.inf)
    least = np.full((len(materials), facts.available.shape[1]), np.inf)
    np.minimum.at(least, position, costs)
    least = np.where(np.isfinite(least), least, least.min(axis=1, initial=np.inf)[:, None])
    return np.where(np.isfinite(least), least, 0.0)
