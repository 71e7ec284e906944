"""Beside the offers: what belongs to the current one is shown there, typed there, and taken back by one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.language.offer_words import unknown_words, world_words
from desktop.models.sheet_model import SEVERITY_ROLE
from tests.books import make_book

LONG = 60_000
COUNTRY, SHARE = 3, 4
BOOK = {
    "materials": [{"material": "M"}, {"material": "N", "mineral": "gallium"}],
    "suppliers": [
        {"supplier": "S", "country": "DE", "owner_country": "CN", "capacity": 50},
        {"supplier": "T", "country": "JP"},
    ],
    "offers": [{"offer": "O1"}, {"offer": "O2", "supplier": "T", "material": "N"}],
    "origins": [
        {"offer": "O2", "stage": "mined", "country": "AU", "share": "40 %"},
        {"offer": "O1", "stage": "mined", "country": "CN", "share": 0.5},
        {"offer": "O1", "stage": "mined", "country": "AU", "share": 0.2},
    ],
    "price_breaks": [{"offer": "O1"}],
    "contents": [{"material": "M", "fraction": 0.3}],
}


@pytest.fixture
def window(make_window, inline_worker):
    window = make_window(worker=inline_worker)
    window.workspace.session._open(make_book(**BOOK), "book.xlsx", None, [])
    window.go_to("supply")
    window.workspace.sheet_pages["supply"].show_sheet("offers").setFocus()
    return window


@pytest.fixture
def session(window):
    return window.workspace.session


@pytest.fixture
def page(window):
    return window.workspace.sheet_pages["supply"]


@pytest.fixture
def details(page):
    return page.details


def rows_of(grid):
    model = grid.sheet_model
    return [
        [model.index(row, column).data() for column in range(1, model.columnCount())]
        for row in range(model.rowCount() - 1)
    ]


def type_into(qtbot, grid, row, column, text):
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus, timeout=LONG)
    grid.setCurrentIndex(grid.sheet_model.index(row, column))
    qtbot.keyClicks(grid, text[0])
    editor = grid.focusWidget()
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_that_the_details_follow_the_current_offer(qtbot, page, details):
    assert details.title.text() == "O1"
    assert rows_of(details.origins) == [["", "mined", "CN", "0.5"], ["", "mined", "AU", "0.2"]]
    assert rows_of(details.contents) == [["dysprosium", "0.3"]]
    assert [field.text() for field in details.fields.values()] == ["DE", "CN", "", "", "50", ""]
    assert details.unknown.text().replace("\N{NO-BREAK SPACE}", " ").splitlines() == [
        "Mined: 70.0 % known, 30.0 % unknown",
        "Refined: not stated, all unknown",
        "Made: not stated, so in the supplier's country: DE",
    ]
    qtbot.keyClick(page.grid, Qt.Key.Key_Down)

    assert details.title.text() == "O2"
    assert rows_of(details.origins) == [["", "mined", "AU", "40 %"]]
    assert details.fields["country"].text() == "JP"
    assert "Gallium, refined: China" in details.world.text()


def test_that_an_origin_is_changed_in_its_own_row_and_taken_back_in_one_step(qtbot, window, session, details):
    before = session.book.content_hash()
    type_into(qtbot, details.origins, 1, COUNTRY, "Chile")
    qtbot.waitUntil(lambda: session.book["origins"].cells["country"].tolist() == ["AU", "CN", "Chile"], timeout=LONG)

    assert details.origins.currentIndex().row() == 2
    window.actions_["undo"].trigger()
    assert session.book.content_hash() == before
    assert rows_of(details.origins)[1] == ["", "mined", "AU", "0.2"]


def test_that_a_row_typed_below_belongs_to_the_offer_and_a_deleted_one_leaves_the_others(
    qtbot, window, session, details
):
    type_into(qtbot, details.origins, 2, COUNTRY, "PE")
    qtbot.waitUntil(lambda: len(session.book["origins"]) == 4, timeout=LONG)
    assert session.book["origins"].cells.iloc[3].tolist() == ["O1", None, None, "PE", None]
    assert len(rows_of(details.origins)) == 3

    details.origins.setCurrentIndex(details.origins.sheet_model.index(0, COUNTRY))
    window.actions_["delete_rows"].trigger()
    assert session.book["origins"].cells["country"].tolist() == ["AU", "AU", "PE"]
    window.actions_["insert_rows"].trigger()
    assert session.book["origins"].cells["offer"].tolist() == ["O2", "O1", "O1", "O1"]
    for _ in range(3):
        window.actions_["undo"].trigger()
    assert session.book["origins"].cells["country"].tolist() == ["AU", "CN", "AU"]


def test_that_a_problem_is_marked_and_explained_there(qtbot, session, details):
    type_into(qtbot, details.origins, 0, SHARE, "most of it")
    qtbot.waitUntil(lambda: session.errors == 1, timeout=LONG)

    index = details.origins.sheet_model.index(0, SHARE)
    assert index.data(SEVERITY_ROLE) == "error"
    assert "most of it" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert details.unknown.text().startswith("Mined: a share cannot be read")


def test_that_the_supplier_is_changed_there_and_marked_where_it_cannot_be_read(qtbot, window, session, details):
    field = details.fields["owner_country"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Atlantis")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert session.book["suppliers"].cells["owner_country"].tolist() == ["Atlantis", None]
    qtbot.waitUntil(lambda: field.property("role") == "bad", timeout=LONG)
    assert "Atlantis" in field.toolTip()
    window.actions_["undo"].trigger()
    assert session.book["suppliers"].cells["owner_country"].tolist() == ["CN", None]


def test_that_the_details_are_hidden_and_shown_by_a_key_and_stay_so_in_the_next_window(
    window, page, details, make_window, inline_worker
):
    assert details.isVisible()
    window.actions_["switch_view"].trigger()
    assert not details.isVisible()
    assert not make_window(worker=inline_worker).workspace.sheet_pages["supply"].toggle.isChecked()
    window.actions_["switch_view"].trigger()
    assert details.isVisible()


def test_that_a_blank_row_of_offers_has_no_details_and_takes_none(qtbot, page, session, details):
    page.grid.jump(2, 0)

    assert details.title.text() == "No offer is chosen"
    assert not details.origins.isEnabled()
    details.origins.sheet_model.insert_rows(0, 1)
    assert len(session.book["origins"]) == 3


def test_that_shares_above_the_whole_and_whole_ones_are_said():
    table = make_book(
        origins=[
            {"stage": "made", "share": 0.7},
            {"stage": "made", "share": 0.5},
            {"stage": "mined", "mineral": "dysprosium", "share": 1},
            {"stage": "refined", "share": None},
        ]
    )["origins"].cells

    assert unknown_words(table, "DE").replace("\N{NO-BREAK SPACE}", " ").splitlines() == [
        "Made: 120.0 % is more than the whole",
        "Mined, dysprosium: all known",
        "Refined: a share cannot be read",
    ]


def test_that_the_world_names_the_three_largest_with_year_and_source():
    (first, *_) = world_words(["gallium"]).splitlines()

    assert first.startswith("Gallium, refined: China ")
    assert first.count("%") == 3 or first.count(",") <= 4
    assert world_words(["unobtainium"]) == ""


def test_that_all_rows_copied_from_one_offer_are_those_of_another_without_the_name_of_the_first(
    qtbot, window, session, page, details
):
    details.origins.setFocus()
    details.origins.selectAll()
    window.actions_["copy"].trigger()
    page.grid.setCurrentIndex(page.grid.sheet_model.index(1, 0))
    details.origins.setFocus()
    details.origins.setCurrentIndex(details.origins.sheet_model.index(1, 1))
    window.actions_["paste"].trigger()
    qtbot.waitUntil(lambda: len(rows_of(details.origins)) == 3, timeout=60_000)

    assert rows_of(details.origins) == [
        ["", "mined", "AU", "40 %"],
        ["", "mined", "CN", "0.5"],
        ["", "mined", "AU", "0.2"],
    ]
    details.origins.setCurrentIndex(details.origins.sheet_model.index(1, 1))
    qtbot.keyClick(details.origins, Qt.Key.Key_Backtab)
    assert details.origins.currentIndex().column() > 0


def test_that_what_is_being_typed_of_a_supplier_stays_that_suppliers_when_another_offer_is_gone_to(
    qtbot, window, session, details
):
    field = details.fields["capacity"]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=LONG)
    field.selectAll()
    qtbot.keyClicks(field, "77")
    window.workspace.show_cell("offers", int(session.book["offers"].cells.index[1]), "offer")

    assert details.title.text() == "O2"
    assert session.book["suppliers"].cells["capacity"].tolist() == [77, None]
    assert field.text() == ""
