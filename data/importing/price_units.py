"""What a price holds for: one unit, a hundred, a kilogram beside a quantity in grams.

Said beside the price, by a column of price units, or by the title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from data.excel.cells import Cell
from data.importing.layout import Mapping
from data.importing.price_columns import break_quantity
from data.importing.table_cells import TableCells
from data.importing.title_units import title_unit
from data.importing.unit_words import read_unit_word
from data.money import parse_currency
from data.units import conversion_factor, parse_unit

_TITLE = re.compile(
    r"(?:\bper|\bpro|\bje|\bpar|\bpor|\bза|/|每)\s*(?P<number>10|100|1[., ']?000)(?![0-9])|"
    r"(?:\bper|/)\s*(?P<thousand>(?:1\s*)?k)(?![a-z])(?:\s*(?:pcs|stk|units)?\b)|"
    r"(?:\bper|\bpro|\bje|\bpar|\bpor|\bза|/)\s*"
    r"(?P<word>hundred|thousand|hundert|tausend|tsd|mille|mil|cien|cent|тыс\w*)\b|‰|%\s*(?:stk|st|pcs)\b",
    re.IGNORECASE,
)
_WORDS = {"hundred": 100.0, "hundert": 100.0, "cien": 100.0, "cent": 100.0}
_COLUMN = re.compile(
    r"p\.?e\.?|preiseinheit|preiseinh\.?|price unit|pricing unit|price per|per|pro|unité de prix|unidad de precio|"
    r"unità di prezzo|价格单位|価格単位|цена за|"
    r"pric(?:e|ing)[ -]?(?:uom|um|u/m|unit of measure)|preis[ -]?(?:me|mengeneinheit)|bpr?me",
    re.IGNORECASE,
)
_POSSIBLE = {1.0, 10.0, 100.0, 1000.0, 10000.0}
_LETTERS = {"E": 1.0, "C": 100.0, "M": 1000.0}
"""Each, hundred and thousand, as American price lists write them."""
_OF_UNIT = re.compile(r"(?P<number>1|10|100|1[., ']?000|10[., ']?000)?\s*(?P<word>[^\d\s.,'].*)?")


@dataclass(frozen=True)
class PriceBase:
    """What the price of one row holds for.

    Attributes:
        units: how many units.
        unit: which unit, canonical; empty: that of the row.
        unknown: what stands there and says no unit that is known; empty where nothing does.
    """

    units: float = 1.0
    unit: str = ""
    unknown: str = ""

    @property
    def measured(self) -> str:
        """The unit, unless it is a count: "per piece" is often said of whatever the row counts in."""
        unit = parse_unit(self.unit)
        return "" if unit is None or unit.dimension == "count" else self.unit

    def said_beside(self, word: str) -> PriceBase:
        """The same with the unit that stands in the cell of the price, as in ``80 €/kg``."""
        said = base_of(word) if word else None
        if said is None:
            return self
        return replace(self, units=said.units if said.units != 1.0 else self.units, unit=said.unit, unknown="")

    def units_of(self, unit: str) -> float | None:
        """For how many ``unit`` the price holds; None where its own unit is of another dimension."""
        own, row = parse_unit(self.unit), parse_unit(unit)
        if own is None and self.units != 1.0 and row is not None and row.dimension == "count":
            own = parse_unit("pcs")  # a price of a thousand, where the row counts in thousands
        if own is None or row is None or own.symbol == row.symbol:
            return self.units
        factor = conversion_factor(own, row)
        if factor is None:
            return None if self.measured else self.units
        return self.units * factor


def base_of(word: str) -> PriceBase | None:
    """What ``kg``, ``100 St`` or ``1.000`` behind "per" mean; None where it is no unit that is known."""
    known = read_unit_word(word)
    said = PriceBase(unit=known.symbol) if known else _of_cell(word, PriceBase())
    return None if said.unknown else said


def names_price_unit(title: str) -> bool:
    """Whether the title of a column of prices says for how many units they are, as ``Price per 100`` does."""
    return bool(_TITLE.search(title))


def price_bases(table: TableCells, mapping: Mapping, letter: str) -> list[PriceBase]:
    """What the price of each row holds for, but for what stands beside it in its cell.

    Args:
        table: the cells.
        mapping: its columns are not looked at for price units.
        letter: the column of prices.
    """
    title, from_unit = without_break(table.layout.titles.get(letter, ""), _from_quantity(mapping, letter))
    base = _of_title(title, mapping.units.get(letter, "") or title_unit(title) or from_unit)
    if base.units != 1.0:
        return [base] * len(table)
    bases = [base] * len(table)
    for other, name in table.layout.titles.items():
        if other not in mapping.columns.values() and _COLUMN.fullmatch(name.strip()):
            cells = table.column(other)
            if _says_bases(cells):
                bases = [_of_cell(cell, known) for cell, known in zip(cells, bases, strict=True)]
    return bases


def _from_quantity(mapping: Mapping, letter: str) -> float | None:
    """The quantity from which the prices of a column hold; None where it holds no price break."""
    steps = (*mapping.breaks, *(step for offer in mapping.offers for step in offer.breaks))
    return next((step.from_quantity for step in steps if step.column == letter), None)


def without_break(title: str, from_quantity: float | None) -> tuple[str, str]:
    """A title without the part that says from which quantity its price holds, and the unit of that quantity.

    ``Price (USD/lb) / 1000-4999`` is a price per lb from 1,000 on, and none of a thousand.
    """
    if from_quantity is None:
        return title, ""
    *above, below = title.split(" / ")
    if (quantity := break_quantity(below, "price")) is None:
        return title, ""
    own = title if not above else " / ".join(above)
    found = _TITLE.search(own)
    if not above and found and float(re.sub(r"[., ']", "", found["number"] or "0")) == quantity:
        own = ""
    return own, _unit_of_break(below)


def _unit_of_break(title: str) -> str:
    """The unit beside the quantity in a title such as ``ab 500 kg``; empty where there is none, or pieces."""
    for word in re.findall(r"(?<=[0-9])\s*([^\W\d_]+[23]?)", title):
        known = read_unit_word(word)
        if known and PriceBase(unit=known.symbol).measured:
            return known.symbol
    return ""


def _of_title(title: str, unit: str) -> PriceBase:
    found = _TITLE.search(title)
    if found:
        number = (found["number"] or "").translate(str.maketrans("", "", "., '"))
        units = float(number) if number else _WORDS.get((found["word"] or "").casefold(), 1000.0)
        return PriceBase(units)
    known = read_unit_word(unit) if unit else None
    if unit in {"M", "MM", "Mm"} or (unit and known is None):
        return PriceBase(unknown=unit)
    return PriceBase(unit=known.symbol if known else "")


def _says_bases(cells: list[Cell]) -> bool:
    """Whether a column says what prices hold for: some cell does, and none is another number or a currency."""
    held = [cell for cell in cells if cell is not None]
    if any(isinstance(cell, int | float) and cell not in _POSSIBLE for cell in held):
        return False
    return any(not _of_cell(cell, PriceBase()).unknown for cell in held) and not any(
        isinstance(cell, str) and parse_currency(cell) for cell in held
    )


def _of_cell(cell: Cell, known: PriceBase) -> PriceBase:
    """What a cell of price units says: ``100``, ``KG``, ``100 St``, ``C`` for a hundred."""
    if cell is None or isinstance(cell, bool):
        return known
    if isinstance(cell, int | float):
        return replace(known, units=float(cell) if cell in _POSSIBLE else known.units)
    text = str(cell).strip()
    if text in _LETTERS:
        return replace(known, units=_LETTERS[text])
    found = _OF_UNIT.fullmatch(text)
    word = read_unit_word(found["word"]) if found and found["word"] else None
    if found is None or (found["word"] and word is None):
        return replace(known, unknown=text)
    number = (found["number"] or "").translate(str.maketrans("", "", "., '"))
    return replace(
        known, units=float(number) if number else known.units, unit=word.symbol if word else known.unit, unknown=""
    )
