import math

import pytest

from data.case import Scope, Source
from tests.books import make_book
from tests.cases import case_of, codes_of, problem_of

QUARTERS = [{"period": "2027-Q1"}, {"period": "2027-Q2"}]


def codes(row, **sheets):
    return codes_of(make_book(scenarios=[row], **sheets))


def test_that_a_scenario_is_understood():
    row = {"from": "CN", "stage": "Refined", "applies_to": "M", "from_period": "2027-Q2", "amount": 0.5}
    table = case_of(make_book(scenarios=[row], requirements=QUARTERS)).scenarios
    assert table.loc[0, ["source", "scope", "stage"]].tolist() == [
        Source("country", "CHN"),
        Scope("material", "M"),
        "refined",
    ]
    assert table.loc[0, ["first_period", "last_period", "amount"]].tolist() == [1, 1, 0.5]
    assert math.isnan(table.loc[0, "probability"])


def test_that_blank_from_is_everywhere_and_blank_scope_all():
    table = case_of(make_book(scenarios=[{}])).scenarios
    assert table.loc[0, ["source", "scope", "stage"]].tolist() == [Source("everything"), Scope("all"), ""]


@pytest.mark.parametrize(("event", "stage"), [("lost supply", ""), ("price", "made"), ("tariff", "made")])
def test_that_a_blank_stage_is_the_worst_of_the_four_for_lost_supply_and_made_for_the_rest(event, stage):
    table = case_of(make_book(scenarios=[{"event": event, "from": "CN", "amount": 0.5}])).scenarios
    assert table.loc[0, "stage"] == stage


def test_that_a_requirement_from_somewhere_is_warned_of_and_holds_everywhere():
    book = make_book(scenarios=[{"event": "requirement", "from": "CN", "amount": 0.5}])
    assert problem_of(book, "requirement-from").at.cell == "D2"
    assert case_of(book).scenarios.loc[0, "source"] == Source("everything")


def test_that_a_probability_said_once_holds_for_all_rows_of_its_scenario():
    rows = [{"probability": "10 %"}, {"event": "price", "amount": 0.3}, {"scenario": "Y", "probability": 0.5}]
    table = case_of(make_book(scenarios=rows)).scenarios
    assert table["probability"].tolist() == [0.1, 0.1, 0.5]


def test_that_probabilities_may_not_contradict_each_other_nor_exceed_one():
    rows = [{"probability": 0.1}, {"event": "price", "amount": 0.3, "probability": 0.2}]
    assert problem_of(make_book(scenarios=rows), "probability-contradicts").at.cell == "B3"
    rows = [{"probability": 0.6}, {"scenario": "Y", "probability": 0.6}]
    problem = problem_of(make_book(scenarios=rows), "probabilities-above-one")
    assert (problem.severity, problem.at.cell) == ("error", "B2")
    assert "X (Scenarios!B2) and Y (Scenarios!B3) sum to 1.2" in problem.message


@pytest.mark.parametrize("event", ["lost supply", "price", "requirement"])
def test_that_an_amount_may_be_typed_in_percent(event):
    rows = [{"event": event, "amount": typed} for typed in ("80 %", 0.8)]
    assert case_of(make_book(scenarios=rows)).scenarios["amount"].tolist() == [0.8, 0.8]


def test_that_a_lost_share_typed_without_its_percent_sign_is_told_how_to_type_it():
    problem = problem_of(make_book(scenarios=[{"event": "lost supply", "amount": 80}]), "out-of-bounds")
    assert problem.hint == "Did you mean 80 % or 0.8?"


def test_that_each_scenario_without_a_probability_is_named_with_its_cell():
    book = make_book(scenarios=[{"scenario": "X"}, {"scenario": "Y"}], settings={"objective": "CVaR"})
    assert "X (Scenarios!B2) and Y (Scenarios!B3) have no probability" in problem_of(book, "no-probability").message


def test_that_an_objective_over_scenarios_needs_their_probabilities():
    assert codes({}, settings={"objective": "CVaR"}) == ["no-probability"]
    assert codes({"probability": 0.5}, settings={"objective": "cvar"}) == []


@pytest.mark.parametrize(
    ("event", "amount", "is_right"),
    [
        ("lost supply", 1, True),
        ("lost supply", 65, False),
        ("lost supply", -0.1, False),
        ("price", 1, True),
        ("price", -0.2, True),
        ("price", -1.5, False),
        ("requirement", -1, True),
        ("tariff", 0.25, True),
        ("tariff", -1.5, False),
    ],
)
def test_that_an_amount_is_one_of_its_event(event, amount, is_right):
    assert codes({"event": event, "amount": amount}) == ([] if is_right else ["out-of-bounds"])


@pytest.mark.parametrize("event", ["price", "tariff", "requirement"])
def test_that_a_change_typed_without_its_percent_sign_is_never_taken_for_a_hundred_times_as_much(event):
    problem = problem_of(make_book(scenarios=[{"event": event, "amount": 25}]), "change-above-one")
    assert (problem.severity, problem.at.cell) == ("error", "I2")
    assert problem.hint == 'Did you mean 25 %? If 2500 % is meant, type "2500 %" as text.'
    problem = problem_of(make_book(scenarios=[{"event": event, "amount": 1.5}]), "change-above-one")
    assert (problem.severity, problem.hint) == ("warning", "Did you mean 1.5 %?")
    for typed in ("150 %", "2500 %", 1.0, "-25 %"):
        assert codes({"event": event, "amount": typed}) == []


def test_that_a_fall_typed_without_its_percent_sign_is_told_how_to_type_it():
    problem = problem_of(make_book(scenarios=[{"event": "requirement", "amount": -20}]), "out-of-bounds")
    assert problem.hint == "Did you mean -20 % or -0.2?"


def test_that_an_event_happens_in_one_place():
    assert codes({"from": "any country"}) == ["unknown-source"]
    assert codes({"from": "FEOC"}) == []
    assert codes({"from": "Xanadu"}) == ["unknown-source"]


def test_that_a_book_without_scenarios_has_an_empty_table():
    table = case_of(make_book()).scenarios
    assert table.empty
    assert table.columns.tolist()[:3] == ["scenario", "probability", "event"]
