"""Periods: labels of years, quarters, months and ISO weeks, their days, and the horizon between two of them."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from numbers import Real

FIRST_YEAR = 1900
LAST_YEAR = 2199
SINGLE_PERIOD_DAYS = 365


class Frequency(StrEnum):
    """How long the periods of a workbook are; ``SINGLE`` where it names none."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    SINGLE = "single"


@dataclass(frozen=True)
class Period:
    """One period of the horizon.

    Attributes:
        label: the canonical label: ``2027``, ``2027-Q1``, ``2027-01``, ``2027-W05``; empty for the single period.
        frequency: how long it is.
        ordinal: its number among the periods of its frequency: the next period has the next number.
        first_day: its first day.
        last_day: its last day.
        read_as: empty where the cell held the label itself; else a sentence that says what was read as this period.
    """

    label: str
    frequency: Frequency
    ordinal: int
    first_day: dt.date
    last_day: dt.date
    read_as: str = field(default="", compare=False)

    @property
    def days(self) -> int:
        """Calendar days of the period, both ends included."""
        return (self.last_day - self.first_day).days + 1


def year_period(year: int) -> Period:
    """The calendar year."""
    return Period(f"{year:04d}", Frequency.YEAR, year, dt.date(year, 1, 1), dt.date(year, 12, 31))


def quarter_period(year: int, quarter: int) -> Period:
    """The calendar quarter, 1 to 4."""
    months = [month_period(year, month) for month in (3 * quarter - 2, 3 * quarter)]
    first, last = months[0].first_day, months[1].last_day
    return Period(f"{year:04d}-Q{quarter}", Frequency.QUARTER, 4 * year + quarter - 1, first, last)


def month_period(year: int, month: int) -> Period:
    """The calendar month, 1 to 12."""
    last_day = calendar.monthrange(year, month)[1]
    first, last = dt.date(year, month, 1), dt.date(year, month, last_day)
    return Period(f"{year:04d}-{month:02d}", Frequency.MONTH, 12 * year + month - 1, first, last)


def week_period(year: int, week: int) -> Period:
    """The ISO 8601 week, Monday to Sunday; its year is the one that holds its Thursday.

    Raises:
        ValueError: the year has no such week (only some have 53).
    """
    first = dt.date.fromisocalendar(year, week, 1)
    last = first + dt.timedelta(days=6)
    return Period(f"{year:04d}-W{week:02d}", Frequency.WEEK, first.toordinal() // 7, first, last)


def single_period(plan_start: dt.date | None = None) -> Period:
    """The one period of a workbook that names none: label "", 365 days.

    Args:
        plan_start: its first day; without it the days of the calendar mean nothing (first day 0001-01-01) and
            validity and lead time are not to be tested.
    """
    first = plan_start or dt.date.min
    last = first + dt.timedelta(days=SINGLE_PERIOD_DAYS - 1)
    return Period("", Frequency.SINGLE, 0, first, last)


_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september"]
_MONTHS += ["october", "november", "december"]
_MONTH_NAMES = {name[:length]: number for number, name in enumerate(_MONTHS, 1) for length in (3, len(name))}

_YEAR = r"(?P<year>\d{4})"
_QUARTER = r"q(?P<part>[1-4])"
_WEEK = r"(?:w|kw|cw)\s?(?P<part>\d{1,2})"
_MONTH = r"m(?P<part>\d{1,2})"
_GAP = r"[\s/_-]*"

# What each pattern says is unambiguous. 2027-1 (January or the first quarter), 05/2027 (May or week 5), Jan-27
# (a day or a year) and 202701 are not, and stay unread.
_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[int, int], Period]], ...] = (
    (re.compile(rf"{_YEAR}(?P<part>)"), lambda year, _: year_period(year)),
    (re.compile(rf"{_YEAR}-(?P<part>\d\d)"), month_period),
    (re.compile(rf"{_YEAR}{_GAP}{_QUARTER}"), quarter_period),
    (re.compile(rf"{_QUARTER}{_GAP}{_YEAR}"), quarter_period),
    (re.compile(rf"{_YEAR}{_GAP}{_WEEK}"), week_period),
    (re.compile(rf"{_WEEK}{_GAP}(?<!\d){_YEAR}"), week_period),
    (re.compile(rf"{_YEAR}{_GAP}{_MONTH}"), month_period),
    (re.compile(rf"{_MONTH}{_GAP}(?<!\d){_YEAR}"), month_period),
)
_NAMED_MONTH = re.compile(rf"(?P<month>[a-z]+)\.?[\s/_-]+{_YEAR}")
_DATE_TEXT = re.compile(r"\d{4}-\d\d-\d\d(?:[ T]00:00(?::00(?:\.0+)?)?)?")


def parse_period(value: object) -> Period | None:
    """The period that a cell names.

    Args:
        value: the text of the cell, a year as a number, or the date that a spreadsheet program made of a month
            label: the first of a month is read as that month, and ``read_as`` says so.

    Returns:
        The period; None when the cell is blank or names no period without doubt.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, dt.date):
        return _of_date(value)
    if isinstance(value, Real):
        return _of_number(float(value))
    return _of_text(value.strip().casefold()) if isinstance(value, str) else None


def period_at(frequency: Frequency, ordinal: int) -> Period:
    """The period of a frequency with a given number.

    Raises:
        ValueError: ``frequency`` is ``SINGLE``, whose one period has no neighbours.
    """
    if frequency is Frequency.YEAR:
        return year_period(ordinal)
    if frequency is Frequency.QUARTER:
        return quarter_period(ordinal // 4, ordinal % 4 + 1)
    if frequency is Frequency.MONTH:
        return month_period(ordinal // 12, ordinal % 12 + 1)
    if frequency is Frequency.WEEK:
        year, week, _ = dt.date.fromordinal(7 * ordinal + 1).isocalendar()
        return week_period(year, week)
    raise ValueError("the single period of a workbook without period labels has no neighbours")


def horizon(periods: Iterable[Period]) -> list[Period]:
    """All periods from the first to the last one given, without gaps.

    Raises:
        ValueError: the periods are of several frequencies.
    """
    used = sorted(set(periods), key=lambda period: period.ordinal)
    frequencies = sorted({period.frequency for period in used})
    if len(frequencies) > 1:
        raise ValueError(f"a horizon has periods of one frequency, found {', '.join(frequencies)}")
    if not used or frequencies == [Frequency.SINGLE]:
        return used
    ordinals = range(used[0].ordinal, used[-1].ordinal + 1)
    return [period_at(frequencies[0], ordinal) for ordinal in ordinals]


def _of_number(value: float) -> Period | None:
    """A year as a number, also as 2027.0; a serial day number or a fraction is no year."""
    return year_period(int(value)) if FIRST_YEAR <= value <= LAST_YEAR and value == int(value) else None


def _of_date(value: dt.date) -> Period | None:
    """The month of a date that is the first of a month, at midnight, and no NaT."""
    if value != value or not FIRST_YEAR <= value.year <= LAST_YEAR:  # noqa: PLR0124 — NaT is not equal to itself
        return None
    midnight = not isinstance(value, dt.datetime) or value.time() == dt.time()
    if value.day != 1 or not midnight:
        return None
    month = month_period(value.year, value.month)
    read_as = f"the date {value:%Y-%m-%d} was read as the month {month.label}"
    return Period(month.label, month.frequency, month.ordinal, month.first_day, month.last_day, read_as)


def _of_text(text: str) -> Period | None:
    """The period of a text in lower case."""
    if _DATE_TEXT.fullmatch(text):
        return _of_date_text(text)
    named = _NAMED_MONTH.fullmatch(text)
    if named and named["month"] in _MONTH_NAMES:
        return _checked(month_period, int(named["year"]), _MONTH_NAMES[named["month"]])
    for pattern, make in _PATTERNS:
        found = pattern.fullmatch(text)
        if found:
            return _checked(make, int(found["year"]), int(found["part"] or 0))
    return None


def _of_date_text(text: str) -> Period | None:
    """The month of a text that is a date."""
    try:
        return _of_date(dt.date.fromisoformat(text[:10]))
    except ValueError:
        return None


def _checked(make: Callable[[int, int], Period], year: int, part: int) -> Period | None:
    """The period, or None where the calendar has none such: month 13, week 53 of a short year, year 0027."""
    try:
        return make(year, part) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None
