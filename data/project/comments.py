"""Comments on rows of a book."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Comment:
    """What somebody says about a row.

    Attributes:
        sheet: name of the sheet.
        row_id: the row; a comment on a row that was deleted stays, and is there again when the deletion is undone.
        author: who says it.
        when: UTC, ISO 8601.
        text: what is said.
    """

    sheet: str
    row_id: int
    author: str
    when: str
    text: str
