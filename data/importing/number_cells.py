"""Numbers in the cells of a foreign file: what a cell says, what stands beside the number, and what is in doubt."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from data.excel.cells import Cell, CellError, MissingFormulaValue
from data.importing.spelling import plain_spelling
from data.problems import Severity
from data.reading.cell_reading import shown
from data.reading.number_text import read_number, written
from data.reading.numbers import LARGEST, SMALLEST

_VULGAR = re.compile(r"(?:(?P<whole>[0-9]+)\s*)?\b(?P<top>[0-9]+)⁄(?P<bottom>[1-9][0-9]*)\s*(?P<tail>[^0-9]*)")
_MIXED = re.compile(r"(?P<whole>[0-9]+)\s(?P<top>[0-9])/(?P<bottom>2|3|4|8|16)\s*(?P<tail>[^0-9]*)")
_FRACTION = re.compile(r"([0-9]+)\s*/\s*([0-9]+)")
_TIMES = re.compile(r"[x×*]\s*(?P<after>[0-9].*)|(?P<before>.*[0-9])\s*[x×]", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:[~≈∼约約]|大约|(?:ca|circa|approx|approximately|about|around|etwa|rund|ungefähr|env|environ|aprox|около|"
    r"примерно|прибл)\b\.?)\s*(?=[0-9.,])",
    re.IGNORECASE,
)
_PER_UNIT = re.compile(
    r"(?P<price>[^/]*[0-9][^/0-9]*?)\s*/\s*(?P<per>(?:1[., ']?000|100|10|1)?\s*[^\W\d_][^\d/]*|(?:1[., ']?000|100|10))"
)
_NUMBER = r"[0-9][0-9.,' ]*"
_RANGE = re.compile(
    rf"(?P<low>{_NUMBER})\s*(?:-|–|—|~|\.\.+|to|or|and|bis|oder|und|ou|à|et|o|e|y|a|или|до|或|至|か|/)\s*(?P<high>{_NUMBER})\b.*",
    re.IGNORECASE,
)
_OPEN = {
    "as required", "as req", "as req'd", "as needed", "a/r", "ar", "as reqd", "tbd", "tba", "tbc", "n/a", "na", "n.a",
    "?", "nach bedarf", "n.b", "offen", "selon besoin", "au besoin", "à définir", "según necesidad", "a definir",
    "q.b", "quanto basta", "conforme necessário", "по необходимости", "по месту", "适量", "待定", "按需",
    "適量", "未定", "-", "--", "–", "—",
    "x", "some", "several", "lots", "various", "div", "diverse", "none", "nil",
}  # fmt: skip

_PLAIN = re.compile(r"[0-9]{1,15}(?:[.,](?:[0-9]{1,2}|[0-9]{4,15}))?")

_COMMON = re.compile(rf"({_PLAIN.pattern})[ \u00a0]?(€|\$|£|EUR|USD|GBP|CHF|CNY|pcs|Stk|St|kg|g|m|mm|ea|шт|个|件|個)")
"""Numbers beside the units and currencies that long lists are full of: what is found otherwise, found fast."""

_AGAIN = "Type one number."
_CALCULATE = "Open the file in a spreadsheet program, let it calculate, and save it."


@dataclass(frozen=True)
class CellNumber:
    """What one cell says as a number.

    Attributes:
        value: the number; None where the cell says none, or none without doubt.
        head: what stands before it, such as ``€``.
        tail: what stands after it, such as ``kg``.
        code: kind of the problem; empty where there is none.
        message: the end of a sentence that begins with what the cell is and what it holds.
        hint: how to mend it.
        severity: of the problem; a value beside an error is None.
        readings: what a doubtful text may mean: as decimals, as thousands.
    """

    value: float | None = None
    head: str = ""
    tail: str = ""
    code: str = ""
    message: str = ""
    hint: str = ""
    severity: Severity = Severity.ERROR
    readings: tuple[str, ...] = ()


@dataclass(frozen=True)
class NumberColumn:
    """The numbers of a column.

    Attributes:
        values: one for each row; None where the cell is blank or says no number without doubt.
        others: what the cells say that are neither blank nor plain numbers, by position of the row.
    """

    values: list[float | None]
    others: dict[int, CellNumber] = field(default_factory=dict)


def read_number_column(cells: Sequence[Cell], read: Callable[[Cell], CellNumber]) -> NumberColumn:
    """Read a column; plain numbers within reach are taken as they are, every other different cell is read once."""
    values: list[float | None] = [None] * len(cells)
    others: dict[int, CellNumber] = {}
    known: dict[tuple[type, Cell], CellNumber] = {}
    for position, cell in enumerate(cells):
        kind = type(cell)
        if cell is None:
            continue
        if (kind is float or kind is int) and (cell == 0 or SMALLEST <= cell <= LARGEST):  # type: ignore[operator]
            values[position] = float(cell)  # type: ignore[arg-type]
            continue
        number = known.get((kind, cell)) or known.setdefault((kind, cell), read(cell))
        values[position], others[position] = number.value, number
    return NumberColumn(values, others)


def read_foreign_number(cell: Cell, decimal_sign: str = "") -> CellNumber:
    """The number in one cell that is not blank, whatever stands beside it.

    Args:
        cell: as the reader gives it.
        decimal_sign: ``,`` or ``.`` by which ``1.234`` is one number; empty: it stays in doubt.

    Returns:
        The number with its head and tail; never an exception.
    """
    if isinstance(cell, str):
        if _PLAIN.fullmatch(cell):
            return CellNumber(float(cell.replace(",", ".")))
        if found := _COMMON.fullmatch(cell):
            return CellNumber(float(found[1].replace(",", ".")), tail=found[2])
        number = _of_text(cell, decimal_sign)
        return number if number.value is None else _in_reach(number)
    if isinstance(cell, bool):
        return _wrong("not-a-number", "is a yes or no, not a number.", "Type the number.")
    if isinstance(cell, int | float):
        return _in_reach(CellNumber(float(cell))) if math.isfinite(cell) else _wrong("not-a-number", "is not a number.")
    return _no_number(cell)


def decimal_sign_of(cells: Iterable[Cell]) -> str:
    """The decimal sign that the texts of a column prove: ``,`` or ``.``; empty where none or both are."""
    signs = {sign for text in {cell for cell in cells if isinstance(cell, str)} if (sign := _sign_of(text))}
    return signs.pop() if len(signs) == 1 else ""


def doubtful_texts(cells: Iterable[Cell]) -> list[str]:
    """The texts that are two numbers, one for each decimal sign, in the order of the cells."""
    texts = dict.fromkeys(cell for cell in cells if isinstance(cell, str) and ("," in cell or "." in cell))
    return [text for text in texts if not _COMMON.fullmatch(text) and len(_of_text(text, "").readings) == 2]


def _sign_of(text: str) -> str:
    """The decimal sign of one text, where it can be only one."""
    if _PLAIN.fullmatch(text) or _COMMON.fullmatch(text):
        return "," if "," in text else "." if "." in text else ""
    if "," not in text and "." not in text and "\u066b" not in text:
        return ""
    found = re.search(r"[0-9]*[.,][0-9.,]*[0-9]|[0-9]+(?:'[0-9]{3})+[.,][0-9]+", plain_spelling(text))
    if not found or _of_text(text, "").value is None:
        return ""
    body = found[0]
    last = max(body.rfind(","), body.rfind("."))
    thousands = body.count(body[last]) > 1
    return {",": ".", ".": ","}[body[last]] if thousands else body[last]


def _wrong(code: str, message: str, hint: str = _AGAIN) -> CellNumber:
    return CellNumber(None, code=code, message=message, hint=hint)


def _no_number(cell: Cell) -> CellNumber:
    """Cells that are neither text nor number."""
    if isinstance(cell, CellError):
        return _wrong("error-cell", "is a spreadsheet error.", "Mend the formula or type the value.")
    if isinstance(cell, MissingFormulaValue):
        return _wrong("formula-without-value", "is a formula without a calculated value.", _CALCULATE)
    if isinstance(cell, dt.date):
        meant = f"{cell.day}.{cell.month} or {cell.month}/{cell.day}"
        hint = f"Spreadsheets turn {meant} into a date: format the cell as a number and type it again."
        return _wrong("date-for-number", "is a date, not a number.", hint)
    return _wrong("date-for-number", "is a time, not a number.", "Format the cell as a number and type it again.")


def _in_reach(number: CellNumber) -> CellNumber:
    value = abs(number.value or 0.0)
    if value > LARGEST or 0.0 < value < SMALLEST:
        return _wrong("number-out-of-reach", f"is outside of {SMALLEST:.0e} to {LARGEST:.0e}.", "Check the number.")
    return number


def _of_text(text: str, decimal_sign: str) -> CellNumber:
    plain = plain_spelling(text)
    if plain.casefold().rstrip(".") in _OPEN:
        return _wrong("no-number", "says no number.", _AGAIN)
    if found := _VULGAR.fullmatch(plain) or _MIXED.fullmatch(plain):
        part = int(found["top"]) / int(found["bottom"])
        return CellNumber(int(found["whole"] or 0) + part, tail=found["tail"].strip())
    if found := _FRACTION.fullmatch(plain):
        meant = f" Did you mean {written(int(found[1]) / int(found[2]))}?" if int(found[2]) else ""
        return _wrong("not-one-number", "may be a fraction or two numbers.", f"{_AGAIN}{meant}")
    if found := _ABOUT.match(plain):
        return _about(_of_text(plain[found.end() :], decimal_sign))
    if found := _TIMES.fullmatch(plain):
        return _of_text(found["after"] or found["before"], decimal_sign)
    return _single(plain, decimal_sign)


def _about(number: CellNumber) -> CellNumber:
    if number.value is None or number.code:
        return number
    said = f"is an estimate; it was read as {number.value:.15g}."
    return CellNumber(
        number.value, number.head, number.tail, "estimate", said, "Type the exact number.", Severity.WARNING
    )


def _single(plain: str, decimal_sign: str) -> CellNumber:
    """One number with a word beside it, and perhaps what it is for: ``62.30 $/kg``."""
    if found := _PER_UNIT.fullmatch(plain):
        priced = _single(found["price"], decimal_sign)
        return replace(priced, tail=f"{priced.tail} / {found['per']}".strip()) if priced.value is not None else priced
    number = read_number(plain, decimal_sign)
    if number.value is not None and not re.search(r"[0-9]", number.head):
        return CellNumber(number.value, number.head, number.tail)
    if len(number.readings) > 1:
        meant = " or ".join(number.readings)
        said = "may be two numbers, by the sign that its decimals have."
        hint = f"Did you mean {meant}? Set the decimal sign."
        return CellNumber(None, number.head, number.tail, "decimal-sign", said, hint, readings=number.readings)
    if number.readings:
        return _wrong("not-a-number", "is not a number.", f"Did you mean {number.readings[0]}?")
    if _RANGE.fullmatch(plain):
        return _wrong("not-one-number", "is no single number.")
    return _wrong("not-a-number", "is not a number.")


def said_of(what: str, cell: Cell, number: CellNumber) -> str:
    """The whole sentence: ``quantity "2 or 3" is no single number.``"""
    return f"{what} {shown(cell)} {number.message}"
