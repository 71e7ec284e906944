"""The dial of a rule, and the slider that it is moved by, without a window."""

from __future__ import annotations

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
    assert share.reachable == 0.608417
    assert share.typed(share.own_stop).text == "65.5 %"
    floor = dial("at least", "share", "", 0.2)
    assert (floor.stops[0], floor.stops[-1]) == (0.0, 1.0)
    amount = dial("at most", "quantity", "t", 118.0)
    assert (amount.stops[0], amount.stops[-1]) == (236.0, 0.0)
    assert amount.typed(1).text == "233.64 t"
    count = dial("at least", "count", "", 2.0)
    assert count.stops == (0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0)
    assert dial("at most", "money", "", 0.0).stops == (0.0,)


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
    boxes = sorted((box for _text, box in captions), key=lambda box: box.left())
    assert all(one.right() < other.left() for one, other in pairwise(boxes))
    assert all(slider.rect().toRectF().contains(box) for box in boxes)
