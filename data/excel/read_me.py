"""The ``Read me`` sheet in front of a workbook: what the sheets are, what a blank means, and where help is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from data.columns import Column
from data.excel.styles import NAVY, Styles
from data.sheets import SETTINGS, SHEETS

READ_ME_TITLE = "Read me"

COLUMN_WIDTHS = (22, 24, 14, 62, 42)
"""Characters in each column of the sheet; paragraphs run over all of them."""

_LINE_HEIGHT = 15.5
_CHARACTERS_PER_WIDTH = 1.1


@dataclass(frozen=True)
class Section:
    """One part of the Read me sheet.

    Attributes:
        heading: its heading.
        paragraphs: its text, one wrapped cell each.
        table: rows of five texts, the first row the header; empty for no table. A text runs on over the None after it.
        notice: whether the paragraphs stand out.
    """

    heading: str
    paragraphs: Sequence[str] = ()
    table: Sequence[Sequence[str | None]] = ()
    notice: bool = False


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text: blank lines part them, single line ends are spaces."""
    return tuple(" ".join(part.splitlines()) for part in text.strip().split("\n\n"))


def write_read_me(workbook: Workbook, styles: Styles, title: str, sections: Sequence[Section]) -> None:
    """Add the Read me sheet as the next sheet of the workbook and let the workbook open on it."""
    sheet = workbook.add_worksheet(READ_ME_TITLE)
    for number, width in enumerate(COLUMN_WIDTHS):
        sheet.set_column(number, number, width, styles.get())
    _set_up_page(sheet)
    sheet.set_row(0, 32)
    sheet.write_string(0, 0, title, styles.get("title"))
    row = 2
    for section in sections:
        row = _write_section(sheet, styles, row, section) + 1
    sheet.activate()


def sheets_section() -> Section:
    """What a row of each sheet is, and which sheets are mandatory."""
    rows: list[tuple[str | None, ...]] = [("Sheet", "Needed", None, "What it holds", None)]
    rows += [(spec.title, _NEEDED.get(spec.name, "optional"), None, spec.help, None) for spec in SHEETS]
    return Section(
        "The sheets",
        (
            (
                "Offers and one of Requirements or Build plan with BOM are needed; everything else is optional. Dark "
                "headers mark the columns that every row must fill in. Hold the pointer over a header to read what it "
                "means."
            ),
        ),
        rows,
    )


def columns_section() -> Section:
    """Every column and setting: what it holds, its unit and what a blank cell means."""
    rows: list[tuple[str | None, ...]] = [("Sheet", "Column", "Unit", "What it holds", "A blank means")]
    for spec in SHEETS:
        rows += [_column_row(spec.title, column) for column in spec.columns]
        if spec.name == "settings":
            rows += [_column_row("Settings: Value", setting) for setting in SETTINGS]
    return Section("Every column", (), rows)


_NEEDED = {
    "offers": "always",
    "requirements": "this, or Build plan and BOM",
    "build_plan": "with BOM, or Requirements",
    "bom": "with Build plan, or Requirements",
}


def _column_row(sheet_title: str, column: Column) -> tuple[str, ...]:
    help_text = column.help
    if column.choices:
        help_text += f" ({' | '.join(column.choices)})"
    return sheet_title, column.title, column.unit, help_text, "must not be blank" if column.required else column.blank


def _set_up_page(sheet: Worksheet) -> None:
    sheet.hide_gridlines(2)
    sheet.set_tab_color(NAVY)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(0.5, 0.5, 0.6, 0.6)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&A&RPage &P of &N")


def _write_section(sheet: Worksheet, styles: Styles, row: int, section: Section) -> int:
    last = len(COLUMN_WIDTHS) - 1
    for number in range(last + 1):
        sheet.write_blank(row, number, None, styles.get("heading"))
    sheet.write_string(row, 0, section.heading, styles.get("heading"))
    sheet.set_row(row, 22)
    row += 1
    look = styles.get("notice" if section.notice else "paragraph")
    for paragraph in section.paragraphs:
        sheet.merge_range(row, 0, row, last, "", look)
        sheet.write_string(row, 0, paragraph, look)
        sheet.set_row(row, _height([paragraph], [sum(COLUMN_WIDTHS)]))
        row += 1
    for number, cells in enumerate(section.table):
        _write_table_row(sheet, styles, row, cells, is_header=number == 0)
        row += 1
    return row


def _write_table_row(
    sheet: Worksheet, styles: Styles, row: int, cells: Sequence[str | None], *, is_header: bool
) -> None:
    widths = []
    for number, text in enumerate(cells):
        look = styles.get("table header" if is_header else ("table name" if number == 0 else "table cell"))
        last = number
        while text is not None and last + 1 < len(cells) and cells[last + 1] is None:
            last += 1
        widths.append(sum(COLUMN_WIDTHS[number : last + 1]))
        if last > number:
            sheet.merge_range(row, number, row, last, "", look)
        if text:
            sheet.write_string(row, number, text, look)
        elif text == "":
            sheet.write_blank(row, number, None, look)
    sheet.set_row(row, _height([text or "" for text in cells], widths))


def _height(texts: Sequence[str], widths: Sequence[int]) -> float:
    """Points that the tallest of some wrapped texts needs: programs do not fit merged cells themselves."""
    lines = [math.ceil(len(text) / (width * _CHARACTERS_PER_WIDTH)) for text, width in zip(texts, widths, strict=True)]
    return _LINE_HEIGHT * max([1, *lines]) + 3
