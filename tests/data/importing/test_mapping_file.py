"""The mapping of a layout as a file: written, read back, and every mistake in it named."""

import json

import pytest

from data.importing.answers import overlaid
from data.importing.layout import BreakColumn, Layout, Mapping, OfferColumns, PriceKind, Role, TableKind
from data.importing.mapping_file import MappingFileError, columns_as_json, mapping_as_json, read_mapping
from data.problems import SourcingError
from tests.data.importing.foreign import source_of

LAYOUT = Layout("Sheet1", 3, 4, 9, {"A": "Part", "B": "Qty"})
SOURCE = source_of([["Part", "Qty", "Each", "Total", "Cur", "Note"]] * 9)
FULL = Mapping(
    {Role.PART: "A", Role.NAME: "A", Role.QUANTITY: "B", Role.PRICE: "C", Role.LINE_TOTAL: "D"},
    PriceKind.UNIT,
    (BreakColumn(10.0, "D"),),
    (OfferColumns("Acme", {Role.PRICE: "C"}, (BreakColumn(100.0, "D"),)),),
    TableKind.BOM,
    ",",
    {"B": "kg"},
    "EUR",
)


def stated(content):
    return read_mapping(json.dumps(content))


def test_that_the_nine_columns_are_always_there_and_others_where_the_table_has_them():
    columns = columns_as_json(Mapping({Role.QUANTITY: "D", Role.LINE_TOTAL: "F"}))
    assert columns == {
        "quantity": "D", "part": None, "name": None, "unit": None, "price": None, "price_kind": None,
        "supplier": None, "level": None, "currency": None, "line_total": "F",
    }  # fmt: skip


def test_that_a_mapping_that_is_written_and_read_back_is_the_same_mapping():
    found = stated(mapping_as_json(LAYOUT, FULL, {}))
    assert overlaid(SOURCE, LAYOUT, Mapping({}), found) == FULL
    assert (found.sheet, found.header_row, found.header_rows) == ("Sheet1", 3, 1)


def test_that_the_bare_columns_are_a_mapping_too():
    found = stated({"quantity": "d", "part": "B", "name": None, "header_row": 3})
    assert found.columns == {Role.QUANTITY: "D", Role.PART: "B", Role.NAME: None}
    assert found.header_row == 3


def test_that_a_number_as_quantity_is_the_quantity_of_every_row():
    assert stated({"quantity": 1}).quantity == 1.0
    assert stated({"columns": {"quantity": 2}}).quantity == 2.0


def test_that_every_wrong_key_and_value_is_named_at_once():
    with pytest.raises(MappingFileError) as refused:
        stated({"columns": {"quantty": "D", "part": "7", "price_kind": "each"}, "last_row": -1, "header_rows": 3})
    text = str(refused.value)
    assert 'columns.quantty is no key of a mapping. Did you mean "columns.quantity"?' in text
    assert 'columns.part: "7" is not a column letter such as D, or null.' in text
    assert 'price_kind: "each" is not one of "unit" and "line".' in text
    assert "last_row: -1 is not the number of a row." in text
    assert "header_rows: 3 is not 1 or 2." in text


@pytest.mark.parametrize("text", ["", "[1]", "{", "null", '{"columns": 3}', '{"offers": [{"supplier": 1}]}'])
def test_that_what_is_no_mapping_is_refused(text):
    with pytest.raises(MappingFileError):
        read_mapping(text)


def test_that_what_is_left_out_stays_as_proposed_and_null_takes_a_column_away():
    found = overlaid(SOURCE, LAYOUT, FULL, stated({"quantity": "F", "line_total": None}))
    assert found.columns == {Role.PART: "A", Role.NAME: "A", Role.QUANTITY: "F", Role.PRICE: "C"}
    assert found.breaks == FULL.breaks


def test_that_a_stated_price_column_takes_the_place_of_all_proposed_prices():
    found = overlaid(SOURCE, LAYOUT, FULL, stated({"price": "D"}))
    assert found.columns[Role.PRICE] == "D"
    assert Role.LINE_TOTAL not in found.columns
    assert (found.price_kind, found.breaks, found.offers) == (None, (), ())


def test_that_a_currency_code_is_no_column():
    found = overlaid(SOURCE, LAYOUT, Mapping({}), stated({"currency": "CNY"}))
    assert (found.currency, found.columns) == ("CNY", {})
    assert overlaid(SOURCE, LAYOUT, Mapping({}), stated({"currency": "E"})).columns == {Role.CURRENCY: "E"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"quantity": "K"}, "columns.quantity: K"),
        ({"units": {"Z": "kg"}}, "units.Z: Z"),
        ({"columns": {}, "currency": "Eurro"}, "Eurro"),
        ({"columns": {}, "units": {"B": "ton"}}, "short ton"),
        ({"columns": {"quantity": "B"}, "quantity": 1}, "Leave one out"),
    ],
)
def test_that_a_statement_that_cannot_hold_is_refused_by_name(content, said):
    with pytest.raises(SourcingError, match=said):
        overlaid(SOURCE, LAYOUT, Mapping({}), stated(content))


def test_that_a_unit_as_a_title_states_it_can_be_given_back():
    found = overlaid(SOURCE, LAYOUT, Mapping({}), stated({"columns": {}, "units": {"B": "set", "C": "Tonnes"}}))
    assert found.units == {"B": "set", "C": "t"}
