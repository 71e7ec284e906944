"""Saved plans, the log and the compare page in the window; one test goes through the real worker."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from data.project.tables import books_equal
from desktop import errors
from desktop.views.log_dialog import LogDialog
from desktop.views.words_dialog import WordsDialog
from tests.desktop.compare.worked import TIGHTEN, loose_plan, tight_plan
from tests.desktop.conftest import STAND_IN

SPACE = "\N{NO-BREAK SPACE}"


def show(session, planned) -> None:
    """Puts a plan on show as if it had been computed."""
    session._planned, session._hash = planned, planned.plan.input_hash
    session.plan_changed.emit()
    session.planned.emit()


@pytest.fixture
def window(make_window):
    window = make_window(command=STAND_IN)
    session = window.workspace.session
    planned = loose_plan()
    session._open(planned.book, "book.xlsx", None, [])
    session.kept.log.author = "Ada"
    show(session, planned)
    window.go_to("compare")
    return window


@pytest.fixture
def session(window):
    return window.workspace.session


@pytest.fixture
def page(window):
    return window.workspace.pages.compare


@pytest.fixture
def two_plans(window, session):
    """The loose plan saved, the cap tightened, and the tight plan on show."""
    session.kept.save_plan(session.current_plan, "Base", "Agreed")
    session.edit(TIGHTEN)
    show(session, tight_plan())
    window.go_to("compare")
    return session


def dialog_of(window, kind):
    (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return found


def logged(session) -> list[str]:
    return [entry.what for entry in session.kept.log.entries]


def test_that_a_first_plan_stands_beside_the_cost_without_rules_and_is_saved_by_the_keyboard(
    window, page, session, settings, qtbot
):
    assert [slot.choice.currentText() for slot in page.slots_ if slot.key] == ["Plan on show", "Without rules"]
    page.show_part(page.saved)
    assert "Ctrl+Shift+P" in page.saved.none.text()
    assert page.saved.none.isVisible()
    page.saved.save.setFocus()
    qtbot.keyClick(page.saved.save, Qt.Key.Key_Space)
    dialog = dialog_of(window, WordsDialog)
    assert dialog.name.text() == "Plan 1"
    qtbot.keyClicks(dialog.name, "Base")
    dialog.author.setText("Grace")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    (saved,) = session.kept.plans
    assert (saved.name, saved.author, saved.plan) == ("Base", "Grace", session.current_plan.plan)
    assert settings.author == "Grace"
    assert session.is_modified
    assert not page.saved.none.isVisible()
    session.undo_stack.undo()
    assert session.kept.plans == ()
    assert not session.is_modified


def test_that_a_name_that_is_taken_is_said_in_the_dialog(window, session, two_plans):
    window.actions_["save_plan"].trigger()
    dialog = dialog_of(window, WordsDialog)
    dialog.name.setText("base")
    dialog.accept()

    assert dialog.isVisible()
    assert 'a saved plan "base" already' in dialog.wrong.text()


def test_that_the_plan_saved_last_stands_beside_the_plan_on_show_with_what_the_wish_costs(page, two_plans):
    window_slots = [slot for slot in page.slots_ if slot.key]

    assert [slot.choice.currentText() for slot in window_slots] == ["Base", "Plan on show"]
    assert page.slots_[0].figure.text() == f"261.00{SPACE}USD"
    assert page.slots_[1].difference.text() == f"6.50{SPACE}USD more (+2.49{SPACE}%)"
    assert page.changed.text().split("\n") == [
        f"Plan on show against Base: 6.50{SPACE}USD more (+2.49{SPACE}%).",
        (
            "Only the rule Cap differs: “At most 60% made in any …” became “At most 50% made in any …”. "
            f"The wish costs 6.50{SPACE}USD more."
        ),
        f"The difference adds up: purchases that moved +6.50{SPACE}USD; together +6.50{SPACE}USD.",
    ]
    costs = page.results.tables["costs"].table_model
    assert costs.index(0, 3).data() == f"+6.50{SPACE}USD"
    assert "Base: 261.00" in page.results.bars.accessibleDescription()


def test_that_a_long_table_follows_once_it_is_looked_at_and_is_greyed_until_then(
    page, two_plans, qtbot, one_step_a_turn
):
    suppliers = page.results.tables["suppliers"]
    assert not suppliers.isEnabled()
    page.results.tabs.setCurrentWidget(suppliers)
    qtbot.waitUntil(suppliers.isEnabled, timeout=60_000)

    model = suppliers.table_model
    differences = {model.value(row, "supplier"): model.value(row, "difference_1") for row in range(model.rowCount())}
    assert differences == {"SA": -23.5, "SB": 30.0}
    page.comparison.choose(["on show", "without rules"])
    assert not suppliers.isEnabled()
    qtbot.waitUntil(suppliers.isEnabled, timeout=60_000)
    assert [model.index(row, 3).data() for row in range(model.rowCount())] == ["–", "–"]


def test_that_a_table_that_was_left_while_it_was_filled_is_none_of_the_plans_chosen_since(
    page, two_plans, qtbot, one_step_a_turn
):
    results, suppliers = page.results, page.results.tables["suppliers"]
    results.tabs.setCurrentWidget(suppliers)
    results.tabs.setCurrentWidget(results.tables["costs"])
    page.comparison.choose(["on show", "without rules"])
    qtbot.waitUntil(lambda: not results._filling.is_running, timeout=60_000)

    assert not suppliers.isEnabled()
    results.tabs.setCurrentWidget(suppliers)
    qtbot.waitUntil(suppliers.isEnabled, timeout=60_000)
    model = suppliers.table_model
    assert [model.index(row, 3).data() for row in range(model.rowCount())] == ["–", "–"]


def test_that_what_changed_against_the_plan_before_is_a_click_from_the_plan_though_nothing_was_saved(
    window, page, session, qtbot
):
    since = window.workspace.pages.plan.since
    window.go_to("plan")
    assert not since.isVisible()
    session.edit(TIGHTEN)
    show(session, tight_plan())
    assert since.words.text() == f"Against the plan before: 6.50{SPACE}USD more (+2.49{SPACE}%)"
    qtbot.mouseClick(since.button, Qt.MouseButton.LeftButton)

    assert page.isVisible()
    assert [slot.choice.currentText() for slot in page.slots_ if slot.key] == ["Plan before", "Plan on show"]
    assert page.results.tables["changes"].isVisible()
    changed = page.results.tables["changes"].table_model
    assert [changed.index(0, column).data() for column in range(5)] == ["Rules", "Cap", "Amount", "0.6", "0.5"]
    assert page.changed.text().startswith(f"Plan on show against Plan before: 6.50{SPACE}USD more (+2.49{SPACE}%).")


def test_that_another_book_has_no_plan_before(window, session):
    session.edit(TIGHTEN)
    show(session, tight_plan())
    assert window.workspace.before.planned is loose_plan()
    session._open(loose_plan().book, "other.xlsx", None, [])
    show(session, loose_plan())

    assert window.workspace.before.planned is None


def test_that_the_log_is_exported_with_hash_and_result(window, session, two_plans, tmp_path):
    window.actions_["log"].trigger()
    dialog = dialog_of(window, LogDialog)
    dialog.write(tmp_path / "log.csv")

    lines = (tmp_path / "log.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == len(session.kept.log.entries) + 1
    assert f"Optimise,{loose_plan().plan.input_hash}" in lines[1]
    assert "Exported" in dialog.words.text()


def test_that_choosing_another_plan_by_keyboard_compares_it(page, two_plans, qtbot):
    choice = page.slots_[1].choice
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_End)

    assert choice.currentText() == "Without rules"
    assert page.slots_[1].difference.text() == f"26.00{SPACE}USD less (−9.96{SPACE}%)"


def test_that_no_words_are_cut_with_four_plans_in_a_small_window(window, page, session, two_plans):
    session.kept.save_plan(session.current_plan, "A long name that says what was agreed in which round", "Note " * 40)
    page.comparison.choose(["1", "2", "on show", "without rules"])
    window.resize(1024, 768)
    QApplication.processEvents()

    assert [bool(slot.key) for slot in page.slots_] == [True] * 4
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        elif label.isVisible():
            assert label.width() >= label.sizeHint().width(), label.text()
    assert page.results.height() > 150
    assert (window.width(), window.height()) == (1024, 768)


def test_that_an_approved_plan_survives_undo_and_offers_no_change(page, session, two_plans, monkeypatch):
    monkeypatch.setattr(errors, "ask_to_approve", lambda _parent, name, by: (name, by) == ("Base", "Ada"))
    page.saved.approve.click()
    while session.undo_stack.canUndo():
        session.undo_stack.undo()

    assert [(each.name, each.approval.by) for each in session.kept.plans] == [("Base", "Ada")]
    assert not any(button.isEnabled() for button in (page.saved.describe, page.saved.approve, page.saved.delete))
    assert session.is_modified
    assert logged(session)[-2:] == ["Approve plan Base", "Undo: Tighten the cap"]


def test_that_deleting_and_describing_are_undone(page, session, two_plans):
    (before,) = session.kept.plans
    session.kept.describe_plan(before, "Other", "why")
    page.saved.delete.click()
    assert session.kept.plans == ()
    session.undo_stack.undo()
    session.undo_stack.undo()

    assert [(each.key, each.name, each.note) for each in session.kept.plans] == [(before.key, "Base", "Agreed")]


def test_that_the_log_has_every_change_and_run_with_the_hash_of_the_book_and_what_came_of_it(
    window, session, two_plans, qtbot
):
    qtbot.waitUntil(lambda: not session.is_checking, timeout=60_000)
    session.undo_stack.undo()
    session.undo_stack.redo()
    qtbot.waitUntil(lambda: not session.is_checking, timeout=60_000)
    entries = session.kept.log.entries

    assert [(each.what, each.result) for each in entries[:2]] == [
        ("Optimise", f"optimal, 261.00{SPACE}USD"), ("Save plan Base", ""),
    ]  # fmt: skip
    assert [each.what for each in entries[-2:]] == ["Undo: Tighten the cap", "Tighten the cap"]
    assert (entries[-1].input_hash, entries[-1].result) == (session.book.content_hash(), "0 errors")
    assert {each.who for each in entries} == {"Ada"}
    window.actions_["log"].trigger()
    table = dialog_of(window, LogDialog).table.table_model
    assert table.rowCount() == len(entries)
    assert table.value(0, "what") == "Tighten the cap"


def test_that_a_plan_in_another_currency_is_not_subtracted(window, page, session, two_plans):
    tight = tight_plan()
    show(session, replace(tight, plan=replace(tight.plan, currency="EUR")))
    window.go_to("compare")

    assert page.slots_[1].difference.text() == "in EUR: cannot be compared"
    assert "different currencies" in page.banner.text.text()


def test_that_saved_plans_and_log_are_in_the_project_and_not_in_a_workbook(make_window, qtbot, tmp_path):
    window = make_window()
    session = window.workspace.session
    said = []
    session.said.connect(said.append)
    planned = loose_plan()
    session._open(planned.book, "book.xlsx", None, [])
    show(session, planned)
    session.kept.save_plan(planned, "Base", "Agreed")
    session.edit(TIGHTEN)
    with qtbot.waitSignal(session.saved, timeout=60_000):
        session.save(tmp_path / "mine.xlsx")
    assert "save as a project to keep them" in said[-1]
    assert session.is_modified
    with qtbot.waitSignal(session.saved, timeout=60_000):
        session.save(tmp_path / "mine.lodestone")
    assert not session.is_modified
    log = logged(session)
    with qtbot.waitSignal(session.opened, timeout=60_000):
        session.open_path(tmp_path / "mine.lodestone")

    (back,) = session.kept.plans
    assert (back.name, back.note, back.plan.cost.total) == ("Base", "Agreed", 261.0)
    assert books_equal(back.book, planned.book)
    assert back.book["offers"] is session.book["offers"]
    assert session.book["rules"].cells.at[0, "amount"] == 0.5
    assert logged(session) == log
