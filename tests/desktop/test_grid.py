import numpy as np
import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from data.edits import ChangeSet, SetCells
from data.problems import Problem, Severity
from desktop.clipboard import from_tsv
from desktop.models.cell_places import words_in_window
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.session.listed_problems import ListedProblems, listed_steps
from desktop.steps import at_once
from tests.books import make_book
from tests.desktop.conftest import STAND_IN

UNIT_PRICE = 3


@pytest.fixture
def window(make_window):
    window = make_window(command=STAND_IN)
    offers = [{"offer": f"O{number}", "unit_price": float(number)} for number in range(1, 6)]
    window.workspace.session._open(make_book(offers=offers), "book.xlsx", None, [])
    return window


@pytest.fixture
def session(window):
    return window.workspace.session


@pytest.fixture
def grid(window, qtbot):
    window.go_to("supply")
    grid = window.workspace.sheet_pages["supply"].show_sheet("offers")
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    return grid


def cells_of(session, column="unit_price"):
    return session.book["offers"].cells[column].tolist()


def put_on_clipboard(text="", html=""):
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    QGuiApplication.clipboard().setMimeData(mime)


def select(grid, top, left, bottom, right):
    model = grid.sheet_model
    grid.setCurrentIndex(model.index(top, left))
    selection = QItemSelection(model.index(top, left), model.index(bottom, right))
    grid.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def type_into(qtbot, grid, text):
    qtbot.keyClicks(grid, text[0])
    editor = grid.focusWidget()
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def trigger(window, name):
    action = window.actions_[name]
    assert action.isEnabled(), name
    action.trigger()


def test_that_what_is_typed_is_in_the_book_and_undo_takes_it_back(qtbot, window, session, grid):
    grid.setCurrentIndex(grid.sheet_model.index(0, UNIT_PRICE))
    type_into(qtbot, grid, "7.5")
    qtbot.waitUntil(lambda: cells_of(session)[0] == 7.5)

    assert window.actions_["undo"].text() == "&Undo: Type Unit price"
    assert grid.currentIndex().row() == 1
    assert window.isWindowModified()
    trigger(window, "undo")
    assert cells_of(session)[0] == 1.0
    assert not window.isWindowModified()
    trigger(window, "redo")
    assert cells_of(session)[0] == 7.5
    for key, price in (("Z", 1.0), ("Y", 7.5)):
        qtbot.keyClick(grid, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.ControlModifier)
        assert cells_of(session)[0] == price


def test_that_f2_edits_the_text_that_is_there_and_escape_leaves_it(qtbot, session, grid):
    grid.setCurrentIndex(grid.sheet_model.index(1, UNIT_PRICE))
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.focusWidget()
    assert editor.text() == "2"
    qtbot.keyClicks(editor, "99")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    assert cells_of(session)[1] == 2.0


def test_that_what_is_being_typed_stays_when_the_check_of_the_book_ends_meanwhile(qtbot, session, grid):
    grid.setCurrentIndex(grid.sheet_model.index(1, UNIT_PRICE))
    qtbot.keyClicks(grid, "9")
    editor = grid.focusWidget()
    session.problems_changed.emit()
    qtbot.keyClicks(editor, "5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: cells_of(session)[1] == 95, timeout=60_000)


def test_that_typing_into_the_blank_row_makes_a_row(qtbot, session, grid):
    grid.setCurrentIndex(grid.sheet_model.index(5, 0))
    type_into(qtbot, grid, "O6")
    qtbot.waitUntil(lambda: len(session.book["offers"]) == 6)

    assert cells_of(session, "offer")[5] == "O6"
    assert grid.sheet_model.rowCount() == 7


def test_that_a_bad_input_stays_is_marked_and_explained_and_listed_and_the_list_goes_to_it(
    qtbot, window, session, grid
):
    index = grid.sheet_model.index(2, UNIT_PRICE)
    grid.sheet_model.setData(index, "1,2 t")
    qtbot.waitUntil(lambda: session.errors == 1, timeout=60_000)

    assert cells_of(session)[2] == "1,2 t"
    assert index.data(SEVERITY_ROLE) == "error"
    assert "1,2 t" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert window.status.problem_button.text() == "1 error"
    window.go_to("start")
    window.workspace.show_problems()
    problems = window.workspace.problems
    assert problems.model.index(0, 1).data() == "Offers, row 3, Unit price"
    trigger(window, "next_problem")
    assert window.stack.currentWidget() is window.workspace.sheet_pages["supply"]
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (2, UNIT_PRICE)


def test_that_a_cell_of_the_file_that_a_problem_names_is_named_as_the_window_does(window, session, grid):
    # O1 stands in row 2 of the file, the first of the grid.
    index = grid.sheet_model.index(2, 0)
    at = session.book.at("offers", 2, "offer")
    problem = Problem("twice", 'offer "O1" is already in Offers!A2.', at)
    session._set_problems(at_once(listed_steps([problem], session.book)))

    said = 'offer "O1" is already in Offers, row 1, Offer.'
    assert window.workspace.problems.model.index(0, 2).data() == said
    assert said in index.data(Qt.ItemDataRole.ToolTipRole)
    # An address that is in no row of the book any more stays as it is.
    assert words_in_window(session.book, "Offers!A99 and Suppliers!B2") == "Offers!A99 and Suppliers, row 1, Name"


def test_that_one_warning_is_called_so_and_many_are_counted_with_thousands_apart(window, session):
    def said(*severities):
        session._set_problems(ListedProblems([Problem("odd", "Odd.", severity=each) for each in severities]))
        return window.status.problem_button.text()

    assert said(Severity.WARNING) == "1 warning"
    assert said(Severity.NOTE) == "1 note"
    assert said(*[Severity.WARNING] * 2000, Severity.NOTE) == "2,001 notes and warnings"


def test_that_the_rail_says_how_many_rows_have_errors_beside_how_many_there_are(window, session, qtbot):
    row = window.number_of("supply")
    stop = window.rail.stops.index(row)
    assert stop.data(Qt.ItemDataRole.ToolTipRole) == "Rows in Offers: 5"
    session.edit(ChangeSet("Type", (SetCells("offers", (1,), ("unit_price",), ("dear",)),)))
    qtbot.waitUntil(lambda: session.errors == 1, timeout=60_000)

    assert stop.data(Qt.ItemDataRole.ToolTipRole) == "Rows in Offers: 5, rows with errors: 1 (F8)"
    assert stop.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Rows in Offers: 5, rows with errors: 1 (F8)")
    assert window.rail.stops.stops[row].count == "5"


def test_that_a_paste_from_excel_is_one_step_and_grows_the_sheet(window, session, grid):
    select(grid, 4, UNIT_PRICE, 4, UNIT_PRICE)
    put_on_clipboard("10\tUSD\n1,5 €\tEUR\n")
    trigger(window, "paste")

    assert cells_of(session)[4:] == [10, "1,5 €"]
    assert cells_of(session, "currency")[4:] == ["USD", "EUR"]
    assert session.undo_stack.count() == 1
    trigger(window, "undo")
    assert cells_of(session) == [1.0, 2.0, 3.0, 4.0, 5.0]


def test_that_a_table_on_the_clipboard_is_pasted_with_its_exact_numbers(window, session, grid):
    select(grid, 0, UNIT_PRICE, 0, UNIT_PRICE)
    put_on_clipboard("12.35", '<table><tr><td x:num="12.345678">12.35</td></tr></table>')
    trigger(window, "paste")

    assert cells_of(session)[0] == 12.345678


def test_that_identifiers_stay_text_when_pasted(window, session, grid):
    select(grid, 0, 0, 0, 0)
    put_on_clipboard("007")
    trigger(window, "paste")

    assert cells_of(session, "offer")[0] == "007"


def test_that_a_number_that_means_two_things_stays_as_it_was_pasted(window, session, grid):
    select(grid, 0, UNIT_PRICE, 0, UNIT_PRICE)
    put_on_clipboard("1.234")
    trigger(window, "paste")

    assert cells_of(session)[0] == "1.234"


def test_that_a_paste_of_10000_cells_is_one_step_and_one_message_and_one_undo(qtbot, window, session, grid):
    before = session.book.content_hash()
    select(grid, 0, UNIT_PRICE, 0, UNIT_PRICE)
    put_on_clipboard("\n".join("1\tUSD" for _ in range(5_000)))
    changes = []
    session.book_changed.connect(changes.append)
    trigger(window, "paste")
    qtbot.waitUntil(lambda: bool(changes), timeout=60_000)

    assert len(changes) == 1
    assert len(session.book["offers"]) == 5_000
    assert window.actions_["undo"].text() == "&Undo: Paste 10,000 cells"
    trigger(window, "undo")
    assert session.book.content_hash() == before
    assert session.undo_stack.count() == 1


def test_that_one_cell_pasted_fills_the_selection(window, session, grid):
    select(grid, 1, UNIT_PRICE, 3, UNIT_PRICE)
    put_on_clipboard("8")
    trigger(window, "paste")

    assert cells_of(session) == [1.0, 8, 8, 8, 5.0]


def test_that_columns_that_do_not_fit_are_said_and_not_dropped_in_silence(window, session, grid):
    last = grid.sheet_model.columnCount() - 1
    select(grid, 0, last, 0, last)
    put_on_clipboard("0.5\tx\ty")
    trigger(window, "paste")

    assert cells_of(session, "current_share")[0] == 0.5
    assert "2 columns" in window.status.message.text()
    put_on_clipboard("0.5\tx")
    trigger(window, "paste")
    assert window.status.message.text() == "1 column lay beyond the last column of the sheet and was not pasted"


def test_that_copied_cells_are_text_and_table_for_others(window, grid):
    select(grid, 0, 0, 1, 1)
    trigger(window, "copy")

    mime = QGuiApplication.clipboard().mimeData()
    assert from_tsv(mime.text()) == [["O1", "S"], ["O2", "S"]]
    assert "<td" in mime.html()


def test_that_cut_clears_what_it_copied(window, session, grid):
    select(grid, 0, UNIT_PRICE, 1, UNIT_PRICE)
    trigger(window, "cut")

    assert cells_of(session) == [None, None, 3.0, 4.0, 5.0]
    select(grid, 3, UNIT_PRICE, 3, UNIT_PRICE)
    trigger(window, "paste")
    assert cells_of(session) == [None, None, 3.0, 1, 2]


def test_that_fill_down_repeats_the_top_row_of_the_selection(window, session, grid):
    select(grid, 0, UNIT_PRICE, 2, UNIT_PRICE)
    trigger(window, "fill_down")
    assert cells_of(session) == [1.0, 1.0, 1.0, 4.0, 5.0]

    select(grid, 4, UNIT_PRICE, 4, UNIT_PRICE)
    trigger(window, "fill_down")
    assert cells_of(session)[4] == 4.0


def test_that_delete_clears_cells_and_leaves_rows(window, session, grid):
    select(grid, 0, UNIT_PRICE, 5, UNIT_PRICE)
    trigger(window, "clear")

    assert cells_of(session) == [None] * 5


def test_that_rows_are_inserted_and_deleted_where_they_are_selected(window, session, grid):
    select(grid, 1, 0, 2, 0)
    trigger(window, "insert_rows")
    assert cells_of(session, "offer") == ["O1", None, None, "O2", "O3", "O4", "O5"]

    select(grid, 1, 0, 2, 0)
    trigger(window, "delete_rows")
    assert cells_of(session, "offer") == ["O1", "O2", "O3", "O4", "O5"]
    trigger(window, "undo")
    trigger(window, "undo")
    assert cells_of(session, "offer") == ["O1", "O2", "O3", "O4", "O5"]


def test_that_rows_that_stand_apart_are_deleted_in_one_step(window, session, grid):
    grid.sheet_model.delete_rows(np.array([0, 2, 3]))

    assert cells_of(session, "offer") == ["O2", "O5"]
    trigger(window, "undo")
    assert cells_of(session, "offer") == ["O1", "O2", "O3", "O4", "O5"]


def test_that_find_goes_to_the_next_cell_and_round_and_says_when_there_is_none(qtbot, window, grid):
    bar = window.workspace.sheet_pages["supply"].find_bar
    trigger(window, "find")
    qtbot.keyClicks(bar.line, "o4")
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert grid.currentIndex().row() == 3
    bar.line.setText("o1")
    bar.go(1)
    assert grid.currentIndex().row() == 0
    bar.line.setText("nothing like it")
    bar.go(1)
    assert bar._result.text() == "Not found in this sheet"


def test_that_headers_say_what_a_column_means_and_markup_in_the_input_is_text(session, grid):
    header = grid.sheet_model.headerData(UNIT_PRICE, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "below the first price break" in header
    assert "currency per unit" in header


def test_that_choices_are_offered_while_typing(qtbot, window):
    window.go_to("rules")
    grid = window.workspace.sheet_pages["rules"].show_sheet("settings")
    grid.sheet_model.setData(grid.sheet_model.index(0, 0), "Ownership")
    index = grid.sheet_model.index(0, 1)
    grid.setCurrentIndex(index)
    grid.edit(index)
    completer = grid.focusWidget().completer()

    words = {completer.model().index(row, 0).data() for row in range(completer.model().rowCount())}
    assert words == {"location", "control", "look-through"}
