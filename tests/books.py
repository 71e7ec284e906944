"""Small books for tests: a test states what matters, the rest is filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from data.book import Book
from data.sheets import SHEETS, setting

Row = Mapping[str, object]

DEFAULTS: dict[str, dict[str, object]] = {
    "materials": {"material": "M", "unit": "kg"},
    "contents": {"material": "M", "mineral": "dysprosium", "fraction": 1.0},
    "requirements": {"material": "M", "quantity": 100.0},
    "build_plan": {"product": "P", "quantity": 1.0},
    "bom": {"parent": "P", "component": "M", "quantity": 1.0},
    "suppliers": {"supplier": "S", "country": "DE"},
    "offers": {"offer": "O{n}", "supplier": "S", "material": "M", "unit_price": 1.0},
    "price_breaks": {"offer": "O1", "from_quantity": 10.0, "unit_price": 0.5},
    "origins": {"offer": "O1", "stage": "made", "country": "CN", "share": 1.0},
    "rules": {"rule": "R{n}", "applies_to": "all", "from": "any country", "limit": "at most", "amount": 0.65},
    "stock": {"material": "M"},
    "survive": {"survive": "V{n}", "days": 30.0},
    "scenarios": {"scenario": "X", "event": "lost supply", "amount": 1.0},
}
"""What a row holds where a test does not say; ``{n}`` is the number of the row, from 1."""


def make_book(
    *,
    settings: Mapping[str, object] | None = None,
    exchange_rates: Mapping[str, object] | None = None,
    country_groups: Mapping[str, Sequence[str]] | None = None,
    complete: bool = True,
    file: str = "book.xlsx",
    **sheets: Sequence[Row],
) -> Book:
    """A book from rows by sheet name; what is not said is filled in.

    Every cell of ``DEFAULTS`` that a row does not name is filled in; a cell named with None stays blank. With
    ``complete``, rows that are needed and missing are added: an offer (supplier S, unit price 1) for a material
    nobody offers only where no offers are given, a requirement of 100 where neither requirements nor a build plan are
    given, a kg material for each name, and a German supplier for each name. Say ``complete=False`` for a book that
    is left as incomplete as it is given.

    Args:
        settings: values by name of the setting (``unknown_origin``) or by any other title.
        exchange_rates: rates by currency.
        country_groups: members by group.
        complete: whether missing rows are added.
        file: name of the file that the places in problems state.
        **sheets: rows by sheet name, each a mapping of column names to raw cells.

    Returns:
        The book; its n-th row of each sheet stands in row n + 1 of the file, columns in canonical order from A.
    """
    rows = {name: [_filled(name, number, row) for number, row in enumerate(given)] for name, given in sheets.items()}
    rows["settings"] = [{"setting": _title(name), "value": value} for name, value in (settings or {}).items()]
    rows["exchange_rates"] = [{"currency": code, "rate": rate} for code, rate in (exchange_rates or {}).items()]
    rows["country_groups"] = [
        {"group": group, "country": country} for group, members in (country_groups or {}).items() for country in members
    ]
    if complete:
        _complete(rows)
    return book_of_rows(rows, file)


def book_of_rows(rows: Mapping[str, Sequence[Row]], file: str = "book.xlsx") -> Book:
    """A book from rows exactly as they are given, placed as a file would place them: headers in row 1, from A on."""
    book = Book.of({name: pd.DataFrame(list(given), dtype=object) for name, given in rows.items() if given}, file)
    for spec in SHEETS:
        book = book.with_sheet(_placed(book, spec.name))
    return book


def shuffled(book: Book, seed: int) -> Book:
    """The same book with the rows of every sheet in another order."""
    tables = {
        spec.name: book[spec.name].cells.sample(frac=1.0, random_state=seed).reset_index(drop=True) for spec in SHEETS
    }
    return Book.of(tables, book.file)


def _placed(book: Book, name: str):
    table = book[name]
    letters = {column.name: chr(ord("A") + number) for number, column in enumerate(table.spec.columns)}
    file_rows = pd.Series(range(2, len(table.cells) + 2), index=table.cells.index, dtype="int64")
    return type(table)(table.spec, table.cells, file_rows, letters, table.spec.title)


def _filled(name: str, number: int, row: Row) -> dict[str, object]:
    defaults = {
        column: value.format(n=number + 1) if isinstance(value, str) else value
        for column, value in DEFAULTS.get(name, {}).items()
    }
    return {**defaults, **row}


def _title(name: str) -> str:
    try:
        return setting(name).title
    except KeyError:
        return name


def _complete(rows: dict[str, list[dict[str, object]]]) -> None:
    """Add the rows that a book needs, named by what is there."""
    needed = _named(rows, "requirements", "material") + _components(rows)
    offered = _named(rows, "offers", "material")
    if not rows.get("offers"):
        materials = _unique(needed + _named(rows, "materials", "material")) or ["M"]
        rows["offers"] = [_filled("offers", number, {"material": name}) for number, name in enumerate(materials)]
        offered = materials
    if not rows.get("requirements") and not rows.get("build_plan"):
        rows["requirements"] = [_filled("requirements", 0, {"material": name}) for name in _unique(offered)]
    _add_missing(rows, "materials", "material", [*offered, *needed])
    _add_missing(rows, "suppliers", "supplier", _named(rows, "offers", "supplier"))


def _add_missing(rows: dict[str, list[dict[str, object]]], sheet: str, column: str, names: Iterable[object]) -> None:
    there = rows.setdefault(sheet, [])
    known = {row[column] for row in there}
    there.extend(_filled(sheet, 0, {column: name}) for name in _unique(names) if name not in known)


def _named(rows: Mapping[str, Sequence[Row]], sheet: str, column: str) -> list[object]:
    return [row[column] for row in rows.get(sheet, ()) if row.get(column) is not None]


def _components(rows: Mapping[str, Sequence[Row]]) -> list[object]:
    parents = set(_named(rows, "bom", "parent"))
    return [name for name in _named(rows, "bom", "component") if name not in parents]


def _unique(names: Iterable[object]) -> list[object]:
    return list(dict.fromkeys(names))
