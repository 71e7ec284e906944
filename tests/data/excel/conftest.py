"""Files that tests of spreadsheets read: any content and its cells, and a plan workbook that was just written."""

import pytest

from data.excel.plan_workbook import write_plan_workbook
from data.excel.reader import read_cells
from tests.plans import worked_case, worked_plan
from tests.workbooks.ugly_xlsx import xlsx


@pytest.fixture(scope="module")
def worked(tmp_path_factory):
    case = worked_case()
    path = tmp_path_factory.mktemp("worked") / "plan.xlsx"
    write_plan_workbook(worked_plan(case), case, path)
    return path.read_bytes()


@pytest.fixture
def written(worked, tmp_path):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(worked)
    return path


@pytest.fixture
def read(tmp_path):
    """Writes a file and reads its sheets."""

    def written_and_read(content, name="book.xlsx", **options):
        path = tmp_path / name
        path.write_bytes(content)
        return read_cells(path, **options)

    return written_and_read


@pytest.fixture
def cells(read):
    """The cells of a sheet of an .xlsx file, from the XML of its rows, row by row."""

    def of(rows, **options):
        return list(read(xlsx({"S": rows}, **options))[0].rows)

    return of
