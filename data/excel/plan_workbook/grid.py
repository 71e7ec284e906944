"""A sheet of the plan workbook as cells, before it is a file.

Writer and verification share it: the writer puts it into a file, verification builds it again from what the file says
and compares. Addresses count from 0 here, as XlsxWriter does; ``address`` gives them as Excel shows them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

import numpy as np

from data.excel.cells import column_letter

Value = str | float | int | bool | None
FIRST_HEADER = 3
"""Row of the titles of a table that stands alone: title, note and totals are above it."""
_NOTE_WIDTH, _LINE = 150.0, 15.0
"""Width in characters over which a note goes, about, and the height of a line in points."""
LONGEST_TEXT = 32_767
"""What an Excel cell holds, in UTF-16 code units."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")


_letter = cache(column_letter)


def address(row: int, column: int) -> str:
    """``(16, 6)`` is G17."""
    return f"{_letter(column + 1)}{row + 1}"


def span(column: int, first: int, last: int, sheet: str = "") -> str:
    """An absolute range of one column: ``'By country'!$G$5:$G$20``; rows count from 0, both ends included."""
    letter = _letter(column + 1)
    place = f"{quoted(sheet)}!" if sheet else ""
    return f"{place}${letter}${first + 1}:${letter}${last + 1}"


def quoted(sheet: str) -> str:
    """A sheet's title as formulas name it."""
    return sheet if sheet.isalnum() else f"'{sheet}'"


def shown(text: str) -> str:
    """A text as a cell can hold it: characters that XML forbids become �, and what is too long ends in an ellipsis."""
    text = _NOT_IN_XML.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) <= LONGEST_TEXT // 2:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_TEXT:
        return text
    return units[: 2 * (LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"


def plain(value: object) -> Value:
    """A value of a table as a cell holds it: NaN and infinity are blank, numpy scalars plain numbers."""
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None
    return value if isinstance(value, int | float | str) else str(value)


_AS_THEY_ARE = frozenset({str, int, bool, type(None)})


def _plain_values(values: Sequence[object]) -> list[Value]:
    """``plain`` of every value; most are plain already, and a finite float less itself is zero."""
    return [
        value  # type: ignore[misc] # told by its class
        if (kind := value.__class__) in _AS_THEY_ARE or (kind is float and value - value == 0.0)  # type: ignore[operator]
        else plain(value)
        for value in values
    ]


@dataclass(frozen=True)
class Run:
    """Cells of one column that stand below each other.

    Attributes:
        row: first row.
        column: the column.
        held: what the cells hold; where there is a formula, its computed value.
        formats: name of the format of each cell, or one name for all.
        formulas: formula of each cell; "" where the cell holds the value itself. None: no formulas.
    """

    row: int
    column: int
    held: Sequence[Value]
    formats: str | Sequence[str]
    formulas: Sequence[str] | None = None

    def cells(self) -> Iterator[tuple[int, Value, str, str]]:
        """Each cell: row, value, name of its format, formula."""
        formats = [self.formats] * len(self.held) if isinstance(self.formats, str) else self.formats
        formulas = self.formulas or [""] * len(self.held)
        for number, (value, style, formula) in enumerate(zip(self.held, formats, formulas, strict=True)):
            yield self.row + number, value, style, formula


@dataclass(frozen=True)
class Chart:
    """A native chart.

    Attributes:
        title: cell of the text that says what it shows, (row, column); None where that stands above it. A text of its
            own would not be safe: XlsxWriter takes one such as ``M!A1`` for a formula.
        kind: ``bar`` (horizontal), ``column``, or ``scatter`` (values against numbers, joined by lines).
        place: cell of its upper left corner, (row, column).
        size: width and height in pixels.
        categories: (first row, last row, column) of the names.
        values: the same for the bars.
        line: the same for a line across the bars, such as a cap; None without.
        names: names in the legend, of bars and line, of the bars and those beside them, or of curve and point.
        number_format: of the value axis.
        beside: the same as ``values`` for a second bar beside each; None without.
        point: the same for the x and the y of one point that is marked on a scatter; None without.
        axes: cells of the texts beside the x and the y axis of a scatter; None without.
        x_format: number format of the x axis of a scatter.
        x_range: where the x axis of a scatter starts and ends; None for as Excel likes.
        y_range: the same for its y axis, or for the axis of the bars.
    """

    title: tuple[int, int] | None
    kind: str
    place: tuple[int, int]
    size: tuple[int, int]
    categories: tuple[int, int, int]
    values: tuple[int, int, int]
    line: tuple[int, int, int] | None = None
    names: tuple[str, str] = ("", "")
    number_format: str = "#,##0"
    beside: tuple[int, int, int] | None = None
    point: tuple[tuple[int, int, int], tuple[int, int, int]] | None = None
    axes: tuple[tuple[int, int], tuple[int, int]] | None = None
    x_format: str = "General"
    x_range: tuple[float | None, float | None] = (None, None)
    y_range: tuple[float | None, float | None] = (None, None)


@dataclass
class Sheet:
    """One sheet.

    Attributes:
        title: its name on the tab.
        runs: its cells.
        widths: width in characters by column.
        header_row: row of the column titles, frozen and repeated on every printed page; None without.
        frozen: whether the header row is frozen; not where something tall, such as a chart, stands above it.
        last_row: last row of the table under the header, for the filter.
        columns: number of columns of that table.
        frozen_columns: columns that stay in view.
        charts: its charts.
        marks: ranges (first row, column, last row) whose cells are coloured by their word: holds, broken and so on.
        tiles: cells (row, column) that are coloured by a word in what they say: 2 broken, all hold and so on.
        bars: ranges (first row, column, last row) of shares with a bar behind each, from 0 to the largest.
        names: what the workbook names: (row, column) of one cell, or (first row, column, last row), by name.
        heights: height in points by row.
        merged: cells that go across columns: (row, first column, last column, format); their value is put as usual.
        locked: whether the order of its rows is protected, because other sheets point at them.
        fit_to_height: whether it prints on one page.
        tab: colour of the tab.
        filtered: whether the table has a filter.
        printed: number of columns that are printed; 0 for all.
        printed_rows: number of rows that are printed; 0 for all.
        hidden: whether its tab is hidden: it has nothing to show, and would be printed as an empty page.
    """

    title: str
    runs: list[Run] = field(default_factory=list)
    widths: dict[int, float] = field(default_factory=dict)
    header_row: int | None = None
    frozen: bool = True
    last_row: int = 0
    columns: int = 0
    frozen_columns: int = 0
    charts: list[Chart] = field(default_factory=list)
    marks: list[tuple[int, int, int]] = field(default_factory=list)
    tiles: list[tuple[int, int]] = field(default_factory=list)
    bars: list[tuple[int, int, int]] = field(default_factory=list)
    names: dict[str, tuple[int, ...]] = field(default_factory=dict)
    heights: dict[int, float] = field(default_factory=dict)
    merged: list[tuple[int, int, int, str]] = field(default_factory=list)
    locked: bool = False
    fit_to_height: bool = False
    tab: str = ""
    filtered: bool = True
    printed: int = 0
    printed_rows: int = 0
    hidden: bool = False

    def put(self, row: int, column: int, value: object, style: str = "text", formula: str = "") -> None:
        """Put one cell."""
        if style == "section":
            self.heights[row] = 20.0
        self.runs.append(Run(row, column, [plain(value)], style, [formula] if formula else None))

    def put_across(
        self, row: int, columns: tuple[int, int], value: object, style: str = "text", formula: str = ""
    ) -> None:
        """Put one cell that goes from the first to the last of two columns."""
        self.merged.append((row, *columns, style))
        self.put(row, columns[0], value, style, formula)

    def put_row(self, row: int, values: Sequence[object], style: str | Sequence[str], column: int = 0) -> None:
        """Put cells beside each other."""
        styles = [style] * len(values) if isinstance(style, str) else style
        for number, (value, name) in enumerate(zip(values, styles, strict=True)):
            self.put(row, column + number, value, name)

    def put_column(
        self,
        row: int,
        column: int,
        values: Sequence[object],
        style: str | Sequence[str] = "text",
        formulas: Sequence[str] | None = None,
    ) -> None:
        """Put cells below each other."""
        self.runs.append(Run(row, column, _plain_values(values), style, formulas))

    def heading(self, title: str, *notes: str) -> None:
        """The title of the sheet in the first row, and what a reader must know in the second."""
        self.put(0, 0, title, "title")
        self.put(1, 0, " ".join(notes), "note")
        self.heights[0] = 28.0


def put_table(
    sheet: Sheet,
    header_row: int,
    columns: Sequence[tuple[str, float, str | Sequence[str], Sequence[object], Sequence[str] | None]],
) -> None:
    """Put a table with its header, freeze the header and set the filter.

    Args:
        sheet: where it goes.
        header_row: row of the titles.
        columns: for each column its title, width, format (or one a row), values, and formulas (None: none).
    """
    for number, (title, width, style, values, formulas) in enumerate(columns):
        sheet.put(header_row, number, title, _header(style))
        sheet.widths[number] = width
        if len(values):
            sheet.put_column(header_row + 1, number, values, style, formulas)
    sheet.header_row = header_row
    sheet.columns = len(columns)
    sheet.last_row = header_row + (len(columns[0][3]) if columns else 0)
    _wrap_note(sheet)


def _wrap_note(sheet: Sheet) -> None:
    """The note below the title goes over as many lines as it needs in the columns that are printed."""
    at = next((number for number, run in enumerate(sheet.runs) if (run.row, run.column) == (1, 0)), None)
    if at is None or sheet.header_row != FIRST_HEADER:
        return
    last, width = 0, sheet.widths[0]
    while last + 1 < (sheet.printed or sheet.columns) and width < _NOTE_WIDTH:
        last, width = last + 1, width + sheet.widths[last + 1]
    text = str(sheet.runs[at].held[0] or "")
    sheet.runs[at] = replace(sheet.runs[at], formats="wrapped_note")
    sheet.heights[1] = _LINE * max(1, math.ceil(len(text) / width))
    if last:
        sheet.merged.append((1, 0, last, "wrapped_note"))


def _header(style: str | Sequence[str]) -> str:
    """The format of a column's title: over texts to the left, over words in the middle, over numbers to the right."""
    if style == "status":
        return "header_middle"
    if style == "unit":
        return "header_unit"
    return "header" if isinstance(style, str) and style in {"text", "grey", "shrunk", "wrap"} else "header_number"


def put_totals(sheet: Sheet, row: int, label: str, totals: Mapping[int, tuple[object, str, str]]) -> None:
    """Put the totals of a table above its header.

    Args:
        sheet: the sheet with its table.
        row: where they go.
        label: what stands in the first column.
        totals: value, format and formula by column.
    """
    for column in range(sheet.columns):
        value, style, formula = totals.get(column, (label if column == 0 else None, "total", ""))
        sheet.put(row, column, value, style, formula)
