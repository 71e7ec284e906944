"""A plan made again once supply is lost: 100 kg of M a quarter from China at 2, Germany at 5 and Chile at 8."""

from __future__ import annotations

import pytest

from data.stress import Replanned
from tests.optimizer.stressed import loss_in, quarters, scenario_of, short_again, stressed

COUNTRIES = [
    {"supplier": "East", "country": "CN"},
    {"supplier": "Rhine", "country": "DE"},
    {"supplier": "Andes", "country": "CL"},
]


def three(**more) -> dict[str, object]:
    """Offers of China without a capacity, Germany with 60 a quarter and Chile with 30; ``more`` replaces sheets."""
    offers = [
        {"offer": "a", "supplier": "East", "unit_price": 2.0, "capacity": 100.0},
        {"offer": "b", "supplier": "Rhine", "unit_price": 5.0, "capacity": 60.0},
        {"offer": "c", "supplier": "Andes", "unit_price": 8.0, "capacity": 30.0},
    ]
    return {"suppliers": COUNTRIES, "offers": offers, "requirements": quarters(100.0, 2), **more}


def lacking(again: Replanned) -> dict[str, float]:
    """What is short of each material."""
    return again.shortages.groupby("material")["quantity"].sum().to_dict()


def test_that_the_next_cheapest_fill_in_and_what_is_still_lacking_is_short() -> None:
    # A quarter: 60 · 5 + 30 · 8 = 540, and 10 short at 8.
    _, test = stressed(**three())
    again = loss_in(test, "CHN", "made").replanned
    assert again.status == "optimal"
    assert again.cost == pytest.approx(2 * 540.0)
    assert again.shortage_value == pytest.approx(2 * 10.0 * 8.0)


def test_that_awards_before_the_event_stay_as_they_were_planned() -> None:
    # Q1 was bought from China: 200. From Q2 on China has 20 left: 20 · 2 + 60 · 5 + 20 · 8 = 500.
    loss = scenario_of({"from": "CN", "amount": 0.8, "from_period": "2027-Q2"}, **three())
    assert loss.replanned.cost == pytest.approx(200.0 + 500.0)
    assert loss.replanned.shortage_value == 0.0


def test_that_stock_bought_before_the_event_is_not_anticipated() -> None:
    # Stock could hold 100; knowing of Q2 the plan would have filled it in Q1 from Germany and Chile.
    stock = [{"opening": 0.0, "maximum": 100.0, "minimum_cover": 0.0}]
    loss = scenario_of({"from": "CN", "amount": 1.0, "from_period": "2027-Q2"}, **three(stock=stock))
    assert short_again(loss) == pytest.approx({"2027-Q2": 10.0})
    assert loss.replanned.cost == pytest.approx(200.0 + 540.0)


def test_that_from_the_first_period_of_the_event_on_stock_is_built_for_what_comes() -> None:
    # A tenth of China is lost in Q1 and all of it in Q2: 90 of China and 110 of Germany, 50 of them or more in Q1.
    events = (
        {"from": "CN", "amount": 0.1, "to_period": "2027-Q1"},
        {"from": "CN", "amount": 1.0, "from_period": "2027-Q2"},
    )
    stock = [{"opening": 0.0, "maximum": 100.0}]
    loss = scenario_of(*events, **three(stock=stock))
    assert loss.replanned.shortage_value == 0.0
    assert loss.replanned.cost == pytest.approx(90.0 * 2.0 + 110.0 * 5.0)


def test_that_prices_and_tariffs_of_a_scenario_are_paid_from_its_first_period_on() -> None:
    # From Q2 on China costs 2 · 1.5 · (1 + 1.0) = 6: 60 of Germany at 5 and 40 of China at 6.
    window = {"from": "CN", "from_period": "2027-Q2"}
    events = {"event": "price", "amount": 0.5, **window}, {"event": "tariff", "amount": 1.0, **window}
    loss = scenario_of(*events, **three())
    assert loss.replanned.cost == pytest.approx(200.0 + 60.0 * 5.0 + 40.0 * 6.0)
    assert loss.held.shortage_value == 0.0


def test_that_a_requirement_that_grows_is_bought_where_it_can_be() -> None:
    # 300 a quarter: 100 · 2 + 60 · 5 + 30 · 8 = 740, 110 short.
    loss = scenario_of({"event": "requirement", "amount": 2.0, "from_period": "2027-Q2"}, **three())
    assert short_again(loss) == pytest.approx({"2027-Q2": 110.0})
    assert loss.replanned.cost == pytest.approx(200.0 + 740.0)


def test_that_what_was_bought_before_a_requirement_vanished_is_not_undone() -> None:
    # Cheap in Q1 only: 200 kg are bought in Q1, 100 of them for Q2, which then needs nothing.
    offers = [
        {"offer": "a", "supplier": "East", "unit_price": 2.0, "valid_to": "2027-02-01"},
        {"offer": "b", "supplier": "Rhine", "unit_price": 5.0},
    ]
    event = {"event": "requirement", "amount": -1.0, "from_period": "2027-Q2"}
    loss = scenario_of(event, **three(offers=offers, stock=[{"opening": 0.0, "holding_cost": 0.5}]))
    assert loss.replanned.cost == pytest.approx(400.0 + 0.5 * 100.0)
    assert loss.replanned.shortage_value == 0.0


def test_that_a_supplier_delivers_through_its_capacity_what_remains_of_each_offer() -> None:
    # a (mined in China) and b (mined in Chile) share a capacity of 100. Half of a is lost: a / 0.5 + b <= 100.
    # b is worth 9 a kg of capacity, a only 2 · 0.5: 20 of b are bought, and (100 − 20) · 0.5 = 40 of the 60 of a.
    sheets = {
        "suppliers": [{"supplier": "S", "country": "DE", "capacity": 100.0, "capacity_unit": "kg"}],
        "offers": [
            {"offer": "a", "supplier": "S", "material": "M", "unit_price": 2.0},
            {"offer": "b", "supplier": "S", "material": "N", "unit_price": 9.0},
        ],
        "origins": [
            {"offer": "a", "stage": "mined", "country": "CN", "share": 0.5},
            {"offer": "b", "stage": "mined", "country": "CL", "share": 1.0},
        ],
        "requirements": [{"material": "M", "quantity": 60.0}, {"material": "N", "quantity": 20.0}],
    }
    _, test = stressed(**sheets)
    again = loss_in(test, "CHN", "mined").replanned
    assert lacking(again) == pytest.approx({"M": 20.0})
    assert again.cost == pytest.approx(40.0 * 2.0 + 20.0 * 9.0)


def test_that_of_two_shortages_the_one_worth_less_is_taken() -> None:
    # One supplier with 100 for M (at 2) and N (at 9); N doubles. The 100 go to N.
    sheets = {
        "suppliers": [{"supplier": "S", "country": "DE", "capacity": 100.0, "capacity_unit": "kg"}],
        "offers": [
            {"offer": "a", "supplier": "S", "material": "M", "unit_price": 2.0},
            {"offer": "b", "supplier": "S", "material": "N", "unit_price": 9.0},
        ],
        "requirements": [{"material": "M", "quantity": 50.0}, {"material": "N", "quantity": 50.0}],
    }
    loss = scenario_of({"event": "requirement", "amount": 1.0, "applies_to": "material: N"}, **sheets)
    assert lacking(loss.replanned) == pytest.approx({"M": 50.0})
    assert loss.replanned.shortage_value == pytest.approx(100.0)


def test_that_among_equal_shortages_the_cheapest_plan_is_taken() -> None:
    # M and N are worth the same (9); 100 of capacity for 120. Short of either is 180: cheaper is to buy M at 2, not N.
    sheets = {
        "suppliers": [
            {"supplier": "S", "country": "DE", "capacity": 100.0, "capacity_unit": "kg"},
            {"supplier": "T", "country": "CN"},
        ],
        "offers": [
            {"offer": "a", "supplier": "S", "material": "M", "unit_price": 2.0},
            {"offer": "b", "supplier": "S", "material": "N", "unit_price": 9.0},
            {"offer": "c", "supplier": "T", "material": "M", "unit_price": 9.0},
        ],
        "requirements": [{"material": "M", "quantity": 60.0}, {"material": "N", "quantity": 60.0}],
    }
    _, test = stressed(**sheets)
    again = loss_in(test, "CHN", "made").replanned
    assert lacking(again) == pytest.approx({"N": 20.0})
    assert again.cost == pytest.approx(60.0 * 2.0 + 40.0 * 9.0)


def test_that_an_unlimited_offer_loses_nothing_unless_all_of_it_is_lost_and_that_is_said() -> None:
    offers = [{"offer": "a", "supplier": "Rhine", "unit_price": 2.0}]
    origins = [{"offer": "a", "stage": "mined", "country": "CN", "share": 0.9}]
    _, test = stressed(**three(offers=offers, origins=origins))
    partly = loss_in(test, "CHN", "mined").replanned
    assert (partly.shortage_value, partly.unlimited_offers) == (0.0, 1)
    wholly = loss_in(test, "DEU", "made").replanned
    assert (wholly.shortage_value, wholly.unlimited_offers) == (pytest.approx(400.0), 0)


def test_that_rules_are_reported_and_do_not_bind() -> None:
    rules = [
        {"rule": "cap", "applies_to": "all", "from": "any country", "limit": "at most", "amount": 0.5},
        {"rule": "some German", "applies_to": "all", "from": "DE", "limit": "at least", "amount": 0.1},
        {"rule": "two", "applies_to": "all", "measure": "countries", "limit": "at least", "amount": 2, "from": None},
    ]
    offers = [
        {"offer": "a", "supplier": "East", "unit_price": 2.0, "capacity": 100.0},
        {"offer": "b", "supplier": "Rhine", "unit_price": 5.0},
    ]
    _, test = stressed(**three(offers=offers, rules=rules))
    assert loss_in(test, "CHN", "made").replanned.rules_broken == ("cap", "two")
    # Without Germany 100 of China are bought: all three fail.
    assert loss_in(test, "DEU", "made").replanned.rules_broken == ("cap", "some German", "two")


def test_that_minimum_cover_is_not_kept_when_planned_again() -> None:
    # 50 are to be held; lost China leaves 90 a quarter: 200 - 180 - 10 of stock; without cover 10 more can be used.
    stock = [{"opening": 50.0, "minimum_cover": 45.0, "maximum": 50.0}]
    _, test = stressed(**three(stock=stock))
    assert loss_in(test, "CHN", "made").replanned.shortage_value == 0.0


def test_that_a_country_that_recovers_within_a_period_delivers_for_the_rest_of_it() -> None:
    # Lost for 45 of 90 days: in them 50 are needed and 45 can be had (30 at 5, 15 at 8); then 50 of China.
    _, test = stressed(45.0, **three(requirements=quarters(100.0, 1)))
    again = loss_in(test, "CHN", "made").replanned
    assert again.shortage_value == pytest.approx(5.0 * 8.0)
    assert again.cost == pytest.approx(30.0 * 5.0 + 15.0 * 8.0 + 50.0 * 2.0)


def test_that_holding_is_paid_for_at_the_end_of_a_period_not_at_the_day_of_recovery() -> None:
    # 80 in stock last the 45 days that China is lost (50 needed); then 20 of China, and 80 are to be left at most.
    stock = [{"opening": 80.0, "holding_cost": 1.0, "maximum": 80.0}]
    _, test = stressed(45.0, **three(requirements=quarters(100.0, 1), stock=stock))
    again = loss_in(test, "CHN", "made").replanned
    assert again.shortage_value == 0.0
    assert again.cost == pytest.approx(20.0 * 2.0)


def test_that_lots_and_minimum_orders_stay_terms_of_the_offers() -> None:
    # Without China 100 are needed of Germany in lots of 40 at 5 (fixed 30), or of Chile from 30 on at 8.
    offers = [
        {"offer": "a", "supplier": "East", "unit_price": 2.0, "capacity": 100.0},
        {"offer": "b", "supplier": "Rhine", "unit_price": 5.0, "order_multiple": 40.0, "fixed_cost": 30.0},
        {"offer": "c", "supplier": "Andes", "unit_price": 8.0, "minimum_order": 30.0, "capacity": 90.0},
    ]
    _, test = stressed(**three(offers=offers, requirements=quarters(100.0, 1)))
    again = loss_in(test, "CHN", "made").replanned
    # One lot and 60 of Chile: nothing is short. Two lots would leave 20, below Chile's minimum.
    assert again.shortage_value == 0.0
    assert again.cost == pytest.approx(40.0 * 5.0 + 30.0 + 60.0 * 8.0)


def test_that_a_fixed_cost_paid_before_the_event_is_not_paid_again_nor_saved() -> None:
    offers = [
        {"offer": "a", "supplier": "East", "unit_price": 2.0, "fixed_cost": 30.0},
        {"offer": "b", "supplier": "Rhine", "unit_price": 5.0, "fixed_cost": 70.0},
    ]
    loss = scenario_of({"from": "CN", "amount": 1.0, "from_period": "2027-Q2"}, **three(offers=offers))
    assert loss.replanned.cost == pytest.approx(200.0 + 30.0 + 500.0 + 70.0)


def test_that_price_breaks_count_what_was_bought_before_the_event() -> None:
    # Germany sells at 5, all units at 4 from 150 on. Q1 buys 100 of it; Q2 needs only 50 more to reach the break.
    offers = [
        {"offer": "b", "supplier": "Rhine", "unit_price": 5.0},
        {"offer": "c", "supplier": "Andes", "unit_price": 4.6, "capacity": 100.0, "valid_from": "2027-03-01"},
    ]
    breaks = [{"offer": "b", "from_quantity": 150.0, "unit_price": 4.0, "type": "all units"}]
    event = {"event": "requirement", "amount": -0.5, "from_period": "2027-Q2"}
    loss = scenario_of(event, **three(offers=offers, price_breaks=breaks))
    assert loss.replanned.cost == pytest.approx(150.0 * 4.0)


def test_that_where_nothing_can_be_bought_stock_alone_is_planned_again() -> None:
    # 200 in stock are required over two quarters; half as much again leaves 100 short, which nobody prices but Rhine.
    suppliers = [{"supplier": "Rhine", "country": "DE", "status": "excluded"}]
    offers = [{"offer": "b", "supplier": "Rhine", "unit_price": 5.0}]
    event = {"event": "requirement", "amount": 0.5}
    sheets = {"suppliers": suppliers, "offers": offers, "stock": [{"opening": 200.0}]}
    again = scenario_of(event, requirements=quarters(100.0, 2), **sheets).replanned
    assert (again.status, again.cost, again.shortage_value) == ("optimal", 0.0, pytest.approx(100.0 * 5.0))


def test_that_minimum_spend_does_not_hold_whatever_else_is_asked_for() -> None:
    # 100 cost 100, above the minimum of 80; half the requirement costs 50 and is bought all the same.
    suppliers = [{"supplier": "Rhine", "country": "DE", "minimum_spend": 80.0}]
    offers = [{"offer": "b", "supplier": "Rhine", "unit_price": 1.0, "minimum_order": 5.0}]
    event = {"event": "requirement", "amount": -0.5}
    again = scenario_of(event, suppliers=suppliers, offers=offers, requirements=quarters(100.0, 1)).replanned
    assert (again.cost, again.shortage_value) == (pytest.approx(50.0), 0.0)


def bridged(recovery_days: float | None = None, **sheets) -> tuple[float | None, str | None]:
    """How long the loss of China, as made, is bridged, and what runs out first."""
    _, test = stressed(recovery_days, **sheets)
    loss = loss_in(test, "CHN", "made")
    return loss.time_to_survive_days, loss.runs_out_first


def test_that_a_loss_that_a_maximum_spend_leaves_short_is_not_bridged_for_ever() -> None:
    # 150 buy 75 of Germany at 2. 1 a day is required: China may be lost for 75 days.
    suppliers = [{"supplier": "East", "country": "CN"}, {"supplier": "Rhine", "country": "DE", "maximum_spend": 150.0}]
    offers = [
        {"offer": "a", "supplier": "East", "unit_price": 1.0},
        {"offer": "b", "supplier": "Rhine", "unit_price": 2.0},
    ]
    sheets = {"suppliers": suppliers, "offers": offers, "requirements": [{"quantity": 365.0}]}
    assert bridged(**sheets) == (75.0, "M")
    assert bridged(100.0, **sheets) == (75.0, "M")
    # Nor does it matter that it lasts for 60 days, which are bridged.
    assert bridged(60.0, **sheets) == (75.0, "M")


def test_that_a_loss_that_minimum_orders_leave_short_is_bridged_for_whole_quarters() -> None:
    # Germany sells 110 or more and Q2 needs but 100: Q1 is bridged, Q2 is not.
    offers = [
        {"offer": "a", "supplier": "East", "unit_price": 2.0},
        {"offer": "b", "supplier": "Rhine", "unit_price": 5.0, "minimum_order": 110.0},
    ]
    required = [{"period": "2027-Q1", "quantity": 120.0}, {"period": "2027-Q2", "quantity": 100.0}]
    assert bridged(suppliers=COUNTRIES[:2], offers=offers, requirements=required) == (90.0, "M")
    assert bridged(suppliers=COUNTRIES[:2], offers=offers, requirements=required[1:]) == (0.0, "M")
