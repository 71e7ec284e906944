"""Why this much, in the real window: choose an award, read what the rules make of each offer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.pages.why import _sentence
from tests.books import make_book


@pytest.fixture
def page(make_window, qtbot):
    """50 kg of China at 10 under a cap of half, 40 of Germany at 12 (all it has), 10 of Japan at 15."""
    return planned_page(make_window, qtbot)


def planned_page(make_window, qtbot, **of_first):
    """The page with the plan of that book; ``of_first`` are more cells of China's offer."""
    book = make_book(
        materials=[{"material": "M"}],
        requirements=[{"material": "M", "period": "2027", "quantity": 100.0}],
        suppliers=[
            {"supplier": "S1", "country": "CN"},
            {"supplier": "S2", "country": "DE"},
            {"supplier": "S3", "country": "JP"},
        ],
        offers=[
            {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0} | of_first,
            {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 12.0, "capacity": 40.0},
            {"offer": "O3", "supplier": "S3", "material": "M", "unit_price": 15.0},
        ],
        rules=[{"rule": "Cap", "applies_to": "all", "from": "CN", "limit": "at most", "amount": "50 %"}],
    )
    window = make_window()
    session = window.workspace.session
    session._open(book, "book.xlsx", None, [])
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=60_000)
    window.go_to("plan")
    return window.workspace.pages.plan


def test_that_an_award_is_explained_by_landed_cost_and_what_the_rules_make_of_it(page, qtbot):
    details = page.details
    model = details.awards.table_model
    row = next(row for row in range(model.rowCount()) if model.value(row, "offer") == "O1")
    details.awards.setFocus()
    details.awards.setCurrentIndex(model.index(row, 0))
    qtbot.keyClick(details.awards, Qt.Key.Key_Return)
    qtbot.waitUntil(details.why.table.isVisible, timeout=60_000)

    assert details.why.words.text() == (
        "O1 is the cheapest of 3 offers. With what rules and capacities make of it, it comes to 12.50 USD/kg, just the "
        "12.50 that one more kg costs: it is bought until others are as good."
    )
    shown = details.why.table.table_model
    titles = [shown.headerData(column, Qt.Orientation.Horizontal) for column in (4, 5, 7)]
    assert titles == ["Landed, USD/kg", "With the rules, USD/kg", "What the rules make of it, USD/kg"]
    rows = [[shown.index(row, column).data() for column in (0, 2, 4, 5, 6, 7)] for row in range(3)]
    assert rows == [
        ["O2", "40", "12.00", "9.50", "full", "Cap −2.50"],
        ["O1", "50", "10.00", "12.50", "bought", "Cap +2.50"],
        ["O3", "10", "15.00", "12.50", "bought", "Cap −2.50"],
    ]
    assert details.why.table.currentIndex().data() == "O1"
    assert details.why.charges.text() == "O1: Cap +2.50"
    details.why.table.setCurrentIndex(shown.index(2, 0))
    assert details.why.charges.text() == "O3: Cap −2.50"


@pytest.mark.parametrize(
    ("state", "effective", "said"),
    [
        (
            "full",
            9.5,
            "9.50 USD/kg, below the 12.50 that one more kg costs: it is bought as far as it goes.",
        ),
        (
            "full",
            12.5,
            "12.50 USD/kg, just the 12.50 that one more kg costs: it is bought as far as it goes.",
        ),
        ("not bought", 12.5, "12.50 USD/kg, not below the 12.50 that one more kg costs: it is not bought."),
    ],
)
def test_that_the_sentence_says_no_less_and_no_more_than_the_figures(state, effective, said):
    offer = {"offer": "O", "landed_cost": 10.0, "effective_cost": effective, "state": state}

    assert _sentence({"offers": [offer], "worth": 12.5, "unit": "kg"}, "O", "USD").endswith(said)


def test_that_what_is_full_is_worked_out_when_its_tab_is_opened(page, qtbot):
    details = page.details
    details.tabs.setCurrentWidget(details.capacities)
    qtbot.waitUntil(details.capacities.table.isVisible, timeout=60_000)

    # A kg more of Germany at 12 takes the place of one from Japan at 15; one percent is 0.4 kg.
    shown = details.capacities.table.table_model
    row = [shown.index(0, column).data() for column in range(5)]
    assert row == ["offer", "O2", "M", "1", "1.20\N{NO-BREAK SPACE}USD"]


def test_that_a_plan_with_whole_orders_shows_what_is_full_without_a_price(make_window, qtbot):
    details = planned_page(make_window, qtbot, minimum_order=20.0).details
    details.tabs.setCurrentWidget(details.capacities)
    qtbot.waitUntil(details.capacities.table.isVisible, timeout=60_000)

    shown = details.capacities.table.table_model
    assert [[shown.index(row, column).data() for column in range(6)] for row in range(shown.rowCount())] == [
        ["offer", "O2", "M", "1", "40 of 40 kg", "–"]
    ]
    assert details.capacities.words.text() == (
        "These capacities are used up; what more of one would save is not known. The plan has whole decisions "
        "(orders, lots, counts, breaks): no capacity has a single price."
    )


def test_that_what_is_full_in_the_plan_of_the_book_is_not_said_of_a_trial(page, qtbot):
    details, trial = page.details, page._trial
    details.tabs.setCurrentWidget(details.capacities)
    qtbot.waitUntil(details.capacities.table.isVisible, timeout=60_000)
    trial.move_to(trial.dial.nearest(0.6))
    qtbot.waitUntil(lambda: trial.whole is not None, timeout=60_000)

    assert details.capacities.words.text() == (
        "Reasons are given for the plan of the book: keep the trial, or go back."
    )
    assert not details.capacities.table.isVisible()
    trial.back()
    qtbot.waitUntil(details.capacities.table.isVisible, timeout=60_000)
    assert details.capacities.table.table_model.value(0, "name") == "O2"
