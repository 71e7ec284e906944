"""Small books worked out by hand. The numbers in each test follow from the sentence above them."""

import pytest

from data.plan import Status
from tests.plans import bought, cap, exposed, plan_of, suppliers_in

CHEAP_AND_DEAR = {
    "suppliers": suppliers_in(A="CN", B="AU"),
    "offers": [
        {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
        {"offer": "dear", "supplier": "B", "unit_price": 2.0},
    ],
}
"""100 kg are needed; 1 USD from China, 2 USD from Australia."""


def close(value: float):
    return pytest.approx(value, rel=1e-9, abs=1e-9)


def test_that_a_cap_moves_what_is_above_it_and_a_point_costs_what_moving_a_kilogram_costs():
    # 65 kg at 1 and 35 kg at 2 are 135; one point is one kilogram moved, at 1 more each.
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("65 %"))
    assert plan.status is Status.OPTIMAL
    assert plan.cost.total == close(135.0)
    assert bought(plan) == {"cheap": close(65.0), "dear": close(35.0)}
    assert plan.unconstrained == close(100.0)
    row = exposed(plan, "CN")
    assert (row["share"], row["limit"], bool(row["binding"])) == (close(0.65), 0.65, True)
    assert row["price_per_point"] == close(1.0)


STAGES = {
    "suppliers": [
        {"supplier": "A", "country": "DE", "owner_country": "CN", "owner_share": 0.51},
        {"supplier": "B", "country": "AU"},
    ],
    "offers": [
        {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
        {"offer": "dear", "supplier": "B", "unit_price": 2.0},
    ],
    "origins": [
        {"offer": "cheap", "stage": "mined", "country": "CN", "share": 0.4},
        {"offer": "cheap", "stage": "mined", "country": "AU", "share": 0.6},
        {"offer": "cheap", "stage": "refined", "country": "MY", "share": 1.0},
        {"offer": "dear", "stage": "mined", "country": "AU", "share": 1.0},
        {"offer": "dear", "stage": "refined", "country": "AU", "share": 1.0},
    ],
}
"""One offer mined 40 % in China, refined in Malaysia, made in Germany, owned 51 % by China; a dear one of Australia."""


@pytest.mark.parametrize(
    ("stage", "ownership", "cheap", "price"),
    [
        ("made", "control", 100.0, 0.0),  # nothing is made in China
        ("refined", "control", 100.0, 0.0),  # nor refined
        ("mined", "control", 75.0, 2.5),  # 0.4 · 75 = 30; a point is 2.5 kg
        ("owned", "control", 30.0, 1.0),  # 51 % is control: all of it counts
        ("owned", "look-through", 30.0 / 0.51, 1.0 / 0.51),
        ("owned", "location", 100.0, 0.0),
        ("any", "control", 30.0, 1.0),  # 0.4 + 1 is cut at 1
        ("any", "look-through", 30.0 / 0.91, 1.0 / 0.91),  # 0.4 + 0.51
    ],
)
def test_that_a_cap_of_30_percent_on_one_offer_differs_by_stage(stage, ownership, cheap, price):
    plan = plan_of(**STAGES, rules=cap("30 %", stage=stage), settings={"ownership": ownership})
    assert plan.cost.total == close(200.0 - cheap)
    assert bought(plan)["cheap"] == close(cheap)
    assert exposed(plan, "CN")["price_per_point"] == close(price)


def test_that_each_holds_the_rule_at_every_stage_on_its_own():
    # Mined allows 75 kg, owned 30 kg: owned decides, and only it has a price.
    plan = plan_of(**STAGES, rules=cap("30 %", stage="each"))
    assert plan.cost.total == close(170.0)
    shares = {stage: exposed(plan, "CN", stage=stage)["share"] for stage in ("mined", "refined", "made", "owned")}
    assert shares == {"mined": close(0.12), "refined": 0.0, "made": 0.0, "owned": close(0.3)}
    prices = {stage: exposed(plan, "CN", stage=stage)["price_per_point"] for stage in ("mined", "owned")}
    assert prices == {"mined": 0.0, "owned": close(1.0)}


@pytest.mark.parametrize(("ownership", "share"), [("control", 1.0), ("look-through", 0.51), ("location", 0.0)])
def test_that_a_51_percent_owner_counts_whole_in_proportion_or_not(ownership, share):
    plan = plan_of(
        suppliers=[{"supplier": "S", "country": "DE", "owner_country": "CN", "owner_share": 0.51}],
        rules=cap("100 %", stage="owned"),
        settings={"ownership": ownership},
    )
    assert exposed(plan, "CN")["share"] == close(share)


@pytest.mark.parametrize(
    ("treatment", "share"),
    [
        ("worst case", 0.7),
        ("ignore", 0.4),
        ("world mix", 0.4 + 0.3 * 0.844 / 1.001),  # EC 2023: China mines 0.844 of a table that sums to 1.001
    ],
)
def test_that_an_unknown_30_percent_counts_as_the_setting_says(treatment, share):
    plan = plan_of(
        materials=[{"material": "M", "mineral": "dysprosium"}],
        origins=[
            {"offer": "O1", "stage": "mined", "country": "CN", "share": 0.4},
            {"offer": "O1", "stage": "mined", "country": "VN", "share": 0.3},
        ],
        rules=cap("100 %", stage="mined"),
        settings={"unknown_origin": treatment},
    )
    row = exposed(plan, "CN")
    assert row["share"] == close(share)
    assert (row["share_low"], row["share_high"]) == (close(0.4), close(0.7))
    assert exposed(plan, "unknown")["share"] == close(0.3)


def test_that_any_country_counts_the_unknown_against_a_country_that_no_row_names():
    # Origin unknown: all of it may come from one place, so a cap of 65 % needs 35 kg from the offer that is known.
    plan = plan_of(
        **CHEAP_AND_DEAR,
        origins=[{"offer": "dear", "stage": "mined", "country": "AU", "share": 1.0}],
        rules=cap("65 %", "any country", stage="mined", **{"except": "AU"}),
    )
    assert plan.cost.total == close(135.0)
    assert exposed(plan, "unknown")["price_per_point"] == close(1.0)


def test_that_a_mineral_rule_measures_the_contained_mineral():
    # Dysprosium: 2 kg in A, 5 kg in B; China may hold 3.5 kg. Moving 70 kg of B costs 70, A would cost 100 a kg Dy.
    plan = plan_of(
        materials=[{"material": "A"}, {"material": "B"}],
        contents=[
            {"material": "A", "mineral": "dysprosium", "fraction": 0.02},
            {"material": "B", "mineral": "dysprosium", "fraction": 0.05},
        ],
        requirements=[{"material": "A", "quantity": 100.0}, {"material": "B", "quantity": 100.0}],
        suppliers=suppliers_in(C="CN", U="AU"),
        offers=[
            {"offer": "AC", "material": "A", "supplier": "C", "unit_price": 1.0},
            {"offer": "AU", "material": "A", "supplier": "U", "unit_price": 3.0},
            {"offer": "BC", "material": "B", "supplier": "C", "unit_price": 1.0},
            {"offer": "BU", "material": "B", "supplier": "U", "unit_price": 2.0},
        ],
        rules=cap("50 %", applies_to="mineral: dysprosium"),
    )
    assert plan.cost.total == close(270.0)
    assert bought(plan) == {"AC": close(100.0), "BC": close(30.0), "BU": close(70.0)}
    assert exposed(plan, "CN")["price_per_point"] == close(0.07 * 20.0)


def test_that_stock_carries_what_is_bought_while_the_offer_is_valid():
    # 150 kg bought in the first quarter, 50 kg kept over one quarter end at 0.10.
    plan = plan_of(
        requirements=[{"period": "2027-Q1", "quantity": 100.0}, {"period": "2027-Q2", "quantity": 50.0}],
        offers=[{"offer": "O1", "unit_price": 1.0, "valid_to": "2027-03-31"}],
        stock=[{"material": "M", "holding_cost": 0.1}],
    )
    assert plan.cost.total == close(155.0)
    assert plan.cost.holding == close(5.0)
    assert plan.stock["closing"].tolist() == [close(50.0), 0.0]


def test_that_opening_stock_and_minimum_cover_change_what_is_bought():
    # Q1 2027 has 90 days: 45 days of cover are 50 kg. 100 − 20 + 50 are bought, 50 kg are kept at 0.10.
    plan = plan_of(
        requirements=[{"period": "2027-Q1", "quantity": 100.0}],
        stock=[{"material": "M", "opening": 20.0, "holding_cost": 0.1, "minimum_cover": 45.0}],
    )
    assert plan.cost.total == close(130.0 + 5.0)
    assert plan.current is None


def test_that_a_value_cap_measures_landed_cost():
    # x ≤ 0.5 · (x + 2 · (100 − x)) gives x = 200/3; half of the value is Chinese.
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("50 %", measure="value"))
    assert plan.cost.total == close(400.0 / 3.0)
    assert bought(plan)["cheap"] == close(200.0 / 3.0)


@pytest.mark.parametrize(
    ("penalty", "total", "paid"), [(0.5, 117.5, 17.5), (2.0, 135.0, 0.0)]
)  # 35 points at 0.5 are cheaper than 35 kg moved at 1; at 2 they are not
def test_that_a_flexible_cap_is_broken_only_where_its_penalty_is_cheaper(penalty, total, paid):
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("65 %", flexible=penalty))
    assert plan.cost.total == close(total)
    assert plan.cost.penalty == close(paid)
    assert exposed(plan, "CN")["violation"] == close(paid / penalty / 100.0 if paid else 0.0)


@pytest.mark.parametrize(("shortage_cost", "total", "short"), [(1.2, 120.0, 100.0), (1.5, 135.0, 0.0)])
def test_that_a_shortage_is_taken_only_where_it_is_cheaper_than_the_mix(shortage_cost, total, short):
    # One kilogram of the allowed mix costs 0.65 · 1 + 0.35 · 2 = 1.35.
    plan = plan_of(
        **CHEAP_AND_DEAR,
        materials=[{"material": "M", "shortage_cost": shortage_cost}],
        rules=cap("65 %"),
        settings={"shortages": "allowed"},
    )
    assert plan.cost.total == close(total)
    assert plan.shortages["quantity"].sum() == close(short)


@pytest.mark.parametrize(
    ("rule", "cheap"),
    [
        (cap("30 kg"), 30.0),
        (cap("66.1386786 lb"), 66.1386786 * 0.45359237),
        (cap("25 USD", measure="value"), 25.0),
        (cap("40 %", "A"), 40.0),
        (cap("55 %", "any supplier"), 55.0),
        (cap("20 %", "FEOC"), 20.0),
        (cap("70 %", "AU", limit="at least"), 30.0),
        (cap("45 %", "CN", limit="exactly"), 45.0),
        (cap("80 kg", "AU", limit="at least"), 20.0),
    ],
)
def test_that_every_kind_of_limit_leaves_so_much_for_the_cheap_offer(rule, cheap):
    plan = plan_of(**CHEAP_AND_DEAR, rules=rule)
    assert bought(plan)["cheap"] == close(cheap)
    assert plan.cost.total == close(200.0 - cheap)


@pytest.mark.parametrize(("per", "total"), [("horizon", 235.0), ("period", 252.5)])
def test_that_a_rule_per_period_cannot_be_made_up_for_later(per, total):
    # Dear is 2 in Q1 and 1.5 in Q2. Over the horizon 70 kg of 200 move, all in Q2 at 0.5 each; per period
    # 35 kg move in each: at 1 and at 0.5.
    plan = plan_of(
        requirements=[{"period": "2027-Q1", "quantity": 100.0}, {"period": "2027-Q2", "quantity": 100.0}],
        suppliers=suppliers_in(A="CN", B="AU"),
        offers=[
            {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
            {"offer": "dear1", "supplier": "B", "unit_price": 2.0, "valid_to": "2027-03-31"},
            {"offer": "dear2", "supplier": "B", "unit_price": 1.5, "valid_from": "2027-04-01"},
        ],
        rules=cap("65 %", per=per),
    )
    assert plan.cost.total == close(total)


def test_that_units_and_currencies_convert_exactly():
    # 1000 lb at 2 EUR per kg, 10 % tariff, 0.1 EUR freight, 1 EUR = 1.25 USD.
    plan = plan_of(
        requirements=[{"quantity": 1000.0, "unit": "lb"}],
        offers=[{"offer": "O1", "unit_price": 2.0, "currency": "EUR", "tariff": 0.1, "freight": 0.1}],
        exchange_rates={"EUR": 1.25},
    )
    kilograms = 453.59237
    assert plan.cost.total == close(kilograms * 2.3 * 1.25)
    assert (plan.cost.purchase, plan.cost.tariff, plan.cost.freight) == (
        close(kilograms * 2.5),
        close(kilograms * 0.25),
        close(kilograms * 0.125),
    )


def test_that_a_supplier_capacity_holds_over_all_its_materials():
    plan = plan_of(
        suppliers=[{"supplier": "A", "country": "CN", "capacity": 150.0, "capacity_unit": "kg"}, *suppliers_in(B="AU")],
        offers=[
            {"offer": "A1", "supplier": "A", "material": "M1", "unit_price": 1.0},
            {"offer": "A2", "supplier": "A", "material": "M2", "unit_price": 1.0},
            {"offer": "B1", "supplier": "B", "material": "M1", "unit_price": 3.0},
            {"offer": "B2", "supplier": "B", "material": "M2", "unit_price": 2.0},
        ],
    )
    # 50 kg must come from B: of M2, where B is 1 dearer.
    assert plan.cost.total == close(250.0)


def test_that_no_plan_exists_when_too_little_comes_from_elsewhere_and_the_cap_is_repaired():
    # 35 kg must come from elsewhere; B can deliver 30. At 70 % the plan costs 70 + 60.
    offers = [CHEAP_AND_DEAR["offers"][0], {**CHEAP_AND_DEAR["offers"][1], "capacity": 30.0}]
    plan = plan_of(suppliers=CHEAP_AND_DEAR["suppliers"], offers=offers, rules=cap("65 %"))
    assert plan.status is Status.INFEASIBLE
    assert plan.cost is None
    assert len(plan.awards) == 0
    assert set(plan.conflict) == {"cap", "capacity of dear"}
    of_cap, of_capacity, *_ = plan.repairs
    assert (of_cap.rule, of_cap.before, of_cap.after) == ("cap", "65 %", "70 %")
    assert of_cap.cost == close(130.0)
    assert (of_capacity.rule, of_capacity.before, of_capacity.after) == ("capacity of dear", "30 kg", "35 kg")
    assert of_capacity.cost == close(135.0)


def test_that_a_requirement_nobody_offers_is_named():
    plan = plan_of(
        requirements=[{"material": "M", "quantity": 100.0}, {"material": "N", "quantity": 5.0}],
        offers=[{"offer": "O1"}],
    )
    assert plan.status is Status.INFEASIBLE
    assert "requirement of N" in plan.conflict
    assert any("nobody offers" in problem.message for problem in plan.problems)


def test_that_capacity_short_of_the_requirement_is_stated_with_its_quantity():
    plan = plan_of(offers=[{"offer": "O1", "capacity": 60.0}])
    assert plan.status is Status.INFEASIBLE
    assert plan.conflict == ("requirement of M", "capacity of O1")
    assert any("40 kg cannot be had" in problem.message for problem in plan.problems)


def test_that_todays_split_is_priced_from_the_current_shares():
    plan = plan_of(
        suppliers=CHEAP_AND_DEAR["suppliers"],
        offers=[
            {**CHEAP_AND_DEAR["offers"][0], "current_share": 0.8},
            {**CHEAP_AND_DEAR["offers"][1], "current_share": 0.2},
        ],
    )
    assert plan.current == close(120.0)


def test_that_an_objective_over_scenarios_without_any_is_least_cost_and_it_is_said():
    plan = plan_of(settings={"Objective": "CVaR"})
    assert plan.status is Status.OPTIMAL
    assert plan.cost.total == plan.risk.cvar == close(100.0)
    assert [problem.code for problem in plan.problems] == ["no-scenario-counts"]
