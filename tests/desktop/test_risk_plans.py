"""The stockpile and the robust plan on the risk page, with figures worked out by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from data.edits import ChangeSet, DeleteRows, apply
from desktop.window.main_window import MainWindow
from desktop.window.workspace import make_workspace
from tests.books import make_book
from tests.desktop.inline_worker import InlineWorker

SPACE = "\N{NO-BREAK SPACE}"


@pytest.fixture(scope="module")
def answers(qapp):
    """One worker for the module: the same book is planned once."""
    return InlineWorker()


@pytest.fixture
def open_book(qtbot, settings, theme, told, answers):
    """Opens a book on the risk page, planned."""
    made = []

    def begin(book):
        window = MainWindow(settings, theme)
        qtbot.addWidget(window)
        window.resize(1360, 860)
        window.show()
        made.append(make_workspace(window, answers))
        session = made[-1].session
        session._open(book, "book.xlsx", None, [])
        plan(session, qtbot)
        window.go_to("risk")
        return made[-1]

    yield begin
    for workspace in made:
        workspace.close()


def plan(session, qtbot) -> None:
    before = session.current_plan
    if not session.is_busy:
        session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not before and not session.is_busy, timeout=60_000)


def shown(table) -> list[list[str]]:
    model = table.table_model
    return [[model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def stocked_book(**sheets):
    """365 kg in the year 2027; China delivers any amount at 10 a kg, Germany 73 kg at 20. A kg costs 0.5 to hold.

    Without China 292 kg of the year's 365 are lacking: 8 kg bridge 10 days, 0.8 kg a day more. They are bought at 10
    and still there at the end: 80 paid once, and 4 a year to hold them.
    """
    return make_book(
        materials=[{"material": "M"}],
        requirements=[{"material": "M", "period": "2027", "quantity": 365.0}],
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
        offers=[
            {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0},
            {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 20.0, "capacity": 73.0},
        ],
        stock=[{"material": "M", "holding_cost": 0.5}],
        **sheets,
    )


def test_that_the_stockpile_says_what_decides_it_and_what_it_costs_by_the_year_and_once(open_book):
    survive = [{"survive": "No China", "from": "China", "stage": "made", "days": 10.0}]
    page = open_book(stocked_book(survive=survive)).pages.risk
    page.tabs.setCurrentWidget(page.stockpile)

    assert page.stockpile.has_results
    assert page.stockpile.head.figure.text() == f"4.00{SPACE}USD a year"
    assert page.stockpile.head.words.text().startswith(f"80.00{SPACE}USD more is paid once")
    assert "Paid once: 80.00" in page.stockpile.head.figure.toolTip()
    assert shown(page.stockpile.losses) == [
        ["No China", "China · made", "10 days", "10 days", "1", "China, made", "1 of 1"]
    ]
    assert shown(page.stockpile.lines) == [["M", "2027", "8", "8", "kg", "10 days", "China, made", "just enough"]]


def test_that_a_group_called_like_the_code_of_a_country_is_not_shown_as_that_country(open_book):
    survive = [{"survive": "No group", "from": "group: CN", "stage": "made", "days": 10.0}]
    page = open_book(stocked_book(survive=survive, country_groups={"CN": ["CN", "VN"]})).pages.risk
    page.tabs.setCurrentWidget(page.stockpile)

    assert shown(page.stockpile.losses)[0][5] == "CN, made"
    assert [row[6] for row in shown(page.stockpile.lines)] == ["CN, made"]


def test_that_one_day_more_is_priced_on_request(open_book, qtbot):
    page = open_book(stocked_book(survive=[{"survive": "No China", "from": "China", "days": 10.0}])).pages.risk
    page.tabs.setCurrentWidget(page.stockpile)
    qtbot.mouseClick(page.stockpile.days.price, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stockpile.pricing.prices is not None, timeout=60_000)

    # 0.8 kg more, bought at 10 and held at 0.5.
    assert shown(page.stockpile.losses)[0][4] == f"8.40{SPACE}USD"


def test_that_the_price_of_each_wish_stands_beside_what_all_rules_cost_together(open_book, qtbot):
    # Each cap alone keeps China at 60 kg: without one of them nothing is saved, without both 40 kg at 10 each.
    caps = [{"rule": name, "applies_to": "all", "from": "China", "amount": 0.6} for name in ("One", "Other")]
    book = make_book(
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
        offers=[{"supplier": "S1", "unit_price": 10.0}, {"supplier": "S2", "unit_price": 20.0}],
        rules=[*caps, {"rule": "Idle", "applies_to": "all", "from": "Germany", "amount": 0.9}],
    )
    workspace = open_book(book)
    page = workspace.pages.compare
    page.window().go_to("compare")
    page.show_part(page.wishes)
    qtbot.mouseClick(page.wishes.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.wishes.pricing.prices is not None, timeout=60_000)

    assert [row[0] for row in shown(page.wishes.table)] == ["Idle", "One", "Other"]
    assert {row[2] for row in shown(page.wishes.table)} == {f"0.00{SPACE}USD"}
    assert f"all rules together cost 400.00{SPACE}USD" in page.wishes.words.text()
    assert "do not add up" in page.wishes.words.text()


def test_that_other_days_are_typed_there_as_one_undo_step_and_planned_without_leaving_the_page(open_book, qtbot):
    workspace = open_book(stocked_book(survive=[{"survive": "No China", "from": "China", "days": 10.0}]))
    page, session = workspace.pages.risk, workspace.session
    page.tabs.setCurrentWidget(page.stockpile)
    before, planned = session.book.content_hash(), session.current_plan
    days = page.stockpile.days.days
    days.setFocus()
    days.selectAll()
    qtbot.keyClicks(days, "11")
    qtbot.keyClick(days, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.current_plan is not planned and not session.is_busy, timeout=60_000)

    assert session.undo_stack.undoText() == "Bridge No China for 11 days"
    assert page.isVisible()
    assert page.stockpile.head.figure.text() == f"4.40{SPACE}USD a year"
    assert [row[2] for row in shown(page.stockpile.lines)] == ["8.8"]
    session.undo_stack.undo()
    assert session.book.content_hash() == before
    assert "out" not in page.stockpile.banner.text.text()


def test_that_the_empty_stockpile_asks_for_the_first_loss_by_a_click_as_one_undo_step(open_book, qtbot):
    workspace = open_book(stocked_book())
    page, session = workspace.pages.risk, workspace.session
    page.tabs.setCurrentWidget(page.stockpile)
    before, planned = session.book.content_hash(), session.current_plan
    assert not page.stockpile.has_results
    page.stockpile.first.source.setText("China")
    page.stockpile.first.days.setText("10")
    qtbot.mouseClick(page.stockpile.first.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.current_plan is not planned and not session.is_busy, timeout=60_000)

    assert page.stockpile.has_results
    assert shown(page.stockpile.losses)[0][0] == "China, 10 days"
    assert page.stockpile.head.figure.text() == f"4.00{SPACE}USD a year"
    session.undo_stack.undo()
    assert session.book.content_hash() == before


def test_that_a_loss_that_needs_stock_where_none_is_kept_stays_a_problem_after_the_check(open_book, qtbot):
    book = stocked_book()
    rows = book["stock"]
    bare, _undo = apply(book, ChangeSet("No stock", (DeleteRows("stock", 0, len(rows)),)))
    workspace = open_book(bare)
    session, first = workspace.session, workspace.pages.risk.stockpile.first
    first.source.setText("China")
    first.button.click()
    qtbot.waitUntil(lambda: not session.is_busy and not session.is_checking, timeout=60_000)

    assert workspace.pages.plan.isVisible()
    qtbot.waitUntil(lambda: "1 problem stands in the way" in workspace.pages.plan.outcome.words, timeout=60_000)
    assert [each.code for each in session.problems if each.severity == "error"] == ["survive-without-stock"]


def test_that_days_that_are_no_number_are_marked_and_not_planned(open_book):
    workspace = open_book(stocked_book())
    first = workspace.pages.risk.stockpile.first
    first.days.setText("ten")
    first.button.click()

    assert first.days.property("role") == "bad"
    assert not workspace.session.undo_stack.canUndo()


def scenario_book(**changes):
    """100 kg a year. CN delivers at 1, AU at 3; a kg kept for a year costs 0.5. In X (1 in 10) China is lost in 2028.

    With z kg kept, nothing happening costs 200 + 0.5 z, and X 400 − 1.5 z (tests/optimizer/test_robust.py).
    """
    sheets = {
        "materials": [{"material": "M", "shortage_cost": 9.0}],
        "requirements": [{"period": "2027", "quantity": 100.0}, {"period": "2028", "quantity": 100.0}],
        "suppliers": [{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "AU"}],
        "offers": [
            {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
            {"offer": "safe", "supplier": "B", "unit_price": 3.0},
        ],
        "stock": [{"material": "M", "holding_cost": 0.5, "maximum": 100.0}],
        "scenarios": [{"scenario": "X", "probability": 0.1, "from": "CN", "amount": 1.0, "from_period": "2028"}],
    }
    return make_book(**{**sheets, **changes})


def test_that_cvar_is_chosen_by_the_keyboard_as_one_undo_step_and_shows_price_and_regret(open_book, qtbot):
    workspace = open_book(scenario_book())
    page, session = workspace.pages.risk, workspace.session
    page.tabs.setCurrentWidget(page.robust)
    assert "expected cost over the scenarios" in page.robust.empty.text.text()
    before, planned = session.book.content_hash(), session.current_plan
    switch = page.robust.switch
    assert not switch.tail.isVisible()
    switch.objective.setFocus()
    qtbot.keyClick(switch.objective, Qt.Key.Key_End)
    assert switch.tail.text() == "5"
    qtbot.keyClick(switch.tail, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.current_plan is not planned and not session.is_busy, timeout=60_000)

    assert session.undo_stack.undoText() == "Objective: CVaR"
    assert page.isVisible()
    assert page.robust.has_results
    # Everything is kept: 250 whatever happens; the least-cost plan costs 200, and 400 in X: 220 on average.
    assert page.robust.head.figure.text() == f"+50.00{SPACE}USD"
    assert f"On average over the scenarios it costs 250.00{SPACE}USD, 30.00{SPACE}USD more" in (
        page.robust.head.words.text()
    )
    assert f"In the worst 5.0{SPACE}% it costs 250.00{SPACE}USD, 150.00{SPACE}USD less" in page.robust.head.words.text()
    money = [[cell.removesuffix(f"{SPACE}USD") for cell in row] for row in shown(page.robust.outcomes)]
    assert money == [
        ["nothing happens", f"90.0{SPACE}%", "250.00", "200.00", "200.00", "50.00", "0.00", "0.00", "0.00"],
        ["X", f"10.0{SPACE}%", "250.00", "400.00", "250.00", "0.00", "150.00", "0.00", "0.00"],
    ]
    session.undo_stack.undo()
    assert session.book.content_hash() == before
    assert switch.objective.currentIndex() == 0


def test_that_scenarios_stand_side_by_side_as_columns(open_book, qtbot):
    workspace = open_book(
        scenario_book(
            scenarios=[
                {"scenario": "X", "probability": 0.1, "from": "CN", "amount": 1.0, "from_period": "2028"},
                {"scenario": "Y", "probability": 0.2, "event": "price", "from": "CN", "amount": 1.0},
            ]
        )
    )
    page = workspace.pages.compare
    page.window().go_to("compare")
    page.show_part(page.scenarios)
    qtbot.mouseClick(page.scenarios.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.pages.risk.risk.test is not None, timeout=60_000)

    # Nothing is kept: X leaves 100 kg short, worth 3 a kg; planned again AU delivers them, 100 + 300. At twice the
    # price both years cost 400.
    rows = {row[0]: [cell.removesuffix(f"{SPACE}USD") for cell in row[1:]] for row in shown(page.scenarios.table)}
    assert [loss.source for loss in page.scenarios.chosen] == ["X", "Y"]
    assert rows["Probability"] == ["–", f"10.00{SPACE}%", f"20.00{SPACE}%"]
    assert rows["Short if the plan is kept"] == ["0.00", "300.00", "0.00"]
    assert rows["Cost when planned again"] == ["200.00", "400.00", "400.00"]
    assert rows["Bridged"][2] == "no supply lost"

    page.scenarios.choice.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert [row[1:] for row in shown(page.scenarios.table) if row[0] == "Probability"] == [["–", f"20.00{SPACE}%"]]


def test_that_the_switch_shows_what_the_book_says_and_a_tail_of_nothing_is_marked(open_book):
    book = scenario_book(settings={"objective": "expected cost", "risk_level": "80 %"})
    switch = open_book(book).pages.risk.robust.switch
    assert switch.objective.currentText() == "Expected cost over the scenarios"
    assert switch.level == pytest.approx(0.8)
    switch.objective.setCurrentIndex(2)
    switch.tail.setText("0")

    assert switch.level is None
    assert switch.tail.property("role") == "bad"


def test_that_without_scenarios_the_page_leads_to_their_sheet(open_book, qtbot):
    workspace = open_book(stocked_book())
    page = workspace.pages.risk
    page.tabs.setCurrentWidget(page.robust)
    assert not page.robust.switch.isEnabled()
    qtbot.mouseClick(page.robust.empty.button, Qt.MouseButton.LeftButton)

    assert workspace.sheet_pages["rules"].grid.sheet_model.sheet == "scenarios"
    assert workspace.sheet_pages["rules"].isVisible()


def test_that_blanks_around_a_name_and_days_typed_with_a_comma_are_read_as_they_are_planned(open_book):
    survive = [{"survive": " No China ", "from": "China", "stage": "made", "days": "10,5"}]
    page = open_book(stocked_book(survive=survive)).pages.risk.stockpile

    assert shown(page.losses)[0] == ["No China", "China · made", "10.5 days", "10.5 days", "1", "China, made", "1 of 1"]
    assert page.lines.table_model.value(0, "needed") == pytest.approx(8.4)  # 0.8 kg a day
    assert page.days.days.text() == "10.5"
