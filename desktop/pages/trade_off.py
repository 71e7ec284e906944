"""The trade-off page: what it costs to depend less, from loose to tight, with a dot to drag."""

from __future__ import annotations

import math
from collections.abc import Callable

import pandas as pd
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from data.frontier import Frontier, Point, in_words
from data.rounding import shown_difference
from desktop.charts.frontier_curve import FrontierCurve
from desktop.charts.share_bars import ShareBars
from desktop.language.figures import exact_money, kept_together, money, percent
from desktop.language.file_words import in_window
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.models.table_model import ShownColumn
from desktop.pages.empty import why_no_plan
from desktop.pages.point_mix import mix_bars, of_suppliers
from desktop.pages.result_page import ResultPage
from desktop.session.session import Session
from desktop.studies.trade_off import TradeOff
from desktop.theme import SPACE, TYPE, Theme
from desktop.trial.dial import amount_words
from desktop.trial.trial import Trial
from desktop.views.card import Card
from desktop.views.tables import ResultTable


class TradeOffPage(ResultPage):
    """Cost against the amount of the rule of the cap bar."""

    def __init__(self, session: Session, trial: Trial, theme: Theme) -> None:
        super().__init__(session, self.tr("No trade-off yet"))
        self._trial = trial
        self.trade_off = TradeOff(session, self)
        self._shown: Frontier | None = None
        self._is_wanted = False
        self.curve = FrontierCurve(theme)
        self.table = ResultTable([], theme, self.tr("Points of the trade-off"))
        self.point = PointCard(theme)
        self.words = Label(role="muted", wraps=True)
        self.lay_out(self._results())
        self._connect()
        self._follow()

    def take_focus(self) -> None:
        """Give the keyboard to the dot."""
        if self.has_results:
            self.curve.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Trace the rule of the cap bar the first time that it can be seen."""
        super().showEvent(event)
        self._trace_if_needed()

    def _results(self) -> QWidget:
        card = Card(self.tr("What depending less costs"))
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self.curve, self.tr("Curve"))
        tabs.addTab(self.table, self.tr("Table"))
        self.tabs = tabs
        card.column.addWidget(tabs, 1)
        card.column.addWidget(self.words)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(SPACE.medium)
        across.setChildrenCollapsible(False)
        across.addWidget(card)
        across.addWidget(self.point)
        across.setStretchFactor(0, 3)
        across.setStretchFactor(1, 2)
        across.setSizes([620, 440])
        return across

    def _connect(self) -> None:
        self.empty.button.clicked.connect(lambda _checked=False: self._mend())
        self.curve.valueChanged.connect(lambda _value: self._dot_moved())
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose_row(now.row()))
        for changed in (self._session.plan_changed, self._session.state_changed, self.trade_off.changed):
            changed.connect(self._follow)
        self._trial.dial_changed.connect(self._dial_changed)
        self._trial.changed.connect(self._follow_trial)

    # What the page says

    @property
    def _rule(self) -> str:
        """The name of the rule of the cap bar; empty where there is none."""
        return self._trial.dial.rule.name if self._trial.dial is not None else ""

    @property
    def _frontier(self) -> Frontier | None:
        """The frontier of the rule that is named above; never that of another one."""
        frontier = self.trade_off.frontier
        # Where no rule can be moved, because the data has changed, the last curve stays, greyed.
        return frontier if frontier is not None and self._rule in {frontier.rule, ""} else None

    @property
    def _has_plan_of_the_book(self) -> bool:
        """Whether there is a plan of the book as it is now."""
        return self._session.current_plan is not None and not self._session.is_plan_out_of_date

    def _dial_changed(self) -> None:
        self._follow()
        self._trace_if_needed()

    def _follow(self) -> None:
        frontier, busy = self._frontier, self._session.is_busy
        is_new, self._shown = frontier is not self._shown, frontier
        has_curve = frontier is not None and bool(frontier.planned)
        if frontier is not None and has_curve and is_new:
            self._show(frontier)
        self.stack.setCurrentIndex(1 if has_curve else 0)
        self.stack.setEnabled(not self.trade_off.is_out_of_date)
        has_plan = self._has_plan_of_the_book
        running = self.tr("Tracing the rule …") if self.trade_off.is_running else ""
        button = self.tr("Trace") if has_plan else self.tr("Optimise")
        self.empty.say(self._what_is_needed(), button, title=running)
        can_mend = self._session.is_open and not busy and frontier is None
        self.empty.button.setVisible(can_mend and (bool(self._rule) or not has_plan))
        stale = self.tr("The data has changed since this curve was computed. Optimise again.")
        self.banner.say(stale if self.trade_off.is_out_of_date else "")
        if self._is_wanted and not busy:
            self._trace()

    def _what_is_needed(self) -> str:
        frontier = self._frontier
        if frontier is not None:
            return in_language(in_words(frontier))
        if not self._session.is_open:
            return self.tr("Open a workbook or the sample on the Start page.")
        if self._session.current_plan is None:
            return self.tr("Plan first: the trade-off starts from the rules of the plan.")
        if self._session.is_plan_out_of_date:
            return self.tr("The data has changed since the plan was made. Optimise again to trace a rule.")
        if not self._trial.rules:
            none = self.tr("The book has no rule that could be tightened. Add one on the Rules page.")
            return why_no_plan(self._session) or none
        running = self.tr("One plan is made for each amount, from loose to tight. Esc stops it.")
        choose = self.tr("Choose a rule above and trace it: one plan for each amount, from loose to tight.")
        return running if self.trade_off.is_running else choose

    def _show(self, frontier: Frontier) -> None:
        self.words.setText(kept_together(in_language(in_words(frontier))))
        self.table.table_model.show(_table(frontier), _columns(frontier))
        self.table.fit_columns(elastic=3)
        # It stands on the book's own amount at first; a trial that is on already is not moved by that.
        self.curve.blockSignals(True)
        self.curve.show_frontier(frontier)
        self.curve.blockSignals(False)
        if not self.trade_off.is_out_of_date:
            self._trial.learn(frontier)
        self._follow_trial()
        self._show_point()

    def _dot_moved(self) -> None:
        frontier, places, dial = self._frontier, self.curve.curve.places, self._trial.dial
        if frontier is not None and places and dial is not None:
            self._trial.move_to(dial.nearest(frontier.points[places[self.curve.value()].number].amount))
        self._show_point()

    def _follow_trial(self) -> None:
        """Put the dot on the amount that is tried, where the curve has a plan there."""
        frontier, places, dial = self._frontier, self.curve.curve.places, self._trial.dial
        if frontier is None or not places or dial is None or frontier is not self._shown:
            return
        stops = [dial.nearest(frontier.points[place.number].amount) for place in places]
        if self._trial.stop in stops and stops[self.curve.value()] != self._trial.stop:
            self.curve.setValue(stops.index(self._trial.stop))

    def _show_point(self) -> None:
        frontier, places = self._frontier, self.curve.curve.places
        if frontier is None or not places:
            return
        number = places[self.curve.value()].number
        self.point.show_point(frontier, number)
        model = self.table.table_model
        row = next(row for row in range(model.rowCount()) if model.value(row, "number") == str(number))
        if self.table.currentIndex().row() != row:
            self.table.setCurrentIndex(model.index(row, 0))

    def _choose_row(self, row: int) -> None:
        if row < 0:
            return
        number = int(str(self.table.table_model.value(row, "number")))
        for value, place in enumerate(self.curve.curve.places):
            if place.number == number:
                self.curve.setValue(value)

    def _trace_if_needed(self) -> None:
        if self.isVisible() and (self._frontier is None or self.trade_off.is_out_of_date):
            self._trace()

    def _trace(self) -> None:
        """Trace the rule above, as soon as nothing else runs: the curve must be that of the rule that is named."""
        self._is_wanted = bool(self._rule) and self._session.is_busy
        if self._rule and not self._session.is_busy:
            self.trade_off.trace(self._rule)

    def _mend(self) -> None:
        if self._has_plan_of_the_book:
            self._trace()
        else:
            self.optimise_asked.emit()


class PointCard(Card):
    """One point: the amount, its cost, what it takes, and where the purchases come from."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("The chosen amount"))
        self.amount = Label(role="muted")
        self.cost = Label(size=TYPE.figure, bold=True)
        self.compared = Label(wraps=True)
        self.next = Label(role="muted", wraps=True)
        self.binding = Label(role="muted", wraps=True)
        self.mix_title = Label(role="muted", wraps=True)
        self.bars = ShareBars(theme)
        for widget in (self.amount, self.cost, self.compared, self.next, self.mix_title, self.bars, self.binding):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_point(self, frontier: Frontier, number: int) -> None:
        """Show another point."""
        point = frontier.points[number]
        loosest = frontier.planned[0]
        extra = shown_difference(_cost(point), _cost(loosest))
        self.amount.setText(f"{frontier.rule}: {in_window(frontier.limit)} {amount_words(frontier, point.amount)}")
        self.cost.setText(money(extra, frontier.currency, signed=True))
        self.cost.setToolTip(exact_money(extra, frontier.currency))
        text = self.tr("{0} over the loosest plan; {1} in all")
        share = extra / _cost(loosest) if _cost(loosest) else 0.0
        self.compared.setText(text.format(percent(share, 2, signed=True), exact_money(point.cost, frontier.currency)))
        self.next.setText(self._next(frontier, number))
        self.binding.setText(
            self.tr("At or beyond their limit: {0}").format("; ".join(point.binding) or self.tr("no rule"))
        )
        bars = mix_bars(frontier, point)
        self.mix_title.setText(in_language(frontier.mix_of))
        self.mix_title.setVisible(bool(bars))
        self.bars.setVisible(bool(bars))
        self.bars.show_bars(bars, {}, frontier.mix_of, of_suppliers=of_suppliers(point))

    def _next(self, frontier: Frontier, number: int) -> str:
        """What the step to the next tighter point costs."""
        point = frontier.points[number]
        after = next((each for each in frontier.points[number + 1 :] if each.cost is not None), None)
        if after is None:
            return self.tr("It cannot be tightened further among these amounts.")
        text = self.tr("The next step, to {0}, costs {1} more.")
        step = money(_cost(after) - _cost(point), frontier.currency)
        return text.format(amount_words(frontier, after.amount), step)


def _cost(point: Point) -> float:
    assert point.cost is not None  # noqa: S101 - asked of planned points only
    return point.cost


def _table(frontier: Frontier) -> pd.DataFrame:
    loosest = frontier.planned[0].cost or 0.0
    points = frontier.points
    return pd.DataFrame(
        {
            "amount": [amount_words(frontier, point.amount) for point in points],
            "cost": [point.cost for point in points],
            "extra": [None if point.cost is None else shown_difference(point.cost, loosest) for point in points],
            "binding": [_binding(point) for point in points],
            "number": [str(number) for number in range(len(points))],
        }
    ).astype({"cost": "float64", "extra": "float64"})


def _binding(point: Point) -> str:
    """The rules at their limit, or why there is no plan."""
    return "; ".join(point.binding) if point.cost is not None else in_window(point.status)


def _columns(frontier: Frontier) -> list[ShownColumn]:
    def shown(*, signed: bool) -> Callable[[object], str]:
        def write(value: object) -> str:
            if not isinstance(value, float) or math.isnan(value):
                return ""
            return exact_money(value, frontier.currency, signed=signed)

        return write

    return [
        ShownColumn("amount", _tr("Amount")),
        ShownColumn("cost", _tr("Total cost"), "", shown(signed=False)),
        ShownColumn("extra", _tr("Over the loosest"), "", shown(signed=True)),
        ShownColumn("binding", _tr("Rules at or beyond their limit"), _tr("Or why there is no plan"), None, str),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("TradeOffPage", text)
