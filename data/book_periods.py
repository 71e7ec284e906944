"""The periods that a book names, for whoever asks before the book is checked."""

from __future__ import annotations

from data.book import Book
from data.checking.settings import HORIZON_SHEETS
from data.periods import horizon, parse_period


def named_periods(book: Book) -> tuple[str, ...]:
    """The labels of the periods of a book, the first one first; none where it names no period.

    A number to build is built in one of them: WORKBOOK.md knows no blank period among named ones.
    """
    cells = (cell for sheet in HORIZON_SHEETS for cell in book[sheet].cells["period"].unique())
    named = [period for period in map(parse_period, cells) if period is not None]
    if len({period.frequency for period in named}) == 1:
        named = horizon(named)
    return tuple(dict.fromkeys(period.label for period in sorted(named, key=lambda period: period.first_day)))
