"""How a plan was saved, in the words of a plan workbook, which are English in every language."""

from __future__ import annotations

from data.project.saved_plans import SavedPlan


def saved_sentence(saved: SavedPlan) -> str:
    """Name, author, day, approval and note of a saved plan."""
    words = f'Saved as "{saved.name}" by {saved.author} on {saved.when[:10]}'
    if saved.approval is not None:
        words = f"{words}, approved by {saved.approval.by} on {saved.approval.when[:10]}"
    return f"{words}. {saved.note}".strip()
