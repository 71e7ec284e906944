"""Which assembly each line belongs to: by a column of levels, dotted position numbers, or indentation."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from data.excel.cells import Cell, column_number
from data.importing.cell_kinds import day_of_month
from data.importing.layout import Question, Role
from data.importing.row_findings import RowFindings
from data.importing.spelling import plain_spelling
from data.importing.table_cells import TableCells
from data.reading.cell_reading import shown

_DOTTED = re.compile(r"[0-9]+(?:[.\-/][0-9]+)*\.?")
_LEADING = re.compile(r"(?P<dots>[.·•\-_>+* ]*)\s*(?P<number>[0-9]*)")
_WORDED = re.compile(r"[^\W\d]+\.?\s*([0-9]+)|([0-9]+)\s*[^\W\d]+")

Path = tuple[int, ...]


@dataclass
class Nesting:
    """How lines lie in each other.

    Attributes:
        parents: for each line the number of the line of its assembly, counted from 0; -1 at the top.
        questions: what the position numbers leave open.
    """

    parents: list[int]
    questions: list[Question] = field(default_factory=list)


def flat(count: int) -> Nesting:
    """Lines without levels."""
    return Nesting([-1] * count)


def nest_by_column(found: RowFindings, letter: str, positions: Sequence[int]) -> Nesting:
    """The nesting that a column of levels or of position numbers says.

    Args:
        found: collects jumps of levels and cells that cannot be read.
        letter: of the column.
        positions: of the lines.
    """
    held = [found.table.column(letter)[position] for position in positions]
    cells = [day_of_month(cell) or cell for cell in held]
    if _are_positions(cells):
        return _nest_by_position(found, letter, positions, cells)
    depths = [None if cell is None else depth_of(cell) for cell in cells]
    known = [depth for depth in depths if depth is not None]
    if len(known) > 3 and all(after == before + 1 for before, after in pairwise(known)):
        said = f"{found.table.title(letter)} counts the rows; it was not read as levels."
        found.note("levels-are-numbers", said, "", positions[0], letter)
        return flat(len(cells))
    return _nest_by_depth(found, letter, positions, depths)


def nest_by_indent(found: RowFindings, letters: Sequence[str], positions: Sequence[int]) -> Nesting | None:
    """The nesting that the indentation of a column, or else the grouping of rows, shows; None where there is none.

    Args:
        found: collects what is said of it.
        letters: the columns that may be indented, the likeliest first.
        positions: of the lines.
    """
    table = found.table
    for letter in letters:
        if widths := _blanks(table, letter, positions) or _indents(table, letter, positions):
            return _nest_by_width(found, letter, positions, widths)
    outline = [table.looks.outline.get(table.row(position), 0) for position in positions]
    return _nest_by_width(found, letters[0], positions, outline) if letters and _may_nest(outline) else None


def _nest_by_width(found: RowFindings, letter: str, positions: Sequence[int], widths: Sequence[int]) -> Nesting:
    steps = {width: depth for depth, width in enumerate(sorted(set(widths)))}
    said = "The items are indented or grouped; each was read as a part of the one above it that is less so."
    found.note("levels-by-indent", said, "", positions[0], letter)
    return _nest_by_depth(found, letter, positions, [steps[width] for width in widths])


def _blanks(table: TableCells, letter: str, positions: Sequence[int]) -> list[int]:
    """Widths of the blanks before the texts of a column; none where they indent nothing.

    Texts that end at the same place all the same were set to the right: their blanks are no indentation.
    """
    typed = table.typed(letter, table.layout.first_row, table.layout.last_row)
    cells = [typed[position] for position in positions]
    widths = [_blanks_before(cell) for cell in cells]
    ends = {len(cell.rstrip()) for cell in cells if isinstance(cell, str)}
    return widths if _may_nest(widths) and max(widths) >= 2 and len(ends) > 1 else []


def _indents(table: TableCells, letter: str, positions: Sequence[int]) -> list[int]:
    """Indentations of the cells of a column; none where they indent nothing."""
    number, indents = column_number(letter), table.looks.indents
    widths = [indents.get((table.row(position), number), 0) for position in positions] if indents else []
    return widths if _may_nest(widths) else []


def _may_nest(widths: Sequence[int]) -> bool:
    """Whether the first line is at the top, and others are not."""
    return any(widths) and widths[0] == min(widths) and min(widths) < max(widths)


def depth_of(cell: Cell) -> int | None:
    """The depth that one cell states: ``2``, ``..2``, ``+ +``, ``Level 2``; None where it states none."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return int(cell) if 0 <= cell <= 100 and cell == int(cell) else None
    if not isinstance(cell, str):
        return None
    plain = plain_spelling(cell)
    if found := _WORDED.fullmatch(plain):
        return int((found[1] or found[2])[:4])
    found = _LEADING.fullmatch(plain)
    if not found:
        return None
    marks = len(found["dots"].replace(" ", ""))
    return int(found["number"][:4]) if found["number"] else marks


def _are_positions(cells: Sequence[Cell]) -> bool:
    """Whether the cells are dotted position numbers rather than depths."""
    held = [cell for cell in cells if cell is not None]
    dotted = [cell for cell in held if _looks_dotted(cell) or isinstance(cell, dt.date)]
    return bool(dotted) and sum(
        position_of(cell) is not None or isinstance(cell, dt.date) for cell in held
    ) >= 0.8 * len(held)


def _looks_dotted(cell: Cell) -> bool:
    if isinstance(cell, float):
        return abs(cell) < 1e9 and cell != int(cell)
    return isinstance(cell, str) and bool(re.fullmatch(r"\s*[0-9]+(?:[.\-/][0-9]+)+\.?\s*", cell))


def position_of(cell: Cell) -> Path | None:
    """The parts of a position number: ``1.2.10`` is (1, 2, 10), the number 2.1 is (2, 1); None where it is none."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        cell = f"{cell:.15g}"
    if not isinstance(cell, str):
        return None
    plain = cell.strip().rstrip(".")
    if not _DOTTED.fullmatch(plain):
        return None
    parts = tuple(int(part[:9]) for part in re.split(r"[.\-/]", plain))
    return parts[:-1] if len(parts) == 2 and parts[-1] == 0 and "." in plain else parts


def _nest_by_position(found: RowFindings, letter: str, positions: Sequence[int], cells: Sequence[Cell]) -> Nesting:
    """Each line belongs to the nearest line above whose number is its own without the last part."""
    nesting, nearest = flat(len(cells)), dict[Path, int]()
    before: Path = ()
    paths: list[Path] = []
    for number, cell in enumerate(cells):
        path = _path(found, letter, positions[number], cell, before)
        paths.append(path)
        if not path:
            continue
        sizes = range(len(path) - 1, 0, -1)
        above = next((nearest[path[:size]] for size in sizes if _is_open(path[:size], nearest)), -1)
        nesting.parents[number] = above
        if len(path) > 1 and not _is_open(path[:-1], nearest) and (above >= 0 or len(nearest) > 0):
            _report_gap(found, letter, positions[number], cell, ".".join(map(str, path[:-1])))
        nearest[path], before = number, path
    _ask_about_repeats(found, positions, cells, paths, nesting)
    return nesting


def _is_open(path: Path, nearest: dict[Path, int]) -> bool:
    """Whether the last line of this number lies in the last line of each number above it."""
    number = nearest.get(path)
    return number is not None and all(nearest.get(path[:size], -1) < number for size in range(1, len(path)))


def _path(found: RowFindings, letter: str, position: int, cell: Cell, before: Path) -> Path:
    """The position number of one line, mended where the spreadsheet damaged it; () where it cannot be told."""
    if cell is None:
        return ()
    if isinstance(cell, dt.date):
        return _of_date(found, letter, position, cell, before)
    path = position_of(cell)
    if path is None:
        said = f"position {shown(cell)} is no position number; the line was read as one at the top."
        found.warning("no-position", said, "Type a number such as 1.2.", position, letter)
        return ()
    mended = _with_zero(path, before) if isinstance(cell, float) else path
    if mended != path:
        follows = ".".join(map(str, before[:2]))
        said = f"position {shown(cell)} follows {follows}; it was read as {path[0]}.{mended[1]}."
        found.note("position-mended", said, "Format the column as text.", position, letter)
    return mended


def _with_zero(path: Path, before: Path) -> Path:
    """A number whose last zero was lost, where the one before proves it: 2.1 behind 2.9 is (2, 10)."""
    for ten in (10, 100):
        if len(path) == 2 and before[:2] == (path[0], path[1] * ten - 1):
            return (path[0], path[1] * ten)
    return path


def _of_date(found: RowFindings, letter: str, position: int, day: dt.date, before: Path) -> Path:
    """A position number that became a date: the one reading that follows the number before."""
    year = day.year % 100
    readings = {(day.day, day.month), (day.month, day.day), (day.day, day.month, year), (day.month, day.day, year)}
    following = [path for path in readings if _follows(path, before)]
    if len(following) == 1:
        text = ".".join(map(str, following[0]))
        said = f"position {shown(day)} is a date; it was read as {text}, which follows the number before."
        found.warning("position-is-date", said, "Format the column as text and type it again.", position, letter)
        return following[0]
    said = f"position {shown(day)} is a date, not a position number; its assembly is not known."
    found.error("position-is-date", said, "Format the column as text and type it again.", position, letter)
    return ()


def _follows(path: Path, before: Path) -> bool:
    """Whether a position number comes right after another: first part of it, or next at any level."""
    if path == (*before, 1):
        return True
    return len(path) <= len(before) and path[:-1] == before[: len(path) - 1] and path[-1] == before[len(path) - 1] + 1


def _ask_about_repeats(
    found: RowFindings, positions: Sequence[int], cells: Sequence[Cell], paths: Sequence[Path], nesting: Nesting
) -> None:
    """A float number that occurs twice in one assembly may have lost a zero that nothing proves."""
    seen: dict[tuple[int, Path], int] = {}
    above = set(nesting.parents)
    for number, (cell, path) in enumerate(zip(cells, paths, strict=True)):
        if not isinstance(cell, float):
            continue
        first = seen.setdefault((nesting.parents[number], path), number)
        has_parts = first in above or number in above
        if first != number and has_parts:
            rows = f"rows {found.table.row(positions[first])} and {found.table.row(positions[number])}"
            sentence = (
                f"Position {shown(cell)} stands in {rows}: is one of them {shown(cell)}0? Proposed: the lower one."
            )
            nesting.questions.append(
                Question("position-number", sentence, (f"{shown(cell)}0", shown(cell)), Role.LEVEL)
            )


def _nest_by_depth(found: RowFindings, letter: str, positions: Sequence[int], depths: Sequence[int | None]) -> Nesting:
    """Each line belongs to the nearest line above that is less deep."""
    nesting, stack = flat(len(depths)), list[tuple[int, int]]()
    for number, depth in enumerate(depths):
        if depth is None:
            said = f"{found.table.title(letter)} states no level; the line was read as one at the top."
            found.warning("no-level", said, "Type the level.", positions[number], letter)
            continue
        while stack and stack[-1][0] >= depth:
            stack.pop()
        if stack:
            nesting.parents[number] = stack[-1][1]
            if depth > stack[-1][0] + 1:
                cell = found.table.column(letter)[positions[number]]
                _report_gap(found, letter, positions[number], cell, f"level {stack[-1][0] + 1}")
        stack.append((depth, number))
    return nesting


def _report_gap(found: RowFindings, letter: str, position: int, cell: Cell, missing: str) -> None:
    said = (
        f"{found.table.title(letter)} {shown(cell)} has no {missing} above it; the line was put below the nearest one."
    )
    found.warning("level-jump", said, "Add the assembly that is missing, or correct the level.", position, letter)


def _blanks_before(cell: Cell) -> int:
    """Width of the blanks before a text; a tab counts as four."""
    if not isinstance(cell, str):
        return 0
    text = cell.replace("\t", "    ").replace("\u3000", "  ")
    return len(text) - len(text.lstrip(" \u00a0"))
