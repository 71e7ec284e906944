"""The columns of a foreign table as they are weighed: what each is called, and what its cells speak for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from data.excel.cells import Cell, column_number
from data.excel.source import SourceFile, SourceSheet
from data.importing.cell_kinds import is_blank
from data.importing.column_evidence import Evidence, evidence_of, sampled_rows
from data.importing.layout import Layout
from data.importing.title_words import Title, read_title

MOST_CELLS = 60_000
"""Cells of a table that are looked at."""


@dataclass(frozen=True)
class ForeignColumn:
    """One column of a foreign table.

    Attributes:
        letter: as the spreadsheet names it.
        title: as typed; empty where there is none.
        group: what stands over several columns above the title, such as a distributor; empty where there is nothing.
        evidence: its sampled cells.
        money_format: whether the spreadsheet shows its numbers as money.
        crowd: cells that are filled in the fullest column of the table.
    """

    letter: str
    title: str
    group: str
    evidence: Evidence
    money_format: bool = False
    crowd: int = 0

    @cached_property
    def words(self) -> Title:
        """What the title means."""
        return read_title(self.title)

    @cached_property
    def fullness(self) -> float:
        """Filled cells as a share of those of the fullest column."""
        return self.evidence.filled / self.crowd if self.crowd else 0.0

    @property
    def is_untitled(self) -> bool:
        """Whether nothing stands in its title."""
        return not self.words.text

    def fits(self, *meanings: str) -> float:
        """How well its title fits the best of some meanings, 0 to 1."""
        return self.words.fits(*meanings)

    def named(self) -> str:
        """How a message names it: ``D "Menge"``."""
        return f'{self.letter} "{" ".join(self.title.split())}"' if self.title.strip() else f"{self.letter} (no title)"


def sheet_of(source: SourceFile, layout: Layout) -> SourceSheet:
    """The sheet of a layout.

    Raises:
        ValueError: the file has no such sheet.
    """
    for sheet in source.sheets:
        if sheet.cells.title == layout.sheet:
            return sheet
    raise ValueError(f"{source.name} has no sheet {layout.sheet!r}.")


def foreign_columns(sheet: SourceSheet, layout: Layout) -> tuple[ForeignColumn, ...]:
    """The columns of a layout, with a sample of their cells."""
    most = max(40, MOST_CELLS // max(len(layout.titles), 1))
    rows = sampled_rows(layout.first_row, layout.last_row, min(most, 300))
    samples = {letter: evidence_of(column_cells(sheet, letter, rows)) for letter in layout.titles}
    crowd = max((evidence.filled for evidence in samples.values()), default=0)
    groups = group_titles(sheet, layout)
    return tuple(
        ForeignColumn(
            letter,
            _own_title(title, groups.get(letter, "")),
            groups.get(letter, ""),
            samples[letter],
            _is_money_format(sheet, layout, letter),
            crowd,
        )
        for letter, title in layout.titles.items()
    )


def column_cells(sheet: SourceSheet, letter: str, rows: Sequence[int]) -> list[Cell]:
    """The cells of a column in some rows, which are numbers as the spreadsheet counts."""
    cells = sheet.cells
    position = column_number(letter) - cells.first_column
    if not 0 <= position < len(cells.columns):
        return [None] * len(rows)
    column, first, height = cells.columns[position], cells.first_row, cells.height
    return [column[row - first] if 0 <= row - first < height else None for row in rows]


def group_titles(sheet: SourceSheet, layout: Layout) -> dict[str, str]:
    """What the upper of two title rows says over each column that has a title of its own."""
    if layout.header_rows < 2:
        return {}
    letters = list(layout.titles)
    upper = column_texts(sheet, letters, layout.header_row - 1)
    lower = column_texts(sheet, letters, layout.header_row)
    ends = _merged_ends(sheet, layout.header_row - 1)
    found: dict[str, str] = {}
    current, end = "", 0
    for letter, above, below in zip(letters, upper, lower, strict=True):
        number = column_number(letter)
        if above:
            current, end = above, ends.get(number, 0 if ends else 1 << 20)
            end = max(end, number)
        if current and below and number <= end:
            found[letter] = current
    several = Counter(found.values())
    return {letter: text for letter, text in found.items() if several[text] > 1 or not read_title(text).meanings}


def column_texts(sheet: SourceSheet, letters: Sequence[str], row: int) -> list[str]:
    """The cells of one row as texts; empty where blank."""
    found = (column_cells(sheet, letter, [row])[0] for letter in letters)
    return ["" if is_blank(cell) else str(cell) for cell in found]


def _own_title(title: str, group: str) -> str:
    """The title without the group that it was joined to."""
    return title.removeprefix(f"{group} / ") if group else title


def _merged_ends(sheet: SourceSheet, row: int) -> dict[int, int]:
    """The last column of merged cells of a row, by their first."""
    return {left: right for top, left, bottom, right in sheet.looks.merged if top <= row <= bottom and right > left}


def _is_money_format(sheet: SourceSheet, layout: Layout, letter: str) -> bool:
    """Whether a sign of currency is shown; room left for one is left in quantities too."""
    form = re.sub("_.", "", sheet.looks.format_at(layout.first_row, column_number(letter)))
    return any(sign in form for sign in ("€", "$", "£", "¥", "EUR", "USD", "CHF", "元", "円", "kr", "zł", "₽", "руб"))
