"""The end of an import in the real window: what it says it adds, what it adds, and when."""

import pytest
from PySide6.QtCore import Qt

from data.edits import ChangeSet, SetCells
from desktop import errors
from tests.books import make_book
from tests.desktop.importing.foreign_lists import LONG, WINCH, opened, write_sheets


def test_that_a_number_to_build_is_not_carried_to_the_next_file_nor_quantities_of_several_units_added_up(
    window, page, qtbot, tmp_path
):
    window.workspace.session._open(make_book(materials=[{"material": "M"}]), "mine.xlsx", None, [])
    opened(window, qtbot, write_sheets(tmp_path / "winch.xlsx", Parts=WINCH))
    assert "add up to 11" in page.account.sums.text()
    page.accept.builds.setText("10")
    mixed = [["Part", "Qty", "Unit"], ["bolt", 8, "pcs"], ["oil", 2.5, "kg"], ["wire", 3, "m"]]
    opened(window, qtbot, write_sheets(tmp_path / "mixed.xlsx", Parts=mixed))

    assert page.accept.builds.text() == ""
    assert page.account.sums.text() == "3 rows with an item and a quantity, in 3 units."


def test_that_a_window_that_is_closed_as_an_import_is_accepted_asks_with_its_rows_in_the_book(
    window, page, qtbot, tmp_path, monkeypatch
):
    session = window.workspace.session
    session._open(make_book(materials=[{"material": "M"}]), "mine.xlsx", None, [])
    opened(window, qtbot, write_sheets(tmp_path / "winch.xlsx", Parts=WINCH))
    asked = []

    def stay(_window, name):
        asked.append((name, len(session.book["bom"])))
        return errors.Choice.CANCEL

    monkeypatch.setattr(errors, "ask_to_save", stay)
    page.importing.accepted.connect(lambda *_: window.close())
    qtbot.mouseClick(page.accept.accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(asked), timeout=LONG)

    assert asked == [("mine.xlsx", 3)]
    assert window.isVisible()


@pytest.mark.parametrize(
    ("chosen", "built"),
    [("2027-Q1", ["2027-Q1"]), ("so many in each period", ["2027-Q1", "2027-Q2", "2027-Q3"])],
)
def test_that_a_number_to_build_is_built_in_a_period_where_the_book_counts_in_periods(
    window, page, qtbot, tmp_path, chosen, built
):
    session = window.workspace.session
    requirements = [{"material": "M", "period": each, "quantity": 1} for each in ("2027-Q3", "2027-Q1")]
    session._open(make_book(requirements=requirements), "mine.xlsx", None, [])
    opened(window, qtbot, write_sheets(tmp_path / "winch.xlsx", Parts=WINCH))
    accept = page.accept
    assert accept.period.isVisible()
    assert accept.period.currentText() == "2027-Q1"
    accept.target.setCurrentText("A new book")
    assert not accept.period.isVisible()
    accept.target.setCurrentIndex(0)
    accept.builds.setText("10")
    accept.period.setCurrentText(chosen)
    qtbot.mouseClick(accept.accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.undo_stack.count() == 1 and not session.is_checking, timeout=LONG)

    rows = session.book["build_plan"].cells
    assert list(zip(rows["period"], rows["quantity"], strict=True)) == [(each, 10) for each in built]
    assert not any("period" in problem.message for problem in session.problems if problem.severity == "error")


def test_that_the_rows_that_are_said_are_those_that_are_added(window, page, qtbot, tmp_path):
    """Of three parts the book has one; two are new, and so is the product in each of three periods."""
    session = window.workspace.session
    requirements = [{"material": "bolt", "period": each, "quantity": 1} for each in ("2027-Q3", "2027-Q1")]
    session._open(make_book(materials=[{"material": "bolt"}], requirements=requirements), "mine.xlsx", None, [])
    before = {name: len(table) for name, table in session.book.sheets.items()}
    opened(window, qtbot, write_sheets(tmp_path / "winch.xlsx", Parts=WINCH))
    accept = page.accept
    own = "Rows for the book, in one undo step: Materials {}, BOM 3{}."
    assert accept.writes.text() == own.format(2, "")
    accept.builds.setText("10")
    assert accept.writes.text() == own.format(2, ", Build plan 1")
    accept.target.setCurrentText("A new book")
    assert accept.writes.text() == own.format(3, ", Build plan 1")
    accept.target.setCurrentIndex(0)
    accept.period.setCurrentText("so many in each period")
    assert accept.writes.text() == own.format(2, ", Build plan 3")
    qtbot.mouseClick(accept.accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.undo_stack.count() == 1 and not session.is_checking, timeout=LONG)

    added = {name: len(table) - before[name] for name, table in session.book.sheets.items()}
    assert {name: number for name, number in added.items() if number} == {"materials": 2, "bom": 3, "build_plan": 3}


def named(description):
    return ChangeSet("Describe", (SetCells("materials", (0,), ("description",), (description,)),))


def test_that_rows_made_ready_for_a_book_that_was_changed_meanwhile_are_not_put_into_it(
    window, page, qtbot, tmp_path, told
):
    session = window.workspace.session
    session._open(make_book(materials=[{"material": "M"}]), "mine.xlsx", None, [])
    opened(window, qtbot, write_sheets(tmp_path / "list.xlsx", Parts=WINCH))
    page.importing.accepted.emit(named("From the file"), session.book)
    session.edit(named("Typed"))
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)

    assert "The book was changed while the rows were made ready." in told[0][1]
    assert session.book["materials"].cells["description"].iloc[0] == "Typed"
    assert page.importing.path is not None
    assert page.accept.accept.isEnabled()
