"""Whatever stands in the cells of a foreign file, a table is found or refused in a sentence."""

import datetime as dt

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.excel.cells import CellError, MissingFormulaValue, column_letter
from data.excel.source import SheetLooks, SourceFile
from data.importing.find_table import find_layouts, layout_at, which_table, why_no_table
from data.importing.map_columns import propose_mapping
from tests.foreign_sheets import sheet

WORDS = (
    "Part", "Qty", "Menge", "Price", "数量", "品番", "Preis ab 100", "10+", "1-9",
    "Mouser price", "Supplier", "Total", "#",
    "Item", "Level", "Unit", "kg", "Ü", "€", "1.1", "1.10", "R1, R2", "https://a.b/c", "2 or 3",
    "1e400", "½", "\x00", " ",
    "Supplier 1", "Price 1", "Supplier 2", "Price 2", "(", "[kg", "/", "Price / kg", "MOQ", "合计", "P-100", "4",
)  # fmt: skip
CELLS = st.one_of(
    st.none(),
    st.sampled_from(WORDS),
    st.text(max_size=12),
    st.integers(),
    st.floats(allow_nan=True, allow_infinity=True),
    st.booleans(),
    st.just(dt.date(2024, 2, 1)),
    st.just(dt.datetime(2024, 2, 1, 3)),  # noqa: DTZ001 - a spreadsheet knows no zone
    st.just(dt.time(3, 4)),
    st.just(dt.timedelta(hours=30)),
    st.just(CellError("#N/A")),
    st.just(MissingFormulaValue("A1*2")),
)
ROWS = st.lists(st.lists(CELLS, max_size=8), max_size=9)
MERGED = st.lists(st.tuples(*[st.integers(1, 8)] * 4).map(lambda m: (m[0], m[1], m[0] + m[2], m[1] + m[3])), max_size=2)


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(ROWS, MERGED, st.integers(1, 3), st.integers(1, 3), st.booleans()), max_size=2))
def test_that_any_cells_give_layouts_inside_the_sheet_or_a_reason(sheets):
    file = SourceFile(
        "any.xlsx",
        tuple(
            sheet(rows, f"S{n}", visible=seen, first_row=row, first_column=column, looks=SheetLooks(tuple(merged)))
            for n, (rows, merged, row, column, seen) in enumerate(sheets)
        ),
    )
    layouts = find_layouts(file)
    assert layouts or why_no_table(file).reason
    for layout in layouts:
        mapping, _ = propose_mapping(file, layout)
        assert layout.header_row < layout.first_row <= layout.last_row
        assert set(mapping.columns.values()) <= set(layout.titles)
    which_table(file)


@settings(max_examples=30, deadline=None)
@given(ROWS, st.integers(0, 12), st.integers(1, 2))
def test_that_any_row_may_be_stated_as_the_titles(rows, header_row, count):
    stated = sheet(rows)
    layout = layout_at(stated, header_row, count)
    propose_mapping(SourceFile("any.xlsx", (stated,)), layout)
    assert set(layout.titles) <= {column_letter(number) for number in range(1, 9)}
