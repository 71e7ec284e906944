"""What prices hold for: another unit than the quantity's, hundreds and thousands."""

import pytest

from data.importing.layout import BreakColumn
from tests.data.importing.sources import codes, read

COLUMNS = {"name": "A", "quantity": "B", "unit": "C", "price": "D"}


def prices(reading):
    return [price.unit_price for line in reading.lines for price in line.prices]


@pytest.mark.parametrize(
    ("title", "cell"), [("Price (€/kg)", 80), ("Preis pro kg", 80), ("Price/kg", 80), ("Price", "80 €/kg")]
)
def test_that_a_price_per_kilogram_is_divided_where_the_quantity_is_in_grams(title, cell):
    # 250 g at 80 EUR/kg: 0.08 EUR a gram, 20 EUR for the row; not 20,000.
    found = read([["Material", "Qty", "UoM", title], ["Neodymium", 250, "g", cell]], COLUMNS)
    assert prices(found) == [pytest.approx(0.08)]
    assert "price-of-several" in codes(found)


def test_that_a_price_per_pound_is_turned_into_one_per_kilogram():
    # One pound is 0.45359237 kg.
    found = read([["Material", "Qty", "UoM", "USD/lb"], ["Nd", 100, "kg", 10]], COLUMNS)
    assert prices(found) == [pytest.approx(10 / 0.45359237)]


@pytest.mark.parametrize("title", ["Price unit", "Price UoM", "Preis-ME", "PE"])
def test_that_a_column_says_the_unit_that_prices_are_for(title):
    rows = [["Material", "Qty", "UoM", "Price", title], ["Nd", 250, "g", 80, "KG"], ["Dy", 2, "kg", 400, None]]
    assert prices(read(rows, COLUMNS)) == [pytest.approx(0.08), 400]


def test_that_letters_for_each_hundred_and_thousand_are_known_in_a_column_of_price_units():
    rows = [["Part", "Qty", "UoM", "Price", "Per"]]
    rows += [["a", 400, "ea", 2, "C"], ["b", 800, "ea", 3, "M"], ["c", 8, "ea", 3, "E"], ["d", 8, "ea", 6, "100 ea"]]
    assert prices(read(rows, COLUMNS)) == [0.02, 0.003, 3, 0.06]


def test_that_a_price_in_a_unit_of_another_dimension_is_an_error_and_not_read():
    found = read([["Part", "Qty", "UoM", "Price €/kg"], ["Magnet", 10, "pcs", 80]], COLUMNS)
    assert prices(found) == []
    assert codes(found) == ["price-unit"]
    assert "price is per kg, and the quantity in pcs" in found.problems[0].message


def test_that_a_price_per_piece_holds_for_whatever_the_row_counts_in():
    assert prices(read([["Part", "Qty", "UoM", "Price (€/pc)"], ["Tube", 4, "m", 3]], COLUMNS)) == [3]


def test_that_a_quantity_without_a_unit_is_in_the_unit_that_its_price_is_for():
    found = read([["Material", "Qty", "", "Price €/kg"], ["Nd", 250, None, 80]], COLUMNS | {"unit": "E"})
    assert (found.lines[0].unit, prices(found)) == ("kg", [80])
    assert "unit-of-price" in codes(found)


def test_that_the_total_of_the_row_speaks_louder_than_the_unit_in_the_title():
    rows = [["Material", "Qty", "UoM", "Price €/kg", "Total"], ["Nd", 250, "g", 80, 20_000]]
    found = read(rows, COLUMNS | {"line_total": "E"})
    assert (prices(found), "price-unit" in codes(found)) == ([80], True)


@pytest.mark.parametrize("title", ["Preis je Tsd. EUR", "Price per 1k USD", "Price per 1,000", "EUR/1000"])
def test_that_a_price_of_a_thousand_is_divided(title):
    assert prices(read([["Part", "Qty", "UoM", title], ["a", 4_000, "pcs", 20]], COLUMNS)) == [0.02]


def test_that_prices_from_a_quantity_on_are_divided_like_the_first():
    rows = [["Part", "Qty", "UoM", "1+", "1000+", "PE"], ["a", 400, "pcs", 20, 15, 100]]
    found = read(rows, COLUMNS, breaks=(BreakColumn(1.0, "D"), BreakColumn(1000.0, "E")))
    assert found.lines[0].prices[0].unit_price == 0.2
    assert found.lines[0].prices[0].breaks == ((1000.0, 0.15),)


def test_that_a_minimum_order_is_in_the_unit_of_the_row():
    rows = [["Material", "Qty", "UoM", "Price", "MOQ"], ["Nd", 100, "kg", 10, "1 t"], ["Dy", 50, "kg", 20, 25]]
    found = read(rows, COLUMNS | {"minimum_order": "E"})
    assert [price.minimum_order for line in found.lines for price in line.prices] == [1000, 25]


def test_that_a_minimum_order_of_another_dimension_is_left_out_with_a_warning():
    found = read(
        [["Part", "Qty", "UoM", "Price", "MOQ"], ["Nd", 100, "pcs", 10, "1 t"]], COLUMNS | {"minimum_order": "E"}
    )
    assert found.lines[0].prices[0].minimum_order is None
    assert "terms-unit" in codes(found)


def test_that_a_price_of_a_thousand_is_kept_where_the_row_counts_in_thousands():
    found = read([["Part", "Qty", "UoM", "Price/1000"], ["a", 4, "1000 pcs", 20], ["b", 2, "dozen", 20]], COLUMNS)
    assert prices(found) == [20, pytest.approx(0.24)]


@pytest.mark.parametrize(
    ("cell", "unit", "price"),
    [
        ("62.30/kg", "kg", 62.3),
        ("$62.30/kg", "g", 0.0623),
        ("2.150,00 / t", "kg", 2.15),
        ("12 EUR/100 St", "pcs", 0.12),
        ("12,50 pro 1.000 Stk", "pcs", 0.0125),
    ],
)
def test_that_a_price_is_read_with_the_unit_behind_it(cell, unit, price):
    found = read([["Item", "Qty", "UoM", "Price"], ["Nd", 5, unit, cell], ["Dy", 5, unit, None]], COLUMNS)
    assert prices(found) == [pytest.approx(price)]


def test_that_a_price_that_cannot_be_read_never_gives_way_to_that_of_a_larger_quantity():
    rows = [["Material", "Qty", "UoM", "1-999", "1000+"], ["NdPr", 5, "kg", "62.30 or 63", 60.1]]
    found = read(rows, COLUMNS, breaks=(BreakColumn(1.0, "D"), BreakColumn(1000.0, "E")))
    assert prices(found) == []
    assert [(problem.severity, problem.at.cell) for problem in found.problems] == [("error", "D2")]


def test_that_a_price_of_a_larger_quantity_that_cannot_be_read_is_an_error_at_its_cell():
    rows = [["Material", "Qty", "UoM", "1-999", "1000+"], ["NdPr", 5, "kg", 62.3, "sixty"]]
    found = read(rows, COLUMNS, breaks=(BreakColumn(1.0, "D"), BreakColumn(1000.0, "E")))
    assert (prices(found), found.lines[0].prices[0].breaks) == ([62.3], ())
    assert ("error", "E2") in [(problem.severity, problem.at.cell) for problem in found.problems]


def test_that_a_row_without_its_first_price_is_bought_from_the_quantity_of_the_next_one_on():
    rows = [["Material", "Qty", "UoM", "1-999", "1000+", "MOQ"], ["NdPr", 5, "kg", None, 60.1, 500]]
    columns = COLUMNS | {"minimum_order": "F"}
    found = read(rows, columns, breaks=(BreakColumn(1.0, "D"), BreakColumn(1000.0, "E")))
    assert [(price.unit_price, price.minimum_order) for price in found.lines[0].prices] == [(60.1, 1000)]
    assert "first-price-missing" in codes(found)


def test_that_the_second_row_of_titles_says_from_which_quantity_and_not_for_how_many_a_price_is():
    titles = ["Material", "Qty", "UoM", "Price (USD/lb) / 1-999", "Price (USD/lb) / 1000-4999"]
    found = read(
        [titles, ["Dy", 5, "lb", 145.5, 140.25]], COLUMNS, breaks=(BreakColumn(1, "D"), BreakColumn(1000, "E"))
    )
    assert (prices(found), found.lines[0].prices[0].breaks) == ([145.5], ((1000.0, 140.25),))


def test_that_the_unit_in_the_title_of_a_price_break_is_that_of_its_quantity_and_of_its_price():
    titles = ["Material", "Qty", "", "EUR / ab 1 kg", "EUR / ab 500 kg"]
    rows = [titles, ["Nd", 5, None, 74.1, 71], ["Ferrit", 2, None, "2.150,00 / t", "2.050,00 / t"]]
    found = read(rows, COLUMNS, breaks=(BreakColumn(1, "D"), BreakColumn(500, "E")))
    assert [line.unit for line in found.lines] == ["kg", "t"]
    assert prices(found) == [74.1, 2150]
    assert [price.breaks for line in found.lines for price in line.prices] == [((500, 71),), ((0.5, 2050),)]


@pytest.mark.parametrize("cell", ["50 kg", "VPE 50 kg", "min. 50 kg", "50 kg/VPE"])
def test_that_a_row_without_a_unit_is_in_that_of_its_minimum_order_which_is_told(cell):
    rows = [["Material", "Qty", "", "Price", "MOQ"], ["Nd", 100, None, 10, cell]]
    found = read(rows, COLUMNS | {"minimum_order": "E"})
    assert (found.lines[0].unit, found.lines[0].prices[0].minimum_order) == ("kg", 50)
    assert ("unit-of-price", "E2") in [(problem.code, problem.at.cell) for problem in found.problems]


@pytest.mark.parametrize("cell", ["3 Gebinde", "2 VPE", "2 Karton"])
def test_that_a_minimum_order_in_packs_of_unknown_size_is_left_out_with_a_warning(cell):
    rows = [["Material", "Qty", "UoM", "Price", "MOQ"], ["Nd", 100, "kg", 10, cell]]
    found = read(rows, COLUMNS | {"minimum_order": "E"})
    assert found.lines[0].prices[0].minimum_order is None
    assert "terms-unit" in codes(found)


def test_that_a_price_per_ton_is_not_one_per_piece_where_the_unit_of_the_row_is_unknown():
    found = read([["Item", "Qty", "UoM", "Price"], ["Ferrite", 5, "Gebinde", "2150 / t"]], COLUMNS)
    assert prices(found) == []
    assert "price-unit" in codes(found)


def test_that_an_estimate_is_read_as_a_price_with_a_warning():
    found = read([["Item", "Qty", "UoM", "Price"], ["Nd", 5, "kg", "~62"]], COLUMNS)
    assert (prices(found), "estimate" in codes(found)) == ([62], True)


def test_that_a_price_that_cannot_be_read_is_told_where_the_total_of_the_row_takes_its_place():
    rows = [["Item", "Qty", "UoM", "Price", "Total"], ["Nd", 5, "kg", "2 or 3", 10], ["Dy", 2, "kg", 4, 8]]
    found = read(rows, COLUMNS | {"line_total": "E"})
    assert prices(found) == [2, 4]
    assert "D2" in [problem.at.cell for problem in found.problems]
