"""From the rows of a foreign table to lines: every row that is not blank is a line, or is named with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from data.excel.source import SourceFile
from data.importing.hidden import tell_hidden
from data.importing.layout import Layout, Mapping, OfferColumns, PriceKind, Question, Role, TableKind
from data.importing.levels import flat, nest_by_column, nest_by_indent
from data.importing.lines import Line, Price, RowKind, TableReading
from data.importing.not_fitted import tell_not_fitted
from data.importing.number_cells import CellNumber, NumberColumn, read_number_column, said_of
from data.importing.outside_rows import rows_outside, tell_outside
from data.importing.parents import parents_named
from data.importing.price_cells import price_of
from data.importing.price_kind import kind_in_table
from data.importing.prices import PriceReader, offers_of
from data.importing.quantities import (
    DecimalSigns,
    UnitReading,
    decimal_question,
    decimal_signs,
    read_quantities,
    tell_unit,
    unit_in_format,
    unit_of,
)
from data.importing.repeats import per_assembly, placed, quantity_question, tell_repeated, told_apart
from data.importing.row_findings import RowFindings
from data.importing.row_kinds import RowsRead, SortedRows, sort_rows
from data.importing.row_words import may_be_alternative
from data.importing.scales import scale_questions
from data.importing.scrap import read_scrap
from data.importing.table_cells import table_cells
from data.importing.texts import filled_down_where_merged, named_only, read_texts
from data.importing.totals import stated_totals
from data.problems import Severity


def read_table(source: SourceFile, layout: Layout, mapping: Mapping) -> TableReading:
    """Read the rows of a table whose place and columns are known.

    Args:
        source: the file.
        layout: where the table stands.
        mapping: what its columns mean; where ``price_kind`` is None it is found out, and asked where nothing decides.

    Returns:
        Lines, all other rows with their reasons, the file's own totals, problems and questions. Quantities are read as
        per one unit of the assembly above; nothing is exploded.

    Raises:
        SourcingError: the file has no such sheet.
    """
    return _Reading(RowFindings(table_cells(source, layout)), mapping, _is_semicolon(source)).read()


def _is_semicolon(source: SourceFile) -> bool:
    return source.text is not None and source.text.separator == ";"


@dataclass(frozen=True)
class _Texts:
    """The columns of text, one entry for each row; empty lists where the table has no such column."""

    parts: list[str]
    names: list[str]
    descriptions: list[str]
    suppliers: list[str]
    manufacturers: list[str]
    countries: list[str]
    units: list[str]


class _Reading:
    """Reads one table; each step uses what the steps before found."""

    def __init__(self, found: RowFindings, mapping: Mapping, is_semicolon: bool) -> None:
        self.found, self.mapping, self.table = found, mapping, found.table
        self.signs: DecimalSigns = decimal_signs(self.table, mapping, is_semicolon=is_semicolon)
        self.item_letter = mapping.columns.get(Role.PART, mapping.columns.get(Role.NAME, ""))
        self.questions: list[Question] = []
        self.kind = mapping.price_kind
        self.unknown_units: set[int] = set()

    def read(self) -> TableReading:
        """The whole table."""
        self._ask_decimal_sign()
        self._find_price_kind()
        self.questions += scale_questions(self.table, self.mapping)
        texts, amounts = self._texts(), self._amounts()
        rows = self._rows(texts, amounts)
        sorted_rows = sort_rows(rows)
        self._tell_amounts(rows, amounts, sorted_rows)
        units = self._units(texts, amounts, sorted_rows)
        prices = self._prices(rows, sorted_rows, units)
        lines = self._lines(rows, texts, sorted_rows, units, prices)
        lines = self._nested(told_apart(self.found, lines, self.item_letter), sorted_rows)
        tell_repeated(self.found, lines, self.item_letter)
        totals = stated_totals(self.found, self.mapping, self.signs, self.kind, lines, sorted_rows)
        currency = self._currency(lines)
        others = tuple(sorted_rows.others[position] for position in sorted(sorted_rows.others))
        outside = rows_outside(self.table, self.mapping)
        problems = (*self.found.problems, *tell_outside(self.table, outside))
        return TableReading(tuple(lines), others, totals, problems, tuple(self.questions), currency, outside)

    def _ask_decimal_sign(self) -> None:
        question = decimal_question(self.table, self.mapping, self.signs)
        if question:
            self.questions.append(question)

    def _find_price_kind(self) -> None:
        if self.kind is not None or self.mapping.offers:
            return
        finding = kind_in_table(self.table, self.mapping)
        self.kind = finding.kind
        if finding.question:
            self.questions.append(finding.question)

    def _texts(self) -> _Texts:
        return _Texts(
            named_only(self._column(Role.PART, "part number")),
            self._column(Role.NAME, "name"),
            self._column(Role.DESCRIPTION, "description"),
            named_only(self._column(Role.SUPPLIER, "supplier")),
            named_only(self._column(Role.MANUFACTURER, "manufacturer")),
            named_only(self._column(Role.COUNTRY, "country")),
            named_only(self._column(Role.UNIT, "unit")),
        )

    def _column(self, role: Role, what: str) -> list[str]:
        letter = self.mapping.columns.get(role, "")
        if not letter:
            return []
        return filled_down_where_merged(self.table, letter, read_texts(self.found, letter, what))

    def _amounts(self) -> NumberColumn:
        """Quantities of a bill of materials, prices of a quotation."""
        if self.mapping.kind is TableKind.QUOTATION:
            return self._quoted()
        letter = self.mapping.columns.get(Role.QUANTITY, "")
        if letter:
            cells = self.table.column(letter)
            return read_quantities(cells, self.signs.of(cells))
        stated = self.mapping.quantity
        return NumberColumn([stated if letters else None for letters in self.table.filled])

    def _quoted(self) -> NumberColumn:
        """The first price that each row has."""
        values: list[float | None] = [None] * len(self.table)
        others: dict[int, CellNumber] = {}
        offers = offers_of(self.mapping)
        for letter in (letter for offer in offers for letter in _price_letters(offer)):
            cells = self.table.column(letter)
            column = read_number_column(cells, partial(price_of, decimal_sign=self.signs.of(cells)))
            values = [old if old is not None else new for old, new in zip(values, column.values, strict=True)]
            others = column.others | others
        return NumberColumn(values, others)

    def _rows(self, texts: _Texts, amounts: NumberColumn) -> RowsRead:
        blank = [""] * len(self.table)
        parts, names = texts.parts or blank, texts.names or blank
        fallback = texts.descriptions if not texts.parts and not texts.names else blank
        names = [name or other for name, other in zip(names, fallback or blank, strict=True)]
        items = [part or name for part, name in zip(parts, names, strict=True)]
        columns = self.mapping.columns
        quoted = next((letter for offer in offers_of(self.mapping) for letter in _price_letters(offer)), "")
        letter = quoted if self.mapping.kind is TableKind.QUOTATION else columns.get(Role.QUANTITY, "")
        return RowsRead(self.table, self.mapping, items, names, amounts.values, letter)

    def _tell_amounts(self, rows: RowsRead, amounts: NumberColumn, sorted_rows: SortedRows) -> None:
        """Problems of cells that should be amounts and are none, and what is doubtful about those that are."""
        if self.mapping.kind is TableKind.QUOTATION:
            self._tell_unpriced(rows, amounts, sorted_rows)
            return
        cells = self.table.column(rows.amount_letter)
        passed = {RowKind.REPEATED_TITLES, RowKind.SECTION, RowKind.NOTE, RowKind.TOTAL, RowKind.SUBTOTAL}
        for position, number in amounts.others.items():
            other = sorted_rows.others.get(position)
            if number.code and not (other and other.kind in passed):
                said = said_of("quantity", cells[position], number)
                self.found.add(number.severity, number.code, said, number.hint, position, rows.amount_letter)
        for position, other in sorted_rows.others.items():
            if other.kind is RowKind.PROBLEM and position not in amounts.others:
                hint = (
                    "Type the item." if rows.amounts[position] is not None else "Type the quantity, or delete the row."
                )
                letter = rows.amount_letter if rows.amounts[position] is None else self.item_letter
                self.found.error("row-not-read", f"the row was not read: {other.reason}", hint, position, letter)
        for position in sorted_rows.lines:
            if rows.amounts[position] == 0.0:
                said = f'quantity of "{rows.items[position]}" is 0; the item is not needed.'
                self.found.warning("zero-quantity", said, "Type the quantity if it is.", position, rows.amount_letter)

    def _tell_unpriced(self, rows: RowsRead, amounts: NumberColumn, sorted_rows: SortedRows) -> None:
        """Rows of a quotation that were not read, at the cell that lacks."""
        for position, other in sorted_rows.others.items():
            if other.kind is not RowKind.PROBLEM:
                continue
            number = amounts.others.get(position) or CellNumber()
            lacks_item = rows.amounts[position] is not None
            letter = self.item_letter if lacks_item else rows.amount_letter
            hint = "Type the item." if lacks_item else "Type the price, or delete the row."
            severity = Severity.WARNING if number.code == "no-price" else Severity.ERROR
            hint = number.hint or hint
            self.found.add(severity, "row-not-read", f"the row was not read: {other.reason}", hint, position, letter)

    def _prices(self, rows: RowsRead, sorted_rows: SortedRows, units: dict[int, str]) -> dict[int, tuple[Price, ...]]:
        """Prices by position; those of a sum over rows of one item belong to these rows.

        A row whose quantity has no unit is in that of its price or of its minimum order, which is told.
        """
        if not offers_of(self.mapping):
            return {}
        reader = PriceReader(self.found, self.mapping, self.signs, self.kind or PriceKind.UNIT)
        for position in sorted_rows.lines:
            if units[position] or position in self.unknown_units:
                continue
            units[position], letter = reader.unit_at(position)
            if units[position]:
                said = f"no unit is stated; it was taken from {self.table.title(letter)}: {units[position]}."
                self.found.warning("unit-of-price", said, "Check it, or state the unit.", position, letter)
        prices = {
            position: reader.prices_at(position, rows.amounts[position], units[position])
            for position in sorted_rows.lines
        }
        for position, group in sorted_rows.groups.items():
            if len({rows.items[line] for line in group}) == 1:
                summed = reader.prices_at(position, rows.amounts[position], units[group[0]])
                prices |= {line: summed for line in group if not prices[line]}
        reader.tell_contradictions(sorted_rows.lines, rows.amounts)
        self.questions += reader.questions.values()
        return prices

    def _lines(
        self,
        rows: RowsRead,
        texts: _Texts,
        sorted_rows: SortedRows,
        units: dict[int, str],
        prices: dict[int, tuple[Price, ...]],
    ) -> list[Line]:
        tell_not_fitted(self.found, self.mapping, sorted_rows.lines)
        tell_hidden(self.found, self.mapping, sorted_rows.lines)
        scrap = read_scrap(self.found, self.mapping, self.signs, sorted_rows.lines)
        is_bom = self.mapping.kind is TableKind.BOM
        lines = []
        for position in sorted_rows.lines:
            item = rows.items[position]
            lines.append(
                Line(
                    row=self.table.row(position),
                    item=item,
                    name=rows.names[position] or item,
                    quantity=(rows.amounts[position] or 0.0) if is_bom else 0.0,
                    unit=units[position],
                    section=sorted_rows.sections.get(position, ""),
                    scrap=scrap.get(position, 0.0),
                    prices=prices.get(position, ()),
                    description=_at(texts.descriptions, position),
                    supplier=_at(texts.suppliers, position),
                    manufacturer=_at(texts.manufacturers, position),
                    country=_at(texts.countries, position),
                )
            )
            self._tell_alternative(rows.names[position] or item, position)
        return lines

    def _tell_alternative(self, name: str, position: int) -> None:
        if may_be_alternative(name):
            said = f'"{name}" may be an alternative, of which one is to be chosen; it was read as needed.'
            hint = "Delete the rows that are not chosen."
            self.found.warning("alternative", said, hint, position, self.item_letter)

    def _units(self, texts: _Texts, amounts: NumberColumn, sorted_rows: SortedRows) -> dict[int, str]:
        """The unit of each line: beside its quantity, else in the unit column, else in the title."""
        quantity_letter, unit_letter = (self.mapping.columns.get(role, "") for role in (Role.QUANTITY, Role.UNIT))
        is_bom, units = self.mapping.kind is TableKind.BOM, dict[int, str]()
        of_title = self.mapping.units.get(quantity_letter if is_bom else self.mapping.columns.get(Role.PRICE, ""), "")
        known: dict[str, UnitReading] = {}
        for position in sorted_rows.lines:
            number = amounts.others.get(position) if is_bom else None
            beside = number.tail if number else ""
            word = (
                beside
                or _at(texts.units, position)
                or of_title
                or unit_in_format(self.table, quantity_letter, position)
            )
            if not word:
                units[position] = ""
                continue
            reading = known.get(word) or known.setdefault(word, unit_of(word))
            letter = quantity_letter if beside or not unit_letter else unit_letter
            self._tell_unit(reading, position, letter)
            units[position] = reading.symbol
            if reading.unknown:
                self.unknown_units.add(position)
        return units

    def _tell_unit(self, reading: UnitReading, position: int, letter: str) -> None:
        if reading.unknown or reading.note:
            tell_unit(
                reading,
                lambda severity, code, message, hint: self.found.add(severity, code, message, hint, position, letter),
            )

    def _nested(self, lines: list[Line], sorted_rows: SortedRows) -> list[Line]:
        """The lines with their assemblies: by level column, parent column, or indentation."""
        level, parent = (self.mapping.columns.get(role, "") for role in (Role.LEVEL, Role.PARENT))
        if level and lines:
            nesting = nest_by_column(self.found, level, sorted_rows.lines)
        elif parent:
            items = [line.item for line in lines]
            named = parents_named(self.found, parent, sorted_rows.lines, items)
            return [replace(line, parent=name) for line, name in zip(lines, named, strict=True)]
        else:
            roles = (Role.NAME, Role.PART, Role.DESCRIPTION)
            letters = [self.mapping.columns[role] for role in roles if role in self.mapping.columns]
            nesting = (nest_by_indent(self.found, letters, sorted_rows.lines) if lines else None) or flat(len(lines))
        self.questions += nesting.questions
        if self.mapping.for_product:
            lines = per_assembly(lines, nesting.parents)
        elif self.mapping.for_product is None and self.mapping.kind is TableKind.BOM:
            title = self.table.title(self.mapping.columns.get(Role.QUANTITY, ""))
            question = quantity_question(lines, nesting.parents, title)
            self.questions += [question] if question else []
        return placed(self.found, lines, nesting.parents, self.item_letter)

    def _currency(self, lines: Sequence[Line]) -> str:
        """The currency of all prices; a warning where none is stated."""
        used = {price.currency for line in lines for price in line.prices}
        if "" in used:
            at = next(line.row for line in lines if any(not price.currency for price in line.prices))
            said = "nothing in the file says the currency of the prices; they are read as the base currency."
            hint = "Set the currency in the mapping."
            self.found.warning("no-currency", said, hint, at - self.table.layout.first_row)
        return used.pop() if len(used) == 1 else ""


def _price_letters(offer: OfferColumns) -> list[str]:
    """Columns that hold a price of a distributor, the plain one first."""
    letters = [offer.columns[role] for role in (Role.PRICE, Role.LINE_TOTAL) if role in offer.columns]
    return letters[:1] + [step.column for step in offer.breaks]


def _at(texts: Sequence[str], position: int) -> str:
    return texts[position] if texts else ""
