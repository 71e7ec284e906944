"""Books over scenarios without a plan, and what an objective over scenarios refuses: named with its cell."""

from __future__ import annotations

from dataclasses import replace

from data.plan import Status
from optimizer.planning import plan_case
from tests.books import make_book
from tests.optimizer.planned import BARE
from tests.optimizer.robust_cases import CHEAP, SAFE, X, explained, planned, the_case
from tests.plans import case_of


def test_that_a_shortage_that_may_not_be_is_named_with_its_cell_and_how_to_mend_it() -> None:
    plan = explained("CVaR", materials=[{"material": "M"}], offers=[CHEAP, {**SAFE, "capacity": 40.0}], stock=[])
    assert (plan.status, plan.cost, plan.risk) == (Status.INFEASIBLE, None, None)
    (problem,) = [problem for problem in plan.problems if problem.code == "scenario-not-met"]
    assert problem.at.cell == "G2"
    assert "scenario X: 60 kg of M would be short in 2028" in problem.message
    assert "Shortage cost" in problem.hint


def unmet(**changes: object) -> list[str]:
    plan = explained("CVaR", materials=[{"material": "M"}], **changes)
    return [problem.message for problem in plan.problems if problem.code == "scenario-not-met"]


def test_that_rules_without_which_a_scenario_could_be_met_are_named_with_it() -> None:
    # CN sells in 2027 alone, AU in 2028 alone. X loses AU; 100 kg could be kept for it, were not 60 % from CN the most.
    offers = [{**CHEAP, "valid_to": "2027-12-31"}, {**SAFE, "valid_from": "2028-01-01"}]
    lost = {**X, "from": "AU"}
    rules = [{"rule": "R", "from": "CN", "amount": 0.6}]
    assert unmet(offers=offers, scenarios=[lost]) == []
    (message,) = unmet(offers=offers, scenarios=[lost], rules=rules)
    assert "80 kg of M would be short in 2028 under the rule R, and" in message


def test_that_scenarios_that_can_only_not_be_met_together_are_named_together() -> None:
    # A sells 100 kg of M and N together in 2027; B's M is lost in X, C's N in Y: 100 kg of each must be kept.
    plan = plan_case(
        case_of(
            make_book(
                settings={"objective": "CVaR", "risk_level": 0.9},
                materials=[{"material": "M"}, {"material": "N"}],
                suppliers=[
                    {"supplier": "A", "country": "CN", "capacity": 100.0, "capacity_unit": "kg"},
                    {"supplier": "B", "country": "DE"},
                    {"supplier": "C", "country": "AU"},
                ],
                requirements=[
                    {"material": "M", "period": "2027", "quantity": 0.0},
                    {"material": "M", "period": "2028", "quantity": 100.0},
                    {"material": "N", "period": "2028", "quantity": 100.0},
                ],
                stock=[{"material": "M", "maximum": 100.0}, {"material": "N", "maximum": 100.0}],
                offers=[
                    {"offer": "A-M", "supplier": "A", "material": "M", "valid_to": "2027-12-31"},
                    {"offer": "A-N", "supplier": "A", "material": "N", "valid_to": "2027-12-31"},
                    {"offer": "B-M", "supplier": "B", "material": "M", "valid_from": "2028-01-01"},
                    {"offer": "C-N", "supplier": "C", "material": "N", "valid_from": "2028-01-01"},
                ],
                scenarios=[{**X, "from": "supplier: B"}, {**X, "scenario": "Y", "from": "supplier: C"}],
            )
        ),
        replace(BARE, explain=True),
    )
    messages = [problem.message for problem in plan.problems if problem.code == "scenario-not-met"]
    assert messages
    assert all("if X and Y are all to be met" in message for message in messages)


def test_that_a_shortage_that_may_not_be_is_found_at_the_sheet_where_that_has_no_such_column() -> None:
    book = make_book(
        settings={"objective": "CVaR"},
        suppliers=[{"supplier": "A", "country": "CN"}],
        offers=[{"offer": "cheap", "supplier": "A", "unit_price": 1.0}],
        scenarios=[{**X, "from_period": None}],
    )
    plan = plan_case(case_of(book), replace(BARE, explain=True))
    (problem,) = [found for found in plan.problems if found.code == "scenario-not-met"]
    assert ("2:2" in problem.sentence, problem.at.sheet) == (False, "Materials")


def test_that_repairs_are_planned_with_the_objective_and_those_without_a_plan_are_left_out() -> None:
    rules = [{"rule": "R", "from": "AU", "amount": 0.0}, {"rule": "S", "from": "CN", "amount": 0.5}]
    plan = plan_case(the_case("CVaR", rules=rules, stock=[]))
    assert plan.status is Status.INFEASIBLE
    # Half of all from AU; under CVaR not all from CN, nor all of it short.
    assert 400.0 in {repair.cost for repair in plan.repairs}
    assert "repairs-over-scenarios" in {problem.code for problem in plan.problems}
    # AU delivers 50: with at most 50 % from CN there is a plan, and none in X, for nothing may be short.
    offers, one = [CHEAP, {**SAFE, "capacity": 50.0}], [{"quantity": 100.0}]
    changes = {"offers": offers, "requirements": one, "stock": [], "scenarios": [{**X, "from_period": None}]}
    rules = [{"rule": "R", "from": "CN", "amount": 0.4}]
    for sheet, count in (([{"material": "M", "shortage_cost": 9.0}], 1), ([{"material": "M"}], 0)):
        plan = plan_case(the_case("CVaR", rules=rules, materials=sheet, **changes))
        assert plan.status is Status.INFEASIBLE
        assert len([repair for repair in plan.repairs if repair.rule == "R"]) == count


def test_that_price_breaks_are_refused_with_their_cell_and_never_ignored() -> None:
    plan = planned("CVaR", price_breaks=[{"offer": "cheap", "from_quantity": 50.0, "unit_price": 0.9}])
    assert (plan.status, plan.cost) == (Status.PROBLEMS, None)
    assert [(problem.code, problem.at.cell) for problem in plan.problems] == [("breaks-under-risk", "C2")]
    assert planned("cost", price_breaks=[{"offer": "cheap", "from_quantity": 50.0}]).status is Status.OPTIMAL
