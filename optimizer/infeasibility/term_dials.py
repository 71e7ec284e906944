"""The terms of offers, suppliers and stock as dials, and requirements: how far each gives way alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from data.case import Case
from optimizer.infeasibility.conflict import Asking
from optimizer.infeasibility.dials import Dial
from optimizer.infeasibility.faults import grain, number_words
from optimizer.infeasibility.least_amounts import least_amount, least_shortage
from optimizer.infeasibility.members import (
    MAXIMUM_SPEND,
    MAXIMUM_STOCK,
    MINIMUM_COVER,
    MINIMUM_ORDER,
    MINIMUM_SPEND,
    OFFER_CAPACITY,
    ORDER_MULTIPLE,
    SUPPLIER_CAPACITY,
    SURVIVAL,
    Member,
    Requirement,
    amount_of,
    cell_of,
    number_at,
    unit_of,
    with_number,
)

CAPACITY, COVER, LIMIT, ORDER, REQUIREMENT = "capacity", "cover", "limit", "order", "requirement"
_KINDS = {
    OFFER_CAPACITY: CAPACITY,
    SUPPLIER_CAPACITY: CAPACITY,
    MAXIMUM_STOCK: LIMIT,
    MAXIMUM_SPEND: LIMIT,
    MINIMUM_COVER: COVER,
    SURVIVAL: COVER,
    MINIMUM_ORDER: ORDER,
    MINIMUM_SPEND: ORDER,
    ORDER_MULTIPLE: ORDER,
}


def term_dials(case: Case, members: Sequence[Member], asking: Asking) -> Iterator[Dial]:
    """The dials of some members other than rules; none where turning it alone does not suffice."""
    for member in members:
        needed = least_amount(case, member, asking)
        if needed is not None:
            yield _multiple_dial(case, member) if member.kind == ORDER_MULTIPLE else _dial(case, member, needed)


def requirement_dial(case: Case, requirement: Requirement, asking: Asking) -> Dial | None:
    """A requirement, lowered to what can be had."""
    short = least_shortage(case, requirement, asking)
    if short is None:
        return None
    rows = case.requirements
    material, label = str(case.materials.index[requirement.material]), case.periods[requirement.period].label
    own = ((rows["material"] == material) & (rows["period"] == requirement.period)).to_numpy(dtype=bool)
    start = number_at(rows, "quantity", own)
    where = f"{material} in {label}" if label else material
    words = in_unit(str(case.materials["unit"].iloc[requirement.material]))

    def turned(quantity: float) -> Case:
        return replace(case, requirements=with_number(rows, "quantity", own, quantity))

    def sentence(before: str, after: str) -> str:
        nothing = after == words(0.0)
        return f"Drop the requirement of {where} ({before})" if nothing else f"Require {after} of {where}, not {before}"

    needed = max(0.0, start - short)
    step = quantity_step(case, material, start)
    return Dial(REQUIREMENT, f"requirement of {where}", start, needed, step, 0.0, words, sentence, turned)


def quantity_step(case: Case, material: str, amount: float) -> float:
    """Step of an amount of a material: the fifth digit of it, or of the material's largest requirement.

    A finer step is lost in a row beside such a requirement, which no solve keeps to more than its tolerance.
    """
    required = case.requirements.loc[case.requirements["material"] == material, "quantity"]
    return grain(max(amount, float(required.max()) if len(required) else 0.0))


def in_unit(unit: str, per: str = "") -> Callable[[float], str]:
    """Says an amount with its unit."""

    def words(amount: float) -> str:
        return f"{number_words(amount)} {unit}{per}"

    return words


def a_period(case: Case) -> str:
    """What follows a capacity: it holds for each period."""
    return " a period" if len(case.periods) > 1 else ""


def _dial(case: Case, member: Member, needed: float) -> Dial:
    start, kind = amount_of(case, member), _KINDS[member.kind]
    rises = kind in {CAPACITY, LIMIT}
    words = in_unit(unit_of(case, member), a_period(case) if kind == CAPACITY else "")
    step = _step(case, member, max(start, needed))
    verb, end = ("Raise", np.inf) if rises else ("Lower", 0.0)

    def sentence(before: str, after: str) -> str:
        return f"{verb} the {member.name} from {before} to {after}"

    return Dial(kind, member.name, start, needed, step, end, words, sentence, _turn(case, member))


def _step(case: Case, member: Member, amount: float) -> float:
    """Step of a member's amount; of days, beside the days of the longest period."""
    if member.kind in {MINIMUM_COVER, SURVIVAL}:
        return grain(max(amount, *(float(period.days) for period in case.periods)))
    if member.kind == MAXIMUM_STOCK:
        return quantity_step(case, member.of, amount)
    if member.kind in {OFFER_CAPACITY, MINIMUM_ORDER}:
        return quantity_step(case, str(case.offers["material"].at[member.of]), amount)
    return grain(amount)


def _multiple_dial(case: Case, member: Member) -> Dial:
    """An order multiple is dropped, or stays: half of it allows more, two thirds need not."""
    start, said = amount_of(case, member), in_unit(unit_of(case, member))

    def words(amount: float) -> str:
        return said(amount) if amount else "none"

    def sentence(before: str, _after: str) -> str:
        return f"Drop the {member.name} ({before})"

    return Dial(ORDER, member.name, start, 0.0, start, 0.0, words, sentence, _turn(case, member))


def _turn(case: Case, member: Member) -> Callable[[float], Case]:
    """The case with another amount of a member."""
    name, column = cell_of(member.kind)
    table: pd.DataFrame = getattr(case, name)

    def turned(amount: float) -> Case:
        changed: dict[str, pd.DataFrame] = {name: with_number(table, column, table.index == member.of, amount)}
        return replace(case, **changed)  # type: ignore[arg-type]

    return turned
