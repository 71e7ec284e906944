"""What is said of a session beside its rows: other tables of the file, and statements that change nothing."""

from __future__ import annotations

import re

from data.excel.source import SourceFile
from data.importing.layout import Layout, Mapping, Question, Role
from data.importing.unread_columns import unread_columns
from data.problems import CellRef, Problem, Severity

_PRICE_WORDS = re.compile(
    r"price|cost\b|preis|kosten|prix|precio|prezzo|preço|цена|стоимость|价|價|単価|prijs|cena|pris\b", re.IGNORECASE
)


def other_tables(file: str, layout: Layout, question: Question | None) -> tuple[Problem, ...]:
    """A warning where columns are stated, but not which of several tables is read."""
    if question is None:
        return ()
    message = (
        f"there are {len(question.choices)} tables of items; rows {layout.first_row} to {layout.last_row} are read."
    )
    hint = "State sheet and header_row in the mapping to read another one."
    return (Problem("other-tables", message, CellRef(file, layout.sheet), "", hint, Severity.WARNING),)


def unread_prices(source: SourceFile, layout: Layout, mapping: Mapping) -> tuple[Problem, ...]:
    """A warning for each column whose title speaks of prices, where no prices are read from any."""
    if Role.PRICE in mapping.columns or Role.LINE_TOTAL in mapping.columns or mapping.breaks or mapping.offers:
        return ()
    unread = unread_columns(source, layout, mapping)
    named = [letter for letter, why in unread.items() if why != "empty" and _PRICE_WORDS.search(layout.titles[letter])]
    return tuple(
        Problem(
            "prices-not-read",
            f'column {letter} "{layout.titles[letter]}" speaks of prices, and no prices are read.',
            CellRef(source.name, layout.sheet, layout.header_row, letter),
            layout.titles[letter],
            f'Where it holds the prices to plan with, state it: {{"price": "{letter}", "price_kind": "unit"}}.',
            Severity.WARNING,
        )
        for letter in named
    )
