import datetime as dt
import math
from dataclasses import dataclass

import numpy as np
import pytest

from data.periods import parse_period
from data.reading.values import read_cell, read_values
from data.sheets import sheet_spec

OFFERS, RULES = sheet_spec("offers"), sheet_spec("rules")


@dataclass(frozen=True)
class ErrorMarker:
    """As the reader marks an error cell."""

    text: str

    def __str__(self):
        return self.text


@dataclass(frozen=True)
class FormulaMarker:
    """As the reader marks a formula without a stored value."""

    formula: str


def read(name, cell, spec=OFFERS):
    return read_cell(spec.column(name), cell, spec)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("007", "007"),
        (7, "7"),
        (7.0, "7"),
        (2.5, "2.5"),
        (-3, "-3"),
        ("NA", "NA"),
        ("None", "None"),
        ("TRUE", "TRUE"),
        ("nan", "nan"),
        (True, "TRUE"),
        (False, "FALSE"),
        ("1e3", "1e3"),
        ("=1+1", "=1+1"),
    ],
)
def test_that_an_identifier_stays_the_text_it_was(cell, text):
    found = read("offer", cell)
    assert (found.value, found.code) == (text, "")


def test_that_a_date_in_a_text_column_is_read_with_a_warning():
    found = read("offer", dt.datetime(2027, 1, 5))  # noqa: DTZ001 — cells have no time zone
    assert (found.value, found.code, found.severity) == ("2027-01-05", "date-as-text", "warning")


def test_that_an_identifier_that_lost_digits_is_noticed():
    assert read("offer", 12345678901234567890).code == "long-number"


def test_that_an_error_cell_and_a_formula_without_value_are_problems_in_every_kind_of_column():
    for spec in (OFFERS, RULES):
        for column in spec.columns:
            if not column.is_number:
                assert read_cell(column, ErrorMarker("#N/A"), spec).code == "error-cell"
                assert read_cell(column, FormulaMarker("A1"), spec).code == "formula-without-value"
    assert "#N/A" in read("offer", ErrorMarker("#N/A")).message


@pytest.mark.parametrize("cell", ["at most", "At most", " AT  MOST", "at_most", "atmost", "At-Most"])
def test_that_choices_ignore_case_and_blanks(cell):
    assert read("limit", cell, RULES).value == "at most"


def test_that_an_unknown_choice_names_the_close_one_and_all():
    found = read("limit", "at mots", RULES)
    assert found.value == ""
    assert found.hint == 'Did you mean "at most"? Choose one of: at most, at least, exactly.'


def test_that_units_are_read_by_their_names_and_doubtful_ones_are_asked_about():
    assert read("unit", "Tonnes").value == "t"
    found = read("unit", "tons")
    assert found.value == ""
    assert found.hint == "Did you mean t or short ton or long ton?"


def test_that_a_dollar_sign_is_asked_about():
    found = read("currency", "$")
    assert (found.value, found.code) == ("", "unknown-currency")
    assert "USD" in found.hint


def test_that_na_is_namibia_and_a_wrong_country_is_asked_about():
    suppliers = sheet_spec("suppliers")
    assert read("country", "NA", suppliers).value == "NAM"
    found = read("country", "Chnia", suppliers)
    assert (found.value, found.code) == ("", "unknown-country")
    assert "China (CN)" in found.hint


@pytest.mark.parametrize(
    "cell",
    [dt.date(2027, 2, 1), dt.datetime(2027, 2, 1), "2027-02-01", "2027-02-01T00:00:00"],  # noqa: DTZ001
)
def test_that_days_are_date_cells_or_iso_text(cell):
    assert read("valid_to", cell).value == dt.date(2027, 2, 1)


@pytest.mark.parametrize(
    ("cell", "hint"),
    [
        ("1.2.2027", "Did you mean 2027-02-01 or 2027-01-02?"),
        ("31/1/2027", "Did you mean 2027-01-31?"),
        ("2/2/2027", "Did you mean 2027-02-02?"),
        (46419, "Did you mean 2027-02-01?"),
        ("2027-02-30", "The calendar has no such day."),
        ("31.02.2027", "The calendar has no such day."),
        ("soon", "Write the day as 2027-02-01."),
        (True, "Write the day as 2027-02-01."),
    ],
)
def test_that_a_doubtful_day_is_never_guessed(cell, hint):
    found = read("valid_to", cell)
    assert found.value is None
    assert found.code == "not-a-day"
    assert found.hint == hint


def test_that_a_period_is_read_and_a_date_that_was_one_is_noted():
    requirements = sheet_spec("requirements")
    assert read("period", "2027 q1", requirements).value == parse_period("2027-Q1")
    found = read("period", dt.date(2027, 1, 1), requirements)
    assert (found.value, found.code, found.severity) == (parse_period("2027-01"), "date-as-period", "note")
    assert read("period", "1/27", requirements).code == "not-a-period"


def test_that_flexible_is_never_or_a_penalty_from_zero_up():
    assert math.isnan(read("flexible", "Never", RULES).value)
    assert read("flexible", "1 000", RULES).value == 1000.0
    assert read("flexible", 0, RULES).value == 0.0
    assert read("flexible", -1, RULES).code == "out-of-bounds"
    assert read("flexible", "sometimes", RULES).code == "not-a-number"


def test_that_an_amount_stays_as_typed_until_its_measure_is_known():
    assert read("amount", "100 kg", RULES).value == "100 kg"
    assert read("amount", 0.65, RULES).value == 0.65
    assert read("amount", True, RULES).code == "not-an-amount"


def test_that_a_column_keeps_the_order_of_its_rows():
    cells = np.array(["t", None, "kg", "t"], dtype=object)
    values, findings = read_values(OFFERS.column("unit"), cells, OFFERS)
    assert values == ["t", "", "kg", "t"]
    assert findings == []
