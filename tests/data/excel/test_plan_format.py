"""Plan workbooks of earlier days: one of today's format verifies, one of another is refused with a sentence.

``python -m tests.data.excel.test_plan_format`` writes the workbook of today's format; it is to be committed with each
new number of ``FORMAT``, in the place of the one before.
"""

from pathlib import Path

import pytest

from data.excel.cells import SpreadsheetError
from data.excel.plan_workbook import assumptions, reading, write_plan_workbook
from data.excel.plan_workbook.assumptions import FORMAT
from data.excel.verify import verify_plan_workbook
from optimizer.audit import audit
from optimizer.planning import plan_case
from tests.books import make_book
from tests.data.excel.test_embedded_sheet import MOTOR
from tests.plans import cap, case_of

KEPT = Path(__file__).with_name(f"plan_of_format_{FORMAT}.xlsx")
RULED = {
    **MOTOR,
    "settings": {"plan_start": "2027-01-01", "shortages": "allowed", "overbuying": "allowed"},
    "materials": [{"material": "Magnet"}, {"material": "Copper"}, {"material": "Resin", "shortage_cost": 50.0}],
    "requirements": [{"material": "Resin", "quantity": 10.0}],
    "stock": [{"material": "Copper", "opening": 2.0}],
    "rules": [
        *cap("50 %", applies_to="each material", stage="made"),
        *cap("5 %", rule="dear", flexible=20.0),
        {"rule": "floor", "applies_to": "all", "from": "JP", "limit": "at least", "amount": "15 %", "measure": "value"},
    ],
    "scenarios": [{"scenario": "Loss", "from": "China", "event": "lost supply", "amount": 1.0}],
    "survive": [{"survive": "Strike", "from": "China", "days": 10.0}],
}
"""Motors as the sheet Embedded has them, with a cap, a flexible rule, a floor, stock, a shortage, a loss and one to
survive."""


def write(path: Path) -> None:
    """Plan the book and write its workbook."""
    case = case_of(make_book(**RULED))
    write_plan_workbook(plan_case(case), case, path)


def test_that_a_workbook_written_before_verifies_as_long_as_the_format_is_the_same():
    # Where this fails, a sheet of the same plan has changed: raise FORMAT, and write the file anew.
    found = verify_plan_workbook(KEPT, audit)
    assert [problem.sentence for problem in found.problems] == []


def test_that_a_workbook_of_another_format_is_refused_and_not_called_damaged(tmp_path, monkeypatch):
    monkeypatch.setattr(assumptions, "FORMAT", FORMAT + 1)
    write(tmp_path / "plan.xlsx")
    assert reading.FORMAT == FORMAT
    with pytest.raises(SpreadsheetError, match=f"plan workbook of format {FORMAT + 1}; .* reads format {FORMAT}"):
        verify_plan_workbook(tmp_path / "plan.xlsx", audit)


if __name__ == "__main__":
    write(KEPT)
