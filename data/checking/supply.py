"""Suppliers and offers, in base currency and the units of the materials."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.case import Settings
from data.checking.conversions import FloatArray, factor, material_factors
from data.checking.reach import report_reach
from data.checking.references import report_unknown
from data.checking.settings import Horizon
from data.money import Rates
from data.problems import Severity
from data.reading.findings import Findings, and_more, listed

Typed = Mapping[str, pd.DataFrame]
IntArray = NDArray[np.int64]


def offers_of(
    typed: Typed, materials: pd.DataFrame, rates: Rates, settings: Settings, span: Horizon, found: Findings
) -> pd.DataFrame:
    """The Case's table of offers, with ``rate`` instead of ``per_supplier_unit``, which needs the suppliers.

    ``rate`` is the value of one unit of the offer's currency in base currency.
    """
    rows = typed["offers"]
    rows = rows[(rows["offer"] != "") & ~rows["offer"].duplicated()]
    factors = material_factors(rows, materials, found, "offers")
    rate = currency_factors(rows, rates, found)
    table = pd.DataFrame(
        {
            "supplier": rows["supplier"],
            "material": rows["material"],
            "unit_price": rows["unit_price"] * rate / factors,
            "tariff": rows["tariff"],
            "freight": rows["freight"] * rate / factors,
            "other_cost": rows["other_cost"] * rate / factors,
            "landed_cost": 0.0,
            "capacity": (rows["capacity"] * factors).fillna(np.inf),
            "minimum_order": (rows["minimum_order"] * factors).fillna(0.0),
            "order_multiple": (rows["order_multiple"] * factors).fillna(0.0),
            "fixed_cost": rows["fixed_cost"],
            "lead_time": rows["lead_time"],
            "valid_from": rows["valid_from"],
            "valid_to": rows["valid_to"],
            "current_share": rows["current_share"],
            "rate": rate,
            "unit_factor": factors,
            "row_id": rows.index.to_numpy(dtype="int64"),
        }
    )
    table["landed_cost"] = table["unit_price"] * (1.0 + table["tariff"]) + table["freight"] + table["other_cost"]
    table["first_period"], table["last_period"] = served_periods(table, settings, span)
    _report_validity(table, found)
    _report_late(table, settings, span, found)
    _report_current_shares(table, found)
    report_reach(found, "offers", table, ("unit_price", "freight", "other_cost", "capacity", "minimum_order"))
    table.index = pd.Index(rows["offer"], name="offer", dtype=object)
    return table.sort_index()


def currency_factors(rows: pd.DataFrame, rates: Rates, found: Findings) -> FloatArray:
    """Base currency per unit of each offer's currency; a currency without a rate is a problem."""
    factors = {"": 1.0, **{code: rates.factor(code) for code in rows["currency"].unique() if code}}
    for code in sorted(code for code, rate in factors.items() if rate is None):
        using = rows.index[rows["currency"] == code]
        message = f"there is no rate for {code}{and_more(len(using))}."
        hint = f"Add the value of one {code} in {rates.base} to Exchange rates."
        found.error("no-exchange-rate", message, hint, "offers", int(using[0]), "currency")
    known = {code: math.nan if rate is None else rate for code, rate in factors.items()}
    return rows["currency"].map(known).to_numpy(dtype=float)


def served_periods(offers: pd.DataFrame, settings: Settings, span: Horizon) -> tuple[IntArray, IntArray]:
    """First and last period that each offer can serve.

    A period is served when its first day is not before the offer's validity nor before plan start + lead time, and not
    after the end of its validity. A book without periods tests the last day of its one period, and only where
    Plan start is given.
    """
    if not span.is_named and settings.plan_start is None:
        return np.zeros(len(offers), dtype="int64"), np.zeros(len(offers), dtype="int64")
    tested = [period.first_day if span.is_named else period.last_day for period in span.periods]
    days = np.array([day.toordinal() for day in tested], dtype=float)
    start = (settings.plan_start or span.periods[0].first_day).toordinal()
    earliest = np.fmax(_ordinals(offers["valid_from"]), start + offers["lead_time"].to_numpy(dtype=float))
    latest = _ordinals(offers["valid_to"])
    first = np.searchsorted(days, np.nan_to_num(earliest, nan=-np.inf), side="left")
    last = np.searchsorted(days, np.nan_to_num(latest, nan=np.inf), side="right") - 1
    return first.astype("int64"), last.astype("int64")


def suppliers_of(typed: Typed, found: Findings) -> pd.DataFrame:
    """The Case's table of suppliers; without the sheet, every supplier that an offer names, of unknown country."""
    rows = typed["suppliers"]
    rows = rows[(rows["supplier"] != "") & ~rows["supplier"].duplicated()]
    named = typed["offers"]["supplier"]
    names = sorted(set(named) - {""})
    if rows.empty and names:
        message = f"there are no rows in Suppliers: the country of {listed(names)} is unknown."
        found.warning("no-suppliers", message, "Add the suppliers with their countries.", "suppliers")
        rows = _unknown_suppliers(names)
    else:
        hint = "Add it to Suppliers, or correct the name."
        report_unknown(found, "offers", named, rows["supplier"].tolist(), expected="has no row in Suppliers", hint=hint)
        _note_suppliers(rows, found)
    table = pd.DataFrame(
        {
            "name": rows["name"].where(rows["name"] != "", rows["supplier"]),
            "country": rows["country"],
            "owner_country": rows["owner_country"].where(rows["owner_country"] != "", rows["country"]),
            "owner_share": rows["owner_share"],
            "status": rows["status"],
            "capacity": rows["capacity"].fillna(np.inf),
            "capacity_unit": rows["capacity_unit"].where(rows["capacity"].notna(), ""),
            "minimum_spend": rows["minimum_spend"],
            "maximum_spend": rows["maximum_spend"],
            "fixed_cost": rows["fixed_cost"],
            "row_id": rows.index.to_numpy(dtype="int64"),
        }
    )
    table.index = pd.Index(rows["supplier"], name="supplier", dtype=object)
    return table.sort_index()


def with_supplier_units(
    suppliers: pd.DataFrame, offers: pd.DataFrame, materials: pd.DataFrame, found: Findings
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Suppliers with the unit of their capacity, and offers with ``per_supplier_unit``."""
    limited = suppliers[np.isfinite(suppliers["capacity"])]
    concerned = offers[offers["supplier"].isin(limited.index) & offers["material"].isin(materials.index)]
    units = dict(limited["capacity_unit"])
    per_unit = pd.Series(np.nan, index=offers.index)
    for supplier, rows in concerned.groupby("supplier", sort=True):
        name = str(supplier)
        own = materials.loc[sorted(set(rows["material"]))]
        units[name] = units[name] or _one_unit(name, own, int(limited.at[name, "row_id"]), found)
        if units[name]:
            per = _capacity_factors(name, units[name], own, int(limited.at[name, "row_id"]), found)
            per_unit[rows.index] = rows["material"].map(per)
    filled = suppliers["capacity_unit"].where(~suppliers.index.isin(limited.index), suppliers.index.map(units.get))
    ordered = [
        *offers.columns.drop(["rate", "unit_factor", "row_id"]),
        "per_supplier_unit",
        "unit_factor",
        "row_id",
    ]
    return suppliers.assign(capacity_unit=filled.astype(object)), offers.assign(per_supplier_unit=per_unit)[ordered]


def _ordinals(days: pd.Series) -> FloatArray:
    """Numbers of days; NaN where there is none."""
    return np.array([day.toordinal() if isinstance(day, dt.date) else math.nan for day in days], dtype=float)


def _report_validity(table: pd.DataFrame, found: Findings) -> None:
    wrong = _ordinals(table["valid_from"]) > _ordinals(table["valid_to"])
    for row_id in table.index[wrong].tolist():
        days = [str(table.at[row_id, name]) for name in ("valid_to", "valid_from")]
        message = f"valid to {days[0]} is before valid from {days[1]}."
        found.error("validity-order", message, "Exchange or correct the two days.", "offers", row_id, "valid_to")


def _report_late(table: pd.DataFrame, settings: Settings, span: Horizon, found: Findings) -> None:
    """Offers that serve no period, because with their lead time they arrive when the last one has begun."""
    start = (settings.plan_start or span.periods[0].first_day).toordinal()
    last = span.periods[-1].first_day if span.is_named else span.periods[-1].last_day
    days = table["lead_time"].to_numpy(dtype=float)
    late = np.flatnonzero((start + days > last.toordinal()) & (table["first_period"] > span.last).to_numpy())
    if len(late):
        row_id = int(table.index[late[0]])
        arrives = dt.date.fromordinal(start + math.ceil(days[late[0]]))
        message = f"offer {found.raw('offers', row_id, 'offer')} arrives on {arrives} at the earliest, after {last}, "
        message += f"and so serves no period{and_more(len(late))}."
        hint = "An offer serves a period when it can arrive on its first day: check the lead time and Plan start."
        if not span.is_named:
            hint = "Without named periods an offer must arrive by the last day: check the lead time and Plan start."
        found.warning("offer-arrives-late", message, hint, "offers", row_id, "lead_time")


def _report_current_shares(table: pd.DataFrame, found: Findings) -> None:
    total = table.groupby("material", sort=True)["current_share"].sum()
    for material, share in total[total > 1.0 + 1e-9].items():
        rows = table.index[(table["material"] == material) & table["current_share"].notna()]
        message = f"the current shares of {material} sum to {share:.6g}{and_more(len(rows))}; the whole is 1."
        hint = "Without shares that sum to 1 there is no baseline of today's split."
        found.warning("current-shares", message, hint, "offers", int(rows[0]), "current_share")


def _unknown_suppliers(names: list[str]) -> pd.DataFrame:
    blank = dict.fromkeys(("name", "country", "owner_country", "capacity_unit"), "")
    numbers = dict.fromkeys(("capacity", "minimum_spend", "maximum_spend"), math.nan)
    table = pd.DataFrame({"supplier": names}, dtype=object)
    rows = table.assign(**blank, **numbers, owner_share=1.0, status="approved", fixed_cost=0.0)
    return rows.set_index(pd.Index([-1] * len(names), dtype="int64"))


def _note_suppliers(rows: pd.DataFrame, found: Findings) -> None:
    """What holds for suppliers without being said in their rows, and spend bands that contradict themselves."""
    blank = rows[(rows["owner_country"] == "") & (rows["country"] != "")]
    _note(blank, "blank-owner", "owner country is blank: the supplier's country counts", "owner_country", found)
    qualifying = rows[rows["status"] == "qualifying"]
    _note(qualifying, "qualifying", "the status is qualifying; awards are possible", "status", found)
    for row_id in rows.index[rows["minimum_spend"] > rows["maximum_spend"]].tolist():
        message = f"minimum spend {found.raw('suppliers', row_id, 'minimum_spend')} is above maximum spend "
        message += f"{found.raw('suppliers', row_id, 'maximum_spend')}."
        found.error("spend-order", message, "Exchange or correct the two.", "suppliers", row_id, "minimum_spend")


def _note(rows: pd.DataFrame, code: str, words: str, column: str, found: Findings) -> None:
    if len(rows):
        message = f"{listed(rows['supplier'].tolist())}: {words}."
        found.add(Severity.NOTE, code, message, "", "suppliers", int(rows.index[0]), column)


def _one_unit(supplier: str, own: pd.DataFrame, row_id: int, found: Findings) -> str:
    """The unit that all materials of a supplier have; several are a problem."""
    units = sorted(set(own["unit"]))
    if len(units) == 1:
        return str(units[0])
    message = f"capacity unit is blank, but the materials of {supplier} are in {listed(units)}."
    found.error("capacity-unit", message, "Say which unit the capacity is in.", "suppliers", row_id, "capacity_unit")
    return ""


def _capacity_factors(supplier: str, unit: str, own: pd.DataFrame, row_id: int, found: Findings) -> dict[str, float]:
    """Capacity units in one unit of each material of a supplier."""
    per = {}
    for material, symbol, mass in zip(own.index, own["unit"], own["kg_per_unit"], strict=True):
        per[material] = factor(symbol, unit, float(mass), symbol)
    wrong = [material for material, value in per.items() if math.isnan(value)]
    if wrong:
        message = f"the capacity of {supplier} is in {unit}, into which {listed(wrong)} does not convert."
        hint = "Give these materials a Unit mass in Materials, or state the capacity in another unit."
        found.error("unit-not-convertible", message, hint, "suppliers", row_id, "capacity_unit")
    return per
