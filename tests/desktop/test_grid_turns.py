"""Pastes, fills and copies of many cells are done between turns of the event loop, each one step that can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QGuiApplication

from desktop.clipboard import mime_from
from desktop.session.session import Session
from desktop.views.tables import Grid
from tests.desktop.priced_offers import book, priced, prices

PATIENT = {"timeout": 60_000}


UNIT_PRICE = 3


@pytest.fixture
def session(inline_worker):
    session = Session(inline_worker)
    session._open(book(), "old", None, [])
    return session


@pytest.fixture
def said():
    return []


@pytest.fixture
def grid(session, theme, qtbot, said):
    qtbot.waitUntil(lambda: not session.is_checking, **PATIENT)
    grid = Grid(session, "offers", theme, said.append)
    qtbot.addWidget(grid)
    yield grid
    QGuiApplication.clipboard().clear()


def copy(price, rows):
    QGuiApplication.clipboard().setMimeData(mime_from([[price]] * rows))


def test_that_a_paste_in_turns_is_the_same_paste(qtbot, session, grid, one_step_a_turn):
    grid.setCurrentIndex(grid.sheet_model.index(0, UNIT_PRICE))
    copy(8.0, 3)
    grid.paste()

    assert prices(session)[0] == 1.0
    qtbot.waitUntil(lambda: prices(session) == [8.0, 8.0, 8.0, 4.0, 5.0], **PATIENT)
    assert session.undo_stack.count() == 1


def test_that_a_second_paste_waits_for_the_first(qtbot, session, grid, one_step_a_turn):
    for row, price in ((0, 8.0), (1, 9.0)):
        grid.setCurrentIndex(grid.sheet_model.index(row, UNIT_PRICE))
        copy(price, 2)
        grid.paste()
    qtbot.waitUntil(lambda: prices(session) == [8.0, 9.0, 9.0, 4.0, 5.0], **PATIENT)

    assert session.undo_stack.count() == 2


def test_that_what_takes_what_is_typed_takes_what_is_pasted_too(session, grid, one_step_a_turn):
    session.edit(priced(6.0))
    grid.setCurrentIndex(grid.sheet_model.index(1, UNIT_PRICE))
    copy(8.0, 2)
    grid.paste()
    grid.commit()
    session.undo_stack.undo()

    assert prices(session) == [6.0, 2.0, 3.0, 4.0, 5.0]
    assert session.undo_stack.canRedo()


@pytest.mark.parametrize("happens", ["an edit", "another book"])
def test_that_a_paste_into_a_sheet_that_changed_meanwhile_says_that_it_was_not_made(
    qtbot, session, grid, said, one_step_a_turn, happens
):
    grid.setCurrentIndex(grid.sheet_model.index(0, UNIT_PRICE))
    copy(8.0, 2)
    grid.paste()
    if happens == "an edit":
        session.edit(priced(7.0, (4,)))
    else:
        session._open(book(), "other", None, [])
    expected = prices(session)
    qtbot.waitUntil(lambda: not grid._gesture.is_running, **PATIENT)

    assert prices(session) == expected
    assert said == ["Reading the clipboard …", "The sheet changed meanwhile, and nothing was done. Do it once more."]


def select(grid, top, bottom, column=UNIT_PRICE):
    model = grid.sheet_model
    cells = QItemSelection(model.index(top, column), model.index(bottom, column))
    grid.selectionModel().select(cells, QItemSelectionModel.SelectionFlag.ClearAndSelect)


@pytest.mark.parametrize(
    ("gesture", "expected"),
    [("clear_cells", [1.0, None, None, None, 5.0]), ("fill_down", [1.0, 2.0, 2.0, 2.0, 5.0])],
)
def test_that_cells_are_cleared_and_filled_in_turns_in_one_step(
    qtbot, session, grid, one_step_a_turn, gesture, expected
):
    before = prices(session)
    select(grid, 1, 3)
    getattr(grid, gesture)()

    assert prices(session) == before
    qtbot.waitUntil(lambda: prices(session) == expected, **PATIENT)
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert prices(session) == before


def test_that_nobody_pastes_what_was_copied_before_while_more_is_being_copied(qtbot, grid, one_step_a_turn):
    copy(8.0, 1)
    select(grid, 0, 4)
    grid.copy()

    clipboard = QGuiApplication.clipboard()
    assert not clipboard.text()
    qtbot.waitUntil(lambda: clipboard.text() == "1\n2\n3\n4\n5\n", **PATIENT)


def test_that_what_is_pasted_at_once_is_all_that_was_copied(qtbot, session, grid, one_step_a_turn):
    select(grid, 0, 1)
    grid.copy()
    grid.setCurrentIndex(grid.sheet_model.index(3, UNIT_PRICE))
    grid.paste()
    grid.commit()

    assert prices(session) == [1.0, 2.0, 3.0, 1.0, 2.0]


def test_that_what_is_cut_in_turns_is_what_stood_there(qtbot, session, grid, one_step_a_turn):
    select(grid, 0, 2)
    grid.cut()
    grid.commit()
    assert prices(session) == [None, None, None, 4.0, 5.0]

    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "1\n2\n3\n", **PATIENT)
