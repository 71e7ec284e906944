"""How far a foreign table reaches: its columns without blocks beside it, its rows without totals below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from data.excel.cells import Cell, column_letter, column_number
from data.excel.source import SourceSheet
from data.importing.cell_kinds import is_blank
from data.importing.column_roles import Reading, read_columns
from data.importing.foreign_columns import column_cells, foreign_columns
from data.importing.header_rows import MOST_COLUMNS, first_filled
from data.importing.layout import Layout, Role
from data.importing.title_rows import belongs_to_titles, joined_titles
from data.importing.title_words import read_title
from data.importing.total_words import says_total


def layout_at(sheet: SourceSheet, header_row: int, rows: int | None = None, last_row: int = 0) -> Layout:
    """The layout of a table whose titles stand in a given row, as a person may say; the rest is found.

    Args:
        sheet: the sheet.
        header_row: the row with the titles, the lower one of two; 0: there is none.
        rows: 1 or 2 rows of titles; None: one, and the row below it where that belongs to it.
        last_row: last row of the table; 0: found.
    """
    end = sheet.cells.first_row + sheet.cells.height - 1
    layout, _ = measured(sheet, raw_layout(sheet, header_row, rows, last_row or end))
    return replace(layout, last_row=last_row) if last_row else layout


def raw_layout(sheet: SourceSheet, header_row: int, rows: int | None, end: int) -> Layout:
    """All columns with a title or a cell below, from the row of titles to the end; ``rows`` as in ``layout_at``."""
    cells = sheet.cells
    below = header_row + 1 if header_row else first_filled(cells) or cells.first_row
    if header_row and rows is None and belongs_to_titles(cells, below):
        header_row, rows, below = below, 2, below + 1
    rows = rows or 1
    titles = joined_titles(sheet, header_row, rows)
    looked = range(below, min(end, below + 400) + 1)
    for position in range(min(len(cells.columns), MOST_COLUMNS)):
        letter = column_letter(cells.first_column + position)
        if letter not in titles and any(not is_blank(cell) for cell in column_cells(sheet, letter, looked)):
            titles[letter] = ""
    ordered = {cells.letter(p): titles[cells.letter(p)] for p in range(len(cells.columns)) if cells.letter(p) in titles}
    return Layout(cells.title, header_row, below, max(end, below - 1), ordered, rows)


def measured(sheet: SourceSheet, raw: Layout) -> tuple[Layout, Reading]:
    """The layout without blocks beside it and rows below it, and what its columns mean."""
    layout = _from_first_row(sheet, raw)
    reading = read_columns(foreign_columns(sheet, layout))
    layout = _up_to_last_item(sheet, layout, reading)
    layout = _without_side_blocks(sheet, layout, reading)
    return layout, read_columns(foreign_columns(sheet, layout))


def _from_first_row(sheet: SourceSheet, layout: Layout) -> Layout:
    """The first row below the titles that is not blank."""
    columns = [_from(sheet, letter, layout) for letter in layout.titles]
    starts = (next((place for place, cell in enumerate(cells) if not is_blank(cell)), None) for cells in columns)
    found = [start for start in starts if start is not None]
    if not found:
        return replace(layout, last_row=layout.first_row - 1)
    return replace(layout, first_row=layout.first_row + min(found))


def _up_to_last_item(sheet: SourceSheet, layout: Layout, reading: Reading) -> Layout:
    """The last row with an item and a quantity (without quantities: with an item and something beside), no total."""
    roles = reading.mapping.columns
    letters = {roles[role] for role in (Role.PART, Role.NAME, Role.DESCRIPTION) if role in roles}
    letters |= {reading.item.letter} if reading.item else set()
    items = [_from(sheet, letter, layout) for letter in sorted(letters)]
    beside = [_from(sheet, letter, layout) for letter in _beside(layout, reading) if letter not in letters]
    everything = [_from(sheet, letter, layout) for letter in layout.titles]
    for place in range(layout.last_row - layout.first_row, -1, -1):
        if _any_at(items, place) and _any_at(beside, place) and not _is_total(everything, place):
            return replace(layout, last_row=layout.first_row + place)
    return layout


def _beside(layout: Layout, reading: Reading) -> list[str]:
    """The columns of which one is filled beside an item: quantities, else prices, else any."""
    roles = reading.mapping.columns
    told = roles.get(Role.QUANTITY) or roles.get(Role.PRICE)
    return [told] if told else list(layout.titles)


def _any_at(columns: Sequence[Sequence[Cell]], place: int) -> bool:
    return any(place < len(cells) and not is_blank(cells[place]) for cells in columns)


def _is_total(columns: Sequence[Sequence[Cell]], place: int) -> bool:
    row = (cells[place] for cells in columns if place < len(cells))
    return any(isinstance(cell, str) and says_total(cell) for cell in row)


def _from(sheet: SourceSheet, letter: str, layout: Layout) -> list[Cell]:
    """The cells of a column in the rows of the layout."""
    cells = sheet.cells
    position = column_number(letter) - cells.first_column
    if not 0 <= position < len(cells.columns):
        return []
    return cells.columns[position][layout.first_row - cells.first_row : layout.last_row - cells.first_row + 1]


def side_by_side_tables(sheet: SourceSheet, raw: Layout) -> list[Layout]:
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
