import datetime as dt

import pytest

from data.importing.durations import read_lead_time


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("14 days", 14.0),
        ("6 weeks", 42.0),
        ("6wks", 42.0),
        ("3 Wochen", 21.0),
        ("10 Tage", 10.0),
        ("2 semaines", 14.0),
        ("1 semana", 7.0),
        ("5 giorni", 5.0),
        ("2 недели", 14.0),
        ("3 дня", 3.0),
        ("4周", 28.0),
        ("2 週間", 14.0),
        ("10天", 10.0),
        ("1 mois", 30.0),
        ("2 Monate", 60.0),
        ("4-6 weeks", 42.0),
        ("4 bis 6 Wochen", 42.0),
        ("5 working days", 7.0),
        ("in stock", 0.0),
        ("ab Lager", 0.0),
        ("sofort", 0.0),
        ("2,5 weeks", 17.5),
        (21, 21.0),
        ("1 year", 365.0),
    ],
)
def test_that_a_lead_time_is_days(cell, days):
    assert read_lead_time(cell).days == days


@pytest.mark.parametrize("cell", ["soon", "ask", "x weeks", "5 parsecs", dt.date(2027, 1, 1), True, "-3 days"])
def test_that_what_is_no_lead_time_is_none(cell):
    assert read_lead_time(cell).days is None


def test_that_the_title_gives_a_bare_number_its_unit():
    assert read_lead_time(3, "weeks").days == 21.0
    assert read_lead_time("3", "Wochen").days == 21.0


def test_that_months_spans_working_days_and_bare_numbers_are_told():
    assert "30 days" in read_lead_time("1 mois").note
    assert "the longer" in read_lead_time("4-6 weeks").note
    assert "7 days" in read_lead_time("5 working days").note
    assert "read as days" in read_lead_time(5).note
    assert not read_lead_time("6 weeks").note
