"""What Excel asks of a workbook package before it opens it without repair, as far as the parts themselves tell.

From ECMA-376, parts 1 and 2: content types, relationships, unique names, tables, differential formats, cell texts.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
LINKS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
FUNCTIONS = frozenset({
    "ABS", "AND", "COUNTIF", "COUNTIFS", "IF", "ISNUMBER", "LOOKUP", "MAX", "MIN", "OR", "ROUND", "SUM", "SUMIFS",
    "SUMPRODUCT",
})  # fmt: skip
"""What the formulas use; all of it is in Excel 2007."""
_CALL = re.compile(r"([A-Za-z_.][A-Za-z0-9_.]*)\(")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)$")


class Parts:
    """The parts of a package, parsed."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as file:
            self.names = file.namelist()
            self.trees = {
                name: ET.fromstring(file.read(name))  # noqa: S314 - our own file
                for name in self.names
                if name.endswith((".xml", ".rels"))
            }

    def sheets(self) -> Iterator[tuple[str, ET.Element]]:
        """Title and content of each sheet."""
        targets = dict(self.links("xl/workbook.xml"))
        for sheet in self.trees["xl/workbook.xml"].iter(f"{MAIN}sheet"):
            link = next(value for name, value in sheet.attrib.items() if name.endswith("}id"))
            yield sheet.attrib["name"], self.trees[targets[link]]

    def links(self, part: str) -> Iterator[tuple[str, str]]:
        """Name and target part of each relationship of a part."""
        folder, name = posixpath.split(part)
        tree = self.trees.get(f"{folder}/_rels/{name}.rels")
        for link in tree if tree is not None else ():
            target = link.attrib["Target"]
            yield link.attrib["Id"], target.lstrip("/") if target.startswith("/") else _joined(folder, target)

    def texts(self) -> list[str]:
        """The shared strings."""
        return ["".join(item.itertext()) for item in self.trees["xl/sharedStrings.xml"]]


def _joined(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(folder, target))


def faults_of(path: Path) -> list[str]:
    """What Excel would mend or refuse; empty for a file that it opens as it is."""
    parts = Parts(path)
    return [
        *_package_faults(parts),
        *_sheet_faults(parts),
        *_table_faults(parts),
        *_name_faults(parts),
        *_formula_faults(parts),
        *_format_faults(parts),
    ]


def _package_faults(parts: Parts) -> Iterator[str]:
    if len(set(parts.names)) < len(parts.names):
        yield "a part is there twice"
    types = parts.trees["[Content_Types].xml"]
    by_end = {each.attrib["Extension"] for each in types.iter(f"{TYPES}Default")}
    by_name = {each.attrib["PartName"].lstrip("/") for each in types.iter(f"{TYPES}Override")}
    yield from (f"{name} has a content type and is not there" for name in by_name - set(parts.names))
    for name in set(parts.names) - by_name - {"[Content_Types].xml"}:
        if name.rpartition(".")[2] not in by_end:
            yield f"{name} has no content type"
    for name, tree in parts.trees.items():
        if name.endswith(".rels"):
            owner = name.replace("_rels/", "").removesuffix(".rels")
            ids = [link.attrib["Id"] for link in tree]
            if len(set(ids)) < len(ids):
                yield f"{name} names a relationship twice"
            if any(link.attrib.get("TargetMode") == "External" for link in tree):
                yield f"{owner} points out of the file"
            yield from (f"{owner} → {to} is not there" for _, to in parts.links(owner) if to not in parts.names)


def _sheet_faults(parts: Parts) -> Iterator[str]:
    titles = [title for title, _ in parts.sheets()]
    if len({title.casefold() for title in titles}) < len(titles):
        yield "two sheets have one name"
    for title, sheet in parts.sheets():
        if not 0 < len(title) <= 31 or re.search(r"[\[\]:*?/\\]|^'|'$", title):
            yield f"{title!r} is no name of a sheet"
        cells = [cell.attrib["r"] for cell in sheet.iter(f"{MAIN}c")]
        if len(set(cells)) < len(cells):
            yield f"{title}: a cell is there twice"
        taken: set[tuple[int, int]] = set()
        for merged in sheet.iter(f"{MAIN}mergeCell"):
            here = set(_cells(merged.attrib["ref"]))
            if taken & here:
                yield f"{title}: merged cells overlap at {merged.attrib['ref']}"
            taken |= here
    for text in parts.texts():
        if len(text.encode("utf-16-le")) > 2 * 32_767:
            yield f"a text of {len(text)} characters does not fit in a cell"


def _table_faults(parts: Parts) -> Iterator[str]:
    texts, ids, names = parts.texts(), [], []
    for title, sheet in parts.sheets():
        held = {
            cell.attrib["r"]: texts[int(str(cell.findtext(f"{MAIN}v")))]
            for cell in sheet.iter(f"{MAIN}c")
            if cell.attrib.get("t") == "s"
        }
        part = next(name for name, tree in parts.trees.items() if tree is sheet)
        tables = [parts.trees[to] for _, to in parts.links(part) if "/tables/" in to]
        if tables and sheet.find(f"{MAIN}autoFilter") is not None:
            yield f"{title}: the sheet and its table both have a filter"
        merged = {cell for each in sheet.iter(f"{MAIN}mergeCell") for cell in _cells(each.attrib["ref"])}
        for table in tables:
            ids.append(table.attrib["id"])
            names.append(table.attrib["displayName"].casefold())
            if merged & set(_cells(table.attrib["ref"])):
                yield f"{title}: cells of its table are merged"
            columns = [column.attrib["name"] for column in table.iter(f"{MAIN}tableColumn")]
            top, first, bottom, last = _corners(table.attrib["ref"])
            above = [held.get(_address(top, at)) for at in range(first, last + 1)]
            if columns != above or bottom <= top or len({name.casefold() for name in columns}) < len(columns):
                yield f"{title}: the titles of its table are {columns}, its cells hold {above}"
    if len(set(ids)) < len(ids) or len(set(names)) < len(names):
        yield "two tables have one name or number"


def _name_faults(parts: Parts) -> Iterator[str]:
    book = parts.trees["xl/workbook.xml"]
    names = [
        (each.attrib["name"].casefold(), each.attrib.get("localSheetId")) for each in book.iter(f"{MAIN}definedName")
    ]
    if len(set(names)) < len(names):
        yield "a name is defined twice"
    tables = {t.attrib["displayName"].casefold() for name, t in parts.trees.items() if "/tables/" in name}
    yield from (f"{name} is a name and a table" for name, _ in names if name in tables)
    yield from (f"{name} looks like a cell" for name, _ in names if _REFERENCE.match(name.upper()))


def _formula_faults(parts: Parts) -> Iterator[str]:
    titles = {title for title, _ in parts.sheets()}
    for title, sheet in parts.sheets():
        for cell in sheet.iter(f"{MAIN}c"):
            formula = cell.findtext(f"{MAIN}f")
            if formula is None:
                continue
            where = f"{title}!{cell.attrib['r']}"
            if cell.findtext(f"{MAIN}v") in {None, ""}:
                yield f"{where}: its formula has no value"
            if len(formula) > 8_192 or formula.count("(") != formula.count(")"):
                yield f"{where}: a formula that Excel does not take"
            unknown = set(_CALL.findall(_QUOTED.sub("", formula))) - FUNCTIONS
            yield from (f"{where}: there is no function {name}" for name in unknown)
            for sheet_name in re.findall(r"(?:'([^']+)'|([A-Za-z]+))!", re.sub('"[^"]*"', "", formula)):
                if "".join(sheet_name) not in titles:
                    yield f"{where}: there is no sheet {''.join(sheet_name)}"


def _format_faults(parts: Parts) -> Iterator[str]:
    styles = parts.trees["xl/styles.xml"]
    looks = len(list(styles.iterfind(f"{MAIN}cellXfs/{MAIN}xf")))
    marks = len(list(styles.iterfind(f"{MAIN}dxfs/{MAIN}dxf")))
    for title, sheet in parts.sheets():
        if any(int(cell.attrib.get("s", 0)) >= looks for cell in sheet.iter(f"{MAIN}c")):
            yield f"{title}: a cell has a format that is not there"
        if any(int(rule.attrib.get("dxfId", 0)) >= max(marks, 1) for rule in sheet.iter(f"{MAIN}cfRule")):
            yield f"{title}: a conditional format is not there"


def _corners(reference: str) -> tuple[int, int, int, int]:
    first, _, last = reference.partition(":")
    (top, left), (bottom, right) = (_place(each) for each in (first, last or first))
    return top, left, bottom, right


def _cells(reference: str) -> Iterator[tuple[int, int]]:
    top, left, bottom, right = _corners(reference)
    return ((row, column) for row in range(top, bottom + 1) for column in range(left, right + 1))


def _place(address: str) -> tuple[int, int]:
    found = _REFERENCE.match(address)
    assert found is not None, address
    column = 0
    for letter in found[1]:
        column = 26 * column + ord(letter) - 64
    return int(found[2]), column


def _address(row: int, column: int) -> str:
    letters = ""
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row}"
