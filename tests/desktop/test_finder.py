"""Ctrl+K: what is typed finds names whatever their case and accents, and Enter goes there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from data.edits import append_rows
from data.sheets import SHEETS
from desktop.finder.index import MOST, Block, Index, Name, fold
from tests.desktop.conftest import STAND_IN


def index_of(*titles, group="materials"):
    index = Index()
    index.put(group, Block([Name(title, "", number) for number, title in enumerate(titles)]))
    return index


def found(index, query):
    return [hit.name.title for hit in index.find(query)]


@pytest.mark.parametrize(
    ("query", "title"),
    [("MUNCHEN", "München"), ("munchen", "München"), ("lodz", "Łódź"), ("strasse", "Straße"), ("smorgas", "Smørgås")],
)
def test_that_case_and_accents_do_not_matter(query, title):
    assert found(index_of("Other", title), query) == [title]


def test_that_whole_names_stand_before_beginnings_words_and_insides():
    index = index_of("Recobalt", "Raw cobalt", "Cobalt sulphate", "Cobalt")

    assert found(index, "cobalt") == ["Cobalt", "Cobalt sulphate", "Raw cobalt", "Recobalt"]


def test_that_words_are_found_in_any_order_and_a_misspelt_name_where_nothing_holds_the_letters():
    index = index_of("Magnet alloy 12", "Copper foil 7")

    assert found(index, "12 magnet") == ["Magnet alloy 12"]
    assert found(index, "coper foil") == ["Copper foil 7"]
    assert found(index, "zzzz") == []
    assert found(index, "  ") == []


def test_that_typing_on_finds_what_typing_at_once_finds_and_new_names_are_seen():
    """Narrowing what matched before must lose nothing; deleting letters must bring the rest back."""
    titles = [f"{word} {number}" for word in ("cobalt", "copper", "cerium oxide") for number in range(30)]
    index = index_of(*titles)
    for query in ("c", "co", "cop", "copp", "copp 2", "copp 29", "c", "ce", "x", "", "o"):
        assert found(index, query) == found(index_of(*titles), query), query
    index.find("co")
    index.put("materials", Block([Name("cordierite", "", 0)]))
    assert found(index, "cor") == ["cordierite"]


def test_that_a_group_shows_its_best_and_the_group_with_the_best_hit_stands_first():
    index = index_of(*(f"magnet {number}" for number in range(100)))
    index.put("rules", Block([Name("magnet", "", 1)]))
    hits = index.find("magnet")

    assert [hit.group for hit in hits] == ["rules", *["materials"] * MOST]


def test_that_folding_leaves_plain_letters():
    assert fold("Dysprosium (Dy) ÄÉ ﬁ") == "dysprosium (dy) ae fi"


@pytest.fixture
def window(make_window, planned_sample):
    window = make_window(command=STAND_IN)
    session = window.workspace.session
    session._open(planned_sample.book, "Sample", None, [])
    session._planned = planned_sample
    session.plan_changed.emit()
    window.go_to("plan")
    return window


@pytest.fixture
def typed(window, qtbot):
    """Opens the finder by keyboard, types, and goes to the first hit."""
    finder = window.workspace.finder.finder

    def go(text, *keys):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=60_000)
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is finder.field, timeout=60_000)
        qtbot.keyClicks(finder.field, text)
        for key in (*keys, Qt.Key.Key_Return):
            qtbot.keyClick(finder.field, key)
        return finder

    return go


def test_that_enter_goes_to_the_row_page_command_country_or_help_that_was_typed(window, typed, qtbot):
    workspace = window.workspace
    finder = typed("ndfeb n45uh")
    grid = workspace.sheet_pages["requirements"].grids["materials"]
    assert not finder.isVisible()
    assert window.place_name == "requirements"
    assert grid.currentIndex().data() == "NdFeB N45UH"

    typed("origins and map")
    assert window.place_name == "origins"
    typed("deutschland")
    assert workspace.facts.window.name.text() == "Germany"
    workspace.facts.window.close()
    typed("glossary")
    assert "Glossary" in window.help.text.toPlainText()
    window.help.close()
    typed("dark")
    assert window.theme.is_dark
    window.theme.set_mode("light")


def test_that_arrows_pass_over_titles_and_esc_closes_without_going_anywhere(window, typed, qtbot):
    finder = window.workspace.finder.finder
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is finder.field, timeout=60_000)
    qtbot.keyClicks(finder.field, "magnet")
    first = finder.list.currentIndex().row()
    qtbot.keyClick(finder.field, Qt.Key.Key_Up)
    assert finder.list.currentIndex().row() == first == 1
    for _ in range(40):
        qtbot.keyClick(finder.field, Qt.Key.Key_Down)
        assert finder.model.item(finder.list.currentIndex().row()).isEnabled()
    assert finder.list.currentIndex().row() == finder.model.rowCount() - 1
    assert str(finder.list.currentIndex().data()) in finder.field.accessibleDescription()
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert window.place_name == "plan"


def test_that_an_edit_is_found_at_once_and_only_its_sheet_is_read_again(window, typed):
    tool, session = window.workspace.finder, window.workspace.session
    tool.refresh()
    offers = tool._index._blocks["offers"]
    row = session.book["materials"].next_row_id
    session.edit(append_rows(session.book, "materials", [{"material": "Zyxium"}]))
    tool.refresh()

    assert [hit.name.key for hit in tool._index.find("zyxium")] == [row]
    assert tool._index._blocks["offers"] is offers


def test_that_every_sheet_is_found_and_leads_to_its_grid(window, typed):
    tool = window.workspace.finder
    tool.refresh()
    for spec in SHEETS:
        assert next(hit.name.key for hit in tool._index.find(spec.title) if hit.group == "sheets") == spec.name

    typed("setti")
    grid = window.workspace.sheet_pages["rules"].grids["settings"]
    assert window.place_name == "rules"
    assert grid.isVisible()
    assert window.focusWidget() is grid


def test_that_a_setting_leads_to_its_value_and_one_that_is_not_named_to_the_blank_row(window, typed):
    session = window.workspace.session
    grid = window.workspace.sheet_pages["rules"].grids["settings"]
    typed("unknown ori")
    assert grid.isVisible()
    at = grid.currentIndex()
    assert (at.siblingAtColumn(0).data(), at.column(), at.data()) == ("Unknown origin", 1, "worst case")

    named = {str(each) for each in session.book["settings"].cells["setting"]}
    assert "Risk level" not in named
    typed("risk lev")
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (len(named), 0)
    assert window.status.message.text() == (
        "The sheet does not name Risk level, so its default holds: type its name here to set it"
    )


def test_that_a_word_of_the_glossary_opens_at_its_entry(window, typed, qtbot):
    typed("HHI")
    text = window.help.text
    assert text.textCursor().selectedText() == "HHI"
    top = text.cursorRect(text.textCursor()).top()
    assert 0 <= top < text.viewport().height() / 2
    assert text.verticalScrollBar().value() > 0
    window.help.close()
