import pytest

from data.excel.source import SheetLooks
from data.importing.currencies import currency_of_format
from data.importing.layout import BreakColumn, OfferColumns, PriceKind, Role, TableKind
from data.importing.price_kind import price_kind_of
from tests.data.importing.sources import codes, make_layout, make_mapping, make_source, read

COLUMNS = {"part": "A", "quantity": "B", "price": "C"}


def kind(rows, columns=None, last_row=None):
    return price_kind_of(make_source(rows), make_layout(rows, last_row), make_mapping(columns or COLUMNS))


def unit_prices(reading):
    return [price.unit_price for line in reading.lines for price in line.prices]


def test_that_price_times_quantity_in_the_total_column_proves_unit_prices():
    rows = [["Part", "Qty", "Price", "Sum"], ["a", 2, 3, 6], ["b", 4, 1.5, 6], ["c", 1, 5, 5]]
    found = kind(rows, COLUMNS | {"line_total": "D"})
    assert found.kind is PriceKind.UNIT
    assert "Sum is price × quantity in 2 rows" in found.reason


def test_that_a_column_without_a_title_proves_unit_prices_too():
    assert kind([["Part", "Qty", "Preis", None], ["a", 2, 3, 6], ["b", 4, 1.5, 6]]).kind is PriceKind.UNIT


def test_that_a_column_of_unit_prices_beside_proves_line_totals():
    assert kind([["Part", "Qty", "Cost", "x"], ["a", 2, 6, 3], ["b", 4, 6, 1.5]]).kind is PriceKind.LINE


def test_that_the_total_of_the_file_decides_between_both():
    rows = [["Part", "Qty", "Price"], ["a", 2, 3], ["b", 4, 5]]
    assert kind([*rows, ["Total", None, 8]], last_row=3).kind is PriceKind.LINE
    assert kind([*rows, ["Total", None, 26]], last_row=3).kind is PriceKind.UNIT


def test_that_arithmetic_is_believed_before_the_title():
    rows = [["Part", "Qty", "Unit price"], ["a", 2, 3], ["b", 4, 5], ["Total", None, 8]]
    assert kind(rows, last_row=3).kind is PriceKind.LINE


@pytest.mark.parametrize(
    "title",
    ["Unit price", "Price each", "Einzelpreis", "Prix unitaire", "Precio unitario", "单价", "単価", "Цена за шт"],
)
def test_that_a_title_says_unit_prices(title):
    assert kind([["Part", "Qty", title], ["a", 2, 3]]).kind is PriceKind.UNIT


@pytest.mark.parametrize(
    "title", ["Ext. price", "Total price", "Gesamtpreis", "Montant", "Importe", "金额", "金額", "Сумма"]
)
def test_that_a_title_says_line_totals(title):
    assert kind([["Part", "Qty", title], ["a", 2, 3]]).kind is PriceKind.LINE


def test_that_a_price_that_grows_with_the_quantity_of_one_item_is_a_line_total():
    rows = [["Part", "Qty", "Price"], ["a", 2, 7.64], ["a", 4, 15.28], ["b", 3, 2]]
    assert kind(rows).kind is PriceKind.LINE
    assert kind([["Part", "Qty", "Price"], ["a", 2, 7], ["a", 4, 7], ["b", 3, 2]]).kind is PriceKind.UNIT


def test_that_quantities_of_one_need_no_question():
    assert kind([["Part", "Qty", "Price"], ["a", 1, 7], ["b", 1, 2]]).question is None


def test_that_a_price_that_nothing_decides_is_asked_about():
    reading = read([["Part", "Qty", "Price"], ["a", 2, 3], ["b", 40, 5]], COLUMNS)
    (question,) = reading.questions
    assert question.code == "unit-or-line-price"
    assert question.choices == ("unit", "line")
    assert "Row 3 has 5 beside the quantity 40" in question.sentence


def test_that_line_totals_are_divided_by_the_quantity():
    reading = read([["Part", "Qty", "Price"], ["a", 4, 6], ["b", 1, 5]], COLUMNS, price_kind=PriceKind.LINE)
    assert unit_prices(reading) == [1.5, 5.0]


def test_that_a_row_without_unit_price_takes_its_total():
    rows = [["Part", "Qty", "Unit price", "Total"], ["a", 2, 3, 6], ["b", 4, None, 6]]
    assert unit_prices(read(rows, COLUMNS | {"line_total": "D"})) == [3.0, 1.5]


@pytest.mark.parametrize(
    ("cell", "currency", "value"),
    [
        ("12.50 €", "EUR", 12.5),
        ("€ 12,50", "EUR", 12.5),
        ("US$ 4", "USD", 4.0),
        ("C$ 4", "CAD", 4.0),
        ("A$4", "AUD", 4.0),
        ("HK$ 9", "HKD", 9.0),
        ("CHF 1'200.-", "CHF", 1200.0),
        ("£3", "GBP", 3.0),
        ("12 zł", "PLN", 12.0),
        ("₹ 1,23,456", "INR", 123456.0),
        ("5 EUR/pc", "EUR", 5.0),
        ("€5 per kg", "EUR", 5.0),
        ("8 руб.", "RUB", 8.0),
        ("1.234,50 €", "EUR", 1234.5),
    ],
)
def test_that_a_currency_beside_the_price_is_read(cell, currency, value):
    reading = read([["Part", "Qty", "Unit price"], ["a", 2, cell]], COLUMNS)
    (price,) = reading.lines[0].prices
    assert (price.currency, price.unit_price, reading.currency) == (currency, value, currency)


def test_that_a_price_per_hundred_is_never_taken_for_one():
    reading = read([["Part", "Qty", "Unit price"], ["a", 2, "€ 5 / 100"]], COLUMNS)
    assert reading.lines[0].prices[0].unit_price == 0.05
    assert "price-of-several" in codes(reading)


def test_that_a_currency_comes_from_title_column_or_number_format():
    assert read([["Part", "Qty", "Unit price (CHF)"], ["a", 2, 1]], COLUMNS).currency == "CHF"
    rows = [["Part", "Qty", "Unit price", "Cur"], ["a", 2, 1, "SEK"], ["b", 1, 1, None]]
    assert read(rows, COLUMNS | {"currency": "D"}).currency == "SEK"
    looks = SheetLooks(formats={3: ((2, 2, '#,##0.00 "€"'),)})
    assert read([["Part", "Qty", "Unit price"], ["a", 2, 1]], COLUMNS, looks=looks).currency == "EUR"


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("[$€-407] 0.00", "EUR"),
        ("[$¥-804]#,##0", "CNY"),
        ("[$¥-411]#,##0", "JPY"),
        ("[$kr-41D] 0", "SEK"),
        ("[$$-1009]0", "CAD"),
        ('"$"0', "USD"),
    ],
)
def test_that_a_number_format_says_the_currency(form, code):
    assert currency_of_format(form).code == code


def test_that_a_number_format_of_a_place_alone_is_no_currency():
    assert currency_of_format("[$-409]0.00") is None


def test_that_yen_or_yuan_is_told_by_the_language_and_else_asked():
    assert read([["零件", "数量", "单价"], ["a", 2, "¥5"]], COLUMNS).currency == "CNY"
    assert read([["パーツ", "数量", "単価"], ["a", 2, "¥5"]], COLUMNS).currency == "JPY"
    reading = read([["Part", "Qty", "Unit price"], ["a", 2, "¥5"]], COLUMNS)
    assert [question.code for question in reading.questions] == ["currency"]


def test_that_a_dollar_is_noted_and_no_currency_warned_of():
    assert codes(read([["Part", "Qty", "Unit price"], ["a", 2, "$5"]], COLUMNS)) == ["currency"]
    assert codes(read([["Part", "Qty", "Unit price"], ["a", 2, 5]], COLUMNS)) == ["no-currency"]


@pytest.mark.parametrize("cell", ["on request", "auf Anfrage", "POA", "TBD", 0, "询价"])
def test_that_no_price_is_no_offer_and_is_told(cell):
    reading = read([["Part", "Qty", "Unit price"], ["a", 2, cell]], COLUMNS)
    assert reading.lines[0].prices == ()
    assert codes(reading) == ["no-price"]


def test_that_breaks_and_distributors_are_read_side_by_side():
    rows = [
        ["Part", "Qty", "A 1+", "A 100+", "A MOQ", "B price", "B lead time (weeks)", "B no."],
        ["nut", 5, 1.0, 0.8, 10, 0.9, 3, "B-1"],
        ["cap", 2, "-", "-", None, 0.5, "14 days", "B-2"],
    ]
    offers = (
        OfferColumns("A", {Role.MINIMUM_ORDER: "E"}, (BreakColumn(1, "C"), BreakColumn(100, "D"))),
        OfferColumns("B", {Role.PRICE: "F", Role.LEAD_TIME: "G", Role.PART: "H"}),
    )
    reading = read(rows, {"part": "A", "quantity": "B"}, offers=offers, currency="EUR")
    first, second = reading.lines[0].prices
    assert (first.supplier, first.unit_price, first.breaks, first.minimum_order) == ("A", 1.0, ((100, 0.8),), 10.0)
    assert (second.supplier, second.unit_price, second.lead_time, second.part) == ("B", 0.9, 21.0, "B-1")
    assert [(price.supplier, price.lead_time) for price in reading.lines[1].prices] == [("B", 14.0)]
    assert reading.problems == ()


def test_that_a_quotation_has_prices_and_no_quantities():
    rows = [["Part", "Unit price EUR"], ["magnet", 5.5], ["coil", "on request"]]
    reading = read(rows, {"part": "A", "price": "B"}, kind=TableKind.QUOTATION, price_kind=PriceKind.UNIT)
    assert [(line.item, line.quantity, line.prices[0].unit_price) for line in reading.lines] == [("magnet", 0.0, 5.5)]
    assert [other.row for other in reading.others] == [3]


def test_that_a_subtotal_names_what_else_is_in_it():
    rows = [
        ["Part", "Qty", "Unit price", "Total", "Freight"],
        ["a", 1, 10, 10, 2],
        ["b", 1, 20, 20, 3],
        [None, None, "Total parts", 35],
    ]
    reading = read([*rows, ["c", 1, 5, 5]], COLUMNS | {"line_total": "D"}, currency="EUR")
    (problem,) = [problem for problem in reading.problems if problem.code == "subtotal-differs"]
    assert "states 35 as a subtotal of Total" in problem.message
    assert "add up to 30; the difference of 5 is the sum of Freight" in problem.message


def test_that_a_price_of_a_hundred_is_divided_and_told():
    rows = [["Part", "Qty", "Preis pro 100", "Summe"], ["a", 400, 3.2, 12.8], ["b", 200, 4.5, 9.0]]
    reading = read(rows, COLUMNS | {"line_total": "D"}, currency="EUR")
    assert unit_prices(reading) == pytest.approx([0.032, 0.045])
    assert codes(reading) == ["price-of-several"]
    assert reading.questions == ()


def test_that_a_column_of_price_units_divides_each_row():
    rows = [["Part", "Qty", "Nettopreis", "PE"], ["a", 2, 45, 1], ["b", 300, 2, 100], ["c", 5000, 8, 1000]]
    reading = read(rows, COLUMNS, price_kind=PriceKind.UNIT, currency="EUR")
    assert unit_prices(reading) == [45.0, 0.02, 0.008]


def test_that_the_last_subtotal_is_not_the_total_of_the_file():
    rows = [
        ["Part", "Qty", "Unit price", "Total"],
        ["Frame"],
        ["a", 1, 80, 80],
        ["b", 4, 5, 20],
        ["Subtotal", None, None, 100],
        ["Wiring"],
        ["c", 2, 3, 6],
        ["Subtotal", None, None, 6],
        ["Grand total", None, None, 106],
    ]
    reading = read(rows, COLUMNS | {"line_total": "D"}, last_row=7, currency="EUR")
    assert reading.totals.price == 106.0
    assert reading.problems == ()


def test_that_a_total_below_a_column_of_line_totals_is_checked_without_its_role():
    rows = [["Part", "Qty", "Unit price", "Amount"], ["a", 1, 30, 30], ["b", 4, 5, 20], ["Total", None, None, 75]]
    reading = read(rows, COLUMNS, last_row=3, currency="EUR")
    assert reading.totals.price == 75.0
    assert codes(reading) == ["total-differs"]
