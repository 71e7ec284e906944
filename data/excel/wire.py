"""How sheets travel from the reading process to the program: numbers as bytes, texts as JSON, nothing that runs.

A stream is ``HEADER``, then a frame for each sheet, then ``END``. A frame is the length of its JSON and of its bytes
(two little-endian 64-bit numbers), the JSON and the bytes. For each column the bytes hold one kind a cell, the numbers
as doubles, and the position of each text in the column's list of distinct texts.

Both ends work on slices of a column: most slices hold one kind of cell, whatever the title above them is, and a slice
stays in the processor's cache while it is looked at several times.
"""

from __future__ import annotations

import datetime as dt
import json
import struct
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, count, islice, repeat
from math import hypot, isfinite
from typing import Any, cast

from data.excel.cells import Cell, CellError, MissingFormulaValue, SheetCells

HEADER = b"lodestone cells 1\n"
END = b"end of cells\n"

_BLANK, _NUMBER, _TEXT, _TRUE, _FALSE, _DATE, _MOMENT, _TIME, _SPAN, _ERROR, _UNVALUED = range(11)
_COMMON = bytes(range(_DATE))
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
_SLICE = 4_096
"""Cells that are looked at together."""

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
    kinds, numbers, texts = bytearray(), array("d"), _Texts()
    others: list[object] = []
    for start in range(0, len(column), _SLICE):
        cells = column[start : start + _SLICE]
        kinds_here = _kinds(cells)
        kinds += kinds_here
        numbers.extend(array("d", cast("Iterable[float]", _of_kind(cells, kinds_here, _NUMBER))))
        texts.add(cast("Iterable[str]", _of_kind(cells, kinds_here, _TEXT)))
        if kinds_here.translate(None, _COMMON):
            others += [_other(cell) for cell, kind in zip(cells, kinds_here, strict=True) if kind >= _DATE]
    blobs += [bytes(kinds), numbers.tobytes(), texts.positions.tobytes()]
    return {"numbers": len(numbers), "texts": len(texts.positions), "distinct": texts.listed, "others": others}


class _Texts:
    """The texts of a column, each listed once; in a column whose texts hardly repeat, one by one.

    Attributes:
        positions: of each text, in the list.
    """

    def __init__(self) -> None:
        self.positions = array("I")
        self._first: defaultdict[str, int] = defaultdict(count().__next__)
        self._more: list[str] = []

    @property
    def listed(self) -> list[str]:
        """The list."""
        return [*self._first, *self._more]

    def add(self, texts: Iterable[str]) -> None:
        """The texts of a further slice."""
        held, listed = len(self.positions), len(self._first) + len(self._more)
        if held >= _SLICE and listed > 0.9 * held:
            self._more += texts
            self.positions.extend(range(listed, len(self._first) + len(self._more)))
        else:
            self.positions.extend(map(self._first.__getitem__, texts))


def _of_kind(cells: Sequence[Cell], kinds: bytearray, kind: int) -> Iterable[Cell]:
    found = kinds.count(kind)
    if found in {0, len(kinds)}:
        return cells if found else ()
    return compress(cells, map(kind.__eq__, kinds))


def _kinds(cells: Sequence[Cell]) -> bytearray:
    types = set(map(type, cells))
    if len(types) == 1:
        kinds = bytearray([_KIND_OF[types.pop()]]) * len(cells)
    else:
        kinds = bytearray(map(_KIND_OF.__getitem__, map(type, cells)))
    if _TRUE in kinds or (_TEXT in kinds and "" in cells) or not _are_finite(_of_kind(cells, kinds, _NUMBER)):
        for position, cell in enumerate(cells):
            if cell == "":
                kinds[position] = _BLANK
            elif cell is False:
                kinds[position] = _FALSE
            elif isinstance(cell, float) and not isfinite(cell):
                kinds[position] = _ERROR
    return kinds


def _are_finite(cells: Iterable[Cell]) -> bool:
    """A finite sum has finite terms; finite terms can have an infinite sum, and are then looked at one by one."""
    numbers = cast("list[float]", cells if isinstance(cells, list) else list(cells))
    return isfinite(sum(numbers)) or all(map(isfinite, numbers))


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
    waiting: dict[int, Iterator[Cell]] = {
        _BLANK: repeat(None),
        _NUMBER: iter(_whole_as_int(numbers.tolist())),
        _TEXT: map(column["distinct"].__getitem__, positions),
        _TRUE: repeat(True),
        _FALSE: repeat(False),
    }
    other = iter(column["others"])
    cells: list[Cell] = []
    for start in range(0, height, _SLICE):
        kinds_here = kinds[start : start + _SLICE]
        kind = kinds_here[0]
        if kind < _DATE and kinds_here.count(kind) == len(kinds_here):
            cells += islice(waiting[kind], len(kinds_here))
        else:
            cells += [next(waiting[kind]) if kind < _DATE else _as_other(kind, next(other)) for kind in kinds_here]
    if len(cells) != height or any(True for _ in chain(waiting[_NUMBER], waiting[_TEXT], other)):
        raise ValueError("the stream holds a column of another height")
    return cells, end


def _whole_as_int(numbers: list[float]) -> list[Cell]:
    """The same numbers; beyond 2**53 a double does not say which whole number it was, and stays."""
    if all(map(float.is_integer, numbers)) and hypot(*numbers) < 2**53:  # the norm is at least as large as each
        return list(map(int, numbers))
    cells = cast("list[Cell]", numbers)
    for position in compress(range(len(numbers)), map(float.is_integer, numbers)):
        if abs(numbers[position]) < 2**53:
            cells[position] = int(numbers[position])
    return cells


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
