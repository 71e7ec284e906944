"""The sheet Embedded purchases: what each product takes of each award, and where the offers come from."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.countries import country_iso2
from data.excel.plan_workbook.content import Content
from data.excel.plan_workbook.facts import FIRST_ROW, ORIGINS, PRINTED_ROWS, Facts
from data.excel.plan_workbook.grid import Sheet, address, put_table, quoted, span
from data.excel.plan_workbook.origins import ITEM_COST, ITEM_QUANTITY

EMBEDDED_PURCHASES = "Embedded purchases"
PRODUCT, MATERIAL, OFFER, SUPPLIER, PERIOD, NEED, BOUGHT, POOL, TAKEN, UNIT, VALUE, MASS = range(12)
UNIT_MASS, OFFER_KEY, WINDOW_KEY = range(12, 15)
STAGE, FROM, OF_OFFER, KNOWN, MORE, ORIGIN_KEY = range(16, 22)
_NOT_LIVE = "This plan has too many purchases to divide each one with formulas: the sheet Embedded holds values."
_NO_OFFER = {True: "nobody delivers", False: "opening stock"}


def content_sheet(facts: Facts, content: Content) -> Sheet:
    """Every part that a product takes of an award, one row each, and beside them the origins of the offers."""
    sheet = Sheet(EMBEDDED_PURCHASES, locked=content.live, filtered=False, tab="#B8C4D3", frozen_columns=1)
    sheet.printed, sheet.printed_rows = MASS + 1, PRINTED_ROWS
    if not content.live:
        sheet.heading("Embedded purchases", _NOT_LIVE)
        return sheet
    sheet.heading(
        "Embedded purchases",
        "What the sheet Embedded is summed from. A product takes of each purchase what it needs of all that is bought "
        "of the material in the period (over the horizon where it keeps a stock). Rows keep their order, because "
        "formulas point at them: the sheet is protected (no password). Only its first rows are printed.",
    )
    parts = content.parts
    labels = {period.label: shown for period, shown in zip(facts.case.periods, facts.labels, strict=True)}
    without = parts["offer"] == ""
    offers = [
        _NO_OFFER[nobody] if none else offer
        for offer, none, nobody in zip(parts["offer"], without, parts["nobody"], strict=True)
    ]
    bought, pool, taken, value, mass = _formulas(facts, content)
    columns = [
        ("Product", 18.0, "text", parts["product"].tolist(), None),
        ("Material", 18.0, "text", parts["material"].tolist(), None),
        ("Offer", 16.0, "text", offers, None),
        ("Supplier", 16.0, "text", [supplier or None for supplier in parts["supplier"]], None),
        ("Period", 10.0, "text", _periods(facts, parts, labels), None),
        ("Needed", 13.0, "quantity", parts["need"].tolist(), None),
        ("Bought", 13.0, "quantity", parts["bought"].tolist(), bought),
        ("All bought", 13.0, "quantity", parts["pool"].where(~parts["nobody"]).tolist(), pool),
        ("Taken", 13.0, "quantity", parts["taken"].tolist(), taken),
        ("Unit", 8.0, "unit", parts["unit"].tolist(), None),
        (f"Value, {facts.plan.currency}", 14.0, "money", parts["value"].tolist(), value),
        ("Mass, kg", 13.0, "quantity", parts["mass"].tolist(), mass),
        ("kg per unit", 9.0, "quantity", parts["unit_mass"].tolist(), None),
        ("Offer no.", 7.0, "key", parts["offer_number"].tolist(), None),
        ("Window no.", 8.0, "key", (parts["window"] + 1).tolist(), None),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    _put_origins(sheet, content.origins)
    return sheet


def _periods(facts: Facts, parts: pd.DataFrame, labels: dict[str, str]) -> list[str]:
    """The period of the award; of what no award delivers the period that needs it, or the horizon."""
    return [
        labels[period] if offer else facts.labels[window] if window >= 0 else "horizon"
        for offer, period, window in zip(parts["offer"], parts["period"], parts["window"], strict=True)
    ]


def _formulas(facts: Facts, content: Content) -> tuple[list[str], list[str], list[str], list[str], list[str]]:
    """The formulas of the columns Bought, All bought, Taken, Value and Mass; "" where the cell holds the value."""
    parts = content.parts
    blocks = _blocks(parts)
    bought, pool, taken, value, mass = [], [], [], [], []
    rows = zip(parts["award"], parts["nobody"], parts["value"], parts["mass"], parts["material"], strict=True)
    for number, (award, nobody, worth, weight, material) in enumerate(rows):
        row = FIRST_ROW + number
        first, last = blocks[number]
        here = {column: address(row, column) for column in (NEED, BOUGHT, POOL, TAKEN, UNIT_MASS, WINDOW_KEY)}
        item = FIRST_ROW + int(award)
        bought.append(f"{quoted(ORIGINS)}!{address(item, ITEM_QUANTITY)}" if award >= 0 else "")
        windows, amounts = span(WINDOW_KEY, first, last), span(BOUGHT, first, last)
        pool.append("" if nobody else f"SUMIFS({amounts},{windows},{here[WINDOW_KEY]})")
        divided = f"IF({here[POOL]}>0,{here[NEED]}*{here[BOUGHT]}/{here[POOL]},0)"
        taken.append(here[NEED] if nobody else divided)
        if award >= 0:
            cost = f"{quoted(ORIGINS)}!{address(item, ITEM_COST)}"
            value.append(f"IF({here[BOUGHT]}>0,{here[TAKEN]}*{cost}/{here[BOUGHT]},0)")
        else:
            value.append(_worth(facts, material, here[TAKEN], worth, float(parts["taken"].iloc[number])))
        mass.append(f"{here[TAKEN]}*{here[UNIT_MASS]}" if np.isfinite(weight) else "")
    return bought, pool, taken, value, mass


def _worth(facts: Facts, material: str, taken: str, worth: float, quantity: float) -> str:
    """The value of what no award delivers: at the average of the material's awards, where there are some."""
    if not np.isfinite(worth):
        return ""
    at = np.flatnonzero((facts.awards["material"] == material).to_numpy())
    if not len(at):
        return f"{taken}*{worth / quantity!r}" if quantity > 0.0 else ""
    quantities, costs = (
        span(column, FIRST_ROW + int(at[0]), FIRST_ROW + int(at[-1]), ORIGINS) for column in (ITEM_QUANTITY, ITEM_COST)
    )
    return f"IF(SUM({quantities})>0,{taken}*SUM({costs})/SUM({quantities}),0)"


def _blocks(parts: pd.DataFrame) -> list[tuple[int, int]]:
    """For each row the first and the last row of the sheet that hold the same product and material."""
    keys = parts[["product", "material"]]
    begins = np.flatnonzero((keys != keys.shift(1)).any(axis=1).to_numpy())
    ends = np.append(begins[1:], len(parts)) - 1
    block = np.searchsorted(begins, np.arange(len(parts)), "right") - 1
    return [(FIRST_ROW + int(begins[at]), FIRST_ROW + int(ends[at])) for at in block]


def _put_origins(sheet: Sheet, origins: pd.DataFrame) -> None:
    """Where the offers come from, by stage, country and offer."""
    columns = [
        (STAGE, "Stage", 9.0, "text", origins["stage"].tolist()),
        (FROM, "From", 9.0, "text", [country_iso2(code) if code else "unknown" for code in origins["country"]]),
        (OF_OFFER, "Offer", 16.0, "text", [offer or "no offer" for offer in origins["offer"]]),
        (KNOWN, "Share known", 10.0, "fine_share", origins["known"].tolist()),
        (MORE, "On top of the unknown", 12.0, "fine_share", origins["more"].tolist()),
        (ORIGIN_KEY, "Offer no.", 7.0, "key", origins["offer_number"].tolist()),
    ]
    sheet.widths[STAGE - 1] = 3.0
    for column, title, width, style, values in columns:
        sheet.put(FIRST_ROW - 1, column, title, "header" if style == "text" else "header_number")
        sheet.widths[column] = width
        sheet.put_column(FIRST_ROW, column, values, style)
