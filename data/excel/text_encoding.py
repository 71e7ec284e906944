"""The characters of a text file in an encoding that it does not name."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

import charset_normalizer

from data.excel.cells import SpreadsheetError

NOT_TEXT = (
    "is not a text table: it holds bytes that no text has. Choose a spreadsheet (.xlsx, .xls, .xlsb, .ods) or a table "
    "that was saved as text (CSV)."
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True)
class Decoded:
    """A text and the encoding in which it was read."""

    text: str
    encoding: str


def decode(content: bytes) -> Decoded:
    """The text of a file.

    Raises:
        SpreadsheetError: it is no text.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return Decoded(content[len(mark) :].decode(encoding, "replace"), encoding)
    if b"\0" in content:
        return _without_mark(content)
    for encoding in ("utf-8", _guess(content), "cp1252"):
        try:
            return Decoded(content.decode(encoding), encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return Decoded(content.decode("latin-1"), "latin-1")


def _without_mark(content: bytes) -> Decoded:
    even, odd = content[0::2].count(0), content[1::2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SpreadsheetError(NOT_TEXT) from error
    if "\0" in text:
        raise SpreadsheetError(NOT_TEXT)
    return Decoded(text, encoding)


def _guess(content: bytes) -> str:
    best = charset_normalizer.from_bytes(content[:100_000]).best()
    return best.encoding if best else "cp1252"
