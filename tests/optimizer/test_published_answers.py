"""Plans of problems that others have published with their answers."""

from collections.abc import Mapping, Sequence

import pytest

from data.plan import Plan, Status
from tests.plans import bought, plan_of

Site = tuple[float, float, Sequence[float]]
"""Capacity, fixed cost, and the cost of one unit to each customer."""


def close(value: float):
    return pytest.approx(value, rel=1e-9)


def location_plan(need: Mapping[str, float], sites: Mapping[str, Site], unit: str = "pcs") -> Plan:
    """The plan of a location problem: a customer is a material that its sites offer, a site is a supplier."""
    return plan_of(
        materials=[{"material": customer, "unit": unit} for customer in need],
        contents=[],
        requirements=[{"material": customer, "quantity": quantity} for customer, quantity in need.items()],
        suppliers=[
            {"supplier": site, "country": "US", "capacity": most, "capacity_unit": unit, "fixed_cost": fixed}
            for site, (most, fixed, _) in sites.items()
        ],
        offers=[
            {"offer": f"{site} to {customer}", "supplier": site, "material": customer, "unit_price": float(price)}
            for site, (_, _, prices) in sites.items()
            for customer, price in zip(need, prices, strict=True)
        ],
    )


def used(plan: Plan) -> set[str]:
    """The suppliers with an award."""
    assert plan.status is Status.OPTIMAL
    return set(plan.awards["supplier"])


def test_that_three_dealers_with_a_least_order_of_30_and_fees_sell_150_contracts_for_66500():
    # J. M. Weiming, Mastering Python for Finance (2015), chapter 2, "integer programming with binary conditions".
    # Y: 90 × 350 + 2,000 = 33,500; Z: 60 × 450 + 6,000 = 33,000. X in place of Z: 60 × 500 + 4,000 = 34,000.
    dealers = {"X": (500.0, 4000.0, 100.0), "Y": (350.0, 2000.0, 90.0), "Z": (450.0, 6000.0, 70.0)}
    plan = plan_of(
        materials=[{"material": "M", "unit": "pcs"}],
        requirements=[{"quantity": 150.0}],
        offers=[
            {"offer": dealer, "supplier": dealer, "unit_price": price, "fixed_cost": fee, "capacity": most,
             "minimum_order": 30.0, "order_multiple": 1.0}
            for dealer, (price, fee, most) in dealers.items()
        ],
    )  # fmt: skip
    assert (plan.status, plan.cost.total) == (Status.OPTIMAL, close(66_500.0))
    assert bought(plan) == {"Y": close(90.0), "Z": close(60.0)}


@pytest.mark.parametrize(
    ("overbuying", "awards", "cost"),
    [("allowed", {"A": 7500.0}, 37_500.0), ("forbidden", {"B": 6000.0}, 40_200.0)],
)
def test_that_6000_of_two_vendors_with_two_kinds_of_breaks_cost_37500_or_without_surplus_40200(
    overbuying, awards, cost
):
    # LINDO Systems, model library, QdiscSupL: vendor A discounts all units, vendor B what lies beyond each break.
    # A: 7,500 × 5 = 37,500, and 6,000 × 7 = 42,000. B: 1,200 × 8 + 1,800 × 7 + 3,000 × 6 = 40,200.
    schedules = {
        "A": ("all units", [(1000, 8), (2500, 7), (7500, 5), (15_000, 3)]),
        "B": ("incremental", [(1200, 7), (3000, 6), (7500, 4), (14_000, 2)]),
    }
    plan = plan_of(
        settings={"overbuying": overbuying},
        requirements=[{"quantity": 6000.0}],
        offers=[{"offer": "A", "unit_price": 9.0}, {"offer": "B", "unit_price": 8.0}],
        price_breaks=[
            {"offer": vendor, "type": kind, "from_quantity": float(begins), "unit_price": float(price)}
            for vendor, (kind, breaks) in schedules.items()
            for begins, price in breaks
        ],
    )
    assert (plan.status, plan.cost.total) == (Status.OPTIMAL, close(cost))
    assert bought(plan) == {vendor: close(quantity) for vendor, quantity in awards.items()}


def test_that_computer_plants_serve_their_stores_at_228100():
    # PuLP, case studies, "A facility location problem" (Mitchell and Phillips 2007). Fixed 205,000; transport:
    # Los Angeles 1,700 × 4 + 300 × 7, San Francisco 700 × 3 + 1,000 × 6, Phoenix 1,500 × 3 + 200 × 8 = 23,100.
    plan = location_plan(
        {"San Diego": 1700.0, "Barstow": 1000.0, "Tucson": 1500.0, "Dallas": 1200.0},
        {
            "San Francisco": (1700.0, 70_000.0, (5, 3, 2, 6)),
            "Los Angeles": (2000.0, 70_000.0, (4, 7, 8, 10)),
            "Phoenix": (1700.0, 65_000.0, (6, 5, 3, 8)),
            "Denver": (2000.0, 70_000.0, (9, 8, 6, 5)),
        },
    )
    assert (plan.cost.total, plan.cost.fixed) == (close(228_100.0), close(205_000.0))
    assert used(plan) == {"San Francisco", "Los Angeles", "Phoenix"}


def test_that_five_customers_are_served_from_two_of_three_facilities_at_5610():
    # Pedroso and Kubo (2012), flp.py, in "Mathematical optimization: solving problems using SCIP and Python".
    # Facility 2: 80 × 6 + 270 × 4 + 150 × 3 = 2,010; facility 3: 100 × 4 + 160 × 3 + 180 × 4 = 1,600; 2 × 1,000 fixed.
    plan = location_plan(
        {"1": 80.0, "2": 270.0, "3": 250.0, "4": 160.0, "5": 180.0},
        {
            "F1": (500.0, 1000.0, (4, 5, 6, 8, 10)),
            "F2": (500.0, 1000.0, (6, 4, 3, 5, 8)),
            "F3": (500.0, 1000.0, (9, 7, 4, 3, 4)),
        },
        unit="kg",
    )
    assert (plan.cost.total, used(plan)) == (close(5610.0), {"F2", "F3"})


def test_that_ten_stores_are_supplied_from_four_of_five_warehouses_at_383():
    # CSPLib, problem 34 (Hnich), data of the OPL book (Van Hentenryck 1999): 4 × 30 fixed and 263 of supply.
    supply = [
        (20, 24, 11, 25, 30), (28, 27, 82, 83, 74), (74, 97, 71, 96, 70), (2, 55, 73, 69, 61), (46, 96, 59, 83, 4),
        (42, 22, 29, 67, 59), (1, 5, 73, 59, 56), (10, 73, 13, 43, 96), (93, 35, 63, 85, 46), (47, 65, 55, 71, 95),
    ]  # fmt: skip
    most = {"Bonn": 1.0, "Bordeaux": 4.0, "London": 2.0, "Paris": 1.0, "Rome": 3.0}
    costs = zip(most, zip(*supply, strict=True), strict=True)
    plan = location_plan(
        {f"store {number}": 1.0 for number in range(10)},
        {warehouse: (most[warehouse], 30.0, prices) for warehouse, prices in costs},
    )
    assert (plan.cost.total, plan.cost.fixed) == (close(383.0), close(120.0))
    served = plan.awards.groupby("supplier")["material"].agg(lambda stores: {int(name[-1]) for name in stores})
    assert served.to_dict() == {"Bonn": {3}, "Bordeaux": {1, 5, 6, 8}, "London": {7, 9}, "Rome": {0, 2, 4}}
