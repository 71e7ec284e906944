"""A book without a plan in the real window: what stands in the way, and a repair applied by one click."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from data.edits import apply
from data.plan import Repair
from desktop.session.repair_changes import repair_changes
from tests.books import make_book


def tight_book(amount="40 %"):
    """100 kg of which China supplies at least 50: the others can deliver 50."""
    return make_book(
        materials=[{"material": "M"}],
        requirements=[{"material": "M", "quantity": 100.0}],
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
        offers=[
            {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0},
            {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 12.0, "capacity": 50.0},
        ],
        rules=[{"rule": "Cap", "applies_to": "all", "from": "CN", "limit": "at most", "amount": amount}],
    )


@pytest.mark.parametrize(
    ("repair", "sheet", "column", "cells"),
    [
        (Repair("Cap", "40 %", "50 %", ""), "rules", "amount", ["50 %"]),
        (Repair("Cap", "1,000 kg", "1,250 kg", ""), "rules", "amount", ["1250 kg"]),
        (Repair("Cap", "40 %", "none", ""), "rules", "rule", []),
        (Repair("Shortages", "forbidden", "allowed", ""), "settings", "value", ["allowed"]),
        (Repair("Plan start", "2027-01-01", "2026-12-02", ""), "settings", "value", ["2026-12-02"]),
    ],
)
def test_that_a_repair_of_a_rule_or_setting_is_one_change_and_comes_back(repair, sheet, column, cells):
    book = tight_book()
    repaired, undo = apply(book, repair_changes(book, repair))

    assert repaired[sheet].cells[column].tolist() == cells
    assert apply(repaired, undo)[0].content_hash() == book.content_hash()


def test_that_a_repair_of_a_lead_time_is_left_to_a_person_where_two_offers_have_the_name():
    book = make_book(offers=[{"offer": "O1", "lead_time": 150.0}, {"offer": "O1", "lead_time": 10.0}])
    assert repair_changes(book, Repair("lead time of O1", "150 days", "60 days", "")) is None


@pytest.mark.parametrize(("cell", "name"), [("Cap ", "Cap"), (65, "65"), (65.0, "65")])
def test_that_a_rule_is_found_by_its_name_as_it_is_read(cell, name, make_window, inline_worker, qtbot):
    book = tight_book()
    rules = book["rules"]
    book = book.with_sheet(replace(rules, cells=rules.cells.assign(rule=pd.Series([cell], dtype=object))))
    assert repair_changes(book, Repair(name, "40 %", "50 %", "")) is not None

    window = make_window(worker=inline_worker)
    outcome = outcome_of(book, window, qtbot)
    assert outcome.words.startswith("No plan can meet all the rules\n")
    (show, *_) = (each for each in outcome.findChildren(QPushButton) if each.text() == "Show the rule")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert window.place_name == "rules"


def outcome_of(book, window, qtbot):
    session = window.workspace.session
    session._open(book, "book.xlsx", None, [])
    window.go_to("plan")
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=60_000)
    return window.workspace.pages.plan.outcome


def test_that_a_lead_time_is_shortened_by_a_click_and_comes_back_as_one_step(make_window, inline_worker, qtbot):
    # The second quarter begins 90 days after the start of the plan; the offer takes 150.
    window = make_window(worker=inline_worker)
    session = window.workspace.session
    book = make_book(
        settings={"plan_start": "2027-01-01"},
        requirements=[{"material": "M", "period": "2027-Q2", "quantity": 100.0}],
        offers=[{"offer": "slow", "material": "M", "unit_price": 2.0, "lead_time": 150.0}],
    )
    outcome = outcome_of(book, window, qtbot)
    (shorten,) = (
        each
        for each in outcome.findChildren(QPushButton)
        if each.text() == "Apply and plan" and "lead time of slow from 150 days to 90 days" in each.accessibleName()
    )
    with qtbot.waitSignal(session.planned, timeout=60_000):
        qtbot.mouseClick(shorten, Qt.MouseButton.LeftButton)

    assert session.book["offers"].cells["lead_time"].tolist() == [90.0]
    assert session.current_plan.plan.cost.total == pytest.approx(200.0)
    session.undo_stack.undo()
    assert session.book["offers"].cells["lead_time"].tolist() == [150.0]
    assert not session.undo_stack.canUndo()


def test_that_no_rule_is_blamed_where_none_is_at_fault_and_further_reasons_are_one_click_away(
    make_window, inline_worker, qtbot
):
    # Twelve of thirteen materials are offered by nobody; the cap of 100 % asks for nothing.
    window = make_window(worker=inline_worker)
    names = [f"M{number:02}" for number in range(13)]
    book = make_book(
        materials=[{"material": name} for name in names],
        requirements=[{"material": name, "quantity": 1.0} for name in names],
        offers=[{"offer": "there", "material": "M00"}],
        rules=[{"rule": "Cap", "applies_to": "all", "from": "CN", "limit": "at most", "amount": "100 %"}],
    )
    outcome = outcome_of(book, window, qtbot)
    assert outcome.words.startswith(
        "No plan can meet all requirements and rules\n"
        "What is named below cannot hold together, whatever the rules ask for.\n"
    )
    assert outcome.words.count("nobody offers it") == 10
    (more,) = (each for each in outcome.findChildren(QPushButton) if each.text() == "and 2 more: show the problems")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert window.workspace.problems.isVisibleTo(window)
    listed = window.workspace.problems.model
    said = [listed.index(row, column).data() for row in range(listed.rowCount()) for column in range(4)]
    assert sum("nobody offers it" in str(each) for each in said) == 12


def test_that_the_pages_of_results_say_that_no_plan_is_possible_and_do_not_ask_for_one(
    make_window, inline_worker, qtbot
):
    window = make_window(worker=inline_worker)
    outcome_of(tight_book(), window, qtbot)
    said = "No plan can meet all requirements and rules: the page Plan says what stands in the way."
    pages = window.workspace.pages
    for name, page in (("trade_off", pages.trade_off), ("origins", pages.origins), ("report", pages.report)):
        window.go_to(name)
        assert page.empty.text.text() == said
        assert not page.empty.button.isVisible()
    window.go_to("compare")
    assert pages.compare.empty.text.text() == said
    assert not pages.compare.empty.button.isVisible()
    window.go_to("risk")
    assert said in [label.text() for label in pages.risk.findChildren(QLabel)]


def test_that_a_repair_of_something_else_is_left_to_a_person():
    assert repair_changes(tight_book(), Repair("capacity of offer O2", "50 kg", "60 kg", "")) is None


def test_that_applying_a_repair_by_a_click_plans_and_undo_brings_the_rule_back(make_window, qtbot):
    window = make_window()
    session = window.workspace.session
    session._open(tight_book(), "book.xlsx", None, [])
    window.go_to("plan")
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=60_000)
    outcome = window.workspace.pages.plan.outcome
    assert "No plan can meet all the rules" in outcome.words

    buttons = [each for each in outcome.findChildren(QPushButton) if each.text() == "Apply and plan"]
    cap = next(each for each in buttons if "Cap" in each.accessibleName())
    with qtbot.waitSignal(session.planned, timeout=60_000):
        qtbot.mouseClick(cap, Qt.MouseButton.LeftButton)

    assert session.book["rules"].cells["amount"].tolist() == ["50 %"]
    assert session.current_plan.plan.cost.total == pytest.approx(1100.0)
    session.undo_stack.undo()
    assert session.book["rules"].cells["amount"].tolist() == ["40 %"]


def test_that_saving_a_book_without_a_plan_leaves_the_keyboard_at_what_would_mend_it(
    make_window, inline_worker, qtbot, tmp_path
):
    window = make_window(worker=inline_worker)
    session = window.workspace.session
    session._open(tight_book(), "book.xlsx", None, [])
    window.go_to("plan")
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=60_000)
    buttons = window.workspace.pages.plan.outcome.findChildren(QPushButton)
    mend = next(each for each in buttons if each.text() == "Apply and plan")
    mend.setFocus()

    with qtbot.waitSignal(session.saved, timeout=60_000):
        session.save(tmp_path / "book.lodestone")
    qtbot.wait(10)
    assert window.focusWidget() is mend


def test_that_undoing_a_repair_lists_again_why_there_is_no_plan(make_window, inline_worker, qtbot):
    window = make_window(worker=inline_worker)
    session = window.workspace.session
    session._open(tight_book(), "book.xlsx", None, [])
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_checking, timeout=60_000)
    before = [problem.message for problem in session.problems]
    assert session.errors == 1

    session.edit(repair_changes(session.book, Repair("Cap", "40 %", "50 %", "")))
    session.optimise()
    qtbot.waitUntil(lambda: not session.is_busy and not session.is_checking, timeout=60_000)
    assert session.errors == 0
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not session.is_checking, timeout=60_000)

    assert [problem.message for problem in session.problems] == before
