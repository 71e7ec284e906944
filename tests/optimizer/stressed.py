"""From the rows of a book to its stress test, for tests."""

from __future__ import annotations

from data.case import Case
from data.stress import Loss, StressTest
from optimizer.stress.testing import stress_test
from tests.books import make_book
from tests.optimizer.planned import plan_book

QUARTERS = ("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4")


def quarters(quantity: float, count: int = 4) -> list[dict[str, object]]:
    """The same requirement of M in each of some quarters."""
    return [{"period": label, "quantity": quantity} for label in QUARTERS[:count]]


def stressed(recovery_days: float | None = None, **sheets) -> tuple[Case, StressTest]:
    """The case of a book and the stress test of its plan."""
    case, plan = plan_book(make_book(**sheets))
    return case, stress_test(case, plan, recovery_days=recovery_days)


def loss_in(test: StressTest, source: str, stage: str | None = None) -> Loss:
    """The one loss of a country at a stage, or of a scenario."""
    (found,) = [loss for loss in test.losses if (loss.source, loss.stage) == (source, stage)]
    return found


def scenario_of(*events: dict[str, object], **sheets) -> Loss:
    """The only scenario of a book."""
    _, test = stressed(scenarios=list(events), **sheets)
    (found,) = [loss for loss in test.losses if loss.kind == "scenario"]
    return found


def short_of(loss: Loss) -> dict[str, float]:
    """What is short if the plan is held, by period."""
    table = loss.held.shortages
    return dict(zip(table["period"], table["quantity"], strict=True))


def short_again(loss: Loss) -> dict[str, float]:
    """What is short if planned again, by period."""
    table = loss.replanned.shortages
    return dict(zip(table["period"], table["quantity"], strict=True))
