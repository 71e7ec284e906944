import datetime as dt

import pytest

from tests.books import make_book
from tests.cases import case_of, codes_of, problem_of, problems_of

QUARTERS = [{"period": "2027-Q1"}, {"period": "2027-Q2"}, {"period": "2027-Q4"}]


def offers_on(**cells):
    return [{"offer": "O1", **cells}]


def served(**cells):
    """First and last period that an offer with these cells serves, over the quarters of 2027."""
    settings = {"plan_start": cells.pop("plan_start")} if "plan_start" in cells else {}
    offer = case_of(make_book(requirements=QUARTERS, offers=[cells], settings=settings)).offers.loc["O1"]
    return int(offer["first_period"]), int(offer["last_period"])


def test_that_settings_have_their_defaults():
    settings = case_of(make_book()).settings
    assert (settings.base_currency, settings.unknown_origin, settings.ownership) == ("USD", "worst case", "control")
    assert (settings.shortages_allowed, settings.overbuying_allowed, settings.objective) == (False, False, "cost")
    assert settings.risk_level == 0.95
    assert settings.plan_start is None


def test_that_settings_are_read_whatever_their_case():
    given = {"UNKNOWN ORIGIN": "World Mix", "ownership": "look through", "risk_level": "90 %", "shortages": "Allowed"}
    settings = case_of(make_book(settings=given)).settings
    assert (settings.unknown_origin, settings.ownership) == ("world mix", "look-through")
    assert settings.risk_level == 0.9
    assert settings.shortages_allowed


def test_that_an_unknown_setting_is_a_problem_as_a_typing_error_would_be_silent():
    problem = problem_of(make_book(settings={"Unknwn origin": "ignore"}), "unknown-choice")
    assert problem.at.cell == "A2"
    assert 'Did you mean "Unknown origin"?' in problem.hint


def test_that_a_wrong_value_of_a_setting_names_its_cell():
    assert problem_of(make_book(settings={"ownership": "owner"}), "unknown-choice").at.cell == "B2"
    assert problem_of(make_book(settings={"risk_level": 95}), "share-above-one").hint == "Did you mean 95 %?"


def test_that_a_setting_given_twice_is_a_problem():
    assert "duplicate-key" in codes_of(make_book(settings={"Shortages": "allowed", "shortages ": "forbidden"}))


def test_that_without_periods_there_is_one_of_365_days():
    case = case_of(make_book())
    assert [period.label for period in case.periods] == [""]
    assert case.periods[0].days == 365


def test_that_the_horizon_has_no_gaps():
    case = case_of(make_book(requirements=QUARTERS))
    assert [period.label for period in case.periods] == ["2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"]
    assert case.settings.plan_start == dt.date(2027, 1, 1)


def test_that_the_build_plan_sets_the_horizon_too():
    book = make_book(requirements=[{"period": "2027"}], build_plan=[{"product": "M", "period": "2029", "quantity": 0}])
    assert [period.label for period in case_of(book).periods] == ["2027", "2028", "2029"]


def test_that_a_blank_period_among_named_ones_is_a_problem():
    problem = problem_of(make_book(requirements=[{"period": "2027"}, {"period": None}]), "blank-period")
    assert problem.at.cell == "B3"
    assert "Requirements!B2 names 2027" in problem.message


def test_that_a_second_frequency_is_a_problem_at_its_cell():
    rows = [{"period": "2027-Q1"}, {"period": "2027-Q2"}, {"period": "2027-07"}]
    problem = problem_of(make_book(requirements=rows), "mixed-periods")
    assert problem.at.cell == "B4"
    assert problem.message == "2027-07 is a month, but Requirements!B2 is a quarter (2027-Q1)."


def test_that_a_rules_window_outside_the_horizon_is_a_problem():
    book = make_book(requirements=QUARTERS, rules=[{"from_period": "2026-Q4", "to_period": "2027-Q2"}])
    assert problem_of(book, "period-outside-horizon").at.cell == "J2"
    book = make_book(requirements=QUARTERS, rules=[{"to_period": "2027-03"}])
    assert "is a month" in problem_of(book, "period-outside-horizon").message
    book = make_book(rules=[{"from_period": "2027"}])
    assert "name no periods" in problem_of(book, "period-outside-horizon").message


def test_that_a_window_that_ends_before_it_begins_is_a_problem():
    rules = [{"from_period": "2027-Q3", "to_period": "2027-Q1"}]
    assert problem_of(make_book(requirements=QUARTERS, rules=rules), "period-order").at.cell == "J2"


def test_that_an_offer_without_days_serves_every_period():
    assert served() == (0, 3)


def test_that_a_period_is_served_when_its_first_day_is_inside_the_validity():
    assert served(valid_from="2027-04-01", valid_to="2027-07-01") == (1, 2)
    assert served(valid_from="2027-04-02", valid_to="2027-06-30") == (2, 1)


def test_that_lead_time_counts_from_plan_start():
    assert served(lead_time=90) == (1, 3)
    assert served(lead_time=91) == (2, 3)
    assert served(lead_time=90, plan_start="2026-12-31") == (1, 3)
    assert served(lead_time=90, plan_start="2026-10-01") == (0, 3)
    assert served(lead_time=0.5) == (1, 3)
    assert served(lead_time=1000) == (4, 3)


def test_that_the_later_of_lead_time_and_validity_decides():
    assert served(lead_time=100, valid_from="2027-04-01") == (2, 3)
    assert served(lead_time=10, valid_from="2027-07-01") == (2, 3)


def test_that_a_plan_start_inside_the_horizon_is_pointed_out():
    book = make_book(requirements=QUARTERS, settings={"plan_start": "2027-02-01"})
    assert problem_of(book, "late-plan-start").severity == "warning"
    assert case_of(book).offers.loc["O1", "first_period"] == 1


def test_that_without_periods_days_are_tested_only_with_a_plan_start_against_the_last_day():
    def span(**cells):
        settings = {"plan_start": cells.pop("plan_start")} if "plan_start" in cells else {}
        offer = case_of(make_book(offers=[cells], settings=settings)).offers.loc["O1"]
        return offer["first_period"] <= offer["last_period"]

    assert span(lead_time=400, valid_to="1990-01-01")
    assert span(lead_time=364, plan_start="2027-01-01")
    assert not span(lead_time=365, plan_start="2027-01-01")
    assert not span(valid_to="2027-12-30", plan_start="2027-01-01")
    assert span(valid_to="2027-12-31", plan_start="2027-01-01")


def test_that_a_validity_that_ends_before_it_begins_is_a_problem():
    book = make_book(offers=[{"valid_from": "2027-02-01", "valid_to": "2027-01-01"}])
    assert problem_of(book, "validity-order").at.cell == "Q2"


def test_that_the_base_currency_has_the_rate_one():
    assert codes_of(make_book(exchange_rates={"USD": 1})) == []
    assert problem_of(make_book(exchange_rates={"USD": 1.1}), "base-rate-not-one").at.cell == "B2"
    assert codes_of(make_book(exchange_rates={"USD": 1.1}, settings={"base_currency": "EUR"})) == []


def test_that_a_group_called_unknown_is_refused_as_plans_call_so_what_has_no_known_origin():
    book = make_book(country_groups={"Unknown": ["CN"], "Unknown friends": ["DE"]})
    problem = problem_of(book, "group-called-unknown")

    assert problem.at.cell == "A2"
    assert problem.hint == "Give it another name."


def test_that_a_group_of_the_book_replaces_the_built_in_one_and_adds_new_ones():
    groups = case_of(make_book(country_groups={"eu 27": ["DE"], "Allies": ["US", "Japan"]})).groups
    assert groups["EU27"] == {"DEU"}
    assert groups["Allies"] == {"USA", "JPN"}
    assert "CHN" in groups["FEOC_COVERED_NATIONS"]


@pytest.mark.parametrize(("group", "known", "members"), [("eu 27", "EU27", 27), ("FEOC", "FEOC_COVERED_NATIONS", 4)])
def test_that_a_built_in_group_is_not_replaced_in_silence(group, known, members):
    problem = problem_of(make_book(country_groups={group: ["DE", "GB"], "Allies": ["US"]}), "group-replaced")
    assert (problem.severity, problem.at.sheet, problem.at.cell) == ("warning", "Country groups", "A2")
    assert f"only what this sheet lists (2), not the {members} countries of the built-in {known}." in problem.message


def test_that_all_problems_come_at_once_in_the_order_of_the_sheets():
    book = make_book(
        requirements=[{"quantity": "x"}], offers=[{"unit_price": "y", "tariff": 65}], settings={"ownership": "z"}
    )
    found = [str(problem.at) for problem in problems_of(book, "not-a-number")]
    assert found == ["Requirements!C2", "Offers!D2"]
    assert codes_of(book) == ["not-a-number", "not-a-number", "share-above-one", "unknown-choice"]
