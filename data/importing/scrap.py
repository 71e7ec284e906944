"""Scrap of a foreign bill of materials: a fraction, typed as 5 %, 0.05, or as 5 below a title that says percent."""

from __future__ import annotations

from collections.abc import Sequence

from data.excel.cells import column_number
from data.importing.layout import Mapping, Role
from data.importing.number_cells import read_foreign_number, said_of
from data.importing.quantities import DecimalSigns
from data.importing.row_findings import RowFindings


def read_scrap(found: RowFindings, mapping: Mapping, signs: DecimalSigns, positions: Sequence[int]) -> dict[int, float]:
    """Fractions added for scrap, by position of the line; lines without one are left out."""
    letter = mapping.columns.get(Role.SCRAP, "")
    if not letter:
        return {}
    cells = found.table.column(letter)
    sign = signs.of(cells)
    is_percent = "%" in found.table.title(letter) or mapping.units.get(letter) == "%"
    fractions = {}
    for position in positions:
        if cells[position] is not None:
            fractions[position] = _fraction(found, letter, position, sign, is_percent=is_percent)
    return fractions


def _fraction(found: RowFindings, letter: str, position: int, sign: str, *, is_percent: bool) -> float:
    cell = found.table.column(letter)[position]
    number = read_foreign_number(cell, sign)
    if number.code == "no-number":
        return 0.0
    if number.value is None or number.value < 0.0 or number.head or number.tail not in {"", "%"}:
        said = said_of("scrap", cell, number) if number.code else f"scrap {cell!r} is no fraction."
        found.error("no-scrap", said, "Type a percentage such as 5 %.", position, letter)
        return 0.0
    form = found.table.looks.format_at(found.table.row(position), column_number(letter))
    if number.tail == "%" or (is_percent and "%" not in form):
        return number.value / 100.0
    if number.value < 1.0:
        return number.value
    said = f"scrap {number.value:.15g} is more than the whole; it was read as {number.value:.15g} %."
    found.warning("scrap-above-one", said, "Type it with a percent sign.", position, letter)
    return number.value / 100.0
