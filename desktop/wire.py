"""How the window and its worker hand books and plans to each other: JSON lines, in pieces, never pickle.

A table travels as one ``open`` line and then its columns, a few thousand cells a line, so that neither side ever
stops for long to write or to read one. A table that the other side has already travels as its name alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from data.book import Book, SheetTable
from data.cell_values import as_json_value, from_json_value
from data.plan import (
    AWARDS,
    EXPOSURE,
    SHORTAGES,
    STOCK,
    SURPLUS,
    SURVIVE,
    Certificate,
    Cost,
    Outcome,
    Plan,
    Repair,
    Risk,
    Run,
    Status,
    Stockpile,
)
from data.problems import CellRef, Problem, Severity
from data.sheets import SHEETS

Message = dict[str, Any]

_CELLS_A_LINE = 4000
_PLAN_TABLES = {
    "awards": AWARDS,
    "stock": STOCK,
    "shortages": SHORTAGES,
    "surplus": SURPLUS,
    "exposure": EXPOSURE,
    "survive": SURVIVE,
}


@dataclass
class Table:
    """A table on the way.

    Attributes:
        kind: ``sheet``, ``plan`` ...
        name: its name among its kind.
        meta: what belongs to the whole table.
        columns: the cells by column, as far as they arrived.
    """

    kind: str
    name: str
    meta: Message
    columns: dict[str, list[object]] = field(default_factory=dict)


class Receiver:
    """Collects the tables that arrive line by line."""

    def __init__(self) -> None:
        self.tables: dict[tuple[str, str], Table] = {}
        self._open: Table | None = None

    def feed(self, message: Message) -> bool:
        """Take one line; False where it is no part of a table."""
        if "open" in message:
            kind, name = message["open"]
            self._open = Table(kind, name, message["meta"], {column: [] for column in message["columns"]})
            self.tables[kind, name] = self._open
            return True
        if "column" in message and self._open is not None:
            self._open.columns[message["column"]].extend(map(from_json_value, message["cells"]))
            return True
        return False

    def of(self, kind: str) -> dict[str, Table]:
        """The tables of one kind, by name."""
        return {name: table for (known, name), table in self.tables.items() if known == kind}


def table_lines(kind: str, name: str, columns: Mapping[str, Sequence[object]], meta: Message) -> Iterator[Message]:
    """The lines of one table."""
    yield {"open": [kind, name], "meta": meta, "columns": list(columns)}
    for column, cells in columns.items():
        for start in range(0, len(cells), _CELLS_A_LINE):
            yield {"column": column, "cells": [as_json_value(cell) for cell in cells[start : start + _CELLS_A_LINE]]}


def book_lines(book: Book, known: Mapping[str, SheetTable] | None = None) -> Iterator[Message]:
    """The lines of a book.

    Args:
        book: the book.
        known: the sheets that the other side holds; a sheet that is the same object is not sent again.
    """
    held = known or {}
    yield from table_lines("book", "book", {}, {"file": book.file})
    for name, table in book.sheets.items():
        if held.get(name) is table:
            yield from table_lines("sheet", name, {}, {"same": True})
            continue
        cells = table.cells
        rows = cells.index.to_numpy()
        places = table.file_rows.reindex(cells.index, fill_value=0).to_numpy()
        columns: dict[str, Sequence[object]] = {"#row": rows.tolist(), "#place": places.tolist()}
        columns |= {column.name: cells[column.name].tolist() for column in table.spec.columns}
        yield from table_lines("sheet", name, columns, {"title": table.title, "letters": dict(table.letters)})


def book_from(receiver: Receiver, known: Mapping[str, SheetTable] | None = None) -> Book | None:
    """The book that arrived; None where none did.

    Args:
        receiver: what collected the lines.
        known: the sheets held from before, for those that were sent by name alone.
    """
    head = receiver.of("book").get("book")
    if head is None:
        return None
    arrived = receiver.of("sheet")
    held = known or {}
    sheets = {
        spec.name: held[spec.name] if arrived[spec.name].meta.get("same") else _sheet_from(arrived[spec.name])
        for spec in SHEETS
    }
    return Book(sheets, str(head.meta["file"]))


def _sheet_from(table: Table) -> SheetTable:
    spec = next(spec for spec in SHEETS if spec.name == table.name)
    rows = pd.Index(np.array(table.columns["#row"], dtype="int64"))
    cells = pd.DataFrame(
        {column.name: pd.Series(table.columns[column.name], index=rows, dtype=object) for column in spec.columns},
        index=rows,
    )
    places = pd.Series(np.array(table.columns["#place"], dtype="int64"), index=rows)
    letters: dict[str, str] = table.meta["letters"]
    return SheetTable(spec, cells, places[places > 0], letters, str(table.meta["title"]))


def plan_lines(plan: Plan) -> Iterator[Message]:
    """The lines of a plan's tables; ``plan_facts`` holds the rest."""
    for name in _PLAN_TABLES:
        yield from frame_lines("plan", name, getattr(plan, name))


def frame_lines(kind: str, name: str, frame: pd.DataFrame) -> Iterator[Message]:
    """The lines of any result table; missing numbers travel as null."""
    columns = {str(column): frame[column].tolist() for column in frame.columns}
    yield from table_lines(kind, name, columns, {})


def plan_facts(plan: Plan) -> Message:
    """Everything of a plan that is not a table."""
    return {
        "status": str(plan.status),
        "currency": plan.currency,
        "gap": plan.gap,
        "cost": asdict(plan.cost) if plan.cost else None,
        "unconstrained": plan.unconstrained,
        "current": plan.current,
        "stockpile": asdict(plan.stockpile) if plan.stockpile else None,
        "conflict": list(plan.conflict),
        "repairs": [asdict(repair) for repair in plan.repairs],
        "problems": problems_out(plan.problems),
        "certificate": asdict(plan.certificate) if plan.certificate else None,
        "run": asdict(plan.run),
        "input_hash": plan.input_hash,
        "risk": asdict(plan.risk) if plan.risk else None,
    }


def plan_from(receiver: Receiver, facts: Message) -> Plan:
    """The plan that arrived."""
    arrived = receiver.of("plan")
    tables = {name: frame_from(arrived[name], columns) for name, columns in _PLAN_TABLES.items()}
    return Plan(
        status=Status(facts["status"]),
        currency=facts["currency"],
        gap=facts["gap"],
        cost=Cost(**facts["cost"]) if facts["cost"] else None,
        unconstrained=facts["unconstrained"],
        current=facts["current"],
        stockpile=Stockpile(**facts["stockpile"]) if facts["stockpile"] else None,
        conflict=tuple(facts["conflict"]),
        repairs=tuple(Repair(**repair) for repair in facts["repairs"]),
        problems=tuple(problems_in(facts["problems"])),
        certificate=Certificate(**facts["certificate"]) if facts["certificate"] else None,
        run=Run(**facts["run"]),
        input_hash=facts["input_hash"],
        risk=_risk_from(facts["risk"]) if facts["risk"] else None,
        **tables,
    )


def _risk_from(facts: Message) -> Risk:
    return Risk(**{**facts, "outcomes": tuple(Outcome(**outcome) for outcome in facts["outcomes"])})


def frame_from(table: Table, columns: Sequence[str] = ()) -> pd.DataFrame:
    """A result table that arrived; a column of numbers with nulls holds NaN for them."""
    names = list(columns) or list(table.columns)
    return pd.DataFrame({name: _column(table.columns[name]) for name in names})


def _column(values: list[object]) -> pd.Series:
    if any(isinstance(value, float) for value in values):
        numbers = all(value is None or (isinstance(value, int | float)) for value in values)
        if numbers:
            return pd.Series([np.nan if value is None else value for value in values], dtype="float64")
    return pd.Series(values, dtype=object)


def problems_out(problems: Sequence[Problem]) -> list[Message]:
    """Problems as JSON, with the whole of their place."""
    return [
        {
            "code": problem.code,
            "message": problem.message,
            "at": asdict(problem.at),
            "raw": problem.raw,
            "hint": problem.hint,
            "severity": str(problem.severity),
        }
        for problem in problems
    ]


def problems_in(received: Sequence[Message]) -> list[Problem]:
    """The problems that ``problems_out`` wrote."""
    return [
        Problem(
            code=each["code"],
            message=each["message"],
            at=CellRef(**each["at"]),
            raw=each["raw"],
            hint=each["hint"],
            severity=Severity(each["severity"]),
        )
        for each in received
    ]
