"""Surplus bought to dilute a share of the value, in whole lots: against all plans there are, and by hand."""

import numpy as np
import pytest

from data.plan import Status
from optimizer.planning import PlanOptions
from tests.plans import plan_of, suppliers_in

LEAN = PlanOptions(baselines=False, prices=False, reachable=False)


def book(lots: tuple[float, float], prices: tuple[float, float], amount: str, source: str) -> dict[str, object]:
    """30 kg are needed; A and B sell in lots, and surplus may be bought."""
    return {
        "settings": {"overbuying": "allowed"},
        "requirements": [{"material": "M", "quantity": 30.0}],
        "suppliers": suppliers_in(A="CN", B="DE"),
        "offers": [
            {"offer": name, "supplier": name, "unit_price": price, "order_multiple": lot}
            for name, price, lot in zip("AB", prices, lots, strict=True)
        ],
        "rules": [
            {
                "rule": "cap",
                "applies_to": "all",
                "measure": "value",
                "from": source,
                "limit": "at most",
                "amount": amount,
            }
        ],
    }


def test_that_two_halves_of_the_value_in_whole_lots_take_as_much_as_they_must():
    # Lots cost 70 and 44: equal values are multiples of 1,540, 22 lots of 10 kg and 35 of 4. 30 kg are needed.
    plan = plan_of(**book((10.0, 4.0), (7.0, 11.0), "50 %", "any supplier"))
    assert plan.status is Status.OPTIMAL
    assert plan.cost.total == pytest.approx(3080.0, rel=1e-9)
    assert dict(zip(plan.awards["offer"], plan.awards["quantity"], strict=True)) == {"A": 220.0, "B": 140.0}


def test_that_shares_of_the_value_in_whole_lots_cost_what_the_cheapest_of_all_plans_does():
    random = np.random.default_rng(3)
    of_a, of_b = np.arange(160.0)[:, None], np.arange(160.0)[None, :]
    for _ in range(8):
        lots, prices = random.integers(2, 12, 2).astype(float), random.integers(3, 15, 2).astype(float)
        percent = int(random.integers(30, 60))
        from_a, from_b = of_a * lots[0] * prices[0], of_b * lots[1] * prices[1]
        holds = (of_a * lots[0] + of_b * lots[1] >= 30.0) & (100 * from_a <= percent * (from_a + from_b))
        plan = plan_of(LEAN, **book(tuple(lots), tuple(prices), f"{percent} %", "A"))
        assert plan.cost.total == pytest.approx((from_a + from_b)[holds].min(), rel=1e-9), (lots, prices, percent)


@pytest.mark.parametrize(
    ("amount", "limit", "source", "cost"),
    [("50 %", "at most", "DE", 601.0), ("45 %", "at most", "DE", 1201.0), ("50 %", "at least", "US", 601.0)],
)
@pytest.mark.parametrize("dear", [[], [{"offer": "C", "supplier": "C", "unit_price": 1.0, "fixed_cost": 2000.0}]])
def test_that_an_offer_made_in_part_where_the_cap_is_dilutes_it_all_the_same(amount, limit, source, cost, dear):
    # 100 kg of A are made in Germany, and 40 % of B: (100 + 0.4 b) / (100 + b) is 50 % at b = 500 and 45 % at 1,100.
    made = [{"offer": "B", "stage": "made", "country": c, "share": share} for c, share in (("DE", 0.4), ("US", 0.6))]
    rule = {"rule": "cap", "applies_to": "all", "measure": "value", "from": source, "limit": limit, "amount": amount}
    plan = plan_of(
        LEAN,
        settings={"overbuying": "allowed"},
        requirements=[{"material": "M", "quantity": 100.0}, {"material": "N", "quantity": 1.0}],
        suppliers=suppliers_in(A="DE", B="US", C="AU"),
        offers=[
            {"offer": "A", "supplier": "A", "unit_price": 1.0},
            {"offer": "B", "supplier": "B", "material": "N", "unit_price": 1.0, "fixed_cost": 1.0},
            *dear,
        ],
        origins=made,
        rules=[rule],
    )
    assert (plan.status, plan.cost.total) == (Status.OPTIMAL, pytest.approx(cost, rel=1e-9))
