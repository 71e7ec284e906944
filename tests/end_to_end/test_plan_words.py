"""What the command line says of a plan and of its scenarios."""

import pytest

from desktop.__main__ import main
from tests.end_to_end.commanded import RULE, TWO_OFFERS, planned


def test_that_the_country_on_which_most_hangs_is_named_with_what_is_unknown(book, capsys):
    # 65 kg of 1 USD from China and 35 of 2 from Australia, made there, refined nobody knows where: 70 of 135 USD.
    main(["plan", str(book(**TWO_OFFERS, rules=[{**RULE, "amount": "65 %"}]))])
    said = "51.9 % of the landed cost, at most 100.0 %, is mined, refined, made or owned in AU Australia"
    assert said in capsys.readouterr().out


def test_that_the_lowest_share_in_reach_is_stated_with_a_plan_and_without_one(book, capsys):
    _, result = planned(book(**TWO_OFFERS, rules=[{**RULE, "amount": "65 %"}]))
    assert [line["reachable"] for line in result["exposure"]] == [pytest.approx(0.6)] * len(result["exposure"])
    assert "reachable" in capsys.readouterr().out

    _, result = planned(book(**TWO_OFFERS, rules=[{**RULE, "amount": "50 %"}]))
    (line,) = result["exposure"]
    assert (line["from"], line["share"], line["limit"]) == ("any country", None, 0.5)
    assert line["reachable"] == pytest.approx(0.6)
    assert "50.00 %    60.00 %" in capsys.readouterr().out.split("How far each rule could go")[1]


def test_that_each_rule_in_a_conflict_is_said_in_words(book, capsys):
    planned(book(**TWO_OFFERS, rules=[{**RULE, "amount": "50 %"}]))
    lines = capsys.readouterr().out.splitlines()
    at = lines.index("  cap")
    assert " ".join(line.strip() for line in lines[at + 1 : at + 3]).startswith(
        "At most 50 % of the quantity of all materials may be made in any single country, over the horizon."
    )


def test_that_rules_that_bind_name_their_country_and_todays_split_says_what_it_ignores(book, capsys):
    sheets = {**TWO_OFFERS, "offers": [{**TWO_OFFERS["offers"][0], "current_share": 1.0}, TWO_OFFERS["offers"][1]]}
    sheets["offers"][1] = {**sheets["offers"][1], "current_share": 0.0}
    planned(book(**sheets, rules=[{**RULE, "amount": "65 %"}]))
    said = capsys.readouterr().out
    assert "Today's split would cost 100.00 USD; it ignores the rules, capacities and validity." in said
    assert "made   CN China" in said
    awards = said.split("Awards over the horizon")[1].split("Rules that bind")[0]
    assert "CN China" in awards


def test_that_a_plan_over_scenarios_says_what_they_cost(book, capsys):
    # 100 kg at 1; where 30 more are needed they cost 30 more, 3 on average.
    scenarios = [{"scenario": "more", "event": "requirement", "probability": 0.1, "amount": 0.3}]
    path = book(**TWO_OFFERS, scenarios=scenarios, settings={"Objective": "expected cost"})
    assert main(["plan", str(path)]) == 0
    said = capsys.readouterr().out
    assert "optimal plan, expected cost 103.00 USD" in said
    assert "Dearest scenario: more, 130.00 USD; 130.00 USD had one known." in said
    assert "Cost when nothing happens" in said
    assert "The rules cost" not in said


def test_that_no_scenario_is_called_the_dearest_where_it_costs_no_more_than_nothing_happening(book, capsys):
    # Everything from Germany at 1.5, whatever happens to China's price of 1.
    changes = {
        "suppliers": [{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "DE"}],
        "offers": [
            {"offer": "a", "supplier": "A", "unit_price": 1.0},
            {"offer": "b", "supplier": "B", "unit_price": 1.5},
        ],
        "scenarios": [{"scenario": "X", "event": "price", "from": "CN", "probability": 0.1, "amount": 1.0}],
        "settings": {"Objective": "CVaR", "Risk level": 0.9},
        "rules": [{"rule": "R", "measure": "suppliers", "amount": 1.0}],
    }
    assert main(["plan", str(book(**changes))]) == 0
    said = capsys.readouterr().out
    assert "optimal plan, CVaR 150.00 USD" in said
    assert "The rules cost 0.00 USD (+0.00 %)" in said
    assert "Dearest scenario" not in said
    assert "100.0 % of the landed cost is mined" in said


def test_that_it_is_said_whether_the_least_cost_plan_cannot_meet_a_scenario(book, capsys):
    # Without a shortage cost 100 kg must be kept for X, which the least-cost plan does not do.
    changes = {
        "requirements": [{"period": "2027", "quantity": 100.0}, {"period": "2028", "quantity": 100.0}],
        "offers": [{"offer": "a", "supplier": "A", "unit_price": 1.0}],
        "suppliers": [{"supplier": "A", "country": "CN"}],
        "stock": [{"material": "M", "holding_cost": 0.5}],
        "scenarios": [{"scenario": "X", "from": "CN", "probability": 0.1, "amount": 1.0, "from_period": "2028"}],
        "settings": {"Objective": "CVaR"},
    }
    assert main(["plan", str(book(**changes))]) == 0
    said = capsys.readouterr().out
    assert "50.00 USD less when nothing happens, and cannot meet every scenario." in said
    assert "note: Scenarios: The least-cost plan cannot meet X" in said


def test_that_a_plan_that_cannot_meet_the_scenarios_is_not_said_to_fail_the_rules(book, capsys):
    scenarios = [{"scenario": "X", "probability": 0.1, "amount": 1.0}]
    assert main(["plan", str(book(scenarios=scenarios, settings={"Objective": "CVaR"}))]) == 3
    said = capsys.readouterr().out
    assert "a plan can meet the requirements and the rules, but none the scenarios too." in said


def test_that_offers_that_come_too_late_are_named(book, capsys):
    path = book(
        requirements=[{"period": "2027-Q1", "quantity": 100.0}],
        offers=[{"offer": "late", "valid_from": "2027-03-01"}, {"offer": "small", "capacity": 60.0}],
    )
    status, result = planned(path)
    assert status == 3
    (late,) = [
        problem for problem in result["problems"] if problem["message"].startswith("offer late of M is valid from")
    ]
    assert (late["sheet"], late["raw"]) == ("Offers", "2027-03-01")
