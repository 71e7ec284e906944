"""Collects the looks of a sheet while it is read, cell by cell or whole runs at once."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from data.excel.marks import LAST_COLUMN, LAST_ROW
from data.excel.source import SheetLooks

MOST_NOTED = 200_000
"""A sheet with more merged ranges or indented cells than this loses them: such looks say nothing about its rows."""

BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "mm-dd-yy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "m/d/yy h:mm", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
    **dict.fromkeys((5, 6, 37, 38, 41, 42), "#,##0"), **dict.fromkeys((7, 8, 39, 40, 43, 44), "#,##0.00"),
}  # fmt: skip
"""Number formats by number (ECMA-376 part 1, 18.8.30). 5 to 8 and 37 to 44 take the currency of the computer on which
the file is shown: what it is does not stand in the file, so they are given without a symbol."""

_SIGNS = "€£$¥₹₽₩₺₴"
_PIECES = re.compile(r'"[^"]*"|\\.|[_*].|\[\$([^\]-]*)(?:-[^\]]*)?\]', re.DOTALL)
_LITERALS = re.compile(rf'_.|((?:"[^"]*"|\\.|[{_SIGNS}])+)', re.DOTALL)
_LITERAL = re.compile(rf'"([^"]*)"|\\(.)|([{_SIGNS}])', re.DOTALL)


def words_of(form: str) -> list[str]:
    """What a number format (``plain_format``) shows beside a positive number: ``0.00 "€/kg"``, or ``€0.00``."""
    runs = (found[1] for found in _LITERALS.finditer(form.partition(";")[0]) if found[1])
    return ["".join("".join(each.groups("")) for each in _LITERAL.finditer(run)) for run in runs]


def plain_format(code: str) -> str:
    """A number format with its currency as a quoted text, ``#,##0.00 "€"``; empty for General.

    What only makes room is left out, but for the room of a sign: ``#,##0.00 _€`` shows none, and tells all the same in
    which currency the file was made.
    """
    if code.strip().lower() in {"general", "standard"}:
        return ""
    return _PIECES.sub(_plain_piece, code).strip()


def _plain_piece(found: re.Match[str]) -> str:
    piece = found[0]
    if piece.startswith("["):
        return f'"{found[1]}"' if found[1] else ""
    if piece[0] in "_*":
        return piece if piece[0] == "_" and piece[1] in _SIGNS else ""
    return " " if piece == "\\ " else piece


@dataclass
class Looks:
    """The looks of one sheet as far as they were seen."""

    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    outline: dict[int, int] = field(default_factory=dict)
    indents: dict[tuple[int, int], int] = field(default_factory=dict)
    _runs: dict[int, list[tuple[int, int, str]]] = field(default_factory=lambda: defaultdict(list))

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Notes a merged range; one that lies outside every sheet is passed over."""
        if 1 <= top <= bottom <= LAST_ROW and 1 <= left <= right <= LAST_COLUMN and (top, left) != (bottom, right):
            self.merged.append((top, left, bottom, right))

    def format(self, column: int, first: int, last: int, form: str) -> None:
        """Notes the number format of the cells of a column from a row to another."""
        if form and first <= last:
            self._runs[column].append((first, last, form))

    def indent(self, row: int, column: int, levels: int) -> None:
        """Notes the indentation of a cell."""
        if levels > 0 and len(self.indents) <= MOST_NOTED:
            self.indents[row, column] = levels

    def finished(self) -> SheetLooks:
        """All that was noted; of formats that contradict each other, none."""
        return SheetLooks(
            tuple(self.merged) if len(self.merged) <= MOST_NOTED else (),
            frozenset(self.hidden_rows),
            frozenset(self.hidden_columns),
            dict(sorted(self.outline.items())),
            self.indents if len(self.indents) <= MOST_NOTED else {},
            {column: joined for column, runs in sorted(self._runs.items()) if (joined := _joined(runs))},
        )


def _joined(runs: list[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    joined: list[tuple[int, int, str]] = []
    for first, last, form in sorted(runs):
        if joined and first <= joined[-1][1]:
            return ()  # a cell that is stored twice: which format counts is not known
        if joined and joined[-1][2] == form and first == joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], last, form)
        else:
            joined.append((first, last, form))
    return tuple(joined)
