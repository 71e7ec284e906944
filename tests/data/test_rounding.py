"""Rounding of what is shown: as spreadsheets round, and never to fit a sum."""

import math
import random
from decimal import Decimal

import pytest

from data.rounding import left_by_rounding, rounded, shown_difference


@pytest.mark.parametrize(
    ("number", "digits", "shown"),
    [
        # Each of the first four lies below the half in binary; a spreadsheet shows them as here.
        (1.005, 2, 1.01),
        (2.675, 2, 2.68),
        (0.235, 2, 0.24),
        (1_234_567.345, 2, 1_234_567.35),
        (100 * 0.285, 0, 29.0),
        (-0.235, 2, -0.24),
        (0.234999, 2, 0.23),
        (2.5, 0, 3.0),
        (1e300, 2, 1e300),
    ],
)
def test_that_a_half_goes_away_from_zero_as_a_spreadsheet_shows_it(number, digits, shown):
    assert rounded(number, digits) == shown


def test_that_what_rounds_to_nothing_has_no_sign_and_what_is_no_number_stays_none():
    assert math.copysign(1.0, rounded(-0.001, 2)) == 1.0
    assert math.isnan(rounded(math.nan, 2))
    assert rounded(-math.inf, 2) == -math.inf


def test_that_a_difference_is_found_by_subtracting_what_is_shown():
    # 5.006 is shown as 5.01 and 10.004 as 10.00.
    assert shown_difference(10.004, 5.006) == 4.99


def test_that_the_parts_as_they_are_shown_and_what_rounding_leaves_add_up_to_the_total_as_it_is_shown():
    # 0.33 + 0.33 + 0.33 = 0.99: 0.01 is left of 1.00.
    assert left_by_rounding([1 / 3, 1 / 3, 1 / 3], 1.0) == 0.01
    assert left_by_rounding([240.0, 6.0, 12.0, 3.0], 261.0) == 0.0
    draw = random.Random(1)
    for _ in range(200):
        parts = [draw.uniform(-50, 1000) for _ in range(draw.randint(1, 8))]
        shown = [*parts, left_by_rounding(parts, sum(parts))]
        added = sum(Decimal(f"{rounded(part, 2):.2f}") for part in shown)
        assert added == Decimal(f"{rounded(sum(parts), 2):.2f}")
