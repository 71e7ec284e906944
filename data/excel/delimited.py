"""Reads a table that was saved as text: CSV and its like, with any separator and in any encoding.

Nothing is guessed about a cell: ``007``, ``NA``, ``TRUE`` and ``1,5`` stay text as they were typed. What had to be
guessed about the file (its encoding, quotation marks that do not pair up) is said in a note.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from data.excel import text_encoding
from data.excel.cells import Cell, SheetCells, SpreadsheetError, column_letter
from data.excel.letters import UNREADABLE
from data.excel.marks import LAST_COLUMN, LAST_ROW, Marks
from data.excel.quoting import QUOTINGS, STANDARD, Quoting, read_rows
from data.excel.source import SourceFile, SourceSheet, TextForm
from data.excel.text_encoding import Decoded
from data.problems import Problem, Severity

USUAL_SEPARATORS = "\t;|,"
RARE_SEPARATORS = "^~¦§\x1f\x1e\x01#:"
SAMPLE = 200_000
LEAST_AGREEMENT = 0.4
_MARKUP = re.compile(
    r"\s*<(?:!doctype|!--|\?xml|html|head|body|table|meta|style|div|center|font|script)\b", re.IGNORECASE
)
_SAVE_AGAIN = "Open it in a spreadsheet program and save it as .xlsx or CSV."
_AS_UTF_8 = "If its letters are wrong, save the file as UTF-8 and read it again."


@dataclass(frozen=True)
class _Way:
    """One way of cutting the text into cells, and how evenly it cuts.

    Attributes:
        agreement: the share of the rows in use that are as wide as most of those with more than one cell.
        width: how wide those are.
        rows: how many rows are in use.
    """

    separator: str
    quoting: Quoting
    agreement: float
    width: int
    rows: int


def read_text(content: bytes) -> SourceFile:
    """A table as text; rows count as in a spreadsheet, so a text over several lines within quotes is in one row.

    Raises:
        SpreadsheetError: it is no text, a web page, or larger than a sheet can be; the sentence lacks the name.
    """
    decoded = text_encoding.decode(content)
    _refuse_markup(decoded.text)
    separator, text = _stated_separator(decoded.text)
    separator = separator or _separator(text)
    way = _best_quoting(text, separator)
    rows = list(read_rows(text, separator, way.quoting))
    problems = (*_encoding_problems(decoded), *_damage_problems(rows, decoded), *_quoting_problems(text, way))
    problems = (*problems, *_wide_rows(rows))
    return SourceFile("", (SourceSheet(_cells(rows)),), TextForm(decoded.encoding, separator), problems)


def _refuse_markup(text: str) -> None:
    if not _MARKUP.match(text):
        return
    if "urn:schemas-microsoft-com:office:spreadsheet" in text[:4_000]:
        raise SpreadsheetError(f"is an XML spreadsheet of Excel 2003. {_SAVE_AGAIN}")
    raise SpreadsheetError(f"is a web page or XML text, not a spreadsheet, whatever its name says. {_SAVE_AGAIN}")


def _stated_separator(text: str) -> tuple[str, str]:
    """The separator that a first line such as ``sep=;`` states, and the text below; Excel shows no such row."""
    first, _, rest = text.partition("\n")
    first = first.rstrip("\r").strip('"')
    if len(first) == 5 and first.lower().startswith("sep=") and first[4] not in '"\r\n':
        return first[4], rest
    return "", text


def _separator(text: str) -> str:
    """The separator that cuts the rows most evenly; where none does, one that does not occur: a single column."""
    sample = text if len(text) <= SAMPLE else text[: text.rfind("\n", 0, SAMPLE) + 1] or text[:SAMPLE]
    usual = [_best_quoting(sample, sign) for sign in USUAL_SEPARATORS if sign in sample]
    best = max(usual, key=lambda way: way.agreement, default=None)
    if best is not None and best.agreement > LEAST_AGREEMENT:
        return best.separator
    rare = [_best_quoting(sample, sign) for sign in RARE_SEPARATORS if sign in sample]
    rare = [way for way in rare if way.agreement >= 0.95 and way.rows > 2]
    unused = next((sign for sign in (*",;\t|", *RARE_SEPARATORS) if sign not in sample), ",")
    return max(rare, key=lambda way: way.agreement).separator if rare else unused


def _best_quoting(text: str, separator: str) -> _Way:
    """The standard way where it reads without a fault; else the one that cuts most evenly, into most rows."""
    standard = _way(text, separator, STANDARD)
    if standard is not None:
        return standard
    ways = [_way(text, separator, quoting) for quoting in QUOTINGS if quoting.sign in text]
    return max((way for way in ways if way), key=lambda way: (way.agreement, way.rows))


def _way(text: str, separator: str, quoting: Quoting) -> _Way | None:
    widths: Counter[int] = Counter()
    try:
        widths.update(len(row) for row in read_rows(text, separator, quoting) if any(map(str.strip, row)))
    except csv.Error:
        return None
    rows = widths.total()
    wide = [(count, width) for width, count in widths.items() if width > 1]
    count, width = max(wide, default=(0, 1))
    return _Way(separator, quoting, count / rows if rows else 0.0, width, rows)


def _cells(rows: list[list[str]]) -> SheetCells:
    """The rows as a sheet from A1 without blank rows at its end; cells that are blank or hold blanks alone are None.

    Raises:
        SpreadsheetError: there are more rows or columns than a sheet has.
    """
    while rows and not any(map(str.strip, rows[-1])):
        rows.pop()
    width = max(map(len, rows), default=0)
    if len(rows) > LAST_ROW or width > LAST_COLUMN:
        raise SpreadsheetError(
            f"has {len(rows):,} rows and {width:,} columns; a sheet has at most {LAST_ROW:,} rows and "
            f"{LAST_COLUMN:,} columns. Divide it into several files."
        )
    marks = Marks("", values=sum(map(len, rows)), last_row=len(rows), last_column=width)
    marks.farthest = f"{column_letter(width)}{len(rows)}"
    marks.refuse_if_sparse()
    columns: Iterator[tuple[str, ...]] = zip_longest(*rows, fillvalue="")
    cells: list[list[Cell]] = [[None if not cell or cell.isspace() else cell for cell in column] for column in columns]
    return SheetCells("", True, 1, 1, tuple(cells))


def _wide_rows(rows: list[list[str]]) -> Iterator[Problem]:
    """A warning of rows with more fields than the others: a separator inside a text moves all that stands behind it."""
    counts = Counter(len(row) for row in rows if any(map(str.strip, row)))
    width, count = max(counts.items(), key=lambda pair: (pair[1], pair[0]), default=(0, 0))
    wide = [number for number, row in enumerate(rows, 1) if any(map(str.strip, row[width:]))]
    if not wide or width < 2 or count < 0.5 * counts.total():
        return
    shown = f"row {wide[0]} has" if len(wide) == 1 else f"row {wide[0]} and {len(wide) - 1:,} more have"
    message = f"{shown} more than the {width} fields of most rows; its cells may stand in wrong columns."
    hint = "A separator inside a text needs quotation marks around that text."
    yield Problem("row-too-wide", message, hint=hint, severity=Severity.WARNING)


def _encoding_problems(decoded: Decoded) -> Iterator[Problem]:
    mine, theirs = (" ".join(word.split()) for word in decoded.words)
    if decoded.rival:
        yield Problem(
            "encoding-not-certain",
            f"The file does not say in which encoding it is; it was read as {decoded.encoding}, which gives “{mine}”. "
            f"As {decoded.rival} it would be “{theirs}”.",
            hint=_AS_UTF_8,
            severity=Severity.NOTE if decoded.sure else Severity.WARNING,
        )
    elif not decoded.sure:
        yield Problem(
            "encoding-unknown",
            f"The encoding of the file is not known: no language fits its letters well. It was read as "
            f"{decoded.encoding}.",
            hint=_AS_UTF_8,
            severity=Severity.WARNING,
        )


def _damage_problems(rows: list[list[str]], decoded: Decoded) -> Iterator[Problem]:
    if UNREADABLE not in decoded.text:
        return
    found = [(number, cell) for number, row in enumerate(rows, 1) for cell in row if UNREADABLE in cell]
    if found:
        row, cell = found[0]
        yield Problem(
            "damaged-text",
            f"{len(found):,} cells hold characters that cannot be read as {decoded.encoding} and stand as "
            f"“{UNREADABLE}”; the first is in row {row}.",
            raw=cell[:100],
            hint=_AS_UTF_8,
            severity=Severity.WARNING,
        )


def _quoting_problems(text: str, way: _Way) -> Iterator[Problem]:
    if way.quoting is not STANDARD:
        row = 1
        try:
            for row, _ in enumerate(read_rows(text, way.separator, STANDARD), 2):  # noqa: B007
                pass
        except csv.Error:
            yield Problem(
                "quotation-marks",
                f"The quotation marks do not pair up from row {row} on; {way.quoting.meaning}.",
                hint="Check that row and the rows after it.",
                severity=Severity.WARNING,
            )
