"""Why an offer gets what it gets: worked by hand, and the law that bought offers cost the same with their charges."""

from __future__ import annotations

import pytest

from data.edits import ChangeSet, SetCells, apply
from data.make_case import make_case
from optimizer.planning import plan_case
from optimizer.why import Explainer
from tests.books import make_book
from tests.optimizer.planned import BARE
from tests.optimizer.random_books import random_book


def book(**more):
    """100 kg in 2027: China at 10, Germany at 12 (at most 40 kg), Japan at 15."""
    rows = {
        "materials": [{"material": "M"}],
        "requirements": [{"material": "M", "period": "2027", "quantity": 100.0}],
        "suppliers": [
            {"supplier": "S1", "country": "CN"},
            {"supplier": "S2", "country": "DE"},
            {"supplier": "S3", "country": "JP"},
        ],
        "offers": [
            {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0},
            {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 12.0, "capacity": 40.0},
            {"offer": "O3", "supplier": "S3", "material": "M", "unit_price": 15.0},
        ],
        "rules": [{"rule": "Cap", "applies_to": "all", "from": "CN", "limit": "at most", "amount": "50 %"}],
    }
    return make_book(**(rows | more))


def explained(made, material="M", period="2027"):
    case, problems = make_case(made)
    assert case is not None, problems
    return Explainer(case).reasons(material, period)


def test_that_a_cap_charges_the_capped_offer_and_credits_those_that_make_room():
    """50 of China at 10, 40 of Germany at 12, 10 of Japan at 15. One kg more takes half from each end: 12.50.

    A kg from China under the cap needs a kg elsewhere: it is charged 2.50 and comes to 12.50; Japan makes room and is
    credited with 2.50; Germany would come to 9.50 and is full.
    """
    reasons = explained(book())

    assert reasons.worth == pytest.approx(12.5)
    found = {each.offer: each for each in reasons.offers}
    assert reasons.offers[0].offer == "O2"
    assert found["O1"].effective_cost == pytest.approx(12.5)
    assert found["O3"].effective_cost == pytest.approx(12.5)
    assert found["O2"].effective_cost == pytest.approx(9.5)
    assert [(charge.name, charge.amount) for charge in found["O1"].charges] == [("Cap", pytest.approx(2.5))]
    assert [(charge.name, charge.amount) for charge in found["O3"].charges] == [("Cap", pytest.approx(-2.5))]
    assert {name: each.state for name, each in found.items()} == {"O1": "bought", "O2": "full", "O3": "bought"}
    assert {name: round(each.quantity, 6) for name, each in found.items()} == {"O1": 50.0, "O2": 40.0, "O3": 10.0}


def test_that_without_rules_the_cheapest_offer_is_bought_and_nothing_is_charged():
    reasons = explained(book(rules=[]))

    assert reasons.worth == pytest.approx(10.0)
    assert [(each.offer, each.state) for each in reasons.offers] == [
        ("O1", "bought"),
        ("O2", "not bought"),
        ("O3", "not bought"),
    ]
    assert all(not each.charges for each in reasons.offers)


def test_that_a_suppliers_capacity_over_two_materials_charges_both():
    """S1 can deliver 60 of both materials together; it saves 4 a kg of A and 1 of B, and so gives all it can to A."""
    made = make_book(
        materials=[{"material": "A"}, {"material": "B"}],
        requirements=[
            {"material": "A", "period": "2027", "quantity": 50.0},
            {"material": "B", "period": "2027", "quantity": 50.0},
        ],
        suppliers=[
            {"supplier": "S1", "country": "DE", "capacity": 60.0, "capacity_unit": "kg"},
            {"supplier": "S2", "country": "DE"},
        ],
        offers=[
            {"offer": "A1", "supplier": "S1", "material": "A", "unit_price": 10.0},
            {"offer": "A2", "supplier": "S2", "material": "A", "unit_price": 14.0},
            {"offer": "B1", "supplier": "S1", "material": "B", "unit_price": 10.0},
            {"offer": "B2", "supplier": "S2", "material": "B", "unit_price": 11.0},
        ],
    )
    found = {each.offer: each for each in explained(made, "B").offers}

    assert found["B1"].effective_cost == pytest.approx(11.0)
    assert [charge.amount for charge in found["B1"].charges] == [pytest.approx(1.0)]
    assert found["B1"].charges[0].name == "capacity of S1"
    first = {each.offer: each for each in explained(made, "A").offers}["A1"]
    assert first.effective_cost == pytest.approx(11.0)
    assert first.quantity == pytest.approx(50.0)


def test_that_a_plan_with_whole_decisions_has_no_charges():
    offers = [
        {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0, "minimum_order": 30.0},
        {"offer": "O3", "supplier": "S3", "material": "M", "unit_price": 15.0},
    ]
    reasons = explained(book(offers=offers, rules=[]))

    assert reasons.worth is None
    assert [(each.offer, each.charges) for each in reasons.offers] == [("O1", ()), ("O3", ())]


@pytest.mark.parametrize("seed", range(12))
def test_that_offers_bought_between_their_limits_cost_what_a_unit_is_worth(seed):
    """The law of the least cost: reduced cost 0 between the limits, not below 0 at none, not above 0 at the most."""
    case, _ = make_case(random_book(seed))
    if case is None:
        pytest.skip("the random book has problems")
    try:
        explainer = Explainer(case)
    except ValueError:
        pytest.skip("the random book has no plan")
    for material in case.materials.index:
        for period in case.periods:
            reasons = explainer.reasons(str(material), period.label)
            if reasons.worth is None:
                continue
            for each in reasons.offers:
                near = pytest.approx(reasons.worth, rel=1e-6, abs=1e-6)
                if each.state == "bought":
                    assert each.effective_cost == near
                elif each.state == "not bought":
                    assert each.effective_cost >= reasons.worth - 1e-6 * max(1.0, abs(reasons.worth))
                else:
                    assert each.effective_cost <= reasons.worth + 1e-6 * max(1.0, abs(reasons.worth))


def test_that_a_full_capacity_is_worth_what_it_saves():
    """Germany is full at 40 kg and 12; a kg more takes the place of one from Japan at 15: 3 saved, 1.20 by 1 % more."""
    case, _problems = make_case(book())
    (full,) = Explainer(case).capacities()
    more = book()
    offers = more["offers"].cells
    bigger = apply(more, ChangeSet("", (SetCells("offers", (int(offers.index[1]),), ("capacity",), (40.4,)),)))[0]
    saved = plan_case(case, BARE).cost.total - plan_case(make_case(bigger)[0], BARE).cost.total

    assert (full.kind, full.name, full.material, full.periods) == ("offer", "O2", "M", 1)
    assert full.saves == pytest.approx(0.4 * 3.0)
    assert saved == pytest.approx(full.saves)


def test_that_a_supplier_s_capacity_is_worth_what_its_offers_save_together():
    made = book(
        suppliers=[
            {"supplier": "S1", "country": "CN"},
            {"supplier": "S2", "country": "DE", "capacity": 0.04, "capacity_unit": "t"},
            {"supplier": "S3", "country": "JP"},
        ],
        offers=[
            {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0},
            {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 12.0},
            {"offer": "O3", "supplier": "S3", "material": "M", "unit_price": 15.0},
        ],
    )
    (full,) = Explainer(make_case(made)[0]).capacities()
    assert (full.kind, full.name, full.periods) == ("supplier", "S2", 1)
    assert full.saves == pytest.approx(0.4 * 3.0)


def test_that_nothing_is_scarce_where_every_offer_could_deliver_more():
    assert Explainer(make_case(book(rules=[]))[0]).capacities() == ()


def test_that_whole_orders_have_no_price_of_a_capacity():
    offers = [{"offer": "O1", "supplier": "S1", "unit_price": 10.0, "order_multiple": 30.0, "capacity": 90.0},
              {"offer": "O2", "supplier": "S2", "unit_price": 12.0}]  # fmt: skip
    assert Explainer(make_case(book(offers=offers, rules=[]))[0]).capacities() is None
