"""The smallest example of every formula of the two-stage program, with the rows that it makes, worked out by hand.

Quantities are near 1, so that one internal unit is one kilogram. buy_0 and buy_1 are the cheap offer from China in 2027
and 2028, buy_2 and buy_3 the dear one from Australia. In scenario 0 half of China's is lost from 2028 on.
"""

from __future__ import annotations

from textwrap import dedent

from optimizer.problem import flatten
from optimizer.robust.outlook import outlook_of
from optimizer.robust.two_stage import build_two_stage, define_cvar, set_expected_cost
from tests.books import make_book
from tests.plans import case_of, suppliers_in

BOOK = {
    "requirements": [{"period": "2027", "quantity": 1.0}, {"period": "2028", "quantity": 1.0}],
    "suppliers": suppliers_in(A="CN", B="AU"),
    "materials": [{"material": "M", "shortage_cost": 10.0}],
    "offers": [
        {"offer": "cheap", "supplier": "A", "unit_price": 1.0, "capacity": 1.5},
        {"offer": "dear", "supplier": "B", "unit_price": 2.0},
    ],
    "scenarios": [{"scenario": "X", "probability": 0.25, "from": "CN", "amount": 0.5, "from_period": "2028"}],
}


def lp_lines(start: str | tuple[str, ...], objective: str = "", **sheets: object) -> str:
    """The lines of the LP text of the two-stage program that open with one of these words."""
    case = case_of(make_book(**{**BOOK, **sheets}))
    problem = flatten(case)
    program = build_two_stage(problem, case.rules, outlook_of(problem))
    if objective == "expected cost":
        set_expected_cost(program)
    if objective == "CVaR":
        define_cvar(program, 0.5)
    rows, _, bounds = program.model.lp_text().removesuffix("End\n").partition("Bounds\n")
    lines = [*rows.replace("\n ", " ").splitlines(), *(line.strip() for line in bounds.splitlines())]
    return "\n".join(line for line in lines if line.startswith(start))


def as_written(text: str) -> str:
    return dedent(text).strip()


def test_that_define_requirement_then_counts_what_arrives_from_the_first_period_on() -> None:
    assert lp_lines("requirement_then") == (
        "requirement_then_0_0: 0.5 again_0_0 + again_0_1 + 0.5 buy_1 + buy_3 + short_then_0_0 >= 1"
    )


def test_that_define_requirement_then_begins_with_the_stock_that_the_plan_left() -> None:
    # From 2028 on: stock_0 is the plan's at the end of 2027. From 2027 on: the opening stock 0.25 stands on the right.
    stock = [{"material": "M", "opening": 0.25}]
    assert lp_lines("requirement_then", stock=stock) == (
        "requirement_then_0_0: 0.5 again_0_0 + again_0_1 + 0.5 buy_1 + buy_3 + short_then_0_0 + stock_0"
        " - stock_then_0_0 >= 1"
    )
    scenarios = [{**BOOK["scenarios"][0], "from_period": None}]
    kept = " + stock_then_0_0 - stock_then_0_1 >= 1"
    assert lp_lines("requirement_then", stock=stock, scenarios=scenarios).splitlines() == [
        "requirement_then_0_0: 0.5 again_0_0 + again_0_2 + 0.5 buy_0 + buy_2 + short_then_0_0 - stock_then_0_0 >= 0.75",
        f"requirement_then_0_1: 0.5 again_0_1 + again_0_3 + 0.5 buy_1 + buy_3 + short_then_0_1{kept}",
    ]


def test_that_define_capacity_then_holds_what_is_ordered_in_all_to_the_capacity() -> None:
    assert lp_lines("capacity_then") == "capacity_then_0_0: again_0_0 + buy_1 <= 1.5"


def test_that_define_supplier_capacity_then_adds_up_what_is_ordered_of_a_supplier() -> None:
    suppliers = [{"supplier": "A", "country": "CN", "capacity": 1.25, "capacity_unit": "kg"}, *suppliers_in(B="AU")]
    lines = lp_lines("supplier_capacity_then", suppliers=suppliers)
    assert lines == "supplier_capacity_then_0_0: again_0_0 + buy_1 <= 1.25"


def test_that_define_order_multiple_then_makes_what_arrives_whole() -> None:
    offers = [{**BOOK["offers"][0], "order_multiple": 0.25}, BOOK["offers"][1]]
    lines = lp_lines("order_multiple_then", offers=offers)
    assert lines == "order_multiple_then_0_0: 0.5 again_0_0 - 0.25 lots_then_0_0 = 0"


def test_that_define_minimum_order_then_asks_nothing_of_what_is_added_to_an_order() -> None:
    # At most 1.5 can be ordered, of which half arrives; orders_1 is the plan's order of 2028.
    offers = [{**BOOK["offers"][0], "minimum_order": 0.5}, BOOK["offers"][1]]
    assert lp_lines(("minimum_order_then", "again_if"), offers=offers) == as_written("""
        again_if_ordered_0_0: again_0_0 - 1.5 orders_1 - 1.5 orders_then_0_0 <= 0
        minimum_order_then_0_0: 0.5 again_0_0 - 0.5 orders_then_0_0 >= 0
        """)


def test_that_define_fixed_cost_then_pays_for_what_the_plan_does_not_use() -> None:
    # Of B at most the requirement of 2028 is worth ordering.
    suppliers = [*suppliers_in(A="CN"), {"supplier": "B", "country": "AU", "fixed_cost": 8.0}]
    lines = lp_lines(("again_if", "OBJ"), "expected cost", suppliers=suppliers)
    assert "again_if_supplier_used_0_0: again_0_1 - supplier_used_then_0_0 - uses_supplier_0 <= 0" in lines
    assert "+ 2 supplier_used_then_0_0 + 8 uses_supplier_0" in lines  # 0.25 · 8


def test_that_set_expected_cost_weighs_each_scenario() -> None:
    # China's award of 2028: 0.75 · 1 + 0.25 · 0.5. Ordered again: 0.25 · 0.5, of Australia 0.25 · 2. Short: 0.25 · 10.
    assert lp_lines("OBJ", "expected cost") == (
        "OBJ: 0.125 again_0_0 + 0.5 again_0_1 + buy_0 + 0.875 buy_1 + 2 buy_2 + 2 buy_3 + 2.5 short_then_0_0"
    )


def test_that_define_cvar_measures_what_each_outcome_costs_above_the_value_at_risk() -> None:
    # Prices in thousands: the dearest column costs 10,000, so 8 is the unit of money, which brings it to 1,250.
    # The tail is 0.5: nothing happens weighs 0.75 / 0.5, X weighs 0.25 / 0.5, both times 8.
    offers = [{**offer, "unit_price": 1000.0 * offer["unit_price"]} for offer in BOOK["offers"]]
    materials = [{"material": "M", "shortage_cost": 10_000.0}]
    in_x = "- 62.5 again_0_0 - 250 again_0_1 + 62.5 buy_1 + excess_1 - plan_cost_0 - 1250 short_then_0_0"
    lines = lp_lines(("OBJ", "plan_cost", "excess"), "CVaR", offers=offers, materials=materials).splitlines()
    assert lines == [
        "OBJ: 12 excess_0 + 4 excess_1 + 8 value_at_risk_0",
        "excess_0: excess_0 - plan_cost_0 + value_at_risk_0 >= 0",
        f"excess_1: {in_x} + value_at_risk_0 >= 0",
        "plan_cost_0: 125 buy_0 + 125 buy_1 + 250 buy_2 + 250 buy_3 - plan_cost_0 = 0",
        "plan_cost_0 free",
    ]


def test_that_materials_that_a_scenario_does_not_touch_have_no_decisions_in_it() -> None:
    offers = [*BOOK["offers"], {"offer": "other", "supplier": "B", "material": "N"}]
    needs = [{**row, "material": material} for material in ("M", "N") for row in BOOK["requirements"]]
    lines = lp_lines(("requirement_then", "short_then"), offers=offers, requirements=needs)
    assert lines.count("requirement_then") == 1
    assert lines.count("short_then_0_1") == 0
