"""The sheet Price breaks: what an offer costs at each quantity, and the unit price that its awards now pay."""

from __future__ import annotations

import numpy as np

from data.excel.plan_workbook.facts import FIRST_ROW, PLAN, Facts
from data.excel.plan_workbook.grid import Sheet, address, put_table, quoted, span
from data.excel.plan_workbook.plan_columns import OFFER_KEY as PLAN_OFFER
from data.excel.plan_workbook.plan_columns import QUANTITY
from data.excel.plan_workbook.price_steps import AT_BREAK

PRICE_BREAKS = "Price breaks"
OFFER, MATERIAL, FROM, UNIT, PRICE, KIND, MORE, BOUGHT, AVERAGE, OFFER_KEY = range(10)


def breaks_sheet(facts: Facts) -> Sheet:
    """One row a price; the first row of each offer holds what its awards pay."""
    sheet = Sheet(PRICE_BREAKS, frozen_columns=1, tab="#5B7FA8", locked=True, filtered=False, printed=OFFER_KEY)
    sheet.heading(
        f"Price breaks, in {facts.plan.currency}",
        "Unit prices before tariff. The unit prices of the sheet Plan follow what is bought of an offer over the "
        "horizon: for all units at the last price whose quantity is reached, or each price for what lies above its "
        "quantity. Rows keep their order, because formulas point at them: the sheet is protected (no password).",
    )
    steps, offers = facts.steps, facts.case.offers
    materials = steps["offer"].map(offers["material"])
    first = ~steps["offer"].duplicated().to_numpy()
    kinds = np.where(steps["incremental"], "incremental", "all units")
    columns = [
        ("Offer", 18.0, "text", steps["offer"].tolist(), None),
        ("Material", 22.0, "text", materials.tolist(), None),
        ("From quantity", 15.0, "quantity", steps["from_quantity"].tolist(), None),
        ("Unit", 9.0, "unit", materials.map(facts.case.materials["unit"]).tolist(), None),
        ("Unit price", 14.0, "price", steps["unit_price"].tolist(), None),
        ("Type", 13.0, "unit", kinds.tolist(), None),
        ("Above the price before", 14.0, "price", steps["more"].tolist(), None),
        ("Bought over the horizon", 16.0, "quantity", steps["bought"].where(first).tolist(), _bought(facts, first)),
        ("Unit price paid", 14.0, "price", steps["average"].where(first).tolist(), _paid(facts, first)),
        ("Offer no.", 8.0, "key", steps["offer_number"].tolist(), None),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    return sheet


def paid_prices(facts: Facts) -> dict[str, str]:
    """For each offer whose price follows its price breaks the cell that holds what its awards pay."""
    rows = facts.steps["offer"].drop_duplicates()
    return {offer: f"{quoted(PRICE_BREAKS)}!{_fixed(FIRST_ROW + at)}" for at, offer in rows.items()}  # type: ignore[operator]


def _fixed(row: int) -> str:
    return span(AVERAGE, row, row).partition(":")[0]


def _bought(facts: Facts, first: np.ndarray) -> list[str]:
    keys, quantities = (span(column, *facts.award_rows, PLAN) for column in (PLAN_OFFER, QUANTITY))
    return [
        f"SUMIFS({quantities},{keys},{address(row, OFFER_KEY)})" if opens else ""
        for row, opens in enumerate(first.tolist(), FIRST_ROW)
    ]


def _paid(facts: Facts, first: np.ndarray) -> list[str]:
    """All units: the last price whose quantity is reached. Incremental: the first + Σ more · beyond / bought."""
    starts = np.flatnonzero(first)
    formulas = [""] * len(first)
    incremental = facts.steps["incremental"].tolist()
    for start, stop in zip(starts.tolist(), [*starts[1:].tolist(), len(first)], strict=True):
        top, last = FIRST_ROW + start, FIRST_ROW + stop - 1
        bought, (begins, prices, more) = address(top, BOUGHT), (span(at, top, last) for at in (FROM, PRICE, MORE))
        beyond = f"SUMPRODUCT(({bought}>{begins})*({bought}-{begins})*{more})/{bought}"
        formulas[start] = (
            f"IF({bought}>0,{address(top, PRICE)}+{beyond},{address(top, PRICE)})"
            if incremental[start]
            else f"LOOKUP({bought}*(1+{AT_BREAK:.0E}),{begins},{prices})"
        )
    return formulas
