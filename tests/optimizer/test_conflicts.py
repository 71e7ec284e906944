"""Random books without a plan: the conflict is irreducible and every repair suffices, checked from outside."""

import pytest

from data.plan import Plan, Status
from optimizer.planning import PlanOptions, plan_case
from tests.books import book_of_rows
from tests.optimizer.exact_oracle import exact_least_cost
from tests.optimizer.oracle import least_cost
from tests.optimizer.oracle_facts import Rows
from tests.optimizer.outside import repaired, with_only
from tests.optimizer.planned import case_of
from tests.optimizer.random_books import random_rows
from tests.optimizer.random_terms import random_terms

LEAN = PlanOptions(baselines=False, prices=False)


def explained(rows: Rows) -> Plan:
    plan = plan_case(case_of(book_of_rows(rows)), LEAN)
    assert plan.status is Status.INFEASIBLE
    return plan


def holds_up(rows: Rows, oracle) -> None:
    """The conflict has no plan, all of it but any one part has; each repair has a plan, one step less has none."""
    plan = explained(rows)
    assert plan.conflict
    assert oracle(with_only(rows, plan.conflict))[0] == "infeasible"
    for name in plan.conflict:
        assert oracle(with_only(rows, plan.conflict, without=name))[0] == "optimal", name
    assert plan.repairs
    for repair in plan.repairs:
        status, cost = oracle(repaired(rows, repair))
        assert (status, cost) == ("optimal", pytest.approx(repair.cost, rel=1e-6, abs=1e-6)), repair.sentence
        assert oracle(repaired(rows, repair, less=True))[0] == "infeasible", repair.sentence


def without_plan(first: int, last: int) -> list[int]:
    return [seed for seed in range(first, last) if least_cost(random_rows(seed))[0] == "infeasible"]


def terms_without_plan(first: int, last: int) -> list[int]:
    """Seeds of books without a plan, but for those in which surplus may dilute a share of the value.

    In these the independent solver looks no further than its own bounds; test_dilution.py looks further.
    """
    seeds = [seed for seed in range(first, last) if not may_be_diluted(terms(seed))]
    return [seed for seed in seeds if exact_least_cost(terms(seed))[0] == "infeasible"]


def may_be_diluted(rows: Rows) -> bool:
    allowed = {"setting": "Overbuying", "value": "allowed"} in rows["settings"]
    return allowed and any(rule.get("measure") == "value" for rule in rows.get("rules", []))


def terms(seed: int) -> Rows:
    return random_terms(seed, in_lots=seed % 4 == 3)


@pytest.mark.parametrize(("first", "last", "least"), [(0, 12, 2), pytest.param(12, 800, 200, marks=pytest.mark.long)])
def test_that_conflicts_and_repairs_of_random_books_hold_up_from_outside(first, last, least):
    seeds = without_plan(first, last)
    assert len(seeds) >= least
    for seed in seeds:
        holds_up(random_rows(seed), least_cost)


@pytest.mark.parametrize(("first", "last", "least"), [(0, 15, 2), pytest.param(15, 480, 100, marks=pytest.mark.long)])
def test_that_conflicts_and_repairs_of_random_books_with_terms_hold_up_from_outside(first, last, least):
    seeds = terms_without_plan(first, last)
    assert len(seeds) >= least
    for seed in seeds:
        holds_up(terms(seed), exact_least_cost)
