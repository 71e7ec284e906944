import datetime as dt
import math

import numpy as np
import pytest

from data.reading.numbers import read_numbers
from data.sheets import sheet_spec

OFFERS = sheet_spec("offers")
PRICE = OFFERS.column("unit_price")
TARIFF = OFFERS.column("tariff")
SHARE = OFFERS.column("current_share")


def read(column, *cells, spec=OFFERS):
    array = np.empty(len(cells), dtype=object)
    array[:] = cells
    return read_numbers(column, array, spec)


def reading(column, cell, spec=OFFERS):
    """The one finding of one cell."""
    values, findings = read(column, cell, spec=spec)
    assert len(findings) == 1
    assert findings[0].positions == (0,)
    return float(values[0]), findings[0].reading


def test_that_number_cells_are_taken_as_they_are_and_blanks_are_not_zero():
    values, findings = read(PRICE, 1, 2.5, None)
    assert values[:2].tolist() == [1.0, 2.5]
    assert math.isnan(values[2])
    assert findings == []


def test_that_one_text_among_numbers_does_not_change_the_others():
    values, findings = read(PRICE, 1, "2,5", None, 4.0)
    assert values[[0, 1, 3]].tolist() == [1.0, 2.5, 4.0]
    assert findings == []


def test_that_an_ambiguous_text_is_asked_about_with_both_readings():
    value, found = reading(PRICE, "1,234")
    assert math.isnan(value)
    assert found.code == "ambiguous-number"
    assert found.message == 'unit price "1,234" may be two numbers.'
    assert found.hint == "Did you mean 1.2340 or 1234?"


def test_that_a_unit_beside_a_number_is_never_dropped():
    value, found = reading(PRICE, "12.50 kg")
    assert math.isnan(value)
    assert found.code == "number-with-unit"
    assert found.message == 'unit price "12.50 kg" has "kg" beside the number; expected a number alone.'
    assert found.hint == "Did you mean 12.5? Put kg into the column Unit."


def test_that_a_currency_beside_a_number_belongs_into_the_currency_column():
    assert reading(PRICE, "EUR 12")[1].hint == "Did you mean 12? Put EUR into the column Currency."


CONVERT = "Convert it into the Unit of the row, which is that of all its numbers, and type the number alone."


@pytest.mark.parametrize(
    ("sheet", "column", "cell", "hint"),
    [
        # 250 kg would be a thousand times too heavy; in tonnes the price would be per tonne; 900 EUR are not 900 USD.
        ("materials", "unit_mass", "250 g", "Did you mean 0.25? The column is in kg."),
        (
            "offers",
            "capacity",
            "5 t",
            CONVERT,
        ),
        (
            "stock",
            "opening",
            "5 t",
            CONVERT,
        ),
        ("requirements", "quantity", "5 t", "Did you mean 5? Put t into the column Unit."),
        (
            "offers",
            "fixed_cost",
            "900 EUR",
            "The column is in the base currency: type the amount in it, as a number alone.",
        ),
        ("offers", "freight", "9 EUR", "Did you mean 9? Put EUR into the column Currency."),
    ],
)
def test_that_a_hint_that_is_followed_changes_no_other_number(sheet, column, cell, hint):
    spec = sheet_spec(sheet)
    assert reading(spec.column(column), cell, spec)[1].hint == hint


def test_that_a_sheet_without_a_unit_column_names_none():
    breaks = sheet_spec("price_breaks")
    assert reading(breaks.column("unit_price"), "12 kg", breaks)[1].hint == "Did you mean 12?"


def test_that_percent_is_a_fraction_in_a_share_column_only():
    values, findings = read(TARIFF, "12 %", "12,5%")
    assert values.tolist() == [0.12, 0.125]
    assert findings == []
    value, found = reading(PRICE, "12 %")
    assert math.isnan(value)
    assert (found.code, found.hint) == ("percentage", "Did you mean 0.12 or 12?")


@pytest.mark.parametrize(
    "cell", [True, False, "abc", "nan", "inf", math.inf, math.nan, dt.date(2027, 2, 1), dt.time(1)]
)
def test_that_what_is_no_number_is_a_problem_and_has_no_value(cell):
    value, found = reading(PRICE, cell)
    assert math.isnan(value)
    assert found.code == "not-a-number"


def test_that_an_infinite_cell_among_plain_numbers_is_found():
    values, findings = read(PRICE, 1.0, math.inf, None)
    assert [finding.positions for finding in findings] == [(1,)]
    assert math.isnan(values[1])


def test_that_a_share_above_one_is_asked_about_as_a_percentage():
    value, found = reading(SHARE, 65)
    assert math.isnan(value)
    assert found.message == "current share 65 is above 1; expected a share such as 0.65 or 65 %."
    assert found.hint == "Did you mean 65 %?"


def test_that_a_share_of_more_than_100_percent_is_a_problem():
    assert reading(SHARE, "120 %")[1].code == "share-above-one"


def test_that_a_tariff_may_exceed_100_percent_but_not_unnoticed():
    value, found = reading(TARIFF, 1.45)
    assert value == 1.45
    assert found.severity == "warning"
    values, findings = read(TARIFF, "145 %")
    assert values.tolist() == [1.45]
    assert findings == []


def test_that_a_bare_tariff_of_1_is_said_to_be_the_whole_price():
    value, found = reading(TARIFF, 1)
    assert (value, found.severity, found.message) == (1.0, "warning", "tariff 1 counts as 100 %.")
    values, findings = read(TARIFF, "100 %", 0.01)
    assert (values.tolist(), findings) == ([1.0, 0.01], [])


def test_that_a_bare_tariff_of_25_is_never_taken_for_2500_percent():
    value, found = reading(TARIFF, 25)
    assert math.isnan(value)
    assert found.hint == 'Did you mean 25 %? If 2500 % is meant, type "2500 %" as text.'


def test_that_bounds_of_the_column_hold():
    value, found = reading(PRICE, -1)
    assert math.isnan(value)
    assert (found.code, found.message) == ("out-of-bounds", "unit price -1 must be at least 0.")
    multiple = OFFERS.column("order_multiple")
    assert reading(multiple, 0)[1].message == "order multiple 0 must be above 0."


def test_that_numbers_out_of_the_solvers_reach_are_problems():
    assert reading(PRICE, 2e15)[1].code == "number-too-large"
    assert reading(PRICE, 1e-10)[1].code == "number-too-small"
    values, findings = read(PRICE, 1e15, 1e-9, 0.0)
    assert values.tolist() == [1e15, 1e-9, 0.0]
    assert findings == []


def test_that_one_fault_in_many_rows_is_found_in_each():
    values, findings = read(PRICE, "x", 1, "x")
    assert findings[0].positions == (0, 2)
    assert np.isnan(values[[0, 2]]).all()


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("8 weeks", "56 days: type 56."),
        ("3 Wochen", "21 days: type 21."),
        ("1.5 weeks", "10.5 days: type 10.5."),
        ("45 days", "45 days: type 45."),
        ("2 months", "The column is in days: type the days as a number alone."),
        ("4-6 weeks", "The column is in days: type the days as a number alone."),
        ("~8 weeks", "The column is in days: type the days as a number alone."),
    ],
)
def test_that_a_duration_in_words_is_never_taken_for_its_bare_number_in_a_column_of_days(typed, hint):
    value, found = reading(OFFERS.column("lead_time"), typed)
    assert math.isnan(value)
    assert found.hint == hint
