"""Terms that the optimizer does not plan with yet. A book that uses them gets a problem, never a plan without them."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from data.case import Case
from data.problems import Problem

_OFFER_TERMS = {
    "minimum_order": "a minimum order",
    "order_multiple": "an order multiple",
    "fixed_cost": "a fixed cost",
}
_SUPPLIER_TERMS = {
    "fixed_cost": "a fixed cost",
    "minimum_spend": "a minimum spend",
    "maximum_spend": "a maximum spend",
}


def unsupported_terms(case: Case) -> list[Problem]:
    """One problem for each cell that asks for something the optimizer cannot do yet."""
    return [
        *_terms(case, "offers", case.offers, _OFFER_TERMS),
        *_terms(case, "suppliers", case.suppliers, _SUPPLIER_TERMS),
        *_price_breaks(case),
        *_counts(case),
        *_objective(case),
    ]


def _terms(case: Case, sheet: str, table: pd.DataFrame, terms: dict[str, str]) -> Iterator[Problem]:
    for name, words in terms.items():
        used = table[name].fillna(0.0).to_numpy(dtype=float) > 0.0
        if name == "maximum_spend":
            used = table[name].notna().to_numpy()
        for key, row_id in zip(table.index[used], table["row_id"].to_numpy()[used], strict=True):
            yield _problem(case, sheet, int(row_id), name, f"{key} has {words}")


def _price_breaks(case: Case) -> Iterator[Problem]:
    for offer, row_id in zip(case.price_breaks["offer"], case.price_breaks["row_id"], strict=True):
        yield _problem(case, "price_breaks", int(row_id), "unit_price", f"{offer} has a price break")


def _counts(case: Case) -> Iterator[Problem]:
    for rule in case.rules:
        if rule.amount.kind == "count":
            yield _problem(case, "rules", rule.row_id, "measure", f"{rule.name} counts {rule.measure}")


def _objective(case: Case) -> Iterator[Problem]:
    if case.settings.objective == "cost":
        return
    settings = case.book["settings"].cells
    for row_id in settings.index:
        if str(settings.at[row_id, "setting"]).strip().casefold() == "objective":
            yield _problem(case, "settings", int(row_id), "value", f"the objective is {case.settings.objective}")


def _problem(case: Case, sheet: str, row_id: int, name: str, what: str) -> Problem:
    known = row_id >= 0
    return Problem(
        "not-supported-yet",
        f"{what}, which this version cannot plan with yet; a plan that ignores it would be wrong.",
        case.book.at(sheet, row_id, name) if known else case.book.at(sheet),
        case.book.raw(sheet, row_id, name) if known else "",
        "Clear the cell to plan without it.",
    )
