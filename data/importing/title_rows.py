"""Titles over one or two rows: groups above titles, units or quantities below them."""

from __future__ import annotations

from collections.abc import Sequence

from data.excel.cells import Cell, SheetCells
from data.excel.source import SourceSheet
from data.importing.cell_kinds import is_blank, kind_of
from data.importing.header_rows import HeaderRow, is_break_row, is_unit_row, row_cells, title_text
from data.importing.title_words import read_title

_TELLING = ("quantity", "part", "name", "description", "price", "unit", "supplier", "position", "line_total")


def title_rows(sheet: SourceSheet, header: HeaderRow) -> int:
    """2 where a row of groups stands above the titles."""
    if header.rows == 2 or header.row <= sheet.cells.first_row:
        return header.rows
    upper, lower = row_cells(sheet.cells, header.row - 1), row_cells(sheet.cells, header.row)
    return 2 if _are_groups(sheet, header.row - 1, upper, lower) else 1


def _are_groups(sheet: SourceSheet, row: int, upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether short texts above titles group them: over titles that repeat, merged over some, or in place of one."""
    stands = [index for index, cell in enumerate(upper) if not is_blank(cell)]
    if not stands or any(not kind_of(upper[index]).text or len(str(upper[index])) > 40 for index in stands):
        return False
    titles = [index for index, cell in enumerate(lower) if not is_blank(cell)]
    words = [str(lower[index]).strip().casefold() for index in titles]
    repeats = len(set(words)) < len(words) and any(index > titles[0] for index in stands)
    first = sheet.cells.first_column
    merged = [
        (left - first, right - first)
        for top, left, bottom, right in sheet.looks.merged
        if top <= row <= bottom <= row + 1 and 1 <= right - left < 0.8 * max(len(titles), 1)
    ]
    over_some = any(left in stands and left > titles[0] for left, _ in merged)
    replaces = any(is_blank(lower[index]) and read_title(str(upper[index])).fits(*_TELLING) >= 0.9 for index in stands)
    names = len(stands) >= 2 and _is_named_group(upper, stands, titles)
    return (repeats and len(stands) >= 1 and stands[-1] <= titles[-1]) or over_some or replaces or names


def _is_named_group(upper: Sequence[Cell], stands: Sequence[int], titles: Sequence[int]) -> bool:
    return all(read_title(str(upper[index])).fits("price", "quantity", "supplier") >= 0.9 for index in stands) and (
        len(stands) < len(titles)
    )


def belongs_to_titles(cells: SheetCells, row: int) -> bool:
    """Whether the row below titles is one too: units of the columns, or quantities from which prices hold."""
    values = row_cells(cells, row)
    return is_unit_row(values) or is_break_row(values, row_cells(cells, row - 1))


def joined_titles(sheet: SourceSheet, header_row: int, rows: int) -> dict[str, str]:
    """Titles by letter; the text above is joined to those that it stands over."""
    cells = sheet.cells
    if not header_row:
        return {}
    lower = [title_text(cell) for cell in row_cells(cells, header_row)]
    upper = [title_text(cell) for cell in row_cells(cells, header_row - 1)] if rows > 1 else [""] * len(lower)
    spans = _spread(sheet, header_row - 1, upper, lower) if rows > 1 else upper
    found = {}
    for position, (above, below) in enumerate(zip(spans, lower, strict=True)):
        if above or below:
            found[cells.letter(position)] = " / ".join(text for text in (above, below) if text)
    return found


def _spread(sheet: SourceSheet, row: int, upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """The upper titles, each repeated over the columns that it stands over."""
    first = sheet.cells.first_column
    ends = {left - first: right - first for top, left, bottom, right in sheet.looks.merged if top <= row <= bottom}
    spread, current, end = [], "", -1
    for position, (above, below) in enumerate(zip(upper, lower, strict=True)):
        if above:
            current, end = above, ends.get(position, position if ends else len(lower))
        spread.append(current if above or (below and position <= end) else "")
    return spread
