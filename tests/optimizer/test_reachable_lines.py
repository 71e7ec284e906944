"""``reachable`` in the exposure: line by line, with a plan and without one."""

from dataclasses import replace

import numpy as np
import pytest

from data.case import Scope
from data.plan import Status
from optimizer.audit import audit
from optimizer.building import build_model
from optimizer.planning import PlanOptions, plan_case
from optimizer.problem import flatten
from optimizer.reach import lines
from optimizer.reach.reachable import reachable_amount
from optimizer.solving.model import SolveOptions
from tests.books import book_of_rows, make_book
from tests.optimizer.planned import BARE, case_of
from tests.optimizer.random_books import random_rows
from tests.optimizer.random_terms import random_terms
from tests.plans import cap, plan_of, suppliers_in
from tests.seeds import seeds

TWO_MATERIALS = {
    "materials": [{"material": "M"}, {"material": "N"}],
    "requirements": [{"material": "M", "quantity": 100.0}, {"material": "N", "quantity": 50.0}],
    "suppliers": suppliers_in(A="CN", B="AU"),
    "offers": [
        {"offer": "m cheap", "supplier": "A", "material": "M"},
        {"offer": "m dear", "supplier": "B", "material": "M", "unit_price": 3.0, "capacity": 30.0},
        {"offer": "n cheap", "supplier": "A", "material": "N"},
        {"offer": "n dear", "supplier": "B", "material": "N", "unit_price": 3.0},
    ],
}
"""100 kg of M, 30 of them Australian at most; 50 kg of N from anywhere. China is cheap."""


def close(value: float):
    return pytest.approx(value, abs=1e-9)


def reachable(plan) -> dict[tuple, float | None]:
    """Reachable by scope, stage, source and period."""
    keys = plan.exposure[["applies_to", "stage", "from", "period"]].itertuples(index=False, name=None)
    return dict(zip(keys, plan.exposure["reachable"].tolist(), strict=True))


def test_that_each_material_shows_how_far_its_own_cap_could_go():
    plan = plan_of(**TWO_MATERIALS, rules=cap("90 %", applies_to="each material"))
    assert plan.status is Status.OPTIMAL
    shown = reachable(plan)
    assert (shown["M", "made", "CN", None], shown["N", "made", "CN", None]) == (close(0.7), 0.0)
    assert np.isnan(shown["M", "made", "unknown", None])


def test_that_all_lines_of_any_country_carry_the_least_possible_largest_share():
    plan = plan_of(**TWO_MATERIALS, rules=cap("100 %", "any country", applies_to="each material"))
    rows = plan.exposure
    assert rows.loc[rows["applies_to"] == "M", "reachable"].tolist() == [close(0.7)] * 2  # China, unknown
    assert rows.loc[rows["applies_to"] == "N", "reachable"].tolist() == [close(0.5)] * 2


def test_that_a_capacity_that_materials_share_is_used_for_one_line_at_a_time():
    # Australia sells 60 kg in all: 30 of M at most, 50 of N; each line alone can have what it wants.
    shared = {
        "suppliers": [{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "AU", "capacity": 40.0}],
    }
    plan = plan_of(**TWO_MATERIALS | shared, rules=cap("90 %", applies_to="each material"))
    assert reachable(plan)["M", "made", "CN", None] == close(0.7)
    assert reachable(plan)["N", "made", "CN", None] == close(0.2)  # 40 of 50 kg


@pytest.mark.parametrize("few", [0, 4])
def test_that_floors_in_kilograms_share_a_capacity_one_line_at_a_time(few, monkeypatch):
    monkeypatch.setattr(lines, "_FEW", few)
    shared = {
        "suppliers": [{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "AU", "capacity": 40.0}],
    }
    floor = cap("1 kg", "AU", limit="at least", applies_to="each material")
    shown = reachable(plan_of(**TWO_MATERIALS | shared, rules=floor))
    assert (shown["M", "made", "AU", None], shown["N", "made", "AU", None]) == (close(30.0), close(40.0))
    # Beside 35 kg that must come with N, 5 of the 40 are left for M.
    beside = [*floor, *cap("35 kg", "AU", limit="at least", applies_to="material: N", rule="N")]
    shown = plan_of(**TWO_MATERIALS | shared, rules=beside).exposure
    assert shown.loc[(shown["applies_to"] == "M") & (shown["from"] == "AU"), "reachable"].tolist() == [close(5.0)]


def test_that_each_stage_and_each_period_has_its_own_line():
    sheets = {
        "suppliers": suppliers_in(A="CN", B="AU"),
        "offers": [
            {"offer": "cheap", "supplier": "A"},
            {"offer": "dear", "supplier": "B", "unit_price": 3.0, "capacity": 30.0},
        ],
        "origins": [
            {"offer": "cheap", "stage": "mined", "country": "CN", "share": 0.5},
            {"offer": "cheap", "stage": "mined", "country": "AU", "share": 0.5},
            {"offer": "dear", "stage": "mined", "country": "AU", "share": 1.0},
        ],
        "requirements": [{"period": "2027", "quantity": 100.0}, {"period": "2028", "quantity": 60.0}],
    }
    plan = plan_of(**sheets, rules=cap("100 %", stage="each", per="period"))
    shown = reachable(plan)
    assert shown["all", "mined", "CN", "2027"] == close(0.35)
    assert shown["all", "made", "CN", "2027"] == close(0.7)
    assert shown["all", "made", "CN", "2028"] == close(0.5)
    assert shown["all", "refined", "CN", "2028"] == close(1.0)  # all of it unknown


def test_that_amounts_are_reached_in_the_unit_of_their_line():
    shown = reachable(plan_of(**TWO_MATERIALS, rules=cap("0.2 t")))
    assert shown["all", "made", "CN", None] == close(0.07)


def test_that_an_exact_share_reaches_nothing():
    plan = plan_of(**TWO_MATERIALS, rules=cap("80 %", limit="exactly"))
    assert plan.exposure["reachable"].isna().all()


def test_that_a_book_without_a_plan_shows_which_cap_is_out_of_reach():
    rules = [*cap("60 %", applies_to="material: M"), *cap("50 %", "any country", rule="any", applies_to="material: N")]
    plan = plan_of(**TWO_MATERIALS, rules=rules)
    assert plan.status is Status.INFEASIBLE
    rows = plan.exposure.set_index("rule")
    assert rows["from"].to_dict() == {"cap": "CN", "any": "any country"}
    assert rows["limit"].to_dict() == {"cap": 0.6, "any": 0.5}
    # The other rule is kept: with at most 60 % of M from China no plan exists, whatever N does.
    assert rows.at["cap", "reachable"] == close(0.7)
    assert np.isnan(rows.at["any", "reachable"])
    assert rows[["share", "share_low", "share_high", "price_per_point", "violation"]].isna().all(axis=None)
    assert not rows["binding"].any()


def test_that_a_book_too_large_says_how_much_was_left_out(monkeypatch):
    monkeypatch.setattr(lines, "_WORK", 0.0)
    plan = plan_of(**TWO_MATERIALS, rules=cap("90 %", applies_to="each material"))
    assert plan.exposure["reachable"].isna().all()
    (note,) = [problem for problem in plan.problems if problem.code == "reachable-left-out"]
    assert "2 limits" in note.message


def test_that_what_was_not_asked_for_is_not_computed():
    plan = plan_of(PlanOptions(reachable=False), **TWO_MATERIALS, rules=cap("90 %"))
    assert plan.exposure["reachable"].isna().all()
    assert not any(problem.code == "reachable-left-out" for problem in plan.problems)


def test_that_lines_that_share_no_decision_are_found_in_one_program():
    case = case_of(make_book(**TWO_MATERIALS, rules=cap("90 %", applies_to="each material")))
    problem = flatten(case)
    question = lines.put(problem, case.rules, case.rules[0])
    (block,) = question.blocks
    tested = lines.tested_rows(question, [block.rows.pair_scope[block.pair]])
    assert [batch.tolist() for batch in lines._batches(question.built.model.program, tested)] == [[0, 1]]


@pytest.mark.parametrize("false", [0.71, -0.1, np.inf])
def test_that_the_audit_finds_an_amount_that_the_plan_itself_disproves(false):
    case = case_of(make_book(**TWO_MATERIALS, rules=cap("70 %", applies_to="material: M")))
    plan = plan_case(case)
    assert audit(case, plan) == []
    exposure = plan.exposure.assign(reachable=plan.exposure["reachable"].where(plan.exposure["from"] != "CN", false))
    assert audit(case, replace(plan, exposure=exposure))


def test_that_the_audit_finds_different_amounts_in_one_scope_and_window():
    case = case_of(make_book(**TWO_MATERIALS, rules=cap("100 %", "any country", applies_to="material: M")))
    plan = plan_case(case)
    exposure = plan.exposure.assign(reachable=[0.7, 0.6])
    assert audit(case, replace(plan, exposure=exposure))


def alone(case, rule, stage: str, scope: int, window: int):
    """The rule of one line of the exposure."""
    one = replace(rule, stage=stage)
    if rule.scope.kind == "each material":
        one = replace(one, scope=Scope("material", case.materials.index[scope]))
    if rule.per_period:
        first = rule.first_period + window
        one = replace(one, per_period=False, first_period=first, last_period=first)
    return one


def agrees_line_by_line(rows) -> None:
    """Each line is what its rule would reach if it were the only line of it."""
    case = case_of(book_of_rows(rows))
    problem = flatten(case)
    found = lines.reachable_lines(build_model(problem, case.rules), SolveOptions())
    assert found.left_out == 0
    for rule in case.rules:
        for (name, stage), amounts in found.amounts.items():
            for (scope, window), amount in np.ndenumerate(amounts):
                if name == rule.name and not np.isnan(amount):
                    wanted = reachable_amount(
                        problem, case.rules, alone(case, rule, stage, scope, window), SolveOptions()
                    )
                    assert wanted == pytest.approx(amount, rel=1e-7, abs=1.1e-7)


@pytest.mark.parametrize("seed", seeds(18, 60))
def test_that_lines_settled_by_a_plan_that_reaches_a_bound_are_what_each_would_reach_alone(seed, monkeypatch):
    monkeypatch.setattr(lines, "_FEW", 0)
    agrees_line_by_line(random_rows(seed))


@pytest.mark.parametrize("seed", seeds(9, 30))
def test_that_each_line_of_a_linear_book_is_what_its_rule_would_reach_alone(seed):
    agrees_line_by_line(random_rows(seed))


@pytest.mark.parametrize("seed", seeds(6, 12))
def test_that_each_line_of_a_book_with_terms_is_what_its_rule_would_reach_alone(seed):
    agrees_line_by_line(random_terms(seed, counts=False))


def plans_at_the_edge(rows) -> None:
    """A plan exists a millionth looser than what a rule reaches, and none a millionth tighter."""
    case = case_of(book_of_rows(rows))
    case = replace(case, settings=replace(case.settings, shortages_allowed=False))
    problem = flatten(case)
    for rule in case.rules:
        amount = reachable_amount(problem, case.rules, rule, SolveOptions())
        if amount is None or rule.amount.kind != "share":
            continue
        looser = 1e-6 if rule.limit == "at most" else -1e-6
        for value, status in ((amount + looser, Status.OPTIMAL), (amount - looser, Status.INFEASIBLE)):
            if 0.0 <= value <= 1.0:
                asked = replace(rule, penalty=None, amount=replace(rule.amount, value=value))
                rules = tuple(asked if each is rule else each for each in case.rules)
                assert plan_case(replace(case, rules=rules), BARE).status is status, (rule.name, amount, value)


@pytest.mark.parametrize("seed", seeds(18, 60))
def test_that_plans_of_a_linear_book_end_where_its_rules_cannot_reach(seed):
    plans_at_the_edge(random_rows(seed))


@pytest.mark.parametrize("seed", seeds(8, 15))
def test_that_plans_of_a_book_with_terms_end_where_its_rules_cannot_reach(seed):
    plans_at_the_edge(random_terms(seed, counts=False))
