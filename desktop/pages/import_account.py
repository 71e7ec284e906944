"""What was read of a foreign file in figures, checked against its own totals; and what holds for the whole table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from desktop.importing.words import row_words
from desktop.language.figures import count, exact_money, quantity
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.theme import TYPE, set_role
from desktop.views.card import Card
from desktop.views.choice import Choice
from desktop.views.field import Field, Form
from desktop.wire.foreign import ImportReading

_OTHERS, _UNREAD = "sutrn", "p"
_COUNTED = _OTHERS + _UNREAD
"""Rows that are counted, by the letters of ``ImportReading.kinds``."""


class AccountCard(Card):
    """How many rows, what they add up to, what the file itself says, and what was not read."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("What was read"))
        self.headline = Label(size=TYPE.heading, bold=True, wraps=True)
        self.sums = Label(wraps=True)
        self.check = Label(wraps=True)
        self.others = Label(role="muted", wraps=True)
        self.unread = Label(role="warning", wraps=True)
        for label in (self.headline, self.sums, self.check, self.others, self.unread):
            self.column.addWidget(label)

    def show_reading(self, reading: ImportReading) -> None:
        """Show the figures of a reading."""
        self.headline.setText(self._headline(reading))
        set_role(self.headline, "error" if reading.status == "refused" else "")
        has_rows = reading.rows > 0
        kinds = {kind: reading.kinds.count(kind) for kind in _COUNTED}
        for label, text in (
            (self.sums, self._sums(reading) if has_rows else ""),
            (self.check, self._check(reading) if has_rows else ""),
            (self.others, self._others(kinds) if has_rows else ""),
            (self.unread, self._unread(kinds[_UNREAD])),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        set_role(self.check, self._check_role(reading))

    def _headline(self, reading: ImportReading) -> str:
        if reading.status == "refused":
            return self.tr("Nothing can be read. {0}").format(in_language(reading.reason))
        if reading.questions:
            number = len(reading.questions)
            return self.tr("1 question is open") if number == 1 else self.tr("{0} questions are open").format(number)
        is_quotation = reading.mapping.get("kind") == "quotation"
        return self.tr("Read as a quotation") if is_quotation else self.tr("Read as a bill of materials")

    def _sums(self, reading: ImportReading) -> str:
        if reading.mapping.get("kind") == "quotation":
            said = [self.tr("{0} rows with an item and a price").format(count(reading.rows))]
        elif reading.units > 1:
            text = self.tr("{0} rows with an item and a quantity, in {1} units")
            said = [text.format(count(reading.rows), count(reading.units))]
        else:
            text = self.tr("{0} rows with an item and a quantity; the quantities add up to {1}")
            said = [text.format(count(reading.rows), quantity(reading.quantity))]
        if reading.priced and reading.currency:
            said.append(self.tr("{0} with a price in {1}").format(count(reading.priced), reading.currency))
        elif reading.priced:
            said.append(self.tr("{0} with a price").format(count(reading.priced)))
        return "; ".join(said) + "."

    def _check(self, reading: ImportReading) -> str:
        stated = []
        if reading.stated_quantity is not None:
            stated.append(self.tr("quantity {0}").format(quantity(reading.stated_quantity)))
        if reading.stated_price is not None:
            stated.append(self.tr("price {0}").format(exact_money(reading.stated_price, reading.currency).strip()))
        said = self.tr("The file states as its total: {0}.").format(", ".join(stated)) if stated else ""
        if reading.differing:
            differs = self.tr("{0} of its totals differ from the rows: see the problems.")
            return f"{said} {differs.format(count(reading.differing))}".strip()
        return f"{said} {self.tr('The rows agree.')}" if stated else ""

    def _check_role(self, reading: ImportReading) -> str:
        return "warning" if reading.differing else "good"

    def _others(self, kinds: Mapping[str, int]) -> str:
        words = row_words()
        said = [f"{count(kinds[kind])} × {words[kind]}" for kind in _OTHERS if kinds[kind]]
        return self.tr("Rows that are no items: {0}.").format(", ".join(said)) if said else ""

    def _unread(self, number: int) -> str:
        if not number:
            return ""
        one, more = self.tr("1 row was not read: see “Not read”."), self.tr("{0} rows were not read: see “Not read”.")
        return one if number == 1 else more.format(count(number))


class MeaningCard(Card):
    """What holds for the whole table.

    Signals:
        stated: a key (``kind``, ``decimal_sign``, ``currency``, ``unit``), its value, and the column of a unit.
    """

    stated = Signal(str, object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("How it is read"))
        self._letter = ""
        self.kind = self._choice(
            self.tr("Kind of list"), [("bom", self.tr("Bill of materials")), ("quotation", self.tr("Quotation"))]
        )
        signs = [("", self.tr("As it shows itself")), (",", self.tr("Comma")), (".", self.tr("Point"))]
        self.decimal_sign = self._choice(self.tr("Decimal sign of numbers typed as text"), signs)
        self.currency = Field(self.tr("Currency of prices without one"))
        self.currency.setPlaceholderText(self.tr("as stated in the file"))
        self.unit = Field(self.tr("Unit of quantities without one"))
        self.unit.setPlaceholderText(self.tr("as stated in the file"))
        form = Form()
        form.add(self.tr("List"), self.kind)
        form.add(self.tr("Decimals"), self.decimal_sign)
        form.add(self.tr("Currency"), self.currency)
        form.add(self.tr("Unit"), self.unit)
        self.column.addLayout(form)
        self.kind.activated.connect(lambda _number: self.stated.emit("kind", self.kind.currentData(), ""))
        self.decimal_sign.activated.connect(lambda _number: self._say_sign())
        self.currency.said.connect(lambda text: self.stated.emit("currency", text, ""))
        self.unit.said.connect(lambda text: self.stated.emit("unit", text, self._letter))

    def show_reading(self, reading: ImportReading) -> None:
        """Show what holds for the table of a reading."""
        mapping = reading.mapping
        self.setEnabled(reading.has_layout)
        self.kind.setCurrentIndex(max(0, self.kind.findData(mapping.get("kind"))))
        self.decimal_sign.setCurrentIndex(max(0, self.decimal_sign.findData(mapping.get("decimal_sign") or "")))
        self.currency.show_text(str(mapping.get("currency") or ""))
        self._letter = str(mapping.get("columns", {}).get("quantity") or "")
        self.unit.setEnabled(bool(self._letter))
        self.unit.show_text(str(mapping.get("units", {}).get(self._letter, "")))

    def _choice(self, name: str, items: list[tuple[str, str]]) -> Choice:
        choice = Choice()
        choice.setAccessibleName(name)
        choice.setMinimumWidth(1)
        for data, words in items:
            choice.addItem(words, data)
        return choice

    def _say_sign(self) -> None:
        self.stated.emit("decimal_sign", self.decimal_sign.currentData(), "")
