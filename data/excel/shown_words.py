"""What number formats say beside the numbers, ``1.00 €`` or ``5 t``, against the currency and unit that count.

A format changes what people see and not what is read: a price that is shown in € and has no currency counts in the base
currency. Where the two contradict each other that is said, never passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

import numpy as np
import pandas as pd

from data.book import Book, SheetTable
from data.checking.materials import DEFAULT_UNIT, assumed_unit
from data.excel.cells import Cell, column_number
from data.excel.looks import words_of
from data.excel.source import SheetLooks
from data.money import currency_name, parse_currency
from data.problems import Problem, Severity
from data.reading.findings import and_more
from data.sheets import setting
from data.units import parse_unit


class _Kind(Enum):
    """What the numbers of a column are in."""

    OFFER_MONEY = auto()
    BASE_MONEY = auto()
    QUANTITY = auto()


_COLUMNS: Mapping[str, Mapping[str, _Kind]] = {
    "materials": {"shortage_cost": _Kind.BASE_MONEY},
    "requirements": {"quantity": _Kind.QUANTITY},
    "build_plan": {"unit_value": _Kind.BASE_MONEY},
    "bom": {"quantity": _Kind.QUANTITY},
    "suppliers": dict.fromkeys(("minimum_spend", "maximum_spend", "fixed_cost"), _Kind.BASE_MONEY),
    "offers": {
        **dict.fromkeys(("unit_price", "freight", "other_cost"), _Kind.OFFER_MONEY),
        **dict.fromkeys(("capacity", "minimum_order", "order_multiple"), _Kind.QUANTITY),
        "fixed_cost": _Kind.BASE_MONEY,
    },
    "price_breaks": {"unit_price": _Kind.OFFER_MONEY, "from_quantity": _Kind.QUANTITY},
    "stock": {"opening": _Kind.QUANTITY, "maximum": _Kind.QUANTITY, "holding_cost": _Kind.BASE_MONEY},
}
"""What the numbers of a column are; columns in days, shares and counts have no unit to contradict."""

_STATING = ("requirements", "bom", "offers", "stock")
"""Sheets that state units of materials."""
_SAYING = ("settings", "materials", *_STATING)

_CODE = "format-contradicts"

_SIGNS = {"$": ("dollar", "peso"), "£": ("pound",), "¥": ("yen", "yuan"), "kr": ("kron",)}
"""Signs of several currencies, and what is in the names of those currencies."""


@dataclass(frozen=True)
class _Contradiction:
    """What a cell shows, and what counts."""

    sheet: str
    column: str
    shown: str
    counts: str


def shown_words(book: Book, looks: Mapping[str, SheetLooks]) -> list[Problem]:
    """A problem for each currency or unit that cells show and that is not the one that counts, at its first cell.

    Args:
        book: as it was read.
        looks: how each sheet of the file looks, by title.

    Returns:
        Warnings: what the cells of currency and unit say counts, or where they are blank what blank means there.
    """
    found: dict[_Contradiction, list[int]] = {}
    for sheet, columns in _COLUMNS.items():
        formats = looks.get(book[sheet].title, SheetLooks()).formats
        if not any(words_of(form) for form in {form for runs in formats.values() for _, _, form in runs}):
            continue
        counting = _counting(book, sheet)
        for column, kind in columns.items():
            for position, form in _worded(book[sheet], column, formats):
                for shown, counts in _contradictions(form, kind, *counting[position]):
                    said = _Contradiction(sheet, column, shown, counts)
                    found.setdefault(said, []).append(position)
    return [_problem(book, said, positions) for said, positions in found.items()]


def still_stands(problem: Problem, read: Book, now: Book) -> bool:
    """Whether a problem that was found while reading is one of the book as it is now.

    What a format shows is not in the book. Such a problem stands while one of the rows that it may speak of (a number
    from its first row on, with as much stated) holds the same number, and the same counts for it; any other stands.
    """
    if problem.code != _CODE or read is now:
        return True
    at = problem.at
    sheet = next(name for name in _COLUMNS if (read[name].title or read[name].spec.title) == at.sheet)
    if _is_untouched(sheet, at.row_id, read, now):
        return True
    numbers, others = (book[sheet].cells[at.name] for book in (read, now))
    counts = dict(zip(others.index.tolist(), zip(others.tolist(), _counting(now, sheet), strict=True), strict=True))
    rows = list(zip(numbers.index.tolist(), numbers.tolist(), _counting(read, sheet), strict=True))
    first = next(number for number, (row_id, _, _) in enumerate(rows) if row_id == at.row_id)
    stated = rows[first][2][:2]
    return any(
        _is_number(cell) and counting[:2] == stated and counts.get(row_id) == (cell, counting)
        for row_id, cell, counting in rows[first:]
    )


def _is_untouched(sheet: str, row_id: int, read: Book, now: Book) -> bool:
    """Whether a row is as it was read, and so are the sheets that say what its numbers count in."""
    then, cells = read[sheet].cells, now[sheet].cells
    are_same = all(read[name] is now[name] for name in _SAYING if name != sheet)
    return are_same and row_id in cells.index and then.loc[[row_id]].equals(cells.loc[[row_id]])


def _is_number(cell: object) -> bool:
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def _worded(
    table: SheetTable, column: str, formats: Mapping[int, tuple[tuple[int, int, str], ...]]
) -> Iterator[tuple[int, str]]:
    """The positions of the plain numbers of a column whose format shows words, and the format."""
    letter = table.letters.get(column)
    cells, rows = table.cells[column].tolist(), table.file_rows.to_numpy()
    for first, last, form in formats.get(column_number(letter), ()) if letter else ():
        if words_of(form):
            begins, ends = np.searchsorted(rows, [first, last + 1]).tolist()
            for position in range(begins, ends):
                if _is_number(cells[position]):
                    yield position, form


def _counting(book: Book, sheet: str) -> list[tuple[Cell, Cell, Cell, Cell]]:
    """For each row of a sheet its currency and unit as stated, and what counts where they are blank."""
    cells = book[sheet].cells
    nothing = pd.Series(None, index=cells.index, dtype=object)
    material = "component" if sheet == "bom" else "material"
    stated = [cells.get(name, nothing).tolist() for name in ("currency", "unit", material)]
    if sheet == "price_breaks":
        stated = [_looked_up(book, "offers", name, cells["offer"].tolist()) for name in ("currency", "unit", material)]
    units = _units_of_materials(book)
    own = [units.get(_name(each)) for each in stated[2]]
    settings = book["settings"].cells
    base_currency = setting("base_currency")
    named = zip(settings["setting"], settings["value"], strict=True)
    given = [value for title, value in named if value is not None and base_currency.matches(str(title))]
    base = given[-1] if given else base_currency.default
    return list(zip(stated[0], stated[1], [base] * len(cells), own, strict=True))


def _units_of_materials(book: Book) -> dict[str, str]:
    """The unit that counts for each material, assumed where it has no row; assemblies, which are pieces, have none."""
    cells = book["materials"].cells
    known = {
        _name(name): str(unit or DEFAULT_UNIT) for name, unit in zip(cells["material"], cells["unit"], strict=True)
    }
    stated: dict[str, set[str]] = {}
    for sheet in _STATING:
        rows = book[sheet].cells
        pairs = zip(rows["component" if sheet == "bom" else "material"], rows["unit"], strict=True)
        for name, unit in [(_name(name), parse_unit(unit)) for name, unit in dict.fromkeys(pairs)]:
            if name not in known:
                stated.setdefault(name, set()).update({unit.symbol} if unit is not None else ())
    assemblies = set(map(_name, book["bom"].cells["parent"]))
    return {name: assumed_unit(units) for name, units in stated.items() if name not in assemblies} | known


def _name(cell: Cell) -> str:
    return str(cell).strip()


def _looked_up(book: Book, sheet: str, column: str, keys: list[Cell]) -> list[Cell]:
    """Cells of another sheet by its first column, which names its rows."""
    cells = book[sheet].cells
    known = dict(zip(cells.iloc[:, 0].map(str), cells[column], strict=True))
    return [known.get(str(key)) for key in keys]


@lru_cache(maxsize=10_000)
def _contradictions(
    form: str, kind: _Kind, currency: Cell, unit: Cell, base: Cell, own_unit: Cell
) -> tuple[tuple[str, str], ...]:
    """What a number format shows that does not count, and what does."""
    found = []
    money = parse_currency(currency if kind is not _Kind.BASE_MONEY and currency else base)
    own = parse_unit(unit or own_unit)
    for quoted in words_of(form):
        for number, word in enumerate(part.strip() for part in re.split(r"/|\bper\b", quoted)):
            may_be, shown = _currencies(word), parse_unit(word)
            if may_be and kind is not _Kind.QUANTITY and money and not may_be(money):
                found.append((word, money))
            # "m" beside a price may stand for millions; only "€/m" is a unit.
            is_unit = kind is _Kind.QUANTITY or (kind is _Kind.OFFER_MONEY and number > 0)
            if is_unit and shown and own and shown != own:
                found.append((word, own.symbol))
    return tuple(found)


def _currencies(word: str) -> Callable[[str], bool] | None:
    """Whether a code may be what a word means; None for a word that means no currency."""
    code = parse_currency(word)
    if code:
        return code.__eq__
    names = _SIGNS.get(word.casefold())
    return (lambda other: any(name in currency_name(other).casefold() for name in names)) if names else None


def _problem(book: Book, said: _Contradiction, positions: list[int]) -> Problem:
    row_id = int(book[said.sheet].cells.index[positions[0]])
    title = next(column.title for column in book[said.sheet].spec.columns if column.name == said.column).lower()
    message = f'the number format of {title} shows "{said.shown}", but the number counts in {said.counts}'
    message += f"{and_more(len(positions))}."
    hint = f"If it is in {said.shown}, say so in the column for that; if not, change the number format."
    if _COLUMNS[said.sheet][said.column] is _Kind.BASE_MONEY:
        hint = "The column is in the base currency: convert the number, or change the number format."
    at = book.at(said.sheet, row_id, said.column)
    return Problem(_CODE, message, at, book.raw(said.sheet, row_id, said.column), hint, Severity.WARNING)
