"""The import page in the real window: read a foreign file, correct it by mouse and keyboard, answer, accept, undo."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from data.excel.reader import read_source
from data.importing.layout import PriceKind, Role
from data.importing.session import open_session
from desktop.importing import corrections as correct
from desktop.worker.corrections import corrected
from tests.books import make_book
from tests.desktop.importing.foreign_lists import LONG, WINCH, opened, settled, write_sheets, write_text


def uses(page):
    preview = page.cells.table.preview
    return [preview.headerData(column, Qt.Orientation.Horizontal) for column in range(preview.columnCount())]


def choose_by_mouse(page, qtbot, column, words):
    """A click on the head of a column, and one on the use."""
    table = page.cells.table
    header = table.use_header
    middle = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, header.height() // 2))
    assert table.use_menu.isVisible()
    action = next(each for each in table.use_menu.actions() if each.text() == words)
    qtbot.mouseClick(table.use_menu, Qt.MouseButton.LeftButton, pos=table.use_menu.actionGeometry(action).center())


def test_that_a_spreadsheet_is_imported_with_corrections_and_one_undo_takes_it_out_again(window, page, qtbot, tmp_path):
    session = window.workspace.session
    session._open(make_book(materials=[{"material": "M"}]), "mine.xlsx", None, [])
    before = session.book.content_hash()
    window.rail.setFocus()
    reading = opened(window, qtbot, write_sheets(tmp_path / "winch.xlsx", Parts=WINCH, hidden=WINCH[1:]))

    # A file that is no sourcing workbook comes here by itself, and says what it was taken for.
    assert window.stack.currentWidget() is page
    assert page.cells.table.hasFocus()
    assert (reading.header_row, reading.rows, reading.quantity, reading.stated_quantity) == (2, 3, 11.0, 11.0)
    assert uses(page) == ["Name", "Quantity", "Not used", "Not used"]
    assert [page.cells.table.preview.headerData(row, Qt.Orientation.Vertical) for row in (1, 2, 5)] == [
        "Titles  2",
        "3",
        "Total  6",  # it is below the table, and checked
    ]
    assert page.place.sheets.itemText(1) == "hidden (hidden)"

    # What looks like a formula or like markup is text.
    shown = page.cells.table.preview
    assert shown.index(2, 3).data() == "=1+1"
    assert shown.index(3, 0).data() == "<b>drum</b>"
    assert "&lt;b&gt;drum" in shown.index(3, 0).data(Qt.ItemDataRole.ToolTipRole)

    # By mouse: the spares are the quantities.
    choose_by_mouse(page, qtbot, 2, "Quantity")
    reading = settled(window, qtbot)
    assert uses(page) == ["Name", "Not used", "Quantity", "Not used"]
    assert (reading.quantity, reading.stated_quantity) == (21.0, 21.0)

    # By keyboard: they are not; with the list at the head and the one beside, each taken back.
    page.cells.table.setFocus()
    qtbot.keyClick(page.cells.table, Qt.Key.Key_Left)
    assert page.cells.table.letter == "B"
    qtbot.keyClick(page.cells.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page.cells.table.use_menu, Qt.Key.Key_Q)
    qtbot.keyClick(page.cells.table.use_menu, Qt.Key.Key_Return)
    assert settled(window, qtbot).quantity == 11.0
    window.actions_["undo"].trigger()
    assert settled(window, qtbot).quantity == 21.0
    page.cells.use.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down):
        qtbot.keyClick(page.cells.use, key)
    assert settled(window, qtbot).quantity == 11.0
    window.actions_["undo"].trigger()
    assert settled(window, qtbot).quantity == 21.0
    window.actions_["undo"].trigger()
    assert settled(window, qtbot).quantity == 11.0
    assert not page.importing.can_take_back

    page.accept.product.setText("Hoist")
    qtbot.keyClick(page.accept.product, Qt.Key.Key_Return)
    assert settled(window, qtbot).products == ("Hoist",)
    page.accept.builds.setText("10")
    qtbot.mouseClick(page.accept.accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.undo_stack.count() == 1, timeout=LONG)

    assert page.importing.path is None
    bom = session.book["bom"].cells
    assert list(zip(bom["parent"], bom["component"], bom["quantity"], strict=True)) == [
        ("Hoist", "shaft", 2),
        ("Hoist", "<b>drum</b>", 1),
        ("Hoist", "bolt", 8),
    ]
    assert session.book["build_plan"].cells["quantity"].tolist() == [10]
    assert session.undo_stack.undoText() == "Import winch.xlsx"
    window.actions_["undo"].trigger()
    assert session.book.content_hash() == before


def test_that_a_text_file_asks_where_its_quantities_are_and_becomes_a_book_of_its_own(window, page, qtbot, tmp_path):
    rows = [["part", "colour", "note"], ["door", "oak", "a"], ["shelf", "oak", "b"], ["back", "ash", "c"]]
    reading = opened(window, qtbot, write_text(tmp_path / "cupboard.csv", rows))

    assert reading.status == "questions"
    assert not page.accept.accept.isEnabled()
    assert not page.place.sheet_box.isVisible()
    (card,) = page.questions.cards
    card.quantity.setText("none")
    qtbot.keyClick(card.quantity, Qt.Key.Key_Return)
    assert card.quantity.property("role") == "bad"
    card.quantity.setText("1")
    qtbot.keyClick(card.quantity, Qt.Key.Key_Return)
    assert settled(window, qtbot).status == "read"
    assert page.accept.accept.isEnabled()

    # What cannot be is refused with its reason, and is no correction.
    page.meaning.unit.setEnabled(True)
    page.meaning.stated.emit("currency", "florins of old", "")
    settled(window, qtbot)
    assert "is no currency" in page.banner.text.text()
    assert len(page.importing._corrections) == 1

    qtbot.mouseClick(page.accept.accept, Qt.MouseButton.LeftButton)
    session = window.workspace.session
    qtbot.waitUntil(lambda: session.undo_stack.count() == 1, timeout=LONG)
    assert session.name == "cupboard"
    assert session.is_modified
    assert session.book["bom"].cells["quantity"].tolist() == [1, 1, 1]


def test_that_sheets_and_rows_can_be_corrected_and_cancel_leaves_everything_as_it_was(
    window, page, qtbot, tmp_path, monkeypatch
):
    session = window.workspace.session
    session._open(make_book(materials=[{"material": "M"}]), "mine.xlsx", None, [])
    before = session.book.content_hash()
    path = write_sheets(tmp_path / "two.xlsx", Parts=WINCH, hidden=[["Part", "Qty"], ["pin", 3], ["nut", 4]])
    opened(window, qtbot, path)
    page.place.sheets.setCurrentIndex(1)
    page.place.sheets.activated.emit(1)
    reading = settled(window, qtbot)
    assert (reading.sheet, reading.rows, reading.quantity) == ("hidden", 2, 7.0)
    assert page.cells.table.preview.index(1, 0).data() == "pin"

    page.place.last_row.setText("2")
    qtbot.keyClick(page.place.last_row, Qt.Key.Key_Return)
    assert settled(window, qtbot).quantity == 3.0
    page.place.last_row.setText("1")
    qtbot.keyClick(page.place.last_row, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert "do not follow each other" in page.banner.text.text()
    assert page.place.last_row.text() == "2"

    copy = tmp_path / "two to check.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: copy.exists() and not session.is_busy, timeout=LONG)
    assert [sheet.cells.title for sheet in read_source(copy).sheets] == ["To check", "Parts", "hidden"]

    window.go_to("rules")
    window.actions_["import"].trigger()
    assert window.stack.currentWidget() is page
    window.actions_["help"].trigger()
    assert "what was read" in window.help.text.toPlainText()
    window.help.close()
    qtbot.mouseClick(page.accept.cancel, Qt.MouseButton.LeftButton)
    assert page.importing.path is None
    assert window.stack.currentWidget() is not page
    assert session.book.content_hash() == before
    assert session.undo_stack.count() == 0


def test_that_what_is_accepted_is_remembered_for_the_layout_and_can_be_passed_over(window, page, qtbot, tmp_path):
    session = window.workspace.session
    path = write_sheets(tmp_path / "first.xlsx", Parts=WINCH)
    opened(window, qtbot, path)
    page.importing.correct(correct.use_column("C", "quantity"))
    settled(window, qtbot)
    page.accept._accept()
    qtbot.waitUntil(lambda: session.undo_stack.count() == 1, timeout=LONG)

    second = write_sheets(tmp_path / "second.xlsx", Parts=WINCH)
    reading = opened(window, qtbot, second)
    assert reading.remembered
    assert reading.quantity == 21.0
    assert "accepted them" in page.memory.text.text()
    assert "has parts in this book already" in page.accept.twice.text()
    qtbot.mouseClick(page.pass_over, Qt.MouseButton.LeftButton)
    reading = settled(window, qtbot)
    assert not reading.remembered
    assert reading.quantity == 11.0


def test_that_a_file_that_is_no_list_or_no_spreadsheet_says_so_and_what_to_do(window, page, qtbot, tmp_path):
    letter = tmp_path / "letter.csv"
    letter.write_text("Dear Sir,\nwe thank you for your order.\n", encoding="utf-8")
    reading = opened(window, qtbot, letter)
    assert reading.status == "refused"
    assert page.account.headline.text().startswith("Nothing can be read.")
    assert not page.accept.accept.isEnabled()

    damaged = tmp_path / "damaged.xlsx"
    damaged.write_bytes(b"PK\x03\x04 nothing of a workbook")
    window.workspace.imports.open_path(damaged)
    qtbot.waitUntil(lambda: bool(page.importing.unreadable), timeout=LONG)
    assert page.stack.currentIndex() == 0
    assert "damaged.xlsx" in page.empty.text.text()
    assert page.empty.button.text() == "Choose another file…"
    qtbot.mouseClick(page.give_up, Qt.MouseButton.LeftButton)
    assert page.importing.path is None
    assert QApplication.focusWidget() is not None


def test_that_a_column_has_the_one_use_that_is_chosen_for_it(tmp_path):
    rows = [["Part", "Qty", "Price", "Sum"], ["a", 2, 3.0, 6.0], ["b", 4, 5.0, 20.0]]
    session = open_session(read_source(write_sheets(tmp_path / "priced.xlsx", Parts=rows)))
    assert session.mapping.columns[Role.PRICE] == "C"

    changed = corrected(session, correct.use_column("D", "price:line"))
    assert changed.mapping.columns[Role.PRICE] == "D"
    assert changed.mapping.price_kind is PriceKind.LINE
    assert [line.prices[0].unit_price for line in changed.reading.lines] == [3.0, 5.0]

    dropped = corrected(changed, correct.use_column("D", ""))
    assert "D" not in dropped.mapping.columns.values()
    assert not any(line.prices for line in dropped.reading.lines)
