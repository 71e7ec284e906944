"""Cards: what is disabled is seen to be."""

from __future__ import annotations

import pytest

from desktop.language.plain_text import Label
from desktop.views.card import Card

LONG = 60_000


def darkest(card: Card) -> int:
    """The lightness of the darkest point inside a card, 0 to 255."""
    picture = card.grab().toImage()
    inside = range(4, picture.height() - 4)
    return min(picture.pixelColor(x, y).lightness() for x in range(4, picture.width() - 4) for y in inside)


@pytest.fixture
def card(qtbot, theme):
    card = Card("Cost")
    card.column.addWidget(Label("1,234 EUR", bold=True))
    qtbot.addWidget(card)
    card.show()
    return card


def test_that_a_card_is_greyed_as_a_whole_while_it_is_disabled_and_clear_again_at_once(card, qtbot):
    clear = darkest(card)
    assert not card.is_greyed

    card.setEnabled(False)
    qtbot.waitUntil(lambda: card.is_greyed, timeout=LONG)
    assert darkest(card) > clear + 80
    card.resize(card.width() + 200, card.height() + 100)
    assert darkest(card) > clear + 80

    card.setEnabled(True)
    assert not card.is_greyed
    assert darkest(card) == clear


def test_that_a_card_does_not_flicker_when_it_is_disabled_for_a_blink(card, qtbot):
    card.setEnabled(False)
    card.setEnabled(True)
    qtbot.wait(400)

    assert not card.is_greyed
