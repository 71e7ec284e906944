"""Quantities of a plan workbook that are not as they were computed."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from data.case import Case
from data.edited_plan import Edit
from data.excel.plan_workbook import plan_columns
from data.excel.plan_workbook.current import AwardRow
from data.excel.plan_workbook.facts import PLAN, Facts
from data.excel.plan_workbook.locating import Places
from data.excel.plan_workbook.reading import PlanFile
from data.plan import Plan
from data.problems import CellRef, Severity

_SAME = 1e-12
"""A quantity that differs by less, relative, was not edited: some programs save fifteen digits."""
_UNCOUNTED = "The formulas of the workbook do not count the row; verify does."
_KEEP_ROWS = "Type 0 as its quantity instead of removing the row."


def note_edits(file: PlanFile, computed: Plan, facts: Facts, rows: Sequence[AwardRow]) -> list[Edit]:
    """Note every quantity that was edited; a row that was added, moved or removed is an error.

    Args:
        file: the file; notes and errors go there.
        computed: the plan as it was computed.
        facts: the plan as the sheets say it now.
        rows: the rows of the sheet Plan.
    """
    return [*_edited_awards(file, facts.case, computed, rows), *_edited_stock(file, computed, facts)]


def _edited_awards(file: PlanFile, case: Case, computed: Plan, rows: Sequence[AwardRow]) -> list[Edit]:
    table, edits = computed.awards, []
    columns = (table[name].tolist() for name in ("offer", "period", "quantity"))
    original = dict(enumerate(zip(*columns, strict=True), 1))
    material_of, unit_of = case.offers["material"], case.materials["unit"]

    def edit(kind: str, at: CellRef, offer: str, period: str, was: float, now: float) -> None:
        material = str(material_of[offer])
        edits.append(Edit(kind, at, offer, material, period, was, now, str(unit_of[material])))

    for row in rows:
        place = file.at(PLAN, row.row, plan_columns.QUANTITY)
        if row.number is None:
            message = f"{row.quantity:,.12g} of offer {row.offer}: the plan had no such award."
            file.note("award-added", place, message, f"{row.quantity:.17g}", _UNCOUNTED)
            edit("award added", place, row.offer, row.period, 0.0, row.quantity)
            continue
        offer, period, quantity = original.pop(row.number)
        if (offer, period) != (row.offer, row.period):
            message = f"offer {row.offer} in {row.period or 'horizon'}: the plan had {offer} in {period or 'horizon'}."
            file.note("award-moved", file.at(PLAN, row.row, plan_columns.OFFER), message)
            edit("award removed", place, offer, period, quantity, 0.0)
            edit("award moved", place, row.offer, row.period, 0.0, row.quantity)
        elif abs(row.quantity - quantity) > _SAME * abs(quantity):
            edit("award", place, offer, period, quantity, row.quantity)
            unit = edits[-1].unit
            message = f"{row.quantity:,.12g} {unit}, the plan had {quantity:,.12g} {unit} (offer {offer})."
            file.note("award-changed", place, message, f"{row.quantity:.17g}", severity=Severity.NOTE)
    for offer, period, quantity in original.values():
        message = f"The award of {quantity:,.12g} of offer {offer}, {period or 'horizon'}, was removed."
        file.note("award-removed", CellRef(file.name, PLAN), message, hint=_KEEP_ROWS)
        edit("award removed", CellRef(file.name, PLAN), offer, period, quantity, 0.0)
    return edits


def _edited_stock(file: PlanFile, computed: Plan, facts: Facts) -> list[Edit]:
    """Closing stock, shortages and surplus that are not as they were computed; stock that follows is no edit."""
    places, plan, edits = Places(file), facts.plan, []
    for kind, name, old, new in (
        ("closing", "closing", computed.stock, plan.stock),
        ("short", "quantity", computed.shortages, plan.shortages),
        ("surplus", "quantity", computed.surplus, plan.surplus),
    ):
        was, now = _quantities(old, name), _quantities(new, name)
        units = {**_units(old), **_units(new)}
        for key in sorted({*was, *now} - (facts.following_stock.keys() if kind == "closing" else set())):
            before, after = was.get(key, 0.0), now.get(key, 0.0)
            if abs(after - before) > _SAME * abs(before):
                at = places.of_stock(*key, kind)
                message = f"{kind} of {key[0]} is {after:,.12g}, the plan had {before:,.12g}."
                file.note("stock-changed", at, message, f"{after:.17g}", severity=Severity.NOTE)
                edits.append(Edit(kind, at, "", *key, before, after, units[key[0]]))
    return edits


def _quantities(table: pd.DataFrame, name: str) -> dict[tuple[str, str], float]:
    keys = zip(table["material"], table["period"], strict=True)
    return dict(zip(keys, table[name].astype(float), strict=True))


def _units(table: pd.DataFrame) -> dict[str, str]:
    return dict(zip(table["material"], table["unit"], strict=True))
