"""Prices of a foreign file: of one supplier or of several side by side, with breaks, order terms and currency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from data.excel.cells import Cell, column_number
from data.importing.currencies import (
    CurrencyWord,
    currency_in,
    currency_of_format,
    currency_question,
    file_evidence,
    of_all,
    read_currency_word,
)
from data.importing.durations import LeadTime, read_lead_time, unit_in_title
from data.importing.layout import Mapping, OfferColumns, PriceKind, Question, Role
from data.importing.line_totals import LineTotals, tell_discounts
from data.importing.lines import Price
from data.importing.number_cells import NumberColumn, read_number_column, said_of
from data.importing.order_terms import OrderTerm, is_silent
from data.importing.price_cells import currency_beside, parted, price_of
from data.importing.price_columns import steps_of
from data.importing.price_units import PriceBase, price_bases, without_break
from data.importing.quantities import DecimalSigns
from data.importing.row_findings import RowFindings
from data.importing.texts import named_only, read_texts
from data.importing.unit_words import read_unit_word
from data.problems import Severity
from data.units import conversion_factor, parse_unit


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

    def prices_at(self, position: int, quantity: float | None, unit: str = "") -> tuple[Price, ...]:
        """What the suppliers ask for one ``unit`` in one row; ``quantity`` divides line totals."""
        prices = (column.price_at(position, quantity, unit) for column in self.columns)
        return tuple(price for price in prices if price is not None)

    def unit_at(self, position: int) -> tuple[str, str]:
        """The unit that the first price of a row is for, or that its minimum order is in, and the column that says so.

        Units of mass, length, area and volume; both empty where none is said.
        """
        return next((said for column in self.columns if (said := column.unit_at(position))[0]), ("", ""))


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
        steps = steps_of(offer)
        self.is_total = not steps and Role.PRICE not in columns
        self.letter = steps[0].column if steps else columns.get(Role.PRICE) or columns.get(Role.LINE_TOTAL, "")
        self.numbers = self._money(self.letter)
        self.totals = self._money(columns.get(Role.LINE_TOTAL, ""))
        self.steps = [(step.from_quantity, step.column, self._money(step.column)) for step in steps]
        self.terms = {role: self._term(columns.get(role, "")) for role in (Role.MINIMUM_ORDER, Role.ORDER_MULTIPLE)}
        titles = self.found.table.layout.titles
        self.step_units = {
            step.column: without_break(titles.get(step.column, ""), step.from_quantity)[1] for step in steps
        }
        self.suppliers = self._texts(Role.SUPPLIER, "supplier")
        self.parts = self._texts(Role.PART, "part number") if reader.mapping.offers else []
        self.countries = self._texts(Role.COUNTRY, "country")
        self.currencies = of_all(self._texts(Role.CURRENCY, "currency"))
        self.lead_times = self.found.table.column(columns.get(Role.LEAD_TIME, ""))
        self.of_column = self._currency_of_column()
        self.bases = {
            letter: price_bases(self.found.table, reader.mapping, letter)
            for letter in (self.letter, *(step.column for step in steps))
        }
        self.factors: dict[tuple[str, int], float] = {}
        self.held: dict[str, tuple[tuple[str, str], ...]] = {}
        self.lead_times_read: dict[tuple[type, Cell], LeadTime] = {}

    def unit_at(self, position: int) -> tuple[str, str]:
        """The unit of mass, length, area or volume of a price, else of its order terms, and the column that says it."""
        value, letter, by_total = self._value(position)
        if value is not None and not by_total and (unit := self._base(position, letter).measured):
            return unit, letter
        said = ((term.unit_at(position), term.letter) for term in self.terms.values())
        return next((pair for pair in said if pair[0]), ("", ""))

    def price_at(self, position: int, quantity: float | None, unit: str = "") -> Price | None:
        """The price of one ``unit`` in one row; None where there is none, which is told unless the cell is blank."""
        value, letter, by_total = self._value(position)
        if value is None:
            self._tell_missing(position)
            return None
        if not self.steps and self.letter:
            self._tell_unread(position, self.numbers, self.letter)
        if by_total:
            if not quantity:
                said = "line total without a quantity above 0; no unit price was read."
                self.found.warning("total-without-quantity", said, "Type the quantity.", position, letter)
                return None
            value /= quantity
        else:
            factor = self._factor(position, letter, quantity, unit)
            if factor is None:
                return None
            value *= factor
        if value <= 0.0:
            said = "price is 0 or below; it was not read as an offer."
            self.found.warning("no-price", said, "Type the price.", position, letter)
            return None
        return self._with_terms(value, position, letter, unit)

    def _base(self, position: int, letter: str) -> PriceBase:
        """What a price holds for: as its cell says, else the column of price units, else the title."""
        bases = self.bases.get(letter)
        if bases is None:
            return PriceBase()
        number = self._numbers_of(letter).others.get(position)
        _, per = parted(f"{number.head} {number.tail}".strip()) if number else ("", "")
        return bases[position].said_beside(per)

    def _factor(self, position: int, letter: str, quantity: float | None, unit: str) -> float | None:
        """What turns the price as it stands into one of one ``unit``; None, and an error, where nothing does."""
        base = self._base(position, letter)
        if base == PriceBase():
            return 1.0
        row_unit = unit or "pcs"
        units = base.units_of(row_unit)
        if base.unknown and row_unit != base.unknown and (known := read_unit_word(base.unknown)):
            units = replace(base, unit=known.symbol).units_of(row_unit)
        elif base.unknown:
            units = None
        if units is None:
            said = f"price is per {base.unknown or base.unit}, and the quantity in {row_unit}; it was not read."
            hint = f"Type the price of one {row_unit}, or the quantity in {base.unknown or base.unit}."
            self.found.error("price-unit", said, hint, position, letter)
            return None
        if units != 1.0 and self._is_plain(position, letter, quantity):
            said = "the total of the row is quantity × price as they stand; for how much the price is was passed over."
            self.found.warning("price-unit", said, "Check for how much the price is.", position, letter)
            units = 1.0
        self._tell_base(base, units, row_unit, position, letter)
        self.factors[letter, position] = 1.0 / units
        return 1.0 / units

    def _is_plain(self, position: int, letter: str, quantity: float | None) -> bool:
        """Whether the total of the row proves that the price holds for one unit of the quantity."""
        value, total = self._value(position)[0], self.totals.values[position]
        if not (value and total and quantity) or letter != self.letter or self.is_total:
            return False
        return abs(value * quantity - total) <= 0.006 * abs(total)

    def _tell_base(self, base: PriceBase, units: float, row_unit: str, position: int, letter: str) -> None:
        if units == 1.0:
            return
        if units == base.units:
            said = f"price holds for {units:.15g} units; it was divided by that."
        else:
            said = f"price per {base.unit} was turned into one per {row_unit}: divided by {units:.15g}."
        self.found.note("price-of-several", said, "", position, letter)

    def tell_contradictions(self, positions: Sequence[int], quantities: Sequence[float | None]) -> None:
        """Say where the total of a row is not its unit price × its quantity."""
        total = self.offer.columns.get(Role.LINE_TOTAL, "")
        if not total or total == self.letter or self.reader.kind is not PriceKind.UNIT:
            return
        LineTotals(self.found, self.letter, total).tell(positions, quantities, self._unit_prices, self.totals.values)

    def _unit_prices(self, position: int) -> list[float]:
        """The prices that may hold in a row: the one of the column, and those of all breaks."""
        price = self.numbers.values[position]
        prices = [(price, self.letter)] + [(column.values[position], letter) for _, letter, column in self.steps]
        return [value * self.factors.get((letter, position), 1.0) for value, letter in prices if value]

    def _value(self, position: int) -> tuple[float | None, str, bool]:
        """The number of a row, its column, and whether it is a total that the quantity divides."""
        value = self.numbers.values[position]
        is_line = self.reader.kind is PriceKind.LINE and not self.steps
        if value is not None or self.is_total:
            return value, self.letter, is_line or self.is_total
        if self.steps and self._is_unread(position, self.numbers, self.letter):
            return None, self.letter, False  # what holds from a later quantity on never takes its place
        if step := self._first_step(position):
            return step[2].values[position], step[1], False
        total = self.totals.values[position]
        return total, self.offer.columns.get(Role.LINE_TOTAL, ""), True

    def _with_terms(self, value: float, position: int, letter: str, unit: str) -> Price | None:
        terms = {role: term.value_in(unit, position) for role, term in self.terms.items()}
        first = self._first_step(position)
        start = self._start(first[0], first[1], position, unit) if first and first[0] > 1.0 else 0.0
        if start is None:
            return None
        if first and first[1] != self.steps[0][1]:
            said = f"there is no price below {first[0]:.15g}; at least so much is ordered."
            self.found.note("first-price-missing", said, "Type the price of smaller quantities.", position, first[1])
        minimum = max(terms[Role.MINIMUM_ORDER] or 0.0, start) or None
        return Price(
            supplier=self._at(self.suppliers, position) or self.offer.supplier,
            unit_price=value,
            currency=self._currency(position, letter),
            breaks=self._breaks(position, unit, first[0] if first else 1.0),
            part=self._at(self.parts, position),
            minimum_order=minimum,
            order_multiple=terms[Role.ORDER_MULTIPLE] or None,
            lead_time=self._lead_time(position),
            country=self._at(self.countries, position),
            columns=self.held.get(letter) or self.held.setdefault(letter, self._columns(letter)),
        )

    def _breaks(self, position: int, unit: str, first: float) -> tuple[tuple[float, float], ...]:
        """The prices of larger quantities; a cell that is neither blank nor a price is told."""
        found = []
        for quantity, letter, numbers in self.steps:
            self._tell_unread(position, numbers, letter)
            price = numbers.values[position]
            if quantity <= first or not price:
                continue
            self._tell_other_unit(position, letter)
            start, factor = self._start(quantity, letter, position, unit), self._factor(position, letter, None, unit)
            if start is not None and factor is not None:
                found.append((start, price * factor))
        return tuple(found)

    def _tell_other_unit(self, position: int, letter: str) -> None:
        first, own = self._base(position, self.letter).measured, self._base(position, letter).measured
        if first and own and first != own:
            said = f"price is per {own} by its title or cell, and the first price of the row per {first}."
            self.found.warning("price-unit-differs", said, "Check for how much it is.", position, letter)

    def _start(self, quantity: float, letter: str, position: int, unit: str) -> float | None:
        """The quantity from which a price holds in the unit of the row; None, and an error, where it has no meaning."""
        own, row = parse_unit(self.step_units.get(letter, "")), parse_unit(unit or "pcs")
        if own is None or row is None or own.symbol == row.symbol:
            return quantity
        factor = conversion_factor(own, row)
        if factor is None:
            said = f"price holds from {quantity:.15g} {own.symbol} on, and the row is in {row.symbol}; it was not read."
            self.found.error("break-unit", said, f"Type the quantity in {row.symbol}.", position, letter)
            return None
        return quantity * factor

    def _numbers_of(self, letter: str) -> NumberColumn:
        """The prices in a column."""
        if letter == self.offer.columns.get(Role.LINE_TOTAL, "") and letter != self.letter:
            return self.totals
        return next((held for _, column, held in self.steps if column == letter), self.numbers)

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

    def _term(self, letter: str) -> OrderTerm:
        return OrderTerm(self.found, letter, self.reader.signs, self.reader.mapping.units.get(letter, ""))

    def _texts(self, role: Role, what: str) -> list[str]:
        letter = self.offer.columns.get(role, "")
        return named_only(read_texts(self.found, letter, what)) if letter else []

    def _at(self, texts: Sequence[str], position: int) -> str:
        return texts[position] if texts else ""

    def _lead_time(self, position: int) -> float | None:
        cell = self.lead_times[position]
        if cell is None or is_silent(cell):
            return None
        letter = self.offer.columns.get(Role.LEAD_TIME, "")
        lead_time = self.lead_times_read.get((type(cell), cell))
        if lead_time is None:
            title = self.reader.mapping.units.get(letter) or unit_in_title(self.found.table.title(letter))
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
        """Say why cells with something in them gave no price."""
        for letter, numbers in {self.letter: self.numbers, **{column: held for _, column, held in self.steps}}.items():
            self._tell_unread(position, numbers, letter)

    def _is_unread(self, position: int, numbers: NumberColumn, letter: str) -> bool:
        """Whether a cell should be a price and is none; one that says "on request" is as good as blank."""
        number = numbers.others.get(position)
        if number is None or number.value is not None or number.code == "no-price":
            return False
        return not is_silent(self.found.table.column(letter)[position])

    def _tell_unread(self, position: int, numbers: NumberColumn, letter: str) -> None:
        """Say what is wrong or doubtful about a cell of prices."""
        number, cell = numbers.others.get(position), self.found.table.column(letter)[position]
        if number is None or not number.code or is_silent(cell):
            return
        severity = Severity.NOTE if number.code == "no-price" else number.severity
        self.found.add(severity, number.code, said_of("price", cell, number), number.hint, position, letter)

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
        number = self._numbers_of(letter).others.get(position)
        if number is not None and (word := currency_beside(number, evidence)):
            return word
        looks, row = self.found.table.looks, self.found.table.row(position)
        form = looks.format_at(row, column_number(letter)) if looks.formats and letter else ""
        return (currency_of_format(form, evidence) if form else None) or self.of_column
