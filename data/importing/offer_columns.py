"""Distributors that stand side by side: the columns of each, by their titles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from data.importing.foreign_columns import ForeignColumn
from data.importing.layout import OfferColumns, Role
from data.importing.price_columns import choose_prices
from data.importing.title_words import plain_words, read_title

DISTRIBUTORS = frozenset({
    "mouser", "digikey", "digi key", "farnell", "element14", "newark", "rs", "rs components", "lcsc", "tme", "arrow",
    "avnet", "future", "wurth", "conrad", "reichelt", "amazon", "aliexpress", "alibaba", "ebay", "mcmaster",
    "mcmaster carr",
    "misumi", "grainger", "jlcpcb", "verical", "rutronik", "distrelec", "tti", "chipdip", "taobao", "sparkfun",
    "adafruit",
    "farnell element14", "szlcsc", "monotaro", "winsource", "heilind", "sager", "onlinecomponents", "rochester",
})  # fmt: skip

# Words beside "price" that tell prices apart but are no supplier.
_NO_SUPPLIER = re.compile(
    r"\b(unit|units|total|ext|target|list|last|old|new|net|gross|best|lowest|low|high|min|max|average|avg|estimated|est|"
    r"std|standard|retail|final|actual|current|other|summary|calculation|cost|costs|price|prices|pricing|qty|quantity|parts?|"
    r"item|items|board|pcb|per|for|with|without|and|or|in|of|the|at|ht|ttc|netto|brutto|ohne|mit|inkl|exkl|incl|excl|vat|mwst|"
    r"eur|usd|gbp|chf|cny|rmb|jpy|euro|euros|dollar|dollars|руб|kg|pcs|stk|labou?r|material|raw|assembly|tooling|setup|"
    r"budget|planned|plan|ist|soll|alt|neu|minimum|maximum|piece|package|shipping|day|days|week|weeks|year|alternative|"
    r"component|reel|bulk|sample|unitaire|unitario|single|info|details?|general|supplier|vendor|distributor|source|"
    r"manufacturer|mfr|internal|purchas\w*|order\w*|stock|base|basic|specs?|specification|dimension\w*)\b|\d|^.$"
)
_TOLD_BESIDE_A_NAME = (
    "price", "part", "supplier_part", "minimum_order", "stock", "link", "lead_time", "line_total",
)  # fmt: skip
_OFFER_ROLES = {
    Role.MINIMUM_ORDER: "minimum_order",
    Role.ORDER_MULTIPLE: "order_multiple",
    Role.LEAD_TIME: "lead_time",
    Role.CURRENCY: "currency",
    Role.COUNTRY: "country",
    Role.MANUFACTURER: "manufacturer",
}


def side_by_side(columns: Sequence[ForeignColumn], quantities: Sequence[ForeignColumn]) -> tuple[OfferColumns, ...]:
    """The distributors of a table that has a price of each of at least two; else empty."""
    for groups in (_by_group(columns), _by_name_in_title(columns), _by_number(columns), _by_repetition(columns)):
        offers = [_offer(name, members, quantities) for name, members in groups.items()]
        found = tuple(offer for offer in offers if Role.PRICE in offer.columns)
        if len(found) >= 2:
            return found
    return ()


def offer_letters(offers: Sequence[OfferColumns], columns: Sequence[ForeignColumn]) -> frozenset[str]:
    """Letters of the columns that belong to distributors."""
    mapped = {letter for offer in offers for letter in offer.columns.values()}
    mapped |= {entry.column for offer in offers for entry in offer.breaks}
    names = {offer.supplier for offer in offers if offer.supplier}
    return frozenset(mapped | {column.letter for column in columns if column.group.strip() in names})


def _offer(name: str, members: Sequence[ForeignColumn], quantities: Sequence[ForeignColumn]) -> OfferColumns:
    prices = choose_prices(members, quantities)
    found: dict[Role, str] = {}
    if prices.price is not None:
        found[Role.PRICE] = prices.price.letter
    if prices.line_total is not None:
        found[Role.LINE_TOTAL] = prices.line_total.letter
    free = [column for column in members if column.letter not in found.values()]
    if part := own_number(free):
        found[Role.PART] = part.letter
    for role, meaning in _OFFER_ROLES.items():
        fitting = [column for column in free if column.fits(meaning) >= 0.6]
        if fitting:
            found[role] = max(fitting, key=lambda column: column.fits(meaning)).letter
    suppliers = [column for column in free if column.fits("supplier") >= 0.6 and column.evidence.texts >= 0.5]
    if not name.strip("\0") and suppliers:
        found[Role.SUPPLIER] = suppliers[0].letter
    return OfferColumns(name.strip("\0"), found, prices.breaks)


def own_number(columns: Sequence[ForeignColumn]) -> ForeignColumn | None:
    """The distributor's own number of an item: what is called so, before a plain "part number" and the maker's."""
    fitting = [column for column in columns if column.fits("part", "supplier_part", "manufacturer_part") >= 0.5]
    return max(fitting, key=_is_own_number, default=None)


def maker_number(columns: Sequence[ForeignColumn]) -> ForeignColumn | None:
    """The maker's number among the columns of one distributor: the one that is not the distributor's own."""
    fitting = [column for column in columns if column.fits("part", "manufacturer_part") >= 0.5]
    return min(fitting, key=_is_own_number, default=None)


def _is_own_number(column: ForeignColumn) -> float:
    """How much a number is the distributor's: "order code" or "code" before "part number"."""
    if column.fits("supplier_part") >= 0.6 or "code" in column.words.text.split() or "sku" in column.words.text:
        return 2.0 - 0.1 * len(column.words.text.split())
    return 1.0 if column.fits("part") >= column.fits("manufacturer_part") else 0.5


def _by_group(columns: Sequence[ForeignColumn]) -> dict[str, list[ForeignColumn]]:
    """Columns under a title that stands over several and is the name of somebody."""
    groups: dict[str, list[ForeignColumn]] = {}
    for column in columns:
        name = column.group.strip()
        if name and _is_a_name(name):
            groups.setdefault(name, []).append(column)
    return groups


def _by_name_in_title(columns: Sequence[ForeignColumn]) -> dict[str, list[ForeignColumn]]:
    """Columns whose titles hold a name beside a known word: ``Mouser price``, ``Digikey PN``."""
    groups: dict[str, list[ForeignColumn]] = {}
    names: dict[str, str] = {}
    for column in columns:
        rest = column.words.rest.strip()
        told = column.fits(*_TOLD_BESIDE_A_NAME)
        if told and rest and _is_a_name(rest):
            names.setdefault(rest, _as_typed(column.title, rest))
            groups.setdefault(names[rest], []).append(column)
    known = {name for name in groups if plain_words(name) in DISTRIBUTORS}
    return {name: members for name, members in groups.items() if len(members) > 1 or name in known or len(groups) > 2}


def _by_number(columns: Sequence[ForeignColumn]) -> dict[str, list[ForeignColumn]]:
    """Columns with a supplier's number in the title: ``Supplier 1``, ``Price 1``, ``Supplier 2``, ``Price 2``."""
    groups: dict[str, list[ForeignColumn]] = {}
    for column in columns:
        match = re.fullmatch(r"(.*\D)(\d)", column.words.text)
        if match and read_title(match[1]).meanings:
            groups.setdefault(match[2], []).append(_with_title(column, match[1]))
    return _unnamed(list(groups.values()))


def _by_repetition(columns: Sequence[ForeignColumn]) -> dict[str, list[ForeignColumn]]:
    """Columns whose titles repeat from each column of suppliers on: ``Supplier``, ``Price``, ``Supplier`` ..."""
    starts = [number for number, column in enumerate(columns) if column.fits("supplier") >= 0.9]
    if len(starts) < 2 or len({columns[start].words.text for start in starts}) > 1:
        return {}
    return _unnamed([list(columns[start:end]) for start, end in zip(starts, [*starts[1:], len(columns)], strict=True)])


def _unnamed(groups: Sequence[list[ForeignColumn]]) -> dict[str, list[ForeignColumn]]:
    """Groups whose suppliers are named in a column of theirs: keyed by blanks that are taken off afterwards."""
    named = [group for group in groups if any(column.fits("supplier") >= 0.6 for column in group)]
    return {"\0" * number: group for number, group in enumerate(named)} if len(named) > 1 else {}


def _with_title(column: ForeignColumn, title: str) -> ForeignColumn:
    return ForeignColumn(column.letter, title, column.group, column.evidence, column.money_format, column.crowd)


def _is_a_name(text: str) -> bool:
    words = plain_words(text)
    if words in DISTRIBUTORS:
        return True
    return bool(words) and len(words.split()) <= 4 and not _NO_SUPPLIER.search(words) and not read_title(text).meanings


def _as_typed(title: str, rest: str) -> str:
    """The name in a title, as it is written there."""
    wanted = set(rest.split())
    words = [word for word in re.split(r"[\s_:/()\[\]]+", title) if word and set(plain_words(word).split()) <= wanted]
    return " ".join(words) or rest
