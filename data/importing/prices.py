"""Prices of a foreign file: of one supplier or of several side by side, with breaks, order terms and currency."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from data.excel.cells import Cell, column_number
from data.importing.currencies import (
    CurrencyWord,
    currency_in,
    currency_of_format,
    currency_question,
    file_evidence,
    read_currency_word,
)
from data.importing.durations import LeadTime, read_lead_time
from data.importing.layout import BreakColumn, Mapping, OfferColumns, PriceKind, Question, Role
from data.importing.line_totals import LineTotals, tell_discounts
from data.importing.lines import Price
from data.importing.number_cells import CellNumber, NumberColumn, read_foreign_number, read_number_column, said_of
from data.importing.price_units import units_priced
from data.importing.quantities import DecimalSigns, quantity_of
from data.importing.row_findings import RowFindings
from data.importing.texts import named_only, read_texts
from data.importing.unit_words import read_unit_word

_NO_PRICE = re.compile(
    r"[-–—x?]+|n/?a|tb[cd]|on request|upon request|poa|p\.o\.a\.?|call|ask|quote|rfq|auf anfrage|a\.a\.|sur demande|"
    r"nous consulter|a consultar|a petición|su richiesta|sob consulta|по запросу|договорная|询价|面议|"
    r"要問合せ|お問い合わせ|応談",
    re.IGNORECASE,
)
_SILENT = re.compile(r"[-–—x]+|n/?a", re.IGNORECASE)


@dataclass
class PriceReader:
    """Reads the prices of one table.

    Attributes:
        found: collects problems.
        mapping: what the columns mean.
        signs: decimal signs of the file.
        kind: what the price column holds.
        evidence: words that tell the language of the file.
        questions: currencies that the file leaves open, by sign.
    """

    found: RowFindings
    mapping: Mapping
    signs: DecimalSigns
    kind: PriceKind
    evidence: str = ""
    questions: dict[str, Question] = field(default_factory=dict)
    columns: list[_OfferReading] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.evidence = file_evidence(self.found.table)
        self.columns = [_OfferReading(self, offer) for offer in offers_of(self.mapping)]

    def tell_contradictions(self, positions: Sequence[int], quantities: Sequence[float | None]) -> None:
        """Say where a total of a row is not its price × its quantity, and where discounts stand."""
        for column in self.columns:
            column.tell_contradictions(positions, quantities)
        if self.columns:
            tell_discounts(self.found, self.mapping, positions)

    def prices_at(self, position: int, quantity: float | None) -> tuple[Price, ...]:
        """What the suppliers ask for in one row; ``quantity`` divides line totals."""
        prices = (column.price_at(position, quantity) for column in self.columns)
        return tuple(price for price in prices if price is not None)


def offers_of(mapping: Mapping) -> tuple[OfferColumns, ...]:
    """The columns of each distributor; the plain price column is one without a name."""
    if mapping.offers:
        return mapping.offers
    if not ({Role.PRICE, Role.LINE_TOTAL} & mapping.columns.keys() or mapping.breaks):
        return ()
    return (OfferColumns("", mapping.columns, mapping.breaks),)


class _OfferReading:
    """The columns of one distributor, read."""

    def __init__(self, reader: PriceReader, offer: OfferColumns) -> None:
        self.reader, self.offer = reader, offer
        columns, self.found = offer.columns, reader.found
        steps = _steps(offer)
        self.is_total = not steps and Role.PRICE not in columns
        self.letter = steps[0].column if steps else columns.get(Role.PRICE) or columns.get(Role.LINE_TOTAL, "")
        self.numbers = self._money(self.letter)
        self.totals = self._money(columns.get(Role.LINE_TOTAL, ""))
        self.steps = [(step.from_quantity, step.column, self._money(step.column)) for step in steps]
        self.terms = {role: self._terms(columns.get(role, "")) for role in (Role.MINIMUM_ORDER, Role.ORDER_MULTIPLE)}
        self.suppliers = self._texts(Role.SUPPLIER, "supplier")
        self.parts = self._texts(Role.PART, "part number") if reader.mapping.offers else []
        self.countries = self._texts(Role.COUNTRY, "country")
        self.currencies = _of_all(self._texts(Role.CURRENCY, "currency"))
        self.lead_times = self.found.table.column(columns.get(Role.LEAD_TIME, ""))
        self.of_column = self._currency_of_column()
        self.units_priced = units_priced(self.found.table, reader.mapping, self.letter)
        self.held: dict[str, tuple[tuple[str, str], ...]] = {}
        self.lead_times_read: dict[tuple[type, Cell], LeadTime] = {}

    def price_at(self, position: int, quantity: float | None) -> Price | None:
        """The price in one row; None where there is none, which is told unless the cell is blank."""
        value, letter, by_total = self._value(position)
        if value is None:
            self._tell_missing(position)
            return None
        if by_total:
            if not quantity:
                said = "line total without a quantity above 0; no unit price was read."
                self.found.warning("total-without-quantity", said, "Type the quantity.", position, letter)
                return None
            value /= quantity
        if not by_total and (units := self.units_priced[position]) != 1.0:
            said = f"price holds for {units:.15g} units; it was divided by that."
            self.found.note("price-of-several", said, "", position, letter)
            value /= units
        if value <= 0.0:
            said = "price is 0 or below; it was not read as an offer."
            self.found.warning("no-price", said, "Type the price.", position, letter)
            return None
        return self._with_terms(value, position, letter)

    def tell_contradictions(self, positions: Sequence[int], quantities: Sequence[float | None]) -> None:
        """Say where the total of a row is not its unit price × its quantity."""
        total = self.offer.columns.get(Role.LINE_TOTAL, "")
        if not total or total == self.letter or self.reader.kind is not PriceKind.UNIT:
            return
        LineTotals(self.found, self.letter, total).tell(positions, quantities, self._unit_prices, self.totals.values)

    def _unit_prices(self, position: int) -> list[float]:
        """The prices that may hold in a row: the one of the column, and those of all breaks."""
        price = self.numbers.values[position]
        first = [price / self.units_priced[position]] if price else []
        return first + [value for _, _, column in self.steps if (value := column.values[position])]

    def _value(self, position: int) -> tuple[float | None, str, bool]:
        """The number of a row, its column, and whether it is a total that the quantity divides."""
        value = self.numbers.values[position]
        is_line = self.reader.kind is PriceKind.LINE and not self.steps
        if value is not None or self.is_total:
            return value, self.letter, is_line or self.is_total
        if step := self._first_step(position):
            return step[2].values[position], step[1], False
        total = self.totals.values[position]
        return total, self.offer.columns.get(Role.LINE_TOTAL, ""), True

    def _with_terms(self, value: float, position: int, letter: str) -> Price:
        first = self._first_step(position)
        start = first[0] if first else 1.0
        steps = tuple((step, numbers.values[position] or 0.0) for step, _, numbers in self.steps if step > start)
        terms = {role: numbers.values[position] if numbers else None for role, numbers in self.terms.items()}
        minimum = terms[Role.MINIMUM_ORDER] or (start if start > 1.0 else None)
        return Price(
            supplier=self._at(self.suppliers, position) or self.offer.supplier,
            unit_price=value,
            currency=self._currency(position, letter),
            breaks=tuple(step for step in steps if step[1] > 0.0),
            part=self._at(self.parts, position),
            minimum_order=minimum,
            order_multiple=terms[Role.ORDER_MULTIPLE] or None,
            lead_time=self._lead_time(position),
            country=self._at(self.countries, position),
            columns=self.held.get(letter) or self.held.setdefault(letter, self._columns(letter)),
        )

    def _first_step(self, position: int) -> tuple[float, str, NumberColumn] | None:
        """The lowest quantity for which the row has a price."""
        return next((step for step in self.steps if step[2].values[position]), None)

    def _columns(self, letter: str) -> tuple[tuple[str, str], ...]:
        held = {"unit_price": letter} | {
            role.value: self.offer.columns[role]
            for role in (
                Role.MINIMUM_ORDER,
                Role.ORDER_MULTIPLE,
                Role.LEAD_TIME,
                Role.CURRENCY,
                Role.SUPPLIER,
                Role.COUNTRY,
            )
            if role in self.offer.columns
        }
        return tuple(held.items())

    def _money(self, letter: str) -> NumberColumn:
        cells = self.found.table.column(letter) if letter else [None] * len(self.found.table)
        sign = self.reader.signs.of(cells)
        return read_number_column(cells, lambda cell: price_of(cell, sign, self.reader.evidence))

    def _terms(self, letter: str) -> NumberColumn | None:
        if not letter:
            return None
        cells = self.found.table.column(letter)
        sign = self.reader.signs.of(cells)
        column = read_number_column(cells, lambda cell: quantity_of(cell, sign))
        for position, number in column.others.items():
            if number.code and not _is_silent(cells[position]):
                said = said_of(self.found.table.title(letter), cells[position], number)
                self.found.warning(number.code, said, number.hint, position, letter)
        return column

    def _texts(self, role: Role, what: str) -> list[str]:
        letter = self.offer.columns.get(role, "")
        return named_only(read_texts(self.found, letter, what)) if letter else []

    def _at(self, texts: Sequence[str], position: int) -> str:
        return texts[position] if texts else ""

    def _lead_time(self, position: int) -> float | None:
        cell = self.lead_times[position]
        if cell is None or _is_silent(cell):
            return None
        letter = self.offer.columns.get(Role.LEAD_TIME, "")
        lead_time = self.lead_times_read.get((type(cell), cell))
        if lead_time is None:
            title = self.reader.mapping.units.get(letter) or _unit_in_title(self.found.table.title(letter))
            lead_time = self.lead_times_read[type(cell), cell] = read_lead_time(cell, title)
        if lead_time.days is None:
            said = f"lead time {cell!r} is no number of days or weeks; it was left out."
            self.found.warning(
                "lead-time", said.replace("'", '"'), "Type it as days, such as 14 days.", position, letter
            )
        elif lead_time.note:
            self.found.note("lead-time", f"lead time: {lead_time.note}", "", position, letter)
        return lead_time.days

    def _tell_missing(self, position: int) -> None:
        """Say why a cell with something in it gave no price."""
        number, cell = self.numbers.others.get(position), self.found.table.column(self.letter)[position]
        if number is None or cell is None or _is_silent(cell):
            return
        if number.code == "no-price":
            self.found.note("no-price", said_of("price", cell, number), "", position, self.letter)
            return
        self.found.error(number.code, said_of("price", cell, number), number.hint, position, self.letter)

    def _currency_of_column(self) -> CurrencyWord | None:
        title = self.found.table.layout.titles.get(self.letter, "")
        named = self.reader.mapping.currency
        return CurrencyWord(named) if named else currency_in(title, self.reader.evidence)

    def _currency(self, position: int, letter: str) -> str:
        """The currency of one price: of its own column, cell, number format or title; empty where none says it."""
        word = self._currency_word(position, letter)
        if word is None:
            return ""
        if word.choices:
            shown = self._at(self.currencies, position) or "the sign of the prices"
            self.reader.questions.setdefault(str(word.choices), currency_question(word, shown))
            return word.choices[0]
        if word.note:
            self.found.note(
                "currency", word.note, "Set the currency in the mapping if it is another.", position, letter
            )
        return word.code

    def _currency_word(self, position: int, letter: str) -> CurrencyWord | None:
        evidence, text = self.reader.evidence, self._at(self.currencies, position)
        if text:
            word = read_currency_word(text, evidence)
            if word is None:
                said = f'currency "{text}" is not known.'
                hint = "Type an ISO code such as EUR."
                self.found.warning("unknown-currency", said, hint, position, self.offer.columns[Role.CURRENCY])
            return word
        number = (self.totals if letter != self.letter else self.numbers).others.get(position)
        if number is not None and (word := _currency_beside(number, evidence)):
            return word
        looks, row = self.found.table.looks, self.found.table.row(position)
        form = looks.format_at(row, column_number(letter)) if looks.formats and letter else ""
        return (currency_of_format(form, evidence) if form else None) or self.of_column


def price_of(cell: Cell, decimal_sign: str, evidence: str = "") -> CellNumber:
    """The price in one cell: a number with a currency beside it, and a "per piece" that changes nothing."""
    if isinstance(cell, str) and _NO_PRICE.fullmatch(cell.strip()):
        return CellNumber(code="no-price", message="says that there is no price; it is no offer.")
    number = read_foreign_number(cell, decimal_sign)
    if number.value is None:
        return number
    if number.value < 0.0:
        return replace(
            number, value=None, code="negative-price", message="is negative.", hint="Type a price from 0 up."
        )
    around, per = _parted(f"{number.head} {number.tail}".strip())
    if per and not read_unit_word(per):
        return _wrong(number, f'is a price per "{per}".', "Type the price of one unit.")
    if around and read_currency_word(around, evidence) is None and not read_unit_word(around):
        return _wrong(number, "is no single price.", "Type one number, and the currency beside it.")
    return number


@lru_cache(maxsize=4096)
def _parted(around: str) -> tuple[str, str]:
    """What stands beside a price, in front of and behind "per"."""
    parts = re.split(r"\s*/\s*|\bper\b|\bpro\b|\bpar\b|\bje\b|\bpor\b|\bза\b", around, maxsplit=1)
    return parts[0].strip(), parts[1].strip() if len(parts) > 1 else ""


def _wrong(number: CellNumber, message: str, hint: str) -> CellNumber:
    return replace(number, value=None, code="not-a-price", message=message, hint=hint)


def _currency_beside(number: CellNumber, evidence: str) -> CurrencyWord | None:
    around, _ = _parted(f"{number.head} {number.tail}".strip())
    return read_currency_word(around, evidence) if around else None


def _is_silent(cell: Cell) -> bool:
    """Whether a cell says that there is nothing, as a blank cell does."""
    return isinstance(cell, str) and bool(_SILENT.fullmatch(cell.strip()))


def _steps(offer: OfferColumns) -> tuple[BreakColumn, ...]:
    """Price breaks with the plain price column as the first one."""
    price = offer.columns.get(Role.PRICE)
    steps = tuple(sorted(offer.breaks, key=lambda step: step.from_quantity))
    if price and steps and all(step.column != price for step in steps):
        return (BreakColumn(1.0, price), *steps)
    return steps


def _of_all(texts: list[str]) -> list[str]:
    """A column of currencies that names one and no other: it holds for the blank rows too."""
    named = {text for text in texts if text}
    return [next(iter(named))] * len(texts) if len(named) == 1 else texts


def _unit_in_title(title: str) -> str:
    """Weeks, days or months in the title of a lead time."""
    found = re.search(
        r"weeks?|wochen?|semaines?|semanas?|settimane|недел\w*|周|週|days?|tagen?|jours?|d[ií]as?|giorni|дн\w*|天|日|"
        r"months?|monate?|mois|meses|mesi|месяц\w*|月|wks?",
        title,
        re.IGNORECASE,
    )
    return found[0] if found else ""
