"""Builds .xlsb files record by record. Numbers and layouts: [MS-XLSB] 2.3 and 2.4."""

import struct

from tests.workbooks.ugly_xlsx import DECLARATION, OFFICE, PACKAGE, zipped


def record(kind, body=b""):
    name = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length, size = b"", len(body)
    while True:
        length += bytes([size & 0x7F | (0x80 if size > 0x7F else 0)])
        size >>= 7
        if not size:
            return name + length + body


def wide(text):
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def row(position):
    """The head of a row; the cells follow. Rows count from 1."""
    return record(0, struct.pack("<IIHBBI", position - 1, 0, 300, 0, 0, 0) + b"\0" * 8)


def cell(kind, column, body):
    """A cell; columns count from 1."""
    return record(kind, struct.pack("<II", column - 1, 0) + body)


def number(column, value):
    return cell(5, column, struct.pack("<d", value))


def text(column, value):
    return cell(6, column, wide(value))


def error(column, code):
    return cell(3, column, bytes([code]))


def boolean(column, value):
    return cell(4, column, bytes([value]))


def sheet(records, last_row=1, last_column=1):
    dimension = record(148, struct.pack("<IIII", 0, last_row - 1, 0, last_column - 1))
    return record(129) + dimension + record(145) + records + record(146) + record(130)


def xlsb(sheets, hidden=()):
    """The bytes of a file; the records of the rows by title."""
    bundles, related, members = b"", [], {}
    for position, (title, records) in enumerate(sheets.items(), start=1):
        state = 1 if title in hidden else 0
        bundles += record(156, struct.pack("<II", state, position) + wide(f"rId{position}") + wide(title))
        related.append(
            f'<Relationship Id="rId{position}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{position}.bin"/>'
        )
        members[f"xl/worksheets/sheet{position}.bin"] = sheet(records)
    workbook = record(131) + record(153, b"\0" * 12) + record(143) + bundles + record(144) + record(132)
    return zipped(
        {
            "[Content_Types].xml": f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
            "xl/workbook.bin": workbook,
            "xl/_rels/workbook.bin.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
            f"{''.join(related)}</Relationships>",
            **members,
        }
    )
