"""What an edited plan leaves missing: said once a material and period, not by all that follows from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.edited_plan import Missing
from data.excel.plan_workbook.facts import Facts
from data.excel.plan_workbook.locating import Places
from data.problems import CellRef

_NEGLIGIBLE = 1e-6
"""Of the largest quantity of a material's stock: what is less is rounding."""


@dataclass(frozen=True)
class Lack:
    """What is missing in one period.

    Attributes:
        material: the material.
        period: label of the period; empty for the single period of a book without periods.
        quantity: in the material's unit; where stock is kept, all that is missing until the end of the period.
        unit: the material's unit.
    """

    material: str
    period: str
    quantity: float
    unit: str

    @property
    def sentence(self) -> str:
        """What is missing, with its period."""
        until = f" by the end of {self.period}" if self.period else ""
        return f"{quantity_said(self.quantity)} {self.unit} of {self.material} are missing{until}."


def lacks_of_stock(facts: Facts) -> list[Lack]:
    """Closing stock that follows the purchases and would be less than nothing, in the order of the sheet Stock."""
    stock, follows = facts.plan.stock, facts.following_stock
    largest = stock["closing"].abs().groupby(stock["material"]).max().to_dict()
    rows = zip(*(stock[name].tolist() for name in ("material", "period", "closing", "unit")), strict=True)
    return [
        Lack(material, period or "", -closing, unit)
        for material, period, closing, unit in rows
        if (material, period or "") in follows and closing < -_NEGLIGIBLE * max(1e-9, largest[material])
    ]


def places_that_follow(lacks: Sequence[Lack], facts: Facts) -> set[tuple[str, str]]:
    """What the audit says of these, kind and place, follows from the lacks: it sees a stock of nothing there."""
    labels = [period.label for period in facts.case.periods]
    said: set[tuple[str, str]] = set()
    for lack in lacks:
        after = labels[labels.index(lack.period) :][:2]
        said |= {("balance", f"material {lack.material}, period {label}") for label in after}
        said.add(("stock", f"material {lack.material}, period {lack.period}"))
    rows = zip(facts.plan.stock["material"], facts.plan.stock["period"], strict=True)
    lacking = {(lack.material, lack.period) for lack in lacks}
    for number, (material, period) in enumerate(rows, 1):
        if (material, period or "") in lacking:
            said.add(("stock", f"stock row {number}, {material}, period {period}"))
    return said


def missing_in_all(lacks: Sequence[Lack], unmet: Sequence[Lack]) -> tuple[Missing, ...]:
    """What is missing of each material in all.

    Args:
        lacks: where stock is kept; each says what is missing until then, so that the largest is all of it.
        unmet: of requirements that no stock carries over; their sum is all of it.
    """
    total: dict[tuple[str, str], float] = {}
    for lack in lacks:
        key = lack.material, lack.unit
        total[key] = max(total.get(key, 0.0), lack.quantity)
    for lack in unmet:
        key = lack.material, lack.unit
        total[key] = total.get(key, 0.0) + lack.quantity
    return tuple(Missing(material, quantity, unit) for (material, unit), quantity in total.items())


def unmet_requirement(kind: str, where: str, expected: object, found: object, units: Mapping[str, str]) -> Lack | None:
    """What a finding on the balance of a material says is missing; None where it says something else."""
    if kind != "balance" or not isinstance(expected, int | float) or not isinstance(found, int | float):
        return None
    material, _, period = where.removeprefix("material ").rpartition(", period ")
    return Lack(material, period, expected - found, units[material]) if found < expected else None


def place_of(lack: Lack, places: Places) -> CellRef:
    """The closing stock that would be less than nothing."""
    return places.of_stock(lack.material, lack.period, "closing")


def quantity_said(quantity: float) -> str:
    """A quantity as the tables of the command round it: two digits, or three significant ones below 1."""
    return f"{quantity:,.2f}" if abs(quantity) >= 1.0 else f"{quantity:.3g}"
