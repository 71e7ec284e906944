"""Rules that stand in the way of a plan, and how far each must give way; amounts and costs by hand."""

from collections.abc import Mapping

import pytest

from data.plan import Status
from optimizer.infeasibility.conflict import Asking, Conflict
from optimizer.infeasibility.conflict_words import rule_conflict
from optimizer.infeasibility.members import OFFER_CAPACITY, RULE, Member, Requirement
from optimizer.solving.model import SolveOptions
from tests.books import make_book
from tests.optimizer.infeasible_books import (
    COUNTRIES,
    QUARTERS,
    also_at_least,
    close,
    cost_of,
    infeasible,
    offers,
    repaired,
    sentence_of,
)
from tests.plans import cap, case_of, plan_of


def test_that_a_cap_too_tight_for_the_capacity_elsewhere_is_loosened_by_what_is_missing():
    # Australia can deliver 30 of the 35 kg.
    plan = infeasible(suppliers=COUNTRIES, offers=offers(None, 30.0), rules=cap("65 %"))
    assert set(plan.conflict) == {"cap", "capacity of of B"}
    assert ("cap", "65 %", "70 %") in repaired(plan)
    assert cost_of(plan, "cap") == close(130.0)
    assert plan.repairs[0].sentence == "Change cap from at most 65 % to at most 70 %: the plan then costs 130.00 USD."
    assert ("capacity of of B", "30 kg", "35 kg") in repaired(plan)
    assert cost_of(plan, "capacity of of B") == close(65.0 + 70.0)
    assert plan.problems[0].message == (
        "With at most 65 % from China (cap), 35 kg of the 100 kg of M must come from elsewhere, but at most 30 kg can "
        "with the capacity of of B (30 kg), whatever else is asked for."
    )


def test_that_a_repair_is_rounded_outwards_to_a_hundredth_of_a_point():
    # 100 / 3 kg come from Australia, 66.666 % from China: 66.67 % suffices, 66.66 % does not.
    third = 100.0 / 3.0
    sheets = {"suppliers": COUNTRIES, "offers": offers(None, third)}
    plan = infeasible(**sheets, rules=cap("65 %"))
    assert ("cap", "65 %", "66.67 %") in repaired(plan)
    assert cost_of(plan, "cap") == close(66.67 + 2.0 * 33.33)
    assert plan_of(**sheets, rules=cap("66.67 %")).status is Status.OPTIMAL
    assert plan_of(**sheets, rules=cap("66.66 %")).status is Status.INFEASIBLE


def test_that_two_caps_that_leave_too_little_are_both_named():
    # 40 % from each of two countries is 80 %: 20 points are missing, in the one or the other.
    rules = [*cap("40 %", "CN"), {**cap("40 %", "AU")[0], "rule": "other"}]
    plan = infeasible(suppliers=COUNTRIES, offers=offers(None, None), rules=rules)
    assert set(plan.conflict) == {"cap", "other"}
    assert repaired(plan)[:2] == [("cap", "40 %", "60 %"), ("other", "40 %", "60 %")]
    assert cost_of(plan, "cap") == close(60.0 + 80.0)
    assert cost_of(plan, "other") == close(40.0 + 120.0)
    assert ("new offer of M", "0 kg", "20 kg") in repaired(plan)
    assert "from outside China and Australia" in sentence_of(plan, "new offer of M")
    assert plan.problems[0].message == (
        "With at most 40 % from China (cap), 60 kg of the 100 kg of M must come from elsewhere, but at most 40 kg can "
        "while other holds, whatever else is asked for. With at most 40 % from Australia (other), 60 kg of the 100 kg "
        "of M must come from elsewhere, but at most 40 kg can while cap holds, whatever else is asked for."
    )


def test_that_at_least_and_at_most_on_the_same_country_clash():
    rules = [*cap("40 %", "AU"), {**cap("50 %", "AU", limit="at least")[0], "rule": "floor"}]
    plan = infeasible(suppliers=COUNTRIES, offers=offers(None, None), rules=rules)
    assert set(plan.conflict) == {"cap", "floor"}
    assert repaired(plan) == [
        ("floor", "50 %", "40 %"),
        ("cap", "40 %", "50 %"),
        ("requirement of M", "100 kg", "0 kg"),
    ]
    assert [repair.cost for repair in plan.repairs] == [close(140.0), close(150.0), close(0.0)]


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (cap("60 kg"), "60 kg", "70 kg"),
        (cap("60000 g"), "60,000 g", "70,000 g"),
        (cap("60 USD", measure="value"), "60 USD", "70 USD"),
        (cap("40 kg", "AU", limit="at least"), "40 kg", "30 kg"),
        (cap("40 %", "AU", limit="at least"), "40 %", "30 %"),
        (cap("60 %", "CN", limit="exactly"), "60 %", "70 %"),
        (cap("40 %", "AU", limit="exactly"), "40 %", "30 %"),
        (cap("0 %"), "0 %", "70 %"),
        (cap("0 kg"), "0 kg", "70 kg"),
        (cap("60 %", "A"), "60 %", "70 %"),
        (cap("60 %", "any supplier"), "60 %", "70 %"),
        (cap("60 %", "any country"), "60 %", "70 %"),
        (cap("60 %", "FEOC"), "60 %", "70 %"),
    ],
)
def test_that_every_kind_of_rule_is_repaired_to_what_capacity_allows(rule, before, after):
    # Australia can deliver 30 kg, so China delivers 70.
    plan = infeasible(suppliers=COUNTRIES, offers=offers(None, 30.0), rules=rule)
    assert "cap" in plan.conflict
    assert ("cap", before, after) in repaired(plan)
    assert cost_of(plan, "cap") == close(130.0)


def test_that_a_value_share_is_repaired_to_the_share_of_the_value():
    # 70 at 1 and 30 at 2: 70 of 130 are 53.846 %, rounded outwards; x = 0.5385 · (200 − x) for China.
    plan = infeasible(suppliers=COUNTRIES, offers=offers(None, 30.0), rules=cap("50 %", measure="value"))
    assert ("cap", "50 %", "53.85 %") in repaired(plan)
    assert cost_of(plan, "cap") == close(200.0 - 0.5385 * 200.0 / 1.5385)


def test_that_a_rule_on_each_material_gives_way_as_far_as_the_worst_material_needs():
    # Australia delivers 30 of 100 M and 20 of 100 N.
    rows = [
        {"offer": f"{m}{s}", "supplier": s, "material": m, "unit_price": 1.0 + (s == "B"), "capacity": capacity}
        for m, s, capacity in [("M", "A", None), ("M", "B", 30.0), ("N", "A", None), ("N", "B", 20.0)]
    ]
    plan = infeasible(suppliers=COUNTRIES, offers=rows, rules=cap("65 %", applies_to="each material"))
    assert ("cap", "65 %", "80 %") in repaired(plan)
    # At 80 % M moves 20 kg as well.
    assert cost_of(plan, "cap") == close(120.0 + 120.0)


def test_that_a_rule_per_period_gives_way_as_far_as_the_worst_period_needs():
    rows = [
        {"offer": "A", "supplier": "A", "unit_price": 1.0},
        {"offer": "B1", "supplier": "B", "unit_price": 2.0, "capacity": 30.0, "valid_to": "2027-03-31"},
        {"offer": "B2", "supplier": "B", "unit_price": 2.0, "capacity": 10.0, "valid_from": "2027-04-01"},
    ]
    plan = infeasible(requirements=QUARTERS, suppliers=COUNTRIES, offers=rows, rules=cap("65 %", per="period"))
    assert ("cap", "65 %", "90 %") in repaired(plan)
    assert cost_of(plan, "cap") == close(110.0 + 110.0)


def test_that_changes_of_which_none_suffices_alone_are_one_repair():
    rows = [*offers(None, 30.0), {"offer": "N1", "supplier": "A", "material": "N", "unit_price": 1.0}]
    rules = [
        *cap("60 %", applies_to="M"),
        {**cap("50 %", applies_to="N")[0], "rule": "second"},
    ]
    plan = infeasible(suppliers=COUNTRIES, offers=rows, rules=rules)
    assert repaired(plan) == [("cap and second", "60 % and 50 %", "70 % and 100 %")]
    assert plan.repairs[0].sentence == (
        "Change cap from at most 60 % to at most 70 %, and change second from at most 50 % to at most 100 %: "
        "the plan then costs 230.00 USD."
    )
    assert plan.repairs[0].cost == close(130.0 + 100.0)


def test_that_a_flexible_rule_is_not_loosened_and_the_hard_one_beside_it_is():
    rules = [*cap("60 %"), {**cap("10 %", flexible=0.01)[0], "rule": "wish"}]
    plan = infeasible(suppliers=COUNTRIES, offers=offers(None, 30.0), rules=rules)
    assert ("cap", "60 %", "70 %") in repaired(plan)
    assert cost_of(plan, "cap") == close(130.0 + 0.6)


@pytest.mark.parametrize("flexible", ["never", 1.0])
def test_that_a_rule_over_a_window_without_a_requirement_is_hard_and_repaired(flexible):
    # Needed in the second quarter, offered in the first: 50 kg of 100 come from Australia, so China holds 50 %.
    # The base of the first quarter is zero, so even a flexible rule holds there.
    rows = [{**row, "valid_to": "2027-03-31"} for row in offers(None, 50.0)]
    plan = infeasible(
        requirements=[{"period": "2027-Q1", "quantity": 0.0}, {"period": "2027-Q2", "quantity": 100.0}],
        suppliers=COUNTRIES,
        offers=rows,
        stock=[{"material": "M"}],
        rules=cap("40 %", per="period", flexible=flexible),
    )
    assert ("cap", "40 %", "50 %") in repaired(plan)
    assert cost_of(plan, "cap") == close(50.0 + 100.0)


def test_that_missing_supply_under_a_cap_is_found_where_the_cap_allows_it():
    # 90 kg can be had, of which the cap leaves 60; with 20 kg more from outside China 50 kg come from each side.
    plan = infeasible(suppliers=COUNTRIES, offers=offers(60.0, 30.0), rules=cap("50 %"))
    assert repaired(plan) == [
        ("capacity of of B", "30 kg", "50 kg"),
        ("new offer of M", "0 kg", "20 kg"),
        ("requirement of M", "100 kg", "60 kg"),
    ]
    assert plan.conflict == ("cap", "capacity of of B")
    assert [repair.cost for repair in plan.repairs] == [close(150.0), close(150.0), close(90.0)]


def test_that_an_exact_share_of_unknown_origin_that_no_amount_repairs_may_be_dropped():
    # Half of every offer is unknown: at least the known part, at most that and the unknown.
    origins = [{"offer": f"of {s}", "stage": "mined", "country": "CN", "share": 0.5} for s in "AB"]
    plan = infeasible(
        suppliers=COUNTRIES,
        offers=offers(None, None),
        origins=origins,
        rules=cap("60 %", stage="mined", limit="exactly"),
    )
    assert plan.conflict == ("cap",)
    assert repaired(plan) == [("cap", "60 %", "none"), ("requirement of M", "100 kg", "0 kg")]
    assert plan.repairs[0].sentence == "Drop cap (exactly 60 %): the plan then costs 100.00 USD."


def nearly_ten_percent(*more: Mapping[str, object], others: float = 89.999) -> dict[str, object]:
    """10.001 % must come from CN, for all else delivers 89.999 of 100: at most 10 % of the value is asked for."""
    return {
        "requirements": [{"quantity": 100.0}],
        "suppliers": COUNTRIES,
        "offers": offers(None, others, prices=(1.0, 1.0)),
        "rules": [{**cap("10 %", "CN")[0], "rule": "cap", "measure": "value"}, *more],
    }


def test_that_a_limit_that_is_nearly_kept_is_told_from_what_can_be_reached_by_more_digits():
    (problem, *_) = infeasible(**nearly_ten_percent()).problems
    assert "asks for at most 10 % from China, but 10.001 % is the least that can be reached" in problem.message


def test_that_a_limit_that_is_missed_by_less_than_any_digit_shows_is_said_to_be_missed_by_a_little():
    # At least 10.00004 % come from China.
    (problem, *_) = infeasible(**nearly_ten_percent(others=89.99996)).problems
    assert "asks for at most 10 % from China, but every plan has a little more than that" in problem.message


def test_that_what_the_whole_book_can_reach_is_said_where_the_conflict_leaves_more():
    # The conflict is made to be the one with B's capacity; the floor of 30 % is beside it.
    case = case_of(make_book(**nearly_ten_percent(*also_at_least("30 %", "CN"))))
    conflict = Conflict((Member(RULE, "cap"), Member(OFFER_CAPACITY, "of B")), (Requirement(0, 0),))
    assert rule_conflict(case, conflict, Asking(case, SolveOptions())).message == (
        "cap asks for at most 10 % from China, which cannot be reached with the capacity of of B (89.999 kg), whatever "
        "else is asked for. While all else in the book holds, 30 % is the least that can be reached."
    )


@pytest.mark.parametrize(("floor", "told"), [("10.0049 %", "10.005 %"), ("11 %", "11 %")])
def test_that_what_only_the_conflict_can_reach_is_not_said_to_be_reached_however_little_it_differs(floor, told):
    case = case_of(make_book(**nearly_ten_percent(*also_at_least(floor, "CN"))))
    conflict = Conflict((Member(RULE, "cap"), Member(OFFER_CAPACITY, "of B")), (Requirement(0, 0),))
    assert rule_conflict(case, conflict, Asking(case, SolveOptions())).message == (
        "cap asks for at most 10 % from China, which cannot be reached with the capacity of of B (89.999 kg), whatever "
        f"else is asked for. While all else in the book holds, {told} is the least that can be reached."
    )


def half_of_b_from_china(capacity: float | None, measure: str, *more: Mapping[str, object]) -> dict[str, object]:
    """A cap of 40 % on what is mined in China: all of A and half of B is, so that at least half of all must be."""
    mined = [("of A", "CN", 1.0), ("of B", "CN", 0.5), ("of B", "AU", 0.5)]
    return {
        "suppliers": COUNTRIES,
        "offers": offers(None, capacity, prices=(1.0, 1.0)),
        "origins": [{"offer": o, "stage": "mined", "country": c, "share": share} for o, c, share in mined],
        "rules": [*cap("40 %", stage="mined", measure=measure), *more],
    }


def test_that_the_least_that_can_be_reached_is_what_a_plan_of_the_whole_book_reaches():
    # The cap alone leaves no plan below 50 %; with the 60 kg that B can deliver 40 + 60 / 2 % come from China.
    plan = infeasible(**half_of_b_from_china(60.0, "value"))
    assert plan.conflict == ("cap",)
    assert ("cap", "40 %", "70 %") in repaired(plan)
    assert plan.problems[0].message == (
        "cap asks for at most 40 % from China, which cannot be reached. While all else in the book holds, 70 % is the "
        "least that can be reached."
    )
    assert infeasible(**half_of_b_from_china(None, "value")).problems[0].message == (
        "cap asks for at most 40 % from China, but 50 % is the least that can be reached."
    )


def test_that_the_quantity_that_can_come_from_elsewhere_is_what_a_plan_of_the_whole_book_has():
    assert infeasible(**half_of_b_from_china(60.0, "quantity")).problems[0].message == (
        "With at most 40 % from China (cap), 60 kg of the 100 kg of M must come from elsewhere, but not so much can. "
        "While all else in the book holds, at most 30 kg can."
    )
    assert infeasible(**half_of_b_from_china(None, "quantity")).problems[0].message == (
        "With at most 40 % from China (cap), 60 kg of the 100 kg of M must come from elsewhere, but at most 50 kg can."
    )


@pytest.mark.parametrize(
    ("measure", "end"), [("value", ", which cannot be reached."), ("quantity", ", but not so much can.")]
)
def test_that_no_amount_is_said_to_be_reached_where_something_else_leaves_no_plan_either(measure, end):
    # Nothing is from Japan, of which another rule asks for a tenth.
    other = {**cap("10 %", "JP", limit="at least")[0], "rule": "other"}
    case = case_of(make_book(**half_of_b_from_china(60.0, measure, other)))
    conflict = Conflict((Member(RULE, "cap"),), (Requirement(0, 0),))
    assert rule_conflict(case, conflict, Asking(case, SolveOptions())).message.endswith(end)
