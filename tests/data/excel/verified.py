"""For tests of verified plan workbooks: an audit that says what it is told, changed cells, what was found."""

from dataclasses import dataclass

from data.excel.plan_workbook.reading import read_plan_file
from data.excel.verify import verify_plan_workbook
from data.plan import Plan
from tests.office import with_cells


@dataclass(frozen=True)
class Found:
    kind: str
    where: str
    sentence: str
    expected: float | None = None
    found: float | None = None


class Audit:
    """Stands for the optimizer's audit: notes what it is asked, says what it is told."""

    def __init__(self, *findings):
        self.findings = findings
        self.asked: list[Plan] = []

    def __call__(self, _case, plan):
        self.asked.append(plan)
        return self.findings


def changed(path, sheet, **cells):
    return with_cells(path, path.with_name("changed.xlsx"), sheet, cells)


def sentences(path, audit=None):
    return [problem.sentence for problem in verify_plan_workbook(path, audit or Audit()).problems]


def find(path, sheet, value):
    """The address of the first cell that holds a number."""
    file = read_plan_file(path)
    cells = file.sheets[sheet]
    for row in range(cells.height):
        for column in range(len(cells.columns)):
            held = cells.columns[column][row]
            past_the_result = row > 60
            if past_the_result and held == value and not isinstance(held, bool):
                return file.at(sheet, row + cells.first_row - 1, column + cells.first_column - 1).cell
    raise AssertionError(value)


def codes(found):
    return [problem.code for problem in found.problems]
