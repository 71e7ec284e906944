"""Books without a plan: what is named, and repairs that were planned again; amounts and costs by hand."""

from collections.abc import Mapping

import pytest

from data.plan import Status
from optimizer.infeasibility.conflict import Asking, Conflict
from optimizer.infeasibility.conflict_words import rule_conflict
from optimizer.infeasibility.members import OFFER_CAPACITY, RULE, Member, Requirement
from optimizer.model import SolveOptions
from optimizer.planning import PlanOptions
from tests.books import make_book
from tests.plans import cap, case_of, plan_of, suppliers_in

QUARTERS = [{"period": "2027-Q1", "quantity": 100.0}, {"period": "2027-Q2", "quantity": 100.0}]


def close(value: float):
    return pytest.approx(value, rel=1e-9, abs=1e-9)


def offers(*capacities: float | None, prices: tuple[float, ...] = (1.0, 2.0, 5.0)) -> list[dict[str, object]]:
    """Offers of the suppliers A, B and C at 1, 2 and 5, with their capacities."""
    return [
        {"offer": f"of {name}", "supplier": name, "unit_price": price, "capacity": capacity}
        for name, price, capacity in zip("ABC", prices, capacities, strict=False)
    ]


COUNTRIES = suppliers_in(A="CN", B="AU", C="US")


def infeasible(**sheets: object):
    """The plan of a book that has none; there is no number in it."""
    plan = plan_of(**sheets)
    assert plan.status is Status.INFEASIBLE
    assert (plan.cost, plan.gap, plan.unconstrained, plan.current, plan.certificate) == (None,) * 5
    assert not any(len(table) for table in (plan.awards, plan.stock, plan.shortages, plan.surplus))
    assert not len(plan.exposure) or plan.exposure["share"].isna().all()
    return plan


def also_at_least(amount: str, source: str) -> list[dict[str, object]]:
    return [{**cap(amount, source, limit="at least")[0], "rule": "also"}]


def repaired(plan) -> list[tuple[str, str, str]]:
    return [(repair.rule, repair.before, repair.after) for repair in plan.repairs]


def cost_of(plan, name: str) -> float | None:
    """What the plan costs with the repair of that name."""
    return next(repair.cost for repair in plan.repairs if repair.rule == name)


def sentence_of(plan, name: str) -> str:
    return next(repair.sentence for repair in plan.repairs if repair.rule == name)


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
    assert "nobody offers it by then" in plan.problems[0].message
    assert cost_of(plan, f"requirement of M in {short}") == close(100.0)
    assert cost_of(plan, "new offer of M") == close(200.0)


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


def nearly_ten_percent(*more: Mapping[str, object]) -> dict[str, object]:
    """10.001 % must come from CN, for all else delivers 89.999 of 100: at most 10 % of the value is asked for."""
    return {
        "requirements": [{"quantity": 100.0}],
        "suppliers": COUNTRIES,
        "offers": offers(None, 89.999, prices=(1.0, 1.0)),
        "rules": [{**cap("10 %", "CN")[0], "rule": "cap", "measure": "value"}, *more],
    }


def test_that_a_limit_that_is_missed_by_less_than_is_shown_is_not_said_to_be_what_can_be_reached():
    (problem, *_) = infeasible(**nearly_ten_percent()).problems
    assert "asks for at most 10 % from China, which is just out of reach" in problem.message
    assert "10 % is the least" not in problem.message


def test_that_what_the_whole_book_can_reach_is_said_where_the_conflict_misses_by_little():
    # The conflict is made to be the one with B's capacity; the floor of 30 % is beside it.
    case = case_of(make_book(**nearly_ten_percent(*also_at_least("30 %", "CN"))))
    conflict = Conflict((Member(RULE, "cap"), Member(OFFER_CAPACITY, "of B")), (Requirement(0, 0),))
    said = rule_conflict(case, conflict, Asking(case, SolveOptions())).message
    assert "which is just out of reach with the capacity of of B" in said
    assert said.endswith("While all else in the book holds, 30 % is the least that can be reached.")
