"""Which columns say what an item is: its number, its name, its description."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from data.importing.foreign_columns import ForeignColumn

# Titles that mean a part number, or something else as often: what the cells hold decides.
_DOUBTFUL = ("name", "position", "designator", "substance", "description", "category", "value")
_NOT_A_NAME = (
    "link", "note", "supplier", "manufacturer", "unit", "country", "currency", "lead_time", "package", "person", "work",
    "date", "status", "category", "substance", "dimension", "level", "position",
)  # fmt: skip
_SPARSE = 0.3


@dataclass(frozen=True)
class ItemColumns:
    """The columns that say what an item is; None where there is none.

    Attributes:
        part: identifier of the item.
        name: what it is, for people.
        description: further text.
        by_content: whether no title speaks for any of them.
    """

    part: ForeignColumn | None = None
    name: ForeignColumn | None = None
    description: ForeignColumn | None = None
    by_content: bool = False

    @property
    def item(self) -> ForeignColumn | None:
        """The column that tells whether a row has an item."""
        return self.name or self.part or self.description


def choose_items(columns: Sequence[ForeignColumn]) -> ItemColumns:
    """Part number, name and description among columns that have no other role."""
    full = [column for column in columns if column.fullness >= _SPARSE or not column.crowd]
    names = [column for column in full if column.fits("name", "description") >= 0.9 and column.evidence.texts >= 0.5]
    part = _best(full, lambda column: part_worth(column, is_named=any(name is not column for name in names)))
    rest = [column for column in full if column is not part]
    name = _best(rest, _name_worth)
    if part is None and name is not None and _is_code(name):
        part = name
    if part is not None and name is None and part.fits("name") >= 0.5:
        name = part
    description = _best([column for column in rest if column is not name], _description_worth)
    if part is None and name is None:
        name = _best(full, _content_worth)
        return ItemColumns(name if name is not None and _is_code(name) else None, name, None, by_content=True)
    return ItemColumns(part, name, description)


def part_worth(column: ForeignColumn, *, is_named: bool = False) -> float:
    """How much a column says that it holds part numbers: its own ones before the manufacturer's and the supplier's.

    Args:
        column: which may be one of part numbers.
        is_named: whether another column names the items, so that single words that differ are not their names.
    """
    evidence = column.evidence
    if evidence.trait("url") > 0.3 or _are_designators(column) or evidence.trait("date") > 0.5:
        return 0.0
    if evidence.is_counting or evidence.is_dotted or not evidence.filled:
        return 0.0
    codes = evidence.trait("code")
    own, maker, seller = (column.fits(kind) for kind in ("part", "manufacturer_part", "supplier_part"))
    are_keys = is_named and (column.fits("designator") >= own or evidence.numbers >= 0.9) and _are_keys(column)
    if own and column.fits(*_DOUBTFUL) >= own and (codes < 0.5 or evidence.distinct < 0.4) and not are_keys:
        own = 0.0
    if own and codes < 0.3 and evidence.trait("words") > 0.6 and evidence.mean_length > 12:
        own = 0.0
    if not own and column.fits("name") >= 0.6 and codes >= 0.8 and evidence.distinct >= 0.8:
        own = 0.6
    worth = max(own, 0.9 * maker, 0.75 * seller)
    return worth * (0.6 + 0.4 * codes) * (0.5 + 0.5 * column.fullness) if worth >= 0.4 else 0.0


def _name_worth(column: ForeignColumn) -> float:
    """How much a column says that it holds names of items."""
    evidence = column.evidence
    if evidence.texts < 0.5 or evidence.trait("url") > 0.5 or _are_designators(column):
        return 0.0
    titled = max(
        column.fits("name"),
        0.75 * column.fits("part"),
        0.7 * column.fits("description"),
        0.5 * column.fits("value"),
        0.45 * column.fits("substance"),
    )
    if titled < 0.25 or (titled < 0.6 and column.fits(*_NOT_A_NAME) * 0.4 > titled):
        return 0.0
    return titled * (0.5 + 0.3 * evidence.distinct + 0.2 * column.fullness)


def _description_worth(column: ForeignColumn) -> float:
    evidence = column.evidence
    if evidence.texts < 0.4 or evidence.trait("url") > 0.5 or _are_designators(column):
        return 0.0
    worth = max(column.fits("description"), 0.5 * column.fits("name"), 0.4 * column.fits("value"))
    return worth if worth >= 0.35 else 0.0


def _content_worth(column: ForeignColumn) -> float:
    """How much the cells alone look like names: differing texts that are no links and not very long."""
    evidence = column.evidence
    if (
        evidence.texts < 0.6
        or evidence.trait("url") > 0.3
        or evidence.trait("unit") > 0.5
        or evidence.trait("date") > 0.3
    ):
        return 0.0
    if evidence.mean_length > 80 or column.fits(*_NOT_A_NAME) > 0.5:
        return 0.0
    return 0.3 + 0.5 * evidence.distinct * column.fullness


def _are_designators(column: ForeignColumn) -> bool:
    """Whether the cells are places on a drawing, such as ``R1, R2``, under a title that can mean that."""
    titled = column.fits("designator") >= 0.4 or not column.fits("part", "manufacturer_part", "supplier_part", "name")
    return titled and column.evidence.trait("designator") > 0.6


def _are_keys(column: ForeignColumn) -> bool:
    """Whether the cells are single words or codes of which each stands once."""
    words = [str(cell).strip() for cell in column.evidence.cells if cell is not None]
    single = sum(len(word) <= 24 and " " not in word and "," not in word for word in words)
    return bool(words) and column.evidence.distinct >= 0.95 and single >= 0.9 * len(words)


def _is_code(column: ForeignColumn) -> bool:
    return column.evidence.trait("code") >= 0.5 and column.evidence.distinct >= 0.4


def _best(columns: Sequence[ForeignColumn], worth: Callable[[ForeignColumn], float]) -> ForeignColumn | None:
    scored = [(worth(column), -number, column) for number, column in enumerate(columns)]
    best = max(scored, key=lambda found: found[:2], default=None)
    return best[2] if best is not None and best[0] > 0 else None
