"""The audit on a plan made by hand: the true plan passes, and each single lie in it is named."""

from dataclasses import replace
from functools import cache

import numpy as np
import pandas as pd
import pytest

from data.plan import AWARDS, EXPOSURE, SHORTAGES, STOCK, SURPLUS, Certificate, Cost, Plan, Status, empty_table
from optimizer.audit import audit
from tests.books import make_book
from tests.optimizer.planned import case_of


@cache
def hand_made():
    """Two years of 100 kg, 20 kg in stock; A from Germany at 10 + 1 freight, B from China at 8 + 25 % tariff = 10.

    Purchases 2027: A 30, B 60 (closing 10); 2028: A 55, B 55 (closing 20). Bought: A 85, B 115; China's share is
    115 / 200 = 0.575 of at most 0.6. Cost: 850 + 85 freight + 920 + 230 tariff + holding 0.5 · 30 = 2100.
    """
    book = make_book(
        materials=[{"material": "M", "shortage_cost": 50.0}],
        suppliers=[
            {"supplier": "S1", "country": "DE", "owner_country": "DE"},
            {"supplier": "S2", "country": "CN", "owner_country": "CN", "capacity": 60.0, "capacity_unit": "kg"},
            {"supplier": "S3", "country": "CN", "owner_country": "CN", "status": "excluded"},
        ],
        offers=[
            {"offer": "A", "supplier": "S1", "unit_price": 10.0, "freight": 1.0, "capacity": 70.0},
            {"offer": "B", "supplier": "S2", "unit_price": 8.0, "tariff": 0.25},
            {"offer": "C", "supplier": "S3", "unit_price": 1.0},
            {"offer": "D", "supplier": "S2", "unit_price": 8.0, "lead_time": 100},
        ],
        requirements=[{"material": "M", "period": year, "quantity": 100.0} for year in ("2027", "2028")],
        stock=[{"material": "M", "opening": 20.0, "holding_cost": 0.5, "minimum_cover": 30, "maximum": 30.0}],
        rules=[{"rule": "cap", "from": "country: CN", "amount": 0.6}],
    )
    case = case_of(book)
    awards = [
        ("A", "S1", "M", "2027", 30.0, "kg", 11.0, 330.0),
        ("B", "S2", "M", "2027", 60.0, "kg", 10.0, 600.0),
        ("A", "S1", "M", "2028", 55.0, "kg", 11.0, 605.0),
        ("B", "S2", "M", "2028", 55.0, "kg", 10.0, 550.0),
    ]
    shares = (0.575, 0.575, 0.575)
    plan = Plan(
        Status.OPTIMAL,
        "USD",
        0.0,
        Cost(2100.0, 1770.0, 85.0, 230.0, 0.0, 0.0, 15.0, 0.0, 0.0),
        2050.0,
        None,
        pd.DataFrame(awards, columns=list(AWARDS)),
        pd.DataFrame([("M", "2027", 10.0, "kg"), ("M", "2028", 20.0, "kg")], columns=list(STOCK)),
        exposure=pd.DataFrame(
            [
                ("cap", "all", "made", "CN", None, *shares, 0.6, None, False, 0.0, 0.0),
                ("cap", "all", "made", "unknown", None, 0.0, 0.0, 0.0, 0.6, None, False, None, 0.0),
            ],
            columns=list(EXPOSURE),
        ),
        certificate=Certificate(0.0, 0.0, 0.0, 12, ok=True),
        input_hash=book.content_hash(),
    )
    return case, plan


def changed(table: pd.DataFrame, row: int, **cells: object) -> pd.DataFrame:
    table = table.astype(object)
    for column, value in cells.items():
        table.loc[row, column] = value
    return table


def kinds(case, plan):
    return {finding.kind for finding in audit(case, plan)}


def test_that_a_true_plan_has_no_findings():
    assert audit(*hand_made()) == []


AWARD_LIES = {
    "scaled": ({"quantity": 30.3, "cost": 333.3}, "balance"),
    "zeroed": ({"quantity": 0.0, "cost": 0.0}, "balance"),
    "negative": ({"quantity": -30.0}, "award"),
    "not a number": ({"quantity": np.nan}, "award"),
    "of another period": ({"period": "2028"}, "award"),
    "outside the horizon": ({"period": "2031"}, "award"),
    "of no offer": ({"offer": "Z"}, "award"),
    "of another supplier": ({"supplier": "S2"}, "award"),
    "of another material": ({"material": "N"}, "award"),
    "in another unit": ({"unit": "t"}, "award"),
    "too cheap": ({"unit_cost": 10.9}, "cost"),
    "with a wrong cost": ({"cost": 331.0}, "cost"),
    "of an excluded supplier": ({"offer": "C", "supplier": "S3", "unit_cost": 1.0, "cost": 30.0}, "availability"),
    "before its lead time": ({"offer": "D", "supplier": "S2", "unit_cost": 8.0, "cost": 240.0}, "availability"),
}


@pytest.mark.parametrize("lie", AWARD_LIES)
def test_that_an_award_is_found_that_is(lie):
    case, plan = hand_made()
    cells, kind = AWARD_LIES[lie]
    assert kind in kinds(case, replace(plan, awards=changed(plan.awards, 0, **cells)))


def test_that_an_award_beyond_its_offers_capacity_is_found():
    case, plan = hand_made()
    awards = changed(changed(plan.awards, 0, quantity=70.001, cost=770.011), 1, quantity=19.999, cost=199.99)
    assert "capacity" in kinds(case, replace(plan, awards=awards))


def test_that_awards_beyond_a_suppliers_capacity_are_found():
    case, plan = hand_made()
    awards = changed(changed(plan.awards, 0, quantity=29.0, cost=319.0), 1, quantity=61.0, cost=610.0)
    assert "supplier capacity" in kinds(case, replace(plan, awards=awards))


@pytest.mark.parametrize(
    ("closing", "row"), [(5.0, 0), (31.0, 0), (21.0, 1)], ids=["below cover", "above maximum", "too much at the end"]
)
def test_that_stock_is_found_that_is(closing, row):
    case, plan = hand_made()
    findings = audit(case, replace(plan, stock=changed(plan.stock, row, closing=closing)))
    assert "stock" in {finding.kind for finding in findings}
    assert any("closing stock" in finding.sentence for finding in findings)


def test_that_stock_without_a_row_in_stock_is_found():
    case, plan = hand_made()
    assert "stock" in kinds(replace(case, stock=case.stock.iloc[:0]), plan)


def test_that_a_shortage_is_found_where_shortages_are_forbidden():
    case, plan = hand_made()
    shortages = pd.DataFrame([("M", "2027", 30.0, "kg", 1500.0)], columns=list(SHORTAGES))
    lying = replace(plan, awards=plan.awards.drop(index=0), shortages=shortages)
    assert "shortage" in kinds(case, lying)
    allowed = replace(case, settings=replace(case.settings, shortages_allowed=True))
    assert "shortage" not in kinds(allowed, lying)


def test_that_a_shortage_above_the_requirement_or_of_another_cost_is_found():
    case, plan = hand_made()
    case = replace(case, settings=replace(case.settings, shortages_allowed=True))
    for quantity, cost, kind in ((101.0, 5050.0, "shortage"), (10.0, 400.0, "cost")):
        shortages = pd.DataFrame([("M", "2027", quantity, "kg", cost)], columns=list(SHORTAGES))
        assert kind in kinds(case, replace(plan, shortages=shortages))


def test_that_surplus_is_found_where_overbuying_is_forbidden():
    case, plan = hand_made()
    surplus = pd.DataFrame([("M", "2028", 20.0, "kg")], columns=list(SURPLUS))
    lying = replace(plan, surplus=surplus, stock=plan.stock.iloc[:1])
    assert kinds(case, lying) >= {"surplus", "stock"}


def test_that_a_broken_rule_is_found_and_named():
    case, plan = hand_made()
    tighter = replace(case, rules=(replace(case.rules[0], amount=replace(case.rules[0].amount, value=0.57)),))
    broken = [finding for finding in audit(tighter, plan) if finding.kind == "rule"]
    assert [(finding.expected, finding.found) for finding in broken] == [(0.57, pytest.approx(0.575))]
    assert broken[0].where == "rule cap, all, made, CN, 2027 to 2028"


@pytest.mark.parametrize(
    ("limit", "amount", "holds"),
    [("at least", 0.57, True), ("at least", 0.58, False), ("exactly", 0.575, True), ("exactly", 0.576, False)],
)
def test_that_floors_and_exact_shares_are_tested_on_their_own_side(limit, amount, holds):
    case, plan = hand_made()
    rule = replace(case.rules[0], limit=limit, amount=replace(case.rules[0].amount, value=amount))
    assert ("rule" not in kinds(replace(case, rules=(rule,)), plan)) is holds


@pytest.mark.parametrize("part", ["purchase", "freight", "tariff", "other", "fixed", "holding", "shortage", "penalty"])
def test_that_a_wrong_part_of_the_cost_is_found_even_when_the_total_follows(part):
    case, plan = hand_made()
    cost = replace(plan.cost, **{part: getattr(plan.cost, part) + 1.0}, total=plan.cost.total + 1.0)
    assert "cost" in kinds(case, replace(plan, cost=cost))


@pytest.mark.parametrize("column", ["share", "share_low", "share_high", "limit", "violation"])
def test_that_a_wrong_number_in_the_exposure_is_found(column):
    case, plan = hand_made()
    exposure = changed(plan.exposure, 0, **{column: 0.5})
    assert "exposure" in kinds(case, replace(plan, exposure=exposure))


@pytest.mark.parametrize(
    "exposure",
    [
        lambda table: table.iloc[1:],
        lambda table: pd.concat([table, table.iloc[:1]]),
        lambda table: changed(table, 0, **{"from": "DE"}),
        lambda table: changed(table, 0, binding=True),
        lambda _: empty_table(EXPOSURE),
    ],
    ids=["missing", "doubled", "of another country", "said to be binding", "empty"],
)
def test_that_an_exposure_is_found_that_is(exposure):
    case, plan = hand_made()
    assert "exposure" in kinds(case, replace(plan, exposure=exposure(plan.exposure)))


@pytest.mark.parametrize(
    ("lie", "kind"),
    [
        ({"input_hash": "0" * 64}, "input"),
        ({"currency": "EUR"}, "input"),
        ({"certificate": None}, "certificate"),
        ({"certificate": Certificate(0.0, 0.0, 2e-6, 12, ok=True)}, "certificate"),
        ({"certificate": Certificate(0.0, np.nan, 0.0, 12, ok=True)}, "certificate"),
        ({"certificate": Certificate(0.0, 0.0, 0.0, 12, ok=False)}, "certificate"),
        ({"gap": 1e-3}, "certificate"),
        ({"unconstrained": 2101.0}, "baseline"),
        ({"cost": None}, "cost"),
        ({"status": Status.INFEASIBLE}, "status"),
    ],
)
def test_that_a_false_claim_about_the_plan_is_found(lie, kind):
    case, plan = hand_made()
    assert kind in kinds(case, replace(plan, **lie))


def test_that_a_plan_over_scenarios_that_says_nothing_of_them_is_found():
    case, plan = hand_made()
    settings = replace(case.settings, objective="CVaR")
    assert "risk" in kinds(replace(case, settings=settings), plan)
