"""Sheets in which a name stands once: what a book has already under a name is left as it is by an import."""

from __future__ import annotations

from collections.abc import Iterable

from data.book import SheetTable

ONE_ROW_EACH = {"materials": "material", "suppliers": "supplier", "settings": "setting"}
"""The sheets, by the column of the name."""


def are_new(table: SheetTable, names: Iterable[object]) -> list[bool]:
    """Which of some names such a sheet does not have yet."""
    known = {_key(value) for value in table.cells[ONE_ROW_EACH[table.spec.name]]}
    return [_key(name) not in known for name in names]


def _key(value: object) -> str:
    return str(value).strip()
