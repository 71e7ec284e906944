"""The risk page in the real window: test the plan, read the worst loss, choose another by keyboard and mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from tests.books import make_book

SPACE = "\N{NO-BREAK SPACE}"


@pytest.fixture
def window(make_window, qtbot):
    """100 kg in 2027, at most half of it from China; the German offer can deliver 70 kg at 12, the Chinese 60 at 10."""
    book = make_book(
        materials=[{"material": "M"}],
        requirements=[{"material": "M", "period": "2027", "quantity": 100.0}],
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
        offers=[
            {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0, "capacity": 60.0},
            {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 12.0, "capacity": 70.0},
        ],
        rules=[{"rule": "Cap", "applies_to": "all", "from": "CN", "limit": "at most", "amount": "50 %"}],
    )
    window = make_window()
    session = window.workspace.session
    session._open(book, "book.xlsx", None, [])
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=60_000)
    window.go_to("risk")
    return window


@pytest.fixture
def page(window):
    return window.workspace.pages.risk.stress


@pytest.fixture
def tested(page, qtbot):
    qtbot.mouseClick(page.head.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.risk.test is not None, timeout=60_000)
    return page


def test_that_the_page_says_what_the_test_does_before_it_was_run(page):
    assert page.stack.currentIndex() == 0
    assert "Every country is lost" in page.empty.text.text()
    assert page.empty.button.text() == "Test the plan"


def test_that_the_page_says_that_a_test_runs_as_long_as_it_does(window, page, qtbot):
    assert page.empty.title.text() == "No stress test yet"
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert page.empty.title.text() == "Testing the plan …"
    window.workspace.session.cancel()
    qtbot.waitUntil(lambda: page.empty.title.text() == "No stress test yet", timeout=60_000)


def test_that_a_loss_for_which_no_new_plan_was_found_is_counted_apart(tested):
    first, *others = tested.risk.test.losses
    unknown = replace(first, replanned=replace(first.replanned, shortage_value=None))
    tested.head.show_test(replace(tested.risk.test, losses=(unknown, *others)))
    assert "3 of them when planned again too. For 1 of them no new plan was found." in tested.head.words.text()


def test_that_losing_either_country_leaves_50_kg_short_and_planning_again_saves_what_capacity_allows(
    tested,
):
    assert tested.head.figure.text() == f"600.00{SPACE}USD short"
    assert "4 of 4 losses" in tested.head.words.text()
    assert "4 of them when planned again too" in tested.head.words.text()
    shown = tested.losses.table.table_model
    lost = [shown.index(row, 0).data() for row in range(shown.rowCount())]
    again = [shown.index(row, 3).data() for row in range(shown.rowCount())]
    assert lost == ["Germany, made", "Germany, owned", "China, made", "China, owned"]
    assert again == [f"480.00{SPACE}USD", f"480.00{SPACE}USD", f"360.00{SPACE}USD", f"360.00{SPACE}USD"]


def test_that_choosing_a_loss_by_keyboard_or_on_the_chart_shows_what_it_leaves_short(tested, qtbot):
    tested.losses.table.setFocus()
    qtbot.keyClick(tested.losses.table, Qt.Key.Key_Down)
    qtbot.keyClick(tested.losses.table, Qt.Key.Key_Down)
    assert tested.detail.name.text() == "China, made"
    assert tested.detail.short.table_model.value(0, "quantity") == 50.0

    tested.losses.tabs.setCurrentIndex(1)
    qtbot.mouseClick(
        tested.losses.bars, Qt.MouseButton.LeftButton, pos=QPoint(40, round(tested.losses.bars._top()) + 5)
    )
    assert tested.detail.name.text() == "Germany, made"


def test_that_an_edit_marks_the_test_as_out_of_date(window, tested):
    offers = window.workspace.sheet_pages["supply"].show_sheet("offers").sheet_model
    column = [each.name for each in window.workspace.session.book["offers"].spec.columns].index("unit_price")
    offers.setData(offers.index(0, column), "11")

    assert "Test it again" in tested.banner.text.text()
    assert not tested.head.button.isEnabled()


@pytest.mark.parametrize(("typed", "good", "days"), [("", True, None), ("30", True, 30.0), ("-1", False, -1.0)])
def test_that_days_until_recovery_are_blank_or_a_number_above_zero(page, qtbot, typed, good, days):
    field: QLineEdit = page.head.days
    field.setFocus()
    qtbot.keyClicks(field, typed)

    assert page.head.has_days is good
    assert page.head.recovery_days == days
    page.test()
    assert window_is_busy(page) is good


def window_is_busy(page) -> bool:
    return bool(page._session.is_busy)
