"""A plan that is kept while supply is lost: 100 kg of M a quarter from China at 2 and from Germany at 5."""

from __future__ import annotations

import pytest

from tests.optimizer.stressed import loss_in, quarters, scenario_of, short_of, stressed

TWO = {
    "suppliers": [{"supplier": "East", "country": "CN"}, {"supplier": "Rhine", "country": "DE"}],
    "offers": [
        {"offer": "cheap", "supplier": "East", "unit_price": 2.0, "capacity": 80.0},
        {"offer": "dear", "supplier": "Rhine", "unit_price": 5.0},
    ],
}
"""The plan buys 80 kg of cheap and 20 kg of dear a quarter; a shortage counts 5 a kg."""
DAILY = [{"period": f"2027-Q{n}", "quantity": days} for n, days in enumerate((90.0, 91.0, 92.0, 92.0), start=1)]
"""1 kg a day; with 30 days of cover and 30 kg to begin with, the plan buys each quarter what it needs."""
STOCK = {"opening": 30.0, "minimum_cover": 30.0, "holding_cost": 0.1}


def test_that_deliveries_are_cut_and_what_lacks_is_short_and_lost() -> None:
    # 40 % of 80 kg do not come in each quarter: 32 kg, at 5 each.
    loss = scenario_of({"from": "CN", "amount": 0.4}, requirements=quarters(100.0), **TWO)
    assert short_of(loss) == pytest.approx(dict.fromkeys(("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"), 32.0))
    assert loss.held.shortage_value == pytest.approx(4 * 32.0 * 5.0)
    assert loss.held.shortages["value"].tolist() == pytest.approx([160.0] * 4)
    assert (loss.held.first_short_period, loss.held.first_short_date) == ("2027-Q1", "2027-01-01")


def test_that_stock_is_used_before_anything_is_short_minimum_cover_too() -> None:
    # 24 of 80 do not come in a quarter: 30 are 6 at the end of Q1, and gone after a quarter of the 91 days of Q2:
    # on day 90 + 22.75, the 23rd of April.
    loss = scenario_of({"from": "CN", "amount": 0.3}, requirements=DAILY, stock=[STOCK], **TWO)
    assert short_of(loss) == pytest.approx({"2027-Q2": 18.0, "2027-Q3": 24.0, "2027-Q4": 24.0})
    assert (loss.held.first_short_period, loss.held.first_short_date) == ("2027-Q2", "2027-04-23")
    assert loss.held.first_short_days == pytest.approx(112.75)


def test_that_a_loss_in_some_quarters_touches_no_other() -> None:
    window = {"from_period": "2027-Q2", "to_period": "2027-Q3"}
    loss = scenario_of({"from": "CN", "amount": 1.0, **window}, requirements=quarters(100.0), **TWO)
    assert short_of(loss) == pytest.approx({"2027-Q2": 80.0, "2027-Q3": 80.0})


def test_that_events_at_once_multiply_what_remains() -> None:
    # 80 · 0.5 · 0.5 = 20 of cheap and 20 · 0.5 = 10 of dear come.
    events = {"from": "CN", "amount": 0.5}, {"amount": 0.5}
    loss = scenario_of(*events, requirements=quarters(100.0, 1), **TWO)
    assert short_of(loss) == pytest.approx({"2027-Q1": 70.0})


def test_that_a_requirement_that_grows_is_short_by_what_it_grows() -> None:
    loss = scenario_of({"event": "requirement", "amount": 0.25}, requirements=quarters(100.0, 2), **TWO)
    assert short_of(loss) == pytest.approx({"2027-Q1": 25.0, "2027-Q2": 25.0})


def test_that_what_comes_beyond_need_and_room_is_of_no_use_later() -> None:
    # Q1 needs 10, so that 90 are left; 50 fit into stock and are used in Q2, where 80 do not come.
    events = (
        {"event": "requirement", "amount": -0.9, "to_period": "2027-Q1"},
        {"from": "CN", "amount": 1.0, "from_period": "2027-Q2"},
    )
    stock = [{"opening": 0.0, "maximum": 50.0, "holding_cost": 0.1}]
    loss = scenario_of(*events, requirements=quarters(100.0, 2), stock=stock, **TWO)
    assert short_of(loss) == pytest.approx({"2027-Q2": 30.0})


def test_that_the_planned_shortage_stays_and_is_no_first_short_day_of_the_loss() -> None:
    # Germany offers only 10: the plan itself is short of 10 a quarter, at its price of 50. China loses half from Q2 on.
    sheets = {
        **TWO,
        "offers": [TWO["offers"][0], {**TWO["offers"][1], "capacity": 10.0}],
        "materials": [{"material": "M", "shortage_cost": 50.0}],
        "settings": {"shortages": "allowed"},
    }
    event = {"from": "CN", "amount": 0.5, "from_period": "2027-Q2"}
    loss = scenario_of(event, requirements=quarters(100.0, 2), **sheets)
    assert short_of(loss) == pytest.approx({"2027-Q1": 10.0, "2027-Q2": 50.0})
    assert loss.held.first_short_period == "2027-Q2"


@pytest.mark.parametrize(("amount", "short"), [(-0.05, 5.0), (-0.5, 0.0), (0.5, 60.0)])
def test_that_a_requirement_that_falls_takes_from_the_planned_shortage(amount: float, short: float) -> None:
    # The plan delivers 90 of 100. Of 95 it lacks 5, of 50 nothing, of 150 it lacks 60.
    sheets = {
        **TWO,
        "offers": [TWO["offers"][0], {**TWO["offers"][1], "capacity": 10.0}],
        "materials": [{"material": "M", "shortage_cost": 50.0}],
        "settings": {"shortages": "allowed"},
    }
    event = {"event": "requirement", "amount": amount, "from_period": "2027-Q2"}
    found = short_of(scenario_of(event, requirements=quarters(100.0, 2), **sheets))
    assert found.get("2027-Q1") == pytest.approx(10.0)
    assert found.get("2027-Q2", 0.0) == pytest.approx(short)


def test_that_a_country_lost_for_some_days_is_short_for_those_days_alone() -> None:
    # Q1 has 90 days, Q2 91. China is lost for 90 + 45.5 days: all 80 of Q1 and half of the 80 of Q2.
    _, test = stressed(135.5, requirements=quarters(100.0), **TWO)
    loss = loss_in(test, "CHN", "made")
    assert short_of(loss) == pytest.approx({"2027-Q1": 80.0, "2027-Q2": 40.0})


def test_that_stock_of_a_lost_country_lasts_by_the_day_within_the_period_of_recovery() -> None:
    # Cover is 36 days of 100 in 90: 40. Half of the 80 lack until day 45, which is what there is in stock.
    stock = [{"opening": 40.0, "minimum_cover": 36.0}]
    _, test = stressed(45.0, requirements=quarters(100.0, 1), stock=stock, **TWO)
    assert loss_in(test, "CHN", "made").held.shortage_value == 0.0
    # Lost for 67.5 days, 60 lack: 20 are short, from day 45 on.
    _, test = stressed(67.5, requirements=quarters(100.0, 1), stock=stock, **TWO)
    loss = loss_in(test, "CHN", "made")
    assert short_of(loss) == pytest.approx({"2027-Q1": 20.0})
    assert loss.held.first_short_date == "2027-02-15"


def test_that_products_lack_what_their_scarcest_material_lacks() -> None:
    # P takes 1 kg of M and 2 kg of N. All of N comes from Germany: without China M lacks 80 %, so P does.
    sheets = {
        "suppliers": TWO["suppliers"],
        "offers": [*TWO["offers"], {"offer": "n", "supplier": "Rhine", "material": "N", "unit_price": 1.0}],
        "build_plan": [{"product": "P", "quantity": 50.0}, {"product": "Q", "quantity": 7.0}],
        "bom": [
            {"parent": "P", "component": "M", "quantity": 2.0},
            {"parent": "P", "component": "N", "quantity": 2.0},
            {"parent": "Q", "component": "N", "quantity": 1.0},
        ],
    }
    _, test = stressed(**sheets)
    lost = loss_in(test, "CHN", "made").held.products
    assert lost.to_dict("records") == [{"product": "P", "quantity": 50.0, "not_built": 40.0, "share": 0.8}]
    both = loss_in(test, "DEU", "made").held.products
    assert dict(zip(both["product"], both["share"], strict=True)) == pytest.approx({"P": 1.0, "Q": 1.0})


def test_that_a_book_without_days_names_no_date() -> None:
    _, test = stressed(**TWO)
    held = loss_in(test, "CHN", "made").held
    assert (held.first_short_period, held.first_short_date, held.first_short_days) == ("", None, 0.0)
    assert held.first_short == "day 1"
    assert loss_in(test, "DEU", "made").held.first_short == "day 1"
