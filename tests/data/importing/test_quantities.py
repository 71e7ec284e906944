import pytest

from data.excel.source import SheetLooks
from data.importing.unit_words import read_unit_word
from tests.data.importing.sources import codes, read, read_cells

UNITS = {"part": "A", "quantity": "B", "unit": "C"}


WORDS = {
    "pcs": "pcs Stk St. Stck ea EA Nos pièce unité ud. pz peça szt. шт шт. 个 件 套 本 台 個 set roll pair",
    "m": "m M lfm пог.м",
    "mm": "mm",
    "kg": "kg кг KGM",
    "g": "g г",
    "l": "l Ltr",
    "m2": "m²",
    "dozen": "dozen Dutzend",
    "ft": "ft",
    "in": '"',
    "t": "t",
}


@pytest.mark.parametrize("symbol", WORDS)
def test_that_units_are_known_in_many_languages(symbol):
    assert {read_unit_word(word).symbol for word in WORDS[symbol].split()} == {symbol}


def test_that_a_set_and_a_pair_are_counted_as_one_with_a_note():
    reading = read([["Part", "Qty", "Unit"], ["a", 2, "set"], ["b", 1, "pair"]], UNITS)
    assert [(line.quantity, line.unit) for line in reading.lines] == [(2.0, "pcs"), (1.0, "pcs")]
    assert codes(reading) == ["unit-note", "unit-note"]


def test_that_an_unknown_unit_keeps_the_row_and_is_told():
    reading = read([["Part", "Qty", "Unit"], ["a", 2, "blorps"], ["b", 1, "kgg"]], UNITS)
    assert [(line.quantity, line.unit) for line in reading.lines] == [(2.0, ""), (1.0, "")]
    assert codes(reading) == ["unknown-unit", "unknown-unit"]
    assert reading.problems[1].hint == "Did you mean kg?"


def test_that_to_is_asked_about_as_tonne_and_troy_ounce_and_never_read():
    of_title = read([["Part", "Menge (to)"], ["a", 2]], {"part": "A", "quantity": "B"}, units={"B": "to"})
    of_column = read([["Part", "Menge", "ME"], ["a", 2, "to"]], UNITS)
    for reading in (of_title, of_column):
        assert [line.unit for line in reading.lines] == [""]
        assert [problem.hint for problem in reading.problems] == ["Did you mean t or troy oz?"]


def test_that_the_unit_beside_the_quantity_goes_before_column_and_title():
    rows = [["Part", "Length (m)", "Unit"], ["a", "2 kg", "pcs"], ["b", 1, "pcs"], ["c", 1, None]]
    reading = read(rows, UNITS, units={"B": "m"})
    assert [line.unit for line in reading.lines] == ["kg", "pcs", "m"]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("2 or 3", "not-one-number"),
        ("as required", "no-number"),
        (-1, "negative-quantity"),
        ("50 %", "percentage"),
        ("1/2", "not-one-number"),
    ],
)
def test_that_a_text_that_is_no_single_quantity_is_a_problem_with_its_cell(cell, code):
    reading = read_cells([1, cell, 2])
    assert [line.row for line in reading.lines] == [2, 4]
    (problem,) = reading.problems
    assert (problem.code, problem.at.cell) == (code, "B3")
    assert [other.row for other in reading.others] == [3]


def test_that_an_estimate_is_read_with_a_warning():
    reading = read_cells(["~5"])
    assert [line.quantity for line in reading.lines] == [5.0]
    assert codes(reading) == ["estimate"]


def test_that_scrap_is_a_fraction_in_every_spelling():
    rows = [["Part", "Qty", "Scrap"], ["a", 1, "5 %"], ["b", 1, 0.05], ["c", 1, "0,05"], ["d", 1, None], ["e", 1, "x%"]]
    reading = read(rows, {"part": "A", "quantity": "B", "scrap": "C"})
    assert [line.scrap for line in reading.lines] == [0.05, 0.05, 0.05, 0.0, 0.0]
    assert codes(reading) == ["no-scrap"]
    percent = read([["Part", "Qty", "Scrap %"], ["a", 1, 5]], {"part": "A", "quantity": "B", "scrap": "C"})
    assert percent.lines[0].scrap == 0.05


def test_that_a_number_format_may_hold_the_unit():
    looks = SheetLooks(formats={2: ((3, 3, '0.0" kg"'),)})
    reading = read([["Part", "Qty"], ["a", 2], ["b", 0.5]], {"part": "A", "quantity": "B"}, looks=looks)
    assert [line.unit for line in reading.lines] == ["", "kg"]


def test_that_an_item_marked_as_not_fitted_is_read_with_a_warning():
    reading = read([["Part", "Qty", "Fit"], ["a", 2, None], ["b", 1, "DNP"]], {"part": "A", "quantity": "B"})
    assert len(reading.lines) == 2
    assert codes(reading) == ["not-fitted"]


def test_that_a_letter_before_a_number_is_a_designation_and_no_unit():
    # "Bolt, M6,4" without quotation marks puts M6 into the column of quantities: not six metres.
    found = read_cells(["M6", "kg 5"])
    assert [line.quantity for line in found.lines] == [5]
    assert found.problems[0].message == 'quantity "M6" looks like a designation.'
