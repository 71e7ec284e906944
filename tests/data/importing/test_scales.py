"""Numbers in thousands, per batch or in cents are asked about, hidden ones told, and sums under a name are no items."""

import pytest

from data.excel.source import SheetLooks
from data.importing.session import open_session
from tests.data.importing.foreign import source_of
from tests.data.importing.sources import codes, read


def asked(title, *, price=False):
    other = ["Unit price (EUR)", "Qty"] if price else ["Qty", "Unit price (EUR)"]
    rows = [["Part", other[1] if price else title, title if price else other[1]], ["A-1", 4, 15.0], ["A-2", 2, 30.0]]
    return [question.code for question in open_session(source_of(rows)).questions]


@pytest.mark.parametrize(
    "title",
    ["Qty per 100 units", "Menge pro 1000", "Qty (k)", "Quantity in thousands", "Quantité pour 100", "Кол-во, тыс. шт"],
)
def test_that_quantities_on_another_scale_are_asked_about(title):
    assert "quantity-scale" in asked(title)


@pytest.mark.parametrize(
    "title", ["Qty", "Qty per unit", "Menge pro Baugruppe", "Qty [kpcs]", "Qty (pcs)", "Menge (kg)"]
)
def test_that_plain_quantities_and_known_units_are_not(title):
    assert "quantity-scale" not in asked(title)


@pytest.mark.parametrize("title", ["Unit price (ct)", "Preis (k€)", "Unit price in cents", "Einzelpreis T€"])
def test_that_prices_on_another_scale_are_asked_about(title):
    assert "price-scale" in asked(title, price=True)


@pytest.mark.parametrize(
    "title", ["Unit price", "Preis/Stück in EUR", "Price per 1000", "Price/k EUR", "Percent price"]
)
def test_that_plain_prices_and_prices_of_several_units_are_not(title):
    assert "price-scale" not in asked(title, price=True)


def test_that_a_price_per_k_is_divided_by_a_thousand():
    rows = [["Part", "Qty", "Price/k EUR"], ["A-1", 4, 15.0], ["A-2", 2, 30.0]]
    lines = open_session(source_of(rows)).reading.lines
    assert [line.prices[0].unit_price for line in lines] == [0.015, 0.03]


def test_that_a_hidden_column_of_quantities_is_told():
    rows = [["Part", "Qty"], ["a", 2], ["b", 3]]
    reading = read(rows, {"part": "A", "quantity": "B"}, looks=SheetLooks(hidden_columns=frozenset({2})))
    assert codes(reading) == ["hidden-column"]
    assert reading.problems[0].message.startswith("the column of the quantity, Qty, is hidden")


def test_that_a_sum_with_the_name_of_its_section_is_no_item():
    rows = [
        ["Part", "Name", "Qty", "Unit price (EUR)", "Amount"],
        ["A-1", "Bolt", 4, 2.0, 8.0],
        ["A-2", "Nut", 2, 3.0, 6.0],
        [None, "Mechanics", 6, None, 14.0],
        ["A-4", "Coil", 2, 3.0, 6.0],
        [None, "Winding, by us", 1, None, 10.0],
    ]
    columns = {"part": "A", "name": "B", "quantity": "C", "price": "D", "line_total": "E"}
    reading = read(rows, columns)
    assert [line.name for line in reading.lines] == ["Bolt", "Nut", "Coil", "Winding, by us"]
    assert [(other.row, str(other.kind)) for other in reading.others] == [(4, "subtotal")]
