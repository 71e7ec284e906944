"""The sample planned, written, changed by hand and verified by the real audit."""

import pytest

from data.excel.plan_workbook import write_plan_workbook
from data.excel.verify import verify_plan_workbook
from data.make_case import make_case
from data.sample import sample_book
from optimizer.audit import audit
from optimizer.planning import plan_case
from tests.office import recalculated, with_cells


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    case, _ = make_case(sample_book())
    plan = plan_case(case)
    path = tmp_path_factory.mktemp("plan") / "plan.xlsx"
    write_plan_workbook(plan, case, path)
    return path, plan


def test_that_the_plan_of_the_sample_verifies_from_its_file_alone(written):
    path, plan = written
    found = verify_plan_workbook(path, audit)
    assert [problem.sentence for problem in found.problems] == []
    assert found.recomputed_cost == pytest.approx(plan.cost.total, rel=1e-9)


@pytest.mark.long  # in small: tests/data/excel/test_live_plan.py
def test_that_a_quantity_changed_in_a_spreadsheet_breaks_the_requirement_where_it_stands(written, tmp_path):
    path, _ = written
    changed = with_cells(path, tmp_path / "changed.xlsx", "Plan", {"G5": "<v>1</v>"})
    found = verify_plan_workbook(recalculated(changed, tmp_path / "office"), audit)
    assert not found.ok
    kinds = {problem.code for problem in found.problems}
    assert kinds >= {"award-changed", "audit-balance"}
    assert "not-recomputed" not in kinds
    assert str(found.problems[0].at) == "Plan!G5"
    assert next(str(p.at) for p in found.problems if p.code == "audit-balance").startswith("Stock!K")
