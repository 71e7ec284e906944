"""The sheet Risk: what it says, that it recalculates, and that the file verifies with it.

100 kg at 1 from China, 40 kg at 3 from Australia; in X (1 in 10) China is lost: 40 · 3 + 60 · 9 = 660.
"""

from __future__ import annotations

import openpyxl
import pytest

from data.excel.plan_workbook import write_plan_workbook
from data.excel.verify import verify_plan_workbook
from optimizer.audit import audit
from optimizer.planning import plan_case
from tests.books import make_book
from tests.office import recalculated, with_cells
from tests.plans import case_of


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    case = case_of(
        make_book(
            suppliers=[{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "AU"}],
            materials=[{"material": "M", "shortage_cost": 9.0}],
            offers=[
                {"offer": "cheap", "supplier": "A"},
                {"offer": "safe", "supplier": "B", "unit_price": 3.0, "capacity": 40.0},
            ],
            rules=[{"rule": "R", "from": "AU", "limit": "at least", "amount": 0.1}],
            scenarios=[{"scenario": "=X", "probability": 0.1, "from": "CN", "amount": 1.0}],
            settings={"objective": "CVaR"},
        )
    )
    path = tmp_path_factory.mktemp("risk") / "plan.xlsx"
    plan = plan_case(case)
    write_plan_workbook(plan, case, path)
    return path, plan


def test_that_the_sheet_holds_the_regret_table_and_a_chart_of_both_plans(written):
    # 90 kg of A and 10 of B: 120, and 660 in X. Without the rule: 100, and 660 in X.
    path, _ = written
    sheet = openpyxl.load_workbook(path)["Risk"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=12, max_row=13)]
    assert [row[0] for row in rows] == ["nothing happens", "=X"]
    assert [cell.data_type for cell in (sheet["A12"], sheet["A13"])] == ["s", "s"]
    assert [row[2:5] for row in rows] == [pytest.approx([120.0, 120.0, 120.0]), pytest.approx([660.0, 660.0, 660.0])]
    (chart,) = sheet._charts
    assert len(chart.series) == 2


def test_that_the_file_recalculates_and_verifies(written, tmp_path):
    path, plan = written
    office = recalculated(path, tmp_path / "office")
    found = verify_plan_workbook(office, audit)
    assert [problem.sentence for problem in found.problems] == []
    sheet = openpyxl.load_workbook(office, data_only=True)["Risk"]
    assert sheet["B6"].value == pytest.approx(plan.risk.expected_cost) == pytest.approx(0.9 * 120.0 + 0.1 * 660.0)
    summary = [
        cell.value for row in openpyxl.load_workbook(office, data_only=True)["Summary"].iter_rows() for cell in row
    ]
    assert "Cost when nothing happens, USD" in summary
    assert any(str(cell).startswith(f"Least {plan.risk.objective} over the scenarios") for cell in summary)


def test_that_a_cost_changed_by_hand_is_found(written, tmp_path):
    path, _ = written
    changed = with_cells(path, tmp_path / "changed.xlsx", "Risk", {"C13": "<v>600</v>"})
    found = verify_plan_workbook(changed, audit)
    assert not found.ok
    assert "Risk!C13" in {str(problem.at) for problem in found.problems}
