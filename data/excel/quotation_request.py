"""A request for quotations as a workbook for one supplier: fixed cells are protected, answers are checked as typed.

What was asked is kept on a hidden sheet too, so that the file says by itself whom it asked for what, and whether a
fixed cell was changed.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from pathlib import Path

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from data.atomic import replace_file
from data.columns import Column, Kind
from data.excel.cell_writing import WORKBOOK_OPTIONS, write_cell
from data.excel.choices import long_lists
from data.excel.guides import Lists, add_comment, add_validation
from data.excel.plan_workbook.grid import shown
from data.excel.read_me import Section, paragraphs, write_read_me
from data.excel.styles import GREY, NAVY, Styles, column_number_format
from data.problems import SourcingError
from data.quotations import ASKED, LISTS, QuotationRequest
from data.sheets import sheet_spec

FORMAT = 1
QUOTATION, REQUIRED, REQUEST = "Quotation", "Required", "Request"
HEADER_ROW = 3
"""Row of the column titles of every sheet that a supplier sees (from 0); rows follow."""
FIXED = ("Offer", "Material", "Description", "Required in all", "Required unit")
REMARKS = Column("Remarks", Kind.TEXT, "Anything that the columns do not say. A person reads it.", blank="none")
ANSWERS: tuple[Column, ...] = (*ASKED, REMARKS)
FACTS = ("format", "supplier", "book hash", "checksum")
"""Names in the first column of the hidden sheet; their values stand beside them."""
LINES_ROW = len(FACTS) + 1
"""Row of the first line of the hidden sheet (from 0); it holds what the fixed and prefilled cells hold."""
ROWS_PER_OFFER, MOST_ROWS = 12, 5_000
_PROTECTION = {"format_columns": True, "format_rows": True, "select_locked_cells": True}
_WIDTHS = {"Offer": 14, "Material": 20, "Description": 34, "Required in all": 14, "Required unit": 11, "Remarks": 40}

_HOW = """
Fill in the yellow cells on the sheets Quotation, Price breaks and Origins, save the workbook and send it back. Grey
cells say what is asked for; they are protected so that your answer finds its place (there is no password).

Leave blank what you do not quote anew: what we know of it then stays as it is. Type 0 where something costs nothing.

To decline an offer, type 0 in Capacity: nothing is then bought of it. Say why under Remarks. A remark alone declines
nothing.

Unit and Currency are filled in as we know them. Change them if you quote in others, and then state every price, cost
and quantity of that row in them.

Price breaks: one row for each quantity from which another unit price holds, measured on what is bought over the whole
time. The rows of an offer replace the breaks that we know of it.

Origins: where what you offer was mined, refined and made, with the share of each country. What is not known is left
out: the shares of a stage may sum to less than 100 %. The rows of an offer and stage replace those that we know.

Identifiers are text: 007 is never 7. Days are typed as 2027-01-31.
"""


def request_rows(request: QuotationRequest) -> list[list[str | float]]:
    """What the fixed cells of the sheet Quotation hold, one row an offer, then unit and currency as filled in."""
    return [
        [
            shown(line.offer),
            shown(line.material),
            shown(line.description),
            float(sum(line.required)),
            line.material_unit,
            line.prefilled["unit"],
            line.prefilled["currency"],
        ]
        for line in request.lines
    ]


def checksum(facts: Sequence[object], rows: Sequence[Sequence[object]]) -> str:
    """A digest of what was asked, of whom and by which book."""
    cells = [str(fact) for fact in facts] + [_canonical(cell) for row in rows for cell in row]
    return hashlib.sha256("\x1f".join(cells).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _canonical(cell: object) -> str:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return f"{float(cell):.12g}"
    return "" if cell is None else str(cell)


def write_quotation_request(request: QuotationRequest, path: Path) -> None:
    """Write the workbook that asks one supplier.

    Raises:
        SourcingError: a name holds a character that no cell can hold.
        OSError: the file cannot be written.
    """
    content = request_bytes(request)
    with replace_file(path) as temporary:
        temporary.write_bytes(content)


def request_bytes(request: QuotationRequest) -> bytes:
    """The content of the file that ``write_quotation_request`` writes."""
    for name in (request.supplier, *(name for line in request.lines for name in (line.offer, line.material))):
        if shown(name) != name:
            raise SourcingError(f"{shown(name)} holds a character that no cell can hold. Give it another name.")
    rows = request_rows(request)
    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(buffer, WORKBOOK_OPTIONS)
    workbook.set_properties({"title": "Request for quotation", "author": "Lodestone"})
    workbook.set_size(2400, 1500)
    styles = Styles(workbook)
    write_read_me(workbook, styles, f"Request for quotation: {shown(request.name)}", _sections())
    sheets = {title: workbook.add_worksheet(title) for title in (QUOTATION, *map(_title, LISTS), REQUIRED, REQUEST)}
    lists = Lists.write(workbook, styles, long_lists())
    _write_quotation(sheets[QUOTATION], rows, styles, lists)
    for name in LISTS:
        _write_list(sheets[_title(name)], name, len(rows), styles, lists)
    _write_required(sheets[REQUIRED], request, styles)
    _write_request(sheets[REQUEST], request, rows, styles)
    sheets[QUOTATION].activate()
    workbook.close()
    return buffer.getvalue()


def _title(name: str) -> str:
    return sheet_spec(name).title


def _sections() -> list[Section]:
    columns: list[tuple[str | None, ...]] = [("Sheet", "Column", "Unit", "What it holds", None)]
    for title, described in ((QUOTATION, ANSWERS), *((_title(name), sheet_spec(name).columns) for name in LISTS)):
        columns += [(title, column.title, column.unit, _help(column), None) for column in described]
    return [Section("How to answer", paragraphs(_HOW)), Section("Every column", (), columns)]


def _help(column: Column) -> str:
    return f"{column.help} ({' | '.join(column.choices)})" if column.choices else column.help


def _heading(sheet: Worksheet, title: str, note: str, styles: Styles) -> None:
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, title, styles.get("title"))
    sheet.write_string(1, 0, note, styles.get("plain note"))


def _write_quotation(sheet: Worksheet, rows: list[list[str | float]], styles: Styles, lists: Lists) -> None:
    """One row an offer: what is asked, and the cells to fill in."""
    _heading(sheet, "Quotation", "Fill in the yellow cells. What is left blank stays as it is.", styles)
    for number, title in enumerate(FIXED):
        sheet.write_string(HEADER_ROW, number, title, styles.get("optional"))
        sheet.set_column(number, number, _WIDTHS[title], styles.get())
        for row, cells in enumerate(rows, HEADER_ROW + 1):
            is_number = isinstance(cells[number], float)
            style = styles.get("fixed number", "#,##0.######") if is_number else styles.get("fixed", "@")
            write_cell(sheet, row, number, cells[number], style)
    filled = {"unit": 5, "currency": 6}
    for number, column in enumerate(ANSWERS, len(FIXED)):
        values = [cells[filled[column.name]] if column.name in filled else None for cells in rows]
        _write_answers(sheet, number, column, values, styles, lists)
    _finish(sheet, len(rows), len(FIXED) + len(ANSWERS), 2)


def _write_answers(
    sheet: Worksheet, number: int, column: Column, values: Sequence[object], styles: Styles, lists: Lists
) -> None:
    """A column to fill in, with its help and its check."""
    sheet.write_string(HEADER_ROW, number, column.title, styles.get("required" if column.required else "optional"))
    add_comment(sheet, number, column, HEADER_ROW, f"{column.title}\n{_help(column)}\n{_measured(column)}".strip())
    sheet.set_column(number, number, _WIDTHS.get(column.title, 13), styles.get())
    last = HEADER_ROW + max(len(values), 1)
    if column.kind is Kind.DAY:
        sheet.data_validation(HEADER_ROW + 1, number, last, number, _DAY)
    elif not column.refers_to:
        add_validation(sheet, number, column, lists, (HEADER_ROW + 1, last))
    style = styles.get("answer number" if column.is_number else "answer", column_number_format(column, []))
    for row, value in enumerate(values, HEADER_ROW + 1):
        if value is None:
            sheet.write_blank(row, number, None, style)
        else:
            write_cell(sheet, row, number, value, style)


_DAY = {
    "validate": "custom",
    "value": "TRUE",
    "input_title": "A day",
    "input_message": "Type it as 2027-01-31.",
}


def _measured(column: Column) -> str:
    share = "Type 65 % or 0.65." if column.kind is Kind.SHARE else ""
    return " ".join(part for part in (f"Measured in: {column.unit}." if column.unit else "", share) if part)


def _write_list(sheet: Worksheet, name: str, offers: int, styles: Styles, lists: Lists) -> None:
    """Rows to fill in, each of which names its offer."""
    spec = sheet_spec(name)
    note = "One row each; choose the offer from the list. Rows of an offer replace what we know of it."
    _heading(sheet, spec.title, note, styles)
    rows = rows_to_fill(offers)
    for number, column in enumerate(spec.columns):
        _write_answers(sheet, number, column, [None] * rows, styles, lists)
        if column.name == "offer":
            source = f"='{QUOTATION}'!$A${HEADER_ROW + 2}:$A${HEADER_ROW + 1 + offers}"
            error = {"error_title": "Offer", "error_message": "Choose one of the offers of the sheet Quotation."}
            options = {"validate": "list", "source": source, **error}
            sheet.data_validation(HEADER_ROW + 1, number, HEADER_ROW + rows, number, options)
        sheet.set_column(number, number, 20, styles.get())
    _finish(sheet, rows, len(spec.columns), 1)


def rows_to_fill(offers: int) -> int:
    """How many rows the sheets Price breaks and Origins have for so many offers."""
    return min(MOST_ROWS, max(40, ROWS_PER_OFFER * offers))


def _write_required(sheet: Worksheet, request: QuotationRequest, styles: Styles) -> None:
    """What is required of each material in each period."""
    _heading(sheet, "Required quantities", "What is needed of each material, and when.", styles)
    labels = [label or "in all" for label in request.periods]
    for number, title in enumerate(("Material", "Description", "Unit", *labels)):
        sheet.write_string(HEADER_ROW, number, title, styles.get("optional"))
        sheet.set_column(number, number, (20, 34, 10)[number] if number < 3 else 14, styles.get())
    materials = {line.material: line for line in request.lines}
    for row, line in enumerate(materials.values(), HEADER_ROW + 1):
        for number, text in enumerate((shown(line.material), shown(line.description), line.material_unit)):
            write_cell(sheet, row, number, text, styles.get("fixed", "@"))
        for number, quantity in enumerate(line.required, 3):
            write_cell(sheet, row, number, quantity, styles.get("fixed number", "#,##0.######"))
    _finish(sheet, len(materials), 3 + len(labels), 1)


def _write_request(sheet: Worksheet, request: QuotationRequest, rows: list[list[str | float]], styles: Styles) -> None:
    """Who was asked, by which book, for what: hidden, for the way back."""
    facts = [FORMAT, shown(request.supplier), request.book_hash]
    for row, (name, fact) in enumerate(zip(FACTS, [*facts, checksum(facts, rows)], strict=True)):
        write_cell(sheet, row, 0, name, styles.get())
        write_cell(sheet, row, 1, fact, styles.get("text", "@"))
    for row, cells in enumerate(rows, LINES_ROW):
        for number, cell in enumerate(cells):
            write_cell(sheet, row, number, cell, styles.get("text", "General" if isinstance(cell, float) else "@"))
    sheet.protect("", {})
    sheet.hide()


def _finish(sheet: Worksheet, rows: int, columns: int, frozen: int) -> None:
    sheet.set_row(HEADER_ROW, 33)
    sheet.freeze_panes(HEADER_ROW + 1, frozen)
    sheet.hide_gridlines(2)
    sheet.set_tab_color(NAVY if sheet.get_name() == QUOTATION else GREY)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(0.4, 0.4, 0.6, 0.6)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEADER_ROW)
    sheet.print_area(0, 0, HEADER_ROW + max(rows, 1), columns - 1)
    sheet.set_footer("&L&A&RPage &P of &N")
    sheet.protect("", _PROTECTION)
