"""Quantities so small beside what they stand in that no solver can tell them from its rounding."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.case import Rule
from data.checking.conversions import FloatArray, factor
from data.checking.reach import REACH
from data.reading.findings import Findings

SLIVER = 1e-8
"""A solver meets each row within about a billionth of the largest number in it: less than ten times that is noise."""


def report_sliver_requirements(total: pd.DataFrame, stated: pd.DataFrame, labels: list[str], found: Findings) -> None:
    """Requirements that are nothing beside the largest one of the same material.

    Args:
        total: material, period and quantity, one row each pair.
        stated: the rows of Requirements behind it: material, period, row_id.
        labels: of the periods.
        found: where problems go.
    """
    largest = total.groupby("material")["quantity"].transform("max")
    slivers = total[(total["quantity"] > 0.0) & (total["quantity"] < SLIVER * largest)]
    columns = [slivers[name].tolist() for name in ("material", "period", "quantity")]
    for material, period, quantity, most in zip(*columns, largest[slivers.index].tolist(), strict=True):
        rows = stated[(stated["material"] == material) & (stated["period"] == period)]
        message = f"{quantity:.6g} of {material} in {labels[period]} is too small to plan with beside the largest "
        message += f"requirement of it, {most:.6g}."
        hint = "Check both quantities and their units; leave out what is less than a hundred-millionth of the other."
        sheet, row_id = ("requirements", int(rows["row_id"].iloc[0])) if len(rows) else ("build_plan", -1)
        found.error(REACH, message, hint, sheet, row_id, "quantity" if len(rows) else "")


def report_sliver_amount(rule: Rule, own: pd.DataFrame, needed: pd.Series, unit: str, found: Findings) -> None:
    """An absolute amount that is nothing beside what the rule measures.

    Args:
        rule: the rule.
        own: the materials in its scope, by name.
        needed: the largest requirement of each in a period, in the unit of the amount; NaN where it does not convert.
        unit: of the amount, or the base currency.
        found: where problems go.
    """
    parts = needed.reindex(own.index).fillna(0.0).to_numpy(dtype=float)
    most = float(np.max(parts, initial=0.0) if rule.scope.kind == "each material" else parts.sum())
    if not 0.0 < rule.amount.value < SLIVER * most:
        return
    message = f"amount {found.raw('rules', rule.row_id, 'amount')} is too small to plan with beside what the rule "
    message += f"measures, {most:.6g} {unit} in a period."
    hint = (
        "Check the amount and its unit, or write 0: less than a hundred-millionth of the whole is as good as nothing."
    )
    found.error(REACH, message, hint, "rules", rule.row_id, "amount")


def in_unit(own: pd.DataFrame, required: pd.Series, unit: str) -> pd.Series:
    """What is required of each material, in a unit; NaN where it does not convert.

    Args:
        own: the materials, with ``unit`` and ``kg_per_unit``.
        required: quantity by material, in its own unit.
        unit: canonical symbol.
    """
    quantity: FloatArray = required.reindex(own.index).fillna(0.0).to_numpy(dtype=float)
    triples = zip(own.index, own["unit"], own["kg_per_unit"], quantity, strict=True)
    found = {name: needed * factor(symbol, unit, float(mass), symbol) for name, symbol, mass, needed in triples}
    return pd.Series(found, dtype=float)
