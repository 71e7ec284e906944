"""Why one plan costs more than another, in sentences: only what the numbers prove."""

from __future__ import annotations

import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.plan import Status
from data.rounding import CENTS, left_by_rounding, rounded, shown_difference
from desktop.compare.book_changes import wish
from desktop.compare.compared import Compared
from desktop.compare.movement import Movement, bound_rules, movement
from desktop.compare.words import changes_words, costs_differ, difference_words, wish_words
from desktop.language.figures import exact_money
from desktop.language.sentences import in_language

_MOST = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareCauses", text)


def headline(first: Compared, other: Compared) -> str:
    """How much more or less the other plan costs: one sentence."""
    return _tr("{0} against {1}: {2}.").format(other.title, first.title, difference_words(first, other))


def cause_words(first: Compared, other: Compared, changes: pd.DataFrame) -> str:
    """What differs between the books of two plans; it is the cause where both are proved to be of least cost.

    Args:
        first: a plan.
        other: what it is compared with.
        changes: the ``book_changes`` between their books.
    """
    price = wish(first, other, changes)
    if price is not None:
        said = wish_words(price)
    elif len(changes) == 1:
        (cell,) = changes.to_dict("records")
        text = _tr("Only one cell differs: {0}, {1}, {2}: {3} became {4}.")
        blank = _tr("(blank)")
        said = text.format(
            in_language(cell["sheet"]),
            cell["row"],
            in_language(cell["column"]),
            cell["before"] or blank,
            cell["after"] or blank,
        )
    else:
        said = changes_words(changes)
    if changes.empty or first.currency != other.currency or not costs_differ(first, other):
        return said
    if not (_is_proved(first) and _is_proved(other)):
        return f"{said} " + _tr("Not both plans are proved to be of least cost: a part of the difference may be that.")
    return said if price is not None else f"{said} " + _tr("Nothing else differs: the difference comes from there.")


def movement_words(found: Movement, difference: float, currency: str) -> str:
    """Where the difference lies, the largest part first; the shown parts add up to the difference as it is shown."""
    titles = {
        "fixed": _tr("fixed cost"),
        "holding": _tr("holding"),
        "shortage": _tr("shortages"),
        "penalty": _tr("penalties"),
    }
    parts = [
        (_tr("the same purchases at other prices"), found.repriced),
        (_tr("purchases that moved"), found.moved),
        *((titles[name], amount) for name, amount in found.parts.items()),
    ]
    shown = [(title, amount) for title, amount in parts if rounded(amount, CENTS)]
    shown.sort(key=lambda each: -abs(each[1]))
    rest = left_by_rounding((amount for _title, amount in parts), difference)
    if rest:
        shown.append((_tr("rounding"), rest))
    listed = ", ".join(f"{title} {exact_money(amount, currency, signed=True)}" for title, amount in shown)
    if not listed:
        return ""
    total = exact_money(difference, currency, signed=True)
    return _tr("The difference adds up: {0}; together {1}.").format(listed, total)


def binding_words(first: Compared, other: Compared) -> str:
    """Which rules came to their limit, and which left it; nothing where none did."""
    if first.planned is None or other.planned is None:
        return ""
    before, after = bound_rules(first), bound_rules(other)
    texts = (
        (_tr("At or beyond their limit now: {0}."), after - before),
        (_tr("Within their limit now: {0}."), before - after),
    )
    return " ".join(text.format(_listed(names)) for text, names in texts if names)


def what_changed(first: Compared, other: Compared, changes: pd.DataFrame) -> list[str]:
    """All of it, a line each: how much, why, where it lies, and which rules began or ceased to bind."""
    found = movement(first, other)
    difference = shown_difference(other.total, first.total)
    where = movement_words(found, difference, first.currency) if found is not None else ""
    lines = [headline(first, other), cause_words(first, other, changes), where, binding_words(first, other)]
    return [line for line in lines if line]


def _is_proved(compared: Compared) -> bool:
    return compared.planned is not None and compared.planned.plan.status is Status.OPTIMAL


def _listed(names: frozenset[str]) -> str:
    ordered = sorted(names)
    more = [_tr("{0} more").format(len(ordered) - _MOST)] if len(ordered) > _MOST else []
    return ", ".join([*ordered[:_MOST], *more])
