"""The clipboard: blocks of cells to and from Excel, LibreOffice and text, as HTML and as tab separated values."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

from PySide6.QtCore import QMimeData

from desktop.language.cell_text import as_text
from desktop.steps import Steps, at_once

Block = list[list[object]]
"""Cells by row: str, or float where the clipboard held the exact number; all rows equally long; blank is ``""``."""

_OWN_FORMAT = "application/x-lodestone-cells"
_RECORDS_A_STEP, _HTML_A_STEP = 2000, 16_384
_TEXT_STYLE = "mso-number-format:'\\@'"


def block_steps(mime: QMimeData | None) -> Steps[Block]:
    """The steps to the cells on the clipboard: our own exactly, else the HTML table (it holds exact numbers), else the
    text. What the clipboard holds is taken before the first step ends: it may hold something else at the next. A
    clipboard that cannot be looked at holds nothing.
    """
    if mime is None:
        return []
    own = bytes(mime.data(_OWN_FORMAT).data()) if mime.hasFormat(_OWN_FORMAT) else b""
    source = mime.html() if mime.hasHtml() and not own else ""
    text = mime.text() if mime.hasText() and not own else ""
    yield
    if own:
        block: Block = json.loads(own)
        return block
    return (yield from html_steps(source)) or (yield from tsv_steps(text))


def mime_from(block: Block) -> QMimeData:
    """Cells for the clipboard: exactly for ourselves, and as others read them."""
    return at_once(mime_steps(block))


def mime_steps(block: Block) -> Steps[QMimeData]:
    """The steps to cells for the clipboard."""
    own, lines, rows = [], [], []
    for start in range(0, len(block), _RECORDS_A_STEP):
        piece = block[start : start + _RECORDS_A_STEP]
        texts = [[as_text(cell) for cell in row] for row in piece]
        own.append(json.dumps([list(map(_own_cell, row, told)) for row, told in zip(piece, texts, strict=True)])[1:-1])
        lines.append(_tsv(texts))
        rows.append(_html_rows(piece, texts))
        yield
    mime = QMimeData()
    mime.setData(_OWN_FORMAT, f"[{', '.join(own)}]".encode())
    mime.setText("".join(lines))
    yield
    mime.setHtml(_html_table(rows))
    return mime


def _own_cell(cell: object, text: str) -> object:
    return cell if isinstance(cell, int | float) else text


def from_tsv(text: str) -> Block:
    """Tab separated cells; one in double quotes may hold tabs, line ends and doubled quotes, as Excel writes them."""
    return at_once(tsv_steps(text))


def tsv_steps(text: str) -> Steps[Block]:
    """The steps to the cells of tab separated text."""
    rows: list[list[str]] = []
    for record in _records(text.replace("\r\n", "\n").replace("\r", "\n")):
        rows.append(record)
        if not len(rows) % _RECORDS_A_STEP:
            yield
    while rows and rows[-1] == [""]:
        rows.pop()
    return _squared(rows)


def _records(text: str) -> Iterator[list[str]]:
    """Cells by record. Only a cell that *begins* with a quote is quoted: ``3" pipe`` is a text of its own."""
    if '"' not in text:
        yield from (line.split("\t") for line in text.split("\n"))
        return
    record, at = [], 0
    while at <= len(text):
        cell, at = _cell(text, at)
        record.append(cell)
        if at >= len(text) or text[at] == "\n":
            yield record
            record = []
            if at >= len(text) - 1:
                break
        at += 1


_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|$(?!\n))')
_PLAIN = re.compile(r"[^\t\n]*")


def _cell(text: str, at: int) -> tuple[str, int]:
    quoted = _QUOTED.match(text, at) if text.startswith('"', at) else None
    if quoted:
        return quoted[1].replace('""', '"'), quoted.end()
    plain = _PLAIN.match(text, at)
    assert plain is not None  # noqa: S101 the pattern matches the empty text too
    return plain[0], plain.end()


def to_tsv(block: Block) -> str:
    """Cells as tab separated text, quoted where a cell holds a tab, a quote or a line end."""
    return _tsv([[as_text(cell) for cell in row] for row in block])


def _tsv(texts: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(texts)
    return out.getvalue()


def to_html(block: Block) -> str:
    """Cells as an HTML table; text is marked as text, so that Excel keeps ``007`` and never makes a formula of it."""
    return _html_table([_html_rows(block, [[as_text(cell) for cell in row] for row in block])])


def _html_table(rows: list[str]) -> str:
    return f'<html><head><meta charset="utf-8"></head><body><table>{"".join(rows)}</table></body></html>'


def _html_rows(block: Block, texts: list[list[str]]) -> str:
    return "".join(f"<tr>{''.join(map(_html_cell, row, told))}</tr>" for row, told in zip(block, texts, strict=True))


def _html_cell(cell: object, text: str) -> str:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return f'<td sdval="{cell!r}">{text}</td>'
    return f'<td style="{_TEXT_STYLE}">{html.escape(text).replace("\n", "<br>")}</td>'


def from_html(source: str) -> Block:
    """The cells of the first table; merged cells stand in their first place, the rest of them is blank."""
    return at_once(html_steps(source))


def html_steps(source: str) -> Steps[Block]:
    """The steps to the cells of the first table."""
    reader = _TableReader()
    for start in range(0, len(source), _HTML_A_STEP):
        reader.feed(source[start : start + _HTML_A_STEP])
        yield
    reader.close()
    return _squared(reader.rows)


class _TableReader(HTMLParser):
    """Collects the cells of the first table of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[object]] = []
        self._depth = 0
        self._over = False
        self._text: list[str] | None = None
        self._number: float | None = None
        self._span = (1, 1)
        self._below: dict[tuple[int, int], object] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
        if self._over or self._depth != 1:
            return
        if tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in {"td", "th"} and self.rows:
            self._end_cell()
            self._begin_cell(dict(attrs))
        elif tag == "br" and self._text is not None:
            self._text.append("\v")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th", "tr", "table"} and self._depth == 1:
            self._end_cell()
        if tag == "table":
            self._depth -= 1
            self._over = self._over or self._depth == 0

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)

    def _begin_cell(self, attributes: dict[str, str | None]) -> None:
        self._text = []
        self._number = _number(attributes.get("sdval") or attributes.get("x:num"))
        self._span = (_span(attributes.get("rowspan")), _span(attributes.get("colspan")))

    def _end_cell(self) -> None:
        if self._text is None:
            return
        row_number, row = len(self.rows) - 1, self.rows[-1]
        while (row_number, len(row)) in self._below:
            row.append("")
        text = re.sub(r"[ \t\r\n]+", " ", "".join(self._text)).replace("\xa0", " ").strip()
        first = len(row)
        row.append(self._number if self._number is not None else re.sub(r" ?\v ?", "\n", text))
        height, width = self._span
        row.extend([""] * (width - 1))
        self._below |= {(row_number + down, first + right): "" for down in range(1, height) for right in range(width)}
        self._text = None


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None


def _span(text: str | None) -> int:
    return max(1, min(int(text), 1000)) if text and text.isdigit() else 1


def _squared(rows: list[list[str]] | list[list[object]]) -> Block:
    width = max((len(row) for row in rows), default=0)
    return [[*row, *[""] * (width - len(row))] for row in rows] if width else []
