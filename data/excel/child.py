"""The process that reads one file: ``python -m data.excel.child FILE [source|words]``.

It writes the sheets to standard output as ``wire`` says, or with ``source`` or ``words`` with their looks as
``source_wire`` says, or one refusal. Whatever a file does to the reader, it does it to this process alone: the program
that started it sets the limits and turns every end into a sentence.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import python_calamine as calamine

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

from data.excel import delimited, guard, looks_ods, looks_xls, looks_xlsx, ods, source_wire, wire, xls, xlsx
from data.excel.cells import Cell, SheetCells, SpreadsheetError
from data.excel.marks import Marks
from data.excel.package import DAMAGED, Package
from data.excel.source import SheetLooks, SourceFile, SourceSheet
from data.excel.xml_parts import plain_xml

REFUSED = b"refused\n"
_ROWS_AT_A_TIME = 1_000
UNREADABLE = DAMAGED.format("it does not hold together as a spreadsheet")


def read_file(path: Path) -> Iterator[SheetCells]:
    """The sheets of a file, in order.

    Raises:
        SpreadsheetError: it is not read; the sentence lacks the name of the file.
    """
    content = guard.file_content(path)
    yield from _spreadsheet(content, guard.kind_of(content))


def read_foreign(path: Path) -> SourceFile:
    """A foreign file: a spreadsheet with its looks, or a table as text.

    Raises:
        SpreadsheetError: it is not read; the sentence lacks the name of the file.
    """
    content = guard.file_content(path)
    if guard.is_text(content):
        return delimited.read_text(content)
    looks: dict[str, SheetLooks] = {}
    sheets = tuple(_spreadsheet(content, guard.kind_of(content), looks))
    return SourceFile(path.name, tuple(SourceSheet(cells, looks.get(cells.title, SheetLooks())) for cells in sheets))


def read_worded(path: Path) -> SourceFile:
    """A spreadsheet with the number formats that show words, such as ``0.00 "€"``; of an .xlsx no other looks.

    Raises:
        SpreadsheetError: it is not read; the sentence lacks the name of the file.
    """
    content = guard.file_content(path)
    looks: dict[str, SheetLooks] = {}
    sheets = tuple(_spreadsheet(content, guard.kind_of(content), looks, words_alone=True))
    return SourceFile(path.name, tuple(SourceSheet(cells, looks.get(cells.title, SheetLooks())) for cells in sheets))


def _spreadsheet(
    content: bytes, kind: guard.FileKind, looks: dict[str, SheetLooks] | None = None, *, words_alone: bool = False
) -> Iterator[SheetCells]:
    """The sheets of a spreadsheet; their looks go to ``looks``, by title, where it is given."""
    if kind is guard.FileKind.XLS:
        container = xls.Container(content)
        yield from _calamine_sheets(content, xls.scan_workbook(container))
        if looks is not None:
            looks.update(looks_xls.read_looks(container))
        return
    package = Package(content)
    package.check_xml()
    if kind is guard.FileKind.ODS:
        yield from ods.read_sheets(package)
        if looks is not None:
            looks.update(looks_ods.read_looks(package))
    elif kind is guard.FileKind.XLSB:
        yield from _calamine_sheets(content, guard.scan_xlsb(package))
    else:
        styles = None if looks is None else looks_xlsx.read_styles(package)
        if styles and words_alone:
            styles = styles.with_words()
            looks = looks if styles.forms else None
        yield from _read_xlsx(content, package, looks, styles)


def _read_xlsx(
    content: bytes, package: Package, looks: dict[str, SheetLooks] | None, styles: looks_xlsx.Styles | None
) -> Iterator[SheetCells]:
    parts = guard.scannable(package)
    styles = styles if looks is not None else None
    marks: dict[str, Marks] = {}
    replaced = {
        name: plain_xml(package.chunks(name), name) for name in package.odd if name not in {part for _, part in parts}
    }
    for title, part in parts:
        watch = looks_xlsx.SheetWatch(styles) if styles else None
        marks[title], xml = guard.look_through(package, part, title, watch)
        if xml is not None:
            replaced[part] = xml
        elif watch and looks is not None:
            looks[title] = watch.looks
    listed = [marks.get(title, Marks(title)) for title, _ in xlsx.sheet_parts(package)]
    by_title = dict(parts)
    for sheet, mark in _read_marked(package.with_parts(replaced) if replaced else content, listed):
        part = by_title.get(mark.title, "")
        if part and part not in replaced and _values(sheet) != mark.values - mark.errors:
            xml, mark = guard.rewritten(package, part, mark.title)  # noqa: PLW2901
            sheet = _one_sheet(package.with_parts({**replaced, part: xml}), mark)  # noqa: PLW2901
            if looks is not None:
                looks.pop(mark.title, None)
        if part and styles and looks is not None and mark.title not in looks:
            looks[mark.title] = looks_xlsx.SheetWatch(styles).parse(package, part)
        yield _overlaid(sheet, mark)


def _calamine_sheets(content: bytes, listed: list[Marks]) -> Iterator[SheetCells]:
    for sheet, mark in _read_marked(content, listed):
        yield _overlaid(sheet, mark)


def _read_marked(content: bytes, listed: list[Marks]) -> Iterator[tuple[SheetCells, Marks]]:
    """The worksheets as calamine reads them, each with its marks."""
    workbook = _opened(content)
    found = workbook.sheets_metadata
    if len(found) != len(listed):
        raise SpreadsheetError(DAMAGED.format("its list of sheets contradicts itself"))
    for number, (metadata, mark) in enumerate(zip(found, listed, strict=True)):
        if metadata.typ == calamine.SheetTypeEnum.WorkSheet:
            yield _calamine_sheet(workbook, number, metadata), mark


def _one_sheet(content: bytes, mark: Marks) -> SheetCells:
    workbook = _opened(content)
    titles = [metadata.name for metadata in workbook.sheets_metadata]
    number = titles.index(mark.title)
    return _calamine_sheet(workbook, number, workbook.sheets_metadata[number])


def _opened(content: bytes) -> calamine.CalamineWorkbook:
    try:
        return calamine.CalamineWorkbook.from_filelike(BytesIO(content))
    except calamine.PasswordError as error:
        raise SpreadsheetError(guard.PASSWORD) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise SpreadsheetError(UNREADABLE) from error


def _calamine_sheet(workbook: calamine.CalamineWorkbook, number: int, metadata: calamine.SheetMetadata) -> SheetCells:
    visible = metadata.visible == calamine.SheetVisibleEnum.Visible
    try:
        sheet = workbook.get_sheet_by_index(number)
        rows = sheet.to_python()
    except (calamine.CalamineError, OSError, ValueError, OverflowError) as error:
        raise SpreadsheetError(
            DAMAGED.format(f"the sheet “{metadata.name}” holds something that no spreadsheet program writes")
        ) from error
    row, column = sheet.start or (0, 0)
    return SheetCells(metadata.name, visible, row + 1, column + 1, _by_column(rows))


def _by_column(rows: Sequence[Sequence[Cell]]) -> tuple[list[Cell], ...]:
    """Cells row by row as columns; some rows at a time, which stay in the processor's cache."""
    columns: tuple[list[Cell], ...] = tuple([] for _ in rows[0]) if rows else ()
    for start in range(0, len(rows), _ROWS_AT_A_TIME):
        for column, cells in zip(columns, zip(*rows[start : start + _ROWS_AT_A_TIME], strict=True), strict=True):
            column.extend(cells)
    return columns


def _values(sheet: SheetCells) -> int:
    """How many cells hold a value; the reader gives an empty text where there is none."""
    return sum(len(column) - column.count("") for column in sheet.columns)


def _overlaid(sheet: SheetCells, marks: Marks) -> SheetCells:
    """The sheet with error cells and formulas without a value where the reader saw blanks."""
    if not marks.cells:
        return sheet
    rows = [row for row, _ in marks.cells]
    letters = [column for _, column in marks.cells]
    held = bool(sheet.columns)
    first_row = min(rows + [sheet.first_row] * held)
    first_column = min(letters + [sheet.first_column] * held)
    last_row = max([*rows, sheet.first_row + sheet.height - 1])
    last_column = max([*letters, sheet.first_column + len(sheet.columns) - 1])
    columns: list[list[Cell]] = []
    for number in range(first_column, last_column + 1):
        inside = 0 <= number - sheet.first_column < len(sheet.columns)
        column: list[Cell] = sheet.columns[number - sheet.first_column] if inside else [None] * sheet.height
        above = [None] * (sheet.first_row - first_row) if held else []
        column = [*above, *column]
        columns.append(column + [None] * (last_row - first_row + 1 - len(column)))
    for (row, column_number), mark in marks.cells.items():
        columns[column_number - first_column][row - first_row] = mark
    return SheetCells(sheet.title, sheet.visible, first_row, first_column, tuple(columns))


def main(arguments: list[str]) -> int:
    """Reads the file and writes its sheets to what was standard output; nothing else can write there.

    Returns:
        Exit status: 0 read, 3 refused.
    """
    gc.disable()  # millions of cells and no cycles: the collector would double the time
    _limit_memory(int(os.environ.get("LODESTONE_READER_MEMORY", "0")))
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(2, 1)
        try:
            frames = _frames(Path(arguments[0]), *arguments[1:])
        except SpreadsheetError as error:
            return _refuse(out, str(error))
        except BaseException as error:
            # Calamine's own faults on damaged files come as a kind of exception that it gives no name to import.
            if type(error).__name__ != "PanicException":
                raise
            return _refuse(out, UNREADABLE)
        out.writelines(frames)
    return 0


def _frames(path: Path, wanted: str = "") -> list[bytes]:
    if wanted in {"source", "words"}:
        return list(source_wire.encode(read_foreign(path) if wanted == "source" else read_worded(path)))
    return [wire.HEADER, *(wire.encode(sheet) for sheet in read_file(path)), wire.END]


def _refuse(out: BinaryIO, sentence: str) -> int:
    out.write(REFUSED + sentence.encode("utf-8", "replace"))
    return 3


def _limit_memory(most_bytes: int) -> None:
    """Limits the address space of this process, and leaves no core file; Windows has no such limit."""
    if resource is not None and most_bytes:
        resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    os._exit(main(sys.argv[1:]))  # millions of cells need not be given back one by one
