"""The cap bar in the real window: moved by keyboard and mouse; number, bars, dot and map follow the same plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from data.edits import ChangeSet, SetCells
from desktop.charts.cost_bars import CostBars
from desktop.charts.loss_bars import LossBars
from desktop.trial.questions import Question
from tests.books import make_book

SPACE = "\N{NO-BREAK SPACE}"
LONG = 60_000


def book():
    """100 kg from China at 10 or Germany at 12, at most half of it made in China: 1,100; each point costs 2."""
    return make_book(
        materials=[{"material": "M"}],
        requirements=[{"material": "M", "quantity": 100.0}],
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
        offers=[
            {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0},
            {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 12.0, "capacity": 70.0},
        ],
        rules=[{"rule": "Cap", "from": "CN", "stage": "made", "limit": "at most", "amount": "50 %"}],
    )


@pytest.fixture
def window(make_window, qtbot):
    window = make_window()
    session = window.workspace.session
    session._open(book(), "book.xlsx", None, [])
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=LONG)
    return window


@pytest.fixture
def trial(window):
    return window.workspace.trial


@pytest.fixture
def bar(window):
    return window.workspace.cap_bar


def answered(trial) -> bool:
    return trial.valid is not None and trial.valid.amount == trial.amount


def move(trial, qtbot, amount: float) -> None:
    trial.move_to(trial.dial.nearest(amount))
    qtbot.waitUntil(lambda: answered(trial), timeout=LONG)


def test_that_an_arrow_key_tightens_by_a_point_and_the_number_the_bars_and_the_cost_of_the_next_point_follow(
    window, trial, bar, qtbot
):
    page = window.workspace.pages.plan
    assert bar.isVisibleTo(window)
    assert bar.amount.text() == f"at most 50.0{SPACE}%"
    bar.slider.setFocus()
    qtbot.keyClick(bar.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: answered(trial), timeout=LONG)

    assert trial.amount == 0.49
    assert page.headline.figure.text() == f"+102.00{SPACE}USD"
    assert page.headline.caption.text() == f"The rules cost · trial at 49.0{SPACE}%"
    qtbot.waitUntil(lambda: "China 49" in page.mix.bars.accessibleDescription(), timeout=LONG)
    assert bar.state.text() == f"Trial: 49.0{SPACE}% instead of 50.0{SPACE}%"
    qtbot.waitUntil(lambda: "next point" in bar.costs.text(), timeout=LONG)
    assert bar.costs.text() == (
        f"The rule costs +102.00{SPACE}USD (+10.20{SPACE}%) compared with at most 100.0{SPACE}% · "
        f"the next point, 48.0{SPACE}%: +2.00{SPACE}USD"
    )
    qtbot.keyClick(bar.slider, Qt.Key.Key_PageDown)
    assert trial.amount == 0.54
    qtbot.waitUntil(lambda: trial.whole is not None, timeout=LONG)
    assert trial.whole.plan.cost.total == pytest.approx(1092.0)
    awards = page.details.awards.table_model
    qtbot.waitUntil(page.details.awards_part.isEnabled, timeout=LONG)
    bought = {awards.value(row, "offer"): awards.value(row, "quantity") for row in range(awards.rowCount())}
    assert bought == {"O1": pytest.approx(54.0), "O2": pytest.approx(46.0)}


def test_that_the_bar_says_that_it_works_out_what_the_rule_costs_until_it_is_known(trial, bar, qtbot):
    qtbot.waitUntil(lambda: bar.costs.text().startswith("The rule costs "), timeout=LONG)
    trial.watch(is_watched=False)
    trial._begin(trial._session.current_plan)
    assert bar.costs.text() == "Working out what the rule costs …"
    trial._failed(Question("replan", 1.0), {"token": trial._token, "rule": "Cap"}, "The solver stopped.")
    assert bar.costs.text() == ""
    trial._failures.clear()

    trial.watch(is_watched=True)
    qtbot.waitUntil(lambda: bar.costs.text().startswith("The rule costs "), timeout=LONG)


def test_that_tables_of_another_amount_than_the_number_are_greyed_until_the_audited_plan_is_there(window, trial, qtbot):
    page, awards = window.workspace.pages.plan, window.workspace.pages.plan.details.awards_part
    qtbot.waitUntil(awards.isEnabled, timeout=LONG)
    move(trial, qtbot, 0.4)

    assert page.headline.figure.text() == f"+120.00{SPACE}USD"
    assert page.headline.proof.text().endswith("audit follows; equally cheap offers may still swap")
    assert page.mix.isEnabled()
    assert not any(part.isEnabled() for part in (awards, page.rules))
    qtbot.waitUntil(lambda: awards.is_greyed or trial.whole is not None, timeout=LONG)
    qtbot.waitUntil(awards.isEnabled, timeout=LONG)
    assert trial.whole is not None
    assert not awards.is_greyed
    assert awards.note.text() == f"2 · 1,120.00{SPACE}USD"
    assert "audit follows" not in page.headline.proof.text()
    trial.move_to(trial.stop + 1)
    assert page.headline.caption.text() == f"The rules cost · trial at 40.0{SPACE}%"
    assert not awards.isEnabled()


def test_that_a_page_out_of_sight_follows_once_it_is_seen(window, trial, qtbot):
    page, session = window.workspace.pages.plan, window.workspace.session
    window.go_to("trade_off")
    qtbot.waitUntil(lambda: not session.is_busy, timeout=LONG)
    move(trial, qtbot, 0.4)
    window.go_to("plan")

    assert page.headline.figure.text() == f"+120.00{SPACE}USD"
    qtbot.waitUntil(lambda: "China 40" in page.mix.bars.accessibleDescription(), timeout=LONG)


def test_that_the_mouse_drags_into_what_cannot_be_reached_and_the_last_plan_stays(window, trial, bar, qtbot):
    page, slider = window.workspace.pages.plan, bar.slider
    qtbot.waitUntil(lambda: trial.dial.reachable is not None, timeout=LONG)
    assert trial.dial.reachable == pytest.approx(0.3)
    here, there, beyond = (slider.place_of(trial.dial.nearest(amount)).toPoint() for amount in (0.5, 0.4, 0.2))
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=here)
    qtbot.mouseMove(slider, there)
    trial.move_to(trial.dial.nearest(0.4))  # a synthetic move has no button; the press and what follows have
    qtbot.waitUntil(lambda: answered(trial), timeout=LONG)
    assert page.headline.figure.text() == f"+120.00{SPACE}USD"
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=beyond)
    qtbot.waitUntil(lambda: trial.has_answer, timeout=LONG)

    assert trial.amount == 0.2
    assert bar.costs.text() == f"No plan at this amount. The tightest that meets every requirement is 30.0{SPACE}%."
    assert page.headline.figure.text() == f"+120.00{SPACE}USD"
    qtbot.waitUntil(lambda: not page.headline.isEnabled(), timeout=LONG)
    assert not bar.keep.isEnabled()


def test_that_the_dot_and_the_map_stand_where_the_bar_stands_and_the_dot_moves_the_bar(window, trial, bar, qtbot):
    session, page = window.workspace.session, window.workspace.pages.trade_off
    window.go_to("trade_off")
    qtbot.waitUntil(lambda: page.has_results and not session.is_busy, timeout=LONG)
    page.curve.setFocus()
    for _ in range(10):
        qtbot.keyClick(page.curve, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: answered(trial), timeout=LONG)
    assert trial.amount == 0.4
    assert page.point.cost.text() == f"+120.00{SPACE}USD"
    assert bar.slider.value() == trial.stop
    bar.slider.setFocus()
    qtbot.keyClick(bar.slider, Qt.Key.Key_Left)
    assert page.point.cost.text() == f"+118.00{SPACE}USD"
    window.go_to("origins")
    origins = window.workspace.pages.origins
    qtbot.waitUntil(lambda: origins.has_results and origins.stack.isEnabled(), timeout=LONG)
    origins.where.stages.buttons["made"].click()
    table = origins.where.table.table_model

    def value(country: str) -> float:
        rows = [row for row in range(table.rowCount()) if table.value(row, "country") == country]
        return table.value(rows[0], "value") if rows else 0.0

    qtbot.waitUntil(lambda: value("CHN") == pytest.approx(410.0), timeout=LONG)
    assert value("DEU") == pytest.approx(590.0 * 1.2)
    trial.back()
    qtbot.waitUntil(lambda: value("CHN") == pytest.approx(500.0), timeout=LONG)


def test_that_only_the_latest_of_many_amounts_is_asked_for(window, trial, qtbot):
    asked = []
    submit = trial._questions._worker.submit
    trial._questions._worker.submit = lambda job: (asked.append((job.task, job.arguments.get("amount"))), submit(job))[
        1
    ]
    try:
        for amount in (0.49, 0.48, 0.47, 0.46, 0.45, 0.44):
            trial.move_to(trial.dial.nearest(amount))
        qtbot.waitUntil(lambda: answered(trial), timeout=LONG)
    finally:
        del trial._questions._worker.submit

    moved = [amount for task, amount in asked if task == "replan" and amount not in {1.0, 0.43}]
    assert moved[-1] == 0.44
    assert len(moved) <= 2
    assert trial.valid.plan.cost.total == pytest.approx(1112.0)


def test_that_a_trial_is_no_plan_of_the_book_and_escape_ends_it(window, trial, bar, qtbot):
    session, actions, page = window.workspace.session, window.actions_, window.workspace.pages.plan
    before = session.book, session.current_plan
    qtbot.waitUntil(actions["export"].isEnabled, timeout=LONG)
    move(trial, qtbot, 0.4)
    qtbot.waitUntil(lambda: trial.whole is not None, timeout=LONG)

    assert (session.book, session.current_plan) == before
    assert not actions["export"].isEnabled()
    assert not actions["save_plan"].isEnabled()
    assert not session.is_modified
    window.go_to("report")
    assert bar.costs.text() == "This page shows the plan of the book, not the trial."
    paper = window.workspace.pages.report.paper
    qtbot.waitUntil(lambda: "1,100.00" in paper.toPlainText(), timeout=LONG)
    window.go_to("plan")
    actions["cancel"].trigger()
    assert not trial.is_on
    assert page.headline.figure.text() == f"+100.00{SPACE}USD"
    assert page.headline.caption.text() == "The rules cost"
    assert actions["export"].isEnabled()
    assert actions["cancel"].shortcut().toString() == "Esc"


def test_that_the_shares_of_the_book_are_not_called_those_of_the_trial_while_another_stage_is_asked(
    window, trial, qtbot
):
    shares = window.workspace.pages.plan.mix
    move(trial, qtbot, 0.4)
    assert "trial" in shares.bars.heading()
    shares.stages.buttons["owned"].click()

    # The bars of the stage are put together in the next turns; until then those of the trial stay, as its own.
    assert "Owned" not in shares.bars.heading()
    qtbot.waitUntil(lambda: shares.bars.heading() == "Share of each country by material: Owned", timeout=LONG)
    qtbot.waitUntil(lambda: "Owned · trial" in shares.bars.heading(), timeout=LONG)


def test_that_keeping_a_trial_is_one_undo_step_that_is_planned_where_one_stands(window, trial, bar, qtbot):
    session, page = window.workspace.session, window.workspace.pages.origins
    first = session.current_plan
    window.go_to("origins")
    qtbot.waitUntil(lambda: not session.is_busy and page.has_results, timeout=LONG)
    move(trial, qtbot, 0.4)
    with qtbot.waitSignal(session.planned, timeout=LONG):
        qtbot.mouseClick(bar.keep, Qt.MouseButton.LeftButton)
        assert bar.state.text() == "Planning …"
        assert trial.valid.plan.cost.total == pytest.approx(1120.0)

    assert session.book["rules"].cells["amount"].tolist() == ["40 %"]
    assert session.current_plan.plan.cost.total == pytest.approx(1120.0)
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "Set Cap to 40 %"
    assert window.place_name == "origins"
    assert not trial.is_on
    assert trial.dial.own == 0.4
    heard = []
    session.said.connect(heard.append)
    session.undo_stack.undo()
    assert session.book["rules"].cells["amount"].tolist() == ["50 %"]
    assert trial.dial is None
    assert bar.costs.text() == "Optimise again to move a rule."
    # Once the book is checked it is known to be the one before: its plan answers it again, and export is allowed.
    qtbot.waitUntil(lambda: trial.dial is not None, timeout=LONG)
    assert session.current_plan is first
    assert "The last result for this book is on show again" in heard
    assert not session.is_plan_out_of_date
    assert trial.dial.own == 0.5
    assert window.workspace.before.planned.plan.cost.total == pytest.approx(1120.0)
    session.undo_stack.redo()
    qtbot.waitUntil(lambda: session.current_plan is not first and not session.is_plan_out_of_date, timeout=LONG)
    assert session.current_plan.plan.cost.total == pytest.approx(1120.0)


def test_that_an_edit_and_another_book_end_a_trial(window, trial, qtbot):
    session = window.workspace.session
    move(trial, qtbot, 0.4)
    session.edit(ChangeSet("Dearer", (SetCells("offers", (1,), ("unit_price",), (13.0,)),)))

    assert not trial.is_on
    assert trial.valid is None
    session.optimise()
    qtbot.waitUntil(lambda: trial.dial is not None, timeout=LONG)
    move(trial, qtbot, 0.4)
    assert trial.valid.plan.cost.total == pytest.approx(1180.0)
    session._open(book(), "other.xlsx", None, [])
    assert trial.dial is None
    assert not window.workspace.cap_bar.isVisibleTo(window)


def test_that_the_end_of_the_worker_is_said_and_the_next_amount_is_planned(window, trial, bar, qtbot):
    worker = trial._questions._worker
    qtbot.waitUntil(lambda: worker.is_idle and trial._question() is None, timeout=LONG)
    trial.move_to(trial.dial.nearest(0.4))
    worker._process.kill()
    qtbot.waitUntil(lambda: bool(trial.failure), timeout=LONG)

    assert bar.costs.text().startswith("Not planned: The worker process ended unexpectedly")
    move(trial, qtbot, 0.39)
    assert trial.valid.plan.cost.total == pytest.approx(1122.0)


def test_that_every_change_is_planned_where_that_is_switched_on_and_errors_leave_the_last_plan(window, qtbot):
    session, page = window.workspace.session, window.workspace.pages.plan
    window.go_to("supply")
    window.actions_["live"].trigger()
    with qtbot.waitSignal(session.planned, timeout=LONG):
        session.edit(ChangeSet("Dearer", (SetCells("offers", (1,), ("unit_price",), (13.0,)),)))
    assert session.current_plan.plan.cost.total == pytest.approx(1150.0)
    assert window.place_name == "supply"
    window.go_to("plan")

    session.edit(ChangeSet("Wrong", (SetCells("offers", (1,), ("unit_price",), ("x",)),)))
    qtbot.waitUntil(lambda: session.errors > 0, timeout=LONG)
    assert page.banner.text.text().endswith("1 error stops planning.")
    assert page.headline.figure.text() == f"+150.00{SPACE}USD"
    with qtbot.waitSignal(session.planned, timeout=LONG):
        session.undo_stack.undo()
        session.edit(ChangeSet("Cheaper", (SetCells("offers", (1,), ("unit_price",), (11.0,)),)))
    assert session.current_plan.plan.cost.total == pytest.approx(1050.0)
    assert window.settings.plans_live


def test_that_the_slider_says_what_it_stands_on(window, trial, bar, qtbot):
    move(trial, qtbot, 0.4)

    assert bar.slider.accessibleDescription().startswith(f"at most 40.0{SPACE}%. Trial: 40.0{SPACE}% instead of")
    assert bar.slider.accessibleName()
    assert bar.rules.accessibleDescription() == trial.dial.rule.sentence
    qtbot.mouseClick(bar.slider, Qt.MouseButton.LeftButton, pos=QPoint(bar.slider.width() - 1, 5))
    assert trial.amount == 0.0


def test_that_a_picture_of_a_trial_says_that_it_is_none_of_the_books_plan(window, trial, tmp_path):
    tools, chart = window.workspace.chart_tools, window.workspace.pages.plan.mix.bars
    before, during = tmp_path / "before.svg", tmp_path / "during.svg"
    tools.write(chart, before)
    trial.move_to(trial.dial.nearest(0.4))
    tools.write(chart, during)

    assert "Trial, not the plan of the book" not in before.read_text(encoding="utf-8")
    assert "Trial, not the plan of the book: Cap" in during.read_text(encoding="utf-8")
    for page, kind in ((window.workspace.pages.risk, LossBars), (window.workspace.pages.compare, CostBars)):
        assert "Trial" not in tools._warning(page.findChild(kind))


def test_that_a_plan_is_not_called_unplanned_because_it_is_not_known_how_far_its_rule_could_go(trial, bar, qtbot):
    qtbot.waitUntil(lambda: "The rule costs" in bar.costs.text(), timeout=LONG)
    asked = {"token": trial._token, "rule": "Cap"}
    trial._questions.failed.emit(Question("reach", trial.amount), asked, "It was not found.")
    assert "The rule costs" in bar.costs.text()
    trial._questions.failed.emit(Question("replan", trial.amount), asked, "It was not solved.")
    assert bar.costs.text() == "Not planned: It was not solved."
    trial.move_to(trial.dial.nearest(0.4))
    trial.back()
    assert "Not planned" not in bar.costs.text()


def test_that_the_bar_goes_where_no_plan_exists(window, bar, qtbot):
    session = window.workspace.session
    assert bar.isVisibleTo(window)
    session.edit(ChangeSet("Less", (SetCells("offers", (1,), ("capacity",), (10.0,)),)))
    session.optimise()
    qtbot.waitUntil(lambda: not session.is_busy and not session.is_plan_out_of_date, timeout=LONG)

    assert not session.current_plan.plan.status.has_plan
    assert not bar.isVisibleTo(window)
