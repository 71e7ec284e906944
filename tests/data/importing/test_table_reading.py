import datetime as dt
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.excel.cells import CellError, MissingFormulaValue
from data.excel.source import SheetLooks
from data.importing.layout import Role, TableKind
from data.importing.lines import RowKind
from data.importing.table_cells import cleaned
from tests.data.importing.sources import codes, read

BOTH = {"part": "A", "quantity": "B"}


def kinds(reading):
    return {other.row: other.kind for other in reading.others}


def test_that_a_row_with_item_and_quantity_is_a_line():
    reading = read([["Part", "Qty"], ["magnet", 4], ["screw", 2.5]], BOTH)
    assert [(line.row, line.item, line.quantity) for line in reading.lines] == [(2, "magnet", 4.0), (3, "screw", 2.5)]
    assert reading.others == ()
    assert reading.problems == ()


def test_that_numbers_are_identifiers_in_the_column_of_parts():
    looks = SheetLooks(formats={1: ((2, 2, "0000"),)})
    reading = read([["Part", "Qty"], [7, 1], [12.0, 1], ["007", 1]], BOTH, looks=looks)
    assert [line.item for line in reading.lines] == ["0007", "12", "007"]


def test_that_headings_name_the_section_of_the_lines_below():
    rows = [
        ["Part", "Qty", "Note"],
        ["Electronics", None],
        ["chip", 1],
        [None, None],
        ["Screws", None],
        ["M3", 8, "steel"],
    ]
    reading = read(rows, BOTH)
    assert [(line.item, line.section) for line in reading.lines] == [("chip", "Electronics"), ("M3", "Screws")]
    assert kinds(reading) == {2: RowKind.SECTION, 5: RowKind.SECTION}


def test_that_a_heading_may_stand_in_the_column_of_quantities():
    reading = read(
        [["Qty", "Part"], [1, "chip"], [None], ["Elektronik", None], [2, "coil"]], {"quantity": "A", "part": "B"}
    )
    assert [line.section for line in reading.lines] == ["", "Elektronik"]
    assert reading.problems == ()


def test_that_an_item_that_lacks_its_quantity_is_reported_and_never_one():
    reading = read([["Part", "Qty", "Price"], ["chip", 1, 2], ["coil", None, 3], ["cap", 2, 1]], BOTH | {"price": "C"})
    assert [line.item for line in reading.lines] == ["chip", "cap"]
    assert kinds(reading) == {3: RowKind.PROBLEM}
    assert "row-not-read" in codes(reading)


@pytest.mark.parametrize(
    "label", ["Total", "Summe:", "Gesamt", "Total général", "Suma", "Totale", "Итого", "合计", "合計"]
)
def test_that_a_total_is_no_item_in_any_language(label):
    reading = read([["Part", "Qty"], ["chip", 1], ["coil", 3], [label, 4]], BOTH)
    assert len(reading.lines) == 2
    assert kinds(reading) == {4: RowKind.TOTAL}
    assert reading.totals.quantity == 4.0
    assert reading.problems == ()


def test_that_a_name_that_only_begins_like_a_total_is_an_item():
    reading = read([["Part", "Qty"], ["Total station", 1], ["Summer 12V", 2], ["Sum gate", 1]], BOTH)
    assert len(reading.lines) == 3


def test_that_a_total_that_differs_from_the_sum_is_told_with_both_numbers():
    reading = read([["Part", "Qty"], ["chip", 1], ["coil", 3], ["Total", 5]], BOTH)
    (problem,) = reading.problems
    assert problem.code == "total-differs"
    assert "states 5 as the total" in problem.message
    assert "add up to 4" in problem.message


def test_that_a_sum_over_rows_of_one_item_is_a_subtotal_whose_price_is_theirs():
    rows = [
        ["Part", "Board", "Qty", "Price"],
        ["nut", "X", 2],
        ["nut", "Y", 3],
        [None, None, 5, 0.1],
        ["cap", "X", 1, 0.5],
    ]
    reading = read(rows, {"part": "A", "quantity": "C", "price": "D"})
    assert [(line.item, line.quantity) for line in reading.lines] == [("nut", 2.0), ("nut", 3.0), ("cap", 1.0)]
    assert [line.prices[0].unit_price for line in reading.lines] == [0.1, 0.1, 0.5]
    assert kinds(reading) == {4: RowKind.SUBTOTAL}


def test_that_a_quantity_without_an_item_that_is_no_sum_is_reported():
    reading = read([["Part", "Qty"], ["nut", 2], ["cap", 3], [None, 7], ["bolt", 1]], BOTH)
    assert kinds(reading) == {4: RowKind.PROBLEM}


def test_that_repeated_titles_are_recognised():
    reading = read([["Part", "Qty"], ["nut", 2], ["Part", "Qty"], ["cap", 3]], BOTH)
    assert kinds(reading) == {3: RowKind.REPEATED_TITLES}
    assert reading.problems == ()


def test_that_a_quantity_of_zero_is_a_line_with_a_warning():
    reading = read([["Part", "Qty"], ["nut", 0], ["cap", 3]], BOTH)
    assert [line.quantity for line in reading.lines] == [0.0, 3.0]
    assert codes(reading) == ["zero-quantity"]


def test_that_an_alternative_is_read_with_a_warning():
    reading = read([["Part", "Qty"], ["nut", 1], ["or: wing nut", 1]], BOTH)
    assert len(reading.lines) == 2
    assert codes(reading) == ["alternative"]


def test_that_rows_of_one_item_add_up_and_say_so():
    reading = read([["Part", "Qty"], ["nut", 1], ["cap", 1], ["nut", 4]], BOTH)
    (problem,) = reading.problems
    assert problem.message == '"nut" stands in rows 2 and 4; the quantities add up to 5.'


def test_that_one_name_with_several_descriptions_is_several_items():
    rows = [["Part", "What", "Qty"], ["Plug", "male", 1], ["Plug", "female", 2]]
    reading = read(rows, {"name": "A", "description": "B", "quantity": "C"})
    assert [line.item for line in reading.lines] == ["Plug, male", "Plug, female"]


CELLS = st.one_of(
    st.none(),
    st.integers(),
    st.floats(),
    st.text(max_size=6),
    st.booleans(),
    st.dates(),
    st.times(),
    st.just(CellError("#REF!")),
    st.just(MissingFormulaValue("A1")),
    st.sampled_from(["Total", "Part", "Qty", "1.2", "2 or 3", "½", "5 kg", "€ 3", "٣", "..2", "¥5", "3 weeks", "or X"]),
)
ROWS = st.lists(st.lists(CELLS, min_size=6, max_size=6), min_size=1, max_size=6)
LETTERS = st.dictionaries(
    st.sampled_from([role.value for role in Role]), st.sampled_from("ABCDEFG"), min_size=1, max_size=8
)


@settings(max_examples=100, deadline=None)
@given(ROWS, LETTERS, st.sampled_from(list(TableKind)))
def test_that_whatever_the_cells_hold_every_row_is_a_line_or_named(rows, letters, kind):
    reading = read([["Pos", "Part", "Qty", "Price", "Total", "Lead time"], *rows], letters, kind=kind)
    told = sorted([line.row for line in reading.lines] + [other.row for other in reading.others])
    held = [number for number, row in enumerate(rows, start=2) if any(cleaned(cell) is not None for cell in row)]
    assert told == held
    assert all(math.isfinite(line.quantity) and line.quantity >= 0.0 for line in reading.lines)
    assert all(math.isfinite(price.unit_price) for line in reading.lines for price in line.prices)


def test_that_dates_errors_and_formulas_without_value_are_named_and_no_quantities():
    cells = [dt.date(2027, 1, 2), CellError("#N/A"), MissingFormulaValue("B1*2"), True]
    reading = read([["Part", "Qty"], *[[f"p{number}", cell] for number, cell in enumerate(cells)]], BOTH)
    assert reading.lines == ()
    assert codes(reading) == ["date-for-number", "error-cell", "formula-without-value", "not-a-number"]
    assert "turn 2.1 or 1/2 into a date" in reading.problems[0].hint


def test_that_a_quantity_merged_over_several_items_is_not_repeated():
    looks = SheetLooks(merged=((2, 2, 3, 2),))
    reading = read([["Part", "Qty"], ["nut", 2], ["bolt", None], ["cap", 1]], BOTH, looks=looks)
    assert [line.item for line in reading.lines] == ["nut", "cap"]
    assert reading.others[0].reason == '"bolt" shares the merged quantity of a row above.'


def test_that_an_item_merged_over_several_rows_is_the_item_of_each():
    looks = SheetLooks(merged=((2, 1, 3, 1),))
    reading = read([["Part", "Qty", "Board"], ["nut", 2, "X"], [None, 3, "Y"]], BOTH, looks=looks)
    assert [(line.item, line.quantity) for line in reading.lines] == [("nut", 2.0), ("nut", 3.0)]


def test_that_a_row_of_sums_with_a_part_number_but_no_name_is_no_item():
    rows = [["Name", "No.", "Qty"], ["nut", None, 2], ["nut", None, 3], [None, "N-7", 5], ["cap", "C-1", 1]]
    reading = read(rows, {"name": "A", "part": "B", "quantity": "C"})
    assert [line.item for line in reading.lines] == ["nut", "nut", "C-1"]
    assert kinds(reading) == {4: RowKind.SUBTOTAL}


def test_that_a_hidden_row_is_read_with_a_warning():
    reading = read([["Part", "Qty"], ["nut", 2], ["bolt", 1]], BOTH, looks=SheetLooks(hidden_rows=frozenset({3})))
    assert len(reading.lines) == 2
    assert [(problem.code, problem.at.row) for problem in reading.problems] == [("hidden-row", 3)]
