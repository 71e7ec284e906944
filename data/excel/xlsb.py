"""Looks through the binary records of an .xlsb file for error cells and cells far out.

Record numbers and layouts: [MS-XLSB] 2.3 and 2.4.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from data.excel.cells import CellError, SpreadsheetError
from data.excel.marks import ERROR_OF_CODE, Marks
from data.excel.package import DAMAGED, MOST_PART_BYTES, Package
from data.excel.xlsx import MOST_TEXTS, relationships

WORKBOOK = "xl/workbook.bin"

_ROW = 0
_CELL_ERROR, _FORMULA_ERROR = 3, 11
_CELLS = frozenset(range(2, 12))
_SHEET = 156
_BEGIN_TEXTS = 159

_two_numbers = struct.Struct("<II").unpack_from
_number = struct.Struct("<I").unpack_from


def sheet_parts(package: Package) -> list[tuple[str, str]]:
    """Title and member name of every sheet, in workbook order.

    Raises:
        SpreadsheetError: the workbook part is damaged.
    """
    name = package.find(WORKBOOK)
    if name is None:
        raise SpreadsheetError(DAMAGED.format("its list of sheets is missing"))
    targets = relationships(package, "xl/_rels/workbook.bin.rels")
    sheets = []
    for kind, body in records(package.read(name), name):
        if kind == _SHEET:
            key, end = _wide_text(body, 8, name)
            title, _ = _wide_text(body, end, name)
            sheets.append((title, package.find(targets.get(key, "")) or ""))
    return sheets


def check_texts(package: Package) -> None:
    """Refuses a table of shared texts that claims more texts than it can hold.

    Raises:
        SpreadsheetError: it does.
    """
    name = package.find("xl/sharedStrings.bin")
    if name is None:
        return
    content = package.read(name, MOST_PART_BYTES)
    for kind, body in records(content, name):
        if kind == _BEGIN_TEXTS and len(body) >= 8:
            claimed = max(_two_numbers(body))
            if claimed > MOST_TEXTS and claimed > len(content) // 5:
                raise SpreadsheetError(DAMAGED.format(f"it claims to hold {claimed:,} texts and has no room for them"))
        return


def scan_sheet(package: Package, name: str, title: str) -> Marks:
    """Looks through one sheet.

    Raises:
        SpreadsheetError: it is damaged, a cell lies outside every spreadsheet, or its few cells lie too far apart.
    """
    marks, row = Marks(title), 0
    for kind, body in records(package.read(name, MOST_PART_BYTES), name):
        if kind == _ROW and len(body) >= 4:
            row = _number(body)[0] + 1
        elif kind in _CELLS:
            if len(body) < 8:
                raise SpreadsheetError(DAMAGED.format(f"a cell of the sheet “{title}” is cut off"))
            column = _number(body)[0] + 1
            marks.reach(row, column)
            marks.values += 1
            if kind in {_CELL_ERROR, _FORMULA_ERROR} and len(body) > 8:
                marks.cells[row, column] = CellError(ERROR_OF_CODE.get(body[8], f"#ERROR {body[8]}"))
    marks.refuse_if_sparse()
    return marks


def records(content: bytes, name: str) -> Iterator[tuple[int, bytes]]:
    """The records of a part: number and body.

    Raises:
        SpreadsheetError: the part ends within a record.
    """
    at, end = 0, len(content)
    try:
        while at < end:
            kind = content[at]
            at += 1
            if kind & 0x80:
                kind = (kind & 0x7F) | content[at] << 7
                at += 1
            length, shift = 0, 0
            while True:
                byte = content[at]
                at += 1
                length |= (byte & 0x7F) << shift
                shift += 7
                if not byte & 0x80 or shift > 21:
                    break
            body = content[at : at + length]
            at += length
            yield kind, body
    except IndexError:
        at = end + 1
    if at > end:
        raise SpreadsheetError(DAMAGED.format(f"its part “{name}” ends too early"))


def _wide_text(body: bytes, at: int, name: str) -> tuple[str, int]:
    if at + 4 > len(body):
        raise SpreadsheetError(DAMAGED.format(f"its part “{name}” ends too early"))
    length = 0 if (count := _number(body, at)[0]) == 0xFFFFFFFF else count
    end = at + 4 + 2 * length
    if end > len(body):
        raise SpreadsheetError(DAMAGED.format(f"its part “{name}” ends too early"))
    return body[at + 4 : end].decode("utf-16-le", "replace"), end
