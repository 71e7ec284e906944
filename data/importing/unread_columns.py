"""Columns of a foreign table from which nothing is read, and why."""

from __future__ import annotations

from data.excel.source import SourceFile
from data.importing.cell_kinds import is_blank
from data.importing.foreign_columns import column_cells, sheet_of
from data.importing.layout import Layout, Mapping
from data.importing.title_words import read_title

_ROLE_OF = {"part": "part number", "line_total": "line total", "minimum_order": "minimum order"}


def unread_columns(source: SourceFile, layout: Layout, mapping: Mapping) -> dict[str, str]:
    """Why each column of a table that has no role is not read, by its letter."""
    used = set(mapping.columns.values()) | {step.column for step in mapping.breaks}
    for offer in mapping.offers:
        used |= set(offer.columns.values()) | {step.column for step in offer.breaks}
    sheet, rows = sheet_of(source, layout), range(layout.first_row, layout.last_row + 1)
    taken = {role.value for role in mapping.columns}
    return {
        letter: "empty" if all(map(is_blank, column_cells(sheet, letter, rows))) else _why(title, taken)
        for letter, title in layout.titles.items()
        if letter not in used
    }


def _why(title: str, taken: set[str]) -> str:
    if not title.strip():
        return "no title"
    meanings = read_title(title).meanings
    if not meanings:
        return "title not known"
    best = max(meanings, key=lambda meaning: meanings[meaning])
    if best == "position":
        return "numbers the rows"
    if best in taken:
        return f"another column is the {_ROLE_OF.get(best, best.replace('_', ' '))}"
    return "not used in a plan"
