"""A column that names the assembly of each row, by its item or by the number of its row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from data.importing.row_findings import RowFindings
from data.importing.texts import filled_down_where_merged, named_only, read_texts, text_of


def parents_named(found: RowFindings, letter: str, positions: Sequence[int], items: Sequence[str]) -> list[str]:
    """The assembly of each line, as the column names it.

    Where the column names an assembly once and leaves the rows below blank, and never names one twice in a row, a blank
    cell means the same as above; a note says so. Else a blank cell means the top. Where it names no items, but numbers
    that another column gives to the lines, each is the item of the line with that number; a note says so too.

    Args:
        found: collects problems.
        letter: of the column.
        positions: of the lines; rows between them may hold the name.
        items: of the lines.
    """
    table = found.table
    texts = filled_down_where_merged(table, letter, named_only(read_texts(found, letter, "parent")))
    used = [bool(letters) for letters in table.filled]
    if _is_named_once(texts, used):
        first = next(position for position, text in enumerate(texts) if text)
        said = "the assembly is named once, above its rows; blank cells were read as the same as above."
        found.note("parent-as-above", said, "Repeat the name in each row if that is wrong.", first, letter)
        texts = _filled_down(texts)
    return _resolved(found, letter, positions, items, [texts[position] for position in positions])


def _filled_down(texts: Sequence[str]) -> list[str]:
    current, filled = "", []
    for text in texts:
        current = text or current
        filled.append(current)
    return filled


def _resolved(
    found: RowFindings, letter: str, positions: Sequence[int], items: Sequence[str], named: list[str]
) -> list[str]:
    """The names, or the items of the lines that another column numbers so."""
    wanted = {name for name in named if name}
    if not wanted or wanted & set(items):
        return named
    for other, cells in found.table.columns.items():
        numbers = [text_of(found.table, cells[position], position, other) for position in positions]
        by_number = dict(zip(numbers, items, strict=True))
        if other != letter and wanted - {"0"} <= by_number.keys() and len(by_number) == len(numbers):
            said = f"the assemblies are named by {found.table.title(other)}; each was read as the item of that row."
            found.note("parent-by-number", said, "", positions[0], letter)
            return [by_number.get(name, "") for name in named]
    return named


def _is_named_once(texts: Sequence[str], used: Sequence[bool]) -> bool:
    """Whether the first row names an assembly, more rows are blank than named, and no two neighbours name the same."""
    held = [text for text, is_used in zip(texts, used, strict=True) if is_used]
    named = [text for text in held if text]
    if not named or not held[0] or len(named) > len(held) / 2:
        return False
    return all(not before or before != after for before, after in pairwise(held))
