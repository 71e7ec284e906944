"""Columns of text, choices, units, currencies, countries, days and periods: from raw cells to typed values."""

from __future__ import annotations

import contextlib
import datetime as dt
import math
import re
from functools import partial

import numpy as np
from numpy.typing import NDArray

from data.columns import Column, Kind, SheetSpec, normalised
from data.countries import countries_meant, parse_country
from data.money import currency_candidates, parse_currency
from data.periods import parse_period
from data.problems import Severity
from data.reading.cell_reading import Finding, Reading, marker_reading, read_each, subject
from data.reading.numbers import magnitude_reading, read_number_cell
from data.reading.suggestions import did_you_mean
from data.units import parse_unit, unit_candidates

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?")
_EUROPEAN_DAY = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_FIRST_SERIAL, _LAST_SERIAL = 18_264, 109_939
_EXACT_DIGITS = 1e15


def read_values(column: Column, cells: NDArray[np.object_], spec: SheetSpec) -> tuple[list[object], list[Finding]]:
    """The values of a column of any kind but number and share.

    Args:
        column: what its cells hold.
        cells: stripped raw cells; None is blank.
        spec: the sheet.

    Returns:
        Values: text for text, choice (as spelled in the column), unit (symbol), currency and country (code); ``date``
        or None; ``Period`` or None; for an amount text or float; for a penalty a float, NaN for never. A cell that is
        blank or wrong is ``""``, None or NaN, as its kind says. And what is wrong.
    """
    nothing = {Kind.DAY: None, Kind.PERIOD: None, Kind.PENALTY: math.nan}.get(column.kind, "")
    if column.kind in {Kind.TEXT, Kind.AMOUNT} and set(map(type, cells)) <= {str, type(None)}:
        return ["" if cell is None else cell for cell in cells], []
    return read_each(cells, partial(read_cell, column, spec=spec), nothing)


def read_cell(column: Column, cell: object, spec: SheetSpec) -> Reading:
    """The value of one cell that is not blank, by the kind of its column."""
    nothing = {Kind.DAY: None, Kind.PERIOD: None, Kind.PENALTY: math.nan}.get(column.kind, "")
    if reading := marker_reading(column, cell, nothing):
        return reading
    if column.kind is Kind.PENALTY:
        return _penalty(column, cell, spec)
    return _READERS[column.kind](column, cell)


def _text(column: Column, cell: object) -> Reading:
    if isinstance(cell, str):
        return Reading(cell)
    if isinstance(cell, bool):
        return Reading(str(cell).upper())
    if isinstance(cell, int | float):
        return _text_of_number(column, cell)
    text = cell.isoformat() if isinstance(cell, dt.date | dt.time) else str(cell)
    text = text.removesuffix("T00:00:00")
    message = f"{column.title.lower()} is a date or time; it was read as the text {text}."
    hint = "If a spreadsheet turned it into a date, format the cell as text and type it again."
    return Reading(text, "date-as-text", message, hint, Severity.WARNING)


def _text_of_number(column: Column, cell: float) -> Reading:
    """A number as an identifier: 7 and 7.0 are ``7``."""
    if not math.isfinite(cell):
        return Reading("", "not-a-text", f"{subject(column, cell)} is not a name.", "Type a text.")
    text = str(int(cell)) if cell == int(cell) else repr(cell)
    if abs(cell) < _EXACT_DIGITS:
        return Reading(text)
    message = f"{column.title.lower()} was read as {text}; a number keeps only 15 digits."
    return Reading(text, "long-number", message, "Format the cell as text and type it again.", Severity.WARNING)


def _amount(column: Column, cell: object) -> Reading:
    """An amount as it was typed, text or number; what it means depends on the measure beside it."""
    if isinstance(cell, str):
        return Reading(cell)
    if isinstance(cell, bool) or not isinstance(cell, int | float) or not math.isfinite(cell):
        message = f"{subject(column, cell)} is not an amount."
        return Reading("", "not-an-amount", message, "Type a share such as 65 %, a quantity with its unit, or a count.")
    return magnitude_reading(column, cell, float(cell)) or Reading(float(cell))


def _penalty(column: Column, cell: object, spec: SheetSpec) -> Reading:
    if isinstance(cell, str) and normalised(cell) == "never":
        return Reading(math.nan)
    reading = read_number_cell(column, cell, spec)
    hint = "Type never, or the penalty in base currency per percentage point, unit or count."
    if reading.code:
        return Reading(math.nan, reading.code, reading.message, f"{reading.hint} {hint}")
    value = float(reading.value) if isinstance(reading.value, float) else math.nan
    if value < 0.0:
        return Reading(math.nan, "out-of-bounds", f"{subject(column, cell)} must be at least 0.", hint)
    return magnitude_reading(column, cell, value) or Reading(value)


def _choice(column: Column, cell: object) -> Reading:
    text = str(_text(column, cell).value)
    for choice in column.choices:
        if normalised(choice) == normalised(text):
            return Reading(choice)
    listed = ", ".join(column.choices)
    hint = " ".join(part for part in (did_you_mean(text, column.choices), f"Choose one of: {listed}.") if part)
    return Reading("", "unknown-choice", f"{subject(column, cell)} is not one of the choices.", hint)


def _unit(column: Column, cell: object) -> Reading:
    unit = parse_unit(cell)
    if unit:
        return Reading(unit.symbol)
    candidates = unit_candidates(cell)
    message = f"{subject(column, cell)} is not a unit{' without doubt' if len(candidates) > 1 else ''}."
    return Reading("", "unknown-unit", message, _asked(candidates, "Use a unit such as kg, t, lb, pcs, m or l."))


def _currency(column: Column, cell: object) -> Reading:
    code = parse_currency(cell)
    if code:
        return Reading(code)
    message = f"{subject(column, cell)} is not a currency."
    return Reading(
        "", "unknown-currency", message, _asked(currency_candidates(cell), "Use an ISO 4217 code such as USD.")
    )


def _country(column: Column, cell: object) -> Reading:
    code = parse_country(cell)
    if code:
        return Reading(code)
    message = f"{subject(column, cell)} is not a country."
    meant = countries_meant(cell)
    hint = f"Did you mean {meant}?" if meant else "Use an ISO code such as CN or CHN, or the name."
    return Reading("", "unknown-country", message, hint)


def _asked(candidates: tuple[str, ...], otherwise: str) -> str:
    return f"Did you mean {' or '.join(candidates)}?" if candidates else otherwise


def _period(column: Column, cell: object) -> Reading:
    period = parse_period(cell)
    if period is None:
        message = f"{subject(column, cell)} is not a period without doubt."
        return Reading(None, "not-a-period", message, "Write 2027, 2027-Q1, 2027-01 or 2027-W05.")
    if period.read_as:
        message = f"{column.title.lower()}: {period.read_as}."
        return Reading(period, "date-as-period", message, "", Severity.NOTE)
    return Reading(period)


def _day(column: Column, cell: object) -> Reading:
    if isinstance(cell, dt.datetime) and cell == cell:  # noqa: PLR0124 — NaT is not equal to itself
        return Reading(cell.date())
    if isinstance(cell, dt.date) and not isinstance(cell, dt.datetime):
        return Reading(cell)
    if isinstance(cell, str) and _ISO_DAY.fullmatch(cell):
        try:
            return Reading(dt.date.fromisoformat(cell[:10]))
        except ValueError:
            return _no_day(column, cell, "The calendar has no such day.")
    return _no_day(column, cell, _meant_days(cell))


def _no_day(column: Column, cell: object, hint: str) -> Reading:
    message = f"{subject(column, cell)} is not a day without doubt; expected a date cell or text such as 2027-02-01."
    return Reading(None, "not-a-day", message, hint)


def _meant_days(cell: object) -> str:
    """The days that ``1.2.2027`` or the serial number 46054 may mean."""
    days: list[dt.date] = []
    if isinstance(cell, int | float) and not isinstance(cell, bool) and _FIRST_SERIAL <= cell <= _LAST_SERIAL:
        days.append(dt.date(1899, 12, 30) + dt.timedelta(days=int(cell)))
    found = _EUROPEAN_DAY.fullmatch(cell) if isinstance(cell, str) else None
    if found:
        first, second, year = (int(part) for part in found.groups())
        for month, day in ((second, first), (first, second)):
            with contextlib.suppress(ValueError):
                days.append(dt.date(year, month, day))
    meant = dict.fromkeys(day.isoformat() for day in days)
    if found and not meant:
        return "The calendar has no such day."
    return f"Did you mean {' or '.join(meant)}?" if meant else "Write the day as 2027-02-01."


_READERS = {
    Kind.TEXT: _text,
    Kind.AMOUNT: _amount,
    Kind.CHOICE: _choice,
    Kind.UNIT: _unit,
    Kind.CURRENCY: _currency,
    Kind.COUNTRY: _country,
    Kind.PERIOD: _period,
    Kind.DAY: _day,
}
