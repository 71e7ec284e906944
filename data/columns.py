"""The one description of a column: reader, grid, template, checks and help are all derived from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What the cells of a column hold, and so how they are read, shown and edited."""

    TEXT = "text"
    NUMBER = "number"
    SHARE = "share"
    DAY = "day"
    PERIOD = "period"
    CHOICE = "choice"
    COUNTRY = "country"
    CURRENCY = "currency"
    UNIT = "unit"
    AMOUNT = "amount"
    PENALTY = "penalty"


def normalised(title: str) -> str:
    """A title as it is compared: case, spaces, underscores, hyphens and a trailing colon do not matter."""
    return re.sub(r"[\s_\-]+", "", title.strip().rstrip(":").casefold())


@dataclass(frozen=True)
class Column:
    """One column of a sheet, or one setting.

    Attributes:
        title: the canonical title, as WORKBOOK.md spells it.
        kind: what its cells hold.
        help: one or two sentences for the tooltip, the cell comment and the reference.
        required: whether a blank cell is a problem.
        blank: what a blank cell means, in words; empty where required.
        default: the value that a blank cell stands for; None where blank is a state of its own.
        unit: what the number is measured in, in words.
        at_least: the smallest value allowed.
        above: the value that must be exceeded.
        at_most: the largest value allowed.
        choices: the values allowed, for ``Kind.CHOICE`` (and suggestions for other kinds).
        aliases: other titles under which the column is found.
        refers_to: name of the sheet whose first column must hold the value.
        is_fraction: whether a number is a fraction without being a share of a whole, so that ``80 %`` is one too.
    """

    title: str
    kind: Kind
    help: str
    required: bool = False
    blank: str = ""
    default: str | float | None = None
    unit: str = ""
    at_least: float | None = None
    above: float | None = None
    at_most: float | None = None
    choices: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    refers_to: str = ""
    is_fraction: bool = False

    @property
    def name(self) -> str:
        """The title as a Python name: ``unit_price``."""
        return re.sub(r"\W+", "_", self.title.strip().lower())

    @property
    def is_number(self) -> bool:
        """Whether its values are numbers."""
        return self.kind in {Kind.NUMBER, Kind.SHARE}

    def matches(self, title: str) -> bool:
        """Whether a title found in a file means this column."""
        return normalised(title) in {normalised(known) for known in (self.title, *self.aliases)}


@dataclass(frozen=True)
class SheetSpec:
    """One sheet of the sourcing workbook.

    Attributes:
        title: the canonical title.
        help: what a row is, for the template and the grid.
        columns: its columns in canonical order.
        key: names of the columns that together must be unique; empty where rows may repeat.
        aliases: other titles under which the sheet is found.
    """

    title: str
    help: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The title as a Python name: ``price_breaks``."""
        return re.sub(r"\W+", "_", self.title.strip().lower())

    def column(self, name: str) -> Column:
        """The column of that name.

        Raises:
            KeyError: there is none.
        """
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    def matches(self, title: str) -> bool:
        """Whether a sheet title found in a file means this sheet."""
        return normalised(title) in {normalised(known) for known in (self.title, *self.aliases)}
