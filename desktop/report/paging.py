"""Pages whose table rows are whole: a row that would stand on two pages begins on the next one.

Qt breaks a page between any two lines of a row. Room below the row before, so much that no line of the next fits above
the end of the page, makes Qt begin the next row on the next page, below the header that it repeats there. Where rows
end up is found from a layout without pages first; what that misses is mended on the pages themselves.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat, QTextTable

Place = tuple[int, int]
"""The number of a table, and of a row in it; its header is row 0."""
Room = Mapping[Place, float]
"""Points of room below rows; a header that has some begins, with the title above it, on a new page."""

_LEFT_OVER = 3.0
"""What room leaves above the end of a page: less than a line."""
_BELOW_A_ROW = 7.0
"""More than a row has below its last line: that must stand on the page as well."""
_ABOVE_A_HEADER = 3.5
"""What a header has above its line."""
_ROUNDS = 8
_BEFORE = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


@dataclass(frozen=True)
class _Part:
    """What no page should cut: a row of a table, or a line.

    Attributes:
        place: the row; None for a line outside of tables.
        top: where it begins.
        bottom: where its last line ends.
        begins_page: whether it stands on top of a page wherever it comes.
    """

    place: Place | None
    top: float
    bottom: float
    begins_page: bool = False


def with_whole_rows(make: Callable[[Room], QTextDocument], page: QSizeF) -> QTextDocument:
    """The document on pages, with its rows whole; only a row that fills most of a page may be cut.

    Args:
        make: makes the document with room below some rows, for the device on which it is shown.
        page: the size of a page.
    """
    plain = make({})
    plain.setTextWidth(page.width())
    parts, margin = list(_parts(plain)), plain.documentMargin()
    pages = _Pages(page.height(), margin)
    room = pages.room(parts)
    for _round in range(_ROUNDS):
        document = make(room)
        document.setPageSize(page)
        stands = list(_parts(document))
        cut = next((at for at, part in enumerate(stands) if part.place is not None and pages.has_cut(part)), None)
        if cut is None:
            break
        known = {part.place for part in parts[:cut]}
        kept = {place: more for place, more in room.items() if place in known and place != parts[cut - 1].place}
        room = kept | pages.room(parts, cut, stands[cut].top - parts[cut].top)
    return document


def cut_rows(document: QTextDocument) -> list[Place]:
    """The rows of a document on pages that stand on two of them and would fit on one."""
    pages = _Pages(document.pageSize().height(), document.documentMargin())
    return [part.place for part in _parts(document) if part.place is not None and pages.has_cut(part)]


@dataclass(frozen=True)
class _Pages:
    """Pages of one height, with a margin above and below what stands on them."""

    height: float
    margin: float

    def end(self, y: float) -> float:
        """Where the page of a place ends."""
        return (math.floor(y / self.height) + 1) * self.height - self.margin

    def has_cut(self, part: _Part) -> bool:
        """Whether a part of a document on pages stands on two and would fit on one."""
        return part.bottom - part.top < self.height / 2 and part.bottom > self.end(part.top)

    def would_cut(self, part: _Part, moved: float) -> bool:
        """Whether a part would stand on two pages, were it so far down, and fits on one."""
        height = part.bottom - part.top
        return height < self.height / 2 and part.bottom + moved > self.end(part.top + moved) - _BELOW_A_ROW

    def room(self, parts: Sequence[_Part], cut: int | None = None, moved: float = 0.0) -> dict[Place, float]:
        """Room below the row before each row that a page would cut, from a part on.

        Args:
            parts: as they stand without pages.
            cut: the first part to look at, which is known to be cut; None for all.
            moved: how far down from there it stands now.
        """
        found: dict[Place, float] = {}
        for at in range(cut or 0, len(parts)):
            part = parts[at]
            y = part.top + moved
            begins = part.begins_page and y > self.margin
            if not begins and at != cut and not self.would_cut(part, moved):
                continue
            end = self.end(y)
            top = end + 2 * self.margin
            if part.place is None or begins:
                moved += top - y
                continue
            table, row = part.place
            header = next(each for each in reversed(parts[:at]) if each.place == (table, 0)) if row else part
            if row <= 1:
                found[table, 0] = 1.0
                title = parts[parts.index(header) - 1]
                moved += top - (title.top + moved)
                continue
            found[table, row - 1] = max(0.0, end - y - _LEFT_OVER)
            moved += top + _ABOVE_A_HEADER + (parts[at - row + 1].top - header.top) - y
        return found


def _parts(document: QTextDocument) -> Iterator[_Part]:
    """Lines and rows from top to bottom, where they stand now."""
    place, tables = document.rootFrame().begin(), 0
    while not place.atEnd():
        frame, block = place.currentFrame(), place.currentBlock()
        if isinstance(frame, QTextTable):
            for row in range(frame.rows()):
                yield _row(frame, (tables, row))
            tables += 1
        elif block.isValid():
            begins = bool(block.blockFormat().pageBreakPolicy() & _BEFORE)
            for number, (top, bottom) in enumerate(_lines(block)):
                yield _Part(None, top, bottom, begins_page=begins and number == 0)
        place += 1


def _row(table: QTextTable, place: Place) -> _Part:
    lines = [
        line
        for column in range(table.columns())
        for line in _lines(table.cellAt(place[1], column).firstCursorPosition().block())
    ]
    return _Part(place, min(top for top, _ in lines), max(bottom for _, bottom in lines))


def _lines(block: QTextBlock) -> list[tuple[float, float]]:
    layout = block.layout()
    above = block.document().documentLayout().blockBoundingRect(block).top()
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [(above + line.y(), above + line.y() + line.height()) for line in lines]
