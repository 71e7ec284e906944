"""Finds the table in a foreign file: the sheet, the row with the titles, the columns, and where it ends."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from data.excel.cells import Cell, SheetCells, column_letter
from data.excel.source import SourceFile, SourceSheet
from data.importing.cell_kinds import is_blank, kind_of
from data.importing.foreign_columns import ForeignColumn, column_cells, foreign_columns
from data.importing.header_rows import (
    MOST_COLUMNS,
    HeaderRow,
    best_known_row,
    first_filled,
    header_rows,
    is_break_row,
    is_unit_row,
    later_header_rows,
    row_cells,
    same_titles,
    title_text,
)
from data.importing.layout import Layout, Role
from data.importing.map_columns import Reading, read_columns
from data.importing.title_words import read_title
from data.importing.total_words import says_total

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


def find_layouts(source: SourceFile) -> tuple[Layout, ...]:
    """The tables of a file that may be a bill of materials or a quotation, best first; those of hidden sheets last.

    Empty where there is none: ``why_no_table`` then says why.
    """
    found = [candidate for sheet in source.sheets for candidate in _on_sheet(sheet)]
    found.sort(key=lambda candidate: (not candidate.visible, -candidate.worth))
    return tuple(candidate.layout for candidate in found)


def why_no_table(source: SourceFile) -> NoTable:
    """Why ``find_layouts`` found nothing."""
    filled = [sheet for sheet in source.sheets if first_filled(sheet.cells) is not None]
    if not filled:
        return NoTable(f"{source.name} has no cell with anything in it.")
    best = max((best_known_row(sheet.cells) for sheet in filled), key=lambda header: header.worth)
    meanings = best.meanings
    wanted = "A bill of materials has a row of titles, and below it an item and a quantity in each row"
    if meanings & {"person", "work"}:
        return NoTable(
            f"{source.name} is a list of people, times, places or steps and not of materials. "
            f"{wanted}; a quotation has an item and a price."
        )
    if meanings:
        return NoTable(f"{source.name} has a table, but no column that says which item each row is about. {wanted}.")
    return NoTable(f"{source.name} has no table of items. {wanted}.")


def layout_at(sheet: SourceSheet, header_row: int, rows: int = 1, last_row: int = 0) -> Layout:
    """The layout of a table whose titles stand in a given row, as a person may say; the rest is found.

    Args:
        sheet: the sheet.
        header_row: the row with the titles, the lower one of two; 0: there is none.
        rows: 1 or 2 rows of titles.
        last_row: last row of the table; 0: found.
    """
    end = sheet.cells.first_row + sheet.cells.height - 1
    layout, _ = _measured(sheet, _raw_layout(sheet, header_row, rows, last_row or end))
    return replace(layout, last_row=last_row) if last_row else layout


def _on_sheet(sheet: SourceSheet) -> list[_Candidate]:
    headers = header_rows(sheet.cells) or _unknown_words(sheet.cells)
    found: list[_Candidate] = []
    for number, header in enumerate(headers):
        end = headers[number + 1].row - headers[number + 1].rows if number + 1 < len(headers) else 0
        found += _of_header(sheet, header, end or sheet.cells.first_row + sheet.cells.height - 1)
    return found


def _of_header(sheet: SourceSheet, header: HeaderRow, end: int) -> list[_Candidate]:
    """The table below a row of titles, and others that stand beside it."""
    raw = _raw_layout(sheet, header.row, _title_rows(sheet, header), end)
    parts = _side_by_side(sheet, raw)
    return [candidate for part in parts if (candidate := _weighed(sheet, part, header))]


def _weighed(sheet: SourceSheet, raw: Layout, header: HeaderRow) -> _Candidate | None:
    layout, reading = _measured(sheet, raw)
    roles = reading.mapping.columns
    if reading.item is None or layout.last_row < layout.first_row:
        return None
    columns = foreign_columns(sheet, layout)
    foreign = sum(column.fits(*_FOREIGN) > _best_role(column) for column in columns)
    alien = sum(column.fits(*_ALIEN) > max(0.6, _best_role(column)) for column in columns)
    has_quantity, has_price = Role.QUANTITY in roles, Role.PRICE in roles
    sure = has_quantity and not any(question.role is Role.QUANTITY for question in reading.questions)
    if alien >= 2 or (alien and not ((sure and Role.PART in roles) or (has_price and sure))):
        return None
    asked = not (sure or has_price)
    if asked and header.meanings and (len(layout.titles) < 3 or foreign or header.worth < 1.2):
        return None
    if asked and not header.meanings and (not has_quantity or layout.last_row - layout.first_row < 2):
        return None
    worth = 3.0 * sure + 1.5 * has_price + 1.0 * (Role.PART in roles) + 1.0 * (Role.NAME in roles) + 0.3 * len(roles)
    worth += min(header.worth, 8.0) * 0.3 + 0.8 * math.log10(layout.last_row - layout.first_row + 2) - 0.7 * foreign
    worth += 1.0 if _SHEET_OF_A_BOM.search(layout.sheet) else 0.0
    return _Candidate(layout, worth, sheet.cells.visible)


def _best_role(column: ForeignColumn) -> float:
    return column.fits("quantity", "part", "name", "description", "price", "unit", "supplier", "lead_time")


def _title_rows(sheet: SourceSheet, header: HeaderRow) -> int:
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


_TELLING = ("quantity", "part", "name", "description", "price", "unit", "supplier", "position", "line_total")


def _is_named_group(upper: Sequence[Cell], stands: Sequence[int], titles: Sequence[int]) -> bool:
    return all(read_title(str(upper[index])).fits("price", "quantity", "supplier") >= 0.9 for index in stands) and (
        len(stands) < len(titles)
    )


def _raw_layout(sheet: SourceSheet, header_row: int, rows: int, end: int) -> Layout:
    """All columns with a title or a cell below, from the row of titles to the end."""
    cells = sheet.cells
    below = header_row + 1 if header_row else first_filled(cells) or cells.first_row
    if header_row and rows == 1 and _belongs_to_titles(cells, below):
        header_row, rows, below = below, 2, below + 1
    titles = _joined_titles(sheet, header_row, rows)
    looked = range(below, min(end, below + 400) + 1)
    for position in range(min(len(cells.columns), MOST_COLUMNS)):
        letter = column_letter(cells.first_column + position)
        if letter not in titles and any(not is_blank(cell) for cell in column_cells(sheet, letter, looked)):
            titles[letter] = ""
    ordered = {cells.letter(p): titles[cells.letter(p)] for p in range(len(cells.columns)) if cells.letter(p) in titles}
    return Layout(cells.title, header_row, below, max(end, below - 1), ordered, rows)


def _belongs_to_titles(cells: SheetCells, row: int) -> bool:
    """Whether the row below titles is one too: units of the columns, or quantities from which prices hold."""
    values = row_cells(cells, row)
    return is_unit_row(values) or is_break_row(values, row_cells(cells, row - 1))


def _joined_titles(sheet: SourceSheet, header_row: int, rows: int) -> dict[str, str]:
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


def _side_by_side(sheet: SourceSheet, raw: Layout) -> list[Layout]:
    """A table without what stands apart from it, and each other table beside it that has an item and a quantity."""
    runs = _runs(sheet, raw)
    whole = [run for run in runs if _is_whole(run)]
    if len(whole) < 2:
        return [raw]
    return [replace(raw, titles=run) for run in whole]


def _runs(sheet: SourceSheet, raw: Layout) -> list[dict[str, str]]:
    """The titles, in runs of columns without a blank column between."""
    runs: list[dict[str, str]] = []
    previous = -1
    for position in range(min(len(sheet.cells.columns), MOST_COLUMNS)):
        letter = sheet.cells.letter(position)
        if letter in raw.titles:
            if previous != position - 1 or not runs:
                runs.append({})
            runs[-1][letter] = raw.titles[letter]
            previous = position
    return runs


def _is_whole(run: dict[str, str]) -> bool:
    titles = [read_title(title) for title in run.values()]
    has_quantity = any(title.fits("quantity") >= 0.9 for title in titles)
    has_item = any(not title.meanings or title.fits("part", "name", "description") >= 0.9 for title in titles)
    return has_quantity and has_item


def _measured(sheet: SourceSheet, raw: Layout) -> tuple[Layout, Reading]:
    """The layout without blocks beside it and rows below it, and what its columns mean."""
    layout = _from_first_row(sheet, raw)
    reading = read_columns(foreign_columns(sheet, layout))
    layout = _up_to_last_item(sheet, layout, reading)
    layout = _without_side_blocks(sheet, layout, reading)
    return layout, read_columns(foreign_columns(sheet, layout))


def _from_first_row(sheet: SourceSheet, layout: Layout) -> Layout:
    """The first row below the titles that is not blank."""
    letters = list(layout.titles)
    for row in range(layout.first_row, layout.last_row + 1):
        if any(not is_blank(column_cells(sheet, letter, [row])[0]) for letter in letters):
            return replace(layout, first_row=row)
    return replace(layout, last_row=layout.first_row - 1)


def _up_to_last_item(sheet: SourceSheet, layout: Layout, reading: Reading) -> Layout:
    """The last row with an item and a quantity (without quantities: with an item and something beside), no total."""
    items = [reading.item.letter] if reading.item else []
    roles = reading.mapping.columns
    items += [roles[role] for role in (Role.PART, Role.NAME, Role.DESCRIPTION) if role in roles]
    beside = roles.get(Role.QUANTITY) or roles.get(Role.PRICE) or ""
    letters = dict.fromkeys(items)
    for row in range(layout.last_row, layout.first_row - 1, -1):
        if _is_item(sheet, layout, row, list(letters), beside):
            return replace(layout, last_row=row)
    return layout


def _is_item(sheet: SourceSheet, layout: Layout, row: int, items: Sequence[str], beside: str) -> bool:
    named = [cell for letter in items if not is_blank(cell := column_cells(sheet, letter, [row])[0])]
    if not named:
        return False
    cells = [column_cells(sheet, letter, [row])[0] for letter in layout.titles]
    if any(isinstance(cell, str) and says_total(cell) for cell in cells):
        return False
    if beside:
        return not is_blank(column_cells(sheet, beside, [row])[0])
    return sum(not is_blank(cell) for cell in cells) >= 2


def _without_side_blocks(sheet: SourceSheet, layout: Layout, reading: Reading) -> Layout:
    """The columns of the table: those with a role, and those next to them that rows with items fill."""
    rows = range(layout.first_row, min(layout.last_row, layout.first_row + 200) + 1)
    counts = {letter: sum(not is_blank(cell) for cell in column_cells(sheet, letter, rows)) for letter in layout.titles}
    runs = _runs(sheet, replace(layout, titles={k: t for k, t in layout.titles.items() if t or counts[k]}))
    roles = set(reading.mapping.columns.values())
    main = max(runs, key=lambda run: (len(roles & set(run)), len(run)), default={})
    most = max((counts[letter] for letter in main), default=0)
    kept = set(main)
    for run in runs:
        if run is not main and any(counts[letter] >= 0.5 * most for letter in run):
            kept |= set(run)
    for offer in reading.mapping.offers:
        kept |= set(offer.columns.values())
    titles = {k: t for k, t in layout.titles.items() if k in kept and (t or counts[k] >= 0.25 * most)}
    return replace(layout, titles=titles) if titles else layout


def _unknown_words(cells: SheetCells) -> list[HeaderRow]:
    """Titles in words that nothing knows: a row of short differing texts above rows with numbers; else no titles."""
    first = first_filled(cells)
    if first is None:
        return []
    for row in range(first, min(first + 20, cells.first_row + cells.height)):
        kinds = [kind_of(cell) for cell in row_cells(cells, row)]
        texts = [str(cell) for cell in row_cells(cells, row) if isinstance(cell, str) and cell.strip()]
        filled = sum(kind.filled for kind in kinds)
        if filled >= 2 and _rows_alike(cells, row):
            titled = len(texts) == filled and len(set(texts)) == filled and max(map(len, texts)) <= 40
            return [HeaderRow(row if titled else 0, 1, 1.0, frozenset())]
    return []


def _rows_alike(cells: SheetCells, row: int) -> bool:
    """Whether texts and numbers stand in the same columns in the rows below."""
    below = [[kind_of(cell) for cell in row_cells(cells, number)] for number in range(row + 1, row + 6)]
    below = [kinds for kinds in below if sum(kind.filled for kind in kinds) >= 2]
    if not below:
        return False
    width = range(len(below[0]))
    numbers = any(all(kinds[column].number for kinds in below) for column in width)
    texts = any(all(kinds[column].text for kinds in below) for column in width)
    return numbers and texts


__all__ = ["NoTable", "find_layouts", "later_header_rows", "layout_at", "same_titles", "why_no_table"]
