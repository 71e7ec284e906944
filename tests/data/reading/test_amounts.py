import pytest

from data.case import Amount
from data.money import Rates
from data.reading.amounts import read_amount

RATES = Rates("USD", {"EUR": 1.25})


def read(cell, measure="quantity"):
    return read_amount(cell, measure, RATES)


@pytest.mark.parametrize("cell", ["65 %", "65%", "65,0 %", "65 percent", 0.65, "0.65", "0,65"])
@pytest.mark.parametrize("measure", ["quantity", "value"])
def test_that_a_share_is_a_percentage_or_a_fraction(cell, measure):
    assert read(cell, measure).value == Amount("share", 0.65)


def test_that_a_bare_one_is_the_whole_and_said_to_be():
    assert read(1).value == read(1.0).value == read("1").value == Amount("share", 1.0)
    assert (read(1).severity, read(1).message) == ("note", "amount 1 counts as 100 %.")
    assert (read("100 %").code, read("1 %").value, read(1, "suppliers").code) == ("", Amount("share", 0.01), "")
    assert read(0).value == Amount("share", 0.0)


@pytest.mark.parametrize("cell", [65, 65.0, "65", 1.5])
def test_that_a_bare_number_above_one_is_asked_about(cell):
    found = read(cell)
    assert found.value is None
    assert found.code == "share-above-one"
    assert found.hint.startswith(
        f"Did you mean {cell:.15g} %?" if isinstance(cell, float) else f"Did you mean {cell} %?"
    )


@pytest.mark.parametrize(
    ("cell", "value", "unit"),
    [("100 kg", 100.0, "kg"), ("1,5 t", 1.5, "t"), ("1 000 lbs", 1000.0, "lb"), ("20 pcs", 20.0, "pcs")],
)
def test_that_a_quantity_keeps_its_unit(cell, value, unit):
    assert read(cell).value == Amount("quantity", value, unit)


@pytest.mark.parametrize(
    ("cell", "value"), [("20000 USD", 20_000.0), ("20 000 USD", 20_000.0), ("USD 5", 5.0), ("8 €", 10.0)]
)
def test_that_money_is_taken_into_base_currency(cell, value):
    assert read(cell, "value").value == Amount("money", value)


@pytest.mark.parametrize(
    ("cell", "measure", "code"),
    [
        ("100 kg", "value", "amount-beside-measure"),
        ("100 USD", "quantity", "amount-beside-measure"),
        ("100 GBP", "value", "no-exchange-rate"),
        ("100 $", "value", "unknown-currency"),
        ("100 tons", "quantity", "unknown-unit"),
        ("100 widgets", "quantity", "unknown-unit"),
        ("20,000 USD", "value", "ambiguous-number"),
        ("1.234 kg", "quantity", "ambiguous-number"),
        ("120 %", "quantity", "share-above-one"),
        (-0.1, "quantity", "out-of-bounds"),
        ("-5 kg", "quantity", "out-of-bounds"),
        ("a lot", "quantity", "not-an-amount"),
        ("USD 5 kg", "value", "not-an-amount"),
        ("1e16 kg", "quantity", "number-out-of-reach"),
        ("1e400 kg", "quantity", "not-an-amount"),
    ],
)
def test_that_a_wrong_or_doubtful_amount_is_a_problem(cell, measure, code):
    found = read(cell, measure)
    assert found.value is None
    assert found.code == code


def test_that_an_ambiguous_amount_is_asked_about_with_its_unit():
    assert read("20,000 USD", "value").hint == "Did you mean 20 USD or 20000 USD?"
    assert read("100 tons").hint == "Did you mean t or short ton or long ton?"


@pytest.mark.parametrize("measure", ["suppliers", "countries"])
def test_that_a_count_is_a_whole_number(measure):
    assert read(3, measure).value == read("3", measure).value == read(3.0, measure).value == Amount("count", 3.0)
    for cell in (2.5, "65 %", "3 kg"):
        assert read(cell, measure).code == "not-a-count"
    assert read(-1, measure).code == "out-of-bounds"
