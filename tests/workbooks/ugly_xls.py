"""Builds .xls files: a container of streams ([MS-CFB]) with the records of a workbook ([MS-XLS] 2.4)."""

import struct

SECTOR = 512
END_OF_CHAIN, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def record(kind, body=b""):
    return struct.pack("<HH", kind, len(body)) + body


def number(row, column, value):
    """A cell; rows and columns count from 1."""
    return record(0x203, struct.pack("<HHHd", row - 1, column - 1, 0, value))


def text(row, column, value):
    encoded = value.encode("utf-16-le")
    return record(0x204, struct.pack("<HHHHB", row - 1, column - 1, 0, len(value), 1) + encoded)


def error(row, column, code):
    return record(0x205, struct.pack("<HHHBB", row - 1, column - 1, 0, code, 1))


def error_of_formula(row, column, code):
    result = bytes([2, 0, code, 0, 0, 0, 0xFF, 0xFF])
    return record(0x06, struct.pack("<HHH", row - 1, column - 1, 0) + result + b"\0" * 6 + struct.pack("<H", 0))


def workbook(sheets, hidden=(), password=False, settings=b""):
    """The stream of a workbook; the records of the cells by title, and further records of the whole book."""
    globals_of_book = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    if password:
        globals_of_book += record(0x2F, b"\1\0\1\0\1\0" + b"\0" * 48)
    globals_of_book += settings
    bodies = [
        record(0x809, struct.pack("<HHHHII", 0x600, 16, 0, 0, 0, 0)) + cells + record(0x0A) for cells in sheets.values()
    ]
    size_of_list = sum(4 + 8 + 2 * len(title) for title in sheets)
    start = len(globals_of_book) + size_of_list + 4
    listed = b""
    for title, body in zip(sheets, bodies, strict=True):
        head = struct.pack("<IBBBB", start, title in hidden, 0, len(title), 1)
        listed += record(0x85, head + title.encode("utf-16-le"))
        start += len(body)
    return globals_of_book + listed + record(0x0A) + b"".join(bodies)


def container(streams):
    """An OLE2 file with these streams; each is filled up to the size from which it has sectors of its own."""
    padded = {
        name: content.ljust(-(-max(len(content), 4_096) // SECTOR) * SECTOR, b"\0") for name, content in streams.items()
    }
    entries, chain, data = [], [], b""
    for name, content in padded.items():
        first = len(chain)
        count = len(content) // SECTOR
        chain += [*range(first + 1, first + count), END_OF_CHAIN]
        entries.append(_entry(name, 2, first, len(content)))
        data += content
    directory = _entry("Root Entry", 5, END_OF_CHAIN, 0, child=1) + b"".join(entries)
    directory = directory.ljust(-(-len(directory) // SECTOR) * SECTOR, b"\0")
    first_of_directory, count = len(chain), len(directory) // SECTOR
    chain += [*range(first_of_directory + 1, first_of_directory + count), END_OF_CHAIN]
    tables = -(-(len(chain) + 1) // (SECTOR // 4 - 1))
    places = list(range(len(chain), len(chain) + tables))
    chain += [TABLE] * tables
    table = b"".join(struct.pack("<I", following) for following in chain).ljust(tables * SECTOR, b"\xff")
    header = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 16 + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, tables, first_of_directory, 0, 4_096, END_OF_CHAIN, 0, END_OF_CHAIN, 0)
    header += b"".join(struct.pack("<I", place) for place in places).ljust(436, b"\xff")
    return header + data + directory + table


def xls(sheets, **options):
    """The bytes of a file; see ``workbook``."""
    return container({"Workbook": workbook(sheets, **options)})


def encrypted_xlsx():
    """What Office writes for an .xlsx with a password: a container with the encrypted zip file inside."""
    return container({"EncryptionInfo": b"\4\0\4\0" + b"<encryption/>", "EncryptedPackage": b"\x99" * 5_000})


def _entry(name, kind, first, size, child=FREE):
    encoded = name.encode("utf-16-le") + b"\0\0"
    head = encoded.ljust(64, b"\0") + struct.pack("<HBBIII", len(encoded), kind, 1, FREE, FREE, child)
    return head + b"\0" * 36 + struct.pack("<IQ", first, size)
