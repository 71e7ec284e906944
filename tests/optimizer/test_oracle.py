"""The independent formulation against small books worked out by hand."""

from datetime import date

import pytest

from tests.optimizer.oracle import least_cost

HOME, AWAY = {"supplier": "S1", "country": "DEU"}, {"supplier": "S2", "country": "CHN"}
DEAR = {"offer": "A", "supplier": "S1", "material": "M", "unit_price": 10.0}
CHEAP = {"offer": "B", "supplier": "S2", "material": "M", "unit_price": 8.0}


def book(*rules, settings=None, **sheets):
    """100 kg of M, to be had at 10 from Germany or at 8 from China."""
    rows = {
        "settings": [{"setting": name, "value": value} for name, value in (settings or {}).items()],
        "materials": [{"material": "M", "unit": "kg"}],
        "requirements": [{"material": "M", "quantity": 100.0}],
        "suppliers": [HOME, AWAY],
        "offers": [DEAR, CHEAP],
        "rules": [{"rule": f"R{i}", "applies_to": "all", "limit": "at most", **rule} for i, rule in enumerate(rules)],
    }
    return rows | sheets


def from_china(amount, **more):
    return {"from": "country: CHN", "amount": amount, **more}


def test_that_without_rules_the_cheap_offer_serves_all():
    assert least_cost(book()) == ("optimal", pytest.approx(800.0))


def test_that_a_cap_of_65_percent_moves_the_rest_to_the_dear_offer():
    assert least_cost(book(from_china(0.65)))[1] == pytest.approx(65 * 8 + 35 * 10)


def test_that_an_absolute_amount_counts_in_its_own_unit():
    assert least_cost(book(from_china("0.04 t")))[1] == pytest.approx(40 * 8 + 60 * 10)


def test_that_a_value_cap_counts_money():
    # 8 b ≤ 0.5 (8 b + 10 (100 − b)) holds up to b = 1000 / 18.
    b = 1000 / 18
    assert least_cost(book(from_china(0.5, measure="value")))[1] == pytest.approx(8 * b + 10 * (100 - b))


def test_that_a_cap_nobody_can_hold_has_no_plan():
    assert least_cost(book({"from": "any country", "amount": 0.4})) == ("infeasible", None)


def test_that_unknown_origin_counts_in_the_worst_case_and_not_when_ignored():
    # B is mined 30 % in China and otherwise unknown, A in Germany: b ≤ 0.5 in the worst case, 0.3 b ≤ 0.5 if ignored.
    origins = [
        {"offer": "A", "stage": "mined", "country": "DEU", "share": 1.0},
        {"offer": "B", "stage": "mined", "country": "CHN", "share": 0.3},
    ]
    worst = book(from_china(0.5, stage="mined"), origins=origins)
    assert least_cost(worst)[1] == pytest.approx(900.0)
    assert least_cost(worst | {"settings": [{"setting": "Unknown origin", "value": "ignore"}]})[1] == pytest.approx(800)


def test_that_any_country_includes_one_that_no_row_names():
    # Germany, where A is mined, is left out. Nothing is known of where B is mined: it may be one country.
    origins = [{"offer": "A", "stage": "mined", "country": "DEU", "share": 1.0}]
    rows = book({"from": "any country", "except": "DEU", "amount": 0.5, "stage": "mined"}, origins=origins)
    assert least_cost(rows)[1] == pytest.approx(900.0)


def test_that_an_owner_of_51_percent_counts_whole_in_control_and_in_part_in_look_through():
    # B is made in Germany, owned 51 % by China. Owned share at most 0.51: control allows 51 kg, look-through all.
    suppliers = [HOME, {"supplier": "S2", "country": "DEU", "owner_country": "CHN", "owner_share": 0.51}]
    rows = book(from_china(0.51, stage="owned"), suppliers=suppliers)
    assert least_cost(rows)[1] == pytest.approx(51 * 8 + 49 * 10)
    for ownership in ("look-through", "location"):
        assert least_cost(rows | {"settings": [{"setting": "Ownership", "value": ownership}]})[1] == pytest.approx(800)


def test_that_any_sums_the_stages_of_an_offer_and_cuts_at_one():
    # B: mined 0.4, refined 0.3, made 0, owned 0 in China: any = 0.7; A: none. 0.7 b ≤ 0.35 gives b = 50.
    origins = [
        {"offer": "B", "stage": "mined", "country": "CHN", "share": 0.4},
        {"offer": "B", "stage": "refined", "country": "CHN", "share": 0.3},
        {"offer": "B", "stage": "made", "country": "DEU", "share": 1.0},
    ]
    suppliers = [HOME, {**AWAY, "owner_country": "DEU"}]
    settings = {"Unknown origin": "ignore"}
    rows = book(from_china(0.35, stage="any"), origins=origins, suppliers=suppliers, settings=settings)
    assert least_cost(rows)[1] == pytest.approx(900.0)
    both = [{**row, "share": 0.8} if row["stage"] != "made" else row for row in origins]
    assert least_cost(rows | {"origins": both})[1] == pytest.approx(35 * 8 + 65 * 10)


def test_that_a_mineral_rule_weighs_materials_by_what_they_contain():
    # M (100 kg, 20 % cobalt) and N (50 kg, 80 %) hold 20 and 40 kg of cobalt; at most 30 kg of it from China.
    # Moving 1 kg of cobalt costs 2 / 0.2 = 10 in M and 2 / 0.8 = 2.5 in N: 30 kg move in N.
    offers = [DEAR, CHEAP, {**DEAR, "offer": "C", "material": "N"}, {**CHEAP, "offer": "D", "material": "N"}]
    rows = book(
        from_china(0.5) | {"applies_to": "mineral: cobalt"},
        offers=offers,
        materials=[{"material": "M", "unit": "kg"}, {"material": "N", "unit": "kg"}],
        contents=[
            {"material": "M", "mineral": "cobalt", "fraction": 0.2},
            {"material": "N", "mineral": "cobalt", "fraction": 0.8},
        ],
        requirements=[{"material": "M", "quantity": 100.0}, {"material": "N", "quantity": 50.0}],
    )
    assert least_cost(rows)[1] == pytest.approx(150 * 8 + 30 * 2.5)


def test_that_a_flexible_rule_is_broken_where_the_penalty_is_cheaper():
    # One point is 1 kg of 100 and costs 2 to keep: below 2 a point it is broken whole (35 points), above it is kept.
    assert least_cost(book(from_china(0.65, flexible=1.0)))[1] == pytest.approx(800 + 35)
    assert least_cost(book(from_china(0.65, flexible=3.0)))[1] == pytest.approx(870)
    assert least_cost(book(from_china("65 kg", flexible=1.0)))[1] == pytest.approx(800 + 35)


def test_that_a_flexible_rule_on_any_country_pays_for_every_row_it_expands_to():
    # Mined 10 % in China, 90 % unknown: China may have all (50 points above 50 %), an unnamed country 90 % (40 points).
    origins = [{"offer": "A", "stage": "mined", "country": "CHN", "share": 0.1}]
    rule = {"from": "any country", "amount": 0.5, "stage": "mined", "flexible": 1.0}
    assert least_cost(book(rule, offers=[DEAR], origins=origins))[1] == pytest.approx(1000 + 50 + 40)


def test_that_points_of_value_are_counted_on_the_requirement_at_the_cheapest_available_cost():
    # 2027: none serves; 2028: A at 10. A third offer never serves. Base: 100 · 10 + 100 · 10. A's 1000 of purchases
    # exceed half by 500: 25 points at 4. The year 2027 is short, at 50 a kg.
    never = {**CHEAP, "valid_from": date(2029, 1, 1)}
    rows = book(
        {"from": "supplier: S1", "amount": 0.5, "measure": "value", "flexible": 4.0},
        settings={"Shortages": "allowed"},
        materials=[{"material": "M", "unit": "kg", "shortage_cost": 50.0}],
        requirements=[{"material": "M", "quantity": 100.0, "period": p} for p in ("2027", "2028")],
        offers=[{**DEAR, "valid_from": date(2028, 1, 1)}, never],
    )
    assert least_cost(rows)[1] == pytest.approx(5000 + 1000 + 100)


def test_that_stock_carries_cheap_supply_forward_at_holding_cost():
    # B serves only 2027. Holding costs 1: 8 + 1 beats 10, up to the maximum of 30. Opening 10 is free.
    rows = book(
        offers=[DEAR, {**CHEAP, "valid_to": date(2027, 12, 31)}],
        requirements=[{"material": "M", "quantity": 100.0, "period": p} for p in ("2027", "2028")],
        stock=[{"material": "M", "opening": 10.0, "holding_cost": 1.0, "maximum": 30.0}],
    )
    # 2027: buy 100 − 10 + 30 at 8, hold 30; 2028: 70 at 10 (the end allows 10 in stock, which only costs).
    assert least_cost(rows)[1] == pytest.approx(120 * 8 + 30 + 700)


def test_that_shortage_is_paid_only_where_it_is_allowed():
    rows = book(offers=[{**DEAR, "capacity": 60.0}], materials=[{"material": "M", "unit": "kg", "shortage_cost": 50.0}])
    assert least_cost(rows)[0] == "infeasible"
    assert least_cost(rows | {"settings": [{"setting": "Shortages", "value": "allowed"}]})[1] == pytest.approx(2600)


def test_that_surplus_does_not_dilute_a_share_of_quantity():
    # Overbuying A to make room for B would count in the total without the definition of net purchases.
    rows = book(from_china(0.5), settings={"Overbuying": "allowed"}, offers=[{**DEAR, "unit_price": 0.1}, CHEAP])
    assert least_cost(rows)[1] == pytest.approx(10.0)
    at_least = book({**from_china(0.5), "limit": "at least"}, settings={"Overbuying": "allowed"}, offers=[DEAR, CHEAP])
    assert least_cost(at_least)[1] == pytest.approx(800.0)


def test_that_units_currency_tariff_and_freight_make_the_landed_cost():
    # EUR 2 a lb, tariff 10 %, freight 0.1, at 1.5 USD per EUR: (2.2 + 0.1) · 1.5 / 0.45359237 a kg.
    offer = {"offer": "A", "supplier": "S1", "material": "M", "unit_price": 2.0, "unit": "lb", "currency": "EUR"}
    rows = book(offers=[{**offer, "tariff": 0.1, "freight": 0.1}], exchange_rates=[{"currency": "EUR", "rate": 1.5}])
    assert least_cost(rows)[1] == pytest.approx(100 * 2.3 * 1.5 / 0.45359237)
