"""The smallest example of every formula of the model, with the rows that it makes, worked out by hand.

Quantities are near 1, so that one internal unit is one kilogram and every scale is 1. Columns are numbered by offer,
then period; materials, then period; scope, then window; rows of a rule by scope, then country, then window.
"""

import importlib
import inspect
import pkgutil
import re
from pathlib import Path
from textwrap import dedent

import pytest

import optimizer.constraints
import optimizer.variables
from optimizer.building import build_model
from optimizer.problem import flatten
from tests.books import make_book
from tests.plans import cap, case_of, suppliers_in

ONE_KG = {"requirements": [{"quantity": 1.0}]}
CHEAP_AND_DEAR = {
    **ONE_KG,
    "suppliers": suppliers_in(A="CN", B="AU"),
    "offers": [
        {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
        {"offer": "dear", "supplier": "B", "unit_price": 2.0},
    ],
}
"""buy_0 is the cheap offer from China, buy_1 the dear one from Australia."""
TWO_QUARTERS = [{"period": "2027-Q1", "quantity": 1.0}, {"period": "2027-Q2", "quantity": 0.5}]


def lp_lines(start: str | tuple[str, ...], **sheets: object) -> str:
    """The lines of a book's LP text that open with one of these words; bounds come last."""
    case = case_of(make_book(**sheets))  # type: ignore[arg-type]
    text = build_model(flatten(case), case.rules).model.lp_text()
    rows, _, bounds = text.removesuffix("End\n").partition("Bounds\n")
    lines = [*rows.replace("\n ", " ").splitlines(), *(line.strip() for line in bounds.splitlines())]
    return "\n".join(line for line in lines if line.startswith(start))


def as_written(text: str) -> str:
    return dedent(text).strip()


def test_that_define_decisions_prices_what_is_bought_kept_and_short_and_bounds_it():
    # Bought in Q1: at most both requirements and the stock that may remain, which is the opening 0.25.
    # In Q2: at most the requirement and what may remain. No stock above 0.75, nor above 0.25 at the end.
    lines = lp_lines(
        ("OBJ", "buy", "stock", "short"),
        requirements=TWO_QUARTERS,
        materials=[{"material": "M", "shortage_cost": 10.0}],
        offers=[{"offer": "O1", "unit_price": 2.0}, {"offer": "O2", "unit_price": 3.0, "capacity": 0.5}],
        stock=[{"material": "M", "opening": 0.25, "holding_cost": 0.125, "maximum": 0.75}],
        settings={"shortages": "allowed"},
    )
    assert lines == as_written("""
        OBJ: 2 buy_0 + 2 buy_1 + 3 buy_2 + 3 buy_3 + 10 short_0 + 10 short_1 + 0.125 stock_0 + 0.125 stock_1
        buy_0 <= 1.75
        buy_1 <= 0.75
        buy_2 <= 0.5
        buy_3 <= 0.5
        stock_0 <= 0.75
        stock_1 <= 0.25
        short_0 <= 1
        short_1 <= 0.5
        """)


def test_that_define_meet_requirement_balances_purchases_stock_shortage_and_surplus():
    # The opening stock is a number: 1 − 0.25 on the right of the first quarter.
    lines = lp_lines(
        "meet_requirement",
        requirements=TWO_QUARTERS,
        materials=[{"material": "M", "shortage_cost": 10.0}],
        offers=[{"offer": "O1"}, {"offer": "O2", "valid_to": "2027-03-31"}],
        stock=[{"material": "M", "opening": 0.25}],
        settings={"shortages": "allowed", "overbuying": "allowed"},
    )
    assert lines == as_written("""
        meet_requirement_0: buy_0 + buy_2 + short_0 - stock_0 - surplus_0 = 0.75
        meet_requirement_1: buy_1 + short_1 + stock_0 - stock_1 - surplus_1 = 0.5
        """)


def test_that_define_meet_requirement_needs_purchases_alone_where_nothing_is_kept_or_short():
    assert lp_lines("meet_requirement", **CHEAP_AND_DEAR) == "meet_requirement_0: buy_0 + buy_1 = 1"


def test_that_define_supplier_capacity_adds_up_materials_in_the_suppliers_unit():
    # A delivers 0.75 kg a quarter; N is bought in grams, of which one internal unit is 1024. B is not limited.
    # N in the second quarter (buy_3) is required nowhere.
    lines = lp_lines(
        "supplier_capacity",
        materials=[{"material": "M"}, {"material": "N", "unit": "g"}],
        requirements=[*TWO_QUARTERS, {"material": "N", "quantity": 1000.0, "period": "2027-Q1"}],
        suppliers=[{"supplier": "A", "country": "CN", "capacity": 0.75, "capacity_unit": "kg"}, *suppliers_in(B="AU")],
        offers=[
            {"offer": "A1", "supplier": "A", "material": "M"},
            {"offer": "A2", "supplier": "A", "material": "N"},
            {"offer": "B1", "supplier": "B", "material": "M"},
        ],
    )
    assert lines == as_written("""
        supplier_capacity_0: buy_0 + 1.024 buy_2 <= 0.75
        supplier_capacity_1: buy_1 <= 0.75
        """)


def test_that_define_cover_keeps_days_of_the_periods_requirement_at_its_end():
    # Q1 2027 has 90 days: 45 days of 1 kg are 0.5 kg. The last quarter of nothing needs none.
    lines = lp_lines(
        "cover",
        requirements=[{"period": "2027-Q1", "quantity": 1.0}, {"period": "2027-Q2", "quantity": 0.0}],
        stock=[{"material": "M", "minimum_cover": 45.0}],
    )
    assert lines == "cover_0: stock_0 >= 0.5"


def test_that_define_survive_keeps_what_bridges_the_loss_that_needs_the_most():
    # China lost: 0.5 kg of Australia are left of 1 kg in Q1; 45 of 90 days of the rest are 0.25 kg. Q2 needs 0.5.
    # At the end there may be what must be: nothing.
    lines = lp_lines(
        ("survive", "stock"),
        requirements=TWO_QUARTERS,
        suppliers=suppliers_in(A="CN", B="AU"),
        offers=[{"offer": "O1", "supplier": "A"}, {"offer": "O2", "supplier": "B", "capacity": 0.5}],
        stock=[{"material": "M"}],
        survive=[{"days": 45.0}],
    )
    assert lines == as_written("""
        survive_0: stock_0 >= 0.25
        stock_1 = 0
        """)


@pytest.mark.parametrize(
    ("given", "first", "last"),
    [
        ({"opening": 0.25}, None, 0.25),  # at the end no more than at the start
        ({"opening": 0.25, "maximum": 0.125}, 0.125, 0.125),
        ({"opening": 0.25, "maximum": 2.0}, 2.0, 0.25),
        ({"minimum_cover": 91.0}, None, 0.5),  # or than the last cover: 91 of 91 days of 0.5 kg
    ],
)
def test_that_the_maximum_of_stock_bounds_its_columns(given, first, last):
    lines = lp_lines("stock", requirements=TWO_QUARTERS, stock=[{"material": "M", **given}])
    expected = [] if first is None else [f"stock_0 <= {first:g}"]
    assert lines == "\n".join([*expected, f"stock_1 <= {last:g}"])


def test_that_define_rules_names_each_rule_and_stage_and_shares_one_total():
    lines = lp_lines("define_total", **CHEAP_AND_DEAR, rules=cap("65 %", stage="each"))
    assert lines == "define_total_0_0: - buy_0 - buy_1 + total_0_0 = 0"
    lines = lp_lines("rule", **CHEAP_AND_DEAR, rules=cap("65 %", stage="each"))
    assert lines == as_written("""
        rule_0_made_at_most_0: buy_0 - 0.65 total_0_0 <= 0
        rule_0_mined_at_most_0: loose_0_0 - 0.65 total_0_0 <= 0
        rule_0_owned_at_most_0: buy_0 - 0.65 total_0_0 <= 0
        rule_0_refined_at_most_0: loose_1_0 - 0.65 total_0_0 <= 0
        """)


@pytest.mark.parametrize(
    ("rule", "rows"),
    [
        (cap("65 %"), "rule_0_made_at_most_0: buy_0 - 0.65 total_0_0 <= 0"),
        (cap("65 %", limit="at least"), "rule_0_made_at_least_0: - buy_0 + 0.65 total_0_0 <= 0"),
        (
            cap("65 %", limit="exactly"),
            "rule_0_made_at_least_0: - buy_0 + 0.65 total_0_0 <= 0\nrule_0_made_at_most_0: buy_0 - 0.65 total_0_0 <= 0",
        ),
        (cap("0.5 kg"), "rule_0_made_at_most_0: buy_0 <= 0.5"),
        (cap("500 g", limit="at least"), "rule_0_made_at_least_0: - buy_0 <= -0.5"),
        (cap("0.5 USD", measure="value", country="AU"), "rule_0_made_at_most_0: 2 buy_1 <= 0.5"),
        (cap("65 %", measure="value", country="AU"), "rule_0_made_at_most_0: 2 buy_1 - 0.65 total_0_0 <= 0"),
        (cap("65 %", "A"), "rule_0_supplier_at_most_0: buy_0 - 0.65 total_0_0 <= 0"),
        (cap("65 %", "FEOC"), "rule_0_made_at_most_0: buy_0 - 0.65 total_0_0 <= 0"),
        (
            cap("65 %", "any supplier"),
            """rule_0_supplier_at_most_0: buy_0 - 0.65 total_0_0 <= 0
rule_0_supplier_at_most_1: buy_1 - 0.65 total_0_0 <= 0""",
        ),
        (
            cap("65 %", "any country"),  # AUS, then CHN
            "rule_0_made_at_most_0: buy_1 - 0.65 total_0_0 <= 0\nrule_0_made_at_most_1: buy_0 - 0.65 total_0_0 <= 0",
        ),
    ],
)
def test_that_define_rule_limits_what_comes_from_a_source(rule, rows):
    assert lp_lines("rule", **CHEAP_AND_DEAR, rules=rule) == rows


def test_that_define_rule_lets_a_flexible_rule_be_broken_at_a_price():
    # 3 USD a point of 1 kg: 300 a kilogram.
    objective = lp_lines("OBJ", **CHEAP_AND_DEAR, rules=cap("65 %", flexible=3.0))
    assert objective == "OBJ: buy_0 + 2 buy_1 + 300 rule_0_made_at_most_violation_0"
    lines = lp_lines("rule", **CHEAP_AND_DEAR, rules=cap("65 %", flexible=3.0))
    assert lines == "rule_0_made_at_most_0: buy_0 - rule_0_made_at_most_violation_0 - 0.65 total_0_0 <= 0"


def test_that_define_rule_prices_a_flexible_amount_by_its_own_unit():
    # 3 USD a gram: 3000 a kilogram.
    objective = lp_lines("OBJ", **CHEAP_AND_DEAR, rules=cap("500 g", flexible=3.0))
    assert objective == "OBJ: buy_0 + 2 buy_1 + 3000 rule_0_made_at_most_violation_0"


def test_that_define_rule_counts_an_unknown_share_for_the_source_under_test():
    # 0.25 of the cheap offer is mined in China, 0.25 in Australia, 0.5 nobody knows where; the dear one in Australia.
    sheets = {
        **CHEAP_AND_DEAR,
        "origins": [
            {"offer": "cheap", "stage": "mined", "country": "CN", "share": 0.25},
            {"offer": "cheap", "stage": "mined", "country": "AU", "share": 0.25},
            {"offer": "dear", "stage": "mined", "country": "AU", "share": 1.0},
        ],
    }
    lines = lp_lines("rule", **sheets, rules=cap("65 %", "any country", stage="mined"))
    assert lines == as_written("""
        rule_0_mined_at_most_0: 0.25 buy_0 + buy_1 + loose_0_0 - 0.65 total_0_0 <= 0
        rule_0_mined_at_most_1: 0.25 buy_0 + loose_0_0 - 0.65 total_0_0 <= 0
        """)
    lines = lp_lines("rule", **sheets, rules=cap("65 %", "AU", stage="mined", limit="at least"))
    assert lines == "rule_0_mined_at_least_0: - 0.25 buy_0 - buy_1 + 0.65 total_0_0 <= 0"
    # With both named countries left out, all of the unknown half may come from a third.
    rule = cap("65 %", "any country", stage="mined", **{"except": "AU, CN"})
    assert lp_lines("rule", **sheets, rules=rule) == "rule_0_mined_at_most_0: 0.5 buy_0 - 0.65 total_0_0 <= 0"


def test_that_define_rule_cuts_the_sum_of_all_stages_at_one():
    # China mines half of the cheap offer and makes it all: 0.5 + 1 is cut at 1. Who refines and mines the rest is
    # unknown: 0.5 + 1, cut at 1 for Australia, which owns nothing of it.
    sheets = {
        **CHEAP_AND_DEAR,
        "origins": [
            {"offer": "cheap", "stage": "mined", "country": "CN", "share": 0.5},
            {"offer": "dear", "stage": "mined", "country": "AU", "share": 1.0},
            {"offer": "dear", "stage": "refined", "country": "AU", "share": 0.75},
        ],
    }
    rule = cap("65 %", stage="any")
    assert lp_lines("rule", **sheets, rules=rule) == as_written("""
        rule_0_any_at_most_0: buy_0 + 0.25 buy_1 - 0.65 total_0_0 <= 0
        """)
    rule = cap("65 %", "AU", stage="any")
    assert lp_lines("rule", **sheets, rules=rule) == "rule_0_any_at_most_0: buy_0 + buy_1 - 0.65 total_0_0 <= 0"


@pytest.mark.parametrize(
    ("treatment", "rows"),
    [("worst case", "define_loose_0_0: - 0.5 buy_0 - buy_1 + loose_0_0 = 0"), ("ignore", "")],
)
def test_that_define_loose_adds_up_what_is_of_unknown_origin(treatment, rows):
    sheets = {
        **CHEAP_AND_DEAR,
        "origins": [{"offer": "cheap", "stage": "mined", "country": "CN", "share": 0.5}],
        "settings": {"unknown_origin": treatment},
    }
    assert lp_lines("define_loose", **sheets, rules=cap("65 %", stage="mined")) == rows
    assert lp_lines("define_loose", **sheets, rules=cap("65 %", stage="mined", limit="at least")) == ""


def test_that_define_rule_makes_a_flexible_cap_on_any_country_pay_for_the_unnamed_one_too():
    sheets = {
        **CHEAP_AND_DEAR,
        "origins": [
            {"offer": "cheap", "stage": "mined", "country": "CN", "share": 0.5},
            {"offer": "dear", "stage": "mined", "country": "CN", "share": 1.0},
        ],
    }
    lines = lp_lines("rule", **sheets, rules=cap("65 %", "any country", stage="mined", flexible=1.0))
    assert lines == as_written("""
        rule_0_mined_at_most_0: 0.5 buy_0 + buy_1 + loose_0_0 - rule_0_mined_at_most_violation_0 - 0.65 total_0_0 <= 0
        rule_0_mined_at_most_1: 0.5 buy_0 - rule_0_mined_at_most_violation_1 - 0.65 total_0_0 <= 0
        """)


def test_that_define_rule_measures_a_contained_mineral():
    # M is half dysprosium, N a quarter.
    sheets = {
        "contents": [{"material": "M", "fraction": 0.5}, {"material": "N", "fraction": 0.25}],
        "requirements": [{"material": "M", "quantity": 1.0}, {"material": "N", "quantity": 1.0}],
        "suppliers": suppliers_in(A="CN", B="AU"),
        "offers": [
            {"offer": "M1", "supplier": "A", "material": "M"},
            {"offer": "N1", "supplier": "A", "material": "N"},
            {"offer": "N2", "supplier": "B", "material": "N"},
        ],
        "rules": cap("0.25 kg", applies_to="mineral: dysprosium"),
    }
    # One unit of the row is a quarter kilogram of dysprosium.
    assert lp_lines("rule", **sheets) == "rule_0_made_at_most_0: 2 buy_0 + buy_1 <= 1"


def test_that_define_rule_holds_each_period_or_material_on_its_own():
    quarters = {**CHEAP_AND_DEAR, "requirements": TWO_QUARTERS}
    lines = lp_lines("rule", **quarters, rules=cap("65 %", per="period"))
    assert lines == as_written("""
        rule_0_made_at_most_0: buy_0 - 0.65 total_0_0 <= 0
        rule_0_made_at_most_1: buy_1 - 0.65 total_0_1 <= 0
        """)
    lines = lp_lines("rule", **quarters, rules=cap("65 %", from_period="2027-Q2"))
    assert lines == "rule_0_made_at_most_0: buy_1 - 0.65 total_0_0 <= 0"
    materials = {
        "suppliers": suppliers_in(A="CN"),
        "requirements": [{"material": "M", "quantity": 1.0}, {"material": "N", "quantity": 1.0}],
        "offers": [{"offer": "M1", "supplier": "A"}, {"offer": "N1", "supplier": "A", "material": "N"}],
    }
    lines = lp_lines("rule", **materials, rules=cap("65 %", applies_to="each material"))
    assert lines == as_written("""
        rule_0_made_at_most_0: buy_0 - 0.65 total_0_0 <= 0
        rule_0_made_at_most_1: buy_1 - 0.65 total_0_1 <= 0
        """)


@pytest.mark.parametrize(
    ("measure", "rows"),
    [
        ("quantity", "define_total_0_0: - buy_0 - buy_1 + surplus_0 + total_0_0 = 0"),
        ("value", "define_total_0_0: - buy_0 - 2 buy_1 + total_0_0 = 0"),  # nothing is paid back for surplus
    ],
)
def test_that_define_total_leaves_surplus_out_of_a_quantity(measure, rows):
    sheets = {**CHEAP_AND_DEAR, "rules": cap("65 %", measure=measure), "settings": {"overbuying": "allowed"}}
    assert lp_lines("define_total", **sheets) == rows


def test_that_define_total_adds_up_a_window():
    quarters = {**CHEAP_AND_DEAR, "requirements": TWO_QUARTERS}
    rows = lp_lines("define_total", **quarters, rules=cap("65 %"))
    assert rows == "define_total_0_0: - buy_0 - buy_1 - buy_2 - buy_3 + total_0_0 = 0"
    rows = lp_lines("define_total", **quarters, rules=cap("65 %", per="period"))
    assert rows == as_written("""
        define_total_0_0: - buy_0 - buy_2 + total_0_0 = 0
        define_total_0_1: - buy_1 - buy_3 + total_0_1 = 0
        """)


def test_that_every_formula_of_the_model_has_its_example_here():
    names = [f"optimizer.constraints.{module.name}" for module in pkgutil.iter_modules(optimizer.constraints.__path__)]
    modules = [importlib.import_module(name) for name in names] + [optimizer.variables]
    formulas = {
        name
        for module in modules
        for name, value in inspect.getmembers(module, inspect.isfunction)
        if name.startswith("define_") and value.__module__ == module.__name__
    }
    others = ("test_integer_formulas.py", "test_count_formulas.py")
    files = (Path(__file__), *(Path(__file__).with_name(name) for name in others))
    tested = {name for file in files for name in re.findall(r"def test_that_(define_\w+)", file.read_text("utf-8"))}
    assert formulas >= {"define_decisions", "define_meet_requirement", "define_rule", "define_total", "define_cover"}
    assert {name for name in formulas if not any(test.startswith(f"{name}_") for test in tested)} == set()
