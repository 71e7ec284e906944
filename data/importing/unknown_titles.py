"""Tables whose titles nothing knows, or that have none."""

from __future__ import annotations

from data.excel.cells import SheetCells
from data.importing.cell_kinds import kind_of
from data.importing.header_rows import HeaderRow, first_filled, row_cells


def unknown_titles(cells: SheetCells) -> list[HeaderRow]:
    """Titles in words that nothing knows: a row of short differing texts above rows with numbers; else no titles."""
    first = first_filled(cells)
    if first is None:
        return []
    for row in range(first, min(first + 20, cells.first_row + cells.height)):
        kinds = [kind_of(cell) for cell in row_cells(cells, row)]
        texts = [str(cell) for cell in row_cells(cells, row) if isinstance(cell, str) and cell.strip()]
        filled = sum(kind.filled for kind in kinds)
        if filled >= 2 and _rows_alike(cells, row):
            titled = (
                all(kind.text for kind in kinds if kind.filled)
                and len(set(texts)) == filled
                and max(map(len, texts)) <= 40
            )
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
