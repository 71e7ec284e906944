"""The sheet Stress: what it says of costs is written as spreadsheets write them."""

from __future__ import annotations

from data.excel.plan_workbook.stress import stress_sheets
from data.plan import empty_table
from data.stress import SHORTAGES, Replanned, StressTest
from tests.plans import worked_case


def test_that_halves_of_money_are_rounded_as_in_the_cells_beside():
    undisturbed = Replanned("optimal", 0.0, 2500.5, 0.5, empty_table(SHORTAGES), (), 0)
    sheet, _detail = stress_sheets(StressTest("USD", 1234.5, 0.0, undisturbed, None, ()), worked_case())
    said = " ".join(str(value) for run in sheet.runs for _row, value, *_more in run.cells())

    assert "The plan costs 1,235 without shortage cost" in said
    assert "2,501 and leaves 1 short" in said
