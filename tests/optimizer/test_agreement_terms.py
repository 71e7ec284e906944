"""Plans of random books with terms against an exact answer that is formulated and solved independently."""

import pytest

from optimizer.audit import audit
from tests.optimizer.exact_oracle import exact_least_cost
from tests.optimizer.planned import cost_of, plan_rows
from tests.optimizer.random_terms import random_terms
from tests.seeds import seeds


def agrees(seed: int, *, in_lots: bool) -> None:
    rows = random_terms(seed, in_lots=in_lots)
    status, cost = exact_least_cost(rows)
    case, plan = plan_rows(rows)
    assert str(plan.status) == status
    assert cost_of(plan) == (None if cost is None else pytest.approx(cost, rel=1e-6))
    assert audit(case, plan) == []


@pytest.mark.parametrize("seed", seeds(30, 60))
def test_that_a_random_book_with_terms_costs_what_an_exact_answer_says(seed):
    agrees(seed, in_lots=seed % 4 == 3)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(60, 560))
def test_that_a_further_random_book_with_terms_costs_what_an_exact_answer_says(seed):
    agrees(seed, in_lots=seed % 4 == 3)
