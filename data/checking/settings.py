"""Settings, exchange rates, country groups and the horizon of a case."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.case import Settings
from data.columns import Column, SheetSpec
from data.countries import builtin_groups, parse_group
from data.money import Rates
from data.periods import Frequency, Period, horizon, single_period
from data.reading.cell_reading import Reading, stripped
from data.reading.findings import Findings, listed
from data.reading.numbers import read_numbers
from data.reading.values import read_cell
from data.sheets import SETTINGS, sheet_spec

HORIZON_SHEETS = ("requirements", "build_plan")
"""Only these two set the horizon."""
_UNKNOWN = "unknown"
"""What stands in the place of a country or group where it is not known, in every plan."""


@dataclass(frozen=True)
class Horizon:
    """The periods of a case.

    Attributes:
        periods: first to last, without gaps.
        is_named: whether the book names periods; without names there is one of 365 days.
    """

    periods: tuple[Period, ...]
    is_named: bool

    @property
    def last(self) -> int:
        """Number of the last period."""
        return len(self.periods) - 1

    def number(self, period: Period | None) -> int:
        """The number of a period, from 0; -1 where it lies outside or is unknown."""
        if period is None or not self.is_named or period.frequency is not self.periods[0].frequency:
            return -1
        number = period.ordinal - self.periods[0].ordinal
        return number if 0 <= number <= self.last else -1


def settings_of(table: pd.DataFrame, found: Findings) -> Settings:
    """The settings, defaults filled in; ``plan_start`` stays None where the book gives none."""
    spec = sheet_spec("settings")
    columns = {column.title: column for column in SETTINGS}
    values: dict[str, object] = {column.name: column.default for column in SETTINGS}
    for row_id, title, cell in zip(table.index.tolist(), table["setting"], table["value"], strict=True):
        column = columns.get(title)
        if column is None or cell is None:
            continue
        reading = _read_setting(column, cell, spec)
        if reading.code:
            found.add(reading.severity, reading.code, reading.message, reading.hint, "settings", row_id, "value")
        else:
            values[column.name] = reading.value
    start = values["plan_start"]
    return Settings(
        base_currency=str(values["base_currency"]),
        plan_start=start if isinstance(start, dt.date) else None,
        unknown_origin=str(values["unknown_origin"]),
        ownership=str(values["ownership"]),
        shortages_allowed=values["shortages"] == "allowed",
        objective=str(values["objective"]),
        risk_level=float(str(values["risk_level"])),
        overbuying_allowed=values["overbuying"] == "allowed",
    )


def rates_of(table: pd.DataFrame, base: str, found: Findings) -> Rates:
    """The exchange rates into the base currency."""
    known = table[(table["currency"] != "") & table["rate"].notna()]
    own = known[(known["currency"] == base) & (known["rate"] != 1.0)]
    for row_id in own.index.tolist():
        message = (
            f"the rate of {base} is {found.raw('exchange_rates', row_id, 'rate')}, but {base} is the base currency."
        )
        hint = "Its rate is 1: rates are the value of one unit in the base currency."
        found.error("base-rate-not-one", message, hint, "exchange_rates", row_id, "rate")
    return Rates(base, dict(zip(known["currency"], known["rate"], strict=True)))


def groups_of(table: pd.DataFrame, found: Findings) -> Mapping[str, frozenset[str]]:
    """Members of every country group; a group of the book replaces the built-in one of the same name."""
    own: dict[str, set[str]] = {}
    rows: dict[str, int] = {}
    for row_id, group, country in zip(table.index.tolist(), table["group"], table["country"], strict=True):
        if group and group.casefold() == _UNKNOWN:
            message = 'a group cannot be called "unknown": plans say so of purchases whose origin is not known.'
            found.error("group-called-unknown", message, "Give it another name.", "country_groups", row_id, "group")
        elif group and country:
            own.setdefault(_group_name(group), set()).add(country)
            rows.setdefault(_group_name(group), row_id)
    for group, row_id in rows.items():
        _warn_of_replaced(group, len(own[group]), row_id, found)
    groups = {**builtin_groups(), **{group: frozenset(members) for group, members in own.items()}}
    return dict(sorted(groups.items()))


def _warn_of_replaced(group: str, members: int, row_id: int, found: Findings) -> None:
    """A group of the book that takes the name of a built-in one has only the countries that the book gives it."""
    known = parse_group(group)
    if known is not None:
        of = len(builtin_groups()[known])
        message = (
            f"{group} holds only what this sheet lists ({members}), not the {of} countries of the built-in {known}."
        )
        hint = f"To add countries to {known}, list all of them here; for a group of your own, take another name."
        found.warning("group-replaced", message, hint, "country_groups", row_id, "group")


def horizon_of(typed: Mapping[str, pd.DataFrame], settings: Settings, found: Findings) -> Horizon:
    """The horizon that Requirements and Build plan span; periods that do not fit are problems."""
    cells = [
        (sheet, row_id, period)
        for sheet in HORIZON_SHEETS
        for row_id, period in zip(typed[sheet].index.tolist(), typed[sheet]["period"], strict=True)
    ]
    named = [(sheet, row_id, period) for sheet, row_id, period in cells if period is not None]
    if not named:
        return Horizon((single_period(settings.plan_start),), is_named=False)
    counts = Counter(period.frequency for _, _, period in named)
    frequency = max(sorted(counts), key=lambda each: counts[each])
    _report_blank_periods(cells, named[0], found)
    _report_frequencies(named, frequency, found)
    used = {period for _, _, period in named if period.frequency is frequency}
    return Horizon(tuple(horizon(used)), is_named=True)


def with_plan_start(settings: Settings, span: Horizon, typed: pd.DataFrame, found: Findings) -> dt.date | None:
    """The plan start: the first day of the first period where none is given."""
    if settings.plan_start is None:
        return span.periods[0].first_day if span.is_named else None
    if span.is_named and settings.plan_start > span.periods[0].first_day:
        row_id = typed.index[typed["setting"] == "Plan start"].tolist()[0]
        message = (
            f"plan start {settings.plan_start} is after the first day of {span.periods[0].label} "
            f"({span.periods[0].first_day}): no offer can deliver in a period that begins before it."
        )
        found.warning("late-plan-start", message, "Check the day.", "settings", row_id, "value")
    return settings.plan_start


def window_of(
    found: Findings, sheet: str, row_id: int, first: Period | None, last: Period | None, span: Horizon
) -> tuple[int, int]:
    """Numbers of the first and last period between two labels; blank is the end of the horizon."""
    numbers = []
    for name, period, otherwise in (("from_period", first, 0), ("to_period", last, span.last)):
        number = otherwise if period is None else span.number(period)
        if number < 0 and period is not None:
            found.error("period-outside-horizon", *_outside(period, name, span), sheet, row_id, name)
            number = otherwise
        numbers.append(number)
    if numbers[0] > numbers[1]:
        message = f"from period {found.raw(sheet, row_id, 'from_period')} is after to period "
        message += f"{found.raw(sheet, row_id, 'to_period')}."
        found.error("period-order", message, "Exchange the two.", sheet, row_id, "from_period")
        return 0, span.last
    return numbers[0], numbers[1]


def _read_setting(column: Column, cell: object, spec: SheetSpec) -> Reading:
    if not column.is_number:
        return read_cell(column, cell, spec)
    cells = np.empty(1, dtype=object)
    cells[0] = cell
    values, wrong = read_numbers(column, cells, spec)
    return wrong[0].reading if wrong else Reading(float(values[0]))


def _group_name(group: str) -> str:
    """The built-in group's own name where only case, blanks or underscores differ; an alias is a name of its own."""
    known = parse_group(group)
    same = known is not None and known.replace("_", "").casefold() == "".join(filter(str.isalnum, group)).casefold()
    return known if same and known is not None else group


def _report_blank_periods(
    cells: list[tuple[str, int, Period | None]], named: tuple[str, int, Period], found: Findings
) -> None:
    for sheet, row_id, _ in (cell for cell in cells if cell[2] is None):
        raw = found.book[sheet].cells.at[row_id, "period"]
        if raw is None or (isinstance(raw, str) and not stripped(raw)):
            place = found.cell(named[0], named[1], "period")
            message = f"the period is blank, but {place} names {named[2].label}."
            found.error("blank-period", message, "Name the period of every row.", sheet, row_id, "period")


def _report_frequencies(named: list[tuple[str, int, Period]], frequency: Frequency, found: Findings) -> None:
    sheet, row_id, example = next(cell for cell in named if cell[2].frequency is frequency)
    place = found.cell(sheet, row_id, "period")
    for other_sheet, other_row, period in named:
        if period.frequency is not frequency:
            message = f"{period.label} is a {period.frequency}, but {place} is a {frequency} ({example.label})."
            hint = f"Use one frequency in the whole workbook: write it as a {frequency}."
            found.error("mixed-periods", message, hint, other_sheet, other_row, "period")


def _outside(period: Period, name: str, span: Horizon) -> tuple[str, str]:
    title = name.replace("_", " ")
    if not span.is_named:
        message = f"{title} {period.label} has no meaning: Requirements and Build plan name no periods."
        return message, "Leave it blank, or name the periods there."
    labels = listed([span.periods[0].label, span.periods[-1].label])
    if period.frequency is not span.periods[0].frequency:
        message = f"{title} {period.label} is a {period.frequency}; this workbook plans by {span.periods[0].frequency}."
        return message, f"Name a period such as {span.periods[0].label}."
    message = f"{title} {period.label} lies outside the horizon."
    return message, f"Requirements and Build plan run between {labels}."
