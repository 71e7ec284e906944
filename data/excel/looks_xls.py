"""The looks of the sheets of an .xls file. [MS-XLS] 2.4: Format, XF, MergeCells, Row, ColInfo."""

from __future__ import annotations

import struct

from data.excel.cells import SpreadsheetError
from data.excel.looks import BUILT_IN, Looks, plain_format
from data.excel.source import SheetLooks
from data.excel.xls import CELLS, MANY, Container, records, sheet_starts, workbook_stream

_BIFF_8 = 0x600
_BOF, _FORMAT, _XF = 0x809, 0x41E, 0xE0
_MERGED, _ROW, _COLUMNS = 0xE5, 0x208, 0x7D
_HIDDEN_ROW = 0x20


def read_looks(container: Container) -> dict[str, SheetLooks]:
    """The looks of every sheet by title; none where they cannot be read or the file is older than Excel 97."""
    try:
        content = workbook_stream(container)
        if struct.unpack_from("<HHH", content)[::2] != (_BOF, _BIFF_8):
            return {}
        styles = _styles(content)
        return {title: _sheet_looks(content, start, styles) for start, title in sheet_starts(content)}
    except (SpreadsheetError, struct.error, IndexError, UnicodeDecodeError):
        return {}


def _styles(content: bytes) -> list[tuple[str, int]]:
    """Number format and indentation by number of the style."""
    codes: dict[int, str] = {}
    cells: list[tuple[int, int]] = []
    for kind, body in records(content, 0):
        if kind == _FORMAT:
            number, length, wide = struct.unpack_from("<HHB", body)
            size = 2 if wide & 1 else 1
            codes[number] = body[5 : 5 + length * size].decode("utf-16-le" if wide & 1 else "latin-1")
        elif kind == _XF:
            cells.append((struct.unpack_from("<H", body, 2)[0], body[8] & 0x0F))
    return [(plain_format(codes.get(number, BUILT_IN.get(number, "General"))), indent) for number, indent in cells]


def _sheet_looks(content: bytes, start: int, styles: list[tuple[str, int]]) -> SheetLooks:
    looks = Looks()
    for kind, body in records(content, start):
        if kind in CELLS:
            row, column, style = struct.unpack_from("<HHH", body)
            _see(looks, row, column, styles[style])
        elif kind == MANY:
            row, column = struct.unpack_from("<HH", body)
            for at in range(4, len(body) - 2, 6):
                _see(looks, row, column + (at - 4) // 6, styles[struct.unpack_from("<H", body, at)[0]])
        elif kind == _MERGED:
            for at in range(2, len(body) - 7, 8):
                top, bottom, left, right = struct.unpack_from("<HHHH", body, at)
                looks.merge(top + 1, left + 1, bottom + 1, right + 1)
        elif kind == _ROW:
            _see_row(looks, body)
        elif kind == _COLUMNS and body[8] & 1:
            first, last = struct.unpack_from("<HH", body)
            looks.hidden_columns.update(range(first + 1, min(last, 255) + 2))
    return looks.finished()


def _see(looks: Looks, row: int, column: int, style: tuple[str, int]) -> None:
    looks.format(column + 1, row + 1, row + 1, style[0])
    looks.indent(row + 1, column + 1, style[1])


def _see_row(looks: Looks, body: bytes) -> None:
    row, options = struct.unpack_from("<H10xB", body)
    if options & _HIDDEN_ROW:
        looks.hidden_rows.add(row + 1)
    if options & 7:
        looks.outline[row + 1] = options & 7
