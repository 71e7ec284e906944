"""Prices that hold for ten, a hundred or a thousand units: said by the title, or by a column of price units."""

from __future__ import annotations

import re

from data.importing.layout import Mapping
from data.importing.table_cells import TableCells

_TITLE = re.compile(
    r"(?:\bper|\bpro|\bje|\bpar|\bpor|\bза|/|每)\s*(?P<number>10|100|1[., ']?000)(?![0-9])|"
    r"(?:\bper|/)\s*(?P<thousand>k)(?:\s*(?:pcs|stk|units)?\b)|(?:\bper|\bpro|\bje|\bpar|\bpor)\s+(?P<word>hundred|thousand|hundert|tausend|mille|mil|cien|cent)\b|[%‰]\s*(?:stk|st|pcs)\b",
    re.IGNORECASE,
)
_WORDS = {"hundred": 100.0, "hundert": 100.0, "cien": 100.0, "cent": 100.0}
_COLUMN = re.compile(
    r"p\.?e\.?|preiseinheit|preiseinh\.?|price unit|pricing unit|price per|per|pro|unité de prix|unidad de precio|"
    r"unità di prezzo|价格单位|価格単位|цена за",
    re.IGNORECASE,
)
_POSSIBLE = {1.0, 10.0, 100.0, 1000.0, 10000.0}


def names_price_unit(title: str) -> bool:
    """Whether the title of a column of prices says for how many units they are, as ``Price per 100`` does."""
    return bool(_TITLE.search(title))


def units_priced(table: TableCells, mapping: Mapping, letter: str) -> list[float]:
    """For how many units the price of each row holds; all 1 where nothing says otherwise.

    Args:
        table: the cells.
        mapping: its columns are not looked at for price units.
        letter: the column of prices.
    """
    found = _TITLE.search(table.layout.titles.get(letter, ""))
    if found and not mapping.breaks:
        number = (found["number"] or "").translate(str.maketrans("", "", "., '"))
        return [float(number) if number else _WORDS.get((found["word"] or "").casefold(), 1000.0)] * len(table)
    for other, title in table.layout.titles.items():
        cells = table.column(other)
        held = {cell for cell in cells if cell is not None}
        if other not in mapping.columns.values() and _COLUMN.fullmatch(title.strip()) and held and held <= _POSSIBLE:
            return [float(cell) if isinstance(cell, int | float) else 1.0 for cell in cells]
    return [1.0] * len(table)
