"""The price of each rule and of another day to bridge: worked out by hand, and the same as planning anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.plan import Status
from optimizer.events import Watcher
from optimizer.planning import plan_case
from optimizer.sweep import SweepCancelledError
from optimizer.wishes import Wish, price_another_day, price_rules_alone
from tests.books import make_book
from tests.optimizer.planned import BARE
from tests.optimizer.random_books import random_book
from tests.plans import case_of
from tests.seeds import seeds

CAP = {"rule": "Cap", "applies_to": "all", "from": "CN", "limit": "at most", "amount": 0.6}
SUPPLIER = {"rule": "Supplier", "applies_to": "all", "from": "supplier: SA", "limit": "at most", "amount": 0.7}
IDLE = {"rule": "Idle", "applies_to": "all", "from": "DE", "limit": "at most", "amount": 0.9}


def the_case(*rules, **sheets):
    """100 kg: A from China at 2, B from Germany at 3, any amount. Without rules 200; a kilogram moved costs 1."""
    return case_of(
        make_book(
            suppliers=[{"supplier": "SA", "country": "CN"}, {"supplier": "SB", "country": "DE"}],
            offers=[
                {"offer": "A", "supplier": "SA", "unit_price": 2.0, **sheets.pop("of_a", {})},
                {"offer": "B", "supplier": "SB", "unit_price": 3.0},
            ],
            rules=list(rules),
            **sheets,
        )
    )


def test_that_rules_that_do_the_same_work_have_prices_that_do_not_add_up() -> None:
    # Both: 60 kg of A, 240. Without Cap 70 kg: 230; without Supplier still 240; without both 200.
    found = price_rules_alone(the_case(CAP, SUPPLIER, IDLE), 240.0)

    assert {wish.name: wish.other for wish in found} == pytest.approx({"Cap": 230.0, "Supplier": 240.0, "Idle": 240.0})
    assert {wish.name: wish.price for wish in found} == pytest.approx({"Cap": 10.0, "Supplier": 0.0, "Idle": 0.0})


def test_that_a_small_price_beside_a_large_plan_is_said() -> None:
    # 20,000,000 kg of N at 3 from Germany beside the 100 kg of M: 40 kg moved cost 40, of 60 million.
    sheets = {
        "requirements": [{"material": "M", "quantity": 100.0}, {"material": "N", "quantity": 2e7}],
        "offers": [
            {"offer": "A", "supplier": "SA", "unit_price": 2.0},
            {"offer": "B", "supplier": "SB", "unit_price": 3.0},
            {"offer": "C", "supplier": "SB", "material": "N", "unit_price": 3.0},
        ],
        "suppliers": [{"supplier": "SA", "country": "CN"}, {"supplier": "SB", "country": "DE"}],
        "rules": [{**CAP, "applies_to": "material: M"}, {**IDLE, "applies_to": "material: M"}],
    }
    case = case_of(make_book(**sheets))
    found = price_rules_alone(case, plan_case(case, BARE).objective)
    assert {wish.name: wish.price for wish in found} == pytest.approx({"Cap": 40.0, "Idle": 0.0}, abs=1e-6)


def test_that_a_price_is_said_where_the_whole_plan_costs_next_to_nothing() -> None:
    # As the first of these books, a billionth as dear: 100 kg at 2 and 3, of which 40 kg move.
    cheap = [{"offer": "A", "supplier": "SA", "unit_price": 2e-9}, {"offer": "B", "supplier": "SB", "unit_price": 3e-9}]
    case = case_of(
        make_book(
            requirements=[{"material": "M", "quantity": 100.0}],
            offers=cheap,
            suppliers=[{"supplier": "SA", "country": "CN"}, {"supplier": "SB", "country": "DE"}],
            rules=[CAP],
        )
    )
    (found,) = price_rules_alone(case, plan_case(case, BARE).objective)
    assert found.price == pytest.approx(4e-8)


def test_that_a_flexible_rule_is_priced_with_its_penalty() -> None:
    # At 0.4 a point breaking the cap is cheaper than moving a kilogram: 40 points at 0.4 are 16 of the 216.
    assert price_rules_alone(the_case({**CAP, "flexible": 0.4}), 216.0)[0].price == pytest.approx(16.0)


def test_that_plans_with_whole_orders_are_priced_too() -> None:
    # Orders of 25 kg of A: 50 under the cap, 250; without it 100, 200.
    case = the_case(CAP, of_a={"order_multiple": 25.0})
    assert plan_case(case, BARE).cost.total == pytest.approx(250.0)
    assert price_rules_alone(case, 250.0)[0].price == pytest.approx(50.0)


@pytest.mark.parametrize("seed", seeds(12, 200))
def test_that_each_price_is_the_difference_to_a_plan_made_anew(seed: int) -> None:
    case = case_of(random_book(seed))
    plan = plan_case(case, BARE)
    if plan.status is not Status.OPTIMAL:
        pytest.skip("this book has no plan to price")
    for wish in price_rules_alone(case, plan.objective):
        others = replace(case, rules=tuple(rule for rule in case.rules if rule.name != wish.name))
        anew = plan_case(others, BARE).objective
        assert wish.other == pytest.approx(anew, rel=1e-6, abs=1e-6)
        assert wish.price == pytest.approx(plan.objective - anew, rel=1e-5, abs=2e-6 * max(1.0, abs(anew)))
        assert wish.price >= 0.0


def bridging_case(maximum: float | None = None, beside: float = 0.0):
    """365 kg a year, 73 of it from Germany: each day without China needs 0.8 kg, bought at 10 and held at 0.5.

    Beside it so many kg of another material come from Germany at 3.
    """
    return case_of(
        make_book(
            requirements=[
                {"material": "M", "period": "2027", "quantity": 365.0},
                {"material": "N", "period": "2027", "quantity": beside},
            ],
            suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
            offers=[
                {"offer": "O1", "supplier": "S1", "unit_price": 10.0},
                {"offer": "O2", "supplier": "S2", "unit_price": 20.0, "capacity": 73.0},
                {"offer": "O3", "supplier": "S2", "material": "N", "unit_price": 3.0},
            ],
            stock=[{"material": "M", "holding_cost": 0.5, "maximum": maximum}],
            survive=[{"survive": "No China", "from": "China", "stage": "made", "days": 10.0}],
        )
    )


@pytest.mark.parametrize("beside", [0.0, 2e7])
def test_that_another_day_costs_the_stock_that_it_needs(beside) -> None:
    case = bridging_case(beside=beside)
    (day,) = price_another_day(case, plan_case(case, BARE).objective)
    assert day.price == pytest.approx(0.8 * 10.5, abs=1e-5)


def test_that_another_day_that_does_not_fit_into_stock_has_no_price() -> None:
    case = bridging_case(maximum=8.0)
    assert price_another_day(case, plan_case(case, BARE).objective) == [Wish("No China", None, None)]


def test_that_pricing_ends_when_the_user_gives_up() -> None:
    with pytest.raises(SweepCancelledError):
        price_rules_alone(the_case(CAP), 240.0, Watcher(None, lambda: True))
