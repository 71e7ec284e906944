"""Prices in several columns: of larger quantities, and of distributors side by side."""

import pytest

from data.importing.layout import PriceKind, TableKind
from data.importing.price_columns import break_quantity
from data.importing.session import open_session
from data.importing.title_units import title_currency, title_unit
from tests.data.importing.foreign import source_of
from tests.foreign_sheets import read, table

ROWS = (["Relay", 5, 1.0, 0.9, 0.8], ["Fuse", 2, 2.0, 1.8, 1.5], ["Coil", 7, 3.1, 3.0, 2.4])


@pytest.mark.parametrize(
    "titles",
    [
        "Part|Qty|1+|10+|100+",
        "Part|Qty|Price 1+|Price 10+|Price 100+",
        "Part|Qty|1-9|10-99|100-999",
        "Part|Qty|1 pcs|10 pcs|100 pcs",
        "Part|Qty|Unit price|Price for 10|Price for 100",
        "Teil|Menge|Preis|Preis ab 10|Preis ab 100",
        "Pièce|Qté|Prix unitaire|Prix à partir de 10|Prix à partir de 100",
        "Pieza|Cantidad|Precio|Precio desde 10|Precio desde 100",
        "Деталь|Кол-во|Цена|Цена от 10|Цена от 100",
        "品名|数量|单价(1+)|单价(10+)|单价(100+)",
        "Part|Qty|Price @ 1|Price @ 10|Price @ 100",
        "Part|Qty|1|10|100",
    ],
)
def test_that_price_breaks_are_known_by_their_titles(titles):
    mapping = read(table(titles, *ROWS))[1]
    assert [(entry.from_quantity, entry.column) for entry in mapping.breaks] == [(1, "C"), (10, "D"), (100, "E")]
    assert mapping.columns["price"] == "C"


@pytest.mark.parametrize(
    ("title", "quantity"),
    [
        ("100+", 100),
        ("1k+", 1000),
        ("1,000 pcs", 1000),
        (">= 50", 50),
        ("ab 25 Stk", 25),
        ("10-99", 10),
        ("500个", 500),
    ],
)
def test_that_the_quantity_of_a_break_is_read_from_its_title(title, quantity):
    assert break_quantity(title) == quantity


@pytest.mark.parametrize(
    "title", ["Price", "Total Price", "M3x10", "Price @ Price for 10", "2024 price", "10 % off", ""]
)
def test_that_other_titles_are_no_breaks(title):
    assert break_quantity(title) is None


def test_that_numbered_prices_of_suppliers_are_no_breaks():
    rows = (["Relay", 5, "Alpha", 1.0, "Beta", 0.9], ["Fuse", 2, "Alpha", 2.0, "Gamma", 1.8])
    mapping = read(table("Part|Qty|Supplier 1|Price 1|Supplier 2|Price 2", *rows))[1]
    assert mapping.breaks == ()
    assert [(offer.columns["supplier"], offer.columns["price"]) for offer in mapping.offers] == [("C", "D"), ("E", "F")]


def test_that_suppliers_whose_columns_repeat_stand_side_by_side():
    rows = (["Relay", 5, "Alpha", 1.0, "Beta", 0.9], ["Fuse", 2, "Alpha", 2.0, "Gamma", 1.8])
    mapping = read(table("Part|Qty|Supplier|Price|Supplier|Price", *rows))[1]
    assert [(offer.columns["supplier"], offer.columns["price"]) for offer in mapping.offers] == [("C", "D"), ("E", "F")]


def test_that_names_of_distributors_in_titles_make_offers():
    rows = (["Relay", "G5-1", 5, "653-G5", 1.0, "Z-ND", 0.9], ["Fuse", "F-2", 2, "576-F", 2.0, "F-ND", 1.8])
    mapping = read(table("Name|MPN|Qty|Mouser PN|Mouser Price|Digikey PN|Digikey Price", *rows))[1]
    assert mapping.columns["part"] == "B"
    assert [(offer.supplier, offer.columns["price"], offer.columns["part"]) for offer in mapping.offers] == [
        ("Mouser", "E", "D"),
        ("Digikey", "G", "F"),
    ]


def test_that_prices_of_named_bidders_are_offers():
    mapping = read(table("Teil|Menge|Preis Müller|Preis Schmidt|Preis Weber", *ROWS))[1]
    assert [offer.supplier for offer in mapping.offers] == ["Müller", "Schmidt", "Weber"]


@pytest.mark.parametrize(
    "titles", ["Part|Qty|Price|List price|Target price", "Part|Qty|Unit price|Old price|Best price"]
)
def test_that_other_prices_of_the_same_supplier_are_no_offers(titles):
    mapping = read(table(titles, *ROWS))[1]
    assert mapping.offers == ()
    assert mapping.columns["price"] == "C"


def test_that_prices_in_two_currencies_are_asked_about():
    rows = (["Relay", 5, 1.0, 1.1], ["Fuse", 2, 2.0, 2.2])
    _, mapping, questions = read(table("Part|Qty|Price EUR|Price USD", *rows))
    assert questions == ["which-price"]
    assert mapping.currency == "EUR"


def test_that_a_total_beside_a_price_is_known_by_arithmetic():
    rows = (["Relay", 5, 1.5, 7.5], ["Fuse", 2, 2.0, 4.0], ["Coil", 3, 4.0, 12.0])
    mapping = read(table("Part|Qty|Cost|Costs", *rows))[1]
    assert (mapping.columns["price"], mapping.columns["line_total"]) == ("C", "D")


def test_that_a_total_without_a_price_is_the_price_of_the_row():
    mapping = read(table("Part|Qty|Total price", ["Relay", 5, 7.5], ["Fuse", 2, 4.0]))[1]
    assert (mapping.columns["price"], mapping.price_kind) == ("C", PriceKind.LINE)


def test_that_prices_with_a_minimum_order_and_no_quantities_are_a_quotation():
    rows = (["P-1", 100, 1.0, 0.9, "3 weeks"], ["P-2", 50, 2.0, 1.8, "4 weeks"])
    _, mapping, questions = read(table("Part Number|MOQ|1+|100+|Lead time", *rows))
    assert mapping.kind is TableKind.QUOTATION
    assert questions == ["quotation-or-bom"]


@pytest.mark.parametrize(
    ("title", "unit"),
    [("Qty [pcs]", "pcs"), ("Menge (kg)", "kg"), ("Preis €/kg", "kg"), ("Price per kg", "kg"), ("Кол-во, шт", "шт"),
     ("Menge kg", "kg"), ("Bedarf m²", "m2"), ("Qty in", ""), ("ab 500 kg", ""), ("Menge (to)", "to"),
     ("Preis EUR/to", "to"), ("Cost (Part/Gram)", ""), ("Unit Price (USD)", ""), ("Qty", ""), ("Preis CM", ""),
     ("Qty MM", ""), ("Qty Lbs", "lb"), ("Menge Kgs", "kg"), ("Menge M2", "m2"), ("Fläche M²", "m2")],
)  # fmt: skip
def test_that_units_in_titles_are_found(title, unit):
    assert title_unit(title) == unit


@pytest.mark.parametrize(
    ("title", "units"),
    [("Menge kg", {"B": "kg"}), ("Qty per kg", {}), ("Menge (pro kg)", {}), ("Menge je m2", {}),
     ("Menge (g) je Gerät", {"B": "g"}), ("Bedarf (t) pro Jahr", {"B": "t"}), ("Qty [g] per unit", {"B": "g"}),
     ("Verbrauch kg pro Jahr", {"B": "kg"})],
)  # fmt: skip
def test_that_a_quantity_for_each_kilogram_is_not_measured_in_kilograms_but_in_what_its_title_states(title, units):
    assert read(table(f"Teil|{title}|Preis", ["Mutter", 4, 3.2], ["Ring", 5, 6], ["Stift", 2, 1]))[1].units == units


@pytest.mark.parametrize(
    ("title", "currency"),
    [("Unit Price (USD)", "USD"), ("Preis in EUR", "EUR"), ("Price €", "EUR"), ("Цена, руб.", "RUB"),
     ("单价(元)", "CNY"),
     ("Price ($)", "USD"), ("Price (US$)", "USD"), ("PRICE FOR ALL", ""), ("Price", "")],
)  # fmt: skip
def test_that_currencies_in_titles_are_found(title, currency):
    assert title_currency(title) == currency


def test_that_a_price_of_a_hundred_is_no_price_from_a_hundred_on():
    mapping = read(table("Teil|Menge|Preis per 100 Stk|Gesamt", ["Mutter", 400, 3.2, 12.8], ["Ring", 50, 6, 3]))[1]
    assert (mapping.columns["price"], mapping.breaks) == ("C", ())


def test_that_a_column_of_price_units_is_neither_a_price_nor_a_quantity():
    rows = (
        ["70-01", "Kugel", 2, "ST", 45, 1, 90],
        ["70-02", "Niet", 300, "ST", 2, 100, 6],
        ["70-03", "Stift", 5, "ST", 8, 1, 40],
    )
    mapping = read(table("Material|Kurztext|Menge|ME|Nettopreis|PE|Nettowert", *rows))[1]
    assert {role: mapping.columns[role] for role in ("quantity", "price", "line_total")} == {
        "quantity": "C",
        "price": "E",
        "line_total": "G",
    }
    assert "F" not in mapping.columns.values()


def test_that_of_prices_in_two_currencies_the_one_that_the_totals_are_reckoned_with_is_proposed():
    rows = [["Part", "Qty", "Unit price USD", "Unit price EUR", "Total EUR"]]
    rows += [["A-1", 4, 10.0, 9.0, 36.0], ["A-2", 8, 5.0, 4.5, 36.0], ["A-3", 2, 3.0, 2.7, 5.4]]
    session = open_session(source_of(rows))
    assert [question.code for question in session.questions] == ["which-price"]
    assert [line.prices[0].unit_price for line in session.reading.lines] == [9.0, 4.5, 2.7]
    assert {price.currency for line in session.reading.lines for price in line.prices} == {"EUR"}
