"""A saved plan leaves the program as what it is: with the book that was saved with it, and how it was saved."""

from __future__ import annotations

from dataclasses import replace

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from data.edits import ChangeSet, SetCells, apply
from data.excel.verify import verify_plan_workbook
from data.project.project import Project
from data.project.saved_plans import Approval, SavedPlan
from data.project.store import save_project
from desktop.report import saving
from desktop.report.pages import document_of
from desktop.steps import as_steps
from desktop.window.exports import Exports
from optimizer.audit import audit
from tests.desktop.planned_book import planned_book
from tests.plans import worked_book

LONG = 60_000
PRICE = ChangeSet("Price", (SetCells("offers", (0,), ("unit_price",), (9.0,)),))
NOTE = "First round\n=1+1"


@pytest.fixture(scope="module")
def saved():
    made = planned_book(worked_book())
    approval = Approval("Bo", "2026-11-27T13:00:00+00:00")
    return SavedPlan(
        1, "Base: 60 %", "Ada", "2026-11-26T12:00:00+00:00", NOTE, made.plan, made.book, made.mix, made.rules, approval
    )


@pytest.fixture
def window(make_window, inline_worker, saved, tmp_path, qtbot):
    """A project whose book says something else since its plan was saved and approved."""
    path = tmp_path / "mine.lodestone"
    save_project(Project(apply(saved.book, PRICE)[0], (saved,)), path)
    window = make_window(worker=inline_worker)
    session = window.workspace.session
    session.open_path(path)
    qtbot.waitUntil(lambda: session.is_open and not session.is_checking, timeout=LONG)
    window.go_to("compare")
    page = window.workspace.pages.compare
    page.show_part(page.saved)
    return window


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """The names that were proposed for files; each is written as "out" in a folder of the test."""
    proposed = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _of, _title, name, *_: proposed.append(name) or (f"{tmp_path}/out", "")
    )
    return proposed


def press(qtbot, button) -> None:
    assert button.isEnabled()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_that_an_approved_plan_is_exported_with_its_own_book_and_says_who_approved_it(window, asked, qtbot, tmp_path):
    session = window.workspace.session
    press(qtbot, window.workspace.pages.compare.saved.export)
    qtbot.waitUntil(lambda: not session.is_busy and (tmp_path / "out.xlsx").exists(), timeout=LONG)
    summary = openpyxl.load_workbook(tmp_path / "out.xlsx", data_only=True)["Summary"]
    cells = [cell for row in summary.iter_rows() for cell in row if cell.value is not None]

    assert asked[0].endswith("mine Base- 60 %.xlsx")
    assert 'Saved as "Base: 60 %" by Ada on 2026-11-26, approved by Bo on 2026-11-27. ' + NOTE in {
        cell.value for cell in cells
    }
    assert 261.0 in {cell.value for cell in cells}  # not what it costs with the dearer offer of the open book
    assert verify_plan_workbook(tmp_path / "out.xlsx", audit).ok
    assert session.current_plan is None
    assert session.kept.log.entries[-1].what == "Export the saved plan Base: 60 %"
    assert session.kept.log.entries[-1].input_hash == session.kept.plans[0].input_hash


def test_that_what_is_exported_while_other_work_runs_is_refused_in_words(window, qtbot, tmp_path):
    session, said = window.workspace.session, []
    session.failed.disconnect()
    session.failed.connect(lambda *words: said.append(words))
    session.optimise()
    Exports(session).export_saved(session.kept.plans[0], tmp_path / "out.xlsx")

    sentence = "Other work is still running. Wait until it is done, or press Esc to cancel it."
    assert said == [("The plan was not exported", sentence, "")]
    qtbot.waitUntil(lambda: not session.is_busy, timeout=LONG)
    assert not (tmp_path / "out.xlsx").exists()


def test_that_the_report_of_a_saved_plan_says_how_it_was_saved(window, asked, qtbot, tmp_path, monkeypatch):
    written = []
    monkeypatch.setattr(saving, "pdf_steps", lambda *given: as_steps(written.append(given)))
    press(qtbot, window.workspace.pages.compare.saved.report)
    qtbot.waitUntil(lambda: bool(written), timeout=LONG)
    ((report, picture, path),) = written
    text = document_of(report, picture).toPlainText().replace("\N{NO-BREAK SPACE}", " ")

    assert path == tmp_path / "out.pdf"
    assert asked[0].endswith(" report.pdf")
    assert "Saved as “Base: 60 %” by Ada, 26/11/2026" in text
    assert "Approved by Bo, 27/11/2026" in text
    assert "=1+1. No plan that keeps the rules has a smaller cost" in text
    assert "The rules cost\n+26.00 USD" in text


def test_that_a_report_that_is_being_saved_is_not_given_up_for_the_next_one(window, qtbot, tmp_path, monkeypatch):
    names, written, may_go_on = iter(("first", "second")), [], []

    def written_steps(_report, _picture, path):
        while not may_go_on:
            yield
        written.append(path.name)

    monkeypatch.setattr(saving, "pdf_steps", written_steps)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (f"{tmp_path}/{next(names)}", ""))
    report = window.workspace.pages.compare.saved.report
    press(qtbot, report)
    press(qtbot, report)
    may_go_on.append(True)

    qtbot.waitUntil(lambda: sorted(written) == ["first.pdf", "second.pdf"], timeout=LONG)


def test_that_a_plan_leaves_the_program_only_while_nothing_else_runs_and_one_is_chosen(window, qtbot):
    saved, session = window.workspace.pages.compare.saved, window.workspace.session
    session.optimise()
    assert not saved.export.isEnabled()
    assert not saved.report.isEnabled()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=LONG)
    assert saved.export.isEnabled()
    assert not saved.delete.isEnabled()

    saved.show_plans([replace(session.kept.plans[0], approval=None)])
    assert saved.delete.isEnabled()
    saved.show_plans([])
    assert not saved.export.isEnabled()
    assert not saved.report.isEnabled()
