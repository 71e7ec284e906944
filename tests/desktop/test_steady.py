"""A widget whose words change keeps its place, and gets more room where it needs some."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.plain_text import Label
from desktop.views.card import Card
from desktop.views.steady import Steady


class Requests(QObject):
    """Counts how often a widget is asked to lay out what is in it."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's own name
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


def test_that_other_words_of_the_same_height_ask_for_nothing_and_more_words_get_their_room(qtbot):
    card, below, page = Card(), Label("below"), QWidget()
    words = Label("1,000 EUR", wraps=True)
    card.column.addWidget(words)
    column = QVBoxLayout(page)
    column.addWidget(Steady(card))
    column.addWidget(below)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(300, 400)
    page.show()
    qtbot.wait(50)
    requests, top = Requests(page), below.y()

    words.setText("1,001 EUR")
    qtbot.wait(50)
    assert (requests.count, below.y()) == (0, top)
    words.setText("more words than fit into one line of this narrow page " * 4)
    qtbot.waitUntil(lambda: below.y() > top, timeout=60_000)
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()), timeout=60_000)
    assert below.y() >= card.parentWidget().geometry().bottom()


def test_that_what_was_given_too_little_room_at_first_asks_for_what_it_needs(qtbot):
    card, page = Card(), QWidget()
    words = Label("more words than fit into one line of this narrow page " * 4, wraps=True)
    card.column.addWidget(words)
    steady = Steady(card)
    column = QVBoxLayout(page)
    column.addWidget(steady)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(300, 400)
    page.show()
    qtbot.wait(50)

    steady.resize(steady.width(), 5)  # as a layout does that was asked before the words were there

    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()), timeout=60_000)
