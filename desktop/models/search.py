"""The next cell of a sheet that contains a text, looked for in steps: near the place first, then all around."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.language.cell_text import as_text
from desktop.models.sheet_model import SheetModel
from desktop.steps import Steps

_ROWS_A_STEP = 1000
_BETWEEN = "\x00"

Place = tuple[int, int]


def place_steps(model: SheetModel, text: str, start: Place, step: int) -> Steps[Place | None]:
    """The steps to row and column of the next (1) or previous (-1) cell after ``start`` with a text; goes round."""
    if not model.rows:
        return None
    sought = text.casefold()
    blocks = -(-model.rows // _ROWS_A_STEP)
    first = min(start[0], model.rows - 1) // _ROWS_A_STEP
    # The block of the start comes last again: what stands in it before the start is what is met last.
    for number in range(blocks + 1):
        found = sorted(_places(model, (first + step * number) % blocks, sought), reverse=step < 0)
        if number == 0:
            found = [place for place in found if (place > start if step > 0 else place < start)]
        if found:
            return found[0]
        yield
    return None


def _places(model: SheetModel, block: int, sought: str) -> Iterator[Place]:
    """Where a text stands in a block of rows."""
    top = block * _ROWS_A_STEP
    for column in range(model.columnCount()):
        cells = model.cells(column, top, top + _ROWS_A_STEP).tolist()
        texts = [each if each.__class__ is str else as_text(each) for each in cells]
        # Most columns of most blocks do not have it: one look at all of their cells together says so.
        if sought in _BETWEEN.join(texts).casefold():
            yield from ((top + row, column) for row, told in enumerate(texts) if sought in told.casefold())
