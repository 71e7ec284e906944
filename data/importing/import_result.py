"""A reading session as the result file of an import (WORKBOOK.md, "Importing a foreign bill of materials")."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from data.importing.answers import key_of
from data.importing.book_rows import BookRows
from data.importing.lines import Line, Price, RowKind, TableReading
from data.importing.mapping_file import columns_as_json, mapping_as_json
from data.importing.session import ReadingSession, ReadingStatus
from data.importing.session_notes import unread_prices
from data.problems import CellRef, Problem

JsonObject = dict[str, Any]

_RECOGNISED = frozenset({RowKind.TOTAL, RowKind.SUBTOTAL})
"""Rows that are used as checks, and so not among those that are reported."""


def import_result(session: ReadingSession) -> JsonObject:
    """The result file: where the table stands, what its columns mean, what was read, and what is open.

    Keys beyond those of WORKBOOK.md are explained in desktop/RESULTS.md. Where nothing is read they are null or empty.
    """
    layout, reading = session.layout, session.reading or TableReading(())
    text = session.source.text
    has_rows = session.status is not ReadingStatus.REFUSED
    rows = session.rows if has_rows else None
    stated = {} if layout is None else mapping_as_json(layout, session.mapping, session.stated.answers)
    return {
        "format": 1,
        "status": session.status.value,
        "sheet": None if layout is None else layout.sheet or None,
        "header_row": None if layout is None else layout.header_row or None,
        "first_row": None if layout is None else layout.first_row,
        "last_row": None if layout is None else layout.last_row,
        "columns": columns_as_json(session.mapping),
        "rows": len(reading.lines),
        "quantity_sum": math.fsum(line.quantity for line in reading.lines),
        "stated_total": {"quantity": reading.totals.quantity, "price": reading.totals.price},
        "reported_rows": [other.row for other in reading.others if other.kind not in _RECOGNISED],
        "questions": [question.sentence for question in session.questions],
        "problems": [problem.as_json() for problem in problems_of(session, rows)],
        "reason": session.why_refused or None,
        "file": session.source.name,
        "encoding": None if text is None else text.encoding,
        "separator": None if text is None else text.separator,
        "remembered": session.remembered,
        "header_rows": None if layout is None else layout.header_rows,
        "titles": {} if layout is None else dict(layout.titles),
        "kind": session.mapping.kind.value if layout is not None else None,
        "decimal_sign": stated.get("decimal_sign"),
        "units": stated.get("units", {}),
        "currency": session.mapping.currency or reading.currency or None,
        "quantity": session.mapping.quantity,
        "for_product": session.mapping.for_product,
        "answers": stated.get("answers", {}),
        "products": [] if rows is None else list(rows.products),
        "open_questions": [
            {"code": each.code, "sentence": each.sentence, "choices": list(each.choices), "key": key_of(each)}
            for each in session.questions
        ],
        "other_rows": [{"row": each.row, "kind": each.kind.value, "reason": each.reason} for each in reading.others],
        "outside_rows": [{"row": each.row, "kind": each.kind.value, "reason": each.reason} for each in reading.outside],
        "items": [_line(line) for line in reading.lines],
    }


def problems_of(session: ReadingSession, rows: BookRows | None) -> list[Problem]:
    """Everything that is to be said of a session: of the file, of its rows, of the rows that come of them."""
    refused = []
    if session.why_refused:
        sheet = session.layout.sheet if session.layout is not None else ""
        refused = [Problem("nothing-to-read", session.why_refused, CellRef(session.source.name, sheet))]
    found = [*session.source.problems, *session.notes, *refused]
    if session.layout is not None and session.reading is not None:
        found += unread_prices(session.source, session.layout, session.mapping)
        found += session.reading.problems
    return [*found, *(rows.problems if rows is not None else ())]


def _line(line: Line) -> JsonObject:
    return {
        "row": line.row,
        "item": line.item,
        "name": line.name,
        "quantity": line.quantity,
        "unit": line.unit or None,
        "parent": line.parent or None,
        "section": line.section or None,
        "scrap": line.scrap,
        "prices": _prices(line.prices),
    }


def _prices(prices: Sequence[Price]) -> list[JsonObject]:
    return [
        {
            "supplier": price.supplier or None,
            "unit_price": price.unit_price,
            "currency": price.currency or None,
            "breaks": [{"from_quantity": start, "unit_price": unit_price} for start, unit_price in price.breaks],
            "part": price.part or None,
            "minimum_order": price.minimum_order,
            "order_multiple": price.order_multiple,
            "lead_time": price.lead_time,
            "country": price.country or None,
        }
        for price in prices
    ]
