"""The capacities that a plan without prices uses up, worked out by hand."""

from __future__ import annotations

from data.make_case import make_case
from optimizer.planning import plan_case
from optimizer.used_up import UsedUp, used_up
from tests.books import make_book
from tests.optimizer.planned import BARE

OFFERS = [
    {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0, "capacity": 40.0, "minimum_order": 5.0},
    {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 12.0, "capacity": 70.0, "order_multiple": 20.0},
    {"offer": "O3", "supplier": "S3", "material": "M", "unit_price": 15.0, "capacity": 500.0},
]


def found(offers=OFFERS, periods=("2027",), **supplier):
    """What is used up where 120 kg are required in each period."""
    book = make_book(
        materials=[{"material": "M"}],
        requirements=[{"material": "M", "period": period, "quantity": 120.0} for period in periods],
        suppliers=[{"supplier": "S1", "country": "CN"} | supplier, {"supplier": "S2"}, {"supplier": "S3"}],
        offers=offers,
    )
    case, problems = make_case(book)
    assert case is not None, problems
    return used_up(case, plan_case(case, BARE).awards)


def test_that_a_full_offer_and_one_whose_next_lot_does_not_fit_are_used_up():
    """40 of O1, three lots of 20 of O2 (70 would hold no fourth), 20 of O3, which could deliver 500."""
    assert found() == (
        UsedUp("offer", "O1", "M", 1, 40.0, 40.0, "kg"),
        UsedUp("offer", "O2", "M", 1, 60.0, 70.0, "kg"),
    )


def test_that_periods_in_which_it_is_full_are_added_up():
    assert found(periods=("2027", "2028"))[0] == UsedUp("offer", "O1", "M", 2, 80.0, 80.0, "kg")


def test_that_a_supplier_is_used_up_in_the_unit_of_its_capacity():
    """0.03 t of S1 hold O1 back at 30 kg, which is not all that O1 has."""
    full = found(capacity=0.03, capacity_unit="t")

    assert [(each.kind, each.name) for each in full] == [("offer", "O2"), ("supplier", "S1")]
    assert (full[1].periods, round(full[1].used, 9), full[1].capacity, full[1].unit) == (1, 0.03, 0.03, "t")


def test_that_nothing_is_used_up_where_every_offer_could_deliver_more():
    assert found(OFFERS[2:]) == ()
