"""A repair as a change of the book: one undo step, for those that name a rule, a setting or a lead time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from data.book import Book
from data.edits import ChangeSet, DeleteRows, SetCells
from data.plan import Repair
from data.reading.typed import read_names
from desktop.session.book_settings import setting_changes

_SETTINGS = ("Shortages", "Overbuying", "Plan start")
_LEFT_OUT = "none"
_LEAD_TIME, _DAYS = "lead time of ", " days"


def repair_changes(book: Book, repair: Repair) -> ChangeSet | None:
    """The change that makes a repair in a book; None where a person must make it by hand."""
    label = QCoreApplication.translate("RepairChanges", "Repair: {0}").format(repair.rule)
    if repair.rule.startswith(_LEAD_TIME) and repair.after.endswith(_DAYS):
        return _lead_time(book, repair, label)
    rules = book["rules"].cells
    named = rules.index[read_names(book["rules"], "rule") == repair.rule]
    if len(named) == 1:
        row = int(named[0])
        if repair.after == _LEFT_OUT:
            return ChangeSet(label, (DeleteRows("rules", rules.index.tolist().index(row), 1),))
        # Amounts in words have commas between thousands, which a cell would not.
        return ChangeSet(label, (SetCells("rules", (row,), ("amount",), (repair.after.replace(",", ""),)),))
    if repair.rule in _SETTINGS:
        return setting_changes(book, {repair.rule: repair.after}, label)
    return None


def _lead_time(book: Book, repair: Repair, label: str) -> ChangeSet | None:
    """Another lead time of the one offer of that name."""
    names = read_names(book["offers"], "offer")
    named = names.index[names == repair.rule.removeprefix(_LEAD_TIME)]
    if len(named) != 1:
        return None
    days = float(repair.after.removesuffix(_DAYS))
    return ChangeSet(label, (SetCells("offers", (int(named[0]),), ("lead_time",), (days,)),))
