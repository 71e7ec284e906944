"""A column that names the assembly of each row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from data.importing.row_findings import RowFindings
from data.importing.texts import filled_down_where_merged, named_only, read_texts


def parents_named(found: RowFindings, letter: str, positions: Sequence[int]) -> list[str]:
    """The assembly of each line, as the column names it.

    Where the column names an assembly once and leaves the rows below blank, and never names one twice in a row, a blank
    cell means the same as above; a note says so. Else a blank cell means the top.

    Args:
        found: collects problems.
        letter: of the column.
        positions: of the lines; rows between them may hold the name.
    """
    table = found.table
    texts = filled_down_where_merged(table, letter, named_only(read_texts(found, letter, "parent")))
    used = [bool(letters) for letters in table.filled]
    if not _is_named_once(texts, used):
        return [texts[position] for position in positions]
    first = next(position for position, text in enumerate(texts) if text)
    said = "the assembly is named once, above its rows; blank cells were read as the same as above."
    found.note("parent-as-above", said, "Repeat the name in each row if that is wrong.", first, letter)
    current, filled = "", []
    for text in texts:
        current = text or current
        filled.append(current)
    return [filled[position] for position in positions]


def _is_named_once(texts: Sequence[str], used: Sequence[bool]) -> bool:
    """Whether the first row names an assembly, more rows are blank than named, and no two neighbours name the same."""
    held = [text for text, is_used in zip(texts, used, strict=True) if is_used]
    named = [text for text in held if text]
    if not named or not held[0] or len(named) > len(held) / 2:
        return False
    return all(not before or before != after for before, after in pairwise(held))
