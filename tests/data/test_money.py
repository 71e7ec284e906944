"""Money: currency codes and signs, and factors to the base currency."""

from __future__ import annotations

import pytest

from data.money import Rates, currency_candidates, currency_name, known_currencies, parse_currency


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("USD", "USD"),
        (" usd ", "USD"),
        ("US$", "USD"),
        ("US Dollar", "USD"),
        ("€", "EUR"),
        ("Euro", "EUR"),
        ("RMB", "CNY"),
        ("Yuan Renminbi", "CNY"),
        ("Pound Sterling", "GBP"),
        ("₹", "INR"),
        ("XAF", "XAF"),
        ("ALL", "ALL"),
    ],
)
def test_that_a_code_a_name_and_an_unmistakable_sign_mean_a_currency(text, code):
    assert parse_currency(text) == code


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("$", ("USD", "CAD", "AUD", "MXN")),
        ("£", ("GBP", "EGP")),
        ("¥", ("JPY", "CNY")),
        ("￥", ("JPY", "CNY")),
        ("kr", ("SEK", "NOK", "DKK")),
        # The yuan outside China has a rate of its own; pence are hundredths; the lev became the euro in 2026.
        ("CNH", ("CNY",)),
        ("GBp", ("GBP",)),
        ("GBX", ("GBP",)),
        ("BGN", ("EUR",)),
        ("HRK", ("EUR",)),
        ("US Dolar", ("USD",)),
    ],
)
def test_that_a_sign_of_several_currencies_means_none_and_names_them(text, candidates):
    assert parse_currency(text) is None
    assert currency_candidates(text)[: len(candidates)] == candidates


@pytest.mark.parametrize("text", ["", " ", None, 3.0, float("nan"), "XAU", "XXX", "XTS", "XDR", "CHE", "zzz", "kg"])
def test_that_blanks_metals_funds_and_testing_codes_are_no_currencies(text):
    assert parse_currency(text) is None


def test_that_every_code_is_read_from_itself_and_has_a_name():
    assert len(known_currencies()) == 155
    for code in known_currencies():
        assert parse_currency(code) == parse_currency(code.lower()) == code
        assert currency_name(code)


def test_that_no_candidate_is_itself_unknown():
    for text in ("$", "£", "¥", "kr", "peso", "rupee", "franc", "BGN", "ANG", "ZWL", "SLL", "VEF", "CUC"):
        assert set(currency_candidates(text)) <= set(known_currencies())


def test_that_a_factor_is_the_value_of_one_unit_in_the_base_currency():
    rates = Rates("USD", {"EUR": 1.25, "CNY": 0.125})
    assert (rates.factor("EUR"), rates.factor("CNY"), rates.factor("USD")) == (1.25, 0.125, 1.0)
    assert rates.factor("GBP") is None
    assert rates.conflict is None


def test_that_a_rate_of_the_base_other_than_1_is_a_conflict_and_never_a_factor():
    rates = Rates("EUR", {"EUR": 1.1, "USD": 0.8})
    assert rates.conflict == 1.1
    assert rates.factor("EUR") == 1.0
    assert Rates("EUR", {"EUR": 1.0}).conflict is None


@pytest.mark.parametrize("rate", [0.0, -1.0, float("nan"), float("inf")])
def test_that_a_rate_that_is_no_positive_number_is_refused(rate):
    with pytest.raises(ValueError, match="the rate of EUR must be a positive number of USD"):
        Rates("USD", {"EUR": rate})


def test_that_rates_do_not_change_when_the_table_they_came_from_does():
    table = {"EUR": 1.25}
    rates = Rates("USD", table)
    table["EUR"] = 2.0
    assert rates.factor("EUR") == 1.25
