"""What is said of a session beside its rows: other tables of the file, and statements that change nothing."""

from __future__ import annotations

from data.importing.layout import Layout, Question
from data.problems import CellRef, Problem, Severity


def other_tables(file: str, layout: Layout, question: Question | None) -> tuple[Problem, ...]:
    """A warning where columns are stated, but not which of several tables is read."""
    if question is None:
        return ()
    message = (
        f"there are {len(question.choices)} tables of items; rows {layout.first_row} to {layout.last_row} are read."
    )
    hint = "State sheet and header_row in the mapping to read another one."
    return (Problem("other-tables", message, CellRef(file, layout.sheet), "", hint, Severity.WARNING),)
