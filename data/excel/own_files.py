"""Files that the program wrote for another purpose than to be opened as a book, recognised by their sheets."""

from __future__ import annotations

from collections.abc import Iterable

from data.problems import CellRef, Problem

_PLAN_WORKBOOK = {"Assumptions", "Plan", "Rules"}
_QUOTATION_REQUEST = {"Request", "Quotation"}


def written_for_something_else(file: str, titles: Iterable[str]) -> Problem | None:
    """What a plan workbook or a request for quotations is for; None where the file is neither.

    Args:
        file: its name.
        titles: of its sheets.
    """
    held = set(titles)
    typed = f'"{file}"' if " " in file else file
    if "Offers" in held:
        return None
    if held >= _PLAN_WORKBOOK:
        message = "The file is an exported plan, not a sourcing workbook."
        hint = (
            f"Compare it with the plan as it was computed: File, Compare an edited plan workbook, or “lodestone verify "
            f"{typed}”. To plan anew, open the sourcing workbook that it was planned from."
        )
        return Problem("a-plan-workbook", message, CellRef(file), hint=hint)
    if held >= _QUOTATION_REQUEST:
        message = "The file is a request for quotations, not a sourcing workbook."
        hint = (
            f"When the supplier has filled it in, take the answers into the book: “lodestone read-quotes BOOK.xlsx "
            f"{typed} -o NEW.xlsx”."
        )
        return Problem("a-quotation-request", message, CellRef(file), hint=hint)
    return None
