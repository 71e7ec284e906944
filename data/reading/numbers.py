"""Columns of numbers and shares: from raw cells to floats, a whole column at a time where its cells are plain."""

from __future__ import annotations

import datetime as dt
import math
from functools import partial

import numpy as np
from numpy.typing import NDArray

from data.columns import Column, Kind, SheetSpec
from data.money import parse_currency
from data.problems import Severity
from data.reading.cell_reading import Finding, Reading, marker_reading, read_each, subject
from data.reading.durations import exact_days
from data.reading.number_text import NumberText, read_number, written
from data.units import parse_unit

LARGEST = 1e15
SMALLEST = 1e-9
"""The solver fails on coefficients above ``LARGEST`` and drops those below ``SMALLEST`` in silence."""

NOTHING = math.nan
_DAYS = "days"
"""Unit of the columns in which a duration stands."""
_KG_PER_UNIT = "kg per unit"
_BASE_MONEY = "base currency"
_CONVERT = "Convert it into the Unit of the row, which is that of all its numbers, and type the number alone."
_DAYS_ALONE = "The column is in days: type the days as a number alone."
_CERTAIN_SHARE = 2.0
"""A tariff may be above 100 %, typed as 1.45; above this a bare number is taken for a percentage without its sign."""

FloatArray = NDArray[np.float64]


def read_numbers(column: Column, cells: NDArray[np.object_], spec: SheetSpec) -> tuple[FloatArray, list[Finding]]:
    """The numbers of a column.

    Args:
        column: of kind number or share.
        cells: stripped raw cells; None is blank.
        spec: the sheet, for hints that name its other columns.

    Returns:
        The numbers, NaN where a cell is blank or wrong, and what is wrong.
    """
    kinds = set(map(type, cells))
    if kinds <= {float, int, type(None)}:
        values = cells.astype(np.float64)
        findings = _not_finite(column, cells, values)
    else:
        read, findings = read_each(cells, partial(read_number_cell, column, spec=spec), NOTHING)
        values = np.array(read, dtype=np.float64)
    with np.errstate(invalid="ignore"):
        suspects = np.flatnonzero(_outside(column, values))
    if len(suspects):
        bad, found = _judged(column, cells, values, suspects)
        values[bad] = np.nan
        findings += found
    return values, findings


def read_number_cell(column: Column, cell: object, spec: SheetSpec) -> Reading:
    """The number in one cell, whatever its size."""
    if isinstance(cell, bool):
        return _not_a_number(column, cell, "Type a number.")
    if isinstance(cell, int | float):
        return Reading(float(cell)) if math.isfinite(cell) else _not_a_number(column, cell, "Type a number.")
    if isinstance(cell, str):
        return _of_text(column, cell, spec)
    if isinstance(cell, dt.date | dt.time | dt.timedelta):
        hint = "Spreadsheets turn 1.2 or 1/2 into a date: format the cell as a number and type it again."
        return _not_a_number(column, cell, hint)
    return marker_reading(column, cell, NOTHING) or _not_a_number(column, cell, "Type a number.")


def magnitude_reading(column: Column, cell: object, value: float) -> Reading | None:
    """What is wrong with a number that is too large or too small to plan with; None where nothing is."""
    if abs(value) > LARGEST:
        return Reading(
            NOTHING,
            "number-too-large",
            f"{subject(column, cell)} is above {LARGEST:.0e}, too large to plan with.",
            "Check the number, or use a larger unit.",
        )
    if 0.0 < abs(value) < SMALLEST:
        return Reading(
            NOTHING,
            "number-too-small",
            f"{subject(column, cell)} is below {SMALLEST:.0e} and not zero, too small to plan with.",
            "Check the number, or use a smaller unit.",
        )
    return None


def _of_text(column: Column, cell: str, spec: SheetSpec) -> Reading:
    number = read_number(cell)
    if number.readings:
        is_duration = column.unit == _DAYS and not number.is_bare
        hint = _DAYS_ALONE if is_duration else _did_you_mean(column, number, spec)
        return _not_a_number(column, cell, hint, doubtful=number.value is None)
    if number.exact is None:
        return _not_a_number(column, cell, _DAYS_ALONE if column.unit == _DAYS else "Type a number.")
    if number.value is None:
        return _not_a_number(column, cell, "It is too large for a number.")
    if number.is_bare:
        return Reading(number.value)
    if (column.kind is Kind.SHARE or column.is_fraction) and number.tail == "%" and not number.head:
        return Reading(number.as_fraction)
    return _with_unit(column, cell, number, spec)


def _not_a_number(column: Column, cell: object, hint: str, *, doubtful: bool = False) -> Reading:
    if doubtful and isinstance(cell, str) and len(read_number(cell).readings) > 1:
        message = f"{subject(column, cell)} may be two numbers."
        return Reading(NOTHING, "ambiguous-number", message, hint)
    return Reading(NOTHING, "not-a-number", f"{subject(column, cell)} is not a number.", hint)


def _in_days(number: NumberText) -> str:
    """A duration in words for a column of days: only what is exact is worked out, nothing is guessed."""
    days = None if number.head or number.value is None else exact_days(number.value, number.tail)
    if days is None:
        return _DAYS_ALONE
    return f"{written(days)} days: type {written(days)}."


def _did_you_mean(column: Column, number: NumberText, spec: SheetSpec) -> str:
    moved = "" if number.is_bare else _moved(column, number, spec)
    return " ".join(part for part in (f"Did you mean {' or '.join(number.readings)}?", moved) if part)


def _with_unit(column: Column, cell: str, number: NumberText, spec: SheetSpec) -> Reading:
    """A number with something around it: what that is, and where it belongs."""
    value = written(number.value or 0.0)
    if number.tail == "%" and not number.head:
        message = f"{subject(column, cell)} is a percentage; expected a number."
        return Reading(NOTHING, "percentage", message, f"Did you mean {written(number.as_fraction or 0.0)} or {value}?")
    around = " and ".join(f'"{part}"' for part in (number.head, number.tail) if part)
    message = f"{subject(column, cell)} has {around} beside the number; expected a number alone."
    return Reading(NOTHING, "number-with-unit", message, _meant(column, number, spec))


def _meant(column: Column, number: NumberText, spec: SheetSpec) -> str:
    """How to type a number with a unit or a currency beside it, in what the column is in."""
    if column.unit == _DAYS:
        return _in_days(number)
    around, value = _around(number), number.value or 0.0
    unit = parse_unit(around)
    if column.unit == _KG_PER_UNIT and unit and unit.dimension == "mass":
        return f"Did you mean {written(value * unit.factor)}? The column is in kg."
    if column.unit.startswith(_BASE_MONEY) and parse_currency(around):
        return "The column is in the base currency: type the amount in it, as a number alone."
    if unit and _shares_its_unit(column, spec):
        return _CONVERT
    return " ".join(part for part in (f"Did you mean {written(value)}?", _moved(column, number, spec)) if part)


def _shares_its_unit(column: Column, spec: SheetSpec) -> bool:
    """Whether another unit for this number would change others of its row."""
    return spec.name in {"offers", "stock"} and column.name != "unit_price"


def _around(number: NumberText) -> str:
    return " ".join(part for part in (number.head, number.tail) if part)


def _moved(column: Column, number: NumberText, spec: SheetSpec) -> str:
    """Which column of the sheet a unit or a currency beside a number belongs into."""
    around = _around(number)
    kind = Kind.UNIT if parse_unit(around) else Kind.CURRENCY if parse_currency(around) else None
    titles = [column.title for column in spec.columns if column.kind is kind]
    # The Unit of a material is not that of its Unit mass.
    if not titles or spec.name == "materials":
        return ""
    if kind is Kind.UNIT and _shares_its_unit(column, spec):
        return _CONVERT
    return f"Put {around} into the column {titles[0]}."


def _not_finite(column: Column, cells: NDArray[np.object_], values: FloatArray) -> list[Finding]:
    """Plain floats that are no numbers; a blank cell is None."""
    wrong = np.flatnonzero(~np.isfinite(values))
    wrong = wrong[[cells[position] is not None for position in wrong]] if len(wrong) else wrong
    found = [Finding(_not_a_number(column, cells[row], "Type a number."), (int(row),)) for row in wrong]
    values[wrong] = np.nan
    return found


def _outside(column: Column, values: FloatArray) -> NDArray[np.bool_]:
    """Numbers to look at: out of bounds, out of reach, or shares that look like percentages."""
    size = np.abs(values)
    outside = (size > LARGEST) | ((size > 0.0) & (size < SMALLEST))
    if column.at_least is not None:
        outside |= values < column.at_least
    if column.above is not None:
        outside |= values <= column.above
    if column.at_most is not None:
        outside |= values > column.at_most
    if column.kind is Kind.SHARE:
        outside |= values > 1.0 if column.at_most is not None else values >= 1.0
    return outside


def _judged(
    column: Column, cells: NDArray[np.object_], values: FloatArray, suspects: NDArray[np.int64]
) -> tuple[list[int], list[Finding]]:
    """Which suspects are wrong, and what is said about all of them."""
    bad, found = [], []
    for position in suspects.tolist():
        reading = _judge(column, cells[position], float(values[position]))
        if reading is None:
            continue
        found.append(Finding(reading, (position,)))
        if reading.severity is Severity.ERROR:
            bad.append(position)
    return bad, found


def _judge(column: Column, cell: object, value: float) -> Reading | None:
    if reading := magnitude_reading(column, cell, value):
        return reading
    bare = not (isinstance(cell, str) and cell.endswith("%"))
    is_above = value > 1.0 if column.at_most is not None else value >= 1.0 and bare
    if column.kind is Kind.SHARE and is_above:
        return _above_one(column, cell, value)
    bounds = (
        ("at least", column.at_least, column.at_least is not None and value < column.at_least),
        ("above", column.above, column.above is not None and value <= column.above),
        ("at most", column.at_most, column.at_most is not None and value > column.at_most),
    )
    for words, bound, is_broken in bounds:
        if is_broken and bound is not None:
            message = f"{subject(column, cell)} must be {words} {written(bound)}."
            return Reading(NOTHING, "out-of-bounds", message, f"Type a number {words} {written(bound)}.")
    return None


def _above_one(column: Column, cell: object, value: float) -> Reading:
    """A share above 1, or a rate of 1 or more: most likely a percentage without its sign."""
    percent = written(value)
    if column.at_most is None and value <= _CERTAIN_SHARE:
        message = f"{subject(column, cell)} counts as {written(value * 100)} %."
        return Reading(value, "share-above-one", message, f"Did you mean {percent} %?", Severity.WARNING)
    message = f"{subject(column, cell)} is above 1; expected a share such as 0.65 or 65 %."
    if isinstance(cell, str) and cell.endswith("%"):
        return Reading(NOTHING, "share-above-one", message, "Type a share of at most 100 %.")
    hint = f"Did you mean {percent} %?" if value <= 100.0 or column.at_most is None else "Type a share of at most 1."
    if column.at_most is None:
        hint += f' If {written(value * 100)} % is meant, type "{written(value * 100)} %" as text.'
    return Reading(NOTHING, "share-above-one", message, hint)
