"""What a linear program falls into when the few rows that join everything are taken out: small parts, all alike.

The rows that join them are one limit and the equations of columns that stand in such rows alone, such as the total
value of a book of which a country may have a share. Without these columns the rows are one:  g·x ≤ h.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.frontier.dictionaries import Dictionaries, Grid
from optimizer.reach.uncoupled import parts_of
from optimizer.solving.program import Floats, Ints, LinearProgram

_WIDE = 1 / 16
"""A row with more than this part of all columns joins parts that are otherwise on their own."""
_LARGEST, _MOST = 100_000, 40_000_000
"""Coefficients, zeros included, of one part and of all parts together; each takes 8 bytes."""
_FILLED = 4.0
"""How many times larger the parts may become when all are as large as the largest."""
_FAR = 4.0
"""Where there is no bound, one is put this many times further than all columns of a part reach together."""
_SINGULAR = 1e-9
"""A smaller determinant is zero."""


@dataclass(frozen=True)
class Separation:
    """What a program falls into.

    Attributes:
        part: number of the part of each column; −1 for a column that joins parts.
        place: its place in its part.
        row_part: the same of each row.
        row_place: likewise.
        far: for each part a number that nothing in it can reach.
        linking_rows: the rows that join parts.
        linking_columns: the columns that stand in them alone.
    """

    part: Ints
    place: Ints
    row_part: Ints
    row_place: Ints
    far: Floats
    linking_rows: Ints
    linking_columns: Ints

    @property
    def columns(self) -> int:
        """Columns of the largest part."""
        return int(self.place[self.part >= 0].max(initial=-1)) + 1

    @property
    def rows(self) -> int:
        """Rows of the largest part."""
        return int(self.row_place[self.row_part >= 0].max(initial=-1)) + 1


def separation(program: LinearProgram, moved_rows: Ints, moved_columns: Ints) -> Separation | None:
    """What a program falls into; None where its parts are not small and alike, or more than one limit joins them.

    Args:
        program: the program.
        moved_rows: rows in which coefficients will change; they count among those that join parts.
        moved_columns: the columns of these coefficients; they have to stand in such rows alone.
    """
    matrix = program.matrix
    width = np.diff(matrix.indptr)
    is_linking = width > _WIDE * program.columns
    is_linking[moved_rows] = True
    inside = np.bincount(matrix.indices[np.repeat(~is_linking, width)], minlength=program.columns)
    linking_rows, linking_columns = np.flatnonzero(is_linking), np.flatnonzero(inside == 0)
    is_one_limit = len(linking_columns) == max(len(linking_rows) - 1, 0)
    if not is_one_limit or program.cost[linking_columns].any() or inside[moved_columns].any():
        return None
    part = parts_of(program, linking_rows)
    part[inside == 0] = -1
    part[inside > 0] = np.unique(part[inside > 0], return_inverse=True)[1]
    is_inner = ~is_linking & (width > 0)
    row_part = np.full(program.rows, -1, dtype=np.int64)
    row_part[is_inner] = part[matrix.indices[matrix.indptr[:-1][is_inner]]]
    if not _are_alike(part, row_part):
        return None
    far = _far(program, part, row_part)
    return Separation(part, _places(part), row_part, _places(row_part), far, linking_rows, linking_columns)


def _are_alike(part: Ints, row_part: Ints) -> bool:
    """Whether parts are small, and padded to one size take little more room than they need."""
    columns = np.bincount(part[part >= 0])
    rows = np.bincount(row_part[row_part >= 0], minlength=len(columns))
    largest = int(columns.max(initial=0)) * int(rows.max(initial=0))
    return 0 < largest <= _LARGEST and largest * len(columns) <= min(_MOST, _FILLED * float(columns @ rows))


def _places(part: Ints) -> Ints:
    """The place of each among those of the same part, in their order."""
    order = np.argsort(part, kind="stable")
    place = np.empty(len(part), dtype=np.int64)
    place[order] = np.arange(len(part)) - np.searchsorted(part[order], part[order])
    return place


def _far(program: LinearProgram, part: Ints, row_part: Ints) -> Floats:
    """For each part more than all its columns at their bounds add up to in any row, and all right-hand sides."""
    largest = np.ones(program.columns)
    np.maximum.at(largest, program.matrix.indices, np.abs(program.matrix.data))
    parts = int(part.max()) + 1
    together = np.ones(parts)
    for number, size, lower, upper in (
        (part, largest, program.lower, program.upper),
        (row_part, np.ones(program.rows), program.row_lower, program.row_upper),
    ):
        bound = np.maximum(_finite(lower), _finite(upper))
        inside = number >= 0
        together += np.bincount(number[inside], (size * bound)[inside], parts)
    return _FAR * together


def _finite(bounds: Floats) -> Floats:
    """The size of each bound; 0 where there is none."""
    return np.where(np.isfinite(bounds), np.abs(bounds), 0.0)


def begin(program: LinearProgram, split: Separation) -> Dictionaries:
    """The parts of a program with nothing bought: what each row adds up to is basic, the columns are not."""
    parts, rows, columns = len(split.far), split.rows, split.columns
    table = np.zeros((parts, rows, columns))
    objectives = np.zeros((parts, 1 + len(split.linking_rows), columns))
    inner, inside = np.flatnonzero(split.row_part >= 0), np.flatnonzero(split.part >= 0)
    term = program.matrix[inner].tocoo()
    table[split.part[term.col], split.row_place[inner[term.row]], split.place[term.col]] = term.data
    objectives[split.part[inside], 0, split.place[inside]] = program.cost[inside]
    term = program.matrix[split.linking_rows].tocoo()
    kept = split.part[term.col] >= 0
    column = term.col[kept]
    objectives[split.part[column], 1 + term.row[kept], split.place[column]] = term.data[kept]
    lower, upper = np.zeros((parts, columns + rows)), np.zeros((parts, columns + rows))
    for at, place, part, least, most in (
        (inside, split.place, split.part, program.lower, program.upper),
        (inner, columns + split.row_place, split.row_part, program.row_lower, program.row_upper),
    ):
        lower[part[at], place[at]] = np.maximum(least[at], -split.far[part[at]])
        upper[part[at], place[at]] = np.minimum(most[at], split.far[part[at]])
    number = np.arange(columns + rows)
    return Dictionaries(
        table,
        objectives,
        np.tile(number[columns:], (parts, 1)),
        np.tile(number[:columns], (parts, 1)),
        np.zeros((parts, columns), dtype=np.bool_),
        lower,
        upper,
        np.zeros_like(lower),
        np.zeros(objectives.shape[:2]),
        np.ones(parts, dtype=np.bool_),
    )


@dataclass(frozen=True)
class Limit:
    """The limit that joins the parts, without the columns that stand in such rows alone.

    Attributes:
        weights: of each linking row:  g = Σ weight · row,  and these columns cancel out.
        right: h.
        equal: which linking rows are the equations of these columns.
        columns: their coefficients in these equations.
    """

    weights: Floats
    right: float
    equal: Ints
    columns: Grid


NO_LIMIT = Limit(np.zeros(0), 0.0, np.zeros(0, dtype=np.int64), np.zeros((0, 0)))


def limit_of(among: Grid, lower: Floats, upper: Floats) -> Limit | None:
    """The limit that the rows that join the parts amount to; None where they are not one limit.

    Args:
        among: coefficients of the columns that stand in these rows alone, one row each.
        lower: least value of each of these rows.
        upper: greatest value.
    """
    if not len(among):
        return NO_LIMIT
    equal, limited = np.flatnonzero(lower == upper), np.flatnonzero(lower != upper)
    if len(limited) != 1 or np.isfinite(lower[limited[0]]) == np.isfinite(upper[limited[0]]):
        return None
    sign = 1.0 if np.isfinite(upper[limited[0]]) else -1.0
    columns = among[equal]
    if abs(np.linalg.det(columns)) < _SINGULAR:
        return None
    weights = np.zeros(len(among))
    weights[limited] = sign
    weights[equal] = np.linalg.solve(columns.T, -sign * among[limited[0]])
    right = float(weights @ np.where(np.isfinite(upper), upper, lower))
    return Limit(weights, right, equal, columns)
