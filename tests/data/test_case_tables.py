"""The Case's tables of sheets that a book leaves out: those of a book that has them, without its rows."""

import pandas as pd
import pytest

from data.case_tables import without_rows
from tests.books import make_book
from tests.optimizer.planned import case_of

FULL = make_book(
    bom=[{"parent": "P", "component": "M"}],
    build_plan=[{"product": "P", "unit_value": 5.0}],
    price_breaks=[{"offer": "M offer"}],
    offers=[{"offer": "M offer", "material": "M"}],
    origins=[{"offer": "M offer", "stage": "mined", "country": "DE"}],
    stock=[{"material": "M", "opening": 1.0}],
    scenarios=[{"scenario": "Loss", "from": "Germany", "stage": "mined"}],
    survive=[{"survive": "Strike", "from": "Germany"}],
)
"""A book with one row in each."""
SHEETS = ("price_breaks", "origins", "stock", "scenarios", "build_plan", "survive")


@pytest.mark.parametrize("sheet", SHEETS)
def test_that_a_table_without_rows_has_the_columns_and_kinds_of_one_with_rows(sheet):
    with_rows = getattr(case_of(FULL), sheet)
    assert len(with_rows) == 1
    pd.testing.assert_frame_equal(without_rows(sheet), with_rows.head(0), check_index_type=False)


def test_that_nobody_changes_the_table_of_another():
    first = without_rows("stock")
    first.loc["M"] = [1.0, 0.0, 0.0, 2.0, 7]
    assert without_rows("stock").empty
