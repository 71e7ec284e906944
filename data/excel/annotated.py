"""A copy of a foreign file in which what needs a look is marked, to send back to whoever wrote it.

The copy is written anew from the cells that were read, never edited from the file: macros, links, formulas, pictures
and whatever else a stranger's file holds stay behind. Values, titles of sheets and number formats come along; texts are
texts whatever they look like.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from data.atomic import replace_file
from data.excel.cell_writing import TEXT_LIMIT, WORKBOOK_OPTIONS, write_cell, write_text
from data.excel.cells import Cell, split_address
from data.excel.source import SourceFile, SourceSheet
from data.excel.styles import FONT, NAVY
from data.problems import Severity, SourcingError

LIST_TITLE = "To check"
"""Title of the first sheet, which lists what is marked."""

_COLOURS: Mapping[Severity, str] = {
    Severity.ERROR: "#F8CBAD",
    Severity.WARNING: "#FFE699",
    Severity.NOTE: "#DDEBF7",
}
_WORDS: Mapping[Severity, str] = {
    Severity.ERROR: "To correct",
    Severity.WARNING: "To confirm",
    Severity.NOTE: "To know",
}
_COLUMNS = (("No.", 6), ("Sheet", 18), ("Cell", 10), ("", 12), ("What was found", 60), ("How to mend it", 50))
_ANSWER = ("Your answer", 40)
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NOT_CHARACTERS = re.compile("[\ud800-\udfff\ufffe\uffff\x00-\x08\x0b\x0c\x0e-\x1f]")
_TITLE_LENGTH = 31
_LONGEST_FORMAT = 200
_FIRST_DAY = dt.date(1900, 1, 1)
_NARROWEST, _WIDEST = 8, 50
_ROWS_MEASURED = 200
_LINE_HEIGHT, _MOST_LINES = 15, 26
_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384


@dataclass(frozen=True)
class Mark:
    """Something to look at.

    Attributes:
        sheet: title of the sheet in the source; empty for a text file.
        cell: such as ``D7``, ``7:7`` for a whole row; empty for the file or the sheet as a whole.
        severity: how much it matters; decides the colour.
        message: what was found.
        hint: what the writer of the file should do.
    """

    sheet: str
    cell: str
    severity: Severity
    message: str
    hint: str = ""


def write_annotated(source: SourceFile, marks: Sequence[Mark], path: Path) -> None:
    """Write the annotated copy (.xlsx): first a sheet that lists the marks, then the sheets of the source.

    A marked cell is filled and has a comment. Error cells and formulas without a stored value show as their text.

    Args:
        source: the file as it was read.
        marks: what to mark.
        path: the file, which is replaced in one step.

    Raises:
        SourcingError: a sheet has more rows or columns than .xlsx holds, or the file cannot be written.
    """
    content = annotated_bytes(source, marks)
    with replace_file(path) as temporary:
        temporary.write_bytes(content)


def annotated_bytes(source: SourceFile, marks: Sequence[Mark]) -> bytes:
    """The content of the file that `write_annotated` writes."""
    for sheet in source.sheets:
        _refuse_too_large(source.name, sheet)
    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(buffer, WORKBOOK_OPTIONS)
    workbook.set_properties({"title": _clean(f"{source.name}, annotated"), "author": "Lodestone"})
    styles = _Styles(workbook)
    titles = _titles(source.sheets)
    _write_list(workbook, styles, source, marks, titles)
    for sheet, title in zip(source.sheets, titles, strict=True):
        own = [mark for mark in marks if mark.cell and mark.sheet == sheet.cells.title]
        worksheet = workbook.add_worksheet(title)
        _write_sheet(worksheet, styles, sheet, own)
        if not sheet.cells.visible and not own:
            worksheet.hide()
    workbook.close()
    return buffer.getvalue()


def _refuse_too_large(name: str, sheet: SourceSheet) -> None:
    cells = sheet.cells
    last_row, last_column = cells.first_row + cells.height - 1, cells.first_column + len(cells.columns) - 1
    if last_row > _MOST_ROWS or last_column > _MOST_COLUMNS:
        raise SourcingError(f"{name}: {last_row:,} rows × {last_column:,} columns are more than an .xlsx sheet holds.")


class _Styles:
    """The formats of the copy, each made once."""

    def __init__(self, workbook: xlsxwriter.Workbook) -> None:
        self._workbook = workbook
        self._formats: dict[tuple[str, str], Format] = {}

    def get(self, colour: str = "", number_format: str = "") -> Format:
        """The format of a cell."""
        return self._made((colour, number_format), {"bg_color": colour} if colour else {}, number_format)

    def text(self, look: str) -> Format:
        """The format of a cell of the list: ``title``, ``line``, ``header``, ``cell``, or one of the colours."""
        looks = {
            "line": {},
            "title": {"bold": True, "font_size": 14, "font_color": NAVY},
            "header": {"bold": True, "font_color": "#FFFFFF", "bg_color": NAVY},
            "cell": {},
        }
        wrapped = {"text_wrap": True, "valign": "top"} if look not in {"title", "line"} else {}
        return self._made(("list", look), {**looks.get(look, {"bg_color": look}), **wrapped}, "")

    def _made(self, key: tuple[str, str], properties: Mapping[str, object], number_format: str) -> Format:
        if key not in self._formats:
            form = {"num_format": number_format} if number_format else {}
            self._formats[key] = self._workbook.add_format({"font_name": FONT, "font_size": 11, **properties, **form})
        return self._formats[key]


def _write_list(
    workbook: xlsxwriter.Workbook, styles: _Styles, source: SourceFile, marks: Sequence[Mark], titles: Sequence[str]
) -> None:
    sheet = workbook.add_worksheet(_free(LIST_TITLE, {title.casefold() for title in titles}))
    known = dict(zip([each.cells.title for each in source.sheets], titles, strict=True))
    write_text(sheet, 0, 0, _clean(f"{source.name}: {_counted(len(marks))} to check"), styles.text("title"))
    said = "The cells are marked in the sheets that follow, each with a comment. Please correct or confirm them."
    sheet.write_string(1, 0, said if marks else "Nothing was found that needs a look.", styles.text("line"))
    for number, (title, width) in enumerate((*_COLUMNS, _ANSWER)):
        sheet.set_column(number, number, width)
        sheet.write_string(3, number, title, styles.text("header"))
    for row, mark in enumerate(marks, start=4):
        sheet.write_number(row, 0, row - 3, styles.text("cell"))
        place = f"row {mark.cell.split(':')[0]}" if ":" in mark.cell else mark.cell
        values = (known.get(mark.sheet, mark.sheet), place, _WORDS[mark.severity], mark.message, mark.hint, "")
        for number, value in enumerate(values, start=1):
            look = _COLOURS[mark.severity] if number == 3 else "cell"
            write_text(sheet, row, number, _clean(value), styles.text(look))
        lines = max(_lines(text, width) for text, (_, width) in zip(values, (*_COLUMNS[1:], _ANSWER), strict=True))
        sheet.set_row(row, _LINE_HEIGHT * min(lines, _MOST_LINES))
    sheet.freeze_panes(4, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.activate()


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column of that many characters."""
    return sum(1 + len(line) // width for line in text.split("\n"))


def _counted(count: int) -> str:
    return f"{count} place{'' if count == 1 else 's'}"


def _write_sheet(worksheet: Worksheet, styles: _Styles, sheet: SourceSheet, marks: Sequence[Mark]) -> None:
    cells = sheet.cells
    marked = _by_cell(marks, cells.first_column)
    for position, column in enumerate(cells.columns):
        number = cells.first_column + position
        worksheet.set_column(number - 1, number - 1, _width(column[:_ROWS_MEASURED]))
        for row, value in enumerate(column, start=cells.first_row):
            if value is not None:
                form = _plain_format(sheet.looks.format_at(row, number))
                _write_value(worksheet, row - 1, number - 1, value, styles, _colour(marked.get((row, number))), form)
    worksheet.fit_to_pages(1, 0)
    for (row, number), own in marked.items():
        if _is_blank(sheet, row, number):
            worksheet.write_blank(row - 1, number - 1, None, styles.get(_colour(own)))
        worksheet.write_comment(
            row - 1, number - 1, _comment(own), {"author": "Lodestone", "width": 300, "height": 120}
        )


def _plain_format(form: str) -> str:
    """The number format where Excel surely takes it; none where it is too long or holds control characters."""
    return form if len(form) <= _LONGEST_FORMAT and not _NOT_CHARACTERS.search(form) else ""


def _by_cell(marks: Iterable[Mark], first_column: int) -> dict[tuple[int, int], list[Mark]]:
    """The marks by row and column; those of a whole row stand at its first cell."""
    found: dict[tuple[int, int], list[Mark]] = {}
    for mark in marks:
        place = (int(mark.cell.split(":")[0]), first_column) if ":" in mark.cell else split_address(mark.cell)
        found.setdefault(place, []).append(mark)
    return found


def _colour(marks: Sequence[Mark] | None) -> str:
    """The colour of the mark that matters most; none without marks."""
    if not marks:
        return ""
    return _COLOURS[min((mark.severity for mark in marks), key=list(Severity).index)]


def _comment(marks: Sequence[Mark]) -> str:
    texts = dict.fromkeys(" ".join(part for part in (mark.message, mark.hint) if part) for mark in marks)
    return _clean("\n\n".join(texts))


def _is_blank(sheet: SourceSheet, row: int, number: int) -> bool:
    cells = sheet.cells
    position, line = number - cells.first_column, row - cells.first_row
    inside = 0 <= position < len(cells.columns) and 0 <= line < cells.height
    return not inside or cells.columns[position][line] is None


def _write_value(
    worksheet: Worksheet, row: int, number: int, value: Cell, styles: _Styles, colour: str, form: str
) -> None:
    match value:
        case bool() | int() | float():
            write_cell(worksheet, row, number, value, styles.get(colour, form))
        case dt.datetime() if value.date() >= _FIRST_DAY:
            write_cell(worksheet, row, number, value.replace(tzinfo=None), styles.get(colour, "yyyy-mm-dd hh:mm:ss"))
        case dt.date() if not isinstance(value, dt.datetime) and value >= _FIRST_DAY:
            write_cell(worksheet, row, number, value, styles.get(colour, "yyyy-mm-dd"))
        case dt.time() | dt.timedelta():
            write_cell(worksheet, row, number, value, styles.get(colour, "[h]:mm:ss"))
        case _:
            write_text(worksheet, row, number, _clean(str(value)), styles.get(colour, "@"))


def _width(column: Sequence[Cell]) -> float:
    longest = max((len(line) for value in column if value is not None for line in str(value).split("\n")), default=0)
    return min(max(longest * 1.1 + 1.5, _NARROWEST), _WIDEST)


def _clean(text: str) -> str:
    """A text that a cell can hold: no characters that Excel has none of, and no longer than it allows."""
    text = _NOT_CHARACTERS.sub("�", text)
    return text if len(text) <= TEXT_LIMIT else f"{text[: TEXT_LIMIT - 1]}…"


def _titles(sheets: Iterable[SourceSheet]) -> list[str]:
    """Titles that Excel allows, no two of them equal."""
    taken: set[str] = set()
    titles = []
    for sheet in sheets:
        title = _free(_FORBIDDEN.sub("_", _clean(sheet.cells.title)).strip("'") or "Table", taken)
        taken.add(title.casefold())
        titles.append(title)
    return titles


def _free(title: str, taken: set[str]) -> str:
    """The title, cut and numbered so that no other sheet has it; ``History`` belongs to Excel."""
    free, number = title[:_TITLE_LENGTH], 2
    while free.casefold() in {*taken, "history"}:
        tail = f" ({number})"
        free, number = title[: _TITLE_LENGTH - len(tail)] + tail, number + 1
    return free
