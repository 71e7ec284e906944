"""A report as pages: rich text for the screen, and the same on paper with a footer on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import batched, count
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from data.atomic import replace_file
from desktop.language.figures import count as shown_count
from desktop.report.content import Figure, Report, ReportTable
from desktop.report.paging import Room, with_whole_rows

_PICTURE = "shares.png"
_DOTS_PER_INCH = 96
_MARGIN_MM = 16.0
_FOOTER = 28.0
_NO_ROOM: Room = MappingProxyType({})
_IN_A_ROW = 4
_INK, _MUTED, _LINE, _GROUND = "#18202b", "#566172", "#c9d1da", "#f1f4f7"


@dataclass(frozen=True)
class Picture:
    """The share bars as they stand on paper.

    Attributes:
        title: of what they are the shares.
        image: the bars, at twice the size at which they are shown.
    """

    title: str
    image: QImage


def document_of(
    report: Report, picture: Picture | None = None, room: Room = _NO_ROOM, most_rows: int | None = None
) -> QTextDocument:
    """The report as rich text, black on white: what stands on paper.

    Args:
        report: what it says; every text is shown as it is.
        picture: the share bars; None for none.
        room: points below rows of its tables (``desktop.report.paging``).
        most_rows: rows of a table after which it only says how many more there are; None for all.
    """
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(9.5)
    document.setDefaultFont(font)
    if picture is not None:
        document.addResource(int(QTextDocument.ResourceType.ImageResource), QUrl(_PICTURE), picture.image)
    document.setHtml(_html(report if most_rows is None else _cut(report, most_rows), picture, room))
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, report.title)
    return document


def write_pdf(report: Report, picture: Picture | None, path: Path) -> None:
    """Writes the report as PDF, A4 upright; an older file of the name is replaced only when the new one is whole.

    Raises:
        OSError: it cannot be written there.
    """
    with replace_file(path) as temporary:
        writer = paper(temporary)
        writer.setTitle(report.title)
        writer.setCreator("Lodestone")
        _print(lay_out(report, picture, writer), report.footer, writer)


def paper(path: Path) -> QPdfWriter:
    """A PDF file of A4 pages, upright, with margins."""
    writer = QPdfWriter(str(path))
    writer.setResolution(_DOTS_PER_INCH)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    return writer


def lay_out(report: Report, picture: Picture | None, writer: QPdfWriter) -> QTextDocument:
    """The report on the pages of a file, above their footers; no row of a table stands on two."""

    def make(room: Room) -> QTextDocument:
        document = document_of(report, picture, room)
        document.documentLayout().setPaintDevice(writer)
        return document

    return with_whole_rows(make, QSizeF(writer.width(), writer.height() - _FOOTER))


def _print(document: QTextDocument, footer: str, writer: QPdfWriter) -> None:
    area = document.pageSize()
    painter = QPainter(writer)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0.0, -page * area.height())
        document.drawContents(painter, QRectF(0.0, page * area.height(), area.width(), area.height()))
        painter.restore()
        _print_footer(painter, footer, page + 1, pages, area)
    painter.end()


def _print_footer(painter: QPainter, footer: str, page: int, pages: int, area: QSizeF) -> None:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(7.5)
    painter.setFont(font)
    painter.setPen(_MUTED)
    number = QCoreApplication.translate("Report", "Page {0} of {1}").format(page, pages)
    line = area.height() + _FOOTER - 4.0
    painter.drawText(QRectF(0.0, line - 14.0, area.width() * 0.8, 14.0), 0, footer)
    width = painter.fontMetrics().horizontalAdvance(number)
    painter.drawText(QRectF(area.width() - width - 1.0, line - 14.0, width + 1.0, 14.0), 0, number)


def _cut(report: Report, most_rows: int) -> Report:
    """The report with the first rows of its long tables, and the last where that is their sum."""
    words = QCoreApplication.translate("Report", "{0} of {1} rows are shown here; all of them are in the PDF.")

    def cut(table: ReportTable) -> ReportTable:
        if len(table.rows) <= most_rows:
            return table
        rows = table.rows[:most_rows] + table.rows[-1:] * table.bold_last
        note = f"{table.note} {words.format(shown_count(len(rows)), shown_count(len(table.rows)))}".strip()
        return replace(table, rows=rows, note=note)

    return replace(report, detail=tuple(map(cut, report.detail)))


def _html(report: Report, picture: Picture | None, room: Room) -> str:
    tables = count(1 if report.figures else 0)
    sentences = " ".join(escape(sentence) for sentence in report.sentences)
    shown = ""
    if picture is not None:
        ratio = picture.image.devicePixelRatio()
        width, height = round(picture.image.width() / ratio), round(picture.image.height() / ratio)
        shown = f'<p>{escape(picture.title)}<br/><img src="{_PICTURE}" width="{width}" height="{height}"/></p>'
    summary = "".join(_table(table, next(tables), room) for table in report.summary)
    detail = "".join(_table(table, next(tables), room) for table in report.detail)
    return (
        f'<body style="color:{_INK}"><h1 style="margin-bottom:0">{escape(report.title)}</h1>'
        f'<p style="color:{_MUTED};margin-top:2px">{escape(report.subtitle)}</p>'
        f'<p style="margin-bottom:0;color:{_MUTED}">{escape(report.headline.title)}</p>'
        f'<p style="font-size:20pt;font-weight:600;margin-top:0;margin-bottom:4px">{escape(report.headline.value)}</p>'
        f'<p style="margin-bottom:8px">{sentences}</p>{_figures(report.figures)}{shown}{summary}'
        f'<div style="page-break-before:always">{detail}</div></body>'
    )


def _figures(figures: Sequence[Figure]) -> str:
    """A few in a row: more would not fit the width of the paper with their units."""
    cells = [
        f'<td width="{100 // _IN_A_ROW}%" style="padding:0px 12px 4px 0px"><span style="color:{_MUTED}">'
        f"{escape(each.title)}</span><br/>{escape(each.value)}</td>"
        for each in figures
    ]
    rows = ["".join(row) for row in batched(cells, _IN_A_ROW)]
    return f'<table width="100%" cellspacing="0">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>' if rows else ""


def _table(table: ReportTable, place: int, room: Room) -> str:
    head = "".join(
        f'<th align="{_side(column.is_number)}" style="background-color:{_GROUND};color:{_MUTED};padding:3px 6px">'
        f"{escape(column.title)}</th>"
        for column in table.columns
    )
    rows = []
    for number, row in enumerate(table.rows):
        is_sum = table.bold_last and number == len(table.rows) - 1
        weight = "font-weight:600;" if is_sum else ""
        padding = f"padding:2px 6px {2.0 + room.get((place, number + 1), 0.0):.1f}px"
        cells = "".join(
            f'<td align="{_side(column.is_number)}" style="{weight}{padding};border-bottom:1px solid {_LINE}">'
            f"{escape(text)}</td>"
            for column, text in zip(table.columns, row, strict=True)
        )
        rows.append(f"<tr>{cells}</tr>")
    fresh = ";page-break-before:always" if (place, 0) in room else ""
    note = f'<p style="color:{_MUTED};margin-top:2px">{escape(table.note)}</p>' if table.note else ""
    return (
        f'<h3 style="margin-bottom:3px{fresh}">{escape(table.title)}</h3>'
        f'<table width="100%" cellspacing="0" style="border-collapse:collapse"><thead><tr>{head}</tr></thead>'
        f"{''.join(rows)}</table>{note}"
    )


def _side(is_number: bool) -> str:
    return "right" if is_number else "left"
