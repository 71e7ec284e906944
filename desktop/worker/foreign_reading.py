"""What the worker tells of a reading of a foreign file: figures as facts, rows and problems as tables."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from data.excel.cells import SheetCells
from data.importing.answers import has_proposal, key_of
from data.importing.book_rows import PIECES
from data.importing.import_result import problems_of
from data.importing.layout import Question
from data.importing.lines import OtherRow, RowKind, StatedTotals, TableReading
from data.importing.mapping_file import mapping_as_json
from data.importing.session import ReadingSession, ReadingStatus
from data.one_row_each import ONE_ROW_EACH
from data.problems import Problem
from desktop.wire.foreign import BLANK, LINE, OUTSIDE, TITLES
from desktop.wire.messages import Message, table_lines

_OTHERS: Mapping[RowKind, str] = {
    RowKind.SECTION: "s",
    RowKind.SUBTOTAL: "u",
    RowKind.TOTAL: "t",
    RowKind.REPEATED_TITLES: "r",
    RowKind.NOTE: "n",
    RowKind.PROBLEM: "p",
}

_BELOW = 60
"""How far below a table its totals are looked for."""


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
        "units": len({line.unit or PIECES for line in reading.lines}),
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
        kinds[row - start] = BLANK
    for row in range(layout.header_row - layout.header_rows + 1, layout.header_row + 1):
        if start <= row < start + cells.height:
            kinds[row - start] = TITLES
    for other in reading.others:
        kinds[other.row - start] = _OTHERS[other.kind]
    for line in reading.lines:
        kinds[line.row - start] = LINE
    for row in _total_rows(cells, layout.last_row, reading.totals):
        kinds[row - start] = _OTHERS[RowKind.TOTAL]
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
    """The tables of a session: its other rows, its problems, and what its rows name."""
    others = session.reading.others if session.reading is not None else ()
    yield from table_lines("import", "others", _others(others), {})
    rows = session.rows if session.status is not ReadingStatus.REFUSED else None
    yield from table_lines("import", "problems", _problems(problems_of(session, rows)), {})
    if rows is None:
        return
    for sheet, title in ONE_ROW_EACH.items():
        names = [str(row.values[title]) for row in rows.sheets.get(sheet, ())]
        yield from table_lines("named", sheet, {"name": names}, {})


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
