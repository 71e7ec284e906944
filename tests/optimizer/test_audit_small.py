"""The audit where a limit is small beside what it stands in: a millionth of the whole is no millionth of the limit."""

from dataclasses import replace

import pytest

from data.case import Case
from data.plan import Plan, Status
from optimizer.audit import audit
from optimizer.planning import plan_case
from tests.books import make_book
from tests.optimizer.planned import BARE, case_of

OFFERS = [
    {"offer": "A", "supplier": "SA", "unit_price": 1.0},
    {"offer": "B", "supplier": "SB", "unit_price": 2.0},
]
SUPPLIERS = [{"supplier": "SA", "country": "CN"}, {"supplier": "SB", "country": "AU"}]
LARGE = [{"material": "M", "quantity": 1e7}]


def edited(case: Case, quantities: dict[tuple[str, str], float]) -> Plan:
    """The plan of a case with other quantities by offer and period, which claims no optimum."""
    plan = plan_case(case, BARE)
    rows = plan.awards.copy()
    for (offer, period), quantity in quantities.items():
        row = (rows["offer"] == offer) & (rows["period"] == period)
        rows.loc[row, ["quantity", "cost"]] = [quantity, quantity * rows.loc[row, "unit_cost"].iloc[0]]
    return replace(plan, awards=rows, status=Status.FEASIBLE, gap=None, certificate=None, unconstrained=None)


def kinds(case: Case, plan: Plan) -> set[str]:
    return {finding.kind for finding in audit(case, plan)} - {"cost", "exposure"}


@pytest.mark.parametrize(
    ("limit", "source", "quantities"),
    [
        ("at most", "CN", {("A", ""): 11.0, ("B", ""): 1e7 - 11.0}),
        ("at least", "AU", {("A", ""): 1e7 - 9.0, ("B", ""): 9.0}),
    ],
)
def test_that_an_amount_of_a_millionth_of_the_purchases_is_missed_by_a_tenth_and_found(limit, source, quantities):
    rule = {"rule": "little", "from": source, "limit": limit, "amount": "10 kg"}
    case = case_of(make_book(suppliers=SUPPLIERS, offers=OFFERS, requirements=LARGE, rules=[rule]))
    plan = plan_case(case, BARE)
    assert not audit(case, plan)
    kept = {(row.offer, row.period): row.quantity for row in plan.awards.itertuples()}
    assert kept[min(kept, key=kept.__getitem__)] == pytest.approx(10.0, rel=1e-6)
    assert kinds(case, edited(case, quantities)) == {"rule"}


def test_that_a_capacity_of_a_millionth_of_the_requirement_is_exceeded_by_a_tenth_and_found():
    offers = [{**OFFERS[0], "capacity": 10.0}, OFFERS[1]]
    case = case_of(make_book(suppliers=SUPPLIERS, offers=offers, requirements=LARGE))
    assert kinds(case, edited(case, {("A", ""): 11.0, ("B", ""): 1e7 - 11.0})) == {"capacity"}


def test_that_a_suppliers_capacity_of_a_millionth_of_the_requirement_is_exceeded_by_a_tenth_and_found():
    suppliers = [{**SUPPLIERS[0], "capacity": 10.0}, SUPPLIERS[1]]
    case = case_of(make_book(suppliers=suppliers, offers=OFFERS, requirements=LARGE))
    assert kinds(case, edited(case, {("A", ""): 11.0, ("B", ""): 1e7 - 11.0})) == {"supplier capacity"}


def test_that_a_period_which_needs_a_millionth_of_another_is_left_short_by_a_tenth_and_found():
    needs = [
        {"material": "M", "period": "2027", "quantity": 10.0},
        {"material": "M", "period": "2028", "quantity": 1e7},
    ]
    case = case_of(make_book(suppliers=SUPPLIERS, offers=OFFERS, requirements=needs))
    assert not audit(case, plan_case(case, BARE))
    assert kinds(case, edited(case, {("A", "2027"): 9.0})) == {"balance"}
