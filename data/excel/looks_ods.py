"""The looks of the sheets of an .ods file. OpenDocument 1.3 part 3: 16.29 (data styles), 19.614 and 19.749 (tables)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from data.excel.cells import SpreadsheetError
from data.excel.looks import Looks
from data.excel.marks import LAST_COLUMN, LAST_ROW
from data.excel.ods_values import OFFICE, TABLE
from data.excel.package import Package
from data.excel.source import SheetLooks
from data.excel.xml_parts import parse, strict_parser

_STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0 "
_NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0 "
_FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0 "
_DATA_STYLES = frozenset(f"{_NUMBER}{kind}-style" for kind in ("number", "currency", "percentage", "date", "time"))
_WORDS = frozenset({f"{_NUMBER}currency-symbol", f"{_NUMBER}text"})
_NO_WORDS = frozenset(" \u00a0()[]-–−+.,:/'T")
_CELLS = frozenset({f"{TABLE}table-cell", f"{TABLE}covered-table-cell"})
_HIDDEN = frozenset({"collapse", "filter"})
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)(mm|cm|in|pt)")
_POINTS = {"mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pt": 1.0}
POINTS_OF_LEVEL = 10
"""LibreOffice indents by ten points for each level of an .xlsx file."""
_DATE_SIGNS = {"day": "dd", "month": "mm", "year": "yyyy", "hours": "hh", "minutes": "mm", "seconds": "ss"}


def read_looks(package: Package) -> dict[str, SheetLooks]:
    """The looks of every sheet by title; none where they cannot be read."""
    reading = _Reading()
    try:
        for name in filter(None, map(package.find, ("styles.xml", "content.xml"))):
            parser = strict_parser(namespaces=True)
            parser.StartElementHandler, parser.EndElementHandler = reading.start, reading.end
            parser.CharacterDataHandler = reading.text
            parse(parser, package.chunks(name), name)
    except SpreadsheetError:
        return {}
    return {title: looks.finished() for title, looks in reading.sheets.items()}


@dataclass
class _CellStyle:
    parent: str = ""
    data: str = ""
    indent: int = -1


@dataclass
class _Reading:
    """Follows the elements of ``styles.xml`` and ``content.xml``; names come with their namespace."""

    sheets: dict[str, Looks] = field(default_factory=dict)
    _forms: dict[str, str] = field(default_factory=dict)
    _styles: dict[str, _CellStyle] = field(default_factory=dict)
    _style: _CellStyle = field(default_factory=_CellStyle)
    _data: str = ""
    _in_word: bool = False
    _word: list[str] = field(default_factory=list)
    _aside: int = 0
    _looks: Looks = field(default_factory=Looks)
    _column: int = 0
    _row: int = 1
    _rows: int = 1
    _row_style: str = ""
    _group: int = 0
    _column_styles: list[tuple[int, str]] = field(default_factory=list)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self._aside or tag in {f"{TABLE}tracked-changes", f"{TABLE}shapes", f"{OFFICE}annotation"}:
            self._aside += 1
        elif tag in _CELLS:
            self._see_cell(attributes)
        elif tag.startswith(TABLE):
            self._start_of_table(tag.removeprefix(TABLE), attributes)
        elif tag.startswith(_NUMBER):
            self._start_of_number(tag, attributes)
        elif tag == f"{_STYLE}style" and attributes.get(f"{_STYLE}family") == "table-cell":
            parent, data = (
                attributes.get(f"{_STYLE}parent-style-name", ""),
                attributes.get(f"{_STYLE}data-style-name", ""),
            )
            self._style = self._styles[attributes.get(f"{_STYLE}name", "")] = _CellStyle(parent, data)
        elif tag == f"{_STYLE}style":
            self._style = _CellStyle()
        elif tag == f"{_STYLE}paragraph-properties" and (
            found := _LENGTH.match(attributes.get(f"{_FO}margin-left", ""))
        ):
            self._style.indent = round(float(found[1]) * _POINTS[found[2]] / POINTS_OF_LEVEL)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._aside:
            self._aside -= 1
        elif tag == f"{TABLE}table-row":
            self._row += self._rows
        elif tag == f"{TABLE}table-row-group":
            self._group -= 1
        elif tag in _WORDS:
            self._add_word("".join(self._word).replace('"', "").strip())
            self._in_word = False
        elif tag in _DATA_STYLES:
            self._data = ""

    def text(self, text: str) -> None:
        """The symbol of a currency or another text of a number format."""
        if self._in_word:
            self._word.append(text)

    def _start_of_table(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table":
            self._looks = self.sheets[attributes.get(f"{TABLE}name", "")] = Looks()
            self._column, self._row, self._group, self._column_styles = 0, 1, 0, []
        elif tag == "table-column":
            self._see_column(attributes)
        elif tag == "table-row-group":
            self._group += 1
        elif tag == "table-row":
            self._column, self._rows = 0, _times(attributes, "rows")
            self._row_style = attributes.get(f"{TABLE}default-cell-style-name", "")
            within = range(self._row, min(self._row + self._rows, LAST_ROW + 1))
            if attributes.get(f"{TABLE}visibility") in _HIDDEN and len(within) < LAST_ROW // 2:
                self._looks.hidden_rows.update(within)
            if self._group and len(within) < LAST_ROW // 2:
                self._looks.outline.update(dict.fromkeys(within, self._group))

    def _see_column(self, attributes: dict[str, str]) -> None:
        first = self._column + 1
        self._column = min(self._column + _times(attributes, "columns"), LAST_COLUMN)
        self._column_styles.append((self._column, attributes.get(f"{TABLE}default-cell-style-name", "")))
        if attributes.get(f"{TABLE}visibility") in _HIDDEN:
            self._looks.hidden_columns.update(range(first, self._column + 1))

    def _see_cell(self, attributes: dict[str, str]) -> None:
        first, last_row = self._column + 1, min(self._row + self._rows - 1, LAST_ROW)
        self._column += _times(attributes, "columns")
        down, across = _times(attributes, "rows", "spanned"), _times(attributes, "columns", "spanned")
        if (down, across) != (1, 1):
            self._looks.merge(self._row, first, self._row + down - 1, first + across - 1)
        if f"{OFFICE}value-type" not in attributes or self._column > LAST_COLUMN:
            return
        for column in range(first, self._column + 1):
            form, indent = self._look_of(attributes.get(f"{TABLE}style-name") or self._default(column))
            self._looks.format(column, self._row, last_row, _with_currency(form, attributes))
            for row in range(self._row, last_row + 1) if indent > 0 else ():
                self._looks.indent(row, column, indent)

    def _default(self, column: int) -> str:
        return self._row_style or next((style for last, style in self._column_styles if column <= last), "")

    def _look_of(self, name: str) -> tuple[str, int]:
        """Number format and indentation of a style or of those that it is derived from."""
        form, indent = "", -1
        for _ in range(10):
            style = self._styles.get(name)
            if style is None:
                break
            form = form or self._forms.get(style.data, "")
            indent = style.indent if indent < 0 else indent
            name = style.parent
        return form, indent

    def _start_of_number(self, tag: str, attributes: dict[str, str]) -> None:
        kind = tag.removeprefix(_NUMBER)
        if tag in _DATA_STYLES:
            self._data = attributes.get(f"{_STYLE}name", "")
            self._forms[self._data] = ""
        elif kind == "number":
            if f"{_NUMBER}decimal-places" not in attributes:
                return  # as many as there are: General
            whole = "#,##0" if attributes.get(f"{_NUMBER}grouping") == "true" else "0"
            decimals = _whole(attributes[f"{_NUMBER}decimal-places"])
            self._add(whole + ("." + "0" * min(decimals, 20) if decimals else ""))
        elif tag in _WORDS:
            self._in_word, self._word = True, []
        elif kind in _DATE_SIGNS:
            self._add(("-" if kind in {"day", "month", "year"} else ":") + _DATE_SIGNS[kind])

    def _add(self, piece: str) -> None:
        if self._data:
            self._forms[self._data] = (self._forms[self._data] + piece).lstrip("-: ")

    def _add_word(self, word: str) -> None:
        """A currency or a unit as a quoted text; signs between the parts of a date or around a number say nothing."""
        if word == "%":
            self._add("%")
        elif word and not set(word) <= _NO_WORDS:
            self._add(f' "{word}"' if self._forms.get(self._data) else f'"{word}" ')


def _with_currency(form: str, attributes: dict[str, str]) -> str:
    """The number format of a cell with the currency that the cell states, where the format shows no sign."""
    code = attributes.get(f"{OFFICE}currency", "").replace('"', "").strip()
    stated = attributes.get(f"{OFFICE}value-type") == "currency" and len(code) == 3
    return f'{form} "{code}"'.strip() if stated and '"' not in form else form


def _times(attributes: dict[str, str], what: str, how: str = "repeated") -> int:
    return max(1, _whole(attributes.get(f"{TABLE}number-{what}-{how}", "1")))


def _whole(stated: str) -> int:
    return int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 10 else 0
