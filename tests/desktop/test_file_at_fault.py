"""The window is as strict as the command line with a book whose file is at fault itself."""

from __future__ import annotations

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from data.excel.book_writer import write_book
from desktop import errors
from desktop.cli.commands import run_command
from tests.data.reading.test_file_errors import copied, without_prices
from tests.plans import worked_book

LONG = 60_000
SAID = 'this sheet and "Offers" are both read as Offers; only the first was read.'


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "book.xlsx"
    write_book(worked_book(), path)
    return path


@pytest.fixture
def at_fault(path):
    change(path, copied)
    return path


@pytest.fixture
def open_(make_window, inline_worker, qtbot):
    def begin(path):
        window = make_window(worker=inline_worker)
        window.open_path(path)
        wait(qtbot, window)
        return window

    return begin


def change(path, how) -> None:
    workbook = openpyxl.load_workbook(path)
    how(workbook)
    workbook.save(path)


def wait(qtbot, window) -> None:
    session = window.workspace.session
    qtbot.waitUntil(lambda: session.is_open and not session.is_busy and not session.is_checking, timeout=LONG)


def optimise(qtbot, window):
    """Presses F5; the plan page."""
    with qtbot.waitSignal(window.workspace.session.planned, timeout=LONG):
        qtbot.keyClick(window, Qt.Key.Key_F5)
    return window.workspace.pages.plan


def test_that_the_window_refuses_what_the_command_line_refuses_until_the_mended_file_is_opened_again(
    at_fault, open_, qtbot, capsys
):
    assert run_command(["plan", str(at_fault)]) == 2
    assert SAID in capsys.readouterr().out
    page = optimise(qtbot, window := open_(at_fault))
    session = window.workspace.session
    assert str(session.current_plan.plan.status) == "problems"
    assert page.outcome.words.count(SAID) == 1
    assert session.errors == 1

    change(at_fault, lambda workbook: workbook.remove(workbook["Offers_"]))
    (again,) = (each for each in page.outcome.findChildren(QPushButton) if each.text() == "Open book.xlsx again")
    again.setFocus()
    qtbot.keyClick(again, Qt.Key.Key_Space)
    wait(qtbot, window)
    optimise(qtbot, window)
    assert session.current_plan.plan.cost.total == pytest.approx(261.0)


def test_that_a_column_that_the_file_lacks_is_filled_in_and_then_planned(path, open_, qtbot):
    change(path, without_prices)
    window = open_(path)
    session = window.workspace.session
    assert session.errors == 2  # the column, and its cells
    window.workspace.sheet_pages["supply"].grids["offers"].sheet_model.set_cells(
        [(row, 3, price) for row, price in ((0, 2.0), (1, 3.0))], "Type prices"
    )
    wait(qtbot, window)
    assert session.errors == 0
    optimise(qtbot, window)

    assert session.current_plan.plan.cost.total == pytest.approx(261.0)


def test_that_a_project_remembers_what_was_not_read_and_a_workbook_is_not_written_unasked(
    at_fault, open_, qtbot, monkeypatch, tmp_path, capsys
):
    window, asked, answers = open_(at_fault), [], iter([False, True])
    target = tmp_path / "saved.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), ""))
    monkeypatch.setattr(errors, "ask_to_leave_out", lambda _window, *said: asked.append(said) or next(answers))
    window.actions_["save_as"].trigger()
    wait(qtbot, window)
    assert not target.exists()
    ((name, unread),) = asked
    assert name == "saved.xlsx"
    assert SAID in unread

    target = tmp_path / "saved.lodestone"
    window.actions_["save_as"].trigger()
    wait(qtbot, window)
    assert run_command(["plan", str(target)]) == 2
    assert SAID in capsys.readouterr().out
    page = optimise(qtbot, again := open_(target))
    assert SAID in page.outcome.words
    assert len(asked) == 1

    target = tmp_path / "saved.xlsx"
    again.actions_["save_as"].trigger()
    wait(qtbot, again)
    assert run_command(["plan", str(target)]) == 0
