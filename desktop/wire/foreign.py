"""How a reading session reaches the import page: figures as facts, rows and problems as tables, cells on demand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from data.edits import ChangeSet, InsertRows
from data.excel.cells import Cell, SheetCells
from data.problems import CellRef, Problem, Severity
from desktop.steps import Steps
from desktop.wire.messages import Message, Receiver, Table, raw_cells, table_lines

OUTSIDE, TITLES, LINE, BLANK = ".", "T", "l", "b"
"""What a row of the sheet is, one letter a row: outside the table, titles, an item, blank; other letters are others."""

_PROBLEMS_A_STEP = 500


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
        units: in how many units these are; a sum over several means nothing.
        stated_quantity: the file's own total; None where it states none.
        stated_price: likewise.
        differing: how many totals and subtotals of the file differ from its rows.
        priced: rows with a price.
        currency: of all prices; empty where there is none or more than one.
        products: what is built.
        product_why: where the name of the product is from.
        writes: rows for a book of their own, by name of the sheet.
        named: what these rows name, where a sheet has a row for each name (``data.one_row_each``).
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
    units: int = 1
    stated_quantity: float | None = None
    stated_price: float | None = None
    differing: int = 0
    priced: int = 0
    currency: str = ""
    products: tuple[str, ...] = ()
    product_why: str = ""
    writes: dict[str, int] = field(default_factory=dict)
    named: dict[str, np.ndarray] = field(default_factory=dict)
    remembered: bool = False
    kinds: str = ""
    reasons: dict[int, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


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
        "named": {sheet: table.columns["name"] for sheet, table in received.of("named").items()},
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
