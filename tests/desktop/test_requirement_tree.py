"""The tree of the requirements in the real window: opened by keyboard, searched, copied, and the way to its rows."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from data.explosion_paths import Downward, graph_steps
from desktop.clipboard import from_tsv
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.models.tree_model import ITEM, QUANTITY, SCRAP, TOTAL
from desktop.steps import at_once
from desktop.studies.explosion import ExplosionOfBook
from desktop.views.tree_table import MOST_OPENED
from desktop.wire.messages import Receiver
from desktop.worker.call import Call
from desktop.worker.explosion import explosion, explosion_steps
from tests.books import make_book
from tests.data.test_explosion import MOTORS

LONG = 60_000
EVERYTHING = ["Motor", "Rotor", "Magnet", "NdPr", "neodymium", "Magnet", "NdPr", "neodymium"]


@pytest.fixture
def window(make_window, inline_worker):
    window = make_window(worker=inline_worker)
    open_book(window, MOTORS)
    window.go_to("requirements")
    return window


@pytest.fixture
def page(window):
    return window.workspace.sheet_pages["requirements"]


def open_book(window, book):
    window.workspace.session._open(book, "book.xlsx", None, [])


@pytest.fixture
def tree(qtbot, window, page):
    """The tree on show, with its roots."""
    window.actions_["switch_view"].trigger()
    qtbot.waitUntil(lambda: page.tree.model.rowCount() > 0, timeout=LONG)
    tree = page.tree.tree
    qtbot.waitUntil(tree.hasFocus, timeout=LONG)
    return tree


def seen(tree, column=ITEM):
    rows, index = [], tree.tree_model.index(0, 0)
    while index.isValid():
        rows.append(index.siblingAtColumn(column).data())
        index = tree.indexBelow(index)
    return rows


def open_all(qtbot, tree):
    qtbot.keyClick(tree, Qt.Key.Key_Asterisk)
    qtbot.waitUntil(lambda: seen(tree) == EVERYTHING, timeout=LONG)


def test_that_the_tree_is_opened_by_keys_and_shows_what_each_path_takes(qtbot, tree):
    assert seen(tree) == ["Motor"]
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert seen(tree) == ["Motor", "Rotor", "Magnet"]
    open_all(qtbot, tree)

    assert seen(tree) == EVERYTHING
    assert seen(tree, TOTAL) == ["30", "30", "120", "7.2", "5.4", "30", "1.8", "1.35"]
    assert seen(tree, TOTAL + 1) == ["10", "10", "40", "2.4", "1.8", "10", "0.6", "0.45"]
    assert seen(tree, QUANTITY) == ["", "1 pcs", "4 pcs", "50 g", "0.75 kg/kg", "1 pcs", "50 g", "0.75 kg/kg"]
    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in seen(tree, SCRAP)][3] == "20.0 %"
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert seen(tree) == ["Motor"]


def test_that_the_way_up_adds_up_to_the_requirement(qtbot, page, tree):
    qtbot.mouseClick(page.tree.ways.buttons["up"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.tree.open_all, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(seen(tree)) > 3, timeout=LONG)
    assert seen(tree)[:3] == ["NdPr", "Requirements, row 1", "Magnet"]
    assert seen(tree, TOTAL)[:3] == ["12", "3", "9"]


def test_that_enter_goes_to_the_row_and_the_same_key_comes_back(qtbot, window, page, tree):
    open_all(qtbot, tree)
    for _ in range(3):
        qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data() == "NdPr"
    qtbot.keyClick(tree, Qt.Key.Key_Return)

    assert not page.shows_other
    assert (page.grid.sheet_model.sheet, page.grid.currentIndex().row()) == ("bom", 3)
    page.grid.jump(1, 0)
    window.actions_["switch_view"].trigger()
    qtbot.waitUntil(tree.hasFocus, timeout=LONG)
    assert (tree.currentIndex().data(), tree.currentIndex().parent().data()) == ("Magnet", "Rotor")


def test_that_the_form_chosen_last_is_on_show_in_the_next_window(qtbot, window, tree, make_window, inline_worker):
    again = make_window(worker=inline_worker)

    assert again.workspace.sheet_pages["requirements"].shows_other
    window.actions_["switch_view"].trigger()
    assert not make_window(worker=inline_worker).workspace.sheet_pages["requirements"].shows_other


def test_that_find_opens_what_leads_to_an_item_and_goes_round_both_ways(qtbot, window, page, tree):
    window.actions_["find"].trigger()
    qtbot.keyClicks(page.find_bar.line, "NDPR")
    qtbot.keyClick(page.find_bar.line, Qt.Key.Key_Return)
    first = tree.currentIndex()
    assert first.data() == "NdPr"
    window.actions_["find_next"].trigger()
    assert tree.currentIndex().data() == "NdPr"
    assert tree.currentIndex() != first
    window.actions_["find_next"].trigger()
    assert tree.currentIndex() == first
    window.actions_["find_previous"].trigger()
    assert tree.currentIndex() != first
    page.find_bar.line.setText("nothing like it")
    page.find_bar.go(1)
    assert page.find_bar._result.text() == "Not found in this sheet"


def test_that_what_is_seen_is_copied_as_a_table_with_exact_amounts(qtbot, window, tree):
    open_all(qtbot, tree)
    window.actions_["copy"].trigger()

    rows = from_tsv(QGuiApplication.clipboard().mimeData().text())
    assert rows[0][:6] == ["Level", "Item", "Quantity", "Scrap", "Per product", "Unit"]
    assert [row[:2] for row in rows[1:4]] == [["1", "Motor"], ["2", "Rotor"], ["3", "Magnet"]]
    assert float(rows[4][7]) == pytest.approx(2.4)


def test_that_a_change_is_followed_and_the_tree_stays_open_where_it_was(qtbot, window, page, tree):
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    bom = page.grids["bom"].sheet_model
    bom.set_cells([(0, 2, 2)], "Twice the rotors")
    assert "changed" in page.tree.words.text()
    qtbot.waitUntil(lambda: seen(tree, TOTAL) == ["30", "60", "30"], timeout=LONG)

    assert tree.currentIndex().data() == "Motor"


def test_that_a_tree_that_is_put_together_in_turns_is_open_where_it_was(qtbot, page, tree, one_step_a_turn):
    open_all(qtbot, tree)
    tree.setCurrentIndex(tree.tree_model.index(1, 0, tree.tree_model.index(0, 0)))
    page.grids["bom"].sheet_model.set_cells([(0, 2, 2)], "Twice the rotors")
    twice = ["30", "60", "240", "14.4", "10.8", "30", "1.8", "1.35"]
    qtbot.waitUntil(lambda: seen(tree, TOTAL) == twice, timeout=LONG)

    qtbot.waitUntil(lambda: tree.currentIndex().data() == "Magnet", timeout=LONG)
    assert tree.currentIndex().parent().data() == "Motor"


def test_that_who_closes_a_branch_while_more_are_being_opened_has_it_closed(qtbot, tree, one_step_a_turn):
    qtbot.keyClick(tree, Qt.Key.Key_Asterisk)
    assert seen(tree) == [*EVERYTHING[:2], "Magnet"]
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    qtbot.wait(50)

    assert seen(tree) == ["Motor"]
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert seen(tree) == ["Motor", "Rotor", "Magnet"]


def test_that_each_of_very_many_branches_can_be_opened_once_it_is_in_sight(qtbot, window, page, one_step_a_turn):
    bom = [{"parent": "P", "component": f"A{number:03}", "quantity": 1} for number in range(450)]
    bom += [{"parent": "A449", "component": "M", "quantity": 2}]
    open_book(window, make_book(build_plan=[{"product": "P", "quantity": 3}], bom=bom))
    window.go_to("requirements")
    window.actions_["switch_view"].trigger()
    tree = page.tree.tree
    qtbot.waitUntil(lambda: tree.hasFocus() and tree.currentIndex().data() == "P", timeout=LONG)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    qtbot.keyClick(tree, Qt.Key.Key_End)
    assert tree.currentIndex().data() == "A449"
    qtbot.waitUntil(lambda: not tree._deepening.is_running, timeout=LONG)

    assert not tree.tree_model.hasChildren(tree.currentIndex().siblingAtRow(448))
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data() == "M"
    assert tree.currentIndex().siblingAtColumn(TOTAL).data() == "6"


def test_that_a_problem_is_marked_at_its_branch_and_amounts_wait_for_it(qtbot, window, page, tree):
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    page.grids["bom"].sheet_model.set_cells([(1, 2, "four")], "Type Quantity")
    qtbot.waitUntil(lambda: window.workspace.session.errors == 1, timeout=LONG)
    qtbot.waitUntil(lambda: seen(tree, TOTAL)[0] == "–", timeout=LONG)

    rotor = tree.tree_model.index(0, 0, tree.tree_model.index(0, 0))
    tree.expand(rotor)
    magnet = tree.tree_model.index(0, 0, rotor)
    assert magnet.data(SEVERITY_ROLE) == "error"
    assert "four" in magnet.data(Qt.ItemDataRole.ToolTipRole)
    assert "Amounts follow" in page.tree.words.text()


def test_that_components_of_which_no_quantity_can_be_read_are_in_the_tree_without_amounts():
    book = make_book(
        bom=[{"parent": "Motor", "component": "Magnet", "quantity": "four"}],
        build_plan=[{"product": "Motor", "quantity": 10.0}],
    )
    receiver = Receiver()
    answer = explosion(Call({}, book, Receiver(), lambda _said: None, lambda: False))
    for line in answer.lines:
        receiver.feed(line)
    tree = Downward(at_once(graph_steps(at_once(explosion_steps(answer.facts, receiver)))))
    magnet = tree.child(tree.child(None, 0), 0)

    assert (magnet.item, np.isnan(magnet.amounts).all()) == ("Magnet", True)


@pytest.mark.parametrize("has_arrived", [False, True])
def test_that_what_comes_of_a_book_that_is_open_no_more_is_dropped(
    has_arrived, qtbot, window, inline_worker, one_step_a_turn
):
    explosion = ExplosionOfBook(window.workspace.session, inline_worker)
    explosion.want(wanted=True)
    if has_arrived:
        qtbot.waitUntil(lambda: explosion._steps.is_running, timeout=LONG)
    open_book(window, make_book())
    explosion.want(wanted=False)
    qtbot.waitUntil(lambda: inline_worker.is_idle and not explosion._steps.is_running, timeout=LONG)
    assert explosion.graph is None

    explosion.want(wanted=True)
    qtbot.waitUntil(lambda: explosion.is_current, timeout=LONG)
    assert explosion.explosion.items["item"].tolist() == ["M"]


def test_that_a_loop_is_said_at_the_branch_that_closes_it(qtbot, window, page, tree):
    page.grids["bom"].sheet_model.set_cells([(3, 1, "Motor")], "Type Component")
    qtbot.waitUntil(lambda: window.workspace.session.errors > 0, timeout=LONG)
    qtbot.waitUntil(lambda: page.tree._explosion.is_current, timeout=LONG)
    tree.open_below(tree.tree_model.index(0, 0))

    assert "Motor ↻ contains itself" in seen(tree)


def test_that_forty_diamonds_are_opened_as_far_as_anybody_reads_and_searched_at_once(qtbot, window, page, tree):
    pairs = [(f"X{level:02}", f"{side}{level:02}") for level in range(40) for side in "ab"]
    pairs += [(f"{side}{level:02}", f"X{level + 1:02}") for level in range(40) for side in "ab"]
    bom = [{"parent": parent, "component": component, "quantity": 1} for parent, component in pairs]
    open_book(window, make_book(build_plan=[{"product": "X00", "quantity": 1}], bom=bom))
    window.go_to("requirements")
    qtbot.waitUntil(lambda: seen(tree) == ["X00"], timeout=LONG)

    tree.open_below(tree.tree_model.index(0, 0))
    qtbot.waitUntil(lambda: str(MOST_OPENED) in window.status.message.text(), timeout=LONG)
    assert len(tree.opened()) == MOST_OPENED
    assert tree.find_text("X40", 1)
    assert tree.find_text("X40", -1)
    QApplication.processEvents()
    assert tree.currentIndex().data() == "X40"


def test_that_an_empty_book_says_what_to_fill_in(qtbot, window, page):
    open_book(window, make_book(complete=False))
    window.go_to("requirements")
    window.actions_["switch_view"].trigger()

    qtbot.waitUntil(lambda: page.tree.words.text().startswith("No products yet"), timeout=LONG)
