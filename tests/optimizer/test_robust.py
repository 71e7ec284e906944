"""Plans of least expected cost and least CVaR, worked out by hand, and by their laws.

The book of most tests: 100 kg of M a year. CN delivers at 1, AU at 3; a kilogram kept for a year costs 0.5. In X (1 in
10) China is lost in 2028. With z kg bought in 2027 and kept, nothing happening costs 200 + 0.5 z. X costs
100 + z + 0.5 z + 3 · (100 − z) = 400 − 1.5 z: what is not kept is bought again from AU.
"""

from __future__ import annotations

import pytest

from data.plan import Status
from tests.optimizer.robust_cases import CHEAP, SAFE, X, Y, Z, compared, kept, planned
from tests.plans import bought


def test_that_expected_cost_keeps_no_stock_for_a_loss_of_1_in_10_and_all_of_it_for_1_in_2() -> None:
    # expected: 200 + 0.5 z − p · (0.5 z + 1.5 z) + 200 p = 200 + 200 p + z · (0.5 − 2 p)
    plan = planned("expected cost")
    assert (kept(plan), plan.risk.expected_cost, plan.cost.total) == pytest.approx((0.0, 220.0, 200.0))
    plan = planned("expected cost", scenarios=[{**X, "probability": 0.5}])
    assert (kept(plan), plan.risk.expected_cost, plan.cost.total) == pytest.approx((100.0, 250.0, 250.0))


def test_that_cvar_keeps_the_stock_that_makes_the_bad_case_cost_no_more_than_the_good_one() -> None:
    plan = planned("CVaR")
    assert plan.status is Status.OPTIMAL
    assert kept(plan) == pytest.approx(100.0, abs=1e-4)
    assert (plan.risk.cvar, plan.risk.expected_cost, plan.risk.value) == pytest.approx((250.0, 250.0, 250.0))


def test_that_the_regret_table_holds_the_costs_of_the_plan_of_the_least_cost_plan_and_of_hindsight() -> None:
    # The least-cost plan keeps nothing: 200, and 400 in X. Had one known X: everything kept, 250.
    risk = compared("CVaR").risk
    nothing, lost = risk.outcomes
    assert (nothing.scenario, nothing.probability, lost.scenario, lost.probability) == (None, 0.9, "X", 0.1)
    assert (nothing.cost, nothing.least_cost_plan, nothing.with_hindsight) == pytest.approx((250.0, 200.0, 200.0))
    assert (lost.cost, lost.least_cost_plan, lost.with_hindsight) == pytest.approx((250.0, 400.0, 250.0))
    assert (nothing.regret, nothing.least_cost_regret) == pytest.approx((50.0, 0.0))
    assert (lost.regret, lost.least_cost_regret) == pytest.approx((0.0, 150.0), abs=1e-4)
    assert risk.price_of_robustness == pytest.approx(50.0)
    assert (risk.least_cost, risk.least_cost_expected, risk.least_cost_cvar) == pytest.approx((200.0, 220.0, 400.0))


@pytest.mark.parametrize(
    ("level", "cvar", "stock"),
    # Tail of 1 − level: (0.1 · (400 − 1.5 z) + (0.9 − level) · (200 + 0.5 z)) / (1 − level); z pays off from 0.6 on.
    [(0.0, 220.0, 0.0), (0.5, 240.0, 0.0), (0.59, 248.780488, 0.0), (0.61, 250.0, 100.0), (0.999999, 250.0, 100.0)],
)
def test_that_cvar_is_the_expected_cost_at_level_0_and_grows_with_the_level(level, cvar, stock) -> None:
    plan = planned("CVaR", level)
    assert plan.risk.cvar == pytest.approx(cvar)
    assert kept(plan) == pytest.approx(stock, abs=1e-4)


def test_that_what_is_short_in_a_scenario_is_paid_at_the_shortage_cost_and_valued_at_the_dearest_offer() -> None:
    # AU delivers 40 a year; 60 kg are short at 9 a kg. X: 100 + 40 · 3 + 60 · 9 = 760 without stock; valued at 3 a kg.
    offers = [CHEAP, {**SAFE, "capacity": 40.0}]
    plan = planned("expected cost", offers=offers, stock=[])
    lost = plan.risk.outcomes[1]
    assert (lost.cost, lost.shortage_value, plan.cost.shortage) == pytest.approx((760.0, 180.0, 0.0))


def test_that_of_planned_deliveries_the_lost_part_is_not_paid() -> None:
    # Half of CN's 100 kg of 2028 comes: 100 + 50; its capacity of 120 is 60 now, so 10 more at 1 and 40 at 3.
    offers = [{**CHEAP, "capacity": 120.0}, SAFE]
    plan = planned("expected cost", offers=offers, stock=[], scenarios=[{**X, "amount": 0.5}])
    assert plan.risk.outcomes[1].cost == pytest.approx(100.0 + 50.0 + 10.0 + 120.0)


def test_that_supplier_capacity_is_cut_with_what_remains() -> None:
    # Half of A is lost; of 100 ordered 50 come. A delivers 110 a year undisturbed: 10 more ordered, 5 more come.
    suppliers = [{"supplier": "A", "country": "CN", "capacity": 110.0, "capacity_unit": "kg"}]
    suppliers += [{"supplier": "B", "country": "AU"}]
    plan = planned("expected cost", suppliers=suppliers, stock=[], scenarios=[{**X, "amount": 0.5}])
    assert plan.risk.outcomes[1].cost == pytest.approx(100.0 + 55.0 + 45.0 * 3.0)


def test_that_nobody_knows_of_a_scenario_before_it_begins() -> None:
    # With foresight AU's 40 kg of 2027 would be kept for 2028; they are not, for X shows itself in 2028.
    offers = [{**CHEAP, "capacity": 100.0}, {**SAFE, "capacity": 40.0}]
    lost = planned("expected cost", offers=offers).risk.outcomes[1]
    assert lost.cost == pytest.approx(100.0 + 120.0 + 60.0 * 9.0)


def test_that_planned_deliveries_are_paid_where_the_requirement_falls() -> None:
    plan = planned("expected cost", stock=[], scenarios=[{**Z, "amount": -0.5}])
    assert plan.risk.outcomes[1].cost == pytest.approx(200.0)


def test_that_minimum_cover_may_be_used_up() -> None:
    # 365 days of cover: 100 kg are kept at the end of 2027. In X they bridge 2028, at whose end nothing is kept.
    stock = [{"material": "M", "opening": 100.0, "holding_cost": 0.5, "minimum_cover": 365.0, "maximum": 100.0}]
    plan = planned("expected cost", stock=stock)
    cover = 100.0 * 365.0 / 366.0  # 2028 has 366 days: its cover is a little less than the opening stock
    assert plan.cost.total == pytest.approx(100.0 + cover + 0.5 * (100.0 + cover))
    assert plan.risk.outcomes[1].cost == pytest.approx(100.0 + 50.0)


ONE_YEAR = {"requirements": [{"period": "2027", "quantity": 100.0}]}


ON_HAND = {"material": "M", "opening": 100.0, "holding_cost": 0.5, "maximum": 100.0}


def test_that_stock_stays_and_is_paid_for_where_the_requirement_falls() -> None:
    # The opening stock meets 2027 and costs nothing. In Z nothing is needed: 100 kg are kept, at 0.5.
    plan = planned("expected cost", stock=[ON_HAND], scenarios=[{**Z, "from_period": None, "amount": -1.0}], **ONE_YEAR)
    assert (plan.cost.total, plan.risk.outcomes[1].cost) == pytest.approx((0.0, 50.0))


def test_that_stock_is_not_thrown_away_where_only_prices_change() -> None:
    # A year of cover: 100 kg are bought and 100 kept, 150. Y doubles the price: 250, and not 200 without the stock.
    stock = [{**ON_HAND, "minimum_cover": 365.0}]
    plan = planned("expected cost", stock=stock, scenarios=[{**Y, "from_period": None}], **ONE_YEAR)
    assert (plan.cost.total, plan.risk.outcomes[1].cost) == pytest.approx((150.0, 250.0))


def test_that_what_arrives_in_vain_may_go_and_stock_that_is_left_over_may_replace_it() -> None:
    # Half of 2028 is not needed: 50 of the 100 kg that arrive go rather than be kept at 0.5.
    half = {**Z, "amount": -0.5}
    assert planned("expected cost", scenarios=[half]).risk.outcomes[1].cost == pytest.approx(200.0)
    # Nothing is needed in 2027, which the opening stock was for: it stays for 50. In 2028 100 kg arrive and go.
    nothing = {**Z, "amount": -1.0, "from_period": "2027", "to_period": "2027"}
    outcome = planned("expected cost", stock=[ON_HAND], scenarios=[nothing]).risk.outcomes[1]
    assert outcome.cost == pytest.approx(100.0 + 50.0)


def test_that_a_tariff_falls_to_nothing_and_no_further() -> None:
    # A tariff of 10 % is 110 a year; 60 points less twice leave 100 in 2028, and nobody is paid for buying.
    less = {**Y, "event": "tariff", "amount": -0.6}
    offers = [{**CHEAP, "tariff": 0.1}, SAFE]
    plan = planned("expected cost", offers=offers, scenarios=[less, {**less, "probability": None}], stock=[])
    assert (plan.cost.total, plan.risk.outcomes[1].cost) == pytest.approx((220.0, 210.0))


def test_that_amounts_that_cancel_out_touch_nothing() -> None:
    # A tenth more and an eleventh less: 1.1 · (1 − 1/11) is 1 up to rounding, and no reason to use up the cover.
    stock = [{**ON_HAND, "minimum_cover": 365.0}]
    up = {**Z, "from_period": None, "amount": 0.1}
    plan = planned("CVaR", stock=stock, scenarios=[up, {**up, "probability": None, "amount": -1.0 / 11.0}], **ONE_YEAR)
    assert plan.risk.outcomes[1].cost == pytest.approx(150.0)
    assert "no-scenario-counts" in {problem.code for problem in plan.problems}


def test_that_a_supplier_with_a_fixed_cost_that_the_plan_does_not_use_is_paid_it_in_the_scenario() -> None:
    suppliers = [{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "AU", "fixed_cost": 70.0}]
    plan = planned("expected cost", suppliers=suppliers, stock=[])
    assert plan.risk.outcomes[1].cost == pytest.approx(100.0 + 300.0 + 70.0)
    rules = [{"rule": "R", "from": "AU", "limit": "at least", "amount": 0.1}]
    # Used already, for 20 kg in 2028: they come in X, and 80 kg more are bought in place of China's 80.
    plan = planned("expected cost", suppliers=suppliers, stock=[], rules=rules)
    assert plan.cost.total == pytest.approx(180.0 + 60.0 + 70.0)
    assert plan.risk.outcomes[1].cost == pytest.approx(100.0 + 60.0 + 70.0 + 240.0)


def test_that_rules_bind_the_plan_and_not_what_is_bought_in_a_scenario() -> None:
    rules = [{"rule": "R", "from": "AU", "limit": "at most", "amount": 0.0}]
    plan = planned("expected cost", stock=[], rules=rules)
    assert bought(plan) == pytest.approx({"cheap": 200.0})
    assert plan.risk.outcomes[1].cost == pytest.approx(400.0)


def test_that_without_the_rules_the_same_objective_is_least() -> None:
    # At least half from AU costs 200 more whatever happens, and X costs 100 less.
    rules = [{"rule": "R", "from": "AU", "limit": "at least", "amount": 0.5}]
    plan = compared("expected cost", stock=[], rules=rules)
    assert plan.unconstrained == pytest.approx(220.0)
    assert plan.risk.expected_cost > plan.unconstrained


def test_that_the_price_of_a_point_is_what_it_adds_to_the_expected_cost() -> None:
    # One period, CN lost wholly in X. A point from CN to AU: 3 − 1 when nothing happens, nothing in X: 0.9 · 2.
    changes = {"stock": [], "requirements": [{"quantity": 100.0}], "scenarios": [{**X, "from_period": None}]}
    rules = [{"rule": "R", "from": "AU", "limit": "at least", "amount": 0.2}]
    plan = compared("expected cost", rules=rules, **changes)
    assert plan.exposure["price_per_point"].max() == pytest.approx(1.8)
    plan = compared("CVaR", rules=rules, **changes)
    assert plan.exposure["price_per_point"].isna().all()
    assert "no-prices-of-tail" in {problem.code for problem in plan.problems}


def test_that_scenarios_without_effect_or_probability_change_nothing_and_it_is_said() -> None:
    least = planned("cost")
    for scenario in ({**X, "from": "CL"}, {**X, "probability": 0.0}, {**X, "amount": 0.0}):
        plan = planned("CVaR", scenarios=[scenario])
        assert plan.awards.equals(least.awards)
        assert (plan.risk.cvar, plan.risk.expected_cost) == pytest.approx((200.0, 200.0))
        assert "no-scenario-counts" in {problem.code for problem in plan.problems}


def test_that_a_scenario_without_effect_beside_another_leaves_the_plan_and_its_figures() -> None:
    idle = {**X, "scenario": "idle", "from": "CL", "probability": 0.3}
    one, other = planned("CVaR", 0.7), planned("CVaR", 0.7, scenarios=[X, idle])
    assert other.awards["quantity"].tolist() == pytest.approx(one.awards["quantity"].tolist())
    assert (other.risk.cvar, other.risk.expected_cost) == pytest.approx((one.risk.cvar, one.risk.expected_cost))


def test_that_among_plans_of_equal_cvar_the_one_of_least_expected_cost_is_taken() -> None:
    # X (1 in 10) is the whole tail and costs 400 − 1.5 z up to z = 40, the most that fits: 340. Where AU is bought
    # instead of CN in 2028, X costs the same; nothing happening would cost up to 2 · 60 more.
    stock = [{"material": "M", "holding_cost": 0.5, "maximum": 40.0}]
    plan = planned("CVaR", stock=stock)
    assert plan.risk.cvar == pytest.approx(340.0)
    assert plan.risk.expected_cost == pytest.approx(0.9 * 220.0 + 0.1 * 340.0)
    assert bought(plan) == pytest.approx({"cheap": 200.0})


def test_that_a_shortage_cost_that_nobody_pays_changes_nothing_however_high_it_is() -> None:
    # Everything in 2028 can be bought from AU: the best CVaR is 250, with 100 kg kept; nothing is ever short.
    for dear in (1e6, 1e9, 1e12):
        for objective, value, stock in (("CVaR", 250.0, 100.0), ("expected cost", 220.0, 0.0)):
            plan = planned(objective, materials=[{"material": "M", "shortage_cost": dear}])
            assert plan.status is Status.OPTIMAL
            assert (plan.risk.value, kept(plan)) == pytest.approx((value, stock), rel=1e-9, abs=1e-6)


def test_that_a_shortage_that_cannot_be_helped_is_paid_at_its_price_however_high_it_is() -> None:
    # AU delivers 40 kg in 2028 and 30 kg can be kept: X is 30 kg short. 30 kept: 100 + 30 + 15 + 40 · 3 + 30 · dear.
    offers, stock = [CHEAP, {**SAFE, "capacity": 40.0}], [{"material": "M", "holding_cost": 0.5, "maximum": 30.0}]
    for dear in (1e5, 1e8, 1e11):
        changes = {"materials": [{"material": "M", "shortage_cost": dear}], "offers": offers, "stock": stock}
        plan = compared("CVaR", 0.9, **changes)
        assert plan.risk.cvar == pytest.approx(265.0 + 30.0 * dear, rel=1e-9)
        assert plan.risk.outcomes[1].with_hindsight == pytest.approx(265.0 + 30.0 * dear, rel=1e-9)


def test_that_the_price_of_a_point_knows_the_full_price_of_a_shortage() -> None:
    # CN 60 kg, AU 40 kg, at most 60 % from CN. A point less is a kilogram short, and that costs what it costs.
    offers = [{**CHEAP, "capacity": 60.0}, {**SAFE, "capacity": 40.0}]
    plan = compared(
        "expected cost",
        offers=offers,
        stock=[],
        requirements=[{"quantity": 100.0}],
        scenarios=[{**Y, "from_period": None}],
        rules=[{"rule": "R", "from": "CN", "amount": 0.6}],
        materials=[{"material": "M", "shortage_cost": 1e7}],
        settings={"objective": "expected cost", "shortages": "allowed"},
    )
    # Of what is bought, x from CN beside 40 from AU, a share a: x = 40 · a / (1 − a), dx/da = 40 / 0.4² = 250.
    # A point is 2.5 kg: short when nothing happens (8 of 10), in place of 1 a kilogram. In Y they are bought again.
    assert plan.exposure["price_per_point"].max() == pytest.approx(2.5 * 0.8 * (1e7 - 1.0), rel=1e-9)


def test_that_a_plan_holds_no_speck_of_what_it_does_not_want() -> None:
    # CN costs 1, or 2 in X (1 in 10); DE costs 1.5. Tail of a tenth: all from DE, 150 whatever happens.
    plan = planned(
        "CVaR",
        0.9,
        requirements=[{"quantity": 100.0}],
        offers=[CHEAP, {**SAFE, "unit_price": 1.5}],
        scenarios=[{**Y, "probability": 0.1, "from_period": None}],
        stock=[],
    )
    assert bought(plan) == {"safe": 100.0}
    assert plan.risk.cvar == pytest.approx(150.0, rel=1e-12)


def test_that_among_plans_of_equal_expected_cost_the_one_that_is_cheapest_when_nothing_happens_is_taken() -> None:
    # Either is 1.1 a kilogram on average: CN 1, or 2 in X (1 in 10); AU 1.1 always.
    for prices in ((1.0, 1.1), (1.1, 1.0)):
        supplier = "A" if prices[0] == 1.0 else "B"
        where = "CN" if supplier == "A" else "AU"
        plan = planned(
            "expected cost",
            requirements=[{"quantity": 100.0}],
            offers=[{**CHEAP, "unit_price": prices[0]}, {**SAFE, "unit_price": prices[1]}],
            scenarios=[{**Y, "from": where, "probability": 0.1, "from_period": None}],
            stock=[],
        )
        assert (plan.cost.total, plan.risk.expected_cost) == pytest.approx((100.0, 110.0))


def test_that_hindsight_of_what_cannot_happen_may_buy_what_only_partly_arrives() -> None:
    # CN alone, at least 10 kg, half lost in Y (probability 0): 200 bought, 100 come and are paid. X changes prices.
    y = {**X, "scenario": "Y", "probability": 0.0, "amount": 0.5, "from_period": None}
    x = {**X, "event": "price", "amount": 0.1, "from_period": None}
    plan = compared(
        "CVaR",
        requirements=[{"quantity": 100.0}],
        stock=[],
        scenarios=[x, y],
        offers=[{**CHEAP, "minimum_order": 10.0, "capacity": 200.0}],
        settings={"objective": "CVaR", "risk_level": 0.9, "overbuying": "allowed"},
    )
    assert plan.risk.outcomes[2].with_hindsight == pytest.approx(100.0)


def test_that_surplus_is_bought_where_only_a_part_of_it_may_arrive() -> None:
    # CN alone, at most 200, half of it lost in X. With 200 bought, 100 come and are paid; with 100, 50 are short at 9.
    changes = {
        "requirements": [{"quantity": 100.0}],
        "stock": [],
        "scenarios": [{**X, "from_period": None, "amount": 0.5}],
    }
    offers = [{**CHEAP, "minimum_order": 10.0, "capacity": 200.0}]
    settings = {"objective": "CVaR", "risk_level": 0.9, "overbuying": "allowed"}
    plan = planned("CVaR", offers=offers, settings=settings, **changes)
    assert plan.risk.outcomes[1].cost == pytest.approx(100.0)
