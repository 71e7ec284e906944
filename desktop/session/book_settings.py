"""The settings of a book as the window reads and sets them: raw cells of the sheet Settings, by title."""

from __future__ import annotations

from collections.abc import Mapping

from data.book import Book
from data.columns import normalised
from data.edits import Change, ChangeSet, SetCells, append_rows
from data.sheets import SETTINGS


def setting_in(book: Book, title: str) -> object:
    """The raw cell of a setting; None where it is blank or not named, which means its default."""
    rows = _rows(book, title)
    return book["settings"].cells.at[rows[0], "value"] if rows else None


def setting_row(book: Book, title: str) -> int | None:
    """The id of the first row that names a setting; None where none does."""
    return next(iter(_rows(book, title)), None)


def setting_changes(book: Book, values: Mapping[str, object], label: str) -> ChangeSet | None:
    """The change that gives settings other values: one undo step.

    Args:
        book: the book as it is.
        values: what the settings become, by title.
        label: what the step is called.

    Returns:
        None where the book names one of them twice: a person must say which is meant.
    """
    changes: list[Change] = []
    new: list[dict[str, object]] = []
    for title, value in values.items():
        rows = _rows(book, title)
        if len(rows) > 1:
            return None
        if rows:
            changes.append(SetCells("settings", (rows[0],), ("value",), (value,)))
        else:
            new.append({"setting": title, "value": value})
    if new:
        changes.extend(append_rows(book, "settings", new, label).changes)
    return ChangeSet(label, tuple(changes))


def _rows(book: Book, title: str) -> list[int]:
    """The ids of the rows that name a setting, however they spell it."""
    cells = book["settings"].cells["setting"]
    wanted = next({normalised(each.title), *map(normalised, each.aliases)} for each in SETTINGS if each.title == title)
    named = zip(cells.index.tolist(), cells.tolist(), strict=True)
    return [row for row, name in named if name is not None and normalised(str(name)) in wanted]
