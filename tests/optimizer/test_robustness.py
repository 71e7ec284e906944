"""Extreme and degenerate books: the numbers stay those that a person works out."""

import numpy as np
import pytest

from data.plan import Status
from optimizer.planning import plan_case
from tests.books import make_book, shuffled
from tests.optimizer.planned import case_of
from tests.optimizer.random_books import random_book
from tests.plans import bought, cap, exposed, plan_of, suppliers_in
from tests.seeds import seeds

COUNTRIES = suppliers_in(A="CN", B="AU")
PRICES = {"A": 1.0, "B": 2.0}


def close(value: float):
    return pytest.approx(value, rel=1e-9, abs=0.0)


def offers(price: float = 1.0, **more: object) -> list[dict[str, object]]:
    """An offer of each supplier, at 1 and 2 times the price."""
    return [{"offer": s, "supplier": s, "unit_price": times * price, **more} for s, times in PRICES.items()]


@pytest.mark.parametrize("unit", ["kg", "g", "t", "lb"])
@pytest.mark.parametrize("price", [1e-6, 1e-3, 1.0, 1e9])
@pytest.mark.parametrize("quantity", [1e-6, 1e-3, 1.0, 1e9])
def test_that_a_cap_costs_a_third_more_whatever_the_size_of_quantities_and_prices(quantity, price, unit):
    plan = plan_of(
        materials=[{"material": "M", "unit": unit}],
        requirements=[{"quantity": quantity}],
        suppliers=COUNTRIES,
        offers=offers(price),
        rules=cap("65 %"),
    )
    assert plan.status is Status.OPTIMAL
    assert plan.cost.total == close(1.35 * quantity * price)
    assert plan.unconstrained == close(quantity * price)
    assert bought(plan) == {"A": close(0.65 * quantity), "B": close(0.35 * quantity)}
    assert exposed(plan, "CN")["price_per_point"] == close(0.01 * quantity * price)


@pytest.mark.parametrize("measure", ["quantity", "value"])
@pytest.mark.parametrize("size", [1e-6, 1.0, 1e9])
def test_that_a_flexible_cap_is_weighed_alike_whatever_its_size(size, measure):
    # A point costs half of what moving it costs, so China delivers all; its value, too, is all of the base.
    plan = plan_of(
        requirements=[{"quantity": size}],
        suppliers=COUNTRIES,
        offers=offers(),
        rules=cap("65 %", measure=measure, flexible=0.005 * size),
    )
    assert plan.cost.penalty == close(0.175 * size)
    assert plan.cost.total == close(1.175 * size)


@pytest.mark.parametrize("size", [1e-6, 1.0, 1e9])
def test_that_an_absolute_cap_holds_whatever_its_size(size):
    plan = plan_of(
        requirements=[{"quantity": 2.0 * size}], suppliers=COUNTRIES, offers=offers(), rules=cap(f"{size:.9f} kg")
    )
    assert plan.cost.total == close(3.0 * size)
    assert exposed(plan, "CN")["price_per_point"] == close(1.0)


def test_that_a_small_absolute_cap_holds_beside_a_large_requirement():
    plan = plan_of(requirements=[{"quantity": 1e6}], suppliers=COUNTRIES, offers=offers(), rules=cap("0.5 kg"))
    assert bought(plan)["A"] == close(0.5)


@pytest.mark.parametrize(("small", "large"), [(1e-3, 1e6), (1.0, 1e9)])
def test_that_small_and_large_materials_keep_their_rules_beside_one_another(small, large):
    needed = {"S": small, "L": large}
    plan = plan_of(
        requirements=[{"material": m, "quantity": quantity} for m, quantity in needed.items()],
        suppliers=COUNTRIES,
        offers=[
            {"offer": m + s, "supplier": s, "material": m, "unit_price": price}
            for m in needed
            for s, price in PRICES.items()
        ],
        rules=cap("65 %", applies_to="each material"),
    )
    assert bought(plan) == {
        m + s: close(part * quantity) for m, quantity in needed.items() for s, part in (("A", 0.65), ("B", 0.35))
    }


@pytest.mark.parametrize("capacity", [60.0, 1e15])
def test_that_a_supplier_capacity_holds_for_grams_beside_tonnes(capacity):
    # A serves both; N is needed by the gram. With 60 kg of capacity, 40 kg of M and nothing of N move to B at best.
    plan = plan_of(
        materials=[{"material": "M"}, {"material": "N", "unit": "g"}],
        requirements=[{"material": "M", "quantity": 100.0}, {"material": "N", "quantity": 1.0}],
        suppliers=[{"supplier": "A", "country": "CN", "capacity": capacity, "capacity_unit": "kg"}, COUNTRIES[1]],
        offers=[
            {"offer": m + s, "supplier": s, "material": m, "unit_price": price}
            for m in "MN"
            for s, price in PRICES.items()
        ],
    )
    held = min(capacity, 100.001)
    # A gram of N at B costs 1 more for a gram, a kilogram of M 1 more for a kilogram: M gives way.
    assert plan.cost.total == close(1.0 + 100.0 + (100.001 - held))
    assert bought(plan)["NA"] == close(1.0)


def test_that_nothing_needed_costs_nothing():
    plan = plan_of(requirements=[{"quantity": 0.0}], suppliers=COUNTRIES, offers=offers(), rules=cap("65 %"))
    assert plan.status is Status.OPTIMAL
    assert plan.cost.total == 0.0
    assert len(plan.awards) == 0
    assert plan.certificate.ok


def test_that_what_is_free_is_bought_first_and_a_plan_may_cost_nothing():
    plan = plan_of(suppliers=COUNTRIES, offers=[{**row, "unit_price": 0.0} for row in offers()], rules=cap("65 %"))
    assert plan.cost.total == 0.0
    assert plan.awards["quantity"].sum() == close(100.0)
    free = [{**offers()[0], "unit_price": 0.0}, offers()[1]]
    assert plan_of(suppliers=COUNTRIES, offers=free, rules=cap("65 %")).cost.total == close(70.0)


def test_that_offers_that_are_never_valid_leave_no_plan():
    plan = plan_of(
        requirements=[{"period": "2027-Q1", "quantity": 1.0}],
        suppliers=COUNTRIES,
        offers=offers(valid_to="2026-12-31"),
        rules=cap("65 %"),
    )
    assert plan.status is Status.INFEASIBLE
    assert "requirement of M in 2027-Q1" in plan.conflict


def test_that_a_stocked_material_without_offers_lives_on_its_stock():
    sheets = {
        "requirements": [{"material": "M", "quantity": 10.0}, {"material": "N", "quantity": 40.0}],
        "offers": [{"offer": "O1"}],
    }
    plan = plan_of(**sheets, stock=[{"material": "N", "opening": 50.0, "holding_cost": 0.1}])
    assert plan.cost.total == close(10.0 + 1.0)
    plan = plan_of(**sheets, stock=[{"material": "N", "opening": 30.0}])
    assert plan.status is Status.INFEASIBLE
    assert "N: 40 kg are required, but nobody offers it by then: 10 kg cannot be had." in plan.problems[0].message


def test_that_a_rule_on_a_group_of_countries_without_suppliers_holds_as_a_cap_and_fails_as_a_floor():
    groups = {"EMPTY": ["TO", "TV"]}
    sheets = {"suppliers": COUNTRIES, "offers": offers(), "country_groups": groups}
    assert plan_of(**sheets, rules=cap("10 %", "EMPTY")).cost.total == close(100.0)
    plan = plan_of(**sheets, rules=cap("10 %", "EMPTY", limit="at least"))
    assert plan.status is Status.INFEASIBLE
    assert [(r.rule, r.before, r.after) for r in plan.repairs] == [
        ("cap", "10 %", "0 %"),
        ("new offer of M", "0 kg", "10 kg"),
        ("requirement of M", "100 kg", "0 kg"),
    ]
    assert "from Tonga (EMPTY)" in plan.repairs[1].sentence


@pytest.mark.parametrize(
    ("rule", "total"),
    [
        (cap("100 %"), 100.0),
        (cap("0 %"), 200.0),
        (cap("0 %", "AU"), 100.0),
        (cap("100 %", "AU", limit="at least"), 200.0),
        (cap("0 %", "AU", limit="at least"), 100.0),
        (cap("0 %", "CN", limit="exactly"), 200.0),
        (cap("100 %", "AU", limit="exactly"), 200.0),
        (cap("100 %", "any country"), 100.0),
        (cap("50 %", "any country", **{"except": "CN"}), 100.0),
        (cap("0 %", "any country", **{"except": "CN, AU"}), 100.0),  # nothing is left to limit, and all is known
    ],
)
def test_that_limits_at_the_ends_of_the_scale_hold(rule, total):
    plan = plan_of(suppliers=COUNTRIES, offers=offers(), rules=rule)
    assert plan.status is Status.OPTIMAL
    assert plan.cost.total == close(total)


def test_that_a_cap_of_zero_on_any_country_has_no_plan_but_that_of_all():
    plan = plan_of(suppliers=COUNTRIES, offers=offers(), rules=cap("0 %", "any country"))
    assert plan.status is Status.INFEASIBLE
    assert [(r.rule, r.after) for r in plan.repairs] == [("cap", "50 %"), ("requirement of M", "0 kg")]


@pytest.mark.parametrize("seed", seeds(5, 20))
def test_that_the_order_of_rows_never_changes_an_award(seed):
    first = plan_case(case_of(random_book(seed)))
    again = plan_case(case_of(shuffled(random_book(seed), seed)))
    assert first.status == again.status
    assert first.awards.equals(again.awards)
    assert first.cost == again.cost
    assert first.exposure.equals(again.exposure)
    assert (first.conflict, first.repairs) == (again.conflict, again.repairs)


def test_that_equal_offers_are_told_apart_by_their_name_and_not_by_their_order():
    rows = [{"offer": name, "supplier": "A", "unit_price": 1.0} for name in "dbca"]
    book = make_book(suppliers=suppliers_in(A="CN"), offers=rows)
    awards = [plan_case(case_of(shuffled(book, seed))).awards for seed in range(5)]
    assert all(table.equals(awards[0]) for table in awards)
    assert np.isclose(awards[0]["quantity"].sum(), 100.0)
