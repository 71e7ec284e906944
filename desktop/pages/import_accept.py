"""Accepting an import: what is built and how often, where the rows go, what is written."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from data.book_periods import named_periods
from data.one_row_each import are_new, names_in_pieces
from data.sheets import sheet_spec
from desktop.jobs.turns import InTurns
from desktop.language.figures import count
from desktop.language.plain_text import Label, tooltip
from desktop.language.sentences import in_language
from desktop.session.session import Session
from desktop.steps import Steps
from desktop.theme import SPACE, set_role
from desktop.views.card import Card
from desktop.views.choice import Choice
from desktop.views.field import Field, Form
from desktop.wire.foreign import ImportReading

_NAMES_A_STEP = 10_000
_FIRST_S = 0.005


class AcceptCard(Card):
    """The end of an import.

    Signals:
        accept_asked: put the rows into the open book (True) or a book of their own; how many products are built (None:
            not said); and the periods in each of which so many are built.
        cancel_asked: leave everything as it is.
        product_said: another name of the product; empty: by the file.
    """

    accept_asked = Signal(bool, object, object)
    cancel_asked = Signal()
    product_said = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Accept"))
        self._session = session
        self._products: tuple[str, ...] = ()
        self._reading: ImportReading | None = None
        self._counting = InTurns(self)
        self.product = Field(self.tr("Product"))
        self.builds = Field(self.tr("Number of products to build"))
        self.builds.setPlaceholderText(self.tr("later"))
        self.period = Choice()
        self.period.setAccessibleName(self.tr("The period in which they are built"))
        self.period.setToolTip(tooltip(self.tr("This book counts in periods; a number to build needs one.")))
        self.period.setMinimumWidth(1)
        self._periods: tuple[str, ...] = ()
        self.target = Choice()
        self.target.setAccessibleName(self.tr("Where the rows go"))
        self.target.setMinimumWidth(1)
        self.writes = Label(role="muted", wraps=True)
        self.kept = Label(
            self.tr("Materials and suppliers that it has already stay as they are."), role="muted", wraps=True
        )
        self.twice = Label(role="warning", wraps=True)
        self.accept = QPushButton(self.tr("Accept"))
        set_role(self.accept, "primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.product.said.connect(self.product_said)
        self.accept.clicked.connect(lambda _checked=False: self._accept())
        self.cancel.clicked.connect(lambda _checked=False: self.cancel_asked.emit())
        self.target.currentIndexChanged.connect(lambda _number: self._follow_target())
        self.builds.textChanged.connect(lambda _text: self._tell_what_is_written())
        self.period.currentIndexChanged.connect(lambda _number: self._tell_what_is_written())

    def forget(self) -> None:
        """Forget what was typed for the file before."""
        self.builds.clear()
        self.period.setCurrentIndex(min(0, self.period.count() - 1))

    def show_reading(self, reading: ImportReading | None, *, can_accept: bool) -> None:
        """Show what a reading would write."""
        self._reading = reading
        self._products = reading.products if reading is not None else ()
        self.product.show_text(", ".join(self._products))
        one = len(self._products) == 1
        self.product.setEnabled(one)
        self.product.setToolTip(tooltip(self._why(reading)))
        for widget in (self._product_label, self.product, self._builds_label, self.builds):
            widget.setVisible(bool(self._products))
        self.accept.setEnabled(can_accept)
        self._offer_targets()
        self._follow_target()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer what the open book says now: it may have been edited meanwhile."""
        super().showEvent(event)
        self._offer_targets()
        self._follow_target()

    def _lay_out(self) -> None:
        form = Form()
        self._product_label = form.add(self.tr("Product"), self.product)
        self._builds_label = form.add(self.tr("To build"), self.builds)
        self._period_label = form.add(self.tr("Period"), self.period)
        self._target_label = form.add(self.tr("Into"), self.target)
        self.column.addLayout(form)
        for widget in (self.writes, self.kept, self.twice):
            self.column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.accept, 1)
        row.addWidget(self.cancel)
        self.column.addLayout(row)

    def _why(self, reading: ImportReading | None) -> str:
        if reading is None or not reading.products:
            return ""
        return self.tr("From {0}").format(in_language(reading.product_why))

    def _tell_what_is_written(self) -> None:
        """Say how many rows are added to which sheets: of names that the open book has already none."""
        self._tell({})
        # The turn has a page to show: what is quick is told in it all the same.
        self._counting.start(self._rows_added(), self._tell, _FIRST_S)

    def _tell(self, added: Mapping[str, int]) -> None:
        rows = [f"{in_language(sheet_spec(name).title)} {count(number)}" for name, number in added.items() if number]
        self.writes.setText(
            self.tr("Rows for the book, in one undo step: {0}.").format(", ".join(rows)) if rows else ""
        )
        self.kept.setVisible(self.goes_into_open_book and bool(rows))

    def _rows_added(self) -> Steps[dict[str, int]]:
        """The steps to how many rows are added to which sheets."""
        if self._reading is None:
            return {}
        added = dict(self._reading.writes)
        for sheet, names in self._reading.named.items() if self.goes_into_open_book else ():
            known, new = set[str](), 0
            for piece in names_in_pieces(self._session.book, sheet):
                yield
                known |= piece
            for start in range(0, len(names), _NAMES_A_STEP):
                yield
                new += sum(are_new(known, sheet, names[start : start + _NAMES_A_STEP]))
            added[sheet] = new
        is_good, number = self._number_to_build()
        if added and is_good and number is not None:
            built = set(self._known("build_plan", "product")) if self.goes_into_open_book else set()
            added["build_plan"] = len({*self._products} - built) * max(1, len(self._chosen_periods))
        return added

    def _offer_targets(self) -> None:
        """Offer the open book, or one of its own; nothing is to be chosen where none is open."""
        session = self._session
        for widget in (self._target_label, self.target):
            widget.setVisible(session.is_open)
        targets = [*([session.name] if session.is_open else []), self.tr("A new book")]
        if [self.target.itemText(number) for number in range(self.target.count())] != targets:
            self.target.clear()
            self.target.addItems(targets)

    def _follow_target(self) -> None:
        self._ask_for_period()
        self._tell_what_is_written()
        self._warn()

    def _ask_for_period(self) -> None:
        """Ask in which period of the open book a product is built, the first one proposed."""
        periods = named_periods(self._session.book) if self._products and self.goes_into_open_book else ()
        for widget in (self._period_label, self.period):
            widget.setVisible(bool(periods))
        if periods != self._periods:
            self._periods = periods
            self.period.clear()
            self.period.addItems([*periods, *([self.tr("so many in each period")] if len(periods) > 1 else [])])

    @property
    def _chosen_periods(self) -> tuple[str, ...]:
        chosen = self.period.currentIndex()
        return self._periods[chosen : chosen + 1] or self._periods

    def _warn(self) -> None:
        """Warn of what the open book has already of the product."""
        said = (
            [] if not self.goes_into_open_book else [self._twice("bom", "parent"), self._twice("build_plan", "product")]
        )
        words = (
            self.tr("{0} has parts in this book already; these would be added to them."),
            self.tr("The number of {0} to build stays as it is in the build plan."),
        )
        text = " ".join(word.format(names) for word, names in zip(words, said, strict=False) if names)
        self.twice.setText(text)
        self.twice.setVisible(bool(text))

    @property
    def goes_into_open_book(self) -> bool:
        """Whether the rows go into the book that is open."""
        return self._session.is_open and self.target.currentIndex() == 0

    def _twice(self, sheet: str, column: str) -> str:
        return ", ".join(self._known(sheet, column))

    def _known(self, sheet: str, column: str) -> list[str]:
        """The products that a column of the open book names already."""
        known = self._session.book[sheet].cells[column]
        return [name for name in self._products if (known == name).any()]

    def _number_to_build(self) -> tuple[bool, float | None]:
        """Whether the field holds what can be built, and how many; None where it is left for later."""
        text = self.builds.text().strip()
        number, is_number = QLocale().toDouble(text)
        is_good = not text or (is_number and number > 0 and math.isfinite(number))
        return is_good, number if text else None

    def _accept(self) -> None:
        is_good, number = self._number_to_build()
        self.builds.mark(bad=not is_good)
        if not is_good:
            self.builds.setFocus()
            return
        self.accept_asked.emit(self.goes_into_open_book, number, self._chosen_periods)
