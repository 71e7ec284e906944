"""What the sample promises: it plans, its caps cost money, and one of them is nearly out of reach."""

from dataclasses import replace

import pytest

from data.case import Case, Rule
from data.excel.template import template_book
from data.make_case import make_case
from data.plan import Plan
from data.problems import Severity
from data.sample import sample_book
from optimizer.planning import PlanOptions, plan_case

QUICK = PlanOptions(baselines=False, prices=False, explain=False, reachable=False)
TIGHT_CAP = "Dysprosium refined in China"


@pytest.fixture(scope="module")
def case() -> Case:
    case, problems = make_case(sample_book())
    assert case is not None, [problem.sentence for problem in problems]
    return case


@pytest.fixture(scope="module")
def plan(case: Case) -> Plan:
    return plan_case(case)


def with_cap(case: Case, cap: float) -> Case:
    def changed(rule: Rule) -> Rule:
        return replace(rule, amount=replace(rule.amount, value=cap)) if rule.name == TIGHT_CAP else rule

    return replace(case, rules=tuple(changed(rule) for rule in case.rules))


def test_that_the_sample_has_no_errors_and_only_a_note_on_its_two_qualifying_suppliers() -> None:
    _, problems = make_case(sample_book())
    assert [(problem.severity, problem.code) for problem in problems] == [(Severity.NOTE, "qualifying")]


def test_that_an_empty_template_only_lacks_requirements_and_offers() -> None:
    case, problems = make_case(template_book())
    assert case is None
    assert sorted(problem.at.sheet for problem in problems) == ["Offers", "Requirements"]


def test_that_the_sample_is_planned_and_its_rules_cost_between_5_and_12_percent(plan: Plan) -> None:
    assert plan.status == "optimal"
    assert plan.certificate.ok
    assert plan.unconstrained is not None
    assert 1.05 < plan.cost.total / plan.unconstrained < 1.12


def test_that_todays_split_of_the_sample_is_dearer_than_without_rules_and_cheaper_than_the_plan(plan: Plan) -> None:
    assert plan.current is not None
    assert plan.unconstrained < plan.current < plan.cost.total


def test_that_every_rule_of_the_sample_binds_somewhere_and_only_the_flexible_one_is_broken(plan: Plan) -> None:
    by_rule = plan.exposure.groupby("rule")
    assert by_rule["binding"].any().all()
    broken = plan.exposure[plan.exposure["violation"] > 1e-6]
    assert set(broken["rule"]) == {"No magnet supplier above 20 %"}


def test_that_a_point_of_ownership_is_the_dearest_and_a_point_of_dysprosium_comes_next(plan: Plan) -> None:
    dearest = plan.exposure.groupby("rule")["price_per_point"].max().sort_values(ascending=False)
    assert list(dearest.index[:2]) == ["FEOC-owned spend", TIGHT_CAP]


@pytest.mark.parametrize(("cap", "status"), [(0.552, "optimal"), (0.550, "infeasible")])
def test_that_the_cap_on_refined_dysprosium_of_57_percent_can_be_tightened_by_two_points_at_most(
    case: Case, cap: float, status: str
) -> None:
    assert plan_case(with_cap(case, cap), QUICK).status == status
