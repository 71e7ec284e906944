"""What the cells of a column speak for, from a sample of its rows."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from data.excel.cells import Cell
from data.importing.cell_kinds import CellKind, kind_of

_PADDED = re.compile(r"\.0[0-9]{2}")

MOST_SAMPLED = 300
"""Rows of a table that are looked at to tell what its columns mean."""


@dataclass(frozen=True)
class Evidence:
    """The sampled cells of one column; shares are of the cells that are filled, 0 to 1.

    Attributes:
        cells: the cells, in the order of the rows.
        kinds: what each looks like.
    """

    cells: tuple[Cell, ...]
    kinds: tuple[CellKind, ...]

    @cached_property
    def filled(self) -> int:
        """How many cells are filled."""
        return sum(kind.filled for kind in self.kinds)

    @cached_property
    def values(self) -> tuple[float | None, ...]:
        """The number in each cell; None without one."""
        return tuple(kind.value for kind in self.kinds)

    @cached_property
    def numbers(self) -> float:
        """Share of cells with a number, with a unit or without."""
        return self._share(sum(kind.number for kind in self.kinds))

    @cached_property
    def texts(self) -> float:
        """Share of cells with text that is no number."""
        return self._share(sum(kind.text for kind in self.kinds))

    @cached_property
    def integers(self) -> float:
        """Share of the numbers that are whole."""
        values = [value for value in self.values if value is not None]
        return sum(value == int(value) for value in values) / len(values) if values else 0.0

    @cached_property
    def distinct(self) -> float:
        """Share of cells that differ."""
        return self._share(
            len({str(cell).strip() for cell, kind in zip(self.cells, self.kinds, strict=False) if kind.filled})
        )

    @cached_property
    def mean_length(self) -> float:
        """Characters in a cell, on average."""
        return self._share(
            sum(len(str(cell).strip()) for cell, kind in zip(self.cells, self.kinds, strict=False) if kind.filled)
        )

    def trait(self, name: str) -> float:
        """Share of cells with a trait of ``CellKind``."""
        return self._share(self._traits[name])

    @cached_property
    def is_counting(self) -> bool:
        """Whether the whole numbers in it rise by the same step from row to row, as numbers of rows do."""
        values = [value for value in self.values if value is not None]
        if len(values) < 3 or self.numbers < 0.8 or values[0] not in {0, 1, 10, 100, 1000, 5}:
            return len(values) == 2 and self.filled == 2 and values == [1, 2]
        steps = Counter(after - before for before, after in itertools.pairwise(values))
        step, times = steps.most_common(1)[0]
        return self.integers == 1.0 and step > 0 and times >= 0.7 * (len(values) - 1)

    @cached_property
    def is_dotted(self) -> bool:
        """Whether it holds dotted numbers that follow each other as those of a tree do: 1, 1.1, 1.2, 2.

        Numbers such as 7.001 below no 7 are those of items.
        """
        if self.filled < 3 or self.trait("dotted") < 0.7:
            return False
        texts = [str(cell).strip() for cell, kind in zip(self.cells, self.kinds, strict=False) if kind.filled]
        if any(_PADDED.search(text) for text in texts) and all("." in text.rstrip(".") for text in texts):
            return False
        paths = [_path(cell) for cell, kind in zip(self.cells, self.kinds, strict=False) if "dotted" in kind.traits]
        deep = sum(len(path) > 1 for path in paths)
        follows = sum(_follows(before, after) for before, after in itertools.pairwise(paths))
        return deep >= 2 and deep < len(paths) + 1 and follows >= 0.75 * (len(paths) - 1)

    @cached_property
    def _traits(self) -> Counter[str]:
        return Counter(trait for kind in self.kinds for trait in kind.traits)

    def _share(self, count: float) -> float:
        return count / self.filled if self.filled else 0.0


def evidence_of(cells: Sequence[Cell]) -> Evidence:
    """The evidence of the cells of a column."""
    return Evidence(tuple(cells), tuple(kind_of(cell) for cell in cells))


def sampled_rows(first: int, last: int, most: int = MOST_SAMPLED) -> list[int]:
    """Rows of a table to look at: all of a small one; the first half, and some evenly from the rest, of a large one."""
    height = last - first + 1
    if height <= most:
        return list(range(first, last + 1))
    head = most // 2
    step = (height - head) / (most - head)
    return [*range(first, first + head), *(first + head + int(step * number) for number in range(most - head))]


def is_product(one: Evidence, other: Evidence, product: Evidence) -> bool:
    """Whether a column is the product of two others in nearly all rows that have the three."""
    triples = [
        (a, b, c)
        for a, b, c in zip(one.values, other.values, product.values, strict=False)
        if a is not None and b is not None and c is not None and c
    ]
    agreeing = sum(abs(a * b - c) <= max(0.011, 0.006 * abs(c)) for a, b, c in triples)
    telling = sum(a != 1 and b != 1 for a, b, c in triples)
    return len(triples) >= 2 and telling >= 1 and agreeing >= 0.8 * len(triples)


def _path(cell: Cell) -> tuple[int, ...]:
    text = f"{cell:g}" if isinstance(cell, float) else str(cell)
    return tuple(int(part) for part in text.strip().strip(".").split(".") if part.isdigit())


def _follows(before: tuple[int, ...], after: tuple[int, ...]) -> bool:
    """Whether a dotted number may come next in a tree: a child, a sibling, or the next of an ancestor."""
    if not before or not after:
        return False
    if len(after) > len(before):
        return after[: len(before)] == before or after[0] - before[0] in {0, 1}
    shared = len(after) - 1
    return after[:shared] == before[:shared] and 0 <= after[shared] - before[shared] <= 3
