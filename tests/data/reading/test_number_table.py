import math

import numpy as np
import pytest

from data.importing.quantities import quantity_of, unit_of
from data.reading.cell_reading import stripped
from data.reading.numbers import read_numbers
from data.sheets import sheet_spec
from tests.data.importing.sources import read_cells
from tests.data.reading.number_table import BOTH, BY_SIGN, FOREIGN_ONLY, NEITHER

OFFERS = sheet_spec("offers")


def typed(text):
    """The capacity that the sourcing workbook reads from a text; None where it reads none and says why."""
    cells = np.array([stripped(text)], dtype=object)
    values, findings = read_numbers(OFFERS.column("capacity"), cells, OFFERS)
    assert math.isnan(values[0]) == bool(findings)
    return None if findings else float(values[0])


def foreign(text, decimal_sign=""):
    """The quantity that a foreign file reads from a text; None where it reads none and says why."""
    number = quantity_of(text, decimal_sign)
    assert number.value is not None or number.message
    return number.value


def test_that_the_table_has_more_than_200_texts():
    assert len(BOTH) + len(NEITHER) + len(FOREIGN_ONLY) + len(BY_SIGN) > 250


@pytest.mark.parametrize("text", BOTH)
def test_that_a_plain_number_is_the_same_in_both_readers(text):
    assert typed(text) == BOTH[text]
    assert foreign(text) == BOTH[text]


@pytest.mark.parametrize("text", NEITHER)
def test_that_what_is_no_quantity_is_one_in_no_reader(text):
    assert foreign(text) is None
    value = typed(text)
    assert value is None


@pytest.mark.parametrize("text", FOREIGN_ONLY)
def test_that_a_foreign_file_is_read_with_its_units_and_signs(text):
    value, unit = FOREIGN_ONLY[text]
    number = quantity_of(text, "")
    assert number.value == value
    assert unit_of(number.tail).symbol == unit
    assert typed(text) is None


@pytest.mark.parametrize("text", BY_SIGN)
def test_that_a_doubtful_number_is_one_number_for_each_decimal_sign(text):
    assert typed(text) is None
    assert foreign(text) is None
    assert (foreign(text, ","), foreign(text, ".")) == BY_SIGN[text]


@pytest.mark.parametrize("text", BY_SIGN)
def test_that_another_number_of_the_column_decides_a_doubtful_one(text):
    by_comma, by_point = BY_SIGN[text]
    assert [line.quantity for line in read_cells([text, "1,5"]).lines] == [by_comma, 1.5]
    assert [line.quantity for line in read_cells(["2.25", text]).lines] == [2.25, by_point]
    assert read_cells([text, "1,5"]).questions == ()


def test_that_a_doubtful_column_without_evidence_is_asked_about():
    reading = read_cells(["1.234", 5])
    (question,) = reading.questions
    assert question.code == "decimal-sign"
    assert question.choices == (".", ",")
    assert '"1.234" in Qty may be 1.2340 or 1234' in question.sentence
    assert [line.quantity for line in reading.lines] == [1.234, 5.0]


def test_that_a_file_separated_by_semicolons_has_a_decimal_comma_proposed():
    assert read_cells(["1.234"], text=";").questions[0].choices == (",", ".")


def test_that_the_answer_to_the_decimal_sign_is_taken():
    reading = read_cells(["1.234"], decimal_sign=",")
    assert [line.quantity for line in reading.lines] == [1234.0]
    assert reading.questions == ()
