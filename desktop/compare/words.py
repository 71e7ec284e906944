"""What differs between two plans, in sentences."""

from __future__ import annotations

from collections import Counter

import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.project.saved_plans import SavedPlan
from data.rounding import shown_difference
from desktop.compare.book_changes import Wish
from desktop.compare.compared import Compared
from desktop.language.figures import count, exact_money, percent
from desktop.language.sentences import in_language
from desktop.language.times import local_time

_AROUND = 3
"""Words that are kept on each side of what differs."""
_ENDS = (".", "!", "?", "…", ":", "。", "！", "？", "”", ")")
"""What a sentence may end with."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareWords", text)


def difference_words(first: Compared, other: Compared) -> str:
    """How much more or less another plan costs: ``12.00 USD more (+4.6 %)``."""
    if first.currency != other.currency:
        return _tr("in {0}: cannot be compared").format(other.currency)
    change = shown_difference(other.total, first.total)
    if not costs_differ(first, other):
        return _tr("the same cost")
    words = _tr("{0} more") if change > 0 else _tr("{0} less")
    share = f" ({percent(change / first.total, 2, signed=True)})" if first.total else ""
    return words.format(exact_money(abs(change), first.currency)) + share


def costs_differ(first: Compared, other: Compared) -> bool:
    """Whether the costs of two plans in one currency differ by what can be seen."""
    return shown_difference(other.total, first.total) != 0.0


def saved_words(compared: Compared) -> str:
    """Who saved a plan and when, and whether it is approved."""
    saved = compared.saved
    if saved is None:
        return _tr("not saved") if compared.planned is not None else _tr("the least that its offers cost")
    words = _tr("{0}, {1}").format(saved.author, local_time(saved.when))
    if saved.approval is None:
        return words
    return f"{words} · " + _tr("approved by {0}").format(saved.approval.by)


def saved_sentences(saved: SavedPlan) -> tuple[str, ...]:
    """How a plan was saved, for a report of it: name, author, time, approval and note."""
    words = _tr("Saved as “{0}” by {1}, {2}.").format(saved.name, saved.author, local_time(saved.when))
    if saved.approval is not None:
        approved = _tr("Approved by {0}, {1}.").format(saved.approval.by, local_time(saved.approval.when))
        words = f"{words} {approved}"
    return words, *([_ended(saved.note)] if saved.note.strip() else [])


def _ended(note: str) -> str:
    """What a person wrote, so that another sentence may follow it."""
    note = note.strip()
    return note if note.endswith(_ENDS) else f"{note}."


def changes_words(changes: pd.DataFrame) -> str:
    """How many cells differ in which sheets."""
    if changes.empty:
        return _tr("Both answer the same book.")
    cells = Counter(changes["sheet"])
    parts = [
        (_tr("1 cell in {1}") if number == 1 else _tr("{0} cells in {1}")).format(count(number), in_language(sheet))
        for sheet, number in cells.items()
    ]
    return _tr("Their books differ: {0}.").format(", ".join(parts))


def wish_words(wish: Wish) -> str:
    """What the rules that differ cost."""
    cost = _tr("{0} more") if wish.price > 0 else _tr("{0} less")
    shown = exact_money(abs(wish.price), wish.currency)
    price = cost.format(shown) if shown != exact_money(0.0, wish.currency) else _tr("nothing")
    if len(wish.rules) > 1:
        names = ", ".join(name for name, _before, _after in wish.rules)
        words = _tr("Only rules differ: {0}. Together they cost {1}; a plan for each says what each costs alone.")
        return words.format(names, price)
    ((name, before, after),) = wish.rules
    if not before:
        return _tr("Only the rule {0} was added: “{1}” It costs {2}.").format(name, after, price)
    if not after:
        return _tr("Only the rule {0} was dropped: “{1}” Without it the plan costs {2}.").format(name, before, price)
    one, two = what_differs(before, after)
    return _tr("Only the rule {0} differs: “{1}” became “{2}”. The wish costs {3}.").format(name, one, two, price)


def what_differs(before: str, after: str) -> tuple[str, str]:
    """Two sentences, each cut to the words that the other does not have and a few around them.

    A rule that names two dozen countries is read for the one figure that was changed.
    """
    one, two = before.split(" "), after.split(" ")
    shorter = min(len(one), len(two))
    same = next((at for at in range(shorter) if one[at] != two[at]), shorter)
    most = shorter - same
    end = next((at for at in range(most) if one[-1 - at] != two[-1 - at]), most)
    return _part(one, same, end), _part(two, same, end)


def _part(words: list[str], same: int, end: int) -> str:
    start, stop = max(0, same - _AROUND), min(len(words), len(words) - end + _AROUND)
    cut = " ".join(words[start:stop])
    return f"{'… ' if start else ''}{cut}{' …' if stop < len(words) else ''}"
