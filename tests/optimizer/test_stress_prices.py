"""Plans made again where a scenario changes the price of offers with price breaks."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from data.stress import Replanned
from optimizer.stress.testing import stress_test
from tests.books import make_book
from tests.optimizer.planned import plan_book
from tests.optimizer.stressed import QUARTERS, loss_in, quarters, scenario_of, stressed

SUPPLIERS = [{"supplier": "Rhine", "country": "DE"}, {"supplier": "East", "country": "CN"}]


def offers(other: float, **more: object) -> list[dict[str, object]]:
    """Germany at 2, and China at another price."""
    return [
        {"offer": "a", "supplier": "Rhine", "unit_price": 2.0, **more},
        {"offer": "b", "supplier": "East", "unit_price": other},
    ]


def breaks_at(price: float, kind: str = "all units") -> list[dict[str, object]]:
    """Germany's price from 150 on."""
    return [{"offer": "a", "from_quantity": 150.0, "unit_price": price, "type": kind}]


def planned_again(other: float, kind: str, event: dict[str, object], **more: object) -> Replanned:
    """90 a quarter for two quarters: the plan buys all 180 of Germany at 1.5, or 30 of them."""
    sheets = {"suppliers": SUPPLIERS, "offers": offers(other), "requirements": quarters(90.0, 2), **more}
    return scenario_of({"from": "DE", **event}, price_breaks=breaks_at(1.5, kind), **sheets).replanned


@pytest.mark.parametrize("kind", ["all units", "incremental"])
def test_that_what_costs_nothing_saves_nothing_in_its_breaks(kind: str) -> None:
    again = planned_again(3.2, kind, {"event": "price", "amount": -1.0})
    assert (again.status, again.cost) == ("optimal", 0.0)


def test_that_a_price_event_multiplies_the_prices_of_breaks() -> None:
    # Twice 1.5 is 3: 180 · 3 = 540, below China's 180 · 3.2 = 576.
    again = planned_again(3.2, "all units", {"event": "price", "amount": 1.0})
    assert (again.status, again.cost) == ("optimal", pytest.approx(540.0))


def test_that_a_tariff_event_counts_on_the_price_of_the_break() -> None:
    # 150 · 2 · 1.5 + 30 · 1.5 · 1.5 = 517.5.
    again = planned_again(9.0, "incremental", {"event": "tariff", "amount": 0.5})
    assert (again.status, again.cost) == ("optimal", pytest.approx(517.5))


def test_that_a_price_for_all_units_is_multiplied_in_the_quarters_of_the_event_alone() -> None:
    event = {"event": "price", "amount": 1.0, "from_period": "2027-Q2"}
    # Kept at the break: 90 · 1.5 + 90 · 3 = 405. Given up, Q1 costs 90 · 2, and Q2 of China 90 · 2.2: 378.
    assert planned_again(2.2, "all units", event).cost == pytest.approx(378.0)
    # China at 2.6: the break is just reached, 90 · 1.5 + 60 · 3 + 30 · 2.6 = 393; given up it would be 414.
    assert planned_again(2.6, "all units", event).cost == pytest.approx(393.0)
    # China at 3.2: all is bought in the break.
    assert planned_again(3.2, "all units", event).cost == pytest.approx(405.0)


def test_that_incremental_breaks_fill_in_the_order_of_time() -> None:
    # Q1 buys 90 at 2. Of Q2's, 60 cost twice 2 and 30 twice 1.5: 180 + 240 + 90.
    event = {"event": "price", "amount": 1.0, "from_period": "2027-Q2"}
    again = planned_again(9.0, "incremental", event)
    assert (again.status, again.cost) == ("optimal", pytest.approx(510.0))


def test_that_a_maximum_spend_counts_breaks_at_the_prices_of_the_event() -> None:
    # Of 180 of Germany at 1.5 the second half costs twice that: 405 in all. With 360, Q2 buys (360 − 135) / 3 = 75
    # of it, which is enough for the break; 15 come from China at 9.
    suppliers = [{**SUPPLIERS[0], "maximum_spend": 360.0}, SUPPLIERS[1]]
    event = {"event": "price", "amount": 1.0, "from_period": "2027-Q2"}
    again = planned_again(9.0, "all units", event, suppliers=suppliers)
    assert (again.status, again.cost) == ("optimal", pytest.approx(360.0 + 15.0 * 9.0))


def test_that_incremental_breaks_at_changing_prices_are_no_number_and_say_why() -> None:
    event = {"scenario": "Spike", "event": "price", "amount": 1.0, "to_period": "2027-Q1", "from": "DE"}
    sheets = {"suppliers": SUPPLIERS, "offers": offers(9.0), "requirements": quarters(90.0, 2)}
    _, test = stressed(scenarios=[event], price_breaks=breaks_at(1.5, "incremental"), **sheets)
    again = loss_in(test, "Spike").replanned
    assert (again.status, again.cost, again.shortage_value) == ("unknown", None, None)
    (said,) = [note.sentence for note in test.notes if note.code == "breaks-at-changing-prices"]
    assert "Spike" in said
    assert "offers a" in said


def random_event(random: np.random.Generator, kind: str) -> dict[str, object]:
    """A change of Germany's price or tariff, from some quarter on; of prices for all units also until some quarter."""
    first = int(random.integers(3))
    last = 2 if kind == "incremental" else int(random.integers(first, 3))
    name, amounts = ("price", (-1.0, -0.5, 0.4, 1.0)) if random.random() < 0.6 else ("tariff", (0.25, 1.0))
    window = {"from_period": QUARTERS[first], "to_period": QUARTERS[last]}
    return {"scenario": "X", "event": name, "amount": float(random.choice(amounts)), "from": "DE", **window}


def least_cost(
    need: float, event: dict[str, object], breaks: list[dict], sold: list[dict], bought: list[float]
) -> float:
    """The least cost of three quarters, all of whose corners lie on a grid of 10, by trying every point of it.

    Args:
        need: required in a quarter.
        event: what happens.
        breaks: of the offer a.
        sold: the offers.
        bought: of the offer a in each quarter of the plan.
    """
    first, last = (QUARTERS.index(str(event[key])) for key in ("from_period", "to_period"))
    a, b = sold
    factors = [1.0 + float(a["tariff"])] * 3
    for t in range(first, last + 1):
        is_price = event["event"] == "price"
        factors[t] = factors[t] * (1.0 + event["amount"]) if is_price else factors[t] + event["amount"]
    steps = [(0.0, a["unit_price"]), *((row["from_quantity"], row["unit_price"]) for row in breaks)]

    def spent(quantity: float) -> float:
        ends = [*(begin for begin, _ in steps[1:]), np.inf]
        return sum(
            max(0.0, min(quantity, end) - begin) * price for (begin, price), end in zip(steps, ends, strict=True)
        )

    least, grid = np.inf, np.arange(0.0, need + 1.0, 10.0)
    for some in itertools.product(*([q] if t < first else grid for t, q in enumerate(bought))):
        if max(some) > a["capacity"] + 1e-6:
            continue
        until = np.cumsum([0.0, *some])
        cost = sum((need - q) * b["unit_price"] for q in some)
        for t, quantity in enumerate(some):
            if breaks[0]["type"] == "all units":
                at = [price for begin, price in steps if begin <= until[-1] + 1e-6][-1]
                cost += factors[t] * at * quantity
            else:
                cost += factors[t] * (spent(until[t + 1]) - spent(until[t]))
        least = min(least, cost)
    return float(least)


def check(seed: int) -> None:
    random = np.random.default_rng(seed)
    kind = str(random.choice(["all units", "incremental"]))
    event = random_event(random, kind)
    sold = offers(float(random.choice([1.6, 2.1, 2.8, 3.9])), tariff=float(random.choice([0.0, 0.1])))
    sold[0]["capacity"] = float(random.choice([60.0, 100.0]))
    begins = sorted(random.choice([50.0, 110.0, 160.0, 220.0], 2, replace=False).tolist())
    prices = random.choice([1.0, 1.4, 1.7, 1.9 if kind == "all units" else 2.3], 2, replace=False).tolist()
    if kind == "all units":
        prices.sort(reverse=True)
    breaks = [
        {"offer": "a", "from_quantity": begin, "unit_price": price, "type": kind}
        for begin, price in zip(begins, prices, strict=True)
    ]
    sheets = {"suppliers": SUPPLIERS, "offers": sold, "requirements": quarters(100.0, 3), "price_breaks": breaks}
    case, plan = plan_book(make_book(scenarios=[event], **sheets))
    awards = plan.awards[plan.awards["offer"] == "a"].set_index("period")["quantity"]
    again = loss_in(stress_test(case, plan), "X").replanned
    least = least_cost(100.0, event, breaks, sold, [float(awards.get(label, 0.0)) for label in QUARTERS[:3]])
    assert (again.status, again.cost) == ("optimal", pytest.approx(least, abs=1e-4)), (seed, event, sold, breaks)


@pytest.mark.parametrize("seed", range(12))
def test_that_no_purchases_are_cheaper_than_those_planned_again_at_the_prices_of_an_event(seed: int) -> None:
    check(seed)


@pytest.mark.long
@pytest.mark.parametrize("first", range(100, 400, 50))
def test_that_no_purchases_of_many_books_are_cheaper_than_those_planned_again(first: int) -> None:
    for seed in range(first, first + 50):
        check(seed)
