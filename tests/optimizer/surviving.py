"""Problems of four quarters with a loss, as tests of time to survive use them."""

from __future__ import annotations

from optimizer.disruption import lost_country
from optimizer.problem import Problem, flatten
from optimizer.survival.times import Survival, times_to_survive
from tests.books import make_book
from tests.cases import case_of

QUARTERS = ("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4")


BOTH = [{"supplier": "S", "country": "DE"}, {"supplier": "T", "country": "FR"}]


def problem_of(**sheets) -> Problem:
    return flatten(case_of(make_book(**{"suppliers": BOTH, **sheets})))


def without_france(problem: Problem) -> Survival:
    """What is left when all that is made in France is lost."""
    return next(times_to_survive(problem, [lost_country(problem, "FRA", "made")]))


def needed(quantity: float = 100.0, quarters: int = 4, material: str = "M") -> list[dict[str, object]]:
    return [{"material": material, "period": label, "quantity": quantity} for label in QUARTERS[:quarters]]
