"""The smallest example of every formula of rules that count, with the rows that it makes, worked out by hand."""

from tests.optimizer.test_integer_formulas import ONE_KG, as_written, lp_lines
from tests.plans import suppliers_in

THREE_OFFERS = {
    **ONE_KG,
    "suppliers": suppliers_in(A="CN", B="AU"),
    "offers": [
        {"offer": "O1", "supplier": "A"},
        {"offer": "O2", "supplier": "A", "capacity": 0.25},
        {"offer": "O3", "supplier": "B"},
    ],
}
"""1 kg is needed; O1 and O2 come from A in China, O2 at most 0.25 kg; O3 comes from B in Australia."""
ROWS = ("OBJ", "rule", "bought", "0 <= ")


def count(limit, amount, measure="suppliers", **more):
    return [{"rule": "count", "measure": measure, "from": None, "limit": limit, "amount": amount, **more}]


def test_that_define_any_use_lets_nothing_be_bought_of_a_supplier_who_is_not_used():
    lines = lp_lines(ROWS, **THREE_OFFERS, rules=count("at most", 1))
    assert lines == as_written("""
        OBJ: buy_0 + buy_1 + buy_2
        rule_0_at_most_0: rule_0_uses_supplier_0 + rule_0_uses_supplier_1 <= 1
        rule_0_bought_if_used_0: buy_0 - rule_0_uses_supplier_0 <= 0
        rule_0_bought_if_used_1: buy_1 - 0.25 rule_0_uses_supplier_0 <= 0
        rule_0_bought_if_used_2: buy_2 - rule_0_uses_supplier_1 <= 0
        rule_0_uses_supplier_0
        rule_0_uses_supplier_1
        """)


def test_that_define_any_use_keeps_the_yes_or_no_of_a_fixed_cost_where_all_of_the_supplier_is_in_scope():
    suppliers = [{"supplier": "A", "country": "CN", "fixed_cost": 5.0}, *suppliers_in(B="AU")]
    lines = lp_lines("rule", **{**THREE_OFFERS, "suppliers": suppliers}, rules=count("at most", 1))
    assert lines == as_written("""
        rule_0_at_most_0: rule_0_uses_supplier_0 + uses_supplier_0 <= 1
        rule_0_bought_if_used_0: buy_2 - rule_0_uses_supplier_0 <= 0
        rule_0_uses_supplier_0
        """)


def test_that_define_any_use_ties_the_order_where_there_is_one():
    offers = [{"offer": "O1", "supplier": "A", "minimum_order": 0.5}, {"offer": "O3", "supplier": "B"}]
    lines = lp_lines("rule_0_bought", **{**THREE_OFFERS, "offers": offers}, rules=count("at most", 1))
    assert lines == as_written("""
        rule_0_bought_if_used_0: orders_0 - rule_0_uses_supplier_0 <= 0
        rule_0_bought_if_used_1: buy_1 - rule_0_uses_supplier_1 <= 0
        """)


def test_that_define_count_rule_counts_the_unknown_as_one_country_more():
    # O1 is mined in China for 60 %, the rest and all else is unknown: two at most, where one is allowed.
    origins = [{"offer": "O1", "stage": "mined", "country": "CN", "share": 0.6}]
    rules = count("at most", 1, "countries", stage="mined")
    assert lp_lines("rule", **THREE_OFFERS, origins=origins, rules=rules) == as_written("""
        rule_0_mined_at_most_0: rule_0_mined_uses_country_0 + rule_0_mined_uses_country_1 <= 1
        rule_0_mined_bought_if_used_0: buy_0 - rule_0_mined_uses_country_0 <= 0
        rule_0_mined_bought_if_used_1: buy_0 - rule_0_mined_uses_country_1 <= 0
        rule_0_mined_bought_if_used_2: buy_1 - 0.25 rule_0_mined_uses_country_1 <= 0
        rule_0_mined_bought_if_used_3: buy_2 - rule_0_mined_uses_country_1 <= 0
        rule_0_mined_uses_country_0
        rule_0_mined_uses_country_1
        """)


def test_that_define_count_rule_adds_nothing_where_no_more_than_the_amount_are_there():
    assert lp_lines("rule", **THREE_OFFERS, rules=count("at most", 2)) == ""
    assert lp_lines("rule", **THREE_OFFERS, rules=count("at least", 0)) == ""


def test_that_define_count_rule_prices_each_count_of_violation():
    above = lp_lines(("OBJ", "rule_0_at"), **THREE_OFFERS, rules=count("at most", 1, flexible=7.0))
    assert above == as_written("""
        OBJ: buy_0 + buy_1 + buy_2 + 7 rule_0_at_most_violation_0
        rule_0_at_most_0: - rule_0_at_most_violation_0 + rule_0_uses_supplier_0 + rule_0_uses_supplier_1 <= 1
        rule_0_at_most_violation_0 <= 1
        """)
    below = lp_lines(("OBJ", "rule_0_at"), **THREE_OFFERS, rules=count("at least", 2, flexible=7.0))
    assert below == as_written("""
        OBJ: buy_0 + buy_1 + buy_2 + 7 rule_0_at_least_violation_0
        rule_0_at_least_0: rule_0_at_least_violation_0 + rule_0_counts_supplier_0 + rule_0_counts_supplier_1 >= 2
        rule_0_at_least_violation_0 <= 2
        """)


def test_that_define_counts_from_asks_a_thousandth_of_the_requirement_of_who_counts():
    # 0.001 kg counts; both rows are divided by it.
    lines = lp_lines(ROWS, **THREE_OFFERS, rules=count("at least", 1))
    assert lines == as_written("""
        OBJ: buy_0 + buy_1 + buy_2
        rule_0_at_least_0: rule_0_counts_supplier_0 + rule_0_counts_supplier_1 >= 1
        rule_0_counts_from_0: 1000 buy_0 + 1000 buy_1 - rule_0_counts_supplier_0 >= 0
        rule_0_counts_from_1: 1000 buy_2 - rule_0_counts_supplier_1 >= 0
        rule_0_counts_supplier_0
        rule_0_counts_supplier_1
        """)


def test_that_define_counts_from_needs_no_yes_or_no_where_all_must_count_and_leaves_out_who_cannot():
    offers = [*THREE_OFFERS["offers"], {"offer": "O4", "supplier": "C", "capacity": 0.0009}]
    suppliers = suppliers_in(A="CN", B="AU", C="US")
    sheets = {**THREE_OFFERS, "offers": offers, "suppliers": suppliers}
    assert lp_lines(("rule_0_at", "rule_0_counts_s"), **sheets, rules=count("at least", 2)) == as_written("""
        rule_0_at_least_0: rule_0_counts_supplier_0 + rule_0_counts_supplier_1 >= 2
        rule_0_counts_supplier_0 <= 1
        rule_0_counts_supplier_1 <= 1
        """)


def test_that_define_counting_use_lets_an_award_up_to_what_counts_go_uncounted():
    lines = lp_lines(("rule_0_at", "rule_0_counts_if"), **THREE_OFFERS, rules=count("exactly", 1))
    assert lines == as_written("""
        rule_0_at_least_0: rule_0_counts_supplier_0 + rule_0_counts_supplier_1 >= 1
        rule_0_at_most_0: rule_0_uses_supplier_0 + rule_0_uses_supplier_1 <= 1
        rule_0_counts_if_used_0: buy_0 + buy_1 - 0.999 rule_0_uses_supplier_0 <= 0.001
        rule_0_counts_if_used_1: buy_2 - 0.999 rule_0_uses_supplier_1 <= 0.001
        """)


def test_that_define_buys_asks_for_suppliers_in_an_idle_period_only_if_anything_is_bought_in_it():
    # Nothing is needed in the first year; what is bought then is stored. Any award counts there, from a millionth.
    offers = [{"offer": "O1", "supplier": "A"}, {"offer": "O3", "supplier": "B"}]
    lines = lp_lines(
        "rule",
        **{
            **THREE_OFFERS,
            "offers": offers,
            "requirements": [{"period": "2027", "quantity": 0.0}, {"period": "2028", "quantity": 1.0}],
        },
        stock=[{"material": "M"}],
        rules=count("at least", 2, per="period"),
    )
    assert lines == as_written("""
        rule_0_at_least_0: - 2 rule_0_buys_0 + rule_0_counts_supplier_0 + rule_0_counts_supplier_2 >= 0
        rule_0_at_least_1: rule_0_counts_supplier_1 + rule_0_counts_supplier_3 >= 2
        rule_0_bought_if_buys_0: buy_0 - rule_0_buys_0 <= 0
        rule_0_bought_if_buys_1: buy_2 - rule_0_buys_0 <= 0
        rule_0_counts_from_0: 1000000 buy_0 - rule_0_counts_supplier_0 >= 0
        rule_0_counts_from_1: 1000 buy_1 - rule_0_counts_supplier_1 >= 0
        rule_0_counts_from_2: 1000000 buy_2 - rule_0_counts_supplier_2 >= 0
        rule_0_counts_from_3: 1000 buy_3 - rule_0_counts_supplier_3 >= 0
        rule_0_counts_supplier_0 <= 1
        rule_0_counts_supplier_1 <= 1
        rule_0_counts_supplier_2 <= 1
        rule_0_counts_supplier_3 <= 1
        rule_0_buys_0
        """)


def test_that_a_rule_that_forbids_needs_no_yes_or_no():
    rules = count("at most", 0, **{"from": "CN"})
    assert lp_lines(("rule_0_made_at", "rule_0_made_uses"), **THREE_OFFERS, rules=rules) == as_written("""
        rule_0_made_at_most_0: rule_0_made_uses_supplier_0 <= 0
        rule_0_made_uses_supplier_0 = 0
        """)
