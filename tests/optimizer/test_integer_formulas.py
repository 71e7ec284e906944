"""The smallest example of every formula with integer terms, with the rows that it makes, worked out by hand."""

from textwrap import dedent

from optimizer.building import build_model
from optimizer.problem import flatten
from tests.books import make_book
from tests.plans import case_of, suppliers_in

ONE_KG = {"requirements": [{"quantity": 1.0}]}
TWO_QUARTERS = [{"period": "2027-Q1", "quantity": 1.0}, {"period": "2027-Q2", "quantity": 0.5}]
FALLING = (
    {"offer": "O1", "from_quantity": 0.25, "unit_price": 3.0},
    {"offer": "O1", "from_quantity": 0.75, "unit_price": 2.0},
)


def lp_lines(start: str | tuple[str, ...], **sheets: object) -> str:
    """The lines of a book's LP text that open with one of these words, each row in one line."""
    case = case_of(make_book(**sheets))  # type: ignore[arg-type]
    text = build_model(flatten(case), case.rules).model.lp_text()
    rows, _, bounds = text.removesuffix("End\n").partition("Bounds\n")
    lines = [*rows.replace("\n ", " ").splitlines(), *(line.strip() for line in bounds.splitlines())]
    return "\n".join(line for line in lines if line.startswith(start))


def as_written(text: str) -> str:
    return dedent(text).strip()


def test_that_define_order_multiple_buys_whole_lots():
    # At most 1 kg and 0.5 kg are needed: four lots of a quarter, and two.
    sheets = {"requirements": TWO_QUARTERS, "offers": [{"offer": "O1", "order_multiple": 0.25}, {"offer": "O2"}]}
    assert lp_lines("order_multiple", **sheets) == as_written("""
        order_multiple_0: buy_0 - 0.25 lots_0 = 0
        order_multiple_1: buy_1 - 0.25 lots_1 = 0
        """)
    assert lp_lines("0 <= lots", **sheets) == "0 <= lots_0 <= 4\n0 <= lots_1 <= 2"


def test_that_define_minimum_order_buys_nothing_or_from_the_minimum_to_what_is_needed():
    # 0.5 kg in the second quarter cannot reach the minimum: no order there.
    lines = lp_lines(
        ("minimum_order", "bought_if", "orders_1 ="),
        requirements=TWO_QUARTERS,
        offers=[{"offer": "O1", "minimum_order": 0.75, "capacity": 0.875}, {"offer": "O2"}],
    )
    assert lines == as_written("""
        bought_if_ordered_0: buy_0 - 0.875 orders_0 <= 0
        bought_if_ordered_1: buy_1 - orders_1 <= 0
        minimum_order_0: buy_0 - 0.75 orders_0 >= 0
        minimum_order_1: buy_1 - 0.75 orders_1 >= 0
        orders_1 = 0
        """)


def test_that_define_orders_needs_no_yes_or_no_where_one_lot_is_the_minimum():
    lines = lp_lines(
        ("order", "minimum"), **ONE_KG, offers=[{"offer": "O1", "minimum_order": 0.25, "order_multiple": 0.5}]
    )
    assert lines == "order_multiple_0: buy_0 - 0.5 lots_0 = 0"


def test_that_define_fixed_cost_pays_once_for_offers_and_suppliers_that_are_used():
    # The supplier delivers 0.5 kg a quarter, so no purchase is more than that.
    lines = lp_lines(
        ("OBJ", "bought_if", "used_if", "capacity_if"),
        requirements=TWO_QUARTERS,
        suppliers=[{"supplier": "S", "country": "DE", "fixed_cost": 7.0, "capacity": 0.5, "capacity_unit": "kg"}],
        offers=[
            {"offer": "O1", "fixed_cost": 5.0},
            {"offer": "O2", "minimum_order": 0.25, "fixed_cost": 3.0},
            {"offer": "O3", "unit_price": 2.0},
        ],
    )
    assert lines == as_written("""
        OBJ: buy_0 + buy_1 + buy_2 + buy_3 + 2 buy_4 + 2 buy_5 + 5 uses_0 + 3 uses_1 + 7 uses_supplier_0
        bought_if_ordered_0: buy_2 - 0.5 orders_0 <= 0
        bought_if_ordered_1: buy_3 - 0.5 orders_1 <= 0
        bought_if_supplier_used_0: buy_4 - 0.5 uses_supplier_0 <= 0
        bought_if_supplier_used_1: buy_5 - 0.5 uses_supplier_0 <= 0
        bought_if_used_0: buy_0 - 0.5 uses_0 <= 0
        bought_if_used_1: buy_1 - 0.5 uses_0 <= 0
        bought_if_used_2: orders_0 - uses_1 <= 0
        bought_if_used_3: orders_1 - uses_1 <= 0
        capacity_if_supplier_used_0: 2 buy_0 + 2 buy_2 + 2 buy_4 - uses_supplier_0 <= 0
        capacity_if_supplier_used_1: 2 buy_1 + 2 buy_3 + 2 buy_5 - uses_supplier_0 <= 0
        used_if_supplier_used_0: uses_0 - uses_supplier_0 <= 0
        used_if_supplier_used_1: uses_1 - uses_supplier_0 <= 0
        """)


def test_that_define_use_ties_a_purchase_to_the_use_of_its_supplier():
    lines = lp_lines("bought_if", **ONE_KG, suppliers=[{"supplier": "S", "country": "DE", "fixed_cost": 7.0}])
    assert lines == "bought_if_supplier_used_0: buy_0 - uses_supplier_0 <= 0"


def test_that_define_spend_band_limits_landed_cost_and_asks_a_minimum_only_of_who_is_used():
    lines = lp_lines(
        ("minimum_spend", "maximum_spend", "bought_if"),
        **ONE_KG,
        suppliers=[
            {"supplier": "S", "country": "DE", "minimum_spend": 0.5, "maximum_spend": 4.0},
            *suppliers_in(B="DE"),
        ],
        offers=[{"offer": "O1", "unit_price": 1.5, "freight": 0.5}, {"offer": "O2", "supplier": "B"}],
    )
    assert lines == as_written("""
        bought_if_supplier_used_0: buy_0 - uses_supplier_0 <= 0
        maximum_spend_0: 0.5 buy_0 <= 1
        minimum_spend_0: 4 buy_0 - uses_supplier_0 >= 0
        """)


def test_that_define_price_breaks_pays_the_difference_to_the_price_below_the_first():
    # 4 USD below the first break, then 3, then 2; the tariff of a quarter is paid on the difference too.
    lines = lp_lines(
        "OBJ",
        **ONE_KG,
        offers=[{"offer": "O1", "unit_price": 4.0, "tariff": 0.25}],
        price_breaks=[{**row, "type": "all units"} for row in FALLING],
    )
    assert lines == "OBJ: - 1.25 break_quantity_0 - 2.5 break_quantity_1 + 5 buy_0"


def test_that_define_all_units_lets_one_break_hold_the_whole_quantity():
    lines = lp_lines(
        ("below", "break", "one_break", "within"),
        **ONE_KG,
        offers=[{"offer": "O1", "unit_price": 4.0}],
        price_breaks=[{**row, "type": "all units"} for row in FALLING],
    )
    below = "below_first_break_0: - break_quantity_0 - break_quantity_1 + buy_0 + 0.25 in_break_0 + 0.25 in_break_1"
    assert lines.startswith(f"{below} <= 0.25\n")
    assert lines.split("\n", 1)[1] == as_written("""
        break_begins_0: break_quantity_0 - 0.25 in_break_0 >= 0
        break_begins_1: break_quantity_1 - 0.75 in_break_1 >= 0
        break_ends_0: break_quantity_0 - 0.75 in_break_0 <= 0
        break_ends_1: break_quantity_1 - in_break_1 <= 0
        one_break_0: in_break_0 + in_break_1 <= 1
        within_purchases_0: - break_quantity_0 - break_quantity_1 + buy_0 >= 0
        break_quantity_0 <= 0.75
        break_quantity_1 <= 1
        """)


def test_that_define_incremental_fills_falling_breaks_in_order():
    lines = lp_lines(
        ("fill", "within"),
        **ONE_KG,
        offers=[{"offer": "O1", "unit_price": 4.0}],
        price_breaks=[{**row, "type": "incremental"} for row in FALLING],
    )
    assert lines == as_written("""
        fill_below_first_0: - break_quantity_0 - break_quantity_1 + buy_0 <= 0.25
        filled_below_first_0: - break_quantity_0 - break_quantity_1 + buy_0 - 0.25 in_break_0 >= 0
        filled_if_in_break_0: break_quantity_0 - 0.5 in_break_0 <= 0
        filled_if_in_break_1: break_quantity_1 - 0.25 in_break_1 <= 0
        filled_in_order_0: break_quantity_0 - 0.5 in_break_1 >= 0
        """)


def test_that_define_incremental_needs_no_yes_or_no_where_prices_only_rise():
    lines = lp_lines(
        ("OBJ", "fill", "within", "in_break", "break"),
        **ONE_KG,
        offers=[{"offer": "O1", "unit_price": 2.0}],
        price_breaks=[{**row, "type": "incremental", "unit_price": 4.0 + row["from_quantity"]} for row in FALLING],
    )
    assert lines == as_written("""
        OBJ: 2.25 break_quantity_0 + 2.75 break_quantity_1 + 2 buy_0
        fill_below_first_0: - break_quantity_0 - break_quantity_1 + buy_0 <= 0.25
        within_filled_0: - break_quantity_0 - break_quantity_1 + buy_0 >= 0
        break_quantity_0 <= 0.5
        break_quantity_1 <= 0.25
        """)
