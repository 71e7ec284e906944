import pytest
from PySide6.QtCore import QLocale

from desktop.language.figures import (
    exact_money,
    kept_together,
    money,
    money_alike,
    percent,
    quantity,
    scale_for,
)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (9_981_234.0, "9.981 M USD"),
        (1_570_000.0, "1.570 M USD"),
        (15_700_000.0, "15.70 M USD"),
        (1_234_567_890.0, "1.235 bn USD"),
        (25_400.0, "25.40 k USD"),
        (9_999.0, "9,999 USD"),
        (999.5, "999.50 USD"),
        (0.0, "0.00 USD"),
        (-12.5, "−12.50 USD"),
    ],
)
def test_that_money_is_shortened_to_about_four_digits_with_its_currency(amount, shown):
    assert money(amount, "USD").replace("\N{NO-BREAK SPACE}", " ") == shown


def test_that_a_signed_amount_that_rounds_to_nothing_has_no_sign():
    assert money(1e-9, "USD", signed=True).startswith("0.00")
    assert money(2.0, "USD", signed=True).startswith("+2.00")
    assert exact_money(-0.001, "USD").startswith("0.00")
    assert percent(-1e-9).startswith("0.0")


def test_that_what_is_missing_is_a_dash_and_never_a_number():
    assert money(None, "USD") == exact_money(float("nan"), "USD") == percent(None) == quantity(float("nan")) == "–"


def test_that_numbers_follow_the_locale():
    QLocale.setDefault(QLocale("de_DE"))

    assert money(1_570_000.0, "EUR").replace("\N{NO-BREAK SPACE}", " ") == "1,570 M EUR"
    assert percent(0.655).replace("\N{NO-BREAK SPACE}", " ") == "65,5 %"


def test_that_a_small_quantity_keeps_its_digits():
    assert quantity(0.000123) == "0.000123"
    assert quantity(1234.5) == "1,234.5"
    assert (quantity(8.4), quantity(0.25), quantity(123456.7)) == ("8.4", "0.25", "123,457")


def test_that_amounts_that_stand_together_share_the_scale_of_the_largest():
    scale = scale_for(9_981_234.0)

    assert money(1_234.0, "USD", scale).replace("\N{NO-BREAK SPACE}", " ") == "0.001 M USD"


def test_that_amounts_under_each_other_have_one_scale_and_a_small_one_is_not_nothing():
    write = money_alike([65_420_000.0, 9_571_000.0, 77.77, None, float("nan"), 0.0], "EUR")

    shown = [write(each).replace("\N{NO-BREAK SPACE}", " ") for each in (65_420_000.0, 9_571_000.0, 77.77, -77.77, 0.0)]
    assert shown == ["65.42 M EUR", "9.57 M EUR", "< 0.01 M EUR", "> −0.01 M EUR", "0.00 M EUR"]
    assert write(None) == "–"
    assert money_alike([], "EUR")(0.0).startswith("0.00")


def test_that_a_percent_sign_in_a_sentence_stays_beside_its_number():
    assert kept_together("At 65.0 % it costs 3 USD (+3.44 %).") == "At 65.0\u00a0% it costs 3 USD (+3.44\u00a0%)."
