"""The looks of the sheets of an .xlsx file: number formats, indents, merged ranges, what is hidden or grouped.

ECMA-376 part 1: 18.3.1 (sheets), 18.8 (styles). As in ``xlsx``, sheets in the plain form of spreadsheet programs are
looked through by regular expressions, in the same pass as the scan; all others are parsed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from data.excel.cells import SpreadsheetError, column_number
from data.excel.looks import BUILT_IN, Looks, plain_format, words_of
from data.excel.marks import LAST_COLUMN
from data.excel.package import Package, holds
from data.excel.source import SheetLooks
from data.excel.xml_parts import local, parse, strict_parser

_ROW = re.compile(rb"<row\b([^<>]*?(?: hidden=| outlineLevel=)[^<>]*)>")
_COLUMN = re.compile(rb"<col\b([^<>]*? hidden=[^<>]*)>")
_MERGED = re.compile(rb"<mergeCell\b([^<>]*)>")
_ATTRIBUTE = re.compile(rb"""([\w:]+)\s*=\s*["']([^"'<>]*)["']""")
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})")
_ADDRESS = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_YES = frozenset({"1", "true", "on"})


@dataclass
class Styles:
    """What the styles of a workbook say of the cells that have them.

    Attributes:
        forms: number format by number of the style; only of styles that have one.
        indents: levels of indentation by number of the style; likewise.
    """

    forms: dict[int, str] = field(default_factory=dict)
    indents: dict[int, int] = field(default_factory=dict)

    def with_words(self) -> Styles:
        """Only the number formats that show words or signs of their own, such as ``0.00 "€"``."""
        return Styles({number: form for number, form in self.forms.items() if words_of(form)})


def read_styles(package: Package) -> Styles:
    """The styles of a workbook; none where they cannot be read."""
    name = package.find("xl/styles.xml")
    reading = _StyleReading()
    if name is not None:
        parser = strict_parser()
        parser.StartElementHandler, parser.EndElementHandler = reading.start, reading.end
        try:
            parse(parser, package.chunks(name), name)
        except SpreadsheetError:
            return Styles()
    return reading.styles()


class _StyleReading:
    def __init__(self) -> None:
        self._path: list[str] = []
        self._codes: dict[int, str] = {}
        self._cells: list[tuple[int, int]] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        self._path.append(name)
        if name == "numFmt" and "dxf" not in self._path:
            self._codes[_whole(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "xf" and "cellXfs" in self._path:
            self._cells.append((_whole(attributes.get("numFmtId")), 0))
        elif name == "alignment" and "cellXfs" in self._path and self._cells:
            self._cells[-1] = (self._cells[-1][0], _whole(attributes.get("indent")))

    def end(self, _tag: str) -> None:
        self._path.pop()

    def styles(self) -> Styles:
        found = Styles()
        for number, (format_number, indent) in enumerate(self._cells):
            if form := plain_format(self._codes.get(format_number, BUILT_IN.get(format_number, "General"))):
                found.forms[number] = form
            if indent > 0:
                found.indents[number] = indent
        return found


class SheetWatch:
    """Sees a sheet in plain form block by block, as ``xlsx.scan_pieces`` cuts it, or parses one that is not."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._looks = Looks()
        numbers = sorted({*styles.forms, *styles.indents}, reverse=True)
        self._cell = re.compile(
            rb'<c r="([A-Z]{1,3}+)(\d{1,7}+)"(?: [^<>s= ][^<>= ]*+="[^"<>]*+")*+ s="(%s)"'
            % b"|".join(b"%d" % n for n in numbers)
        )
        self._speaks = bool(numbers)

    def see(self, block: bytes) -> None:
        """Notes what a piece of the sheet says, which cuts no element."""
        for attributes in _COLUMN.findall(block) if b"<col" in block[:100_000] else ():
            self._see_column(_attributes(attributes))
        for attributes in _ROW.findall(block) if _may_speak_of_rows(block) else ():
            self._see_row(_attributes(attributes))
        for attributes in _MERGED.findall(block) if holds(block[-4_000_000:], b"<mergeCell", b"m") else ():
            self._see_merged(_attributes(attributes))
        if self._speaks:
            self._see_cells(self._cell.findall(block))

    def parse(self, package: Package, part: str) -> SheetLooks:
        """The looks of a sheet in any form; none where it cannot be read."""
        parser = strict_parser()
        parser.StartElementHandler = self._start
        try:
            parse(parser, package.chunks(part), part)
        except SpreadsheetError:
            return SheetLooks()
        return self.looks

    @property
    def looks(self) -> SheetLooks:
        """What was seen so far."""
        return self._looks.finished()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        if name == "row":
            self._see_row(attributes)
        elif name == "col":
            self._see_column(attributes)
        elif name == "mergeCell":
            self._see_merged(attributes)
        elif name == "c" and (place := _ADDRESS.fullmatch(attributes.get("r", ""))):
            self._see_cell(int(place[2]), column_number(place[1]), _whole(attributes.get("s")))

    def _see_row(self, attributes: dict[str, str]) -> None:
        row, level = _whole(attributes.get("r")), _whole(attributes.get("outlineLevel"))
        if row > 0 and attributes.get("hidden") in _YES:
            self._looks.hidden_rows.add(row)
        if row > 0 and level > 0:
            self._looks.outline[row] = level

    def _see_column(self, attributes: dict[str, str]) -> None:
        first, last = _whole(attributes.get("min")), _whole(attributes.get("max"))
        if attributes.get("hidden") in _YES and first > 0:
            self._looks.hidden_columns.update(range(first, min(last, LAST_COLUMN) + 1))

    def _see_merged(self, attributes: dict[str, str]) -> None:
        if found := _RANGE.fullmatch(attributes.get("ref", "")):
            left, top, right, bottom = found.groups()
            self._looks.merge(int(top), column_number(left), int(bottom), column_number(right))

    def _see_cell(self, row: int, column: int, style: int) -> None:
        self._looks.format(column, row, row, self._styles.forms.get(style, ""))
        self._looks.indent(row, column, self._styles.indents.get(style, 0))

    def _see_cells(self, found: list[tuple[bytes, bytes, bytes]]) -> None:
        """Cells of the same column and style without a gap are one run."""
        rows_of: defaultdict[tuple[bytes, bytes], list[bytes]] = defaultdict(list)
        for letters, stated_row, style in found:
            rows_of[letters, style].append(stated_row)
        for (letters, style), stated in rows_of.items():
            column, number = column_number(letters.decode()), int(style)
            rows = list(map(int, stated))
            if number not in self._styles.indents and rows == list(range(rows[0], rows[0] + len(rows))):
                self._looks.format(column, rows[0], rows[-1], self._styles.forms[number])
            else:
                for row in rows:
                    self._see_cell(row, column, number)


def _may_speak_of_rows(block: bytes) -> bool:
    return holds(block, b" hidden=", b"i") or holds(block, b" outlineLevel=", b"u")


def _attributes(text: bytes) -> dict[str, str]:
    return {name.decode(): value.decode("utf-8", "replace") for name, value in _ATTRIBUTE.findall(text)}


def _whole(stated: str | None) -> int:
    """A number as attributes state it; 0 where there is none."""
    return int(stated) if stated and stated.isascii() and stated.isdigit() and len(stated) < 10 else 0
