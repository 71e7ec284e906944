"""What reading one cell gives: a typed value, or what is wrong with it in words. The place is added by the sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from data.columns import Column
from data.problems import Severity

INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
"""Characters without width that come along with copied text."""

_OUTER = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + INVISIBLE
_QUOTED_LENGTH = 60


@dataclass(frozen=True)
class Reading:
    """What one cell says.

    Attributes:
        value: the typed value; for a cell that is wrong, what stands for "not known" in its column.
        code: kind of the problem; empty where there is none.
        message: what was found and what was expected.
        hint: how to mend it.
        severity: of the problem.
    """

    value: object
    code: str = ""
    message: str = ""
    hint: str = ""
    severity: Severity = Severity.ERROR


@dataclass(frozen=True)
class Finding:
    """A reading with a problem, and the rows it came from.

    Attributes:
        reading: what is wrong.
        positions: numbers of the rows, from 0, in the column that was read.
    """

    reading: Reading
    positions: tuple[int, ...]


def stripped(text: str) -> str:
    """A text without the blanks, no-break spaces and characters without width around it."""
    return text.strip(_OUTER)


def shown(cell: object) -> str:
    """A raw cell as messages show it: text in quotes, numbers and dates as they are."""
    if isinstance(cell, str):
        text = cell if len(cell) <= _QUOTED_LENGTH else cell[:_QUOTED_LENGTH] + "…"
        return f'"{text}"'
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, int | float):
        return f"{cell:.15g}"
    return str(cell)


def subject(column: Column, cell: object) -> str:
    """The cell as the subject of a sentence: ``unit price "1,2 t"``."""
    return f"{column.title[:1].lower()}{column.title[1:]} {shown(cell)}"


def marker_reading(column: Column, cell: object, nothing: object) -> Reading | None:
    """What is wrong with an error cell or a formula without a stored value; None for every other cell.

    The reader's markers are known by what they hold, so that this module needs no spreadsheet code.
    """
    if isinstance(cell, str | int | float | dt.date | dt.time | dt.timedelta) or cell is None:
        return None
    title = column.title.lower()
    if hasattr(cell, "formula"):
        return Reading(
            nothing,
            "formula-without-value",
            f"{title} is a formula without a calculated value.",
            "Open the file in a spreadsheet program, let it calculate, and save it.",
        )
    return Reading(
        nothing, "error-cell", f"{title} shows the spreadsheet error {cell}.", "Mend the formula or type the value."
    )


def read_each[Cell: Hashable](
    cells: Iterable[Cell], read: Callable[[Cell], Reading], nothing: object
) -> tuple[list[object], list[Finding]]:
    """Read a column cell by cell, each different cell once; blank cells (None) give ``nothing``.

    Args:
        cells: the cells, stripped.
        read: what one cell says.
        nothing: the value of a blank cell.

    Returns:
        The values, and what was found wrong, in the order of the rows.
    """
    known: dict[tuple[type, Cell], Reading] = {}
    values: list[object] = []
    wrong: dict[Reading, list[int]] = {}
    for position, cell in enumerate(cells):
        if cell is None:
            values.append(nothing)
            continue
        key = (type(cell), cell)
        reading = known.get(key)
        if reading is None:
            reading = known.setdefault(key, read(cell))
        values.append(reading.value)
        if reading.code:
            wrong.setdefault(reading, []).append(position)
    return values, [Finding(reading, tuple(positions)) for reading, positions in wrong.items()]
