"""Minimum orders and order multiples of a foreign file, in the unit of their row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from data.excel.cells import Cell
from data.importing.number_cells import CellNumber, NumberColumn, read_number_column, said_of
from data.importing.quantities import DecimalSigns, quantity_of
from data.importing.row_findings import RowFindings
from data.importing.unit_words import read_unit_word
from data.units import conversion_factor, parse_unit

_SILENT = re.compile(r"[-–—x]+|n/?a", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:vpe|ve|vp|pu|moq|mbm|mindestmenge|mind(?:estens)?|min(?:imum|imal)?|at least|packs? of|pack|pkg|à|je|zu)\b"
    r"[.:]*\s*(?=[0-9])",
    re.IGNORECASE,
)
_LABEL_BEHIND = re.compile(
    r"(?<=[^\W\d])\s*(?:/|\b(?:per|pro|je)\s+)?\s*\b(?:vpe|ve|moq|minimum|min|mind)\b\.?", re.IGNORECASE
)


@dataclass
class OrderTerm:
    """One column of minimum orders or multiples, read; cells that are no number are told when it is made.

    Attributes:
        found: collects problems.
        letter: the column; empty where there is none.
        signs: decimal signs of the file.
        unit: what the title says of all cells, as typed; empty where it says none.
    """

    found: RowFindings
    letter: str
    signs: DecimalSigns
    unit: str = ""
    numbers: NumberColumn = field(init=False)

    def __post_init__(self) -> None:
        cells = self.found.table.column(self.letter) if self.letter else [None] * len(self.found.table)
        sign = self.signs.of(cells)
        self.numbers = read_number_column(cells, lambda cell: term_of(cell, sign))
        for position, number in self.numbers.others.items():
            if number.code and not is_silent(cells[position]):
                said = said_of(self.found.table.title(self.letter), cells[position], number)
                self.found.warning(number.code, said, number.hint, position, self.letter)

    def unit_at(self, position: int) -> str:
        """The unit of mass, length, area or volume that a cell or the title states; empty where none is."""
        word = read_unit_word(self._beside(position) or self.unit) if self.numbers.values[position] else None
        unit = parse_unit(word.symbol) if word else None
        return unit.symbol if unit is not None and unit.dimension != "count" else ""

    def value_in(self, unit: str, position: int) -> float | None:
        """A minimum order or a multiple in the unit of the row: ``1 t`` is 1,000 where the row is in kg.

        None where there is none, or it is in another dimension, which is told.
        """
        value, beside = self.numbers.values[position], self._beside(position)
        if value is None:
            return None
        word = read_unit_word(beside or self.unit)
        if beside and word is None:
            self._leave_out(f'is in "{beside}", which is no known unit', unit, position)
            return None
        if beside and word and word.note:
            self.found.warning("terms-unit", word.note, "Type it in the unit of the row.", position, self.letter)
        own, row = parse_unit(word.symbol if word else ""), parse_unit(unit or "pcs")
        if own is None or row is None or own.symbol == row.symbol or (own.dimension == "count" and not beside):
            return value
        factor = conversion_factor(own, row)
        if factor is None:
            self._leave_out(f"is in {own.symbol}, and the row in {row.symbol}", row.symbol, position)
            return None
        return value * factor

    def _beside(self, position: int) -> str:
        number = self.numbers.others.get(position)
        return number.tail if number else ""

    def _leave_out(self, what: str, unit: str, position: int) -> None:
        said = f"{self.found.table.title(self.letter)} {what}; it was left out."
        self.found.warning("terms-unit", said, f"Type it in {unit or 'pcs'}.", position, self.letter)


def is_silent(cell: Cell) -> bool:
    """Whether a cell says that there is nothing, as a blank cell does."""
    return isinstance(cell, str) and bool(_SILENT.fullmatch(cell.strip()))


def term_of(cell: Cell, decimal_sign: str) -> CellNumber:
    """The number in a cell such as ``50 kg``, ``VPE 10 kg`` or ``min. 50``."""
    if isinstance(cell, str):
        cell = _LABEL_BEHIND.sub("", _LABEL.sub("", cell.strip(), count=1), count=1).strip() or cell
    number = quantity_of(cell, decimal_sign)
    return replace(number, hint="Type one number in the unit of the row.") if number.code else number
