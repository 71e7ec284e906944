"""The ways in which programs put quotation marks around the cells of a table that is saved as text."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO


@dataclass(frozen=True)
class Quoting:
    """What quotation marks mean.

    Attributes:
        meaning: for a person, as the end of a sentence.
        strict: whether the marks must be where the standard (RFC 4180) puts them.
        literal: whether they are characters like any other.
        escape: the character that takes the meaning from a mark; empty where two marks stand for one.
        sign: what a text must hold for this way to be worth a try.
    """

    meaning: str
    strict: bool = False
    literal: bool = False
    escape: str = ""
    sign: str = ""


STANDARD = Quoting("marks are as the standard has them", strict=True)
QUOTINGS = (
    Quoting('marks after a backslash (\\") were read as part of the text', escape="\\", sign='\\"'),
    Quoting("marks within a cell were read as a spreadsheet program reads them"),
    Quoting("they were read as part of the text", literal=True),
)
"""The ways to read what is not standard; of two that cut the rows equally well, the one that stands first."""


def read_rows(text: str, separator: str, quoting: Quoting) -> Iterator[list[str]]:
    """The cells of each row; a blank row has none.

    Raises:
        csv.Error: the quotation marks are not as ``quoting`` would have them.
    """
    csv.field_size_limit(max(len(text), 1_000))
    return csv.reader(
        StringIO(text, newline=""),
        delimiter=separator,
        quoting=csv.QUOTE_NONE if quoting.literal else csv.QUOTE_MINIMAL,
        doublequote=not quoting.escape,
        escapechar=quoting.escape or None,
        strict=quoting.strict,
    )
