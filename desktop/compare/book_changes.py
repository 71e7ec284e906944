"""What differs between the books of two plans, cell by cell; and what a wish costs where only rules differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import is_

import pandas as pd

from data.book import Book, SheetTable
from data.rounding import shown_difference
from data.sheets import sheet_spec
from desktop.compare.compared import Compared
from desktop.language.cell_text import as_text
from desktop.language.sentences import in_language

CHANGES = ("sheet", "row", "column", "before", "after")


def book_changes(before: Book, after: Book) -> pd.DataFrame:
    """Every cell that differs: columns CHANGES; of a row that was added or removed, its cells that are not blank.

    Rows are told apart by their ids, which they keep while a book is edited. ``sheet`` is the sheet's title, ``row``
    what stands in the row's first column.
    """
    found: list[tuple[str, ...]] = []
    for name, table in before.sheets.items():
        if table is not after[name]:
            found.extend(_changes(table, after[name]))
    return pd.DataFrame(found, columns=list(CHANGES))


def _changes(before: SheetTable, after: SheetTable) -> Iterator[tuple[str, ...]]:
    title, first = before.spec.title, before.spec.columns[0].name
    ids = before.cells.index.union(after.cells.index)
    old, new = before.cells.reindex(ids), after.cells.reindex(ids)
    names = [as_text(_raw(two) or _raw(one)) for one, two in zip(old[first], new[first], strict=True)]
    for column in before.spec.columns:
        was, now = old[column.name].tolist(), new[column.name].tolist()
        if all(map(is_, was, now)):  # an edit leaves the cells that it does not touch the same objects
            continue
        for name, one, other in zip(names, was, now, strict=True):
            if one is not other and _differ(_raw(one), _raw(other)):
                yield title, name, column.title, as_text(_raw(one)), as_text(_raw(other))


def _raw(cell: object) -> object:
    """A cell; rows that one side lacks have NaN, which is blank."""
    return None if cell != cell else cell  # noqa: PLR0124 NaN is not itself


def _differ(one: object, other: object) -> bool:
    return one != other or isinstance(one, bool) is not isinstance(other, bool)


@dataclass(frozen=True)
class Wish:
    """What the rules that differ between two plans cost, where nothing else differs.

    Attributes:
        rules: of each rule that differs its name, its sentence in the first plan and in the other; empty where a plan
            does not have it.
        price: cost of the other plan less that of the first, as both are shown.
        currency: of the price.
    """

    rules: tuple[tuple[str, str, str], ...]
    price: float
    currency: str


def wish(first: Compared, other: Compared, changes: pd.DataFrame) -> Wish | None:
    """What the wishes cost in which two plans differ; None where more than rules differs, or nothing does.

    Args:
        first: a plan.
        other: what it is compared with.
        changes: the ``book_changes`` between their books.
    """
    if first.planned is None or other.planned is None or first.currency != other.currency:
        return None
    if {*changes["sheet"]} != {sheet_spec("rules").title}:
        return None
    before = {rule.row_id: rule for rule in first.planned.rules.values()}
    after = {rule.row_id: rule for rule in other.planned.rules.values()}
    changed = []
    for row in dict.fromkeys([*before, *after]):
        one, two = before.get(row), after.get(row)
        said = in_language(one.sentence) if one else "", in_language(two.sentence) if two else ""
        named = two or one
        if named is not None and said[0] != said[1]:
            changed.append((named.name, *said))
    return Wish(tuple(changed), shown_difference(other.total, first.total), first.currency) if changed else None
