"""Terms that the optimizer does not plan with yet. A book that uses them gets a problem, never a plan without them."""

from __future__ import annotations

from collections.abc import Iterator

from data.case import Case
from data.problems import Problem


def unsupported_terms(case: Case) -> list[Problem]:
    """One problem for each cell that asks for something the optimizer cannot do yet."""
    return list(_objective(case))


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
