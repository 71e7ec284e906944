"""Books without a plan: what is named, and repairs that were planned again; amounts and costs by hand."""

import pytest

from data.plan import Status
from optimizer.planning import PlanOptions
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
from tests.plans import cap, plan_of


def test_that_a_requirement_that_nobody_offers_is_named_with_its_place():
    plan = infeasible(
        requirements=[{"material": "M", "quantity": 100.0}, {"material": "N", "quantity": 5.0}],
        offers=[{"offer": "O1", "unit_price": 3.0}],
    )
    assert plan.conflict == ("requirement of N",)
    assert ("requirement of N", "5 kg", "0 kg") in repaired(plan)
    assert cost_of(plan, "requirement of N") == close(300.0)
    (problem,) = plan.problems
    assert problem.message == "N: 5 kg are required, but nobody offers it by then: 5 kg cannot be had."
    assert problem.at.sheet == "Requirements"


@pytest.mark.parametrize("excluded", [{"status": "excluded"}, {"capacity": 0.0, "capacity_unit": "kg"}])
def test_that_an_excluded_supplier_or_one_without_capacity_delivers_nothing(excluded):
    plan = infeasible(suppliers=[{"supplier": "S", "country": "DE", **excluded}], offers=[{"offer": "O1"}])
    assert plan.conflict[0] == "requirement of M"
    assert ("requirement of M", "100 kg", "0 kg") in repaired(plan)
    assert cost_of(plan, "requirement of M") == close(0.0)


def test_that_capacity_short_of_the_requirement_is_named_with_every_full_offer():
    plan = infeasible(suppliers=COUNTRIES, offers=offers(60.0, 30.0))
    assert plan.conflict == ("requirement of M", "capacity of of A", "capacity of of B")
    assert ("requirement of M", "100 kg", "90 kg") in repaired(plan)
    assert cost_of(plan, "requirement of M") == close(60.0 + 60.0)
    assert ("capacity of of A", "60 kg", "70 kg") in repaired(plan)
    assert cost_of(plan, "capacity of of A") == close(70.0 + 60.0)
    assert ("new offer of M", "0 kg", "10 kg") in repaired(plan)
    assert cost_of(plan, "new offer of M") == close(60.0 + 60.0 + 20.0)
    assert sentence_of(plan, "requirement of M") == "Require 90 kg of M, not 100 kg: the plan then costs 120.00 USD."


def test_that_a_further_supplier_is_asked_for_where_nothing_but_a_number_of_suppliers_is_missing():
    count = {"rule": "three", "applies_to": "all", "from": "", "measure": "suppliers", "limit": "at least", "amount": 3}
    plan = infeasible(suppliers=COUNTRIES, offers=offers(None, None), rules=[count])
    assert "from a further supplier, priced here at" in sentence_of(plan, "new offer of M")


def test_that_a_country_is_asked_for_where_a_cap_stands_beside_the_number_of_suppliers():
    # At most two may deliver, and at most half from one country: 50 kg of a further supplier in the US mend nothing.
    few = {"rule": "few", "applies_to": "all", "from": "", "measure": "suppliers", "limit": "at most", "amount": 2}
    half = {"rule": "cap", "applies_to": "all", "from": "any country", "limit": "at most", "amount": "50 %"}
    plan = infeasible(
        suppliers=[{"supplier": name, "country": code} for name, code in (("A", "CN"), ("B", "DE"), ("C", "US"))],
        offers=[
            {"offer": f"of {name}", "supplier": name, "capacity": most}
            for name, most in (("A", 30.0), ("B", 30.0), ("C", 80.0))
        ],
        rules=[few, half],
    )
    said = sentence_of(plan, "new offer of M")
    assert said.startswith("Find an offer of 50 kg of M from a country that the book does not name, ")


def test_that_a_supplier_short_over_two_materials_is_named():
    # 150 kg of M and N in all; both need 100.
    plan = infeasible(
        suppliers=[{"supplier": "S", "country": "DE", "capacity": 150.0, "capacity_unit": "kg"}],
        offers=[{"offer": "O1", "material": "M"}, {"offer": "O2", "material": "N"}],
    )
    assert "capacity of S" in plan.conflict
    assert repaired(plan) == [
        ("capacity of S", "150 kg", "200 kg"),
        ("new offer of M", "0 kg", "50 kg"),
        ("requirement of M", "100 kg", "50 kg"),
    ]
    assert [repair.cost for repair in plan.repairs] == [close(200.0), close(200.0), close(150.0)]


@pytest.mark.parametrize(
    ("offer", "short"),
    [({"valid_to": "2027-03-31"}, "2027-Q2"), ({"lead_time": 30.0}, "2027-Q1")],
)
def test_that_validity_or_lead_time_leaves_one_quarter_without_an_offer(offer, short):
    plan = infeasible(requirements=QUARTERS, offers=[{"offer": "O1", **offer}])
    assert plan.conflict == (f"requirement of M in {short}",)
    lack = next(problem for problem in plan.problems if problem.code == "requirement-not-met")
    assert "nobody offers it by then" in lack.message
    assert cost_of(plan, f"requirement of M in {short}") == close(100.0)
    assert cost_of(plan, "new offer of M") == close(200.0)


def test_that_the_cell_that_keeps_an_offer_out_of_a_quarter_is_named():
    plan = infeasible(
        requirements=[{"period": "2027-Q1", "quantity": 100.0}, {"period": "2027-Q2", "quantity": 100.0}],
        suppliers=[{"supplier": "S", "country": "DE"}, {"supplier": "X", "country": "FR", "status": "excluded"}],
        offers=[
            {"offer": "slow", "supplier": "S", "lead_time": 84.0},
            {"offer": "early", "supplier": "S", "valid_to": "2026-12-31"},
            {"offer": "later", "supplier": "S", "valid_from": "2027-02-01"},
            {"offer": "none", "supplier": "S", "capacity": 0.0},
            {"offer": "shut", "supplier": "X"},
        ],
    )
    lack, *kept_out = plan.problems
    assert lack.message == "M in 2027-Q1: 100 kg are required, but nobody offers it by then: 100 kg cannot be had."
    # 84 days from 2027-01-01 is 2027-03-26.
    start = "2027-Q1, which begins on 2027-01-01"
    late = f"cannot arrive before 2027-03-26, too late for {start}: its lead time is 84 days from 2027-01-01"
    assert [(problem.at.sheet, problem.at.row, problem.at.name, problem.message) for problem in kept_out] == [
        ("Offers", 3, "valid_to", f"offer early of M is valid to 2026-12-31, no longer in {start}."),
        ("Offers", 4, "valid_from", f"offer later of M is valid from 2027-02-01, too late for {start}."),
        ("Offers", 5, "capacity", "offer none of M delivers nothing: its capacity is 0."),
        ("Suppliers", 3, "status", "offer shut of M gets no award: the supplier X is excluded."),
        ("Offers", 2, "lead_time", f"offer slow of M {late}."),
    ]
    assert {problem.severity for problem in kept_out} == {"warning"}
    assert ("lead time of slow", "84 days", "0 days") in repaired(plan)
    assert cost_of(plan, "lead time of slow") == close(200.0)


def test_that_each_requirement_is_followed_by_the_offers_that_come_too_late_for_it():
    requirements = [{"material": name, "period": "2027-Q1", "quantity": 1.0} for name in "MN"]
    many = [{"offer": f"N{number}", "material": "N", "lead_time": 1.0} for number in range(7)]
    offers_ = [*many, {"offer": "slow", "material": "M", "lead_time": 1.0}, {"offer": "M1", "material": "P"}]
    plan = infeasible(requirements=requirements, offers=offers_)
    told = [(problem.code, problem.message.partition(" of ")[0]) for problem in plan.problems]
    assert [words for code, words in told if code == "offer-kept-out"] == [
        "offer slow", *(f"offer N{number}" for number in range(5)),
        "2 more offers cannot deliver what is required: see Lead time, Valid from, Valid to and Capacity.",
    ]  # fmt: skip
    codes = ["plan-starts-late", "requirement-not-met", "offer-kept-out", "requirement-not-met"]
    assert [code for code, _ in told][:4] == codes


def test_that_a_lead_time_is_shortened_no_more_than_is_needed():
    # 90 days from 2027-01-01 is 2027-04-01, the first day of the second quarter; stock meets the first.
    plan = infeasible(
        requirements=[{"period": "2027-Q1", "quantity": 100.0}, {"period": "2027-Q2", "quantity": 100.0}],
        stock=[{"material": "M", "opening": 100.0}],
        offers=[{"offer": "slow", "lead_time": 99.5}],
    )
    assert ("lead time of slow", "99.5 days", "90 days") in repaired(plan)


def test_that_an_earlier_start_is_a_repair_where_nothing_can_arrive_by_the_first_period():
    # M needs 14 days and N 30 before 2027-01-01: 2026-12-02. At 2026-12-03 N would come a day late.
    sheets = {
        "requirements": [{"material": name, "period": "2027-Q1", "quantity": 100.0} for name in "MN"],
        "offers": [
            {"offer": "near", "material": "M", "lead_time": 14.0},
            {"offer": "far", "material": "M", "lead_time": 60.0},
            {"offer": "other", "material": "N", "lead_time": 30.0},
        ],
    }
    plan = infeasible(**sheets, settings={"plan_start": "2027-01-01"})
    assert ("Plan start", "2027-01-01", "2026-12-02") in repaired(plan)
    assert cost_of(plan, "Plan start") == close(200.0)
    said = plan.problems[0]
    assert (said.at.sheet, said.at.row, said.at.name) == ("Settings", 2, "value")
    assert said.message.startswith("Plan start is 2027-01-01: no offer of ")
    spelt_otherwise = infeasible(**sheets, settings={"plan-start": "2027-01-01"})
    assert spelt_otherwise.problems[0].at.name == "value"
    assert said.message.endswith(
        "can arrive by 2027-01-01, the first day of 2027-Q1. A plan that starts on 2026-12-02 can meet everything."
    )
    assert plan_of(**sheets, settings={"plan_start": "2026-12-02"}).status is Status.OPTIMAL
    assert plan_of(**sheets, settings={"plan_start": "2026-12-03"}).status is Status.INFEASIBLE


def test_that_no_earlier_start_is_proposed_where_another_offer_would_be_there_in_time():
    # The offer that is there in time is too small; a start in December would do, but is not the cause.
    plan = infeasible(
        requirements=[{"period": "2027-Q1", "quantity": 100.0}],
        offers=[{"offer": "near", "capacity": 50.0}, {"offer": "far", "lead_time": 14.0}],
    )
    assert not [repair for repair in plan.repairs if repair.rule == "Plan start"]
    assert "plan-starts-late" not in {each.code for each in plan.problems}


def test_that_a_late_offer_is_named_where_a_cap_could_be_kept_with_it():
    # In the first quarter all comes from China, which may deliver 65 %; B could deliver the rest, but comes in April.
    books = {
        "requirements": [{"period": "2027-Q1", "quantity": 100.0}, {"period": "2027-Q2", "quantity": 100.0}],
        "suppliers": COUNTRIES,
        "rules": [{**cap("65 %")[0], "per": "period"}],
    }
    near, far = offers(None, None)
    plan = infeasible(**books, offers=[near, {**far, "lead_time": 60.0}])
    (late,) = [problem for problem in plan.problems if problem.code == "offer-kept-out"]
    assert (late.at.sheet, late.at.row, late.at.name) == ("Offers", 3, "lead_time")
    assert any(repair.rule == f"lead time of {far['offer']}" for repair in plan.repairs)

    # In time it would not help: it can deliver 10 kg only.
    plan = infeasible(**books, offers=[near, {**far, "lead_time": 60.0, "capacity": 10.0}])
    assert not [problem for problem in plan.problems if problem.code == "offer-kept-out"]


def test_that_a_shortage_is_charged_to_what_may_not_be_short():
    # S delivers 120 kg. M may be short at 9, N may not: N needs 130, so 10 kg of N cannot be had, and M goes without.
    plan = infeasible(
        materials=[{"material": "M", "shortage_cost": 9.0}, {"material": "N"}],
        requirements=[{"material": "M", "quantity": 100.0}, {"material": "N", "quantity": 130.0}],
        suppliers=[{"supplier": "S", "country": "DE", "capacity": 120.0, "capacity_unit": "kg"}],
        offers=[{"offer": "O1", "material": "M"}, {"offer": "O2", "material": "N"}],
        settings={"shortages": "allowed"},
    )
    assert ("requirement of N", "130 kg", "120 kg") in repaired(plan)
    assert cost_of(plan, "requirement of N") == close(120.0 + 900.0)


def test_that_a_cover_above_the_maximum_is_named_and_the_maximum_repaired():
    # 45 of 90 days of 100 kg are 50 kg; 20 may be kept. With 50: 150 kg bought.
    plan = infeasible(
        requirements=[{"period": "2027-Q1", "quantity": 100.0}],
        stock=[{"material": "M", "minimum_cover": 45.0, "maximum": 20.0}],
    )
    assert plan.conflict == ("minimum cover of M", "maximum stock of M")
    assert ("minimum cover of M", "45 days", "18 days") in repaired(plan)
    assert ("maximum stock of M", "20 kg", "50 kg") in repaired(plan)
    assert cost_of(plan, "maximum stock of M") == close(150.0)
    assert plan.problems[0].message == "M: the maximum stock is 20 kg, less than its minimum cover."
    assert plan.problems[0].at.cell == "F2"


def test_that_opening_stock_that_cannot_be_used_up_is_named_and_may_be_given_up():
    # 300 kg in stock, 100 used in the first quarter: 200 remain where 150 may.
    sheets = {
        "requirements": QUARTERS,
        "stock": [{"material": "M", "opening": 300.0, "holding_cost": 0.1, "maximum": 150.0}],
    }
    plan = infeasible(**sheets)
    assert ("maximum stock of M", "150 kg", "200 kg") in repaired(plan)
    assert cost_of(plan, "maximum stock of M") == close(0.1 * (200.0 + 100.0))
    assert "opening stock that no requirement uses up" in plan.problems[0].message
    allowed = plan_of(**sheets, settings={"overbuying": "allowed"})
    assert allowed.status is Status.OPTIMAL
    assert allowed.surplus["quantity"].sum() == close(100.0)


def test_that_a_cover_that_supply_cannot_build_up_is_lowered_to_what_it_can():
    # 120 kg can be bought, 100 are needed: 20 kg or 18 of 90 days can be held, not 45.
    plan = infeasible(
        requirements=[{"period": "2027-Q1", "quantity": 100.0}],
        offers=[{"offer": "O1", "capacity": 120.0}],
        stock=[{"material": "M", "minimum_cover": 45.0}],
    )
    assert plan.conflict == ("minimum cover of M", "capacity of O1")
    assert ("minimum cover of M", "45 days", "18 days") in repaired(plan)
    assert cost_of(plan, "minimum cover of M") == close(120.0)


def test_that_a_shortage_is_a_repair_where_its_cost_is_known():
    plan = infeasible(
        suppliers=COUNTRIES, offers=offers(60.0, 30.0), materials=[{"material": "M", "shortage_cost": 9.0}]
    )
    assert ("Shortages", "forbidden", "allowed") in repaired(plan)
    assert cost_of(plan, "Shortages") == close(60.0 + 60.0 + 90.0)


def test_that_an_order_multiple_that_fits_no_requirement_is_dropped():
    # Lots of 40 kg make 80 or 120 kg, not 100; 100 kg of A cost 100, 80 of A and 20 of a new offer 80 + 40.
    rows = [{**row, "order_multiple": 40.0} for row in offers(None, None)]
    plan = infeasible(suppliers=COUNTRIES, offers=rows)
    assert plan.conflict == ("requirement of M", "order multiple of of A", "order multiple of of B")
    assert repaired(plan) == [
        ("order multiple of of A", "40 kg", "none"),
        ("Overbuying", "forbidden", "allowed"),
        ("new offer of M", "0 kg", "20 kg"),
        ("requirement of M", "100 kg", "80 kg"),
    ]
    assert [repair.cost for repair in plan.repairs] == [close(100.0), close(120.0), close(120.0), close(80.0)]


def test_that_a_minimum_order_is_lowered_to_what_the_cap_leaves():
    # 65 kg may come from China, whose least order is 80; B is at least 40 and at most 30 short of the rest.
    rows = [{**row, "minimum_order": least} for row, least in zip(offers(None, None), (80.0, 0.0), strict=False)]
    plan = infeasible(suppliers=COUNTRIES, offers=rows, rules=[*cap("65 %"), *also_at_least("30 %", "CN")])
    assert plan.conflict == ("also", "cap", "minimum order of of A")
    assert ("minimum order of of A", "80 kg", "65 kg") in repaired(plan)
    assert cost_of(plan, "minimum order of of A") == close(65.0 + 70.0)


def test_that_a_maximum_spend_is_raised_to_what_must_be_spent():
    # 50 kg of A and 25 of B are all that 50 USD each buy; 75 USD for A buy the 25 kg that are missing.
    plan = infeasible(suppliers=[{**row, "maximum_spend": 50.0} for row in COUNTRIES], offers=offers(None, None))
    assert ("maximum spend of A", "50 USD", "75 USD") in repaired(plan)
    assert cost_of(plan, "maximum spend of A") == close(75.0 + 50.0)


def test_that_a_rule_on_all_materials_of_one_unit_is_explained_in_quantities():
    # 100 M and 100 N: of 200 kg China may make 130, and 50 kg can come from elsewhere.
    rows = [
        {"offer": f"{m}{s}", "supplier": s, "material": m, "unit_price": 1.0 + (s == "B"), "capacity": capacity}
        for m, s, capacity in [("M", "A", None), ("M", "B", 30.0), ("N", "A", None), ("N", "B", 20.0)]
    ]
    plan = infeasible(suppliers=COUNTRIES, offers=rows, rules=cap("65 %"))
    assert plan.problems[0].message == (
        "With at most 65 % from China (cap), 70 kg of the 200 kg of all materials must come from elsewhere, but at "
        "most 50 kg can with the capacity of MB (30 kg) and capacity of NB (20 kg), whatever else is asked for."
    )


def test_that_an_offer_and_a_supplier_of_one_name_are_told_apart():
    # Y offers X and can sell 30 kg of it; the supplier X, of whom Z is, can sell 30 kg as well.
    plan = infeasible(
        suppliers=[
            {"supplier": "X", "country": "CN", "capacity": 30.0, "capacity_unit": "kg"},
            {"supplier": "Y", "country": "DE"},
        ],
        offers=[{"offer": "X", "supplier": "Y", "capacity": 30.0}, {"offer": "Z", "supplier": "X"}],
    )
    assert plan.conflict == ("requirement of M", "capacity of supplier X", "capacity of offer X")
    assert ("capacity of supplier X", "30 kg", "70 kg") in repaired(plan)


def test_that_a_rule_named_like_a_capacity_is_told_apart_from_it():
    rules = [{**cap("65 %")[0], "rule": "capacity of of B"}]
    plan = infeasible(suppliers=COUNTRIES, offers=offers(None, 30.0), rules=rules)
    assert plan.conflict == ("capacity of of B", "capacity of offer of B")
    assert repaired(plan)[:2] == [("capacity of of B", "65 %", "70 %"), ("capacity of offer of B", "30 kg", "35 kg")]


def test_that_a_gap_that_plans_may_have_changes_no_repair():
    sheets = {"suppliers": COUNTRIES, "offers": [{**row, "fixed_cost": 20.0} for row in offers(60.0, 30.0)]}
    exact, rough = (plan_of(PlanOptions(gap=gap), **sheets) for gap in (0.0, 0.5))
    assert exact.repairs == rough.repairs


def test_that_a_conflict_among_many_terms_is_still_irreducible():
    # Ten materials of three offers each with minimum orders and lots; only M3, of which 13 kg fit no lots, has no plan.
    names = [f"M{number}" for number in range(10)]
    plan = infeasible(
        requirements=[{"material": name, "quantity": 13.0 if name == "M3" else 12.0} for name in names],
        suppliers=COUNTRIES,
        offers=[
            {"offer": f"{name}{s}", "supplier": s, "material": name, "minimum_order": 2.0, "order_multiple": lot}
            for name in names
            for s, lot in zip("ABC", (2.0, 4.0, 6.0), strict=True)
        ],
    )
    assert plan.conflict == ("requirement of M3", *(f"order multiple of M3{s}" for s in "ABC"))
