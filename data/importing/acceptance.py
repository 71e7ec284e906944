"""Accepting what was read: rows for a book that is open, as one undo step, or a new book."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import compress

from data.book import Book
from data.edits import ChangeSet, InsertRows, append_rows, apply
from data.importing.assemblies import unused
from data.importing.book_rows import BookRows
from data.importing.offer_rows import BookRow
from data.make_case import make_case
from data.one_row_each import ONE_ROW_EACH, are_new, names_of
from data.problems import Problem, Severity
from data.sheets import setting, sheet_spec


def additions(book: Book, rows: BookRows, label: str) -> ChangeSet:
    """One change set that adds the rows to a book: one undo step.

    Materials, suppliers and settings that the book has already stay as they are there, and so does the currency that
    its amounts are in. An offer whose identifier is taken gets a free one.

    Args:
        book: the book that is open.
        rows: what was read.
        label: what the step is called in the Edit menu.
    """
    renamed = _free_ids(book, rows)
    changes: list[InsertRows] = []
    for sheet, sheet_rows in rows.sheets.items():
        values = [_renamed(row.values, renamed) for row in _new(book, sheet, sheet_rows)]
        if values:
            changes += [each for each in append_rows(book, sheet, values).changes if isinstance(each, InsertRows)]
    return ChangeSet(label, tuple(changes))


def new_book(rows: BookRows, builds: float | None = None) -> Book:
    """A book of its own.

    Args:
        rows: what was read.
        builds: how many of each product are built, for the build plan; None for no build plan.
    """
    book, _ = apply(Book.of(), additions(Book.of(), rows, "Import"))
    if builds is not None:
        built: list[dict[str, object]] = [{"product": name, "quantity": builds} for name in rows.products]
        book, _ = apply(book, append_rows(book, "build_plan", built))
    return book


@dataclass(frozen=True)
class Gap:
    """Something that a new book still lacks before it can be planned.

    Attributes:
        sheet: title of the sheet.
        column: title of the column; empty where rows are missing.
        count: how many cells or rows of it.
        sentence: what is missing, as checking the book says it first.
    """

    sheet: str
    column: str
    count: int
    sentence: str


def gaps(book: Book) -> tuple[Gap, ...]:
    """What is missing or wrong as checking a book finds it, the same of many cells told once."""
    _, problems = make_case(book)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    kinds = Counter(_kind(problem) for problem in errors)
    first = {_kind(problem): problem for problem in reversed(errors)}
    found = tuple(
        Gap(sheet, _title(problem), kinds[code, sheet, name], _said(problem))
        for (code, sheet, name), problem in sorted(first.items(), key=lambda pair: errors.index(pair[1]))
    )
    return (*_without_currency(book), *found)


def _without_currency(book: Book) -> tuple[Gap, ...]:
    """Prices whose currency nothing says are in the base currency, which no setting states."""
    offers = book["offers"].cells
    bare = sum(currency is None for currency in offers["currency"])
    if not bare or len(book["settings"]):
        return ()
    base = setting("base_currency").default
    said = f"no currency is stated for {bare:,} offers; they count as {base} until a row Base currency says otherwise."
    return (Gap("Settings", "Value", 1, said),)


def _kind(problem: Problem) -> tuple[str, str, str]:
    return problem.code, problem.at.sheet, problem.at.name


def _title(problem: Problem) -> str:
    """The title of the column in which a problem is."""
    if not problem.at.name:
        return ""
    name = problem.at.sheet.lower().replace(" ", "_")
    return sheet_spec(name).column(problem.at.name).title


def _said(problem: Problem) -> str:
    return " ".join(part for part in (problem.message, problem.hint) if part)


def _new(book: Book, sheet: str, rows: Sequence[BookRow]) -> list[BookRow]:
    """The rows that a sheet does not have under the same name."""
    column = ONE_ROW_EACH.get(sheet)
    if column is None:
        return list(rows)
    return [*compress(rows, are_new(names_of(book, sheet), sheet, [row.values[column] for row in rows]))]


def _free_ids(book: Book, rows: BookRows) -> dict[object, str]:
    """Identifiers of offers that the book has already, and the free ones that replace them."""
    taken = {str(value) for value in book["offers"].cells["offer"] if value is not None}
    own = {str(row.values["offer"]) for row in rows.sheets.get("offers", ())}
    renamed: dict[object, str] = {}
    for offer_id in sorted(own & taken):
        renamed[offer_id] = unused(offer_id, taken | own)
        taken.add(renamed[offer_id])
    return renamed


def _renamed(values: Mapping[str, object], renamed: Mapping[object, str]) -> dict[str, object]:
    offer = values.get("offer")
    return {**values, "offer": renamed[offer]} if offer in renamed else dict(values)
