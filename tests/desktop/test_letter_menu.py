"""In a menu of many entries letters go to the one that begins with them, and Enter takes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.views import letter_menu
from desktop.views.letter_menu import LetterMenu

WORDS = ("Not used", "Quantity", "Part number", "Price of one unit", "Level", "Lead time")


@pytest.fixture
def clock(monkeypatch):
    """Stands still but where a test moves it."""
    now = [100.0]
    monkeypatch.setattr(letter_menu.time, "monotonic", lambda: now[0])
    return now


@pytest.fixture
def menu(qtbot, clock):
    made = LetterMenu()
    qtbot.addWidget(made)
    for words in WORDS:
        made.addAction(words)
    made.popup(QPoint(0, 0))
    return made


def active(menu):
    return menu.activeAction().text()


def test_that_a_letter_goes_to_the_entry_that_begins_with_it_and_enter_takes_it(qtbot, menu):
    taken = []
    menu.triggered.connect(lambda action: taken.append(action.text()))
    qtbot.keyClick(menu, Qt.Key.Key_Q)
    assert (active(menu), taken) == ("Quantity", [])
    qtbot.keyClick(menu, Qt.Key.Key_Return)

    assert taken == ["Quantity"]
    assert not menu.isVisible()


def test_that_one_letter_again_and_again_goes_through_all_that_begin_with_it(qtbot, menu):
    seen = []
    for _ in range(3):
        qtbot.keyClick(menu, Qt.Key.Key_P)
        seen.append(active(menu))

    assert seen == ["Part number", "Price of one unit", "Part number"]


def test_that_letters_in_quick_succession_are_the_beginning_of_one_entry(qtbot, menu):
    qtbot.keyClicks(menu, "lea")

    assert active(menu) == "Lead time"


def test_that_after_a_pause_a_letter_begins_anew(qtbot, menu, clock):
    qtbot.keyClick(menu, Qt.Key.Key_L)
    clock[0] += 60.0
    qtbot.keyClick(menu, Qt.Key.Key_P)

    assert active(menu) == "Part number"


def test_that_a_letter_that_begins_nothing_leaves_the_menu_as_it_is(qtbot, menu):
    qtbot.keyClick(menu, Qt.Key.Key_Q)
    qtbot.keyClick(menu, Qt.Key.Key_X)

    assert active(menu) == "Quantity"
    assert menu.isVisible()
