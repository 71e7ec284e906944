"""Offer A: mined CN 0.6 and AU 0.2 (0.2 unknown), refined CN, made in Germany. Offer B: made in France."""

from __future__ import annotations

import numpy as np
import pytest

from data.case import Case, Scope, Source
from optimizer.disruption import lost_countries, lost_country, nothing_happens, scenario, share_of_offers
from optimizer.problem import Problem, flatten
from tests.books import make_book
from tests.cases import case_of


def the_case(**sheets) -> Case:
    return case_of(
        make_book(
            requirements=[{"period": "2027-Q1"}, {"period": "2027-Q2"}],
            suppliers=[{"supplier": "S", "country": "DE"}, {"supplier": "T", "country": "FR"}],
            offers=[
                {"offer": "A", "unit_price": 10.0, "tariff": 0.1, "freight": 1.0},
                {"offer": "B", "supplier": "T", "unit_price": 20.0},
            ],
            origins=[
                {"offer": "A", "stage": "mined", "country": "CN", "share": 0.6},
                {"offer": "A", "stage": "mined", "country": "AU", "share": 0.2},
                {"offer": "A", "stage": "refined", "country": "CN", "share": 1.0},
            ],
            **sheets,
        )
    )


def the_problem(*events, **sheets) -> Problem:
    return flatten(the_case(scenarios=[{"stage": "mined", **event} for event in events], **sheets))


def test_that_a_lost_country_takes_its_known_share_of_every_offer_over_the_whole_horizon() -> None:
    problem = flatten(the_case())
    assert lost_country(problem, "CHN", "mined").remaining.tolist() == [[0.4, 0.4], [1.0, 1.0]]
    assert lost_country(problem, "CHN", "refined").remaining.tolist() == [[0.0, 0.0], [1.0, 1.0]]


def test_that_countries_are_lost_at_each_stage_at_which_an_offer_names_them() -> None:
    found = list(lost_countries(flatten(the_case())))
    assert found == [
        ("AUS", "mined"),
        ("CHN", "mined"),
        ("CHN", "refined"),
        ("DEU", "made"),
        ("DEU", "owned"),
        ("FRA", "made"),
        ("FRA", "owned"),
    ]


def test_that_an_excluded_supplier_loses_nothing() -> None:
    problem = flatten(
        case_of(
            make_book(
                suppliers=[
                    {"supplier": "S", "country": "DE"},
                    {"supplier": "T", "country": "FR", "status": "excluded"},
                ],
                offers=[{"offer": "A"}, {"offer": "B", "supplier": "T"}],
            )
        )
    )
    assert list(lost_countries(problem)) == [("DEU", "made"), ("DEU", "owned")]


def test_that_several_losses_at_once_multiply_what_remains() -> None:
    problem = the_problem({"from": "CN", "amount": 0.5}, {"from": "AU", "amount": 1.0})
    assert scenario(problem, "X").remaining[0].tolist() == pytest.approx([0.7 * 0.8] * 2)


def test_that_any_adds_the_stages_up_to_the_whole() -> None:
    case = the_case()
    origins = flatten(case).origins
    assert share_of_offers(case, origins, Source("country", "CHN"), "any", Scope("all")).tolist() == [1.0, 0.0]


def test_that_without_a_stage_the_worst_of_the_four_counts() -> None:
    case = the_case()
    origins = flatten(case).origins
    assert share_of_offers(case, origins, Source("country", "CHN"), "", Scope("all")).tolist() == [1.0, 0.0]
    assert share_of_offers(case, origins, Source("country", "AUS"), "", Scope("all")).tolist() == [0.2, 0.0]


def test_that_an_event_holds_in_its_periods_only() -> None:
    changed = scenario(the_problem({"from": "CN", "amount": 1.0, "from_period": "2027-Q2"}), "X")
    assert changed.remaining[0].tolist() == [1.0, pytest.approx(0.4)]
    assert changed.first_period == 1


def test_that_nothing_happens_in_no_period() -> None:
    assert nothing_happens(the_case()).first_period == 2


def test_that_price_and_tariff_change_the_landed_cost_by_the_share_they_touch() -> None:
    # A: 10 · (1 + 0.5 · 0.6) · (1 + 0.1 + 0.25 · 0.6) + 1 = 13 · 1.25 + 1
    problem = the_problem(
        {"event": "price", "from": "CN", "amount": 0.5}, {"event": "tariff", "from": "CN", "amount": 0.25}
    )
    landed = scenario(problem, "X").landed_cost(problem.case)
    assert landed[:, 0].tolist() == pytest.approx([17.25, 20.0])


def test_that_a_requirement_grows_for_the_materials_in_scope() -> None:
    problem = the_problem(
        {"event": "requirement", "amount": 0.3, "applies_to": "M"}, materials=[{"material": "M"}, {"material": "N"}]
    )
    assert np.allclose(scenario(problem, "X").required, [[1.3, 1.3], [1.0, 1.0]])


def test_that_a_mineral_is_lost_by_its_own_origin_alone() -> None:
    problem = flatten(
        case_of(
            make_book(
                contents=[
                    {"mineral": "dysprosium", "fraction": 0.1},
                    {"mineral": "neodymium", "fraction": 0.3},
                ],
                origins=[
                    {"offer": "O1", "mineral": "dysprosium", "stage": "refined", "country": "CN", "share": 1.0},
                    {"offer": "O1", "mineral": "neodymium", "stage": "refined", "country": "VN", "share": 1.0},
                ],
                offers=[{"offer": "O1"}],
                scenarios=[{"from": "CN", "stage": "refined", "applies_to": "mineral: dysprosium", "amount": 0.6}],
            )
        )
    )
    assert scenario(problem, "X").remaining.tolist() == [[pytest.approx(0.4)]]
    assert lost_country(problem, "CHN", "refined").remaining.tolist() == [[pytest.approx(0.75)]]
