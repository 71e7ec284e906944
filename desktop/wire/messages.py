"""How the window and its worker hand books and plans to each other: JSON lines, in pieces, never pickle.

A table travels as one ``open`` line and then its columns, a few thousand cells a line, so that neither side ever
stops for long to write or to read one. A table that the other side has already travels as its name alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from data.book import Book, SheetTable
from data.cell_values import as_json_values, from_json_values
from data.plan import Plan
from data.plan_facts import PLAN_TABLES, plan_facts, plan_of, problems_in, problems_out, result_column
from data.problems import CellRef, Problem, Severity
from data.sheets import SHEETS, sheet_spec
from desktop.steps import Steps, at_once

__all__ = [
    "Message", "Receiver", "Table", "book_from", "book_lines", "book_steps", "frame_from", "frame_lines", "frame_steps",
    "plan_facts", "plan_from", "plan_lines", "plan_steps", "problem_lines", "problem_steps", "raw_cells",
    "sheet_lines", "sheet_steps", "table_lines",
]  # fmt: skip

Message = dict[str, Any]
Cells = Sequence[object] | np.ndarray

_CELLS_A_LINE = 4000
_PROBLEMS_A_STEP = 1000


@dataclass
class Table:
    """A table on the way.

    Attributes:
        kind: ``sheet``, ``plan`` ...
        name: its name among its kind.
        meta: what belongs to the whole table.
        cells: the cells by column, as far as they have arrived. They stand in arrays of numpy, in which Python does not
            look for garbage: lists of hundreds of thousands would keep a window each time.
        arrived: how many cells of each column have arrived.
    """

    kind: str
    name: str
    meta: Message
    cells: dict[str, np.ndarray] = field(default_factory=dict)
    arrived: dict[str, int] = field(default_factory=dict)

    @property
    def columns(self) -> dict[str, np.ndarray]:
        """The cells by column.

        Raises:
            ValueError: not all of them have arrived: what is missing would be taken for blank.
        """
        lacking = [name for name, cells in self.cells.items() if self.arrived.get(name, 0) != len(cells)]
        if lacking:
            raise ValueError(f"The {self.kind} {self.name} has not arrived whole: {', '.join(lacking)}.")
        return self.cells

    def take(self, column: str, cells: Sequence[object]) -> None:
        """Take the next cells of a column."""
        start = self.arrived.get(column, 0)
        self.arrived[column] = end = start + len(cells)
        self.cells[column][start:end] = from_json_values(cells)


class Receiver:
    """Collects the tables that arrive line by line."""

    def __init__(self) -> None:
        self.tables: dict[tuple[str, str], Table] = {}
        self._open: Table | None = None

    def feed(self, message: Message) -> bool:
        """Take one line; False where it is no part of a table."""
        if "open" in message:
            kind, name = message["open"]
            rows = message["rows"]
            columns = {column: np.empty(rows, dtype=object) for column in message["columns"]}
            self._open = Table(kind, name, message["meta"], columns)
            self.tables[kind, name] = self._open
            return True
        if "column" in message and self._open is not None:
            self._open.take(message["column"], message["cells"])
            return True
        return False

    def of(self, kind: str) -> dict[str, Table]:
        """The tables of one kind, by name."""
        return {name: table for (known, name), table in self.tables.items() if known == kind}


def table_lines(kind: str, name: str, columns: Mapping[str, Cells], meta: Message) -> Iterator[Message]:
    """The lines of one table."""
    rows = max(map(len, columns.values()), default=0)
    yield {"open": [kind, name], "meta": meta, "columns": list(columns), "rows": rows}
    for column, cells in columns.items():
        for start in range(0, len(cells), _CELLS_A_LINE):
            piece = cells[start : start + _CELLS_A_LINE]
            told = piece.tolist() if isinstance(piece, np.ndarray) else piece
            yield {"column": column, "cells": as_json_values(told)}


def book_lines(book: Book, known: Mapping[str, SheetTable] | None = None) -> Iterator[Message]:
    """The lines of a book.

    Args:
        book: the book.
        known: the sheets that the other side holds; a sheet that is the same object is not sent again.
    """
    held = known or {}
    yield from table_lines("book", "book", {}, {"file": book.file, "errors": problems_out(book.reading_errors)})
    for name, table in book.sheets.items():
        if held.get(name) is table:
            yield from table_lines("sheet", name, {}, {"same": True})
            continue
        yield from sheet_lines("sheet", name, table)


def sheet_lines(kind: str, name: str, table: SheetTable) -> Iterator[Message]:
    """The lines of one sheet."""
    cells = table.cells
    rows = cells.index.to_numpy()
    places = table.file_rows.reindex(cells.index, fill_value=0).to_numpy()
    columns: dict[str, Cells] = {"#row": rows, "#place": places}
    columns |= {column.name: cells[column.name].to_numpy() for column in table.spec.columns}
    meta = {"sheet": table.spec.name, "title": table.title, "letters": dict(table.letters)}
    yield from table_lines(kind, name, columns, meta)


def book_from(receiver: Receiver, known: Mapping[str, SheetTable] | None = None) -> Book | None:
    """The book that arrived; None where none did. See ``book_steps``."""
    return at_once(book_steps(receiver, known))


def book_steps(receiver: Receiver, known: Mapping[str, SheetTable] | None = None) -> Steps[Book | None]:
    """The steps to the book that arrived; None where none did.

    Args:
        receiver: what collected the lines.
        known: the sheets held from before, for those that were sent by name alone.
    """
    head = receiver.of("book").get("book")
    if head is None:
        return None
    arrived = receiver.of("sheet")
    held = known or {}
    sheets = {}
    for spec in SHEETS:
        table = arrived[spec.name]
        sheets[spec.name] = held[spec.name] if table.meta.get("same") else (yield from sheet_steps(table))
    return Book(sheets, str(head.meta["file"]), tuple(problems_in(head.meta["errors"])))


def sheet_steps(table: Table) -> Steps[SheetTable]:
    """The steps to the sheet that arrived."""
    spec = sheet_spec(table.meta["sheet"])
    rows = pd.Index(np.array(table.columns["#row"], dtype="int64"))
    yield
    cells = raw_cells(table, [column.name for column in spec.columns], rows)
    places = pd.Series(np.array(table.columns["#place"], dtype="int64"), index=rows)
    letters: dict[str, str] = table.meta["letters"]
    return SheetTable(spec, cells, places[places > 0], letters, str(table.meta["title"]))


def raw_cells(table: Table, names: Sequence[str], rows: pd.Index) -> pd.DataFrame:
    """The raw cells of a table, each column on its own, so that putting one in later copies no other."""
    return pd.DataFrame({name: table.columns[name] for name in names}, index=rows, dtype=object, copy=False)


def plan_lines(plan: Plan, kind: str = "plan") -> Iterator[Message]:
    """The lines of a plan's tables; ``plan_facts`` holds the rest."""
    for name in PLAN_TABLES:
        yield from frame_lines(kind, name, getattr(plan, name))


def frame_lines(kind: str, name: str, frame: pd.DataFrame) -> Iterator[Message]:
    """The lines of any result table; missing numbers travel as null."""
    columns = {str(column): frame[column].tolist() for column in frame.columns}
    yield from table_lines(kind, name, columns, {})


def plan_from(receiver: Receiver, facts: Message, kind: str = "plan") -> Plan:
    """The plan that arrived."""
    return at_once(plan_steps(receiver, facts, kind))


def plan_steps(receiver: Receiver, facts: Message, kind: str = "plan") -> Steps[Plan]:
    """The steps to the plan that arrived."""
    arrived, frames = receiver.of(kind), {}
    for name, columns in PLAN_TABLES.items():
        frames[name] = yield from frame_steps(arrived[name], columns)
    return plan_of(facts, frames)


def frame_from(table: Table, columns: Sequence[str] = ()) -> pd.DataFrame:
    """A result table that arrived; a column of numbers with nulls holds NaN for them."""
    return at_once(frame_steps(table, columns))


def frame_steps(table: Table, columns: Sequence[str] = ()) -> Steps[pd.DataFrame]:
    """The steps to a result table that arrived."""
    made = {}
    for name in list(columns) or list(table.columns):
        made[name] = result_column(table.columns[name])
        yield
    return pd.DataFrame(made)


def problem_lines(name: str, problems: Sequence[Problem]) -> Iterator[Message]:
    """The lines of a list of problems, of which there may be very many."""
    columns: dict[str, Cells] = {
        part: [getattr(problem, part) for problem in problems] for part in ("code", "message", "raw", "hint")
    }
    columns |= {"severity": [str(problem.severity) for problem in problems]}
    columns |= {f"at.{part}": [getattr(problem.at, part) for problem in problems] for part in _PLACE}
    yield from table_lines("problems", name, columns, {})


def problem_steps(receiver: Receiver, name: str) -> Steps[list[Problem]]:
    """The steps to the list of problems that arrived."""
    columns: dict[str, Any] = dict(receiver.of("problems")[name].columns)
    places, severities = [columns[f"at.{part}"] for part in _PLACE], {str(each): each for each in Severity}
    texts = (columns[part] for part in ("code", "message", "raw", "hint", "severity"))
    found = []
    for number, (code, message, raw, hint, severity, *at) in enumerate(zip(*texts, *places, strict=True)):
        found.append(Problem(code, message, CellRef(*at), raw, hint, severities[severity]))
        if not number % _PROBLEMS_A_STEP:
            yield
    return found


_PLACE = ("file", "sheet", "row", "column", "row_id", "name")
"""The parts of a ``CellRef``, in its order."""
