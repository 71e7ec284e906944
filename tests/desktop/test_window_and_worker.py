"""The window while its worker is slow, does not listen, or ends."""

import pytest

from tests.desktop.conftest import STAND_IN
from tests.desktop.test_window import LONG, set_price


def test_that_a_book_with_changes_is_not_left_while_something_runs(make_window, qtbot, told):
    window = make_window(command=[*STAND_IN, "slow"])
    window.workspace.session.new_book()
    set_price(window, 0, "7")
    window.actions_["optimise"].trigger()
    window.close()

    assert window.isVisible()
    assert told[0][0] == "Something is still running"
    window.actions_["cancel"].trigger()
    qtbot.waitUntil(lambda: not window.workspace.session.is_busy, timeout=LONG)


@pytest.mark.parametrize("manners", ["slow", "deaf"])
def test_that_escape_cancels_a_plan_and_the_window_works_on(make_window, qtbot, manners, tmp_path):
    window = make_window(command=[*STAND_IN, manners])
    session = window.workspace.session
    session.new_book()
    window.actions_["optimise"].trigger()
    qtbot.waitUntil(lambda: window.status.bar.isVisible() and "Solving" in window.status.message.text(), timeout=LONG)
    assert window.actions_["cancel"].isVisible()

    window.actions_["cancel"].trigger()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=LONG)

    assert session.current_plan is None
    assert window.status.message.text() == "Cancelled"
    assert window.actions_["optimise"].isEnabled()
    assert not window.actions_["cancel"].isVisible()


def test_that_the_end_of_the_worker_is_reported_and_the_book_stays(make_window, qtbot, told):
    window = make_window(command=[*STAND_IN, "dies"])
    window.workspace.session.new_book()
    set_price(window, 0, "7")
    window.actions_["optimise"].trigger()

    qtbot.waitUntil(lambda: bool(told), timeout=LONG)

    assert "ended unexpectedly" in told[0][1]
    assert window.workspace.session.book["offers"].cells["unit_price"].tolist() == [7]
