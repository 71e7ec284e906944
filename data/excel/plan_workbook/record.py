"""The record of a plan: tables of typed values that a sheet holds without loss, with a checksum for each.

A cell of a spreadsheet keeps numbers, dates, flags and most texts as they are. What it does not keep (a time, a text
with characters that XML forbids, a whole number typed as 5.0 in a column of texts) is shown as well as it can be and
kept exactly in a table of its own.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context

from data.excel.cells import CellError, MissingFormulaValue
from data.excel.plan_workbook.grid import LONGEST_TEXT

FIRST_DAY = dt.date(1900, 3, 1)
"""Days before are off by one in Excel."""
PIECE = 30_000
_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_MOST_EXACT = 2**53


@dataclass(frozen=True)
class Table:
    """One table of the record.

    Attributes:
        name: its name, unique in the record.
        titles: column titles.
        columns: values, column by column; None is blank.
        note: what it is, for people.
        places: letter of the source column of each column; empty without.
        source: file and sheet it was read from; empty without.
    """

    name: str
    titles: tuple[str, ...]
    columns: tuple[Sequence[object], ...]
    note: str = ""
    places: tuple[str, ...] = ()
    source: tuple[str, str] = ("", "")

    @property
    def height(self) -> int:
        """Number of rows."""
        return len(self.columns[0]) if self.columns else 0

    def checksum(self) -> str:
        """A digest of all that the table holds."""
        digest = hashlib.sha256("\x1e".join([self.name, *self.titles, *self.places, *self.source]).encode(*_UTF8))
        for column in self.columns:
            digest.update("\x1f".join(map(canonical, column)).encode(*_UTF8))
            digest.update(b"\x1e")
        return digest.hexdigest()[:32]


def joint_checksum(tables: Iterable[Table]) -> str:
    """One digest of several tables."""
    return hashlib.sha256("\x1e".join(f"{table.name}:{table.checksum()}" for table in tables).encode()).hexdigest()[:32]


_KEPT = Context(prec=12, rounding=ROUND_HALF_UP)
_UTF8 = ("utf-8", "surrogatepass")


def rounded(value: object) -> object:
    """A number with the fifteen digits that every spreadsheet program keeps; anything else as it is."""
    return float(f"{value:.15g}") if isinstance(value, float) else value


def _digits(value: float) -> str:
    """A number as digits that are the same whether or not a program saved it with fifteen of them.

    Such programs do not all round alike, so that the last of fifteen may differ: a fraction counts with twelve. They
    are taken from the fifteen, as decimals: in the binary number itself a tie such as 0.1234567890125 may lie on either
    side.
    """
    text = f"{value:.15g}"
    if len(text) <= _KEPT.prec or value.is_integer():
        return text
    return str(_KEPT.create_decimal(text).normalize(_KEPT))


def canonical(value: object) -> str:
    """A value as text that tells values apart; 5 and 5.0 are one number.

    Numbers count with as many digits as every spreadsheet program keeps when it saves a file.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return f"b{value}"
    if isinstance(value, int | float):
        return f"n{_digits(float(value))}" if abs(value) < _MOST_EXACT else f"n{value!r}"
    if isinstance(value, str):
        return f"s{value}"
    if isinstance(value, dt.datetime):
        return f"m{value.isoformat()}"
    return f"d{value.isoformat()}" if isinstance(value, dt.date) else f"{type(value).__name__}{value}"


def is_kept(value: object, in_text: bool = False) -> bool:
    """Whether a cell keeps a value as it is.

    Args:
        value: what the cell would hold.
        in_text: whether its column holds texts, where 5.0 and 5 are different words.
    """
    if value is None or isinstance(value, bool):
        return True
    if isinstance(value, str):
        fits = len(value) <= LONGEST_TEXT // 2 or len(value.encode("utf-16-le", "surrogatepass")) <= 2 * LONGEST_TEXT
        return value != "" and fits and _ESCAPED.search(value) is None
    if isinstance(value, int):
        return abs(value) < _MOST_EXACT
    if isinstance(value, float):
        minus_zero = value == 0.0 and math.copysign(1.0, value) < 0.0
        return abs(value) < _MOST_EXACT and not minus_zero and not (in_text and value == int(value))
    return isinstance(value, dt.date) and not isinstance(value, dt.datetime) and value >= FIRST_DAY


def exact_table(tables: Iterable[Table], is_text: Callable[[str, str], bool]) -> Table:
    """What cells do not keep: table, row (from 1), column, kind and value as text, in pieces.

    Args:
        tables: the other tables.
        is_text: whether the column of that title of that table holds texts.
    """
    rows: list[tuple[object, ...]] = []
    for table in tables:
        for title, column in zip(table.titles, table.columns, strict=True):
            in_text = is_text(table.name, title)
            for number, value in enumerate(column, 1):
                if not is_kept(value, in_text):
                    kind, text = _exact(value)
                    pieces = [text[at : at + PIECE] for at in range(0, len(text), PIECE)] or [""]
                    rows += [(table.name, number, title, kind, f"“{piece}”") for piece in pieces]
    titles = ("Table", "Row", "Column", "Kind", "Value")
    columns = tuple([row[number] for row in rows] for number in range(len(titles)))
    return Table("Exact values", titles, columns, "Values that a cell shows but does not keep as they are.")


def restored(tables: dict[str, Table], exact: Table) -> dict[str, Table]:
    """The tables with the values that cells did not keep.

    Raises:
        ValueError: the table of exact values names what is not there, or holds what is no value.
    """
    pieces: dict[tuple[str, int, str], tuple[str, str]] = {}
    for name, number, title, kind, piece in zip(*exact.columns, strict=True):
        key = (str(name), int(str(number)), str(title))
        pieces[key] = (str(kind), pieces.get(key, ("", ""))[1] + str(piece)[1:-1])
    changed = {name: [list(column) for column in table.columns] for name, table in tables.items()}
    for (name, number, title), (kind, text) in pieces.items():
        if name not in tables or title not in tables[name].titles or not 1 <= number <= tables[name].height:
            raise ValueError(f"{name}, row {number}, {title}")
        changed[name][tables[name].titles.index(title)][number - 1] = _VALUES[kind](text)
    return {
        name: Table(name, table.titles, tuple(changed[name]), table.note, table.places, table.source)
        for name, table in tables.items()
    }


def _exact(value: object) -> tuple[str, str]:
    """The kind of a value and the value as text, from which ``_VALUES`` makes it again."""
    match value:
        case str():
            return "text", json.dumps(value)
        case int() | float():
            return ("whole number" if isinstance(value, int) else "number"), repr(value)
        case dt.timedelta():
            return "span", json.dumps([value.days, value.seconds, value.microseconds])
        case dt.datetime() | dt.date() | dt.time():
            return {dt.datetime: "moment", dt.date: "day", dt.time: "time"}[type(value)], value.isoformat()
        case MissingFormulaValue():
            return "formula without value", json.dumps(value.formula)
    return "error", json.dumps(str(value))


_VALUES: dict[str, Callable[[str], object]] = {
    "text": json.loads,
    "whole number": int,
    "number": float,
    "span": lambda text: dt.timedelta(*json.loads(text)),
    "moment": dt.datetime.fromisoformat,
    "day": dt.date.fromisoformat,
    "time": dt.time.fromisoformat,
    "formula without value": lambda text: MissingFormulaValue(json.loads(text)),
    "error": lambda text: CellError(json.loads(text)),
}
