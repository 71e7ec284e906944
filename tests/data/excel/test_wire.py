"""Cells on their way between two processes."""

import datetime as dt
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.excel import wire
from data.excel.cells import CellError, MissingFormulaValue, SheetCells

CELLS = st.one_of(
    st.none(),
    st.text(min_size=1),
    st.booleans(),
    st.integers(-(2**53) + 1, 2**53 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.builds(CellError, st.text()),
    st.builds(MissingFormulaValue, st.text()),
)


def sheets(height):
    columns = st.lists(st.lists(CELLS, min_size=height, max_size=height), max_size=4).map(tuple)
    numbers = st.integers(1, 1_000_000)
    return st.builds(SheetCells, st.text(), st.booleans(), numbers, numbers, columns)


def travelled(*sent):
    return wire.decode(wire.HEADER + b"".join(map(wire.encode, sent)) + wire.END)


@settings(deadline=None)
@given(st.lists(st.integers(0, 5).flatmap(sheets), max_size=3))
def test_that_every_cell_arrives_as_it_was_sent(sent):
    arrived = travelled(*sent)
    assert arrived == sent
    for sheet, other in zip(arrived, sent, strict=True):
        for column, expected in zip(sheet.columns, other.columns, strict=True):
            for cell, original in zip(column, expected, strict=True):
                whole = isinstance(original, float) and original.is_integer() and abs(original) < 2**53
                assert type(cell) is (int if whole else type(original))


def test_that_empty_texts_arrive_blank_and_numbers_that_are_none_as_errors():
    sent = SheetCells("S", True, 1, 1, (["", 1.5, math.nan, math.inf, -math.inf],))
    assert travelled(sent)[0].columns == ([None, 1.5, CellError("nan"), CellError("inf"), CellError("-inf")],)


def test_that_a_long_column_arrives_as_it_was_sent_wherever_its_kinds_change():
    height = 3 * 4_096 + 7
    titled = ["Price", *(number / 4 for number in range(height - 1))]
    whole_then_huge = [*range(5_000), *[2.0**60] * (height - 5_000)]
    sparse = [None] * height
    sparse[4_096] = sparse[-1] = CellError("#N/A")
    flags = [True] * 4_096 + [False] * 4_096 + ["yes"] * (height - 8_192)
    sent = SheetCells("S", True, 1, 1, (titled, whole_then_huge, sparse, flags))
    arrived = travelled(sent)[0]
    assert arrived == sent
    assert {type(cell) for cell in arrived.columns[1]} == {int, float}


def test_that_texts_which_repeat_only_after_many_that_do_not_arrive_too():
    texts = [f"P-{number}" for number in range(9_000)] + ["P-1", "P-8999", "é\0\ud800"] * 1_000
    assert travelled(SheetCells("S", True, 1, 1, (texts,)))[0].columns == (texts,)


def test_that_finite_numbers_whose_sum_is_not_finite_arrive():
    numbers = [1e308, 1e308, 0.5]
    assert travelled(SheetCells("S", True, 1, 1, (numbers,)))[0].columns == (numbers,)


@settings(deadline=None)
@given(st.data())
def test_that_a_stream_that_was_changed_is_an_error_or_cells(data):
    moment = dt.datetime(2027, 4, 1)  # noqa: DTZ001 - a cell has no time zone
    sent = SheetCells("S", True, 1, 1, (["a", 1.5, True], [None, moment, CellError("#N/A")]))
    stream = bytearray(wire.HEADER + wire.encode(sent) + wire.END)
    for _ in range(data.draw(st.integers(1, 3))):
        stream[data.draw(st.integers(0, len(stream) - 1))] = data.draw(st.integers(0, 255))
    try:
        arrived = wire.decode(bytes(stream))
    except ValueError:
        return
    assert all(isinstance(sheet, SheetCells) for sheet in arrived)


@pytest.mark.parametrize("cut", range(0, 90, 7))
def test_that_a_stream_cut_off_is_an_error(cut):
    stream = wire.HEADER + wire.encode(SheetCells("S", True, 1, 1, (["a", 1.5],))) + wire.END
    with pytest.raises(ValueError, match="the stream"):
        wire.decode(stream[: len(stream) - 1 - cut])
