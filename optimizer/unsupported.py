"""Terms that the optimizer does not plan with. A book that uses them gets a problem, never a plan without them."""

from __future__ import annotations

from collections.abc import Iterator

from data.case import Case
from data.problems import Problem


def unsupported_terms(case: Case) -> list[Problem]:
    """One problem for each cell that asks for something the optimizer cannot do."""
    return list(_breaks_under_risk(case))


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
