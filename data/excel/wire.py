"""How sheets travel from the reading process to the program: numbers as bytes, texts as JSON, nothing that runs.

A stream is ``HEADER``, then a frame for each sheet, then ``END``. A frame is the length of its JSON and of its bytes
(two little-endian 64-bit numbers), the JSON and the bytes. For each column the bytes hold one kind a cell, the numbers
as doubles, and the position of each text in the column's list of distinct texts.
"""

from __future__ import annotations

import datetime as dt
import json
import struct
from array import array
from collections.abc import Iterable, Sequence
from itertools import compress
from math import isfinite
from typing import Any, cast

from data.excel.cells import Cell, CellError, MissingFormulaValue, SheetCells

HEADER = b"lodestone cells 1\n"
END = b"end of cells\n"

_BLANK, _NUMBER, _TEXT, _TRUE, _FALSE, _DATE, _MOMENT, _TIME, _SPAN, _ERROR, _UNVALUED = range(11)
_KIND_OF: dict[type, int] = {
    type(None): _BLANK,
    float: _NUMBER,
    int: _NUMBER,
    bool: _TRUE,
    str: _TEXT,
    dt.date: _DATE,
    dt.datetime: _MOMENT,
    dt.time: _TIME,
    dt.timedelta: _SPAN,
    CellError: _ERROR,
    MissingFormulaValue: _UNVALUED,
}
_lengths = struct.Struct("<QQ")


def encode(sheet: SheetCells) -> bytes:
    """One sheet as a frame; an empty text is blank, a number that is none (infinite, NaN) an error cell."""
    blobs: list[bytes] = []
    columns = [_encode_column(column, blobs) for column in sheet.columns]
    head = {
        "title": sheet.title,
        "visible": sheet.visible,
        "first_row": sheet.first_row,
        "first_column": sheet.first_column,
        "height": sheet.height,
        "columns": columns,
    }
    text = json.dumps(head, ensure_ascii=True).encode("ascii")
    return b"".join([_lengths.pack(len(text), sum(map(len, blobs))), text, *blobs])


def decode(stream: bytes) -> list[SheetCells]:
    """The sheets of a whole stream.

    Raises:
        ValueError: the stream is not what ``encode`` wrote; other errors of the same cause are turned into it.
    """
    if not (stream.startswith(HEADER) and stream.endswith(END)):
        raise ValueError("the stream is cut off")
    try:
        return _sheets(stream)
    except (
        LookupError,
        TypeError,
        AttributeError,
        struct.error,
        StopIteration,
        ArithmeticError,
        RecursionError,
    ) as error:
        raise ValueError("the stream contradicts itself") from error


def _sheets(stream: bytes) -> list[SheetCells]:
    sheets = []
    at, end = len(HEADER), len(stream) - len(END)
    while at < end:
        text_size, blob_size = _lengths.unpack_from(stream, at)
        at += _lengths.size
        head = json.loads(stream[at : at + text_size])
        blob = memoryview(stream)[at + text_size : at + text_size + blob_size]
        columns, used = [], 0
        for column in head["columns"]:
            cells, used = _decode_column(column, blob, used, head["height"])
            columns.append(cells)
        at += text_size + blob_size
        place = (head["first_row"], head["first_column"])
        sheets.append(SheetCells(head["title"], head["visible"], *place, tuple(columns)))
    if at != end:
        raise ValueError("the stream holds a frame that is cut off")
    return sheets


def _encode_column(column: Sequence[Cell], blobs: list[bytes]) -> dict[str, Any]:
    kinds = _kinds(column)
    numbers = array("d", cast("Iterable[float]", _of_kind(column, kinds, _NUMBER)))
    texts = cast("list[str]", list(_of_kind(column, kinds, _TEXT)))
    distinct = {text: position for position, text in enumerate(dict.fromkeys(texts))}
    positions = array("I", map(distinct.__getitem__, texts))
    others: list[object] = []
    if max(kinds, default=0) >= _DATE:
        others = [_other(cell) for cell, kind in zip(column, kinds, strict=True) if kind >= _DATE]
    blobs += [bytes(kinds), numbers.tobytes(), positions.tobytes()]
    return {"numbers": len(numbers), "texts": len(positions), "distinct": list(distinct), "others": others}


def _of_kind(column: Sequence[Cell], kinds: bytearray, kind: int) -> Iterable[Cell]:
    """The cells of one kind; most columns have a single kind, and these are quick."""
    count = kinds.count(kind)
    if count in {0, len(kinds)}:
        return column if count else ()
    return compress(column, map(kind.__eq__, kinds))


def _kinds(column: Sequence[Cell]) -> bytearray:
    types = set(map(type, column))
    if len(types) == 1:
        kinds = bytearray([_KIND_OF[types.pop()]]) * len(column)
    else:
        kinds = bytearray(map(_KIND_OF.__getitem__, map(type, column)))
    if _TRUE in kinds or "" in column or not all(map(isfinite, _of_kind(column, kinds, _NUMBER))):  # type: ignore[arg-type]
        for position, cell in enumerate(column):
            if cell == "":
                kinds[position] = _BLANK
            elif cell is False:
                kinds[position] = _FALSE
            elif isinstance(cell, float) and not isfinite(cell):
                kinds[position] = _ERROR
    return kinds


def _other(cell: Cell) -> object:
    if isinstance(cell, dt.timedelta):
        return [cell.days, cell.seconds, cell.microseconds]
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    return cell.formula if isinstance(cell, MissingFormulaValue) else str(cell)


def _decode_column(column: dict[str, Any], blob: memoryview, at: int, height: int) -> tuple[list[Cell], int]:
    kinds = bytes(blob[at : at + height])
    numbers, positions = array("d"), array("I")
    numbers_at = at + height
    texts_at = numbers_at + 8 * column["numbers"]
    end = texts_at + positions.itemsize * column["texts"]
    if end > len(blob):
        raise ValueError("the stream holds a column that is cut off")
    numbers.frombytes(blob[numbers_at:texts_at])
    positions.frombytes(blob[texts_at:end])
    number = iter([int(value) if value.is_integer() and abs(value) < 2**53 else value for value in numbers])
    text = map(column["distinct"].__getitem__, positions)
    other = iter(column["others"])
    constants: dict[int, Cell] = {_BLANK: None, _TRUE: True, _FALSE: False}
    cells: list[Cell] = []
    for kind in kinds:
        if kind == _NUMBER:
            cells.append(next(number))
        elif kind == _TEXT:
            cells.append(next(text))
        elif kind >= _DATE:
            cells.append(_as_other(kind, next(other)))
        else:
            cells.append(constants[kind])
    return cells, end


def _as_other(kind: int, stated: Any) -> Cell:  # noqa: ANN401
    if kind == _DATE:
        return dt.date.fromisoformat(stated)
    if kind == _MOMENT:
        return dt.datetime.fromisoformat(stated)
    if kind == _TIME:
        return dt.time.fromisoformat(stated)
    if kind == _SPAN:
        return dt.timedelta(*stated)
    return CellError(stated) if kind == _ERROR else MissingFormulaValue(stated)
