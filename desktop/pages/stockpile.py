"""The stockpile: for how long stock bridges each loss of supply, what decides it, and what it costs."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSplitter, QWidget

from data.edits import ChangeSet, SetCells, append_rows
from data.plan import Plan
from desktop.language.figures import money, typed
from desktop.language.plain_text import Label, tooltip
from desktop.pages.result_page import ResultPage
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.studies.pricing import Pricing
from desktop.tables import stockpile as tables
from desktop.theme import SPACE, TYPE, Theme, set_role
from desktop.views.card import Card
from desktop.views.tables import ResultTable

SHEET = "survive"
_FIRST_DAYS = "30"
_WIDTH = 90


class StockpileView(ResultPage):
    """The sheet Survive and what the plan on show holds for it.

    Signals:
        sheet_asked: show a sheet of the book.
    """

    sheet_asked = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, self.tr("No stockpile yet"))
        self._shown: Planned | None = None
        self.pricing = Pricing(session, "days", self)
        self.first = AddLoss()
        self.empty.column.insertWidget(2, self.first)
        self.head = CostCard()
        self.losses = ResultTable([], theme, self.tr("Losses that stock must bridge"))
        self.lines = ResultTable([], theme, self.tr("What is held for the chosen loss"))
        self.days = DaysRow()
        self.lay_out(self._results())
        self.first.asked.connect(self._add)
        self.empty.button.clicked.connect(lambda _checked=False: self.optimise_asked.emit())
        self.days.asked.connect(self._set_days)
        self.days.price.clicked.connect(lambda _checked=False: self.pricing.run())
        self.pricing.changed.connect(self._show_losses)
        self.days.sheet.clicked.connect(lambda _checked=False: self.sheet_asked.emit(SHEET))
        self.losses.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now.row()))
        for changed in (session.plan_changed, session.state_changed, session.book_changed):
            changed.connect(self._follow)
        self._follow()

    def take_focus(self) -> None:
        """Give the keyboard to the losses, or to what adds the first."""
        (self.losses if self.has_results else self.first.source).setFocus()

    def _results(self) -> QWidget:
        down = QSplitter(Qt.Orientation.Vertical)
        down.setHandleWidth(SPACE.medium)
        down.setChildrenCollapsible(False)
        above, below = Card(self.tr("Losses to bridge")), Card(self.tr("Held for the chosen loss"))
        above.column.addWidget(self.losses, 1)
        above.column.addWidget(self.days)
        below.column.addWidget(self.lines, 1)
        for card in (self.head, above, below):
            down.addWidget(card)
        down.setSizes([110, 220, 330])
        down.setStretchFactor(2, 1)
        return down

    def _follow(self, _changes: object = None) -> None:
        planned, is_stale = self._session.current_plan, self._session.is_plan_out_of_date
        asks = any(map(tables.name_in, self._session.book[SHEET].cells["survive"]))
        shows = planned is not None and planned.plan.status.has_plan and len(planned.book[SHEET]) > 0
        if planned is not None and shows and planned is not self._shown:
            self.head.show_plan(planned.plan)
            self._show_losses()
        self._shown = planned if shows else None
        self.stack.setCurrentIndex(1 if shows else 0)
        self.first.setVisible(self._session.is_open and not asks)
        self.first.button.setEnabled(not self._session.is_busy)
        self.days.button.setEnabled(not self._session.is_busy)
        self.days.price.setEnabled(self.pricing.can_price)
        self.empty.say(self._what_is_needed(asks=asks), self.tr("Optimise"))
        self.empty.button.setVisible(self._session.is_open and asks and not self._session.is_busy)
        stale = self.tr("The data has changed since this plan was made. Press F5 to plan again.")
        self.banner.say(stale if shows and is_stale else "")

    def _show_losses(self) -> None:
        planned, prices = self._session.current_plan, self.pricing.prices
        if planned is None or not planned.plan.status.has_plan:
            return
        row = max(0, self.losses.currentIndex().row())
        columns = tables.loss_columns(planned.plan.currency, with_day=prices is not None)
        self.losses.table_model.show(tables.losses_frame(planned, prices or ()), columns)
        self.losses.fit_columns(elastic=len(columns) - 2)
        self.losses.setCurrentIndex(self.losses.table_model.index(row, 0))

    def _what_is_needed(self, *, asks: bool) -> str:
        if not self._session.is_open:
            return self.tr("Open a workbook or the sample on the Start page.")
        if asks:
            return self.tr("Plan, to see what must be in stock to bridge the losses of the sheet Survive.")
        return self.tr(
            "Say which loss must be bridged for how many days: a country, a group or a supplier, or any country, each "
            "on its own. The plan then holds the least stock that lasts, and this page says what decides it and what "
            "it costs. Materials that need stock for it need a row in the sheet Stock."
        )

    def _choose(self, row: int) -> None:
        planned = self._session.current_plan
        if planned is None or row < 0:
            return
        name = str(self.losses.table_model.value(row, "survive"))
        self.lines.table_model.show(tables.lines_frame(planned, name), tables.line_columns())
        self.lines.fit_columns(elastic=0)
        self.days.show_loss(name, tables.days_in(self._days_of(name)))

    def _days_of(self, name: str) -> object:
        cells = self._session.book[SHEET].cells
        rows = cells.index[cells["survive"].map(tables.name_in) == name]
        return cells.at[rows[0], "days"] if len(rows) else None

    def _add(self, source: str, days: float) -> None:
        """Ask for the first loss: one undo step, then the plan that bridges it."""
        name = self.tr("{0}, {1} days").format(source, f"{days:g}")
        row: dict[str, object] = {"survive": name, "from": source, "days": days}
        self._session.edit(append_rows(self._session.book, SHEET, [row], self.tr("Bridge {0}").format(name)))
        self.optimise_asked.emit()

    def _set_days(self, name: str, days: float) -> None:
        """Ask for other days: one undo step, then the plan that bridges them."""
        cells = self._session.book[SHEET].cells
        rows = cells.index[cells["survive"].map(tables.name_in) == name]
        if len(rows) != 1:
            return
        label = self.tr("Bridge {0} for {1} days").format(name, f"{days:g}")
        self._session.edit(ChangeSet(label, (SetCells(SHEET, (int(rows[0]),), ("days",), (days,)),)))
        self.optimise_asked.emit()


class CostCard(Card):
    """What bridging costs: holding by the year, and what is paid once."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("What bridging costs"))
        self.said = Label(self.tr("Holding the stock that bridges losses costs"), role="muted")
        self.figure = Label(size=TYPE.figure, bold=True)
        self.words = Label(role="muted", wraps=True)
        for part in (self.said, self.figure, self.words):
            self.column.addWidget(part)

    def show_plan(self, plan: Plan) -> None:
        """Show what it costs under another plan."""
        cost = plan.stockpile
        for part in (self.said, self.figure):
            part.setVisible(cost is not None)
        if cost is not None:
            self.figure.setText(self.tr("{0} a year").format(money(cost.holding_per_year, plan.currency)))
            self.figure.setToolTip(tooltip(tables.exact_cost_words(cost, plan.currency)))
            compared = self.tr("This plan less the plan without the sheet Survive.")
            self.words.setText(f"{tables.cost_words(cost, plan.currency)} {compared}")
        elif plan.risk is not None:
            text = self.tr(
                "What the stock costs is not stated: the objective looks at scenarios, and the plan without that stock "
                "is another one."
            )
            self.words.setText(text)
        else:
            self.words.setText(self.tr("What the stock costs is not known: the plan without it was not proved."))


class _DaysField(QLineEdit):
    """A number of days above or at zero, by the locale."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaximumWidth(_WIDTH)
        self.textChanged.connect(lambda _text: self._judge())

    @property
    def value(self) -> float | None:
        """The days; None where something else is typed."""
        days, is_number = self.locale().toDouble(self.text().strip())
        return days if is_number and 0 <= days < math.inf else None

    def _judge(self) -> None:
        is_good = self.value is not None
        set_role(self, "" if is_good else "bad")
        self.setToolTip("" if is_good else self.tr("Type a number of days, 0 or more"))


class DaysRow(QWidget):
    """The days of the chosen loss, to be changed.

    Signals:
        asked: plan with other days: the loss, and the days.
    """

    asked = Signal(str, float)

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.label = Label(role="muted")
        self.days = _DaysField(self.tr("Days to bridge"))
        self.label.setBuddy(self.days)
        self.button = QPushButton(self.tr("Set and plan"))
        self.price = QPushButton(self.tr("What one day more costs"))
        self.sheet = QPushButton(self.tr("Show the sheet"))
        set_role(self.sheet, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        for widget in (self.label, self.days, Label(self.tr("days")), self.button):
            row.addWidget(widget)
        row.addWidget(self.price)
        row.addStretch(1)
        row.addWidget(self.sheet)
        self.button.clicked.connect(lambda _checked=False: self._ask())
        self.days.returnPressed.connect(self._ask)

    def show_loss(self, name: str, days: float) -> None:
        """Show the days of another loss."""
        self._name = name
        self.label.setText(self.tr("Bridge for"))
        self.days.setAccessibleDescription(name)
        self.days.setText(typed(days) if math.isfinite(days) else "")

    def _ask(self) -> None:
        days = self.days.value
        if days is not None and self.button.isEnabled():
            self.asked.emit(self._name, days)


class AddLoss(QWidget):
    """Who is lost and for how long: the first row of the sheet.

    Signals:
        asked: add it: who is lost, and the days.
    """

    asked = Signal(str, float)

    def __init__(self) -> None:
        super().__init__()
        self.source = QLineEdit(self.tr("any country"))
        self.source.setAccessibleName(self.tr("Who is lost: a country, a group, a supplier or any country"))
        self.days = _DaysField(self.tr("Days to bridge"))
        self.days.setText(_FIRST_DAYS)
        self.button = QPushButton(self.tr("Bridge it and plan"))
        set_role(self.button, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        lost, for_ = Label(self.tr("Lost:")), Label(self.tr("for"))
        lost.setBuddy(self.source)
        for_.setBuddy(self.days)
        for widget in (lost, self.source, for_, self.days, Label(self.tr("days")), self.button):
            row.addWidget(widget)
        row.addStretch(1)
        self.button.clicked.connect(lambda _checked=False: self._ask())
        self.days.returnPressed.connect(self._ask)

    def _ask(self) -> None:
        days, typed = self.days.value, self.source.text().strip()
        if days is None or not self.button.isEnabled():
            return
        # The book holds the English words whatever the language of the window is.
        is_any = not typed or typed.casefold() == self.tr("any country").casefold()
        self.asked.emit("any country" if is_any else typed, days)
