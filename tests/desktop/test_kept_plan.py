"""A plan once made is there again when its project is opened: at once, for the same data and no other."""

from __future__ import annotations

from dataclasses import replace

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from data.edits import ChangeSet, SetCells
from data.project.project import Project
from data.project.store import open_project, save_project
from desktop import errors
from desktop.window.exports import Exports
from tests.desktop.planned_book import planned_book
from tests.plans import worked_book

LONG = 60_000


@pytest.fixture
def workers(qapp, inline_workers):
    return inline_workers


@pytest.fixture
def path(tmp_path):
    """A project whose book was never planned."""
    save_project(Project(worked_book()), tmp_path / "mine.lodestone")
    return tmp_path / "mine.lodestone"


@pytest.fixture
def open_(make_window, qtbot):
    """Opens the project in a window of its own; waits until its book is checked."""

    def begin(path):
        window = make_window()
        session = window.workspace.session
        session.open_path(path)
        qtbot.waitUntil(lambda: session.is_open and not session.is_checking, timeout=LONG)
        return window

    return begin


@pytest.fixture
def do(qtbot):
    """Does something with a window, until it has said what it should."""

    def until(window, signal: str, step) -> None:
        with qtbot.waitSignal(getattr(window.workspace.session, signal), timeout=LONG):
            step(window.workspace.session)
        qtbot.waitUntil(lambda: not window.workspace.session.is_busy, timeout=LONG)

    return until


@pytest.fixture(scope="module")
def made():
    return replace(planned_book(worked_book()), made="2026-11-27T10:00:00+00:00")


@pytest.fixture
def planned(path, made):
    """The same project, saved with its plan."""
    save_project(Project(made.book, planned=made), path)
    return path


def price(session, amount: float) -> None:
    session.edit(ChangeSet("Price", (SetCells("offers", (0,), ("unit_price",), (amount,)),)))


def test_that_a_reopened_project_shows_its_plan_at_once_and_says_that_it_was_saved_with_it(planned, open_, qtbot):
    window = open_(planned)
    session, page = window.workspace.session, window.workspace.pages.plan

    assert not session.is_plan_out_of_date
    assert page.headline.figure.text() == "+26.00\N{NO-BREAK SPACE}USD"  # 261 with the cap, 235 without
    assert "saved with the project, made " in page.headline.proof.text()
    assert window.status.message.text() == "Opened mine.lodestone with its plan"
    assert not window.isWindowModified()
    assert page.details.awards.model().rowCount() == 2
    window.go_to("report")
    report = window.workspace.pages.report
    qtbot.waitUntil(lambda: report.report is not None, timeout=LONG)
    assert report.pdf.isEnabled()


def test_that_the_plan_of_a_reopened_project_is_what_the_cap_bar_moves_from(planned, open_, qtbot):
    window = open_(planned)
    session, trial = window.workspace.session, window.workspace.trial
    assert trial.dial is not None
    assert trial.amount == 0.6
    trial.move_to(trial.stop + 10)
    qtbot.waitUntil(lambda: trial.whole is not None, timeout=LONG)
    assert trial.whole.plan.cost.total == pytest.approx(261.0 + 65.0 * (0.6 - trial.amount))  # 0.65 a point
    trial.back()
    assert session.current_plan.plan.cost.total == 261.0


def test_that_an_export_before_the_book_was_checked_lists_its_problems(path, make_window, do, qtbot, tmp_path):
    offers = [{"offer": "A", "supplier": "SA"}, {"offer": "late", "supplier": "SB", "lead_time": 9999.0}]
    book = worked_book(offers=offers, rules=[], settings={"plan_start": "2027-01-01"})
    save_project(Project(book, planned=planned_book(book)), path)
    window = make_window()
    session = window.workspace.session
    session.open_path(path)
    qtbot.waitUntil(lambda: session.is_open, timeout=LONG)
    assert session.is_checking
    do(window, "exported", lambda session: Exports(session).export_plan(tmp_path / "plan.xlsx"))

    summary = openpyxl.load_workbook(tmp_path / "plan.xlsx", data_only=True)["Summary"]
    said = " ".join(str(cell.value) for row in summary.iter_rows() for cell in row)
    assert "and so serves no period" in said


def test_that_data_changed_since_the_plan_is_saved_without_it(planned, open_, do):
    window = open_(planned)
    price(window.workspace.session, 2.5)
    assert window.workspace.session.is_plan_out_of_date
    do(window, "saved", lambda session: session.save(planned))
    window.close()
    again = open_(planned).workspace

    assert open_project(planned).planned is None
    assert again.session.current_plan is None
    assert again.pages.plan.stack.currentIndex() == 0


def test_that_an_edit_and_its_undo_bring_back_the_plan_that_came_with_the_project(planned, open_, qtbot):
    session = open_(planned).workspace.session
    price(session, 2.5)
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not session.is_checking and not session.is_plan_out_of_date, timeout=LONG)

    assert session.current_plan.is_kept


def test_that_a_plan_of_another_version_of_the_program_is_not_taken_for_what_this_one_would_find(planned, open_):
    project = open_project(planned)
    run = replace(project.planned.plan.run, version="0.0.1")
    plan = replace(project.planned.plan, run=run)
    save_project(replace(project, planned=replace(project.planned, plan=plan)), planned)

    assert open_(planned).workspace.session.current_plan is None


@pytest.mark.long
def test_that_why_there_is_no_plan_is_known_again_too(make_window, open_, do, tmp_path):
    path = tmp_path / "tight.lodestone"
    rules = [{"rule": "Cap", "applies_to": "each material", "amount": 0.4}]
    save_project(Project(worked_book(rules=rules)), path)
    window = open_(path)
    do(window, "planned", lambda session: session.optimise())
    do(window, "saved", lambda session: session.save(path))
    window.close()
    plan = open_(path).workspace.session.current_plan.plan

    assert str(plan.status) == "infeasible"
    assert plan.conflict


def test_that_a_plan_that_its_project_does_not_hold_is_marked_and_asked_about(path, open_, do, monkeypatch):
    asked = []
    monkeypatch.setattr(errors, "ask_to_save", lambda _parent, name: asked.append(name) or errors.Choice.CANCEL)
    window = open_(path)
    assert not window.isWindowModified()
    do(window, "planned", lambda session: session.optimise())
    assert window.isWindowModified()
    assert "saved with the project" not in window.workspace.pages.plan.headline.proof.text()
    assert not window.close()
    assert asked == ["mine.lodestone"]
    do(window, "saved", lambda session: session.save(path))
    assert not window.isWindowModified()
    assert window.close()
    assert len(asked) == 1


def test_that_a_workbook_which_cannot_hold_a_plan_is_not_asked_about_for_its_plan(make_window, do, tmp_path):
    window = make_window()
    window.workspace.session._open(worked_book(), "book.xlsx", tmp_path / "book.xlsx", [], tmp_path / "book.xlsx")
    do(window, "planned", lambda session: session.optimise())

    assert not window.isWindowModified()


def test_that_saving_while_other_work_runs_is_refused_in_words(path, open_, qtbot, monkeypatch, tmp_path):
    window, said = open_(path), []
    session = window.workspace.session

    def choose(*_asked):
        session.optimise()  # as planning after every change does while the dialog is open
        return str(tmp_path / "other.lodestone"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(errors, "report", lambda _parent, *words: said.append(words))
    window.actions_["save_as"].trigger()

    assert said == [("Something is still running", "Wait until it is done, or press Esc to cancel it.")]
    qtbot.waitUntil(lambda: not session.is_busy, timeout=LONG)
    assert not (tmp_path / "other.lodestone").exists()
    assert session.path == path
