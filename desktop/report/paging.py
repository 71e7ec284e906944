"""What stands on which page: rich text in blocks that no page cuts, one below the other.

Qt breaks a page between any two lines of a row of a table, and lays a table out as a whole, however long it is. Here a
text is laid out without pages, in pieces of a few rows, and each page takes the blocks that fit on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument, QTextTable

_ABOVE_A_ROW, _ABOVE_A_HEADER, _BELOW_A_ROW = 2.0, 3.0, 4.0
"""What a row has above its first line and below its last one."""


@dataclass(frozen=True)
class Block:
    """What no page cuts.

    Attributes:
        document: the rich text that it is a part of.
        top: where it begins there.
        bottom: where it ends, with what belongs below it.
        gap: the room between it and what is above it, unless it begins a page.
        lines: where its lines end, for a block that is too high for what is left of two pages.
    """

    document: QTextDocument
    top: float
    bottom: float
    gap: float = 0.0
    lines: tuple[float, ...] = ()


@dataclass
class Run:
    """Neighbouring blocks of a document on a page.

    Attributes:
        document: the rich text.
        top: where they begin there.
        bottom: where they end.
        y: where they begin on the page.
    """

    document: QTextDocument
    top: float
    bottom: float
    y: float

    def paint(self, painter: QPainter, width: float) -> None:
        """Paint them on the page."""
        painter.save()
        painter.translate(0.0, self.y - self.top)
        self.document.drawContents(painter, QRectF(0.0, self.top, width, self.bottom - self.top))
        painter.restore()


@dataclass
class Pages:
    """Pages of one height, filled from top to bottom.

    Attributes:
        height: of a page, in the units of the documents.
        pages: what stands on each.
    """

    height: float
    pages: list[list[Run]] = field(default_factory=lambda: [[]])
    _y: float = 0.0

    def begin_page(self) -> None:
        """What follows begins a page."""
        if self.pages[-1]:
            self.pages.append([])
            self._y = 0.0

    def add(self, block: Block, header: Block | None = None) -> None:
        """Put a block below what is there, or on a new page where it does not fit.

        Args:
            block: the block.
            header: what stands above it where it begins a page.
        """
        if self._y and self._y + block.gap + block.bottom - block.top > self.height:
            if block.bottom - block.top > self.height / 2 and len(block.lines) > 1:
                self._add_cut(block, header)
                return
            self.begin_page()
            if header is not None:
                self._put(header)
        self._put(block)

    def _add_cut(self, block: Block, header: Block | None) -> None:
        """A block that fills most of a page goes over the end of it, line by line."""
        tops = (block.top, *block.lines[:-1])
        bottoms = (*block.lines[:-1], block.bottom)
        for number, (top, bottom) in enumerate(zip(tops, bottoms, strict=True)):
            self.add(Block(block.document, top, bottom, 0.0 if number else block.gap), header)

    def _put(self, block: Block) -> None:
        page = self.pages[-1]
        y = self._y + (block.gap if page else 0.0)
        if page and page[-1].document is block.document and page[-1].bottom == block.top and not block.gap:
            page[-1].bottom = block.bottom
        else:
            page.append(Run(block.document, block.top, block.bottom, y))
        self._y = y + block.bottom - block.top


def text_blocks(document: QTextDocument) -> list[Block]:
    """The lines of a document, and the rows of the tables in it, each a block."""
    blocks: list[Block] = []
    for top, bottom in _spans(document):
        above = blocks[-1].bottom if blocks else 0.0
        blocks.append(Block(document, top, bottom, max(0.0, top - above)))
    return blocks


def row_blocks(document: QTextDocument) -> list[Block]:
    """The rows of the one table of a document; where it has a title and a header, these and its first row are one.

    The header alone, which stands above the rows on every page, is ``header_block``.
    """
    table, titles = _table(document), _title_spans(document)
    starts = [_row(table, number)[0][0] - _ABOVE_A_ROW for number in range(table.rows())]
    blocks = []
    for number in range(table.rows()):
        lines = tuple(bottom for _top, bottom in _row(table, number))
        end = starts[number + 1] if number + 1 < table.rows() else lines[-1] + _BELOW_A_ROW
        blocks.append(Block(document, starts[number], end, 0.0, lines))
    if titles:
        top, first = titles[0][0], blocks[:2][-1]
        blocks[:2] = [Block(document, top, first.bottom, top, first.lines)]
    return blocks


def header_block(document: QTextDocument) -> Block:
    """The header of the table of a document."""
    table = _table(document)
    lines = _row(table, 0)
    end = _row(table, 1)[0][0] - _ABOVE_A_ROW if table.rows() > 1 else lines[-1][1] + _BELOW_A_ROW
    return Block(document, lines[0][0] - _ABOVE_A_HEADER, end)


def _table(document: QTextDocument) -> QTextTable:
    (table,) = (frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))
    return table


def _title_spans(document: QTextDocument) -> list[tuple[float, float]]:
    """Where the lines above the table are."""
    block, end = document.firstBlock(), _table(document).firstPosition()
    spans: list[tuple[float, float]] = []
    while block.isValid() and block.position() < end - 1:
        spans += _lines(block)
        block = block.next()
    return spans


def _spans(document: QTextDocument) -> Iterator[tuple[float, float]]:
    """Where lines outside of tables, and rows of tables, begin and end, from top to bottom."""
    place = document.rootFrame().begin()
    while not place.atEnd():
        frame, block = place.currentFrame(), place.currentBlock()
        if isinstance(frame, QTextTable):
            for row in range(frame.rows()):
                lines = _row(frame, row)
                yield lines[0][0], lines[-1][1]
        elif block.isValid() and block.text():  # behind a table Qt keeps an empty line
            yield from _lines(block)
        place += 1


def _row(table: QTextTable, row: int) -> list[tuple[float, float]]:
    """Where the lines of a row begin and end; lines of two cells that overlap are one."""
    lines = [
        line
        for column in range(table.columns())
        for line in _lines(table.cellAt(row, column).firstCursorPosition().block())
    ]
    return _apart(sorted(lines))


def _apart(lines: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    apart: list[tuple[float, float]] = []
    for top, bottom in lines:
        if apart and top < apart[-1][1]:
            apart[-1] = apart[-1][0], max(bottom, apart[-1][1])
        else:
            apart.append((top, bottom))
    return apart


def _lines(block: QTextBlock) -> list[tuple[float, float]]:
    layout = block.layout()
    above = block.document().documentLayout().blockBoundingRect(block).top()
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [(above + line.y(), above + line.y() + line.height()) for line in lines]
