"""A plan workbook read back: its record, and the plan as its sheets say it now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from data.excel.cells import SheetCells, SpreadsheetError, column_letter
from data.excel.formulas import formula_cells
from data.excel.plan_workbook.assumptions import (
    ASSUMPTIONS,
    FORMAT,
    INDEX_ROW,
    INDEX_TITLES,
    INPUT,
)
from data.excel.plan_workbook.record import Table, restored
from data.excel.reader import read_cells
from data.problems import CellRef, Problem, Severity

_NOT_OURS = (
    "{} is not a plan workbook of Lodestone: {}. Choose a file that “lodestone plan” or the app has written, and keep "
    "its sheet Assumptions."
)
_EXACT = "Exact values"


@dataclass
class PlanFile:
    """A plan workbook as it lies on the disk.

    Attributes:
        name: name of the file.
        sheets: its cells by sheet title.
        formulas: row and column (from 1) of the cells with formulas, by sheet title.
        tables: the tables of its record by name.
        places: first row of each table's values, from 1.
        problems: what is wrong with the record.
    """

    name: str
    sheets: Mapping[str, SheetCells]
    formulas: Mapping[str, set[tuple[int, int]]]
    tables: dict[str, Table] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def facts(self) -> dict[str, object]:
        """The facts of the plan by name."""
        return dict(zip(map(str, self.tables["Result"].columns[0]), self.tables["Result"].columns[1], strict=True))

    def cell(self, sheet: str, row: int, column: int) -> object:
        """The value of a cell, row and column from 0; None where nothing is held."""
        cells = self.sheets.get(sheet)
        return None if cells is None else value_at(cells, row, column)

    def at(self, sheet: str, row: int, column: int) -> CellRef:
        """The place of a cell, row and column from 0."""
        return CellRef(self.name, sheet, row + 1, column_letter(column + 1))

    def note(
        self,
        code: str,
        place: CellRef,
        message: str,
        raw: object = "",
        hint: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Add a problem."""
        self.problems.append(Problem(code, message, place, "" if raw is None else str(raw), hint, severity))


def value_at(cells: SheetCells, row: int, column: int) -> object:
    """The value of a cell, row and column from 0; None where nothing is held."""
    row, column = row + 1 - cells.first_row, column + 1 - cells.first_column
    inside = 0 <= column < len(cells.columns) and 0 <= row < cells.height
    return cells.columns[column][row] if inside else None


def last_row(cells: SheetCells) -> int:
    """The last row that is held, from 0."""
    return cells.first_row + cells.height - 2


def read_plan_file(path: Path | str) -> PlanFile:
    """Read a plan workbook and its record.

    Raises:
        SpreadsheetError: the file is not read, or is no plan workbook; one sentence says why.
    """
    path = Path(path)
    sheets = {sheet.title: sheet for sheet in read_cells(path)}
    if ASSUMPTIONS not in sheets:
        raise SpreadsheetError(_NOT_OURS.format(path.name, f"it has no sheet {ASSUMPTIONS}"))
    file = PlanFile(path.name, sheets, formula_cells(path))
    _read_record(file)
    return file


def _read_record(file: PlanFile) -> None:
    """The tables of the record, as the list on top of the sheet names them."""
    titles = tuple(file.cell(ASSUMPTIONS, INDEX_ROW, column) for column in range(len(INDEX_TITLES)))
    if titles != INDEX_TITLES:
        raise SpreadsheetError(_NOT_OURS.format(file.name, f"its sheet {ASSUMPTIONS} does not list its tables"))
    checksums = {}
    row = INDEX_ROW + 1
    while isinstance(name := file.cell(ASSUMPTIONS, row, 0), str):
        table = _read_table(file, row)
        file.tables[name] = table
        checksums[name] = (row, file.cell(ASSUMPTIONS, row, 4))
        row += 1
    if "Result" not in file.tables or _EXACT not in file.tables:
        raise SpreadsheetError(_NOT_OURS.format(file.name, f"its sheet {ASSUMPTIONS} lacks the plan's facts"))
    _check_format(file)
    exact = file.tables[_EXACT]
    try:
        file.tables = restored(file.tables, exact)
    except (ValueError, KeyError, TypeError) as error:
        file.note("record-changed", CellRef(file.name, ASSUMPTIONS), f"The table {_EXACT} cannot be read ({error}).")
    for name, (row, checksum) in checksums.items():
        if file.tables[name].checksum() != checksum:
            _note_changed(file, name, row)


def _note_changed(file: PlanFile, name: str, row: int) -> None:
    first = file.places[name]
    last = first + max(file.tables[name].height, 1) - 1
    what = "input" if name.startswith(INPUT) else "record"
    file.note(
        "assumptions-changed",
        file.at(ASSUMPTIONS, row, 4),
        f"The table “{name}” (rows {first} to {last}) does not have the checksum that stands here: its {what} "
        f"was changed after the plan was computed.",
        hint="Change the sourcing workbook instead, and plan again.",
    )


def _read_table(file: PlanFile, entry: int) -> Table:
    """The table that a line of the list names.

    Raises:
        SpreadsheetError: the line names no place on the sheet.
    """
    name, first, height, width = (file.cell(ASSUMPTIONS, entry, column) for column in range(4))
    numbers = [first, height, width]
    if not all(isinstance(number, int) and number >= 0 for number in numbers):
        place = file.at(ASSUMPTIONS, entry, 1).cell
        raise SpreadsheetError(_NOT_OURS.format(file.name, f"{ASSUMPTIONS}!{place} does not say where “{name}” stands"))
    start, rows, columns = (int(str(number)) for number in numbers)
    held = file.sheets[ASSUMPTIONS]
    if start + rows - 2 > last_row(held) or columns > len(held.columns) + held.first_column:
        place = file.at(ASSUMPTIONS, entry, 1).cell
        raise SpreadsheetError(_NOT_OURS.format(file.name, f"the table “{name}” of {ASSUMPTIONS}!{place} is cut off"))
    file.places[str(name)] = start
    titles = tuple(str(file.cell(ASSUMPTIONS, start - 2, column)) for column in range(columns))
    values = tuple(
        [value_at(held, row, column) for row in range(start - 1, start - 1 + rows)] for column in range(columns)
    )
    places: tuple[str, ...] = ()
    source = tuple(str(file.cell(ASSUMPTIONS, entry, column) or "") for column in (5, 6))
    if str(name).startswith(INPUT):
        said = (file.cell(ASSUMPTIONS, start - 3, column) for column in range(columns))
        places = tuple(str(text).removeprefix("column ") if text else "" for text in said)
    return Table(str(name), titles, values, "", places, (source[0], source[1]))


def _check_format(file: PlanFile) -> None:
    stated = file.facts.get("format")
    if stated != FORMAT:
        raise SpreadsheetError(
            f"{file.name} is a plan workbook of format {stated}; this version of Lodestone reads format {FORMAT}. "
            "Plan again, or use the version that wrote it."
        )
