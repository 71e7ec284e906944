"""The dial of a rule, and the slider that it is moved by, without a window."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from desktop.charts.cap_slider import CapSlider
from desktop.session.planned import RuleFacts
from desktop.trial.dial import dial_of

SPACE = "\N{NO-BREAK SPACE}"


def test_that_the_dial_of_each_kind_of_rule_goes_from_loose_to_tight_through_its_own_amount():
    def dial(limit: str, kind: str, unit: str, own: float, reachable: float | None = None):
        return dial_of(RuleFacts("R", limit, "country", kind, unit, "", 0), own, "USD", reachable)

    share = dial("at most", "share", "", 0.655, 0.60841682)
    assert (share.stops[0], share.stops[-1], len(share.stops)) == (1.0, 0.0, 103)
    assert share.stops[share.own_stop] == 0.655
    assert share.reachable == 0.609
    assert share.typed(share.own_stop).text == "65.5 %"
    floor = dial("at least", "share", "", 0.2)
    assert (floor.stops[0], floor.stops[-1]) == (0.0, 1.0)
    amount = dial("at most", "quantity", "t", 118.0)
    assert (amount.stops[0], amount.stops[-1]) == (236.0, 0.0)
    assert amount.typed(1).text == "233.64 t"
    count = dial("at least", "count", "", 2.0)
    assert count.stops == (0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0)
    assert dial("at most", "money", "", 0.0).stops == (0.0,)
    assert dial("at most", "quantity", "t", 118.0, 60.8416823).reachable == 60.8417


@pytest.mark.parametrize(
    ("limit", "own", "found", "shown"),
    [
        ("at most", 0.5, 0.305767, 0.306),
        ("at least", 0.2, 0.305767, 0.305),
        ("at most", 0.5, 0.3, 0.3),
        ("at most", 0.3058, 0.305767, 0.3058),
        ("at most", 0.3057, 0.305767, 0.306),
        ("at most", 0.5, 0.0, 0.0),
        ("at least", 0.5, 1.0, 1.0),
    ],
)
def test_that_the_tightest_share_is_the_tenth_of_a_point_at_which_a_plan_exists(limit, own, found, shown):
    """The book's own amount between the two has a plan as well, and is not called out of reach."""
    dial = dial_of(RuleFacts("R", limit, "country", "share", "", "", 0), own, "USD", found)

    assert dial.reachable == shown
    assert dial.stops[dial.nearest(dial.reachable)] == shown


@pytest.mark.parametrize(
    ("width", "reachable", "between"),
    [
        (480, 0.3, [f"every requirement met to 30.0{SPACE}%"]),
        (160, 0.3, [f"30.0{SPACE}%"]),
        (480, 0.0, []),
        (480, None, []),
    ],
)
def test_that_the_slider_names_its_ends_and_how_far_every_requirement_is_met(qtbot, theme, width, reachable, between):
    slider = CapSlider(theme)
    qtbot.addWidget(slider)
    slider.resize(width, slider.sizeHint().height())
    cap = dial_of(RuleFacts("Cap", "at most", "country", "share", "", "", 0), 0.5, "USD", reachable)
    slider.show_dial(cap, cap.own_stop)
    captions = slider.captions()

    assert [text for text, _box in captions] == [f"100.0{SPACE}%", f"0.0{SPACE}%", *between]
    slider.show_dial(replace(cap, has_rows=True), cap.own_stop)
    of_all = [f"{text} for all rows at once" if text.startswith("every") else text for text in between]
    assert [text for text, _box in slider.captions()][2:] == of_all
    boxes = sorted((box for _text, box in captions), key=lambda box: box.left())
    assert all(one.right() < other.left() for one, other in pairwise(boxes))
    assert all(slider.rect().toRectF().contains(box) for box in boxes)
