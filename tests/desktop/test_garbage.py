"""Python looks for garbage without keeping the window: small amounts are found, masses are not looked through."""

from __future__ import annotations

import gc
import weakref

import pytest

from desktop.garbage import Garbage


class Knot:
    """Something that only a look for garbage can take away."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def garbage(qapp):
    made = Garbage()
    yield made
    made.stop()


def old_knot():
    knot = Knot()
    gc.collect()
    return weakref.ref(knot)


def test_that_a_look_takes_away_what_became_garbage_since_the_start(garbage):
    known = old_knot()
    assert known() is not None
    garbage.look()

    assert known() is None


def test_that_python_does_not_look_through_what_is_old_by_itself(garbage):
    known = old_knot()
    kept = [[] for _ in range(300_000)]

    assert known() is not None
    assert len(kept) == 300_000


def test_that_masses_are_put_aside_and_go_when_nobody_needs_them(garbage):
    stays = gc.get_freeze_count()
    kept = [Knot() for _ in range(100_000)]
    garbage.look()
    assert gc.get_freeze_count() > stays + 100_000

    last = weakref.ref(kept[-1])
    for knot in kept:
        knot.itself = None
    del knot, kept
    assert last() is None


def test_that_python_looks_as_before_when_it_is_stopped(qapp):
    before = gc.get_threshold()
    garbage = Garbage()
    assert gc.get_threshold() != before
    garbage.stop()

    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)
