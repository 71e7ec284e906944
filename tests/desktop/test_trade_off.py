"""The trade-off page in the real window: trace a rule, move the dot by keyboard and mouse, take an amount."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from data.edits import append_rows
from data.frontier import Frontier, Point
from data.plan import Status
from desktop.charts.curve_data import curve_of, round_ticks
from desktop.trial.dial import typed_amount
from desktop.wire.frontier import frontier_facts, frontier_from
from tests.books import make_book

PLANNED = Status.OPTIMAL
RULE = {"rule": "Cap", "applies_to": "all", "from": "CN", "limit": "at most", "amount": "50 %"}


def frontier(*costs: float | None, own: float | None = None) -> Frontier:
    """A cap swept from 100 % to 0 % in equal steps, at these costs."""
    steps = len(costs) - 1
    points = [
        Point(1.0 - number / steps, PLANNED if cost is not None else Status.INFEASIBLE, cost)
        for number, cost in enumerate(costs)
    ]
    return Frontier("Cap", ("Cap",), "at most", "share", "", "USD", own, None, tuple(points))


def test_that_the_loosest_plan_stands_at_the_lower_left_and_cost_is_counted_from_it():
    curve = curve_of(frontier(1000.0, 1000.0, 1100.0, 1400.0, None, own=0.5))

    assert [(place.x, place.y) for place in curve.places] == [(0.0, 0.0), (0.25, 0.0), (0.5, 0.25), (0.75, 1.0)]
    assert curve.reach == 0.75
    assert curve.own == 0.5
    assert curve.costs == ((0.0, 0.0), (0.25, 100.0), (0.5, 200.0), (0.75, 300.0), (1.0, 400.0))


def test_that_a_frontier_without_a_plan_has_no_curve():
    assert curve_of(frontier(None, None)).places == ()


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [(0.0, 1.0, [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]), (0.0, 7.0, [0.0, 2.0, 4.0, 6.0, 8.0]), (3.0, 3.0, [3.0])],
)
def test_that_ticks_are_round_numbers(low, high, ticks):
    assert round_ticks(low, high) == ticks


def test_that_a_frontier_comes_back_from_the_worker_as_it_was():
    made = frontier(10.0, 12.0, None, own=0.5)

    assert frontier_from(frontier_facts(made)) == made


@pytest.fixture
def window(make_window, qtbot):
    """Two offers at 10 and 12: 100 kg of which at most half may come from the cheaper country."""
    book = make_book(
        materials=[{"material": "M"}],
        requirements=[{"material": "M", "quantity": 100.0}],
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
        offers=[
            {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0},
            {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 12.0},
        ],
        rules=[RULE],
    )
    window = make_window()
    session = window.workspace.session
    session._open(book, "book.xlsx", None, [])
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=60_000)
    window.go_to("trade_off")
    qtbot.waitUntil(lambda: window.workspace.pages.trade_off.trade_off.frontier is not None, timeout=60_000)
    return window


@pytest.fixture
def page(window):
    return window.workspace.pages.trade_off


def test_that_opening_the_page_traces_the_rule_of_the_bar_and_stands_on_the_amount_in_the_book(page):
    assert page.point.amount.text() == "Cap: at most 50.0\N{NO-BREAK SPACE}%"
    assert page.point.cost.text() == "+100.00\N{NO-BREAK SPACE}USD"
    assert page.table.table_model.rowCount() == 101


def test_that_the_bar_says_what_the_rule_costs_once_a_frontier_has_told_it(window, qtbot):
    trial, bar = window.workspace.trial, window.workspace.cap_bar
    own, traced = trial.amount, window.workspace.pages.trade_off.trade_off.frontier
    trial._costs = {own: trial.cost_at(trial.stop)}
    trial.changed.emit()
    assert bar.costs.text() == "Working out what the rule costs …"

    trial.learn(traced)

    assert bar.costs.text().startswith("The rule costs +100.00")


def test_that_the_worker_holds_the_rule_before_the_dot_is_first_moved_though_the_curve_has_told_all_costs(
    window, qtbot, monkeypatch
):
    trial, asked = window.workspace.trial, []
    worker = trial._questions._worker
    submit = worker.submit
    monkeypatch.setattr(
        worker, "submit", lambda job: (asked.append((job.task, job.arguments.get("amount"))), submit(job))[1]
    )
    qtbot.waitUntil(lambda: trial._question() is None and trial._questions.asked is None, timeout=60_000)
    trial._begin_dial()  # as another rule begins
    trial.learn(window.workspace.pages.trade_off.trade_off.frontier)

    qtbot.waitUntil(lambda: ("replan", 1.0) in asked and trial._questions.asked is None, timeout=60_000)
    assert trial._question() is None
    assert [task for task, _amount in asked].count("replan") == 1


def test_that_a_step_to_the_right_tightens_by_one_point_and_costs_two_dollars(page, qtbot):
    page.curve.setFocus()
    qtbot.keyClick(page.curve, Qt.Key.Key_Right)

    assert page.point.amount.text().startswith("Cap: at most 49")
    assert page.point.cost.text() == "+102.00\N{NO-BREAK SPACE}USD"
    assert "1,102.00" in page.point.compared.text()
    assert "costs 2.00" in page.point.next.text()
    qtbot.keyClick(page.curve, Qt.Key.Key_End)
    assert page.point.cost.text() == "+200.00\N{NO-BREAK SPACE}USD"
    assert "cannot be tightened" in page.point.next.text()


def test_that_the_mouse_drags_the_dot_and_the_table_follows(page, qtbot):
    left = page.curve._field().left()
    qtbot.mouseClick(page.curve, Qt.MouseButton.LeftButton, pos=QPoint(round(left) + 1, 50))

    assert page.point.amount.text().startswith("Cap: at most 100")
    assert page.table.currentIndex().row() == 0


def test_that_keeping_an_amount_traces_the_curve_of_the_book_as_it_is_then(window, page, qtbot):
    session, trial = window.workspace.session, window.workspace.trial
    page.curve.setValue(60)
    assert trial.amount == 0.4
    with qtbot.waitSignal(session.planned, timeout=60_000):
        window.workspace.cap_bar.keep.click()

    assert session.book["rules"].cells["amount"].tolist() == ["40 %"]
    assert session.current_plan.plan.cost.total == pytest.approx(1120.0)
    assert window.place_name == "trade_off"
    qtbot.waitUntil(lambda: page.trade_off.frontier.own == 0.4 and not session.is_busy, timeout=60_000)
    assert page.point.amount.text() == "Cap: at most 40.0\N{NO-BREAK SPACE}%"
    session.undo_stack.undo()
    assert "has changed" in page.banner.text.text()


def test_that_without_a_plan_the_page_says_what_it_needs(make_window):
    window = make_window()
    window.go_to("trade_off")
    page = window.workspace.pages.trade_off

    assert page.stack.currentIndex() == 0
    assert "Open a workbook" in page.empty.text.text()
    assert not window.workspace.cap_bar.isVisibleTo(window)


def test_that_a_plan_out_of_date_is_not_taken_for_a_book_without_rules(make_window, qtbot):
    book = make_book(
        requirements=[{"material": "Magnet", "quantity": 100.0}],
        rules=[{**RULE, "amount": "100 %"}],
    )
    window = make_window()
    session, page = window.workspace.session, window.workspace.pages.trade_off
    session._open(book, "book.xlsx", None, [])
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=60_000)
    session.edit(append_rows(session.book, "rules", [{**RULE, "rule": "Second", "amount": "100 %"}]))
    window.go_to("trade_off")

    assert page.stack.currentIndex() == 0
    assert "has changed" in page.empty.text.text()
    assert page.empty.button.text() == "Optimise"
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.is_plan_out_of_date and not session.is_busy, timeout=60_000)


def test_that_no_curve_is_shown_under_the_name_of_another_rule_and_the_named_one_is_traced_next(window, page, qtbot):
    session, bar = window.workspace.session, window.workspace.cap_bar
    session.edit(append_rows(session.book, "rules", [{**RULE, "rule": "Second", "amount": "80 %"}]))
    session.optimise()
    qtbot.waitUntil(lambda: bar.rules.count() == 2 and not session.is_busy, timeout=60_000)
    window.go_to("trade_off")
    qtbot.waitUntil(lambda: page.has_results and not session.is_busy, timeout=60_000)
    bar.rules.setCurrentIndex(1)
    bar.rules.textActivated.emit("Second")

    assert bar.rules.accessibleDescription().startswith("At most 80 %")
    assert page.stack.currentIndex() == 0
    qtbot.waitUntil(lambda: page.has_results and not session.is_busy, timeout=60_000)
    assert page.trade_off.frontier.rule == "Second"
    assert page.point.amount.text().startswith("Second: at most 80")


@pytest.mark.parametrize(
    ("limit", "amount", "typed"),
    [
        ("at most", 0.60841682, "60.8417 %"),
        ("at most", 0.60841621, "60.8417 %"),
        ("at least", 0.60841682, "60.8416 %"),
        ("at most", 0.4, "40 %"),
        ("at most", 0.1 + 0.2, "30 %"),
        ("at least", 0.0, "0 %"),
    ],
)
def test_that_an_amount_is_typed_rounded_to_the_loose_side(limit, amount, typed):
    """The tightest amount that has a plan, rounded to the nearest, may have none."""
    swept = replace(frontier(1.0, 2.0), limit=limit)

    assert typed_amount(swept, amount).text == typed


def test_that_an_absolute_amount_is_typed_with_its_unit():
    swept = replace(frontier(1.0, 2.0), kind="quantity", unit="t")

    assert typed_amount(swept, 117.0000004).text == "117.0010 t"
    assert typed_amount(swept, 1_234_567.0).text == "1234567 t"


def test_that_a_rule_that_no_amount_gives_a_plan_is_said_in_words(window, page):
    trade_off = page.trade_off
    trade_off._frontier = replace(trade_off._frontier, points=frontier(None, None, None).points)
    trade_off.changed.emit()

    assert page.stack.currentIndex() == 0
    assert page.empty.isVisible()
    assert page.empty.text.text() == "No amount asked for has a plan."
