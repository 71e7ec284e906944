"""Rows of a rule are worked out once for all its amounts, and never for one case and used for another."""

from __future__ import annotations

import copy
from dataclasses import replace

import numpy as np

from optimizer.problem import flatten
from optimizer.rules.rows import expand
from tests.books import make_book
from tests.plans import cap, case_of, suppliers_in


def the_case(origin: str = "CN"):
    return case_of(
        make_book(
            suppliers=suppliers_in(A=origin, B="AU"),
            offers=[
                {"offer": "a", "supplier": "A", "unit_price": 1.0},
                {"offer": "b", "supplier": "B", "unit_price": 2.0},
            ],
            rules=cap(0.5, "any country"),
        )
    )


def test_that_a_rule_at_another_amount_has_the_same_rows_as_its_own():
    problem = flatten(the_case())
    (rule,) = problem.case.rules
    other = replace(rule, amount=replace(rule.amount, value=0.25))

    (first,), (second,) = expand(rule, problem), expand(other, problem)

    assert second.entry_pair is first.entry_pair
    assert (first.rule, second.rule) == (rule, other)


def test_that_a_case_of_the_same_problem_with_other_origins_has_rows_of_its_own():
    problem, (rule,) = flatten(the_case()), the_case().rules
    elsewhere = flatten(the_case("VN"))
    (before,) = expand(rule, problem)

    (after,) = expand(rule, replace(problem, case=elsewhere.case, origins=elsewhere.origins))

    assert before.targets == ("AU", "CN", "unknown")
    assert after.targets == ("AU", "VN", "unknown")
    assert next(expand(rule, problem)).targets == before.targets


def test_that_a_rule_with_a_penalty_tests_also_what_no_country_is_named_for():
    # Nothing is known of where A mines: only a rule that may be broken counts a country that nobody names.
    case = case_of(
        make_book(
            suppliers=suppliers_in(A="CN"),
            offers=[{"offer": "a", "supplier": "A", "unit_price": 1.0}],
            origins=[{"offer": "a", "stage": "mined", "country": "CN", "share": 0.5}],
            rules=cap(0.5, "any country", stage="mined"),
        )
    )
    problem, (rule,) = flatten(case), case.rules

    (hard,), (flexible,) = expand(rule, problem), expand(replace(rule, penalty=7.0), problem)

    assert hard.tested.tolist() == [True, False]
    assert flexible.tested.tolist() == [True, True]
    assert np.array_equal(next(expand(rule, problem)).tested, hard.tested)


def test_that_a_copy_of_a_problem_as_another_process_gets_it_works_its_rows_out_anew():
    problem = flatten(the_case())
    (rows,) = expand(problem.case.rules[0], problem)

    (again,) = expand(problem.case.rules[0], copy.deepcopy(problem))

    assert again.entry_pair is not rows.entry_pair
    assert np.array_equal(again.entry_pair, rows.entry_pair)
