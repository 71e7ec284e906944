"""Periods: labels, the days behind them, and horizons without gaps."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.periods import Frequency, Period, horizon, parse_period, period_at, single_period


def period(value: object) -> Period:
    found = parse_period(value)
    assert found is not None, value
    return found


@pytest.mark.parametrize(
    ("value", "label", "first", "last", "days"),
    [
        ("2027", "2027", "2027-01-01", "2027-12-31", 365),
        (2028, "2028", "2028-01-01", "2028-12-31", 366),
        (2027.0, "2027", "2027-01-01", "2027-12-31", 365),
        (np.int64(2027), "2027", "2027-01-01", "2027-12-31", 365),
        ("2027-Q1", "2027-Q1", "2027-01-01", "2027-03-31", 90),
        ("2028-Q1", "2028-Q1", "2028-01-01", "2028-03-31", 91),
        ("2027-Q4", "2027-Q4", "2027-10-01", "2027-12-31", 92),
        ("2027-01", "2027-01", "2027-01-01", "2027-01-31", 31),
        ("2028-02", "2028-02", "2028-02-01", "2028-02-29", 29),
        ("2100-02", "2100-02", "2100-02-01", "2100-02-28", 28),
        # ISO 8601: week 1 holds the year's first Thursday; 2026 has 53 weeks, 2027 has 52.
        ("2027-W01", "2027-W01", "2027-01-04", "2027-01-10", 7),
        ("2027-W05", "2027-W05", "2027-02-01", "2027-02-07", 7),
        ("2026-W53", "2026-W53", "2026-12-28", "2027-01-03", 7),
        ("2026-W01", "2026-W01", "2025-12-29", "2026-01-04", 7),
    ],
)
def test_that_a_label_means_its_calendar_days(value, label, first, last, days):
    found = period(value)
    assert (found.label, str(found.first_day), str(found.last_day), found.days) == (label, first, last, days)
    assert found.read_as == ""


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("2027Q1", "2027-Q1"),
        ("2027 q1", "2027-Q1"),
        ("Q1 2027", "2027-Q1"),
        ("Q1/2027", "2027-Q1"),
        ("q12027", "2027-Q1"),
        (" 2027/Q3 ", "2027-Q3"),
        ("2027W5", "2027-W05"),
        ("W05 2027", "2027-W05"),
        ("KW 5/2027", "2027-W05"),
        ("KW5/2027", "2027-W05"),
        ("2027-CW05", "2027-W05"),
        ("2027-M01", "2027-01"),
        ("M1 2027", "2027-01"),
        ("January 2027", "2027-01"),
        ("Sep 2027", "2027-09"),
        ("may 2027", "2027-05"),
    ],
)
def test_that_an_unambiguous_variant_is_read_as_its_label(text, label):
    found = parse_period(text)
    assert (found and found.label) == label


@pytest.mark.parametrize(
    "value",
    [
        "2027-1",
        "05/2027",
        "2027/05",
        "Jan-27",
        "27-Q1",
        "202701",
        "FY2027",
        "H1 2027",
        "2027-2028",
        "27",
        "Q1",
        "next year",
    ],
)
def test_that_a_text_that_may_mean_two_periods_is_none(value):
    assert parse_period(value) is None


@pytest.mark.parametrize(
    "value",
    [
        "2027-Q5",
        "2027-Q0",
        "2027-13",
        "2027-00",
        "2027-W53",
        "2027-W00",
        "2027-W54",
        "0027",
        "2500-01",
        "W51 20270",
        "2027-02-30",
    ],
)
def test_that_a_period_that_no_calendar_has_is_none(value):
    assert parse_period(value) is None


@pytest.mark.parametrize(
    "value", [None, "", "  ", float("nan"), pd.NaT, pd.NA, True, 46023, 2027.5, 0, -2027, float("inf"), ["2027"]]
)
def test_that_blanks_serial_days_and_fractions_are_no_periods(value):
    assert parse_period(value) is None


@pytest.mark.parametrize(
    "value",
    [dt.date(2027, 1, 1), dt.datetime(2027, 1, 1), pd.Timestamp("2027-01-01"), "2027-01-01", "2027-01-01 00:00:00"],  # noqa: DTZ001
)
def test_that_the_first_of_a_month_is_read_as_the_month_and_says_so(value):
    found = period(value)
    assert found == period("2027-01")
    assert found.read_as == "the date 2027-01-01 was read as the month 2027-01"


@pytest.mark.parametrize(
    "value",
    [dt.date(2027, 1, 2), dt.datetime(2027, 1, 1, 12), pd.Timestamp("2027-02-28"), "2027-01-15"],  # noqa: DTZ001
)
def test_that_any_other_date_is_no_period(value):
    assert parse_period(value) is None


def test_that_a_horizon_runs_from_the_first_to_the_last_label_without_gaps():
    labels = [found.label for found in horizon([period("2028-Q2"), period("2027-Q3"), period("2027-Q3")])]
    assert labels == ["2027-Q3", "2027-Q4", "2028-Q1", "2028-Q2"]
    labels = [found.label for found in horizon([period("2026-11"), period("2027-02")])]
    assert labels == ["2026-11", "2026-12", "2027-01", "2027-02"]
    assert [found.label for found in horizon([period(2029), period(2027)])] == ["2027", "2028", "2029"]


def test_that_a_horizon_of_weeks_passes_through_week_53():
    labels = [found.label for found in horizon([period("2026-W52"), period("2027-W02")])]
    assert labels == ["2026-W52", "2026-W53", "2027-W01", "2027-W02"]


def test_that_a_horizon_of_mixed_frequencies_is_refused():
    with pytest.raises(ValueError, match="one frequency, found month, quarter"):
        horizon([period("2027-Q1"), period("2027-01")])


def test_that_a_workbook_without_periods_has_one_of_365_days():
    undated, dated = single_period(), single_period(dt.date(2028, 1, 1))
    assert (undated.label, undated.days, undated.frequency) == ("", 365, Frequency.SINGLE)
    assert (str(dated.first_day), str(dated.last_day), dated.days) == ("2028-01-01", "2028-12-30", 365)
    assert horizon([dated]) == [dated]
    assert horizon([]) == []
    with pytest.raises(ValueError, match="no neighbours"):
        period_at(Frequency.SINGLE, 1)


@given(st.dates(dt.date(1901, 1, 1), dt.date(2198, 12, 31)), st.sampled_from(list(Frequency)[:4]))
def test_that_every_day_is_in_exactly_one_period_and_the_next_one_begins_the_day_after(day, frequency):
    year, week, _ = day.isocalendar()
    label = {
        Frequency.YEAR: f"{day.year}",
        Frequency.QUARTER: f"{day.year}-Q{(day.month + 2) // 3}",
        Frequency.MONTH: f"{day:%Y-%m}",
        Frequency.WEEK: f"{year}-W{week:02d}",
    }[frequency]
    found = period(label)
    assert found.label == label
    assert found.first_day <= day <= found.last_day
    assert period_at(frequency, found.ordinal) == found
    assert period_at(frequency, found.ordinal + 1).first_day == found.last_day + dt.timedelta(days=1)
