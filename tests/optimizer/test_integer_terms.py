"""Plans with terms as suppliers write them, worked out by hand or from published figures."""

from itertools import combinations

import pytest

from data.plan import Status
from optimizer.planning import PlanOptions
from tests.plans import bought, cap, plan_of, suppliers_in


def close(value: float):
    return pytest.approx(value, rel=1e-9, abs=1e-9)


def two_offers(cheap: dict[str, object], dear: dict[str, object]) -> dict[str, object]:
    """100 kg are needed; a cheap offer at 1 USD from China, a dear one at 2 USD from Australia, each with terms."""
    return {
        "suppliers": suppliers_in(A="CN", B="AU"),
        "offers": [
            {"offer": "cheap", "supplier": "A", "unit_price": 1.0, **cheap},
            {"offer": "dear", "supplier": "B", "unit_price": 2.0, **dear},
        ],
    }


def test_that_a_minimum_order_that_leaves_too_little_for_the_rest_is_not_placed():
    # The cheap offer delivers 90 and asks for 80, the dear one asks for 30: together they are over 100.
    plan = plan_of(**two_offers({"capacity": 90.0, "minimum_order": 80.0}, {"minimum_order": 30.0}))
    assert (plan.status, plan.cost.total, bought(plan)) == (Status.OPTIMAL, close(200.0), {"dear": close(100.0)})
    assert plan.certificate.dual_residual is None
    assert plan.gap <= 1e-6


def test_that_whole_lots_are_whole():
    plan = plan_of(**two_offers({"order_multiple": 30.0}, {}))
    assert bought(plan) == {"cheap": 90.0, "dear": close(10.0)}
    assert plan.cost.total == close(110.0)


def test_that_a_fixed_cost_is_paid_once_by_who_is_used():
    # 100 + 90 fixed against 195 for the other; half a dollar more fixed turns it.
    sheets = two_offers({"fixed_cost": 40.0}, {"unit_price": 1.95})
    for of_supplier, cost, fixed in ((50.0, 190.0, 90.0), (56.0, 195.0, 0.0)):
        suppliers = [{"supplier": "A", "country": "CN", "fixed_cost": of_supplier}, *suppliers_in(B="AU")]
        plan = plan_of(**{**sheets, "suppliers": suppliers})
        assert (plan.cost.total, plan.cost.fixed) == (close(cost), fixed)


def test_that_a_minimum_spend_is_asked_only_of_a_supplier_that_is_used():
    # A sells 40 kg at 1 USD; a minimum spend of 60 USD is out of reach, one of 40 USD is not.
    for least, cost in ((40.0, 160.0), (60.0, 200.0)):
        sheets = two_offers({"capacity": 40.0}, {})
        suppliers = [{"supplier": "A", "country": "CN", "minimum_spend": least}, *suppliers_in(B="AU")]
        assert plan_of(**{**sheets, "suppliers": suppliers}).cost.total == close(cost)


def test_that_a_maximum_spend_caps_landed_cost():
    suppliers = [{"supplier": "A", "country": "CN", "maximum_spend": 30.0}, *suppliers_in(B="AU")]
    plan = plan_of(**{**two_offers({"freight": 0.5}, {}), "suppliers": suppliers})
    assert bought(plan) == {"cheap": close(20.0), "dear": close(80.0)}


@pytest.mark.parametrize(
    ("overbuying", "quantity", "cost"), [("allowed", 7500.0, 37_500.0), ("forbidden", 6000.0, 40_200.0)]
)
def test_that_more_is_bought_for_less_where_a_break_for_all_units_is_beyond_the_need(overbuying, quantity, cost):
    # 6,000 at 6.70 are 40,200; 7,500 at 5.00 are 37,500.
    plan = plan_of(
        requirements=[{"quantity": 6000.0}],
        offers=[{"offer": "O1", "unit_price": 6.7}],
        price_breaks=[{"offer": "O1", "from_quantity": 7500.0, "unit_price": 5.0, "type": "all units"}],
        settings={"overbuying": overbuying},
    )
    assert (plan.cost.total, bought(plan)) == (close(cost), {"O1": close(quantity)})
    assert plan.awards["unit_cost"].tolist() == [close(cost / quantity)]


def test_that_falling_incremental_prices_hold_for_what_lies_in_each_break():
    # 50 at 2, 30 at 1, 20 at 0.5: 140 in all, 1.40 on average.
    rows = [(50.0, 1.0), (80.0, 0.5)]
    plan = plan_of(
        offers=[{"offer": "O1", "unit_price": 2.0}],
        price_breaks=[
            {"offer": "O1", "from_quantity": begins, "unit_price": price, "type": "incremental"}
            for begins, price in rows
        ],
    )
    assert (plan.cost.total, plan.awards["unit_cost"].tolist()) == (close(140.0), [close(1.4)])


def test_that_rising_incremental_prices_are_filled_until_another_offer_is_cheaper():
    # 50 at 1 and 30 at 1.5; the next costs 2, the other offer 1.7: 50 + 45 + 34.
    rows = [(50.0, 1.5), (80.0, 2.0)]
    plan = plan_of(
        offers=[{"offer": "O1", "unit_price": 1.0}, {"offer": "O2", "unit_price": 1.7}],
        price_breaks=[
            {"offer": "O1", "from_quantity": begins, "unit_price": price, "type": "incremental"}
            for begins, price in rows
        ],
    )
    assert (plan.cost.total, bought(plan)) == (close(129.0), {"O1": close(80.0), "O2": close(20.0)})
    assert plan.certificate.dual_residual is not None


def test_that_a_value_rule_measures_the_price_paid_in_the_break():
    # The cheap offer falls from 1.00 to 0.50 USD at 50 kg. At most 25 % of the value from China: with x kg at 0.5 and
    # the rest at 2, 0.5 x = 0.25 (0.5 x + 200 − 2 x) gives x = 400 / 7, above the break.
    x = 400.0 / 7.0
    plan = plan_of(
        **two_offers({}, {}),
        price_breaks=[{"offer": "cheap", "from_quantity": 50.0, "unit_price": 0.5, "type": "all units"}],
        rules=cap("25 %", measure="value"),
    )
    assert bought(plan) == {"cheap": close(x), "dear": close(100.0 - x)}
    assert plan.cost.total == close(200.0 - 1.5 * x)


def test_that_breweries_serve_bars_at_8600():
    # PuLP's transport problem: 1,000 and 4,000 cases; bars need 500, 900, 1,800, 200 and 700.
    need = {"B1": 500.0, "B2": 900.0, "B3": 1800.0, "B4": 200.0, "B5": 700.0}
    cost = {"A": (2, 4, 5, 2, 1), "B": (3, 1, 3, 2, 3)}
    capacity = {"A": 1000.0, "B": 4000.0}
    plan = plan_of(
        materials=[{"material": bar} for bar in need],
        requirements=[{"material": bar, "quantity": quantity} for bar, quantity in need.items()],
        suppliers=[
            {"supplier": name, "country": "NZ", "capacity": most, "capacity_unit": "kg"}
            for name, most in capacity.items()
        ],
        offers=[
            {"offer": f"{name}{bar}", "supplier": name, "material": bar, "unit_price": float(price)}
            for name, prices in cost.items()
            for bar, price in zip(need, prices, strict=True)
        ],
    )
    assert plan.cost.total == close(8600.0)


def test_that_capacitated_location_with_fixed_costs_agrees_with_every_choice_tried():
    # Three sites of 80 kg, 70 kg and 60 kg with fixed costs; two customers of 50 kg and 40 kg.
    sites = {"P": (80.0, 60.0, (1.0, 4.0)), "Q": (70.0, 50.0, (3.0, 1.0)), "R": (60.0, 20.0, (2.5, 3.0))}
    need = {"X": 50.0, "Y": 40.0}

    def served(open_: tuple[str, ...]) -> float:
        """Least cost with these sites open, for all splits of X and Y in whole kilograms."""
        if sum(sites[name][0] for name in open_) < 90.0:
            return float("inf")
        best = float("inf")
        splits = [(first, second) for first in range(51) for second in range(41)]
        if len(open_) == 1:
            splits = [(50, 40)]
        for first, second in splits:
            shares = [(first, second), (50 - first, 40 - second)]
            if all(sum(share) <= sites[name][0] for name, share in zip(open_, shares, strict=False)):
                moved = sum(
                    quantity * price
                    for name, share in zip(open_, shares, strict=False)
                    for quantity, price in zip(share, sites[name][2], strict=True)
                )
                best = min(best, moved + sum(sites[name][1] for name in open_))
        return best

    # Two open sites hold all; a third only adds its fixed cost of at least 20, and saves at most what X costs less.
    best = min(served(pair) for pair in combinations(sites, 2))
    plan = plan_of(
        materials=[{"material": name} for name in need],
        requirements=[{"material": name, "quantity": quantity} for name, quantity in need.items()],
        suppliers=[
            {"supplier": name, "country": "DE", "capacity": most, "capacity_unit": "kg", "fixed_cost": fixed}
            for name, (most, fixed, _) in sites.items()
        ],
        offers=[
            {"offer": f"{name}{customer}", "supplier": name, "material": customer, "unit_price": price}
            for name, (_, _, prices) in sites.items()
            for customer, price in zip(need, prices, strict=True)
        ],
    )
    assert plan.cost.total == close(best)


def test_that_todays_split_is_priced_with_breaks_and_fixed_costs():
    # 60 kg at the break's 0.5 and 40 kg at 2, and the fixed cost of both.
    plan = plan_of(
        **two_offers({"current_share": 0.6, "fixed_cost": 5.0}, {"current_share": 0.4, "fixed_cost": 7.0}),
        price_breaks=[{"offer": "cheap", "from_quantity": 50.0, "unit_price": 0.5, "type": "all units"}],
    )
    assert plan.current == close(30.0 + 80.0 + 12.0)


def test_that_rules_of_a_plan_with_integer_decisions_have_no_price():
    plan = plan_of(**two_offers({"order_multiple": 10.0}, {}), rules=cap("65 %"))
    assert bought(plan) == {"cheap": 60.0, "dear": close(40.0)}
    assert plan.unconstrained == close(100.0)
    assert plan.exposure["price_per_point"].isna().all()


def test_that_integer_terms_without_a_plan_are_infeasible():
    plan = plan_of(
        PlanOptions(explain=False), suppliers=suppliers_in(A="CN"), offers=[{"supplier": "A", "order_multiple": 30.0}]
    )
    assert (plan.status, plan.cost) == (Status.INFEASIBLE, None)


def test_that_the_least_repair_of_a_rule_keeps_lots_whole():
    # The dear offer has 20 kg: with lots of 30 kg the cheap one must deliver 90, with lots of 10 kg it may deliver 80.
    for lot, least, cost in ((30.0, "90 %", 110.0), (10.0, "80 %", 120.0)):
        sheets = two_offers({"order_multiple": lot, "fixed_cost": 3.0}, {"capacity": 20.0})
        plan = plan_of(**sheets, rules=cap("65 %"))
        assert (plan.status, plan.conflict) == (Status.INFEASIBLE, ("cap", "capacity of dear"))
        repair = plan.repairs[0]
        assert (repair.rule, repair.after, repair.cost) == ("cap", least, close(cost + 3.0))
