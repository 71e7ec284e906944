"""Reads the cells of an .ods file.

Written here rather than left to calamine, which gives 0 for an error cell, drops tabs and line breaks inside a text,
and drops texts without a value type. Cell contents: OpenDocument 1.3 part 3, chapters 6.1, 9.1.4 and 19.385.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from data.excel.cells import Cell, SheetCells, SpreadsheetError
from data.excel.marks import LAST_COLUMN, Marks
from data.excel.ods_values import CALCULATED, OFFICE, TABLE, cell_value
from data.excel.package import DAMAGED, PASSWORD, Package
from data.excel.xml_parts import parse, strict_parser

CONTENT = "content.xml"
MOST_REPEATED_CELLS = 20_000_000

_STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0 "
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0 "

_ROW = f"{TABLE}table-row"
_CELLS = frozenset({f"{TABLE}table-cell", f"{TABLE}covered-table-cell"})
_SPACES = re.compile(r"[ \t\r\n]+")


def read_sheets(package: Package) -> Iterator[SheetCells]:
    """The sheets of the file, in order.

    Raises:
        SpreadsheetError: the file is encrypted or damaged, or its few cells lie too far apart.
    """
    manifest = package.find("META-INF/manifest.xml")
    if manifest is not None and b"encryption-data" in package.read(manifest):
        raise SpreadsheetError(PASSWORD)
    name = package.find(CONTENT)
    if name is None:
        raise SpreadsheetError(DAMAGED.format("its cells are missing"))
    content = _Content()
    parser = strict_parser(namespaces=True)
    parser.StartElementHandler, parser.EndElementHandler = content.start, content.end
    parser.CharacterDataHandler = content.text
    parse(parser, package.chunks(name), name)
    yield from (sheet.cells() for sheet in content.sheets)


@dataclass
class _Sheet:
    title: str
    visible: bool
    marks: Marks
    rows: dict[int, list[Cell]] = field(default_factory=dict)
    next_row: int = 1
    held: int = 0

    def add(self, row: list[Cell], times: int) -> None:
        """Adds a row that stands there ``times`` times; an empty one only moves on."""
        if row:
            self.held += len(row) * times
            if self.held > MOST_REPEATED_CELLS and times > 1:
                raise SpreadsheetError(
                    f"repeats row {self.next_row:,} of the sheet “{self.title}” {times:,} times. Delete the rows that "
                    "are not in use, and save it again."
                )
            self.marks.reach(self.next_row + times - 1, len(row))
            self.marks.values += (len(row) - row.count(None)) * times
            for number in range(self.next_row, self.next_row + times):
                self.rows[number] = row
        self.next_row += times

    def cells(self) -> SheetCells:
        """The sheet as columns, from the first row in use."""
        self.marks.refuse_if_sparse()
        if not self.rows:
            return SheetCells(self.title, self.visible, 1, 1, ())
        first, last, width = min(self.rows), max(self.rows), self.marks.last_column
        blank: list[Cell] = []
        full = (self.rows.get(number, blank) for number in range(first, last + 1))
        columns = tuple(map(list, zip(*(row + [None] * (width - len(row)) for row in full), strict=True)))
        return SheetCells(self.title, self.visible, first, 1, columns)


class _Content:
    """Follows the elements of ``content.xml``; names come with their namespace."""

    def __init__(self) -> None:
        self.sheets: list[_Sheet] = []
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._aside = 0
        self._row: list[Cell] = []
        self._blanks = 0
        self._row_times = 1
        self._cell: dict[str, str] | None = None
        self._depth = 0
        self._paragraphs: list[list[str]] = []
        self._in_paragraph = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins. Comments on a cell, shapes and recorded changes are not its content."""
        if self._aside:
            self._aside += 1
        elif self._cell is not None:
            self._start_inside(tag, attributes)
        elif tag in _CELLS and self.sheets:
            self._cell, self._paragraphs = attributes, []
        elif tag == _ROW and self.sheets:
            self._row, self._blanks = [], 0
            self._row_times = _times(attributes, f"{TABLE}number-rows-repeated")
        elif tag == f"{TABLE}table":
            self._start_sheet(attributes)
        elif tag in {f"{TABLE}tracked-changes", f"{TABLE}shapes"}:
            self._aside = 1
        elif tag == f"{_STYLE}style":
            self._style = attributes.get(f"{_STYLE}name", "")
        elif tag == f"{_STYLE}table-properties" and attributes.get(f"{TABLE}display") == "false":
            self._hidden_styles.add(self._style)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._aside:
            self._aside -= 1
        elif self._cell is not None and self._depth:
            self._depth -= 1
            self._in_paragraph -= self._in_paragraph > 0
        elif self._cell is not None:
            self._finish_cell(self._cell)
            self._cell = None
        elif tag == _ROW and self.sheets:
            self.sheets[-1].add(self._row, self._row_times)

    def text(self, text: str) -> None:
        """Text inside a paragraph: any white space in the file is one space there."""
        if self._in_paragraph and not self._aside:
            words = _SPACES.sub(" ", text)
            written = self._paragraphs[-1]
            if words.startswith(" ") and (not written or written[-1].endswith(" ")):
                words = words[1:]
            written.append(words)

    def _start_sheet(self, attributes: dict[str, str]) -> None:
        title = attributes.get(f"{TABLE}name", "")
        if any(sheet.title.casefold() == title.casefold() for sheet in self.sheets):
            raise SpreadsheetError(DAMAGED.format("two of its sheets have the same name"))
        visible = attributes.get(f"{TABLE}style-name", "") not in self._hidden_styles
        self.sheets.append(_Sheet(title, visible, Marks(title)))

    def _start_inside(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == f"{OFFICE}annotation" or tag.startswith((_DRAWING, CALCULATED)):
            self._aside = 1
            return
        self._depth += 1
        if self._in_paragraph:
            self._in_paragraph += 1
            if tag == f"{_TEXT}s":
                self._paragraphs[-1].append(" " * min(_times(attributes, f"{_TEXT}c"), 1_000))
            elif tag == f"{_TEXT}tab":
                self._paragraphs[-1].append("\t")
            elif tag == f"{_TEXT}line-break":
                self._paragraphs[-1].append("\n")
        elif tag == f"{_TEXT}p":
            self._in_paragraph = 1
            self._paragraphs.append([])

    def _finish_cell(self, attributes: dict[str, str]) -> None:
        times = _times(attributes, f"{TABLE}number-columns-repeated")
        shown = "\n".join("".join(pieces) for pieces in self._paragraphs) if self._paragraphs else None
        value = cell_value(attributes, shown)
        if value is None:
            self._blanks += times
            return
        column = len(self._row) + self._blanks + times
        if column > LAST_COLUMN:
            raise SpreadsheetError(
                f"names a cell in column {column:,} of the sheet “{self.sheets[-1].title}”; "
                "a sheet ends at column XFD. Delete what stands there, and save it again."
            )
        self._row.extend([None] * self._blanks + [value] * times)
        self._blanks = 0


def _times(attributes: dict[str, str], name: str) -> int:
    stated = attributes.get(name)
    if stated is None:
        return 1
    if not (stated.isascii() and stated.isdigit()) or len(stated) > 9 or int(stated) < 1:
        raise SpreadsheetError(DAMAGED.format(f"“{stated[:20]}” is not a number of repetitions"))
    return int(stated)
