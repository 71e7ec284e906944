"""The problems of a book as the window lists them: each once, errors first, and by the cell where they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from data.book import Book
from data.problems import CellRef, Problem, Severity
from data.sheets import SHEETS

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass(frozen=True)
class ListedProblems:
    """Problems in the order in which they are shown.

    Attributes:
        problems: errors, then warnings, then notes.
        by_cell: the same by sheet, then by row id and column name; a whole row has the name ``""``.
    """

    problems: Sequence[Problem] = ()
    by_cell: Mapping[str, Mapping[tuple[int, str], list[Problem]]] = field(default_factory=dict)

    @classmethod
    def of(cls, problems: Sequence[Problem], sheet_of: Callable[[CellRef], str]) -> ListedProblems:
        """Lists problems; reading and checking may say the same thing of the same cell once each.

        Args:
            problems: as they were found.
            sheet_of: the name of the sheet that a place is in.
        """
        unique = {(each.code, each.at, each.message): each for each in problems}
        ordered = sorted(unique.values(), key=lambda problem: _ORDER[problem.severity])
        by_cell: dict[str, dict[tuple[int, str], list[Problem]]] = defaultdict(lambda: defaultdict(list))
        for problem in ordered:
            if problem.at.row_id >= 0:
                by_cell[sheet_of(problem.at)][problem.at.row_id, problem.at.name].append(problem)
        return cls(ordered, {name: dict(cells) for name, cells in by_cell.items()})


def sheet_of(book: Book, at: CellRef) -> str:
    """The name of the sheet of a book that a place is in; empty where it is in none."""
    for spec in SHEETS:
        if at.sheet and (book[spec.name].title == at.sheet or spec.matches(at.sheet)):
            return spec.name
    return ""
