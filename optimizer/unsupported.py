"""What a case asks for that cannot be planned. Such a book gets a problem at its cell, never a plan without it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from data.case import Case
from data.origins import origins_of
from data.problems import Problem
from data.reading.findings import listed
from optimizer.problem import requirement_of
from optimizer.survival.least_stock import least_stock, shared_suppliers


def unsupported_terms(case: Case) -> list[Problem]:
    """One problem for each cell that asks for something the optimizer cannot do."""
    return [*_breaks_under_risk(case), *_shared_capacities(case), *_bridged_without_stock(case)]


def _breaks_under_risk(case: Case) -> Iterator[Problem]:
    """Price breaks of offers that may be bought, where the objective is over scenarios; one an offer.

    Which break holds depends on the quantity that arrives, and that differs from scenario to scenario.
    """
    if case.settings.objective == "cost":
        return
    excluded = set(case.suppliers.index[case.suppliers["status"] == "excluded"])
    first = case.price_breaks.drop_duplicates("offer")
    for offer, row_id in zip(first["offer"], first["row_id"].tolist(), strict=True):
        if case.offers.at[offer, "supplier"] in excluded:
            continue
        yield Problem(
            "breaks-under-risk",
            f"offer {offer} has price breaks, and the objective is {case.settings.objective}: which price holds in a "
            "scenario is not planned with, and a plan that ignores it would be wrong.",
            case.book.at("price_breaks", row_id, "unit_price"),
            case.book.raw("price_breaks", row_id, "unit_price"),
            "Clear the price breaks and state the price you expect to pay, or set Objective to cost.",
        )


def _shared_capacities(case: Case) -> Iterator[Problem]:
    """How several materials would share a supplier's capacity during a loss is not planned yet."""
    for row, supplier in shared_suppliers(case):
        what = f"{case.survive.index[row]} looks at several offers of {supplier}, whose capacity is not enough for all"
        (row_id,) = case.suppliers.loc[[supplier], "row_id"].tolist()
        yield _not_yet(case, "suppliers", row_id, "capacity", what, "Give each of these offers a capacity of its own.")


def _bridged_without_stock(case: Case) -> Iterator[Problem]:
    """A material that must be in stock to bridge a loss, and keeps none."""
    if not len(case.survive):
        return
    least = least_stock(case, origins_of(case), requirement_of(case))
    keeps = np.asarray(case.materials.index.isin(case.stock.index))
    for row, name in enumerate(case.survive.index):
        lacking = np.unique(least.material[(least.row == row) & ~keeps[least.material]])
        if len(lacking):
            names = listed([str(material) for material in case.materials.index[lacking]])
            have = "keeps no stock" if len(lacking) == 1 else "keep no stock"
            row_id = int(case.survive["row_id"].iloc[row])
            yield Problem(
                "survive-without-stock",
                f"{name}: {names} {have}, and cannot bridge {case.survive['days'].iloc[row]:g} days without.",
                case.book.at("survive", row_id, "applies_to"),
                case.book.raw("survive", row_id, "applies_to"),
                f"Add {'it' if len(lacking) == 1 else 'them'} to Stock, or name what the row applies to.",
            )


def _not_yet(case: Case, sheet: str, row_id: int, name: str, what: str, hint: str = "") -> Problem:
    known = row_id >= 0
    return Problem(
        "not-supported-yet",
        f"{what}, which this version cannot plan with yet; a plan that ignores it would be wrong.",
        case.book.at(sheet, row_id, name) if known else case.book.at(sheet),
        case.book.raw(sheet, row_id, name) if known else "",
        hint or "Clear the cell to plan without it.",
    )
