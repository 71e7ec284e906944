"""The layout that a person states: a sheet, a row of titles, a first and a last row, as far as they say it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from data.excel.cells import SheetCells
from data.excel.source import SourceFile, SourceSheet
from data.importing.cell_kinds import is_blank
from data.importing.find_table import layout_at
from data.importing.header_rows import first_filled, row_cells
from data.importing.layout import Layout
from data.problems import SourcingError
from data.reading.findings import listed
from data.reading.suggestions import did_you_mean


def stated_layout(
    source: SourceFile,
    found: Sequence[Layout],
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    header_rows: int | None = None,
    first_row: int | None = None,
    last_row: int | None = None,
    letters: Collection[str] = (),
) -> Layout:
    """The layout with what is stated; what is None stays as the program finds it.

    Args:
        source: the file.
        found: the layouts that the program finds, best first.
        sheet: title of the sheet.
        header_row: row of the titles, the lower one of two.
        header_rows: 1 or 2.
        first_row: first row below the titles.
        last_row: last row of the table.
        letters: columns that are stated: of tables side by side the one that has most of them.

    Raises:
        SourcingError: there is no such sheet or row, or the last row comes before the first.
    """
    if not source.sheets:
        raise SourcingError(f"{source.name} has no sheet.")
    title = sheet if sheet is not None else (found[0].sheet if found else source.sheets[0].cells.title)
    held = _sheet(source, title)
    same = [layout for layout in found if layout.sheet == title and header_row in {None, layout.header_row}]
    same.sort(key=lambda layout: -sum(letter in layout.titles for letter in letters))
    if same and header_rows in {None, same[0].header_rows}:
        layout = same[0]
    else:
        row = header_row if header_row is not None else (same[0].header_row if same else first_filled(held.cells) or 1)
        layout = _found_at(held, row, header_rows, last_row or 0)
    layout = replace(
        layout,
        first_row=layout.first_row if first_row is None else first_row,
        last_row=layout.last_row if last_row is None else last_row,
    )
    end = held.cells.first_row + held.cells.height - 1
    if not layout.header_row < layout.first_row <= layout.last_row <= end:
        raise SourcingError(
            f"{_named(title)}: titles in row {layout.header_row}, first row {layout.first_row} and last row "
            f"{layout.last_row} do not follow each other up to row {end}, the last of the sheet. Correct these numbers."
        )
    return layout


def _found_at(sheet: SourceSheet, header_row: int, header_rows: int | None, last_row: int) -> Layout:
    """The layout of the table whose titles stand in that row; row 0: it has none."""
    cells = sheet.cells
    end = cells.first_row + cells.height - 1
    if header_row and not cells.first_row <= header_row < end:
        place = f"the sheet has rows {cells.first_row} to {end}"
        raise SourcingError(f"{_named(cells.title)}: row {header_row} has no table below it; {place}.")
    if header_rows == 2:
        _refuse_blank_above(cells, header_row)
    layout = layout_at(sheet, header_row, header_rows, min(last_row, end))
    if header_row and not any(layout.titles.values()):
        raise SourcingError(f"{_named(cells.title)}: row {header_row} holds no titles. State another header_row.")
    return layout


def _refuse_blank_above(cells: SheetCells, header_row: int) -> None:
    """Two rows of titles are the stated one and the one above it."""
    above = header_row - 1
    if header_row and any(not is_blank(cell) for cell in row_cells(cells, above)):
        return
    if not header_row:
        raise SourcingError(f"{_named(cells.title)}: header_rows is 2, and header_row 0 means none. Leave one out.")
    hint = f"State header_row {header_row + 1} where the second row of titles is that one, else header_rows 1."
    said = f"header_rows is 2, and row {above}, above header_row {header_row}, is blank"
    raise SourcingError(f"{_named(cells.title)}: {said}; header_row is the lower of two rows. {hint}")


def _sheet(source: SourceFile, title: str) -> SourceSheet:
    titles = [sheet.cells.title for sheet in source.sheets]
    if title not in titles:
        close = did_you_mean(title, titles)
        raise SourcingError(f'{source.name} has no sheet "{title}"; it has {listed(titles)}. {close}'.rstrip())
    return source.sheets[titles.index(title)]


def _named(title: str) -> str:
    return f'Sheet "{title}"' if title else "The table"
