"""Members of a conflict: what a book asks for that could be dropped, one by one, and the problem without it.

To drop a member is to relax: whatever was possible stays possible. A rule is left out, a capacity or a maximum is
unlimited, a minimum is nothing. Requirements are no members: they are what everything else is measured against, and
are let go short instead (``optimizer.infeasibility.conflict``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from data.arrays import BoolArray, FloatArray
from data.case import Case, Rule
from data.origins import Origins, origins_of
from optimizer.problem import Problem, flatten, requirement_of
from optimizer.survival.least_stock import least_stock

RULE = "rule"
OFFER_CAPACITY = "capacity of offer"
SUPPLIER_CAPACITY = "capacity of supplier"
MINIMUM_ORDER = "minimum order of offer"
ORDER_MULTIPLE = "order multiple of offer"
MINIMUM_SPEND = "minimum spend of supplier"
MAXIMUM_SPEND = "maximum spend of supplier"
MINIMUM_COVER = "minimum cover of material"
MAXIMUM_STOCK = "maximum stock of material"
SURVIVAL = "survival of row"
_SHORT = {
    OFFER_CAPACITY: "capacity",
    SUPPLIER_CAPACITY: "capacity",
    MINIMUM_ORDER: "minimum order",
    ORDER_MULTIPLE: "order multiple",
    MINIMUM_SPEND: "minimum spend",
    MAXIMUM_SPEND: "maximum spend",
    MINIMUM_COVER: "minimum cover",
    MAXIMUM_STOCK: "maximum stock",
    SURVIVAL: "survival",
}
_OF_OFFERS = {OFFER_CAPACITY: "capacity", MINIMUM_ORDER: "minimum_order", ORDER_MULTIPLE: "order_multiple"}
_OF_SUPPLIERS = {SUPPLIER_CAPACITY: "capacity", MINIMUM_SPEND: "minimum_spend", MAXIMUM_SPEND: "maximum_spend"}
_OF_STOCK = {MINIMUM_COVER: "minimum_cover", MAXIMUM_STOCK: "maximum"}
_OF_SURVIVE = {SURVIVAL: "days"}
_TABLES = {"survive": _OF_SURVIVE, "stock": _OF_STOCK, "suppliers": _OF_SUPPLIERS, "offers": _OF_OFFERS}
_DROPPED = {
    OFFER_CAPACITY: np.inf,
    MINIMUM_ORDER: 0.0,
    ORDER_MULTIPLE: 0.0,
    SUPPLIER_CAPACITY: np.inf,
    MINIMUM_SPEND: np.nan,
    MAXIMUM_SPEND: np.nan,
    MAXIMUM_STOCK: np.inf,
}


@dataclass(frozen=True, order=True)
class Member:
    """One thing that a book asks for.

    Attributes:
        kind: one of the kinds above.
        of: name of the rule, offer, supplier, material or row of Survive.
        is_named_in_full: whether another member would have the same short name.
    """

    kind: str
    of: str
    is_named_in_full: bool = field(default=False, compare=False)

    @property
    def name(self) -> str:
        """What the conflict calls it: ``capacity of O1``, but ``capacity of offer O1`` where that may be mistaken."""
        return f"{self.kind} {self.of}" if self.is_named_in_full else self.short

    @property
    def short(self) -> str:
        """The rule's own name, ``capacity of O1``, ``minimum cover of M``."""
        if self.kind == RULE:
            return self.of
        return f"{_SHORT[self.kind]} of {self.of}"


@dataclass(frozen=True)
class Requirement:
    """The requirement of a material in a period: its position, and the number of the period."""

    material: int
    period: int


def members_of(case: Case) -> tuple[Member, ...]:
    """All members of a case: rules first, then what losses, stock, suppliers and offers ask for."""
    members = tuple(_members(case))
    times = Counter(member.short for member in members)
    return tuple(
        replace(member, is_named_in_full=True) if member.kind != RULE and times[member.short] > 1 else member
        for member in members
    )


def _members(case: Case) -> Iterator[Member]:
    yield from (Member(RULE, rule.name) for rule in case.rules)
    for name, kinds in _TABLES.items():
        table: pd.DataFrame = getattr(case, name)
        for kind, column in kinds.items():
            asked = table.index[_is_asked(kind, table[column])]
            yield from (Member(kind, str(of)) for of in asked)


def cell_of(kind: str) -> tuple[str, str]:
    """Table of the case and column that hold the amount of a member that is no rule."""
    return next((name, columns[kind]) for name, columns in _TABLES.items() if kind in columns)


def amount_of(case: Case, member: Member) -> float:
    """The amount of a member that is no rule, as the case holds it."""
    name, column = cell_of(member.kind)
    table: pd.DataFrame = getattr(case, name)
    return number_at(table, column, table.index == member.of)


def number_at(table: pd.DataFrame, column: str, row: BoolArray) -> float:
    """The number in a column of the one row that is chosen."""
    (found,) = table[column].to_numpy(dtype=float)[row]
    return float(found)


def with_number(table: pd.DataFrame, column: str, row: BoolArray, number: float) -> pd.DataFrame:
    """The table with another number in a column of the rows that are chosen."""
    return table.assign(**{column: np.where(row, number, table[column].to_numpy(dtype=float))})


def unit_of(case: Case, member: Member) -> str:
    """The unit of that amount: of the material, of the supplier's capacity, base currency or days."""
    if member.kind in {MINIMUM_SPEND, MAXIMUM_SPEND}:
        return case.settings.base_currency
    if member.kind in {MINIMUM_COVER, SURVIVAL}:
        return "days"
    if member.kind == SUPPLIER_CAPACITY:
        return str(case.suppliers["capacity_unit"].at[member.of])
    material = member.of if member.kind == MAXIMUM_STOCK else case.offers["material"].at[member.of]
    return str(case.materials["unit"].at[material])


def _is_asked(kind: str, values: pd.Series[float]) -> BoolArray:
    asked = values.to_numpy(dtype=float)
    if kind in {OFFER_CAPACITY, SUPPLIER_CAPACITY, MAXIMUM_STOCK}:
        return np.isfinite(asked)
    return ~np.isnan(asked) if kind == MAXIMUM_SPEND else np.nan_to_num(asked) > 0.0


def problem_with(
    case: Case, kept: Collection[Member], origins: Origins | None = None
) -> tuple[Problem, tuple[Rule, ...]]:
    """The problem of a case, and its rules, in which only some members are asked for.

    What closing stock may reach at the end of the horizon to cover what it must stays as the case says, whether or not
    it must.

    Args:
        case: the case.
        kept: the members that are asked for.
        origins: the origins of the case, where they are known already.
    """
    names = {
        kind: {member.of for member in kept if member.kind == kind}
        for kind in (RULE, MINIMUM_COVER, SURVIVAL, *_DROPPED)
    }
    relaxed = replace(
        case,
        offers=_keep(case.offers, _OF_OFFERS, names),
        suppliers=_keep(case.suppliers, _OF_SUPPLIERS, names),
        stock=_keep(case.stock, {MAXIMUM_STOCK: "maximum"}, names),
    )
    problem = flatten(relaxed, origins, _bridging_the_end(case, origins))
    covered = case.stock.index.isin(names[MINIMUM_COVER])
    cover = np.where(covered[:, None], problem.stock.cover, 0.0)
    rules = tuple(rule for rule in case.rules if rule.name in names[RULE])
    bridged = problem.least_stock.of_rows(np.flatnonzero(case.survive.index.isin(names[SURVIVAL])))
    return replace(problem, stock=replace(problem.stock, cover=cover), least_stock=bridged), rules


def _bridging_the_end(case: Case, origins: Origins | None) -> FloatArray | None:
    """What the rows of Survive ask for at the end of the horizon, one a material; None without such rows."""
    if not len(case.survive):
        return None
    required = requirement_of(case)
    least = least_stock(case, origins_of(case) if origins is None else origins, required)
    return least.of_materials((len(required), len(case.periods)))[:, -1]


def _keep(table: pd.DataFrame, columns: dict[str, str], names: dict[str, set[str]]) -> pd.DataFrame:
    """The table with what is not kept set to what asks for nothing."""
    kept = {
        column: np.where(table.index.isin(names[kind]), table[column].to_numpy(dtype=float), _DROPPED[kind])
        for kind, column in columns.items()
    }
    return table.assign(**kept)
