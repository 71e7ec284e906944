"""Plans at other amounts of a rule are those that a book with that amount typed in has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.case import Case
from data.edits import ChangeSet, SetCells, apply
from data.make_case import make_case
from data.rule_facts import RuleFacts
from data.sample import sample_book
from desktop.trial.dial import dial_of, typed_amount
from optimizer.planning import PlanOptions, plan_case
from optimizer.replanning import Replanner, with_amount
from tests.books import make_book
from tests.optimizer.random_books import random_book
from tests.seeds import seeds

BARE = PlanOptions(baselines=False, prices=False, explain=False, reachable=False)


def facts(case: Case, number: int) -> RuleFacts:
    rule = case.rules[number]
    return RuleFacts(rule.name, rule.limit, rule.source.kind, rule.amount.kind, rule.amount.unit, "", rule.row_id)


def typed_in(case: Case, rule: RuleFacts, text: str) -> Case:
    """The case of the book in which somebody typed another amount."""
    book, _undo = apply(case.book, ChangeSet("", (SetCells("rules", (rule.row_id,), ("amount",), (text,)),)))
    changed, problems = make_case(book)
    assert changed is not None, problems
    return changed


def assert_same_plans(case: Case, number: int, *, parts: int) -> None:
    """At a few stops of a rule's dial, loose to tight and back: status, cost and, of the whole plan, every award."""
    rule = facts(case, number)
    dial = dial_of(rule, case.rules[number].amount.value, case.settings.base_currency)
    replanner = Replanner(case, rule.name, dial.least)
    stops = [round(part / parts * (len(dial.stops) - 1)) for part in [*range(parts + 1), parts // 2]]
    for stop in stops:
        typed = dial.typed(stop)
        cold_case = typed_in(case, rule, typed.text)
        cold, warm = plan_case(cold_case, BARE), replanner.plan(typed.value)

        assert warm.plan.status == cold.status, typed
        if cold.cost is None or warm.plan.cost is None:
            continue
        assert warm.plan.cost.total == pytest.approx(cold.cost.total, rel=1e-7)
        assert warm.is_audited or (warm.plan.certificate is not None and warm.plan.certificate.ok)
        whole = plan_case(with_amount(case, rule.name, typed.value, cold_case.book), BARE)
        assert whole.awards.equals(cold.awards)
        assert whole.input_hash == cold.input_hash


def movable(case: Case) -> list[int]:
    return [number for number, rule in enumerate(case.rules) if rule.limit != "exactly"]


@pytest.mark.parametrize("seed", seeds(2, 200))
def test_that_a_random_book_at_another_amount_has_the_plan_of_the_book_with_that_amount_typed_in(seed):
    case, _problems = make_case(random_book(seed))
    assert case is not None
    for number in movable(case)[:1]:
        assert_same_plans(case, number, parts=2)


@pytest.mark.parametrize("name", ["No country above 65 %", pytest.param("", marks=pytest.mark.long)])
def test_that_the_sample_at_another_amount_has_the_plan_of_the_book_with_that_amount_typed_in(name):
    case, _problems = make_case(sample_book())
    assert case is not None
    for number in movable(case):
        if case.rules[number].name == (name or case.rules[number].name):
            assert_same_plans(case, number, parts=3)


def cap(**changes: object) -> Case:
    """100 kg from China at 10 and Germany at 12, at most half of it from China."""
    book = make_book(
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
        offers=[
            {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0},
            {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 12.0},
        ],
        rules=[{"rule": "Cap", "from": "CN", "stage": "made", "limit": "at most", "amount": "50 %", **changes}],
    )
    case, problems = make_case(book)
    assert case is not None, problems
    return case


def test_that_each_point_of_a_cap_costs_two_dollars_and_the_amounts_are_found_in_any_order():
    replanner = Replanner(cap(), "Cap", 0.01)

    assert replanner.is_warm
    found = [replanner.plan(amount) for amount in (1.0, 0.5, 0.49, 0.0, 1.0)]
    assert [each.plan.cost.total for each in found] == pytest.approx([1000.0, 1100.0, 1102.0, 1200.0, 1000.0])
    exposure = found[2].exposure(frozenset({"Cap"}), "made")
    assert exposure[["from", "share", "limit", "binding"]].to_numpy().tolist() == [
        ["CN", pytest.approx(0.49), 0.49, True],
        ["unknown", 0.0, 0.49, False],
    ]


def test_that_a_rule_that_may_be_broken_stays_so_and_is_planned_whole():
    """A point costs 2 to keep: at 20 a point over it is kept, at 1 a point it is broken by all 60 points."""
    kept = Replanner(cap(flexible="20"), "Cap", 0.01).plan(0.4)
    broken = Replanner(cap(flexible="1"), "Cap", 0.01).plan(0.4)

    assert kept.plan.cost.total == pytest.approx(1120.0)
    assert broken.plan.cost.total == pytest.approx(1000.0 + 60.0)
    assert broken.is_audited


def test_that_an_amount_out_of_reach_is_proved_to_have_no_plan_and_the_next_one_is_found_again():
    case = cap()
    offers = case.offers.copy()
    offers["capacity"] = 60.0
    replanner = Replanner(replace(case, offers=offers), "Cap", 0.01)

    found = [replanner.plan(amount).plan for amount in (0.5, 0.39, 0.4)]
    assert [each.status.value for each in found] == ["optimal", "infeasible", "optimal"]
    assert found[2].cost.total == pytest.approx(1120.0)


@pytest.mark.parametrize("number", range(8))
def test_that_an_amount_as_it_is_typed_is_read_as_it_is_meant(number):
    """Three decimals could be thousands: 60.842 % is typed 60.8420 %."""
    amount = [0.60842, 0.117001, 0.5, 0.33333333, 0.1 + 0.2, 1e-4, 0.0, 1.0][number]
    case = cap(limit=["at most", "at least"][number % 2])
    rule = facts(case, 0)
    typed = typed_amount(dial_of(rule, amount, "USD"), amount)

    assert typed_in(case, rule, typed.text).rules[0].amount.value == typed.value
    assert typed.value == pytest.approx(amount, rel=1e-5, abs=1e-12)
