import pytest

from data.reading.number_text import read_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7.0),
        ("007", 7.0),
        ("1.5", 1.5),
        ("1,5", 1.5),
        (".5", 0.5),
        ("-5", -5.0),
        ("− 5", -5.0),
        ("+0.3", 0.3),
        ("1 000", 1000.0),
        ("1\u00a0000", 1000.0),
        ("1\u2009000\u2009000", 1_000_000.0),
        ("1\u202f234,5", 1234.5),
        ("1'000", 1000.0),
        ("1’234.5", 1234.5),
        ("1.234,56", 1234.56),
        ("1,234.56", 1234.56),
        ("1.234.567", 1_234_567.0),
        ("1,234,567.8", 1_234_567.8),
        ("0.125", 0.125),
        ("0,125", 0.125),
        ("1234.567", 1234.567),
        ("1.2345", 1.2345),
        ("1e3", 1000.0),
        ("1.234E-3", 0.001234),
        ("1,5e3", 1500.0),
    ],
)
def test_that_a_text_that_can_only_be_one_number_is_that_number(text, value):
    found = read_number(text)
    assert found.value == value
    assert found.is_bare


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1,234", ("1.2340", "1234")),
        ("1.234", ("1.2340", "1234")),
        ("12.345", ("12.3450", "12345")),
        ("20,000", ("20", "20000")),
        ("-1.500", ("-1.5000", "-1500")),
    ],
)
def test_that_three_digits_after_one_sign_may_be_decimals_or_thousands(text, readings):
    found = read_number(text)
    assert found.value is None
    assert found.readings == readings


def test_that_each_reading_of_a_doubtful_number_is_itself_without_doubt():
    for text in ("1,234", "1.230", "999.999", "20,000"):
        assert [read_number(reading).value is not None for reading in read_number(text).readings] == [True, True]


@pytest.mark.parametrize(
    "text", ["1 00", "1,23,456", "1.234'567", "5.", "1.2.2027", "12/5", "٣", "1 0000", "1..5", "--5"]
)
def test_that_a_malformed_number_is_no_number(text):
    assert read_number(text).value is None
    assert read_number(text).exact is None


@pytest.mark.parametrize("text", ["", " ", "nan", "NaN", "inf", "-inf", "Infinity", "NA", "None", "TRUE", "#N/A"])
def test_that_words_are_no_numbers(text):
    assert read_number(text).value is None


def test_that_a_number_too_large_for_a_float_has_no_value():
    found = read_number("1e400")
    assert found.value is None
    assert found.exact is not None


@pytest.mark.parametrize(
    ("text", "value", "head", "tail"),
    [
        ("12.50 kg", 12.5, "", "kg"),
        ("12.50kg", 12.5, "", "kg"),
        ("1,5 t", 1.5, "", "t"),
        ("5 m2", 5.0, "", "m2"),
        ("65 %", 65.0, "", "%"),
        ("$ 12", 12.0, "$", ""),
        ("20 000 USD", 20_000.0, "", "USD"),
        ("EUR 1.234,5", 1234.5, "EUR", ""),
        ("3 short tons", 3.0, "", "short tons"),
    ],
)
def test_that_what_stands_beside_a_number_is_handed_back(text, value, head, tail):
    found = read_number(text)
    assert (found.value, found.head, found.tail) == (value, head, tail)


def test_that_accounting_negatives_are_asked_about():
    assert read_number("(5)").readings == ("-5",)
    assert read_number("5-").readings == ("-5",)
    assert read_number("(5)").value is None


def test_that_a_percentage_is_divided_before_it_is_rounded():
    assert read_number("33.3 %").as_fraction == 0.333
    assert read_number("57 %").as_fraction == 0.57
    assert read_number("0,7%").as_fraction == 0.007
