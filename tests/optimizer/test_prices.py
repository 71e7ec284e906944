"""Prices per point: against hand-worked slopes, and against the cost of a plan that is a little tighter."""

import math

import numpy as np
import pytest

from data.case import Case
from data.plan import Status
from optimizer.answer.exposure import Measured, measure
from optimizer.answer.prices import price_rules
from optimizer.answer.purchased import purchased
from optimizer.building import Built, build_model
from optimizer.constraints.rules import RuleBlock
from optimizer.problem import flatten
from optimizer.solving.model import Block
from optimizer.solving.result import Termination
from tests.optimizer.planned import case_of
from tests.optimizer.random_books import random_book
from tests.plans import cap, exposed, plan_of, suppliers_in
from tests.seeds import seeds

STEP = 1e-5
"""A thousandth of a point: what a row is tightened by for a finite difference."""
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


def price(plan, country: str = "CN", **where: object) -> object:
    assert plan.status is Status.OPTIMAL
    return exposed(plan, country, **where)["price_per_point"]


def offers(**prices: float) -> list[dict[str, object]]:
    """One offer a supplier, named after it."""
    return [{"offer": supplier, "supplier": supplier, "unit_price": value} for supplier, value in prices.items()]


def test_that_a_cap_where_nothing_binds_costs_nothing():
    assert price(plan_of(**CHEAP_AND_DEAR, rules=cap("50 %", "AU")), "AU") == 0.0


@pytest.mark.parametrize(
    ("amount", "expected"),
    # China 1, Australia 2 up to 30 kg, the United States 5. At 70 % Australia is just full: looser costs 1 a point,
    # tighter 4. The two slopes are both duals of the same plan.
    [("80 %", 1.0), ("70 %", 4.0), ("60 %", 4.0)],
)
def test_that_the_price_at_a_kink_is_the_slope_on_the_tightening_side(amount, expected):
    rows = offers(A=1.0, B=2.0, C=5.0)
    rows[1]["capacity"] = 30.0
    plan = plan_of(suppliers=suppliers_in(A="CN", B="AU", C="US"), offers=rows, rules=cap(amount))
    assert price(plan) == close(expected)


def test_that_a_cap_exactly_where_the_cheapest_plan_lies_costs_what_tightening_costs():
    # China is full at 65 kg anyway: the cap costs nothing now, but a point less is a kilogram moved.
    rows = offers(A=1.0, B=2.0)
    rows[0]["capacity"] = 65.0
    plan = plan_of(suppliers=suppliers_in(A="CN", B="AU"), offers=rows, rules=cap("65 %"))
    assert plan.cost.total == close(plan.unconstrained)
    assert price(plan) == close(1.0)


def test_that_a_cap_on_one_of_two_equal_offers_costs_nothing():
    plan = plan_of(suppliers=suppliers_in(A="CN", B="AU"), offers=offers(A=1.0, B=1.0), rules=cap("50 %"))
    assert price(plan) == close(0.0)


@pytest.mark.parametrize("amount", ["70 %", "0 %"])
def test_that_no_price_is_stated_where_no_tighter_amount_is_possible(amount):
    rows = offers(A=1.0, B=2.0)
    rows[1]["capacity"] = 30.0 if amount == "70 %" else None  # 70 % is the least that China can have
    plan = plan_of(suppliers=suppliers_in(A="CN", B="AU"), offers=rows, rules=cap(amount))
    assert np.isnan(price(plan))


def test_that_a_flexible_cap_of_zero_cannot_be_tighter_either():
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("0 %", flexible=0.5))
    assert plan.cost.penalty == close(50.0)
    assert np.isnan(price(plan))


@pytest.mark.parametrize(("penalty", "expected"), [(0.5, 0.5), (2.0, 1.0)])
def test_that_a_point_of_a_flexible_cap_costs_its_penalty_or_the_move_whichever_is_less(penalty, expected):
    assert price(plan_of(**CHEAP_AND_DEAR, rules=cap("65 %", flexible=penalty))) == close(expected)


def test_that_an_exact_share_cannot_be_tighter():
    assert np.isnan(price(plan_of(**CHEAP_AND_DEAR, rules=cap("45 %", limit="exactly"))))


def test_that_a_point_of_an_at_least_rule_is_a_point_more():
    # 40 % must come from Australia: a kilogram more costs 1; at 100 % there is no more.
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("40 %", "AU", limit="at least"))
    assert price(plan, "AU") == close(1.0)
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("100 %", "AU", limit="at least"))
    assert np.isnan(price(plan, "AU"))


@pytest.mark.parametrize(("amount", "expected"), [("30 kg", 1.0), ("30000 g", 0.001), ("0.03 t", 1000.0)])
def test_that_the_price_of_an_amount_is_that_of_one_of_its_units(amount, expected):
    assert price(plan_of(**CHEAP_AND_DEAR, rules=cap(amount))) == close(expected)


def test_that_the_price_of_an_amount_of_money_is_that_of_one_unit_of_it():
    # A dollar less for China is a kilogram moved: 1 more.
    assert price(plan_of(**CHEAP_AND_DEAR, rules=cap("25 USD", measure="value"))) == close(1.0)


def test_that_the_price_of_a_value_cap_counts_that_the_total_grows():
    # x = A · (x + 2 · (100 − x)) gives x = 200 A / (1 + A) and cost 200 − x, so d cost / d A = −200 / (1 + A)².
    # At A = 0.5 a point costs 2 / 2.25.
    assert price(plan_of(**CHEAP_AND_DEAR, rules=cap("50 %", measure="value"))) == close(2.0 / 2.25)


def test_that_the_first_point_of_a_floor_on_the_value_has_a_price_where_the_total_stands_in_no_row_yet():
    # Of y kg from Australia the share is A = 2 y / (100 + y): y = 100 A / (2 − A), the cost 100 + y.
    # At A = 0 a point costs 100 · 2 / (2 − 0)² / 100.
    assert price(plan_of(**CHEAP_AND_DEAR, rules=cap("0 %", "AU", limit="at least", measure="value")), "AU") == close(
        0.5
    )


def test_that_two_caps_share_the_price_as_each_would_tighten_alone():
    # Two caps on the same country at the same amount: tightening either one alone costs the move.
    rules = [*cap("65 %"), {**cap("65 %")[0], "rule": "again"}]
    plan = plan_of(**CHEAP_AND_DEAR, rules=rules)
    assert price(plan, rule="cap") == close(1.0)
    assert price(plan, rule="again") == close(1.0)


def test_that_stock_makes_a_point_of_one_period_cost_no_more_than_moving_it():
    # 100 kg each quarter, kept for nothing. Per quarter China may have 65 % of what is bought. Whatever is bought
    # when, 70 of 200 kg are Australian; one point of the first quarter is a kilogram if 100 are bought in it, the
    # least that can be.
    plan = plan_of(
        **CHEAP_AND_DEAR,
        requirements=[{"period": "2027-Q1", "quantity": 100.0}, {"period": "2027-Q2", "quantity": 100.0}],
        stock=[{"material": "M"}],
        rules=cap("65 %", per="period"),
    )
    assert plan.cost.total == close(270.0)
    assert price(plan, period="2027-Q1") == close(1.0)


def test_that_shortage_limits_what_a_point_costs():
    # 100 kg short at 1.35 a kilogram cost as much as the mix of 65 and 35: the tie goes either way, and a point
    # tighter costs nothing, for nothing need be bought.
    plan = plan_of(
        **CHEAP_AND_DEAR,
        materials=[{"material": "M", "shortage_cost": 1.35}],
        rules=cap("65 %"),
        settings={"shortages": "allowed"},
    )
    assert plan.cost.total == close(135.0)
    assert price(plan) == close(0.0)


def test_that_a_small_material_is_priced_like_a_large_one():
    # A gram a year beside a million tonnes, each on its own: a point of either is a hundredth of it moved at 1 a unit.
    plan = plan_of(
        suppliers=suppliers_in(A="CN", B="AU"),
        materials=[{"material": "small", "unit": "g"}, {"material": "large", "unit": "t"}],
        requirements=[{"material": "small", "quantity": 1.0}, {"material": "large", "quantity": 1e6}],
        offers=[
            {"offer": "sc", "supplier": "A", "material": "small", "unit_price": 1.0},
            {"offer": "sd", "supplier": "B", "material": "small", "unit_price": 2.0},
            {"offer": "lc", "supplier": "A", "material": "large", "unit_price": 1.0},
            {"offer": "ld", "supplier": "B", "material": "large", "unit_price": 2.0},
        ],
        rules=cap("65 %", applies_to="each material"),
    )
    assert plan.cost.total == close(1.35 + 1.35e6)
    assert price(plan, applies_to="small") == close(0.01)
    assert price(plan, applies_to="large") == close(10000.0)


@pytest.mark.parametrize("seed", seeds(15, 60))
def test_that_prices_of_random_books_are_the_cost_of_a_plan_a_little_tighter(seed):
    assert_prices_are_slopes(seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(60, 600))
def test_that_prices_of_further_random_books_are_the_cost_of_a_plan_a_little_tighter(seed):
    assert_prices_are_slopes(seed)


def assert_prices_are_slopes(seed: int) -> None:
    case = case_of(random_book(seed))
    built = build_model(flatten(case), case.rules)
    solution = built.model.solve()
    if solution.termination is not Termination.OPTIMAL:
        return
    answer = purchased(built, solution)
    measures = [measure(block.rows, built.problem, answer) for block in built.rules]
    prices = price_rules(built, solution, measures).per_point
    for number, block in enumerate(built.rules):
        for row, stated in enumerate(prices[number]):
            if block.rows.rule.limit == "exactly" or (
                block.total is not None and not bought_in(measures[number], block, row)
            ):
                assert stated is None or stated == 0.0
                continue
            expected = tightened(case, built, number, row, solution.objective)
            assert stated == (None if expected is None else pytest.approx(expected, rel=2e-3, abs=1e-4)), (
                block.rows.rule,
                row,
            )


def bought_in(measured: Measured, block: RuleBlock, row: int) -> bool:
    return bool(measured.total[block.rows.pair_scope[block.pair[row]], block.window[row]] > 0.0)


def tightened(case: Case, built: Built, number: int, row: int, cost: float) -> float | None:
    """What a point costs according to a fresh model in which one row is tighter; None where it has no plan."""
    block, fresh = built.rules[number], build_model(flatten(case), case.rules)
    again = fresh.rules[number]
    is_cap = block.at_most is not None
    rows = again.at_most or again.at_least
    assert rows is not None
    if again.total is not None:
        amount = block.amount - STEP if is_cap else block.amount + STEP
        if amount < 0.0 if is_cap else amount > 1.0:
            return None
        tighten_share(fresh, again, rows, row, -amount if is_cap else amount)
        points = STEP * 100.0
    else:
        points = tighten_amount(fresh, again, rows, row)
    solution = fresh.model.solve()
    if solution.termination is Termination.INFEASIBLE:
        return None
    assert solution.termination is Termination.OPTIMAL
    return (solution.objective - cost) * built.problem.money / points


def tighten_share(fresh: Built, block: RuleBlock, rows: Block, row: int, coefficient: float) -> None:
    scope = block.rows.pair_scope[block.pair[row]]
    column = block.total.ids[scope * block.rows.windows + block.window[row]]
    fresh.model.set_coefficients(int(column), rows.rows[[row]], coefficient)


def tighten_amount(fresh: Built, block: RuleBlock, rows: Block, row: int) -> float:
    """Tightens an absolute row by a part of itself; says how many of the rule's units that is."""
    right = fresh.model.program.row_upper[rows.rows].copy()
    step = STEP * max(1.0, abs(right[row]))
    right[row] -= step
    fresh.model.set_right_hand_side(rows, right)
    kilograms = {"kg": 1.0, "t": 1000.0, "": 1.0}[block.rows.rule.amount.unit]
    return float(step * block.scale[row] / kilograms)


def test_that_a_cost_that_jumps_has_no_price():
    # 10 kg are needed; short they cost 30, bought half and half 15. Below 50 % nothing can be bought: 15 more at once.
    plan = plan_of(
        requirements=[{"quantity": 10.0}],
        materials=[{"material": "M", "shortage_cost": 3.0}],
        suppliers=suppliers_in(A="CN", B="AU"),
        offers=[
            {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
            {"offer": "dear", "supplier": "B", "unit_price": 2.0},
        ],
        rules=cap("50 %", "any country"),
        settings={"shortages": "allowed"},
    )
    assert plan.cost.total == pytest.approx(15.0)
    assert all(math.isnan(exposed(plan, country)["price_per_point"]) for country in ("CN", "AU"))
