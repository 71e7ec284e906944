"""Where the difference of two plans lies and what caused it, worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from data.edits import ChangeSet, SetCells, apply
from data.plan import Cost, Status
from desktop.compare.book_changes import CHANGES, book_changes
from desktop.compare.causes import cause_words, movement_words, what_changed
from desktop.compare.compared import Compared, of_planned
from desktop.compare.movement import Movement, movement
from desktop.session.planned import Planned
from tests.desktop.compare.worked import loose_plan, tight_plan

SPACE = "\N{NO-BREAK SPACE}"


def bought(*awards: tuple[str, float, float], fixed: float = 0.0) -> Compared:
    """A plan that buys of some offers a quantity for a cost."""
    planned = loose_plan()
    spent = sum(cost for _offer, _quantity, cost in awards)
    frame = pd.DataFrame(
        [
            {"offer": offer, "supplier": "S", "material": "M", "period": "2027", "quantity": quantity, "unit": "kg",
             "unit_cost": cost / quantity, "cost": cost}
            for offer, quantity, cost in awards
        ]
    )  # fmt: skip
    cost = Cost(spent + fixed, spent, 0.0, 0.0, 0.0, fixed, 0.0, 0.0, 0.0)
    plan = replace(planned.plan, awards=frame, cost=cost, exposure=planned.plan.exposure.iloc[:0])
    return of_planned(Planned(plan, planned.mix, planned.rules, planned.book), "Plan")


def test_that_what_both_plans_buy_is_repriced_and_the_rest_has_moved() -> None:
    # A: 10 at 2 become 8 at 3: 8 · 1 dearer, 2 · 2 less. B: 5 at 4 become 7 at 4: 2 · 4 more. C is new: 6.
    found = movement(
        bought(("A", 10.0, 20.0), ("B", 5.0, 20.0)),
        bought(("A", 8.0, 24.0), ("B", 7.0, 28.0), ("C", 1.0, 6.0), fixed=3.0),
    )
    assert (found.repriced, found.moved, found.parts["fixed"]) == pytest.approx((8.0, 10.0, 3.0))
    assert found.total == pytest.approx((24.0 + 28.0 + 6.0 + 3.0) - 40.0)


def test_that_the_shown_parts_add_up_to_the_shown_total_largest_first() -> None:
    third = 10.0 / 3.0
    said = movement_words(Movement(third, third, {"fixed": third, "holding": -20.0}), -10.0, "USD")
    assert said == (
        f"The difference adds up: holding −20.00{SPACE}USD, the same purchases at other prices +3.33{SPACE}USD, "
        f"purchases that moved +3.33{SPACE}USD, fixed cost +3.33{SPACE}USD, rounding +0.01{SPACE}USD; "
        f"together −10.00{SPACE}USD."
    )


def test_that_the_difference_is_one_number_in_every_sentence() -> None:
    # 5.006 is shown as 5.01 and 10.004 as 10.00: a reader finds 4.99, though 4.998 lie between them.
    first, other = bought(("A", 1.0, 5.006)), bought(("A", 1.0, 10.004))
    said = what_changed(first, other, pd.DataFrame(columns=list(CHANGES)))

    assert f"4.99{SPACE}USD more" in said[0]
    assert said[2] == (
        f"The difference adds up: the same purchases at other prices +5.00{SPACE}USD, rounding −0.01{SPACE}USD; "
        f"together +4.99{SPACE}USD."
    )


def test_that_one_changed_cell_is_named_as_the_cause() -> None:
    first = bought(("A", 10.0, 20.0))
    dearer = ChangeSet("Dearer", (SetCells("offers", (0,), ("unit_price",), (3.0,)),))
    book = apply(first.planned.book, dearer)[0]
    other = bought(("A", 10.0, 30.0))
    other = replace(other, planned=replace(other.planned, book=book))
    changes = book_changes(first.planned.book, book)
    (row,) = changes.to_dict("records")

    said = cause_words(first, other, changes)
    assert said.startswith(f"Only one cell differs: Offers, {row['row']}, Unit price: {row['before']} became 3.")
    assert said.endswith("Nothing else differs: the difference comes from there.")


def test_that_a_plan_that_is_not_proved_is_no_proof_of_a_cause() -> None:
    first, other = of_planned(loose_plan(), "One"), of_planned(tight_plan(), "Two")
    changes = book_changes(first.planned.book, other.planned.book)
    proved = cause_words(first, other, changes)
    open_plan = replace(other.planned, plan=replace(other.planned.plan, status=Status.FEASIBLE))

    assert "a part of the difference may be that" not in proved
    assert "a part of the difference may be that" in cause_words(first, replace(other, planned=open_plan), changes)


def test_that_rules_that_came_to_their_limit_or_left_it_are_named() -> None:
    first, other = of_planned(loose_plan(), "One"), of_planned(tight_plan(), "Two")
    free = other.planned.plan.exposure.assign(binding=False)
    other = replace(other, planned=replace(other.planned, plan=replace(other.planned.plan, exposure=free)))
    none = pd.DataFrame(columns=list(CHANGES))

    assert what_changed(first, other, none)[-1] == "Within their limit now: Cap."
    assert what_changed(other, first, none)[-1] == "At or beyond their limit now: Cap."
