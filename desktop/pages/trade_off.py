"""The trade-off page: what it costs to depend less, from loose to tight, with a dot to drag."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import pandas as pd
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QWidget,
)

from data.frontier import Frontier, Point, in_words
from desktop.charts.frontier_curve import FrontierCurve, amount_words
from desktop.charts.share_bars import ShareBars
from desktop.figures import exact_money, money, percent
from desktop.file_words import in_window
from desktop.models.table_model import ShownColumn
from desktop.pages.point_mix import mix_bars
from desktop.pages.result_page import ResultPage
from desktop.plain_text import Label
from desktop.planned import RuleFacts
from desktop.session import Session
from desktop.theme import SPACE, TYPE, Theme, set_role
from desktop.trade_off import TradeOff
from desktop.views.card import Card
from desktop.views.choice import Choice
from desktop.views.tables import ResultTable


class TradeOffPage(ResultPage):
    """Cost against the amount of one rule."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, self.tr("No trade-off yet"))
        self.trade_off = TradeOff(session, self)
        self._shown: Frontier | None = None
        self._is_wanted = False
        self.choice = ChoiceCard()
        self.curve = FrontierCurve(theme)
        self.table = ResultTable([], theme, self.tr("Points of the trade-off"))
        self.point = PointCard(theme)
        self.words = Label(role="muted", wraps=True)
        self.lay_out(self._results(), self.choice)
        self._connect()
        self._follow()

    def take_focus(self) -> None:
        """Give the keyboard to the dot, or to the rule to choose."""
        (self.curve if self.has_results else self.choice.rules).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """The first time there is something to trace, trace it."""
        super().showEvent(event)
        if self._shown is None:
            self._trace()

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
        self.choice.chosen_changed.connect(self._rule_chosen)
        self.choice.trace.clicked.connect(lambda _checked=False: self._trace())
        self.empty.button.clicked.connect(lambda _checked=False: self.optimise_asked.emit())
        self.curve.valueChanged.connect(lambda _value: self._show_point())
        self.point.take.clicked.connect(lambda _checked=False: self._take())
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose_row(now.row()))
        for changed in (self._session.plan_changed, self._session.state_changed, self.trade_off.changed):
            changed.connect(self._follow)

    # What the page says

    @property
    def _frontier(self) -> Frontier | None:
        """The frontier of the rule that is named above; never that of another one."""
        frontier = self.trade_off.frontier
        return frontier if frontier is not None and frontier.rule == self.choice.chosen else None

    def _rule_chosen(self) -> None:
        self._follow()
        if self.isVisible():
            self._trace()

    def _follow(self) -> None:
        rules = self.trade_off.rules
        self.choice.show_rules(rules)
        frontier = self._frontier
        busy = self._session.is_busy
        self.choice.setEnabled(not busy and bool(rules))
        self.point.take.setEnabled(not busy and not self.trade_off.is_out_of_date)
        if frontier is not None and frontier is not self._shown:
            self._show(frontier)
        self._shown = frontier
        has_curve = frontier is not None and bool(frontier.planned)
        self.stack.setCurrentIndex(1 if has_curve else 0)
        self.stack.setEnabled(not self.trade_off.is_out_of_date)
        self.empty.say(self._what_is_needed(), self.tr("Optimise"))
        has_plan = self._session.current_plan is not None
        self.empty.button.setVisible(not has_plan and self._session.is_open and not busy)
        stale = self.tr("The data has changed since this curve was computed. Trace it again.")
        self.banner.say(stale if self.trade_off.is_out_of_date else "")
        if self._is_wanted and not busy:
            self._trace()

    def _what_is_needed(self) -> str:
        frontier = self._frontier
        if frontier is not None:
            return in_words(frontier)
        if not self._session.is_open:
            return self.tr("Open a workbook or the sample on the Start page.")
        if self._session.current_plan is None:
            return self.tr("Plan first: the trade-off starts from the rules of the plan.")
        if not self.trade_off.rules:
            return self.tr("The book has no rule that could be tightened. Add one on the Rules page.")
        return self.tr("Choose a rule and trace it: one plan for each amount, from loose to tight.")

    def _show(self, frontier: Frontier) -> None:
        self.words.setText(in_words(frontier))
        self.table.table_model.show(_table(frontier), _columns(frontier))
        self.table.fit_columns(elastic=3)
        self.curve.show_frontier(frontier)
        self._show_point()

    def _show_point(self) -> None:
        frontier, places = self._frontier, self.curve.curve.places
        if frontier is None or not places:
            return
        number = places[self.curve.value()].number
        self.point.show_point(frontier, number, self.trade_off.amount_cell)
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

    def _trace(self) -> None:
        """Trace the chosen rule, as soon as nothing else runs: the curve must be that of the rule that is named."""
        self._is_wanted = bool(self.choice.chosen) and self._session.is_busy
        if self.choice.chosen and not self._session.is_busy:
            self.trade_off.trace(self.choice.chosen)

    def _take(self) -> None:
        frontier, places = self._frontier, self.curve.curve.places
        if frontier is not None and places:
            self.trade_off.take(frontier.points[places[self.curve.value()].number].amount)
            self.optimise_asked.emit()


class ChoiceCard(Card):
    """Which rule is tightened.

    Signals:
        chosen_changed: another rule is named, whether a person chose it or the one before is gone.
    """

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Rule to tighten"))
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        label = Label(self.tr("Tighten"), bold=True)
        self.rules = Choice()
        self.rules.setAccessibleName(self.tr("Rule to tighten"))
        self.rules.setMinimumWidth(260)
        label.setBuddy(self.rules)
        self.sentence = Label(role="muted", wraps=True)
        self.trace = QPushButton(self.tr("Trace"))
        self.trace.setToolTip(self.tr("Plan the book at each amount of this rule"))
        row.addWidget(label)
        row.addWidget(self.rules)
        row.addWidget(self.trace)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.sentence)
        self._sentences: dict[str, str] = {}
        self.rules.currentTextChanged.connect(self._name_rule)

    @property
    def chosen(self) -> str:
        """The name of the chosen rule; empty where there is none."""
        return str(self.rules.currentText())

    def show_rules(self, rules: Sequence[RuleFacts]) -> None:
        """Offer other rules; the chosen one stays chosen where it is still there."""
        sentences = {rule.name: rule.sentence for rule in rules}
        if sentences == self._sentences:
            return
        self._sentences, chosen = sentences, self.chosen
        self.rules.blockSignals(True)
        self.rules.clear()
        self.rules.addItems(list(sentences))
        self.rules.setCurrentIndex(max(0, self.rules.findText(chosen)))
        self.rules.blockSignals(False)
        self.sentence.setText(sentences.get(self.chosen, ""))
        if self.chosen != chosen:
            self.chosen_changed.emit()

    def _name_rule(self, name: str) -> None:
        self.sentence.setText(self._sentences.get(name, ""))
        self.chosen_changed.emit()


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
        self.take = QPushButton()
        set_role(self.take, "primary")
        for widget in (self.amount, self.cost, self.compared, self.next, self.mix_title, self.bars, self.binding):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    def show_point(self, frontier: Frontier, number: int, as_typed: Callable[[float], str]) -> None:
        """Show another point."""
        point = frontier.points[number]
        loosest = frontier.planned[0]
        extra = _cost(point) - _cost(loosest)
        self.amount.setText(f"{frontier.rule}: {in_window(frontier.limit)} {amount_words(frontier, point.amount)}")
        self.cost.setText(money(extra, frontier.currency, signed=True))
        self.cost.setToolTip(exact_money(extra, frontier.currency))
        text = self.tr("{0} over the loosest plan; {1} in all")
        share = extra / _cost(loosest) if _cost(loosest) else 0.0
        self.compared.setText(text.format(percent(share, 2, signed=True), exact_money(point.cost, frontier.currency)))
        self.next.setText(self._next(frontier, number))
        self.binding.setText(self.tr("At their limit: {0}").format(", ".join(point.binding) or self.tr("no rule")))
        bars = mix_bars(frontier, point)
        self.mix_title.setText(frontier.mix_of)
        self.mix_title.setVisible(bool(bars))
        self.bars.setVisible(bool(bars))
        self.bars.show_bars(bars, {}, frontier.mix_of)
        self.take.setText(self.tr("Set the rule to {0} and plan").format(as_typed(point.amount)))

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
            "extra": [None if point.cost is None else point.cost - loosest for point in points],
            "binding": [
                ", ".join(point.binding) if point.cost is not None else in_window(point.status) for point in points
            ],
            "number": [str(number) for number in range(len(points))],
        }
    ).astype({"cost": "float64", "extra": "float64"})


def _binding(point: Point) -> str:
    """The rules at their limit, or why there is no plan."""
    return ", ".join(point.binding) if point.cost is not None else in_window(point.status)


def _columns(frontier: Frontier) -> list[ShownColumn]:
    def shown(*, signed: bool) -> Callable[[object], str]:
        def write(value: object) -> str:
            if not isinstance(value, float) or math.isnan(value):
                return ""
            return money(value, frontier.currency, signed=signed)

        return write

    def exact(value: object) -> str:
        return exact_money(value, frontier.currency) if isinstance(value, float) else ""

    return [
        ShownColumn("amount", _tr("Amount")),
        ShownColumn("cost", _tr("Total cost"), "", shown(signed=False), exact),
        ShownColumn("extra", _tr("Over the loosest"), "", shown(signed=True), exact),
        ShownColumn("binding", _tr("Rules at their limit"), _tr("Or why there is no plan"), None, str),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("TradeOffPage", text)
