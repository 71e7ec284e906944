"""A reading session: a foreign file from its sheets to rows that a person accepts.

A session is data. Every correction gives a new session in which everything that depends on it was read again, so the
window and the command line do the same, and a step back is the session before.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from data.book import Book
from data.edits import ChangeSet
from data.excel.source import SourceFile
from data.importing.acceptance import additions, new_book
from data.importing.answers import (
    NO_QUANTITY,
    OTHER_PRICE_KIND,
    PRICE_KIND,
    WHICH_TABLE,
    answered,
    has_proposal,
    names_items,
    overlaid,
    states,
)
from data.importing.book_rows import BookRows, book_rows
from data.importing.find_table import find_layouts, which_table, why_no_table
from data.importing.idle_statements import idle_statements, without_idle
from data.importing.layout import Layout, Mapping, PriceKind, Question, Role, TableKind
from data.importing.lines import TableReading
from data.importing.map_columns import propose_mapping
from data.importing.mapping_file import StatedMapping
from data.importing.price_kind import price_kind_of
from data.importing.product import Product, product_of
from data.importing.session_notes import other_tables
from data.importing.stated_layout import stated_layout
from data.importing.table_reading import read_table
from data.problems import CellRef, Problem, Severity, SourcingError
from data.reading.findings import listed


class ReadingStatus(StrEnum):
    """How far a session is: ``read`` can be accepted, ``questions`` wants answers, ``refused`` has nothing to read."""

    READ = "read"
    QUESTIONS = "questions"
    REFUSED = "refused"


@dataclass(frozen=True)
class ReadingSession:
    """A foreign file on its way into a book.

    Attributes:
        source: the file.
        layouts: where tables may stand, best first.
        layout: where the table is read; None where there is none.
        table: the question which of several tables is read; None where there is one, or it was chosen.
        proposed: what the program takes its columns for.
        mapping: what they mean: what is proposed, with what is stated in its place.
        asked: what the columns leave open.
        reading: what was read with this layout and mapping; None without a layout.
        reason: why there is nothing to read, one sentence; empty where there is.
        stated: what a person stated of the mapping.
        product: the product as a person names it; empty: by the file.
        remembered: whether the mapping is the one that was accepted for this layout before.
        notes: what is to be said beside the problems of the rows.
    """

    source: SourceFile
    layouts: tuple[Layout, ...] = ()
    layout: Layout | None = None
    table: Question | None = None
    proposed: Mapping = field(default_factory=lambda: Mapping({}))
    mapping: Mapping = field(default_factory=lambda: Mapping({}))
    asked: tuple[Question, ...] = ()
    reading: TableReading | None = None
    reason: str = ""
    stated: StatedMapping = field(default_factory=StatedMapping)
    product: str = ""
    remembered: bool = False
    notes: tuple[Problem, ...] = ()

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What is still open: what no person answered or stated."""
        told = (
            *((self.table,) if self.table is not None else ()),
            *self.asked,
            *(self.reading.questions if self.reading is not None else ()),
        )
        return tuple(question for question in dict.fromkeys(told) if not states(self.stated, question))

    @property
    def status(self) -> ReadingStatus:
        """How far the session is."""
        if self.layout is None or self.reading is None:
            return ReadingStatus.REFUSED
        if self.questions:
            return ReadingStatus.QUESTIONS
        return ReadingStatus.READ if self.reading.lines else ReadingStatus.REFUSED

    @property
    def why_refused(self) -> str:
        """Why there is nothing to read, one sentence; empty where there is."""
        if self.status is not ReadingStatus.REFUSED:
            return ""
        return self.reason or "No row of the table has an item and a quantity that can be read."

    @cached_property
    def rows(self) -> BookRows:
        """The rows of a book that the reading gives.

        Raises:
            SourcingError: there is no table.
        """
        if self.layout is None or self.reading is None:
            raise SourcingError(f"{self.source.name}: {self.why_refused}")
        return book_rows(self.source.name, self.layout, self.mapping, self.reading, self.named_product)

    @cached_property
    def named_product(self) -> Product:
        """The parent of what stands at the top of the list, and where its name is from.

        Raises:
            SourcingError: there is no table.
        """
        if self.layout is None or self.reading is None:
            raise SourcingError(f"{self.source.name}: {self.why_refused}")
        return product_of(self.source, self.layout, self.reading.lines, self.product)


def open_session(source: SourceFile, remembered: StatedMapping | None = None) -> ReadingSession:
    """The session of a file as the program proposes to read it.

    Args:
        source: the file.
        remembered: the mapping that was accepted for this layout before.
    """
    layouts = find_layouts(source)
    if not layouts:
        return ReadingSession(source, reason=why_no_table(source).reason)
    session = _mapped(ReadingSession(source, layouts, layouts[0], which_table(source)))
    return session if remembered is None else recalled(session, remembered)


def with_statement(session: ReadingSession, stated: StatedMapping) -> ReadingSession:
    """The session with what a person states; what is not stated stays as the program proposes it.

    Raises:
        SourcingError: a sheet, row or column that is stated is not there.
    """
    places = (stated.sheet, stated.header_row, stated.header_rows, stated.first_row, stated.last_row)
    if any(place is not None for place in places) or session.layout is None:
        session = with_layout(
            session,
            sheet=stated.sheet,
            header_row=stated.header_row,
            header_rows=stated.header_rows,
            first_row=stated.first_row,
            last_row=stated.last_row,
            letters=[letter for letter in stated.columns.values() if letter is not None],
        )
    elif session.table is not None and names_items(stated):
        session = _at_stated_columns(session, stated)
    read = _read(replace(session, stated=stated, remembered=False))
    questions = (*read.asked, *(read.reading.questions if read.reading is not None else ()))
    at = CellRef(read.source.name, read.layout.sheet if read.layout is not None else "")
    idle = idle_statements(at, stated, read.mapping, questions)
    return replace(read, notes=(*without_idle(session.notes), *idle))


def recalled(session: ReadingSession, remembered: StatedMapping) -> ReadingSession:
    """The session read with the mapping that was accepted for its layout before.

    Where the figures of this file speak for another kind of price, this is asked, not taken from the memory; other
    columns than the program would propose are noted.
    """
    fresh = with_statement(session, replace(remembered, price_kind=None))
    found = fresh.mapping.price_kind
    is_open = any(question.code == PRICE_KIND for question in fresh.questions)
    notes = (*session.notes, *_other_columns(session, fresh.mapping))
    if is_open or remembered.price_kind in {None, found} or found is None:
        return replace(with_statement(session, remembered), remembered=True, notes=notes)
    sentence = (
        f"The figures of this file speak for prices of the {_PRICED[found]}; accepted for this layout were prices "
    )
    sentence += f"of the {_PRICED[PriceKind(remembered.price_kind)]}. Which are they? Proposed: {found}."
    question = Question(OTHER_PRICE_KIND, sentence, (found.value, remembered.price_kind.value), Role.PRICE)
    return replace(fresh, remembered=True, notes=notes, asked=(*fresh.asked, question))


_PRICED = {PriceKind.UNIT: "unit", PriceKind.LINE: "row"}


def _other_columns(session: ReadingSession, used: Mapping) -> tuple[Problem, ...]:
    """A note where the remembered columns are not those that the program would propose for this file."""
    roles = dict.fromkeys((*used.columns, *session.proposed.columns))
    found, kept = session.proposed.columns, used.columns
    other = [
        f"{role} {kept.get(role, 'none')} ({found.get(role, 'none')})"
        for role in roles
        if kept.get(role) != found.get(role)
    ]
    if not other or session.layout is None:
        return ()
    message = f"columns as accepted before, with what would be proposed now: {listed(other)}."
    at = CellRef(session.source.name, session.layout.sheet)
    hint = "Pass the memory over to read the file as proposed."
    return (Problem("remembered-columns", message, at, "", hint, Severity.NOTE),)


def with_layout(
    session: ReadingSession,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    header_rows: int | None = None,
    first_row: int | None = None,
    last_row: int | None = None,
    letters: Collection[str] = (),
) -> ReadingSession:
    """The session with another sheet, row of titles or extent; the columns are proposed anew.

    Of tables side by side it is the one that has most of ``letters``.

    Raises:
        SourcingError: there is no such sheet or row.
    """
    layout = stated_layout(
        session.source,
        session.layouts,
        sheet=sheet,
        header_row=header_row,
        header_rows=header_rows,
        first_row=first_row,
        last_row=last_row,
        letters=letters,
    )
    return _at(session, layout)


def _at(session: ReadingSession, layout: Layout, notes: tuple[Problem, ...] = ()) -> ReadingSession:
    """The session at a layout that was chosen; what was stated of another one is forgotten."""
    fresh = replace(session, layout=layout, table=None, reason="", stated=StatedMapping(), remembered=False)
    return _mapped(replace(fresh, notes=notes))


def _at_stated_columns(session: ReadingSession, stated: StatedMapping) -> ReadingSession:
    """The session at the one of several tables that has most of the columns that are stated; a warning says so."""
    letters = [letter for letter in stated.columns.values() if letter is not None]
    layout = max(session.layouts, key=lambda each: sum(letter in each.titles for letter in letters))
    return _at(session, layout, other_tables(session.source.name, layout, session.table))


def _with_table(session: ReadingSession, question: Question, choice: str) -> ReadingSession:
    """The session at the table that a choice of the question names."""
    for layout in session.layouts:
        rows = f"rows {layout.first_row} to {layout.last_row}, from column {next(iter(layout.titles), '')}"
        if choice in question.choices and choice == f"{layout.sheet} {rows}".strip():
            return _at(session, layout)
    raise SourcingError(f"{question.code}: {choice} is no answer. Choose {listed(question.choices)}.")


def with_column(session: ReadingSession, role: Role, letter: str | None) -> ReadingSession:
    """The session with another column for a role; None: no column has it."""
    columns = {**session.stated.columns, role: letter}
    return with_statement(session, replace(session.stated, columns=columns))


def with_price_kind(session: ReadingSession, kind: PriceKind) -> ReadingSession:
    """The session with prices of one unit, or of the quantity of the row."""
    return with_statement(session, replace(session.stated, price_kind=kind))


def with_kind(session: ReadingSession, kind: TableKind) -> ReadingSession:
    """The session with a table that is a bill of materials, or a quotation."""
    return with_statement(session, replace(session.stated, kind=kind))


def with_decimal_sign(session: ReadingSession, sign: str) -> ReadingSession:
    """The session with the decimal sign of numbers that are typed as text: "," or "."."""
    return with_statement(session, replace(session.stated, decimal_sign=sign))


def with_currency(session: ReadingSession, code: str) -> ReadingSession:
    """The session with the ISO code of prices that have no currency of their own."""
    return with_statement(session, replace(session.stated, currency=code))


def with_unit(session: ReadingSession, letter: str, unit: str) -> ReadingSession:
    """The session with a unit for a whole column."""
    return with_statement(session, replace(session.stated, units={**(session.stated.units or {}), letter: unit}))


def with_quantity(session: ReadingSession, quantity: float) -> ReadingSession:
    """The session of a file without quantities, with the quantity that a person states for every row."""
    return with_statement(session, replace(session.stated, quantity=quantity))


def with_product(session: ReadingSession, name: str) -> ReadingSession:
    """The session with the name of what the list is a list of."""
    return replace(session, product=name)


def with_answer(session: ReadingSession, code: str, choice: str) -> ReadingSession:
    """The session with a question answered by one of its choices.

    Raises:
        SourcingError: there is no such question, or the choice is none of its choices.
    """
    question = next((each for each in session.questions if each.code == code), None)
    if question is None:
        known = listed([each.code for each in session.questions]) or "none"
        raise SourcingError(f"{session.source.name}: {code} is no open question; open: {known}.")
    if code == WHICH_TABLE:
        return _with_table(session, question, choice)
    return with_statement(session, answered(session.stated, question, choice))


def with_proposals(session: ReadingSession) -> ReadingSession:
    """The session with every question answered as it proposes; a question without a proposal stays open."""
    for _ in range(_MOST_ROUNDS):
        question = next((each for each in session.questions if has_proposal(each, session.mapping)), None)
        if question is None:
            break
        session = with_answer(session, question.code, question.choices[0])
    return session


_MOST_ROUNDS = 50
"""Questions that are answered in a row; an answer may bring the next question."""


def accepted_book(session: ReadingSession, builds: float | None = None) -> Book:
    """A new book with what was read; ``builds``: how many of the product are built, for the build plan.

    Raises:
        SourcingError: there is nothing to accept, or questions are open.
    """
    _refuse_open(session)
    return new_book(session.rows, builds)


def accepted(session: ReadingSession, book: Book) -> ChangeSet:
    """What was read as one change of an open book: one undo step.

    Raises:
        SourcingError: there is nothing to accept, or questions are open.
    """
    _refuse_open(session)
    return additions(book, session.rows, f"Import {session.source.name}")


def _refuse_open(session: ReadingSession) -> None:
    if session.status is ReadingStatus.REFUSED:
        raise SourcingError(f"{session.source.name}: {session.why_refused}")
    if session.questions:
        sentences = " ".join(question.sentence for question in session.questions)
        raise SourcingError(f"{session.source.name}: questions are open. {sentences}")


def _mapped(session: ReadingSession) -> ReadingSession:
    """The session with the columns as the program proposes them for its layout."""
    assert session.layout is not None  # noqa: S101 - given by those who call
    proposed, asked = propose_mapping(session.source, session.layout)
    return _read(replace(session, proposed=proposed, asked=asked))


def _read(session: ReadingSession) -> ReadingSession:
    """The session with its rows read anew."""
    source, layout = session.source, session.layout
    assert layout is not None  # noqa: S101 - given by those who call
    mapping = overlaid(source, layout, session.proposed, session.stated)
    asked = tuple(question for question in session.asked if question.code != PRICE_KIND)
    lacks_quantity = Role.QUANTITY not in mapping.columns and mapping.quantity is None
    if lacks_quantity and mapping.kind is TableKind.BOM and all(each.code != NO_QUANTITY for each in asked):
        asked = (*asked, _WHERE_QUANTITY)
    if Role.PRICE in mapping.columns and mapping.price_kind is None and mapping.offers:
        mapping = replace(mapping, price_kind=PriceKind.UNIT)  # what distributors quote side by side
    elif Role.PRICE in mapping.columns and mapping.price_kind is None:
        finding = price_kind_of(source, layout, mapping)
        mapping = replace(mapping, price_kind=finding.kind)
        asked = (*asked, finding.question) if finding.question is not None else asked
    return replace(session, mapping=mapping, asked=asked, reading=read_table(source, layout, mapping))


_WHERE_QUANTITY = Question(
    NO_QUANTITY,
    "Which column says how many of each item one product needs, or is it one number for all rows? Without an answer "
    "nothing is read; it is never taken as 1.",
    role=Role.QUANTITY,
)
