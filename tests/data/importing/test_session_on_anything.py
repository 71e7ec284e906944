"""Whatever a file holds and whatever a person states, a session answers or says why not; it never breaks."""

import datetime as dt
import json
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.excel.annotated import annotated_bytes
from data.excel.book_writer import workbook_bytes
from data.excel.cells import CellError, MissingFormulaValue
from data.importing.acceptance import gaps
from data.importing.account import account, marks_of
from data.importing.import_result import import_result
from data.importing.mapping_file import read_mapping
from data.importing.session import ReadingStatus, accepted_book, open_session, with_proposals, with_statement
from data.problems import SourcingError
from desktop.cli.foreign import Written
from desktop.cli.foreign_text import import_text
from tests.data.importing.foreign import source_of
from tests.data.importing.foreign_reading import vanished_rows

TITLES = ["Part", "Qty", "Menge", "Price", "Unit", "Supplier", "Level", "Currency", "Description", "Total", "数量", ""]
CELLS = st.one_of(
    st.none(), st.text(max_size=6), st.integers(-5, 2000), st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(), st.dates(), st.times(), st.just(dt.timedelta(days=-1)), st.just(CellError("#N/A")),
    st.just(MissingFormulaValue("A1")), st.sampled_from(["Total", "1,5", "2.1", "1.1.1", "kg", "USD", "x" * 60]),
)  # fmt: skip
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 12) | st.sampled_from(["A", "B", "zz", "kg", "EUR", "unit", "bom"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["from_quantity", "column"]), inner),
    max_leaves=4,
)
KEYS = [
    "quantity", "part", "name", "unit", "price", "price_kind", "supplier", "level", "currency", "parent", "breaks",
    "offers", "sheet", "header_row", "header_rows", "first_row", "last_row", "kind", "decimal_sign", "units", "answers",
]  # fmt: skip
FEW = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MANY = settings(max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def use(session):
    """Everything that a person can see of a session or take away; no row with something in it vanishes."""
    if session.layout is not None and session.reading is not None:
        assert vanished_rows(session.source, session.layout, session.reading) == []
    json.dumps(import_result(session), allow_nan=False, default=None)
    annotated_bytes(session.source, marks_of(session))
    if session.status is not ReadingStatus.READ:
        assert import_text(session, Written(), None)
        return
    book = accepted_book(session, builds=1.0)
    missing = gaps(book)
    assert import_text(session, Written(book, missing), None)
    with suppress(SourcingError):  # a text with half a character cannot be saved
        workbook_bytes(book, "x", account(session, missing))


def a_table(titles, rows):
    return source_of([titles, *rows])


def read_anything(titles, rows):
    session = open_session(a_table(titles, rows))
    use(session)
    use(with_proposals(session))


def state_anything(titles, rows, statement):
    session = open_session(a_table(titles, rows))
    with suppress(SourcingError):
        use(with_statement(session, read_mapping(json.dumps(statement))))


@FEW
@given(st.lists(st.sampled_from(TITLES), min_size=2, max_size=6, unique=True), ROWS)
def test_that_any_cells_are_read_asked_about_or_refused(titles, rows):
    read_anything(titles, rows)


@FEW
@given(
    st.lists(st.sampled_from(TITLES), min_size=2, max_size=6, unique=True),
    ROWS,
    st.dictionaries(st.sampled_from(KEYS), JSON),
)
def test_that_any_statement_is_used_or_refused_in_words(titles, rows, statement):
    state_anything(titles, rows, statement)


@pytest.mark.long
@MANY
@given(st.lists(st.sampled_from(TITLES), min_size=2, max_size=6, unique=True), ROWS)
def test_that_any_cells_are_read_asked_about_or_refused_in_many_cases(titles, rows):
    read_anything(titles, rows)


@pytest.mark.long
@MANY
@given(
    st.lists(st.sampled_from(TITLES), min_size=2, max_size=6, unique=True),
    ROWS,
    st.dictionaries(st.sampled_from(KEYS), JSON),
)
def test_that_any_statement_is_used_or_refused_in_words_in_many_cases(titles, rows, statement):
    state_anything(titles, rows, statement)
