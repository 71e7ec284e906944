"""Random sessions of the real window: no exception, no hang, no growth, and undo of everything is the first book."""

from __future__ import annotations

import pytest

from tests.desktop.random_sessions import run_sessions

ACTIONS = 50
TOGETHER = 10


def test_that_random_sessions_break_no_law_of_the_window(tmp_path, qapp):
    run_sessions(0, 1, ACTIONS, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("first", range(0, 500, TOGETHER))
def test_that_500_random_sessions_break_no_law_never_hang_and_do_not_grow(first, tmp_path, qapp):
    (seconds, action), growth = run_sessions(first, TOGETHER, ACTIONS, tmp_path)

    print(f"slowest action {seconds:.1f} s of processor time ({action}), grown by {growth:.0f} MB")
    assert seconds < 5, action
    assert growth < 100
