"""From the rows of a book to its plan, through the whole reading of data."""

from __future__ import annotations

from functools import cache

from data.book import Book
from data.case import Case
from data.make_case import make_case
from data.plan import Plan
from data.problems import has_errors
from optimizer.planning import PlanOptions, plan_case
from tests.books import book_of_rows
from tests.optimizer.oracle_facts import Rows
from tests.optimizer.random_books import random_rows

BARE = PlanOptions(baselines=False, prices=False, explain=False, reachable=False)


def case_of(book: Book) -> Case:
    """The checked case of a book that has no errors."""
    case, problems = make_case(book)
    assert case is not None, [problem.message for problem in problems]
    assert not has_errors(problems), [problem.message for problem in problems]
    return case


def plan_book(book: Book) -> tuple[Case, Plan]:
    """The case of a book and its plan, without baselines, prices and explanations."""
    case = case_of(book)
    return case, plan_case(case, BARE)


def plan_rows(rows: Rows) -> tuple[Case, Plan]:
    """The case of a book given as rows and its plan."""
    return plan_book(book_of_rows(rows))


@cache
def random_plan(seed: int) -> tuple[Case, Plan]:
    """The case and the plan of a random book."""
    return plan_rows(random_rows(seed))


def cost_of(plan: Plan) -> float | None:
    """Total cost; None where there is no plan."""
    return plan.cost.total if plan.cost else None
