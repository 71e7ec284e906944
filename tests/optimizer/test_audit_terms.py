"""The audit on a plan with terms made by hand: the true plan passes, and each single lie in it is named."""

from dataclasses import replace
from functools import cache

import pandas as pd
import pytest

from data.plan import AWARDS, EXPOSURE, Certificate, Cost, Plan, Status
from optimizer.audit import audit
from tests.books import make_book
from tests.optimizer.planned import case_of


@cache
def hand_made():
    """100 kg. A: 60 kg at 10 for all units from 50 kg, lots of 20, at least 40, 30 once; B: 30 kg at 12 and 10 at 11.

    A pays 10 % tariff: 600 + 60. B, incremental from 30 kg: 360 + 110 = 470, an average of 11.75; its supplier asks
    400 to 500 and 25 once. Two suppliers count. Cost: 1070 purchase + 60 tariff + 55 fixed = 1185.
    """
    book = make_book(
        suppliers=[
            {"supplier": "S1", "country": "DE"},
            {"supplier": "S2", "country": "AU", "minimum_spend": 400, "maximum_spend": 500, "fixed_cost": 25},
        ],
        offers=[
            {
                "offer": "A",
                "supplier": "S1",
                "unit_price": 13.0,
                "tariff": 0.1,
                "minimum_order": 40,
                "order_multiple": 20,
                "fixed_cost": 30,
            },
            {"offer": "B", "supplier": "S2", "unit_price": 12.0},
        ],
        price_breaks=[
            {"offer": "A", "from_quantity": 50, "unit_price": 10.0, "type": "all units"},
            {"offer": "B", "from_quantity": 30, "unit_price": 11.0, "type": "incremental"},
        ],
        rules=[{"rule": "two", "measure": "suppliers", "from": None, "limit": "at least", "amount": 2}],
    )
    case = case_of(book)
    awards = [
        ("A", "S1", "M", "", 60.0, "kg", 11.0, 660.0),
        ("B", "S2", "M", "", 40.0, "kg", 11.75, 470.0),
    ]
    line = ("two", "all", None, "", None, 2, 2, 2, 2.0, None, True, None, 0.0)
    plan = Plan(
        Status.OPTIMAL,
        gap=0.0,
        cost=Cost(1185.0, 1070.0, 0.0, 60.0, 0.0, 55.0, 0.0, 0.0, 0.0),
        awards=pd.DataFrame(awards, columns=list(AWARDS)),
        exposure=pd.DataFrame([line], columns=list(EXPOSURE)),
        certificate=Certificate(0.0, 0.0, 0.0, 12, ok=True),
        input_hash=book.content_hash(),
    )
    return case, plan


def kinds(case, plan):
    return {finding.kind for finding in audit(case, plan)}


def changed(table, row, **cells):
    table = table.astype(object)
    for column, value in cells.items():
        table.loc[row, column] = value
    return table


def test_that_a_true_plan_with_terms_has_no_findings():
    assert audit(*hand_made()) == []


@pytest.mark.parametrize(
    ("offer", "terms", "kind"),
    [
        ("A", {"minimum_order": 60.001}, "minimum order"),
        ("A", {"order_multiple": 17.0}, "order multiple"),
        ("A", {"order_multiple": 20.00001}, "order multiple"),
        ("A", {"fixed_cost": 31.0}, "cost"),
    ],
)
def test_that_an_award_is_found_that_breaks_a_term_of_its_offer(offer, terms, kind):
    case, plan = hand_made()
    offers = case.offers.copy()
    offers.loc[offer, list(terms)] = list(terms.values())
    assert kind in kinds(replace(case, offers=offers), plan)


@pytest.mark.parametrize(
    ("terms", "kind"),
    [({"minimum_spend": 470.01}, "spend"), ({"maximum_spend": 469.99}, "spend"), ({"fixed_cost": 0.0}, "cost")],
)
def test_that_awards_are_found_that_break_a_term_of_their_supplier(terms, kind):
    case, plan = hand_made()
    suppliers = case.suppliers.copy()
    suppliers.loc["S2", list(terms)] = list(terms.values())
    assert kind in kinds(replace(case, suppliers=suppliers), plan)


@pytest.mark.parametrize(("row", "price"), [(0, 13.0 * 1.1), (1, 11.0), (1, 12.0)])
def test_that_the_price_of_a_wrong_break_is_found(row, price):
    case, plan = hand_made()
    quantity = plan.awards["quantity"][row]
    more = quantity * price - plan.awards["cost"][row]
    awards = changed(plan.awards, row, unit_cost=price, cost=quantity * price)
    cost = replace(plan.cost, purchase=plan.cost.purchase + more, total=plan.cost.total + more)
    assert "cost" in kinds(case, replace(plan, awards=awards, cost=cost))


@pytest.mark.parametrize(("limit", "amount", "holds"), [("at most", 1, 0), ("at least", 3, 0), ("exactly", 2, 1)])
def test_that_a_count_is_held_against_its_limit(limit, amount, holds):
    case, plan = hand_made()
    rule = replace(case.rules[0], limit=limit, amount=replace(case.rules[0].amount, value=float(amount)))
    assert ("count" not in kinds(replace(case, rules=(rule,)), plan)) is bool(holds)


@pytest.mark.parametrize(
    "cells", [{"share": 3}, {"share_low": 1}, {"limit": 3.0}, {"binding": False}, {"violation": 1}]
)
def test_that_a_wrong_count_in_the_exposure_is_found(cells):
    case, plan = hand_made()
    assert "exposure" in kinds(case, replace(plan, exposure=changed(plan.exposure, 0, **cells)))
    assert "exposure" in kinds(case, replace(plan, exposure=plan.exposure.iloc[:0]))
