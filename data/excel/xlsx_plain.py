"""Rewrites a sheet of an .xlsx file to the plain form: every address written out, no comments, CDATA, encodings.

Exact and slower than the scan of ``xlsx``: used for sheets that no spreadsheet program writes this way, for sheets with
far cells, and where the count of values does not agree with what the reader gave.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from data.excel.cells import CellError, MissingFormulaValue, SpreadsheetError, column_letter, split_address
from data.excel.escapes import escaped, quoted
from data.excel.marks import Marks
from data.excel.package import DAMAGED
from data.excel.xml_parts import local, parse, strict_parser

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
)
_TAIL = "</sheetData></worksheet>"
_ADDRESS = re.compile(r"[A-Z]{1,4}[0-9]{1,8}")


class PlainSheet:
    """One sheet being rewritten: feed it to ``rewrite``, then take ``marks`` and ``xml``."""

    def __init__(self, title: str) -> None:
        self.marks = Marks(title)
        self._written: list[str] = [_HEAD]
        self._seen: set[tuple[int, int]] = set()
        self._path: list[str] = []
        self._row = self._column = self._open_row = 0
        self._attributes: dict[str, str] = {}
        self._value: list[str] = []
        self._formula: list[str] = []
        self._inline: list[str] = []
        self._has: set[str] = set()

    @property
    def xml(self) -> bytes:
        """The sheet in plain form; rows stand in the order of the file."""
        end = "</row>" if self._open_row else ""
        return ("".join(self._written) + end + _TAIL).encode("utf-8")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = local(tag)
        self._path.append(name)
        if name == "row" and "sheetData" in self._path:
            stated = attributes.get("r", "")
            self._row = int(stated) if stated.isdigit() and len(stated) < 12 else self._row + 1
            self._column = 0
        elif name == "c" and "row" in self._path:
            self._begin_cell(attributes)
        elif name in {"v", "f", "is"}:
            self._has.add(name)

    def text(self, text: str) -> None:
        """Text inside an element."""
        if "c" not in self._path:
            return
        name = self._path[-1]
        if name == "v" and self._path[-2] == "c":
            self._value.append(text)
        elif name == "f":
            self._formula.append(text)
        elif name == "t" and "is" in self._path and "rPh" not in self._path:
            self._inline.append(text)

    def end(self, tag: str) -> None:
        """An element ends."""
        if local(tag) == "c" and "row" in self._path:
            self._finish_cell()
        self._path.pop()

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        address = attributes.get("r", "")
        if not address:
            self._column += 1
        elif _ADDRESS.fullmatch(address):
            self._row, self._column = split_address(address)
        else:
            raise SpreadsheetError(DAMAGED.format(f"“{address[:20]}” is not the address of a cell"))
        self._attributes = attributes
        self._value, self._formula, self._inline, self._has = [], [], [], set()

    def _finish_cell(self) -> None:
        kind = self._attributes.get("t", "n")
        value, inline = "".join(self._value), "".join(self._inline)
        place = (self._row, self._column)
        unvalued = "f" in self._has and not value and not (kind == "str" and "v" in self._has)
        if not (value or inline or unvalued):
            return
        self.marks.reach(*place)
        if place in self._seen:
            address = f"{column_letter(self._column)}{self._row}"
            raise SpreadsheetError(
                DAMAGED.format(f"the cell {address} of the sheet “{self.marks.title}” is stored twice")
            )
        self._seen.add(place)
        if unvalued:
            self.marks.cells[place] = MissingFormulaValue("".join(self._formula))
            return
        self.marks.values += 1
        if kind == "e":
            self.marks.cells[place] = CellError(value)
            return
        self._write(kind, value, inline)

    def _write(self, kind: str, value: str, inline: str) -> None:
        if self._row != self._open_row:
            self._written.append(f'{"</row>" if self._open_row else ""}<row r="{self._row}">')
            self._open_row = self._row
        style = self._attributes.get("s")
        attributes = f' r="{column_letter(self._column)}{self._row}"' + (f" s={quoted(style)}" if style else "")
        if value and kind != "inlineStr":
            inside = f'<v xml:space="preserve">{escaped(value)}</v>'
        else:
            kind, inside = "inlineStr", f'<is><t xml:space="preserve">{escaped(inline or value)}</t></is>'
        self._written.append(f"<c{attributes} t={quoted(kind)}>{inside}</c>")


def rewrite(pieces: Iterable[bytes], name: str, title: str) -> tuple[bytes, Marks]:
    """The sheet in plain form without its error cells, and its marks.

    Raises:
        SpreadsheetError: it is damaged, a cell is stored twice or lies outside every spreadsheet, or its few cells
            lie too far apart.
    """
    sheet = PlainSheet(title)
    parser = strict_parser()
    parser.StartElementHandler, parser.EndElementHandler = sheet.start, sheet.end
    parser.CharacterDataHandler = sheet.text
    parse(parser, pieces, name)
    sheet.marks.refuse_if_sparse()
    return sheet.xml, sheet.marks
