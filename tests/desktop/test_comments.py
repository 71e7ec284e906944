"""Comments on rows in the window: made by the keyboard, marked in the row's header, listed, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from data.edits import ChangeSet, DeleteRows
from desktop.views.comments_dialog import CommentsDialog
from desktop.views.words_dialog import WordsDialog
from tests.books import make_book
from tests.desktop.conftest import STAND_IN

ROWS = Qt.Orientation.Vertical


@pytest.fixture
def window(make_window):
    window = make_window(command=STAND_IN)
    session = window.workspace.session
    session._open(make_book(offers=[{"offer": "O1"}, {"offer": "O2"}]), "book.xlsx", None, [])
    session.kept.log.author = "Ada"
    return window


@pytest.fixture
def grid(window):
    window.go_to("supply")
    grid = window.workspace.sheet_pages["supply"].show_sheet("offers")
    grid.setFocus()
    grid.setCurrentIndex(grid.sheet_model.index(1, 0))
    return grid


def opened(window, kind):
    (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return found


def header(grid, row, role=Qt.ItemDataRole.DisplayRole):
    return grid.sheet_model.headerData(row, ROWS, int(role))


def test_that_a_comment_marks_its_row_says_who_wrote_it_and_is_one_undo_step(window, grid, qtbot):
    session = window.workspace.session
    window.actions_["comment"].trigger()
    dialog = opened(window, WordsDialog)
    dialog.accept()
    assert dialog.wrong.text() == "Write something, or cancel."
    qtbot.keyClicks(dialog.note, "Ask for <b>terms")
    dialog.accept()

    assert [header(grid, row) for row in (0, 1, 2)] == ["1", "2 •", "+"]
    tip = header(grid, 1, Qt.ItemDataRole.ToolTipRole)
    assert "Ada" in tip
    assert "Ask for &lt;b&gt;terms" in tip
    assert session.is_modified
    session.undo_stack.undo()
    assert header(grid, 1) == "2"
    assert not session.is_modified


def test_that_a_comment_goes_with_its_row_and_comes_back_with_it(window, grid):
    session = window.workspace.session
    session.kept.comment("offers", grid.sheet_model.row_id(1), "Ask")
    session.edit(ChangeSet("Delete rows", (DeleteRows("offers", 0, 1),)))
    assert [header(grid, row) for row in (0, 1)] == ["1 •", "+"]
    session.undo_stack.undo()
    assert header(grid, 1) == "2 •"


def test_that_the_list_of_comments_leads_to_the_row_and_deletes(window, grid):
    session = window.workspace.session
    session.kept.comment("offers", grid.sheet_model.row_id(1), "Ask")
    window.go_to("plan")
    window.actions_["comments"].trigger()
    dialog = opened(window, CommentsDialog)
    assert [dialog.table.table_model.index(0, column).data() for column in (0, 1, 4)] == ["Offers", "O2", "Ask"]
    dialog.go.click()
    assert grid.isVisible()
    assert grid.currentIndex().row() == 1

    window.actions_["comments"].trigger()
    opened(window, CommentsDialog).delete.click()
    assert session.kept.comments == ()
    session.undo_stack.undo()
    assert [comment.text for comment in session.kept.comments] == ["Ask"]
