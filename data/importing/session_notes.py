"""What is said of a file that is read only in part: rows outside the stated ones, and other tables."""

from __future__ import annotations

from collections.abc import Sequence

from data.importing.layout import Layout, Question
from data.problems import CellRef, Problem, Severity
from data.reading.findings import listed


def rows_beyond(file: str, found: Sequence[Layout], layout: Layout) -> tuple[Problem, ...]:
    """A warning where the table goes on outside the rows that are stated.

    Args:
        file: name of the file.
        found: the layouts that the program finds.
        layout: the one that is read.
    """
    same = [each for each in found if (each.sheet, each.header_row) == (layout.sheet, layout.header_row)]
    whole = same[0] if same else layout
    outside = [(whole.first_row, layout.first_row - 1), (layout.last_row + 1, whole.last_row)]
    parts = [f"{first} to {last}" for first, last in outside if first <= last]
    if not parts:
        return ()
    message = f"rows {listed(parts)} seem to belong to the table and are not read, as first and last row were stated."
    hint = "Leave first_row and last_row out of the mapping to read them."
    return (Problem("rows-outside", message, CellRef(file, layout.sheet), "", hint, Severity.WARNING),)


def other_tables(file: str, layout: Layout, question: Question | None) -> tuple[Problem, ...]:
    """A warning where columns are stated, but not which of several tables is read."""
    if question is None:
        return ()
    message = (
        f"there are {len(question.choices)} tables of items; rows {layout.first_row} to {layout.last_row} are read."
    )
    hint = "State sheet and header_row in the mapping to read another one."
    return (Problem("other-tables", message, CellRef(file, layout.sheet), "", hint, Severity.WARNING),)
