"""Books that no plan can meet, and what is said of them."""

import pytest

from data.plan import Status
from tests.plans import cap, plan_of, suppliers_in

QUARTERS = [{"period": "2027-Q1", "quantity": 100.0}, {"period": "2027-Q2", "quantity": 100.0}]


def close(value: float):
    return pytest.approx(value, rel=1e-9, abs=1e-9)


def offers(*capacities: float | None, prices: tuple[float, ...] = (1.0, 2.0, 5.0)) -> list[dict[str, object]]:
    """Offers of the suppliers A, B and C at 1, 2 and 5, with their capacities."""
    return [
        {"offer": f"of {name}", "supplier": name, "unit_price": price, "capacity": capacity}
        for name, price, capacity in zip("ABC", prices, capacities, strict=False)
    ]


COUNTRIES = suppliers_in(A="CN", B="AU", C="US")


def infeasible(**sheets: object):
    """The plan of a book that has none; there is no number in it."""
    plan = plan_of(**sheets)
    assert plan.status is Status.INFEASIBLE
    assert (plan.cost, plan.gap, plan.unconstrained, plan.current, plan.certificate) == (None,) * 5
    assert not any(len(table) for table in (plan.awards, plan.stock, plan.shortages, plan.surplus))
    assert not len(plan.exposure) or plan.exposure["share"].isna().all()
    return plan


def also_at_least(amount: str, source: str) -> list[dict[str, object]]:
    return [{**cap(amount, source, limit="at least")[0], "rule": "also"}]


def repaired(plan) -> list[tuple[str, str, str]]:
    return [(repair.rule, repair.before, repair.after) for repair in plan.repairs]


def cost_of(plan, name: str) -> float | None:
    """What the plan costs with the repair of that name."""
    return next(repair.cost for repair in plan.repairs if repair.rule == name)


def sentence_of(plan, name: str) -> str:
    return next(repair.sentence for repair in plan.repairs if repair.rule == name)
