"""A row whose own total contradicts its quantity and price is named, and so are discounts."""

import pytest

from data.importing.layout import BreakColumn
from tests.data.importing.sources import codes, read

TITLES = ["Part", "Qty", "Unit price (EUR)", "Line total", "Discount %"]
COLUMNS = {"part": "A", "quantity": "B", "price": "C", "line_total": "D"}


def reading_of(*rows):
    return read([TITLES, *rows], COLUMNS)


def test_that_a_row_whose_total_is_not_price_times_quantity_is_named_with_both_numbers():
    reading = reading_of(["a", 4, 10.0, 40.0], ["b", 8, 5.0, 50.0], ["c", 2, 3.0, 6.0])
    assert codes(reading) == ["line-total-differs"]
    problem = reading.problems[0]
    assert problem.at.cell == "D3"
    assert "states 50 as its total, but C3 gives 5 × 8 = 40" in problem.message


@pytest.mark.parametrize("total", [1234.0, 1234.01, 1230.0])
def test_that_a_price_rounded_to_cents_contradicts_no_total(total):
    assert codes(reading_of(["a", 1000, 1.23, total], ["b", 1, 2.0, 2.0], ["c", 3, 2.0, 6.0])) == []


def test_that_totals_that_are_never_price_times_quantity_are_told_once():
    reading = reading_of(["a", 4, 10.0, 400.0], ["b", 8, 5.0, 400.0], ["c", 2, 3.0, 60.0])
    assert codes(reading) == ["line-totals-differ"]
    assert "in 3 of 3 rows; in the first it is 400 beside 10 × 4" in reading.problems[0].message


def test_that_discounts_are_told_to_be_left_out():
    reading = reading_of(["a", 4, 10.0, None, 0.1], ["b", 8, 5.0, None, 0])
    assert codes(reading) == ["discount"]
    assert "in row 2; prices were read without them" in reading.problems[0].message


def test_that_a_total_may_be_that_of_any_price_break():
    rows = [["Part", "Qty", "1+", "100+", "Total"], ["a", 100, 2.0, 1.5, 150.0], ["b", 10, 2.0, 1.5, 20.0]]
    breaks = (BreakColumn(1, "C"), BreakColumn(100, "D"))
    columns = {"part": "A", "quantity": "B", "price": "C", "line_total": "E"}
    assert "line-total-differs" not in codes(read(rows, columns, breaks=breaks))
    rows[1][4] = 175.0
    assert "line-total-differs" in codes(read([*rows, ["c", 1, 3.0, 2.0, 3.0]], columns, breaks=breaks))
