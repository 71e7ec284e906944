"""What the list is a list of: the product at the top, by the best that the file says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from data.excel.cells import SheetCells, column_letter
from data.excel.source import SourceFile
from data.importing.layout import Layout
from data.importing.lines import Line

_SHORTEST, _LONGEST = 2, 80


@dataclass(frozen=True)
class Product:
    """The parent of what stands at the top of the list.

    Attributes:
        name: what it is called.
        why: where the name is from, in words that follow "from".
        row: its own row in the file; 0 where it has none.
    """

    name: str
    why: str
    row: int = 0


def product_of(source: SourceFile, layout: Layout, lines: Sequence[Line], stated: str = "") -> Product:
    """The product of a list.

    A name that a person states comes first; then the only line at the top, where all others stand below it and it is
    needed once; the only assembly that all others belong to; a title alone in its row above the table; the file's name.
    """
    if stated:
        return Product(stated, "what was stated")
    top = _only_top(lines)
    if top is not None:
        return Product(top.item, f"the row at the top of the list (row {top.row})", top.row)
    roots = dict.fromkeys(line.parent for line in lines)
    taken = {line.item for line in lines}
    if lines and "" not in roots and len(set(roots) - taken) == 1:
        return Product(next(iter(set(roots) - taken)), "the column that names the assemblies")
    found = _title_above(source, layout) or Product(PurePath(source.name).stem, "the name of the file")
    if found.name in taken:
        return Product(f"{found.name} (product)", f"{found.why}, told apart from the item of that name")
    return found


def _only_top(lines: Sequence[Line]) -> Line | None:
    tops = [line for line in lines if not line.parent]
    if len(tops) != 1 or len(lines) < 2 or tops[0] is not lines[0]:
        return None
    top = tops[0]
    others = {line.item for line in lines[1:]}
    is_above = top.item not in others and any(line.parent == top.item for line in lines)
    return top if is_above and top.quantity == 1.0 and not top.scrap else None


def _title_above(source: SourceFile, layout: Layout) -> Product | None:
    """The first text that stands alone in its row above the titles."""
    sheet = next((sheet.cells for sheet in source.sheets if sheet.cells.title == layout.sheet), None)
    if sheet is None or not layout.header_row:
        return None
    for row in range(sheet.first_row, layout.header_row - layout.header_rows + 1):
        found = _alone(sheet, row)
        if found is not None:
            return found
    return None


def _alone(sheet: SheetCells, row: int) -> Product | None:
    filled = [
        (position, column[row - sheet.first_row])
        for position, column in enumerate(sheet.columns)
        if row - sheet.first_row < len(column) and column[row - sheet.first_row] not in {None, ""}
    ]
    texts = {" ".join(value.split()) for _, value in filled if isinstance(value, str)}
    if len(texts) != 1 or len(filled) != sum(isinstance(value, str) for _, value in filled):
        return None
    text = texts.pop()
    if not _SHORTEST <= len(text) <= _LONGEST or "://" in text:
        return None
    cell = f"{column_letter(sheet.first_column + filled[0][0])}{row}"
    return Product(text, f"the title in {cell}")
