"""Problems: what is wrong with the data, where, and how to mend it. Collected, never raised one by one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class SourcingError(Exception):
    """An error whose text is a sentence that a buyer understands."""


class Severity(StrEnum):
    """How much a problem matters: an error stops planning, a warning may change a number, a note informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class CellRef:
    """A place in the data: the cell of a file, or the cell of a table in the app, or both.

    Attributes:
        file: name of the file, without its folder.
        sheet: title of the sheet, as in the file.
        row: row number in the file, from 1; 0 where the row is not from a file.
        column: letter of the column in the file; empty where the place is a whole row or sheet.
        row_id: stable id of the row in the Book's sheet; -1 for a whole sheet.
        name: name of the column in the Book's sheet, such as ``unit_price``; empty for a whole row.
    """

    file: str = ""
    sheet: str = ""
    row: int = 0
    column: str = ""
    row_id: int = -1
    name: str = ""

    @property
    def cell(self) -> str:
        """The address as Excel writes it: ``E17``, ``17:17`` for a whole row, empty for a whole sheet."""
        if not self.row:
            return ""
        return f"{self.column}{self.row}" if self.column else f"{self.row}:{self.row}"

    def __str__(self) -> str:
        if self.row and not self.column:
            return f"{self.sheet} row {self.row}".strip()
        if self.row and not self.sheet:
            return f"row {self.row}, column {self.column}"
        return "!".join(part for part in (self.sheet, self.cell) if part) or self.file


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where it is, what was read, what was expected and how to mend it.

    Attributes:
        code: stable kind of the problem in kebab case, such as ``not-a-number``.
        message: what was found and what was expected, one sentence.
        at: where it is.
        raw: the text of the cell as it was read.
        hint: how to mend it, one sentence.
        severity: error, warning or note.
    """

    code: str
    message: str
    at: CellRef = field(default_factory=CellRef)
    raw: str = ""
    hint: str = ""
    severity: Severity = Severity.ERROR

    @property
    def sentence(self) -> str:
        """The problem as one line for a person: ``Offers!E17: unit price "1,2 t" is not a number. …``."""
        place = str(self.at)
        return " ".join(part for part in (f"{place}:" if place else "", self.message, self.hint) if part)

    def as_json(self) -> dict[str, str]:
        """The problem as a row of ``problems`` in the result file (WORKBOOK.md, format 1)."""
        return {
            "severity": str(self.severity),
            "file": self.at.file,
            "sheet": self.at.sheet,
            "cell": self.at.cell,
            "raw": self.raw,
            "message": self.message,
            "hint": self.hint,
        }


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems stops planning."""
    return any(problem.severity is Severity.ERROR for problem in problems)
