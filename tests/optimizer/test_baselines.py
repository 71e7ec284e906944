"""What a plan is compared with: the least cost without rules, and today's split."""

import pytest

from data.plan import Status
from optimizer import planning
from optimizer.answer.baselines import without_noise
from optimizer.planning import PlanOptions
from tests.plans import cap, plan_of, suppliers_in


def close(value: float):
    return pytest.approx(value, rel=1e-9, abs=1e-9)


def split(*shares: float | None, **more: object) -> dict[str, object]:
    """Offers at 1 and 2 with today's shares."""
    return {
        "suppliers": suppliers_in(A="CN", B="AU"),
        "offers": [
            {"offer": s, "supplier": s, "unit_price": price, "current_share": share, **more}
            for s, price, share in zip("AB", (1.0, 2.0), shares, strict=True)
        ],
    }


def test_that_the_plan_without_rules_drops_the_rules_and_keeps_capacities():
    sheets = split(None, None)
    sheets["offers"][0]["capacity"] = 80.0
    plan = plan_of(**sheets, rules=cap("50 %"))
    assert plan.cost.total == close(150.0)
    assert plan.unconstrained == close(120.0)


def test_that_a_book_without_rules_is_its_own_baseline():
    plan = plan_of(**split(None, None))
    assert plan.unconstrained == plan.cost.total == close(100.0)
    assert plan.current is None


@pytest.mark.parametrize(
    ("found", "stated"),
    [
        (3e7 + 0.02, 3e7),
        (3e7 - 0.02, 3e7),
        (3e7 - 0.04, 3e7 - 0.04),
        (3e7 + 5.0, 3e7),
        (3e7 + 100.0, 3e7 + 100.0),  # a fault, which nothing may hide
        (None, None),
    ],
)
def test_that_rules_which_do_nothing_cost_nothing_whatever_two_solves_differ_by(found, stated):
    assert without_noise(found, 3e7) == stated


def test_that_rules_cost_something_however_small_the_money_is():
    assert without_noise(1e-12, 1.35e-12) == 1e-12


def test_that_a_plan_within_its_rules_is_itself_the_least_without_them(monkeypatch):
    monkeypatch.setattr(planning, "unconstrained_cost", lambda *_: 100.0 + 5e-8)
    plan = plan_of(**split(None, None), rules=cap("100 %"))
    assert plan.unconstrained == plan.cost.total == close(100.0)
    assert plan.rules_cost == 0.0


def test_that_baselines_are_left_out_where_they_are_not_wanted():
    plan = plan_of(PlanOptions(baselines=False), **split(0.5, 0.5), rules=cap("50 %"))
    assert (plan.unconstrained, plan.current) == (None, None)


@pytest.mark.parametrize(
    ("shares", "cost"),
    [((0.8, 0.2), 120.0), ((0.0, 1.0), 200.0), ((None, 1.0), 200.0), ((0.5, 0.4), None), ((None, None), None)],
)
def test_that_todays_split_costs_what_its_shares_say_if_they_sum_to_one(shares, cost):
    plan = plan_of(**split(*shares))
    assert plan.current == (None if cost is None else close(cost))


def test_that_todays_split_ignores_rules_capacity_and_validity():
    sheets = split(1.0, 0.0, valid_to="2027-03-31")
    sheets["offers"][0]["capacity"] = 60.0
    plan = plan_of(**sheets, requirements=[{"period": "2027-Q1", "quantity": 100.0}], rules=cap("50 %"))
    assert plan.cost.total == close(150.0)
    assert plan.current == close(100.0)


def test_that_todays_split_holds_landed_costs():
    sheets = split(1.0, 0.0, tariff=0.1, freight=0.25, other_cost=0.5)
    assert plan_of(**sheets).current == close(185.0)


def test_that_every_purchased_material_needs_its_split():
    offers = [
        {"offer": "m", "supplier": "A", "current_share": 1.0},
        {"offer": "n", "supplier": "A", "material": "N"},
    ]
    needed = [{"material": "M", "quantity": 10.0}, {"material": "N", "quantity": 10.0}]
    sheets = {"suppliers": suppliers_in(A="CN"), "offers": offers}
    assert plan_of(**sheets, requirements=needed).current is None
    # What is not needed is not purchased.
    needed[1]["quantity"] = 0.0
    assert plan_of(**sheets, requirements=needed).current == close(10.0)


def test_that_todays_split_buys_the_net_requirement_and_pays_for_keeping_stock():
    # Q1 2027 has 90 days, Q2 91. Cover of 45 days: 50 kg at the end of Q1, 50 · 45 / 91 at the end of Q2.
    cover = 50.0 * 45.0 / 91.0
    plan = plan_of(
        **split(0.5, 0.5),
        requirements=[{"period": "2027-Q1", "quantity": 100.0}, {"period": "2027-Q2", "quantity": 50.0}],
        stock=[{"material": "M", "opening": 20.0, "holding_cost": 0.1, "minimum_cover": 45.0}],
    )
    bought = (100.0 + 50.0 - 20.0) + (50.0 + cover - 50.0)
    assert plan.status is Status.OPTIMAL
    assert plan.current == close(1.5 * bought + 0.1 * (50.0 + cover))


def test_that_opening_stock_beyond_the_requirement_is_carried_on():
    # 150 kg in stock: nothing bought in Q1, 50 carried to Q2 at 0.1, 30 bought then.
    plan = plan_of(
        **split(1.0, 0.0),
        requirements=[{"period": "2027-Q1", "quantity": 100.0}, {"period": "2027-Q2", "quantity": 80.0}],
        stock=[{"material": "M", "opening": 150.0, "holding_cost": 0.1}],
    )
    assert plan.cost.total == close(30.0 + 5.0)
    assert plan.current == close(30.0 + 5.0)


def test_that_the_plan_without_rules_is_stated_when_penalties_make_the_plan_dearer():
    plan = plan_of(**split(None, None), rules=cap("65 %", flexible=0.5))
    assert plan.cost.total == close(117.5)
    assert plan.unconstrained == close(100.0)
