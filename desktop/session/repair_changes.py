"""A repair as a change of the book: one undo step, for those that name a rule or a setting."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from data.book import Book
from data.edits import ChangeSet, DeleteRows, SetCells
from data.plan import Repair
from desktop.session.book_settings import setting_changes

_SETTINGS = ("Shortages", "Overbuying")
_LEFT_OUT = "none"


def repair_changes(book: Book, repair: Repair) -> ChangeSet | None:
    """The change that makes a repair in a book; None where a person must make it by hand."""
    label = QCoreApplication.translate("RepairChanges", "Repair: {0}").format(repair.rule)
    rules = book["rules"].cells
    named = rules.index[rules["rule"].astype(str) == repair.rule]
    if len(named) == 1:
        row = int(named[0])
        if repair.after == _LEFT_OUT:
            return ChangeSet(label, (DeleteRows("rules", rules.index.tolist().index(row), 1),))
        # Amounts in words have commas between thousands, which a cell would not.
        return ChangeSet(label, (SetCells("rules", (row,), ("amount",), (repair.after.replace(",", ""),)),))
    if repair.rule in _SETTINGS:
        return setting_changes(book, {repair.rule: repair.after}, label)
    return None
