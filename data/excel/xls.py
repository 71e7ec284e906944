"""Looks through an .xls file: what its container holds, whether it is encrypted, its error cells.

Layouts: [MS-CFB] for the container (a small file system), [MS-XLS] 2.4 for the records.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from data.excel.cells import CellError, SpreadsheetError
from data.excel.marks import ERROR_OF_CODE, Marks
from data.excel.package import DAMAGED, PASSWORD

SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
_FREE = 0xFFFFFFFA  # sector numbers from here on are marks: free, end of chain, tables
_LAST_COLUMN = 256

_BOF, _EOF, _FILEPASS, _SHEET = 0x809, 0x0A, 0x2F, 0x85
_FORMULA, _BOOL_OR_ERROR, MANY = 0x06, 0x205, 0xBD
CELLS = frozenset({_FORMULA, _BOOL_OR_ERROR, 0x203, 0x204, 0x27E, 0xFD, 0xD6})
_DAMAGED_CONTAINER = DAMAGED.format("its container of streams contradicts itself")


class Container:
    """The streams of an OLE2 file, by name.

    Attributes:
        sizes: size in bytes of every stream by name.
    """

    def __init__(self, content: bytes) -> None:
        """Reads the directory.

        Raises:
            SpreadsheetError: the container is damaged.
        """
        try:
            self._read_tables(content)
        except (struct.error, IndexError, OverflowError) as error:
            raise SpreadsheetError(_DAMAGED_CONTAINER) from error

    def _read_tables(self, content: bytes) -> None:
        shift, short_shift = struct.unpack_from("<HH", content, 30)
        if shift not in {9, 12} or short_shift != 6:
            raise SpreadsheetError(_DAMAGED_CONTAINER)
        self._content, self._size = content, 1 << shift
        directory, self._cutoff, short_table = struct.unpack_from("<I4xII", content, 48)
        numbers = list(struct.unpack_from("<109I", content, 76))
        numbers += self._further_tables(*struct.unpack_from("<II", content, 68))
        self._next: list[int] = []
        for number in numbers:
            if number < _FREE:
                self._next += struct.unpack(f"<{self._size // 4}I", self._sector(number))
        self._entries = self._directory(b"".join(map(self._sector, self._chain(directory))))
        self.sizes = {name: size for name, (_, size, _) in self._entries.items()}
        table = b"".join(map(self._sector, self._chain(short_table)))
        self._short_next = list(struct.unpack(f"<{len(table) // 4}I", table))

    def stream(self, name: str) -> bytes:
        """The content of a stream.

        Raises:
            SpreadsheetError: its sectors contradict each other.
        """
        start, size, _ = self._entries[name]
        try:
            if size >= self._cutoff:
                return b"".join(map(self._sector, self._chain(start)))[:size]
            return self._short_stream(start)[:size]
        except (struct.error, IndexError) as error:
            raise SpreadsheetError(_DAMAGED_CONTAINER) from error

    def _short_stream(self, start: int) -> bytes:
        root = next((first for first, _, kind in self._entries.values() if kind == 5), _FREE)
        held = b"".join(map(self._sector, self._chain(root)))
        pieces, number, seen = [], start, 0
        while number < _FREE:
            pieces.append(held[number * 64 : number * 64 + 64])
            number, seen = self._short_next[number], seen + 1
            if seen > len(self._short_next):
                raise SpreadsheetError(_DAMAGED_CONTAINER)
        return b"".join(pieces)

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        sector = self._content[start : start + self._size]
        if not sector:
            raise IndexError(number)
        return sector.ljust(self._size, b"\0")

    def _chain(self, number: int) -> Iterator[int]:
        seen = 0
        while number < _FREE:
            yield number
            number, seen = self._next[number], seen + 1
            if seen > len(self._next):
                raise SpreadsheetError(_DAMAGED_CONTAINER)

    def _further_tables(self, number: int, count: int) -> list[int]:
        numbers: list[int] = []
        for _ in range(min(count, len(self._content) // self._size)):
            if number >= _FREE:
                break
            *more, number = struct.unpack(f"<{self._size // 4}I", self._sector(number))
            numbers += more
        return numbers

    @staticmethod
    def _directory(table: bytes) -> dict[str, tuple[int, int, int]]:
        """Start, size and kind (2 a stream, 5 the root) of every entry."""
        entries: dict[str, tuple[int, int, int]] = {}
        for at in range(0, len(table) - 127, 128):
            length, kind = struct.unpack_from("<HB", table, at + 64)
            start, size = struct.unpack_from("<II", table, at + 116)
            if kind in {2, 5} and 2 <= length <= 64:
                name = table[at : at + length - 2].decode("utf-16-le", "replace")
                entries.setdefault(name, (start, size, kind))
        return entries


def scan_workbook(container: Container) -> list[Marks]:
    """Looks through every sheet, in workbook order.

    Raises:
        SpreadsheetError: the file is encrypted or damaged.
    """
    content = workbook_stream(container)
    sheets = [(start, Marks(title)) for start, title in sheet_starts(content)]
    for start, marks in sheets:
        _scan_sheet(content, start, marks)
    return [marks for _, marks in sheets]


def workbook_stream(container: Container) -> bytes:
    """The stream with the sheets.

    Raises:
        SpreadsheetError: the file is encrypted, damaged or no spreadsheet.
    """
    if "EncryptedPackage" in container.sizes or "EncryptionInfo" in container.sizes:
        raise SpreadsheetError(PASSWORD)
    name = next((name for name in ("Workbook", "Book", "WORKBOOK", "BOOK") if name in container.sizes), None)
    if name is None:
        raise SpreadsheetError(
            "is an Office file, but not a spreadsheet. Choose a file that was saved as .xlsx, .xls, .xlsb or .ods."
        )
    return container.stream(name)


def sheet_starts(content: bytes) -> list[tuple[int, str]]:
    """Where each sheet begins, and its title, in workbook order.

    Raises:
        SpreadsheetError: the file is encrypted or damaged.
    """
    sheets = []
    for kind, body in records(content, 0):
        if kind == _FILEPASS:
            raise SpreadsheetError(PASSWORD)
        if kind == _SHEET and len(body) >= 8:
            sheets.append((struct.unpack_from("<I", body)[0], _short_text(body, 6)))
    return sheets


def _scan_sheet(content: bytes, start: int, marks: Marks) -> None:
    for kind, body in records(content, start):
        if kind in CELLS or kind == MANY:
            if len(body) < 6:
                raise SpreadsheetError(DAMAGED.format(f"a cell of the sheet “{marks.title}” is cut off"))
            row, column = struct.unpack_from("<HH", body)
            if column >= _LAST_COLUMN:
                raise SpreadsheetError(
                    DAMAGED.format(f"it names column {column + 1} of the sheet “{marks.title}”; an .xls sheet has 256")
                )
            marks.reach(row + 1, column + 1)
            marks.values += 1
            error = _error_code(kind, body)
            if error is not None:
                marks.cells[row + 1, column + 1] = CellError(ERROR_OF_CODE.get(error, f"#ERROR {error}"))


def _error_code(kind: int, body: bytes) -> int | None:
    if kind == _BOOL_OR_ERROR and len(body) >= 8 and body[7] == 1:
        return body[6]
    if kind == _FORMULA and len(body) >= 14 and body[12:14] == b"\xff\xff" and body[6] == 2:
        return body[8]
    return None


def records(content: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """The records of one substream up to its end; an embedded chart is passed over."""
    at, depth = start, 0
    while at + 4 <= len(content):
        kind, length = struct.unpack_from("<HH", content, at)
        body = content[at + 4 : at + 4 + length]
        at += 4 + length
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return
        if depth == 1:
            yield kind, body
    raise SpreadsheetError(DAMAGED.format("its list of cells ends too early"))


def _short_text(body: bytes, at: int) -> str:
    """A text with its length in one byte; in BIFF8 a flag byte says how wide the characters are."""
    length, wide = body[at], body[at + 1]
    if wide & ~1:  # BIFF5 has no flag: the text begins here
        return body[at + 1 : at + 1 + length].decode("cp1252", "replace")
    size = 2 if wide else 1
    return body[at + 2 : at + 2 + length * size].decode("utf-16-le" if wide else "latin-1", "replace")
