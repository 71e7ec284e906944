"""Plans under rules that count suppliers or countries, worked out by hand."""

import pytest

from data.plan import Status
from tests.plans import bought, cap, plan_of, suppliers_in

THREE = {
    "suppliers": suppliers_in(A="CN", B="AU", C="DE"),
    "offers": [
        {"offer": "a", "supplier": "A", "unit_price": 1.0, "capacity": 50.0},
        {"offer": "b", "supplier": "B", "unit_price": 2.0, "capacity": 30.0},
        {"offer": "c", "supplier": "C", "unit_price": 4.0},
    ],
}
"""100 kg are needed: 50 at 1 USD from China, 30 at 2 from Australia, the rest at 4 from Germany: 50 + 60 + 80 = 190."""
PAIR = {
    "suppliers": suppliers_in(A="CN", B="AU"),
    "offers": [
        {"offer": "a", "supplier": "A", "unit_price": 1.0},
        {"offer": "b", "supplier": "B", "unit_price": 2.0},
    ],
}
"""100 kg are needed, at 1 USD from China or 2 from Australia."""


def close(value: float):
    return pytest.approx(value, rel=1e-9, abs=1e-9)


def count(limit, amount, measure="suppliers", **more):
    return [{"rule": "count", "measure": measure, "from": None, "limit": limit, "amount": amount, **more}]


def line(plan, **where):
    """The share, its range and the violation of the one exposure line that matches."""
    rows = plan.exposure
    for column, value in where.items():
        rows = rows[rows[column] == value]
    assert len(rows) == 1, rows
    found = rows.iloc[0]
    return found["share"], found["share_low"], found["share_high"], found["violation"], bool(found["binding"])


def test_that_at_most_two_suppliers_are_the_two_that_cost_least_together():
    # Without the rule 190; with two: A and C cost 50 + 200, B and C 60 + 280, and A and B cannot deliver 100.
    plan = plan_of(**THREE, rules=count("at most", 2))
    assert (plan.status, plan.cost.total) == (Status.OPTIMAL, close(250.0))
    assert bought(plan) == {"a": close(50.0), "c": close(50.0)}
    assert (plan.unconstrained, line(plan, rule="count")) == (close(190.0), (2, 2, 2, 0, True))
    assert plan.exposure["price_per_point"].isna().all()


def test_that_at_most_one_supplier_delivers_everything():
    assert bought(plan_of(**THREE, rules=count("at most", 1))) == {"c": close(100.0)}


def test_that_a_second_country_gets_a_thousandth_of_the_requirement_where_two_are_asked_for():
    # 99.9 at 1 and 0.1 at 2.
    plan = plan_of(**PAIR, rules=count("at least", 2, "countries"))
    assert (plan.cost.total, line(plan, rule="count")) == (close(100.1), (2, 2, 2, 0, True))


def test_that_a_second_supplier_gets_his_minimum_order_where_two_are_asked_for():
    offers = [PAIR["offers"][0], {**PAIR["offers"][1], "minimum_order": 10.0}]
    plan = plan_of(**{**PAIR, "offers": offers}, rules=count("at least", 2))
    assert bought(plan) == {"a": close(90.0), "b": close(10.0)}


def test_that_sole_sourcing_leaves_another_less_than_what_counts():
    # A delivers 50 of 100 kg, so C is the one; of A the thousandth that does not count is bought: 0.1 + 99.9 · 4.
    offers = [THREE["offers"][0], THREE["offers"][2]]
    plan = plan_of(**{**THREE, "offers": offers}, rules=count("exactly", 1))
    assert (plan.cost.total, line(plan, rule="count")) == (close(399.7), (1, 1, 1, 0, True))


def test_that_exactly_two_of_three_are_awarded():
    # As with at most two, but 0.1 kg of B do not count: 50 + 0.2 + 49.9 · 4.
    plan = plan_of(**THREE, rules=count("exactly", 2))
    assert plan.cost.total == close(249.8)


def two_materials(**sheets):
    """100 kg of each of M and N, at 1 USD from China or 2 from Australia; only M is in group G."""
    offers = [{**offer, "offer": offer["offer"] + m, "material": m} for m in "MN" for offer in PAIR["offers"]]
    return {
        "suppliers": PAIR["suppliers"],
        "materials": [{"material": "M", "group": "G"}, {"material": "N"}],
        "requirements": [{"material": m} for m in "MN"],
        "offers": offers,
        **sheets,
    }


@pytest.mark.parametrize(
    ("applies_to", "cost"),
    [("each material", 200.2), ("group: G", 200.1), ("material: N", 200.1), ("all", 200.2)],
)
def test_that_two_suppliers_are_asked_of_each_material_of_one_or_of_a_group(applies_to, cost):
    # A thousandth of 100 kg for each material, of 100 kg for one, of 200 kg for all: 1 USD more a kg.
    assert plan_of(**two_materials(rules=count("at least", 2, applies_to=applies_to))).cost.total == close(cost)


def test_that_suppliers_are_counted_in_every_period_on_its_own():
    # A delivers in the first year, B in both: over the horizon these are two, in a year on its own at most one.
    sheets = {
        **PAIR,
        "offers": [{**PAIR["offers"][0], "valid_to": "2027-12-31"}, PAIR["offers"][1]],
        "requirements": [{"period": "2027"}, {"period": "2028"}],
    }
    assert plan_of(**sheets, rules=count("at most", 1)).cost.total == close(400.0)
    plan = plan_of(**sheets, rules=count("at most", 1, per="period"))
    assert plan.cost.total == close(300.0)
    assert line(plan, period="2027") == line(plan, period="2028") == (1, 1, 1, 0, True)


def test_that_a_period_where_nothing_is_needed_and_bought_asks_for_no_supplier():
    sheets = {**PAIR, "requirements": [{"period": "2027", "quantity": 0.0}, {"period": "2028"}]}
    plan = plan_of(**sheets, rules=count("at least", 2, per="period"))
    assert plan.cost.total == close(100.1)
    assert line(plan, period="2027") == (0, 0, 0, 0, False)


def test_that_what_is_bought_ahead_of_its_need_comes_from_two_suppliers_too():
    # All is bought in 2027, when nothing is needed: any award of B counts, and a millionth of 100 kg is taken.
    sheets = {
        **PAIR,
        "offers": [{**offer, "valid_to": "2027-12-31"} for offer in PAIR["offers"]],
        "requirements": [{"period": "2027", "quantity": 0.0}, {"period": "2028"}],
        "stock": [{"material": "M"}],
    }
    plan = plan_of(**sheets, rules=count("at least", 2, per="period", from_period="2027", to_period="2027"))
    assert bought(plan) == {"a": close(99.9999), "b": close(0.0001)}
    assert line(plan, rule="count") == (2, 2, 2, 0, True)


@pytest.mark.parametrize(("penalty", "cost", "paid"), [(70.0, 250.0, 0.0), (50.0, 240.0, 50.0)])
def test_that_a_flexible_count_is_exceeded_where_that_costs_less(penalty, cost, paid):
    # A third supplier saves 60.
    plan = plan_of(**THREE, rules=count("at most", 2, flexible=penalty))
    assert (plan.cost.total, plan.cost.penalty) == (close(cost), close(paid))
    assert line(plan, rule="count")[3] == (1 if paid else 0)


def test_that_a_flexible_floor_pays_for_each_supplier_that_is_missing():
    plan = plan_of(**PAIR, rules=count("at least", 4, flexible=3.0))
    assert (plan.cost.total, plan.cost.penalty) == (close(106.1), close(6.0))
    assert line(plan, rule="count") == (2, 2, 2, 2, True)


@pytest.mark.parametrize(
    ("treatment", "cost", "counted"), [("worst case", 200.0, (1, 1, 1)), ("ignore", 100.0, (1, 1, 2))]
)
def test_that_what_is_unknown_is_one_country_more_where_it_counts(treatment, cost, counted):
    # 60 % of a is mined in China, the rest nobody knows where; b is mined in Australia.
    origins = [
        {"offer": "a", "stage": "mined", "country": "CN", "share": 0.6},
        {"offer": "b", "stage": "mined", "country": "AU"},
    ]
    rules = count("at most", 1, "countries", stage="mined")
    plan = plan_of(**PAIR, origins=origins, rules=rules, settings={"unknown_origin": treatment})
    assert (plan.cost.total, line(plan, rule="count")[:3]) == (close(cost), counted)


def test_that_what_is_unknown_is_no_country_of_a_floor():
    # Only China and Australia are known: two countries can be had, though 40 % of a are of a third.
    origins = [
        {"offer": "a", "stage": "mined", "country": "CN", "share": 0.6},
        {"offer": "b", "stage": "mined", "country": "AU"},
    ]
    plan = plan_of(**PAIR, origins=origins, rules=count("at least", 2, "countries", stage="mined"))
    assert (plan.cost.total, line(plan, rule="count")) == (close(100.1), (2, 2, 3, 0, True))
    three = count("at least", 3, "countries", stage="mined")
    assert plan_of(**PAIR, origins=origins, rules=three).status is Status.INFEASIBLE


def test_that_unknown_origin_counts_beside_the_countries_of_from():
    # Of b nobody knows where it is mined, so it may be China: no country there is allowed, and c is bought.
    origins = [{"offer": o, "stage": "mined", "country": c} for o, c in (("a", "CN"), ("c", "DE"))]
    rules = count("at most", 0, "countries", stage="mined", **{"from": "CN"})
    assert bought(plan_of(**THREE, origins=origins, rules=rules)) == {"c": close(100.0)}


def test_that_only_suppliers_that_deliver_from_there_are_counted():
    # One supplier from the EU: of C a thousandth of 100 kg.
    plan = plan_of(**THREE, rules=[*count("at least", 1, **{"from": "EU27"}), *cap("20 %", "DE")])
    assert plan.cost.total == close(190.0)
    offers = [{**THREE["offers"][0], "capacity": None}, *THREE["offers"][1:]]
    plan = plan_of(**{**THREE, "offers": offers}, rules=count("at least", 1, **{"from": "EU27"}))
    assert (plan.cost.total, line(plan, **{"from": "EU27"})[0]) == (close(99.9 + 0.4), 1)


def test_that_excepted_countries_are_not_counted():
    rules = count("at most", 1, "countries", **{"from": "any country", "except": "CN"})
    assert bought(plan_of(**THREE, rules=rules)) == {"a": close(50.0), "c": close(50.0)}
    rules = count("at most", 1, "suppliers", **{"from": "any country", "except": "CN"})
    assert bought(plan_of(**THREE, rules=rules)) == {"a": close(50.0), "c": close(50.0)}


def test_that_the_countries_of_one_supplier_are_counted_on_their_own():
    # A makes a in China and a2 in Vietnam; only one country of A is allowed, B is free.
    offers = [*THREE["offers"][:2], {"offer": "a2", "supplier": "A", "unit_price": 1.5}]
    origins = [{"offer": "a2", "stage": "made", "country": "VN"}]
    plan = plan_of(
        **{**THREE, "offers": offers},
        origins=origins,
        rules=count("at most", 1, "countries", **{"from": "supplier: A"}),
    )
    assert bought(plan) == {"a2": close(100.0)}
    assert line(plan, **{"from": "A"}) == (1, 1, 1, 0, True)


def test_that_more_is_bought_than_needed_where_a_supplier_counts_only_with_more():
    # B sells only N, of which 0.05 kg are needed; a thousandth of 100.05 kg in all counts, at 2 USD.
    sheets = {
        "suppliers": suppliers_in(A="CN", B="AU"),
        "requirements": [{"material": "M", "quantity": 100.0}, {"material": "N", "quantity": 0.05}],
        "offers": [
            {"offer": "a", "supplier": "A", "material": "M"},
            {"offer": "b", "supplier": "B", "material": "N", "unit_price": 2.0},
        ],
        "rules": count("at least", 2),
    }
    assert plan_of(**sheets).status is Status.INFEASIBLE
    plan = plan_of(**sheets, settings={"overbuying": "allowed"})
    assert bought(plan) == {"a": close(100.0), "b": close(0.10005)}


def test_that_more_suppliers_than_there_are_cannot_be_had():
    plan = plan_of(**PAIR, rules=count("at least", 3))
    assert (plan.status, plan.cost) == (Status.INFEASIBLE, None)


def test_that_a_fixed_cost_and_a_count_share_the_decision_on_a_supplier():
    # B alone at 2 USD costs 200; A costs 100 and 90 once. Half a dollar a kg more for A turns it.
    for price, cost in ((1.0, 190.0), (1.5, 200.0)):
        sheets = {
            "suppliers": [{"supplier": "A", "country": "CN", "fixed_cost": 90.0}, *suppliers_in(B="AU")],
            "offers": [{**PAIR["offers"][0], "unit_price": price}, PAIR["offers"][1]],
        }
        assert plan_of(**sheets, rules=count("at most", 1)).cost.total == close(cost)


def test_that_a_count_without_a_choice_keeps_the_prices_of_a_linear_plan():
    # Both suppliers must have 0.1 kg; at most 40 % from China: a point of the cap costs 1 USD.
    plan = plan_of(**PAIR, rules=[*count("at least", 2), *cap("40 %")])
    assert plan.certificate.dual_residual is not None
    prices = plan.exposure.set_index("rule")["price_per_point"]
    assert prices["cap"].max() == close(1.0)
    assert prices[["count"]].isna().all()


def test_that_suppliers_of_pieces_and_of_kilograms_can_be_limited_without_their_mass():
    # Two materials in two units, from A or B at 1 or 2 USD a unit; B sells both, A only M.
    sheets = {
        "suppliers": suppliers_in(A="CN", B="AU"),
        "materials": [{"material": "M"}, {"material": "P", "unit": "pcs"}],
        "requirements": [{"material": "M"}, {"material": "P"}],
        "offers": [
            {"offer": "a", "supplier": "A", "material": "M", "unit_price": 1.0},
            {"offer": "b", "supplier": "B", "material": "M", "unit_price": 2.0},
            {"offer": "p", "supplier": "B", "material": "P", "unit_price": 2.0},
        ],
    }
    plan = plan_of(**sheets, rules=count("at most", 1))
    assert (plan.cost.total, line(plan, rule="count")) == (close(400.0), (1, 1, 1, 0, True))


def test_that_one_supplier_more_is_never_dearer():
    costs = [plan_of(**THREE, rules=count("at most", most)).cost.total for most in (1, 2, 3)]
    assert costs == [close(400.0), close(250.0), close(190.0)]
