"""The plan's tables as arrays over the case's materials, offers and periods; what cannot be placed is a finding."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.case import Case
from data.plan import Plan
from optimizer.audit.findings import Findings, Indices, Numbers, as_number


@dataclass(frozen=True)
class Ledger:
    """Quantities of a plan, in material units. Awards are sorted by material.

    Attributes:
        offer: number of each award's offer, in the order of ``case.offers``.
        material: number of each award's material, in the order of ``case.materials``.
        period: number of each award's period.
        quantity: each award's quantity.
        stock: closing stock by material and period.
        short: shortage by material and period.
        surplus: surplus by material and period.
        required: requirement by material and period.
        size: the largest requirement of each material, or its opening stock.
        first_award: where the awards of each material start; one more entry for the end.
    """

    offer: Indices
    material: Indices
    period: Indices
    quantity: Numbers
    stock: Numbers
    short: Numbers
    surplus: Numbers
    required: Numbers
    size: Numbers
    first_award: Indices

    def bought(self) -> Numbers:
        """Purchases by material and period."""
        bought = np.zeros_like(self.required)
        np.add.at(bought, (self.material, self.period), self.quantity)
        return bought


def material_of_offers(case: Case) -> Indices:
    """The number of each offer's material."""
    return places(case.offers["material"], case.materials.index)


def places(values: pd.Series, index: pd.Index) -> Indices:
    """The place of each value in an index of unique names; -1 where it is not there."""
    return np.asarray(index.get_indexer(pd.Index(values)), dtype=np.int64)


def numbers(values: pd.Series) -> Numbers:
    """A column of a plan table as numbers; NaN where a cell holds none."""
    if values.dtype == np.float64:
        return np.asarray(values.to_numpy(), dtype=np.float64)
    return np.array([as_number(value) for value in values.tolist()], dtype=np.float64)


def read_ledger(case: Case, plan: Plan, findings: Findings) -> Ledger:
    """Place every row of the plan's tables; rows without a place, doubled rows and bad quantities are findings."""
    required = _required(case)
    stock = _placed(case, plan.stock, "stock", "closing", findings)
    short = _placed(case, plan.shortages, "shortages", "quantity", findings)
    surplus = _placed(case, plan.surplus, "surplus", "quantity", findings)
    offer, period, quantity = _awards(case, plan.awards, findings)
    material = material_of_offers(case)[offer]
    order = np.argsort(material, kind="stable")
    size = required.max(axis=1, initial=0.0)
    opening = case.stock["opening"].reindex(case.materials.index).fillna(0.0).to_numpy(dtype=np.float64)
    size = np.where(size > 0, size, opening)
    starts = np.searchsorted(material[order], np.arange(len(case.materials) + 1))
    return Ledger(
        offer[order], material[order], period[order], quantity[order], stock, short, surplus, required, size, starts
    )


def _required(case: Case) -> Numbers:
    required = np.zeros((len(case.materials), len(case.periods)))
    rows = places(case.requirements["material"], case.materials.index)
    columns = case.requirements["period"].to_numpy(dtype=np.int64)
    np.add.at(required, (rows, columns), case.requirements["quantity"].to_numpy(dtype=np.float64))
    return required


def period_places(case: Case, labels: pd.Series) -> Indices:
    """The number of each period label; the single period of a book without periods has no label."""
    index = pd.Index([period.label for period in case.periods], dtype=object)
    return places(labels.map(lambda label: "" if label is None or label != label else str(label)), index)  # noqa: PLR0124


def _awards(case: Case, awards: pd.DataFrame, findings: Findings) -> tuple[Indices, Indices, Numbers]:
    offer = places(awards["offer"], case.offers.index)
    period = period_places(case, awards["period"])
    quantity = numbers(awards["quantity"])
    for row in np.flatnonzero(offer < 0):
        name = str(awards["offer"].iloc[row])
        findings.add("award", f"award {row + 1}", "an offer of the book", name, f"there is no offer {name}.")
    for row in np.flatnonzero(period < 0):
        label = str(awards["period"].iloc[row])
        findings.add("award", f"award {row + 1}", "a period of the horizon", label, f"there is no period {label}.")
    for row in np.flatnonzero(~(np.isfinite(quantity) & (quantity >= 0))):
        where = f"award of offer {awards['offer'].iloc[row]}, period {awards['period'].iloc[row]}"
        findings.add(
            "award", where, "a quantity of at least 0", quantity[row], f"the quantity is {quantity[row]:.12g}."
        )
    keys = offer * len(case.periods) + period
    doubled = pd.Series(keys).duplicated().to_numpy() & (offer >= 0) & (period >= 0)
    for row in np.flatnonzero(doubled):
        where = f"award of offer {awards['offer'].iloc[row]}, period {awards['period'].iloc[row]}"
        findings.add("award", where, "one row", "several rows", "an offer has one award a period, found several.")
    good = (offer >= 0) & (period >= 0)
    return offer[good], period[good], np.nan_to_num(quantity[good], nan=0.0, posinf=0.0, neginf=0.0)


def _placed(case: Case, table: pd.DataFrame, name: str, column: str, findings: Findings) -> Numbers:
    """A table of the plan as an array over materials and periods; periods without a row hold 0."""
    material, period = places(table["material"], case.materials.index), period_places(case, table["period"])
    quantity = numbers(table[column])
    array = np.zeros((len(case.materials), len(case.periods)))
    seen = np.zeros(array.shape, dtype=bool)
    units = case.materials["unit"].tolist()
    for row, (m, t, found, unit) in enumerate(zip(material, period, quantity, table["unit"].tolist(), strict=True)):
        where = f"{name} row {row + 1}, {table['material'].iloc[row]}, period {table['period'].iloc[row]}"
        if m < 0 or t < 0:
            findings.add(name, where, "a material and a period of the book", None, "no such material or period.")
            continue
        if seen[m, t]:
            findings.add(name, where, "one row", "several rows", "a material has one row a period, found several.")
        if not (np.isfinite(found) and found >= 0):
            findings.add(name, where, "a quantity of at least 0", found, f"the quantity is {found:.12g}.")
            continue
        if unit != units[m]:
            findings.add(name, where, units[m], str(unit), f"the unit is {unit}, the material's is {units[m]}.")
        seen[m, t] = True
        array[m, t] += found
    return array
