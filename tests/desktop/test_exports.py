"""What leaves the window beside the book: a plan takes along what was said of its book."""

from __future__ import annotations

import openpyxl

from desktop.window.exports import Exports
from tests.books import make_book
from tests.desktop.inline_worker import InlineWorker

LONG = 60_000


def test_that_an_exported_plan_says_what_was_said_of_its_book(make_window, qtbot, tmp_path):
    book = make_book(
        suppliers=[{"supplier": "S", "country": "DE", "status": "qualifying"}],
        offers=[{"offer": "O", "supplier": "S", "unit_price": 1.0}],
    )
    session = make_window(worker=InlineWorker()).workspace.session
    session._open(book, "book.xlsx", None, [])
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=LONG)
    said = [problem.message for problem in session.problems]
    assert any("qualifying" in each for each in said)

    with qtbot.waitSignal(session.exported, timeout=LONG):
        Exports(session).export_plan(tmp_path / "plan.xlsx")

    sheet = openpyxl.load_workbook(tmp_path / "plan.xlsx")["Assumptions"]
    written = {cell.value for row in sheet.iter_rows() for cell in row}
    assert {each for each in said if not any(each in str(value) for value in written)} == set()
