"""Looks through the sheets of an .xlsx file for what calamine hides or falls over, at the speed of regular expressions.

Calamine gives an empty text for an error cell and for a formula without a result, ends the process on a cell far out,
and reads nothing from a sheet in UTF-16. The scan below finds these in the plain form that spreadsheet programs write;
a sheet in any other form is rewritten to the plain form first (``xlsx_plain``). The scan also counts the values, so
that a cell which the reader lost is noticed.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator

from data.excel.cells import CellError, MissingFormulaValue, SpreadsheetError, column_number
from data.excel.escapes import unescaped
from data.excel.marks import KNOWN_ERRORS, LAST_COLUMN, LAST_ROW, Marks
from data.excel.package import DAMAGED, MEBIBYTE, Package, holds
from data.excel.xml_parts import local, parse, strict_parser

WORKBOOK = "xl/workbook.xml"
MOST_TEXTS = 10_000_000
LONGEST_ROW = 64 * MEBIBYTE

_ROW = re.compile(rb'<row\b[^<>]*?\br="(\d{1,12})"')
_WIDE = re.compile(rb'\br="([A-Z]{2,})\d')
_FAR = re.compile(rb'\br="[A-Z]+(\d{7,12})')
# All but column A to Z and row 1 to 999,999 of a cell, and row 1,000,000 or more of a row.
_FAR_OUT = re.compile(rb'r="(?:[A-Z](?!\d{1,6}+")|\d{7})')
# Rows of near pieces are not read one by one: this is how far they may reach. A sheet that turns out to be wide only
# after such pieces may seem sparse, and is then rewritten, slowly and exactly.
_NEAR_ROWS = 999_999
_ERROR = re.compile(rb'<c\b([^<>]*\bt="e"[^<>]*)>(?:<f\b[^<>]*(?:/>|>[^<]*</f>))?<v>([^<]*)</v>')
_UNVALUED = re.compile(rb"<c\b([^<>]*[^<>/])>\s*<f\b[^<>]*?(?:/>|>([^<]*)</f>)\s*(<v\s*/>|<v\b[^<>]*></v>)?\s*</c>")
_ADDRESS = re.compile(rb'\br="([A-Z]{1,4})(\d{1,8})"')
_TEXT_COUNT = re.compile(rb'\b(?:uniqueCount|count)="(\d+)"')


See = Callable[[bytes], None]


def _pass_over(_: bytes) -> None:
    """Sees nothing."""


class OddSheetError(Exception):
    """The sheet is not in the plain form that the scan understands."""


def sheet_parts(package: Package) -> list[tuple[str, str]]:
    """Title and member name of every sheet, in workbook order; the name is empty where the part is missing.

    Raises:
        SpreadsheetError: the workbook part is damaged, or two sheets have the same title.
    """
    workbook = package.find(WORKBOOK)
    if workbook is None:
        raise SpreadsheetError(DAMAGED.format("its list of sheets is missing"))
    listed: list[tuple[str, str]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if local(tag) == "sheet":
            ids = [value for key, value in attributes.items() if ":" in key and local(key) == "id"]
            listed.append((attributes.get("name", ""), ids[0] if ids else ""))

    parser = strict_parser()
    parser.StartElementHandler = start
    parse(parser, package.chunks(workbook), workbook)
    titles = [title.casefold() for title, _ in listed]
    if len(set(titles)) < len(titles):
        raise SpreadsheetError(DAMAGED.format("two of its sheets have the same name"))
    targets = relationships(package, "xl/_rels/workbook.xml.rels")
    return [(title, package.find(targets.get(key, "")) or "") for title, key in listed]


def relationships(package: Package, name: str) -> dict[str, str]:
    """Member names by relationship id, as a ``.rels`` part beside the workbook lists them.

    Raises:
        SpreadsheetError: the part is damaged.
    """
    part = package.find(name)
    if part is None:
        raise SpreadsheetError(DAMAGED.format("it does not say where its sheets are"))
    targets: dict[str, str] = {}

    def start(tag: str, attributes: dict[str, str]) -> None:
        if local(tag) == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "")
            inside = target.lstrip("/") if target.startswith(("/", "xl/")) else f"xl/{target}"
            targets[attributes.get("Id", "")] = posixpath.normpath(inside)

    parser = strict_parser()
    parser.StartElementHandler = start
    parse(parser, package.chunks(part), part)
    return targets


def check_texts(package: Package) -> None:
    """Refuses a table of shared texts that claims more texts than it can hold.

    Raises:
        SpreadsheetError: it does; calamine would reserve the memory and end the process.
    """
    name = package.find("xl/sharedStrings.xml")
    if name is None:
        return
    start, size = b"", 0
    for piece in package.chunks(name):
        start = start or piece[:1_000]
        size += len(piece)
    root = start[start.find(b"<sst") :].partition(b">")[0]
    claimed = max((int(count[:12]) for count in _TEXT_COUNT.findall(root)), default=0)
    if claimed > MOST_TEXTS and claimed > size // len(b"<si/>"):
        raise SpreadsheetError(DAMAGED.format(f"it claims to hold {claimed:,} texts and has no room for them"))


def scan_sheet(package: Package, name: str, title: str, see: See = _pass_over) -> Marks:
    """Looks through one sheet in plain form.

    Args:
        package: the file.
        name: of the part.
        title: of the sheet.
        see: is given the XML as well, in pieces that cut no element.

    Raises:
        OddSheetError: it is not in plain form.
        SpreadsheetError: a cell lies outside every spreadsheet.
    """
    if name in package.odd:
        raise OddSheetError
    return scan_pieces(package.chunks(name), title, see)


def scan_pieces(pieces: Iterator[bytes], title: str, see: See = _pass_over) -> Marks:
    """Looks through the XML of one sheet in plain form; see ``scan_sheet``."""
    marks = Marks(title)
    wide: set[bytes] = set()
    last_row = 0
    for number, block in enumerate(_blocks(pieces)):
        if number == 0 and (b":sheetData" in block or b":row" in block):
            raise OddSheetError
        if number == 0 or wide or _FAR_OUT.search(block):
            last_row = max(last_row, *map(int, _ROW.findall(block)), *map(int, _FAR.findall(block)), 0)
            wide.update(_WIDE.findall(block))
        elif b"<row" in block:
            last_row = max(last_row, _NEAR_ROWS)
        marks.values += block.count(b"</v") + (block.count(b"<is>") if b"i" in block else 0)
        if holds(block, b't="e"', b"e"):
            _collect_errors(marks, block)
        if holds(block, b"<f", b"f"):
            marks.values -= block.count(b"<v></v>")
            _collect_unvalued(marks, block)
        see(block)
    widest = max(wide, key=lambda letters: (len(letters), letters), default=b"Z")
    marks.last_row, marks.last_column = last_row, column_number(widest[:8].decode())
    if last_row > LAST_ROW or marks.last_column > LAST_COLUMN or marks.is_sparse:
        raise OddSheetError
    return marks


def _blocks(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The XML cut before a ``<row``, so that no cell is cut."""
    rest = b""
    for piece in pieces:
        cut = piece.rfind(b"<row")
        if cut >= 0:
            yield rest + piece[:cut]
            rest = piece[cut:]
        elif len(rest) > LONGEST_ROW:
            raise OddSheetError
        else:
            rest += piece
    yield rest


def _collect_errors(marks: Marks, block: bytes) -> None:
    """Errors in another layout than the usual are noticed by the count of values."""
    for attributes, value in _ERROR.findall(block):
        text = value.decode("utf-8", "replace")
        if text not in KNOWN_ERRORS:
            raise OddSheetError
        marks.cells[_address(attributes)] = CellError(text)


def _collect_unvalued(marks: Marks, block: bytes) -> None:
    """A formula whose result is an empty text has ``t="str"`` and an empty ``v``: that one is a value."""
    for attributes, formula, value in _UNVALUED.findall(block):
        if not (value and b't="str"' in attributes):
            text = unescaped(formula.decode("utf-8", "replace"))
            marks.cells[_address(attributes)] = MissingFormulaValue(text)


def _address(attributes: bytes) -> tuple[int, int]:
    found = _ADDRESS.search(attributes)
    if found is None:
        raise OddSheetError
    return int(found[2]), column_number(found[1].decode())
