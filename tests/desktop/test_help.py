"""Help in the real window: on every page, the glossary, and a reference that names every column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from data.sheets import SETTINGS, SHEETS
from desktop.help.reference import reference_html
from desktop.help.texts import glossary, page_help
from desktop.places import places
from tests.desktop.conftest import STAND_IN


@pytest.mark.parametrize("page", [place.name for place in places()])
def test_that_every_page_has_help(page):
    found = page_help(page)

    assert found.what.endswith(".")
    assert found.how
    assert all(step.endswith(".") for step in found.how)


def test_that_the_reference_names_every_sheet_column_and_setting():
    html = reference_html()

    for spec in SHEETS:
        assert f"</a>{spec.title}</h2>" in html
        for column in spec.columns if spec.name != "settings" else SETTINGS:
            assert f"<b>{column.title}</b>" in html


def test_that_the_glossary_is_in_order_and_each_meaning_is_a_sentence():
    words = [word for word, _ in glossary()]

    assert words == sorted(words, key=str.casefold)
    assert {"Cap", "HHI", "Price per point"} <= set(words)
    assert all(meaning.endswith(".") for _, meaning in glossary())


def test_that_f1_says_what_the_page_is_for_and_the_window_stays(make_window, qtbot):
    window = make_window(command=STAND_IN)
    window.go_to("rules")
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F1)

    assert window.help.isVisible()
    assert "one sentence a row" in window.help.text.toPlainText()
    window.actions_["glossary"].trigger()
    assert "Herfindahl-Hirschman" in window.help.text.toPlainText()
    window.actions_["reference"].trigger()
    assert "Order multiple" in window.help.text.toPlainText()
    (close,) = window.help.findChildren(QDialogButtonBox)
    qtbot.mouseClick(close.button(QDialogButtonBox.StandardButton.Close), Qt.MouseButton.LeftButton)
    assert not window.help.isVisible()
    window.actions_["glossary"].trigger()
    qtbot.keyClick(window.help.text, Qt.Key.Key_Escape)
    assert not window.help.isVisible()
