"""The line at the foot of the window: it speaks of what was done last, or of the work that runs."""

from __future__ import annotations

import pytest

from data.edits import ChangeSet, SetCells
from tests.books import make_book

PRICED = ChangeSet("Type", (SetCells("offers", (0,), ("unit_price",), (3.0,)),))


@pytest.fixture
def window(make_window, inline_worker, qtbot):
    window = make_window(worker=inline_worker)
    session = window.workspace.session
    session._open(make_book(offers=[{"offer": "O1", "unit_price": 1.0}]), "book.xlsx", None, [])
    qtbot.waitUntil(lambda: not session.is_checking, timeout=60_000)
    return window


def comment(window):
    window.workspace.session.kept.comment("offers", 0, "Ask for terms")


@pytest.mark.parametrize(
    "the_next_thing",
    [
        lambda window: window.workspace.session.edit(PRICED),
        comment,
        lambda window: window.go_to("rules"),
    ],
    ids=["an edit", "a comment", "another page"],
)
def test_that_a_message_goes_when_the_next_thing_is_done(window, the_next_thing):
    assert window.status.message.text() == "Opened book.xlsx"
    the_next_thing(window)
    assert window.status.message.text() == "Ready"


def test_that_a_message_goes_when_an_edit_is_taken_back(window):
    session = window.workspace.session
    session.edit(PRICED)
    session.said.emit("Saved book.xlsx")
    session.undo_stack.undo()
    assert window.status.message.text() == "Ready"


def test_that_work_that_runs_is_told_of_until_it_ends_whatever_is_done_meanwhile(window, qtbot):
    session = window.workspace.session
    session.optimise()
    window.go_to("rules")
    session.edit(PRICED)
    assert window.status.message.text() == "Optimising …"
    assert window.status.bar.isVisible()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=60_000)
    assert window.status.message.text().startswith("Planned: ")
    assert window.status.bar.isHidden()
