"""The keyboard gets everywhere: to the list of pages and back, from tab to tab, and to what changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.books import make_book

LONG = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(make_window, inline_worker, qtbot):
    made = make_window(worker=inline_worker)
    made.workspace.session._open(make_book(), "own", None, [])
    made.show()
    qtbot.waitActive(made)
    return made


def at(window):
    """The widget that has the keyboard."""
    return QApplication.focusWidget()


def test_that_f6_goes_to_the_list_of_pages_and_back_to_where_the_keyboard_was(qtbot, window):
    window.go_to("supply")
    grid = window.workspace.sheet_pages["supply"].show_sheet("offers")
    grid.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert at(window) is window.rail
    qtbot.keyClick(window, Qt.Key.Key_F6)

    assert at(window) is grid


def test_that_the_list_of_pages_goes_from_page_to_page_and_f6_to_the_page_on_show(qtbot, window):
    window.go_to("requirements")
    qtbot.keyClick(window, Qt.Key.Key_F6)
    qtbot.keyClick(window.rail, Qt.Key.Key_Down)
    assert window.place_shown == "supply"
    qtbot.keyClick(window, Qt.Key.Key_F6)

    assert window.workspace.sheet_pages["supply"].isAncestorOf(at(window))


def test_that_the_tabs_of_a_page_are_gone_through_in_both_directions_with_the_keyboard_in_them(qtbot, window):
    page = window.workspace.sheet_pages["supply"]
    window.go_to("supply")
    grid = page.show_sheet(page.sheets[0])
    grid.setFocus()
    seen = []
    for _ in page.sheets:
        qtbot.keyClick(at(window), Qt.Key.Key_PageDown, CTRL)
        assert page.tabs.currentWidget().isAncestorOf(at(window)) or page.tabs.currentWidget() is at(window)
        seen.append(page.tabs.currentIndex())

    assert seen == [*range(1, len(page.sheets)), 0]
    qtbot.keyClick(at(window), Qt.Key.Key_PageUp, CTRL)
    assert page.tabs.currentIndex() == len(page.sheets) - 1


def test_that_what_changed_is_asked_for_by_keyboard_once_there_is_a_plan(qtbot, window):
    session = window.workspace.session
    assert not window.actions_["what_changed"].isEnabled()
    session.open_sample()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=60_000)
    session.optimise()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=60_000)
    qtbot.keyClick(window, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)

    assert window.place_shown == "compare"
    results = window.workspace.pages.compare.results
    assert results.tabs.currentWidget() is results.tables["changes"]


def test_that_the_keyboard_stays_in_the_awards_when_the_book_is_planned_again(qtbot, window):
    session, awards = window.workspace.session, window.workspace.pages.plan.details.awards
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=LONG)
    window.go_to("plan")
    qtbot.waitUntil(awards.isEnabled, timeout=LONG)
    awards.setFocus()
    qtbot.waitUntil(awards.hasFocus, timeout=LONG)
    first = session.current_plan
    qtbot.keyClick(awards, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: session.current_plan is not first and not session.is_busy, timeout=LONG)
    qtbot.waitUntil(awards.isEnabled, timeout=LONG)

    assert at(window) is awards


def test_that_the_keyboard_stays_where_it_was_moved_while_the_awards_were_filled(qtbot, window):
    session, page = window.workspace.session, window.workspace.pages.plan
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=LONG)
    window.go_to("plan")
    qtbot.waitUntil(page.details.awards.isEnabled, timeout=LONG)
    page.details.awards.setFocus()
    page.details.show_plan(session.current_plan)
    assert not page.details.awards.isEnabled()
    page.details.tabs.tabBar().setFocus()
    qtbot.waitUntil(page.details.awards.isEnabled, timeout=LONG)

    assert at(window) is page.details.tabs.tabBar()
