"""Price breaks and origins of offers."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from data.case_tables import without_rows
from data.checking.reach import report_reach
from data.checking.references import canonical_minerals, report_unknown
from data.problems import Severity
from data.reading.findings import Findings

WHOLE = 1.0 + 1e-9
Typed = Mapping[str, pd.DataFrame]


def price_breaks_of(typed: Typed, offers: pd.DataFrame, found: Findings) -> pd.DataFrame:
    """Price breaks in material units and base currency per material unit.

    Args:
        typed: the typed sheets.
        offers: the Case's table of offers, with the ``rate`` of each offer's currency.
        found: where problems go.
    """
    if typed["price_breaks"].empty:
        return without_rows("price_breaks")
    rows = _of_known_offers(typed, "price_breaks", offers, found)
    rate = rows["offer"].map(offers["rate"]).astype(float)
    factors = rows["offer"].map(offers["unit_factor"]).astype(float)
    table = pd.DataFrame(
        {
            "offer": rows["offer"],
            "from_quantity": rows["from_quantity"] * factors,
            "unit_price": rows["unit_price"] * rate / factors,
            "type": rows["type"],
            "row_id": rows.index.to_numpy(dtype="int64"),
        }
    )
    table = table.sort_values(["offer", "from_quantity", "unit_price"])
    report_reach(found, "price_breaks", table, ("from_quantity", "unit_price"))
    _report_types(table, found)
    _report_rising(table, offers, found)
    return table.reset_index(drop=True)


def origins_of_book(typed: Typed, offers: pd.DataFrame, contents: pd.DataFrame, found: Findings) -> pd.DataFrame:
    """The rows of Origins as they are stated, minerals by their key."""
    if typed["origins"].empty:
        return without_rows("origins")
    rows = _of_known_offers(typed, "origins", offers, found)
    rows = rows.assign(mineral=canonical_minerals(found, "origins", rows["mineral"]))
    rows = rows[(rows["stage"] != "") & (rows["country"] != "") & rows["share"].notna()]
    _report_mineral_of_made(rows, found)
    _report_not_contained(rows, offers, contents, found)
    _report_shares(rows, found)
    table = rows[["offer", "mineral", "stage", "country", "share"]].assign(row_id=rows.index.to_numpy(dtype="int64"))
    return table.sort_values(["offer", "mineral", "stage", "country", "share"], ignore_index=True)


def _of_known_offers(typed: Typed, sheet: str, offers: pd.DataFrame, found: Findings) -> pd.DataFrame:
    rows = typed[sheet]
    hint = "Add it to Offers, or correct the name."
    report_unknown(found, sheet, rows["offer"], offers.index, expected="has no row in Offers", hint=hint)
    return rows[rows["offer"].isin(offers.index)]


def _report_types(table: pd.DataFrame, found: Findings) -> None:
    """All breaks of an offer are of one type."""
    known = table[table["type"] != ""]
    first = known.groupby("offer")["type"].transform("first")
    for row_id, offer in known.loc[known["type"] != first, ["row_id", "offer"]].itertuples(index=False, name=None):
        message = f"the price breaks of {offer} are of two types."
        found.error("mixed-breaks", message, "Use one Type for all breaks of an offer.", "price_breaks", row_id, "type")


def _report_rising(table: pd.DataFrame, offers: pd.DataFrame, found: Findings) -> None:
    """An all-units price that rises with the quantity would make a larger order cheaper to split: a problem."""
    before = table.groupby("offer")["unit_price"].shift().fillna(table["offer"].map(offers["unit_price"]).astype(float))
    rising = table[(table["type"] == "all units") & (table["unit_price"] > before * (1.0 + 1e-12))]
    for row_id, offer in rising[["row_id", "offer"]].itertuples(index=False, name=None):
        message = f"unit price {found.raw('price_breaks', row_id, 'unit_price')} of {offer} is above the price of a "
        message += "smaller quantity; a price for all units may only fall."
        hint = "Correct the price, or make the breaks incremental."
        found.error("rising-price", message, hint, "price_breaks", row_id, "unit_price")


def _report_mineral_of_made(rows: pd.DataFrame, found: Findings) -> None:
    for row_id in rows.index[(rows["stage"] == "made") & (rows["mineral"] != "")].tolist():
        message = f"mineral {found.raw('origins', row_id, 'mineral')} stands at stage made, which knows no mineral."
        hint = "Leave Mineral blank: an offer is made as a whole."
        found.error("mineral-at-made", message, hint, "origins", row_id, "mineral")


def _report_not_contained(rows: pd.DataFrame, offers: pd.DataFrame, contents: pd.DataFrame, found: Findings) -> None:
    """Origins of a mineral that the offer's material does not contain: they count for nothing."""
    contained = pd.MultiIndex.from_frame(contents[["material", "mineral"]])
    materials = rows["offer"].map(offers["material"]).astype(object)
    stated = pd.MultiIndex.from_arrays([materials, rows["mineral"]])
    wrong = rows[(rows["mineral"] != "").to_numpy() & ~np.asarray(stated.isin(contained))]
    for row_id, name in zip(wrong.index.tolist(), wrong["mineral"], strict=True):
        message = f"{materials[row_id]} does not contain {name} (Contents, Mineral): the row counts for nothing."
        hint = f"Add {name} to Contents, or correct the mineral."
        found.add(Severity.WARNING, "mineral-not-contained", message, hint, "origins", row_id, "mineral")


def _report_shares(rows: pd.DataFrame, found: Findings) -> None:
    """Shares of one offer, mineral and stage above the whole."""
    keys = ["offer", "mineral", "stage"]
    total = rows.groupby(keys)["share"].transform("sum")
    over = rows[total > WHOLE]
    for key, group in over.groupby(keys, sort=True):
        offer, mineral, stage = (str(part) for part in key)
        of = f" of {mineral}" if mineral else ""
        message = f"the shares of {offer}{of} {stage} sum to {group['share'].sum():.6g}; the whole is 1."
        hint = "What is not known is left out: the rest counts as unknown."
        found.error("shares-above-one", message, hint, "origins", int(group.index[-1]), "share")
