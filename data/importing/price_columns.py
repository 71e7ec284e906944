"""Which columns hold prices: of one unit, of the row, and of larger quantities."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from data.importing.column_evidence import is_product
from data.importing.foreign_columns import ForeignColumn
from data.importing.layout import BreakColumn, OfferColumns, Question, Role
from data.importing.period_words import is_title_of_period
from data.importing.title_words import plain_words, read_title

_PRICE_OF_ONE = re.compile(
    r"\b(unit|unitaire|unitario|einzel\w*|stuck\w*|piece|each|ea|per|pro|je|a|unit\w*)\b|单|單|每|1\b|\bза\b|stuckpreis"
)
_NOT_THE_PRICE = re.compile(
    r"\b(lowest|best|target|ziel\w*|old|alt\w*|last|previous|list\w*|msrp|average|avg|estimated|retail|max|min|uvp|sale|"
    r"verkauf\w*|vk|selling|setup|tooling)\b"
)
_NUMBER = r"(\d{1,3}(?:[.,' ]\d{3})+|\d+)\s*(k\b)?"
_FROM = r"(?:for|from|ab|at|@|qty|x|>=?|≥|a partir de|des|desde|da|a partire da|от|de|starting|uber|over|bei|q)"
_PIECES = (
    r"(?:\+|pcs|pc|pieces|stk\.?|st\.?|stuck|шт\.?|个|個|pieces|units?|or more|and up|up|起|以上|ea|u|uds?|"
    r"pz|szt|ks|qty|(?:kgs?|tonnes?|tonnen|tons?|t|lbs?|oz|g|m2|m3|m|l|кг|т)(?!\w))"
)
_OTHER_THAN_MONEY = (
    "link", "date", "shipping", "tax", "discount", "stock", "dimension", "note", "work", "currency",
)  # fmt: skip
_YEAR = re.compile(r"(19|20)\d\d")
_BREAK = re.compile(
    rf"{_FROM}?\s*{_NUMBER}(?:\s*{_PIECES})*\s*"
    rf"(?:(?:-|–|~|to|bis|a|до|/)\s*(?:{_NUMBER})?(?:\s*{_PIECES})*)?"
)


@dataclass(frozen=True)
class PriceColumns:
    """The columns with prices; None where there is none.

    Attributes:
        price: of one unit, or of the row where the file has only that.
        line_total: of the quantity of the row, beside a price.
        breaks: prices from a quantity on, ascending.
        only_totals: whether ``price`` is called a total, and no other price stands beside.
        question: what is left open about the price.
    """

    price: ForeignColumn | None = None
    line_total: ForeignColumn | None = None
    breaks: tuple[BreakColumn, ...] = ()
    only_totals: bool = False
    question: Question | None = field(default=None)


def choose_prices(columns: Sequence[ForeignColumn], quantities: Sequence[ForeignColumn]) -> PriceColumns:
    """The prices among columns without another role.

    Args:
        columns: candidates, in the order of the file.
        quantities: columns with quantities of any kind, by which prices of a row are told from prices of a unit.
    """
    breaks = price_breaks(columns)
    in_breaks = {entry.column for entry in breaks if entry.from_quantity > 1}
    money = [column for column in columns if column.letter not in in_breaks and _may_be_money(column)]
    unit_prices = [column for column in money if _is_unit_price(column, money, quantities)]
    unit_prices.sort(key=lambda column: (_price_worth(column), _has_total(column, money, quantities)), reverse=True)
    first_break = next((column for column in columns if breaks and column.letter == breaks[0].column), None)
    price = _break_of_one(breaks, columns) or (unit_prices[0] if unit_prices else first_break)
    totals = [column for column in money if column is not price and column not in unit_prices]
    if price is None:
        return _without_unit_price(totals, columns)
    found = PriceColumns(price, _line_total(price, totals, columns, quantities), _with_price(breaks, price))
    return found if breaks else replace(found, question=_which_price(unit_prices))


def price_breaks(columns: Sequence[ForeignColumn]) -> tuple[BreakColumn, ...]:
    """Columns whose titles say from which quantity their price holds, ascending; titles that only count are none."""
    found = {}
    for column in columns:
        quantity = break_quantity(column.title, column.group or "price")
        if quantity and column.evidence.numbers >= 0.5 and quantity not in found:
            found[quantity] = column
    ordered = sorted(found.items())
    numbered = [quantity for quantity, _ in ordered] == [1.0, 2.0, 3.0][: len(ordered)] and len(ordered) <= 3
    if not ordered or (numbered and ordered[-1][0] > 1) or not _falls([column for _, column in ordered]):
        return ()
    has_word = any(re.search(r"[^\d\s]", column.title) or column.group for _, column in ordered)
    if not has_word and (len(ordered) < 3 or all(column.evidence.integers == 1.0 for _, column in ordered)):
        return ()
    if len(ordered) == 1 and not _has_price_beside(ordered[0][1], columns):
        return ()
    return tuple(BreakColumn(quantity, column.letter) for quantity, column in ordered)


def steps_of(offer: OfferColumns) -> tuple[BreakColumn, ...]:
    """Price breaks with the plain price column as the first one."""
    price = offer.columns.get(Role.PRICE)
    steps = tuple(sorted(offer.breaks, key=lambda step: step.from_quantity))
    if price and steps and all(step.column != price for step in steps):
        return (BreakColumn(1.0, price), *steps)
    return steps


def break_quantity(title: str, group: str = "") -> float | None:
    """The quantity from which the price under a title holds: 10 for ``Price for 10``, ``10+``, ``10-99``, ``ab 10``."""
    if is_title_of_period(title):
        return None
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", title.casefold()) if not unicodedata.combining(sign))
    bare = " ".join(re.sub(r"[()\[\]:.€$£¥]", " ", plain).split())
    for text in dict.fromkeys((bare, _without_price_word(bare))):
        if text and (match := _BREAK.fullmatch(text.strip(" /,-_"))):
            plain_number = re.fullmatch(r"[\d.,' ]+", text.strip())
            if _YEAR.fullmatch(text):
                return None
            if plain_number and text == bare and not read_title(group).fits("price", "quantity"):
                return None
            number = float(re.sub(r"[.,' ]", "", match[1]))
            return number * 1000 if match[2] else number
    return None


def holds_price_bases(column: ForeignColumn) -> bool:
    """Whether a column says for how many units the price of its row is: 1, 100 or 1,000 under ``PE``."""
    values = {value for value in column.evidence.values if value is not None}
    return column.fits("price_per") >= 0.9 and bool(values) and values <= {1.0, 10.0, 100.0, 1000.0, 10000.0}


def _without_price_word(text: str) -> str:
    """A title without the words for a price and its currency at its beginning or its end."""
    words = text.split()
    for start, end in ((0, size) for size in range(min(3, len(words) - 1), 0, -1)):
        if read_title(plain_words(" ".join(words[start:end]))).fits("price") >= 0.95:
            words = words[end:]
            break
    while len(words) > 1 and (words[-1] in {"eur", "usd", "gbp", "cny", "rmb", "chf", "元", "円", "руб"}):
        words = words[:-1]
    if len(words) > 1 and read_title(words[-1]).fits("price") >= 0.95:
        words = words[:-1]
    return " ".join(words)


def _falls(columns: Sequence[ForeignColumn]) -> bool:
    """Whether prices do not rise from one column to the next in most rows."""
    pairs = [
        (before, after)
        for one, other in itertools.pairwise(columns)
        for before, after in zip(one.evidence.values, other.evidence.values, strict=True)
        if before is not None and after is not None
    ]
    return sum(after <= before * 1.0001 for before, after in pairs) >= 0.7 * len(pairs)


def _has_price_beside(column: ForeignColumn, columns: Sequence[ForeignColumn]) -> bool:
    return any(other is not column and other.fits("price") >= 0.6 for other in columns)


def _may_be_money(column: ForeignColumn) -> bool:
    evidence = column.evidence
    if evidence.filled and (evidence.numbers < 0.5 or evidence.trait("percent") > 0.5 or evidence.trait("date") > 0.5):
        return False
    titled = column.fits("price", "line_total")
    others = column.fits(*_OTHER_THAN_MONEY)
    looks = column.money_format or evidence.trait("money") >= 0.6
    return (titled >= 0.4 and titled > others) or (looks and not column.words.meanings)


def _is_unit_price(column: ForeignColumn, money: Sequence[ForeignColumn], quantities: Sequence[ForeignColumn]) -> bool:
    """Whether a column of money holds prices of one unit, as far as titles and arithmetic say."""
    price, total = column.fits("price"), column.fits("line_total")
    if total > price:
        return False
    if column.is_untitled or (price and total):
        return not any(_is_total_of(column, other, quantities) for other in money if other is not column)
    return price < 1.0 or not any(
        _is_total_of(column, other, quantities)
        for other in money
        if other is not column and _price_worth(other) >= _price_worth(column)
    )


def _is_total_of(column: ForeignColumn, price: ForeignColumn, quantities: Sequence[ForeignColumn]) -> bool:
    return any(is_product(quantity.evidence, price.evidence, column.evidence) for quantity in quantities)


def _has_total(price: ForeignColumn, money: Sequence[ForeignColumn], quantities: Sequence[ForeignColumn]) -> bool:
    """Whether a column of money is the product of a price and a quantity: the price that the file reckons with."""
    return any(_is_total_of(other, price, quantities) for other in money if other is not price)


def _price_worth(column: ForeignColumn) -> float:
    words = column.words.text
    worth = column.fits("price") + (0.2 if _PRICE_OF_ONE.search(words) else 0.0)
    worth -= 0.4 if _NOT_THE_PRICE.search(words) else 0.0
    return worth * (0.5 + 0.5 * column.fullness)


def _break_of_one(breaks: tuple[BreakColumn, ...], columns: Sequence[ForeignColumn]) -> ForeignColumn | None:
    letter = next((entry.column for entry in breaks if entry.from_quantity == 1), "")
    return next((column for column in columns if column.letter == letter), None)


def _with_price(breaks: tuple[BreakColumn, ...], price: ForeignColumn) -> tuple[BreakColumn, ...]:
    """Breaks that begin with the price of a single piece."""
    if not breaks or breaks[0].column == price.letter:
        return breaks
    return (BreakColumn(1.0, price.letter), *breaks)


def _line_total(
    price: ForeignColumn,
    totals: Sequence[ForeignColumn],
    columns: Sequence[ForeignColumn],
    quantities: Sequence[ForeignColumn],
) -> ForeignColumn | None:
    """The total of the row: what is the product of quantity and price, else what is called so."""
    untitled = [column for column in columns if column.is_untitled and column is not price]
    for column in (*totals, *untitled):
        if _is_total_of(column, price, quantities):
            return column
    called = sorted(totals, key=lambda column: -column.fits("line_total"))
    return called[0] if called and called[0].fullness >= 0.3 else None


def _without_unit_price(totals: Sequence[ForeignColumn], columns: Sequence[ForeignColumn]) -> PriceColumns:
    """Only totals: they are the prices, of the row where their title says nothing else."""
    if totals:
        best = max(totals, key=lambda column: (column.fits("line_total"), column.fullness))
        return PriceColumns(best, only_totals=best.fits("line_total") >= 0.9 and not best.fits("price", "quantity"))
    shown = [column for column in columns if column.money_format and not column.words.meanings]
    return PriceColumns(shown[0]) if shown else PriceColumns()


def _which_price(columns: Sequence[ForeignColumn]) -> Question | None:
    """Two columns that may be the price, and differ."""
    if len(columns) < 2 or _price_worth(columns[0]) - _price_worth(columns[1]) > 0.08:
        return None
    rivals = [column for column in columns if _price_worth(columns[0]) - _price_worth(column) <= 0.08]
    if all(column.evidence.values == rivals[0].evidence.values for column in rivals):
        return None
    names = " or ".join(column.named() for column in rivals)
    return Question(
        "which-price",
        f"Which column holds the price: {names}? Proposed: {rivals[0].named()}.",
        tuple(column.letter for column in rivals),
        Role.PRICE,
    )
