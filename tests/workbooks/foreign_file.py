"""What a foreign file is in the tests: its bytes, and what a careful buyer reads there."""

import datetime as dt
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import xlsxwriter


@dataclass(frozen=True)
class Expected:
    """What a person reads off a file. What is None or empty is not looked at.

    Attributes:
        status: read, questions or refused.
        sheet: title; empty for a text file.
        header_row: the (lower) row of titles, as the spreadsheet counts.
        first_row: first row of the table that is not blank.
        last_row: last row with an item or a heading; totals and footnotes below are outside.
        columns: letter by key of the JSON; None where there must be no such column.
        price_kind: unit or line.
        rows: rows with an item and a numeric quantity (in a quotation: and a price).
        quantity_sum: over these rows.
        stated_quantity: the total of quantities that the file itself states.
        stated_price: the total price that the file itself states.
        reported: rows that must be reported.
        totals: rows that are totals or subtotals: never items; they may be reported.
        asks: words; each is in the code or the sentence of a question.
        says: words; each is in a problem, a question or the reason of a refusal.
        never_says: words of which none is in a problem: false alarms.
        problem_cells: cells that a problem names.
        items: identifiers in the order of the rows.
        parents: item of the assembly by item; "" for the top.
        units: canonical unit by item.
        prices: unit price by item, or by (item, supplier).
        breaks: (from quantity, unit price) above the first price, by item.
        currency: of every price.
        scraps: fraction added by item.
        minimum_orders: by item.
        lead_times: in days by item.
    """

    status: str = "read"
    sheet: str | None = None
    header_row: int | None = None
    first_row: int | None = None
    last_row: int | None = None
    columns: dict[str, str | None] = field(default_factory=dict)
    price_kind: str | None = None
    rows: int | None = None
    quantity_sum: float | None = None
    stated_quantity: float | None = None
    stated_price: float | None = None
    reported: tuple[int, ...] | None = None
    totals: tuple[int, ...] = ()
    asks: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    never_says: tuple[str, ...] = ()
    problem_cells: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    parents: dict[str, str] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    prices: dict[Any, float] = field(default_factory=dict)
    breaks: dict[str, tuple[tuple[float, float], ...]] = field(default_factory=dict)
    currency: str | None = None
    scraps: dict[str, float] = field(default_factory=dict)
    minimum_orders: dict[str, float] = field(default_factory=dict)
    lead_times: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class ForeignFile:
    """A file as a stranger sends it."""

    name: str
    content: bytes
    expected: Expected


@dataclass(frozen=True)
class Formula:
    """A cell with a formula and the value that the spreadsheet stored with it; "" where it stored none."""

    text: str
    value: float | str = ""


@dataclass(frozen=True)
class Look:
    """A cell with a value and how it looks."""

    value: Any
    form: str = ""
    indent: int = 0


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook to write; rows and columns count from 1, of ``merged`` as a spreadsheet writes ranges."""

    title: str
    rows: list[list[Any]]
    first_row: int = 1
    first_column: int = 1
    merged: tuple[str, ...] = ()
    hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    outline: dict[int, int] = field(default_factory=dict)


def xlsx(*sheets: Sheet) -> bytes:
    """The bytes of a workbook."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    for sheet in sheets:
        _write_sheet(book, book.add_worksheet(sheet.title), sheet)
    book.close()
    return buffer.getvalue()


def _write_sheet(book, page, sheet):
    for down, row in enumerate(sheet.rows, start=sheet.first_row - 1):
        for across, value in enumerate(row, start=sheet.first_column - 1):
            _write_cell(book, page, down, across, value)
    for area in sheet.merged:
        page.merge_range(area, "")
        _write_first_of_merged(book, page, area, sheet)
    for row in {*sheet.hidden_rows, *sheet.outline}:
        page.set_row(row - 1, None, None, {"hidden": row in sheet.hidden_rows, "level": sheet.outline.get(row, 0)})
    for column in sheet.hidden_columns:
        page.set_column(column - 1, column - 1, None, None, {"hidden": True})
    if sheet.hidden:
        page.hide()


def _write_first_of_merged(book, page, area, sheet):
    """Writes the value again, which merging has blanked."""
    row, column, _, _ = _range(area)
    _write_cell(book, page, row, column, sheet.rows[row + 1 - sheet.first_row][column + 1 - sheet.first_column])


def _range(area):
    first, last = area.split(":")
    return (*xlsxwriter.utility.xl_cell_to_rowcol(first), *xlsxwriter.utility.xl_cell_to_rowcol(last))


def _write_cell(book, page, row, column, value):
    look = None
    if isinstance(value, Look):
        form = {"num_format": value.form} if value.form else {}
        look, value = book.add_format({**form, "indent": value.indent}), value.value
    if isinstance(value, Formula):
        page.write_formula(row, column, value.text, look, value.value)
    elif isinstance(value, str):
        page.write_string(row, column, value, look)
    elif isinstance(value, bool):
        page.write_boolean(row, column, value, look)
    elif isinstance(value, dt.date):
        page.write_datetime(row, column, value, look or book.add_format({"num_format": "yyyy-mm-dd"}))
    elif value is not None:
        page.write_number(row, column, value, look)
