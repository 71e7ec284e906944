"""Work that lasts long is done between turns of the event loop: what happens meanwhile is right all the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from data.edits import ChangeSet, SetCells
from data.excel.cells import SheetCells
from data.problems import CellRef, Problem, Severity
from data.project.project import Project
from data.project.store import save_project
from desktop.jobs.foreground import Foreground, Words
from desktop.jobs.turns import InTurns
from desktop.pages import import_cells
from desktop.pages.import_cells import CellsView
from desktop.pages.plan_details import DetailCard
from desktop.session.listed_problems import listed_steps
from desktop.session.recovery import Recovery
from desktop.session.session import Session
from desktop.steps import at_once
from desktop.views.kept_focus import KeptFocus
from desktop.wire.foreign import ImportReading
from tests.books import make_book
from tests.desktop.compare.worked import loose_plan, tight_plan
from tests.desktop.priced_offers import book, priced, prices

PATIENT = {"timeout": 60_000}


@pytest.fixture
def session(inline_worker):
    session = Session(inline_worker)
    session._open(book(), "old", None, [])
    return session


def steps(count, seen):
    for number in range(count):
        seen.append(number)
        yield
    return count


def test_that_what_is_short_is_done_before_the_call_returns(qapp):
    made = []
    InTurns().start(steps(3, []), made.append)

    assert made == [3]


def test_that_the_event_loop_has_a_turn_after_each_slice(qtbot, one_step_a_turn):
    work, seen, others, made = InTurns(), [], [], []
    other = QTimer(interval=0)
    other.timeout.connect(lambda: others.append(len(seen)))
    other.start()
    work.start(steps(6, seen), made.append)

    assert (seen, made) == ([0], [])
    qtbot.waitUntil(lambda: made == [6], **PATIENT)
    assert {2, 3, 4, 5} <= set(others)


def test_that_stopped_work_does_no_further_step_and_calls_nobody(qtbot, one_step_a_turn):
    work, seen, made = InTurns(), [], []
    work.start(steps(6, seen), made.append)
    work.stop()
    qtbot.wait(20)

    assert (seen, made, work.is_running) == ([0], [], False)


def test_that_work_is_finished_at_once_where_somebody_needs_it_now(one_step_a_turn, qapp):
    work, made = InTurns(), []
    work.start(steps(6, []), made.append)
    work.finish()

    assert (made, work.is_running) == ([6], False)


def test_that_a_step_that_raises_ends_the_work_and_says_so(qapp):
    def broken():
        yield
        raise ValueError("no")

    work, said = InTurns(), []
    work.broken.connect(lambda: said.append(work.is_running))
    with pytest.raises(ValueError, match="no"):
        work.start(broken(), lambda _made: None)

    assert said == [False]


def test_that_work_whose_answer_cannot_be_put_together_is_over_for_all_who_wait_for_it(inline_worker, qtbot):
    def broken(_outcome):
        yield
        raise ValueError("no")

    work, said = Foreground(inline_worker), []
    work.cancelled.connect(lambda: said.append(work.is_busy))
    with qtbot.captureExceptions() as raised:
        work.run("sample", {}, said.append, Words("It failed", "Opening …"), make=broken)
        qtbot.waitUntil(lambda: bool(said), **PATIENT)

    assert [kind for kind, _error, _trace in raised] == [ValueError]
    assert said == [False]


def open_new(qtbot, session, folder):
    """Begin to open another book, up to where it is put together."""
    path = folder / "new.lodestone"
    save_project(Project(make_book(offers=[{"offer": "NEW", "unit_price": 9.0}])), path)
    session.open_path(path)
    qtbot.waitUntil(lambda: session.work._steps.is_running, **PATIENT)


def test_that_a_book_that_is_put_together_in_turns_is_the_one_in_the_file(qtbot, session, tmp_path, one_step_a_turn):
    open_new(qtbot, session, tmp_path)
    assert session.is_opening
    qtbot.waitUntil(lambda: not session.is_busy, **PATIENT)

    assert session.book["offers"].cells["offer"].tolist() == ["NEW"]


def test_that_cancel_while_a_book_is_put_together_keeps_the_old_one(qtbot, session, tmp_path, one_step_a_turn):
    cancelled = []
    session.cancelled.connect(lambda: cancelled.append(session.is_busy))
    open_new(qtbot, session, tmp_path)
    session.cancel()
    qtbot.wait(50)

    assert (cancelled, session.name, len(prices(session))) == ([False], "old", 5)
    session.edit(priced(7.0))
    assert prices(session)[0] == 7.0


def test_that_no_book_arrives_in_a_window_that_was_closed(
    qtbot, make_window, inline_worker, settings, tmp_path, one_step_a_turn
):
    window = make_window(worker=inline_worker)
    open_new(qtbot, window.workspace.session, tmp_path)
    window.workspace.close()
    qtbot.wait(50)

    assert not window.workspace.session.is_open
    assert not [each for each in settings.recovery_folder.glob("*") if each.is_dir()]


def test_that_the_problems_of_a_book_that_was_edited_meanwhile_are_not_shown(qtbot, session, one_step_a_turn):
    shown = []
    session.edit(priced("bad"))
    session.problems_changed.connect(lambda: shown.append(list(session.problems)))
    qtbot.waitUntil(lambda: session._checking._steps.is_running, **PATIENT)
    session.edit(priced(4.0))
    qtbot.waitUntil(lambda: not session.is_checking, **PATIENT)

    (problems,) = shown
    assert not [each for each in problems if each.at.name == "unit_price"]


def test_that_changes_are_written_down_in_their_order_however_long_one_takes(
    qtbot, session, inline_worker, tmp_path, one_step_a_turn
):
    recovery = Recovery(session, inline_worker, tmp_path)
    session._open(book(), "old", None, [])
    many = ChangeSet("Many", (SetCells("offers", (0,) * 9000, ("unit_price",) * 9000, (3.0,) * 9000),))
    for changes in (many, priced(4.0), priced(5.0)):
        session.edit(changes)
    assert recovery._writing.is_running
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not recovery._writing.is_running, **PATIENT)

    text = next(tmp_path.glob("*/changes")).read_text(encoding="utf-8")
    written = [line[line.index('"raw":') :][:12] for line in text.splitlines()]
    assert written == ['"raw":[3.0,3', '"raw":[4.0]}', '"raw":[5.0]}', '"raw":[4.0]}']


def test_that_errors_stand_before_warnings_and_each_problem_stands_once():
    made = book()
    at = CellRef("", made["offers"].title, 2, "D", 0, "unit_price")
    warning, error = Problem("a", "First", at, severity="warning"), Problem("b", "Second", at)
    listed = at_once(listed_steps([warning, error, warning], made))

    assert (listed.problems, listed.errors) == ([error, warning], 1)
    assert listed.at("offers") == {(0, "unit_price"): [error, warning]}
    assert listed.severities_of("offers") == {"error", "warning"}


def test_that_a_row_with_two_errors_is_one_row_with_errors_and_sheets_add_up():
    made = book()
    places = (("offers", 0, "unit_price"), ("offers", 0, "capacity"), ("offers", 3, "unit_price"), ("materials", 0, ""))
    listed = at_once(
        listed_steps([Problem(n, "Odd.", CellRef("", made[s].title, 2, "D", r, n)) for s, r, n in places], made)
    )

    assert listed.rows_with(Severity.ERROR, ["offers"]) == 2
    assert listed.rows_with(Severity.ERROR, ["materials", "offers"]) == 3
    assert listed.rows_with(Severity.WARNING, ["materials", "offers"]) == 0


def test_that_bars_and_tables_of_another_plan_are_greyed_until_they_are_there(
    qtbot, make_window, inline_worker, planned_sample, one_step_a_turn
):
    window = make_window(worker=inline_worker)
    session, page = window.workspace.session, window.workspace.pages.plan
    window.go_to("plan")
    session._open(planned_sample.book, "Sample", None, [])
    qtbot.waitUntil(lambda: not session.is_checking, **PATIENT)
    session._planned = planned_sample
    session.plan_changed.emit()
    bars, awards = page.mix.bars, page.details.awards

    assert (bars.isEnabled(), awards.isEnabled()) == (False, False)
    assert not bars._bars
    qtbot.waitUntil(lambda: bars.isEnabled() and awards.isEnabled(), **PATIENT)
    assert len(bars._bars) >= len(set(planned_sample.mix["material"]))
    assert awards.model().rowCount() == len(planned_sample.plan.awards)


def test_that_tables_that_were_being_filled_are_not_taken_for_those_of_the_next_plan(
    qtbot, session, theme, one_step_a_turn
):
    details = DetailCard(session, theme, KeptFocus())
    qtbot.addWidget(details)
    details.show()
    details.show_plan(loose_plan())
    qtbot.waitUntil(lambda: details._filling.is_running, **PATIENT)
    details.show_plan(tight_plan())
    details._filling.finish()  # the turn of what was begun comes before that of the other plan
    awards = details.awards
    qtbot.waitUntil(awards.isEnabled, **PATIENT)

    assert sorted(awards.table_model.value(row, "quantity") for row in range(2)) == [50.0, 50.0]


def test_that_a_problem_of_reading_is_gone_once_the_book_says_what_it_asks_for(qtbot, session):
    opened = session.book
    problem = Problem("format-contradicts", "Shows €", opened.at("offers", 4, "unit_price"), "", "", Severity.WARNING)
    session._open(opened, "read", None, [problem])
    qtbot.waitUntil(lambda: not session.is_checking, **PATIENT)
    assert problem in session.problems
    session.edit(ChangeSet("State", (SetCells("offers", (4,), ("currency",), ("USD",)),)))
    qtbot.waitUntil(lambda: not session.is_checking, **PATIENT)
    assert problem not in session.problems
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not session.is_checking, **PATIENT)
    assert problem in session.problems


def test_that_problems_of_an_import_are_listed_the_worst_first_and_none_of_another_reading(
    qtbot, theme, monkeypatch, one_step_a_turn
):
    monkeypatch.setattr(import_cells, "_PROBLEMS_A_STEP", 1)

    def reading(*problems):
        return ImportReading("list.xlsx", "", sheet="S", problems=problems)

    def listed():
        return [view.problems.table_model.row_values(row)["kind"] for row in range(view.problems.model().rowCount())]

    view = CellsView(theme)
    qtbot.addWidget(view)
    cells = SheetCells("S", visible=True, first_row=1, first_column=1, columns=(["a"],))
    at = CellRef("list.xlsx", "S", 1, "A")
    severities = (Severity.NOTE, Severity.ERROR, Severity.WARNING)
    view.show_reading(cells, reading(*(Problem("c", "Found", at, severity=each) for each in severities)))
    assert not listed()
    qtbot.waitUntil(lambda: listed() == ["Error", "Warning", "Note"], **PATIENT)

    view.show_reading(cells, reading(Problem("c", "Other", at)))
    assert not listed()
    view.next_problem()
    qtbot.waitUntil(lambda: listed() == ["Error"], **PATIENT)
