"""Problems of the rows of a foreign file: errors cell by cell, what many cells share once."""

from __future__ import annotations

from dataclasses import dataclass, field

from data.importing.table_cells import TableCells
from data.problems import CellRef, Problem, Severity
from data.reading.cell_reading import shown
from data.reading.findings import and_more


@dataclass
class RowFindings:
    """Collects what is found while a table is read.

    Attributes:
        table: the table; it names the places.
        errors: one for each cell.
        shared: warnings and notes with the positions of the rows that say the same.
    """

    table: TableCells
    errors: list[tuple[int, Problem]] = field(default_factory=list)
    shared: dict[tuple[Severity, str, str, str, str], list[int]] = field(default_factory=dict)

    def add(self, severity: Severity, code: str, message: str, hint: str, position: int, letter: str = "") -> None:
        """A problem of a cell (or of a row, without a letter); the message has no place and ends with a full stop."""
        if severity is Severity.ERROR:
            self.errors.append((position, self._problem(severity, code, message, hint, position, letter)))
        else:
            self.shared.setdefault((severity, code, message, hint, letter), []).append(position)

    def error(self, code: str, message: str, hint: str, position: int, letter: str = "") -> None:
        """A cell without which the row cannot be used."""
        self.add(Severity.ERROR, code, message, hint, position, letter)

    def warning(self, code: str, message: str, hint: str, position: int, letter: str = "") -> None:
        """Something that may change a number."""
        self.add(Severity.WARNING, code, message, hint, position, letter)

    def note(self, code: str, message: str, hint: str, position: int, letter: str = "") -> None:
        """Something worth knowing."""
        self.add(Severity.NOTE, code, message, hint, position, letter)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything, in the order of the rows."""
        found = list(self.errors)
        for (severity, code, message, hint, letter), positions in self.shared.items():
            text = message.removesuffix(".") + and_more(len(positions)) + "."
            found.append((positions[0], self._problem(severity, code, text, hint, positions[0], letter)))
        return tuple(problem for _, problem in sorted(found, key=lambda pair: pair[0]))

    def _problem(self, severity: Severity, code: str, message: str, hint: str, position: int, letter: str) -> Problem:
        row = self.table.row(position) if position >= 0 else 0
        cell = self.table.between(letter, row, row)[0] if letter and row else None
        at = CellRef(file=self.table.file, sheet=self.table.sheet.cells.title, row=row, column=letter)
        return Problem(code, message, at, "" if cell is None else shown(cell).strip('"'), hint, severity)
