"""Finds the table in a foreign file: the sheet, the row with the titles, the columns, and where it ends."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from data.excel.cells import column_number
from data.excel.source import SourceFile, SourceSheet
from data.importing.column_roles import Reading
from data.importing.foreign_columns import ForeignColumn, foreign_columns
from data.importing.header_rows import (
    ROWS_LOOKED_AT,
    HeaderRow,
    best_known_row,
    first_filled,
    header_rows,
    later_header_rows,
    row_cells,
    same_titles,
    title_text,
)
from data.importing.layout import Layout, Question, Role
from data.importing.table_extent import layout_at, measured, raw_layout, side_by_side_tables
from data.importing.title_rows import title_rows
from data.importing.unknown_titles import unknown_titles

_ALIEN = ("person", "work")
_FOREIGN = (*_ALIEN, "date")
_SHEET_OF_A_BOM = re.compile(
    r"\bbom\b|bill of mat|parts? ?list|st[uü]ckliste|nomenclature|lista (de )?mater|distinta|"
    r"спецификац|物料|清单|部品表|構成",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class NoTable:
    """Why a file has no table that can be read.

    Attributes:
        reason: one sentence for a person, with what was found.
    """

    reason: str


@dataclass(frozen=True)
class _Candidate:
    """A table that was found, and how much speaks for it."""

    layout: Layout
    worth: float
    visible: bool
    sure: bool
    quantity: str


def find_layouts(source: SourceFile) -> tuple[Layout, ...]:
    """The tables of a file that may be a bill of materials or a quotation, best first; those of hidden sheets last.

    Empty where there is none: ``why_no_table`` then says why.
    """
    return tuple(candidate.layout for candidate in _candidates(source))


def why_no_table(source: SourceFile) -> NoTable:
    """Why ``find_layouts`` found nothing."""
    filled = [sheet for sheet in source.sheets if first_filled(sheet.cells) is not None]
    if not filled:
        return NoTable(f"{source.name} has no cell with anything in it.")
    wanted = "A bill of materials has a row of titles, and below it an item and a quantity in each row"
    sheet = max(filled, key=lambda sheet: len(best_known_row(sheet.cells).meanings))
    header = best_known_row(sheet.cells)
    if not header.meanings:
        return NoTable(f"{source.name} has no table of items. {wanted}; a quotation has an item and a price.")
    titles = [" ".join(text.split()) for cell in row_cells(sheet.cells, header.row) if (text := title_text(cell))]
    return NoTable(
        f"{source.name} is no list of materials: its columns are {', '.join(titles[:8])}. {wanted}; a quotation has an "
        "item and a price."
    )


def which_table(source: SourceFile) -> Question | None:
    """The question that a file with more than one table of items leaves open; None where there is only one."""
    found = [candidate for candidate in _candidates(source) if candidate.visible and candidate.sure]
    rivals = [candidate for candidate in found if candidate.worth >= 0.6 * found[0].worth]
    if len(rivals) < 2:
        return None
    places = [_place(candidate.layout) for candidate in rivals]
    return Question(
        "which-table",
        f"The file has {len(rivals)} tables of items with quantities: {'; '.join(places)}. Only one is read at a time. "
        f"Which one? Proposed: {places[0]}.",
        tuple(places),
    )


def _place(layout: Layout) -> str:
    sheet = f"{layout.sheet} " if layout.sheet else ""
    return f"{sheet}rows {layout.first_row} to {layout.last_row}, from column {next(iter(layout.titles))}"


def _candidates(source: SourceFile) -> list[_Candidate]:
    found = [candidate for sheet in source.sheets for candidate in _on_sheet(sheet)]
    return sorted(found, key=lambda candidate: (not candidate.visible, -candidate.worth))


def _on_sheet(sheet: SourceSheet) -> list[_Candidate]:
    headers = header_rows(sheet.cells) or unknown_titles(sheet.cells)
    last = sheet.cells.first_row + sheet.cells.height - 1
    found: list[_Candidate] = []
    for number, header in enumerate(headers):
        if number + 1 < len(headers):
            found += _of_header(sheet, header, headers[number + 1].row - headers[number + 1].rows)
        else:
            found += _of_last_header(sheet, header, last)
    return found


def _of_last_header(sheet: SourceSheet, header: HeaderRow, last: int) -> list[_Candidate]:
    """The table below the last titles at the top of a sheet, and tables that begin far below it."""
    found: list[_Candidate] = []
    while True:
        tables = _of_header(sheet, header, last)
        later = _next_header(sheet, header, tables)
        if later is None:
            return found + tables
        found += _of_header(sheet, header, later.row - 1)
        header = later


def _next_header(sheet: SourceSheet, header: HeaderRow, tables: list[_Candidate]) -> HeaderRow | None:
    """The next row of other titles, by the word for a quantity in the column of quantities."""
    if not tables or not tables[0].quantity:
        return None
    position = column_number(tables[0].quantity) - sheet.cells.first_column
    titles = row_cells(sheet.cells, header.row)
    for row in later_header_rows(sheet.cells, position, header.row + ROWS_LOOKED_AT):
        if not same_titles(titles, row_cells(sheet.cells, row)):
            return HeaderRow(row, 1, header.worth, header.meanings)
    return None


def _of_header(sheet: SourceSheet, header: HeaderRow, end: int) -> list[_Candidate]:
    """The table below a row of titles, and others that stand beside it."""
    rows = title_rows(sheet, header)
    raw = raw_layout(sheet, header.row, None if rows == 1 else rows, end)
    parts = side_by_side_tables(sheet, raw)
    return [candidate for part in parts if (candidate := _weighed(sheet, part, header))]


def _weighed(sheet: SourceSheet, raw: Layout, header: HeaderRow) -> _Candidate | None:
    layout, reading = measured(sheet, raw)
    if reading.item is None or layout.last_row < layout.first_row:
        return None
    columns = foreign_columns(sheet, layout)
    foreign = sum(column.fits(*_FOREIGN) > _best_role(column) for column in columns)
    alien = sum(column.fits(*_ALIEN) > max(0.6, _best_role(column)) for column in columns)
    roles = reading.mapping.columns
    is_open = any(question.role is Role.QUANTITY for question in reading.questions)
    sure = reading.by_period or (Role.QUANTITY in roles and not is_open)
    if not _may_be_items(layout, reading, header, sure=sure, foreign=foreign, alien=alien):
        return None
    worth = 3.0 * sure + 1.5 * (Role.PRICE in roles) + (Role.PART in roles) + (Role.NAME in roles) + 0.3 * len(roles)
    worth += min(header.worth, 8.0) * 0.3 + 0.8 * math.log10(layout.last_row - layout.first_row + 2) - 0.7 * foreign
    worth += 1.0 if _SHEET_OF_A_BOM.search(layout.sheet) else 0.0
    return _Candidate(layout, worth, sheet.cells.visible, sure, roles.get(Role.QUANTITY, ""))


def _may_be_items(layout: Layout, reading: Reading, header: HeaderRow, *, sure: bool, foreign: int, alien: int) -> bool:
    """Whether a table can be one of items that are bought: few columns about people, times or work beside them."""
    roles = reading.mapping.columns
    if alien >= 2 or (alien and not (sure and (Role.PART in roles or Role.PRICE in roles))):
        return False
    if sure or Role.PRICE in roles:
        return True
    if header.meanings:
        return len(layout.titles) >= 3 and not foreign and header.worth >= 1.2
    return Role.QUANTITY in roles and layout.last_row - layout.first_row >= 2


def _best_role(column: ForeignColumn) -> float:
    return column.fits("quantity", "part", "name", "description", "price", "unit", "supplier", "lead_time")


__all__ = ["NoTable", "find_layouts", "layout_at", "which_table", "why_no_table"]
