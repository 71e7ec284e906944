"""Looks at a file from a stranger before any reader does, and refuses what could not end well, in one sentence.

The limits are wide: sheets with a million rows pass. What is refused is what readers do not survive (RELIABILITY.md 8):
zip bombs, entity declarations, cells at the far end of a sheet, counts that lie, damaged and encrypted files.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from data.excel import looks_xlsx, xls, xlsb, xlsx, xlsx_plain
from data.excel.cells import SpreadsheetError
from data.excel.marks import Marks
from data.excel.ods import CONTENT, read_sheets
from data.excel.package import MEBIBYTE, PASSWORD, Package

MOST_FILE_BYTES = 512 * MEBIBYTE
FORMATS = ".xlsx, .xls, .xlsb and .ods"
# A table as text may begin with PK, too: "PKG;Quantity".
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"PK00")
_OLD_EXCEL = frozenset({b"\x09\x00", b"\x09\x02", b"\x09\x04"})


class FileKind(StrEnum):
    """What a file is by its content; its name does not count."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"


def check_file(path: Path | str) -> FileKind:
    """Looks at the whole file without reading its values.

    Returns:
        What it is.

    Raises:
        SpreadsheetError: it is missing, no spreadsheet, damaged, encrypted or beyond reason; one sentence says which.
    """
    path = Path(path)
    try:
        content = file_content(path)
        kind = kind_of(content)
        check_content(content, kind)
    except SpreadsheetError as error:
        raise named(path, error) from error
    return kind


def named(path: Path, error: SpreadsheetError) -> SpreadsheetError:
    """The same refusal, beginning with the name of the file."""
    return SpreadsheetError(f"{path.name} {error}")


def file_content(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        SpreadsheetError: there is no such file, it is empty or too large, or it may not be read.
    """
    try:
        if path.is_dir():
            raise SpreadsheetError("is a folder. Choose a spreadsheet file.")
        if not path.is_file():
            raise SpreadsheetError("was not found. Check its name and folder.")
        size = path.stat().st_size
        if size > MOST_FILE_BYTES:
            raise SpreadsheetError(
                f"has {size / MEBIBYTE:,.0f} MB; at most {MOST_FILE_BYTES // MEBIBYTE} MB are read. "
                "Delete unused sheets and pictures and save it again."
            )
        content = path.read_bytes()
    except PermissionError as error:
        raise SpreadsheetError(
            "may not be read. Close it in other programs, or ask its owner for permission."
        ) from error
    except (OSError, ValueError) as error:
        raise SpreadsheetError(f"cannot be read from the disk ({error}). Copy it to this computer.") from error
    if not content:
        raise SpreadsheetError("is empty (0 bytes). Save it again, or ask for a new copy.")
    return content


def kind_of(content: bytes) -> FileKind:
    """What a file is, by its content.

    Raises:
        SpreadsheetError: it is nothing that is read.
    """
    if content.startswith(xls.SIGNATURE):
        return FileKind.XLS
    if not content.startswith(_ZIP):
        raise SpreadsheetError(_what_it_is(content))
    package = Package(content)
    if package.find(xlsx.WORKBOOK):
        return FileKind.XLSX
    if package.find(xlsb.WORKBOOK):
        return FileKind.XLSB
    mimetype = package.find("mimetype")
    if package.find(CONTENT) and mimetype and b"spreadsheet" in package.read(mimetype):
        return FileKind.ODS
    if package.find("[Content_Types].xml") or mimetype:
        raise SpreadsheetError(f"is an Office file, but not a spreadsheet. {FORMATS} are read.")
    raise SpreadsheetError(
        f"is a zip file, but not a spreadsheet. Unpack it and choose the file inside; {FORMATS} are read."
    )


def is_text(content: bytes) -> bool:
    """Whether a file is text, or at least neither a spreadsheet nor another kind that is known by its beginning."""
    return not (content.startswith((xls.SIGNATURE, *_ZIP, b"%PDF")) or content[:2] in _OLD_EXCEL)


def check_content(content: bytes, kind: FileKind) -> None:
    """Looks through the content of a file of that kind.

    Raises:
        SpreadsheetError: as ``check_file`` says.
    """
    if kind is FileKind.XLS:
        xls.scan_workbook(xls.Container(content))
        return
    package = Package(content)
    package.check_xml()
    if kind is FileKind.ODS:
        for _ in read_sheets(package):
            pass
    elif kind is FileKind.XLSB:
        scan_xlsb(package)
    else:
        for title, part in scannable(package):
            look_through(package, part, title)


def scan_xlsb(package: Package) -> list[Marks]:
    """The marks of every sheet of an .xlsb file.

    Raises:
        SpreadsheetError: as ``check_file`` says.
    """
    xlsb.check_texts(package)
    return [
        xlsb.scan_sheet(package, part, title) if part else Marks(title) for title, part in xlsb.sheet_parts(package)
    ]


def scannable(package: Package) -> list[tuple[str, str]]:
    """Title and part of the sheets of an .xlsx file that have a part.

    Raises:
        SpreadsheetError: the list of sheets is damaged or the table of texts lies.
    """
    xlsx.check_texts(package)
    return [(title, part) for title, part in xlsx.sheet_parts(package) if part]


def look_through(
    package: Package, part: str, title: str, watch: looks_xlsx.SheetWatch | None = None
) -> tuple[Marks, bytes | None]:
    """The marks of one sheet of an .xlsx file, and the sheet in plain form where the file's own is not.

    Args:
        package: the file.
        part: of the sheet.
        title: of the sheet.
        watch: sees a sheet in plain form.

    Raises:
        SpreadsheetError: as ``check_file`` says.
    """
    try:
        return (
            xlsx.scan_sheet(package, part, title, watch.see) if watch else xlsx.scan_sheet(package, part, title)
        ), None
    except xlsx.OddSheetError:
        xml, marks = rewritten(package, part, title)
        return marks, xml


def rewritten(package: Package, part: str, title: str) -> tuple[bytes, Marks]:
    """One sheet of an .xlsx file in plain form.

    Raises:
        SpreadsheetError: as ``check_file`` says.
    """
    return xlsx_plain.rewrite(package.chunks(part), part, title)


def _what_it_is(content: bytes) -> str:
    start = content[:4_096]
    if start.startswith(b"%PDF"):
        return f"is a PDF. {FORMATS} are read."
    if start[:2] in _OLD_EXCEL:
        return (
            f"was saved by Excel 4 or older. Open it in a spreadsheet program and save it as .xlsx; {FORMATS} are read."
        )
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<html", b"<!doctype", b"<table", b"<?xml")):
        return (
            "is a web page or XML text under the name of a spreadsheet. "
            f"Open it in a spreadsheet program and save it as .xlsx; {FORMATS} are read."
        )
    if b"\0" not in start:
        return (
            "is a text file (such as CSV), not a spreadsheet. "
            f"Open it in a spreadsheet program and save it as .xlsx; {FORMATS} are read."
        )
    return f"is not a spreadsheet. {FORMATS} are read."


__all__ = ["FORMATS", "PASSWORD", "FileKind", "SpreadsheetError", "check_content", "check_file", "named"]
