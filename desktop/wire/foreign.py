"""How a reading session reaches the import page: figures as facts, rows and problems as tables, cells on demand."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from data.edits import ChangeSet, InsertRows
from data.excel.cells import Cell, SheetCells
from data.importing.answers import has_proposal, key_of
from data.importing.import_result import problems_of
from data.importing.layout import Question
from data.importing.lines import OtherRow, RowKind, StatedTotals, TableReading
from data.importing.mapping_file import mapping_as_json
from data.importing.session import ReadingSession, ReadingStatus
from data.problems import CellRef, Problem, Severity
from desktop.steps import Steps
from desktop.wire.messages import Message, Receiver, Table, raw_cells, table_lines

OUTSIDE, TITLES, LINE = ".", "T", "l"
"""What a row of the sheet is, one letter a row: outside the table, titles, an item; the others are in ``OTHERS``."""

OTHERS: Mapping[RowKind, str] = {
    RowKind.SECTION: "s",
    RowKind.SUBTOTAL: "u",
    RowKind.TOTAL: "t",
    RowKind.REPEATED_TITLES: "r",
    RowKind.NOTE: "n",
    RowKind.PROBLEM: "p",
}
_PROBLEMS_A_STEP = 500
_BELOW = 60
"""How far below a table its totals are looked for."""

_BLANK = "b"
"""A row inside the table without anything in it."""


@dataclass(frozen=True)
class Asked:
    """An open question.

    Attributes:
        code: its kind.
        sentence: the question.
        choices: its answers, the proposed one first.
        key: what it is about: ``columns.quantity``, ``decimal_sign``, ``answers.…`` ...
        has_proposal: whether the first choice is proposed.
    """

    code: str
    sentence: str
    choices: tuple[str, ...]
    key: str
    has_proposal: bool


@dataclass(frozen=True)
class SheetName:
    """A sheet of the file: its title, and whether the spreadsheet shows it."""

    title: str
    visible: bool


@dataclass(frozen=True)
class ImportReading:
    """What was read of a foreign file, as the import page shows it.

    Attributes:
        file: its name.
        stamp: tells the file as it was read from the same file after a change.
        text: how a text file was read, such as ``utf-8, ";"``; empty for a spreadsheet.
        sheets: all sheets in order.
        sheet: title of the sheet that is read, or shown where nothing is.
        has_layout: whether there is a table; else ``mapping`` is empty.
        status: ``read``, ``questions`` or ``refused``.
        reason: why there is nothing to read; empty where there is.
        header_row: row of the titles; 0 for none.
        header_rows: 1 or 2.
        first_row: first row of the table.
        last_row: its last row.
        titles: titles by column letter.
        mapping: what the columns mean, as a mapping file says it.
        questions: what is open.
        rows: how many rows have an item and a quantity.
        quantity: the sum of their quantities.
        stated_quantity: the file's own total; None where it states none.
        stated_price: likewise.
        differing: how many totals and subtotals of the file differ from its rows.
        priced: rows with a price.
        currency: of all prices; empty where there is none or more than one.
        products: what is built.
        product_why: where the name of the product is from.
        writes: rows for the book, by name of the sheet.
        remembered: whether the columns are as accepted before.
        kinds: what each row of the sheet is, from the sheet's first row on, one letter a row.
        reasons: what is said of rows that are no items, by row.
        problems: what needs a look.
    """

    file: str
    stamp: str
    text: str = ""
    sheets: tuple[SheetName, ...] = ()
    sheet: str = ""
    has_layout: bool = False
    status: str = "refused"
    reason: str = ""
    header_row: int = 0
    header_rows: int = 1
    first_row: int = 0
    last_row: int = 0
    titles: dict[str, str] = field(default_factory=dict)
    mapping: Message = field(default_factory=dict)
    questions: tuple[Asked, ...] = ()
    rows: int = 0
    quantity: float = 0.0
    stated_quantity: float | None = None
    stated_price: float | None = None
    differing: int = 0
    priced: int = 0
    currency: str = ""
    products: tuple[str, ...] = ()
    product_why: str = ""
    writes: dict[str, int] = field(default_factory=dict)
    remembered: bool = False
    kinds: str = ""
    reasons: dict[int, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def reading_facts(session: ReadingSession, stamp: str) -> Message:
    """Everything of a session but its tables."""
    reading = session.reading or TableReading(())
    facts = {"stamp": stamp, **_file(session), **_place(session), **_figures(session, reading)}
    facts["kinds"] = _kinds(session, reading)
    if session.status is ReadingStatus.REFUSED:
        return facts
    writes = {name: len(rows) for name, rows in session.rows.sheets.items()}
    product = {"products": list(session.rows.products), "product_why": session.named_product.why}
    return {**facts, **product, "writes": writes}


def _file(session: ReadingSession) -> Message:
    source = session.source
    return {
        "file": source.name,
        "text": f'{source.text.encoding}, "{source.text.separator}"' if source.text is not None else "",
        "sheets": [{"title": each.cells.title, "visible": each.cells.visible} for each in source.sheets],
        "sheet": next((each.cells.title for each in source.sheets), ""),
        "status": session.status.value,
        "reason": session.why_refused,
        "remembered": session.remembered,
        "questions": [_question(session, each) for each in session.questions],
    }


def _question(session: ReadingSession, question: Question) -> Message:
    return {
        "code": question.code,
        "sentence": question.sentence,
        "choices": list(question.choices),
        "key": key_of(question),
        "has_proposal": has_proposal(question, session.mapping),
    }


def _place(session: ReadingSession) -> Message:
    layout = session.layout
    if layout is None:
        return {"has_layout": False}
    names = ("sheet", "header_row", "header_rows", "first_row", "last_row", "titles")
    mapping = mapping_as_json(layout, session.mapping, session.stated.answers)
    return {"has_layout": True, **{name: getattr(layout, name) for name in names}, "mapping": mapping}


def _figures(session: ReadingSession, reading: TableReading) -> Message:
    return {
        "rows": len(reading.lines),
        "quantity": math.fsum(line.quantity for line in reading.lines),
        "stated_quantity": reading.totals.quantity,
        "stated_price": reading.totals.price,
        "differing": sum(each.code in _DIFFERING for each in reading.problems),
        "priced": sum(bool(line.prices) for line in reading.lines),
        "currency": session.mapping.currency or reading.currency,
    }


_DIFFERING = frozenset({"total-differs", "subtotal-differs"})
"""Codes of problems that a total of the file is not what its rows add up to."""


def _kinds(session: ReadingSession, reading: TableReading) -> str:
    layout = session.layout
    if layout is None:
        return ""
    cells = next(each.cells for each in session.source.sheets if each.cells.title == layout.sheet)
    start = cells.first_row
    kinds = [OUTSIDE] * cells.height
    for row in range(max(layout.first_row, start), min(layout.last_row, start + cells.height - 1) + 1):
        kinds[row - start] = _BLANK
    for row in range(layout.header_row - layout.header_rows + 1, layout.header_row + 1):
        if start <= row < start + cells.height:
            kinds[row - start] = TITLES
    for other in reading.others:
        kinds[other.row - start] = OTHERS[other.kind]
    for line in reading.lines:
        kinds[line.row - start] = LINE
    for row in _total_rows(cells, layout.last_row, reading.totals):
        kinds[row - start] = OTHERS[RowKind.TOTAL]
    return "".join(kinds)


def _total_rows(cells: SheetCells, last_row: int, totals: StatedTotals) -> list[int]:
    """The rows below the table in which the file's own totals stand."""
    stated = [total for total in (totals.quantity, totals.price) if total is not None]
    first = last_row + 1 - cells.first_row
    found = []
    for position in range(first, min(cells.height, first + _BELOW) if stated else first):
        row = [column[position] for column in cells.columns]
        numbers = [cell for cell in row if isinstance(cell, int | float) and not isinstance(cell, bool)]
        if any(math.isclose(number, total, rel_tol=1e-9) for number in numbers for total in stated):
            found.append(position + cells.first_row)
    return found


def reading_lines(session: ReadingSession) -> Iterator[Message]:
    """The tables of a session: its other rows, and its problems."""
    others = session.reading.others if session.reading is not None else ()
    yield from table_lines("import", "others", _others(others), {})
    rows = session.rows if session.status is not ReadingStatus.REFUSED else None
    yield from table_lines("import", "problems", _problems(problems_of(session, rows)), {})


def _others(others: Sequence[OtherRow]) -> dict[str, list[object]]:
    return {"row": [each.row for each in others], "reason": [each.reason for each in others]}


def _problems(problems: Sequence[Problem]) -> dict[str, list[object]]:
    return {
        "code": [each.code for each in problems],
        "message": [each.message for each in problems],
        "hint": [each.hint for each in problems],
        "severity": [str(each.severity) for each in problems],
        "sheet": [each.at.sheet for each in problems],
        "row": [each.at.row for each in problems],
        "column": [each.at.column for each in problems],
    }


def reading_steps(facts: Message, received: Receiver) -> Steps[ImportReading]:
    """The steps to the reading that arrived."""
    tables = received.of("import")
    others = tables["others"].columns
    known = {
        **facts,
        "sheets": tuple(SheetName(**each) for each in facts["sheets"]),
        "questions": tuple(Asked(**{**each, "choices": tuple(each["choices"])}) for each in facts["questions"]),
        "products": tuple(facts.get("products", ())),
        "reasons": dict(zip(others["row"], others["reason"], strict=True)),
        "problems": (yield from _problem_steps(facts["file"], tables["problems"].columns)),
    }
    return ImportReading(**known)


def _problem_steps(file: str, columns: Mapping[str, np.ndarray]) -> Steps[tuple[Problem, ...]]:
    found = []
    for number, values in enumerate(zip(*columns.values(), strict=True)):
        code, message, hint, severity, sheet, row, column = values
        at = CellRef(file, str(sheet), int(str(row)), str(column))
        found.append(Problem(str(code), str(message), at, "", str(hint), Severity(str(severity))))
        if not number % _PROBLEMS_A_STEP:
            yield
    return tuple(found)


def cells_lines(cells: SheetCells) -> Iterator[Message]:
    """The cells of a sheet, column by column."""
    place = {"visible": cells.visible, "first_row": cells.first_row, "first_column": cells.first_column}
    columns = {str(number): column for number, column in enumerate(cells.columns)}
    yield from table_lines("cells", cells.title, columns, place)


def cells_from(table: Table) -> SheetCells:
    """The cells that arrived."""
    columns: tuple[list[Cell], ...] = tuple(table.columns.values())  # type: ignore[arg-type]  # read as lists are
    return SheetCells(table.name, columns=columns, **table.meta)


def changes_lines(changes: ChangeSet) -> Iterator[Message]:
    """The rows that an import inserts; nothing else is in its change set."""
    for number, change in enumerate(changes.changes):
        if not isinstance(change, InsertRows):
            raise TypeError(type(change).__name__)
        columns: dict[str, list[object]] = {"#row": change.cells.index.tolist()}
        columns |= {str(name): change.cells[name].tolist() for name in change.cells.columns}
        yield from table_lines("insert", str(number), columns, {"sheet": change.sheet, "position": change.position})


def changes_steps(label: str, received: Receiver) -> Steps[ChangeSet]:
    """The steps to the change set that arrived."""
    changes: tuple[InsertRows, ...] = ()
    for table in received.of("insert").values():
        rows = pd.Index(table.columns["#row"], dtype="int64")
        yield
        cells = raw_cells(table, [name for name in table.columns if name != "#row"], rows)
        insert = InsertRows(table.meta["sheet"], table.meta["position"], cells, pd.Series(dtype="int64"))
        changes = (*changes, insert)
    return ChangeSet(label, changes)
