"""The Case: a checked book in one set of units, from which the optimizer and the audit both start.

All quantities are in the material's unit, all money is in base currency, all prices are base currency per material
unit, all periods are numbers from 0, all countries are ISO 3166 alpha-3 codes. Tables are sorted by their key, so
that the order of the input never changes the plan. Text that is blank is ``""``; a number that is blank is NaN only
where the column says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, partial

import pandas as pd

from data.arrays import IntArray, positions
from data.book import Book
from data.case_tables import without_rows
from data.periods import Period


@dataclass(frozen=True)
class Settings:
    """The settings of the book, with their defaults filled in.

    Attributes:
        base_currency: ISO 4217 code.
        plan_start: first day of the horizon; None where no period is named and none is given.
        unknown_origin: ``worst case``, ``world mix`` or ``ignore``.
        ownership: ``location``, ``control`` or ``look-through``.
        shortages_allowed: whether requirements may stay unmet at shortage cost.
        objective: ``cost``, ``expected cost`` or ``CVaR``.
        risk_level: tail of CVaR.
        overbuying_allowed: whether surplus may be bought.
    """

    base_currency: str = "USD"
    plan_start: date | None = None
    unknown_origin: str = "worst case"
    ownership: str = "control"
    shortages_allowed: bool = False
    objective: str = "cost"
    risk_level: float = 0.95
    overbuying_allowed: bool = False


@dataclass(frozen=True)
class Scope:
    """What a rule applies to.

    Attributes:
        kind: ``all``, ``each material``, ``material``, ``group`` or ``mineral``.
        name: the material, group or mineral; empty for the first two.
    """

    kind: str
    name: str = ""


@dataclass(frozen=True)
class Source:
    """From whom or where a rule looks.

    Attributes:
        kind: ``any country``, ``country``, ``group``, ``supplier``, ``any supplier``, or ``everything`` (counts only).
        name: ISO alpha-3 code, group or supplier; empty otherwise.
    """

    kind: str
    name: str = ""


@dataclass(frozen=True)
class Amount:
    """How much a rule allows.

    Attributes:
        kind: ``share``, ``quantity``, ``money`` or ``count``.
        value: a fraction; a quantity in ``unit``; base currency; or a whole number.
        unit: canonical unit symbol of a quantity, as ``data.units`` writes it; empty otherwise.
    """

    kind: str
    value: float
    unit: str = ""


@dataclass(frozen=True)
class Rule:
    """One row of the Rules sheet, understood.

    Attributes:
        name: unique name.
        scope: what it applies to.
        measure: ``quantity``, ``value``, ``suppliers`` or ``countries``.
        source: from whom or where.
        excepted: ISO codes left out of ``any country``; groups are already taken apart.
        stage: ``made``, ``mined``, ``refined``, ``owned``, ``any`` or ``each``; ``""`` for a supplier.
        limit: ``at most``, ``at least`` or ``exactly``.
        amount: how much.
        per_period: whether every period of the window is a window of its own.
        first_period: number of the first period in which it holds.
        last_period: number of the last one, inclusive.
        penalty: base currency per percentage point (per unit of ``amount.unit``, per base currency unit, per count) of
            violation; None where the rule is hard.
        row_id: its row in the Rules sheet.
    """

    name: str
    scope: Scope
    measure: str
    source: Source
    excepted: frozenset[str]
    stage: str
    limit: str
    amount: Amount
    per_period: bool
    first_period: int
    last_period: int
    penalty: float | None
    row_id: int = -1


@dataclass(frozen=True)
class Case:
    """A checked book in one set of units.

    Attributes:
        book: the book it was made from, for places in messages.
        settings: the settings.
        periods: the horizon, first to last; one anonymous period of 365 days where none is named.
        materials: index ``material``; columns ``description, unit, group, mineral, dimension`` (mass, count, length,
            area, volume), ``to_base`` (units of the dimension's base unit in one material unit: kg, pcs, m, m2, l),
            ``kg_per_unit`` (kg in one unit; NaN where unknown), ``shortage_cost`` (NaN: forbidden), ``row_id``
            (-1 where the material has no row). Every material that any sheet needs is here.
        contents: columns ``material, mineral, fraction``; a material's own Mineral at fraction 1 is already here.
        requirements: columns ``material, period, quantity``; one row for each material and period with a
            requirement row, zero included; the exploded build plan is already here.
        suppliers: index ``supplier``; columns ``name, country`` ("" where unknown), ``owner_country, owner_share,
            status, capacity`` (inf: unlimited), ``capacity_unit`` (canonical symbol or ""), ``minimum_spend,
            maximum_spend`` (NaN: none), ``fixed_cost, row_id``. Every supplier that an offer names is here.
        offers: index ``offer``; columns ``supplier, material, unit_price, tariff`` (fraction), ``freight, other_cost,
            landed_cost, capacity`` (per period; inf: unlimited), ``minimum_order, order_multiple, fixed_cost``
            (0: none), ``lead_time`` (days), ``valid_from, valid_to`` (date or None), ``first_period, last_period``
            (numbers of the periods it can serve, inclusive; first > last: none), ``current_share`` (NaN: unknown),
            ``per_supplier_unit`` (supplier capacity units in one material unit; NaN where the supplier's capacity is
            unlimited), ``unit_factor`` (material units in one unit of the offer), ``row_id``. Offers of excluded
            suppliers are here too: the supplier's status says that they get no award.
        price_breaks: columns ``offer, from_quantity, unit_price, type, row_id``, sorted by offer and quantity.
        origins: columns ``offer, mineral`` ("" : all), ``stage, country, share, row_id``; as stated, nothing filled in.
        stock: index ``material``; columns ``opening, holding_cost, minimum_cover`` (days), ``maximum`` (inf: none),
            ``row_id``. Only materials with a row of the Stock sheet.
        rules: the rules, sorted by name.
        groups: members of every country group that is built in or in the book.
        scenarios: columns ``scenario, probability`` (NaN: not given), ``event, source`` (a Source), ``stage,
            scope`` (a Scope), ``first_period, last_period, amount, row_id``. A stage is "" where it has no meaning;
            of a lost supply from a country or group it is then the worst of the four.
        build_plan: columns ``product, period, quantity, unit_value`` (NaN: unknown).
        survive: index ``survive``, sorted; columns ``source`` (a Source; ``any country``: each on its own), ``stage``
            (``each``: each of the four on its own; "" for a supplier), ``scope`` (a Scope), ``days, lost_share,
            row_id``.
    """

    book: Book
    settings: Settings
    periods: tuple[Period, ...]
    materials: pd.DataFrame
    contents: pd.DataFrame
    requirements: pd.DataFrame
    suppliers: pd.DataFrame
    offers: pd.DataFrame
    price_breaks: pd.DataFrame
    origins: pd.DataFrame
    stock: pd.DataFrame
    rules: tuple[Rule, ...]
    groups: Mapping[str, frozenset[str]]
    scenarios: pd.DataFrame
    build_plan: pd.DataFrame
    survive: pd.DataFrame = field(default_factory=partial(without_rows, "survive"))

    @cached_property
    def material_of_offer(self) -> IntArray:
        """The position of each offer's material in ``materials``; not to be written to."""
        return _fixed(positions(self.materials.index, self.offers["material"]))

    @cached_property
    def supplier_of_offer(self) -> IntArray:
        """The position of each offer's supplier in ``suppliers``; not to be written to."""
        return _fixed(positions(self.suppliers.index, self.offers["supplier"]))


def _fixed(numbers: IntArray) -> IntArray:
    numbers.setflags(write=False)
    return numbers
