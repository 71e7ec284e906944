"""The floor from file to file: bare calamine on the workbook, a raw solve, and bare XlsxWriter for the same cells."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import python_calamine as calamine

from data.case import Case
from data.excel.book_reader import read_book
from data.excel.plan_workbook import all_sheets
from data.make_case import make_case
from optimizer.planning import plan_case
from tests.benchmarks.bench_plan_workbook import Cells, bare_write, cells_of
from tests.benchmarks.subjects import Answer, Lap, highs
from tests.benchmarks.subjects.file_product import PLAN_ONLY


@dataclass(frozen=True)
class Ready:
    """What the floor starts from: the file, the matrix, and the cells of the plan's workbook."""

    path: Path
    program: highs.Ready
    cells: Cells


def prepare_file(_case: Case, path: Path) -> Ready:
    """Plans the book to know the cells."""
    book, _ = read_book(path)
    assert book is not None
    case, _ = make_case(book)
    assert case is not None
    return Ready(path, highs.prepare(case), cells_of(all_sheets(plan_case(case, PLAN_ONLY), case)))


def solve(ready: Ready, lap: Lap) -> Answer:
    """Reads every sheet to lists, solves, writes every cell."""
    workbook = calamine.load_workbook(str(ready.path))
    for name in workbook.sheet_names:
        workbook.get_sheet_by_name(name).to_python()
    lap("read")
    answer = highs.solve(ready.program, lambda _phase, _seconds=None: None)
    lap("solve")
    ready.path.with_name("bare.xlsx").write_bytes(bare_write(ready.cells))
    lap("write")
    return answer
