"""Plans of random books whose rules count, against an exact answer that is formulated and solved independently."""

import pytest

from optimizer.audit import audit
from tests.optimizer.exact_oracle import exact_least_cost
from tests.optimizer.planned import cost_of, plan_rows
from tests.optimizer.random_counts import random_counts
from tests.seeds import seeds


def agrees(seed: int) -> None:
    rows = random_counts(seed)
    status, cost = exact_least_cost(rows)
    case, plan = plan_rows(rows)
    assert str(plan.status) == status
    assert cost_of(plan) == (None if cost is None else pytest.approx(cost, rel=1e-6))
    assert audit(case, plan) == []


@pytest.mark.parametrize("seed", seeds(20, 40))
def test_that_a_random_book_with_counts_costs_what_an_exact_answer_says(seed):
    agrees(seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(40, 340))
def test_that_a_further_random_book_with_counts_costs_what_an_exact_answer_says(seed):
    agrees(seed)
