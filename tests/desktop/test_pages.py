"""Pages that are made ahead, one a turn, or when somebody first goes there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget

from tests.books import make_book
from tests.desktop.conftest import STAND_IN
from tests.desktop.filled_book import filled_book
from tests.desktop.looks import shown

LONG = 60_000


def test_that_no_page_is_made_before_somebody_goes_there(make_window):
    window = make_window(command=STAND_IN)
    pages = window.workspace.pages
    assert pages.there == []

    window.go_to("rules")
    window.go_to("start")
    window.go_to("rules")

    assert pages.there == [window.stack.currentWidget()] == [window.workspace.sheet_pages["rules"]]
    assert window.stack.count() == len(window.places) + 1


def test_that_pages_made_ahead_are_those_that_somebody_went_to_meanwhile(make_window, qtbot, one_step_a_turn):
    window = make_window(command=STAND_IN)
    pages = window.workspace.pages
    pages.make_ahead()
    assert pages.there == []
    window.go_to("report")
    report = window.stack.currentWidget()
    assert report is pages.report
    qtbot.waitUntil(lambda: not pages.is_making, timeout=LONG)

    assert window.stack.currentWidget() is report is pages.report
    assert len({*pages.there}) == len(pages.there) == len(window.places)  # the import page, but not Start
    assert window.stack.count() == len(window.places) + 1


def test_that_no_page_is_made_for_a_window_that_was_closed(make_window, qtbot, one_step_a_turn):
    window = make_window(command=STAND_IN)
    pages = window.workspace.pages
    pages.make_ahead()
    window.close()
    qtbot.wait(50)

    assert not pages.is_making
    assert pages.there == []


def seen(window, qtbot):
    """What can be seen on every page: where each part stands and what it says."""
    found = {}
    for place in window.places[1:]:
        window.go_to(place.name)
        qtbot.waitUntil(lambda: not window.workspace.session.is_busy, timeout=LONG)
        for _ in range(5):  # a scroll bar that is needed comes a turn later
            QApplication.processEvents()
        parts = shown(window.stack.currentWidget(), QWidget)
        found[place.name] = [(type(each).__name__, each.geometry().getRect(), said(each)) for each in parts]
    return found


def said(widget):
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    if isinstance(widget, QTableView):
        model = widget.model()
        rows, columns = range(model.rowCount()), range(model.columnCount())
        return [str(model.index(row, column).data()) for row in rows for column in columns]
    return ""


@pytest.fixture
def opened(make_window, answers, qtbot):
    def begin(*, pages_first):
        window = make_window(worker=answers)
        for place in window.places if pages_first else ():
            window.go_to(place.name)
            QApplication.processEvents()
        session = window.workspace.session
        session._open(filled_book(), "magnets.lodestone", None, [])
        qtbot.waitUntil(lambda: not session.is_checking, timeout=LONG)
        with qtbot.waitSignal(session.planned, timeout=LONG):
            session.optimise()
        qtbot.waitUntil(lambda: not session.is_busy, timeout=LONG)
        return window

    return begin


def test_that_a_page_that_is_made_after_the_plan_shows_what_one_made_before_the_book_shows(opened, qtbot):
    early = seen(opened(pages_first=True), qtbot)
    late = seen(opened(pages_first=False), qtbot)

    for name, parts in early.items():
        assert ([each for each in parts if each not in late[name]], name) == ([], name)
        assert ([each for each in late[name] if each not in parts], name) == ([], name)
    assert sum(len(parts) for parts in late.values()) > 200


def test_that_every_page_shows_a_plan_that_buys_nothing(make_window, answers, qtbot):
    window = make_window(worker=answers)
    session = window.workspace.session
    book = make_book(requirements=[{"quantity": 100}], stock=[{"opening": 100}], rules=[{"applies_to": "M"}])
    session._open(book, "stocked", None, [])
    qtbot.waitUntil(lambda: not session.is_checking, timeout=LONG)
    with qtbot.waitSignal(session.planned, timeout=LONG):
        session.optimise()
    assert session.current_plan.plan.awards.empty

    parts = seen(window, qtbot)

    report = window.workspace.pages.report
    qtbot.waitUntil(report.pdf.isEnabled, timeout=LONG)
    assert {name for name, each in parts.items() if not each} == set()
    assert "0.00" in report.paper.toPlainText()
