"""A report on paper: PDF pages with a footer, laid out and printed in steps."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from data.atomic import replace_file
from desktop.report.content import Report, ReportTable
from desktop.report.pages import (
    MUTED,
    Picture,
    front_text,
    note_text,
    part_text,
    report_font,
    rich,
)
from desktop.report.paging import Pages, header_block, row_blocks, text_blocks
from desktop.steps import Steps

_DOTS_PER_INCH = 96
_MARGIN_MM = 16.0
_FOOTER, _FOOTER_LINE, _FOOTER_POINTS = 28.0, 14.0, 7.5
_ROWS_A_STEP = 12
_MEASURED = 8
"""How many of the texts of a column, the longest, are measured for its width."""
_BESIDE, _BOLD = 14.0, 1.1
"""What a cell has beside its text, and how much wider than measured the bold text of a header may be."""


def pdf_steps(report: Report, picture: Picture | None, path: Path) -> Steps[None]:
    """The steps to the report as PDF, A4 upright; an older file of the name is replaced only when the new one is whole.

    Raises:
        SaveError, OSError: it cannot be written there.
    """
    # In memory first: Qt does not say where a disk is full.
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = paper(held)
    writer.setTitle(report.title)
    writer.setCreator("Lodestone")
    pages = yield from page_steps(report, picture, writer)
    painter = QPainter(writer)
    for number, runs in enumerate(pages.pages, start=1):
        if number > 1:
            writer.newPage()
        for run in runs:
            run.paint(painter, writer.width())
        _print_footer(painter, report.footer, number, len(pages.pages), writer)
        yield
    painter.end()
    with replace_file(path) as temporary:
        temporary.write_bytes(held.data().data())


def paper(device: QIODevice) -> QPdfWriter:
    """A PDF file of A4 pages, upright, with margins."""
    writer = QPdfWriter(device)
    writer.setResolution(_DOTS_PER_INCH)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    return writer


def page_steps(report: Report, picture: Picture | None, writer: QPdfWriter) -> Steps[Pages]:
    """The steps to the report on the pages of a file, above their footers; the detail begins a page of its own."""
    pages = Pages(writer.height() - _FOOTER)
    _add_text(pages, front_text(report, picture), writer, picture)
    for table in report.summary:
        yield from _table_steps(pages, table, writer)
    if report.detail:
        pages.begin_page()
    for table in report.detail:
        yield from _table_steps(pages, table, writer)
    return pages


def _table_steps(pages: Pages, table: ReportTable, writer: QPdfWriter) -> Steps[None]:
    shares = _shares(table, writer)
    yield
    header = None
    for first in range(0, max(1, len(table.rows)), _ROWS_A_STEP):
        end = min(first + _ROWS_A_STEP, len(table.rows))
        document = _laid_out(rich(part_text(table, first, end, shares)), writer)
        header = header or header_block(document)
        for block in row_blocks(document):
            pages.add(block, header)
        yield
    if table.note:
        _add_text(pages, note_text(table), writer)


def _add_text(pages: Pages, text: str, writer: QPdfWriter, picture: Picture | None = None) -> None:
    for block in text_blocks(_laid_out(rich(text, picture), writer)):
        pages.add(block)


def _laid_out(document: QTextDocument, writer: QPdfWriter) -> QTextDocument:
    document.documentLayout().setPaintDevice(writer)
    document.setTextWidth(writer.width())
    return document


def _shares(table: ReportTable, writer: QPdfWriter) -> list[float]:
    """What each column has of the width: what its texts need; where there is less, at least its longest word.

    Every piece of a table must have the same columns, whatever stands in it.
    """
    metrics = QFontMetricsF(report_font(), writer)

    def widest(texts: Iterable[str]) -> float:
        longest = sorted(set(texts), key=len)[-_MEASURED:]
        return max(map(metrics.horizontalAdvance, longest), default=0.0) * _BOLD + _BESIDE

    wanted, least = [], []
    for number, column in enumerate(table.columns):
        texts = [column.title, *(row[number] for row in table.rows)]
        wanted.append(widest(texts))
        least.append(widest(word for text in texts for word in text.split(" ")))
    widths, spare = list(least), max(0.0, writer.width() - sum(least))
    # The narrow ones first: what is cut into lines are the long texts.
    by_need = sorted(range(len(least)), key=lambda number: wanted[number] - least[number])
    for left, number in zip(range(len(least), 0, -1), by_need, strict=True):
        more = min(wanted[number] - least[number], spare / left)
        widths[number] += more
        spare -= more
    return [width / sum(widths) for width in widths]


def _print_footer(painter: QPainter, footer: str, page: int, pages: int, writer: QPdfWriter) -> None:
    painter.setFont(report_font(_FOOTER_POINTS))
    painter.setPen(MUTED)
    number = QCoreApplication.translate("Report", "Page {0} of {1}").format(page, pages)
    top = writer.height() - 4.0 - _FOOTER_LINE
    painter.drawText(QRectF(0.0, top, writer.width() * 0.8, _FOOTER_LINE), 0, footer)
    width = painter.fontMetrics().horizontalAdvance(number)
    painter.drawText(QRectF(writer.width() - width - 1.0, top, width + 1.0, _FOOTER_LINE), 0, number)
