"""What a look at the raw cells of a sheet found out, beside the values that the reader gives."""

from __future__ import annotations

from dataclasses import dataclass, field

from data.excel.cells import CellError, MissingFormulaValue, SpreadsheetError, column_letter

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
# The reader holds a sheet as a full rectangle. Columns A to Z down to the last row (0.7 GB) are fine however little
# they hold; a larger rectangle must be filled to some extent.
ROOMY_AREA = LAST_ROW * 26
LEAST_FILLED = 1 / 50

KNOWN_ERRORS = frozenset({"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"})
ERROR_OF_CODE = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}

Mark = CellError | MissingFormulaValue


@dataclass
class Marks:
    """The cells of one sheet that a reader would show as blank, and how far its cells reach.

    Attributes:
        title: of the sheet.
        cells: error cells and formulas without a stored value, by row and column number (from 1).
        values: how many cells hold a value, errors among them.
        last_row: the last row that a cell names.
        last_column: the last column that a cell names.
        farthest: address of the cell that reaches farthest, for messages.
    """

    title: str
    cells: dict[tuple[int, int], Mark] = field(default_factory=dict)
    values: int = 0
    last_row: int = 0
    last_column: int = 0
    farthest: str = ""

    @property
    def is_sparse(self) -> bool:
        """Whether a few cells far apart would fill the memory."""
        area = self.last_row * self.last_column
        return area > ROOMY_AREA and self.values < area * LEAST_FILLED

    @property
    def errors(self) -> int:
        """How many error cells there are."""
        return sum(isinstance(mark, CellError) for mark in self.cells.values())

    def reach(self, row: int, column: int) -> None:
        """Notes that a cell with a value stands there.

        Raises:
            SpreadsheetError: no spreadsheet has such a cell.
        """
        if not (1 <= row <= LAST_ROW and 1 <= column <= LAST_COLUMN):
            raise SpreadsheetError(
                f"names a cell in row {row}, column {column} of the sheet “{self.title}”; a sheet ends at XFD1048576. "
                "Open it in a spreadsheet program and save it again."
            )
        if row > self.last_row or column > self.last_column:
            self.last_row, self.last_column = max(row, self.last_row), max(column, self.last_column)
            self.farthest = f"{column_letter(column)}{row}"

    def refuse_if_sparse(self) -> None:
        """Refuses a sheet whose few cells lie too far apart.

        Raises:
            SpreadsheetError: with the address of the far cell.
        """
        if self.is_sparse:
            raise SpreadsheetError(
                f"has a cell at {self.farthest} of the sheet “{self.title}”, far away from the {self.values:,} cells "
                "in use. Select the rows and columns around it, delete them, and save it again."
            )
