"""The problems of a book as the window lists them: each once, errors first, and by the cell where they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from data.book import Book
from data.problems import CellRef, Problem, Severity
from data.sheets import SHEETS
from desktop.steps import Steps

_A_STEP = 1000
_NONE: Mapping[tuple[int, str], list[Problem]] = {}


@dataclass(frozen=True)
class ListedProblems:
    """Problems in the order in which they are shown.

    Attributes:
        problems: errors, then warnings, then notes.
        by_cell: the same by sheet, then by row id and column name; a whole row has the name ``""``.
        rows: how many rows of each sheet have problems of each severity.
        errors: how many are errors.
    """

    problems: Sequence[Problem] = ()
    by_cell: Mapping[str, Mapping[tuple[int, str], list[Problem]]] = field(default_factory=dict)
    rows: Mapping[str, Mapping[Severity, int]] = field(default_factory=dict)
    errors: int = 0

    def at(self, sheet: str) -> Mapping[tuple[int, str], list[Problem]]:
        """The problems of a sheet by row id and column name."""
        return self.by_cell.get(sheet, _NONE)

    def severities_of(self, sheet: str) -> frozenset[Severity]:
        """How severe the problems of a sheet's cells are."""
        return frozenset(self.rows.get(sheet, {}))

    def rows_with(self, severity: Severity, sheets: Sequence[str]) -> int:
        """How many rows of some sheets have a problem so severe."""
        return sum(self.rows.get(sheet, {}).get(severity, 0) for sheet in sheets)


def listed_steps(problems: Sequence[Problem], book: Book) -> Steps[ListedProblems]:
    """The steps to the list of problems; reading and checking may say the same thing of the same cell once each.

    Args:
        problems: as they were found.
        book: the book that they are of.
    """
    seen: set[tuple[str, CellRef, str]] = set()
    ordered: dict[Severity, list[Problem]] = {each: [] for each in (Severity.ERROR, Severity.WARNING, Severity.NOTE)}
    for number, problem in enumerate(problems):
        key = problem.code, problem.at, problem.message
        if key not in seen:
            seen.add(key)
            ordered[problem.severity].append(problem)
        if not number % _A_STEP:
            yield
    every = [problem for each in ordered.values() for problem in each]
    by_cell = yield from _by_cell_steps(every, book)
    rows = {}
    for name, cells in by_cell.items():
        met = {(row, problem.severity) for (row, _), found in cells.items() for problem in found}
        rows[name] = Counter(severity for _, severity in met)
        yield
    return ListedProblems(every, by_cell, rows, len(ordered[Severity.ERROR]))


def _by_cell_steps(problems: Sequence[Problem], book: Book) -> Steps[dict[str, dict[tuple[int, str], list[Problem]]]]:
    """The steps to the problems by sheet and cell; of a cell in the order of the list."""
    found: dict[str, dict[tuple[int, str], list[Problem]]] = {}
    names: dict[str, str] = {}
    for number, problem in enumerate(problems):
        at = problem.at
        if at.row_id >= 0:
            if at.sheet not in names:
                names[at.sheet] = sheet_of(book, at)
            found.setdefault(names[at.sheet], {}).setdefault((at.row_id, at.name), []).append(problem)
        if not number % _A_STEP:
            yield
    return found


def sheet_of(book: Book, at: CellRef) -> str:
    """The name of the sheet of a book that a place is in; empty where it is in none."""
    for spec in SHEETS:
        if at.sheet and (book[spec.name].title == at.sheet or spec.matches(at.sheet)):
            return spec.name
    return ""
