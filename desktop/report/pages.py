"""A report as rich text, black on white: whole for the screen, and piece by piece for paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import batched

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QImage, QTextDocument

from desktop.language.figures import count as shown_count
from desktop.report.content import Figure, Report, ReportTable

_PICTURE = "shares.png"
_IN_A_ROW = 4
MUTED = "#566172"
_INK, _LINE, _GROUND = "#18202b", "#c9d1da", "#f1f4f7"
_POINTS = 9.5


@dataclass(frozen=True)
class Picture:
    """The share bars as they stand on paper.

    Attributes:
        title: of what they are the shares.
        image: the bars, at twice the size at which they are shown.
    """

    title: str
    image: QImage


def document_of(report: Report, picture: Picture | None = None, most_rows: int | None = None) -> QTextDocument:
    """The whole report as rich text.

    Args:
        report: what it says; every text is shown as it is.
        picture: the share bars; None for none.
        most_rows: rows of a table after which it only says how many more there are; None for all.
    """
    shown = report if most_rows is None else _cut(report, most_rows)
    tables = "".join(table_text(table) for table in (*shown.summary, *shown.detail))
    document = rich(front_text(report, picture) + tables, picture)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, report.title)
    return document


def rich(text: str, picture: Picture | None = None) -> QTextDocument:
    """Rich text in the font of a report."""
    document = QTextDocument()
    document.setDefaultFont(report_font())
    if picture is not None:
        document.addResource(int(QTextDocument.ResourceType.ImageResource), QUrl(_PICTURE), picture.image)
    document.setHtml(f'<body style="color:{_INK}">{text}</body>')
    return document


def report_font(points: float = _POINTS) -> QFont:
    """The font of a report."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    return font


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


def front_text(report: Report, picture: Picture | None) -> str:
    """What stands above the tables: titles, headline, sentences, figures and the picture."""
    sentences = " ".join(escape(sentence) for sentence in report.sentences)
    shown = ""
    if picture is not None:
        ratio = picture.image.devicePixelRatio()
        width, height = round(picture.image.width() / ratio), round(picture.image.height() / ratio)
        shown = f'<p>{escape(picture.title)}<br/><img src="{_PICTURE}" width="{width}" height="{height}"/></p>'
    return (
        f'<h1 style="margin-bottom:0">{escape(report.title)}</h1>'
        f'<p style="color:{MUTED};margin-top:2px">{escape(report.subtitle)}</p>'
        f'<p style="margin-bottom:0;color:{MUTED}">{escape(report.headline.title)}</p>'
        f'<p style="font-size:20pt;font-weight:600;margin-top:0;margin-bottom:4px">{escape(report.headline.value)}</p>'
        f'<p style="margin-bottom:8px">{sentences}</p>{_figures(report.figures)}{shown}'
    )


def _figures(figures: Sequence[Figure]) -> str:
    """A few in a row: more would not fit the width of the paper with their units."""
    cells = [
        f'<td width="{100 // _IN_A_ROW}%" style="padding:0px 12px 4px 0px"><span style="color:{MUTED}">'
        f"{escape(each.title)}</span><br/>{escape(each.value)}</td>"
        for each in figures
    ]
    rows = "".join(f"<tr>{''.join(row)}</tr>" for row in batched(cells, _IN_A_ROW))
    return f'<table width="100%" cellspacing="0" style="margin-top:8px">{rows}</table>' if rows else ""


def table_text(table: ReportTable) -> str:
    """A table with its title and note."""
    rows = rows_text(table, 0, len(table.rows))
    return f"{title_text(table)}{_framed(head_text(table) + rows)}{note_text(table)}"


def title_text(table: ReportTable) -> str:
    """The title of a table."""
    return f'<h3 style="margin-bottom:3px">{escape(table.title)}</h3>'


def note_text(table: ReportTable) -> str:
    """What stands below a table; empty where nothing does."""
    return f'<p style="color:{MUTED};margin-top:2px">{escape(table.note)}</p>' if table.note else ""


def part_text(table: ReportTable, first: int, end: int, shares: Sequence[float]) -> str:
    """Some rows of a table in columns of fixed widths, the first of them below title and header.

    Args:
        table: the table.
        first: the first row.
        end: the row after the last one.
        shares: what each column has of the width, adding up to 1.
    """
    rows = rows_text(table, first, end, shares)
    return _framed(rows) if first else title_text(table) + _framed(head_text(table, shares) + rows)


def head_text(table: ReportTable, shares: Sequence[float] = ()) -> str:
    """The header of a table."""
    widths = _widths(table, shares)
    cells = "".join(
        f'<th{width} align="{_side(column.is_number)}" style="background-color:{_GROUND};color:{MUTED};'
        f'padding:3px 6px">{escape(column.title)}</th>'
        for column, width in zip(table.columns, widths, strict=True)
    )
    return f"<thead><tr>{cells}</tr></thead>"


def rows_text(table: ReportTable, first: int, end: int, shares: Sequence[float] = ()) -> str:
    """Some rows of a table."""
    rows = []
    for number in range(first, end):
        is_sum = table.bold_last and number == len(table.rows) - 1
        weight = "font-weight:600;" if is_sum else ""
        widths = _widths(table, shares if number == first else ())
        cells = "".join(
            f'<td{width} align="{_side(column.is_number)}" style="{weight}padding:2px 6px;'
            f'border-bottom:1px solid {_LINE}">{escape(text)}</td>'
            for column, text, width in zip(table.columns, table.rows[number], widths, strict=True)
        )
        rows.append(f"<tr>{cells}</tr>")
    return "".join(rows)


def _framed(rows: str) -> str:
    return f'<table width="100%" cellspacing="0" style="border-collapse:collapse">{rows}</table>'


def _widths(table: ReportTable, shares: Sequence[float]) -> list[str]:
    return [f' width="{100 * share:.3f}%"' for share in shares] or [""] * len(table.columns)


def _side(is_number: bool) -> str:
    return "right" if is_number else "left"
