"""How a foreign file travels from the reading process to the program: a head in JSON, then its cells as ``wire`` says.

A stream is ``HEADER``, the length of the JSON (a little-endian 64-bit number), the JSON, and the stream of the sheets.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from typing import Any

from data.excel import wire
from data.excel.source import SheetLooks, SourceFile, SourceSheet, TextForm
from data.problems import CellRef, Problem, Severity

HEADER = b"lodestone source 1\n"
_length = struct.Struct("<Q")


def encode(source: SourceFile) -> Iterator[bytes]:
    """The file as pieces of a stream; its name does not travel."""
    head = {
        "text": [source.text.encoding, source.text.separator] if source.text else None,
        "problems": [[p.code, p.message, p.hint, p.raw, p.severity] for p in source.problems],
        "looks": [_plain_looks(sheet.looks) for sheet in source.sheets],
    }
    text = json.dumps(head, ensure_ascii=True).encode("ascii")
    yield HEADER
    yield _length.pack(len(text))
    yield text
    yield wire.HEADER
    for sheet in source.sheets:
        yield wire.encode(sheet.cells)
    yield wire.END


def decode(stream: bytes, name: str) -> SourceFile:
    """The file of a whole stream.

    Raises:
        ValueError: the stream is not what ``encode`` wrote.
    """
    if not stream.startswith(HEADER):
        raise ValueError("the stream begins in the middle")
    try:
        at = len(HEADER) + _length.size
        end = at + _length.unpack_from(stream, len(HEADER))[0]
        head = json.loads(stream[at:end])
        cells = wire.decode(stream[end:])
        sheets = (SourceSheet(c, _looks(looks)) for c, looks in zip(cells, head["looks"], strict=True))
        text = TextForm(*head["text"]) if head["text"] else None
        return SourceFile(name, tuple(sheets), text, tuple(_problem(name, *p) for p in head["problems"]))
    except (LookupError, TypeError, AttributeError, struct.error, RecursionError) as error:
        raise ValueError("the stream contradicts itself") from error


def _problem(name: str, code: str, message: str, hint: str, raw: str, severity: str) -> Problem:
    return Problem(code, message, CellRef(file=name), raw, hint, Severity(severity))


def _plain_looks(looks: SheetLooks) -> dict[str, Any]:
    """Pairs instead of keys: JSON knows only texts as keys."""
    return {
        "merged": looks.merged,
        "hidden_rows": sorted(looks.hidden_rows),
        "hidden_columns": sorted(looks.hidden_columns),
        "outline": list(looks.outline.items()),
        "indents": [[*place, indent] for place, indent in looks.indents.items()],
        "formats": list(looks.formats.items()),
    }


def _looks(plain: dict[str, Any]) -> SheetLooks:
    return SheetLooks(
        tuple((top, left, bottom, right) for top, left, bottom, right in plain["merged"]),
        frozenset(plain["hidden_rows"]),
        frozenset(plain["hidden_columns"]),
        dict(plain["outline"]),
        {(row, column): indent for row, column, indent in plain["indents"]},
        {column: tuple((first, last, form) for first, last, form in runs) for column, runs in plain["formats"]},
    )
