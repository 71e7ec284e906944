"""The exact oracle on published and hand-worked books, and against the list of all plans in whole lots."""

import math

import pytest

from tests.optimizer.exact_oracle import exact_least_cost
from tests.optimizer.lot_enumeration import Buyer, cheapest_in_lots
from tests.optimizer.random_terms import random_terms

PUMPS = {
    "requirements": [{"material": "M", "quantity": 6000}],
    "suppliers": [{"supplier": "S", "country": "DEU"}],
    "offers": [{"offer": "O", "supplier": "S", "material": "M", "unit_price": 6.7}],
    "price_breaks": [{"offer": "O", "from_quantity": 7500, "unit_price": 5.0, "type": "all units"}],
}
"""6,000 at 6.70 are 40,200; 7,500 at 5.00 are 37,500."""


@pytest.mark.parametrize(("overbuying", "cost"), [("allowed", 37500.0), ("forbidden", 40200.0)])
def test_that_a_break_for_all_units_is_reached_only_where_surplus_may_be_bought(overbuying, cost):
    found = exact_least_cost(PUMPS | {"settings": [{"setting": "Overbuying", "value": overbuying}]})
    assert found == ("optimal", pytest.approx(cost, rel=1e-12))


def test_that_incremental_breaks_price_only_what_is_above():
    # 4,000 at 6.70 and 2,000 at 5.00.
    breaks = [{"offer": "O", "from_quantity": 4000, "unit_price": 5.0, "type": "incremental"}]
    assert exact_least_cost(PUMPS | {"price_breaks": breaks}) == ("optimal", pytest.approx(36800.0, rel=1e-12))


def test_that_a_second_supplier_gets_a_thousandth_where_two_are_asked_for():
    # 0.1 % of 100 kg at 2 instead of 1: 100.1.
    rows = {
        "requirements": [{"material": "M", "quantity": 100}],
        "suppliers": [{"supplier": "A", "country": "DEU"}, {"supplier": "B", "country": "AUS"}],
        "offers": [
            {"offer": "a", "supplier": "A", "material": "M", "unit_price": 1},
            {"offer": "b", "supplier": "B", "material": "M", "unit_price": 2},
        ],
        "rules": [{"rule": "two", "applies_to": "all", "measure": "suppliers", "limit": "at least", "amount": 2}],
    }
    assert exact_least_cost(rows) == ("optimal", pytest.approx(100.1, rel=1e-12))


def few_plans(seeds):
    for seed in seeds:
        rows = random_terms(seed, in_lots=True)
        buyer = Buyer(rows)
        if math.prod(len(buyer.lots(o, t)) for o in buyer.facts.offer for t in buyer.horizon) <= 4000:
            yield seed, rows


def agrees_with_all_plans(seeds):
    found = {"optimal": 0, "infeasible": 0}
    for seed, rows in few_plans(seeds):
        status, cost = cheapest_in_lots(rows)
        expected = (status, None if cost is None else pytest.approx(cost, rel=1e-9))
        assert exact_least_cost(rows) == expected, seed
        found[status] += 1
    return found


def test_that_no_plan_in_whole_lots_is_cheaper_than_the_oracle_says_and_one_costs_the_same():
    assert min(agrees_with_all_plans(range(60)).values()) >= 8


@pytest.mark.long
def test_that_no_plan_in_whole_lots_is_cheaper_in_further_books():
    assert min(agrees_with_all_plans(range(60, 400)).values()) >= 50
